//! Unquoted and quoted literals, read as the type on the other side of the operator.

use super::ast::{Expr, ExprKind};
use super::datum::Datum;
use super::error::FilterError;
use super::moment::{moment, seconds};
use super::types::Type;
use crate::model::{Field, Names};
use std::borrow::Cow;

/// What a literal is read for.
#[derive(Clone, Copy)]
pub(super) struct Wish {
    pub kind: Type,
    /// The field on the other side: its width limits numbers, its names may stand for them.
    pub field: Option<&'static Field>,
    /// The literal is searched for: part of an address will do.
    pub part: bool,
}

/// A literal as a constant.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Constant {
    One(Datum<'static>),
    /// A name that several values have: inclusive ranges.
    AnyOf(Vec<(i128, i128)>),
}

/// A whole number without sign: decimal, `0x`, `0b`, or octal after a leading 0.
pub(super) fn unsigned(text: &str) -> Option<u64> {
    let lower = text.to_ascii_lowercase();
    let (digits, radix) = match lower.as_bytes() {
        [b'0', b'x', ..] => (lower.get(2..)?, 16),
        [b'0', b'b', ..] => (lower.get(2..)?, 2),
        [b'0', _, ..] => (lower.get(1..)?, 8),
        _ => (lower.as_str(), 10),
    };
    if digits.starts_with('+') { None } else { u64::from_str_radix(digits, radix).ok() }
}

/// Reads a literal expression (word, string or character, with minus signs before it).
pub(super) fn constant(expr: &Expr, wish: Wish) -> Result<Constant, FilterError> {
    let value = match &expr.kind {
        ExprKind::Negate(inner) => return negated(inner, wish).ok_or_else(|| invalid(expr, &text_of(expr), wish)),
        ExprKind::Word(word) => word_value(word, expr, wish)?,
        ExprKind::Str(bytes) => string_value(bytes, expr, wish)?,
        ExprKind::Char(c) => char_value(*c, expr, wish)?,
        _ => return Err(FilterError::new(expr.span, "a value was expected")),
    };
    if let (Constant::One(Datum::Number(n)), Some(field)) = (&value, wish.field) {
        check_range(*n, field, expr)?;
    }
    Ok(value)
}

fn text_of(expr: &Expr) -> String {
    super::print::text(expr)
}

fn one(datum: Datum<'static>) -> Constant {
    Constant::One(datum)
}

fn bytes(b: impl Into<Vec<u8>>) -> Constant {
    one(Datum::Bytes(Cow::Owned(b.into())))
}

fn negated(inner: &Expr, wish: Wish) -> Option<Constant> {
    let value = match constant(inner, Wish { field: None, ..wish }).ok()? {
        Constant::One(value) => value,
        Constant::AnyOf(_) => return None,
    };
    Some(one(match value {
        Datum::Number(n) => Datum::Number(-n),
        Datum::Float(x) => Datum::Float(-x),
        Datum::Time(t) if wish.kind == Type::Duration => Datum::Time(-t),
        _ => return None,
    }))
}

fn invalid(expr: &Expr, text: &str, wish: Wish) -> FilterError {
    let what = match wish.kind {
        Type::Number => "a valid number",
        Type::Bool => "a boolean value",
        Type::Float => "a valid floating point number",
        Type::Bytes | Type::Protocol => "a valid byte string",
        Type::Ether => "a valid Ethernet address",
        Type::Eui64 => "a valid EUI-64 address",
        Type::Guid => "a valid GUID",
        Type::Oid => "a valid object identifier",
        Type::Ipv4 => "a valid IPv4 address",
        Type::Ipv6 => "a valid IPv6 address",
        Type::Moment => "a valid absolute time",
        Type::Duration => "a valid time offset",
        Type::Text => "a string",
        Type::Presence => "comparable with a field that has no value",
    };
    let error = FilterError::new(expr.span, format!("\"{text}\" is not {what}"));
    match wish.kind {
        Type::Moment => error.hint("for example \"2011-07-04 12:34:56\" or \"Nov 12, 1999 08:55:44.123\""),
        Type::Duration => error.hint("seconds, for example 0.25"),
        Type::Bytes | Type::Protocol => error.hint("bytes are pairs of hexadecimal digits, as in 47:45:54; text stands in double quotes"),
        Type::Number if text.contains('-') => error.hint("a minus needs a space before it"),
        _ => error,
    }
}

fn word_value(word: &str, expr: &Expr, wish: Wish) -> Result<Constant, FilterError> {
    let bad = || invalid(expr, word, wish);
    match wish.kind {
        Type::Number => {
            if let Some(n) = unsigned(word) {
                return Ok(one(Datum::Number(i128::from(n))));
            }
            named(word, wish.field).ok_or_else(bad)
        }
        Type::Bool => {
            let truth = match unsigned(word) {
                Some(n) => Some(n != 0),
                None => truth(word, wish.field),
            };
            truth.map(|t| one(Datum::Number(i128::from(t)))).ok_or_else(bad)
        }
        Type::Float => match word.parse::<f64>() {
            Ok(x) => Ok(one(Datum::Float(x))),
            Err(_) => unsigned(word).map(|n| one(Datum::Float(n as f64))).ok_or_else(bad),
        },
        Type::Text => Ok(one(Datum::Text(Cow::Owned(word.to_string())))),
        Type::Bytes | Type::Protocol => byte_string(word).map(bytes).ok_or_else(bad),
        Type::Ether => address_bytes(word, expr, wish, 6),
        Type::Eui64 => address_bytes(word, expr, wish, 8),
        Type::Guid => {
            let plain: String = word.chars().filter(|c| *c != '-').collect();
            byte_string(&plain).filter(|b| wish.part || b.len() == 16).map(bytes).ok_or_else(bad)
        }
        Type::Oid => oid(word).or_else(|| byte_string(word)).map(bytes).ok_or_else(bad),
        Type::Ipv4 => ipv4(word, expr),
        Type::Ipv6 => ipv6(word, expr),
        Type::Moment => moment(word).map(|t| one(Datum::Time(t))).ok_or_else(bad),
        Type::Duration => seconds(word).map(|t| one(Datum::Time(t))).ok_or_else(bad),
        Type::Presence => Err(bad()),
    }
}

fn string_value(text: &[u8], expr: &Expr, wish: Wish) -> Result<Constant, FilterError> {
    let shown = String::from_utf8_lossy(text);
    match wish.kind {
        Type::Text => Ok(one(Datum::Text(Cow::Owned(shown.into_owned())))),
        Type::Bytes | Type::Protocol => Ok(bytes(text)),
        Type::Moment => moment(&shown).map(|t| one(Datum::Time(t))).ok_or_else(|| invalid(expr, &shown, wish)),
        Type::Number | Type::Bool => {
            let found = match wish.kind {
                Type::Bool => truth(&shown, wish.field).map(|t| one(Datum::Number(i128::from(t)))),
                _ => named(&shown, wish.field),
            };
            found.ok_or_else(|| match wish.field {
                Some(field) if has_names(field) => {
                    FilterError::new(expr.span, format!("\"{shown}\" cannot be found among the possible values for {}", field.name))
                }
                _ => unconvertible(expr, &shown, wish.kind),
            })
        }
        kind => Err(unconvertible(expr, &shown, kind)),
    }
}

fn unconvertible(expr: &Expr, shown: &str, kind: Type) -> FilterError {
    let error = FilterError::new(expr.span, format!("a {} cannot be made of the string \"{shown}\"", kind.name()));
    if matches!(kind, Type::Text | Type::Presence) { error } else { error.hint("write it without quotes") }
}

fn char_value(c: u8, expr: &Expr, wish: Wish) -> Result<Constant, FilterError> {
    match wish.kind {
        Type::Number => Ok(one(Datum::Number(i128::from(c)))),
        Type::Text => Ok(one(Datum::Text(Cow::Owned(char::from(c).to_string())))),
        Type::Bytes | Type::Protocol => Ok(bytes([c])),
        kind => Err(FilterError::new(expr.span, format!("a character is no {}", kind.name()))),
    }
}

fn check_range(n: i128, field: &Field, expr: &Expr) -> Result<(), FilterError> {
    let bits = field.kind.bits();
    if bits == 0 || bits > 64 {
        return Ok(());
    }
    let largest = if field.kind.is_signed() { (1_i128 << (bits - 1)) - 1 } else { (1_i128 << bits) - 1 };
    if n > largest {
        let text = text_of(expr);
        return Err(FilterError::new(expr.span, format!("\"{text}\" too big for this field, maximum {largest}")));
    }
    Ok(())
}

/// Bytes as hexadecimal: `47:45:54` (also with `.` or `-`), `:47`, `474554`, `001d.60b3.0184`, one byte as `0x47`.
pub(super) fn byte_string(word: &str) -> Option<Vec<u8>> {
    if let Some(digits) = word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")) {
        return if digits.len() <= 2 { u8::from_str_radix(digits, 16).ok().map(|b| vec![b]) } else { None };
    }
    let word = word.strip_prefix(':').unwrap_or(word);
    let separator = word.chars().find(|c| matches!(c, ':' | '.' | '-'));
    let mut out = Vec::new();
    match separator {
        None => hex_run(word, &mut out)?,
        Some(separator) => {
            for group in word.split(separator) {
                if group.len() != 2 && (group.len() != 4 || separator != '.') {
                    return None;
                }
                hex_run(group, &mut out)?;
            }
        }
    }
    Some(out)
}

/// Digits in pairs; a single digit that is left over is a byte of its own.
fn hex_run(digits: &str, out: &mut Vec<u8>) -> Option<()> {
    if digits.is_empty() {
        return None;
    }
    for pair in digits.as_bytes().chunks(2) {
        let byte = pair.iter().try_fold(0_u8, |n, d| Some(n << 4 | char::from(*d).to_digit(16)? as u8))?;
        out.push(byte);
    }
    Some(())
}

fn address_bytes(word: &str, expr: &Expr, wish: Wish, len: usize) -> Result<Constant, FilterError> {
    let found = byte_string(word).ok_or_else(|| invalid(expr, word, wish))?;
    let amount = match found.len() {
        n if n == len || (wish.part && n < len) => return Ok(bytes(found)),
        n if n < len => "few",
        _ => "many",
    };
    Err(FilterError::new(expr.span, format!("\"{word}\" contains too {amount} bytes to be a valid {}", wish.kind.name())))
}

fn prefix_len(text: Option<&str>, most: u8, expr: &Expr) -> Result<u8, FilterError> {
    let Some(text) = text else {
        return Ok(most);
    };
    match text.parse::<u8>() {
        Ok(n) if n <= most => Ok(n),
        _ => Err(FilterError::new(expr.span, format!("the prefix length after / should be at most {most}, not {text}"))),
    }
}

fn split_prefix(word: &str) -> (&str, Option<&str>) {
    word.split_once('/').map_or((word, None), |(address, len)| (address, Some(len)))
}

fn ipv4(word: &str, expr: &Expr) -> Result<Constant, FilterError> {
    let (address, len) = split_prefix(word);
    let parsed: std::net::Ipv4Addr =
        address.parse().map_err(|_| FilterError::new(expr.span, format!("\"{word}\" is not a valid IPv4 address")))?;
    Ok(one(Datum::Ipv4(parsed.into(), prefix_len(len, 32, expr)?)))
}

fn ipv6(word: &str, expr: &Expr) -> Result<Constant, FilterError> {
    let (address, len) = split_prefix(word);
    let parsed: std::net::Ipv6Addr =
        address.parse().map_err(|_| FilterError::new(expr.span, format!("\"{word}\" is not a valid IPv6 address")))?;
    Ok(one(Datum::Ipv6(parsed.into(), prefix_len(len, 128, expr)?)))
}

/// Dotted decimal as an encoded object identifier (X.690 section 8.19).
fn oid(word: &str) -> Option<Vec<u8>> {
    let parts: Vec<u64> = word.split('.').map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let [first, second, rest @ ..] = parts.as_slice() else {
        return None;
    };
    let mut out = Vec::new();
    for part in std::iter::once(first.checked_mul(40)?.checked_add(*second)?).chain(rest.iter().copied()) {
        let groups = (64 - part.leading_zeros()).div_ceil(7).max(1);
        for group in (0..groups).rev() {
            let more = if group > 0 { 0x80 } else { 0 };
            out.push((part >> (7 * group)) as u8 & 0x7f | more);
        }
    }
    Some(out)
}

/// Whether quoted names can stand for the field's values.
pub(super) fn has_names(field: &Field) -> bool {
    !matches!(field.names, Names::None | Names::Unit(_))
}

fn truth(text: &str, field: Option<&'static Field>) -> Option<bool> {
    if let Some(Names::Bool(yes, no)) = field.map(|f| f.names) {
        if text.eq_ignore_ascii_case(yes) {
            return Some(true);
        }
        if text.eq_ignore_ascii_case(no) {
            return Some(false);
        }
    }
    [("true", true), ("false", false)].iter().find(|(name, _)| text.eq_ignore_ascii_case(name)).map(|(_, t)| *t)
}

/// The values that a field calls `name`, in any case.
fn named(name: &str, field: Option<&'static Field>) -> Option<Constant> {
    let field = field?;
    let same = |n: &str| n.eq_ignore_ascii_case(name);
    let found: Vec<(i128, i128)> = match &field.names {
        Names::Table(rows) | Names::Special(rows) => {
            rows.iter().filter(|r| same(r.1)).map(|r| (i128::from(r.0), i128::from(r.0))).collect()
        }
        Names::Ranges(rows) => rows.iter().filter(|r| same(r.2)).map(|r| (i128::from(r.0), i128::from(r.1))).collect(),
        Names::Bool(yes, no) => [(0, no), (1, yes)].iter().filter(|(_, n)| same(n)).map(|(v, _)| (*v, *v)).collect(),
        // these cannot be listed; what has names is small
        Names::Lookup(_) | Names::Custom(_) => (0..1_u64 << field.kind.bits().min(16))
            .filter(|v| super::eval::name_of(field, *v).is_some_and(|n| same(&n)))
            .map(|v| (i128::from(v), i128::from(v)))
            .collect(),
        Names::None | Names::Unit(_) => Vec::new(),
    };
    match found.as_slice() {
        [] => None,
        [(low, high)] if low == high => Some(one(Datum::Number(*low))),
        _ => Some(Constant::AnyOf(found)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_four_radixes() {
        for (text, n) in [("80", 80), ("0x50", 80), ("0X50", 80), ("0120", 80), ("0b1010000", 80), ("0", 0)] {
            assert_eq!(unsigned(text), Some(n), "{text}");
        }
        for text in ["", "12x", "0x", "09", "1e2", "80.0", "+1", "0x+1"] {
            assert_eq!(unsigned(text), None, "{text}");
        }
    }

    #[test]
    fn bytes_in_every_form() {
        let mac = vec![0, 0x1d, 0x60, 0xb3, 1, 0x84];
        for text in ["00:1d:60:b3:01:84", "00-1d-60-b3-01-84", "00.1d.60.b3.01.84", "001d.60b3.0184", "001d60b30184"] {
            assert_eq!(byte_string(text), Some(mac.clone()), "{text}");
        }
        assert_eq!(byte_string(":ab"), Some(vec![0xab]));
        assert_eq!(byte_string("0xff"), Some(vec![0xff]));
        assert_eq!(byte_string("1"), Some(vec![1]));
        for text in ["0x0800", "ab:c", "abx", ":", "a:b", "001d:60b3"] {
            assert_eq!(byte_string(text), None, "{text}");
        }
    }

    #[test]
    fn object_identifiers_are_encoded() {
        assert_eq!(oid("1.2.840.113549"), Some(vec![0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d]));
        assert_eq!(oid("1"), None);
    }
}
