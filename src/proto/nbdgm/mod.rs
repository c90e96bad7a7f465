//! NetBIOS Datagram Service (RFC 1002 section 4.4).

mod fields;

use super::common::netbios;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 138)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nbdgm", "NetBIOS Datagram Service", "NBDS", &["RFC 1002"]) },
        dissect,
    )
};

/// Message types (RFC 1002 section 4.4.1).
const ERROR: u64 = 0x13;
const FIRST_QUERY: u64 = 0x14;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NBDS");
    let kind = u64::from(b.u8(0)?);
    cx.info(format_args!("{}", KIND.names.get(kind).unwrap_or("Unknown message type")));
    let header = if (0x10..=0x12).contains(&kind) { 82 } else { b.reported_len() };
    let item = cx.layer(&PROTOCOL.info, b, header);
    cx.add(&KIND, b, 0, 1)?;
    cx.flags(&FLAGS, b, 1, 1, &[&NEXT, &FIRST, &NODE_TYPE])?;
    cx.add(&DGRAM_ID, b, 2, 2)?;
    cx.add(&SRC_IP, b, 4, 4)?;
    cx.add(&SRC_PORT, b, 8, 2)?;
    match kind {
        0x10..=0x12 => {
            cx.add(&DGRAM_LEN, b, 10, 2)?;
            cx.add(&PKT_OFFSET, b, 12, 2)?;
            let source = name(cx, &SOURCE_NAME, b, 14)?;
            let destination = name(cx, &DESTINATION_NAME, b, 14 + source)?;
            let payload = b.from(14 + source + destination);
            cx.end_at(item, b, 14 + source + destination);
            if payload.reported_len() > 0 && !(payload.data().starts_with(b"\xffSMB") && cx.call_named("smb", payload)) {
                cx.data(payload);
            }
        }
        ERROR => {
            cx.add(&ERROR_CODE, b, 10, 1)?;
        }
        FIRST_QUERY..=0x16 => {
            name(cx, &DESTINATION_NAME, b, 10)?;
        }
        _ => {}
    }
    Ok(())
}

fn name<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, crate::base::Fault> {
    let (name, usage, len) = netbios::read(b, at)?;
    let item = cx.put_text(field, b.span(at, len), format_args!("{name}"));
    cx.append(item, format_args!(" ({usage})"));
    Ok(len)
}
