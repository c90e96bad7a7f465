//! Extensible Markup Language (W3C XML 1.0): tags with their attributes and texts, as a tree.

use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// A processing instruction.
    INSTRUCTION = "xml.xmlpi", "XMLPI", Str None;
    /// A section of text without markup.
    CDATA_SECTION = "xml.cdatasection", "CDATASection", Str None;
    /// A comment.
    COMMENT = "xml.comment", "Comment", Str None;
    /// An attribute with its value.
    ATTRIBUTE = "xml.attribute", "Attribute", Str None;
    /// Declaration of the document's type.
    DOCTYPE = "xml.doctype", "Doctype", Str None;
    /// Text of a tag.
    CDATA = "xml.cdata", "CDATA", Str None;
    /// A tag.
    TAG = "xml.tag", "Tag", Str None;
    /// The declaration at the start.
    DECLARATION = "xml.xmlpi.xml", "xml.xmlpi.xml", Str None;
    /// Version of XML.
    VERSION = "xml.xmlpi.xml.version", "version", Str None;
    /// Whether the document stands alone.
    STANDALONE = "xml.xmlpi.xml.standalone", "standalone", Str None;
    /// Encoding of the text.
    ENCODING = "xml.xmlpi.xml.encoding", "encoding", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::Media, media_key("text/xml")),
        (Table::Media, media_key("application/xml")),
        (Table::Media, media_key("application/xml-dtd")),
        (Table::Media, media_key("application/soap+xml")),
        (Table::Media, media_key("application/rss+xml")),
        (Table::Media, media_key("application/rdf+xml")),
        (Table::Media, media_key("application/xcap-diff+xml")),
        (Table::Media, media_key("application/pidf+xml")),
        (Table::Media, media_key("application/watcherinfo+xml")),
        (Table::Media, media_key("application/conference-info+xml")),
        (Table::Media, media_key("application/dialog-info+xml")),
        (Table::Media, media_key("application/reginfo+xml")),
        (Table::Media, media_key("application/mathml+xml")),
        (Table::Media, media_key("application/smil")),
        (Table::Media, media_key("application/vnd.wv.csp+xml")),
        (Table::Media, media_key("image/svg+xml")),
        (Table::Media, media_key("text/vnd.wap.wml")),
        (Table::Media, media_key("text/vnd.wap.si")),
        (Table::Media, media_key("text/vnd.wap.sl")),
    ],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("xml", "eXtensible Markup Language", "XML", &["W3C XML 1.0"]) }, dissect)
};

/// Deepest nesting that the tree follows; tags below stand beside each other.
const DEPTH: usize = 20;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let column = cx.tree.columns.protocol.clone();
    cx.protocol(&if column.is_empty() { "XML".to_string() } else { format!("{column}/XML") });
    cx.layer(&PROTOCOL.info, b, b.len());
    let mut open: Vec<Item> = Vec::new();
    let mut at = 0;
    while at < b.len() {
        let Some(start) = b.find(at, b'<') else {
            text(cx, b, at, b.len())?;
            break;
        };
        text(cx, b, at, start)?;
        at = markup(cx, b, start, &mut open)?;
    }
    Ok(())
}

/// Text between tags, without the blanks around it.
fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, to: usize) -> Outcome {
    let raw = b.clipped(from, to.saturating_sub(from));
    let blanks = raw.len() - raw.trim_ascii_start().len();
    let len = raw.trim_ascii().len();
    if len > 0 {
        cx.add(&CDATA, b, from + blanks, len)?;
        cx.text(cx.last(), format_args!("{}", shown(b.clipped(from + blanks, len))));
    }
    Ok(())
}

/// Where `end` that follows `from` stops; the end of the document when it is missing.
fn after(b: Bytes<'_>, from: usize, end: &[u8]) -> usize {
    memchr::memmem::find(b.clipped(from, b.len()), end).map_or(b.len(), |at| from + at + end.len())
}

/// What starts with an angle bracket; gives where it ends.
fn markup<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, open: &mut Vec<Item>) -> Result<usize, Fault> {
    let rest = b.clipped(at, b.len());
    let plain = [(&b"<!--"[..], &b"-->"[..], &COMMENT), (b"<![CDATA[", b"]]>", &CDATA_SECTION), (b"<!", b">", &DOCTYPE)];
    if let Some((_, close, field)) = plain.iter().find(|p| rest.starts_with(p.0)) {
        let end = after(b, at, close);
        cx.add(field, b, at, end - at)?;
        cx.text(cx.last(), format_args!("{}", shown(b.clipped(at, end - at))));
        return Ok(end);
    }
    if rest.starts_with(b"<?") {
        let end = after(b, at, b"?>");
        instruction(cx, b, at, end)?;
        return Ok(end);
    }
    let end = end_of_tag(b, at);
    if rest.starts_with(b"</") {
        cx.open_text(b.span(at, end - at), format_args!("{}", shown(b.clipped(at, end - at))));
        cx.close();
        if let Some(item) = open.pop() {
            cx.end_at(item, b, end);
            cx.close();
        }
        return Ok(end);
    }
    cx.add(&TAG, b, at, end - at)?;
    let item = cx.last();
    let name = b.clipped(at + 1, end - at).iter().take_while(|c| !matches!(c, b'>' | b'/') && !c.is_ascii_whitespace()).count();
    let attributes = b.clipped(at + 1 + name, end).contains(&b'=') && end > at + name + 3;
    let shown_len = if attributes { name + 1 } else { end - at };
    cx.text(item, format_args!("{}", shown(b.clipped(at, shown_len))));
    cx.open_last();
    each_attribute(b, at + 1 + name, end, |from, _, to| {
        cx.add(&ATTRIBUTE, b, from, to - from)?;
        cx.text(cx.last(), format_args!("{}", shown(b.clipped(from, to - from))));
        Ok(())
    })?;
    let closed = b.clipped(0, end).ends_with(b"/>");
    if closed || open.len() >= DEPTH {
        cx.close();
    } else {
        open.push(item);
    }
    Ok(end)
}

/// Where a tag ends: at the bracket that stands in no quotes.
fn end_of_tag(b: Bytes<'_>, at: usize) -> usize {
    let mut quote = None;
    for (i, c) in b.data().iter().enumerate().skip(at) {
        match (quote, c) {
            (None, b'"' | b'\'') => quote = Some(*c),
            (Some(q), c) if q == *c => quote = None,
            (None, b'>') => return i + 1,
            _ => {}
        }
    }
    b.len()
}

/// Calls `each` with the start of each attribute, the start of its quoted value, and its end.
fn each_attribute(
    b: Bytes<'_>,
    from: usize,
    to: usize,
    mut each: impl FnMut(usize, usize, usize) -> Outcome,
) -> Outcome {
    let mut at = from;
    while at < to {
        let blanks = b.clipped(at, to - at).iter().take_while(|c| c.is_ascii_whitespace()).count();
        let start = at + blanks;
        let Some(equals) = b.window(0, to).find(start, b'=') else { break };
        let gap = b.clipped(equals + 1, to).iter().take_while(|c| c.is_ascii_whitespace()).count();
        let value = equals + 1 + gap;
        let Some(quote) = b.clipped(value, 1).first().copied().filter(|c| matches!(c, b'"' | b'\'')) else { break };
        let Some(end) = b.window(0, to).find(value + 1, quote) else { break };
        each(start, value, end + 1)?;
        at = end + 1;
    }
    Ok(())
}

fn instruction<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, end: usize) -> Outcome {
    if !b.clipped(at, 6).eq_ignore_ascii_case(b"<?xml ") {
        cx.add(&INSTRUCTION, b, at, end - at)?;
        return Ok(());
    }
    cx.add(&DECLARATION, b, at, end - at)?;
    cx.text(cx.last(), format_args!("<?xml"));
    cx.open_last();
    each_attribute(b, at + 5, end, |from, value, to| {
        let name = b.clipped(from, value - from);
        let field = match name.trim_ascii().strip_suffix(b"=").unwrap_or(name).trim_ascii_end() {
            b"version" => &VERSION,
            b"encoding" => &ENCODING,
            b"standalone" => &STANDALONE,
            _ => return Ok(()),
        };
        cx.add(field, b, value + 1, to.saturating_sub(value + 2))?;
        cx.text(cx.last(), format_args!("{}", shown(b.clipped(from, to - from))));
        Ok(())
    })?;
    cx.open_text(b.span(end.saturating_sub(2), 2), format_args!("?>"));
    cx.close();
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_quotes_do_not_end_a_tag() {
        let text = b"<a x=\"1>2\" y = 'z'/>t";
        let b = Bytes::new(text, 0, text.len());
        let end = end_of_tag(b, 0);
        assert_eq!(end, 20);
        let mut seen = Vec::new();
        let done = each_attribute(b, 2, end, |from, _, to| {
            seen.push(b.clipped(from, to - from).to_vec());
            Ok(())
        });
        assert!(done.is_ok());
        assert_eq!(seen, [&b"x=\"1>2\""[..], &b"y = 'z'"[..]]);
    }
}
