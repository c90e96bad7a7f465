//! Distinguished names (ITU-T X.501).

use super::fields::{x509if, x509sat};
use super::oid;
use crate::base::{Fault, text};
use crate::dissect::{Cx, Item};
use crate::model::{Field, Value};
use crate::proto::common::ber::{Element, universal};
use std::fmt::Write;

/// The only form of a name.
pub const RDN_CHOICE: &[(u64, &str)] = &[(0, "rdnSequence")];

/// Puts a name: `choice` for its form, `sequence` for its parts. Gives the name as text, last part first.
pub fn put<'a>(cx: &mut Cx<'a>, choice: &'static Field, sequence: &'static Field, name: &Element<'a>) -> Result<String, Fault> {
    cx.put(choice, name.whole.span(0, name.whole.reported_len()), Value::Uint(0));
    cx.open_last();
    let text = put_sequence(cx, sequence, name)?;
    cx.close();
    Ok(text)
}

fn put_sequence<'a>(cx: &mut Cx<'a>, field: &'static Field, name: &Element<'a>) -> Result<String, Fault> {
    let span = name.body.span(0, name.body.reported_len());
    let sequence = cx.put(field, span, Value::Uint(0));
    cx.open_last();
    let mut parts: Vec<String> = Vec::new();
    let mut inner = name.inner();
    while !inner.is_empty() {
        parts.push(put_part(cx, &inner.read()?)?);
    }
    parts.reverse();
    let all = parts.join(",");
    counted(cx, sequence, field.label, parts.len(), &all);
    cx.close();
    Ok(all)
}

/// Says how many items a list has, and what they are.
fn counted(cx: &mut Cx<'_>, item: Item, label: &str, count: usize, all: &str) {
    if let Some(id) = item.id() {
        cx.tree.set_value(id, Value::Uint(count as u64));
    }
    let plural = if count == 1 { "" } else { "s" };
    cx.text(item, format_args!("{label}: {count} item{plural} ({all})"));
}

fn put_part<'a>(cx: &mut Cx<'a>, set: &Element<'a>) -> Result<String, Fault> {
    let span = set.body.span(0, set.body.reported_len());
    let part = cx.put(&x509if::RDN_ITEM, span, Value::Uint(0));
    cx.open_last();
    let mut attributes: Vec<String> = Vec::new();
    let mut inner = set.inner();
    while !inner.is_empty() {
        let attribute = inner.read()?;
        let item = cx.put(&x509if::RDN_ATTRIBUTE, attribute.whole.span(0, attribute.whole.reported_len()), Value::None);
        cx.open_last();
        let mut fields = attribute.inner();
        let kind = fields.read()?;
        let dotted = put_oid(cx, &x509if::OID, &kind)?;
        let mut text = oid::name(&dotted).map_or_else(|| dotted.clone(), str::to_string);
        if !fields.is_empty() {
            let value = fields.read()?;
            let _ = write!(text, "={}", put_value(cx, &dotted, &value)?);
        }
        cx.close();
        cx.text(item, format_args!("RelativeDistinguishedName item ({text})"));
        attributes.push(text);
    }
    let all = attributes.join(",");
    counted(cx, part, "RDNSequence item", attributes.len(), &all);
    cx.close();
    Ok(all)
}

/// An object identifier with its name. Gives its dotted form.
pub fn put_oid<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Result<String, Fault> {
    let item = element.put(cx, field)?;
    let dotted = oid::dotted(element.body.slice(0, element.body.reported_len())?);
    if let Some(name) = oid::name(&dotted) {
        cx.append(item, format_args!(" ({name})"));
    }
    Ok(dotted)
}

/// The value of an attribute, in the syntax that the attribute has. Gives it as text.
fn put_value<'a>(cx: &mut Cx<'a>, attribute: &str, value: &Element<'a>) -> Result<String, Fault> {
    cx.tree.push_layer("x509sat");
    let bytes = value.body.slice(0, value.body.reported_len())?;
    let fixed: Option<&'static Field> = match attribute {
        "2.5.4.6" | "1.3.6.1.4.1.311.60.2.1.3" => Some(&x509sat::COUNTRY),
        "2.5.4.5" | "2.5.4.46" => Some(&x509sat::PRINTABLE_ONLY),
        "1.2.840.113549.1.9.1" | "0.9.2342.19200300.100.1.25" => Some(&x509sat::IA5),
        _ => None,
    };
    if let Some(field) = fixed {
        value.put(cx, field)?;
        return Ok(text::safe(&text::lossy(bytes)).into_owned());
    }
    let (choice, field): (u64, &'static Field) = match value.tag {
        t if t == universal(20) => (0, &x509sat::TELETEX),
        t if t == universal(19) => (1, &x509sat::PRINTABLE),
        t if t == universal(28) => (2, &x509sat::UNIVERSAL),
        t if t == universal(30) => (3, &x509sat::BMP),
        t if t == universal(12) => (4, &x509sat::UTF8),
        _ => return Ok(text::safe(&text::lossy(bytes)).into_owned()),
    };
    cx.put(&x509sat::DIRECTORY_STRING, value.whole.span(0, value.whole.reported_len()), Value::Uint(choice));
    cx.open_last();
    let text = match choice {
        3 => {
            let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|c| u16::from_be_bytes(*c)).collect();
            let decoded = String::from_utf16_lossy(&units);
            cx.put_text(field, value.body.span(0, bytes.len()), format_args!("{decoded}"));
            decoded
        }
        _ => {
            value.put(cx, field)?;
            text::lossy(bytes).into_owned()
        }
    };
    cx.close();
    Ok(text::safe(&text).into_owned())
}
