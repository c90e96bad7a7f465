//! A datagram that was put together from IP fragments: its bytes as a buffer, and the list of the fragments.

use crate::base::{Bytes, Span};
use crate::dissect::{Cx, Item};
use crate::model::{Field, Value};
use crate::stream::Datagram;

/// Fields and words of one version of IP.
pub struct Words {
    /// `IPv4` or `IPv6`.
    pub version: &'static str,
    pub buffer: &'static str,
    pub fragments: &'static Field,
    pub fragment: &'static Field,
    pub count: &'static Field,
    pub length: &'static Field,
    pub data: &'static Field,
}

/// Puts the list of fragments inside `layer` and gives the datagram's data as a buffer of its own.
pub fn put_together<'a>(cx: &mut Cx<'a>, words: &Words, layer: Item, at: Span, datagram: &Datagram) -> Bytes<'a> {
    let whole = cx.make_buffer(words.buffer, &datagram.data);
    let all = whole.span(0, whole.len());
    let _ = cx.inside(layer, |cx| {
        let value = if words.fragments.kind == crate::model::Kind::Bytes { Value::Span(all) } else { Value::None };
        let item = cx.computed(words.fragments, Span { len: all.len, ..at }, value);
        cx.text(item, format_args!("{} {} Fragments ({} bytes): ", datagram.parts.len(), words.version, whole.len()));
        for (i, (frame, _, len)) in datagram.parts.iter().enumerate() {
            let comma = if i > 0 { ", " } else { "" };
            cx.append(item, format_args!("{comma}#{}({len})", frame + 1));
        }
        cx.open_last();
        for (frame, offset, len) in &datagram.parts {
            let line = cx.computed(words.fragment, Span { start: *offset, len: *len, ..all }, Value::Uint(u64::from(*frame) + 1));
            let last = (offset + len).saturating_sub(1);
            cx.text(line, format_args!("Frame: {}, payload: {offset}-{last} ({len} bytes)", frame + 1));
        }
        let none = Span { len: 0, ..all };
        cx.computed(words.count, none, Value::Uint(datagram.parts.len() as u64));
        cx.computed(words.length, none, Value::Uint(whole.len() as u64));
        cx.computed(words.data, all, Value::Span(all));
        cx.close();
        Ok(())
    });
    whole
}
