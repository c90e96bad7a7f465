//! IEEE 802.1Q VLAN tags (IEEE 802.1Q-2022 section 9.6).

use super::common::vlan::{self, TRAILER};
use super::common::{ether, ethertype};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::join;
use crate::model::{Field, Names, ProtocolInfo};

const PRIORITY_NAMES: &[(u64, &str)] = &[
    (0, "Best Effort (default)"),
    (1, "Background"),
    (2, "Spare"),
    (3, "Excellent Effort"),
    (4, "Controlled Load"),
    (5, "Video, < 100ms latency and jitter"),
    (6, "Voice, < 10ms latency and jitter"),
    (7, "Network Control"),
];

fields! {
    /// Priority code point, 0 to 7.
    PRIORITY = "vlan.priority", "Priority", U16 Dec, mask(0xe000), names(PRIORITY_NAMES);
    /// The frame may be dropped first.
    DEI = "vlan.dei", "DEI", Bool B16, mask(0x1000), with(Names::Bool("Eligible", "Ineligible"));
    /// Number of the VLAN, 0 to 4095; 0: only the priority counts.
    ID = "vlan.id", "ID", U16 Dec, mask(0x0fff);
    /// Protocol of the payload.
    ETYPE = "vlan.etype", "Type", U16 Hex, names(ethertype::NAMES);
    /// Length of the payload in bytes (IEEE 802.3 frames).
    LEN = "vlan.len", "Length", U16 Dec;
}

/// The tag's own fields and the trailer, which both kinds of tag have.
static ALL: [&Field; FIELDS.len() + vlan::FIELDS.len()] = join(&[FIELDS, vlan::FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8100), (Table::EtherType, 0x9100), (Table::EtherType, 0x9200)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("vlan", "802.1Q Virtual LAN", "VLAN", &["IEEE 802.1Q"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("VLAN");
    let tag = b.be16(0)?;
    let (priority, dei, id) = (tag >> 13, tag >> 12 & 1, tag & 0xfff);
    cx.info(format_args!("PRI: {priority}  DEI: {dei}  ID: {id}"));
    cx.packet.vlan = Some(id);
    let item = cx.layer(&PROTOCOL.info, b, 4);
    cx.text(item, format_args!("802.1Q Virtual LAN, PRI: {priority}, DEI: {dei}, ID: {id}"));
    cx.add(&PRIORITY, b, 0, 2)?;
    cx.add(&DEI, b, 0, 2)?;
    cx.add(&ID, b, 0, 2)?;
    let kind = b.be16(2)?;
    let payload = b.from(4);
    let len = if kind <= 1500 {
        cx.add(&LEN, b, 2, 2)?;
        let len = usize::from(kind).min(payload.reported_len());
        if !cx.call_named("llc", b.window(4, len)) {
            cx.data(b.window(4, len));
        }
        len
    } else {
        cx.add(&ETYPE, b, 2, 2)?;
        ethertype::next_sized(cx, kind, payload)
    };
    cx.inside(item, |cx| ether::trailer(cx, b, 4 + len, &TRAILER, false))?;
    cx.packet.payload_end = Some(b.span(b.reported_len(), 0).start);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn tags_are_layers_of_their_own() {
        let mut frame = vec![2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x81, 0, 0x60, 118, 0x81, 0, 0, 10, 0x12, 0x34];
        frame.extend([0; 4]);
        let shown = dissect(1, &frame);
        assert_eq!(shown.layers, "eth:ethertype:vlan:ethertype:vlan:ethertype:data");
        assert!(shown.has("802.1Q Virtual LAN, PRI: 3, DEI: 0, ID: 118"));
        assert!(shown.has(".... 0000 0000 1010 = ID: 10"));
    }
}
