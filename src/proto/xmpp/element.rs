//! Elements of an XML stream with the places of their parts, as far as stanzas need them.

use crate::proto::common::text::shown;

/// Elements inside each other.
const DEPTH: u8 = 16;
/// Attributes of one element, and elements beside each other.
const PARTS: usize = 1024;

/// An attribute: name, value, place and length with the quotes.
pub(super) struct Attribute {
    pub name: String,
    pub value: String,
    pub at: usize,
    pub len: usize,
}

/// An element: what is open at the end of the bytes ends there.
#[derive(Default)]
pub(super) struct Element {
    /// With its prefix.
    pub full_name: String,
    pub at: usize,
    pub end: usize,
    pub attributes: Vec<Attribute>,
    pub children: Vec<Element>,
    /// Place of the text before the first child.
    pub text: (usize, usize),
    /// A declaration (`<?xml …?>`) or an end tag without a start.
    pub special: bool,
}

impl Element {
    /// Name without the prefix.
    pub fn name(&self) -> &str {
        self.full_name.rsplit(':').next().unwrap_or(&self.full_name)
    }

    /// Value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|a| a.name == name).map(|a| a.value.as_str())
    }

    /// First child of this name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name() == name)
    }

    pub fn text<'d>(&self, data: &'d [u8]) -> &'d [u8] {
        data.get(self.text.0..self.text.0 + self.text.1).unwrap_or(&[])
    }
}

/// The elements that stand beside each other in the bytes.
pub(super) fn parse(data: &[u8]) -> Vec<Element> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(open) = memchr::memchr(b'<', data.get(at..).unwrap_or(&[])).filter(|_| all.len() < PARTS) {
        let (element, next) = one(data, at + open, DEPTH);
        all.push(element);
        at = next;
    }
    all
}

/// The element whose `<` is at `at`, and where the next one may start.
fn one(data: &[u8], at: usize, depth: u8) -> (Element, usize) {
    let end = memchr::memchr(b'>', data.get(at..).unwrap_or(&[])).map_or(data.len(), |close| at + close + 1);
    let tag = data.get(at + 1..end.saturating_sub(1).max(at + 1)).unwrap_or(&[]);
    let len = tag.iter().position(|c| c.is_ascii_whitespace() || (*c == b'/' && !tag.starts_with(b"/"))).unwrap_or(tag.len());
    let mut element = Element { full_name: shown(tag.get(..len).unwrap_or(tag)), at, end, ..Element::default() };
    element.special = matches!(tag.first(), Some(b'/' | b'?' | b'!'));
    element.attributes = attributes(tag, at + 1, len);
    element.text = (end, 0);
    if element.special || tag.ends_with(b"/") || depth == 0 {
        return (element, end);
    }
    let mut next = end;
    loop {
        let Some(open) = memchr::memchr(b'<', data.get(next..).unwrap_or(&[])).filter(|_| element.children.len() < PARTS) else {
            element.end = data.len();
            return (element, data.len());
        };
        if element.children.is_empty() {
            element.text = (end, next + open - end);
        }
        next += open;
        if data.get(next + 1) == Some(&b'/') {
            let close = memchr::memchr(b'>', data.get(next..).unwrap_or(&[])).map_or(data.len(), |close| next + close + 1);
            element.end = close;
            return (element, close);
        }
        let (child, after) = one(data, next, depth - 1);
        element.children.push(child);
        next = after;
    }
}

/// `name='value'` pairs of a tag whose name is `from` bytes long and which stands at `base`.
fn attributes(tag: &[u8], base: usize, from: usize) -> Vec<Attribute> {
    let mut all = Vec::new();
    let mut at = from;
    while let Some(equals) = memchr::memchr(b'=', tag.get(at..).unwrap_or(&[])).filter(|_| all.len() < PARTS) {
        let name = tag.get(at..at + equals).unwrap_or(&[]);
        let blank = name.len() - name.trim_ascii_start().len();
        let start = at + blank;
        let Some(quote) = tag.get(at + equals + 1).copied().filter(|c| matches!(c, b'\'' | b'"')) else { break };
        let value = at + equals + 2;
        let Some(len) = memchr::memchr(quote, tag.get(value..).unwrap_or(&[])) else { break };
        let text = |bytes: Option<&[u8]>| shown(bytes.unwrap_or(&[]));
        all.push(Attribute {
            name: text(tag.get(start..at + equals)),
            value: text(tag.get(value..value + len)),
            at: base + start,
            len: value + len + 1 - start,
        });
        at = value + len + 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_know_their_places() {
        let data = b"<a:b x='1' yy=\"2\"><c>t</c><d/></a:b><e>";
        let all = parse(data);
        assert_eq!(all.iter().map(|e| (e.full_name.as_str(), e.at, e.end)).collect::<Vec<_>>(), [("a:b", 0, 36), ("e", 36, 39)]);
        let first = &all[0];
        assert_eq!((first.name(), first.attribute("yy"), first.children.len()), ("b", Some("2"), 2));
        assert_eq!((first.attributes[1].at, first.attributes[1].len), (11, 6));
        assert_eq!(first.child("c").map(|c| c.text(data)), Some(&b"t"[..]));
    }

    #[test]
    fn nesting_without_end_ends() {
        assert_eq!(parse(&b"<a>".repeat(100_000)).len(), 1);
        assert!(parse(b"<").len() == 1 && parse(b"x").is_empty());
    }
}
