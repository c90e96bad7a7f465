//! Values of Thrift messages: fields of structs, and what they hold.

use super::fields::*;
use super::wire::{Coding, Type, varint, zigzag};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};
use crate::proto::common::text::padded;

/// Deepest nesting of values that is followed.
const DEPTH_LIMIT: usize = 25;

/// A field's header: number and type of what follows.
struct Header {
    kind: u8,
    id: i64,
    len: usize,
}

fn header(b: Bytes<'_>, coding: Coding, at: usize, last: i64) -> Result<Header, Fault> {
    let first = b.u8(at)?;
    match coding {
        Coding::Binary if first == 0 => Ok(Header { kind: 0, id: 0, len: 1 }),
        Coding::Binary => Ok(Header { kind: first, id: i64::from(b.be16(at + 1)? as i16), len: 3 }),
        Coding::Compact if first == 0 || first >> 4 != 0 => Ok(Header { kind: first & 15, id: last + i64::from(first >> 4), len: 1 }),
        Coding::Compact => {
            let (id, size) = varint(b, at + 1)?;
            Ok(Header { kind: first & 15, id: zigzag(id), len: 1 + size })
        }
    }
}

/// What a list, set or map begins with: types of its items, how many there are, and the length of all that.
struct Items {
    kinds: [u8; 2],
    count: usize,
    len: usize,
}

fn items(b: Bytes<'_>, coding: Coding, at: usize, kind: Type) -> Result<Items, Fault> {
    let pairs = kind == Type::Map;
    match coding {
        Coding::Binary => {
            let (first, types) = (b.u8(at)?, if pairs { 2 } else { 1 });
            let (count, size) = coding.length(b, at + types)?;
            Ok(Items { kinds: [first, if pairs { b.u8(at + 1)? } else { 0 }], count, len: types + size })
        }
        Coding::Compact if pairs => {
            let (count, size) = coding.length(b, at)?;
            let kinds = if count > 0 { b.u8(at + size)? } else { 0 };
            Ok(Items { kinds: [kinds >> 4, kinds & 15], count, len: size + usize::from(count > 0) })
        }
        Coding::Compact => {
            let first = b.u8(at)?;
            let (count, size) = if first >> 4 == 15 { coding.length(b, at + 1)? } else { (usize::from(first >> 4), 0) };
            Ok(Items { kinds: [first & 15, 0], count, len: 1 + size })
        }
    }
}

/// The type of an item: truths of lists stand for themselves there.
fn item_type(coding: Coding, number: u8) -> Result<Type, Fault> {
    Ok(match coding.type_of(number)? {
        Type::Known(_) => Type::Bool,
        Type::Stop => return Err(Fault::Malformed),
        other => other,
    })
}

/// Where the fields of a struct end, behind its stop.
pub(super) fn end(b: Bytes<'_>, coding: Coding, start: usize) -> Result<usize, Fault> {
    skip_fields(b, coding, start, 0)
}

fn skip_fields(b: Bytes<'_>, coding: Coding, start: usize, depth: usize) -> Result<usize, Fault> {
    let mut at = start;
    loop {
        let header = header(b, coding, at, 0)?;
        at += header.len;
        match coding.type_of(header.kind)? {
            Type::Stop => return Ok(at),
            kind => at = skip(b, coding, at, kind, depth + 1)?,
        }
    }
}

fn skip(b: Bytes<'_>, coding: Coding, at: usize, kind: Type, depth: usize) -> Result<usize, Fault> {
    if depth > DEPTH_LIMIT {
        return Err(Fault::Limit);
    }
    let end = match kind {
        Type::Stop | Type::Known(_) => at,
        Type::Bool | Type::I8 => at + 1,
        Type::I16 => at + coding.integer(b, at, 2)?.1,
        Type::I32 => at + coding.integer(b, at, 4)?.1,
        Type::I64 => at + coding.integer(b, at, 8)?.1,
        Type::Double => at + 8,
        Type::Uuid => at + 16,
        Type::Binary => {
            let (len, size) = coding.length(b, at)?;
            at.checked_add(size).and_then(|at| at.checked_add(len)).ok_or(Fault::Malformed)?
        }
        Type::Struct => skip_fields(b, coding, at, depth)?,
        Type::List | Type::Set | Type::Map => {
            let items = items(b, coding, at, kind)?;
            let mut at = at + items.len;
            for _ in 0..items.count {
                for number in items.kinds.iter().take(if kind == Type::Map { 2 } else { 1 }) {
                    at = skip(b, coding, at, item_type(coding, *number)?, depth + 1)?;
                }
            }
            at
        }
    };
    if end > b.len() { Err(Fault::Short) } else { Ok(end) }
}

/// Shows the fields of a struct up to its stop; gives where they end.
pub(super) fn fields<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, coding: Coding, start: usize, depth: usize) -> Result<usize, Fault> {
    let (mut at, mut last) = (start, 0);
    loop {
        let header = header(b, coding, at, last)?;
        let kind = coding.type_of(header.kind)?;
        if kind == Type::Stop {
            cx.add(&TYPE, b, at, 1)?;
            return Ok(at + 1);
        }
        let next = at + header.len;
        let prefix = if kind == Type::Binary { coding.length(b, next)?.1 } else { 0 };
        cx.open_text(b.span(at, header.len + prefix), format_args!("Field Header #{}", header.id));
        type_line(cx, b, coding, at, header.kind);
        if coding == Coding::Compact {
            let delta = b.u8(at)? >> 4;
            let item = cx.put(&FID_DELTA, b.span(at, 1), Value::Uint(delta.into()));
            let note = if delta == 0 { " (Not Set)" } else { "" };
            cx.text(item, format_args!("{delta:04b} .... = Field Id Delta: {delta}{note}"));
        }
        let id = if header.len == 1 { b.span(at, 1) } else { b.span(at + 1, header.len - 1) };
        cx.put(&FID, id, Value::Int(header.id));
        if kind == Type::Binary {
            length_line(cx, b, coding, next)?;
        }
        cx.close();
        at = match kind {
            Type::Known(truth) => {
                cx.put(&BOOL, b.span(at, 1), Value::Uint(truth.into()));
                next
            }
            Type::Binary => text(cx, b, coding, next)?,
            kind => value(cx, b, coding, next, kind, depth + 1)?,
        };
        last = header.id;
    }
}

/// The type of a field: the compact protocol has names of its own for its numbers.
fn type_line(cx: &mut Cx<'_>, b: Bytes<'_>, coding: Coding, at: usize, number: u8) {
    let item = cx.put(&TYPE, b.span(at, 1), Value::Uint(number.into()));
    if coding == Coding::Compact {
        let name = Names::Table(COMPACT_TYPES).get(number.into()).unwrap_or("Unknown");
        cx.text(item, format_args!(".... {number:04b} = Type: {name} (0x{number:02x})"));
    }
}

fn length_line(cx: &mut Cx<'_>, b: Bytes<'_>, coding: Coding, at: usize) -> Outcome {
    let (len, size) = coding.length(b, at)?;
    cx.put(&STR_LEN, b.span(at, size), Value::Int(len as i64));
    Ok(())
}

/// Bytes behind their length: text, when they can be.
fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, coding: Coding, at: usize) -> Result<usize, Fault> {
    let (len, size) = coding.length(b, at)?;
    let bytes = b.slice(at + size, len)?;
    // padding with zeros does not make it other than text
    let end = bytes.iter().rposition(|c| *c != 0).map_or(0, |last| last + 1);
    let printed = bytes.get(..end).unwrap_or_default();
    let readable = std::str::from_utf8(printed).is_ok_and(|t| !t.contains(|c: char| c.is_control() && !c.is_ascii_whitespace()));
    if readable {
        padded(cx, &STRING, b, at + size, len)?;
    } else {
        cx.add(&BINARY, b, at + size, len)?;
    }
    Ok(at + size + len)
}

fn integer(cx: &mut Cx<'_>, b: Bytes<'_>, coding: Coding, at: usize, (field, size): (&'static Field, usize)) -> Result<usize, Fault> {
    let (number, len) = coding.integer(b, at, size)?;
    cx.put(field, b.span(at, len), Value::Int(number));
    Ok(at + len)
}

fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, coding: Coding, at: usize, kind: Type, depth: usize) -> Result<usize, Fault> {
    if depth > DEPTH_LIMIT {
        return Err(Fault::Limit);
    }
    match kind {
        Type::Stop | Type::Known(_) => Ok(at),
        Type::Bool => {
            let truth = b.u8(at)? == 1;
            cx.put(&BOOL, b.span(at, 1), Value::Uint(truth.into()));
            Ok(at + 1)
        }
        Type::I8 => integer(cx, b, coding, at, (&I8, 1)),
        Type::I16 => integer(cx, b, coding, at, (&I16, 2)),
        Type::I32 => integer(cx, b, coding, at, (&I32, 4)),
        Type::I64 => integer(cx, b, coding, at, (&I64, 8)),
        Type::Double => {
            let bits = if coding == Coding::Binary { b.be64(at)? } else { b.le64(at)? };
            cx.put(&DOUBLE, b.span(at, 8), Value::Float(f64::from_bits(bits)));
            Ok(at + 8)
        }
        Type::Uuid => {
            cx.add(&UUID, b, at, 16)?;
            Ok(at + 16)
        }
        Type::Binary => {
            length_line(cx, b, coding, at)?;
            text(cx, b, coding, at)
        }
        Type::Struct => {
            let item = cx.put(&STRUCT, b.span(at, 0), Value::None);
            cx.open_last();
            let end = fields(cx, b, coding, at, depth)?;
            cx.close();
            cx.end_at(item, b, end);
            Ok(end)
        }
        Type::List => sequence(cx, b, coding, at, (kind, &LIST, &NUM_LIST_ITEM), depth),
        Type::Set => sequence(cx, b, coding, at, (kind, &SET, &NUM_SET_ITEM), depth),
        Type::Map => map(cx, b, coding, at, depth),
    }
}

type Sequence = (Type, &'static Field, &'static Field);

fn sequence<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, coding: Coding, start: usize, of: Sequence, depth: usize) -> Result<usize, Fault> {
    let (kind, field, count) = of;
    let items = items(b, coding, start, kind)?;
    let node = cx.put(field, b.span(start, items.len), Value::None);
    cx.open_last();
    type_line(cx, b, coding, start, items.kinds[0]);
    let place = match (coding, items.len) {
        (Coding::Binary, len) => b.span(start + 1, len - 1),
        (Coding::Compact, 1) => b.span(start, 1),
        (Coding::Compact, len) => {
            let item = cx.put(&NUM_ITEM, b.span(start, 1), Value::Uint(15));
            cx.text(item, format_args!("1111 .... = More than 14 items: 0x0f"));
            b.span(start + 1, len - 1)
        }
    };
    cx.put(count, place, Value::Int(items.count as i64));
    let (kind, mut at) = (item_type(coding, items.kinds[0]), start + items.len);
    for _ in 0..items.count {
        at = value(cx, b, coding, at, kind?, depth + 1)?;
    }
    cx.close();
    cx.end_at(node, b, at);
    Ok(at)
}

fn map<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, coding: Coding, start: usize, depth: usize) -> Result<usize, Fault> {
    let items = items(b, coding, start, Type::Map)?;
    let node = cx.put(&MAP, b.span(start, items.len), Value::None);
    cx.open_last();
    let mut at = start + items.len;
    let types = match coding {
        Coding::Binary => [b.span(start, 1), b.span(start + 1, 1)],
        Coding::Compact => [b.span(at - 1, 1); 2],
    };
    let names = Names::Table(COMPACT_TYPES);
    let count = if coding == Coding::Binary { b.span(start + 2, 4) } else { b.span(start, items.len - usize::from(items.count > 0)) };
    if coding == Coding::Compact {
        cx.put(&NUM_MAP_ITEM, count, Value::Int(items.count as i64));
    }
    if coding == Coding::Binary || items.count > 0 {
        for ((title, number), place) in ["Key", "Value"].iter().zip(items.kinds).zip(types) {
            let item = cx.put(&TYPE, place, Value::Uint(number.into()));
            let name = if coding == Coding::Binary { TYPE.names } else { names }.get(number.into()).unwrap_or("Unknown");
            cx.text(item, format_args!("{title} Type: {name} (0x{number:02x})"));
        }
    }
    if coding == Coding::Binary {
        cx.put(&NUM_MAP_ITEM, count, Value::Int(items.count as i64));
    }
    for _ in 0..items.count {
        for number in items.kinds {
            at = value(cx, b, coding, at, item_type(coding, number)?, depth + 1)?;
        }
    }
    cx.close();
    cx.end_at(node, b, at);
    Ok(at)
}

/// What went wrong: a struct of a text and a number.
pub(super) fn exception<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, coding: Coding, start: usize) -> Outcome {
    let (mut at, mut last) = (start, 0);
    loop {
        let header = header(b, coding, at, last)?;
        at += header.len;
        last = header.id;
        match (header.id, coding.type_of(header.kind)?) {
            (_, Type::Stop) => return Ok(()),
            (1, Type::Binary) => {
                let (len, size) = coding.length(b, at)?;
                cx.add(&EXCEPTION_MESSAGE, b, at + size, len)?;
                at += size + len;
            }
            (2, Type::I32) => at = integer(cx, b, coding, at, (&EXCEPTION_TYPE, 4))?,
            (_, kind) => at = skip(b, coding, at, kind, 0)?,
        }
    }
}
