//! Bodies whose media type no other protocol takes.

use super::common::media;
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// The body.
    TYPE = "media.type", "Media type", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Media, media_key("*/*"))],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("media", "Media Type", "Media", &["RFC 2046"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let content_type = media::of(cx);
    let (kind, parameters) = media::split(&content_type);
    cx.info_append(format_args!(" ({kind})"));
    let layer = cx.layer(&PROTOCOL.info, b, b.len());
    cx.add(&TYPE, b, 0, b.len())?;
    let (item, plural) = (cx.last(), if b.len() == 1 { "" } else { "s" });
    if parameters.is_empty() {
        cx.text(layer, format_args!("Media Type"));
        cx.text(item, format_args!("Media type: {kind} ({} byte{plural})", b.len()));
    } else {
        cx.text(layer, format_args!("Media Type: {kind}; {parameters} ({} byte{plural})", b.len()));
        cx.text(item, format_args!("Media type: {kind}; {parameters} ({} byte{plural})", b.len()));
    }
    Ok(())
}
