//! IP authentication header (RFC 4302).

use super::common::ipproto;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo};

fields! {
    /// What follows the header.
    NEXT = "ah.next_header", "Next header", U8 Dec, with(Names::Lookup(ipproto::name));
    /// Length of the header in words of 4 bytes, less 2.
    LENGTH = "ah.length", "Length", U8 Dec;
    /// Reserved.
    RESERVED = "ah.reserved", "Reserved", Bytes None;
    /// Security association.
    SPI = "ah.spi", "AH SPI", U32 Hex;
    /// Number of the packet.
    SEQUENCE = "ah.sequence", "AH Sequence", U32 Dec;
    /// Integrity check value.
    ICV = "ah.icv", "AH ICV", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 51)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ah", "Authentication Header", "AH", &["RFC 4302"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("AH");
    let (next, words) = (b.u8(0)?, b.u8(1)?);
    let len = (usize::from(words) + 2) * 4;
    cx.info(format_args!("AH (SPI=0x{:08x})", b.be32(4)?));
    cx.layer(&PROTOCOL.info, b, len);
    cx.add(&NEXT, b, 0, 1)?;
    cx.add(&LENGTH, b, 1, 1)?;
    cx.append(cx.last(), format_args!(" ({len} bytes)"));
    cx.add(&RESERVED, b, 2, 2)?;
    cx.add(&SPI, b, 4, 4)?;
    cx.add(&SEQUENCE, b, 8, 4)?;
    if len > 12 {
        cx.add(&ICV, b, 12, len - 12)?;
    }
    cx.packet.ip_proto = next;
    let payload = b.from(len);
    if !cx.dispatch(Table::IpProto, next.into(), payload) {
        cx.data(payload);
    }
    Ok(())
}
