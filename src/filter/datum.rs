//! Values while an expression is evaluated, and how they compare.

use crate::model::{Kind, Node, Tree, Value};
use std::borrow::Cow;
use std::cmp::Ordering;

/// One value. Borrows from the tree, the frame or the compiled expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Datum<'a> {
    /// A field without a value is there all the same.
    Present,
    /// Every whole-number kind, booleans and characters.
    Number(i128),
    Float(f64),
    Text(Cow<'a, str>),
    Bytes(Cow<'a, [u8]>),
    /// Address and number of leading bits that count when it is compared (32 for an address of a frame).
    Ipv4(u32, u8),
    /// As [`Datum::Ipv4`], with up to 128 bits.
    Ipv6(u128, u8),
    /// Moments and spans of time, in nanoseconds.
    Time(i64),
}

impl<'a> Datum<'a> {
    /// The value of a node.
    pub fn of(node: &'a Node, tree: &'a Tree, frame: &'a [u8]) -> Datum<'a> {
        match &node.value {
            Value::None => Datum::Present,
            Value::Uint(n) if node.field.kind == Kind::Eui64 => Datum::Bytes(Cow::Owned(n.to_be_bytes().to_vec())),
            Value::Uint(n) => Datum::Number(i128::from(*n)),
            Value::Int(n) => Datum::Number(i128::from(*n)),
            Value::Float(x) => Datum::Float(*x),
            Value::Span(span) => match node.field.kind {
                Kind::Str => Datum::Text(crate::base::text::lossy(tree.bytes(*span, frame))),
                Kind::Protocol => Datum::Bytes(Cow::Borrowed(tree.bytes(node.span, frame))),
                _ => Datum::Bytes(Cow::Borrowed(tree.bytes(*span, frame))),
            },
            Value::Text(at) => match node.field.kind {
                Kind::Bytes | Kind::Protocol => Datum::Bytes(Cow::Borrowed(tree.pooled(*at).as_bytes())),
                _ => Datum::Text(Cow::Borrowed(tree.pooled(*at))),
            },
            Value::Ipv4(ip) => Datum::Ipv4(u32::from_be_bytes(*ip), 32),
            Value::Ipv6(ip) => Datum::Ipv6(u128::from_be_bytes(*ip), 128),
            Value::Ether(mac) => Datum::Bytes(Cow::Borrowed(mac)),
            Value::Guid(guid) => Datum::Bytes(Cow::Borrowed(guid)),
            Value::AbsTime(t) | Value::RelTime(t) => Datum::Time(*t),
            Value::Far(m) => Datum::Time(m.nearest().0),
        }
    }

    /// The same value, owning what it holds.
    pub fn into_owned(self) -> Datum<'static> {
        match self {
            Datum::Text(t) => Datum::Text(Cow::Owned(t.into_owned())),
            Datum::Bytes(b) => Datum::Bytes(Cow::Owned(b.into_owned())),
            Datum::Present => Datum::Present,
            Datum::Number(n) => Datum::Number(n),
            Datum::Float(x) => Datum::Float(x),
            Datum::Ipv4(a, p) => Datum::Ipv4(a, p),
            Datum::Ipv6(a, p) => Datum::Ipv6(a, p),
            Datum::Time(t) => Datum::Time(t),
        }
    }

    /// The value as bytes: text in UTF-8, addresses in network order. Numbers and times have none.
    pub fn into_bytes(self) -> Option<Cow<'a, [u8]>> {
        match self {
            Datum::Bytes(b) => Some(b),
            Datum::Text(Cow::Borrowed(t)) => Some(Cow::Borrowed(t.as_bytes())),
            Datum::Text(Cow::Owned(t)) => Some(Cow::Owned(t.into_bytes())),
            Datum::Ipv4(a, _) => Some(Cow::Owned(a.to_be_bytes().to_vec())),
            Datum::Ipv6(a, _) => Some(Cow::Owned(a.to_be_bytes().to_vec())),
            _ => None,
        }
    }

    /// How the value stands to another; `None` when they have no order (not a number, or kinds that the checker keeps apart).
    /// Networks compare by the bits that both say count.
    pub fn order(&self, other: &Datum<'_>) -> Option<Ordering> {
        match (self, other) {
            (Datum::Number(a), Datum::Number(b)) => Some(a.cmp(b)),
            (Datum::Float(a), Datum::Float(b)) => a.partial_cmp(b),
            (Datum::Float(a), Datum::Number(b)) => a.partial_cmp(&(*b as f64)),
            (Datum::Number(a), Datum::Float(b)) => (*a as f64).partial_cmp(b),
            (Datum::Text(a), Datum::Text(b)) => Some(a.cmp(b)),
            (Datum::Bytes(a), Datum::Bytes(b)) => Some(a.cmp(b)),
            (Datum::Text(a), Datum::Bytes(b)) => Some(a.as_bytes().cmp(b)),
            (Datum::Bytes(a), Datum::Text(b)) => Some(a.as_ref().cmp(b.as_bytes())),
            (Datum::Ipv4(a, p), Datum::Ipv4(b, q)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(*p.min(q))).unwrap_or(0);
                Some((a & mask).cmp(&(b & mask)))
            }
            (Datum::Ipv6(a, p), Datum::Ipv6(b, q)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(*p.min(q))).unwrap_or(0);
                Some((a & mask).cmp(&(b & mask)))
            }
            (Datum::Time(a), Datum::Time(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }

    /// A computed value as people read it.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        match self {
            Datum::Present => out.push('1'),
            Datum::Number(n) => return n.to_string(),
            Datum::Float(x) => return x.to_string(),
            Datum::Text(t) => return crate::base::text::safe(t).into_owned(),
            Datum::Bytes(b) => return crate::base::addr::hex(b, ":"),
            Datum::Ipv4(a, _) => return std::net::Ipv4Addr::from(*a).to_string(),
            Datum::Ipv6(a, _) => return std::net::Ipv6Addr::from(*a).to_string(),
            Datum::Time(t) => {
                let _ = crate::base::time::write_seconds(&mut out, *t, 9);
            }
        }
        out
    }

    /// The value as a number, times in seconds; `None` for text, bytes and addresses.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Datum::Number(n) => Some(*n as f64),
            Datum::Float(x) => Some(*x),
            Datum::Time(t) => Some(*t as f64 / 1e9),
            _ => None,
        }
    }

    /// Truth of a value that stands alone: numbers but 0, text and bytes but empty ones and ones of zeros.
    pub fn is_true(&self) -> bool {
        match self {
            Datum::Present => true,
            Datum::Number(n) => *n != 0,
            Datum::Float(x) => *x != 0.0,
            Datum::Text(t) => !t.is_empty(),
            Datum::Bytes(b) => b.iter().any(|b| *b != 0),
            Datum::Ipv4(a, _) => *a != 0,
            Datum::Ipv6(a, _) => *a != 0,
            Datum::Time(t) => *t != 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_compare_by_the_bits_that_count() {
        let net = Datum::Ipv4(0x0a00_0000, 8);
        assert_eq!(Datum::Ipv4(0x0a01_0203, 32).order(&net), Some(Ordering::Equal));
        assert_eq!(Datum::Ipv4(0x0b00_0000, 32).order(&net), Some(Ordering::Greater));
        assert_eq!(Datum::Ipv6(1, 128).order(&Datum::Ipv6(u128::MAX, 0)), Some(Ordering::Equal));
        assert_eq!(Datum::Float(f64::NAN).order(&Datum::Float(1.0)), None);
    }
}
