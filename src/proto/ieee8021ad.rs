//! IEEE 802.1ad provider bridging: the service tag of Q-in-Q (IEEE 802.1Q-2022 section 9.6).

use super::common::vlan::{self, TRAILER};
use super::common::{ether, ethertype};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::join;
use crate::model::{Field, ProtocolInfo};

fields! {
    /// Priority code point, 0 to 7.
    PRIORITY = "ieee8021ad.priority", "Priority", U16 Dec, mask(0xe000);
    /// The frame may be dropped first.
    DEI = "ieee8021ad.dei", "DEI", U16 Dec, mask(0x1000);
    /// Number of the VLAN.
    ID = "ieee8021ad.id", "ID", U16 Dec, mask(0x0fff);
    /// Number of the provider's VLAN.
    SVID = "ieee8021ad.svid", "ID", U16 Dec, mask(0x0fff);
    /// Number of the customer's VLAN.
    CVID = "ieee8021ad.cvid", "ID", U16 Dec, mask(0x0fff);
}

/// The tag's own fields and the trailer, which both kinds of tag have.
static ALL: [&Field; FIELDS.len() + vlan::FIELDS.len()] = join(&[FIELDS, vlan::FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88a8)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("ieee8021ad", "IEEE 802.1ad", "IEEE 802.1ad", &["IEEE 802.1ad"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("802.1ad");
    let tag = b.be16(0)?;
    let (priority, dei, id) = (tag >> 13, tag >> 12 & 1, tag & 0xfff);
    let kind = b.be16(2)?;
    cx.packet.vlan = Some(id);
    let double = kind == 0x88a8;
    let header = if double { 8 } else { 4 };
    let item = cx.layer(&PROTOCOL.info, b, header);
    let (kind, payload) = if double {
        let customer = b.be16(4)?;
        cx.info(format_args!("PRI: {priority}  DEI: {dei}  S-VID: {id}  C-VID: {}", customer & 0xfff));
        cx.text(item, format_args!("IEEE 802.1ad, S-VID: {id}, C-VID: {}", customer & 0xfff));
        cx.add(&PRIORITY, b, 0, 2)?;
        cx.add(&DEI, b, 0, 2)?;
        cx.add(&SVID, b, 0, 2)?;
        cx.add(&PRIORITY, b, 4, 2)?;
        cx.add(&DEI, b, 4, 2)?;
        cx.add(&CVID, b, 4, 2)?;
        (b.be16(6)?, b.from(8))
    } else {
        cx.info(format_args!("PRI: {priority}  DROP: {dei}  ID: {id}"));
        cx.text(item, format_args!("IEEE 802.1ad, ID: {id}"));
        cx.add(&PRIORITY, b, 0, 2)?;
        cx.add(&DEI, b, 0, 2)?;
        cx.add(&ID, b, 0, 2)?;
        (kind, b.from(4))
    };
    let len = ethertype::next_sized(cx, kind, payload);
    cx.inside(item, |cx| ether::trailer(cx, b, header + len, &TRAILER, false))?;
    cx.packet.payload_end = Some(b.span(b.reported_len(), 0).start);
    Ok(())
}
