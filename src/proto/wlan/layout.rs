//! Elements as data: fields that follow each other, most with bits below them, least significant byte first.

use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::model::{Field, Kind, Value};
use crate::proto::common::text::padded;

/// One part of an element.
pub(super) enum Part {
    /// A field of this many bytes with its bits below it.
    Number(&'static Field, usize, &'static [&'static Field]),
    /// Bits of this many bytes that no number stands above.
    Bits(usize, &'static [&'static Field]),
    /// Bits that reach into the next field: how many bytes go by, and how many the bits are read from.
    Over(usize, usize, &'static [&'static Field]),
    /// A field with bits below it over bytes that the next field shares.
    Split(&'static Field, usize, &'static [&'static Field]),
    /// A line with parts below it, of this many bytes.
    Group(&'static Field, usize, &'static [Part]),
    /// A line without a field, with parts below it.
    Text(&'static str, usize, &'static [Part]),
    /// Parts that several elements share.
    List(&'static [Part]),
}

/// Puts the parts that lie in the element; gives where they end.
pub(super) fn put<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, parts: &'static [Part]) -> Result<usize, Fault> {
    let mut at = at;
    for part in parts {
        if at >= b.reported_len() {
            break;
        }
        at = one(cx, b, at, part)?;
    }
    Ok(at)
}

fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, part: &'static Part) -> Result<usize, Fault> {
    let bits = |cx: &mut Cx<'a>, len: usize, bits: &'static [&'static Field]| {
        bits.iter().try_for_each(|bit| cx.add_le(bit, b, at, len).map(drop))
    };
    match part {
        Part::Number(field, len, _) if field.kind == Kind::Str => padded(cx, field, b, at, *len).map(|_| at + len),
        Part::Number(field, len, below) => cx.flags_le(field, b, at, *len, below).map(|_| at + len),
        Part::Split(field, len, below) => cx.flags_le(field, b, at, *len, below).map(|_| at),
        Part::Bits(len, fields) => bits(cx, *len, fields).map(|()| at + len),
        Part::Over(next, len, fields) => bits(cx, *len, fields).map(|()| at + next),
        Part::Group(field, len, parts) => {
            match field.kind.bits() {
                0 => drop(cx.put(field, b.span(at, *len), Value::None)),
                _ => drop(cx.add_le(field, b, at, *len)?),
            }
            cx.open_last();
            let end = put(cx, b, at, parts);
            cx.close();
            end.map(|_| at + len)
        }
        Part::Text(text, len, parts) => {
            cx.open_text(b.span(at, *len), format_args!("{text}"));
            let end = put(cx, b, at, parts);
            cx.close();
            end.map(|_| at + len)
        }
        Part::List(parts) => put(cx, b, at, parts),
    }
}
