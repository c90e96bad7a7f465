//! Object headers: group and variation, qualifier, range, and the points that follow (IEEE 1815 section 4.2.2.7).

use super::fields::*;
use super::points;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// How the objects of a message are read.
#[derive(Clone, Copy)]
pub(super) struct Mode {
    /// The request names objects and carries no values.
    pub header_only: bool,
    /// Info names the kinds of objects.
    pub named: bool,
}

/// Kinds of objects as Info names them, by group.
fn kind(group: u8) -> &'static str {
    match group {
        0 => "Device Attribute",
        1 => "Binary Input",
        2 => "Binary Input Change",
        3 => "Double-bit Input",
        4 => "Double-bit Input Change",
        10 => "Binary Output",
        11 => "Binary Output Change",
        20 => "Counter",
        21 => "Frozen Counter",
        22 => "Counter Change",
        23 => "Frozen Counter Change",
        30 => "Analog Input",
        32 => "Analog Input Change",
        40 => "Analog Output",
        42 => "Analog Output Change",
        50 => "Time and Date",
        70 => "File Control",
        80 => "Internal Indications",
        110 => "Octet String",
        111 => "Octet String Event",
        112 => "Virtual Terminal Output Block",
        113 => "Virtual Terminal Event Data",
        _ => "Unknown Object Type",
    }
}

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, mode: Mode) -> Outcome {
    let mut at = from;
    let mut classes = String::new();
    while at < b.len() {
        let group = b.u8(at)?;
        match (group, b.u8(at + 1)?) {
            (60, variation @ 1..=4) => {
                let digit = char::from(b'0' + (variation - 1));
                if variation == 1 { classes.insert(0, digit) } else { classes.push(digit) }
            }
            _ if mode.named => cx.info_append(format_args!(", {}", kind(group))),
            _ => {}
        }
        let next = object(cx, b, at, mode)?;
        if next <= at {
            return Err(Fault::Malformed);
        }
        at = next;
    }
    if mode.named && !classes.is_empty() {
        cx.info_append(format_args!(", Class {classes}"));
    }
    Ok(())
}

/// The number of items and the first index that a range names, with the width of the range.
struct Range {
    items: u64,
    first: u64,
    width: usize,
}

/// One object header with its points; gives the offset of the next one.
fn object<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, mode: Mode) -> Result<usize, Fault> {
    let (group, variation) = (b.u8(start)?, b.u8(start + 1)?);
    let item = cx.put(&AL_OBJ, b.span(start, 3), Value::Uint(u64::from(group) << 8 | u64::from(variation)));
    // the variation of octet strings is their length
    let code = u64::from(group) << 8 | if (110..=113).contains(&group) { 0 } else { u64::from(variation) };
    let name = AL_OBJ.names.get(code).unwrap_or("Unknown Object\\Variation");
    cx.text(item, format_args!("Object(s): {name} (0x{code:04x})"));
    if (110..=113).contains(&group) && variation > 0 {
        cx.append(item, format_args!(", Length: {variation}"));
    }
    cx.open_last();
    if AL_OBJ.names.get(code).is_none() {
        cx.note_inside(&UNKNOWN_OBJECT);
    }
    let qualifier = b.u8(start + 2)?;
    let (prefix, range) = (qualifier >> 4 & 7, qualifier & 15);
    let prefix_name = AL_OBJQ_PREFIX.names.get(prefix.into()).unwrap_or("Unknown Prefix Type");
    let range_name = AL_OBJQ_RANGE.names.get(range.into()).unwrap_or("Unknown Range Type");
    cx.open_text(b.span(start + 2, 1), format_args!("Qualifier Field, Prefix: {prefix_name}, Range: {range_name}"));
    cx.add(&AL_OBJQ_PREFIX, b, start + 2, 1)?;
    cx.add(&AL_OBJQ_RANGE, b, start + 2, 1)?;
    cx.close();
    let mut at = start + 3;
    let range = read_range(cx, b, at, range)?;
    at += range.width;
    if range.items > 0 {
        cx.append(item, format_args!(", {} point{}", range.items, if range.items == 1 { "" } else { "s" }));
    }
    if !mode.header_only || prefix > 0 {
        let list = points::List { group, variation, prefix, items: range.items, first: range.first, header_only: mode.header_only };
        at = points::dissect(cx, b, at, &list)?;
    }
    cx.close();
    cx.end_at(item, b, at);
    Ok(at)
}

fn read_range<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, code: u8) -> Result<Range, Fault> {
    let width = match code {
        0 | 3 | 7 | 11 => 1,
        1 | 4 | 8 => 2,
        2 | 5 | 9 => 4,
        _ => 0,
    };
    let bits = width * 8;
    let field = match code {
        0..=2 => {
            let (first, last) = (b.uint_le(at, width)?, b.uint_le(at + width, width)?);
            let items = (last + 1).saturating_sub(first);
            cx.open_text(b.span(at, 0), format_args!("Number of Items: {items}"));
            cx.add_le(&AL_RANGE_START, b, at, width)?;
            cx.text(cx.last(), format_args!("Start ({bits} bit): {first}"));
            cx.add_le(&AL_RANGE_STOP, b, at + width, width)?;
            cx.text(cx.last(), format_args!("Stop ({bits} bit): {last}"));
            cx.close();
            return Ok(Range { items, first, width: 2 * width });
        }
        3..=5 => Some(&AL_RANGE_ABS),
        7..=9 | 11 => Some(&AL_RANGE_QUANTITY),
        _ => None,
    };
    let items = if width > 0 { b.uint_le(at, width)? } else { 0 };
    cx.open_text(b.span(at, width), format_args!("Number of Items: {items}"));
    if let Some(field) = field {
        let word = if code <= 5 { "Address" } else { "Quantity" };
        cx.add_le(field, b, at, width)?;
        cx.text(cx.last(), format_args!("{word} ({bits} bit): {items}"));
    }
    cx.close();
    Ok(Range { items, first: 0, width })
}
