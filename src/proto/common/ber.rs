//! ASN.1 basic encoding rules (X.690): a cursor over tag, length and value, for SNMP, LDAP, Kerberos, X.509 and others.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item};
use crate::model::{Field, Kind, Value};

/// Deepest nesting that [`end_of_contents`] follows inside an element of indefinite length.
const DEPTH_LIMIT: usize = 20;

/// Class and number of an element (X.690 section 8.1.2). Whether it is constructed is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag {
    /// 0 universal, 1 application, 2 context-specific, 3 private.
    pub class: u8,
    pub number: u32,
}

/// A universal tag (X.680 section 8.6).
pub const fn universal(number: u32) -> Tag {
    Tag { class: 0, number }
}
/// A tag of class application.
pub const fn application(number: u32) -> Tag {
    Tag { class: 1, number }
}
/// A context-specific tag.
pub const fn context(number: u32) -> Tag {
    Tag { class: 2, number }
}

pub const BOOLEAN: Tag = universal(1);
pub const INTEGER: Tag = universal(2);
pub const BIT_STRING: Tag = universal(3);
pub const OCTET_STRING: Tag = universal(4);
pub const NULL: Tag = universal(5);
pub const OID: Tag = universal(6);
pub const ENUMERATED: Tag = universal(10);
pub const UTF8_STRING: Tag = universal(12);
pub const SEQUENCE: Tag = universal(16);
pub const SET: Tag = universal(17);
pub const PRINTABLE_STRING: Tag = universal(19);
pub const IA5_STRING: Tag = universal(22);
pub const UTC_TIME: Tag = universal(23);
pub const GENERALIZED_TIME: Tag = universal(24);
pub const GENERAL_STRING: Tag = universal(27);

/// One element: tag, length, value.
#[derive(Clone, Copy, Debug)]
pub struct Element<'a> {
    pub tag: Tag,
    pub constructed: bool,
    /// Tag, length and value.
    pub whole: Bytes<'a>,
    /// The value alone.
    pub body: Bytes<'a>,
}

impl<'a> Element<'a> {
    /// Reads the element at the start of `bytes`.
    pub fn read(bytes: Bytes<'a>) -> Result<Element<'a>, Fault> {
        let (tag, constructed, at) = identifier(bytes)?;
        let (length, at) = length(bytes, at)?;
        match length {
            Some(length) => {
                let total = at.checked_add(length).ok_or(Fault::Malformed)?;
                Ok(Element { tag, constructed, whole: bytes.sub(0, total)?, body: bytes.sub(at, length)? })
            }
            None => {
                let length = end_of_contents(bytes.from(at), DEPTH_LIMIT)?;
                Ok(Element { tag, constructed, whole: bytes.window(0, at + length + 2), body: bytes.window(at, length) })
            }
        }
    }

    /// Elements inside the value.
    pub fn inner(&self) -> Cursor<'a> {
        Cursor::new(self.body)
    }

    /// The value as a signed number; numbers of more than 8 bytes keep the last 8.
    pub fn int(&self) -> Result<i64, Fault> {
        let bytes = self.body.slice(0, self.body.reported_len())?;
        let negative = bytes.first().is_some_and(|b| b & 0x80 != 0);
        Ok(bytes.iter().fold(if negative { -1 } else { 0 }, |n: i64, b| n << 8 | i64::from(*b)))
    }

    /// The value as an unsigned number; numbers of more than 8 bytes keep the last 8.
    pub fn uint(&self) -> Result<u64, Fault> {
        let bytes = self.body.slice(0, self.body.reported_len())?;
        Ok(bytes.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
    }

    /// Puts the value as `field` at the place of the value: numbers are decoded, all else keeps its bytes.
    pub fn put(&self, cx: &mut Cx<'a>, field: &'static Field) -> Result<Item, Fault> {
        let span = self.body.span(0, self.body.reported_len());
        let bytes = self.body.slice(0, self.body.reported_len())?;
        let value = match field.kind {
            Kind::None => Value::None,
            Kind::Bool => Value::Uint(u64::from(self.uint()? != 0)),
            kind if kind.is_signed() => Value::Int(narrow(self.int()?, kind)),
            Kind::U64 => Value::Uint(self.uint()?),
            kind if kind.is_integer() => Value::Uint(self.uint()? & (u64::MAX >> (64 - kind.bits()))),
            Kind::Ipv4 => bytes.try_into().map_or(Value::None, Value::Ipv4),
            Kind::Ipv6 => bytes.try_into().map_or(Value::None, Value::Ipv6),
            _ => Value::Span(span),
        };
        Ok(cx.put(field, span, value))
    }
}

/// Keeps what fits the field, as C's conversions do.
fn narrow(n: i64, kind: Kind) -> i64 {
    let shift = 64 - kind.bits().clamp(1, 64);
    n << shift >> shift
}

/// Goes from element to element. `Copy`: a copy looks ahead.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'a> {
    rest: Bytes<'a>,
}

impl<'a> Cursor<'a> {
    pub fn new(bytes: Bytes<'a>) -> Self {
        Cursor { rest: bytes }
    }

    /// True when no byte is left.
    pub fn is_empty(&self) -> bool {
        self.rest.reported_len() == 0
    }

    /// What has not been read.
    pub fn rest(&self) -> Bytes<'a> {
        self.rest
    }

    /// The next element, whatever it is.
    pub fn read(&mut self) -> Result<Element<'a>, Fault> {
        let element = Element::read(self.rest)?;
        self.rest = self.rest.from(element.whole.reported_len());
        Ok(element)
    }

    /// The next element, which must have this tag.
    pub fn expect(&mut self, tag: Tag) -> Result<Element<'a>, Fault> {
        match self.peek() {
            Some(next) if next == tag => self.read(),
            Some(_) => Err(Fault::Malformed),
            None => self.read(),
        }
    }

    /// The next element if it has this tag.
    pub fn optional(&mut self, tag: Tag) -> Result<Option<Element<'a>>, Fault> {
        if self.peek() == Some(tag) { self.read().map(Some) } else { Ok(None) }
    }

    /// Tag of the next element.
    pub fn peek(&self) -> Option<Tag> {
        identifier(self.rest).ok().map(|(tag, _, _)| tag)
    }
}

/// Tag, constructed bit, and where the length starts.
fn identifier(b: Bytes<'_>) -> Result<(Tag, bool, usize), Fault> {
    let first = b.u8(0)?;
    let (class, constructed) = (first >> 6, first & 0x20 != 0);
    let mut number = u32::from(first & 0x1f);
    let mut at = 1;
    if number == 0x1f {
        number = 0;
        loop {
            let next = b.u8(at)?;
            at += 1;
            number = number.checked_mul(128).ok_or(Fault::Malformed)? | u32::from(next & 0x7f);
            if next & 0x80 == 0 {
                break;
            }
        }
    }
    Ok((Tag { class, number }, constructed, at))
}

/// Length of the value (`None`: indefinite) and where the value starts.
fn length(b: Bytes<'_>, at: usize) -> Result<(Option<usize>, usize), Fault> {
    let first = b.u8(at)?;
    let count = usize::from(first & 0x7f);
    if first & 0x80 == 0 {
        return Ok((Some(count), at + 1));
    }
    if count == 0 {
        return Ok((None, at + 1));
    }
    if count > 8 {
        return Err(Fault::Malformed);
    }
    let length = usize::try_from(b.uint_be(at + 1, count)?).map_err(|_| Fault::Malformed)?;
    Ok((Some(length), at + 1 + count))
}

/// Tag of the element at the start of `b`, and where its value starts, whether all of the value is there or not.
pub fn opening(b: Bytes<'_>) -> Result<(Tag, usize), Fault> {
    let (tag, _, at) = identifier(b)?;
    Ok((tag, length(b, at)?.1))
}

/// Length of the elements before the end-of-contents octets (X.690 section 8.1.5).
fn end_of_contents(b: Bytes<'_>, depth: usize) -> Result<usize, Fault> {
    if depth == 0 {
        return Err(Fault::Malformed);
    }
    let mut at = 0;
    loop {
        let rest = b.from(at);
        if rest.be16(0)? == 0 {
            return Ok(at);
        }
        let (_, _, after) = identifier(rest)?;
        let (length, value) = length(rest, after)?;
        let length = match length {
            Some(length) => length,
            None => end_of_contents(rest.from(value), depth - 1)? + 2,
        };
        at = at.checked_add(value).and_then(|at| at.checked_add(length)).ok_or(Fault::Malformed)?;
    }
}

/// Length of the BER message that starts a stream: `Ok(None)` when more bytes are needed to tell, `Err` when it is no
/// definite-length element.
pub fn message_length(bytes: &[u8]) -> Result<Option<usize>, Fault> {
    let b = Bytes::new(bytes, 0, usize::MAX);
    match identifier(b).and_then(|(_, _, at)| length(b, at)) {
        Ok((Some(length), at)) => at.checked_add(length).map(Some).ok_or(Fault::Malformed),
        Ok((None, _)) => Err(Fault::Malformed),
        Err(Fault::Short) => Ok(None),
        Err(fault) => Err(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(data: &[u8]) -> Bytes<'_> {
        Bytes::new(data, 0, data.len())
    }

    #[test]
    fn elements_follow_each_other() {
        let mut c = Cursor::new(bytes(&[0x30, 0x06, 0x02, 0x01, 0xff, 0xa1, 0x01, 0x07]));
        let mut seq = c.expect(SEQUENCE).unwrap().inner();
        assert!(c.is_empty());
        assert_eq!(seq.read().unwrap().int(), Ok(-1));
        assert_eq!(seq.optional(context(0)).unwrap().map(|e| e.tag), None);
        assert_eq!(seq.optional(context(1)).unwrap().unwrap().uint(), Ok(7));
        assert!(seq.is_empty());
    }

    #[test]
    fn long_tags_and_long_lengths() {
        let mut data = vec![0x7f, 0x81, 0x01, 0x81, 0x80];
        data.resize(5 + 128, 0);
        let element = Element::read(bytes(&data)).unwrap();
        assert_eq!((element.tag, element.body.len()), (application(129), 128));
        assert_eq!(message_length(&data), Ok(Some(133)));
        assert_eq!(message_length(&data[..4]), Ok(None));
    }

    #[test]
    fn indefinite_length_ends_at_its_own_end_of_contents() {
        let data = [0x30, 0x80, 0x30, 0x80, 0x05, 0x00, 0, 0, 0x02, 0x01, 0x05, 0, 0, 0xee];
        let element = Element::read(bytes(&data)).unwrap();
        assert_eq!((element.whole.len(), element.body.len()), (13, 9));
    }

    #[test]
    fn lying_lengths_and_endless_nesting_are_malformed() {
        assert_eq!(Element::read(bytes(&[0x04, 0x05, 1])).err(), Some(Fault::Malformed));
        assert_eq!(Element::read(bytes(&[0x04, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1])).err(), Some(Fault::Malformed));
        let deep = [0x30, 0x80].repeat(5000);
        assert_eq!(Element::read(bytes(&deep)).err(), Some(Fault::Malformed));
    }
}
