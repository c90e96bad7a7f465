//! Fields of opaque link state advertisements (RFC 5250, RFC 3630, RFC 3623, RFC 7684, RFC 7770, RFC 8665).

use crate::fields;
use crate::model::{Field, Names};
use crate::model::field::{SET, YES_NO};

const LSID_OPAQUE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Traffic Engineering LSA"),
    (2, "Sycamore Optical Topology Descriptions"),
    (3, "grace-LSA"),
    (4, "Router Information (RI)"),
    (5, "L1VPN LSA"),
    (6, "Inter-AS-TE-v2 LSA"),
    (7, "OSPFv2 Extended Prefix Opaque LSA"),
    (8, "OSPFv2 Extended Link Opaque LSA"),
    (9, "TTZ LSA"),
];
const MPLS_LINKTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Point-to-point"),
    (2, "Multi-access"),
];
const V2_GRACE_REASON_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "Software Restart"),
    (2, "Software Reload/Upgrade"),
    (3, "Processor Switchover"),
];
const TLV_TYPE_OPAQUE_NAMES: &[(u64, &str)] = &[
    (1, "Router Informational Capabilities"),
    (2, "Router Functional Capabilities"),
    (3, "TE-MESH-GROUP TLV (IPv4)"),
    (4, "TE-MESH-GROUP TLV (IPv6)"),
    (5, "TE Node Capability Descriptor"),
    (6, "PCED"),
    (7, "OSPF Dynamic Hostname"),
    (8, "SR-Algorithm "),
    (9, "SID/Label Range"),
    (0xa, "Node Admin Tag "),
    (0xb, "S-BFD Discriminator"),
    (0xc, "Node MSD"),
    (0xe, "SR Local Block"),
    (0xf, "SRMS Preference"),
    (0x10, "Flexible Algorithm Definition"),
];
const LSA_SA_NAMES: &[(u64, &str)] = &[
    (0, "Shortest Path First"),
    (1, "Strict Shortest Path First"),
];
const TLV_SIDLABEL_RANGE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "SID/Label"),
    (2, "Prefix SID"),
];
const TLV_EXTPFX_TLV_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "OSPFv2 Extended Prefix"),
    (2, "OSPFv2 Extended Prefix Range"),
];
const ROUTE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unspecified"),
    (1, "Intra-Area"),
    (3, "Inter-Area"),
    (5, "AS-External"),
    (7, "NSSA-External"),
];
const TLV_EXTPFX_AF_NAMES: &[(u64, &str)] = &[
    (0, "IPv4 Unicast"),
];
const TLV_EXTLINK_TLV_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "OSPFv2 Extended Link"),
];
const TLV_EXTLINK_SUBTLV_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "SID/Label"),
    (2, "Adj-SID"),
    (3, "LAN Adj-SID"),
    (6, "Link MSD"),
    (7, "Graceful Link Shutdown"),
    (8, "Remote IPv4 Address"),
    (9, "Local/Remote Interface ID"),
    (0xa, "Application-Specific Link Attributes"),
    (0xc, "Unidirectional Link Delay"),
    (0xd, "Min/Max Unidirectional Link Delay"),
    (0xe, "Unidirectional Delay Variation"),
    (0x13, "Administrative Group"),
    (0x14, "Extended Administrative Group"),
    (0x16, "TE Metric"),
];

fields! {
    /// Link State ID Opaque Type.
    LSID_OPAQUE_TYPE = "ospf.lsid_opaque_type", "Link State ID Opaque Type", U8 Dec, names(LSID_OPAQUE_TYPE_NAMES);
    /// Link State ID TE-LSA Reserved.
    LSID_TE_LSA_RESERVED = "ospf.lsid_te_lsa.reserved", "Link State ID TE-LSA Reserved", U8 Dec;
    /// Link State ID TE-LSA Instance.
    LSID_TE_LSA_INSTANCE = "ospf.lsid_te_lsa.instance", "Link State ID TE-LSA Instance", U16 Dec;
    /// Link State ID Opaque ID.
    LSID_OPAQUE_ID = "ospf.lsid.opaque_id", "Link State ID Opaque ID", U24 Dec;
    /// MPLS Traffic Engineering LSA.
    LSA_MPLS = "ospf.lsa.mpls", "MPLS Traffic Engineering LSA", Bool None;
    /// MPLS/TE Router ID.
    MPLS_ROUTERID = "ospf.mpls.routerid", "MPLS/TE Router ID", Ipv4 None;
    /// MPLS/TE Link Type.
    MPLS_LINKTYPE = "ospf.mpls.linktype", "MPLS/TE Link Type", U8 Dec, names(MPLS_LINKTYPE_NAMES);
    /// MPLS/TE Link ID.
    MPLS_LINKID = "ospf.mpls.linkid", "MPLS/TE Link ID", Ipv4 None;
    /// MPLS/TE Local Interface Address.
    MPLS_LOCAL_ADDR = "ospf.mpls.local_addr", "MPLS/TE Local Interface Address", Ipv4 None;
    /// MPLS/TE Remote Interface Address.
    MPLS_REMOTE_ADDR = "ospf.mpls.remote_addr", "MPLS/TE Remote Interface Address", Ipv4 None;
    /// MPLS/TE Metric.
    MPLS_TE_METRIC = "ospf.mpls.te_metric", "MPLS/TE Metric", U32 Dec;
    /// MPLS/TE Local Interface Index.
    MPLS_LOCAL_ID = "ospf.mpls.local_id", "MPLS/TE Local Interface Index", U32 Dec;
    /// MPLS/TE Remote Interface Index.
    MPLS_REMOTE_ID = "ospf.mpls.remote_id", "MPLS/TE Remote Interface Index", U32 Dec;
    /// MPLS/TE Link Resource Class/Color.
    MPLS_LINKCOLOR = "ospf.mpls.linkcolor", "MPLS/TE Link Resource Class/Color", U32 Hex;
    /// MPLS/TE Group.
    MPLS_GROUP = "ospf.mpls.group", "MPLS/TE Group", U32 Hex;
    /// Link Max BW.
    MPLS_LINK_MAX_BW = "ospf.mpls.link_max_bw", "Link Max BW", F32 None;
    /// Pri (or TE-Class).
    MPLS_PRI = "ospf.mpls.pri", "Pri (or TE-Class)", F32 None;
    /// Grace TLV.
    V2_GRACE = "ospf.v2.grace", "Grace TLV", None None;
    /// The number of seconds neighbors should advertise the router as fully adjacent.
    V2_GRACE_PERIOD = "ospf.v2.grace.period", "Grace Period", U32 Dec;
    /// The reason the router is restarting.
    V2_GRACE_REASON = "ospf.v2.grace.reason", "Restart Reason", U8 Dec, names(V2_GRACE_REASON_NAMES);
    /// The IP address of the interface originating this LSA.
    V2_GRACE_IP = "ospf.v2.grace.ip", "Restart IP", Ipv4 None;
    /// TLV Type.
    TLV_TYPE_OPAQUE = "ospf.tlv_type.opaque", "TLV Type", U16 Dec, names(TLV_TYPE_OPAQUE_NAMES);
    /// RI Options.
    RI_OPTIONS = "ospf.ri.options", "RI Options", U8 Hex;
    /// (GRC) Graceful Restart.
    RI_OPTIONS_GRC = "ospf.ri.options.grc", "(GRC) Graceful Restart", Bool B8, mask(0x80), with(Names::Bool("Capable", "Not capable"));
    /// (GRH) Graceful Restart Helper.
    RI_OPTIONS_GRH = "ospf.ri.options.grh", "(GRH) Graceful Restart Helper", Bool B8, mask(0x40), with(Names::Bool("Enabled", "Disabled"));
    /// Stub Router Support.
    RI_OPTIONS_SRS = "ospf.ri.options.srs", "Stub Router Support", Bool B8, mask(0x20), with(YES_NO);
    /// (TES) Traffic Engineering.
    RI_OPTIONS_TES = "ospf.ri.options.tes", "(TES) Traffic Engineering", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// (P2PLAN) Point-to-point over LAN.
    RI_OPTIONS_P2PLAN = "ospf.ri.options.p2plan", "(P2PLAN) Point-to-point over LAN", Bool B8, mask(0x8), with(Names::Bool("Capable", "Not capable"));
    /// (ETE) Experimental TE.
    RI_OPTIONS_ETE = "ospf.ri.options.ete", "(ETE) Experimental TE", Bool B8, mask(0x4), with(Names::Bool("Capable", "Not capable"));
    /// Host Router.
    RI_OPTIONS_HOST = "ospf.ri.options.host", "Host Router", Bool B8, mask(0x1), with(Names::Bool("Capable", "Not capable"));
    /// Dynamic Hostname.
    DYNHOSTNAME = "ospf.dynhostname", "Dynamic Hostname", Str None;
    /// SR-Algorithm.
    LSA_SA = "ospf.lsa_sa", "SR-Algorithm", U8 Dec, names(LSA_SA_NAMES);
    /// Range Size.
    TLV_RANGE_SIZE = "ospf.tlv.range_size", "Range Size", U24 Dec;
    /// TLV Type.
    TLV_SIDLABEL_RANGE_TYPE = "ospf.tlv.sidlabel_range.type", "TLV Type", U16 Dec, names(TLV_SIDLABEL_RANGE_TYPE_NAMES);
    /// SID/Label.
    TLV_SID_LABEL = "ospf.tlv.sid_label", "SID/Label", U32 Dec;
    /// TLV Type.
    TLV_EXTPFX_TLV_TYPE = "ospf.tlv.extpfx.tlv_type", "TLV Type", U16 Dec, names(TLV_EXTPFX_TLV_TYPE_NAMES);
    /// TLV Type.
    TLV_EXTPFX_SUBTLV_TYPE = "ospf.tlv.extpfx.subtlv_type", "TLV Type", U16 Dec, names(TLV_SIDLABEL_RANGE_TYPE_NAMES);
    /// Route Type.
    ROUTE_TYPE = "ospf.tlv.extpfx.rotuetype", "Route Type", U16 Dec, names(ROUTE_TYPE_NAMES);
    /// Address Family.
    TLV_EXTPFX_AF = "ospf.tlv.extpfx.af", "Address Family", U8 Dec, names(TLV_EXTPFX_AF_NAMES);
    /// Flags.
    EXTPFX_FLAGS = "ospf.tlv.extpfx.flags", "Flags", U8 Hex;
    /// (A) Attach Flag.
    TLV_EXTPFX_FLAGS_A = "ospf.tlv.extpfx.flags.a", "(A) Attach Flag", Bool B8, mask(0x80), with(SET);
    /// (N) Node Flag.
    TLV_EXTPFX_FLAGS_N = "ospf.tlv.extpfx.flags.n", "(N) Node Flag", Bool B8, mask(0x40), with(SET);
    /// Flags.
    PFXSID_FLAGS = "ospf.tlv.pfxsid.flags", "Flags", U8 Hex;
    /// (NP) No-PHP Flag.
    TLV_PFXSID_FLAGS_NP = "ospf.tlv.pfxsid.flags.np", "(NP) No-PHP Flag", Bool B8, mask(0x40), with(SET);
    /// (M) Mapping Server Flag.
    TLV_PFXSID_FLAGS_M = "ospf.tlv.pfxsid.flags.m", "(M) Mapping Server Flag", Bool B8, mask(0x20), with(SET);
    /// (E) Explicit-Null Flag.
    TLV_PFXSID_FLAGS_E = "ospf.tlv.pfxsid.flags.e", "(E) Explicit-Null Flag", Bool B8, mask(0x10), with(SET);
    /// (V) Value/Index Flag.
    TLV_PFXSID_FLAGS_V = "ospf.tlv.pfxsid.flags.v", "(V) Value/Index Flag", Bool B8, mask(0x8), with(SET);
    /// (L) Local/Global Flag.
    TLV_PFXSID_FLAGS_L = "ospf.tlv.pfxsid.flags.l", "(L) Local/Global Flag", Bool B8, mask(0x4), with(SET);
    /// TLV Type.
    TLV_EXTLINK_TLV_TYPE = "ospf.tlv.extlink.tlv_type", "TLV Type", U16 Dec, names(TLV_EXTLINK_TLV_TYPE_NAMES);
    /// TLV Type.
    TLV_EXTLINK_SUBTLV_TYPE = "ospf.tlv.extlink.subtlv_type", "TLV Type", U16 Dec, names(TLV_EXTLINK_SUBTLV_TYPE_NAMES);
    /// Multi-Topology ID.
    TLV_EXTLINK_MT_ID = "ospf.tlv.extlink.mt_id", "Multi-Topology ID", U8 Dec;
    /// Weight.
    TLV_EXTLINK_WEIGHT = "ospf.tlv.extlink.weight", "Weight", U8 Dec;
    /// Flags.
    ADJSID_FLAGS = "ospf.tlv.adjsid.flags", "Flags", U8 Hex;
    /// (B) Backup Flag.
    TLV_ADJSID_FLAGS_B = "ospf.tlv.adjsid.flags.b", "(B) Backup Flag", Bool B8, mask(0x80), with(SET);
    /// (V) Value/Index Flag.
    TLV_ADJSID_FLAGS_V = "ospf.tlv.adjsid.flags.v", "(V) Value/Index Flag", Bool B8, mask(0x40), with(SET);
    /// (G) Group Flag.
    TLV_ADJSID_FLAGS_G = "ospf.tlv.adjsid.flags.g", "(G) Group Flag", Bool B8, mask(0x10), with(SET);
    /// (P) Persistent Flag.
    TLV_ADJSID_FLAGS_P = "ospf.tlv.adjsid.flags.p", "(P) Persistent Flag", Bool B8, mask(0x8), with(SET);
    /// Unknown TLV.
    TLV_UNKNOWN = "ospf.tlv.unknown", "Unknown TLV", Bytes None;
}

pub static RI_OPTION_BITS: &[&Field] = &[&RI_OPTIONS_GRC, &RI_OPTIONS_GRH, &RI_OPTIONS_SRS, &RI_OPTIONS_TES, &RI_OPTIONS_P2PLAN, &RI_OPTIONS_ETE, &RI_OPTIONS_HOST];

pub static PFXSID_FLAG_BITS: &[&Field] = &[&TLV_PFXSID_FLAGS_NP, &TLV_PFXSID_FLAGS_M, &TLV_PFXSID_FLAGS_E, &TLV_PFXSID_FLAGS_V, &TLV_PFXSID_FLAGS_L];
