//! The body of a message: chunks put together, compression undone, and on to the protocol of its media type.

use super::fields::*;
use super::framing::chunk_size;
use super::headers::Header;
use crate::base::{Bytes, Span};
use crate::dissect::Cx;
use crate::model::{ObjectPart, Value};
use crate::proto::common::text::{ascii, line, shown};
use crate::proto::common::{compressed, media};

/// Most bytes that are put together from chunks.
const CHUNKED_LIMIT: usize = 64 << 20;

/// Shows the body that `b` holds; true when a protocol of its own took it.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: &Header, chunked: bool, start: Span) -> bool {
    let mut body = b;
    if chunked {
        let mut whole = Vec::new();
        let mut good = false;
        cx.guarded(|cx| {
            good = chunks(cx, b, &mut whole)?;
            Ok(())
        });
        if !good {
            cx.data(b);
            return false;
        }
        if whole.is_empty() {
            cx.carry("http", None, Span { len: 0, ..start });
            return false;
        }
        body = cx.make_buffer("De-chunked entity body", &whole);
    }
    if !matches!(header.content_encoding.to_ascii_lowercase().as_str(), "" | "identity") {
        let coding = &header.content_encoding;
        let item = cx.open_text(body.span(0, body.len()), format_args!("Content-encoded entity body ({coding}): {} bytes", body.len()));
        match compressed::decode(coding, body.data(), compressed::limit(cx)) {
            Some(plain) => {
                cx.append(item, format_args!(" -> {} bytes", plain.len()));
                cx.close();
                body = cx.make_buffer("Uncompressed entity body", &plain);
            }
            None => {
                cx.note(&DECOMPRESSION_FAILED);
                cx.data(body);
                cx.close();
                return false;
            }
        }
    }
    cx.carry("http", None, body.span(0, body.len()));
    object(cx, body, header);
    // Wireshark places decoded bodies at the start of the message
    let span = if body.buffer() == b.buffer() { body.span(0, body.len()) } else { Span { len: body.len() as u32, ..start } };
    file_data(cx, body, span);
    hand_on(cx, body, &header.content_type)
}

fn file_data<'a>(cx: &mut Cx<'a>, body: Bytes<'a>, span: Span) {
    let value = if cx.tree.wants(&FILE_DATA) { Value::Text(cx.tree.pool(format_args!("{}", ascii(body.data())))) } else { Value::None };
    let item = cx.put(&FILE_DATA, span, value);
    let plural = if body.len() == 1 { "" } else { "s" };
    cx.text(item, format_args!("File Data: {} byte{plural}", body.len()));
}

/// The body as a file, named as its URI is.
fn object(cx: &mut Cx<'_>, body: Bytes<'_>, header: &Header) {
    let limit = compressed::limit(cx).min(CHUNKED_LIMIT);
    cx.object(|| {
        let uri = header.uri.as_deref().unwrap_or("");
        let (host, path) = uri.split_once("://").map_or(("", uri), |(_, rest)| rest.split_at(rest.find('/').unwrap_or(rest.len())));
        ObjectPart {
            protocol: "http",
            span: body.span(0, body.len()),
            cut: body.len() >= limit && body.buffer() != 0,
            host: host.into(),
            content_type: media::split(&header.content_type).0.into(),
            name: media::file_name(path).into(),
            ..ObjectPart::default()
        }
    });
}

fn hand_on<'a>(cx: &mut Cx<'a>, body: Bytes<'a>, content_type: &str) -> bool {
    if !content_type.is_empty() {
        return media::hand_on(cx, content_type, body, false);
    }
    let picture = match body.data() {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        _ => None,
    };
    match picture {
        Some(kind) => media::hand_on(cx, kind, body, false),
        None => {
            cx.data(body);
            false
        }
    }
}

/// The chunks of a body (RFC 9112 section 7.1), joined in `whole`; false when not one could be read.
fn chunks<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, whole: &mut Vec<u8>) -> Result<bool, crate::base::Fault> {
    let tree = cx.open_text(b.span(0, b.len()), format_args!("HTTP chunked response"));
    let mut at = 0;
    let mut any = false;
    while at < b.len() {
        let (len, next) = line(b, at);
        let Some(size) = chunk_size(b.clipped(at, len)) else { break };
        any = true;
        let data = b.window(next, size);
        let boundary = (next + data.len()).min(b.len());
        let after = if size == 0 { next } else { line(b, boundary).1.min(boundary + 2) };
        let (span, name) = (b.span(at, next - at), if data.len() == 1 { "octet" } else { "octets" });
        if size == 0 {
            cx.open_text(b.span(at, next - at), format_args!("End of chunked encoding"));
        } else {
            cx.open_text(b.span(at, after - at), format_args!("Data chunk ({size} {name})"));
        }
        cx.put(&CHUNK_SIZE, span, Value::Uint(size as u64));
        if size == 0 {
            cx.close();
            at = trailer(cx, b, next);
            break;
        }
        cx.add(&CHUNK_DATA, data, 0, data.len())?;
        if after > boundary {
            cx.add(&CHUNK_BOUNDARY, b, boundary, after - boundary)?;
        }
        cx.close();
        if whole.len() < CHUNKED_LIMIT {
            whole.extend_from_slice(data.data());
        }
        at = after;
    }
    cx.end_at(tree, b, at);
    cx.close();
    Ok(any)
}

/// The lines after the last chunk; gives where they end.
fn trailer<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize) -> usize {
    let mut at = from;
    while at < b.len() {
        let (len, next) = line(b, at);
        let span = b.span(at, next - at);
        let text = shown(b.clipped(at, next - at));
        at = next;
        if len == 0 {
            cx.open_text(span, format_args!("{text}"));
            cx.close();
            break;
        }
        let item = cx.put(&TRAILER, span, Value::Span(span));
        cx.text(item, format_args!("trailer-part: {text}"));
    }
    at
}

/// Bytes that are no message, such as what follows a header that was not captured.
pub(super) fn continuation<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    if b.data().first().is_some_and(|c| *c != 0) {
        file_data(cx, b, b.span(0, b.len()));
    }
    cx.data_inside(b);
}
