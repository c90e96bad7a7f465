//! Wi-Fi Protected Setup: the name that its attributes have in filters. They lie in elements of 802.11.

use super::common::wps;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo {
        fields: wps::FIELDS,
        ..ProtocolInfo::new("wps", "Wifi Protected Setup", "WPS", &["Wi-Fi Simple Configuration 2.0.5"])
    },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    wps::attributes(cx, b)
}
