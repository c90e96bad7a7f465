//! The frame of a message: its first line, where the header ends, and single header fields, for tracker and dissector alike.

use crate::proto::common::text::trim;

/// Longest header that is waited for.
pub(super) const HEADER_LIMIT: usize = 64 * 1024;

/// Request methods (RFC 3261, 3262, 3265, 3311, 3428, 3515, 3903, 6086).
const METHODS: &[&[u8]] = &[
    b"ACK",
    b"BYE",
    b"CANCEL",
    b"DO",
    b"INFO",
    b"INVITE",
    b"MESSAGE",
    b"NOTIFY",
    b"OPTIONS",
    b"PRACK",
    b"QAUTH",
    b"REFER",
    b"REGISTER",
    b"SPRACK",
    b"SUBSCRIBE",
    b"UPDATE",
    b"PUBLISH",
];

/// Whether a specification has this method.
pub(super) fn is_method(method: &[u8]) -> bool {
    METHODS.contains(&method)
}

/// The first line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Start<'a> {
    Request { method: &'a [u8], uri: &'a [u8] },
    Status { code: &'a [u8] },
}

/// Reads the first line; `None` when it is none of this protocol.
pub(super) fn start(data: &[u8]) -> Option<Start<'_>> {
    let end = memchr::memchr(b'\n', data.get(..data.len().min(HEADER_LIMIT))?).unwrap_or(data.len().min(HEADER_LIMIT));
    let line = data.get(..end)?;
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if let Some(rest) = line.strip_prefix(b"SIP/2.0 ") {
        let code = rest.get(..3)?;
        let after = rest.get(3).is_none_or(|c| *c == b' ');
        return (code.iter().all(u8::is_ascii_digit) && after).then_some(Start::Status { code });
    }
    let rest = line.strip_suffix(b" SIP/2.0")?;
    let blank = memchr::memchr(b' ', rest)?;
    let (method, uri) = (rest.get(..blank)?, rest.get(blank + 1..)?);
    let word = !method.is_empty() && method.iter().all(|c| c.is_ascii_alphanumeric() || b"-.!%*_+`'~".contains(c));
    (word && uri.contains(&b':') && !uri.contains(&b' ')).then_some(Start::Request { method, uri })
}

/// Length of the header with its empty line.
pub(super) fn header_end(data: &[u8]) -> Option<usize> {
    let data = data.get(..data.len().min(HEADER_LIMIT))?;
    memchr::memmem::find(data, b"\r\n\r\n").map(|at| at + 4).or_else(|| memchr::memmem::find(data, b"\n\n").map(|at| at + 2))
}

/// The value of the first header field of this name (lower case, long form).
pub(super) fn header<'a>(data: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let compact: &[u8] = match name {
        b"call-id" => b"i",
        b"content-length" => b"l",
        b"content-type" => b"c",
        _ => b"",
    };
    let head = data.get(..header_end(data).unwrap_or(data.len()))?;
    head.split(|c| *c == b'\n').skip(1).find_map(|line| {
        let colon = memchr::memchr(b':', line)?;
        let own = trim(line.get(..colon)?);
        (own.eq_ignore_ascii_case(name) || (!compact.is_empty() && own.eq_ignore_ascii_case(compact)))
            .then(|| trim(line.get(colon + 1..).unwrap_or(&[])))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_lines() {
        assert_eq!(start(b"BYE sip:a SIP/2.0\r\n"), Some(Start::Request { method: b"BYE", uri: b"sip:a" }));
        assert_eq!(start(b"SIP/2.0 180 Ringing"), Some(Start::Status { code: b"180" }));
        assert_eq!(start(b"SIP/2.0 1800 x"), None);
        assert_eq!(start(b"GET sip:a HTTP/1.0\r\n"), None);
        assert_eq!(start(b"\r\n\r\n"), None);
    }

    #[test]
    fn headers_by_either_name() {
        let text = b"BYE sip:a SIP/2.0\r\nI: abc \r\nContent-Length:2\r\n\r\nx: y";
        assert_eq!(header(text, b"call-id"), Some(&b"abc"[..]));
        assert_eq!(header(text, b"content-length"), Some(&b"2"[..]));
        assert_eq!(header(text, b"x"), None);
        assert_eq!(header_end(text), Some(text.len() - 4));
    }
}
