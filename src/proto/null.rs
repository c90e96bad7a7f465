//! BSD null and loopback encapsulation: the address family in front of the packet (LINKTYPE_NULL, LINKTYPE_LOOP).

use super::common::ethertype;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const FAMILY_NAMES: &[(u64, &str)] = &[
    (2, "IP"),
    (7, "OSI"),
    (16, "Appletalk"),
    (23, "Netware IPX/SPX"),
    (24, "IPv6"),
    (28, "IPv6"),
    (30, "IPv6"),
];

fields! {
    /// Protocol of the payload, an EtherType.
    TYPE = "null.type", "Type", U16 Hex, names(ethertype::NAMES);
    /// Address family, numbered as on the machine that captured.
    FAMILY = "null.family", "Family", U32 Dec, names(FAMILY_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 0), (Table::LinkType, 108)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("null", "Null/Loopback", "Null", &["LINKTYPE_NULL"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("N/A");
    // a PPP header instead of a family, from old systems
    if b.be16(0)? == 0xff03 && cx.call_named("ppp", b) {
        return Ok(());
    }
    let first = b.be32(0)?;
    // the family is written in the byte order of the machine that captured: the end that is not zero tells which
    let family = match (first >> 16, first & 0xffff) {
        (0, family) => family,
        (_, 0) => first.swap_bytes(),
        // neither end: an EtherType behind two other bytes
        (_, kind) if kind > 0xff => kind,
        _ => first.swap_bytes(),
    };
    if cx.frame.link_type == 0 && family > 0xffff {
        return Err(crate::base::Fault::Malformed);
    }
    cx.layer(&PROTOCOL.info, b, 4);
    if family > 0x00ff && cx.dispatch(Table::EtherType, family, b.from(4)) {
        cx.add(&TYPE, b, 2, 2)?;
        return Ok(());
    }
    cx.put(&FAMILY, b.span(0, 4), Value::Uint(family.into()));
    let payload = b.from(4);
    let taken = match family {
        2 => cx.call_named("ip", payload),
        10 | 24 | 28 | 30 => cx.call_named("ipv6", payload),
        23 => cx.call_named("ipx", payload),
        7 => cx.call_named("osi", payload),
        _ => false,
    };
    if !taken {
        cx.data(payload);
    }
    Ok(())
}
