//! Fields of all versions.

use crate::fields;
use crate::model::Names;
use crate::proto::common::checksum;

const TYPE_NAMES: &[(u64, &str)] = &[
    (0x1, "Create Group Request"),
    (0x2, "Create Group Reply"),
    (0x3, "Join Group Request"),
    (0x4, "Join Group Reply"),
    (0x5, "Leave Group Request"),
    (0x6, "Leave Group Reply"),
    (0x7, "Confirm Group Request"),
    (0x8, "Confirm Group Reply"),
    (0x11, "Membership Query"),
    (0x12, "Membership Report"),
    (0x13, "DVMRP Protocol"),
    (0x14, "PIM Routing Message"),
    (0x16, "Membership Report"),
    (0x17, "Leave Group"),
    (0x1e, "Traceroute Response"),
    (0x1f, "Traceroute Query or Request"),
    (0x22, "Membership Report"),
];
pub const RECORD_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Mode Is Include"),
    (2, "Mode Is Exclude"),
    (3, "Change To Include Mode"),
    (4, "Change To Exclude Mode"),
    (5, "Allow New Sources"),
    (6, "Block Old Sources"),
];
const GROUP_TYPE_NAMES: &[(u64, &str)] = &[(0, "Public Group"), (1, "Private Group")];
const REPLY_NAMES: &[(u64, &str)] = &[
    (0, "Request Granted"),
    (1, "Request Denied, No Resources"),
    (2, "Request Denied, Invalid Code"),
    (3, "Request Denied, Invalid Group"),
    (4, "Request Denied, Invalid Key"),
];

fields! {
    /// Version of the protocol (generated).
    VERSION = "igmp.version", "IGMP Version", U8 Dec;
    /// Kind of message.
    TYPE = "igmp.type", "Type", U8 Hex, names(TYPE_NAMES);
    /// Reserved.
    RESERVED = "igmp.reserved", "Reserved", Bytes None;
    /// Checksum over the message.
    CHECKSUM = "igmp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "igmp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Whether others may join a group (version 0).
    GROUP_TYPE = "igmp.group_type", "Type Of Group", U8 Dec, names(GROUP_TYPE_NAMES);
    /// Answer to a request (version 0).
    REPLY = "igmp.reply", "Reply", U8 Dec, names(REPLY_NAMES);
    /// Seconds after which a request shall be sent again (version 0).
    REPLY_PENDING = "igmp.reply.pending", "Reply Pending", U8 Dec;
    /// Number of a request (version 0).
    IDENTIFIER = "igmp.identifier", "Identifier", U32 Dec;
    /// Key to a private group (version 0).
    ACCESS_KEY = "igmp.access_key", "Access Key", Bytes None;
    /// Longest delay of a report, in tenths of a second.
    MAX_RESP = "igmp.max_resp", "Max Resp Time", U8 Dec;
    /// Exponent of a long delay.
    MAX_RESP_EXP = "igmp.max_resp.exp", "Exponent", U8 Hex, mask(0x70);
    /// Mantissa of a long delay.
    MAX_RESP_MANT = "igmp.max_resp.mant", "Mantissa", U8 Hex, mask(0x0f);
    /// Routers shall not restart their timers.
    S = "igmp.s", "S", Bool B8, mask(0x08), with(Names::Bool("SUPPRESS router side processing", "Do not suppress router side processing"));
    /// Robustness of the querier.
    QRV = "igmp.qrv", "QRV", U8 Dec, mask(0x07);
    /// Time between queries, as a code, in seconds.
    QQIC = "igmp.qqic", "QQIC", U8 Dec;
    /// Number of sources.
    NUM_SRC = "igmp.num_src", "Num Src", U16 Dec;
    /// Source.
    SADDR = "igmp.saddr", "Source Address", Ipv4 None;
    /// Number of records.
    NUM_GRP_RECS = "igmp.num_grp_recs", "Num Group Records", U16 Dec;
    /// Kind of a record.
    RECORD_TYPE = "igmp.record_type", "Record Type", U8 Dec, names(RECORD_TYPE_NAMES);
    /// Length of auxiliary data in words of 4 bytes.
    AUX_DATA_LEN = "igmp.aux_data_len", "Aux Data Len", U8 Dec;
    /// Group.
    MADDR = "igmp.maddr", "Multicast Address", Ipv4 None;
    /// Auxiliary data.
    AUX_DATA = "igmp.aux_data", "Aux Data", Bytes None;
    /// Data that is not interpreted.
    DATA = "igmp.data", "Data", Bytes None;
}
