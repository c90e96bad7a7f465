//! OpenFlow (Open Networking Foundation, switch specifications 1.0, 1.3, 1.4 and 1.5): headers, and the features and packets of 1.0.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};
use crate::proto::common::rows::add_each;
use crate::stream::{Need, StreamCx};

const VERSION_NAMES: &[(u64, &str)] = &[
    (1, "1.0"),
    (2, "1.1"),
    (3, "1.2"),
    (4, "1.3"),
    (5, "1.4"),
    (6, "1.5"),
];

const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "OFPT_HELLO"),
    (1, "OFPT_ERROR"),
    (2, "OFPT_ECHO_REQUEST"),
    (3, "OFPT_ECHO_REPLY"),
    (4, "OFPT_VENDOR"),
    (5, "OFPT_FEATURES_REQUEST"),
    (6, "OFPT_FEATURES_REPLY"),
    (7, "OFPT_GET_CONFIG_REQUEST"),
    (8, "OFPT_GET_CONFIG_REPLY"),
    (9, "OFPT_SET_CONFIG"),
    (10, "OFPT_PACKET_IN"),
    (11, "OFPT_FLOW_REMOVED"),
    (12, "OFPT_PORT_STATUS"),
    (13, "OFPT_PACKET_OUT"),
    (14, "OFPT_FLOW_MOD"),
    (15, "OFPT_PORT_MOD"),
    (16, "OFPT_STATS_REQUEST"),
    (17, "OFPT_STATS_REPLY"),
    (18, "OFPT_BARRIER_REQUEST"),
    (19, "OFPT_BARRIER_REPLY"),
    (20, "OFPT_QUEUE_GET_CONFIG_REQUEST"),
    (21, "OFPT_QUEUE_GET_CONFIG_REPLY"),
];

const REASON_NAMES: &[(u64, &str)] = &[
    (0, "No matching flow (table-miss flow entry)"),
    (1, "Action explicitly output to controller"),
    (2, "Packet has invalid TTL"),
];

const V4_VERSION_NAMES: &[(u64, &str)] = &[
    (4, "1.3"),
];

const V4_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "OFPT_HELLO"),
    (1, "OFPT_ERROR"),
    (2, "OFPT_ECHO_REQUEST"),
    (3, "OFPT_ECHO_REPLY"),
    (4, "OFPT_EXPERIMENTER"),
    (5, "OFPT_FEATURES_REQUEST"),
    (6, "OFPT_FEATURES_REPLY"),
    (7, "OFPT_GET_CONFIG_REQUEST"),
    (8, "OFPT_GET_CONFIG_REPLY"),
    (9, "OFPT_SET_CONFIG"),
    (10, "OFPT_PACKET_IN"),
    (11, "OFPT_FLOW_REMOVED"),
    (12, "OFPT_PORT_STATUS"),
    (13, "OFPT_PACKET_OUT"),
    (14, "OFPT_FLOW_MOD"),
    (15, "OFPT_GROUP_MOD"),
    (16, "OFPT_PORT_MOD"),
    (17, "OFPT_TABLE_MOD"),
    (18, "OFPT_MULTIPART_REQUEST"),
    (19, "OFPT_MULTIPART_REPLY"),
    (20, "OFPT_BARRIER_REQUEST"),
    (21, "OFPT_BARRIER_REPLY"),
    (22, "OFPT_QUEUE_GET_CONFIG_REQUEST"),
    (23, "OFPT_QUEUE_GET_CONFIG_REPLY"),
    (24, "OFPT_ROLE_REQUEST"),
    (25, "OFPT_ROLE_REPLY"),
    (26, "OFPT_GET_ASYNC_REQUEST"),
    (27, "OFPT_GET_ASYNC_REPLY"),
    (28, "OFPT_SET_ASYNC"),
    (29, "OFPT_METER_MOD"),
];

const V5_VERSION_NAMES: &[(u64, &str)] = &[
    (5, "1.4"),
];

/// Those of 1.5, but for the last.
const V5_TYPE_NAMES: &[(u64, &str)] = V6_TYPE_NAMES.split_at(V6_TYPE_NAMES.len() - 1).0;

const V6_VERSION_NAMES: &[(u64, &str)] = &[
    (6, "1.5"),
];

const V6_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "OFPT_HELLO"),
    (1, "OFPT_ERROR"),
    (2, "OFPT_ECHO_REQUEST"),
    (3, "OFPT_ECHO_REPLY"),
    (4, "OFPT_EXPERIMENTER"),
    (5, "OFPT_FEATURES_REQUEST"),
    (6, "OFPT_FEATURES_REPLY"),
    (7, "OFPT_GET_CONFIG_REQUEST"),
    (8, "OFPT_GET_CONFIG_REPLY"),
    (9, "OFPT_SET_CONFIG"),
    (10, "OFPT_PACKET_IN"),
    (11, "OFPT_FLOW_REMOVED"),
    (12, "OFPT_PORT_STATUS"),
    (13, "OFPT_PACKET_OUT"),
    (14, "OFPT_FLOW_MOD"),
    (15, "OFPT_GROUP_MOD"),
    (16, "OFPT_PORT_MOD"),
    (17, "OFPT_TABLE_MOD"),
    (18, "OFPT_MULTIPART_REQUEST"),
    (19, "OFPT_MULTIPART_REPLY"),
    (20, "OFPT_BARRIER_REQUEST"),
    (21, "OFPT_BARRIER_REPLY"),
    (24, "OFPT_ROLE_REQUEST"),
    (25, "OFPT_ROLE_REPLY"),
    (26, "OFPT_GET_ASYNC_REQUEST"),
    (27, "OFPT_GET_ASYNC_REPLY"),
    (28, "OFPT_SET_ASYNC"),
    (29, "OFPT_METER_MOD"),
    (30, "OFPT_ROLE_STATUS"),
    (31, "OFPT_TABLE_STATUS"),
    (32, "OFPT_REQUESTFORWARD"),
    (33, "OFPT_BUNDLE_CONTROL"),
    (34, "OFPT_BUNDLE_ADD_MESSAGE"),
    (35, "OFPT_CONTROLLER_STATUS"),
];

fields! {
    /// Version.
    VERSION = "openflow.version", "Version", U8 Hex, mask(0x7f), names(VERSION_NAMES);
    /// Type.
    TYPE = "openflow_1_0.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Length.
    LENGTH = "openflow.length", "Length", U16 Dec;
    /// Transaction ID.
    XID = "openflow.xid", "Transaction ID", U32 Dec;
    /// Datapath unique ID.
    DATAPATH_ID = "openflow.datapath_id", "Datapath unique ID", U64 Hex;
    /// Implementers part.
    DATAPATH_IMP = "openflow.datapath_imp", "Implementers part", U16 Hex;
    /// MAC addr.
    DATAPATH_MAC = "openflow.datapath_mac", "MAC addr", Ether None;
    /// N_buffers.
    N_BUFFERS = "openflow.n_buffers", "n_buffers", U32 Dec;
    /// N_tables.
    N_TABLES = "openflow.n_tables", "n_tables", U8 Dec;
    /// Pad.
    FEATURES_REPLY_PAD = "openflow.features_reply.pad", "Pad", Bytes None;
    /// Capabilities.
    CAPABILITIES = "openflow.capabilities", "capabilities", U32 Hex;
    /// Flow statistics.
    FLOW_STATS = "openflow.flow_stats", "Flow statistics", Bool B32, mask(0x1);
    /// Table statistics.
    TABLE_STATS = "openflow.table_stats", "Table statistics", Bool B32, mask(0x2);
    /// Port statistics.
    PORT_STATS = "openflow.port_stats", "Port statistics", Bool B32, mask(0x4);
    /// Group statistics.
    GROUP_STATS = "openflow.group_stats", "Group statistics", Bool B32, mask(0x8);
    /// Can reassemble IP fragments.
    IP_REASM = "openflow.ip_reasm", "Can reassemble IP fragments", Bool B32, mask(0x20);
    /// Queue statistics.
    QUEUE_STATS = "openflow.queue_stats", "Queue statistics", Bool B32, mask(0x40);
    /// Switch will block looping ports.
    PORT_BLOCKED = "openflow.port_blocked", "Switch will block looping ports", Bool B32, mask(0x100);
    /// Actions.
    ACTIONS = "openflow.actions", "actions", U32 Hex;
    /// Output to switch port.
    OUTPUT = "openflow.output", "Output to switch port", Bool B32, mask(0x1);
    /// Set the 802.1q VLAN id.
    SET_VLAN_VID = "openflow.set_vlan_vid", "Set the 802.1q VLAN id", Bool B32, mask(0x2);
    /// Set the 802.1q priority.
    SET_VLAN_PCP = "openflow.set_vlan_pcp", "Set the 802.1q priority", Bool B32, mask(0x4);
    /// Strip the 802.1q header.
    STRIP_VLAN = "openflow.strip_vlan", "Strip the 802.1q header", Bool B32, mask(0x8);
    /// Ethernet source address.
    SET_DL_SRC = "openflow.set_dl_src", "Ethernet source address", Bool B32, mask(0x10);
    /// Ethernet destination address.
    SET_DL_DS = "openflow.set_dl_ds", "Ethernet destination address", Bool B32, mask(0x20);
    /// IP source address.
    SET_NW_SRC = "openflow.set_nw_src", "IP source address", Bool B32, mask(0x40);
    /// IP destination address.
    SET_NW_DS = "openflow.set_nw_ds", "IP destination address", Bool B32, mask(0x80);
    /// IP ToS (DSCP field, 6 bits).
    SET_NW_TOS = "openflow.set_nw_tos", "IP ToS (DSCP field, 6 bits)", Bool B32, mask(0x100);
    /// TCP/UDP source port.
    SET_TP_SRC = "openflow.set_tp_src", "TCP/UDP source port", Bool B32, mask(0x200);
    /// TCP/UDP destination port.
    SET_TP_DST = "openflow.set_tp_dst", "TCP/UDP destination port", Bool B32, mask(0x400);
    /// Buffer Id.
    BUFFER_ID = "openflow.buffer_id", "Buffer Id", U32 Hex;
    /// Total length.
    TOTAL_LEN = "openflow.total_len", "Total length", U16 Dec;
    /// In port.
    IN_PORT = "openflow.in_port", "In port", U16 Dec;
    /// Reason.
    REASON = "openflow.reason", "Reason", U8 Dec, names(REASON_NAMES);
    /// Version.
    V4_VERSION = "openflow_v4.version", "Version", U8 Hex, names(V4_VERSION_NAMES);
    /// Type.
    V4_TYPE = "openflow_v4.type", "Type", U8 Dec, names(V4_TYPE_NAMES);
    /// Length.
    V4_LENGTH = "openflow_v4.length", "Length", U16 Dec;
    /// Transaction ID.
    V4_XID = "openflow_v4.xid", "Transaction ID", U32 Dec;
    /// Version.
    V5_VERSION = "openflow_v5.version", "Version", U8 Hex, names(V5_VERSION_NAMES);
    /// Type.
    V5_TYPE = "openflow_v5.type", "Type", U8 Dec, names(V5_TYPE_NAMES);
    /// Length.
    V5_LENGTH = "openflow_v5.length", "Length", U16 Dec;
    /// Transaction ID.
    V5_XID = "openflow_v5.xid", "Transaction ID", U32 Dec;
    /// Version.
    V6_VERSION = "openflow_v6.version", "Version", U8 Hex, names(V6_VERSION_NAMES);
    /// Type.
    V6_TYPE = "openflow_v6.type", "Type", U8 Dec, names(V6_TYPE_NAMES);
    /// Length.
    V6_LENGTH = "openflow_v6.length", "Length", U16 Dec;
    /// Transaction ID.
    V6_XID = "openflow_v6.xid", "Transaction ID", U32 Dec;
}

/// OpenFlow 1.0 and later versions have lines of their own in the tree.
static V1: ProtocolInfo = ProtocolInfo::new("openflow_v1", "OpenFlow 1.0", "OpenFlow 1.0", &["OpenFlow 1.0"]);
static OF_1_3: ProtocolInfo = ProtocolInfo::new("openflow_v4", "OpenFlow 1.3", "OpenFlow 1.3", &["OpenFlow 1.3"]);
static OF_1_4: ProtocolInfo = ProtocolInfo::new("openflow_v5", "OpenFlow 1.4", "OpenFlow 1.4", &["OpenFlow 1.4"]);
static OF_1_5: ProtocolInfo = ProtocolInfo::new("openflow_v6", "OpenFlow 1.5", "OpenFlow 1.5", &["OpenFlow 1.5"]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 6653), (Table::TcpPort, 6633)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("openflow", "OpenFlow", "OpenFlow", &["OpenFlow 1.0", "OpenFlow 1.5"]) },
        dissect,
    )
};

const LISTS: &[&[&Field]] = &[FIELDS, &[&V1.field, &OF_1_3.field, &OF_1_4.field, &OF_1_5.field]];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

const HEADER: usize = 8;
const FEATURES_REPLY: u64 = 6;
const PACKET_IN: u64 = 10;

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match data {
        [version, _, high, low, ..] => {
            let len = usize::from(u16::from_be_bytes([*high, *low]));
            if (1..=6).contains(version) && len >= HEADER { Need::Complete(len) } else { Need::NotMine }
        }
        _ => Need::More(Some(HEADER)),
    }
}

/// A version's line, and its fields for version, type, length and transaction.
type Version = (&'static ProtocolInfo, [&'static Field; 4]);

fn version(number: u8) -> Option<Version> {
    Some(match number {
        1 => (&V1, [&VERSION, &TYPE, &LENGTH, &XID]),
        4 => (&OF_1_3, [&V4_VERSION, &V4_TYPE, &V4_LENGTH, &V4_XID]),
        5 => (&OF_1_4, [&V5_VERSION, &V5_TYPE, &V5_LENGTH, &V5_XID]),
        6 => (&OF_1_5, [&V6_VERSION, &V6_TYPE, &V6_LENGTH, &V6_XID]),
        _ => return None,
    })
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("OpenFlow");
    let number = b.u8(0)?;
    let Some((info, fields)) = version(number) else {
        cx.info(format_args!("Unsupported version {number:#x}"));
        cx.layer(&PROTOCOL.info, b, b.reported_len());
        return Ok(());
    };
    cx.tree.push_layer(info.name());
    cx.layer(info, b, b.reported_len());
    let [version, kind, length, transaction] = fields;
    cx.add(version, b, 0, 1)?;
    let message = cx.add(kind, b, 1, 1)?;
    cx.add(length, b, 2, 2)?;
    cx.add(transaction, b, 4, 4)?;
    // the last message of a segment has the line to itself
    cx.tree.columns.keep_info(0);
    cx.info(format_args!("Type: {}", kind.names.get(message).unwrap_or("Unknown")));
    match (number, message) {
        (1, FEATURES_REPLY) => features(cx, b),
        (1, PACKET_IN) => packet_in(cx, b),
        _ => Ok(()),
    }
}

/// What a switch can do (section 5.3.1).
fn features<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.flags(&DATAPATH_ID, b, HEADER, 8, &[])?;
    cx.open_last();
    cx.add(&DATAPATH_IMP, b, HEADER, 2)?;
    cx.add(&DATAPATH_MAC, b, HEADER + 2, 6)?;
    cx.close();
    let at = add_each(cx, b, HEADER + 8, &[(&N_BUFFERS, 4), (&N_TABLES, 1), (&FEATURES_REPLY_PAD, 3)])?;
    cx.flags(&CAPABILITIES, b, at, 4, CAPABILITY_BITS)?;
    cx.flags(&ACTIONS, b, at + 4, 4, ACTION_BITS).map(drop)
}

#[rustfmt::skip]
const CAPABILITY_BITS: &[&Field] = &[&FLOW_STATS, &TABLE_STATS, &PORT_STATS, &GROUP_STATS, &IP_REASM, &QUEUE_STATS, &PORT_BLOCKED];
#[rustfmt::skip]
const ACTION_BITS: &[&Field] = &[
    &OUTPUT, &SET_VLAN_VID, &SET_VLAN_PCP, &STRIP_VLAN, &SET_DL_SRC, &SET_DL_DS,
    &SET_NW_SRC, &SET_NW_DS, &SET_NW_TOS, &SET_TP_SRC, &SET_TP_DST,
];

/// A packet that the switch hands to the controller (section 5.4.1).
fn packet_in<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const HEAD: usize = 18;
    add_each(cx, b, HEADER, &[(&BUFFER_ID, 4), (&TOTAL_LEN, 2), (&IN_PORT, 2), (&REASON, 1)])?;
    let packet = b.from(HEAD);
    if packet.reported_len() > 0 {
        cx.call_named_inside("eth", packet);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn messages_name_their_type() {
        let shown = testing::tcp((40000, 6633), &[1, 0, 0, 8, 0, 0x0c, 0xdd, 0x51]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("OpenFlow", "Type: OFPT_HELLO"));
        assert_eq!(shown.layers, "raw:ip:tcp:openflow:openflow_v1");
        assert!(shown.has("Transaction ID: 843089"), "{:#?}", shown.lines);
        let shown = testing::tcp((40000, 6653), &[4, 5, 0, 8, 0, 0, 0, 1]);
        assert_eq!(shown.info, "Type: OFPT_FEATURES_REQUEST");
    }
}
