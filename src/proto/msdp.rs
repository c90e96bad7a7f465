//! Multicast Source Discovery Protocol (RFC 3618).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::stream::{Need, StreamCx};
use crate::{fields, notes};
use std::net::Ipv4Addr;

const TYPES: &[(u64, &str)] = &[
    (1, "IPv4 Source-Active"),
    (2, "IPv4 Source-Active Request"),
    (3, "IPv4 Source-Active Response"),
    (4, "KeepAlive"),
    (5, "Notification"),
    (6, "MSDP traceroute in progress"),
    (7, "MSDP traceroute reply"),
];

const ERRORS: &[(u64, &str)] = &[
    (1, "Message Header Error"),
    (2, "SA-Request Error"),
    (3, "SA-Message/SA-Response Error"),
    (4, "Hold Timer Expired"),
    (5, "Finite State Machine Error"),
    (6, "Notification"),
    (7, "Cease"),
];

fields! {
    /// Kind of the message.
    TYPE = "msdp.type", "Type", U8 Dec, names(TYPES);
    /// Length of the message with its header, in bytes.
    LENGTH = "msdp.length", "Length", U16 Dec;
    /// Number of sources.
    SA_COUNT = "msdp.sa.entry_count", "Entry Count", U8 Dec;
    /// Rendezvous point of the sources.
    SA_RP = "msdp.sa.rp_addr", "RP Address", Ipv4 None;
    /// Reserved.
    SA_RESERVED = "msdp.sa.reserved", "Reserved", U24 Hex;
    /// Length of the source's prefix in bits.
    SA_PREFIX = "msdp.sa.sprefix_len", "Sprefix len", U8 Dec;
    /// Group that the source sends to.
    SA_GROUP = "msdp.sa.group_addr", "Group Address", Ipv4 None;
    /// Source that is active.
    SA_SOURCE = "msdp.sa.src_addr", "Source Address", Ipv4 None;
    /// Reserved.
    REQUEST_RESERVED = "msdp.sa_req.res", "Reserved", U8 Hex;
    /// Group whose sources are asked for.
    REQUEST_GROUP = "msdp.sa_req.group_addr", "Group Address", Ipv4 None;
    /// The connection stays open.
    OPEN = "msdp.not.o", "Open-bit", U8 Hex, mask(0x80);
    /// What went wrong.
    ERROR = "msdp.not.error", "Error Code", U8 Dec, mask(0x7f), names(ERRORS);
    /// What went wrong, in detail.
    SUBCODE = "msdp.not.error_sub", "Error subcode", U8 Dec;
    /// Contents of a message of another kind.
    CONTENTS = "msdp.tlv_contents", "TLV contents", Bytes None;
    /// Bytes behind a message's fields.
    JUNK = "msdp.trailing_junk", "Trailing junk", Bytes None;
}

notes! {
    /// The message is longer than its fields.
    TOO_LONG = "msdp.tlv_len.too_long", "TLV length too long", Warn Protocol;
    /// The message is shorter than its fields.
    TOO_SHORT = "msdp.tlv_len.too_short", "TLV length too short", Warn Protocol;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 639)],
    need: Some(need),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("msdp", "Multicast Source Discovery Protocol", "MSDP", &["RFC 3618"])
        },
        dissect,
    )
};

const HEADER: usize = 3;
const SOURCE_ACTIVE: u64 = 1;
const REQUEST: u64 = 2;
const RESPONSE: u64 = 3;
const KEEP_ALIVE: u64 = 4;
const NOTIFICATION: u64 = 5;
/// Reserved, prefix length, group, source.
const ENTRY: usize = 12;

/// A segment is shown as it is: messages are not put together.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    Need::Complete(data.len())
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("MSDP");
    match TYPE.names.get(b.u8(0)?.into()) {
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("<Unknown MSDP TLV type>")),
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut at = 0;
    while at < b.reported_len() {
        at += one(cx, b.from(at))?;
    }
    Ok(())
}

/// The message at the start of `b`; gives its length.
fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let kind = cx.add(&TYPE, b, 0, 1)?;
    let len = cx.add(&LENGTH, b, 1, 2)? as usize;
    let length = cx.last();
    if len < HEADER {
        cx.note(&TOO_SHORT);
        return Ok(b.reported_len());
    }
    let body = b.window(HEADER, len - HEADER);
    let used = match kind {
        SOURCE_ACTIVE | RESPONSE => active(cx, body, len - HEADER)?,
        REQUEST => {
            cx.add(&REQUEST_RESERVED, body, 0, 1)?;
            cx.add(&REQUEST_GROUP, body, 1, 4)?;
            5
        }
        KEEP_ALIVE => 0,
        NOTIFICATION => {
            cx.add(&OPEN, body, 0, 1)?;
            cx.add(&ERROR, body, 0, 1)?;
            cx.add(&SUBCODE, body, 1, 1)?;
            2
        }
        _ => {
            cx.add(&CONTENTS, b, HEADER, len - HEADER)?;
            len - HEADER
        }
    };
    if body.reported_len() > used {
        let _ = cx.inside(length, |cx| {
            cx.add(&JUNK, body, used, body.reported_len() - used)?;
            cx.note(&TOO_LONG);
            Ok(())
        });
    }
    Ok(len)
}

/// Active sources, and the packet that one of them sent, in `len` bytes; gives how many of them are taken.
fn active<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, len: usize) -> Result<usize, Fault> {
    let count = cx.add(&SA_COUNT, b, 0, 1)? as usize;
    cx.add(&SA_RP, b, 1, 4)?;
    let mut at = 5;
    for _ in 0..count {
        let (group, source) = (Ipv4Addr::from(b.be32(at + 4)?), Ipv4Addr::from(b.be32(at + 8)?));
        cx.open_text(b.span(at, ENTRY), format_args!("(S,G) block: {source}/{} -> {group}", b.u8(at + 3)?));
        for (field, from, len) in [(&SA_RESERVED, 0, 3), (&SA_PREFIX, 3, 1), (&SA_GROUP, 4, 4), (&SA_SOURCE, 8, 4)] {
            cx.add(field, b, at + from, len)?;
        }
        cx.close();
        at += ENTRY;
    }
    let packet = b.sub(at, len.saturating_sub(at))?;
    if packet.reported_len() > 0 {
        let plural = if packet.reported_len() == 1 { "" } else { "s" };
        let whole = packet.span(0, packet.reported_len());
        cx.open_text(whole, format_args!("Encapsulated IPv4 packet: {} byte{plural}", packet.reported_len()));
        // the packet's own columns are not the message's
        let (source, destination) = (cx.packet.source.clone(), cx.packet.destination.clone());
        let columns = cx.tree.columns.clone();
        cx.call_named_inside("ip", packet);
        cx.tree.columns = columns;
        (cx.packet.source, cx.packet.destination) = (source, destination);
        cx.close();
    }
    Ok(len)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn sources_are_shown_with_their_groups() {
        let active = b"\x04\0\x03\x01\0\x14\x01\x02\x02\x02\x02\0\0\x20\x20\xef\x7b\x7b\x7b\xac\x10\x28\x0a";
        let shown = testing::tcp((40000, 639), active);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MSDP", "KeepAlive"));
        for line in ["Type: IPv4 Source-Active (1)", "RP Address: 2.2.2.2", "(S,G) block: 172.16.40.10/32 -> 239.123.123.123"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn a_packet_inside_keeps_the_message_s_columns() {
        let mut active = b"\x01\0\x30\x01\x01\x01\x01\x01\0\0\0\x20\xef\x01\x01\x01\x0a\0\0\x09".to_vec();
        active.extend(b"\x45\0\0\x1c\0\x01\0\0\x40\x11\0\0\x0a\0\0\x09\xef\x01\x01\x01\x03\xe8\x07\xd0\0\x08\0\0");
        let shown = testing::tcp((40000, 639), &active);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MSDP", "IPv4 Source-Active"));
        assert_eq!(shown.layers, "raw:ip:tcp:msdp:ip:udp");
    }

    #[test]
    fn a_length_that_cannot_be_is_told() {
        assert!(testing::tcp((40000, 639), b"\x04\0\x01").lines.iter().any(|l| l.contains("TLV length too short")));
    }
}
