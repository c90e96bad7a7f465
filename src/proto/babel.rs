//! Babel routing protocol: messages in a datagram, with their sub-TLVs (RFC 8966).

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use std::net::{Ipv4Addr, Ipv6Addr};

const MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "pad1"),
    (1, "padn"),
    (2, "ack-req"),
    (3, "ack"),
    (4, "hello"),
    (5, "ihu"),
    (6, "router-id"),
    (7, "nh"),
    (8, "update"),
    (9, "request"),
    (10, "mh-request"),
    (11, "ts/pc (obsolete)"),
    (12, "hmac"),
    (13, "source-specific-update"),
    (14, "source-specific-req"),
    (15, "source-specific-seqno"),
    (16, "hmac"),
    (17, "pc"),
    (18, "challenge-request"),
    (19, "challenge-reply"),
];

const MESSAGE_AE_NAMES: &[(u64, &str)] = &[
    (0, "Wildcard"),
    (1, "IPv4"),
    (2, "IPv6"),
    (3, "Link-Local IPv6"),
];

const SUBTLV_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "sub-pad1"),
    (1, "sub-padn"),
    (2, "diversity"),
    (3, "timestamp"),
];

fields! {
    /// Magic.
    MAGIC = "babel.magic", "Magic", U8 Dec;
    /// Version.
    VERSION = "babel.version", "Version", U8 Dec;
    /// Body Length.
    BODYLEN = "babel.bodylen", "Body Length", U16 Dec;
    /// Message.
    MESSAGE = "babel.message", "Message", U8 Dec;
    /// Message Type.
    TYPE = "babel.message.type", "Message Type", U8 Dec, names(MESSAGE_TYPE_NAMES);
    /// Message Length.
    LENGTH = "babel.message.length", "Message Length", U8 Dec;
    /// Nonce.
    NONCE = "babel.message.nonce", "Nonce", U16 Hex;
    /// Interval.
    INTERVAL = "babel.message.interval", "Interval", U16 Dec;
    /// Seqno.
    SEQNO = "babel.message.seqno", "Seqno", U16 Hex;
    /// Address Encoding.
    AE = "babel.message.ae", "Address Encoding", U8 Dec, names(MESSAGE_AE_NAMES);
    /// Raw Prefix.
    PREFIX = "babel.message.prefix", "Raw Prefix", Bytes None;
    /// Rxcost.
    RXCOST = "babel.message.rxcost", "Rxcost", U16 Hex;
    /// Router ID.
    ROUTERID = "babel.message.routerid", "Router ID", Bytes None;
    /// Flags.
    FLAGS = "babel.message.flags", "Flags", U8 Hex;
    /// Prefix Length.
    PLEN = "babel.message.plen", "Prefix Length", U8 Dec;
    /// Omitted Bytes.
    OMITTED = "babel.message.omitted", "Omitted Bytes", U8 Dec;
    /// Metric.
    METRIC = "babel.message.metric", "Metric", U16 Dec;
    /// Hop Count.
    HOPCOUNT = "babel.message.hopcount", "Hop Count", U8 Dec;
    /// Sub-TLV.
    SUBTLV = "babel.subtlv", "Sub-TLV", U8 Dec;
    /// Sub-TLV Type.
    SUBTLV_TYPE = "babel.subtlv.type", "Sub-TLV Type", U8 Dec, names(SUBTLV_TYPE_NAMES);
    /// Sub-TLV Length.
    SUBTLV_LENGTH = "babel.subtlv.length", "Sub-TLV Length", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 6696)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("babel", "Babel Routing Protocol", "Babel", &["RFC 8966"]) },
        dissect,
    )
};

const PACKET_MAGIC: u8 = 42;
const HEADER: usize = 4;
/// Sub-TLVs from here on must be understood (RFC 8966 section 4.4).
const MANDATORY: u8 = 0x80;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? != PACKET_MAGIC {
        return Err(Fault::NotMine);
    }
    cx.protocol("Babel");
    cx.info(format_args!("Babel"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&MAGIC, 1), (&VERSION, 1)])?;
    let len = cx.add(&BODYLEN, b, 2, 2)? as usize;
    let end = (HEADER + len).min(b.reported_len());
    messages(cx, b.window(0, end), HEADER)?;
    if end < b.reported_len() {
        let rest = b.reported_len() - end;
        cx.open_text(b.span(end, rest), format_args!("Packet Trailer ({rest})"));
        messages(cx, b, end)?;
        cx.close();
    }
    Ok(())
}

fn messages<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Outcome {
    const PAD1: u8 = 0;
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        let len = if kind == PAD1 { 1 } else { 2 + usize::from(b.u8(at + 1)?) };
        let name = TYPE.names.get(kind.into()).unwrap_or("unknown");
        cx.info_append(format_args!(" {name}"));
        let item = cx.put(&MESSAGE, b.span(at, len), Value::Uint(kind.into()));
        cx.text(item, format_args!("Message {name} ({kind})"));
        cx.open_last();
        cx.add(&TYPE, b, at, 1)?;
        if kind != PAD1 {
            cx.add(&LENGTH, b, at + 1, 1)?;
            message(cx, b.sub(at, len)?, kind)?;
        }
        cx.close();
        at += len;
    }
    Ok(())
}

/// What a message holds; `b` is all of it, its type included (RFC 8966 section 4.6).
fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let sub = match kind {
        2 => add_each(cx, b, 4, &[(&NONCE, 2), (&INTERVAL, 2)])?,
        3 => add_each(cx, b, 2, &[(&NONCE, 2)])?,
        4 => {
            let unicast = b.be16(2)? >> 15;
            cx.open_text(b.span(2, 2), format_args!("Unicast : {unicast}"));
            cx.close();
            add_each(cx, b, 4, &[(&SEQNO, 2), (&INTERVAL, 2)])?
        }
        5 => {
            add_each(cx, b, 4, &[(&RXCOST, 2), (&INTERVAL, 2)])?;
            address(cx, b, 8, "Address")?
        }
        6 => add_each(cx, b, 4, &[(&ROUTERID, 8)])?,
        7 => address(cx, b, 4, "NH")?,
        8 => {
            cx.add(&FLAGS, b, 3, 1)?;
            add_each(cx, b, 6, &[(&INTERVAL, 2), (&SEQNO, 2), (&METRIC, 2)])?;
            prefix(cx, b, 12, b.u8(4)?, Some(b.u8(5)?))?
        }
        9 => prefix(cx, b, 4, b.u8(3)?, None)?,
        10 => {
            add_each(cx, b, 4, &[(&SEQNO, 2), (&HOPCOUNT, 1)])?;
            cx.add(&ROUTERID, b, 8, 8)?;
            prefix(cx, b, 16, b.u8(3)?, None)?
        }
        _ => return Ok(()),
    };
    sub_tlvs(cx, b, sub)
}

/// An address in the encoding that stands in the message's third byte; gives where it ends.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, title: &str) -> Result<usize, Fault> {
    let encoding = b.u8(2)?;
    let rest = b.reported_len().saturating_sub(at);
    let (text, len) = match encoding {
        1 => (Ipv4Addr::from(b.be32(at)?).to_string(), 4),
        2 => (Ipv6Addr::from(padded(b.slice(at, 16)?, &[])).to_string(), 16),
        3 => (Ipv6Addr::from(padded(&[0xfe, 0x80, 0, 0, 0, 0, 0, 0], b.slice(at, 8)?)).to_string(), 8),
        _ => (String::from("::"), 0),
    };
    cx.open_text(b.span(at, rest), format_args!("{title}: {text}"));
    cx.add(&AE, b, 2, 1)?;
    cx.add(&PREFIX, b, at, rest)?;
    cx.close();
    Ok(at + len)
}

/// A prefix of which the first bytes may be left out, being those of the one before; gives where it ends.
fn prefix<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, width: u8, omitted: Option<u8>) -> Result<usize, Fault> {
    let encoding = b.u8(2)?;
    let rest = b.reported_len().saturating_sub(at);
    let skipped = usize::from(omitted.unwrap_or(0));
    let len = if encoding == 0 { 0 } else { usize::from(width).div_ceil(8).saturating_sub(skipped) };
    let bytes = b.slice(at, len)?;
    let text = match (encoding, skipped) {
        (1, 0) => Ipv4Addr::from(padded::<4>(bytes, &[])).to_string(),
        (2, 0) => Ipv6Addr::from(padded(bytes, &[])).to_string(),
        (3, 0) => Ipv6Addr::from(padded(&[0xfe, 0x80, 0, 0, 0, 0, 0, 0], bytes)).to_string(),
        (0, _) => String::from("::"),
        _ => String::from("..."),
    };
    cx.open_text(b.span(at, rest), format_args!("Prefix: {text}/{width}"));
    cx.add(&AE, b, 2, 1)?;
    cx.put(&PLEN, b.span(if omitted.is_some() { 4 } else { 3 }, 1), Value::Uint(width.into()));
    if let Some(omitted) = omitted {
        cx.put(&OMITTED, b.span(5, 1), Value::Uint(omitted.into()));
    }
    cx.add(&PREFIX, b, at, rest)?;
    cx.close();
    Ok(at + len)
}

/// The bytes of `head` and `tail` one after the other, filled up with zeros or cut.
fn padded<const N: usize>(head: &[u8], tail: &[u8]) -> [u8; N] {
    let mut out = [0; N];
    for (to, from) in out.iter_mut().zip(head.iter().chain(tail)) {
        *to = *from;
    }
    out
}

fn sub_tlvs<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Outcome {
    const PAD1: u8 = 0;
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        let len = if kind == PAD1 { 1 } else { 2 + usize::from(b.u8(at + 1)?) };
        let name = SUBTLV_TYPE.names.get(kind.into()).unwrap_or("unknown");
        let item = cx.put(&SUBTLV, b.span(at, len), Value::Uint(kind.into()));
        cx.text(item, format_args!("Sub TLV {name} ({kind})"));
        cx.open_last();
        cx.add(&SUBTLV_TYPE, b, at, 1)?;
        if kind != PAD1 {
            cx.add(&SUBTLV_LENGTH, b, at + 1, 1)?;
        }
        if kind >= MANDATORY {
            cx.open_text(b.span(at, 0), format_args!("Mandatory"));
            cx.close();
        }
        cx.close();
        at += len;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn a_hello_and_an_update() {
        let shown = dissect_as(147, &[
            42, 2, 0, 23, 4, 6, 0, 0, 0, 7, 1, 0x90, 8, 13, 1, 0, 24, 0, 1, 0x90, 0, 1, 1, 0, 10, 0, 0,
        ], (Table::LinkType, 147, "babel"));
        assert_eq!(shown.info, "Babel hello update");
        assert!(shown.has("Seqno: 0x0007"), "{:#?}", shown.lines);
        assert!(shown.has("Prefix: 10.0.0.0/24"));
        assert!(shown.has("Metric: 256"));
    }
}
