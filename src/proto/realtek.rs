//! Frames between Realtek switch chips (not published; only their place is known).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// Unknown packet.
    PACKET = "realtek.packet", "Unknown packet", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8899)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("realtek", "Realtek Layer 2 Protocols", "Realtek", &["Realtek"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Realtek");
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&PACKET, b, 0, b.reported_len()).map(|_| ())
}
