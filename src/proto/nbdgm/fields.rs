//! Fields of the NetBIOS datagram service (RFC 1002 section 4.4).

use crate::fields;
use crate::model::field::YES_NO;

/// Names of the values of Message Type.
pub(super) const KIND_NAMES: &[(u64, &str)] = &[
    (16, "Direct_unique datagram"),
    (17, "Direct_group datagram"),
    (18, "Broadcast datagram"),
    (19, "Datagram error"),
    (20, "Datagram query request"),
    (21, "Datagram positive query response"),
    (22, "Datagram negative query response"),
];
/// Names of the values of Node Type.
pub(super) const NODE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "B node"),
    (1, "P node"),
    (2, "M node"),
    (3, "NBDD"),
];
/// Names of the values of Error code.
pub(super) const ERROR_CODE_NAMES: &[(u64, &str)] = &[
    (130, "Destination name not present"),
    (131, "Invalid source name format"),
    (132, "Invalid destination name format"),
];

fields! {
    /// Message Type of the datagram (RFC 1002 section 4.4).
    KIND = "nbdgm.type", "Message Type", U8 Dec, names(KIND_NAMES);
    /// Flags of the datagram (RFC 1002 section 4.4).
    FLAGS = "nbdgm.flags", "Flags", U8 Hex;
    /// More fragments follow of the datagram (RFC 1002 section 4.4).
    NEXT = "nbdgm.next", "More fragments follow", Bool B8, mask(0x1), with(YES_NO);
    /// This is first fragment of the datagram (RFC 1002 section 4.4).
    FIRST = "nbdgm.first", "This is first fragment", Bool B8, mask(0x2), with(YES_NO);
    /// Node Type of the datagram (RFC 1002 section 4.4).
    NODE_TYPE = "nbdgm.node_type", "Node Type", U8 Dec, mask(0xc), names(NODE_TYPE_NAMES);
    /// Datagram ID of the datagram (RFC 1002 section 4.4).
    DGRAM_ID = "nbdgm.dgram_id", "Datagram ID", U16 Hex;
    /// Source IP of the datagram (RFC 1002 section 4.4).
    SRC_IP = "nbdgm.src.ip", "Source IP", Ipv4 None;
    /// Source Port of the datagram (RFC 1002 section 4.4).
    SRC_PORT = "nbdgm.src.port", "Source Port", U16 Dec;
    /// Datagram length of the datagram (RFC 1002 section 4.4).
    DGRAM_LEN = "nbdgm.dgram_len", "Datagram length", U16 Dec, unit(" bytes");
    /// Packet offset of the datagram (RFC 1002 section 4.4).
    PKT_OFFSET = "nbdgm.pkt_offset", "Packet offset", U16 Dec, unit(" bytes");
    /// Error code of the datagram (RFC 1002 section 4.4).
    ERROR_CODE = "nbdgm.error_code", "Error code", U8 Hex, names(ERROR_CODE_NAMES);
    /// Source name of the datagram (RFC 1002 section 4.4).
    SOURCE_NAME = "nbdgm.source_name", "Source name", Str None;
    /// Destination name of the datagram (RFC 1002 section 4.4).
    DESTINATION_NAME = "nbdgm.destination_name", "Destination name", Str None;
}
