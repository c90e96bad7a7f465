//! Paths of the Common Industrial Protocol (CIP Networks Library volume 1, appendix C): segments that lead to an object.

use super::classes::CLASSES;
use super::fields::*;
use crate::base::{Bytes, Fault, Span};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, Value};

/// Where a path stands: in the frame, or in an earlier one that the frame answers.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    Here(Bytes<'a>),
    /// The lines get this place, without a length.
    Earlier(Span),
}

impl Place<'_> {
    fn span(&self, off: usize, len: usize) -> Span {
        match self {
            Place::Here(b) => b.span(off, len),
            Place::Earlier(span) => Span { len: 0, ..*span },
        }
    }

    /// Fields inside a segment that is not in the frame have no place at all.
    fn inner(&self, off: usize, len: usize) -> Span {
        match self {
            Place::Here(b) => b.span(off, len),
            Place::Earlier(_) => Span::default(),
        }
    }
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Target<'a> {
    pub class: Option<u32>,
    pub attribute: Option<u32>,
    pub symbol: Option<&'a [u8]>,
}

impl<'a> Target<'a> {
    pub fn of(path: &'a [u8]) -> Target<'a> {
        let mut target = Target::default();
        for (_, raw) in segments(path) {
            match raw {
                [0x91, len, text @ ..] => target.symbol = text.get(..usize::from(*len)),
                [kind @ 0x20..=0x3f, ..] => match (kind >> 2 & 7, value(raw)) {
                    (0, Some(class)) => target.class = Some(class),
                    (4, Some(attribute)) => target.attribute = Some(attribute),
                    _ => {}
                },
                _ => {}
            }
        }
        target
    }

    /// What Info says of the object, before the service.
    pub fn name(&self) -> Option<String> {
        match (self.symbol, self.class) {
            (Some(symbol), _) => Some(format!("'{}'", String::from_utf8_lossy(symbol))),
            (None, Some(class)) => Some(class_name(class).map_or_else(|| format!("Class (0x{class:02x})"), str::to_string)),
            (None, None) => None,
        }
    }
}

pub fn class_name(class: u32) -> Option<&'static str> {
    CLASSES.binary_search_by_key(&u64::from(class), |row| row.0).ok().and_then(|at| CLASSES.get(at)).map(|row| row.1)
}

/// The segments of a path with their offsets; ends at the first that is not known or not whole.
fn segments(path: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = path.get(at..)?;
        let raw = rest.get(..length(rest)?)?;
        let start = at;
        at += raw.len();
        Some((start, raw))
    })
}

/// Bytes of the segment at the start.
fn length(rest: &[u8]) -> Option<usize> {
    let (kind, second) = (*rest.first()?, usize::from(rest.get(1).copied().unwrap_or(0)));
    Some(match kind >> 5 {
        0 if kind & 0x10 != 0 => 2 + second + second % 2,
        0 => 2,
        1 => match (kind >> 2 & 7, kind & 3) {
            (5, _) => 10,
            (_, 0) => 2,
            (_, 1) => 4,
            (_, 2) => 6,
            _ => return None,
        },
        2 if kind & 0x10 != 0 => 2 + second * 2,
        2 => 2,
        4 if kind == 0x91 => 2 + second + second % 2,
        4 => 2 + second * 2,
        _ => return None,
    })
}

/// The number of a logical segment.
fn value(raw: &[u8]) -> Option<u32> {
    let bytes = match raw {
        [_, low] => return Some((*low).into()),
        [_, _, rest @ ..] => rest,
        _ => return None,
    };
    (bytes.len() <= 4).then(|| bytes.iter().rev().fold(0, |n, b| n << 8 | u32::from(*b)))
}

/// Adds a path under a line of its own that says where it leads. `size`: the field that gives its length in words, where the
/// path stands in an earlier frame.
pub fn add(cx: &mut Cx<'_>, path: &[u8], place: Place<'_>, title: &str) {
    let line = cx.open_text(place.span(0, path.len()), format_args!("{title}: "));
    if matches!(place, Place::Earlier(_)) {
        cx.generated(line);
    }
    if let (Place::Here(b), false) = (place, path.is_empty()) {
        cx.hide(&EPATH, b.span(0, path.len()), Value::Span(b.span(0, path.len())));
    }
    for (at, raw) in segments(path) {
        cx.append(line, format_args!("{}", if at == 0 { "" } else { ", " }));
        segment(cx, raw, at, place, line);
    }
    cx.close();
}

fn segment(cx: &mut Cx<'_>, raw: &[u8], at: usize, place: Place<'_>, line: Item) {
    let kind = raw.first().copied().unwrap_or(0);
    cx.put(&PATH_SEGMENT, place.span(at, raw.len()), Value::Uint(kind.into()));
    cx.open_last();
    let bits = |cx: &mut Cx<'_>, field: &'static Field| {
        cx.put(field, place.inner(at, 1), Value::Uint(field.extract(kind.into())));
    };
    bits(cx, &PATH_SEGMENT_TYPE);
    match kind >> 5 {
        0 => {
            bits(cx, &EX_LINKADDRESS);
            bits(cx, &PORT);
            let port = PORT.names.get(u64::from(kind & 15)).map_or_else(|| (kind & 15).to_string(), str::to_string);
            if kind & 0x10 == 0 {
                let address = raw.get(1).copied().unwrap_or(0);
                cx.put(&LINKADDRESS_BYTE, place.inner(at + 1, 1), Value::Uint(address.into()));
                cx.append(line, format_args!("Port: {port}, Address: {address}"));
            } else {
                let len = raw.get(1).copied().unwrap_or(0);
                let text = String::from_utf8_lossy(raw.get(2..2 + usize::from(len)).unwrap_or(&[])).into_owned();
                cx.put(&LINKADDRESS_SIZE, place.inner(at + 1, 1), Value::Uint(len.into()));
                cx.put_text(&LINKADDRESS_STRING, place.inner(at + 2, len.into()), format_args!("{text}"));
                cx.append(line, format_args!("Port: {port}, Address: {text}"));
            }
        }
        1 => {
            bits(cx, &LOGICAL_SEGMENT_TYPE);
            if kind >> 2 & 7 == 5 {
                let _ = key(cx, raw, at, place);
                cx.append(line, format_args!("[Key]"));
            } else {
                bits(cx, &LOGICAL_SEGMENT_FORMAT);
                logical(cx, raw, at, place, line);
            }
        }
        2 => {
            bits(cx, &NETWORK_SEGMENT_TYPE);
            let number = raw.get(1).copied().unwrap_or(0);
            match kind & 0x1f {
                1 => cx.put(&NETWORK_SEGMENT_SCHEDULE, place.inner(at + 1, 1), Value::Uint(number.into())),
                3 => cx.put(&NETWORK_SEGMENT_PROD_INHIBIT, place.inner(at + 1, 1), Value::Uint(number.into())),
                _ => Item::NONE,
            };
        }
        _ => {
            bits(cx, &DATA_SEGMENT_TYPE);
            let size = usize::from(raw.get(1).copied().unwrap_or(0));
            cx.put(&DATA_SEGMENT_SIZE, place.inner(at + 1, 1), Value::Uint(size as u64));
            if kind == 0x91 {
                let text = String::from_utf8_lossy(raw.get(2..2 + size).unwrap_or(&[])).into_owned();
                cx.put_text(&SYMBOL, place.inner(at + 2, size), format_args!("{text}"));
                cx.append(line, format_args!("{text}"));
            } else if let (Place::Here(b), true) = (place, size > 0) {
                let span = b.span(at + 2, size * 2);
                cx.put(&DATA_SEGMENT_DATA, span, Value::Span(span));
            }
        }
    }
    cx.close();
}

/// A class, an instance, or another number of an object.
fn logical(cx: &mut Cx<'_>, raw: &[u8], at: usize, place: Place<'_>, line: Item) {
    let (field, label) = match raw.first().copied().unwrap_or(0) >> 2 & 7 {
        0 => (&CLASS, "Class"),
        1 => (&INSTANCE, "Instance"),
        2 => (&MEMBER, "Member"),
        3 => (&CONNPOINT, "Connection Point"),
        4 => (&ATTRIBUTE, "Attribute"),
        6 => (&SERVICEID, "Service ID"),
        _ => return,
    };
    let Some(number) = value(raw) else { return };
    let off = if raw.len() == 2 { 1 } else { 2 };
    cx.put(field, place.inner(at + off, raw.len() - off), Value::Uint(number.into()));
    match class_name(number).filter(|_| label == "Class") {
        Some(name) => cx.append(line, format_args!("{name}")),
        None if label == "Attribute" => cx.append(line, format_args!("{label}: {number}")),
        None => cx.append(line, format_args!("{label}: 0x{number:0width$X}", width = (raw.len() - off) * 2)),
    }
}

/// An electronic key (section C-1.4.2): which device is meant.
fn key(cx: &mut Cx<'_>, raw: &[u8], at: usize, place: Place<'_>) -> Outcome {
    let number = |off: usize| match raw.get(off..off + 2) {
        Some([low, high]) => Ok(u64::from(*low) | u64::from(*high) << 8),
        _ => Err(Fault::Malformed),
    };
    let byte = |off: usize| raw.get(off).copied().map(u64::from).ok_or(Fault::Malformed);
    // a key that is not in the frame keeps its offsets
    let span = |off: usize, len: usize| match place {
        Place::Here(b) => b.span(at + off, len),
        Place::Earlier(_) => Span { start: off as u32, len: len as u32, ..Span::default() },
    };
    cx.put(&EKEY_FORMAT, place.inner(at + 1, 1), Value::Uint(byte(1)?));
    cx.put(&EKEY_VENDOR, span(2, 2), Value::Uint(number(2)?));
    cx.put(&EKEY_DEVTYPE, span(4, 2), Value::Uint(number(4)?));
    cx.put(&EKEY_PRODUCT_CODE, span(6, 2), Value::Uint(number(6)?));
    cx.put(&EKEY_COMPATIBILITY, span(8, 1), Value::Uint(byte(8)?));
    cx.open_last();
    cx.put(&EKEY_COMP_BIT, span(8, 1), Value::Uint(byte(8)? >> 7));
    cx.put(&EKEY_MAJOR_REV, span(8, 1), Value::Uint(byte(8)? & 0x7f));
    cx.close();
    cx.put(&EKEY_MINOR_REV, span(9, 1), Value::Uint(byte(9)?));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_name_their_target() {
        let path = b"\x34\x04\x01\0\x0c\0\x96\0\x94\x0b\x20\xf5\x25\0\x01\0\x30\x05";
        assert_eq!(Target::of(path), Target { class: Some(0xf5), attribute: Some(5), symbol: None });
        assert_eq!(Target::of(path).name().as_deref(), Some("TCP/IP Interface"));
        assert_eq!(Target::of(b"\x91\x03abc\0").name().as_deref(), Some("'abc'"));
        assert_eq!(Target::of(b"\x20\xac\x24\x01").name().as_deref(), Some("Class (0xac)"));
        assert_eq!(Target::of(b"\x91\x30a"), Target::default(), "cut");
    }
}
