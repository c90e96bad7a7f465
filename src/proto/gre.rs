//! Generic routing encapsulation (RFC 2784, RFC 2890, RFC 1701), also as PPTP uses it (RFC 2637).

use super::common::{checksum, ethertype};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Names, ProtocolInfo, Value};

const VERSION_NAMES: &[(u64, &str)] = &[
    (0, "GRE"),
    (1, "Enhanced GRE"),
];

fields! {
    /// Which fields the header has, and its version.
    FLAGS = "gre.flags_and_version", "Flags and Version", U16 Hex;
    /// There is a checksum.
    CHECKSUM_BIT = "gre.flags.checksum", "Checksum Bit", Bool B16, mask(0x8000), with(YES_NO);
    /// There is routing information.
    ROUTING_BIT = "gre.flags.routing", "Routing Bit", Bool B16, mask(0x4000), with(YES_NO);
    /// There is a key.
    KEY_BIT = "gre.flags.key", "Key Bit", Bool B16, mask(0x2000), with(YES_NO);
    /// There is a sequence number.
    SEQUENCE_BIT = "gre.flags.sequence_number", "Sequence Number Bit", Bool B16, mask(0x1000), with(YES_NO);
    /// The routing information is a strict source route.
    SSR_BIT = "gre.flags.strict_source_route", "Strict Source Route Bit", Bool B16, mask(0x0800), with(YES_NO);
    /// Further encapsulations that are allowed.
    RECURSION = "gre.flags.recursion_control", "Recursion control", U16 Dec, mask(0x0700);
    /// There is an acknowledgment number.
    ACK_BIT = "gre.flags.ack", "Acknowledgment", Bool B16, mask(0x0080), with(YES_NO);
    /// Reserved; the bit above is version 1's acknowledgment bit.
    RESERVED = "gre.flags.reserved", "Flags (Reserved)", U16 Dec, mask(0x0078);
    /// Version: 0, or 1 for PPTP.
    VERSION = "gre.flags.version", "Version", U16 Dec, mask(0x0007), names(VERSION_NAMES);
    /// Protocol of the payload.
    PROTO = "gre.proto", "Protocol Type", U16 Hex, with(Names::Lookup(proto_name));
    /// Checksum over header and payload.
    CHECKSUM = "gre.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "gre.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Place of the active source route entry.
    OFFSET = "gre.offset", "Offset", U16 Dec;
    /// Key of the tunnel.
    KEY = "gre.key", "Key", U32 Hex;
    /// Length of the payload in bytes (PPTP).
    KEY_LENGTH = "gre.key.payload_length", "Payload Length", U16 Dec;
    /// Number of the call (PPTP).
    KEY_CALL = "gre.key.call_id", "Call ID", U16 Dec;
    /// Number of the packet.
    SEQUENCE = "gre.sequence_number", "Sequence Number", U32 Dec;
    /// Highest packet number that was received (PPTP).
    ACK = "gre.ack_number", "Acknowledgment Number", U32 Dec;
    /// Routing information.
    ROUTING = "gre.routing", "Routing", None None;
    /// Address family of an entry.
    ROUTING_FAMILY = "gre.routing.address_family", "Address Family", U16 Dec;
    /// Place of the active address.
    ROUTING_OFFSET = "gre.routing.sre_offset", "SRE Offset", U8 Dec;
    /// Length of the entry in bytes.
    ROUTING_LENGTH = "gre.routing.src_length", "SRE Length", U8 Dec;
    /// Addresses of the entry.
    ROUTING_INFO = "gre.routing.information", "Routing Information", Bytes None;
}

/// Names that GRE's own numbers have, where they differ from those of EtherTypes.
fn proto_name(number: u64) -> Option<&'static str> {
    Some(match number {
        0x0800 => "IP",
        0x880b => "PPP",
        0x883e => "WCCP",
        0x8881 => "CDMA2000 A10 Unstructured byte stream",
        0x8847 => "MPLS label switched packet",
        0x88be => "ERSPAN",
        0x22eb => "ERSPAN III",
        0x2001 => "NHRP",
        0xfefe => "ISO",
        n => return ethertype::name(n as u16),
    })
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 47), (Table::UdpPort, 4754)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("gre", "Generic Routing Encapsulation", "GRE", &["RFC 2784"]) },
        dissect,
    )
};

const CHECKSUM_FLAG: u16 = 0x8000;
const ROUTING_FLAG: u16 = 0x4000;
const KEY_FLAG: u16 = 0x2000;
const SEQUENCE_FLAG: u16 = 0x1000;
const ACK_FLAG: u16 = 0x0080;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("GRE");
    let (flags, kind) = (b.be16(0)?, b.be16(2)?);
    let name = proto_name(kind.into());
    cx.info(format_args!("Encapsulated {}", name.map_or_else(|| format!("0x{kind:04x} (unknown)"), str::to_string)));
    let pptp = flags & 7 == 1;
    let item = cx.layer(&PROTOCOL.info, b, 4);
    match name {
        Some(name) => cx.text(item, format_args!("Generic Routing Encapsulation ({name})")),
        None => cx.text(item, format_args!("Generic Routing Encapsulation (0x{kind:04x} - unknown)")),
    }
    let mut bits = vec![&CHECKSUM_BIT, &ROUTING_BIT, &KEY_BIT, &SEQUENCE_BIT, &SSR_BIT, &RECURSION];
    if pptp {
        bits.push(&ACK_BIT);
    }
    bits.extend([&RESERVED, &VERSION]);
    cx.flags(&FLAGS, b, 0, 2, &bits)?;
    cx.add(&PROTO, b, 2, 2)?;
    let mut at = 4;
    if flags & (CHECKSUM_FLAG | ROUTING_FLAG) != 0 {
        cx.add(&CHECKSUM, b, at, 2)?;
        let sum = cx.last();
        if flags & CHECKSUM_FLAG != 0 && b.len() == b.reported_len() {
            let status = checksum::verdict(cx, sum, b.be16(at)?, &[b.data()]);
            cx.computed(&CHECKSUM_STATUS, b.span(at, 0), Value::Uint(status));
        }
        cx.add(&OFFSET, b, at + 2, 2)?;
        at += 4;
    }
    if flags & KEY_FLAG != 0 {
        if pptp {
            cx.add(&KEY_LENGTH, b, at, 2)?;
            cx.add(&KEY_CALL, b, at + 2, 2)?;
        } else {
            cx.add(&KEY, b, at, 4)?;
        }
        at += 4;
    }
    if flags & SEQUENCE_FLAG != 0 {
        cx.add(&SEQUENCE, b, at, 4)?;
        at += 4;
    }
    if pptp && flags & ACK_FLAG != 0 {
        cx.add(&ACK, b, at, 4)?;
        at += 4;
    }
    if flags & ROUTING_FLAG != 0 && !pptp {
        at = routing(cx, b, at)?;
    }
    cx.end_at(item, b, at);
    let payload = b.from(at);
    if payload.reported_len() == 0 {
        return Ok(());
    }
    cx.packet.hint = u64::from(flags);
    if !cx.dispatch(Table::Gre, kind.into(), payload) && !cx.dispatch(Table::EtherType, kind.into(), payload) {
        cx.data(payload);
    }
    Ok(())
}

/// Source route entries (RFC 1701); gives where they end.
fn routing<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Result<usize, Fault> {
    cx.put(&ROUTING, b.span(at, 0), Value::None);
    cx.open_last();
    loop {
        let (family, len) = (b.be16(at)?, usize::from(b.u8(at + 3)?));
        cx.add(&ROUTING_FAMILY, b, at, 2)?;
        cx.add(&ROUTING_OFFSET, b, at + 2, 1)?;
        cx.add(&ROUTING_LENGTH, b, at + 3, 1)?;
        if len > 0 {
            cx.add(&ROUTING_INFO, b, at + 4, len)?;
        }
        at += 4 + len;
        if family == 0 && len == 0 {
            break;
        }
    }
    cx.close();
    Ok(at)
}
