//! Fields of NetFlow and IPFIX: headers, templates and the common elements (RFC 3954, RFC 7011).

use super::names::*;
use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;
use crate::proto::common::ipproto;

fields! {
    /// Version.
    VERSION = "cflow.version", "Version", U16 Dec;
    /// Length.
    LEN = "cflow.len", "Length", U16 Dec;
    /// Count.
    COUNT = "cflow.count", "Count", U16 Dec;
    /// SysUptime.
    SYSUPTIME = "cflow.sysuptime", "SysUptime", RelTime None;
    /// ExportTime.
    EXPORTTIME = "cflow.exporttime", "ExportTime", U32 Dec;
    /// Timestamp.
    TIMESTAMP = "cflow.timestamp", "Timestamp", AbsTime Utc;
    /// CurrentSecs.
    UNIX_SECS = "cflow.unix_secs", "CurrentSecs", U32 Dec;
    /// CurrentNSecs.
    UNIX_NSECS = "cflow.unix_nsecs", "CurrentNSecs", U32 Dec;
    /// SamplingMode.
    SAMPLINGMODE = "cflow.samplingmode", "SamplingMode", U16 Dec, mask(0xc000), names(SAMPLINGMODE_NAMES);
    /// SampleRate.
    SAMPLERATE = "cflow.samplerate", "SampleRate", U16 Dec, mask(0x3fff);
    /// FlowSequence.
    SEQUENCE = "cflow.sequence", "FlowSequence", U32 Dec;
    /// EngineType.
    ENGINE_TYPE = "cflow.engine_type", "EngineType", U8 Dec, names(ENGINE_TYPE_NAMES);
    /// EngineId.
    ENGINE_ID = "cflow.engine_id", "EngineId", U8 Dec;
    /// SourceId.
    SOURCE_ID = "cflow.source_id", "SourceId", U32 Dec;
    /// FlowSet Id.
    FLOWSET_ID = "cflow.flowset_id", "FlowSet Id", U16 Dec, ranges(FLOWSET_ID_RANGES);
    /// FlowSet Length.
    FLOWSET_LENGTH = "cflow.flowset_length", "FlowSet Length", U16 Dec;
    /// Template Id.
    TEMPLATE_ID = "cflow.template_id", "Template Id", U16 Dec;
    /// Field Count.
    TEMPLATE_FIELD_COUNT = "cflow.template_field_count", "Field Count", U16 Dec;
    /// Type.
    TEMPLATE_FIELD_TYPE = "cflow.template_field_type", "Type", U16 Dec;
    /// Length.
    TEMPLATE_FIELD_LENGTH = "cflow.template_field_length", "Length", U16 Dec;
    /// Option Scope Length.
    OPTION_SCOPE_LENGTH = "cflow.option_scope_length", "Option Scope Length", U16 Dec;
    /// Option Length.
    OPTION_LENGTH = "cflow.option_length", "Option Length", U16 Dec;
    /// Scope Type.
    SCOPE_FIELD_TYPE = "cflow.scope_field_type", "Scope Type", U16 Dec, names(SCOPE_FIELD_TYPE_NAMES);
    /// ICMP Type.
    ICMP_TYPE_CODE_IPV4 = "cflow.icmp_type_code_ipv4", "ICMP Type", U16 Hex;
    /// IGMP Type.
    IGMP_TYPE = "cflow.igmp_type", "IGMP Type", U8 Dec;
    /// Sampling interval.
    SAMPLING_INTERVAL = "cflow.sampling_interval", "Sampling interval", U32 Dec;
    /// Sampling algorithm.
    SAMPLING_ALGORITHM = "cflow.sampling_algorithm", "Sampling algorithm", U8 Dec, names(SAMPLING_ALGORITHM_NAMES);
    /// Flow active timeout.
    FLOW_ACTIVE_TIMEOUT = "cflow.flow_active_timeout", "Flow active timeout", U16 Dec;
    /// Flow inactive timeout.
    FLOW_INACTIVE_TIMEOUT = "cflow.flow_inactive_timeout", "Flow inactive timeout", U16 Dec;
    /// SrcAddr.
    SRCADDR = "cflow.srcaddr", "SrcAddr", Ipv4 None;
    /// SrcAddr.
    SRCADDRV6 = "cflow.srcaddrv6", "SrcAddr", Ipv6 None;
    /// DstAddr.
    DSTADDR = "cflow.dstaddr", "DstAddr", Ipv4 None;
    /// DstAddr.
    DSTADDRV6 = "cflow.dstaddrv6", "DstAddr", Ipv6 None;
    /// NextHop.
    NEXTHOP = "cflow.nexthop", "NextHop", Ipv4 None;
    /// NextHop.
    NEXTHOPV6 = "cflow.nexthopv6", "NextHop", Ipv6 None;
    /// BGPNextHop.
    BGPNEXTHOP = "cflow.bgpnexthop", "BGPNextHop", Ipv4 None;
    /// BGPNextHop.
    BGPNEXTHOPV6 = "cflow.bgpnexthopv6", "BGPNextHop", Ipv6 None;
    /// InputInt.
    INPUTINT = "cflow.inputint", "InputInt", U32 Dec;
    /// OutputInt.
    OUTPUTINT = "cflow.outputint", "OutputInt", U32 Dec;
    /// Flows.
    FLOWS = "cflow.flows", "Flows", U64 Dec;
    /// Packets.
    PACKETS = "cflow.packets", "Packets", U64 Dec;
    /// Octets.
    OCTETS = "cflow.octets", "Octets", U64 Dec;
    /// MinLength.
    LENGTH_MIN = "cflow.length_min", "MinLength", U64 Dec;
    /// MaxLength.
    LENGTH_MAX = "cflow.length_max", "MaxLength", U64 Dec;
    /// Duration.
    TIMEDELTA = "cflow.timedelta", "Duration", RelTime None;
    /// StartTime.
    TIMESTART = "cflow.timestart", "StartTime", RelTime None;
    /// EndTime.
    TIMEEND = "cflow.timeend", "EndTime", RelTime None;
    /// SrcPort.
    SRCPORT = "cflow.srcport", "SrcPort", U16 Dec;
    /// DstPort.
    DSTPORT = "cflow.dstport", "DstPort", U16 Dec;
    /// Protocol.
    PROTOCOL = "cflow.protocol", "Protocol", U8 Dec, with(Names::Lookup(ipproto::name));
    /// IP ToS.
    TOS = "cflow.tos", "IP ToS", U8 Hex;
    /// TCP Flags.
    TCPFLAGS = "cflow.tcpflags", "TCP Flags", U8 Hex;
    /// FIN.
    TCPFLAGS_FIN = "cflow.tcpflags.fin", "FIN", Bool B8, mask(0x1), with(Names::Bool("Used", "Not used"));
    /// SYN.
    TCPFLAGS_SYN = "cflow.tcpflags.syn", "SYN", Bool B8, mask(0x2), with(Names::Bool("Used", "Not used"));
    /// RST.
    TCPFLAGS_RST = "cflow.tcpflags.rst", "RST", Bool B8, mask(0x4), with(Names::Bool("Used", "Not used"));
    /// PSH.
    TCPFLAGS_PSH = "cflow.tcpflags.psh", "PSH", Bool B8, mask(0x8), with(Names::Bool("Used", "Not used"));
    /// ACK.
    TCPFLAGS_ACK = "cflow.tcpflags.ack", "ACK", Bool B8, mask(0x10), with(Names::Bool("Used", "Not used"));
    /// URG.
    TCPFLAGS_URG = "cflow.tcpflags.urg", "URG", Bool B8, mask(0x20), with(Names::Bool("Used", "Not used"));
    /// Reserved.
    TCPFLAGS_RESERVED = "cflow.tcpflags.reserved", "Reserved", U8 Hex, mask(0xc0);
    /// SrcAS.
    SRCAS = "cflow.srcas", "SrcAS", U32 Dec;
    /// DstAS.
    DSTAS = "cflow.dstas", "DstAS", U32 Dec;
    /// SrcMask.
    SRCMASK = "cflow.srcmask", "SrcMask", U8 Dec;
    /// SrcMask.
    SRCMASKV6 = "cflow.srcmaskv6", "SrcMask", U8 Dec;
    /// DstMask.
    DSTMASK = "cflow.dstmask", "DstMask", U8 Dec;
    /// DstMask.
    DSTMASKV6 = "cflow.dstmaskv6", "DstMask", U8 Dec;
    /// MulticastPackets.
    MULPACKETS = "cflow.mulpackets", "MulticastPackets", U64 Dec;
    /// MulticastOctets.
    MULOCTETS = "cflow.muloctets", "MulticastOctets", U64 Dec;
    /// OctetsExp.
    OCTETSEXP = "cflow.octetsexp", "OctetsExp", U64 Dec;
    /// PacketsExp.
    PACKETSEXP = "cflow.packetsexp", "PacketsExp", U64 Dec;
    /// FlowsExp.
    FLOWSEXP = "cflow.flowsexp", "FlowsExp", U64 Dec;
    /// SrcPrefix.
    SRCPREFIX = "cflow.srcprefix", "SrcPrefix", Ipv4 None;
    /// DstPrefix.
    DSTPREFIX = "cflow.dstprefix", "DstPrefix", Ipv4 None;
    /// TopLabelType.
    TOPLABELTYPE = "cflow.toplabeltype", "TopLabelType", U8 Dec, names(TOPLABELTYPE_NAMES);
    /// TopLabelAddr.
    TOPLABELADDR = "cflow.toplabeladdr", "TopLabelAddr", Ipv4 None;
    /// SamplerID.
    SAMPLER_ID = "cflow.sampler_id", "SamplerID", U8 Dec;
    /// SamplerMode.
    SAMPLER_MODE = "cflow.sampler_mode", "SamplerMode", U8 Dec, names(SAMPLER_MODE_NAMES);
    /// SamplerRandomInterval.
    SAMPLER_RANDOM_INTERVAL = "cflow.sampler_random_interval", "SamplerRandomInterval", U32 Dec;
    /// MinTTL.
    TTL_MIN = "cflow.ttl_min", "MinTTL", U8 Dec;
    /// MaxTTL.
    TTL_MAX = "cflow.ttl_max", "MaxTTL", U8 Dec;
    /// fragIdent.
    FRAG_IDENT = "cflow.frag_ident", "fragIdent", U32 Dec;
    /// IPVersion.
    IP_VERSION = "cflow.ip_version", "IPVersion", U8 Dec;
    /// Direction.
    DIRECTION = "cflow.direction", "Direction", U8 Dec, names(DIRECTION_NAMES);
    /// IfName.
    IF_NAME = "cflow.if_name", "IfName", Str None;
    /// IfDescr.
    IF_DESCR = "cflow.if_descr", "IfDescr", Str None;
    /// ApplicationDesc.
    APPL_DESC = "cflow.appl_desc", "ApplicationDesc", Str None;
    /// ApplicationName.
    APPL_NAME = "cflow.appl_name", "ApplicationName", Str None;
    /// PeerSrcAS.
    PEER_SRCAS = "cflow.peer_srcas", "PeerSrcAS", U32 Dec;
    /// PeerDstAS.
    PEER_DSTAS = "cflow.peer_dstas", "PeerDstAS", U32 Dec;
    /// FlowExporter.
    FLOW_EXPORTER = "cflow.flow_exporter", "FlowExporter", U32 Dec;
    /// IPv4 ICMP Type.
    ICMP_IPV4_TYPE = "cflow.icmp_ipv4_type", "IPv4 ICMP Type", U8 Dec;
    /// IPv4 ICMP Code.
    ICMP_IPV4_CODE = "cflow.icmp_ipv4_code", "IPv4 ICMP Code", U8 Dec;
    /// IPv6 ICMP Type.
    ICMP_IPV6_TYPE = "cflow.icmp_ipv6_type", "IPv6 ICMP Type", U8 Dec;
    /// IPv6 ICMP Code.
    ICMP_IPV6_CODE = "cflow.icmp_ipv6_code", "IPv6 ICMP Code", U8 Dec;
    /// TCP Windows Size.
    TCP_WINDOWS_SIZE = "cflow.tcp_windows_size", "TCP Windows Size", U16 Dec;
    /// IPV4 Total Length.
    IPV4_TOTAL_LENGTH = "cflow.ipv4_total_length", "IPV4 Total Length", U16 Dec;
    /// IP TTL.
    IP_TTL = "cflow.ip_ttl", "IP TTL", U8 Dec;
    /// mplsPayloadLength.
    MPLS_PAYLOAD_LENGTH = "cflow.mpls_payload_length", "mplsPayloadLength", U32 Dec;
    /// DSCP.
    IP_DSCP = "cflow.ip_dscp", "DSCP", U8 Dec;
    /// DeltaOctetsSquared.
    DELTA_OCTETS_SQUARED = "cflow.delta_octets_squared", "DeltaOctetsSquared", U64 Dec;
    /// UDP Length.
    UDP_LENGTH = "cflow.udp_length", "UDP Length", U16 Dec;
    /// IPHeaderLen.
    IP_HEADER_WORDS = "cflow.ip_header_words", "IPHeaderLen", U8 Dec;
    /// OptionMap.
    OPTION_MAP = "cflow.option_map", "OptionMap", Bytes None;
    /// Post Octets.
    POST_OCTETS = "cflow.post_octets", "Post Octets", U64 Dec;
    /// Post Packets.
    POST_PACKETS = "cflow.post_packets", "Post Packets", U64 Dec;
    /// ipv6FlowLabel.
    IPV6FLOWLABEL = "cflow.ipv6flowlabel", "ipv6FlowLabel", U32 Dec;
    /// Post IP ToS.
    POST_TOS = "cflow.post_tos", "Post IP ToS", U8 Hex;
    /// Source Mac Address.
    SRCMAC = "cflow.srcmac", "Source Mac Address", Ether None;
    /// Post Destination Mac Address.
    POST_DSTMAC = "cflow.post_dstmac", "Post Destination Mac Address", Ether None;
    /// Vlan Id.
    VLANID = "cflow.vlanid", "Vlan Id", U16 Dec;
    /// Post Vlan Id.
    POST_VLANID = "cflow.post_vlanid", "Post Vlan Id", U16 Dec;
    /// IPv6 Extension Headers.
    IPV6_EXTHDR = "cflow.ipv6_exthdr", "IPv6 Extension Headers", U32 Hex;
    /// Destination Mac Address.
    DSTMAC = "cflow.dstmac", "Destination Mac Address", Ether None;
    /// Post Source Mac Address.
    POST_SRCMAC = "cflow.post_srcmac", "Post Source Mac Address", Ether None;
    /// Permanent Packets.
    PERMANENT_PACKETS = "cflow.permanent_packets", "Permanent Packets", U64 Dec;
    /// Permanent Octets.
    PERMANENT_OCTETS = "cflow.permanent_octets", "Permanent Octets", U64 Dec;
    /// Fragment Offset.
    FRAGMENT_OFFSET = "cflow.fragment_offset", "Fragment Offset", U16 Dec;
    /// MPLS VPN RD.
    MPLS_VPN_RD = "cflow.mpls_vpn_rd", "MPLS VPN RD", Bytes None;
    /// MPLS Top Label Prefix Length.
    MPLS_TOP_LABEL_PREFIX_LENGTH = "cflow.mpls_top_label_prefix_length", "MPLS Top Label Prefix Length", U8 Dec;
    /// ExporterAddr.
    EXPORTER_ADDR = "cflow.exporter_addr", "ExporterAddr", Ipv4 None;
    /// ExporterAddr.
    EXPORTER_ADDR_V6 = "cflow.exporter_addr_v6", "ExporterAddr", Ipv6 None;
    /// Flow End Reason.
    FLOW_END_REASON = "cflow.flow_end_reason", "Flow End Reason", U8 Dec, names(FLOW_END_REASON_NAMES);
    /// Metering Process Id.
    MP_ID = "cflow.mp_id", "Metering Process Id", U32 Dec;
    /// Wireless LAN SSId.
    WLAN_SSID = "cflow.wlan_ssid", "Wireless LAN SSId", Str None;
    /// Flow Id.
    FLOW_ID = "cflow.flow_id", "Flow Id", U64 Dec;
    /// Observation Domain Id.
    OD_ID = "cflow.od_id", "Observation Domain Id", U32 Dec;
    /// StartTime.
    ABSTIMESTART = "cflow.abstimestart", "StartTime", AbsTime Utc;
    /// EndTime.
    ABSTIMEEND = "cflow.abstimeend", "EndTime", AbsTime Utc;
    /// TCP Sequence Number.
    TCP_SEQ_NUM = "cflow.tcp_seq_num", "TCP Sequence Number", U32 Dec;
    /// TCP Acknowledgement Number.
    TCP_ACK_NUM = "cflow.tcp_ack_num", "TCP Acknowledgement Number", U32 Dec;
    /// TCP Urgent Pointer.
    TCP_URG_PTR = "cflow.tcp_urg_ptr", "TCP Urgent Pointer", U16 Dec;
    /// TCP Header Length.
    TCP_HEADER_LENGTH = "cflow.tcp_header_length", "TCP Header Length", U8 Dec;
    /// IP Header Length.
    IP_HEADER_LENGTH = "cflow.ip_header_length", "IP Header Length", U8 Dec;
    /// IPv6 Payload Length.
    IPV6_PAYLOAD_LENGTH = "cflow.ipv6_payload_length", "IPv6 Payload Length", U16 Dec;
    /// IPv6 Next Header.
    IPV6_NEXT_HDR = "cflow.ipv6_next_hdr", "IPv6 Next Header", U8 Dec;
    /// IP Precedence.
    IP_PRECEDENCE = "cflow.ip_precedence", "IP Precedence", U8 Dec;
    /// IP Payload Length.
    IP_PAYLOAD_LENGTH = "cflow.ip_payload_length", "IP Payload Length", U32 Dec;
    /// TCP OptionMap.
    TCP_OPTION_MAP = "cflow.tcp_option_map", "TCP OptionMap", Bytes None;
    /// IP Total Length.
    IP_TOTAL_LENGTH = "cflow.ip_total_length", "IP Total Length", U64 Dec;
    /// Post NAT Source IPv4 Address.
    POST_NATSOURCE_IPV4_ADDRESS = "cflow.post_natsource_ipv4_address", "Post NAT Source IPv4 Address", Ipv4 None;
    /// Post NAT Destination IPv4 Address.
    POST_NATDESTINATION_IPV4_ADDRESS = "cflow.post_natdestination_ipv4_address", "Post NAT Destination IPv4 Address", Ipv4 None;
    /// Post NAPT Source Transport Port.
    POST_NAPTSOURCE_TRANSPORT_PORT = "cflow.post_naptsource_transport_port", "Post NAPT Source Transport Port", U16 Dec;
    /// Post NAPT Destination Transport Port.
    POST_NAPTDESTINATION_TRANSPORT_PORT = "cflow.post_naptdestination_transport_port", "Post NAPT Destination Transport Port", U16 Dec;
    /// Nat Originating Address Realm.
    NAT_ORIGINATING_ADDRESS_REALM = "cflow.nat_originating_address_realm", "Nat Originating Address Realm", U8 Dec;
    /// Nat Event.
    NAT_EVENT = "cflow.nat_event", "Nat Event", U8 Dec, names(NAT_EVENT_NAMES);
    /// Initiator Octets.
    INITIATOR_OCTETS = "cflow.initiator_octets", "Initiator Octets", U64 Dec;
    /// Responder Octets.
    RESPONDER_OCTETS = "cflow.responder_octets", "Responder Octets", U64 Dec;
    /// Firewall Event.
    FIREWALL_EVENT = "cflow.firewall_event", "Firewall Event", U8 Dec, names(FIREWALL_EVENT_NAMES);
    /// Ingress VRFID.
    INGRESS_VRFID = "cflow.ingress_vrfid", "Ingress VRFID", U32 Dec;
    /// Egress VRFID.
    EGRESS_VRFID = "cflow.egress_vrfid", "Egress VRFID", U32 Dec;
    /// VRFname.
    VRFNAME = "cflow.vrfname", "VRFname", Str None;
    /// Biflow Direction.
    BIFLOW_DIRECTION = "cflow.biflow_direction", "Biflow Direction", U8 Dec, names(BIFLOW_DIRECTION_NAMES);
    /// Dot1q Vlan Id.
    DOT1Q_VLAN_ID = "cflow.dot1q_vlan_id", "Dot1q Vlan Id", U16 Dec;
    /// Dot1q Priority.
    DOT1Q_PRIORITY = "cflow.dot1q_priority", "Dot1q Priority", U8 Dec;
    /// Dot1q Customer Vlan Id.
    DOT1Q_CUSTOMER_VLAN_ID = "cflow.dot1q_customer_vlan_id", "Dot1q Customer Vlan Id", U16 Dec;
    /// Ingress Physical Interface.
    INGRESS_PHYSICAL_INTERFACE = "cflow.ingress_physical_interface", "Ingress Physical Interface", U32 Dec;
    /// Egress Physical Interface.
    EGRESS_PHYSICAL_INTERFACE = "cflow.egress_physical_interface", "Egress Physical Interface", U32 Dec;
    /// Ethernet Type.
    ETHERNET_TYPE = "cflow.ethernet_type", "Ethernet Type", U16 Dec;
    /// Export Sctp Stream Id.
    EXPORT_SCTP_STREAM_ID = "cflow.export_sctp_stream_id", "Export Sctp Stream Id", U16 Dec;
    /// Data Records Reliability.
    DATA_RECORDS_RELIABILITY = "cflow.data_records_reliability", "Data Records Reliability", Bool None;
    /// Observation Point Type.
    OBSERVATION_POINT_TYPE = "cflow.observation_point_type", "Observation Point Type", U8 Dec;
    /// New Connection Delta Count.
    NEW_CONNECTION_DELTA_COUNT = "cflow.new_connection_delta_count", "New Connection Delta Count", U32 Dec;
    /// Connection Sum Duration Seconds.
    CONNECTION_SUM_DURATION_SECONDS = "cflow.connection_sum_duration_seconds", "Connection Sum Duration Seconds", U64 Dec;
    /// Connection Transaction Id.
    CONNECTION_TRANSACTION_ID = "cflow.connection_transaction_id", "Connection Transaction Id", U64 Dec;
    /// Post NAT Source IPv6 Address.
    POST_NAT_SOURCE_IPV6_ADDRESS = "cflow.post_nat_source_ipv6_address", "Post NAT Source IPv6 Address", Ipv6 None;
    /// Post NAT Destination IPv6 Address.
    POST_NAT_DESTINATION_IPV6_ADDRESS = "cflow.post_nat_destination_ipv6_address", "Post NAT Destination IPv6 Address", Ipv6 None;
    /// Nat Pool Id.
    NAT_POOL_ID = "cflow.nat_pool_id", "Nat Pool Id", U32 Dec;
    /// Nat Pool Name.
    NAT_POOL_NAME = "cflow.nat_pool_name", "Nat Pool Name", Str None;
    /// Anonymization Flags.
    ANONYMIZATION_FLAGS = "cflow.anonymization_flags", "Anonymization Flags", Bytes None;
    /// Anonymization Technique.
    ANONYMIZATION_TECHNIQUE = "cflow.anonymization_technique", "Anonymization Technique", U16 Dec;
    /// Information Element Index.
    INFORMATION_ELEMENT_INDEX = "cflow.information_element_index", "Information Element Index", U16 Dec;
    /// P2p Technology.
    P2P_TECHNOLOGY = "cflow.p2p_technology", "P2p Technology", Str None;
    /// Tunnel Technology.
    TUNNEL_TECHNOLOGY = "cflow.tunnel_technology", "Tunnel Technology", Str None;
    /// Encrypted Technology.
    ENCRYPTED_TECHNOLOGY = "cflow.encrypted_technology", "Encrypted Technology", Str None;
    /// IPSec SPI.
    IPSEC_SPI = "cflow.ipsec_spi", "IPSec SPI", U32 Dec;
    /// Selector Id.
    SELECTOR_ID = "cflow.selector_id", "Selector Id", U64 Dec;
    /// Information Element Id.
    INFORMATION_ELEMENT_ID = "cflow.information_element_id", "Information Element Id", U16 Dec;
    /// Sampling Size.
    SAMPLING_SIZE = "cflow.sampling_size", "Sampling Size", U32 Dec;
    /// Sampling Population.
    SAMPLING_POPULATION = "cflow.sampling_population", "Sampling Population", U32 Dec;
    /// MPLS Label Stack Section.
    MPLS_LABEL_STACK_SECTION = "cflow.mpls_label_stack_section", "MPLS Label Stack Section", Bytes None;
    /// Selector Id Total Pkts Observed.
    SELECTOR_ID_TOTAL_PKTS_OBSERVED = "cflow.selector_id_total_pkts_observed", "Selector Id Total Pkts Observed", U64 Dec;
    /// Selector Id Total Pkts Selected.
    SELECTOR_ID_TOTAL_PKTS_SELECTED = "cflow.selector_id_total_pkts_selected", "Selector Id Total Pkts Selected", U64 Dec;
    /// Absolute Error.
    ABSOLUTE_ERROR = "cflow.absolute_error", "Absolute Error", F32 None;
    /// Relative Error.
    RELATIVE_ERROR = "cflow.relative_error", "Relative Error", F32 None;
    /// Digest Hash Value.
    DIGEST_HASH_VALUE = "cflow.digest_hash_value", "Digest Hash Value", U64 Dec;
    /// Hash Output Range Min.
    HASH_OUTPUT_RANGE_MIN = "cflow.hash_output_range_min", "Hash Output Range Min", U64 Dec;
    /// Selector Name.
    SELECTOR_NAME = "cflow.selector_name", "Selector Name", Str None;
    /// Upper CILimit.
    UPPER_CILIMIT = "cflow.upper_cilimit", "Upper CILimit", F32 None;
    /// Lower CILimit.
    LOWER_CILIMIT = "cflow.lower_cilimit", "Lower CILimit", F32 None;
    /// Port Range Start.
    PORT_RANGE_START = "cflow.port_range_start", "Port Range Start", U16 Dec;
    /// Port Range End.
    PORT_RANGE_END = "cflow.port_range_end", "Port Range End", U16 Dec;
    /// Port Range Step Size.
    PORT_RANGE_STEP_SIZE = "cflow.port_range_step_size", "Port Range Step Size", U16 Dec;
    /// Port Range Num Ports.
    PORT_RANGE_NUM_PORTS = "cflow.port_range_num_ports", "Port Range Num Ports", U16 Dec;
    /// ScopeSystem.
    SCOPE_SYSTEM = "cflow.scope_system", "ScopeSystem", Bytes None;
    /// ScopeInterface.
    SCOPE_INTERFACE = "cflow.scope_interface", "ScopeInterface", U32 Dec;
    /// ScopeLinecard.
    SCOPE_LINECARD = "cflow.scope_linecard", "ScopeLinecard", U32 Dec;
    /// ScopeCache.
    SCOPE_CACHE = "cflow.scope_cache", "ScopeCache", Bytes None;
    /// ScopeTemplate.
    SCOPE_TEMPLATE = "cflow.scope_template", "ScopeTemplate", Bytes None;
    /// Padding.
    PADDING = "cflow.padding", "Padding", Bytes None;
    /// Unknown Field Type.
    UNKNOWN_FIELD_TYPE = "cflow.unknown_field_type", "Unknown Field Type", Bytes None;
    /// Pen provided.
    TEMPLATE_IPFIX_PEN_PROVIDED = "cflow.template_ipfix_pen_provided", "Pen provided", Bool B16, mask(0x8000), with(YES_NO);
    /// Type.
    TEMPLATE_IPFIX_FIELD_TYPE = "cflow.template_ipfix_field_type", "Type", U16 Dec, mask(0x7fff);
    /// PEN.
    TEMPLATE_IPFIX_FIELD_PEN = "cflow.template_ipfix_field_pen", "PEN", U32 Dec;
    /// Template Frame.
    TEMPLATE_FRAME = "cflow.template_frame", "Template Frame", FrameNum None;
    /// Number of elements, scopes included.
    TEMPLATE_TOTAL_FIELD_COUNT = "cflow.template_ipfix_total_field_count", "Total Field Count", U16 Dec;
    /// Number of elements that say what the record is about.
    TEMPLATE_SCOPE_FIELD_COUNT = "cflow.template_ipfix_scope_field_count", "Scope Field Count", U16 Dec;
}
