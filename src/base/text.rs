//! Packet text made safe to show. Bytes from the wire never reach a terminal raw: controls (C0, C1, DEL), bidirectional
//! overrides and zero-width characters become visible escapes.

use std::borrow::Cow;
use std::fmt::Write;

/// True for characters that could move the cursor, change the terminal's state, reorder or hide text.
pub fn is_hostile(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Length of the printable ASCII at the start of `text`: what no place of output has to escape. Most text is nothing else, and
/// is copied whole.
pub fn plain_run(text: &str) -> usize {
    let is_plain = |b: &u8| matches!(b, b' '..=b'~');
    // whole blocks are compared at once
    let blocks = text.as_bytes().chunks_exact(16).take_while(|block| block.iter().fold(true, |all, b| all & is_plain(b)));
    let start = blocks.count() * 16;
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    start + rest.iter().position(|b| !is_plain(b)).unwrap_or(rest.len())
}

/// Text with every hostile character escaped as Wireshark writes them (`\n`, `\033`, `\u202E`); borrowed when there is none.
pub fn safe(text: &str) -> Cow<'_, str> {
    if plain_run(text) == text.len() || !text.chars().any(is_hostile) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    push_safe_text(&mut out, text);
    Cow::Owned(out)
}

/// Appends text with every hostile character escaped.
pub fn push_safe_text(out: &mut String, text: &str) {
    let mut rest = text;
    loop {
        let (plain, tail) = rest.split_at(plain_run(rest));
        out.push_str(plain);
        let mut chars = tail.chars();
        let Some(c) = chars.next() else { return };
        push_safe(out, c);
        rest = chars.as_str();
    }
}

/// Escapes what was appended to `out` from byte `start` on, which is where a character starts.
pub fn make_safe_from(out: &mut String, start: usize) {
    let tail = out.get(start..).unwrap_or_default();
    if plain_run(tail) < tail.len() {
        let tail = tail.to_string();
        out.truncate(start);
        push_safe_text(out, &tail);
    }
}

/// Appends one character, escaped when it is hostile.
pub fn push_safe(out: &mut String, c: char) {
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{7}' => out.push_str("\\a"),
        '\u{8}' => out.push_str("\\b"),
        '\u{b}' => out.push_str("\\v"),
        '\u{c}' => out.push_str("\\f"),
        c if !is_hostile(c) => out.push(c),
        c if u32::from(c) < 0x80 => {
            let _ = write!(out, "\\{:03o}", u32::from(c));
        }
        c if u32::from(c) < 0x1_0000 => {
            let _ = write!(out, "\\u{:04X}", u32::from(c));
        }
        c => {
            let _ = write!(out, "\\U{:08X}", u32::from(c));
        }
    }
}

/// Bytes as text: UTF-8 where it is valid, U+FFFD for each byte that is not. Controls are kept: [`safe`] is for showing.
pub fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Bytes as text as far as the first NUL.
pub fn until_nul(bytes: &[u8]) -> &[u8] {
    let end = memchr::memchr(0, bytes).unwrap_or(bytes.len());
    bytes.get(..end).unwrap_or(bytes)
}

/// Base 64 with padding (RFC 4648 section 4).
pub fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let word = group.iter().enumerate().fold(0_u32, |word, (n, byte)| word | u32::from(*byte) << (16 - 8 * n));
        for digit in 0..4 {
            let used = digit <= group.len();
            out.push(if used { char::from(DIGITS[(word >> (18 - 6 * digit)) as usize & 63]) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_steers_a_terminal_survives() {
        let evil = "a\u{1b}]52;c;x\u{7}\u{9b}2J\u{202e}b\u{200b}\r\n";
        let shown = safe(evil);
        assert!(!shown.chars().any(is_hostile));
        assert_eq!(shown, "a\\033]52;c;x\\a\\u009B2J\\u202Eb\\u200B\\r\\n");
        assert!(matches!(safe("héllo — ok"), Cow::Borrowed(_)));
        let mut line = String::from("\u{1b}kept: ");
        let start = line.len();
        line.push_str(evil);
        make_safe_from(&mut line, start);
        assert_eq!(line, format!("\u{1b}kept: {shown}"));
    }

    #[test]
    fn base64_pads_what_is_short() {
        assert_eq!([base64(b"f"), base64(b"fo"), base64(b"foo")], ["Zg==", "Zm8=", "Zm9v"]);
    }
}
