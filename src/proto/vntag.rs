//! VN-Tag: which virtual interface of a switch port a frame belongs to (Cisco and VMware, proposed as IEEE 802.1Qbh).

use super::common::{ether, ethertype};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo};

fields! {
    /// Whether the frame goes to the bridge or comes from it.
    DIR = "vntag.dir", "Direction", Bool B32, mask(0x8000_0000), with(Names::Bool("From Bridge", "To Bridge"));
    /// What the destination names: one interface or a list.
    PTR = "vntag.ptr", "Pointer", Bool B32, mask(0x4000_0000), with(Names::Bool("vif_list_id", "vif_id"));
    /// Virtual interface, or list of them, that the frame goes to.
    DST = "vntag.dst", "Destination", U32 Dec, mask(0x3fff_0000);
    /// The frame came back from where it had been sent.
    LOOPED = "vntag.looped", "Looped", Bool B32, mask(0x0000_8000), with(Names::Bool("Yes", "No"));
    /// Reserved.
    R = "vntag.r", "Reserved", U32 Dec, mask(0x0000_4000);
    /// Version of the tag.
    VERSION = "vntag.version", "Version", U32 Dec, mask(0x0000_3000);
    /// Virtual interface that the frame comes from.
    SRC = "vntag.src", "Source", U32 Dec, mask(0x0000_0fff);
    /// Protocol of the payload.
    ETYPE = "vntag.etype", "Type", U16 Hex, names(ethertype::NAMES);
    /// Bytes behind the payload.
    TRAILER = "vntag.trailer", "Trailer", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8926)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("vntag", "VN-Tag", "VNTAG", &["802.1Qbh"]) }, dissect)
};

/// The tag and a type.
const HEADER: usize = 6;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("VNTAG");
    cx.info(format_args!("VN-Tag"));
    let item = cx.layer(&PROTOCOL.info, b, HEADER);
    for field in [&DIR, &PTR, &DST, &LOOPED, &R, &VERSION, &SRC] {
        cx.add(field, b, 0, 4)?;
    }
    cx.add(&ETYPE, b, 4, 2)?;
    let len = ethertype::next_sized(cx, b.be16(4)?, b.from(HEADER));
    cx.inside(item, |cx| ether::trailer(cx, b, HEADER + len, &TRAILER, false))
}
