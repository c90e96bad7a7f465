//! Hypertext Transfer Protocol, version 2 (RFC 9113).

mod body;
mod fields;
mod frames;
mod header_fields;
mod headers;

use super::common::http2::{self, Frame, HEADER, PREFACE, Seen, kind};
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;

const ALL: [&Field; total(&[FIELDS, header_fields::FIELDS])] = join(&[FIELDS, header_fields::FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Upgrade, media_key("h2c"))],
    probes: &[(Table::TcpPort, http2::starts)],
    need: Some(need),
    track: Some(http2::track),
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("http2", "HyperText Transfer Protocol 2", "HTTP2", &["RFC 9113", "RFC 7541"]) },
        dissect,
    )
};

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    http2::need(data)
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("HTTP2");
    cx.tree.columns.clear_info();
    let seen = cx.told::<Seen>();
    let mut at = 0;
    if b.data().starts_with(PREFACE) {
        preface(cx, b.window(0, PREFACE.len()))?;
        at = PREFACE.len();
    }
    let mut number = 0_u16;
    while at < b.reported_len() {
        at += frame(cx, b.from(at), seen, number)?;
        number = number.saturating_add(1);
    }
    Ok(())
}

fn preface<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.tree.columns.append_info_sep(", ", format_args!("Magic"));
    cx.layer(&PROTOCOL.info, b, b.len());
    let item = cx.put(&STREAM, b.span(0, b.len()), Value::None);
    cx.text(item, format_args!("Stream: Magic"));
    cx.open_last();
    cx.add(&MAGIC, b, 0, b.len())?;
    cx.close();
    cx.close();
    Ok(())
}

/// One frame; gives its length.
fn frame<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, seen: Option<&'a Seen>, number: u16) -> Result<usize, Fault> {
    let frame = match Frame::of(b.data()) {
        Some(frame) => frame,
        None => {
            cx.layer(&PROTOCOL.info, b, b.reported_len());
            return b.slice(0, HEADER).and(Err(Fault::Malformed));
        }
    };
    let b = b.window(0, HEADER + frame.len);
    let name = TYPES.iter().find(|t| t.0 == u64::from(frame.kind)).map_or("Unknown type", |t| t.1);
    let code = if name == "Unknown type" { format!(" ({})", frame.kind) } else { String::new() };
    cx.tree.columns.append_info_sep(", ", format_args!("{name}{code}[{}]", frame.stream));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let item = cx.put(&STREAM, b.span(0, b.reported_len()), Value::None);
    cx.text(item, format_args!("Stream: {name}{code}, Stream ID: {}, Length {}", frame.stream, frame.len));
    cx.open_last();
    frames::header(cx, b, &frame)?;
    let body = seen.and_then(|s| s.body(number));
    match frame.kind {
        kind::DATA => body::data(cx, b, &frame, item, body)?,
        kind::HEADERS | kind::PUSH_PROMISE | kind::CONTINUATION => {
            let whole = body.and_then(|body| body::whole(cx, b, body));
            headers::dissect(cx, b, &frame, item, seen.and_then(|s| s.block(number)).unwrap_or(&[]))?;
            if let (Some(body), Some(whole)) = (body, whole) {
                body::hand_on(cx, whole, (&body.stream, frame.stream), b);
            }
        }
        _ => frames::dissect(cx, b.from(HEADER), &frame)?,
    }
    cx.close();
    cx.close();
    Ok(HEADER + frame.len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    /// An Ethernet frame with a TCP segment from port 80 that holds `payload`.
    fn segment(payload: &[u8]) -> Vec<u8> {
        let len = (40 + payload.len()) as u16;
        let mut frame = vec![0; 12];
        frame.extend_from_slice(&[8, 0, 0x45, 0]);
        frame.extend_from_slice(&len.to_be_bytes());
        frame.extend_from_slice(&[0, 1, 0, 0, 64, 6, 0, 0, 192, 0, 2, 2, 192, 0, 2, 1]);
        frame.extend_from_slice(&[0x27, 0x0f, 0x27, 0x10, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x18, 1, 0, 0, 0, 0, 0]);
        frame.extend_from_slice(payload);
        frame
    }

    fn shown(payload: &[u8]) -> testing::Shown {
        testing::dissect_as(1, &segment(payload), (Table::TcpPort, 9999, "http2"))
    }

    #[test]
    fn frames_of_a_segment_are_told_one_by_one() {
        let settings = b"\0\0\x06\x04\0\0\0\0\0\0\x08\0\0\0\x01";
        let ping = b"\0\0\x08\x06\x01\0\0\0\0ABCDEFGH";
        let shown = shown(&[PREFACE, settings, ping].concat());
        assert_eq!(shown.info, "Magic, SETTINGS[0], PING[0]");
        assert!(shown.has("Settings - Extended CONNECT : 1"));
        assert!(shown.has("Settings Identifier: Extended CONNECT (8)"));
        assert!(shown.has("Flags: 0x01, ACK"));
        assert!(shown.has("Pong: 4142434445464748"));
        assert!(shown.layers.ends_with(":tcp:http2"), "{}", shown.layers);
    }

    #[test]
    fn lengths_that_lie_are_told() {
        let padded = shown(b"\0\0\x02\0\x08\0\0\0\x01\x05a");
        assert!(padded.info.ends_with("[Malformed Packet]"), "{}", padded.info);
        let window = shown(b"\0\0\x02\x08\0\0\0\0\x01\0\0");
        assert!(window.info.ends_with("[Malformed Packet]"), "{}", window.info);
        let unknown = shown(b"\0\0\x01\x55\x03\0\0\0\0u");
        assert_eq!(unknown.info, "Unknown type (85)[0]");
        assert!(unknown.has("Type: Unknown (85)"));
    }
}
