//! Fields of link state advertisements (RFC 2328 section A.4, RFC 5340 section A.4).

use crate::fields;
use crate::model::{Field, Names};
use crate::model::field::{SET, YES_NO};

const LSA_NAMES: &[(u64, &str)] = &[
    (1, "Router-LSA"),
    (2, "Network-LSA"),
    (3, "Summary-LSA (IP network)"),
    (4, "Summary-LSA (ASBR)"),
    (5, "AS-External-LSA (ASBR)"),
    (6, "Group Membership LSA"),
    (7, "NSSA AS-External-LSA"),
    (8, "External Attributes LSA"),
    (9, "Opaque LSA, Link-local scope"),
    (0xa, "Opaque LSA, Area-local scope"),
    (0xb, "Opaque LSA, AS-local scope"),
];
const V3_LSA_S12_NAMES: &[(u64, &str)] = &[
    (0, "Link-Local Scoping - Flooded only on originating link"),
    (1, "Area Scoping - Flooded only in originating area"),
    (2, "AS Scoping - Flooded throughout AS"),
    (3, "Reserved"),
];
const V3_LSA_FC_NAMES: &[(u64, &str)] = &[
    (1, "Router-LSA"),
    (2, "Network-LSA"),
    (3, "Inter-Area-Prefix-LSA"),
    (4, "Inter-Area-Router-LSA"),
    (5, "AS-External-LSA"),
    (6, "Group-Membership-LSA"),
    (7, "NSSA-LSA"),
    (8, "Link-LSA"),
    (9, "Intra-Area-Prefix-LSA"),
    (0xc, "Router Information Opaque-LSA"),
];
const V3_LSA_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Point-to-point connection to another router"),
    (2, "Connection to a transit network"),
    (3, "Connection to a stub network"),
    (4, "Virtual link"),
];

fields! {
    /// LS Type.
    LSA = "ospf.lsa", "LS Type", U8 Dec, names(LSA_NAMES);
    /// LS Age (seconds).
    LSA_AGE = "ospf.lsa.age", "LS Age (seconds)", U16 Dec, mask(0x7fff);
    /// Do Not Age Flag.
    LSA_DONOTAGE = "ospf.lsa.donotage", "Do Not Age Flag", U16 Dec, mask(0x8000);
    /// Link State ID.
    LSA_ID = "ospf.lsa.id", "Link State ID", Ipv4 None;
    /// Advertising Router.
    ADVROUTER = "ospf.advrouter", "Advertising Router", Ipv4 None;
    /// Sequence Number.
    LSA_SEQNUM = "ospf.lsa.seqnum", "Sequence Number", U32 Hex;
    /// Checksum.
    LSA_CHKSUM = "ospf.lsa.chksum", "Checksum", U16 Hex;
    /// Length.
    LSA_LENGTH = "ospf.lsa.length", "Length", U16 Dec;
    /// Router LSA.
    LSA_ROUTER = "ospf.lsa.router", "Router LSA", Bool None;
    /// Network LSA.
    LSA_NETWORK = "ospf.lsa.network", "Network LSA", Bool None;
    /// Summary LSA (IP Network).
    LSA_SUMMARY = "ospf.lsa.summary", "Summary LSA (IP Network)", Bool None;
    /// Summary LSA (ASBR).
    LSA_ASBR = "ospf.lsa.asbr", "Summary LSA (ASBR)", Bool None;
    /// AS-External LSA (ASBR).
    LSA_ASEXT = "ospf.lsa.asext", "AS-External LSA (ASBR)", Bool None;
    /// Group Membership LSA.
    LSA_MEMBER = "ospf.lsa.member", "Group Membership LSA", Bool None;
    /// NSSA AS-External LSA.
    LSA_NSSA = "ospf.lsa.nssa", "NSSA AS-External LSA", Bool None;
    /// External Attributes LSA.
    LSA_ATTR = "ospf.lsa.attr", "External Attributes LSA", Bool None;
    /// Opaque LSA.
    LSA_OPAQUE = "ospf.lsa.opaque", "Opaque LSA", Bool None;
    /// Flags.
    V2_ROUTER_FLAGS = "ospf.v2.router.lsa.flags", "Flags", U8 Hex;
    /// (H) flag.
    V2_ROUTER_LSA_FLAGS_H = "ospf.v2.router.lsa.flags.h", "(H) flag", Bool B8, mask(0x80), with(YES_NO);
    /// (N) flag.
    V2_ROUTER_LSA_FLAGS_N = "ospf.v2.router.lsa.flags.n", "(N) flag", Bool B8, mask(0x10), with(YES_NO);
    /// (W) Wild-card multicast receiver.
    V2_ROUTER_LSA_FLAGS_W = "ospf.v2.router.lsa.flags.w", "(W) Wild-card multicast receiver", Bool B8, mask(0x8), with(YES_NO);
    /// (V) Virtual link endpoint.
    V2_ROUTER_LSA_FLAGS_V = "ospf.v2.router.lsa.flags.v", "(V) Virtual link endpoint", Bool B8, mask(0x4), with(YES_NO);
    /// (E) AS boundary router.
    V2_ROUTER_LSA_FLAGS_E = "ospf.v2.router.lsa.flags.e", "(E) AS boundary router", Bool B8, mask(0x2), with(YES_NO);
    /// (B) Area border router.
    V2_ROUTER_LSA_FLAGS_B = "ospf.v2.router.lsa.flags.b", "(B) Area border router", Bool B8, mask(0x1), with(YES_NO);
    /// Number of Links.
    LSA_NUMBER_OF_LINKS = "ospf.lsa.number_of_links", "Number of Links", U16 Dec;
    /// Link Type.
    LSA_ROUTER_LINKTYPE = "ospf.lsa.router.linktype", "Link Type", U8 Dec;
    /// Link ID.
    LSA_ROUTER_LINKID = "ospf.lsa.router.linkid", "Link ID", Ipv4 None;
    /// Link Data.
    LSA_ROUTER_LINKDATA = "ospf.lsa.router.linkdata", "Link Data", Ipv4 None;
    /// Number of Metrics.
    LSA_ROUTER_NUMMETRICS = "ospf.lsa.router.nummetrics", "Number of Metrics", U8 Dec;
    /// 0 Metric.
    LSA_ROUTER_METRIC0 = "ospf.lsa.router.metric0", "0 Metric", U16 Dec;
    /// Metric.
    LS_METRIC = "ospf.ls.metric", "Metric", U32 Dec;
    /// Netmask.
    LSA_NETWORK_NETMASK = "ospf.lsa.network.netmask", "Netmask", Ipv4 None;
    /// Attached Router.
    LSA_NETWORK_ATTCHRTR = "ospf.lsa.network.attchrtr", "Attached Router", Ipv4 None;
    /// Netmask.
    LSA_ASBR_NETMASK = "ospf.lsa.asbr.netmask", "Netmask", Ipv4 None;
    /// TOS.
    LSA_TOS = "ospf.lsa.tos", "TOS", U8 Dec;
    /// Metric.
    METRIC = "ospf.metric", "Metric", U32 Dec;
    /// Netmask.
    LSA_ASEXT_NETMASK = "ospf.lsa.asext.netmask", "Netmask", Ipv4 None;
    /// External Type.
    LSA_ASEXT_TYPE = "ospf.lsa.asext.type", "External Type", Bool B8, mask(0x80), with(Names::Bool("Type 2 (metric is larger than any other link state path)", "Type 1 (metric is specified in the same units as interface cost)"));
    /// Forwarding Address.
    LSA_ASEXT_FWDADDR = "ospf.lsa.asext.fwdaddr", "Forwarding Address", Ipv4 None;
    /// External Route Tag.
    LSA_ASEXT_EXTRTTAG = "ospf.lsa.asext.extrttag", "External Route Tag", U32 Dec;
    /// LS Type.
    V3_LSA = "ospf.v3.lsa", "LS Type", U16 Hex;
    /// LSA Handling.
    V3_LSA_U = "ospf.v3.lsa.u", "LSA Handling", Bool B16, mask(0x8000), with(Names::Bool("Treat the LSA as if it had link-local flooding scope", "Store and flood the LSA as if the type is understood"));
    /// Flooding Scope.
    V3_LSA_S12 = "ospf.v3.lsa.s12", "Flooding Scope", U16 Hex, mask(0x6000), names(V3_LSA_S12_NAMES);
    /// Function Code.
    V3_LSA_FC = "ospf.v3.lsa.fc", "Function Code", U16 Dec, mask(0x1fff), names(V3_LSA_FC_NAMES);
    /// Do Not Age.
    V3_LSA_DO_NOT_AGE = "ospf.v3.lsa.do_not_age", "Do Not Age", Bool B16, mask(0x8000);
    /// Router-LSA.
    V3_LSA_ROUTER = "ospf.v3.lsa.router", "Router-LSA", Bool None;
    /// Network-LSA.
    V3_LSA_NETWORK = "ospf.v3.lsa.network", "Network-LSA", Bool None;
    /// Inter-Area-Prefix-LSA.
    V3_LSA_INTERPREFIX = "ospf.v3.lsa.interprefix", "Inter-Area-Prefix-LSA", Bool None;
    /// Inter-Area-Router-LSA.
    V3_LSA_INTERROUTER = "ospf.v3.lsa.interrouter", "Inter-Area-Router-LSA", Bool None;
    /// AS-External-LSA.
    V3_LSA_ASEXT = "ospf.v3.lsa.asext", "AS-External-LSA", Bool None;
    /// Group-Membership-LSA.
    V3_LSA_MEMBER = "ospf.v3.lsa.member", "Group-Membership-LSA", Bool None;
    /// NSSA-LSA.
    V3_LSA_NSSA = "ospf.v3.lsa.nssa", "NSSA-LSA", Bool None;
    /// Link-LSA.
    V3_LSA_LINK = "ospf.v3.lsa.link", "Link-LSA", Bool None;
    /// Intra-Area-Prefix-LSA.
    V3_LSA_INTRAPREFIX = "ospf.v3.lsa.intraprefix", "Intra-Area-Prefix-LSA", Bool None;
    /// Router Information Opaque-LSA.
    V3_LSA_OPAQUE = "ospf.v3.lsa.opaque", "Router Information Opaque-LSA", Bool None;
    /// Type.
    V3_LSA_TYPE = "ospf.v3.lsa.type", "Type", U8 Dec, names(V3_LSA_TYPE_NAMES);
    /// Interface ID.
    V3_LSA_INTERFACE_ID = "ospf.v3.lsa.interface_id", "Interface ID", U32 Dec;
    /// Neighbor Interface ID.
    V3_LSA_NEIGHBOR_INTERFACE_ID = "ospf.v3.lsa.neighbor_interface_id", "Neighbor Interface ID", U32 Dec;
    /// Neighbor Router ID.
    V3_LSA_NEIGHBOR_ROUTER_ID = "ospf.v3.lsa.neighbor_router_id", "Neighbor Router ID", Ipv4 None;
    /// Attached Router.
    V3_LSA_ATTACHED_ROUTER = "ospf.v3.lsa.attached_router", "Attached Router", Ipv4 None;
    /// Destination Router ID.
    V3_LSA_DESTINATION_ROUTER_ID = "ospf.v3.lsa.destination_router_id", "Destination Router ID", Ipv4 None;
    /// Referenced LS type.
    V3_LSA_REFERENCED_LS_TYPE = "ospf.v3.lsa.referenced_ls_type", "Referenced LS type", U16 Hex, names(V3_LSA_FC_NAMES);
    /// Forwarding Address.
    V3_LSA_FORWARDING_ADDRESS_IPV6 = "ospf.v3.lsa.forwarding_address.ipv6", "Forwarding Address", Ipv6 None;
    /// External Route Tag.
    V3_LSA_EXTERNAL_ROUTE_TAG = "ospf.v3.lsa.external_route_tag", "External Route Tag", U32 Dec;
    /// Referenced Link State ID.
    V3_LSA_REFERENCED_LINK_STATE_ID = "ospf.v3.lsa.referenced_link_state_id", "Referenced Link State ID", Ipv4 None;
    /// Router Priority.
    V3_LSA_ROUTER_PRIORITY = "ospf.v3.lsa.router_priority", "Router Priority", U8 Dec;
    /// Link-local Interface Address.
    V3_LSA_LINK_LOCAL_INTERFACE_ADDRESS_IPV6 = "ospf.v3.lsa.link_local_interface_address.ipv6", "Link-local Interface Address", Ipv6 None;
    /// Referenced Advertising Router.
    V3_LSA_REFERENCED_ADVERTISING_ROUTER = "ospf.v3.lsa.referenced_advertising_router", "Referenced Advertising Router", Ipv4 None;
    /// # prefixes.
    V3_LSA_NUM_PREFIXES = "ospf.v3.lsa.num_prefixes", "# prefixes", U32 Dec;
    /// Address Prefix.
    V3_ADDRESS_PREFIX_IPV6 = "ospf.v3.address_prefix.ipv6", "Address Prefix", Ipv6 None;
    /// Address Prefix.
    V3_ADDRESS_PREFIX_IPV4 = "ospf.v3.address_prefix.ipv4", "Address Prefix", Ipv4 None;
    /// PrefixLength.
    PREFIX_LENGTH = "ospf.prefix_length", "PrefixLength", U8 Dec;
    /// Flags.
    V3_ROUTER_FLAGS = "ospf.v3.router.lsa.flags", "Flags", U8 Hex;
    /// (W) Wild-card multicast receiver.
    V3_ROUTER_LSA_FLAGS_W = "ospf.v3.router.lsa.flags.w", "(W) Wild-card multicast receiver", Bool B8, mask(0x8), with(YES_NO);
    /// (V) Virtual link endpoint.
    V3_ROUTER_LSA_FLAGS_V = "ospf.v3.router.lsa.flags.v", "(V) Virtual link endpoint", Bool B8, mask(0x4), with(YES_NO);
    /// (E) AS boundary router.
    V3_ROUTER_LSA_FLAGS_E = "ospf.v3.router.lsa.flags.e", "(E) AS boundary router", Bool B8, mask(0x2), with(YES_NO);
    /// (B) Area border router.
    V3_ROUTER_LSA_FLAGS_B = "ospf.v3.router.lsa.flags.b", "(B) Area border router", Bool B8, mask(0x1), with(YES_NO);
    /// Flags.
    V3_EXTERNAL_FLAGS = "ospf.v3.as.external.flags", "Flags", U8 Hex;
    /// (E) External Metric.
    V3_AS_EXTERNAL_FLAGS_E = "ospf.v3.as.external.flags.e", "(E) External Metric", Bool B8, mask(0x4), with(Names::Bool("Type 2", "Type 1"));
    /// (F) Forwarding Address.
    V3_AS_EXTERNAL_FLAGS_F = "ospf.v3.as.external.flags.f", "(F) Forwarding Address", Bool B8, mask(0x2), with(Names::Bool("Present", "Absent"));
    /// (T) External Route Tag.
    V3_AS_EXTERNAL_FLAGS_T = "ospf.v3.as.external.flags.t", "(T) External Route Tag", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// PrefixOptions.
    V3_PREFIX_OPTIONS = "ospf.v3.prefix.options", "PrefixOptions", U8 Hex;
    /// (P) Propagate.
    V3_PREFIX_OPTIONS_P = "ospf.v3.prefix.options.p", "(P) Propagate", Bool B8, mask(0x8), with(SET);
    /// (MC) Multicast.
    V3_PREFIX_OPTIONS_MC = "ospf.v3.prefix.options.mc", "(MC) Multicast", Bool B8, mask(0x4), with(SET);
    /// (LA) Local Address.
    V3_PREFIX_OPTIONS_LA = "ospf.v3.prefix.options.la", "(LA) Local Address", Bool B8, mask(0x2), with(SET);
    /// (NU) NoUnicast.
    V3_PREFIX_OPTIONS_NU = "ospf.v3.prefix.options.nu", "(NU) NoUnicast", Bool B8, mask(0x1), with(SET);
}

pub static LSA_KINDS: &[&Field] = &[&LSA_ROUTER, &LSA_NETWORK, &LSA_SUMMARY, &LSA_ASBR, &LSA_ASEXT, &LSA_MEMBER, &LSA_NSSA, &LSA_ATTR, &LSA_OPAQUE];

pub static V2_ROUTER_FLAG_BITS: &[&Field] = &[&V2_ROUTER_LSA_FLAGS_H, &V2_ROUTER_LSA_FLAGS_N, &V2_ROUTER_LSA_FLAGS_W, &V2_ROUTER_LSA_FLAGS_V, &V2_ROUTER_LSA_FLAGS_E, &V2_ROUTER_LSA_FLAGS_B];

pub static V3_LSA_BITS: &[&Field] = &[&V3_LSA_U, &V3_LSA_S12, &V3_LSA_FC];

pub static V3_LSA_KINDS: &[&Field] = &[&V3_LSA_ROUTER, &V3_LSA_NETWORK, &V3_LSA_INTERPREFIX, &V3_LSA_INTERROUTER, &V3_LSA_ASEXT, &V3_LSA_MEMBER, &V3_LSA_NSSA, &V3_LSA_LINK, &V3_LSA_INTRAPREFIX, &V3_LSA_OPAQUE];

pub static V3_ROUTER_FLAG_BITS: &[&Field] = &[&V3_ROUTER_LSA_FLAGS_W, &V3_ROUTER_LSA_FLAGS_V, &V3_ROUTER_LSA_FLAGS_E, &V3_ROUTER_LSA_FLAGS_B];

pub static V3_EXTERNAL_FLAG_BITS: &[&Field] = &[&V3_AS_EXTERNAL_FLAGS_E, &V3_AS_EXTERNAL_FLAGS_F, &V3_AS_EXTERNAL_FLAGS_T];

pub static V3_PREFIX_OPTION_BITS: &[&Field] = &[&V3_PREFIX_OPTIONS_P, &V3_PREFIX_OPTIONS_MC, &V3_PREFIX_OPTIONS_LA, &V3_PREFIX_OPTIONS_NU];
