//! IEEE 802.1ah provider backbone bridging: a customer's frame behind a service instance tag (IEEE 802.1Q-2022 section 9.7).

use super::common::{ether, ethertype};
use crate::base::Bytes;
use crate::base::addr::Address;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

fields! {
    /// Priority code point, 0 to 7.
    PRIORITY = "ieee8021ah.priority", "Priority", U32 Dec, mask(0xe000_0000);
    /// The frame may be dropped first.
    DROP = "ieee8021ah.drop", "DROP", U32 Dec, mask(0x1000_0000);
    /// No customer addresses follow.
    NCA = "ieee8021ah.nca", "NCA", U32 Dec, mask(0x0800_0000);
    /// Reserved.
    RES1 = "ieee8021ah.res1", "RES1", U32 Dec, mask(0x0400_0000);
    /// Reserved.
    RES2 = "ieee8021ah.res2", "RES2", U32 Dec, mask(0x0300_0000);
    /// Service instance.
    ISID = "ieee8021ah.isid", "I-SID", U32 Dec, mask(0x00ff_ffff);
    /// Destination of the customer's frame.
    CDST = "ieee8021ah.cdst", "C-Destination", Ether None;
    /// Source of the customer's frame.
    CSRC = "ieee8021ah.csrc", "C-Source", Ether None;
    /// Protocol of the customer's payload.
    ETYPE = "ieee8021ah.etype", "Type", U16 Hex, names(ethertype::NAMES);
    /// Bytes behind the payload.
    TRAILER = "ieee8021ah.trailer", "Trailer", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88e7)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ieee8021ah", "IEEE 802.1ah", "IEEE 802.1ah", &["IEEE 802.1ah"]) },
        dissect,
    )
};

/// The tag, two addresses and a type.
const HEADER: usize = 18;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("802.1ah");
    let isid = b.be32(0)? & 0x00ff_ffff;
    cx.info(format_args!("I-SID: {isid}"));
    let item = cx.layer(&PROTOCOL.info, b, HEADER);
    let tag = cx.open_text(b.span(0, 4), format_args!("I-Tag, I-SID: {isid}"));
    for field in [&PRIORITY, &DROP, &NCA, &RES1, &RES2, &ISID] {
        cx.add(field, b, 0, 4)?;
    }
    cx.close();
    let address = |off: usize| b.slice(off, 6).ok().and_then(|a| a.try_into().ok()).map(Address::Ether);
    if let (Some(to), Some(from)) = (address(4), address(10)) {
        cx.text(item, format_args!("IEEE 802.1ah, I-SID: {isid}, C-Src: {from}, C-Dst: {to}"));
        cx.text(tag, format_args!("I-Tag, I-SID: {isid}"));
        (cx.tree.columns.source, cx.tree.columns.destination) = (from, to);
    }
    cx.add(&CDST, b, 4, 6)?;
    cx.add(&CSRC, b, 10, 6)?;
    cx.add(&ETYPE, b, 16, 2)?;
    let len = ethertype::next_sized(cx, b.be16(16)?, b.from(HEADER));
    cx.inside(item, |cx| ether::trailer(cx, b, HEADER + len, &TRAILER, false))
}
