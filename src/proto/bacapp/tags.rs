//! Tagged values: a tag says the kind or the place of a value, and how long it is (ASHRAE 135, clause 20.2).

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::rows::add_bits;

const APPLICATION_UNSIGNED: u8 = 2;
const APPLICATION_STRING: u8 = 7;
const APPLICATION_ENUMERATED: u8 = 9;
const APPLICATION_OBJECT: u8 = 12;
const PROPERTY_OBJECT_NAME: u64 = 77;

/// What the tags of a message stand for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Context 0 is an object and context 1 one of its properties.
    Property,
    /// Contexts 0 and 1 are the ends of a range of devices.
    Range,
    /// A device introduces itself.
    Device,
    /// Two enumerations: class and code.
    Error,
    Other,
}

impl Meaning {
    /// By number of a confirmed service: readProperty, readPropertyConditional and writeProperty name a property so.
    pub fn request(service: u8) -> Self {
        const READ_PROPERTY: u8 = 12;
        const WRITE_PROPERTY: u8 = 15;
        const READ_RANGE: u8 = 26;
        if matches!(service, READ_PROPERTY | WRITE_PROPERTY | READ_RANGE) { Meaning::Property } else { Meaning::Other }
    }

    /// By number of an unconfirmed service.
    pub fn unconfirmed(service: u8) -> Self {
        match service {
            0 => Meaning::Device,
            8 => Meaning::Range,
            _ => Meaning::Other,
        }
    }
}

/// A tag before its value.
struct Tag {
    number: u8,
    context: bool,
    /// Opening or closing tag: no value of its own.
    bracket: Option<char>,
    header: usize,
    /// Length of the value in bytes.
    len: usize,
}

fn tag(b: Bytes<'_>, at: usize) -> Result<Tag, Fault> {
    let first = b.u8(at)?;
    let context = first & 8 != 0;
    let mut header = 1;
    let number = if first >> 4 == 15 {
        header += 1;
        b.u8(at + 1)?
    } else {
        first >> 4
    };
    let (bracket, len) = match (context, first & 7) {
        (true, 6) => (Some('{'), 0),
        (true, 7) => (Some('}'), 0),
        (_, 5) => {
            let short = b.u8(at + header)?;
            header += 1;
            match short {
                254 => {
                    header += 2;
                    (None, usize::from(b.be16(at + header - 2)?))
                }
                255 => {
                    header += 4;
                    (None, b.be32(at + header - 4)? as usize)
                }
                len => (None, usize::from(len)),
            }
        }
        // the value of a boolean stands in the tag
        (false, _) if number == 1 => (None, 0),
        (_, len) => (None, usize::from(len)),
    };
    Ok(Tag { number, context, bracket, header, len })
}

/// All tagged values of a message.
pub fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, meaning: Meaning) -> Outcome {
    let mut at = 0;
    let mut seen = 0;
    let mut property = None;
    while at < b.reported_len() {
        let tag = tag(b, at)?;
        let whole = b.sub(at, tag.header + tag.len)?;
        value(cx, whole, &tag, meaning, seen, &mut property)?;
        seen += 1;
        at += tag.header + tag.len;
    }
    Ok(())
}

/// One tagged value, `b`; `seen`: number of tags before it.
fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, tag: &Tag, meaning: Meaning, seen: usize, property: &mut Option<u64>) -> Outcome {
    let all = b.span(0, b.reported_len());
    if let Some(bracket) = tag.bracket {
        cx.open_text(b.span(0, tag.header), format_args!("{bracket}[{}]", tag.number));
        add_bits(cx, b, 0, 1, &[&TAG_CLASS, &CONTEXT_TAG_NUMBER, &NAMED_TAG])?;
        cx.close();
        return Ok(());
    }
    let object = if tag.context { meaning == Meaning::Property && tag.number == 0 } else { tag.number == APPLICATION_OBJECT };
    let line = cx.open_text(all, format_args!("{}", if tag.context { "Context value" } else { "Value" }));
    header(cx, b, tag)?;
    let at = tag.header;
    let number = b.uint_be(at, tag.len.min(8))?;
    match (tag.context, tag.number, meaning) {
        _ if object && tag.len == 4 => {
            let kind = cx.add(&OBJECTTYPE, b, at, 4)?;
            let instance = cx.add(&INSTANCE_NUMBER, b, at, 4)?;
            let name = OBJECTTYPE.names.get(kind).unwrap_or("unknown");
            cx.text(line, format_args!("ObjectIdentifier: {name}, {instance}"));
            cx.info_append(format_args!("{name},{instance} "));
        }
        (true, 1, Meaning::Property) => {
            let name = PROPERTY_IDENTIFIER.names.get(number).unwrap_or("unknown");
            cx.put(&PROPERTY_IDENTIFIER, b.span(at, tag.len), Value::Uint(number));
            cx.text(line, format_args!("Property Identifier: {name} ({number})"));
            cx.info_append(format_args!("{name} "));
            *property = Some(number);
        }
        (true, 0 | 1, Meaning::Range) => {
            let field = if tag.number == 0 { &WHO_IS_LOW_LIMIT } else { &WHO_IS_HIGH_LIMIT };
            cx.put(field, b.span(at, tag.len), Value::Uint(number));
            cx.text(line, format_args!("{}: {number}", field.label));
            cx.info_append(format_args!("{number} "));
        }
        (false, APPLICATION_ENUMERATED, Meaning::Error) => {
            let field = if seen == 0 { &ERROR_CLASS } else { &ERROR_CODE };
            cx.put(field, b.span(at, tag.len), Value::Uint(number));
            cx.text(line, format_args!("{}: {number}", field.label));
        }
        (false, APPLICATION_UNSIGNED, Meaning::Device) if seen == 3 => {
            cx.put(&VENDOR_IDENTIFIER, b.span(at, tag.len), Value::Uint(number));
            cx.text(line, format_args!("Vendor ID: {number}"));
        }
        (false, APPLICATION_UNSIGNED, Meaning::Device) if seen == 1 => {
            cx.text(line, format_args!("Maximum ADPU Length Accepted: (Unsigned) {number}"));
        }
        (false, APPLICATION_STRING, _) if tag.len >= 1 => {
            if *property == Some(PROPERTY_OBJECT_NAME) {
                cx.add(&OBJECT_NAME, b, at + 1, tag.len - 1)?;
            }
            cx.add(&STRING_CHARACTER_SET, b, at, 1)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, tag: &Tag) -> Outcome {
    let number = if tag.context { &CONTEXT_TAG_NUMBER } else { &APPLICATION_TAG_NUMBER };
    let first = b.u8(0)?;
    let lvt = if first & 7 == 5 { tag.len as u64 } else { u64::from(first & 7) };
    if tag.context {
        cx.open_text(b.span(0, tag.header), format_args!("Context Tag: {}, Length/Value/Type: {lvt}", tag.number));
    } else {
        let name = APPLICATION_TAG_NUMBER.names.get(tag.number.into()).unwrap_or("Reserved");
        cx.open_text(b.span(0, tag.header), format_args!("Application Tag: {name}, Length/Value/Type: {lvt}"));
    }
    add_bits(cx, b, 0, 1, &[&TAG_CLASS, number])?;
    if first & 7 == 5 {
        cx.add(&NAMED_TAG, b, 0, 1)?;
    }
    let at = if first & 7 == 5 { 1 } else { 0 };
    cx.put(&LVT, b.span(at, 1), Value::Uint(lvt));
    cx.close();
    Ok(())
}
