//! Header blocks: HEADERS, PUSH_PROMISE and CONTINUATION, with the headers that the connection's tables make of them.

use super::fields::*;
use super::frames;
use super::header_fields::of_header;
use crate::base::{Bytes, Span};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Kind, Value};
use crate::proto::common::http2::hpack::{Form, Header, Line, Said};
use crate::proto::common::http2::{self, Frame, flag, kind};
use crate::proto::common::http_status;
use crate::proto::common::text::{decimal, shown};

/// Bytes that lie before a name, and before a value, in the buffer of decoded headers: its length.
const LENGTH_BYTES: usize = 4;

/// What the pseudo-headers say (RFC 9113 section 8.3).
#[derive(Default)]
struct Pseudo<'s> {
    method: Option<&'s [u8]>,
    scheme: Option<&'s [u8]>,
    authority: Option<&'s [u8]>,
    path: Option<&'s [u8]>,
    status: Option<&'s [u8]>,
}

/// Shows a header block, or the part of one that the frame has, with the lines that were decoded from it.
pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, frame: &Frame, stream: Item, lines: &'a [Line]) -> Outcome {
    let (start, len) = frames::content(cx, b, frame)?;
    let payload = b.from(http2::HEADER);
    let padded = usize::from(frame.has(flag::PADDED) && frame.kind != kind::CONTINUATION);
    let (block, padding) = match frame.kind {
        kind::HEADERS => {
            if frame.has(flag::PRIORITY) {
                frames::priority(cx, payload, padded)?;
            }
            (&BLOCK, &HEADERS_PADDING)
        }
        kind::PUSH_PROMISE => {
            cx.add(&PROMISE_RESERVED, payload, padded, 4)?;
            cx.add(&PROMISED_STREAM, payload, padded, 4)?;
            (&PROMISE_BLOCK, &PROMISE_PADDING)
        }
        _ => (&CONTINUATION_BLOCK, &HEADERS_PADDING),
    };
    let fragment = payload.window(start, len);
    if len > 0 {
        cx.add(block, fragment, 0, len)?;
    }
    let said = list(cx, b, fragment, lines)?;
    summary(cx, b, frame, stream, &said);
    let rest = payload.reported_len().saturating_sub(start + len);
    if rest > 0 {
        cx.add(padding, payload, start + len, rest)?;
    }
    Ok(())
}

/// The decoded headers, whose texts lie in a buffer of their own.
fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, fragment: Bytes<'a>, lines: &'a [Line]) -> Result<Pseudo<'a>, crate::base::Fault> {
    let headers = || lines.iter().filter_map(|l| if let Said::Header { header, .. } = &l.said { Some(header) } else { None });
    let mut plain = Vec::new();
    for header in headers() {
        for text in [&header.name, &header.value] {
            plain.extend_from_slice(&(text.len() as u32).to_be_bytes());
            plain.extend_from_slice(text);
        }
    }
    let mut said = Pseudo::default();
    if lines.is_empty() {
        return Ok(said);
    }
    cx.computed(&HEADER_LENGTH, b.span(0, 1), Value::Uint(plain.len() as u64));
    cx.computed(&HEADER_COUNT, b.span(0, 1), Value::Uint(lines.len() as u64));
    let plain = cx.make_buffer("Decompressed Header", &plain);
    let mut at = 0;
    for line in lines {
        let span = fragment.span(line.start as usize, line.len as usize);
        match &line.said {
            Said::TableSize(size) => {
                cx.put(&TABLE_UPDATE, span, Value::None);
                cx.open_last();
                cx.put(&TABLE_SIZE, span, Value::Uint((*size).into()));
                cx.close();
            }
            Said::Header { form, index, header } => {
                let len = 2 * LENGTH_BYTES + header.name.len() + header.value.len();
                cx.put(&HEADER, span, Value::None);
                one(cx, plain.window(at, len), header)?;
                representation(cx, span, *form, *index);
                cx.close();
                said.learn(header);
                at += len;
            }
        }
    }
    Ok(said)
}

/// The texts of the header whose line was added last; leaves it open.
fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: &Header) -> Outcome {
    let (name, value) = (header.name.len(), header.value.len());
    let item = cx.open_last();
    cx.text(item, format_args!("Header: {}: {}", shown(&header.name), shown(&header.value)));
    cx.add(&NAME_LENGTH, b, 0, LENGTH_BYTES)?;
    cx.add(&NAME, b, LENGTH_BYTES, name)?;
    let at = LENGTH_BYTES + name;
    cx.add(&VALUE_LENGTH, b, at, LENGTH_BYTES)?;
    let at = at + LENGTH_BYTES;
    cx.add(&VALUE, b, at, value)?;
    if let Some(field) = of_header(&header.name) {
        let span = b.span(at, value);
        match field.kind {
            Kind::Str => drop(cx.add(field, b, at, value)?),
            _ => drop(cx.put(field, span, Value::Uint(decimal(&header.value).unwrap_or(0)))),
        }
        if field == &super::header_fields::STATUS
            && let Some(reason) = decimal(&header.value).and_then(http_status::describe)
        {
            cx.append(item, format_args!(" {reason}"));
        }
    }
    let plain = unescaped(&header.value);
    let item = cx.put_text(&UNESCAPED, b.span(at, value), format_args!("{}", String::from_utf8_lossy(&plain)));
    cx.generated(item);
    Ok(())
}

/// How a line was encoded (RFC 7541 section 6).
fn representation(cx: &mut Cx<'_>, span: Span, form: Form, index: u32) {
    let name = match form {
        Form::Indexed => "Indexed Header Field",
        Form::Incremental => "Literal Header Field with Incremental Indexing",
        Form::Without => "Literal Header Field without Indexing",
        Form::Never => "Literal Header Field never Indexed",
    };
    let kind = match (form, index) {
        (Form::Indexed, _) => "",
        (_, 0) => " - New Name",
        _ => " - Indexed Name",
    };
    cx.put_text(&REPRESENTATION, span, format_args!("{name}{kind}"));
    if index > 0 {
        cx.put(&INDEX, span, Value::Uint(index.into()));
    }
}

/// What the frame's line and the Info column tell of the headers.
fn summary<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, frame: &Frame, stream: Item, said: &Pseudo<'_>) {
    if let (Some(scheme), Some(authority), Some(path)) = (said.scheme, said.authority, said.path) {
        let item = cx.put_text(&FULL_URI, b.span(0, 0), format_args!("{}://{}{}", shown(scheme), shown(authority), shown(path)));
        cx.generated(item);
    }
    if frame.kind == kind::CONTINUATION {
        return;
    }
    let text = match (said.method, said.path, said.status) {
        (Some(method), Some(path), _) => format!("{} {}", shown(method), shown(path)),
        (_, _, Some(status)) => {
            let reason = decimal(status).and_then(http_status::describe).unwrap_or("Unknown");
            format!("{} {reason}", shown(status))
        }
        _ => return,
    };
    cx.append(stream, format_args!(", {text}"));
    // what a promise asks for is told where it is answered
    let colon = if frame.kind == kind::HEADERS || frame.kind == kind::PUSH_PROMISE { ": " } else { "" };
    cx.info_append(format_args!("{colon}{text}"));
}

impl<'s> Pseudo<'s> {
    fn learn(&mut self, header: &'s Header) {
        let slot = match &*header.name {
            b":method" => &mut self.method,
            b":scheme" => &mut self.scheme,
            b":authority" => &mut self.authority,
            b":path" => &mut self.path,
            b":status" => &mut self.status,
            _ => return,
        };
        *slot = Some(&header.value);
    }
}

/// Percent escapes undone.
fn unescaped(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, tail)) = rest.split_first() {
        let hex = |at: usize| tail.get(at).and_then(|c| char::from(*c).to_digit(16));
        match (first, hex(0), hex(1)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high << 4 | low) as u8);
                rest = tail.get(2..).unwrap_or(&[]);
            }
            _ => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_what_is_none_stays() {
        assert_eq!(unescaped(b"/a%20b%2Fc%zz%4"), b"/a b/c%zz%4");
    }
}
