//! Modbus messages (Modbus Application Protocol V1.1b3), whatever carried them.

mod fields;

use super::common::exchange::Link;
use super::common::modbus::{Asked, ENCAPSULATED, PORT, function};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, 0x4d42)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("modbus", "Modbus", "Modbus", &["Modbus Application Protocol V1.1b3"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = b.u8(0)?;
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&FUNC_CODE, b, 0, 1)?;
    let request = cx.packet.destination_port == PORT;
    if code & 0x80 != 0 {
        let exception = cx.add(&EXCEPTION_CODE, b, 1, 1)?;
        let name = EXCEPTION_CODE.names.get(exception).unwrap_or("Unknown Exception Code");
        let what = function(code & 0x7f).unwrap_or("Unknown Function");
        cx.text(item, format_args!("Function {}:  {what}.  Exception: {name}", code & 0x7f));
        return Ok(());
    }
    if !request && let Some(Link::Answers { request, after }) = cx.told::<Link>().copied() {
        cx.computed(&REQUEST_FRAME, b.span(0, 0), Value::Uint(u64::from(request) + 1));
        cx.computed(&RESPONSE_TIME, b.span(0, 0), Value::RelTime(after));
    }
    let asked = cx.told::<Asked>().copied();
    match (code, request) {
        (1 | 2, true) => both(cx, b, &[(&REFERENCE_NUM, 2), (&BIT_CNT, 2)]),
        (3 | 4, true) => both(cx, b, &[(&REFERENCE_NUM, 2), (&WORD_CNT, 2)]),
        (1 | 2, false) => {
            let count = cx.add(&BYTE_CNT, b, 1, 1)? as usize;
            let bits = asked.map_or(count * 8, |a| usize::from(a.count).min(count * 8));
            coils(cx, b.window(2, count), asked.map_or(0, |a| a.reference), bits)
        }
        (3 | 4, false) => {
            let count = cx.add(&BYTE_CNT, b, 1, 1)? as usize;
            registers(cx, b.window(2, count), asked.map_or(0, |a| a.reference))
        }
        (5, _) => both(cx, b, &[(&REFERENCE_NUM, 2), (&DATA, 2)]).and_then(|()| cx.add(&PADDING, b, 4, 1).map(|_| ())),
        (6, _) => both(cx, b, &[(&REFERENCE_NUM, 2), (&DATA, 2)]),
        (15, true) => {
            both(cx, b, &[(&REFERENCE_NUM, 2), (&BIT_CNT, 2), (&BYTE_CNT, 1)])?;
            rest(cx, b, 6)
        }
        (15, false) => both(cx, b, &[(&REFERENCE_NUM, 2), (&BIT_CNT, 2)]),
        (16, true) => {
            both(cx, b, &[(&REFERENCE_NUM, 2), (&WORD_CNT, 2), (&BYTE_CNT, 1)])?;
            registers(cx, b.from(6), b.be16(1)?)
        }
        (16, false) => both(cx, b, &[(&REFERENCE_NUM, 2), (&WORD_CNT, 2)]),
        (22, _) => both(cx, b, &[(&REFERENCE_NUM, 2), (&AND_MASK, 2), (&OR_MASK, 2)]),
        (23, true) => {
            let row = [
                (&READ_REFERENCE_NUM, 2),
                (&READ_WORD_CNT, 2),
                (&WRITE_REFERENCE_NUM, 2),
                (&WRITE_WORD_CNT, 2),
                (&BYTE_CNT, 1),
            ];
            both(cx, b, &row)?;
            rest(cx, b, 10)
        }
        (23, false) => {
            cx.add(&BYTE_CNT, b, 1, 1)?;
            rest(cx, b, 2)
        }
        (ENCAPSULATED, _) => device_identification(cx, b, request),
        _ => rest(cx, b, 1),
    }
}

/// Fields one after the other, from the byte after the function code.
fn both<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, row: &[(&'static crate::model::Field, usize)]) -> Outcome {
    let mut at = 1;
    for (field, len) in row {
        cx.add(field, b, at, *len)?;
        at += len;
    }
    Ok(())
}

fn rest<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let len = b.reported_len().saturating_sub(at);
    if len > 0 {
        cx.add(&DATA, b, at, len)?;
    }
    Ok(())
}

/// Registers of 16 bits from number `first` on.
fn registers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, first: u16) -> Outcome {
    for (n, at) in (0..b.reported_len().saturating_sub(1)).step_by(2).enumerate() {
        let number = first.wrapping_add(n as u16);
        let value = b.be16(at)?;
        cx.open_text(b.span(at, 2), format_args!("Register {number} (UINT16): {value}"));
        cx.put(&REGNUM16, b.span(at, 2), Value::Uint(number.into()));
        cx.add(&REGVAL_UINT16, b, at, 2)?;
        cx.close();
    }
    Ok(())
}

/// Coils or inputs, the lowest bit of the first byte first.
fn coils<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, first: u16, count: usize) -> Outcome {
    for n in 0..count {
        let (at, number) = (n / 8, first.wrapping_add(n as u16));
        let value = u64::from(b.u8(at)? >> (n % 8) & 1);
        cx.open_text(b.span(at, 1), format_args!("Bit {number} : {value}"));
        cx.put(&BITNUM, b.span(at, 1), Value::Uint(number.into()));
        cx.put(&BITVAL, b.span(at, 1), Value::Uint(value));
        cx.close();
    }
    Ok(())
}

/// Device identification (section 6.21).
fn device_identification<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, request: bool) -> Outcome {
    /// The only interface that is shown in parts.
    const READ_IDENTIFICATION: u64 = 14;
    if cx.add(&MEI, b, 1, 1)? != READ_IDENTIFICATION {
        return rest(cx, b, 2);
    }
    cx.add(&READ_DEVICE_ID, b, 2, 1)?;
    if request {
        return cx.add(&OBJECT_ID, b, 3, 1).map(|_| ());
    }
    cx.add(&CONFORMITY_LEVEL, b, 3, 1)?;
    cx.add(&MORE_FOLLOWS, b, 4, 1)?;
    cx.add(&NEXT_OBJECT_ID, b, 5, 1)?;
    let count = cx.add(&NUM_OBJECTS, b, 6, 1)?;
    let mut at = 7;
    cx.open_text(b.span(at, b.reported_len().saturating_sub(at)), format_args!("Objects"));
    for n in 1..=count {
        let len = usize::from(b.u8(at + 1)?);
        cx.open_text(b.span(at, 2 + len), format_args!("Object #{n}"));
        let id = cx.add(&OBJECT_ID, b, at, 1)?;
        cx.add(&OBJECTS_LEN, b, at + 1, 1)?;
        cx.add(if id < 7 { &OBJECT_STR_VALUE } else { &OBJECT_VALUE }, b, at + 2, len)?;
        cx.close();
        at += 2 + len;
    }
    cx.close();
    Ok(())
}
