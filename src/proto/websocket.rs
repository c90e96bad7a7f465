//! WebSocket (RFC 6455): frames after the upgrade of an HTTP conversation.

use super::common::media;
use super::common::text::ascii;
use crate::base::{Bytes, Span};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};

const OPCODES: &[(u64, &str)] =
    &[(0, "Continuation"), (1, "Text"), (2, "Binary"), (8, "Connection Close"), (9, "Ping"), (10, "Pong")];

/// Reasons for an end (RFC 6455 section 7.4.1 and the IANA registry).
const CLOSE_CODES: &[(u64, &str)] = &[
    (1000, "Normal Closure"),
    (1001, "Going Away"),
    (1002, "Protocol error"),
    (1003, "Unsupported Data"),
    (1004, "---Reserved----"),
    (1005, "No Status Rcvd"),
    (1006, "Abnormal Closure"),
    (1007, "Invalid frame payload data"),
    (1008, "Policy Violation"),
    (1009, "Message Too Big"),
    (1010, "Mandatory Ext."),
    (1011, "Internal Server"),
    (1015, "TLS handshake"),
];

fields! {
    /// The frame ends its message.
    FIN = "websocket.fin", "Fin", Bool B8, mask(0x80);
    /// Bits for extensions.
    RSV = "websocket.rsv", "Reserved", U8 Hex, mask(0x70);
    /// Kind of frame.
    OPCODE = "websocket.opcode", "Opcode", U8 Dec, mask(0x0f), names(OPCODES);
    /// The payload is masked.
    MASK = "websocket.mask", "Mask", Bool B8, mask(0x80);
    /// Length of the payload in bytes, or how it is given.
    LENGTH = "websocket.payload_length", "Payload length", U8 Dec, mask(0x7f);
    /// Length of the payload in bytes.
    LENGTH_16 = "websocket.payload_length_ext_16", "Extended Payload length (16 bits)", U16 Dec;
    /// Length of the payload in bytes.
    LENGTH_64 = "websocket.payload_length_ext_64", "Extended Payload length (64 bits)", U64 Dec;
    /// Key that the payload is masked with.
    MASKING_KEY = "websocket.masking_key", "Masking-Key", Bytes None;
    /// Payload.
    PAYLOAD = "websocket.payload", "Payload", None None;
    /// Payload as it was sent.
    MASKED_PAYLOAD = "websocket.masked_payload", "Masked payload", None None;
    /// A text.
    TEXT = "websocket.payload.text", "Text", Str None;
    /// The end of the conversation.
    CLOSE = "websocket.payload.close", "Close", None None;
    /// Why it ends.
    STATUS = "websocket.payload.close.status_code", "Status code", U16 Dec, names(CLOSE_CODES);
    /// Why it ends, in words.
    REASON = "websocket.payload.close.reason", "Reason", Str None;
    /// Data to be sent back.
    PING = "websocket.payload.ping", "Ping", Bytes None;
    /// Data that was sent back.
    PONG = "websocket.payload.pong", "Pong", Bytes None;
    /// Payload of an opcode without meaning.
    UNKNOWN = "websocket.payload.unknown", "Unknown", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Upgrade, media_key("websocket"))],
    need: Some(need),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("websocket", "WebSocket", "WebSocket", &["RFC 6455"]) }, dissect)
};

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    super::common::websocket::frame(data)
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("WebSocket");
    cx.info(format_args!("WebSocket"));
    let mut at = 0;
    while at < b.len() {
        let len = match super::common::websocket::frame(b.clipped(at, b.len())) {
            Need::Complete(n) => n.min(b.reported_len() - at),
            _ => b.reported_len() - at,
        };
        frame(cx, b.window(at, len))?;
        at += len.max(1);
    }
    Ok(())
}

fn frame<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (first, second) = (b.u8(0)?, b.u8(1)?);
    let (fin, opcode, masked) = (first & 0x80 != 0, first & 0x0f, second & 0x80 != 0);
    let size = match second & 0x7f {
        126 => 2,
        127 => 8,
        _ => 0,
    };
    let header = 2 + size + if masked { 4 } else { 0 };
    let name = OPCODES.iter().find(|o| o.0 == u64::from(opcode)).map_or("Unknown Opcode", |o| o.1);
    let (end, mask) = (if fin { " [FIN]" } else { "[FRAGMENT] " }, if masked { " [MASKED]" } else { " " });
    cx.tree.columns.clear_info();
    cx.info_append(format_args!("WebSocket {name}{end}{mask}"));
    cx.layer(&PROTOCOL.info, b, header);
    for bit in [&FIN, &RSV, &OPCODE] {
        cx.add(bit, b, 0, 1)?;
    }
    cx.add(&MASK, b, 1, 1)?;
    cx.add(&LENGTH, b, 1, 1)?;
    match size {
        2 => {
            cx.append(cx.last(), format_args!(" Extended Payload Length (16 bits)"));
            cx.add(&LENGTH_16, b, 2, 2)?;
        }
        8 => {
            cx.append(cx.last(), format_args!(" Extended Payload Length (64 bits)"));
            cx.add(&LENGTH_64, b, 2, 8)?;
        }
        _ => {}
    }
    let sent = b.from(header);
    let mut payload = sent;
    if masked {
        cx.add(&MASKING_KEY, b, header - 4, 4)?;
        if sent.reported_len() > 0 {
            cx.put(&MASKED_PAYLOAD, sent.span(0, sent.reported_len()), Value::None);
            let key = b.slice(header - 4, 4)?;
            let plain: Vec<u8> = sent.data().iter().zip(key.iter().cycle()).map(|(c, k)| c ^ k).collect();
            payload = cx.make_buffer("Unmasked data", &plain);
        }
    }
    if sent.reported_len() == 0 {
        cx.close();
        return Ok(());
    }
    // Wireshark places an unmasked payload at the start of the frame
    let place = if masked { Span { len: payload.len() as u32, ..b.span(0, 0) } } else { payload.span(0, payload.len()) };
    cx.put(&PAYLOAD, place, Value::None);
    cx.open_last();
    let whole = fin && opcode != 0;
    match opcode {
        1 if whole => {
            cx.put_text(&TEXT, payload.span(0, payload.len()), format_args!("{}", text(payload.data())));
        }
        8 => close(cx, payload)?,
        9 => {
            cx.add(&PING, payload, 0, payload.len())?;
        }
        10 => {
            cx.add(&PONG, payload, 0, payload.len())?;
        }
        0..=2 => {}
        _ => {
            cx.add(&UNKNOWN, payload, 0, payload.len())?;
        }
    }
    cx.close();
    cx.close();
    if whole && matches!(opcode, 1 | 2) {
        let protocol = u32::try_from(cx.packet.hint).unwrap_or(0);
        if protocol != 0 && cx.dispatch(Table::Upgrade, protocol, payload) {
            return Ok(());
        }
        match opcode {
            1 => {
                media::hand_on(cx, "text/*", payload, false);
            }
            _ => cx.data(payload),
        }
    }
    Ok(())
}

fn text(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| ascii(bytes), str::to_string)
}

fn close<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&CLOSE, b.span(0, b.len()), Value::None);
    cx.open_last();
    cx.add(&STATUS, b, 0, 2)?;
    if b.len() > 2 {
        cx.add(&REASON, b, 2, b.len() - 2)?;
    }
    cx.close();
    Ok(())
}
