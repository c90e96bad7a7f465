//! Attribute-value pairs (RFC 6733 section 4).

use super::avps::{self, Avp, Content};
use super::fields::*;
use super::names;
use crate::base::{Bytes, Fault, Timestamp};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Kind, Value};
use crate::proto::common::text::shown;
use std::net::{Ipv4Addr, Ipv6Addr};

/// Groups inside each other.
const DEPTH: u8 = 16;
const VENDOR_BIT: u64 = 0x80;
/// Seconds from 1900, and from the end of the first era of such seconds (2036), to 1970.
const SINCE_1900: i64 = -2_208_988_800;
const SINCE_2036: i64 = 2_085_978_496;
/// Attributes whose value is an enterprise number.
const VENDOR_CODES: [u64; 2] = [265, 266];

pub(super) fn pairs<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    group(cx, b, DEPTH)
}

fn group<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, depth: u8) -> Outcome {
    let depth = depth.checked_sub(1).ok_or(Fault::Limit)?;
    let mut at = 0;
    while at < b.reported_len() {
        at += pair(cx, b.from(at), depth)?;
    }
    Ok(())
}

/// The pair at the start of `b`; gives its length with the padding.
fn pair<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, depth: u8) -> Result<usize, Fault> {
    let code = b.be32(0)?;
    let flags = u64::from(b.u8(4)?);
    let len = b.be24(5)? as usize;
    let (header, vendor) = if flags & VENDOR_BIT != 0 { (12, b.be32(8)?) } else { (8, 0) };
    let padding = len.wrapping_neg() % 4;
    let all = len.saturating_add(padding).min(b.reported_len());
    let known = avps::find(vendor, code);
    let name = known.map_or("Unknown", |avp| avp.field.label);

    let line = cx.put(&AVP, b.span(0, all), Value::Span(b.span(0, all)));
    cx.open_last();
    cx.text(line, format_args!("AVP: {name}({code}) l={len} f={}", letters(flags)));
    if flags & VENDOR_BIT != 0 {
        match names::VENDORS.iter().find(|row| row.0 == u64::from(vendor)) {
            Some((_, short)) => cx.append(line, format_args!(" vnd={short}")),
            None => cx.append(line, format_args!(" vnd={vendor}")),
        }
    }
    cx.add(&AVP_CODE, b, 0, 4)?;
    cx.text(cx.last(), format_args!("AVP Code: {code} {name}"));
    if known.is_none() {
        let of = names::vendor(vendor.into()).unwrap_or("Unknown");
        let text = format_args!("Unknown AVP {code} (vendor={of}), if you know what this is you can add it to dictionary.xml").to_string();
        cx.note_text(&UNKNOWN_AVP, format_args!("{text}"));
    }
    show_flags(cx, b)?;
    cx.add(&AVP_LENGTH, b, 5, 3)?;
    if header > 8 {
        cx.add(&AVP_VENDOR, b, 8, 4)?;
    }
    // a length that does not hold the header would never end
    let body = b.sub(header, len.checked_sub(header).ok_or(Fault::Malformed)?)?;
    match known {
        Some(avp) => {
            if let Some(text) = value(cx, body, avp, depth)? {
                cx.append(line, format_args!(" val={text}"));
            }
            if vendor == 0 && VENDOR_CODES.contains(&u64::from(code)) {
                cx.add(&VENDOR, body, 0, 4)?;
            }
        }
        None => {
            cx.add(&AVP_UNKNOWN, body, 0, body.reported_len())?;
            cx.append(line, format_args!(" val={}", digits(body)));
        }
    }
    let padding = padding.min(b.reported_len().saturating_sub(len));
    if padding > 0 {
        cx.add(&AVP_PADDING, b, len, padding)?;
    }
    cx.close();
    Ok(all)
}

fn letters(flags: u64) -> String {
    [(VENDOR_BIT, 'V'), (0x40, 'M'), (0x20, 'P')].iter().map(|(bit, letter)| if flags & bit != 0 { *letter } else { '-' }).collect()
}

fn show_flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let bits = [
        &AVP_VENDOR_SPECIFIC,
        &AVP_MANDATORY,
        &AVP_PROTECTED,
        &AVP_RESERVED3,
        &AVP_RESERVED4,
        &AVP_RESERVED5,
        &AVP_RESERVED6,
        &AVP_RESERVED7,
    ];
    let flags = cx.flags(&AVP_FLAGS, b, 4, 1, &bits)?;
    let item = cx.last();
    for bit in bits.into_iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(item, format_args!(", {}: Set", bit.label));
    }
    Ok(())
}

/// Bytes as Wireshark shows them in a line: the first 36 of them.
fn digits(b: Bytes<'_>) -> String {
    let mut text = String::new();
    let _ = crate::base::addr::write_hex(&mut text, b.clipped(0, 36), "");
    if b.len() > 36 {
        text.push('…');
    }
    text
}

/// A pair's value; gives the text that stands for it.
fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, avp: &'static Avp, depth: u8) -> Result<Option<String>, Fault> {
    let (field, len) = (&avp.field, b.reported_len());
    match &avp.content {
        Content::Plain => plain(cx, b, field),
        Content::Grouped => {
            cx.open(field, b, 0, len)?;
            group(cx, b, depth)?;
            cx.close();
            Ok(None)
        }
        Content::Time => {
            let raw = i64::from(b.be32(0)?);
            let seconds = raw + if raw & 0x8000_0000 != 0 { SINCE_1900 } else { SINCE_2036 };
            let moment = Value::AbsTime(seconds.saturating_mul(1_000_000_000));
            cx.put(field, b.span(0, 4), moment);
            let mut text = String::new();
            let _ = Timestamp::new(seconds, 0).write_utc(&mut text);
            Ok(Some(text))
        }
        Content::Address(parts) => address(cx, b, field, parts).map(Some),
    }
}

/// A value of one field; a length that does not fit its kind is told of.
fn plain<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field) -> Result<Option<String>, Fault> {
    let len = b.reported_len();
    let wanted = match field.kind {
        Kind::U32 | Kind::I32 | Kind::F32 => 4,
        Kind::U64 | Kind::I64 | Kind::F64 => 8,
        _ => len,
    };
    if len != wanted {
        let kind = match field.kind {
            Kind::U32 => "Unsigned32",
            Kind::U64 => "Unsigned64",
            Kind::I32 => "Integer32",
            Kind::I64 => "Integer64",
            Kind::F64 => "Float64",
            _ => "Float32",
        };
        cx.open_text(b.span(0, len), format_args!("Error!  Bad {kind} Length"));
        cx.note_text(&BAD_LENGTH, format_args!("Bad {kind} Length ({len})"));
        cx.close();
        return Ok(None);
    }
    let number = cx.add(field, b, 0, len)?;
    Ok(Some(match field.kind {
        Kind::Str => shown(b.data()),
        Kind::Bytes => digits(b),
        Kind::F32 => f32::from_bits(number as u32).to_string(),
        kind => {
            let text = match kind {
                Kind::I32 => (number as u32 as i32).to_string(),
                Kind::I64 => (number as i64).to_string(),
                _ => number.to_string(),
            };
            match field.names.get(number) {
                Some(name) => format!("{name} ({text})"),
                None => text,
            }
        }
    }))
}

/// An address: of four bytes, or with its family in two bytes before it.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, parts: &'static [Field; 4]) -> Result<String, Fault> {
    let [family, v4, v6, other] = parts;
    let len = b.reported_len();
    cx.open(field, b, 0, len)?;
    let at = match len {
        4 | 16 => 0,
        _ => {
            cx.add(family, b, 0, 2)?;
            2
        }
    };
    let text = match len - at {
        4 => {
            cx.add(v4, b, at, 4)?;
            Ipv4Addr::from(b.be32(at)?).to_string()
        }
        16 => {
            cx.add(v6, b, at, 16)?;
            b.slice(at, 16)?.try_into().map_or(String::new(), |raw: [u8; 16]| Ipv6Addr::from(raw).to_string())
        }
        rest => {
            cx.add(other, b, at, rest)?;
            digits(b.from(at))
        }
    };
    cx.close();
    Ok(text)
}
