//! Where an HTTP/1 message ends (RFC 9112 section 6), and the first look at its header.

use super::links::After;
use crate::proto::common::text::{decimal, split_word, trim};
use crate::proto::common::{http2, websocket};
use crate::stream::{Need, StreamCx};

/// Longest header that is waited for.
const HEADER_LIMIT: usize = 128 * 1024;

/// Methods of HTTP, WebDAV (RFC 4918, 3253), UPnP and Microsoft's RPC over HTTP.
const METHODS: &[&str] = &[
    "GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "CONNECT", "PATCH", "TRACE", "COPY", "LOCK", "MOVE", "POLL", "BCOPY", "BMOVE",
    "MKCOL", "LABEL", "MERGE", "SEARCH", "UNLOCK", "REPORT", "UPDATE", "NOTIFY", "BDELETE", "CHECKIN", "PROPFIND", "CHECKOUT",
    "CCM_POST", "SUBSCRIBE", "PROPPATCH", "BPROPFIND", "BPROPPATCH", "UNCHECKOUT", "MKACTIVITY", "UNSUBSCRIBE", "MKWORKSPACE",
    "RPC_CONNECT", "RPC_IN_DATA", "RPC_OUT_DATA", "VERSION-CONTROL", "BASELINE-CONTROL", "M-SEARCH", "ACL", "PRI",
];

/// What the first line makes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    Request,
    Notification,
    Response,
    Other,
}

/// What framing and links need of a header. Texts are raw.
#[derive(Debug, Default)]
pub(super) struct Head<'a> {
    /// Bytes up to and with the empty line.
    pub len: usize,
    pub response: bool,
    pub method: &'a [u8],
    pub uri: &'a [u8],
    pub code: u16,
    pub host: Option<&'a [u8]>,
    pub content_length: Option<u64>,
    pub chunked: bool,
    pub upgrade: &'a [u8],
    pub subprotocol: &'a [u8],
}

/// The kind of a first line.
pub(super) fn start(line: &[u8]) -> Start {
    if line.starts_with(b"HTTP/") || line.starts_with(b"ICY ") {
        return Start::Response;
    }
    let (word, rest) = split_word(line);
    match METHODS.iter().any(|m| m.as_bytes() == word) && word.len() < line.len() {
        true if word == b"NOTIFY" => Start::Notification,
        true if !rest.is_empty() || line.ends_with(b" ") => Start::Request,
        _ => Start::Other,
    }
}

/// What the first line is, as soon as that can be told.
fn beginning(data: &[u8]) -> Option<Start> {
    let rest = data.get(leading_line_ends(data)..).unwrap_or(&[]);
    if let Some((line, _)) = line_at(rest, 0) {
        return Some(start(line));
    }
    let agree = |word: &[u8]| word.iter().zip(rest).all(|(a, b)| a == b);
    let may_become = [&b"HTTP/"[..], b"ICY "].iter().any(|word| agree(word))
        || METHODS.iter().any(|m| agree(m.as_bytes()) && rest.get(m.len()).is_none_or(|c| *c == b' '));
    (!may_become).then_some(Start::Other)
}

/// One line of `data` at `at`, without its end, and where the next starts.
pub(super) fn line_at(data: &[u8], at: usize) -> Option<(&[u8], usize)> {
    let rest = data.get(at..)?;
    let end = memchr::memchr(b'\n', rest)?;
    let line = rest.get(..end)?;
    Some((line.strip_suffix(b"\r").unwrap_or(line), at + end + 1))
}

/// Reads a header that starts the data; `None` when its empty line is not there.
pub(super) fn head(data: &[u8]) -> Option<Head<'_>> {
    let (first, mut at) = line_at(data, 0)?;
    let mut head = Head { response: start(first) == Start::Response, ..Head::default() };
    let (word, rest) = split_word(first);
    if head.response {
        head.code = decimal(split_word(rest).0).and_then(|n| u16::try_from(n).ok()).unwrap_or(0);
    } else {
        (head.method, head.uri) = (word, split_word(rest).0);
    }
    loop {
        let (line, next) = line_at(data, at)?;
        at = next;
        if line.is_empty() {
            head.len = at;
            return Some(head);
        }
        let Some(colon) = memchr::memchr(b':', line) else { continue };
        let (name, value) = (line.get(..colon).unwrap_or(&[]), trim(line.get(colon + 1..).unwrap_or(&[])));
        if name.eq_ignore_ascii_case(b"content-length") {
            head.content_length = decimal(value);
        } else if name.eq_ignore_ascii_case(b"transfer-encoding") {
            head.chunked = value.to_ascii_lowercase().ends_with(b"chunked");
        } else if name.eq_ignore_ascii_case(b"host") {
            head.host = Some(value);
        } else if name.eq_ignore_ascii_case(b"upgrade") {
            head.upgrade = value;
        } else if name.eq_ignore_ascii_case(b"sec-websocket-protocol") {
            head.subprotocol = value;
        }
    }
}

/// How the body of a message ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    None,
    Length(u64),
    Chunked,
    UntilEnd,
}

impl Head<'_> {
    /// `asked` is the method of the request that a response answers.
    pub(super) fn body(&self, asked: &[u8]) -> Body {
        if self.response && (asked == b"HEAD" || matches!(self.code, 100..=199 | 204 | 304) || (asked == b"CONNECT" && self.code / 100 == 2)) {
            return Body::None;
        }
        match (self.chunked, self.content_length) {
            (true, _) => Body::Chunked,
            (false, Some(0)) => Body::None,
            (false, Some(n)) => Body::Length(n),
            (false, None) if self.response => Body::UntilEnd,
            (false, None) => Body::None,
        }
    }
}

/// The length of a chunked body with its trailer (RFC 9112 section 7.1); `None` when it is not whole.
pub(super) fn chunked_len(data: &[u8]) -> Option<usize> {
    match chunks(data) {
        Need::Complete(len) => Some(len),
        _ => None,
    }
}

/// How far the chunks go, from a chunk's first line on, or from the line end of the chunk before.
fn chunks(data: &[u8]) -> Need {
    let mut at = 0;
    let last = loop {
        let Some((line, next)) = line_at(data, at) else { return Need::Further(at) };
        match chunk_size(line) {
            _ if line.is_empty() => at = next,
            Some(0) => break at,
            Some(size) => match next.checked_add(size) {
                Some(end) => at = end,
                None => return Need::NotMine,
            },
            // the chunks end here, whatever this is
            None => return Need::Complete(data.len()),
        }
    };
    // the last chunk's line, and the trailer up to an empty line
    at = last;
    loop {
        let Some((line, next)) = line_at(data, at) else { return Need::Further(last) };
        at = next;
        if line.is_empty() {
            return Need::Complete(at);
        }
    }
}

/// The size in a chunk's first line.
pub(super) fn chunk_size(line: &[u8]) -> Option<usize> {
    let end = line.iter().position(|b| matches!(b, b';' | b' ' | b'\t')).unwrap_or(line.len());
    usize::from_str_radix(std::str::from_utf8(line.get(..end)?).ok()?, 16).ok()
}

/// Line ends before the first line, which some senders put after the message before.
pub(super) fn leading_line_ends(data: &[u8]) -> usize {
    data.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count()
}

/// How long the message at the start of the data is.
pub(super) fn message(data: &[u8], asked: &[u8]) -> Need {
    let skip = leading_line_ends(data);
    let rest = data.get(skip..).unwrap_or(&[]);
    let Some((first, _)) = line_at(rest, 0) else {
        return if rest.is_empty() { Need::Complete(data.len()) } else { Need::More(None) };
    };
    if start(first) == Start::Other {
        return Need::Complete(data.len());
    }
    let Some(head) = head(rest) else {
        return if rest.len() > HEADER_LIMIT { Need::Complete(data.len()) } else { Need::More(None) };
    };
    let from = skip + head.len;
    match head.body(asked) {
        Body::None => Need::Complete(from),
        Body::Length(n) => usize::try_from(n).ok().and_then(|n| from.checked_add(n)).map_or(Need::NotMine, Need::Complete),
        Body::UntilEnd => Need::UntilEnd,
        Body::Chunked => match chunks(data.get(from..).unwrap_or(&[])) {
            Need::Complete(len) => Need::Complete(from + len),
            Need::Further(place) => Need::Further(from.saturating_add(place)),
            other => other,
        },
    }
}

/// Messages that lie whole in one segment are one piece, as Wireshark takes them.
pub(super) fn need(cx: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if cx.is_resumed() {
        return chunks(data);
    }
    let state = cx.state::<super::links::State>();
    if state.after.is_none() && http2::starts(data) {
        state.after = Some(After::Http2);
    }
    match state.after {
        Some(After::Http2) => return http2::need(data),
        Some(After::Tunnel { .. }) => return tunnelled(data),
        Some(After::WebSocket { .. }) => return websocket::frames(data),
        None => {}
    }
    if !state.seen {
        match beginning(data) {
            Some(Start::Other) => return Need::Nothing,
            Some(_) => state.seen = true,
            None => {}
        }
    }
    let asked = state.asked.clone();
    let mut len = match message(data, &asked) {
        Need::Complete(len) => len,
        other => return other,
    };
    while let Some(rest) = data.get(len..).filter(|r| !r.is_empty()) {
        let ends = head(data.get(..len).unwrap_or(data)).is_some_and(|h| h.response && (h.code == 101 || asked == b"CONNECT"));
        match message(rest, &asked) {
            Need::Complete(more) if !ends && more <= rest.len() => len += more,
            _ => break,
        }
    }
    Need::Complete(len)
}

/// In a tunnel: TLS records are whole (RFC 8446 section 5.1), anything else goes by segments.
fn tunnelled(data: &[u8]) -> Need {
    match data {
        [20..=23, 3, 0..=4, high, low, ..] => Need::Complete(5 + usize::from(u16::from_be_bytes([*high, *low]))),
        _ => Need::Complete(data.len()),
    }
}

/// The first line of a request or a response, for ports that nobody claimed.
pub(super) fn probe(data: &[u8]) -> bool {
    let Some((line, _)) = line_at(data, 0) else { return false };
    let version = |t: &[u8]| t.get(..7).is_some_and(|t| t.eq_ignore_ascii_case(b"HTTP/1."));
    line.len() != 8 && (version(line) || line.len().checked_sub(8).and_then(|at| line.get(at..)).is_some_and(version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_end_where_the_rfc_says() {
        let len = |t: &[u8]| message(t, b"GET");
        assert_eq!(len(b"GET / HTTP/1.1\r\nHost: a\r\n\r\nGET"), Need::Complete(27));
        assert_eq!(len(b"GET / HTTP/1.1\r\nHost"), Need::More(None));
        assert_eq!(len(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"), Need::Complete(43));
        assert_eq!(len(b"HTTP/1.1 304 x\r\nContent-Length: 5\r\n\r\n"), Need::Complete(37));
        assert_eq!(len(b"HTTP/1.1 200 OK\r\n\r\nab"), Need::UntilEnd);
        assert_eq!(message(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", b"HEAD"), Need::Complete(38));
        let chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x\r\nabc\r\n0\r\nA: b\r\n\r\n";
        assert_eq!(len(chunked), Need::Complete(chunked.len()));
        let body = chunked.len() - b"3;x\r\nabc\r\n0\r\nA: b\r\n\r\n".len();
        assert_eq!(len(&chunked[..chunked.len() - 2]), Need::Further(body + b"3;x\r\nabc\r\n".len()), "the last chunk with its trailer");
        assert_eq!(len(&chunked[..body + 6]), Need::Further(body + b"3;x\r\nabc".len()), "where the chunk ends");
        assert_eq!(chunks(b"\r\n0\r\nA: b\r\n\r\nGET"), Need::Complete(13), "asked again behind a chunk");
        assert_eq!(len(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n"), Need::UntilEnd);
    }

    #[test]
    fn a_beginning_is_told_as_early_as_can_be() {
        assert_eq!(beginning(b"\r\nGET / HTTP/1.1\r\nHost"), Some(Start::Request));
        assert_eq!(beginning(b"GET /a/long/pa"), None);
        assert_eq!(beginning(b"HT"), None);
        assert_eq!(beginning(b"GETTING"), Some(Start::Other));
        assert_eq!(beginning(b"\x00\x01"), Some(Start::Other));
    }

    #[test]
    fn lines_that_are_no_start_are_told() {
        assert_eq!(start(b"GETX / HTTP/1.1"), Start::Other);
        assert_eq!(start(b"NOTIFY * HTTP/1.1"), Start::Notification);
        assert!(probe(b"PURGE /x HTTP/1.1\r\n"));
        assert!(!probe(b"SIP/2.0 200 OK\r\n"));
    }
}
