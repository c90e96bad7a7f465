//! Router-port group management protocol, which tells switches which groups a router wants (RFC 3488).

use super::common::checksum;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{ProtocolInfo, Value};
use crate::{fields, notes};

const TYPES: &[(u64, &str)] = &[
    (0xfc, "Leave"),
    (0xfd, "Join"),
    (0xfe, "Bye"),
    (0xff, "Hello"),
];

fields! {
    /// Kind of message.
    TYPE = "rgmp.type", "Type", U8 Hex, names(TYPES);
    /// Reserved.
    RESERVED = "rgmp.reserved", "Reserved", U8 Hex;
    /// Checksum of the message.
    CHECKSUM = "rgmp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "rgmp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Group that is joined or left.
    GROUP = "rgmp.maddr", "Multicast group address", Ipv4 None;
}

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "rgmp.bad_checksum", "Bad checksum", Error Checksum;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("rgmp", "Router-port Group Management Protocol", "RGMP", &["RFC 3488"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("RGMP");
    cx.info(format_args!("{}", TYPE.names.get(b.u8(0)?.into()).unwrap_or("Unknown Type")));
    cx.layer(&PROTOCOL.info, b, 8);
    cx.add(&TYPE, b, 0, 1)?;
    cx.add(&RESERVED, b, 1, 1)?;
    let stated = cx.add(&CHECKSUM, b, 2, 2)? as u16;
    let status = checksum::verdict_noted(cx, stated, &[b.clipped(0, 8)], &BAD_CHECKSUM);
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    cx.add(&GROUP, b, 4, 4).map(|_| ())
}
