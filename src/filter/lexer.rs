//! Splits the text of an expression into tokens.

use super::ast::{Piece, Span};
use super::error::FilterError;

/// Longest expression in tokens: far above what people write, below what could exhaust memory.
const TOKEN_LIMIT: usize = 20_000;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// A name, an unquoted literal or a word operator.
    Word(String),
    Str(Vec<u8>),
    Char(u8),
    /// An operator or a bracket.
    Symbol(&'static str),
    /// `[..]` with its pieces.
    Slice(Vec<Piece>),
    /// `#1` or `#[..]` with its pieces.
    Layer(Vec<Piece>),
    End,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub span: Span,
}

/// Longest first, so that `===` is not read as `==` and `=`.
const SYMBOLS: &[&str] = &[
    "===", "!==", "==", "!=", "~=", "<=", ">=", "&&", "||", "^^", "..", "(", ")", "{", "}", ",", "@", "$", "~", "<", ">", "!", "&", "+",
    "-", "*", "/", "%",
];

/// All tokens of a text; the last is [`TokenKind::End`].
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, FilterError> {
    let mut lexer = Lexer { text, at: 0 };
    let mut out = Vec::new();
    loop {
        lexer.skip_space();
        let start = lexer.at;
        let kind = lexer.token()?;
        let last = kind == TokenKind::End;
        out.push(Token { kind, span: Span::new(start, lexer.at) });
        if last {
            return Ok(out);
        }
        if out.len() > TOKEN_LIMIT {
            return Err(FilterError::new(Span::new(start, lexer.at), "the expression is too long"));
        }
    }
}

/// The tokens of a text that is still being typed: a string without its end counts as one, and what no token can start with
/// ends the list.
pub(super) fn tokens_before(text: &str) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0 };
    let mut out = Vec::new();
    loop {
        lexer.skip_space();
        let start = lexer.at;
        let unfinished = text.get(start..).is_some_and(|rest| rest.starts_with('"'));
        let kind = match lexer.token() {
            Ok(TokenKind::End) => return out,
            Ok(kind) => kind,
            Err(_) if unfinished => TokenKind::Str(text.as_bytes().get(start + 1..).unwrap_or(&[]).to_vec()),
            Err(_) => return out,
        };
        let end = if unfinished && lexer.at <= start { text.len() } else { lexer.at };
        out.push(Token { kind, span: Span::new(start, end) });
        if end >= text.len() || out.len() > TOKEN_LIMIT {
            return out;
        }
    }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn token(&mut self) -> Result<TokenKind, FilterError> {
        let rest = self.rest();
        let Some(first) = self.peek() else {
            return Ok(TokenKind::End);
        };
        match first {
            '"' => return self.string().map(TokenKind::Str),
            '\'' => return self.character().map(TokenKind::Char),
            'r' | 'R' if rest.as_bytes().get(1) == Some(&b'"') => return self.raw_string().map(TokenKind::Str),
            '[' => return self.slice().map(TokenKind::Slice),
            '#' => return self.layer().map(TokenKind::Layer),
            _ => {}
        }
        if let Some(len) = word_len(rest) {
            self.at += len;
            return Ok(TokenKind::Word(rest.get(..len).unwrap_or("").to_string()));
        }
        for symbol in SYMBOLS {
            if rest.starts_with(symbol) {
                self.at += symbol.len();
                return Ok(TokenKind::Symbol(symbol));
            }
        }
        let span = Span::new(self.at, self.at + first.len_utf8());
        let error = FilterError::new(span, format!("\"{first}\" was unexpected in this context"));
        Err(match first {
            '=' => error.hint("equality is written =="),
            '|' => error.hint("\"or\" is written or, ||"),
            '^' => error.hint("\"exclusive or\" is written xor, ^^"),
            ']' => error.hint("there is no [ before it"),
            _ => error,
        })
    }

    fn string(&mut self) -> Result<Vec<u8>, FilterError> {
        let open = self.at;
        self.at += 1;
        let mut out = Vec::new();
        while let Some(c) = self.peek() {
            match c {
                '"' => {
                    self.at += 1;
                    return Ok(out);
                }
                '\\' => self.escape(&mut out)?,
                c => {
                    self.at += c.len_utf8();
                    out.extend(c.encode_utf8(&mut [0; 4]).bytes());
                }
            }
        }
        Err(unterminated(open, "string"))
    }

    /// Only `\"` is special, and it stays as it is: the backslash is part of the string.
    fn raw_string(&mut self) -> Result<Vec<u8>, FilterError> {
        let open = self.at + 1;
        let body = self.text.get(self.at + 2..).unwrap_or("").as_bytes();
        let mut i = 0;
        while let Some(b) = body.get(i) {
            match b {
                b'"' => {
                    self.at += 2 + i + 1;
                    return Ok(body.get(..i).unwrap_or(&[]).to_vec());
                }
                b'\\' if body.get(i + 1) == Some(&b'"') => i += 2,
                _ => i += 1,
            }
        }
        Err(unterminated(open, "string"))
    }

    fn character(&mut self) -> Result<u8, FilterError> {
        let open = self.at;
        self.at += 1;
        let mut out = Vec::new();
        match self.peek() {
            Some('\\') => self.escape(&mut out)?,
            Some(c) if c != '\'' => {
                self.at += c.len_utf8();
                out.extend(c.encode_utf8(&mut [0; 4]).bytes());
            }
            _ => {}
        }
        if self.peek() != Some('\'') {
            let span = Span::new(open, self.at.max(open + 1));
            return Err(FilterError::new(span, "a character is one letter or escape between single quotes")
                .hint("strings stand between double quotes"));
        }
        self.at += 1;
        match out.as_slice() {
            [byte] => Ok(*byte),
            _ => Err(FilterError::new(Span::new(open, self.at), "a character is a single byte")
                .hint("write a string in double quotes for other characters")),
        }
    }

    /// One escape; `self.at` is at the backslash.
    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), FilterError> {
        let start = self.at;
        self.at += 1;
        let Some(c) = self.peek() else {
            return Err(unterminated(start, "string"));
        };
        self.at += c.len_utf8();
        let simple = match c {
            '"' | '\\' | '\'' => c as u8,
            'a' => 7,
            'b' => 8,
            'f' => 12,
            'n' => b'\n',
            'r' => b'\r',
            't' => b'\t',
            'v' => 11,
            'x' => return self.number(start, 16, 1, 2).map(|n| out.push(n as u8)),
            'u' => return self.unicode(start, 4, out),
            'U' => return self.unicode(start, 8, out),
            '0'..='7' => {
                self.at -= 1;
                let n = self.number(start, 8, 1, 3)?;
                let byte = u8::try_from(n).map_err(|_| FilterError::new(Span::new(start, self.at), "octal escapes go to \\377"))?;
                out.push(byte);
                return Ok(());
            }
            _ => {
                let span = Span::new(start, self.at);
                return Err(FilterError::new(span, format!("\\{c} is not a valid character escape sequence"))
                    .hint(format!("write \\\\{c}, or a raw string: r\"..\"")));
            }
        };
        out.push(simple);
        Ok(())
    }

    fn number(&mut self, start: usize, radix: u32, least: usize, most: usize) -> Result<u32, FilterError> {
        let digits: String = self.rest().chars().take(most).take_while(|c| c.is_digit(radix)).collect();
        self.at += digits.len();
        if digits.len() < least {
            let what = if radix == 16 { "hexadecimal" } else { "octal" };
            return Err(FilterError::new(Span::new(start, self.at), format!("the escape needs {least} {what} digits")));
        }
        Ok(u32::from_str_radix(&digits, radix).unwrap_or(0))
    }

    fn unicode(&mut self, start: usize, digits: usize, out: &mut Vec<u8>) -> Result<(), FilterError> {
        let n = self.number(start, 16, digits, digits)?;
        let c = char::from_u32(n).ok_or_else(|| FilterError::new(Span::new(start, self.at), "this is no Unicode character"))?;
        out.extend(c.encode_utf8(&mut [0; 4]).bytes());
        Ok(())
    }

    fn slice(&mut self) -> Result<Vec<Piece>, FilterError> {
        let open = self.at;
        let Some(len) = self.rest().find(']') else {
            let end = self.text.len();
            return Err(FilterError::new(Span::new(end, end), "the right bracket was missing from a slice").hint("write [offset:length]"));
        };
        let inner = self.rest().get(1..len).unwrap_or("");
        self.at = open + len + 1;
        let mut pieces = Vec::new();
        let mut at = open + 1;
        for part in inner.split(',') {
            pieces.push(piece(part, at)?);
            at += part.len() + 1;
        }
        Ok(pieces)
    }

    fn layer(&mut self) -> Result<Vec<Piece>, FilterError> {
        let start = self.at;
        self.at += 1;
        if self.peek() == Some('[') {
            return self.slice();
        }
        let digits = self.rest().chars().take_while(|c| c.is_ascii_digit() || *c == '-').count();
        let text = self.rest().get(..digits).unwrap_or("");
        self.at += digits;
        match text.parse() {
            Ok(n) => Ok(vec![Piece::One(n)]),
            Err(_) => Err(FilterError::new(Span::new(start, self.at), "a layer number, such as #1 or #[1-2], was expected")),
        }
    }
}

fn unterminated(open: usize, what: &str) -> FilterError {
    FilterError::new(Span::new(open, open + 1), format!("the final quote was missing from a quoted {what}"))
}

/// One piece of a slice: `i:n`, `i-j`, `i`, `:n`, `i:`, `:`.
fn piece(text: &str, at: usize) -> Result<Piece, FilterError> {
    let trimmed = text.trim();
    let start = at + (text.len() - text.trim_start().len());
    let span = Span::new(start, start + trimmed.len().max(1));
    let bad = |why: &str| Err(FilterError::new(span, why).hint("slices are [offset:length], [first-last], [at], [:length], [offset:]"));
    if trimmed.is_empty() {
        return bad("a position was expected in the slice");
    }
    if let Some((offset, length)) = trimmed.split_once(':') {
        let offset = match offset.trim() {
            "" => Some(0),
            text => position(text),
        };
        let Some(offset) = offset else {
            return bad("the offset of the slice is not a number");
        };
        return match length.trim() {
            "" => Ok(Piece::From(offset)),
            text => match position(text) {
                Some(n) if n > 0 => Ok(Piece::Length(offset, n as u32)),
                Some(_) => bad("the length of a slice must be positive"),
                None => bad("the length of the slice is not a number"),
            },
        };
    }
    // the dash between two positions is the first one that does not start a number
    let dash = trimmed.char_indices().skip(1).find(|(_, c)| *c == '-').map(|(i, _)| i);
    if let Some((first, last)) = dash.and_then(|at| trimmed.split_at_checked(at)) {
        return match (position(first.trim()), position(last.get(1..).unwrap_or("").trim())) {
            (Some(first), Some(last)) if (first < 0) != (last < 0) => bad("first and last position of the range must have the same sign"),
            (Some(first), Some(last)) if first > last => bad("the range ends before it starts"),
            (Some(first), Some(last)) => Ok(Piece::Through(first, last)),
            _ => bad("a position of the slice is not a number"),
        };
    }
    match position(trimmed) {
        Some(n) => Ok(Piece::One(n)),
        None => bad("a position of the slice is not a number"),
    }
}

/// A whole number, decimal, `0x` or octal, within the range of positions.
fn position(text: &str) -> Option<i32> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let n = i32::try_from(super::literal::unsigned(digits)?).ok()?;
    Some(if negative { -n } else { n })
}

/// Length of the word at the start of the text, when one starts there.
fn word_len(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_part = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80;
    let first = *bytes.first()?;
    let next = bytes.get(1).copied().unwrap_or(0);
    let starts = is_part(first) || (first == b'.' && next != b'.' && is_part(next)) || (first == b':' && (is_part(next) || next == b':'));
    if !starts {
        return None;
    }
    let mut len = 0;
    while let Some(b) = bytes.get(len).copied() {
        let next = bytes.get(len + 1).copied().unwrap_or(0);
        let part = match b {
            b'.' => next != b'.' && !bytes.get(..len)?.ends_with(b"."),
            // a dash joins (`Status-Code`, `00-1d-60`); a minus has space before it or after it
            b'-' => len > 0 && is_part(next),
            b':' => true,
            _ => is_part(b),
        };
        if !part {
            break;
        }
        len += 1;
    }
    // the slash of a prefix length belongs to the address before it
    let word = text.get(..len)?;
    let is_address = word.contains(':') || word.bytes().filter(|b| *b == b'.').count() == 3;
    let numeric = word.bytes().all(|b| b.is_ascii_hexdigit() || b == b'.' || b == b':');
    if is_address && numeric && bytes.get(len) == Some(&b'/') {
        let digits = bytes.get(len + 1..)?.iter().take_while(|b| b.is_ascii_digit()).count();
        if digits > 0 {
            len += 1 + digits;
        }
    }
    Some(len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let all = tokens(text).unwrap();
        all.iter().filter(|t| t.kind != TokenKind::End).map(|t| text[t.span.start..t.span.end].to_string()).collect()
    }

    #[test]
    fn dots_dashes_colons_and_slashes_join_only_what_belongs_together() {
        assert_eq!(words("10.0.0.0..10.0.0.9"), ["10.0.0.0", "..", "10.0.0.9"]);
        assert_eq!(words("ip.src==10.0.0.0/8&&x"), ["ip.src", "==", "10.0.0.0/8", "&&", "x"]);
        assert_eq!(words("sip.Status-Code -ip.len"), ["sip.Status-Code", "-", "ip.len"]);
        assert_eq!(words("fe80::/10 ::1 :ab .fc"), ["fe80::/10", "::1", ":ab", ".fc"]);
        assert_eq!(words("ip.len/2 -1"), ["ip.len", "/", "2", "-", "1"]);
        assert_eq!(words("a[0:2,-1]#2@x"), ["a", "[0:2,-1]", "#2", "@", "x"]);
    }

    #[test]
    fn strings_and_characters_know_their_escapes() {
        let kinds = |text| tokens(text).map(|t| t[0].kind.clone());
        assert_eq!(kinds(r#""a\"\x41\101\u00e9\n""#), Ok(TokenKind::Str("a\"AA\u{e9}\n".into())));
        assert_eq!(kinds(r#"r"\d\"x""#), Ok(TokenKind::Str(br#"\d\"x"#.to_vec())));
        assert_eq!(kinds(r"'\''"), Ok(TokenKind::Char(b'\'')));
        assert_eq!(kinds(r#""\d""#).unwrap_err().span, Span::new(1, 3));
        assert_eq!(kinds("'ab'").unwrap_err().span, Span::new(0, 2));
    }

    #[test]
    fn slices_have_every_form_and_say_what_is_wrong() {
        let pieces = |text: &str| match tokens(text) {
            Ok(t) => match &t[0].kind {
                TokenKind::Slice(p) | TokenKind::Layer(p) => Ok(p.clone()),
                other => panic!("{other:?}"),
            },
            Err(e) => Err((e.span.start, e.message)),
        };
        assert_eq!(
            pieces("[0x1:2, 3-4,5,:6,7:,-3--2]"),
            Ok(vec![Piece::Length(1, 2), Piece::Through(3, 4), Piece::One(5), Piece::Length(0, 6), Piece::From(7), Piece::Through(-3, -2)])
        );
        assert_eq!(pieces("#-1"), Ok(vec![Piece::One(-1)]));
        assert_eq!(pieces("[0:"), Err((3, "the right bracket was missing from a slice".into())));
        assert_eq!(pieces("[1,0:0]"), Err((3, "the length of a slice must be positive".into())));
        assert_eq!(pieces("[3-1]"), Err((1, "the range ends before it starts".into())));
        assert_eq!(pieces("[1--2]"), Err((1, "first and last position of the range must have the same sign".into())));
        assert_eq!(pieces("# x").unwrap_err().0, 0);
    }
}
