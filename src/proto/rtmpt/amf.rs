//! Values in action message format (AMF 0 specification): what commands and their answers are made of.

use super::amf_fields::*;
use crate::base::number::push_general;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::text::shown;

/// Deepest nesting of objects that is followed.
const DEPTH_LIMIT: usize = 20;

const NUMBER: u8 = 0;
const STRING: u8 = 2;
const OBJECT: u8 = 3;
const NULL: u8 = 5;
const ECMA_ARRAY: u8 = 8;
const OBJECT_END: u8 = 9;

/// A value, read for what it says in the column or of other messages.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Plain {
    Number(f64),
    Text(String),
    /// Texts by their names.
    Object(Vec<(String, String)>),
    Other,
}

/// Reads a value; gives where it ends.
pub(super) fn read(b: Bytes<'_>, at: usize) -> Result<(Plain, usize), Fault> {
    read_within(b, at, 0)
}

fn read_within(b: Bytes<'_>, at: usize, depth: usize) -> Result<(Plain, usize), Fault> {
    if depth > DEPTH_LIMIT {
        return Err(Fault::Limit);
    }
    match b.u8(at)? {
        NUMBER => Ok((Plain::Number(f64::from_bits(b.be64(at + 1)?)), at + 9)),
        STRING => {
            let len = usize::from(b.be16(at + 1)?);
            Ok((Plain::Text(shown(b.slice(at + 3, len)?)), at + 3 + len))
        }
        OBJECT => {
            let (mut rows, mut at) = (Vec::new(), at + 1);
            while b.be24(at)? != u32::from(OBJECT_END) {
                let len = usize::from(b.be16(at)?);
                let name = shown(b.slice(at + 2, len)?);
                let (value, end) = read_within(b, at + 2 + len, depth + 1)?;
                if let Plain::Text(text) = value {
                    rows.push((name, text));
                }
                at = end;
            }
            Ok((Plain::Object(rows), at + 3))
        }
        1 => Ok((Plain::Other, at + 2)),
        NULL | 6 => Ok((Plain::Other, at + 1)),
        _ => Err(Fault::NotMine),
    }
}

/// Shows a value; gives where it ends and what its line says.
pub(super) fn show<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, depth: usize) -> Result<(usize, String), Fault> {
    if depth > DEPTH_LIMIT {
        return Err(Fault::Limit);
    }
    let kind = b.u8(at)?;
    let name = AMF0_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    match kind {
        OBJECT | ECMA_ARRAY | 0x10 => return object(cx, b, at, depth, kind).map(|end| (end, name.into())),
        0x0a => return list(cx, b, at, depth).map(|end| (end, name.into())),
        _ => {}
    }
    let item = cx.open_text(b.span(at, 1), format_args!("{name}"));
    cx.add(&AMF0_TYPE, b, at, 1)?;
    let mut text = name.to_string();
    let end = match kind {
        NUMBER => {
            let number = f64::from_bits(b.be64(at + 1)?);
            cx.put(&super::amf_fields::NUMBER, b.span(at + 1, 8), Value::Float(number));
            text.push(' ');
            push_general(&mut text, number, 15);
            at + 9
        }
        1 => {
            let truth = cx.add(&BOOLEAN, b, at + 1, 1)?;
            text.push_str(if truth != 0 { " true" } else { " false" });
            at + 2
        }
        STRING => {
            let (end, value) = string(cx, b, at + 1, 2, &super::amf_fields::STRING)?;
            text.push_str(&format!(" '{value}'"));
            end
        }
        0x0c | 0x0f => {
            let field = if kind == 0x0c { &LONGSTRING } else { &XML_DOC };
            let (end, value) = string(cx, b, at + 1, 4, field)?;
            text.push_str(&format!(" '{value}'"));
            end
        }
        7 => {
            let number = cx.add(&OBJECT_REFERENCE, b, at + 1, 2)?;
            text.push_str(&format!(" {number}"));
            at + 3
        }
        0x0b => {
            let milliseconds = f64::from_bits(b.be64(at + 1)?);
            cx.put(&DATE, b.span(at + 1, 8), Value::AbsTime((milliseconds * 1e6) as i64));
            at + 11
        }
        0x22 => {
            cx.add(&INT64, b, at + 1, 8)?;
            at + 9
        }
        NULL | 6 | 0x0d => at + 1,
        // what follows a kind that is not known cannot be found
        _ => b.reported_len(),
    };
    cx.close();
    cx.text(item, format_args!("{text}"));
    cx.end_at(item, b, end);
    Ok((end, text))
}

/// A length in so many bytes, and text.
fn string<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, size: usize, field: &'static Field) -> Result<(usize, String), Fault> {
    let len = b.uint_be(at, size)? as usize;
    cx.add(&STRINGLENGTH, b, at, size)?;
    cx.add(field, b, at + size, len)?;
    Ok((at + size + len, shown(b.slice(at + size, len)?)))
}

fn object<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, depth: usize, kind: u8) -> Result<usize, Fault> {
    let field = if kind == ECMA_ARRAY { &ECMAARRAY } else { &super::amf_fields::OBJECT };
    let item = cx.put(field, b.span(start, 1), Value::None);
    cx.open_last();
    cx.add(&AMF0_TYPE, b, start, 1)?;
    let mut at = start + 1;
    let mut items = None;
    if kind == ECMA_ARRAY {
        items = Some(cx.add(&ARRAYLENGTH, b, at, 4)?);
        at += 4;
    } else if kind == 0x10 {
        at = string(cx, b, at, 2, &super::amf_fields::STRING)?.0;
    }
    let mut count = 0;
    while b.be24(at)? != u32::from(OBJECT_END) {
        at = property(cx, b, at, depth)?;
        count += 1;
    }
    cx.add(&END_OF_OBJECT_MARKER, b, at, 3)?;
    cx.close();
    cx.append(item, format_args!(" ({} items)", items.unwrap_or(count)));
    cx.end_at(item, b, at + 3);
    Ok(at + 3)
}

fn property<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, depth: usize) -> Result<usize, Fault> {
    let len = usize::from(b.be16(start)?);
    let name = shown(b.slice(start + 2, len)?);
    let line = cx.open_text(b.span(start, 2 + len), format_args!("Property '{name}'"));
    cx.open_text(b.span(start, 2 + len), format_args!("Name: {name}"));
    string(cx, b, start, 2, &super::amf_fields::STRING)?;
    cx.close();
    let (end, text) = show(cx, b, start + 2 + len, depth + 1)?;
    cx.close();
    cx.append(line, format_args!(" {text}"));
    cx.end_at(line, b, end);
    Ok(end)
}

fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, depth: usize) -> Result<usize, Fault> {
    let item = cx.put(&STRICTARRAY, b.span(start, 5), Value::None);
    cx.open_last();
    cx.add(&AMF0_TYPE, b, start, 1)?;
    let count = cx.add(&ARRAYLENGTH, b, start + 1, 4)?;
    let mut at = start + 5;
    for _ in 0..count {
        at = show(cx, b, at, depth + 1)?.0;
    }
    cx.close();
    cx.append(item, format_args!(" ({count} items)"));
    cx.end_at(item, b, at);
    Ok(at)
}

/// Shows values up to the end.
pub(super) fn show_all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize) -> Outcome {
    let mut at = start;
    while at < b.reported_len() {
        at = show(cx, b, at, 0)?.0;
    }
    Ok(())
}
