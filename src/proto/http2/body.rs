//! Bodies: DATA frames, put together where a body has several, and on to the protocol of their media type.

use super::fields::*;
use super::frames;
use crate::base::{Bytes, Span};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{ObjectPart, Value};
use crate::proto::common::http2::{Body, Frame, HEADER, Held, Stream};
use crate::proto::common::{compressed, media};
use crate::stream::inner::Whole;

/// A DATA frame (RFC 9113 section 6.1).
pub fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, frame: &Frame, stream: Item, body: Option<&Body>) -> Outcome {
    let (start, len) = frames::content(cx, b, frame)?;
    let payload = b.from(HEADER);
    let content = payload.window(start, len);
    let rest = payload.reported_len().saturating_sub(start + len);
    let padding = |cx: &mut Cx<'a>| match rest {
        0 => Ok(()),
        _ => cx.add(&DATA_PADDING, payload, start + len, rest).map(|_| ()),
    };
    match body {
        Some(Body { stream: about, held: Held::Part(place) }) => {
            cx.append(stream, format_args!(" (partial entity body)"));
            if let Some(frame) = about.ended_in.get() {
                cx.computed(&REASSEMBLED_IN, b.span(0, 0), Value::Uint(u64::from(*frame) + 1));
            }
            cx.object(|| ObjectPart { offset: *place, ..object(about, frame.stream, content) });
            raw(cx, content)?;
            padding(cx)
        }
        Some(body) => {
            let all = whole(cx, b, body).unwrap_or(content);
            padding(cx)?;
            hand_on(cx, all, (&body.stream, frame.stream), b);
            Ok(())
        }
        None => {
            raw(cx, content)?;
            padding(cx)
        }
    }
}

fn raw<'a>(cx: &mut Cx<'a>, content: Bytes<'a>) -> Outcome {
    match content.reported_len() {
        0 => Ok(()),
        len => cx.add(&DATA, content, 0, len).map(|_| ()),
    }
}

/// The body that ends here, put together, with the frames that it came in.
pub fn whole<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, body: &Body) -> Option<Bytes<'a>> {
    let Held::End(whole) = &body.held else { return None };
    let all = cx.make_buffer("Reassembled body", &whole.bytes);
    fragments(cx, all, Span { len: whole.bytes.len() as u32, ..b.span(0, 0) }, whole);
    Some(all)
}

fn fragments(cx: &mut Cx<'_>, all: Bytes<'_>, place: Span, whole: &Whole) {
    let (span, count) = (all.span(0, all.len()), whole.parts.len());
    let item = cx.computed(&FRAGMENTS, place, Value::None);
    cx.text(item, format_args!("{count} Body fragment{} ({} bytes)", if count == 1 { "" } else { "s" }, all.len()));
    cx.open_last();
    let mut at = 0;
    for (frame, len) in &whole.parts {
        let line = cx.computed(&FRAGMENT, Span { start: at, len: *len, ..span }, Value::Uint(u64::from(*frame) + 1));
        let last = (at + len).saturating_sub(1);
        cx.text(line, format_args!("Frame: {}, payload: {at}-{last} ({len} bytes)", frame + 1));
        at += len;
    }
    let none = Span { len: 0, ..span };
    cx.computed(&FRAGMENT_COUNT, none, Value::Uint(count as u64));
    cx.computed(&REASSEMBLED_LENGTH, none, Value::Uint(all.len() as u64));
    cx.computed(&REASSEMBLED_DATA, span, Value::Span(span));
    cx.close();
}

/// Undoes the coding of a body and hands it to the protocol of its type.
pub fn hand_on<'a>(cx: &mut Cx<'a>, body: Bytes<'a>, (stream, id): (&Stream, u32), b: Bytes<'a>) {
    if body.is_empty() {
        return;
    }
    let coding = stream.content_encoding.trim();
    let plain = match coding {
        "" | "identity" => None,
        _ => compressed::decode(coding, body.data(), compressed::limit(cx)),
    };
    let coded = plain.is_some();
    let body = match plain {
        Some(plain) => {
            let len = body.len();
            cx.open_text(body.span(0, len), format_args!("Content-encoded entity body ({coding}): {len} bytes -> {} bytes", plain.len()));
            cx.make_buffer("Uncompressed entity body", &plain)
        }
        None => body,
    };
    let limit = compressed::limit(cx);
    cx.object(|| ObjectPart { whole: true, cut: coded && body.len() >= limit, ..object(stream, id, body) });
    let item = cx.put(&DATA, body.span(0, body.len()), Value::Span(body.span(0, body.len())));
    if body.buffer() != b.buffer() {
        cx.end_at(item, body, body.len());
    }
    if coded {
        cx.close();
    }
    if !stream.content_type.is_empty() {
        media::hand_on(cx, &stream.content_type, body, coded);
    } else {
        cx.data(body);
    }
}

/// A body as a file, named as its path is.
fn object(stream: &Stream, id: u32, body: Bytes<'_>) -> ObjectPart {
    ObjectPart {
        protocol: "http",
        key: Some(u64::from(id) << 1 | u64::from(stream.from_client)),
        span: body.span(0, body.len()),
        host: stream.authority.clone(),
        content_type: media::split(&stream.content_type).0.into(),
        name: media::file_name(&stream.path).into(),
        ..ObjectPart::default()
    }
}
