//! Dropbox LAN sync discovery: JSON in broadcast datagrams.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// A message that is no JSON.
    TEXT = "db-lsp.text", "Text", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 17500)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("db-lsp-disc", "Dropbox LAN sync Discovery Protocol", "DB-LSP-DISC", &["Dropbox LAN sync"])
        },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("DB-LSP-DISC");
    cx.info(format_args!("Dropbox LAN sync Discovery Protocol"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if b.data().first() != Some(&b'{') || !cx.call_named("json", b) {
        cx.add(&TEXT, b, 0, b.reported_len())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn text_is_text_and_json_is_json() {
        let shown = testing::udp((17500, 17500), b"cD5\x01oRM");
        assert!(shown.has("Text: cD5\\001oRM"), "{:#?}", shown.lines);
        let shown = testing::udp((17500, 17500), b"{\"version\": [2, 0], \"port\": 17500}");
        assert!(shown.layers.ends_with("db-lsp-disc:json"), "{}", shown.layers);
    }
}
