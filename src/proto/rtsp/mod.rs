//! Real Time Streaming Protocol (RFC 2326): requests, replies, and the media that is interleaved with them.

mod message;
mod track;

use super::common::media;
use super::common::text::{decimal, line, shown};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use message::Line;

fields! {
    /// First line of a request.
    REQUEST = "rtsp.request", "Request", Str None;
    /// First line of a reply.
    RESPONSE = "rtsp.response", "Response", Str None;
    /// What the request asks for.
    METHOD = "rtsp.method", "Method", Str None;
    /// Presentation or stream that the request is about.
    URL = "rtsp.url", "URL", Str None;
    /// Code of the reply.
    STATUS = "rtsp.status", "Status", U32 Dec;
    /// Media type of the body.
    CONTENT_TYPE = "rtsp.content-type", "Content-type", Str None;
    /// Length of the body in bytes.
    CONTENT_LENGTH = "rtsp.content-length", "Content-length", U32 Dec;
    /// Session that the server named.
    SESSION = "rtsp.session", "Session", Str None;
    /// How media is carried.
    TRANSPORT = "rtsp.transport", "Transport", Str None;
    /// Feature level of RealNetworks' data transport.
    RDT_LEVEL = "rtsp.rdt-feature-level", "RDTFeatureLevel", U32 Dec;
    /// Number of the subscriber.
    MSISDN = "rtsp.X_Vig_Msisdn", "X-Vig-Msisdn", Str None;
    /// Dollar sign that begins interleaved data.
    MAGIC = "rtsp.magic", "Magic", U8 Hex;
    /// Channel of interleaved data.
    CHANNEL = "rtsp.channel", "Channel", U8 Hex;
    /// Length of interleaved data in bytes.
    LENGTH = "rtsp.length", "Length", U16 Dec;
    /// Interleaved data or a body of no known kind.
    DATA = "rtsp.data", "Data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 554), (Table::TcpPort, 8554), (Table::TcpPort, 7236)],
    need: Some(need),
    track: Some(track::track),
    announces: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rtsp", "Real Time Streaming Protocol", "RTSP", &["RFC 2326"]) },
        dissect,
    )
};

/// Dollar sign, channel, length (RFC 2326 section 10.12).
const FRAME_HEADER: usize = 4;

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match data {
        [b'$', _, high, low, ..] => Need::Complete(FRAME_HEADER + usize::from(u16::from_be_bytes([*high, *low]))),
        [b'$', ..] => Need::More(Some(FRAME_HEADER)),
        _ => message::need(data),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if cx.packet.message > 0 {
        cx.info_append(format_args!(", "));
        cx.tree.columns.fence_info();
    }
    if b.u8(0)? == b'$' { interleaved(cx, b) } else { text(cx, b) }
}

/// Media between the messages.
fn interleaved<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let layer = cx.layer(&PROTOCOL.info, b, FRAME_HEADER);
    cx.add(&MAGIC, b, 0, 1)?;
    let channel = cx.add(&CHANNEL, b, 1, 1)?;
    let len = cx.add(&LENGTH, b, 2, 2)? as usize;
    cx.text(layer, format_args!("RTSP Interleaved Frame, Channel: {channel:#04x}, {len} bytes"));
    cx.info(format_args!("Interleaved channel {channel:#04x}, {len} bytes"));
    let media = b.window(FRAME_HEADER, len);
    let user = cx.told::<track::User>().map(|user| user.0);
    if !user.is_some_and(|name| cx.call_named(name, media)) {
        cx.add(&DATA, media, 0, media.reported_len())?;
    }
    Ok(())
}

fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("RTSP");
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let (first, _) = line(b, 0);
    let kind = message::first_line(b.clipped(0, first));
    let begin = shown(b.clipped(0, first));
    match kind {
        Line::Request => cx.info(format_args!("{begin}")),
        Line::Reply => cx.info(format_args!("Reply: {begin}")),
        Line::Other => cx.info(format_args!("Continuation")),
    }
    let mut at = 0;
    let (mut media_type, mut length) = (String::new(), None);
    let mut ended = false;
    while at < b.len() && !ended {
        let (len, next) = line(b, at);
        let one = b.clipped(at, len);
        match kind {
            Line::Request if at == 0 => request(cx, b, len, next)?,
            Line::Reply if at == 0 => reply(cx, b, next)?,
            _ if !message::is_header(one) => break,
            _ => {
                header(cx, b.window(at, len), b.window(at, next - at))?;
                let (name, value) = message::split(one);
                if name.eq_ignore_ascii_case(b"content-type") {
                    media_type = shown(value);
                } else if name.eq_ignore_ascii_case(b"content-length") {
                    length = decimal(value).and_then(|n| usize::try_from(n).ok());
                }
            }
        }
        ended = len == 0;
        at = next;
    }
    let rest = b.len().saturating_sub(at);
    let body = b.window(at, length.map_or(rest, |len| len.min(rest)));
    if body.is_empty() {
        return Ok(());
    }
    if media_type.is_empty() || !media::try_inside(cx, &media_type, body) {
        // a body of no known kind is not counted in
        cx.end_at(layer, b, at);
        cx.add(&DATA, body, 0, body.len())?;
        cx.text(cx.last(), format_args!("Data ({} bytes)", body.len()));
    }
    Ok(())
}

fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, len: usize, next: usize) -> Outcome {
    cx.put_text(&REQUEST, b.span(0, next), format_args!("{}", shown(b.clipped(0, next))));
    cx.open_last();
    let first = b.clipped(0, len);
    let method = message::word(first, 0);
    cx.add(&METHOD, b, 0, method.1)?;
    let url = message::word(first, method.1);
    cx.add(&URL, b, url.0, url.1)?;
    cx.close();
    Ok(())
}

fn reply<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, next: usize) -> Outcome {
    cx.put_text(&RESPONSE, b.span(0, next), format_args!("{}", shown(b.clipped(0, next))));
    cx.open_last();
    let version = message::word(b.clipped(0, next), 0);
    let code = message::word(b.clipped(0, next), version.1);
    if let Some(status) = decimal(b.clipped(code.0, code.1)) {
        cx.put(&STATUS, b.span(code.0, code.1), Value::Uint(status));
    }
    cx.close();
    Ok(())
}

/// A header field, its line without and with the line's end.
fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, whole: Bytes<'a>) -> Outcome {
    let (name, value) = message::split(b.data());
    let named = [
        (&TRANSPORT, &b"transport"[..]),
        (&CONTENT_TYPE, b"content-type"),
        (&CONTENT_LENGTH, b"content-length"),
        (&SESSION, b"session"),
        (&RDT_LEVEL, b"rdtfeaturelevel"),
        (&MSISDN, b"x-vig-msisdn"),
    ];
    let field = named.iter().find(|row| name.eq_ignore_ascii_case(row.1)).map(|row| row.0);
    let span = b.span(0, b.len());
    match (field, decimal(value)) {
        (Some(field), Some(number)) if field.kind.is_integer() => {
            cx.put(field, span, Value::Uint(number & u64::from(u32::MAX)));
        }
        (Some(field), _) if !field.kind.is_integer() => {
            cx.put_text(field, span, format_args!("{}", String::from_utf8_lossy(value)));
        }
        _ => {
            cx.open_text(whole.span(0, whole.len()), format_args!("{}", shown(whole.data())));
            cx.close();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;
    use std::collections::HashMap;

    #[test]
    fn requests_and_replies() {
        let shown = testing::tcp((40001, 554), b"SETUP rtsp://h/a RTSP/1.0\r\nCSeq: 3\r\ntransport:  RTP/AVP;unicast\r\n\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RTSP", "SETUP rtsp://h/a RTSP/1.0"));
        for line in ["Method: SETUP", "URL: rtsp://h/a", "CSeq: 3\\r\\n", "Transport: RTP/AVP;unicast"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        let shown = testing::tcp((554, 40001), b"RTSP/1.0 404 Not Found\r\nContent-length: 5\r\n\r\nhello");
        assert_eq!(shown.info, "Reply: RTSP/1.0 404 Not Found");
        assert!(shown.has("Status: 404") && shown.has("Data (5 bytes)"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_description_is_the_body_s_own() {
        let text = b"RTSP/1.0 200 OK\r\nContent-Type: application/sdp\r\nContent-Length: 5\r\n\r\nv=0\r\n";
        let shown = testing::tcp((554, 40001), text);
        assert_eq!((shown.protocol.as_str(), shown.layers.as_str()), ("RTSP/SDP", "raw:ip:tcp:rtsp:sdp"));
    }

    #[test]
    fn what_is_no_message_is_data() {
        let shown = testing::tcp((554, 40001), b"hello");
        assert_eq!(shown.info, "Continuation");
        assert!(shown.has("Data (5 bytes)"), "{:#?}", shown.lines);
        assert_eq!(testing::tcp((554, 40001), b"$\x04\0\x03zzz").info, "Interleaved channel 0x04, 3 bytes");
    }

    #[test]
    fn messages_end_with_their_bodies() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 1, 554, &mut state), data);
        assert_eq!(ask(b"$\0\0\x02ab$"), Need::Complete(6));
        assert_eq!(ask(b"$\0"), Need::More(Some(4)));
        assert_eq!(ask(b"PLAY x RTSP/1.0\r\nContent-Length: 3\r\n\r\nabcR"), Need::Complete(42 - 1));
        assert_eq!(ask(b"PLAY x RTSP/1.0\r\nCSeq: 1\r\n"), Need::More(None));
        assert_eq!(ask(b"RTSP/1.0 200 OK\r\n\r\n$"), Need::Complete(19));
        assert_eq!(ask(b"hello"), Need::Complete(5));
    }
}
