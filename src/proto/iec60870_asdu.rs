//! Telecontrol messages (application service data units, IEC 60870-5-101 and -104).

use super::common::iec60870::{fields::FIELDS, unit};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("iec60870_asdu"))],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("iec60870_asdu", "IEC 60870-5-101/104 ASDU", "IEC 60870-5 ASDU", &["IEC 60870-5-101"])
        },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IEC 60870-5 ASDU");
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    unit::dissect(cx, b, layer)
}
