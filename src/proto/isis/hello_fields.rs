//! Fields of hellos (ISO/IEC 10589 section 9.5 to 9.7).

use crate::fields;
use crate::proto::common::checksum as verdict;

/// Topologies (RFC 5120 section 7.5).
const TOPOLOGIES: &[(u64, u64, &str)] = &[
    (0, 0, "Standard topology"),
    (1, 1, "IPv4 in-band management"),
    (2, 2, "IPv6 routing topology"),
    (3, 3, "IPv4 multicast topology"),
    (4, 4, "IPv6 multicast topology"),
    (5, 5, "IPv6 in-band management"),
];
const CIRCUIT_NAMES: &[(u64, &str)] = &[
    (0x0, "Reserved 0 (discard PDU)"),
    (0x1, "Level 1 only"),
    (0x2, "Level 2 only"),
    (0x3, "Level 1 and 2"),
];
const STATE_NAMES: &[(u64, &str)] = &[
    (0, "Up"),
    (1, "Initializing"),
    (2, "Down"),
];

fields! {
    /// Levels of the circuit.
    CIRCUIT = "isis.hello.circuit_type", "Circuit type", U8 Hex, mask(0x03), names(CIRCUIT_NAMES);
    /// Reserved.
    HELLO_RES = "isis.hello.reserved", "Reserved", U8 Hex, mask(0xfc);
    /// Sender of the hello.
    SOURCE = "isis.hello.source_id", "SystemID {Sender of PDU}", Str None;
    /// Time after which a silent neighbor is gone, in seconds.
    HOLDING = "isis.hello.holding_timer", "Holding timer", U16 Dec;
    /// Length of the packet in bytes.
    PDU_LENGTH = "isis.hello.pdu_length", "PDU length", U16 Dec;
    /// Priority to become the designated system.
    PRIORITY = "isis.hello.priority", "Priority", U8 Dec, mask(0x7f);
    /// Designated system of the network.
    LAN_ID = "isis.hello.lan_id", "SystemID {Designated IS}", Str None;
    /// Number of the circuit.
    LOCAL_CIRCUIT = "isis.hello.local_circuit_id", "Local circuit ID", U8 Dec;
    /// Kind of a part.
    CLV_TYPE = "isis.hello.clv.type", "Type", U8 Dec;
    /// Length of a part in bytes.
    CLV_LENGTH = "isis.hello.clv.length", "Length", U8 Dec;
    /// Area of the sender.
    AREA = "isis.hello.area_address", "Area address", Bytes None;
    /// Protocol that the sender routes.
    NLPID = "isis.hello.clv_nlpid.nlpid", "NLPID", U8 Hex;
    /// Address of the sender.
    IPV4 = "isis.hello.clv_ipv4_int_addr", "IPv4 interface address", Ipv4 None;
    /// Address of the sender.
    IPV6 = "isis.hello.clv_ipv6_int_addr", "IPv6 interface address", Ipv6 None;
    /// Flags of a restart (RFC 8706).
    RESTART = "isis.hello.clv_restart_flags", "Restart Signaling Flags", U8 Hex;
    /// A restart is announced.
    RESTART_RR = "isis.hello.clv_restart_flags.rr", "Restart Request", Bool B8, mask(0x01);
    /// A restart is acknowledged.
    RESTART_RA = "isis.hello.clv_restart_flags.ra", "Restart Acknowledgment", Bool B8, mask(0x02);
    /// The adjacency shall not be told of.
    RESTART_SA = "isis.hello.clv_restart_flags.sa", "Suppress Adjacency", Bool B8, mask(0x04);
    /// Neighbor that the sender hears.
    NEIGHBOR = "isis.hello.is_neighbor", "IS Neighbor", Ether None;
    /// State of the adjacency (RFC 5303).
    STATE = "isis.hello.adjacency_state", "Adjacency State", U8 Dec, names(STATE_NAMES);
    /// Number of the sender's circuit.
    EXTENDED = "isis.hello.extended_local_circuit_id", "Extended Local circuit ID", U32 Hex;
    /// Neighbor at the other end.
    NEIGHBOR_ID = "isis.hello.neighbor_systemid", "Neighbor SystemID", Str None;
    /// Number of the neighbor's circuit.
    NEIGHBOR_EXTENDED = "isis.hello.neighbor_extended_local_circuit_id", "Neighbor Extended Local circuit ID", U32 Hex;
    /// Instance that the hello belongs to (RFC 8202).
    IID = "isis.hello.iid", "Instance Identifier", U16 Dec;
    /// Topology that the instance has.
    SUPPORTED_ITID = "isis.hello.supported_itid", "Supported ITID", U16 Dec;
    /// Password or digest.
    CLV_AUTHENTICATION = "isis.hello.clv_authentication", "Authentication", Bytes None;
    /// Password of the time before RFC 5304.
    CLV_IP_AUTHENTICATION = "isis.hello.clv_ip_authentication", "NLPID", Str None;
    /// Checksum of the packet (RFC 3358).
    CHECKSUM = "isis.hello.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "isis.hello.checksum.status", "Checksum Status", U8 None, names(verdict::STATUS);
    /// Seconds that the neighbor's adjacency still has.
    CLV_RESTART_REMAIN_TIME = "isis.hello.clv_restart.remain_time", "Remaining holding time", U16 Dec, unit("s");
    /// System that restarts.
    CLV_RESTART_NEIGHBOR = "isis.hello.clv_restart.neighbor", "Restarting Neighbor ID", Str None;
    /// Topology, with its flags (RFC 5120).
    CLV_MT = "isis.hello.clv_mt", "MT-ID", U16 Hex;
    /// Topology in which BFD watches (RFC 6213).
    MTID = "isis.hello.mtid", "Topology ID", U16 Dec, mask(0x0fff), ranges(TOPOLOGIES);
    /// Protocol that BFD watches for.
    BFD_ENABLED_NLPID = "isis.hello.bfd_enabled.nlpid", "NLPID", U8 Hex, names(&[(0x81, "CLNP"), (0x8e, "IPv6"), (0xcc, "IP")]);
    /// Address of the sender beyond the link.
    CLV_IPV6_GLB_INT_ADDR = "isis.hello.clv_ipv6_glb_int_addr", "IPv6 Global interface address", Ipv6 None;
}
