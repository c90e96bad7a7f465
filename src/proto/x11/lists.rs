//! Lists in requests: rectangles, points, segments, arcs, colours, pixels, atoms, keys, texts.

use super::fields::{ITEMS, KEYCODES, KEYSYMS, PATH};
use super::layout::Part::{self, F};
use super::layout::{Order, field, parts};
use super::names::*;
use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::fields;
use crate::model::Field;

fields! {
    /// arc.
    ARC = "x11.arc", "arc", None None;
    /// angle1.
    ARC_ANGLE1 = "x11.arc.angle1", "angle1", I16 Dec;
    /// angle2.
    ARC_ANGLE2 = "x11.arc.angle2", "angle2", I16 Dec;
    /// height.
    ARC_HEIGHT = "x11.arc.height", "height", U16 Dec;
    /// width.
    ARC_WIDTH = "x11.arc.width", "width", U16 Dec;
    /// x.
    ARC_X = "x11.arc.x", "x", I16 Dec;
    /// y.
    ARC_Y = "x11.arc.y", "y", I16 Dec;
    /// coloritem.
    COLORITEM = "x11.coloritem", "coloritem", None None;
    /// blue.
    COLORITEM_BLUE = "x11.coloritem.blue", "blue", U16 Dec;
    /// flags.
    COLORITEM_FLAGS = "x11.coloritem.flags", "flags", U8 Hex;
    /// do-red.
    COLORITEM_FLAGS_DO_RED = "x11.coloritem.flags.do-red", "do-red", Bool B8, mask(0x1);
    /// green.
    COLORITEM_GREEN = "x11.coloritem.green", "green", U16 Dec;
    /// pixel.
    COLORITEM_PIXEL = "x11.coloritem.pixel", "pixel", U32 Hex;
    /// red.
    COLORITEM_RED = "x11.coloritem.red", "red", U16 Dec;
    /// unused.
    COLORITEM_UNUSED = "x11.coloritem.unused", "unused", None None;
    /// data16.
    DATA16 = "x11.data16", "data16", None None;
    /// item.
    DATA16_ITEM = "x11.data16.item", "item", U16 Hex;
    /// data32.
    DATA32 = "x11.data32", "data32", None None;
    /// item.
    DATA32_ITEM = "x11.data32.item", "item", U32 Hex;
    /// item.
    KEYCODES_ITEM = "x11.keycodes.item", "item", Bytes None;
    /// item.
    KEYSYMS_ITEM = "x11.keysyms.item", "item", None None;
    /// keysym.
    KEYSYMS_ITEM_KEYSYM = "x11.keysyms.item.keysym", "keysym", U32 Hex;
    /// string.
    PATH_STRING = "x11.path.string", "string", Str None;
    /// pixels_item.
    PIXELS_ITEM = "x11.pixels_item", "pixels_item", U32 Hex;
    /// point.
    POINT = "x11.point", "point", None None;
    /// point-x.
    POINT_X = "x11.point-x", "point-x", I16 Dec;
    /// point-y.
    POINT_Y = "x11.point-y", "point-y", I16 Dec;
    /// item.
    PROPERTIES_ITEM = "x11.properties.item", "item", U32 Hex, names(ATOMS);
    /// rectangle.
    RECTANGLE = "x11.rectangle", "rectangle", None None;
    /// rectangle-height.
    RECTANGLE_HEIGHT = "x11.rectangle-height", "rectangle-height", U16 Dec;
    /// rectangle-width.
    RECTANGLE_WIDTH = "x11.rectangle-width", "rectangle-width", U16 Dec;
    /// rectangle-x.
    RECTANGLE_X = "x11.rectangle-x", "rectangle-x", I16 Dec;
    /// rectangle-y.
    RECTANGLE_Y = "x11.rectangle-y", "rectangle-y", I16 Dec;
    /// rectangles.
    RECTANGLES = "x11.rectangles", "rectangles", None None;
    /// segment.
    SEGMENT = "x11.segment", "segment", None None;
    /// segment_x1.
    SEGMENT_X1 = "x11.segment_x1", "segment_x1", I16 Dec;
    /// segment_x2.
    SEGMENT_X2 = "x11.segment_x2", "segment_x2", I16 Dec;
    /// segment_y1.
    SEGMENT_Y1 = "x11.segment_y1", "segment_y1", I16 Dec;
    /// segment_y2.
    SEGMENT_Y2 = "x11.segment_y2", "segment_y2", I16 Dec;
    /// segments.
    SEGMENTS = "x11.segments", "segments", None None;
    /// string.
    TEXTITEM_STRING = "x11.textitem.string", "string", None None;
    /// delta.
    TEXTITEM_STRING_DELTA = "x11.textitem.string.delta", "delta", I8 Dec;
    /// string16.
    TEXTITEM_STRING_STRING16 = "x11.textitem.string.string16", "string16", Str None;
    /// bytes.
    TEXTITEM_STRING_STRING16_BYTES = "x11.textitem.string.string16.bytes", "bytes", Bytes None;
    /// string8.
    TEXTITEM_STRING_STRING8 = "x11.textitem.string.string8", "string8", Str None;
}

/// What a list is of: the field of one, its length in bytes, and what stands in it.
pub struct Item {
    field: &'static Field,
    len: usize,
    parts: &'static [Part],
}

pub static RECTANGLE_ITEM: &Item = &Item {
    field: &RECTANGLE,
    len: 8,
    parts: &[F(&RECTANGLE_X, 2), F(&RECTANGLE_Y, 2), F(&RECTANGLE_WIDTH, 2), F(&RECTANGLE_HEIGHT, 2)],
};
pub static POINT_ITEM: &Item = &Item { field: &POINT, len: 4, parts: &[F(&POINT_X, 2), F(&POINT_Y, 2)] };
pub static SEGMENT_ITEM: &Item =
    &Item { field: &SEGMENT, len: 8, parts: &[F(&SEGMENT_X1, 2), F(&SEGMENT_Y1, 2), F(&SEGMENT_X2, 2), F(&SEGMENT_Y2, 2)] };
pub static ARC_ITEM: &Item = &Item {
    field: &ARC,
    len: 12,
    parts: &[F(&ARC_X, 2), F(&ARC_Y, 2), F(&ARC_WIDTH, 2), F(&ARC_HEIGHT, 2), F(&ARC_ANGLE1, 2), F(&ARC_ANGLE2, 2)],
};
pub static COLOR_ITEM: &Item = &Item {
    field: &COLORITEM,
    len: 12,
    parts: &[
        F(&COLORITEM_PIXEL, 4),
        F(&COLORITEM_RED, 2),
        F(&COLORITEM_GREEN, 2),
        F(&COLORITEM_BLUE, 2),
        F(&COLORITEM_FLAGS, 1),
        F(&COLORITEM_UNUSED, 1),
    ],
};
pub static PIXEL_ITEM: &Item = &Item { field: &PIXELS_ITEM, len: 4, parts: &[] };
pub static ATOM_ITEM: &Item = &Item { field: &PROPERTIES_ITEM, len: 4, parts: &[] };
static WORD_ITEM: &Item = &Item { field: &DATA16_ITEM, len: 2, parts: &[] };
static LONG_ITEM: &Item = &Item { field: &DATA32_ITEM, len: 4, parts: &[] };

/// As many items as there is room for from `at`; gives where they end.
pub fn list<'a>(
    cx: &mut Cx<'a>,
    order: Order,
    b: Bytes<'a>,
    at: usize,
    list: &'static Field,
    item: &'static Item,
) -> Result<usize, Fault> {
    let len = b.reported_len().saturating_sub(at) / item.len * item.len;
    if len == 0 {
        return Ok(at);
    }
    cx.open(list, b, at, len)?;
    for place in (at..at + len).step_by(item.len) {
        field(cx, order, item.field, b, place, item.len)?;
        cx.open_last();
        parts(cx, order, b, place, item.parts)?;
        cx.close();
    }
    cx.close();
    Ok(at + len)
}

/// Values of a property of 16 or 32 bits; gives where they end.
pub fn property<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>, at: usize, bits: u8, count: usize) -> Result<usize, Fault> {
    let (field, item) = if bits == 16 { (&DATA16, WORD_ITEM) } else { (&DATA32, LONG_ITEM) };
    list(cx, order, b.sub(0, at.saturating_add(count.saturating_mul(item.len)))?, at, field, item)
}

/// Keysyms of keys, `per_key` of each; gives where they end.
pub fn keysyms<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>, at: usize, per_key: usize) -> Result<usize, Fault> {
    let size = per_key * 4;
    let Some(keys) = (b.reported_len().saturating_sub(at)).checked_div(size).filter(|keys| *keys > 0) else { return Ok(at) };
    cx.open(&KEYSYMS, b, at, keys * size)?;
    for place in (at..at + keys * size).step_by(size) {
        cx.open(&KEYSYMS_ITEM, b, place, size)?;
        for n in 0..per_key {
            field(cx, order, &KEYSYMS_ITEM_KEYSYM, b, place + n * 4, 4)?;
        }
        cx.close();
    }
    cx.close();
    Ok(at + keys * size)
}

/// Keys of the eight modifiers, `per_modifier` of each; gives where they end.
pub fn keycodes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, per_modifier: usize) -> Result<usize, Fault> {
    const MODIFIERS: [&str; 8] = ["Shift", "Lock", "Control", "Mod1", "Mod2", "Mod3", "Mod4", "Mod5"];
    if per_modifier == 0 {
        return Ok(at);
    }
    cx.open(&KEYCODES, b, at, MODIFIERS.len() * per_modifier)?;
    for (n, name) in MODIFIERS.iter().enumerate() {
        let place = at + n * per_modifier;
        cx.add(&KEYCODES_ITEM, b, place, per_modifier)?;
        let keys: String = b.slice(place, per_modifier)?.iter().filter(|key| **key != 0).map(|key| format!(" {name}={key}")).collect();
        cx.text(cx.last(), format_args!("item: {}", keys.trim_start()));
    }
    cx.close();
    Ok(at + MODIFIERS.len() * per_modifier)
}

/// Names with a byte of length before each; gives where they end.
pub fn path<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, count: usize) -> Result<usize, Fault> {
    let mut end = at;
    for _ in 0..count {
        end += 1 + usize::from(b.u8(end)?);
    }
    cx.open(&PATH, b, at, end - at)?;
    let mut place = at;
    while place < end {
        let len = usize::from(b.u8(place)?);
        let text = b.span(place + 1, len);
        cx.put(&PATH_STRING, b.span(place, len + 1), crate::model::Value::Span(text));
        place += len + 1;
    }
    cx.close();
    Ok(end)
}

/// Texts of a drawing, each with its place before it, and changes of the font between them; gives where they end.
pub fn texts<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, wide: usize) -> Result<usize, Fault> {
    const FONT: usize = 255;
    let mut ends = vec![at];
    let mut end = at;
    while end + 2 <= b.reported_len() {
        let count = usize::from(b.u8(end)?);
        let len = if count == FONT { 5 } else { 2 + count * wide };
        if count == 0 || end + len > b.reported_len() {
            break;
        }
        end += len;
        ends.push(end);
    }
    cx.open(&ITEMS, b, at, end - at)?;
    for pair in ends.windows(2) {
        let [start, stop] = pair else { continue };
        let (start, len) = (*start, stop - start);
        if usize::from(b.u8(start)?) == FONT {
            continue;
        }
        cx.open(&TEXTITEM_STRING, b, start, len)?;
        cx.add(&TEXTITEM_STRING_DELTA, b, start + 1, 1)?;
        let text = if wide == 1 { &TEXTITEM_STRING_STRING8 } else { &TEXTITEM_STRING_STRING16 };
        cx.add(text, b, start + 2, len - 2)?;
        cx.close();
    }
    cx.close();
    Ok(end)
}
