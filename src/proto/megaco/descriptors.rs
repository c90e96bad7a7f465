//! Descriptors of MEGACO commands (RFC 3525 section 7.1): media, events, signals, statistics and others.

use super::fields::*;
use super::text::{Item, next};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::text::{decimal, shown};

/// Long and short names of descriptors.
const NAMES: &[(&str, &str, Kind)] = &[
    ("media", "m", Kind::Media),
    ("events", "e", Kind::Events),
    ("observedevents", "oe", Kind::Observed),
    ("signals", "sg", Kind::Signals),
    ("audit", "at", Kind::Audit),
    ("statistics", "sa", Kind::Statistics),
    ("error", "er", Kind::Error),
    ("packages", "pg", Kind::Text(&PACKAGESDESCRIPTOR)),
    ("digitmap", "dm", Kind::Text(&DIGITMAP)),
    ("topology", "tp", Kind::Text(&TOPOLOGY)),
    ("modem", "md", Kind::Text(&MODEM)),
    ("mux", "mx", Kind::Text(&MULTIPLEX)),
    ("priority", "pr", Kind::Text(&PRIORITY)),
];
/// What an audit asks for.
const AUDITED: &[(&str, &str, &str)] = &[
    ("media", "m", "Media"),
    ("modem", "md", "Modem"),
    ("mux", "mx", "Multiplex"),
    ("events", "e", "Events"),
    ("signals", "sg", "Signals"),
    ("digitmap", "dm", "DigitMap"),
    ("statistics", "sa", "Statistics"),
    ("observedevents", "oe", "ObservedEvents"),
    ("packages", "pg", "Packages"),
    ("eventbuffer", "eb", "EventBuffer"),
];

#[derive(Clone, Copy)]
enum Kind {
    Media,
    Events,
    Observed,
    Signals,
    Audit,
    Statistics,
    Error,
    Text(&'static Field),
}

fn is(name: &[u8], long: &str, short: &str) -> bool {
    name.eq_ignore_ascii_case(long.as_bytes()) || name.eq_ignore_ascii_case(short.as_bytes())
}

fn name<'a>(b: Bytes<'a>, item: &Item) -> &'a [u8] {
    b.clipped(item.start, item.name - item.start)
}

/// A descriptor; what Info says of it is added to `remarks`.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: &Item, remarks: &mut String) -> Outcome {
    let name = name(b, item);
    let kind = NAMES.iter().find(|row| is(name, row.0, row.1)).map(|row| row.2);
    let whole = b.span(item.start, item.end - item.start);
    let field = match kind {
        Some(Kind::Media) => &MEDIA,
        Some(Kind::Events) => &EVENTS,
        Some(Kind::Observed) => &OBSERVEDEVENTS,
        Some(Kind::Signals) => &SIGNAL,
        Some(Kind::Audit) => &AUDIT,
        Some(Kind::Statistics) => &STATISTICS,
        Some(Kind::Error) => &ERROR,
        Some(Kind::Text(field)) => {
            cx.add(field, b, item.start, item.end - item.start)?;
            return Ok(());
        }
        None => {
            plain(cx, b, item);
            return Ok(());
        }
    };
    cx.put(field, whole, Value::None);
    cx.open_last();
    match kind {
        Some(Kind::Media) => media(cx, b, item, remarks)?,
        Some(Kind::Events | Kind::Observed) => {
            number(cx, b, item, &REQUESTID)?;
            each(b, item, |inner| cx.add(&PKGDNAME, b, inner.start, inner.name - inner.start).map(|_| ()))?;
        }
        Some(Kind::Signals) => {
            remarks.push_str(" (Signal:{)");
            each(b, item, |inner| cx.add(&PKGDNAME, b, inner.start, inner.name - inner.start).map(|_| ()))?;
        }
        Some(Kind::Audit) => each(b, item, |inner| {
            let token = b.clipped(inner.start, inner.name - inner.start);
            let title = AUDITED.iter().find(|row| is(token, row.0, row.1)).map_or_else(|| shown(token), |row| row.2.into());
            cx.put_text(&AUDITITEM, b.span(inner.start, inner.name - inner.start), format_args!("{title}"));
            Ok(())
        })?,
        Some(Kind::Error) => {
            number(cx, b, item, &ERROR_CODE)?;
            if let Some((from, to)) = item.body {
                let text = b.clipped(from, to - from);
                let quote = |c: &u8| *c == b'"';
                if let (Some(first), Some(last)) = (text.iter().position(quote), text.iter().rposition(quote))
                    && last > first
                {
                    cx.add(&ERROR_STRING, b, from + first + 1, last - first - 1)?;
                }
            }
        }
        _ => each(b, item, |inner| {
            plain(cx, b, inner);
            Ok(())
        })?,
    }
    cx.close();
    Ok(())
}

/// Goes through the items of a body.
fn each(b: Bytes<'_>, item: &Item, mut show: impl FnMut(&Item) -> Outcome) -> Outcome {
    let Some((mut at, to)) = item.body else { return Ok(()) };
    while let Some(inner) = next(b, at, to) {
        at = inner.end.max(inner.start + 1);
        show(&inner)?;
    }
    Ok(())
}

/// A line with the text of the item.
fn plain(cx: &mut Cx<'_>, b: Bytes<'_>, item: &Item) {
    let end = item.body.map_or_else(|| item.value.map_or(item.name, |(_, end)| end), |_| item.end);
    let len = end - item.start;
    cx.open_text(b.span(item.start, len), format_args!("{}", shown(b.clipped(item.start, len))));
    cx.close();
}

fn number(cx: &mut Cx<'_>, b: Bytes<'_>, item: &Item, field: &'static Field) -> Outcome {
    if let Some((from, to)) = item.value
        && let Some(value) = decimal(b.slice(from, to - from)?)
    {
        cx.put(field, b.span(from, to - from), Value::Uint(value));
    }
    Ok(())
}

/// The place of a body without white space in front.
fn body(b: Bytes<'_>, (from, to): (usize, usize)) -> (usize, usize) {
    let blank = b.clipped(from, to - from).iter().take_while(|c| c.is_ascii_whitespace()).count();
    (from + blank, to - from - blank)
}

/// Streams of a termination, and what is common to them.
fn media<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: &Item, remarks: &mut String) -> Outcome {
    each(b, item, |inner| {
        let name = name(b, inner);
        if is(name, "stream", "st") {
            if let Some((from, to)) = inner.value {
                let end = inner.body.map_or(to, |(start, _)| start - 1);
                let value = decimal(b.slice(from, to - from)?).unwrap_or(0);
                cx.put(&STREAMID, b.span(inner.start, end - inner.start), Value::Uint(value));
            }
            return each(b, inner, |part| stream(cx, b, part, remarks));
        }
        stream(cx, b, inner, remarks)
    })
}

fn stream<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: &Item, remarks: &mut String) -> Outcome {
    let name = name(b, item);
    let Some(inside) = item.body else {
        plain(cx, b, item);
        return Ok(());
    };
    let (from, len) = body(b, inside);
    if is(name, "local", "l") || is(name, "remote", "r") {
        let field = if is(name, "local", "l") { &LOCALDESCRIPTOR } else { &REMOTEDESCRIPTOR };
        cx.put(field, b.span(from, len), Value::None);
        cx.open_last();
        if len > 0 {
            // the session's description is no message of its own: Info stays as it is
            let (protocol, info) = (cx.tree.columns.protocol.clone(), cx.tree.columns.info.clone());
            cx.call_named_inside("sdp", b.window(from, len));
            cx.tree.columns.info = info;
            cx.protocol(&format!("{protocol}/SDP"));
        }
        cx.close();
        return Ok(());
    }
    let control = is(name, "localcontrol", "o");
    if !control && !is(name, "terminationstate", "ts") {
        plain(cx, b, item);
        return Ok(());
    }
    cx.put(if control { &LOCALCONTROLDESCRIPTOR } else { &TERMINATIONSTATE }, b.span(from, len), Value::None);
    cx.open_last();
    each(b, item, |part| parameter(cx, b, part, remarks))?;
    cx.close();
    Ok(())
}

/// How a stream goes, or what state a termination is in.
fn parameter<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: &Item, remarks: &mut String) -> Outcome {
    const KNOWN: &[(&str, &str, &Field)] = &[
        ("mode", "mo", &MODE),
        ("reservedgroup", "rg", &RESERVEGROUP),
        ("reservedvalue", "rv", &RESERVEVALUE),
        ("servicestates", "si", &SERVICESTATES),
        ("buffer", "bf", &EVENTBUFFERCONTROL),
    ];
    let name = name(b, item);
    let field = KNOWN.iter().find(|row| is(name, row.0, row.1)).map(|row| row.2);
    let (Some(field), Some((from, to))) = (field, item.value) else {
        plain(cx, b, item);
        return Ok(());
    };
    let value = shown(b.slice(from, to - from)?);
    // values of termination states are shown where they stand, those of streams with their names
    let state = field == &SERVICESTATES || field == &EVENTBUFFERCONTROL;
    let span = if state { b.span(from, to - from) } else { b.span(item.start, item.end - item.start) };
    cx.put_text(field, span, format_args!("{value}"));
    if field == &MODE {
        remarks.push_str(&format!(" (Mode:{value})"));
    }
    Ok(())
}
