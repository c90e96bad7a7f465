//! Bencoding, the notation of BitTorrent's structured data (BEP 3): numbers, strings, lists and dictionaries.

use super::common::text::{ascii, decimal, shown};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{Note, ProtocolInfo, Value};
use crate::{fields, notes};

fields! {
    /// Length of a string in bytes, with the colon that ends it.
    STR_LENGTH = "bencode.str.length", "String Length", U32 Dec;
    /// Bytes of a string.
    STR = "bencode.str", "String", Str None;
    /// A whole number.
    INT = "bencode.int", "Integer", I32 Dec;
    /// A dictionary.
    DICT = "bencode.dict", "Dictionary", None None;
    /// Key and value of a dictionary.
    ENTRY = "bencode.dict.entry", "Entry", None None;
    /// A list.
    LIST = "bencode.list", "List", None None;
    /// Bytes where the message ends inside a value.
    TRUNCATED = "bencode.truncated_data", "Truncated Data", Bytes None;
}

notes! {
    /// A string's bytes go beyond the message.
    BAD_STRING = "bencode.str.invalid", "Decode Aborted: Invalid String", Error Malformed;
    /// A string's length is no number.
    BAD_LENGTH = "bencode.str.length.invalid", "Decode Aborted: Invalid String Length", Error Malformed;
    /// A number holds something else than digits.
    BAD_INT = "bencode.int.invalid", "Decode Aborted: Invalid Integer", Error Malformed;
    /// Lists and dictionaries inside each other go too deep.
    TOO_DEEP = "bencode.nest", "Decode Aborted: Nested Too Deep", Error Malformed;
    /// A dictionary's key is no string.
    BAD_KEY = "bencode.dict.key_invalid", "Decode Aborted: Invalid Dictionary Key", Error Malformed;
    /// A dictionary's value is not whole.
    BAD_VALUE = "bencode.dict.value_invalid", "Decode Aborted: Invalid Dictionary Value", Error Malformed;
    /// A value begins with a byte that begins none.
    INVALID = "bencode.invalid", "Invalid Bencoding", Error Malformed;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("bencode", "Bencode", "Bencode", &["BEP 3"]) },
    dissect,
);

/// Lists and dictionaries inside each other.
const DEPTH: u8 = 10;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let _ = value(cx, b, 0, DEPTH);
    Ok(())
}

/// A value that could not be read: its note is put, the values around it end with it.
struct Aborted;

fn abort<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, note: &'static Note) -> Aborted {
    cx.open_text(b.span(at, b.len().saturating_sub(at)), format_args!("{}", note.field.label));
    cx.note(note);
    cx.close();
    Aborted
}

/// Any value; gives where it ends and, for numbers and strings, its text.
fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, depth: u8) -> Result<(usize, Option<String>), Aborted> {
    let rest = b.span(at, b.len().saturating_sub(at));
    if depth == 0 {
        return Err(abort(cx, b, at, &TOO_DEEP));
    }
    let Ok(kind) = b.u8(at) else {
        cx.put(&TRUNCATED, b.span(at, 0), Value::None);
        return Err(Aborted);
    };
    match kind {
        b'd' | b'l' => {
            cx.put(if kind == b'd' { &DICT } else { &LIST }, rest, Value::None);
            cx.open_last();
            let mut next = at + 1;
            while b.u8(next) != Ok(b'e') {
                next = if kind == b'd' { entry(cx, b, next, depth)? } else { value(cx, b, next, depth - 1)?.0 };
            }
            cx.close();
            Ok((next + 1, None))
        }
        b'i' => {
            let digits = b.find(at, b'e').map(|end| (end, b.clipped(at + 1, end - at - 1)));
            let number = digits.and_then(|(end, text)| Some((end, std::str::from_utf8(text).ok()?.parse::<i64>().ok()?)));
            let Some((end, number)) = number else { return Err(abort(cx, b, at, &BAD_INT)) };
            let number = i64::from(number as i32);
            cx.put(&INT, b.span(at, end + 1 - at), Value::Int(number));
            Ok((end + 1, Some(number.to_string())))
        }
        b'0'..=b'9' => string(cx, b, at),
        _ => Err(abort(cx, b, at, &INVALID)),
    }
}

/// A string with its length; gives where it ends and its text.
fn string<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<(usize, Option<String>), Aborted> {
    let Some((colon, len)) = length(b, at) else { return Err(abort(cx, b, at, &BAD_LENGTH)) };
    let from = colon + 1;
    let Ok(bytes) = b.slice(from, len) else { return Err(abort(cx, b, at, &BAD_STRING)) };
    cx.put(&STR_LENGTH, b.span(at, from - at), Value::Uint(len as u64));
    cx.put_text(&STR, b.span(from, len), format_args!("{}", ascii(bytes)));
    Ok((from + len, Some(shown(bytes))))
}

/// Place of the colon after a string's length, and the length.
fn length(b: Bytes<'_>, at: usize) -> Option<(usize, usize)> {
    let colon = b.find(at, b':')?;
    Some((colon, usize::try_from(decimal(b.clipped(at, colon - at))?).ok()?))
}

/// Key and value; gives where the value ends.
fn entry<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, depth: u8) -> Result<usize, Aborted> {
    let key = length(b, at).and_then(|(colon, len)| Some((colon + 1 + len, shown(b.slice(colon + 1, len).ok()?))));
    let Some((after, key)) = key else { return Err(abort(cx, b, at, &BAD_KEY)) };
    if !whole(b, after, depth - 1) {
        return Err(abort(cx, b, at, &BAD_VALUE));
    }
    let line = cx.put(&ENTRY, b.span(at, 0), Value::None);
    cx.open_last();
    string(cx, b, at)?;
    let (end, text) = value(cx, b, after, depth - 1)?;
    match text {
        Some(text) => cx.text(line, format_args!("Entry Key: {key}  Value: {text}")),
        None => cx.text(line, format_args!("Entry Key: {key}")),
    }
    cx.end_at(line, b, end);
    cx.close();
    Ok(end)
}

/// Whether a value begins at `at` and, where it holds no other values, ends inside the bytes.
fn whole(b: Bytes<'_>, at: usize, depth: u8) -> bool {
    match b.u8(at) {
        Ok(b'i') => b.find(at, b'e').is_some(),
        Ok(b'0'..=b'9') => length(b, at).is_some_and(|(colon, len)| b.slice(colon + 1, len).is_ok()),
        Ok(b'd' | b'l') => depth > 0,
        Ok(_) | Err(Fault::Short | Fault::Malformed | Fault::NotMine | Fault::Limit) => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    fn extended(value: &[u8]) -> testing::Shown {
        let mut message = (value.len() as u32 + 2).to_be_bytes().to_vec();
        message.extend([20, 0]);
        message.extend(value);
        testing::tcp((6881, 50123), &message)
    }

    #[test]
    fn dictionaries_nest() {
        let shown = extended(b"d1:ad1:bi-5ee1:cli1e2:xye1:v3:abce");
        assert_eq!(shown.layers, "raw:ip:tcp:bittorrent:bencode");
        for line in ["Entry Key: b  Value: -5", "Entry Key: a", "Entry Key: v  Value: abc", "String Length: 2", "Integer: 1"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn what_is_cut_ends_with_a_note() {
        assert!(extended(b"d1:ai5").has("Decode Aborted: Invalid Dictionary Value"));
        assert!(extended(&b"l".repeat(60)).has("Decode Aborted: Nested Too Deep"));
    }
}
