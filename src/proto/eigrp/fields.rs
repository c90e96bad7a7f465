//! Fields of packets and of the parts that are not routes, and their names.

use crate::fields;
use crate::proto::common::checksum;
use crate::model::field::SET;

/// Parts of a packet (RFC 7868 section 6.6).
pub const TLVS: &[(u64, &str)] = &[
    (0x0001, "Parameters"),
    (0x0002, "Authentication"),
    (0x0003, "Sequence"),
    (0x0004, "Software Version"),
    (0x0005, "Next multicast sequence"),
    (0x0006, "Peer Stub Information"),
    (0x0007, "Peer Termination"),
    (0x0008, "Peer Topology ID List"),
    (0x00f1, "Request(MTR)"),
    (0x00f2, "Internal Route(MTR)"),
    (0x00f3, "External Route(MTR)"),
    (0x00f4, "Ext-Community(MTR)"),
    (0x00f5, "TopologyID List"),
    (0x0102, "Internal Route(IPv4)"),
    (0x0103, "External Route(IPv4)"),
    (0x0104, "Ext-Community(IPv4)"),
    (0x0202, "Internal Route(ATALK)"),
    (0x0203, "External Route(ATALK)"),
    (0x0204, "Cable Configuration(ATALK)"),
    (0x0302, "IPX Internal Route(IPX)"),
    (0x0303, "IPX External Route(IPX)"),
    (0x0402, "Internal Route(IPv6)"),
    (0x0403, "External Route(IPv6)"),
    (0x0404, "Ext-Community(IPv6)"),
    (0x0601, "Request"),
    (0x0602, "Internal Route"),
    (0x0603, "External Route"),
    (0x0604, "Ext-Community"),
];

pub const AUTHENTICATIONS: &[(u64, &str)] = &[(1, "TEXT"), (2, "MD5"), (3, "SHA256")];

/// Who a virtual router is for.
pub const VIRTUAL_ROUTERS: &[(u64, &str)] =
    &[(0, "(Address-Family)"), (1, "(Multi-Cast)"), (2, "(Address-Family)"), (0x8000, "(Service-Family)")];

const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "Update"),
    (2, "Request"),
    (3, "Query"),
    (4, "Reply"),
    (5, "Hello"),
    (6, "IPX/SAP Update"),
    (7, "Route Probe"),
    (8, "Hello (Ack)"),
    (9, "Stub-Info"),
    (10, "SIA-Query"),
    (11, "SIA-Reply"),
];

fields! {
    /// Version: 2.
    VERSION = "eigrp.version", "Version", U8 Dec;
    /// Kind of packet.
    OPCODE = "eigrp.opcode", "Opcode", U8 Dec, names(OPCODE_NAMES);
    /// Checksum over the packet.
    CHECKSUM = "eigrp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "eigrp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Flags.
    FLAGS = "eigrp.flags", "Flags", U32 Hex;
    /// The first updates to a new neighbor.
    FLAG_INIT = "eigrp.flags.init", "Init", Bool B32, mask(0x0000_0001), with(SET);
    /// Only some receivers shall take the packet.
    FLAG_CR = "eigrp.flags.condrecv", "Conditional Receive", Bool B32, mask(0x0000_0002), with(SET);
    /// The sender restarts.
    FLAG_RESTART = "eigrp.flags.restart", "Restart", Bool B32, mask(0x0000_0004), with(SET);
    /// The whole table was sent.
    FLAG_EOT = "eigrp.flags.eot", "End Of Table", Bool B32, mask(0x0000_0008), with(SET);
    /// Number of the packet; 0: no acknowledgment is wanted.
    SEQ = "eigrp.seq", "Sequence", U32 Dec;
    /// Number of the packet that is acknowledged.
    ACK = "eigrp.ack", "Acknowledge", U32 Dec;
    /// Virtual router.
    VRID = "eigrp.vrid", "Virtual Router ID", U16 Dec;
    /// Autonomous system.
    AS = "eigrp.as", "Autonomous System", U16 Dec;
    /// Kind of a part.
    TLV_TYPE = "eigrp.tlv_type", "Type", U16 Hex, names(TLVS);
    /// Length of a part in bytes.
    TLV_LEN = "eigrp.tlv.len", "Length", U16 Dec;
    /// Weight of bandwidth.
    K1 = "eigrp.par.k1", "K1", U8 Dec;
    /// Weight of load.
    K2 = "eigrp.par.k2", "K2", U8 Dec;
    /// Weight of delay.
    K3 = "eigrp.par.k3", "K3", U8 Dec;
    /// Weight of reliability.
    K4 = "eigrp.par.k4", "K4", U8 Dec;
    /// Weight of reliability.
    K5 = "eigrp.par.k5", "K5", U8 Dec;
    /// Weight of further metrics.
    K6 = "eigrp.par.k6", "K6", U8 Dec;
    /// Time after which a silent neighbor is gone, in seconds.
    HOLDTIME = "eigrp.par.holdtime", "Hold Time", U16 Dec;
    /// Release of the software.
    RELEASE = "eigrp.release_version", "EIGRP Release", U16 Dec;
    /// Version of the format of routes.
    TLV_VERSION = "eigrp.tlv_version", "EIGRP TLV version", U16 Dec;
    /// Length of an address in bytes.
    SEQ_ADDRLEN = "eigrp.seq.addrlen", "Address length", U8 Dec;
    /// Neighbor that shall not take the packet.
    SEQ_IPV4 = "eigrp.seq.ipv4addr", "IP Address", Ipv4 None;
    /// Neighbor that shall not take the packet.
    SEQ_IPV6 = "eigrp.seq.ipv6addr", "IPv6 Address", Ipv6 None;
    /// Neighbor that shall not take the packet.
    SEQ_IPX = "eigrp.ipx_address", "IPX Address", Bytes None;
    /// Kind of authentication.
    AUTH_TYPE = "eigrp.auth.type", "Type", U16 Dec, names(AUTHENTICATIONS);
    /// Length of the digest in bytes.
    AUTH_LEN = "eigrp.auth.length", "Length", U16 Dec;
    /// Key of the digest.
    AUTH_KEY = "eigrp.auth.keyid", "Key ID", U32 Dec;
    /// Number against packets that are sent again.
    AUTH_SEQ = "eigrp.auth.keyseq", "Key Sequence", U32 Dec;
    /// Zeros.
    AUTH_PAD = "eigrp.nullpad", "Nullpad", Bytes None;
    /// Digest of the packet.
    AUTH_DIGEST = "eigrp.auth.digest", "Digest", Bytes None;
    /// Number of the next multicast.
    NEXT_MCAST = "eigrp.next_mcast_seq", "Multicast Sequence", U32 Dec;
    /// What a stub router advertises.
    STUB = "eigrp.stub_options", "Stub Options", U16 Hex;
    /// Connected routes.
    STUB_CONNECTED = "eigrp.stub_options.connected", "Connected", Bool B16, mask(0x0001), with(SET);
    /// Static routes.
    STUB_STATIC = "eigrp.stub_options.static", "Static", Bool B16, mask(0x0002), with(SET);
    /// Summary routes.
    STUB_SUMMARY = "eigrp.stub_options.summary", "Summary", Bool B16, mask(0x0004), with(SET);
    /// Redistributed routes.
    STUB_REDIST = "eigrp.stub_options.redist", "Redistributed", Bool B16, mask(0x0008), with(SET);
    /// Routes of a leak map.
    STUB_LEAK = "eigrp.stub_options.leakmap", "Leak-Map", Bool B16, mask(0x0010), with(SET);
    /// Nothing at all.
    STUB_RECVONLY = "eigrp.stub_options.recvonly", "Receive-Only", Bool B16, mask(0x0020), with(SET);
    /// Flags of a list of topologies.
    TIDLIST_FLAGS = "eigrp.tidlist.flags", "TID List Flags", U16 Hex;
    /// Length of that list in bytes.
    TIDLIST_LEN = "eigrp.tidlist.len", "TID List Size", U16 Dec;
    /// Topology.
    TIDLIST = "eigrp.tidlist", "TID List", U16 Dec;
}
