//! Records of data, read by their templates.

use super::elements::ELEMENTS;
use super::fields::*;
use super::milliseconds;
use super::template::{Element, Template, VARIABLE};
use crate::base::{Bytes, Fault, Span};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::add_bits;

/// Fewest bytes of a record, at least 1.
pub fn shortest(template: &Template) -> usize {
    template.elements.iter().map(|e| if e.len == VARIABLE { 1 } else { usize::from(e.len) }).sum::<usize>().max(1)
}

/// The moments between which a flow was seen, until both are known.
#[derive(Default)]
struct Times {
    first: Option<(Span, i64)>,
    last: Option<(Span, i64)>,
    absolute: bool,
    unit: &'static str,
}

/// One record; gives where it ends.
pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, template: &Template, number: usize) -> Result<usize, Fault> {
    let item = cx.open_text(b.span(at, 0), format_args!("Flow {number}"));
    let mut off = at;
    let mut times = Times::default();
    for element in &template.elements {
        let (start, len) = value_place(b, off, *element)?;
        b.sub(start, len)?;
        value(cx, b, start, len, *element, &mut times)?;
        off = start + len;
    }
    // a moment without its fellow stands alone
    for (moment, start) in [(times.first.take(), true), (times.last.take(), false)] {
        if let Some((span, time)) = moment {
            put_moment(cx, span, time, start, times.absolute);
        }
    }
    cx.end_at(item, b, off);
    cx.close();
    Ok(off)
}

/// Where an element's value starts and how long it is.
fn value_place(b: Bytes<'_>, at: usize, element: Element) -> Result<(usize, usize), Fault> {
    const LONG: u8 = 255;
    if element.len != VARIABLE {
        return Ok((at, element.len.into()));
    }
    match b.u8(at)? {
        LONG => Ok((at + 3, b.be16(at + 1)?.into())),
        len => Ok((at + 1, len.into())),
    }
}

fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, element: Element, times: &mut Times) -> Outcome {
    if element.enterprise.is_some() {
        return unknown(cx, b, at, len, element);
    }
    if element.scope
        && let Some(field) = scope(element.kind)
    {
        return cx.add(field, b, at, len).map(|_| ());
    }
    match (element.kind, len) {
        (21 | 22 | 150..=157, 1..=8) => return moment(cx, b, at, len, element.kind, times),
        (6, 1) => return tcp_flags(cx, b, at),
        (210, _) => return cx.add(&PADDING, b, at, len).map(|_| ()),
        _ => {}
    }
    let row = ELEMENTS.binary_search_by_key(&element.kind, |row| row.0).ok().and_then(|i| ELEMENTS.get(i));
    match row {
        Some((_, _, field)) if len <= 8 || !field.kind.is_integer() => match width(field) {
            Some(size) if size != len => unknown(cx, b, at, len, element),
            _ => cx.add(field, b, at, len).map(|_| ()),
        },
        _ => unknown(cx, b, at, len, element),
    }
}

const TCP_FLAGS: [&Field; 7] =
    [&TCPFLAGS_RESERVED, &TCPFLAGS_URG, &TCPFLAGS_ACK, &TCPFLAGS_PSH, &TCPFLAGS_RST, &TCPFLAGS_SYN, &TCPFLAGS_FIN];

/// The flags that any segment of the flow had; the line names them, the lowest first.
fn tcp_flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let raw = cx.open(&TCPFLAGS, b, at, 1)?;
    let line = cx.last();
    for bit in TCP_FLAGS.iter().rev().filter(|bit| raw & bit.mask != 0) {
        cx.append(line, format_args!(", {}", bit.label));
    }
    add_bits(cx, b, at, 1, &TCP_FLAGS)?;
    cx.close();
    Ok(())
}

/// Bytes of kinds that have only one length.
fn width(field: &Field) -> Option<usize> {
    use crate::model::Kind;
    match field.kind {
        Kind::Ipv4 => Some(4),
        Kind::Ipv6 => Some(16),
        Kind::Ether => Some(6),
        _ => None,
    }
}

fn scope(kind: u16) -> Option<&'static Field> {
    match kind {
        1 => Some(&SCOPE_SYSTEM),
        2 => Some(&SCOPE_INTERFACE),
        3 => Some(&SCOPE_LINECARD),
        4 => Some(&SCOPE_CACHE),
        5 => Some(&SCOPE_TEMPLATE),
        _ => None,
    }
}

fn unknown<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, element: Element) -> Outcome {
    cx.add(&UNKNOWN_FIELD_TYPE, b, at, len)?;
    let hex = b.slice(at, len)?.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ");
    let line = format_args!("Unknown Field Type: Type {}: Value (hex bytes): {hex}", element.kind);
    cx.text(cx.last(), line);
    Ok(())
}

/// First or last moment of the flow; both together make its duration.
fn moment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, kind: u16, times: &mut Times) -> Outcome {
    /// Seconds from 1900 to 1970: times with a fraction are those of NTP (RFC 7011 section 6.1.9).
    const NTP_EPOCH: i64 = 2_208_988_800;
    let raw = b.uint_be(at, len)?;
    let (time, unit) = match kind {
        21 | 22 => (milliseconds(raw as u32), "switched"),
        150 | 151 => ((raw as i64).saturating_mul(1_000_000_000), "seconds"),
        152 | 153 => ((raw as i64).saturating_mul(1_000_000), "milliseconds"),
        _ => {
            let seconds = ((raw >> 32) as i64).saturating_sub(NTP_EPOCH);
            let fraction = ((raw & 0xffff_ffff) * 1_000_000_000) >> 32;
            let unit = if matches!(kind, 154 | 155) { "microseconds" } else { "nanoseconds" };
            (seconds.saturating_mul(1_000_000_000).saturating_add(fraction as i64), unit)
        }
    };
    let start = matches!(kind, 22 | 150 | 152 | 154 | 156);
    times.absolute = kind >= 150;
    times.unit = unit;
    let entry = Some((b.span(at, len), time));
    if start {
        times.first = entry;
    } else {
        times.last = entry;
    }
    if let (Some((from_span, from)), Some((to_span, to))) = (times.first, times.last) {
        let begin = from_span.start.min(to_span.start);
        let item = cx.computed(&TIMEDELTA, Span { start: begin, len: 0, ..from_span }, Value::RelTime(to.saturating_sub(from)));
        cx.append(item, format_args!(" ({})", times.unit));
        cx.open_last();
        put_moment(cx, from_span, from, true, times.absolute);
        put_moment(cx, to_span, to, false, times.absolute);
        cx.close();
        (times.first, times.last) = (None, None);
    }
    Ok(())
}

fn put_moment(cx: &mut Cx<'_>, span: Span, time: i64, start: bool, absolute: bool) {
    let (field, value) = match (start, absolute) {
        (true, true) => (&ABSTIMESTART, Value::AbsTime(time)),
        (false, true) => (&ABSTIMEEND, Value::AbsTime(time)),
        (true, false) => (&TIMESTART, Value::RelTime(time)),
        (false, false) => (&TIMEEND, Value::RelTime(time)),
    };
    cx.put(field, span, value);
}
