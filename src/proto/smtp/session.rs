//! A mail session from both sides: where messages end, who is logging in, and mail put together from its segments
//! (RFC 5321, RFC 3207, RFC 4954).

use crate::base::NONE;
use crate::proto::common::text::split_word;
use crate::stream::application::MessageRef;
use crate::stream::{Need, StreamCx, Track};
use std::sync::Arc;

/// Most bytes of one mail that are kept.
const MAIL_LIMIT: usize = 1 << 20;
/// Most segments of one mail.
const PARTS_LIMIT: usize = 4096;

/// What the client's next line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Line {
    #[default]
    Command,
    Username,
    Password,
    /// User and password in one token.
    Both,
    Data,
}

/// A whole mail.
#[derive(Clone, Debug)]
pub(super) struct Mail {
    pub body: Arc<[u8]>,
    /// Frame and length of each part.
    pub parts: Arc<[(u32, u32)]>,
}

/// What a message is.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub line: Line,
    /// Frame in which the mail that the message is part of ends.
    pub ends_in: u32,
    pub mail: Option<Mail>,
}

#[derive(Debug, Default)]
pub(super) struct State {
    line: Line,
    tls_asked: bool,
    body: Vec<u8>,
    parts: Vec<(MessageRef, u32)>,
    /// Bytes that BDAT announced and that did not come yet.
    chunk: usize,
    last_chunk: bool,
}

/// Where the mail's text ends in `data` (RFC 5321 section 4.1.1.4): length of the text, and with the line of the dot.
pub(super) fn end_of_data(data: &[u8], start_of_line: bool) -> Option<(usize, usize)> {
    if start_of_line && data.starts_with(b".\r\n") {
        return Some((0, 3));
    }
    memchr::memmem::find(data, b"\r\n.\r\n").map(|at| (at + 2, at + 5))
}

pub(super) fn need(cx: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if matches!(data, [20..=23, 3, 0..=4, ..]) {
        return cx.hand_over("tls");
    }
    let from_client = cx.from_client == (cx.server_port <= cx.client_port);
    let state = cx.state::<State>();
    if from_client && state.line == Line::Data {
        if state.chunk > 0 {
            return Need::Complete(state.chunk.min(data.len()));
        }
        let start_of_line = state.body.is_empty() || state.body.ends_with(b"\n");
        return Need::Complete(end_of_data(data, start_of_line).map_or(data.len(), |end| end.1));
    }
    let mut end = 0;
    while let Some(len) = memchr::memchr(b'\n', data.get(end..).unwrap_or(&[])) {
        let line = data.get(end..end + len).unwrap_or(&[]);
        end += len + 1;
        // what follows these is not made of commands
        if from_client && (line.get(..4).is_some_and(|w| w.eq_ignore_ascii_case(b"BDAT")) || is_data(line)) {
            break;
        }
    }
    if end == 0 { Need::More(None) } else { Need::Complete(end) }
}

fn is_data(line: &[u8]) -> bool {
    line.trim_ascii().eq_ignore_ascii_case(b"DATA")
}

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let from_client = cx.from_client == (cx.server_port <= cx.client_port);
    if !from_client {
        reply(cx, data);
        return;
    }
    let line = cx.state::<State>().line;
    if line == Line::Data {
        text(cx, data);
        return;
    }
    cx.tell(Told { line, ends_in: NONE, mail: None });
    let state = cx.state::<State>();
    state.line = match line {
        Line::Username => Line::Password,
        Line::Password | Line::Both => Line::Command,
        _ => data.split(|b| *b == b'\n').filter(|l| !l.is_empty()).fold(Line::Command, |_, line| command(state, line)),
    };
}

/// What follows a command line.
fn command(state: &mut State, line: &[u8]) -> Line {
    let (word, rest) = split_word(line.trim_ascii());
    let (first, more) = split_word(rest);
    match word.to_ascii_uppercase().as_slice() {
        b"DATA" => Line::Data,
        b"BDAT" => {
            state.chunk = crate::proto::common::text::decimal(first).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
            state.last_chunk = more.eq_ignore_ascii_case(b"LAST");
            if state.chunk > 0 { Line::Data } else { Line::Command }
        }
        b"STARTTLS" => {
            state.tls_asked = true;
            Line::Command
        }
        b"AUTH" if first.eq_ignore_ascii_case(b"LOGIN") => {
            if more.is_empty() { Line::Username } else { Line::Password }
        }
        b"AUTH" if first.eq_ignore_ascii_case(b"PLAIN") && more.is_empty() => Line::Both,
        _ => Line::Command,
    }
}

/// A piece of a mail's text.
fn text(cx: &mut Track<'_>, data: &[u8]) {
    let at = cx.at;
    let state = cx.state::<State>();
    let start_of_line = state.body.is_empty() || state.body.ends_with(b"\n");
    let bdat = state.chunk > 0;
    let (len, ends) = if bdat {
        state.chunk = state.chunk.saturating_sub(data.len());
        (data.len(), state.chunk == 0 && state.last_chunk)
    } else {
        end_of_data(data, start_of_line).map_or((data.len(), false), |end| (end.0, true))
    };
    if ends || (bdat && state.chunk == 0) {
        state.line = Line::Command;
    }
    let room = MAIL_LIMIT.saturating_sub(state.body.len());
    state.body.extend_from_slice(data.get(..len.min(room)).unwrap_or(&[]));
    if state.parts.len() < PARTS_LIMIT {
        state.parts.push((at, len as u32));
    }
    if !ends {
        cx.tell(Told { line: Line::Data, ends_in: NONE, mail: None });
        return;
    }
    let (body, parts) = (std::mem::take(&mut state.body), std::mem::take(&mut state.parts));
    let frames: Vec<(u32, u32)> = parts.iter().map(|(at, len)| (at.frame, *len)).collect();
    for (part, _) in &parts {
        cx.tell_at(*part, Told { line: Line::Data, ends_in: at.frame, mail: None });
    }
    let mail = Mail { body: body.into(), parts: frames.into() };
    cx.tell(Told { line: Line::Data, ends_in: at.frame, mail: Some(mail) });
}

fn reply(cx: &mut Track<'_>, data: &[u8]) {
    let state = cx.state::<State>();
    let refused = matches!(data.first(), Some(b'4' | b'5'));
    if refused && (state.line != Line::Data || state.body.is_empty()) {
        state.line = Line::Command;
    }
    if state.tls_asked {
        state.tls_asked = false;
        if data.starts_with(b"220") {
            cx.switch_to("tls");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dot_ends_mail_only_on_its_own_line() {
        assert_eq!(end_of_data(b"a\r\n.\r\nQUIT", true), Some((3, 6)));
        assert_eq!(end_of_data(b".\r\n", true), Some((0, 3)));
        assert_eq!(end_of_data(b".\r\n", false), None);
        assert_eq!(end_of_data(b"a\r\n..\r\n", true), None);
    }
}
