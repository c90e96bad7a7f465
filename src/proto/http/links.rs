//! Which response answers which request, and what the conversation becomes after CONNECT and 101.

use crate::proto::common::http2;
use super::framing::{self, Head};
use crate::base::NONE;
use crate::dissect::protocol::media_key;
use crate::proto::common::text::decimal;
use crate::stream::application::MessageRef;
use crate::stream::Track;
use std::sync::Arc;

/// Most messages that are looked at in one piece.
const MESSAGES: usize = 1000;

/// What a message knows of the others. Frames count from 0; [`NONE`] where there is none.
#[derive(Clone, Debug)]
pub(super) struct Link {
    /// Number of the pair in the conversation, from 1.
    pub number: u32,
    pub request: u32,
    pub response: u32,
    /// From request to response, nanoseconds.
    pub time: Option<i64>,
    pub previous_request: u32,
    pub previous_response: u32,
    pub next_request: u32,
    pub next_response: u32,
    /// The full URI that was asked for last.
    pub uri: Option<Arc<str>>,
}

/// What the conversation is after CONNECT or 101.
#[derive(Clone, Debug)]
pub(super) enum After {
    /// A tunnel to this host and port.
    Tunnel { host: Arc<str>, port: u16 },
    /// WebSocket frames, with the key of the subprotocol in [`crate::dissect::Table::Upgrade`] (`ws.` and its name).
    WebSocket { subprotocol: u32 },
    /// HTTP/2, after an upgrade or from the start.
    Http2,
}

#[derive(Clone, Debug, Default)]
struct Pair {
    number: u32,
    request: Option<(MessageRef, i64)>,
    response: Option<(MessageRef, i64)>,
    uri: Option<Arc<str>>,
}

/// What is kept for a conversation.
#[derive(Debug, Default)]
pub(super) struct State {
    /// Method that was asked last.
    pub asked: Vec<u8>,
    pub after: Option<After>,
    /// A message with a header was seen: other bytes may continue one.
    pub seen: bool,
    uri: Option<Arc<str>>,
    asked_uri: String,
    before: Option<Pair>,
    last: Option<Pair>,
    current: Option<Pair>,
}

/// Follows the requests and responses of a conversation.
pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    if let Some(after) = cx.state::<State>().after.clone() {
        if matches!(after, After::Http2) {
            http2::track(cx, data);
        }
        cx.tell(after);
        return;
    }
    let mut rest = data;
    for _ in 0..MESSAGES {
        let asked = cx.state::<State>().asked.clone();
        let body = rest.get(framing::leading_line_ends(rest)..).unwrap_or(&[]);
        let Some(head) = framing::head(body).filter(|_| framing::start(body) != framing::Start::Other) else { break };
        see(cx, &head, &asked);
        match framing::message(rest, &asked) {
            crate::stream::Need::Complete(n) => rest = rest.get(n..).unwrap_or(&[]),
            _ => break,
        }
    }
}

fn see(cx: &mut Track<'_>, head: &Head<'_>, asked: &[u8]) {
    let (at, now) = (cx.at, cx.time.0);
    let state = cx.state::<State>();
    if head.response {
        let open = state.current.as_ref().is_some_and(|p| p.response.is_none());
        if !open {
            push(state);
        }
        if let Some(pair) = &mut state.current {
            pair.response = Some((at, now));
        }
        switch(cx, head, asked);
        if head.code >= 200 {
            cx.state::<State>().asked.clear();
        }
    } else {
        push(state);
        if let Some(uri) = full_uri(head) {
            state.uri = Some(uri.into());
        }
        state.asked = head.method.to_vec();
        state.asked_uri = String::from_utf8_lossy(head.uri).into_owned();
        let uri = state.uri.clone();
        if let Some(pair) = &mut state.current {
            pair.request = Some((at, now));
            pair.uri = uri;
        }
    }
    tell(cx);
}

/// Starts a new pair.
fn push(state: &mut State) {
    let number = state.current.as_ref().map_or(1, |p| p.number.saturating_add(1));
    state.before = state.last.take();
    state.last = state.current.take();
    state.current = Some(Pair { number, uri: state.uri.clone(), ..Pair::default() });
}

/// Writes the facts of the present pair and of the one before it, which has a successor now.
fn tell(cx: &mut Track<'_>) {
    let state = cx.state::<State>();
    let rows = [
        (state.last.clone(), state.before.clone(), state.current.clone()),
        (state.current.clone(), state.last.clone(), None),
    ];
    for (pair, before, after) in rows {
        let Some(pair) = pair else { continue };
        let frame = |at: Option<(MessageRef, i64)>| at.map_or(NONE, |(at, _)| at.frame);
        let request = |p: &Option<Pair>| p.as_ref().map_or(NONE, |p| frame(p.request));
        let response = |p: &Option<Pair>| p.as_ref().map_or(NONE, |p| frame(p.response));
        let link = Link {
            number: pair.number,
            request: frame(pair.request),
            response: frame(pair.response),
            time: pair.request.zip(pair.response).map(|(a, b)| b.1.saturating_sub(a.1)),
            previous_request: request(&before),
            previous_response: response(&before),
            next_request: request(&after),
            next_response: response(&after),
            uri: pair.uri.clone(),
        };
        for (at, _) in [pair.request, pair.response].into_iter().flatten() {
            // of several pairs that touch one message the last counts
            if cx.told_at::<Link>(at).is_none_or(|told| told.number <= link.number) {
                cx.tell_at(at, link.clone());
            }
        }
    }
}

/// What the conversation speaks from the next message on.
fn switch(cx: &mut Track<'_>, head: &Head<'_>, asked: &[u8]) {
    if head.code == 101 {
        let token = head.upgrade.to_ascii_lowercase();
        match token.split(|b| matches!(b, b'/' | b',' | b' ')).next() {
            Some(b"websocket") => {
                let name = String::from_utf8_lossy(head.subprotocol);
                let subprotocol = if name.is_empty() { 0 } else { media_key(&format!("ws.{name}")) };
                cx.state::<State>().after = Some(After::WebSocket { subprotocol });
            }
            Some(b"h2c") => cx.state::<State>().after = Some(After::Http2),
            Some(b"tls") => cx.switch_to("tls"),
            _ => {}
        }
    } else if asked == b"CONNECT" && head.code / 100 == 2 {
        let state = cx.state::<State>();
        let (host, port) = state.asked_uri.rsplit_once(':').unwrap_or((&state.asked_uri, "443"));
        let port = decimal(port.as_bytes()).and_then(|p| u16::try_from(p).ok()).unwrap_or(443);
        state.after = Some(After::Tunnel { host: host.into(), port });
        match port {
            443 => cx.switch_to("tls"),
            22 => cx.switch_to("ssh"),
            _ => {}
        }
    }
}

/// The absolute URI of a request (RFC 9112 section 3.3), when the header tells it.
pub(super) fn full_uri(head: &Head<'_>) -> Option<String> {
    let uri = String::from_utf8_lossy(head.uri);
    let lower = uri.get(..8.min(uri.len())).unwrap_or("").to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") || head.method == b"CONNECT" {
        return Some(uri.into_owned());
    }
    let host = String::from_utf8_lossy(head.host?);
    Some(format!("http://{}{uri}", host.trim()))
}
