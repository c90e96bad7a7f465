//! How the layout of messages is told, and how it is shown.

use super::fields::*;
use super::lists::{self, Item};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Kind};

/// The order of bytes that the client chose: true when the least significant comes first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Order {
    pub little: bool,
}

impl Order {
    pub fn u16(self, b: Bytes<'_>, at: usize) -> Result<u16, Fault> {
        if self.little { b.le16(at) } else { b.be16(at) }
    }
    pub fn u32(self, b: Bytes<'_>, at: usize) -> Result<u32, Fault> {
        if self.little { b.le32(at) } else { b.be32(at) }
    }
}

/// What stands next in a message.
pub enum Part {
    /// A field of so many bytes.
    F(&'static Field, usize),
    /// A mask of so many bytes, with a line for each bit.
    M(&'static Field, usize, &'static [&'static Field]),
}

/// What stands behind the parts of fixed length.
pub enum Tail {
    Nothing,
    /// A value of four bytes for each bit of the mask before.
    Values(&'static [Part]),
    /// Text (or bytes) whose length stands at a place, in so many bytes.
    Text(&'static Field, usize, usize),
    /// All the rest is one field.
    Rest(&'static Field),
    List(&'static Field, &'static Item),
    /// Texts whose characters have so many bytes.
    Items(usize),
    Property,
    Path,
    Keysyms,
    Keycodes,
    Event,
}

/// One message: its number, what its second byte is, what follows the head.
pub struct Layout {
    pub number: u8,
    pub second: &'static Field,
    pub parts: &'static [Part],
    pub tail: Tail,
}

pub const fn layout(number: u8, second: &'static Field, parts: &'static [Part], tail: Tail) -> Layout {
    Layout { number, second, parts, tail }
}

/// The layout of a number.
pub fn of(layouts: &'static [Layout], number: u8) -> Option<&'static Layout> {
    layouts.iter().find(|layout| layout.number == number)
}

/// One field, in the connection's order of bytes; text and bytes have none.
pub fn field<'a>(cx: &mut Cx<'a>, order: Order, field: &'static Field, b: Bytes<'a>, at: usize, len: usize) -> Result<u64, Fault> {
    if order.little && field.kind != Kind::Str { cx.add_le(field, b, at, len) } else { cx.add(field, b, at, len) }
}

/// One part; gives its length.
fn part<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>, at: usize, part: &'static Part) -> Result<usize, Fault> {
    match part {
        Part::F(row, len) => {
            field(cx, order, row, b, at, *len)?;
            Ok(*len)
        }
        Part::M(mask, len, bits) => {
            if order.little {
                cx.flags_le(mask, b, at, *len, bits)?;
            } else {
                cx.flags(mask, b, at, *len, bits)?;
            }
            Ok(*len)
        }
    }
}

/// Parts one after another; gives where they end.
pub fn parts<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>, at: usize, rows: &'static [Part]) -> Result<usize, Fault> {
    rows.iter().try_fold(at, |at, row| Ok(at + part(cx, order, b, at, row)?))
}

/// What follows a message's head: parts, tail, and what is left behind them.
pub fn body<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>, at: usize, layout: &'static Layout) -> Outcome {
    let start = parts(cx, order, b, at, layout.parts)?;
    // padding behind texts is unused; behind anything else nobody knows what it is
    let (end, left) = match layout.tail {
        Tail::Nothing => (start, &UNDECODED),
        Tail::Values(rows) => (values(cx, order, b, start, layout, rows)?, if layout.number == CONFIGURE { &UNUSED } else { &UNDECODED }),
        Tail::Text(row, place, size) => {
            let len = if size == 1 { b.u8(place)?.into() } else { usize::from(order.u16(b, place)?) };
            let len = if std::ptr::eq(row, &STRING16_BYTES) { len * 2 } else { len };
            cx.add(row, b, start, len)?;
            (start + len, &UNUSED)
        }
        Tail::Rest(row) => {
            let odd = usize::from(layout.number == TEXT_EXTENTS && b.u8(1)? != 0) * 2;
            let end = b.reported_len().saturating_sub(odd).max(start);
            cx.add(row, b, start, end - start)?;
            (end, &UNUSED)
        }
        Tail::List(row, item) => (lists::list(cx, order, b, start, row, item)?, &UNDECODED),
        Tail::Items(wide) => (lists::texts(cx, b, start, wide)?, &UNUSED),
        Tail::Property => {
            let (bits, count) = (b.u8(16)?, order.u32(b, 20)? as usize);
            match bits {
                8 if count > 0 => {
                    cx.add(&DATA, b, start, count)?;
                    (start + count, &UNUSED)
                }
                16 | 32 => (lists::property(cx, order, b, start, bits, count)?, &UNUSED),
                _ => (start, &UNUSED),
            }
        }
        Tail::Path => (lists::path(cx, b, start, order.u16(b, 4)?.into())?, &UNUSED),
        Tail::Keysyms => {
            let per_key = if layout.number == CHANGE_MAPPING { b.u8(5)? } else { b.u8(1)? };
            (lists::keysyms(cx, order, b, start, per_key.into())?, &UNDECODED)
        }
        Tail::Keycodes => (lists::keycodes(cx, b, start, b.u8(1)?.into())?, &UNDECODED),
        Tail::Event => {
            super::event(cx, order, b.sub(start, super::FIXED)?)?;
            (start + super::FIXED, &UNDECODED)
        }
    };
    match b.reported_len().saturating_sub(end) {
        0 => Ok(()),
        len => cx.add(left, b, end, len).map(|_| ()),
    }
}

/// Requests that differ from others of their kind.
const CONFIGURE: u8 = 12;
const TEXT_EXTENTS: u8 = 48;
const CHANGE_MAPPING: u8 = 100;

/// The values that a mask announces; gives where they end.
fn values<'a>(
    cx: &mut Cx<'a>,
    order: Order,
    b: Bytes<'a>,
    at: usize,
    layout: &'static Layout,
    rows: &'static [Part],
) -> Result<usize, Fault> {
    let mask = if layout.number == CONFIGURE { order.u16(b, at - 4)?.into() } else { order.u32(b, at - 4)? };
    let mut at = at;
    for (n, row) in rows.iter().enumerate().filter(|(n, _)| mask >> n & 1 != 0) {
        let _ = n;
        let len = part(cx, order, b, at, row)?;
        if len < 4 {
            cx.add(&UNUSED, b, at + len, 4 - len)?;
        }
        at += 4;
    }
    Ok(at)
}
