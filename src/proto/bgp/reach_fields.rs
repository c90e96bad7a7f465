//! Fields of routes of other address families than IPv4 unicast (RFC 4760, RFC 4364, RFC 7432).

use crate::fields;

const EVPN_NLRI_RT_NAMES: &[(u64, &str)] = &[
    (1, "Ethernet AD Route"),
    (2, "MAC Advertisement Route"),
    (3, "Inclusive Multicast Route"),
    (4, "Ethernet Segment Route"),
    (5, "IP Prefix route"),
    (6, "Selective Multicast Ethernet Tag Route"),
    (7, "IGMP Join Synch Route"),
    (8, "IGMP Leave Synch Route"),
    (0xa, "S-PMSI A-D Route"),
];
const EVPN_NLRI_ESI_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "ESI 9 bytes value"),
    (1, "ESI LACP 802.1AX defined"),
    (2, "ESI MSTP defined"),
    (3, "ESI MAC address defined"),
    (4, "ESI Router ID"),
    (5, "ESI Autonomous System"),
    (0xff, "ESI reserved"),
];

fields! {
    /// Next hop.
    MP_NEXT_HOP = "bgp.update.path_attribute.mp_reach_nlri.next_hop", "Next hop", Bytes None;
    /// RD is always zero in the Next Hop.
    NEXT_HOP_RD = "bgp.update.path_attribute.mp_reach_nlri.next_hop.rd", "Route Distinguisher", Str None;
    /// IPv4 Address.
    NEXT_HOP_IPV4 = "bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4", "IPv4 Address", Ipv4 None;
    /// IPv6 Address.
    NEXT_HOP_IPV6 = "bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6", "IPv6 Address", Ipv6 None;
    /// Link-local Address.
    NEXT_HOP_LINK_LOCAL = "bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6.link_local", "Link-local Address", Ipv6 None;
    /// Number of Subnetwork points of attachment (SNPA).
    MP_SNPA = "bgp.update.path_attribute.mp_reach_nlri.nbr_snpa", "Number of Subnetwork points of attachment (SNPA)", U8 Dec;
    /// Network Layer Reachability Information (NLRI).
    MP_REACH = "bgp.update.path_attribute.mp_reach_nlri", "Network Layer Reachability Information (NLRI)", None None;
    /// Withdrawn Routes.
    MP_UNREACH = "bgp.update.path_attribute.mp_unreach_nlri", "Withdrawn Routes", None None;
    /// MP Reach NLRI IPv4 prefix.
    REACH_V4 = "bgp.mp_reach_nlri_ipv4_prefix", "MP Reach NLRI IPv4 prefix", Ipv4 None;
    /// MP Reach NLRI IPv6 prefix.
    REACH_V6 = "bgp.mp_reach_nlri_ipv6_prefix", "MP Reach NLRI IPv6 prefix", Ipv6 None;
    /// MP Unreach NLRI IPv4 prefix.
    UNREACH_V4 = "bgp.mp_unreach_nlri_ipv4_prefix", "MP Unreach NLRI IPv4 prefix", Ipv4 None;
    /// MP Unreach NLRI IPv6 prefix.
    UNREACH_V6 = "bgp.mp_unreach_nlri_ipv6_prefix", "MP Unreach NLRI IPv6 prefix", Ipv6 None;
    /// Label Stack.
    LABEL_STACK = "bgp.label_stack", "Label Stack", Str None;
    /// Route Distinguisher.
    RD = "bgp.rd", "Route Distinguisher", Str None;
    /// EVPN NLRI.
    EVPN = "bgp.evpn.nlri", "EVPN NLRI", None None;
    /// Route Type.
    EVPN_NLRI_RT = "bgp.evpn.nlri.rt", "Route Type", U8 Dec, names(EVPN_NLRI_RT_NAMES);
    /// Length.
    EVPN_NLRI_LEN = "bgp.evpn.nlri.len", "Length", U8 Dec;
    /// Route Distinguisher.
    EVPN_NLRI_RD = "bgp.evpn.nlri.rd", "Route Distinguisher", Bytes None;
    /// ESI.
    EVPN_NLRI_ESI = "bgp.evpn.nlri.esi", "ESI", Bytes None;
    /// EVPN ESI type.
    EVPN_NLRI_ESI_TYPE = "bgp.evpn.nlri.esi.type", "ESI Type", U8 Dec, names(EVPN_NLRI_ESI_TYPE_NAMES);
    /// ESI Value.
    EVPN_NLRI_ESI_VALUE = "bgp.evpn.nlri.esi.value", "ESI Value", Bytes Space;
    /// ESI 9 bytes value.
    EVPN_NLRI_ESI_TYPE0 = "bgp.evpn.nlri.esi.type0", "ESI 9 bytes value", Bytes Space;
    /// Ethernet Tag ID.
    EVPN_NLRI_ETAG = "bgp.evpn.nlri.etag", "Ethernet Tag ID", U32 Dec;
    /// MPLS Label 1.
    EVPN_NLRI_MPLS_LS1 = "bgp.evpn.nlri.mpls_ls1", "MPLS Label 1", U24 Dec, mask(0xfffff0);
    /// MAC Address Length.
    EVPN_NLRI_MACLEN = "bgp.evpn.nlri.maclen", "MAC Address Length", U8 Dec;
    /// MAC Address.
    EVPN_NLRI_MAC_ADDR = "bgp.evpn.nlri.mac_addr", "MAC Address", Ether None;
    /// IP Address Length.
    EVPN_NLRI_IPLEN = "bgp.evpn.nlri.iplen", "IP Address Length", U8 Dec;
    /// IPv4 address.
    EVPN_NLRI_IP_ADDR = "bgp.evpn.nlri.ip.addr", "IPv4 address", Ipv4 None;
    /// IPv6 address.
    EVPN_NLRI_IPV6_ADDR = "bgp.evpn.nlri.ipv6.addr", "IPv6 address", Ipv6 None;
    /// IP prefix length.
    EVPN_NLRI_PREFIX_LEN = "bgp.evpn.nlri.prefix_len", "IP prefix length", U8 Dec;
    /// IPv4 Gateway address.
    EVPN_NLRI_IPV4_GTW_ADDR = "bgp.evpn.nlri.ipv4.gtw_addr", "IPv4 Gateway address", Ipv4 None;
    /// IPv6 Gateway address.
    EVPN_NLRI_IPV6_GTW_ADDR = "bgp.evpn.nlri.ipv6.gtw_addr", "IPv6 Gateway address", Ipv6 None;
    /// MPLS Label Stack.
    MPLS_LABEL = "bgp.update.path_attribute.mpls_label", "MPLS Label Stack", None None;
    /// MPLS Label.
    MPLS_LABEL_VALUE = "bgp.update.path_attribute.mpls_label_value", "MPLS Label", U24 Dec;
}
