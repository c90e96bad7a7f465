//! Modbus over TCP: the header before each Modbus message (Modbus Messaging on TCP/IP Implementation Guide V1.0b).

mod fields;

use super::common::modbus::{self, PORT};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::stream::{Need, StreamCx, Track};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    need: Some(need),
    sized: true,
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mbtcp", "Modbus/TCP", "Modbus/TCP", &["Modbus Messaging on TCP/IP"]) },
        dissect,
    )
};

/// Transaction, protocol, length, unit.
const HEADER: usize = 7;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [_, _, 0, 0, high, low, ..] => Need::Complete(6 + usize::from(u16::from_be_bytes([*high, *low]))),
        [_, _, _, _, ..] => Need::NotMine,
        _ => Need::More(Some(HEADER)),
    }
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let from_server = if cx.server_port == PORT as u16 { !cx.from_client } else { cx.from_client };
    if let ([high, low, ..], Some(message)) = (bytes, bytes.get(HEADER..)) {
        modbus::track(cx, u16::from_be_bytes([*high, *low]), from_server, message);
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (transaction, length, unit) = (b.be16(0)?, usize::from(b.be16(4)?), b.u8(6)?);
    cx.protocol("Modbus/TCP");
    let code = b.u8(HEADER)?;
    let what = modbus::function(code & 0x7f).unwrap_or("Unknown function");
    let direction = if cx.packet.destination_port == PORT { "   Query" } else { "Response" };
    // several messages of a segment stand one after the other
    if cx.tree.columns.fence() > 0 {
        cx.info_append(format_args!("; "));
    } else {
        cx.info(format_args!(""));
    }
    cx.info_append(format_args!("{direction}: Trans: {transaction:5}; Unit: {unit:3}, Func: {:3}", code & 0x7f));
    if code == modbus::ENCAPSULATED {
        cx.info_append(format_args!("/{:3}", b.u8(HEADER + 2).unwrap_or(0)));
    }
    cx.info_append(format_args!(": {}", if code == modbus::ENCAPSULATED { "Read Device Identification" } else { what }));
    if code & 0x80 != 0 {
        cx.info_append(format_args!(". Exception returned "));
    }
    cx.layer(&PROTOCOL.info, b, length.saturating_add(6));
    cx.add(&TRANS_ID, b, 0, 2)?;
    cx.add(&PROT_ID, b, 2, 2)?;
    cx.add(&LEN, b, 4, 2)?;
    cx.add(&UNIT_ID, b, 6, 1)?;
    cx.call_named("modbus", b.window(HEADER, length.saturating_sub(1)));
    Ok(())
}
