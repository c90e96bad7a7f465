//! Point-to-point protocol (RFC 1661, RFC 1662): the frame's header.

use super::common::ppp::{ADDRESS, CONTROL, FIELDS, PROTOCOL as NUMBER, next};
use crate::base::Bytes;
use crate::base::addr::Address;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::LinkType, 9),
        (Table::LinkType, 50),
        (Table::Gre, 0x880b),
        (Table::EtherType, 0x880b),
        (Table::Nlpid, 0xcf),
    ],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ppp", "Point-to-Point Protocol", "PPP", &["RFC 1661"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPP");
    if cx.tree.layers().len() <= 1 {
        cx.tree.columns.source = Address::Text("N/A".into());
        cx.tree.columns.destination = Address::Text("N/A".into());
    }
    // address and control may be left out, and so may the first byte of the number when it is 0 (RFC 1661 section 6.5, 6.6)
    let framed = b.u8(0)? == 0xff && b.u8(1)? == 0x03;
    let at = if framed { 2 } else { 0 };
    let first = b.u8(at)?;
    let (number, len) = if first & 1 != 0 { (u16::from(first), 1) } else { (b.be16(at)?, 2) };
    cx.layer(&PROTOCOL.info, b, at + len);
    if framed {
        cx.add(&ADDRESS, b, 0, 1)?;
        cx.add(&CONTROL, b, 1, 1)?;
    }
    cx.put(&NUMBER, b.span(at, len), Value::Uint(number.into()));
    next(cx, number, b.from(at + len));
    Ok(())
}
