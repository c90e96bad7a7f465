//! Siemens S7 communication: jobs and their answers between engineering stations and controllers. There is no public
//! standard; the layout is that of the controllers' published behaviour.

mod blocks;
mod fields;
mod names;
mod userdata;
mod variables;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Cotp, 0x32)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("s7comm", "S7 Communication", "S7COMM", &["Siemens S7 communication"]) },
        dissect,
    )
};

/// Kinds of messages.
const JOB: u8 = 1;
const ACK: u8 = 2;
const ACK_DATA: u8 = 3;
const USERDATA: u8 = 7;

/// Where the two parts of a message lie, and which side sent it.
#[derive(Clone, Copy)]
struct Parts<'a> {
    param: Bytes<'a>,
    data: Bytes<'a>,
    job: bool,
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? != 0x32 {
        return Err(Fault::NotMine);
    }
    let kind = b.u8(1)?;
    if !matches!(kind, JOB | ACK | ACK_DATA | USERDATA) {
        return Err(Fault::NotMine);
    }
    let name = HEADER_ROSCTR.names.get(kind.into()).unwrap_or("Unknown");
    cx.protocol("S7COMM");
    cx.info(format_args!("ROSCTR:[{name:<8}]"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let answer = matches!(kind, ACK | ACK_DATA);
    let header = if answer { 12 } else { 10 };
    let item = cx.put(&HEADER, b.span(0, header), Value::None);
    cx.text(item, format_args!("Header: ({name})"));
    cx.open_last();
    cx.add(&HEADER_PROTID, b, 0, 1)?;
    cx.add(&HEADER_ROSCTR, b, 1, 1)?;
    cx.add(&HEADER_REDID, b, 2, 2)?;
    cx.add(&HEADER_PDUREF, b, 4, 2)?;
    let param = cx.add(&HEADER_PARLG, b, 6, 2)? as usize;
    let data = cx.add(&HEADER_DATLG, b, 8, 2)? as usize;
    if answer {
        cx.add(&HEADER_ERRCLS, b, 10, 1)?;
        cx.add(&HEADER_ERRCOD, b, 11, 1)?;
        let code = b.be16(10)?;
        if code != 0 {
            cx.info_append(format_args!(" -> Errorcode:[0x{code:04x}]"));
            let error = cx.put(&PARAM_ERRCOD, b.span(10, 2), Value::Uint(code.into()));
            cx.generated(error);
        }
    }
    cx.close();
    let parts = Parts { param: b.window(header, param), data: b.window(header + param, data), job: kind == JOB };
    match kind {
        USERDATA => userdata::dissect(cx, parts),
        _ if param > 0 => function(cx, parts),
        _ => Ok(()),
    }
}

/// Parameters and data of jobs and their answers.
fn function<'a>(cx: &mut Cx<'a>, parts: Parts<'a>) -> Outcome {
    let p = parts.param;
    let code = p.u8(0)?;
    let name = PARAM_FUNC.names.get(code.into()).map_or_else(|| format!("Unknown function: 0x{code:02x}"), str::to_string);
    cx.info_append(format_args!(" Function:[{name}]"));
    let item = cx.put(&PARAM, p.span(0, p.reported_len()), Value::None);
    cx.text(item, format_args!("Parameter: ({name})"));
    cx.open_last();
    cx.add(&PARAM_FUNC, p, 0, 1)?;
    match code {
        0xf0 => {
            cx.add(&PARAM_SETUP_RESERVED1, p, 1, 1)?;
            cx.add(&PARAM_MAXAMQ_CALLING, p, 2, 2)?;
            cx.add(&PARAM_MAXAMQ_CALLED, p, 4, 2)?;
            cx.add(&PARAM_PDU_LENGTH, p, 6, 2)?;
        }
        0x04 | 0x05 => variables::parameters(cx, parts)?,
        0x1a..=0x1f => blocks::parameters(cx, parts, code)?,
        0x28 if parts.job => blocks::service(cx, p)?,
        0x29 if parts.job => blocks::stop(cx, p)?,
        _ if p.reported_len() > 1 && parts.job => {
            cx.add(&PARAM_DATA, p, 1, p.reported_len() - 1)?;
        }
        _ => {}
    }
    cx.close();
    if parts.data.reported_len() == 0 {
        return Ok(());
    }
    let d = parts.data;
    cx.put(&DATA, d.span(0, d.reported_len()), Value::None);
    cx.open_last();
    match code {
        0x04 | 0x05 => variables::data(cx, parts, p.u8(1)?, code == 0x05 && !parts.job)?,
        0x1b | 0x1e => {
            let len = cx.add(&DATA_LENGTH, d, 0, 2)? as usize;
            cx.add(&DATA_BLOCKCONTROL_UNKNOWN1, d, 2, 2)?;
            cx.add(&RESP_DATA, d, 4, len.min(d.reported_len().saturating_sub(4)))?;
        }
        _ => {
            cx.add(&RESP_DATA, d, 0, d.reported_len())?;
        }
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    /// An Ethernet frame to port 102 with this S7 message; the lengths of IP are left 0, which means all.
    fn frame(message: &[u8]) -> Vec<u8> {
        let total = (20 + 20 + 7 + message.len()) as u16;
        let tpkt = (7 + message.len()) as u16;
        let mut frame = vec![0; 12];
        frame.extend_from_slice(&[8, 0, 0x45, 0]);
        frame.extend_from_slice(&total.to_be_bytes());
        frame.extend_from_slice(&[0, 1, 0, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
        frame.extend_from_slice(&[0x9c, 0x40, 0, 102, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x18, 0xff, 0xff, 0, 0, 0, 0, 3, 0]);
        frame.extend_from_slice(&tpkt.to_be_bytes());
        frame.extend_from_slice(&[2, 0xf0, 0x80]);
        frame.extend_from_slice(message);
        frame
    }

    #[test]
    fn a_read_names_the_area_and_the_address() {
        let read = [0x32, 1, 0, 0, 0, 1, 0, 14, 0, 0, 4, 1, 0x12, 10, 0x10, 2, 0, 4, 0, 1, 0x84, 0, 0, 0x50];
        let shown = dissect(1, &frame(&read));
        assert_eq!(shown.info, "ROSCTR:[Job     ] Function:[Read Var]");
        assert!(shown.has("Item [1]: (DB 1.DBX 10.0 BYTE 4)"), "{:#?}", shown.lines);
    }
}
