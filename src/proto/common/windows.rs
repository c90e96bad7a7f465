//! Encodings of Windows protocols: UTF-16 text and FILETIME.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item};
use crate::model::{Field, Value};

/// Text in UTF-16, least significant byte first; U+FFFD for halves of characters.
pub fn utf16(bytes: &[u8]) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Nanoseconds since 1970 of a FILETIME (MS-DTYP section 2.3.3: 100 ns since 1601). `None` for "no time" and for times out of range.
pub fn filetime(value: u64) -> Option<i64> {
    const SHIFT: i64 = 116_444_736_000_000_000;
    i64::try_from(value).ok().filter(|v| *v != 0 && *v != i64::MAX)?.checked_sub(SHIFT)?.checked_mul(100)
}

/// Puts the FILETIME at `off`.
pub fn put_time<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize) -> Result<Item, Fault> {
    let raw = b.le64(off)?;
    let time = filetime(raw);
    let item = cx.put(field, b.span(off, 8), Value::AbsTime(time.unwrap_or(0)));
    if time.is_none() {
        let why = if raw == 0 { "No time specified (0)" } else { "Infinity (absolute time)" };
        cx.text(item, format_args!("{}: {why}", field.label));
    }
    Ok(item)
}

/// Puts the UTF-16 text of `len` bytes at `off`.
pub fn put_text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize, len: usize) -> Result<String, Fault> {
    let text = utf16(b.slice(off, len)?);
    cx.put_text(field, b.span(off, len), format_args!("{text}"));
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_texts() {
        assert_eq!(filetime(116_444_736_000_000_001), Some(100));
        assert_eq!((filetime(0), filetime(u64::MAX), filetime(i64::MAX as u64)), (None, None, None));
        assert_eq!(utf16(&[0x41, 0, 0x3d, 0xd8, 0]), "A\u{fffd}");
    }
}
