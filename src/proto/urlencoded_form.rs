//! Forms as browsers send them (WHATWG URL, application/x-www-form-urlencoded).

use super::common::media;
use super::common::text::ascii;
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// Name of a form item.
    KEY = "urlencoded-form.key", "Key", Str None;
    /// Value of a form item.
    VALUE = "urlencoded-form.value", "Value", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Media, media_key("application/x-www-form-urlencoded"))],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("urlencoded-form", "HTML Form URL Encoded", "URL Encoded Form Data", &["WHATWG URL"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let content_type = media::of(cx);
    let (kind, _) = media::split(&content_type);
    cx.info_append(format_args!(" ({kind})"));
    let layer = cx.layer(&PROTOCOL.info, b, b.len());
    cx.text(layer, format_args!("HTML Form URL Encoded: {kind}"));
    let mut at = 0;
    while at < b.len() {
        let len = b.find(at, b'&').unwrap_or(b.len()) - at;
        let item = b.clipped(at, len);
        let key_len = memchr::memchr(b'=', item).unwrap_or(len);
        let key = ascii(&decode(item.get(..key_len).unwrap_or(item)));
        let value_at = (key_len + 1).min(len);
        let value = ascii(&decode(item.get(value_at..).unwrap_or(&[])));
        let whole = (len + 1).min(b.len() - at);
        cx.open_text(b.span(at, whole), format_args!("Form item: \"{key}\" = \"{value}\""));
        cx.put_text(&KEY, b.span(at, key_len), format_args!("{key}"));
        cx.put_text(&VALUE, b.span(at + value_at, len - value_at), format_args!("{value}"));
        cx.close();
        at += len + 1;
    }
    Ok(())
}

/// Undoes `+` and `%41`.
fn decode(text: &[u8]) -> Vec<u8> {
    let digit = |at: usize| text.get(at).and_then(|c| char::from(*c).to_digit(16));
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text.get(at) {
        match (c, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high << 4 | low) as u8);
                at += 2;
            }
            (b'+', ..) => out.push(b' '),
            _ => out.push(*c),
        }
        at += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_broken_ones_kept() {
        assert_eq!(decode(b"a%20b+c%4"), b"a b c%4");
        assert_eq!(decode(b"%zz%41"), b"%zzA");
    }
}
