//! Text on the wire: how it is shown, lines and tokens, base64.

use crate::base::Bytes;
use crate::base::text::{lossy, safe, until_nul};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use std::fmt::{Display, Formatter};

/// Bytes as Wireshark shows ASCII fields: as far as the first NUL, U+FFFD for each byte that is not ASCII.
pub fn ascii(bytes: &[u8]) -> String {
    until_nul(bytes).iter().map(|b| if b.is_ascii() { char::from(*b) } else { char::REPLACEMENT_CHARACTER }).collect()
}

/// Bytes as they are written into Info and labels: controls escaped.
pub fn shown(bytes: &[u8]) -> String {
    safe(&lossy(bytes)).into_owned()
}

/// As [`shown`], made only where it is written: most labels are wanted by nobody.
pub struct Shown<'a>(pub &'a [u8]);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(&safe(&lossy(self.0)))
    }
}

/// A text field of `len` bytes that a NUL may end before.
pub fn padded<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize, len: usize) -> Outcome {
    let text = b.span(off, until_nul(b.slice(off, len)?).len());
    cx.put(field, b.span(off, len), Value::Span(text));
    Ok(())
}

/// The line at `off`: its length without the line end and where the next one starts. The last line may lack its end.
pub fn line(b: Bytes<'_>, off: usize) -> (usize, usize) {
    b.line(off).unwrap_or((b.len().saturating_sub(off), b.len().max(off)))
}

/// Each line as an item of its own, line end included.
pub fn add_lines<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    let mut at = 0;
    while at < b.len() {
        let (_, next) = line(b, at);
        cx.open_text(b.span(at, next - at), format_args!("{}", Shown(b.clipped(at, next - at))));
        cx.close();
        at = next;
    }
}

/// The length of the first word of a line and where the next word starts.
pub fn token(line: &[u8]) -> (usize, usize) {
    let len = line.iter().position(|b| *b == b' ').unwrap_or(line.len());
    let gap = line.iter().skip(len).take_while(|b| **b == b' ').count();
    (len, len + gap)
}

/// A line split at its first blank: the word, and the rest without the blanks between them.
pub fn split_word(line: &[u8]) -> (&[u8], &[u8]) {
    let (len, next) = token(line);
    (line.get(..len).unwrap_or(line), line.get(next..).unwrap_or(&[]))
}

/// Without blanks and tabs at either end.
pub fn trim(bytes: &[u8]) -> &[u8] {
    bytes.trim_ascii()
}

/// A decimal number that fills the whole text; `None` for anything else.
pub fn decimal(text: &[u8]) -> Option<u64> {
    std::str::from_utf8(trim(text)).ok()?.parse().ok()
}

/// Decodes base64 (RFC 4648 section 4) as far as it goes; line ends and blanks are skipped, padding ends it.
pub fn base64(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut have) = (0_u32, 0_u32);
    for b in text {
        let digit = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'\r' | b'\n' | b' ' | b'\t' => continue,
            _ => break,
        };
        bits = bits << 6 | u32::from(digit);
        have += 6;
        if have >= 8 {
            have -= 8;
            out.push((bits >> have) as u8);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_skips_line_ends_and_stops_at_padding() {
        assert_eq!(base64(b"dXNlcjpw\r\nYXNz"), b"user:pass");
        assert_eq!(base64(b"YQ==YQ"), b"a");
        assert_eq!(base64(b"!"), b"");
    }

    #[test]
    fn words_and_numbers() {
        assert_eq!(split_word(b"GET  /x y"), (&b"GET"[..], &b"/x y"[..]));
        assert_eq!(split_word(b"GET"), (&b"GET"[..], &b""[..]));
        assert_eq!(decimal(b" 12 "), Some(12));
        assert_eq!(decimal(b"12a"), None);
        assert_eq!(ascii(b"a\xe9\0b"), "a\u{fffd}");
    }
}
