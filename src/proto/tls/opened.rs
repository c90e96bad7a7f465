//! Records whose keys are known: their plain bytes as a further buffer, and the messages of the application in them.

use super::super::common::tls::{Reader, TLS13, alert, short_name};
use super::fields::*;
use super::record::{self, State};
use super::track::Seen;
use super::{Header, content};
use crate::base::{Bytes, Span};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::Value;
use crate::stream::inner::{InnerKind, InnerPiece, Whole};

/// Name of the buffers with decrypted data.
const BUFFER: &str = "Decrypted TLS";

/// A record that was opened.
pub struct Plain<'p> {
    /// Number of the record in the run.
    pub number: u16,
    /// Its content type: for TLS 1.3 that of the record inside.
    pub kind: u8,
    pub plain: &'p [u8],
}

/// The content type and the plain bytes of a record, where the tracker found out how it is opened.
pub fn find(seen: Option<&Seen>, number: u16, header: Header, data: Bytes<'_>) -> Option<(u8, Vec<u8>)> {
    let opened = &seen?.opened;
    let at = opened.binary_search_by_key(&number, |o| o.0).ok()?;
    opened.get(at)?.1.open(header.kind, header.version, data.data())
}

/// Shows an opened record inside its layer.
pub fn dissect<'a>(
    cx: &mut Cx<'a>,
    state: &mut State<'_, 'a>,
    r: &Reader<'_>,
    p: &Plain<'_>,
    data: Bytes<'a>,
    record: Item,
) -> Outcome {
    let plain = cx.make_buffer(BUFFER, p.plain);
    state.plain.push((p.number, plain));
    if p.kind == content::APPLICATION_DATA {
        record::application_data(cx, state, r, data, record);
        cx.carry("tls", None, plain.span(0, plain.len()));
    }
    if r.version == TLS13 {
        cx.computed(&CONTENT_TYPE, data.span(0, 0), Value::Uint(p.kind.into()));
    }
    match p.kind {
        content::APPLICATION_DATA => Ok(()),
        content::HANDSHAKE => record::handshake_data(cx, state, r, plain, record),
        content::ALERT => record::alert_record(cx, r, plain, record, false),
        _ => {
            cx.text(record, format_args!("{} Record Layer: Heartbeat", short_name(r.version)));
            alert::heartbeat(cx, r, plain).map(|_| ())
        }
    }
}

/// Shows the application's messages that the opened records hold, each as a layer of its own.
pub fn messages<'a>(cx: &mut Cx<'a>, seen: &Seen, plain: &[(u16, Bytes<'a>)]) {
    let found = |piece: &InnerPiece| {
        let bytes = plain.iter().find(|p| p.0 == piece.record)?.1;
        Some(bytes.window(piece.offset as usize, piece.len as usize))
    };
    let whole = seen.inner.iter().any(|p| !matches!(p.kind, InnerKind::Part));
    // parts belong to this layer, so they come before the layers of messages
    for piece in seen.inner.iter().filter(|p| !matches!(p.kind, InnerKind::Whole)) {
        if let Some(bytes) = found(piece).filter(|b| !b.is_empty()) {
            segment_data(cx, bytes);
        }
        if matches!(piece.kind, InnerKind::Part) && !whole {
            cx.tree.columns.append_info_sep(", ", format_args!("[TLS segment of a reassembled PDU]"));
        }
    }
    let outer = cx.packet.message;
    for piece in &seen.inner {
        cx.packet.message = piece.number;
        match &piece.kind {
            InnerKind::Part => {}
            InnerKind::Whole => {
                if let Some(bytes) = found(piece) {
                    message(cx, piece.protocol, bytes);
                }
            }
            InnerKind::End(whole) => {
                if piece.len == 0 {
                    // ended by an alert, which has its text there already
                    cx.info_append(format_args!(", "));
                }
                let bytes = cx.make_buffer("Reassembled TLS", &whole.bytes);
                segments(cx, bytes, whole);
                message(cx, piece.protocol, bytes);
            }
        }
    }
    cx.packet.message = outer;
}

fn message<'a>(cx: &mut Cx<'a>, protocol: &str, bytes: Bytes<'a>) {
    cx.tree.columns.fence_info();
    if protocol.is_empty() || !cx.call_named(protocol, bytes) {
        cx.data(bytes);
    }
}

fn segment_data(cx: &mut Cx<'_>, bytes: Bytes<'_>) {
    let span = bytes.span(0, bytes.len());
    let item = cx.put(&SEGMENT_DATA, span, Value::Span(span));
    cx.text(item, format_args!("TLS segment data ({} bytes)", bytes.len()));
}

/// The parts that a message was put together from.
fn segments(cx: &mut Cx<'_>, bytes: Bytes<'_>, whole: &Whole) {
    let all = bytes.span(0, bytes.len());
    let outer = cx.top();
    let item = cx.computed(&SEGMENTS, all, Value::None);
    cx.text(item, format_args!("{} Reassembled TLS segments ({} bytes)", whole.parts.len(), bytes.len()));
    cx.open_last();
    let mut at = 0;
    for (frame, len) in &whole.parts {
        let line = cx.computed(&SEGMENT, Span { start: at, len: *len, ..all }, Value::Uint(u64::from(*frame) + 1));
        let last = (at + len).saturating_sub(1);
        cx.text(line, format_args!("Frame: {}, payload: {at}-{last} ({len} bytes)", frame + 1));
        at += len;
    }
    let none = Span { len: 0, ..all };
    cx.computed(&SEGMENT_COUNT, none, Value::Uint(whole.parts.len() as u64));
    cx.computed(&REASSEMBLED_LEN, none, Value::Uint(whole.bytes.len() as u64));
    cx.computed(&REASSEMBLED_DATA, all, Value::Span(all));
    cx.restore(outer);
}
