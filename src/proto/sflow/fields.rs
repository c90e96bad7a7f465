//! Fields of sFlow version 5 (sflow.org, "sFlow Version 5").

use crate::fields;
use crate::model::Names;

pub const AGENTTYPE_NAMES: &[(u64, &str)] = &[
    (1, "IPv4"),
    (2, "IPv6"),
];
pub const SAMPLETYPE_NAMES: &[(u64, &str)] = &[
    (1, "Flow sample"),
    (2, "Counters sample"),
    (3, "Expanded flow sample"),
    (4, "Expanded counters sample"),
    (7, "Lag Port stats"),
];
pub const FLOW_RECORD_FORMAT_NAMES: &[(u64, &str)] = &[
    (1, "Raw packet header"),
    (2, "Ethernet frame data"),
    (3, "IPv4 data"),
    (4, "IPv6 data"),
    (1001, "Extended switch data"),
    (1002, "Extended router data"),
    (1003, "Extended gateway data"),
    (1004, "Extended user data"),
    (1005, "Extended URL data"),
    (1006, "Extended MPLS data"),
    (1007, "Extended NAT data"),
    (1008, "Extended MPLS tunnel data"),
    (1009, "Extended MPLS VC data"),
    (1010, "Extended MPLS FEC data"),
    (1011, "Extended MPLS LVP FEC data"),
    (1012, "Extended VLAN tunnel"),
    (1013, "Extended 802.11 payload"),
    (1014, "Extended 802.11 RX"),
    (1015, "Extended 802.11 TX"),
    (1016, "Extended 802.11 aggregation"),
];
pub const COUNTERS_RECORD_FORMAT_NAMES: &[(u64, &str)] = &[
    (1, "Generic interface counters"),
    (2, "Ethernet interface counters"),
    (3, "Token ring counters"),
    (4, "100 Base VG interface counters"),
    (5, "VLAN counters"),
    (6, "IEEE 802.11 counters"),
    (7, "LAG counters"),
    (1001, "Processor information"),
    (1002, "Radio utilization"),
];
pub const HEADER_PROTOCOL_NAMES: &[(u64, &str)] = &[
    (1, "Ethernet"),
    (2, "Token Bus"),
    (3, "Token Ring"),
    (4, "FDDI"),
    (5, "Frame Relay"),
    (6, "X.25"),
    (7, "PPP"),
    (8, "SMDS"),
    (9, "ATM AAL5"),
    (10, "ATM AAL5-IP (e.g., Cisco AAL5 mux)"),
    (11, "IPv4"),
    (12, "IPv6"),
    (13, "MPLS"),
    (14, "PPP over SONET/SDH (RFC 1662, 2615)"),
    (15, "802.11 MAC"),
    (16, "802.11n Aggregated MPDU"),
    (17, "A-MSDU Subframe"),
];
pub const IFDIRECTION_NAMES: &[(u64, &str)] = &[
    (1, "Full-Duplex"),
    (2, "Half-Duplex"),
    (3, "In"),
    (4, "Out"),
];
pub const OUTPUT_INTERFACE_FORMAT_NAMES: &[(u64, &str)] = &[
    (0, "ifindex"),
    (1, "packet discarded"),
    (2, "multiple interfaces"),
];
pub const OUTPUT_VALUE_NAMES: &[(u64, &str)] = &[
    (0, "Net Unreachable"),
    (1, "Host Unreachable"),
    (2, "Protocol Unreachable"),
    (3, "Port Unreachable"),
    (4, "Fragmentation Needed and Don't Fragment was Set"),
    (5, "Source Route Failed"),
    (6, "Destination Network Unknown"),
    (7, "Destination Host Unknown"),
    (8, "Source Host Isolated"),
    (9, "Communication with Destination Network is Administratively Prohibited"),
    (10, "Communication with Destination Host is Administratively Prohibited"),
    (11, "Destination Network Unreachable for Type of Service"),
    (12, "Destination Host Unreachable for Type of Service"),
    (13, "Communication Administratively Prohibited"),
    (14, "Host Precedence Violation"),
    (15, "Precedence cutoff in effect"),
    (256, "unknown"),
    (257, "ttl exceeded"),
    (258, "ACL"),
    (259, "no buffer space"),
    (260, "RED"),
    (261, "traffic shaping/rate limiting"),
    (262, "packet too big (for protocols that don't support fragmentation)"),
];

fields! {
    /// Datagram version.
    VERSION = "sflow_245.version", "Datagram version", U32 Dec;
    /// Agent address type.
    AGENTTYPE = "sflow_245.agenttype", "Agent address type", U32 Dec, names(AGENTTYPE_NAMES);
    /// Agent address.
    AGENT = "sflow_245.agent", "Agent address", Ipv4 None;
    /// Agent address.
    AGENT_V6 = "sflow_245.agent.v6", "Agent address", Ipv6 None;
    /// Sub-agent ID.
    SUB_AGENT_ID = "sflow_245.sub_agent_id", "Sub-agent ID", U32 Dec;
    /// Sample length (byte).
    SAMPLE_LENGTH = "sflow_5.sample_length", "Sample length (byte)", U32 Dec;
    /// Flow data length (byte).
    FLOW_DATA_LENGTH = "sflow_5.flow_data_length", "Flow data length (byte)", U32 Dec;
    /// Sequence number.
    SEQUENCE_NUMBER = "sflow_245.sequence_number", "Sequence number", U32 Dec;
    /// SysUptime.
    SYSUPTIME = "sflow_245.sysuptime", "SysUptime", U32 Dec;
    /// NumSamples.
    NUMSAMPLES = "sflow_245.numsamples", "NumSamples", U32 Dec;
    /// sFlow sample type.
    SAMPLETYPE = "sflow_245.sampletype", "sFlow sample type", U32 Dec, names(SAMPLETYPE_NAMES);
    /// Format.
    FLOW_RECORD_FORMAT = "sflow_245.flow_record_format", "Format", U32 Dec, names(FLOW_RECORD_FORMAT_NAMES);
    /// Format.
    COUNTERS_RECORD_FORMAT = "sflow_245.counters_record_format", "Format", U32 Dec, mask(0xfff), names(COUNTERS_RECORD_FORMAT_NAMES);
    /// Header protocol.
    HEADER_PROTOCOL = "sflow_245.header_protocol", "Header protocol", U32 Dec, names(HEADER_PROTOCOL_NAMES);
    /// Header of sampled packet.
    HEADER = "sflow_245.header", "Header of sampled packet", Bytes None;
    /// Incoming 802.1Q VLAN.
    VLAN_IN = "sflow_245.vlan.in", "Incoming 802.1Q VLAN", U32 Dec;
    /// Outgoing 802.1Q VLAN.
    VLAN_OUT = "sflow_245.vlan.out", "Outgoing 802.1Q VLAN", U32 Dec;
    /// Incoming 802.1p priority.
    PRI_IN = "sflow_245.pri.in", "Incoming 802.1p priority", U32 Dec;
    /// Outgoing 802.1p priority.
    PRI_OUT = "sflow_245.pri.out", "Outgoing 802.1p priority", U32 Dec;
    /// Next hop.
    NEXTHOP = "sflow_245.nexthop", "Next hop", Ipv4 None;
    /// Next hop.
    NEXTHOP_V6 = "sflow_245.nexthop.v6", "Next hop", Ipv6 None;
    /// Next hop source mask.
    NEXTHOP_SRC_MASK = "sflow_245.nexthop.src_mask", "Next hop source mask", U32 Dec;
    /// Next hop destination mask.
    NEXTHOP_DST_MASK = "sflow_245.nexthop.dst_mask", "Next hop destination mask", U32 Dec;
    /// Interface index.
    IFINDEX = "sflow_245.ifindex", "Interface index", U32 Dec;
    /// Interface Type.
    IFTYPE = "sflow_245.iftype", "Interface Type", U32 Dec;
    /// Interface Speed.
    IFSPEED = "sflow_245.ifspeed", "Interface Speed", U64 Dec;
    /// Interface Direction.
    IFDIRECTION = "sflow_245.ifdirection", "Interface Direction", U32 Dec, names(IFDIRECTION_NAMES);
    /// IfAdminStatus.
    IFADMIN_STATUS = "sflow_245.ifadmin_status", "IfAdminStatus", Bool B32, mask(0x1), with(Names::Bool("Up", "Down"));
    /// IfOperStatus.
    IFOPER_STATUS = "sflow_245.ifoper_status", "IfOperStatus", Bool B32, mask(0x2), with(Names::Bool("Up", "Down"));
    /// Input Octets.
    IFINOCT = "sflow_245.ifinoct", "Input Octets", U64 Dec;
    /// Input Packets.
    IFINPKT = "sflow_245.ifinpkt", "Input Packets", U32 Dec;
    /// Input Multicast Packets.
    IFINMCAST = "sflow_245.ifinmcast", "Input Multicast Packets", U32 Dec;
    /// Input Broadcast Packets.
    IFINBCAST = "sflow_245.ifinbcast", "Input Broadcast Packets", U32 Dec;
    /// Input Discarded Packets.
    IFINDISC = "sflow_245.ifindisc", "Input Discarded Packets", U32 Dec;
    /// Input Errors.
    IFINERR = "sflow_245.ifinerr", "Input Errors", U32 Dec;
    /// Input Unknown Protocol Packets.
    IFINUNK = "sflow_245.ifinunk", "Input Unknown Protocol Packets", U32 Dec;
    /// Output Octets.
    IFOUTOCT = "sflow_245.ifoutoct", "Output Octets", U64 Dec;
    /// Output Packets.
    IFOUTPKT = "sflow_245.ifoutpkt", "Output Packets", U32 Dec;
    /// Output Multicast Packets.
    IFOUTMCAST = "sflow_245.ifoutmcast", "Output Multicast Packets", U32 Dec;
    /// Output Broadcast Packets.
    IFOUTBCAST = "sflow_245.ifoutbcast", "Output Broadcast Packets", U32 Dec;
    /// Output Discarded Packets.
    IFOUTDISC = "sflow_245.ifoutdisc", "Output Discarded Packets", U32 Dec;
    /// Output Errors.
    IFOUTERR = "sflow_245.ifouterr", "Output Errors", U32 Dec;
    /// Promiscuous Mode.
    IFPROMISC = "sflow_245.ifpromisc", "Promiscuous Mode", U32 Dec;
    /// Alignment Errors.
    DOT3_ALIGNMENTERRORS = "sflow_245.dot3StatsAlignmentErrors", "Alignment Errors", U32 Dec;
    /// FCS Errors.
    DOT3_FCSERRORS = "sflow_245.dot3StatsFCSErrors", "FCS Errors", U32 Dec;
    /// Single Collision Frames.
    DOT3_SINGLECOLLISIONFRAMES = "sflow_245.dot3StatsSingleCollisionFrames", "Single Collision Frames", U32 Dec;
    /// Multiple Collision Frames.
    DOT3_MULTIPLECOLLISIONFRAMES = "sflow_245.dot3StatsMultipleCollisionFrames", "Multiple Collision Frames", U32 Dec;
    /// SQE Test Errors.
    DOT3_SQETESTERRORS = "sflow_245.dot3StatsSQETestErrors", "SQE Test Errors", U32 Dec;
    /// Deferred Transmissions.
    DOT3_DEFERREDTRANSMISSIONS = "sflow_245.dot3StatsDeferredTransmissions", "Deferred Transmissions", U32 Dec;
    /// Late Collisions.
    DOT3_LATECOLLISIONS = "sflow_245.dot3StatsLateCollisions", "Late Collisions", U32 Dec;
    /// Excessive Collisions.
    DOT3_EXCESSIVECOLLISIONS = "sflow_245.dot3StatsExcessiveCollisions", "Excessive Collisions", U32 Dec;
    /// Internal Mac Transmit Errors.
    DOT3_INTERNALMACTRANSMITERRORS = "sflow_245.dot3StatsInternalMacTransmitErrors", "Internal Mac Transmit Errors", U32 Dec;
    /// Carrier Sense Errors.
    DOT3_CARRIERSENSEERRORS = "sflow_245.dot3StatsCarrierSenseErrors", "Carrier Sense Errors", U32 Dec;
    /// Frame Too Longs.
    DOT3_FRAMETOOLONGS = "sflow_245.dot3StatsFrameTooLongs", "Frame Too Longs", U32 Dec;
    /// Internal Mac Receive Errors.
    DOT3_INTERNALMACRECEIVEERRORS = "sflow_245.dot3StatsInternalMacReceiveErrors", "Internal Mac Receive Errors", U32 Dec;
    /// Symbol Errors.
    DOT3_SYMBOLERRORS = "sflow_245.dot3StatsSymbolErrors", "Symbol Errors", U32 Dec;
    /// Frame Length.
    HEADER_FRAME_LENGTH = "sflow_245.header.frame_length", "Frame Length", U32 Dec;
    /// Payload stripped.
    HEADER_PAYLOAD_STRIPPED = "sflow_245.header.payload_stripped", "Payload stripped", U32 Dec;
    /// Sampled header length.
    HEADER_SAMPLED_HEADER_LENGTH = "sflow_245.header.sampled_header_length", "Sampled header length", U32 Dec;
    /// Length of MAC Packet.
    ETHERNET_LENGTH = "sflow_245.ethernet.length", "Length of MAC Packet", U32 Dec;
    /// Source MAC Address.
    ETHERNET_SOURCE_MAC_ADDRESS = "sflow_245.ethernet.source_mac_address", "Source MAC Address", Ether None;
    /// Destination MAC Address.
    ETHERNET_DESTINATION_MAC_ADDRESS = "sflow_245.ethernet.destination_mac_address", "Destination MAC Address", Ether None;
    /// Ethernet Packet Type.
    ETHERNET_PACKET_TYPE = "sflow_245.ethernet.packet_type", "Ethernet Packet Type", U32 Dec;
    /// Sequence number.
    FLOW_SEQUENCE = "sflow.flow_sample.sequence_number", "Sequence number", U32 Dec;
    /// Source ID class.
    SOURCE_ID_CLASS = "sflow.flow_sample.source_id_class", "Source ID class", U32 Dec, mask(0xff000000);
    /// Sampling rate.
    SAMPLING_RATE = "sflow.flow_sample.sampling_rate", "Sampling rate", U32 Dec;
    /// Sample pool.
    SAMPLE_POOL = "sflow.flow_sample.sample_pool", "Sample pool", U32 Dec, unit(" total packets");
    /// Dropped packets.
    DROPPED_PACKETS = "sflow.flow_sample.dropped_packets", "Dropped packets", U32 Dec;
    /// Input interface (ifIndex).
    INPUT_INTERFACE = "sflow.flow_sample.input_interface", "Input interface (ifIndex)", U32 Dec;
    /// Output interface (ifIndex).
    OUTPUT_INTERFACE = "sflow.flow_sample.output_interface", "Output interface", U32 Hex;
    /// Output interface format.
    OUTPUT_INTERFACE_FORMAT = "sflow.flow_sample.output_interface_format", "Output interface format", U32 Dec, mask(0xc0000000), names(OUTPUT_INTERFACE_FORMAT_NAMES);
    /// Output interface value.
    OUTPUT_VALUE = "sflow.flow_sample.output_interface_value", "Output interface value", U32 Dec, mask(0x3fffffff), names(OUTPUT_VALUE_NAMES);
    /// Enterprise.
    ENTERPRISE = "sflow.enterprise", "Enterprise", U32 Dec, mask(0xfffff000);
    /// Flow record.
    FLOW_RECORD = "sflow.flow_sample.flow_record", "Flow record", U32 Dec;
    /// Sequence number.
    COUNTERS_SEQUENCE_NUMBER = "sflow.counters_sample.sequence_number", "Sequence number", U32 Dec;
    /// Source ID type.
    COUNTERS_SOURCE_ID_TYPE = "sflow.counters_sample.source_id_type", "Source ID type", U32 Dec, mask(0xff000000);
    /// Source ID index.
    COUNTERS_SOURCE_ID_INDEX = "sflow.counters_sample.source_id_index", "Source ID index", U32 Dec, mask(0xffffff);
    /// Counters records.
    COUNTERS_COUNTERS_RECORDS = "sflow.counters_sample.counters_records", "Counters records", U32 Dec;
    /// Index.
    INDEX = "sflow.flow_sample.index", "Index", U32 Dec, mask(0xffffff);
}
