//! Inter-Asterisk exchange: calls and their media over one port (RFC 5456).

use super::common::rows::{add_each, add_rest};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const PACKET_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Mini voice packet"),
    (1, "Full packet"),
    (2, "Mini video packet"),
    (3, "Trunk packet"),
];
const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "(0?)"),
    (1, "DTMF End"),
    (2, "Voice"),
    (3, "Video"),
    (4, "Control"),
    (5, "NULL"),
    (6, "IAX"),
    (7, "Text"),
    (8, "Image"),
    (9, "HTML"),
    (10, "Comfort Noise"),
    (11, "Modem"),
    (12, "DTMF Begin"),
];
const IAX_SUBCLASS_NAMES: &[(u64, &str)] = &[
    (0, "(0?)"),
    (1, "NEW"),
    (2, "PING"),
    (3, "PONG"),
    (4, "ACK"),
    (5, "HANGUP"),
    (6, "REJECT"),
    (7, "ACCEPT"),
    (8, "AUTHREQ"),
    (9, "AUTHREP"),
    (10, "INVAL"),
    (11, "LAGRQ"),
    (12, "LAGRP"),
    (13, "REGREQ"),
    (14, "REGAUTH"),
    (15, "REGACK"),
    (16, "REGREJ"),
    (17, "REGREL"),
    (18, "VNAK"),
    (19, "DPREQ"),
    (20, "DPREP"),
    (21, "DIAL"),
    (22, "TXREQ"),
    (23, "TXCNT"),
    (24, "TXACC"),
    (25, "TXREADY"),
    (26, "TXREL"),
    (27, "TXREJ"),
    (28, "QUELCH"),
    (29, "UNQULCH"),
    (30, "POKE"),
    (31, "PAGE"),
    (32, "MWI"),
    (33, "UNSUPPORTED"),
    (34, "TRANSFER"),
    (35, "PROVISION"),
    (36, "FWDOWNL"),
    (37, "FWDATA"),
    (38, "TXMEDIA"),
    (39, "RTKEY"),
    (40, "CALLTOKEN"),
];
const IE_ID_NAMES: &[(u64, &str)] = &[
    (1, "Number/extension being called"),
    (2, "Calling number"),
    (3, "Calling number ANI for billing"),
    (4, "Name of caller"),
    (5, "Context for number"),
    (6, "Username (peer or user) for authentication"),
    (7, "Password for authentication"),
    (8, "Actual codec capability"),
    (9, "Desired codec format"),
    (10, "Desired language"),
    (11, "Protocol version"),
    (12, "CPE ADSI capability"),
    (13, "Originally dialed DNID"),
    (14, "Authentication method(s)"),
    (15, "Challenge data for MD5/RSA"),
    (16, "MD5 challenge result"),
    (17, "RSA challenge result"),
    (18, "Apparent address of peer"),
    (19, "When to refresh registration"),
    (20, "Dialplan status"),
    (21, "Call number of peer"),
    (22, "Cause"),
    (23, "Unknown IAX command"),
    (24, "How many messages waiting"),
    (25, "Request auto-answering"),
    (26, "Request musiconhold with QUELCH"),
    (27, "Transfer Request Identifier"),
    (28, "Referring DNIS"),
    (29, "Provisioning info"),
    (30, "AES Provisioning info"),
    (31, "Date/Time"),
    (32, "Device type"),
    (33, "Service Identifier"),
    (34, "Firmware revision"),
    (35, "Firmware block description"),
    (36, "Firmware block of data"),
    (37, "Provisioning version"),
    (38, "Calling presentation"),
    (39, "Calling type of number"),
    (40, "Calling transit network select"),
    (41, "Supported sampling rates"),
    (42, "Hangup cause"),
    (43, "Encryption format"),
    (44, "Raw encryption key"),
    (45, "Codec preferences"),
    (46, "Received jitter"),
    (47, "Received loss"),
    (48, "Received frames"),
    (49, "Max playout delay in ms for received frames"),
    (50, "Dropped frames"),
    (51, "Frames received out of order"),
    (52, "IAX2 variable"),
    (53, "OSP Token"),
    (54, "Call Token"),
    (55, "64-bit codec capability"),
    (56, "64-bit codec format"),
    (255, "Data call format"),
];

const CONTROL_SUBCLASS_NAMES: &[(u64, &str)] = &[
    (0, "(0?)"),
    (1, "HANGUP"),
    (2, "RING"),
    (3, "RINGING"),
    (4, "ANSWER"),
    (5, "BUSY"),
    (6, "TKOFFHK"),
    (7, "OFFHOOK"),
    (255, "stop sounds"),
];

fields! {
/// This gives the command number for a Control packet.
    CONTROL_SUBCLASS = "iax2.control.subclass", "Control subclass", U8 Dec, names(CONTROL_SUBCLASS_NAMES);
    /// Full/minivoice/minivideo/trunk packet.
    PACKET_TYPE = "iax2.packet_type", "Packet type", U8 Dec, names(PACKET_TYPE_NAMES);
    /// src_call holds the number of this call at the packet source pbx.
    SRC_CALL = "iax2.src_call", "Source call", U16 Dec, mask(0x7fff);
    /// dst_call holds the number of this call at the packet destination.
    DST_CALL = "iax2.dst_call", "Destination call", U16 Dec, mask(0x7fff);
    /// retransmission is set if this packet is a retransmission of an earlier failed packet.
    RETRANSMISSION = "iax2.retransmission", "Retransmission", Bool B16, mask(0x8000);
    /// timestamp is the time, in ms after the start of this call, at which this packet was transmitted.
    TIMESTAMP = "iax2.timestamp", "Timestamp", U32 Dec;
    /// oseqno is the sequence no of this packet. The first packet has oseqno==0, and subsequent packets increment the oseqno by 1.
    OSEQNO = "iax2.oseqno", "Outbound seq.no.", U16 Dec;
    /// iseqno is the sequence no of the last successfully received packet.
    ISEQNO = "iax2.iseqno", "Inbound seq.no.", U16 Dec;
    /// For full IAX2 frames, type is the type of frame.
    TYPE = "iax2.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// IAX subclass gives the command number for IAX signaling packets.
    IAX_SUBCLASS = "iax2.iax.subclass", "IAX subclass", U8 Dec, names(IAX_SUBCLASS_NAMES);
    /// Voice Subclass (compressed codec no).
    VOICE_SUBCLASS = "iax2.voice.subclass", "Voice Subclass (compressed codec no)", U8 Dec;
    /// Subclass of unknown type of full IAX2 frame.
    SUBCLASS = "iax2.subclass", "Unknown subclass", U8 Dec;
    /// IE id.
    IE_ID = "iax2.ie_id", "IE id", U8 Dec, names(IE_ID_NAMES);
    /// Length.
    LENGTH = "iax2.length", "Length", U8 Dec;
    /// IAX2 payload.
    PAYLOAD_DATA = "iax2.payload_data", "IAX2 payload", Bytes None;
    /// Protocol version.
    IAX_VERSION = "iax2.iax.version", "Protocol version", U16 Hex;
    /// Number/extension being called.
    IAX_CALLED_NUMBER = "iax2.iax.called_number", "Number/extension being called", Str None;
    /// Calling number.
    IAX_CALLING_NUMBER = "iax2.iax.calling_number", "Calling number", Str None;
    /// Name of caller.
    IAX_CALLING_NAME = "iax2.iax.calling_name", "Name of caller", Str None;
    /// Username (peer or user) for authentication.
    IAX_USERNAME = "iax2.iax.username", "Username (peer or user) for authentication", Str None;
    /// Context for number.
    IAX_CALLED_CONTEXT = "iax2.iax.called_context", "Context for number", Str None;
    /// Desired codec format.
    IAX_FORMAT = "iax2.iax.format", "Desired codec format", U64 Hex;
    /// Actual codec capability.
    IAX_CAPABILITY = "iax2.iax.capability", "Actual codec capability", U32 Hex;
    /// Cause.
    IAX_CAUSE = "iax2.iax.cause", "Cause", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 4569)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("iax2", "Inter-Asterisk eXchange v2", "IAX2", &["RFC 5456"]) }, dissect)
};

const FULL: u16 = 0x8000;
/// Kinds of full frame.
const VOICE: u64 = 2;
const CONTROL: u64 = 4;
const IAX: u64 = 6;
const HEADER: usize = 12;

/// Information elements that have a field of their own, as text or as a number.
static ELEMENTS: &[(u8, &Field)] = &[
    (1, &IAX_CALLED_NUMBER),
    (2, &IAX_CALLING_NUMBER),
    (4, &IAX_CALLING_NAME),
    (5, &IAX_CALLED_CONTEXT),
    (6, &IAX_USERNAME),
    (8, &IAX_CAPABILITY),
    (9, &IAX_FORMAT),
    (11, &IAX_VERSION),
    (22, &IAX_CAUSE),
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IAX2");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let first = b.be16(0)?;
    if first & FULL != 0 { full(cx, b) } else { mini(cx, b, first) }
}

/// Media without more than a call and a time.
fn mini<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, call: u16) -> Outcome {
    if call == 0 {
        cx.info(format_args!("Meta packet"));
        return Ok(());
    }
    let timestamp = b.be16(2)?;
    cx.info(format_args!("Mini packet, source call# {call}, timestamp {timestamp}ms"));
    cx.put(&PACKET_TYPE, b.span(0, 2), Value::Uint(0));
    cx.open_last();
    cx.add(&SRC_CALL, b, 0, 2)?;
    cx.add(&TIMESTAMP, b, 2, 2)?;
    cx.close();
    add_rest(cx, &PAYLOAD_DATA, b, 4)
}

fn full<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (call, timestamp, kind) = (b.be16(0)? & 0x7fff, b.be32(4)?, u64::from(b.u8(10)?));
    let name = TYPE.names.get(kind).unwrap_or("Unknown");
    cx.info(format_args!("{name}, source call# {call}, timestamp {timestamp}ms"));
    cx.put(&PACKET_TYPE, b.span(0, 2), Value::Uint(1));
    cx.open_last();
    cx.add(&SRC_CALL, b, 0, 2)?;
    for field in [&DST_CALL, &RETRANSMISSION] {
        cx.add(field, b, 2, 2)?;
    }
    add_each(cx, b, 4, &[(&TIMESTAMP, 4), (&OSEQNO, 1), (&ISEQNO, 1)])?;
    cx.open(&TYPE, b, 10, 1)?;
    let subclass: &'static Field = match kind {
        IAX => &IAX_SUBCLASS,
        CONTROL => &CONTROL_SUBCLASS,
        VOICE => &VOICE_SUBCLASS,
        _ => &SUBCLASS,
    };
    let value = cx.add(subclass, b, 11, 1)?;
    match subclass.names.get(value) {
        Some(name) if kind != VOICE => cx.info_append(format_args!(" {name}")),
        _ => {}
    }
    if kind == IAX {
        return elements(cx, b.from(HEADER));
    }
    cx.close();
    cx.close();
    add_rest(cx, &PAYLOAD_DATA, b, HEADER)
}

/// Type, length, value.
fn elements<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + 2 <= b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let name = IE_ID.names.get(kind.into()).unwrap_or("Unknown information element");
        cx.open_text(b.span(at, 2 + len), format_args!("Information Element: {name}"));
        add_each(cx, b, at, &[(&IE_ID, 1), (&LENGTH, 1)])?;
        match ELEMENTS.iter().find(|row| row.0 == kind) {
            Some((_, field)) => {
                cx.add(field, b, at + 2, len)?;
            }
            None if len > 0 => {
                b.slice(at + 2, len)?;
            }
            None => {}
        }
        cx.close();
        at += 2 + len;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_new_call_names_who_is_called() {
        let mut message = vec![0x80, 4, 0, 0, 0, 0, 0, 1, 0, 0, 6, 1, 11, 2, 0, 2, 1, 3];
        message.extend_from_slice(b"123");
        let shown = udp((4569, 4569), &message);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("IAX2", "IAX, source call# 4, timestamp 1ms NEW"));
        assert!(shown.has("Number/extension being called: 123"), "{:#?}", shown.lines);
    }
}
