//! MIME multipart bodies (RFC 2046 section 5.1): parts between boundaries, each handed to the protocol of its media type.

use super::common::media;
use super::common::text::{line, shown};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo};
use crate::{fields, notes};

fields! {
    /// Media type of the whole.
    TYPE = "mime_multipart.type", "Type", Str None;
    /// A part with its header.
    PART = "mime_multipart.part", "Encapsulated multipart part", Str None;
    /// Description of a part.
    DESCRIPTION = "mime_multipart.header.content-description", "Content-Description", Str None;
    /// How a part is to be presented.
    DISPOSITION = "mime_multipart.header.content-disposition", "Content-Disposition", Str None;
    /// Compression of a part.
    ENCODING = "mime_multipart.header.content-encoding", "Content-Encoding", Str None;
    /// Identifier of a part.
    ID = "mime_multipart.header.content-id", "Content-Id", Str None;
    /// Language of a part.
    LANGUAGE = "mime_multipart.header.content-language", "Content-Language", Str None;
    /// Length of a part.
    LENGTH = "mime_multipart.header.content-length", "Content-Length", Str None;
    /// Coding of a part.
    TRANSFER_ENCODING = "mime_multipart.header.content-transfer-encoding", "Content-Transfer-Encoding", Str None;
    /// Media type of a part.
    CONTENT_TYPE = "mime_multipart.header.content-type", "Content-Type", Str None;
    /// Content before encryption.
    ORIGINAL_CONTENT = "mime_multipart.header.originalcontent", "OriginalContent", Str None;
    /// First boundary.
    FIRST_BOUNDARY = "mime_multipart.first_boundary", "First boundary", Str None;
    /// What stands before the first boundary.
    PREAMBLE = "mime_multipart.preamble", "Preamble", Bytes None;
    /// Last boundary.
    LAST_BOUNDARY = "mime_multipart.last_boundary", "Last boundary", Str None;
    /// Boundary between parts.
    BOUNDARY = "mime_multipart.boundary", "Boundary", Str None;
    /// What stands after the last boundary.
    TRAILER = "mime_multipart.trailer", "Trailer", Bytes None;
}

notes! {
    /// The media type lacks its boundary.
    NO_PARAMETER = "mime_multipart.no_required_parameter", "The multipart dissector could not find a required parameter.", Error Protocol;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Media, media_key("multipart/"))],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("mime_multipart", "MIME Multipart Media Encapsulation", "MIME multipart", &["RFC 2046"])
        },
        dissect,
    )
};

const HEADERS: &[(&str, &Field)] = &[
    ("Content-Description", &DESCRIPTION),
    ("Content-Disposition", &DISPOSITION),
    ("Content-Encoding", &ENCODING),
    ("Content-ID", &ID),
    ("Content-Language", &LANGUAGE),
    ("Content-Length", &LENGTH),
    ("Content-Transfer-Encoding", &TRANSFER_ENCODING),
    ("Content-Type", &CONTENT_TYPE),
    ("OriginalContent", &ORIGINAL_CONTENT),
];

/// A boundary: where it starts (its line end before included), where the next line starts, and whether it is the last.
struct Boundary {
    start: usize,
    next: usize,
    last: bool,
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let content_type = media::of(cx);
    let (kind, parameters) = media::split(&content_type);
    let layer = cx.layer(&PROTOCOL.info, b, b.len());
    let Some(boundary) = media::parameter(parameters, "boundary").filter(|t| !t.is_empty()) else {
        cx.text(layer, format_args!("MIME Multipart Media Encapsulation, Type: {kind}"));
        cx.note(&NO_PARAMETER);
        cx.data_inside(b);
        return Ok(());
    };
    cx.text(layer, format_args!("MIME Multipart Media Encapsulation, Type: {kind}, Boundary: \"{boundary}\""));
    cx.put_text(&TYPE, b.span(0, 0), format_args!("{kind}"));
    let delimiter = format!("--{boundary}");
    let Some(first) = find(b, 0, delimiter.as_bytes()) else {
        cx.data_inside(b);
        return Ok(());
    };
    if first.start > 0 {
        // the line end before the first boundary belongs to what is before it
        let end = first.start + b.clipped(first.start, 2).iter().take_while(|c| matches!(c, b'\r' | b'\n')).count();
        cx.add(&PREAMBLE, b, 0, end)?;
        cx.add(&FIRST_BOUNDARY, b, end, first.next - end)?;
    } else {
        cx.add(&FIRST_BOUNDARY, b, 0, first.next)?;
    }
    let mut at = first.next;
    while at < b.len() {
        let Some(end) = find(b, at, delimiter.as_bytes()) else {
            part(cx, b.from(at))?;
            return Ok(());
        };
        part(cx, b.window(at, end.start - at))?;
        let field = if end.last { &LAST_BOUNDARY } else { &BOUNDARY };
        cx.add(field, b, end.start, end.next - end.start)?;
        at = end.next;
        if end.last {
            if at < b.len() {
                cx.add(&TRAILER, b, at, b.len() - at)?;
            }
            break;
        }
    }
    Ok(())
}

/// The next boundary at or after `from`: at the start of a line and alone on it.
fn find(b: Bytes<'_>, from: usize, delimiter: &[u8]) -> Option<Boundary> {
    let mut at = from;
    loop {
        let hit = at + memchr::memmem::find(b.data().get(at..)?, delimiter)?;
        let (len, next) = line(b, hit);
        let rest = b.clipped(hit + delimiter.len(), len.saturating_sub(delimiter.len()));
        let last = rest.starts_with(b"--");
        let blank = if last { rest.get(2..).unwrap_or(&[]) } else { rest }.iter().all(u8::is_ascii_whitespace);
        let before = b.clipped(0, hit);
        if blank && (hit == 0 || hit == from || before.ends_with(b"\n")) {
            let line_end = if before.ends_with(b"\r\n") { 2 } else { usize::from(before.ends_with(b"\n")) };
            return Some(Boundary { start: (hit - line_end).max(from), next, last });
        }
        at = hit + 1;
    }
}

fn part<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let item = cx.put_text(&PART, b.span(0, b.len()), format_args!(""));
    cx.open_last();
    let (mut at, mut content_type) = (0, String::new());
    while at < b.len() {
        let (len, mut next) = line(b, at);
        if len == 0 {
            at = next;
            break;
        }
        while matches!(b.clipped(next, 1), b" " | b"\t") {
            next = line(b, next).1;
        }
        let text = b.clipped(at, next - at);
        let Some(colon) = memchr::memchr(b':', text) else { break };
        // the last header's line has the empty one with it
        let (empty, after) = line(b, next);
        let end = if empty == 0 && next < b.len() { after } else { next };
        let (name, value) = (text.get(..colon).unwrap_or(&[]), compact(text.get(colon + 1..).unwrap_or(&[])));
        let span = b.span(at, end - at);
        match HEADERS.iter().find(|h| h.0.as_bytes().eq_ignore_ascii_case(name)) {
            Some((_, field)) => {
                let line = cx.put_text(field, span, format_args!("{value}"));
                cx.text(line, format_args!("{}", shown(b.clipped(at, end - at))));
                if *field == &CONTENT_TYPE {
                    content_type = value;
                }
            }
            None => {
                cx.open_text(span, format_args!("{}", shown(b.clipped(at, end - at))));
                cx.close();
            }
        }
        at = next;
    }
    let body = b.from(at);
    if !content_type.is_empty() {
        cx.text(item, format_args!("Encapsulated multipart part:  ({})", media::split(&content_type).0));
        media::hand_on(cx, &content_type, body, true);
    } else if !body.is_empty() {
        cx.data_inside(body);
    }
    cx.close();
    Ok(())
}

/// A header's value with its folds undone and without blanks after separators.
fn compact(value: &[u8]) -> String {
    let text = String::from_utf8_lossy(value);
    let mut out = String::with_capacity(text.len());
    let (mut quoted, mut gap) = (false, false);
    for c in text.trim().chars() {
        match c {
            ' ' | '\t' | '\r' | '\n' if !quoted => gap = true,
            _ => {
                if gap && !out.ends_with([';', ',', '=']) && !matches!(c, ';' | ',' | '=') {
                    out.push(' ');
                }
                gap = false;
                quoted ^= c == '"';
                out.push(c);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_stand_alone_on_their_line() {
        let text = b"pre\r\n--XX\r\nA: b\r\n\r\nno --XX here\r\n--XXX\r\n--XX--\r\nend";
        let b = Bytes::new(text, 0, text.len());
        let first = find(b, 0, b"--XX").unwrap();
        assert_eq!((first.start, first.next, first.last), (3, 11, false));
        let last = find(b, first.next, b"--XX").unwrap();
        assert!(last.last);
        assert_eq!(text.get(last.start..last.next), Some(&b"\r\n--XX--\r\n"[..]));
        assert!(find(b, last.next, b"--XX").is_none());
    }

    #[test]
    fn values_lose_their_blanks() {
        assert_eq!(compact(b" form-data; name=\"a b\";\r\n filename=x "), "form-data;name=\"a b\";filename=x");
    }
}
