//! Puts the parts of an element one after another.

use super::fields::TRAFFIC_DSCP;
use super::optional_fields::{FLOW_LABEL, FLOW_LABEL_SPARE_BIT};
use super::parts::Part;
use crate::base::time::Timestamp;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Kind, Names, Value};
use crate::proto::common::dsfield;
use crate::proto::common::e212;
use crate::proto::common::rows::{add_bits, add_rest};
use crate::proto::common::text::Shown;

/// Seconds from 1900, where times count from, to 1970.
const NTP_EPOCH: i64 = 2_208_988_800;
/// Seconds from 1970 to 2036, where 32 bits of seconds since 1900 begin again (RFC 4330 section 3).
const NTP_ERA_1: i64 = 2_085_978_496;

const DSCP: Names = Names::Table(dsfield::DSCP);

/// What is not below is no label's length but text.
const FIRST_CHARACTER: u8 = 0x20;
/// RFC 1035 section 2.3.4.
const LONGEST_LABEL: u8 = 63;

/// The parts from `at`; gives where they end.
pub fn parts<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, all: &[Part]) -> Result<usize, Fault> {
    all.iter().try_fold(at, |at, part| one(cx, b, at, part))
}

fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, part: &Part) -> Result<usize, Fault> {
    let left = b.reported_len().saturating_sub(at);
    match part {
        Part::One(field, len) => cx.add(field, b, at, *len).map(|_| at + len),
        Part::Bits(len, fields) => add_bits(cx, b, at, *len, fields).map(|()| at + len),
        Part::If(octet, mask, inner) if b.u8(*octet)? & mask != 0 => parts(cx, b, at, inner),
        Part::Unless(octet, mask, inner) if b.u8(*octet)? & mask == 0 => parts(cx, b, at, inner),
        Part::Later(inner) if left > 0 => parts(cx, b, at, inner),
        Part::If(..) | Part::Unless(..) | Part::Later(_) => Ok(at),
        Part::Kind(mask, kinds) => match kinds.get(usize::from(low(b.u8(0)?, *mask))) {
            Some(inner) => parts(cx, b, at, inner),
            None => Ok(at),
        },
        Part::Times(mask, field, len) => {
            (0..low(b.u8(0)?, *mask)).try_fold(at, |at, _| cx.add(field, b, at, *len).map(|_| at + len))
        }
        Part::Counted(length, width, field) => {
            let (from, len) = counted(cx, b, at, length, *width)?;
            // A length that lies is shown with what there is.
            let len = len.min(b.reported_len().saturating_sub(from));
            cx.add(field, b, from, len)?;
            quote(cx, field, b.clipped(from, len));
            Ok(from + len)
        }
        Part::Sized(length, width, inner) => {
            let (from, len) = counted(cx, b, at, length, *width)?;
            parts(cx, b.sub(from, len)?, 0, inner)?;
            Ok(from + len)
        }
        Part::Name(field, behind) => {
            let len = left.saturating_sub(*behind);
            cx.put_text(field, b.span(at, len), format_args!("{}", name(b.clipped(at, len))));
            Ok(at + len)
        }
        Part::Fqdn(field) => {
            cx.put_text(field, b.span(at, left), format_args!("{}", fqdn(b.clipped(at, left))));
            Ok(at + left)
        }
        Part::Printable(text, bytes) => {
            let field = if is_printable(b.clipped(at, left)) { text } else { bytes };
            add_rest(cx, field, b, at).map(|()| at + left)
        }
        Part::Rest(field) => {
            add_rest(cx, field, b, at)?;
            quote(cx, field, b.clipped(at, left));
            Ok(at + left)
        }
        Part::Repeat(inner) => {
            let mut at = at;
            while at < b.reported_len() {
                at = parts(cx, b, at, inner)?.max(at + 1);
            }
            Ok(at)
        }
        Part::Tag([number, eligible, priority]) => {
            let tag = b.be16(at)?;
            // The number's high half stands before the other two.
            let id = tag >> 4 & 0xf00 | tag & 0xff;
            let (high, low) = (tag >> 12, tag & 0xff);
            let item = cx.put(number, b.span(at, 2), Value::Uint(id.into()));
            cx.text(item, format_args!("{high:04b} .... {:04b} {:04b} = {}: 0x{id:04x}", low >> 4, low & 0xf, number.label));
            add_bits(cx, b, at, 1, &[eligible, priority])?;
            Ok(at + 2)
        }
        Part::Dscp => {
            let class = b.u8(0)? & b.u8(1)?;
            let item = cx.put_text(&TRAFFIC_DSCP, b.span(0, 2), format_args!("{}", DSCP.get(u64::from(class >> 2)).unwrap_or("Unknown")));
            cx.generated(item);
            Ok(at)
        }
        Part::FlowLabel => {
            cx.add(&FLOW_LABEL_SPARE_BIT, b, at, 1)?;
            cx.add(&FLOW_LABEL, b, at, 3)?;
            Ok(at + 3)
        }
        Part::Imsi(length) => {
            let (from, len) = counted(cx, b, at, length, 1)?;
            e212::imsi(cx, b, from, len).map(|()| from + len)
        }
        Part::Msisdn(length) => {
            let (from, len) = counted(cx, b, at, length, 1)?;
            e212::msisdn(cx, b, from, len).map(|()| from + len)
        }
        Part::Digits(length, field) => {
            let (from, len) = counted(cx, b, at, length, 1)?;
            let digits = e212::digits(b.slice(from, len)?);
            cx.put_text(field, b.span(from, len), format_args!("{digits}"));
            Ok(from + len)
        }
    }
}

/// The bits under a mask, shifted down.
fn low(octet: u8, mask: u8) -> u8 {
    (octet & mask) >> mask.trailing_zeros()
}

/// A length at `at`: where what it counts begins, and how long that is.
fn counted<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field, width: usize) -> Result<(usize, usize), Fault> {
    Ok((at + width, cx.add(field, b, at, width)? as usize))
}

pub fn is_printable(bytes: &[u8]) -> bool {
    bytes.iter().all(|b| (0x20..0x7f).contains(b))
}

/// Bytes that are text are shown as such.
fn quote(cx: &mut Cx<'_>, field: &'static Field, bytes: &[u8]) {
    if field.kind == Kind::Bytes && !bytes.is_empty() && is_printable(bytes) {
        cx.text(cx.last(), format_args!("{}: \"{}\"", field.label, Shown(bytes)));
    }
}

/// A name: labels with their lengths before them (RFC 1035 section 3.1), or text that begins with a character.
pub fn name(bytes: &[u8]) -> String {
    labels(bytes, FIRST_CHARACTER)
}

/// A host's name, in either form.
pub fn fqdn(bytes: &[u8]) -> String {
    labels(bytes, LONGEST_LABEL + 1)
}

/// Labels, when the first has a length below `text`.
fn labels(bytes: &[u8], text: u8) -> String {
    if bytes.first().is_none_or(|first| *first >= text) {
        return Shown(bytes).to_string();
    }
    let (mut rest, mut out) = (bytes, String::new());
    while let Some((len, after)) = rest.split_first() {
        let (label, next) = after.split_at(after.len().min((*len).into()));
        if !out.is_empty() {
            out.push('.');
        }
        out.push_str(&Shown(label).to_string());
        rest = next;
    }
    out
}

/// Moment of an NTP timestamp's seconds and fraction, in nanoseconds since 1970; none for 0, which stands for no time.
pub fn moment(seconds: u32, fraction: u32) -> Option<i64> {
    let base = if seconds & 0x8000_0000 != 0 { i64::from(seconds) - NTP_EPOCH } else { i64::from(seconds) + NTP_ERA_1 };
    let nanos = (u64::from(fraction) * 1_000_000_000) >> 32;
    (seconds != 0 || fraction != 0).then_some(base * 1_000_000_000 + nanos as i64)
}

/// A moment's node; 0 is no time.
pub fn put_moment<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    let fraction = if len >= 8 { b.be32(at + 4)? } else { 0 };
    match moment(b.be32(at)?, fraction) {
        Some(nanos) => {
            cx.put(field, b.span(at, len), Value::AbsTime(nanos));
        }
        None => {
            let item = cx.put(field, b.span(at, len), Value::AbsTime(0));
            cx.text(item, format_args!("{}: NULL", field.label));
        }
    }
    Ok(())
}

/// A moment in words.
pub fn moment_text(b: Bytes<'_>, len: usize) -> Result<String, Fault> {
    let fraction = if len >= 8 { b.be32(4)? } else { 0 };
    let mut out = String::new();
    match moment(b.be32(0)?, fraction) {
        Some(nanos) => {
            let _ = Timestamp(nanos).write_utc(&mut out);
        }
        None => out.push_str("NULL"),
    }
    Ok(out)
}
