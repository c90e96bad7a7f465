//! Fields of communities and of smaller path attributes (RFC 1997, RFC 4360, RFC 8092, RFC 7311).

use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

const COMMUNITY_WELLKNOWN_NAMES: &[(u64, &str)] = &[
    (0xffff0000, "GRACEFUL_SHUTDOWN"),
    (0xffff0001, "ACCEPT_OWN"),
    (0xffff029a, "BLACKHOLE"),
    (0xffffff01, "NO_EXPORT"),
    (0xffffff02, "NO_ADVERTISE"),
    (0xffffff03, "NO_EXPORT_SUBCONFED"),
    (0xffffff04, "NOPEER"),
];
const EXT_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Transitive 2-Octet AS-Specific"),
    (1, "Transitive IPv4-Address-Specific"),
    (2, "Transitive 4-Octet AS-Specific"),
    (3, "Transitive Opaque"),
    (4, "Transitive QoS Marking"),
    (5, "Transitive CoS Capability"),
    (6, "Transitive EVPN"),
    (7, "FlowSpec Transitive"),
    (8, "Transitive Flow spec redirect/mirror to IP next-hop"),
    (9, "Transitive FlowSpec Redirect to indirection-id"),
    (0x40, "Non-Transitive 2-Octet AS-Specific"),
    (0x41, "Non-Transitive IPv4-Address-Specific"),
    (0x42, "Non-Transitive 4-Octet AS-Specific"),
    (0x43, "Non-Transitive Opaque"),
    (0x44, "Non-Transitive QoS Marking"),
    (0x80, "Generic Transitive Experimental Use"),
    (0x81, "Generic Transitive Experimental Use Part 2"),
    (0x82, "Generic Transitive Experimental Use Part 3 "),
    (0x88, "Transitive Experimental EIGRP"),
];
const STYPE_TR_AS2_NAMES: &[(u64, &str)] = &[
    (2, "Route Target"),
    (3, "Route Origin"),
    (5, "OSPF Domain Identifier"),
    (8, "BGP Data Collection"),
    (9, "Source AS"),
    (0xa, "L2VPN Identifier"),
    (0x10, "Cisco VPN-Distinguisher"),
];
const STYPE_NTR_AS2_NAMES: &[(u64, &str)] = &[
    (4, "Link Bandwidth"),
    (0x80, "Virtual-Network Identifier"),
];
const STYPE_TR_IP4_NAMES: &[(u64, &str)] = &[
    (2, "Route Target"),
    (3, "Route Origin"),
    (5, "OSPF Domain Identifier"),
    (7, "OSPF Router ID"),
    (0xa, "L2VPN Identifier"),
    (0xb, "VRF Route Import"),
    (0x10, "Cisco VPN-Distinguisher"),
    (0x12, "Inter-area P2MP Segmented Next-Hop"),
];
const STYPE_TR_AS4_NAMES: &[(u64, &str)] = &[
    (2, "Route Target"),
    (3, "Route Origin"),
    (4, "Generic"),
    (5, "OSPF Domain Identifier"),
    (8, "BGP Data Collection"),
    (9, "Source AS"),
    (0x10, "Cisco VPN Identifier"),
    (0x13, "Route-Target Record"),
];
const STYPE_NTR_AS4_NAMES: &[(u64, &str)] = &[
    (4, "Generic"),
];
const STYPE_TR_OPAQUE_NAMES: &[(u64, &str)] = &[
    (1, "Cost"),
    (6, "OSPF Route Type"),
    (0xb, "Color"),
    (0xc, "Encapsulation"),
    (0xd, "Default Gateway"),
];
const STYPE_TR_EVPN_NAMES: &[(u64, &str)] = &[
    (0, "MAC Mobility"),
    (1, "ESI MPLS Label"),
    (2, "ES Import"),
    (3, "EVPN Router's MAC"),
    (4, "Layer 2 Attributes"),
    (5, "E-Tree"),
    (6, "DF Election"),
    (7, "I-SID"),
    (8, "ND"),
    (9, "Multicast Flags Extended Community"),
    (0xa, "EVI-RT Type 0 Extended Community"),
    (0xb, "EVI-RT Type 1 Extended Community"),
    (0xc, "EVI-RT Type 2 Extended Community"),
    (0xd, "EVI-RT Type 3 Extended Community"),
    (0xe, "EVPN Attachment Circuit"),
];
const STYPE_TR_EXP_NAMES: &[(u64, &str)] = &[
    (0, "OSPF Route Type"),
    (1, "OSPF Router ID"),
    (4, "Security Group"),
    (5, "OSPF Domain Identifier"),
    (6, "Flow spec traffic-rate"),
    (7, "Flow spec traffic-action"),
    (8, "Flow spec redirect AS 2 bytes"),
    (9, "Flow spec traffic-remarking"),
    (0xa, "Layer2 Info"),
    (0xb, "E-Tree Info"),
    (0x84, "Tag"),
    (0x85, "Origin Sub-Cluster"),
];
const TUNNEL_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "L2TPv3 over IP"),
    (2, "GRE"),
    (3, "Transmit tunnel endpoint"),
    (4, "IPsec in Tunnel-mode"),
    (5, "IP in IP tunnel with IPsec Transport Mode"),
    (6, "MPLS-in-IP tunnel with IPsec Transport Mode"),
    (7, "IP in IP"),
    (8, "VXLAN Encapsulation"),
    (9, "NVGRE Encapsulation"),
    (0xa, "MPLS Encapsulation"),
    (0xb, "MPLS in GRE Encapsulation"),
    (0xc, "VxLAN GPE Encapsulation"),
    (0xd, "MPLS in UDP Encapsulation"),
];
const OSPF_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Router"),
    (2, "Network"),
    (3, "Summary"),
    (5, "External"),
    (7, "NSSA External"),
    (0x81, "MPLS-VPN Sham"),
];
const ATTRIBUTE_AIGP_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Type AIGP TLV"),
];

fields! {
    /// Communities.
    COMMUNITIES = "bgp.update.path_attribute.communities", "Communities", None None;
    /// Community.
    COMMUNITY = "bgp.update.path_attribute.community", "Community", None None;
    /// Community AS.
    COMMUNITY_AS = "bgp.update.path_attribute.community_as", "Community AS", U16 Dec;
    /// Community value.
    COMMUNITY_VALUE = "bgp.update.path_attribute.community_value", "Community value", U16 Dec;
    /// Reserved.
    COMMUNITY_WELLKNOWN = "bgp.update.path_attribute.community_wellknown", "Community Well-known", U32 Hex, names(COMMUNITY_WELLKNOWN_NAMES);
    /// Aggregator AS.
    AGGREGATOR_AS = "bgp.update.path_attribute.aggregator_as", "Aggregator AS", U32 Dec;
    /// Aggregator origin.
    AGGREGATOR_ORIGIN = "bgp.update.path_attribute.aggregator_origin", "Aggregator origin", Ipv4 None;
    /// Cluster List.
    CLUSTER_LIST = "bgp.path_attribute.cluster_list", "Cluster List", None None;
    /// Cluster ID.
    CLUSTER_ID = "bgp.path_attribute.cluster_id", "Cluster ID", Ipv4 None;
    /// Carried extended communities.
    EXT_COMMUNITIES = "bgp.ext_communities", "Carried extended communities", None None;
    /// Extended Community attribute.
    EXT_COMMUNITY = "bgp.ext_community", "Community", None None;
    /// Extended Community type.
    EXT_TYPE = "bgp.ext_com.type", "Type", U8 Hex, names(EXT_TYPE_NAMES);
    /// IANA Type Allocation Policy.
    EXT_AUTH = "bgp.ext_com.type.auth", "IANA Authority", Bool B8, mask(0x80), with(Names::Bool("Allocated on Standard Action, Early Allocation or Experimental Basis", "Allocated on First Come First Serve Basis"));
    /// Transitivity of the attribute across autonomous systems.
    EXT_TRAN = "bgp.ext_com.type.tran", "Transitive across ASes", Bool B8, mask(0x40), with(Names::Bool("Non-transitive", "Transitive"));
    /// 2-Octet AS-Specific Transitive Extended Community subtype.
    STYPE_TR_AS2 = "bgp.ext_com.stype_tr_as2", "Subtype (AS2)", U8 Hex, names(STYPE_TR_AS2_NAMES);
    /// 2-Octet AS-Specific Non-transitive Extended Community subtype.
    STYPE_NTR_AS2 = "bgp.ext_com.stype_ntr_as2", "Subtype (Non-transitive AS2)", U8 Hex, names(STYPE_NTR_AS2_NAMES);
    /// IPv4-Address-Specific Transitive Extended Community subtype.
    STYPE_TR_IP4 = "bgp.ext_com.stype_tr_IP4", "Subtype (IPv4)", U8 Hex, names(STYPE_TR_IP4_NAMES);
    /// IPv4-Address-Specific Non-transitive Extended Community subtype.
    STYPE_NTR_IP4 = "bgp.ext_com.stype_ntr_IP4", "Subtype (Non-transitive IPv4)", U8 Hex;
    /// 4-Octet AS-Specific Transitive Extended Community subtype.
    STYPE_TR_AS4 = "bgp.ext_com.stype_tr_as4", "Subtype (AS4)", U8 Hex, names(STYPE_TR_AS4_NAMES);
    /// 4-Octet AS-Specific Non-transitive Extended Community subtype.
    STYPE_NTR_AS4 = "bgp.ext_com.stype_ntr_as4", "Subtype (Non-transitive AS4)", U8 Hex, names(STYPE_NTR_AS4_NAMES);
    /// Opaque Transitive Extended Community subtype.
    STYPE_TR_OPAQUE = "bgp.ext_com.stype_tr_opaque", "Subtype (Opaque)", U8 Hex, names(STYPE_TR_OPAQUE_NAMES);
    /// EVPN Extended Community subtype.
    STYPE_TR_EVPN = "bgp.ext_com.stype_tr_evpn", "Subtype (EVPN)", U8 Hex, names(STYPE_TR_EVPN_NAMES);
    /// Experimental Transitive Extended Community subtype.
    STYPE_TR_EXP = "bgp.ext_com.stype_tr_exp", "Subtype (Experimental)", U8 Hex, names(STYPE_TR_EXP_NAMES);
    /// Global Administrator Field value (2B Autonomous System Number).
    VALUE_AS2 = "bgp.ext_com.value_as2", "2-Octet AS", U16 Dec;
    /// Global Administrator Field value (4B Autonomous System Number).
    VALUE_AS4 = "bgp.ext_com.value_as4", "4-Octet AS", U32 Dec;
    /// Local Administrator Field value (2B Assigned Number).
    VALUE_AN2 = "bgp.ext_com.value_an2", "2-Octet AN", U16 Dec;
    /// Local Administrator Field value (4B Assigned Number).
    VALUE_AN4 = "bgp.ext_com.value_an4", "4-Octet AN", U32 Dec;
    /// Global Administrator Field value (IPv4 Address).
    VALUE_IP4 = "bgp.ext_com.value_IP4", "IPv4 address", Ipv4 None;
    /// Link bandwidth.
    VALUE_LINK_BW = "bgp.ext_com.value_link_bw", "Link bandwidth", F32 None;
    /// Tunnel encapsulation type.
    TUNNEL_TYPE = "bgp.ext_com.tunnel_type", "Tunnel type", U16 Dec, names(TUNNEL_TYPE_NAMES);
    /// Original OSPF Area ID this route comes from.
    OSPF_AREA = "bgp.ext_com.value_ospf_rtype.area", "Area ID", Ipv4 None;
    /// Original OSPF LSA Type that carried this route.
    OSPF_TYPE = "bgp.ext_com.value_ospf_rtype.type", "Route type", U8 Dec, names(OSPF_TYPE_NAMES);
    /// OSPF Route Type Options bitfield.
    OSPF_OPTIONS = "bgp.ext_com.value_ospf_rtype.options", "Options", U8 Hex;
    /// OSPF metric type (Type-1 or Type-2) of the original route.
    OSPF_METRIC = "bgp.ext_com.value_ospf_rtype.options.mt", "Metric type", Bool B8, mask(0x1), with(Names::Bool("Type-2", "Type-1"));
    /// MAC Mobility flags.
    MMAC_FLAGS = "bgp.ext_com_evpn.mmac.flags", "Flags", U8 Hex;
    /// Indicates whether the MAC address is fixed or movable.
    MMAC_STICKY = "bgp.ext_com_evpn.mmac.flags.sticky", "Sticky/Static MAC", Bool B8, mask(0x1), with(YES_NO);
    /// MAC Mobility Update Sequence number.
    MMAC_SEQ = "bgp.ext_com_evpn.mmac.seq", "Sequence number", U32 Dec;
    /// Router's MAC Address.
    ROUTER_MAC = "bgp.ext_com_evpn.esi.router_mac", "Router's MAC", Ether None;
    /// Large Communities.
    LARGE_COMMUNITIES = "bgp.large_communities", "Large Communities", Str None;
    /// A four-octet namespace identifier. This SHOULD be an Autonomous System Number.
    LARGE_COMMUNITIES_GA = "bgp.large_communities.ga", "Global Administrator", U32 Dec;
    /// A four-octet operator-defined value.
    LARGE_COMMUNITIES_LDP1 = "bgp.large_communities.ldp1", "Local Data Part 1", U32 Dec;
    /// A four-octet operator-defined value.
    LARGE_COMMUNITIES_LDP2 = "bgp.large_communities.ldp2", "Local Data Part 2", U32 Dec;
    /// AIGP Attribute.
    AIGP = "bgp.update.path_attribute.aigp", "AIGP Attribute", None None;
    /// AIGP attribute type.
    ATTRIBUTE_AIGP_TYPE = "bgp.update.attribute.aigp.type", "AIGP attribute type", U8 Dec, names(ATTRIBUTE_AIGP_TYPE_NAMES);
    /// AIGP TLV length.
    ATTRIBUTE_AIGP_LENGTH = "bgp.update.attribute.aigp.length", "AIGP TLV length", U16 Dec;
    /// AIGP Accumulated IGP Metric.
    ATTRIBUTE_AIGP_ACCU_IGP_METRIC = "bgp.update.attribute.aigp.accu_igp_metric", "AIGP Accumulated IGP Metric", U64 Dec;
    /// Kind of an opaque community that stays in its autonomous system.
    STYPE_NTR_OPAQUE = "bgp.ext_com.stype_ntr_opaque", "Subtype (Non-transitive Opaque)", U8 Hex, names(&[(0, "BGP Origin Validation state"), (1, "Cost")]);
    /// Value of a community without a form of its own.
    VALUE_RAW = "bgp.ext_com.value_raw", "Raw Value", U48 Hex;
    /// Most bytes per second of a flow.
    FLOW_RATE = "bgp.ext_com_flow.rate_limit", "Rate shaper", F32 None;
    /// Ethernet segment whose routes are taken (RFC 7432 section 7.6).
    SEGMENT_TARGET = "bgp.ext_com_evpn.esi.rt", "ES-Import Route Target", Ether None;
    /// Flags of a layer 2 service (RFC 8214 section 3.1).
    L2_FLAGS = "bgp.ext_com_evpn.l2attr.flags", "Flags", U16 Hex;
    /// Reserved.
    L2_RESERVED = "bgp.ext_com_evpn.l2attr.flag_reserved", "Reserved", U16 Hex, mask(0xffe0);
    /// The control word is preferred to be indicated.
    L2_CI = "bgp.ext_com_evpn.l2attr.flag_ci", "CI flag", Bool B16, mask(0x0010), with(crate::model::field::SET);
    /// Flow labels are used.
    L2_F = "bgp.ext_com_evpn.l2attr.flag_f", "F flag", Bool B16, mask(0x0008), with(crate::model::field::SET);
    /// A control word is used.
    L2_C = "bgp.ext_com_evpn.l2attr.flag_c", "C flag", Bool B16, mask(0x0004), with(crate::model::field::SET);
    /// The primary router.
    L2_P = "bgp.ext_com_evpn.l2attr.flag_p", "P flag", Bool B16, mask(0x0002), with(crate::model::field::SET);
    /// The backup router.
    L2_B = "bgp.ext_com_evpn.l2attr.flag_b", "B flag", Bool B16, mask(0x0001), with(crate::model::field::SET);
    /// Largest frame of the service in bytes.
    L2_MTU = "bgp.ext_com_evpn.l2attr.l2_mtu", "L2 MTU", U16 Dec;
    /// Reserved.
    L2_REST = "bgp.ext_com_evpn.l2attr.reserved", "Reserved", Bytes None;
}
