//! Bluetooth HCI ACL data: parts of L2CAP packets on a connection (Core 5.3, volume 4 part E section 5.4.2).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;

const PB_FLAG_NAMES: &[(u64, &str)] = &[
    (0, "First Non-automatically Flushable Packet"),
    (1, "Continuing Fragment"),
    (2, "First Automatically Flushable Packet"),
];
const BC_FLAG_NAMES: &[(u64, &str)] = &[
    (0, "Point-To-Point"),
    (1, "Active Broadcast"),
    (2, "Piconet Broadcast"),
];

fields! {
    /// Connection Handle.
    CHANDLE = "bthci_acl.chandle", "Connection Handle", U16 Hex, mask(0xfff);
    /// Packet Boundary Flag.
    PB_FLAG = "bthci_acl.pb_flag", "PB Flag", U16 Dec, mask(0x3000), names(PB_FLAG_NAMES);
    /// Broadcast Flag.
    BC_FLAG = "bthci_acl.bc_flag", "BC Flag", U16 Dec, mask(0xc000), names(BC_FLAG_NAMES);
    /// Data Total Length.
    LENGTH = "bthci_acl.length", "Data Total Length", U16 Dec;
    /// Data.
    DATA = "bthci_acl.data", "Data", None None;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bthci_acl", "Bluetooth HCI ACL Packet", "HCI_ACL", &["Bluetooth Core"]) },
    dissect,
);

/// Value of the packet boundary flag: goes on with what an earlier packet began.
const CONTINUES: u64 = 1;
/// Length of an L2CAP header.
const L2CAP_HEADER: usize = 4;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("HCI_ACL");
    cx.layer(&PROTOCOL.info, b, 4);
    cx.add_le(&CHANDLE, b, 0, 2)?;
    let boundary = cx.add_le(&PB_FLAG, b, 0, 2)?;
    cx.add_le(&BC_FLAG, b, 0, 2)?;
    let len = cx.add_le(&LENGTH, b, 2, 2)? as usize;
    let data = b.window(4, len);
    cx.close();
    if boundary == CONTINUES {
        cx.info_append(format_args!("[Continuation to]"));
        cx.data(data);
    } else if data.le16(0).is_ok_and(|whole| usize::from(whole) + L2CAP_HEADER > len) {
        cx.info_append(format_args!("[Reassembled in]"));
        cx.data(data);
    } else if !cx.call_named("btl2cap", data) {
        cx.data(data);
    }
    Ok(())
}
