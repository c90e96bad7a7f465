//! Services of the Common Industrial Protocol that belong to one class and are not known: their data as bytes.

use super::common::cip::fields::DATA;
use super::common::cip::message::data_start;
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("cipcls"))],
    ..Protocol::new(
        ProtocolInfo::new("cipcls", "CIP Class Generic", "CIPCLS", &["CIP Networks Library volume 1"]),
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let at = data_start(b)?;
    match b.reported_len().saturating_sub(at) {
        0 => cx.hidden(item),
        len => {
            cx.open_text(b.span(at, len), format_args!("Command Specific Data"));
            cx.add(&DATA, b, at, len)?;
        }
    }
    Ok(())
}
