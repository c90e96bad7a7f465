//! JavaScript Object Notation (RFC 8259), as a tree of members with their paths.

use super::common::media;
use crate::base::{Bytes, Fault, Span};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

fields! {
    /// An array.
    ARRAY = "json.array", "Array", None None;
    /// An object.
    OBJECT = "json.object", "Object", None None;
    /// A member of an object.
    MEMBER = "json.member", "Member", Str None;
    /// Name of a member.
    KEY = "json.key", "Key", Str None;
    /// Names from the top to a member.
    PATH = "json.path", "Path", Str None;
    /// Path and value of a member.
    PATH_WITH_VALUE = "json.path_with_value", "Path with value", Str None;
    /// Name and value of a member.
    MEMBER_WITH_VALUE = "json.member_with_value", "Member with value", Str None;
    /// A text.
    STRING = "json.value.string", "String value", Str None;
    /// A number, as written.
    NUMBER = "json.value.number", "Number value", Str None;
    /// The value false.
    FALSE = "json.value.false", "False value", None None;
    /// The value null.
    NULL = "json.value.null", "Null value", None None;
    /// The value true.
    TRUE = "json.value.true", "True value", None None;
    /// Not a number.
    NAN = "json.value.nan", "NaN value", None None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::Media, media_key("application/json")),
        (Table::Media, media_key("application/senml+json")),
        (Table::Media, media_key("application/sensml+json")),
        (Table::Media, media_key("application/json-rpc")),
        (Table::Media, media_key("application/jsonrequest")),
        (Table::Media, media_key("application/dds-web+json")),
        (Table::Media, media_key("application/vnd.oma.lwm2m+json")),
        (Table::Media, media_key("application/problem+json")),
        (Table::Media, media_key("application/merge-patch+json")),
        (Table::Media, media_key("application/json-patch+json")),
        (Table::Media, media_key("application/3gppHal+json")),
    ],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("json", "JavaScript Object Notation", "JSON", &["RFC 8259"]) },
        dissect,
    )
};

/// Deepest nesting that is followed.
const DEPTH: usize = 20;

/// Where the reading stands.
struct Reader<'a> {
    b: Bytes<'a>,
    at: usize,
    /// Names from the top, each with its slash.
    path: String,
    depth: usize,
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let content_type = media::of(cx);
    let (kind, _) = media::split(&content_type);
    let first = b.data().iter().find(|c| !c.is_ascii_whitespace());
    if kind.is_empty() && !matches!(first, Some(b'{' | b'[')) {
        return Err(Fault::NotMine);
    }
    let column = cx.tree.columns.protocol.clone();
    cx.protocol(&if column.is_empty() { "JSON".to_string() } else { format!("{column}/JSON") });
    let layer = cx.layer(&PROTOCOL.info, b, b.len());
    if kind.is_empty() {
        cx.tree.columns.append_info_sep(", ", format_args!("JavaScript Object Notation"));
    } else {
        cx.text(layer, format_args!("JavaScript Object Notation: {kind}"));
        cx.tree.columns.append_info_sep(", ", format_args!("JavaScript Object Notation ({kind})"));
    }
    let mut reader = Reader { b, at: 0, path: String::new(), depth: 0 };
    reader.blanks();
    while reader.at < b.len() {
        if reader.value(cx, None)?.is_none() {
            break;
        }
        reader.blanks();
    }
    Ok(())
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.b.data().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while self.peek().is_some_and(|c| c.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    /// Takes the character when it is next.
    fn take(&mut self, c: u8) -> bool {
        let hit = self.peek() == Some(c);
        self.at += usize::from(hit);
        hit
    }

    /// A value; `name` is that of its member (`[]` in an array). `None` when no value stands here.
    fn value(&mut self, cx: &mut Cx<'a>, name: Option<&str>) -> Result<Option<()>, Fault> {
        let from = self.at;
        match self.peek() {
            Some(b'{') => self.nested(cx, &OBJECT, b'}'),
            Some(b'[') => self.nested(cx, &ARRAY, b']'),
            Some(b'"') => {
                let Some(text) = self.string() else { return Ok(None) };
                self.scalar(cx, name, from, &STRING, &text);
                Ok(Some(()))
            }
            Some(_) => {
                let word = self.b.clipped(from, self.b.len());
                let len = word.iter().position(|c| !(c.is_ascii_alphanumeric() || b"+-.".contains(c))).unwrap_or(word.len());
                let word = String::from_utf8_lossy(word.get(..len).unwrap_or(&[])).into_owned();
                self.at += len;
                let field = match word.as_str() {
                    "true" => &TRUE,
                    "false" => &FALSE,
                    "null" => &NULL,
                    "NaN" => &NAN,
                    w if w.starts_with(|c: char| c == '-' || c.is_ascii_digit()) => &NUMBER,
                    _ => return Ok(None),
                };
                self.scalar(cx, name, from, field, &word);
                Ok(Some(()))
            }
            None => Ok(None),
        }
    }

    fn scalar(&self, cx: &mut Cx<'a>, name: Option<&str>, from: usize, field: &'static Field, text: &str) {
        let span = self.b.span(from, self.at - from);
        if let Some(name) = name {
            let item = cx.put_text(&PATH_WITH_VALUE, span, format_args!("{}:{text}", self.path));
            cx.generated(item);
            let item = cx.put_text(&MEMBER_WITH_VALUE, span, format_args!("{name}:{text}"));
            cx.generated(item);
        }
        match field.kind {
            crate::model::Kind::None => cx.put(field, span, Value::None),
            _ => cx.put_text(field, span, format_args!("{text}")),
        };
    }

    fn nested(&mut self, cx: &mut Cx<'a>, field: &'static Field, end: u8) -> Result<Option<()>, Fault> {
        if self.depth >= DEPTH {
            return Err(Fault::Limit);
        }
        let from = self.at;
        let item = cx.put(field, self.b.span(from, self.b.len() - from), Value::None);
        cx.open_last();
        self.at += 1;
        self.depth += 1;
        loop {
            self.blanks();
            if self.take(end) {
                break;
            }
            let going = if end == b'}' { self.member(cx)? } else { self.element(cx)? };
            self.blanks();
            if going.is_none() || !(self.take(b',') || self.peek() == Some(end)) {
                self.depth -= 1;
                cx.close();
                return Ok(None);
            }
        }
        self.depth -= 1;
        cx.end_at(item, self.b, self.at);
        cx.close();
        Ok(Some(()))
    }

    fn element(&mut self, cx: &mut Cx<'a>) -> Result<Option<()>, Fault> {
        let outer = self.path.len();
        self.path.push_str("/[]");
        let done = self.value(cx, Some("[]"))?;
        self.path.truncate(outer);
        Ok(done)
    }

    fn member(&mut self, cx: &mut Cx<'a>) -> Result<Option<()>, Fault> {
        let from = self.at;
        let Some(name) = self.string() else { return Ok(None) };
        let key = self.b.span(from, self.at - from);
        self.blanks();
        if !self.take(b':') {
            return Ok(None);
        }
        self.blanks();
        let item = cx.put_text(&MEMBER, self.b.span(from, self.b.len() - from), format_args!("{name}"));
        cx.open_last();
        let outer = self.path.len();
        self.path.push('/');
        self.path.push_str(&name);
        let done = self.value(cx, Some(&name))?;
        cx.end_at(item, self.b, self.at);
        let whole = Span { len: (self.at - from) as u32, ..key };
        cx.put_text(&KEY, key, format_args!("{name}"));
        let line = cx.put_text(&PATH, whole, format_args!("{}", self.path));
        cx.generated(line);
        self.path.truncate(outer);
        cx.close();
        Ok(done)
    }

    /// A text with its escapes undone; `None` when none stands here or its quote is missing.
    fn string(&mut self) -> Option<String> {
        let data = self.b.data();
        if data.get(self.at) != Some(&b'"') {
            return None;
        }
        let mut at = self.at + 1;
        let mut out = Vec::new();
        loop {
            match *data.get(at)? {
                b'"' => break,
                b'\\' => {
                    at += 1;
                    match *data.get(at)? {
                        b'n' => out.push(b'\n'),
                        b't' => out.push(b'\t'),
                        b'r' => out.push(b'\r'),
                        b'b' => out.push(8),
                        b'f' => out.push(12),
                        b'u' => {
                            let (c, used) = unicode(data, at + 1)?;
                            let mut buffer = [0; 4];
                            out.extend_from_slice(c.encode_utf8(&mut buffer).as_bytes());
                            at += used;
                        }
                        c => out.push(c),
                    }
                }
                c => out.push(c),
            }
            at += 1;
        }
        self.at = at + 1;
        Some(String::from_utf8_lossy(&out).into_owned())
    }
}

/// The character of `\uXXXX`, two of them for one beyond the basic plane, and how many bytes that took.
fn unicode(data: &[u8], at: usize) -> Option<(char, usize)> {
    let unit = |at: usize| u32::from_str_radix(std::str::from_utf8(data.get(at..at + 4)?).ok()?, 16).ok();
    let first = unit(at)?;
    if (0xd800..0xdc00).contains(&first)
        && data.get(at + 4..at + 6) == Some(b"\\u")
        && let Some(second) = unit(at + 6).filter(|s| (0xdc00..0xe000).contains(s))
    {
        let c = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        return Some((char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER), 10));
    }
    Some((char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_become_characters() {
        assert_eq!(unicode(b"0041", 0), Some(('A', 4)));
        assert_eq!(unicode(b"d83d\\ude00", 0), Some(('\u{1f600}', 10)));
        assert_eq!(unicode(b"d83dx", 0), Some(('\u{fffd}', 4)));
        assert_eq!(unicode(b"00", 0), None);
        let text = b"\"a\\\"\\u0042\" rest";
        let mut r = Reader { b: Bytes::new(text, 0, text.len()), at: 0, path: String::new(), depth: 0 };
        assert_eq!(r.string().as_deref(), Some("a\"B"));
    }
}
