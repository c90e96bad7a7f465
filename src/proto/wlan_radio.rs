//! The pseudo layer wlan_radio, which capture headers of 802.11 fill.

use super::common::radio;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: radio::FIELDS, notes: radio::NOTES, ..ProtocolInfo::new("wlan_radio", "802.11 radio information", "802.11 Radio", &[]) },
    dissect,
);

/// Only the layer's own line: what is known comes from the header that calls.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, 0);
    Ok(())
}
