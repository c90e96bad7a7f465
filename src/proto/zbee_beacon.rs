//! Zigbee beacons: the payload of IEEE 802.15.4 beacons (Zigbee specification 05-3474 section 3.6.7).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;

const PROFILE_NAMES: &[(u64, &str)] = &[
    (0, "Network Specific"),
    (1, "ZigBee Home"),
    (2, "ZigBee PRO"),
];

fields! {
    /// Protocol ID.
    PROTOCOL_ID = "zbee_beacon.protocol", "Protocol ID", U8 Dec;
    /// Stack Profile.
    PROFILE = "zbee_beacon.profile", "Stack Profile", U16 Hex, mask(0xf), names(PROFILE_NAMES);
    /// Protocol Version.
    VERSION = "zbee_beacon.version", "Protocol Version", U16 Dec, mask(0xf0);
    /// Whether the device can accept join requests from routing capable devices.
    ROUTER = "zbee_beacon.router", "Router Capacity", Bool B16, mask(0x400);
    /// The tree depth of the device, 0 indicates the network coordinator.
    DEPTH = "zbee_beacon.depth", "Device Depth", U16 Dec, mask(0x7800);
    /// Whether the device can accept join requests from ZigBee end devices.
    END_DEV = "zbee_beacon.end_dev", "End Device Capacity", Bool B16, mask(0x8000);
    /// Extended PAN identifier.
    EXT_PANID = "zbee_beacon.ext_panid", "Extended PAN ID", Eui64 None;
    /// The time difference between a device and its parent's beacon.
    TX_OFFSET = "zbee_beacon.tx_offset", "Tx Offset", U24 Dec;
    /// Update ID.
    UPDATE_ID = "zbee_beacon.update_id", "Update ID", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("zbee_beacon", "ZigBee Beacon", "ZigBee Beacon", &["Zigbee 05-3474"]) },
    dissect,
);

const LEN: usize = 15;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.reported_len() < LEN - 1 || b.u8(0)? != 0 {
        return Err(Fault::NotMine);
    }
    let network = crate::base::addr::hex(&b.slice(3, 8)?.iter().rev().copied().collect::<Vec<_>>(), ":");
    cx.protocol("ZigBee");
    cx.info_append(format_args!(", EPID: {network}"));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(item, format_args!("ZigBee Beacon, EPID: {network}"));
    cx.add(&PROTOCOL_ID, b, 0, 1)?;
    cx.open_text(b.span(1, 2), format_args!("Beacon"));
    for field in [&PROFILE, &VERSION, &ROUTER, &DEPTH, &END_DEV] {
        cx.add_le(field, b, 1, 2)?;
    }
    cx.close();
    cx.add_le(&EXT_PANID, b, 3, 8)?;
    cx.add_le(&TX_OFFSET, b, 11, 3)?;
    if b.reported_len() >= LEN {
        cx.add(&UPDATE_ID, b, 14, 1)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn a_beacon_names_its_network() {
        let beacon = [0, 0x20, 0x84, 0x73, 0x65, 0x6e, 0x73, 0x6f, 0x72, 0, 0, 0xff, 0xff, 0xff, 0];
        let shown = dissect_as(147, &beacon, (Table::LinkType, 147, "zbee_beacon"));
        assert!(shown.has("Tx Offset: 16777215") && shown.has(".... .1.. .... .... = Router Capacity: True"), "{:#?}", shown.lines);
    }
}
