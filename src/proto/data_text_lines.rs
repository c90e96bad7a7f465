//! Bodies of text, shown line by line.

use super::common::media;
use super::common::text::add_lines;
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::Media, media_key("text/plain")),
        (Table::Media, media_key("text/*")),
        (Table::Media, media_key("text/richtext")),
        (Table::Media, media_key("text/enriched")),
        (Table::Media, media_key("text/parameters")),
        (Table::Media, media_key("text/html")),
        (Table::Media, media_key("text/css")),
        (Table::Media, media_key("text/javascript")),
        (Table::Media, media_key("text/vnd.sun.j2me.app-descriptor")),
        (Table::Media, media_key("text/xml-external-parsed-entity")),
        (Table::Media, media_key("application/xml-external-parsed-entity")),
        (Table::Media, media_key("application/x-javascript")),
        (Table::Media, media_key("application/ecmascript")),
        (Table::Media, media_key("application/x-ns-proxy-autoconfig")),
        (Table::Media, media_key("application/vnd.poc.refer-to")),
        (Table::Media, media_key("application/vnd.drm.message")),
        (Table::Media, media_key("application/x-wms-logplaystats")),
    ],
    ..Protocol::new(ProtocolInfo::new("data-text-lines", "Line-based text data", "data-text-lines", &["RFC 2046"]), dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    // XML says what it is, whatever it was declared to be
    let is_xml = b.data().first_chunk::<5>().is_some_and(|start| start.eq_ignore_ascii_case(b"<?xml"));
    if is_xml && cx.call_named("xml", b) {
        return Ok(());
    }
    let content_type = media::of(cx);
    let (kind, _) = media::split(&content_type);
    // text of which nobody said what it is
    let title = if kind.is_empty() || kind == "text/*" { String::new() } else { format!(": {kind}") };
    if !title.is_empty() {
        cx.info_append(format_args!(" ({kind})"));
    }
    let layer = cx.layer(&PROTOCOL.info, b, b.len());
    let count = memchr::memchr_iter(b'\n', b.data()).count() + usize::from(b.data().last().is_some_and(|c| *c != b'\n'));
    cx.text(layer, format_args!("Line-based text data{title} ({count} lines)"));
    add_lines(cx, b);
    Ok(())
}
