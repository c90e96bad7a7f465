//! The text of messages: first lines, header fields, where a message ends (RFC 2326 sections 4 to 7).

use crate::proto::common::text::decimal;
use crate::stream::Need;

/// Longest header that is waited for, in bytes.
const HEADER_LIMIT: usize = 64 << 10;

const METHODS: [&[u8]; 11] = [
    b"DESCRIBE",
    b"ANNOUNCE",
    b"GET_PARAMETER",
    b"OPTIONS",
    b"PAUSE",
    b"PLAY",
    b"RECORD",
    b"REDIRECT",
    b"SETUP",
    b"SET_PARAMETER",
    b"TEARDOWN",
];

/// What a first line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Request,
    Reply,
    Other,
}

pub(super) fn first_line(line: &[u8]) -> Line {
    let (_, len) = word(line, 0);
    if METHODS.iter().any(|method| line.get(..len).is_some_and(|w| w.eq_ignore_ascii_case(method))) {
        Line::Request
    } else if line.get(..5).is_some_and(|w| w.eq_ignore_ascii_case(b"RTSP/")) {
        Line::Reply
    } else {
        Line::Other
    }
}

/// Whether a line may stand in a header: blank, or a token with a colon or a blank behind it.
pub(super) fn is_header(line: &[u8]) -> bool {
    let end = line.iter().position(|c| matches!(c, b':' | b' ' | b'\t'));
    let token = |c: &u8| c.is_ascii_graphic() && !b"()<>@,;\\\"/[]?={}".contains(c);
    line.is_empty() || end.and_then(|end| line.get(..end)).is_some_and(|name| name.iter().all(token))
}

/// Place and length of the next word at or after `at`.
pub(super) fn word(line: &[u8], at: usize) -> (usize, usize) {
    let rest = line.get(at..).unwrap_or(&[]);
    let gap = rest.iter().take_while(|c| **c == b' ').count();
    let len = rest.iter().skip(gap).take_while(|c| !matches!(c, b' ' | b'\r' | b'\n')).count();
    (at + gap, len)
}

/// Name and value of a header field.
pub(super) fn split(line: &[u8]) -> (&[u8], &[u8]) {
    let colon = line.iter().position(|c| *c == b':').unwrap_or(line.len());
    (line.get(..colon).unwrap_or(line), line.get(colon + 1..).unwrap_or(&[]).trim_ascii())
}

/// Length of the header with the blank line that ends it.
fn header_end(data: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = data.get(at..)?;
        let end = memchr::memchr(b'\n', rest)?;
        let line = rest.get(..end)?;
        at += end + 1;
        if line.is_empty() || line == b"\r" {
            return Some(at);
        }
    }
}

/// The value of a header field of this name (in lower case).
pub(super) fn header<'d>(data: &'d [u8], name: &[u8]) -> Option<&'d [u8]> {
    let head = data.get(..header_end(data)?)?;
    head.split(|c| *c == b'\n').skip(1).map(split).find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// Header and body; a message without a length has no body. Bytes that begin no message are shown as they come.
pub(super) fn need(data: &[u8]) -> Need {
    let end = memchr::memchr2(b'\r', b'\n', data).unwrap_or(data.len());
    if first_line(data.get(..end).unwrap_or(data)) == Line::Other {
        return Need::Complete(data.len());
    }
    let Some(head) = header_end(data) else {
        return if data.len() < HEADER_LIMIT { Need::More(None) } else { Need::Complete(data.len()) };
    };
    let body = header(data, b"content-length").and_then(decimal).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    Need::Complete(head.saturating_add(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_apart() {
        assert_eq!(first_line(b"PLAY x RTSP/1.0"), Line::Request);
        assert_eq!(first_line(b"RTSP/1.0 200 OK"), Line::Reply);
        assert_eq!(first_line(b"PLAYS x"), Line::Other);
        assert!(is_header(b"CSeq: 1") && is_header(b"FOO bar") && is_header(b""));
        assert!(!is_header(b"hello") && !is_header(b"a=b: c") && !is_header(b"\x80\x60 x"));
    }
}
