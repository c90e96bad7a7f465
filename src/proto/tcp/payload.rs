//! What a segment carries: whole messages, parts of messages over several segments, or bytes that no protocol took.

use super::Segment;
use super::fields::*;
use crate::base::{Bytes, NONE, Span};
use crate::dissect::{Cx, Item, Outcome, Table};
use crate::model::Value;
use crate::stream::facts::analysis;
use crate::stream::{Piece, PieceKind};

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, s: &Segment, item: Item) {
    let payload = b.from(s.header);
    let pieces = cx.transport().filter(|_| !cx.packet.quoted).and_then(|t| t.facts.pieces_of(cx.frame.index));
    if !payload.is_empty() {
        let span = payload.span(0, payload.len());
        let data = cx.put(&PAYLOAD, span, Value::Span(span));
        let plural = if payload.len() == 1 { "" } else { "s" };
        cx.text(data, format_args!("TCP payload ({} byte{plural})", payload.len()));
    }
    cx.tree.columns.fence_info();
    let brings = pieces.is_some_and(|pieces| pieces.iter().any(|p| !matches!(p.kind, PieceKind::Seen)));
    let bits = s.fact.map_or(0, |fact| fact.analysis);
    if analysis::is_plain_retransmission(bits) && !brings {
        let _ = cx.inside(item, |cx| segment_data(cx, payload));
        return;
    }
    match pieces {
        Some(pieces) => {
            for (number, piece) in pieces.iter().enumerate() {
                show(cx, payload, pieces, (number, piece), s.remarks, item);
            }
        }
        None => hand_on(cx, payload, s, bits),
    }
}

/// One run of the payload.
fn show<'a>(cx: &mut Cx<'a>, payload: Bytes<'a>, pieces: &[Piece], (number, piece): (usize, &Piece), remarks: usize, item: Item) {
    let bytes = payload.window(piece.offset as usize, piece.len as usize);
    let fresh = !pieces.iter().take(number).any(|p| matches!(p.kind, PieceKind::Whole | PieceKind::End(_)));
    let before = number.checked_sub(1).and_then(|n| pieces.get(n));
    let goes_on = before.is_some_and(|p| matches!(p.kind, PieceKind::Whole) && p.protocol == piece.protocol);
    match &piece.kind {
        PieceKind::Seen => {}
        PieceKind::Whole => message(cx, piece.protocol, bytes, fresh.then_some(remarks), goes_on, item),
        PieceKind::Part { ends_in } => part(cx, bytes, *ends_in, fresh, item),
        PieceKind::End(parts) => {
            let transport = cx.packet.transports.saturating_sub(1);
            let Some(whole) = cx.frame.facts.gathered(transport, number) else { return };
            let whole = cx.make_buffer("Reassembled TCP", whole);
            let _ = cx.inside(item, |cx| segment_data(cx, bytes));
            segments(cx, whole, parts);
            message(cx, piece.protocol, whole, fresh.then_some(remarks), false, item);
        }
    }
}

/// A message, by the protocol that the conversation speaks. `fresh`: the segment's first, with the length of the remarks.
/// `goes_on`: it lies beside another in the segment, and both are one layer of it.
fn message<'a>(cx: &mut Cx<'a>, protocol: &str, bytes: Bytes<'a>, fresh: Option<usize>, goes_on: bool, item: Item) {
    match fresh {
        // the first message's text takes the place of the segment's, but for what sequence analysis remarks
        Some(remarks) => cx.tree.columns.keep_info(remarks),
        None => cx.tree.columns.fence_info(),
    }
    if cx.protocol_named(protocol).is_some_and(|p| p.sized) {
        let _ = cx.inside(item, |cx| {
            cx.computed(&PDU_SIZE, bytes.span(0, bytes.len()), Value::Uint(bytes.len() as u64));
            Ok(())
        });
    }
    let taken = !protocol.is_empty() && if goes_on { cx.call_part(protocol, bytes) } else { cx.call_named(protocol, bytes) };
    if !taken {
        cx.data(bytes);
    }
    cx.packet.message = cx.packet.message.saturating_add(1);
}

/// Bytes of a message that ends in another frame.
fn part<'a>(cx: &mut Cx<'a>, bytes: Bytes<'a>, ends_in: u32, fresh: bool, item: Item) {
    let _ = cx.inside(item, |cx| {
        if ends_in != NONE {
            cx.computed(&REASSEMBLED_IN, bytes.span(0, 0), Value::Uint(u64::from(ends_in) + 1));
        }
        segment_data(cx, bytes)
    });
    if fresh {
        cx.info_append(format_args!(" [TCP segment of a reassembled PDU]"));
    }
}

fn segment_data<'a>(cx: &mut Cx<'a>, bytes: Bytes<'a>) -> Outcome {
    if bytes.is_empty() {
        return Ok(());
    }
    let span = bytes.span(0, bytes.len());
    let item = cx.put(&SEGMENT_DATA, span, Value::Span(span));
    cx.text(item, format_args!("TCP segment data ({} bytes)", bytes.len()));
    Ok(())
}

/// Segments that are named in the heading: more do not fit into a label.
const NAMED_PARTS: usize = 40;

/// The segments that a message was put together from.
fn segments<'a>(cx: &mut Cx<'a>, whole: Bytes<'a>, parts: &[crate::stream::Part]) {
    let all = whole.span(0, whole.len());
    let outer = cx.top();
    let item = cx.computed(&SEGMENTS, all, Value::None);
    cx.text(item, format_args!("{} Reassembled TCP Segments ({} bytes): ", parts.len(), whole.len()));
    for (n, part) in parts.iter().take(NAMED_PARTS).enumerate() {
        cx.append(item, format_args!("{}#{}({})", if n > 0 { ", " } else { "" }, part.frame + 1, part.len));
    }
    cx.open_last();
    let mut at = 0;
    for part in parts {
        let span = Span { start: at, len: part.len, ..all };
        let line = cx.computed(&SEGMENT, span, Value::Uint(u64::from(part.frame) + 1));
        let last = (at + part.len).saturating_sub(1);
        cx.text(line, format_args!("Frame: {}, payload: {at}-{last} ({} bytes)", part.frame + 1, part.len));
        at += part.len;
    }
    let none = Span { len: 0, ..all };
    cx.computed(&SEGMENT_COUNT, none, Value::Uint(parts.len() as u64));
    cx.computed(&REASSEMBLED_LEN, none, Value::Uint(whole.len() as u64));
    cx.computed(&REASSEMBLED_DATA, all, Value::Span(all));
    cx.restore(outer);
}

/// The protocol that later bytes of the conversation were known by.
fn found_later(cx: &Cx<'_>) -> Option<&'static str> {
    cx.transport().filter(|_| !cx.packet.quoted)?.facts.application
}

/// Payload of a conversation whose messages are single segments: the port that listens first, else the lower one.
fn hand_on<'a>(cx: &mut Cx<'a>, payload: Bytes<'a>, s: &Segment, bits: u32) {
    if payload.is_empty() || bits & analysis::NOT_SHOWN != 0 || analysis::is_out_of_place(bits) {
        return;
    }
    cx.tree.columns.keep_info(s.remarks);
    let (low, high) = (s.source.min(s.destination), s.source.max(s.destination));
    let server = cx.transport().filter(|_| !cx.packet.quoted).and_then(|t| t.facts.server_port);
    if cx.announced().is_some_and(|name| cx.call_named(name, payload))
        || server.is_some_and(|port| cx.dispatch(Table::TcpPort, port.into(), payload))
        || cx.dispatch(Table::TcpPort, low.into(), payload)
        || cx.dispatch(Table::TcpPort, high.into(), payload)
        || cx.probe(Table::TcpPort, payload)
        || found_later(cx).is_some_and(|name| cx.call_named(name, payload))
    {
        return;
    }
    cx.data(payload);
}
