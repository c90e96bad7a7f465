//! Simple traversal of UDP through NAT in its first form (RFC 3489), without the magic cookie of RFC 5389.

use super::common::rows::{add_each, add_rest};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::{ProtocolInfo, Value};

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Binding Request"),
    (2, "Shared Secret Request"),
    (3, "Allocate Request"),
    (4, "Send Request"),
    (6, "Set Active Destination Request"),
    (0x101, "Binding Response"),
    (0x102, "Shared Secret Response"),
    (0x103, "Allocate Response"),
    (0x104, "Send Response"),
    (0x106, "Set Active Destination Response"),
    (0x111, "Binding Error Response"),
    (0x113, "Allocate Error Response"),
    (0x114, "Send Error Response"),
    (0x115, "Data Indication"),
    (0x116, "Set Active Destination Error Response"),
    (0x1112, "Shared Secret Error Response"),
];
const ATT_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "MAPPED-ADDRESS"),
    (2, "RESPONSE-ADDRESS"),
    (3, "CHANGE-REQUEST"),
    (4, "SOURCE-ADDRESS"),
    (5, "CHANGED-ADDRESS"),
    (6, "USERNAME"),
    (7, "PASSWORD"),
    (8, "MESSAGE-INTEGRITY"),
    (9, "ERROR-CODE"),
    (0xb, "REFLECTED-FROM"),
    (0xd, "LIFETIME"),
    (0xe, "ALTERNATE_SERVER"),
    (0xf, "MAGIC_COOKIE"),
    (0x10, "BANDWIDTH"),
    (0x11, "DESTINATION_ADDRESS"),
    (0x12, "REMOTE_ADDRESS"),
    (0x13, "DATA"),
    (0x14, "NONCE"),
    (0x15, "REALM"),
    (0x16, "REQUESTED_ADDRESS_TYPE"),
    (0x21, "XOR_ONLY"),
    (0x8020, "XOR_MAPPED_ADDRESS"),
    (0x8022, "SERVER"),
    (0xc001, "CONNECTION-REQUEST-BINDING"),
    (0xc002, "BINDING-CHANGE"),
];
const ATT_FAMILY_NAMES: &[(u64, &str)] = &[
    (1, "IPv4"),
    (2, "IPv6"),
];

fields! {
    /// Message Type.
    TYPE = "classicstun.type", "Message Type", U16 Hex, names(TYPE_NAMES);
    /// Message Length.
    LENGTH = "classicstun.length", "Message Length", U16 Hex;
    /// Message Transaction ID.
    ID = "classicstun.id", "Message Transaction ID", Bytes None;
    /// Attributes.
    ATT = "classicstun.att", "Attributes", None None;
    /// Attribute Type.
    ATT_TYPE = "classicstun.att.type", "Attribute Type", U16 Hex, names(ATT_TYPE_NAMES);
    /// Attribute Length.
    ATT_LENGTH = "classicstun.att.length", "Attribute Length", U16 Dec;
    /// Value.
    ATT_VALUE = "classicstun.att.value", "Value", Bytes None;
    /// Protocol Family.
    ATT_FAMILY = "classicstun.att.family", "Protocol Family", U16 Hex, names(ATT_FAMILY_NAMES);
    /// IP.
    ATT_IPV4 = "classicstun.att.ipv4", "IP", Ipv4 None;
    /// IP.
    ATT_IPV6 = "classicstun.att.ipv6", "IP", Ipv6 None;
    /// Port.
    ATT_PORT = "classicstun.att.port", "Port", U16 Dec;
    /// Change IP.
    ATT_CHANGE_IP = "classicstun.att.change.ip", "Change IP", Bool B16, mask(0x4), with(SET);
    /// Change Port.
    ATT_CHANGE_PORT = "classicstun.att.change.port", "Change Port", Bool B16, mask(0x2), with(SET);
    /// Unknown Attribute.
    ATT_UNKNOWN = "classicstun.att.unknown", "Unknown Attribute", U16 Hex;
    /// Error Class.
    ATT_ERROR_CLASS = "classicstun.att.error.class", "Error Class", U8 Dec, mask(0x7);
    /// Error Code.
    ATT_ERROR = "classicstun.att.error", "Error Code", U8 Dec;
    /// Error Reason Phase.
    ATT_ERROR_REASON = "classicstun.att.error.reason", "Error Reason Phase", Str None;
    /// Server version.
    ATT_SERVER = "classicstun.att.server", "Server version", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, 3489)],
    probes: &[(Table::UdpPort, looks_like)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("classicstun", "Simple Traversal of UDP Through NAT", "CLASSICSTUN", &["RFC 3489"]) }, dissect)
};

const HEADER: usize = 20;
const COOKIE: u32 = 0x2112_a442;

const MAPPED_ADDRESS: u16 = 1;
const RESPONSE_ADDRESS: u16 = 2;
const CHANGE_REQUEST: u16 = 3;
const SOURCE_ADDRESS: u16 = 4;
const CHANGED_ADDRESS: u16 = 5;
const ERROR_CODE: u16 = 9;
const UNKNOWN_ATTRIBUTES: u16 = 10;
const REFLECTED_FROM: u16 = 11;
const SERVER: u16 = 0x8022;

/// A message of a known type whose length is that of the datagram.
fn looks_like(bytes: &[u8]) -> bool {
    let b = Bytes::new(bytes, 0, bytes.len());
    let (Ok(kind), Ok(len), Ok(cookie)) = (b.be16(0), b.be16(2), b.be32(4)) else { return false };
    TYPE.names.get(kind.into()).is_some() && usize::from(len) + HEADER == bytes.len() && cookie != COOKIE
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !looks_like(b.data()) {
        return Err(Fault::NotMine);
    }
    cx.protocol("CLASSIC-STUN");
    let kind = u64::from(b.be16(0)?);
    cx.info(format_args!("Message: {}", TYPE.names.get(kind).unwrap_or("UNKNOWN")));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let end = HEADER + usize::from(b.be16(2)?);
    add_each(cx, b, 0, &[(&TYPE, 2), (&LENGTH, 2), (&ID, 16)])?;
    if end == HEADER {
        return Ok(());
    }
    cx.put(&ATT, b.span(HEADER, end - HEADER), Value::None);
    cx.open_last();
    let mut at = HEADER;
    while at < end {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let name = ATT_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        cx.open_text(b.span(at, 4 + len), format_args!("Attribute: {name}"));
        add_each(cx, b, at, &[(&ATT_TYPE, 2), (&ATT_LENGTH, 2)])?;
        attribute(cx, b.sub(at + 4, len)?, kind)?;
        cx.close();
        at += 4 + len;
    }
    Ok(())
}

fn attribute<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u16) -> Outcome {
    match kind {
        MAPPED_ADDRESS | RESPONSE_ADDRESS | SOURCE_ADDRESS | CHANGED_ADDRESS | REFLECTED_FROM => {
            let family = cx.add(&ATT_FAMILY, b, 1, 1)?;
            cx.add(&ATT_PORT, b, 2, 2)?;
            match family {
                1 => cx.add(&ATT_IPV4, b, 4, 4)?,
                2 => cx.add(&ATT_IPV6, b, 4, 16)?,
                _ => 0,
            };
            Ok(())
        }
        CHANGE_REQUEST => {
            cx.add(&ATT_CHANGE_IP, b, 2, 2)?;
            cx.add(&ATT_CHANGE_PORT, b, 2, 2)?;
            Ok(())
        }
        ERROR_CODE => {
            cx.add(&ATT_ERROR_CLASS, b, 2, 1)?;
            cx.add(&ATT_ERROR, b, 3, 1)?;
            add_rest(cx, &ATT_ERROR_REASON, b, 4)
        }
        UNKNOWN_ATTRIBUTES => (0..b.reported_len() / 2).try_for_each(|n| cx.add(&ATT_UNKNOWN, b, n * 2, 2).map(|_| ())),
        SERVER => add_rest(cx, &ATT_SERVER, b, 0),
        _ if ATT_TYPE.names.get(kind.into()).is_some() => add_rest(cx, &ATT_VALUE, b, 0),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_request_without_the_cookie_is_of_the_first_form() {
        let mut message = vec![0, 1, 0, 8];
        message.extend_from_slice(&[7; 16]);
        message.extend_from_slice(&[0, 3, 0, 4, 0, 0, 0, 6]);
        let shown = udp((3000, 3001), &message);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("CLASSIC-STUN", "Message: Binding Request"));
        assert!(shown.has("Attribute: CHANGE-REQUEST"), "{:#?}", shown.lines);
    }
}
