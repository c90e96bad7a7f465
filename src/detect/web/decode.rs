//! Brings what stands in a request into one form: percent signs, entities, overlong UTF-8, comments, case and blanks.

/// Rounds of decoding: attackers encode more than once.
const ROUNDS: usize = 3;

/// The text that a server, or what lies behind it, may see.
pub fn normal(raw: &[u8]) -> String {
    // a plus is a blank as the client wrote it, not where it was encoded itself
    let mut bytes: Vec<u8> = raw.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
    for _ in 0..ROUNDS {
        let next = entities(&percent(&bytes));
        if next == bytes {
            break;
        }
        bytes = next;
    }
    let text = uncommented(&String::from_utf8_lossy(&bytes).to_lowercase());
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_whitespace() || c == '\u{a0}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            // dropped by databases and shells alike
            '\0' => out.push_str("%00"),
            c => out.push(c),
        }
    }
    out
}

fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |n, d| Some(n * 16 + char::from(*d).to_digit(16)?))
}

/// `%41`, `%u0041`, and slashes and dots in two bytes where one is enough (`%c0%af`).
fn percent(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let (byte, used) = match (first, after) {
            (b'%', [b'u' | b'U', a, b, c, d, ..]) => match hex(&[*a, *b, *c, *d]).and_then(char::from_u32) {
                Some(c) => {
                    let mut buffer = [0; 4];
                    out.extend_from_slice(c.encode_utf8(&mut buffer).as_bytes());
                    rest = after.get(5..).unwrap_or_default();
                    continue;
                }
                None => (b'%', 1),
            },
            (b'%', [a, b, ..]) => hex(&[*a, *b]).map_or((b'%', 1), |n| (n as u8, 3)),
            (other, _) => (*other, 1),
        };
        rest = rest.get(used..).unwrap_or_default();
        // the second byte of an overlong form
        match out.last() {
            Some(0xc0 | 0xc1) if byte & 0xc0 == 0x80 => {
                let high = out.pop().unwrap_or(0xc0) & 1;
                out.push(high << 6 | byte & 0x3f);
            }
            _ => out.push(byte),
        }
    }
    out
}

/// Entities of HTML that attacks use.
const ENTITIES: &[(&[u8], u8)] =
    &[(b"&lt;", b'<'), (b"&gt;", b'>'), (b"&quot;", b'"'), (b"&apos;", b'\''), (b"&amp;", b'&'), (b"&colon;", b':'), (b"&lpar;", b'(')];

/// Named and numbered entities.
fn entities(bytes: &[u8]) -> Vec<u8> {
    if !bytes.contains(&b'&') {
        return bytes.to_vec();
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let named = ENTITIES.iter().find(|(name, _)| rest.starts_with(name)).map(|(name, byte)| (*byte, name.len()));
        let (byte, used) = named.or_else(|| numbered(rest)).unwrap_or((*first, 1));
        out.push(byte);
        rest = if used == 1 { after } else { rest.get(used..).unwrap_or_default() };
    }
    out
}

/// `&#60;` or `&#x3c;`, of ASCII only.
fn numbered(bytes: &[u8]) -> Option<(u8, usize)> {
    let digits = bytes.strip_prefix(b"&#")?;
    let end = digits.iter().take(9).position(|b| *b == b';')?;
    let number = digits.get(..end)?;
    let value = match number.strip_prefix(b"x").or_else(|| number.strip_prefix(b"X")) {
        Some(digits) => hex(digits)?,
        None => std::str::from_utf8(number).ok()?.parse().ok()?,
    };
    Some((u8::try_from(value).ok().filter(u8::is_ascii)?, end + 3))
}

/// Comments of SQL are blanks; what MySQL executes in them (`/*!50000 … */`) stays.
fn uncommented(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        let Some((inside, next)) = after.split_once("*/") else {
            rest = after;
            break;
        };
        out.push(' ');
        if let Some(code) = inside.strip_prefix('!') {
            out.push_str(code.trim_start_matches(|c: char| c.is_ascii_digit()));
            out.push(' ');
        }
        rest = next;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn one_text_whatever_the_encoding() {
        for text in ["' OR 1=1", "%27%20or%201=1", "%2527+OR%2520+1%253D1", "'/**/or/*x*/1=1", "&#39; &#x6f;r&#32;1=1", "%u0027 or 1=1"] {
            assert_eq!(normal(text.as_bytes()), "' or 1=1", "{text}");
        }
        assert_eq!(normal(b"%c0%ae%c0%ae%c0%afetc"), "../etc");
        assert_eq!(normal(b"1 /*!50000UNION*/ select"), "1 union select");
        assert_eq!(normal(b"a%00b%"), "a%00b%");
        assert_eq!(normal(b"a'+%2B+'b"), "a' + 'b");
    }

    #[test]
    fn broken_encodings_end_somewhere() {
        for text in ["%", "%u", "%uzzzz", "&#", "&#999999999;", "/*", "%c0", "&#x110000;"] {
            assert!(normal(text.as_bytes()).len() <= text.len() * 3, "{text}");
        }
    }
}
