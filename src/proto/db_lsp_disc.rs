//! Dropbox LAN sync discovery: JSON in broadcast datagrams.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 17500)],
    ..Protocol::new(
        ProtocolInfo::new("db-lsp-disc", "Dropbox LAN sync Discovery Protocol", "DB-LSP-DISC", &["Dropbox LAN sync"]),
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("DB-LSP-DISC");
    cx.info(format_args!("Dropbox LAN sync Discovery Protocol"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if !cx.call_named("json", b) {
        cx.data(b);
    }
    Ok(())
}
