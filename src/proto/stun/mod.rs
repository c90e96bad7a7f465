//! Session Traversal Utilities for NAT (RFC 8489) with its relay extension TURN (RFC 8656).

mod attributes;
mod fields;
mod names;
mod track;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::notes;
use crate::stream::{Need, StreamCx};
use fields::*;

notes! {
    /// The checksum of the FINGERPRINT attribute does not fit the message.
    BAD_CRC = "stun.att.crc32.bad", "Bad CRC-32", Warn Checksum;
    /// An attribute that no specification names.
    UNKNOWN_ATTRIBUTE = "stun.unknown_attribute", "Attribute unknown", Warn Undecoded;
    /// Attributes are padded to four bytes, and so is the message (RFC 8489 section 5).
    WRONG_LENGTH = "stun.wrong_msglen", "Packet length is not multiple of 4 bytes", Error Malformed;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 3478), (Table::TcpPort, 3478)],
    probes: &[(Table::UdpPort, probe), (Table::TcpPort, probe_stream)],
    each: Some(is_one),
    need: Some(need),
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("stun", "Session Traversal Utilities for NAT", "STUN", &["RFC 8489", "RFC 8656"])
        },
        dissect,
    )
};

/// The fixed value that marks messages (RFC 8489 section 5).
const COOKIE: [u8; 4] = [0x21, 0x12, 0xa4, 0x42];
/// Bytes of the message header.
const HEADER: usize = 20;
/// Bytes of the frame header over TCP beside other protocols (RFC 4571).
const FRAME: usize = 2;

/// Length of the message at the start of `data`, when it is one.
fn message(data: &[u8]) -> Option<usize> {
    let head = data.first_chunk::<HEADER>()?;
    let len = usize::from(u16::from_be_bytes([head[2], head[3]]));
    (head[0] & 0xc0 == 0 && head[4..8] == COOKIE).then_some(HEADER + len)
}

fn probe(data: &[u8]) -> bool {
    message(data) == Some(data.len()) && data.len().is_multiple_of(4)
}

/// Whether a datagram of a known conversation is a message or data of a channel.
fn is_one(data: &[u8]) -> bool {
    probe_stream(data) || channel(data).is_some_and(|len| len <= data.len())
}

/// Over TCP, with or without the frame header of RFC 4571.
fn probe_stream(data: &[u8]) -> bool {
    message(data).is_some() || data.get(FRAME..).and_then(message).is_some()
}

/// Channel of Microsoft's relays, which share it between sessions ([MS-TURN] section 2.2.1).
const SHARED_CHANNEL: [u8; 2] = [0xff, 0x10];

/// Length of a ChannelData message (RFC 8656 section 12.4).
fn channel(data: &[u8]) -> Option<usize> {
    let head = data.first_chunk::<4>()?;
    ((0x40..0x80).contains(&head[0]) || head[..2] == SHARED_CHANNEL).then(|| 4 + usize::from(u16::from_be_bytes([head[2], head[3]])))
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let whole = |total: usize| if total <= data.len() { Need::Complete(total) } else { Need::More(Some(total)) };
    if data.len() < FRAME + HEADER {
        return Need::More(None);
    }
    if let Some(len) = message(data) {
        return whole(len);
    }
    if data.get(FRAME..).and_then(message).is_some() {
        let len = data.first_chunk::<2>().map_or(0, |len| usize::from(u16::from_be_bytes(*len)));
        return whole(FRAME + len.max(HEADER));
    }
    match channel(data) {
        Some(len) => whole(len.next_multiple_of(4)),
        None => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if message(b.data()).is_some() {
        return show(cx, b, 0);
    }
    if b.data().get(FRAME..).and_then(message).is_some() {
        return show(cx, b, FRAME);
    }
    match channel(b.data()) {
        Some(len) if len <= b.reported_len() => channel_data(cx, b),
        _ => Err(Fault::NotMine),
    }
}

fn channel_data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("STUN");
    cx.info(format_args!("ChannelData TURN Message"));
    let session = if b.slice(0, 2)? == SHARED_CHANNEL { 8 } else { 0 };
    let layer = cx.layer(&PROTOCOL.info, b, 4 + session);
    cx.text(layer, format_args!("Session Traversal Utilities for NAT, TURN ChannelData Message"));
    cx.add(&CHANNEL, b, 0, 2)?;
    let len = cx.add(&LENGTH, b, 2, 2)? as usize;
    if session > 0 {
        cx.add(&ATT_MS_TURN_SESSION_ID, b, 4, session)?;
    }
    cx.close();
    cx.data(b.window(4 + session, len.saturating_sub(session)));
    Ok(())
}

/// A message after a frame header of `skip` bytes.
fn show<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, skip: usize) -> Outcome {
    let m = b.from(skip);
    let kind = m.be16(0)?;
    let (class, method) = (names::class(kind), names::method(kind));
    cx.protocol("STUN");
    cx.info(format_args!("{method} {class}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    track::show(cx, b.span(0, 0));
    if skip > 0 {
        cx.add(&TCP_FRAME_LENGTH, b, 0, 2)?;
    }
    cx.open(&TYPE, m, 0, 2)?;
    cx.append(cx.last(), format_args!(" ({method} {class})"));
    cx.add(&TYPE_CLASS, m, 0, 2)?;
    cx.add(&TYPE_METHOD, m, 0, 2)?;
    cx.add(&TYPE_METHOD_ASSIGNMENT, m, 0, 2)?;
    cx.close();
    let len = cx.add(&LENGTH, m, 2, 2)? as usize;
    cx.add(&MESSAGE_COOKIE, m, 4, 4)?;
    cx.add(&ID, m, 8, 12)?;
    if len == 0 {
        return Ok(());
    }
    cx.computed(&NETWORK_VERSION, m.span(HEADER, 0), Value::Uint(3));
    let padded = len.is_multiple_of(4);
    if !padded {
        cx.open_text(m.span(2, 2), format_args!("{}", WRONG_LENGTH.field.label));
        cx.note_inside(&WRONG_LENGTH);
    }
    cx.put(&ATTRIBUTES, m.span(HEADER, len), Value::None);
    cx.open_last();
    attributes::dissect(cx, m, len)?;
    cx.close();
    if !padded {
        cx.close();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    #[test]
    fn a_mapped_address_is_decoded() {
        let mut message = vec![1, 1, 0, 12, 0x21, 0x12, 0xa4, 0x42, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        message.extend([0, 0x20, 0, 8, 0, 1, 0x7d, 0x52, 0x7c, 0x3d, 0x45, 0xa3]);
        let len = message.len() as u8 + 8;
        let mut packet = vec![0x45, 0, 0, 20 + len, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x9c, 0x40, 0x9c, 0x41, 0, len, 0, 0];
        packet.extend(message);
        let shown = testing::dissect(101, &packet);
        assert_eq!(shown.protocol, "STUN");
        assert_eq!(shown.info, "Binding Success Response XOR-MAPPED-ADDRESS: 93.47.225.225:23616");
        assert!(shown.has("IP: 93.47.225.225"), "{:#?}", shown.lines);
    }

    #[test]
    fn messages_over_tcp_end_where_they_say() {
        let mut state = std::collections::HashMap::new();
        let mut need = |data: &[u8]| super::need(&mut StreamCx::new(true, 1, 3478, &mut state), data);
        let mut plain = vec![0, 1, 0, 0, 0x21, 0x12, 0xa4, 0x42];
        plain.extend([0; 14]);
        assert_eq!(need(&plain), Need::Complete(20));
        let mut framed = vec![0, 20];
        framed.extend(&plain);
        assert_eq!(need(&framed), Need::Complete(22));
        let mut channel = vec![0x40, 1, 0, 30];
        channel.extend([7; 20]);
        assert_eq!(need(&channel), Need::More(Some(36)));
    }
}
