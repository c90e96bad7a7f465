//! User Datagram Protocol (RFC 768).

use super::common::checksum;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Names, ProtocolInfo, Value};
use crate::{fields, notes};

fields! {
    /// Port of the sender.
    SRC_PORT = "udp.srcport", "Source Port", U16 Dec;
    /// Port of the receiver.
    DST_PORT = "udp.dstport", "Destination Port", U16 Dec;
    /// Port of either side.
    PORT = "udp.port", "Source or Destination Port", U16 Dec;
    /// Length of header and data in bytes.
    LENGTH = "udp.length", "Length", U16 Dec;
    /// Checksum over pseudo-header, header and data; 0 when the sender made none.
    CHECKSUM = "udp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum was verified.
    CHECKSUM_STATUS = "udp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Number of the conversation, from 0 (generated).
    STREAM = "udp.stream", "Stream index", U32 Dec;
    /// Time since the first frame of the conversation.
    TIME_RELATIVE = "udp.time_relative", "Time since first frame", RelTime None;
    /// Time since the previous frame of the conversation.
    TIME_DELTA = "udp.time_delta", "Time since previous frame", RelTime None;
    /// The datagram's data.
    PAYLOAD = "udp.payload", "Payload", Bytes None, with(Names::None);
}

notes! {
    /// The port is one that traceroute programs send to: three packets for each hop, from 33435 on.
    TRACEROUTE = "udp.possible_traceroute", "Possible traceroute", Chat Sequence;
    /// The length field says less than a header, or more than the IP payload.
    BAD_LENGTH = "udp.length.bad", "Bad length value", Error Malformed;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 17)],
    skim: Some(skim),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("udp", "User Datagram Protocol", "UDP", &["RFC 768"]) },
        dissect,
    )
};

const HEADER: usize = 8;
/// Port of the first packet that traceroute programs send.
const FIRST_TRACEROUTE: u16 = 33435;

/// Datagrams that are as long as they say.
fn skim<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> bool {
    let Some(&[s0, s1, d0, d1, l0, l1, _, _]) = b.data().first_chunk::<HEADER>() else { return false };
    let length = usize::from(u16::from_be_bytes([l0, l1]));
    if !(HEADER..=b.reported_len()).contains(&length) {
        return false;
    }
    let (source, destination) = (u16::from_be_bytes([s0, s1]), u16::from_be_bytes([d0, d1]));
    cx.packet.transports += 1;
    (cx.packet.source_port, cx.packet.destination_port) = (source.into(), destination.into());
    cx.layer(&PROTOCOL.info, b, HEADER);
    hand_on(cx, b.window(HEADER, length - HEADER), source, destination);
    true
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("UDP");
    let (source, destination) = (b.be16(0)?, b.be16(2)?);
    cx.info(format_args!("{source} {} {destination}", '\u{2192}'));
    cx.packet.transports += 1;
    (cx.packet.source_port, cx.packet.destination_port) = (source.into(), destination.into());
    let item = cx.layer(&PROTOCOL.info, b, HEADER);
    cx.text(item, format_args!("User Datagram Protocol, Src Port: {source}, Dst Port: {destination}"));
    for (field, at, port) in [(&SRC_PORT, 0, source), (&DST_PORT, 2, destination)] {
        cx.add(field, b, at, 2)?;
        if let Some(n) = port.checked_sub(FIRST_TRACEROUTE).filter(|n| *n < 30) {
            cx.note_text(&TRACEROUTE, format_args!("Possible traceroute: hop #{}, attempt #{}", n / 3 + 1, n % 3 + 1));
        }
    }
    cx.hide(&PORT, b.span(0, 2), Value::Uint(source.into()));
    cx.hide(&PORT, b.span(2, 2), Value::Uint(destination.into()));
    let length = usize::from(b.be16(4)?);
    cx.add(&LENGTH, b, 4, 2)?;
    // a jumbogram (RFC 2675 section 4) has length 0
    let length = if length == 0 { b.reported_len() } else { length };
    if length < HEADER {
        cx.append(cx.last(), format_args!(" (bogus, must be >= {HEADER})"));
        cx.note_text(&BAD_LENGTH, format_args!("Bad length value {length} < {HEADER}"));
        cx.info_append(format_args!(" [BAD UDP LENGTH {length} < {HEADER}]"));
        return Ok(());
    }
    if length > b.reported_len() && !cx.packet.fragment && !cx.packet.quoted {
        cx.append(cx.last(), format_args!(" (bogus, payload length {})", b.reported_len()));
        cx.note_text(&BAD_LENGTH, format_args!("Bad length value {length} > IP payload length"));
        cx.info_append(format_args!(" [BAD UDP LENGTH {length} > IP PAYLOAD LENGTH]"));
    }
    cx.info_append(format_args!(" Len={}", length - HEADER));
    let sum = b.be16(6)?;
    cx.add(&CHECKSUM, b, 6, 2)?;
    let status = if sum == 0 {
        cx.append(cx.last(), format_args!(" [zero-value ignored]"));
        checksum::NOT_PRESENT
    } else {
        cx.append(cx.last(), format_args!(" [unverified]"));
        checksum::UNVERIFIED
    };
    if status == checksum::NOT_PRESENT {
        cx.open_last();
        cx.computed(&CHECKSUM_STATUS, b.span(6, 2), Value::Uint(status));
        cx.close();
    } else {
        cx.computed(&CHECKSUM_STATUS, b.span(6, 0), Value::Uint(status));
    }
    let here = b.span(0, 0);
    if let Some(transport) = cx.transport() {
        cx.computed(&STREAM, here, Value::Uint(transport.stream.into()));
        if !cx.packet.quoted {
            let timestamps = cx.open_text(here, format_args!("Timestamps"));
            cx.generated(timestamps);
            cx.computed(&TIME_RELATIVE, here, Value::RelTime(transport.since_first));
            cx.computed(&TIME_DELTA, here, Value::RelTime(transport.since_previous));
            cx.close();
        }
    }
    let payload = b.window(HEADER, length - HEADER);
    if !payload.is_empty() {
        let data = cx.put(&PAYLOAD, payload.span(0, payload.len()), Value::Span(payload.span(0, payload.len())));
        cx.text(data, format_args!("UDP payload ({} bytes)", payload.len()));
    }
    hand_on(cx, payload, source, destination);
    Ok(())
}

/// The lower port first: servers listen there.
fn hand_on<'a>(cx: &mut Cx<'a>, payload: Bytes<'a>, source: u16, destination: u16) {
    if payload.reported_len() == 0 {
        return;
    }
    let (low, high) = (source.min(destination), source.max(destination));
    let by_conversation = cx.transport().and_then(|t| t.facts.application);
    if cx.announced().is_some_and(|name| cx.call_named(name, payload))
        || by_conversation.is_some_and(|name| cx.call_spoken(name, payload))
        || cx.dispatch(Table::UdpPort, low.into(), payload)
        || cx.dispatch(Table::UdpPort, high.into(), payload)
        || cx.probe(Table::UdpPort, payload)
    {
        return;
    }
    cx.data(payload);
}
