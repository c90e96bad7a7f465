//! Hypertext Transfer Protocol, version 1 (RFC 9110, RFC 9112).

mod body;
mod fields;
mod framing;
mod headers;
mod links;

use crate::base::{Bytes, NONE};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
pub use fields::{FIELDS, NOTES};
use fields::*;
use framing::{Body, Start};
use links::{After, Link};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::TcpPort, 80),
        (Table::TcpPort, 631),
        (Table::TcpPort, 1900),
        (Table::TcpPort, 2710),
        (Table::TcpPort, 2869),
        (Table::TcpPort, 3128),
        (Table::TcpPort, 3132),
        (Table::TcpPort, 3689),
        (Table::TcpPort, 5985),
        (Table::TcpPort, 8080),
        (Table::TcpPort, 8088),
        (Table::TcpPort, 11371),
        (Table::SctpPort, 80),
    ],
    probes: &[(Table::TcpPort, framing::probe)],
    need: Some(framing::need),
    track: Some(links::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("http", "Hypertext Transfer Protocol", "HTTP", &["RFC 9110", "RFC 9112"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    match cx.told::<After>().cloned() {
        Some(After::Tunnel { host, port }) => return tunnelled(cx, b, &host, port),
        Some(After::Http2) => {
            if !cx.dispatch(Table::Upgrade, media_key("h2c"), b) {
                cx.data(b);
            }
            return Ok(());
        }
        Some(After::WebSocket { subprotocol }) => {
            cx.packet.hint = subprotocol.into();
            if !cx.dispatch(Table::Upgrade, media_key("websocket"), b) {
                cx.data(b);
            }
            return Ok(());
        }
        None => {}
    }
    cx.protocol("HTTP");
    cx.info(format_args!(""));
    let mut at = 0;
    while at < b.len() {
        at += message(cx, b.from(at))?.max(1);
    }
    Ok(())
}

/// One message; gives its length.
fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, crate::base::Fault> {
    let skip = framing::leading_line_ends(b.data());
    let rest = b.from(skip);
    let kind = framing::start(rest.clipped(0, crate::proto::common::text::line(rest, 0).0));
    if kind == Start::Other {
        cx.layer(&PROTOCOL.info, b, b.len());
        cx.info_append(format_args!("Continuation"));
        // a message without a header, as tshark has it
        cx.carry("http", None, b.span(0, 0));
        cx.carry("http", None, b.span(0, b.len()));
        body::continuation(cx, b);
        cx.close();
        return Ok(b.len());
    }
    let layer = cx.layer(&PROTOCOL.info, b, b.len());
    if skip > 0 {
        cx.note(&LEADING_CRLF);
    }
    let next = headers::first_line(cx, rest, kind)?;
    let mut header = headers::lines(cx, rest, next, kind)?;
    let end = skip + header.len;
    cx.carry("http", None, b.span(skip, header.len));
    let link = cx.told::<Link>().cloned();
    about(cx, rest, kind, link.as_ref());
    header.uri = link.and_then(|l| l.uri);
    let head = framing::head(rest.data());
    // a response to HEAD has a length and no body; the tracker's framing knew that and cut the message here
    let asked: &[u8] = if end == b.len() { b"HEAD" } else { b"" };
    let body = head.as_ref().map_or(Body::None, |h| h.body(asked));
    let len = match body {
        Body::None => 0,
        Body::Length(n) => usize::try_from(n).unwrap_or(usize::MAX).min(b.len() - end),
        Body::Chunked => framing::chunked_len(b.clipped(end, b.len())).unwrap_or(b.len() - end),
        Body::UntilEnd => b.len() - end,
    };
    if len > 0 {
        let known = body::dissect(cx, b.window(end, len), &header, body == Body::Chunked, b.span(0, 0));
        if known {
            cx.end_at(layer, b, end);
        }
    }
    cx.close();
    Ok(end + len)
}

/// What the tracker knows: numbers, frames, times.
fn about<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: Start, link: Option<&Link>) {
    let here = b.span(0, 0);
    let flag = match kind {
        Start::Response => &RESPONSE,
        Start::Notification => &NOTIFICATION,
        _ => &REQUEST,
    };
    if kind != Start::Response
        && let Some(uri) = framing::head(b.data()).and_then(|h| links::full_uri(&h))
    {
        let item = cx.put_text(&FULL_URI, here, format_args!("{uri}"));
        cx.generated(item);
    }
    cx.hide(flag, here, Value::Uint(1));
    let Some(link) = link else { return };
    let frame = |n: u32| Value::Uint(u64::from(n) + 1);
    let own = if kind == Start::Response { &RESPONSE_NUMBER } else { &REQUEST_NUMBER };
    let item = cx.computed(own, here, Value::Uint(link.number.into()));
    cx.text(item, format_args!("HTTP {} {}", if kind == Start::Response { "response" } else { "request" }, link.number));
    let rows = if kind == Start::Response {
        if let Some(time) = link.time {
            cx.computed(&TIME, here, Value::RelTime(time));
        }
        [
            (&PREV_REQUEST_IN, link.previous_request),
            (&PREV_RESPONSE_IN, link.previous_response),
            (&REQUEST_IN, link.request),
            (&NEXT_REQUEST_IN, link.next_request),
            (&NEXT_RESPONSE_IN, link.next_response),
        ]
    } else {
        let none = (&NEXT_RESPONSE_IN, NONE);
        [
            (&PREV_REQUEST_IN, link.previous_request),
            (&RESPONSE_IN, link.response),
            (&NEXT_REQUEST_IN, link.next_request),
            none,
            none,
        ]
    };
    for (field, n) in rows.into_iter().filter(|r| r.1 != NONE) {
        cx.computed(field, here, frame(n));
    }
    if let Some(uri) = link.uri.as_ref().filter(|_| kind == Start::Response) {
        let item = cx.put_text(&RESPONSE_FOR, here, format_args!("{uri}"));
        cx.generated(item);
    }
}

/// Bytes in a tunnel that CONNECT opened (RFC 9110 section 9.3.6).
fn tunnelled<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, host: &str, port: u16) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.len());
    let here = b.span(0, 0);
    let item = cx.put_text(&PROXY_HOST, here, format_args!("{host}"));
    cx.generated(item);
    cx.computed(&PROXY_PORT, here, Value::Uint(port.into()));
    cx.close();
    if port == 80 || !cx.dispatch(Table::TcpPort, port.into(), b) {
        cx.data(b);
    }
    Ok(())
}
