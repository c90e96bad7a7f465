//! Fields of mobile IPv6 and of its options (RFC 6275, RFC 5213, RFC 5844).

use super::names::*;
use crate::fields;
use crate::model::Names;
use crate::proto::common::ipproto;

fields! {
    /// Payload protocol.
    PROTO = "mip6.proto", "Payload protocol", U8 Dec, with(Names::Lookup(ipproto::name));
    /// Header length.
    HLEN = "mip6.hlen", "Header length", U8 Dec;
    /// Mobility Header Type.
    MHTYPE = "mip6.mhtype", "Mobility Header Type", U8 Dec, names(MHTYPE_NAMES);
    /// Reserved.
    RESERVED = "mip6.reserved", "Reserved", U8 Hex;
    /// Checksum.
    CSUM = "mip6.csum", "Checksum", U16 Hex;
    /// Home Init Cookie.
    HOTI_COOKIE = "mip6.hoti.cookie", "Home Init Cookie", U64 Hex;
    /// Care-of Init Cookie.
    COTI_COOKIE = "mip6.coti.cookie", "Care-of Init Cookie", U64 Hex;
    /// Home Nonce Index.
    HOT_NINDEX = "mip6.hot.nindex", "Home Nonce Index", U16 Dec;
    /// Home Init Cookie.
    HOT_COOKIE = "mip6.hot.cookie", "Home Init Cookie", U64 Hex;
    /// Home Keygen Token.
    HOT_TOKEN = "mip6.hot.token", "Home Keygen Token", U64 Hex;
    /// Care-of Nonce Index.
    COT_NINDEX = "mip6.cot.nindex", "Care-of Nonce Index", U16 Dec;
    /// Care-of Init Cookie.
    COT_COOKIE = "mip6.cot.cookie", "Care-of Init Cookie", U64 Hex;
    /// Sequence number.
    BU_SEQNR = "mip6.bu.seqnr", "Sequence number", U16 Dec;
    /// Acknowledge (A) flag.
    BU_A_FLAG = "mip6.bu.a_flag", "Acknowledge (A) flag", Bool B16, mask(0x8000), with(Names::Bool("Binding Acknowledgement requested", "Binding Acknowledgement not requested"));
    /// Home Registration (H) flag.
    BU_H_FLAG = "mip6.bu.h_flag", "Home Registration (H) flag", Bool B16, mask(0x4000), with(Names::Bool("Home Registration", "No Home Registration"));
    /// Link-Local Compatibility (L) flag.
    BU_L_FLAG = "mip6.bu.l_flag", "Link-Local Compatibility (L) flag", Bool B16, mask(0x2000), with(Names::Bool("Link-Local Address Compatibility", "No Link-Local Address Compatibility"));
    /// Key Management Compatibility (K) flag.
    BU_K_FLAG = "mip6.bu.k_flag", "Key Management Compatibility (K) flag", Bool B16, mask(0x1000), with(Names::Bool("Key Management Mobility Compatibility", "No Key Management Mobility Compatibility"));
    /// MAP Registration Compatibility (M) flag.
    BU_M_FLAG = "mip6.bu.m_flag", "MAP Registration Compatibility (M) flag", Bool B16, mask(0x800), with(Names::Bool("MAP Registration Compatibility", "No MAP Registration Compatibility"));
    /// Mobile Router (R) flag.
    NEMO_BU_R_FLAG = "mip6.nemo.bu.r_flag", "Mobile Router (R) flag", Bool B16, mask(0x400), with(Names::Bool("Mobile Router Compatibility", "No Mobile Router Compatibility"));
    /// Proxy Registration (P) flag.
    BU_P_FLAG = "mip6.bu.p_flag", "Proxy Registration (P) flag", Bool B16, mask(0x200), with(Names::Bool("Proxy Registration", "No Proxy Registration"));
    /// Forcing UDP encapsulation (F) flag.
    BU_F_FLAG = "mip6.bu.f_flag", "Forcing UDP encapsulation (F) flag", Bool B16, mask(0x100), with(Names::Bool("Forcing UDP encapsulation used", "No Forcing UDP encapsulation"));
    /// TLV-header format (T) flag.
    BU_T_FLAG = "mip6.bu.t_flag", "TLV-header format (T) flag", Bool B16, mask(0x80), with(Names::Bool("TLV-header format used", "No TLV-header format"));
    /// Bulk-Binding-Update flag (B).
    BU_B_FLAG = "mip6.bu.b_flag", "Bulk-Binding-Update flag (B)", Bool B16, mask(0x40), with(Names::Bool("Enable bulk binding update support", "Disable bulk binding update support"));
    /// Lifetime.
    BU_LIFETIME = "mip6.bu.lifetime", "Lifetime", U16 Dec;
    /// Status.
    BA_STATUS = "mip6.ba.status", "Status", U8 Dec, names(BA_STATUS_NAMES);
    /// Key Management Compatibility (K) flag.
    BA_K_FLAG = "mip6.ba.k_flag", "Key Management Compatibility (K) flag", Bool B8, mask(0x80), with(Names::Bool("Key Management Mobility Compatibility", "No Key Management Mobility Compatibility"));
    /// Mobile Router (R) flag.
    NEMO_BA_R_FLAG = "mip6.nemo.ba.r_flag", "Mobile Router (R) flag", Bool B8, mask(0x40), with(Names::Bool("Mobile Router Compatibility", "No Mobile Router Compatibility"));
    /// Proxy Registration (P) flag.
    BA_P_FLAG = "mip6.ba.p_flag", "Proxy Registration (P) flag", Bool B8, mask(0x20), with(Names::Bool("Proxy Registration", "No Proxy Registration"));
    /// TLV-header format (T) flag.
    BA_T_FLAG = "mip6.ba.t_flag", "TLV-header format (T) flag", Bool B8, mask(0x10), with(Names::Bool("TLV-header format used", "No TLV-header format"));
    /// Bulk-Binding-Update flag (B).
    BA_B_FLAG = "mip6.ba.b_flag", "Bulk-Binding-Update flag (B)", Bool B8, mask(0x8), with(Names::Bool("Enabled bulk binding update support", "Disabled bulk binding update support"));
    /// Sequence number.
    BA_SEQNR = "mip6.ba.seqnr", "Sequence number", U16 Dec;
    /// Lifetime.
    BA_LIFETIME = "mip6.ba.lifetime", "Lifetime", U16 Dec;
    /// Status.
    BE_STATUS = "mip6.be.status", "Status", U8 Dec, names(BE_STATUS_NAMES);
    /// Home Address.
    BE_HADDR = "mip6.be.haddr", "Home Address", Ipv6 None;
    /// Number of Addresses.
    HAS_NUM_ADDRS = "mip6.has.num_addrs", "Number of Addresses", U8 Dec;
    /// Reserved.
    HAS_RESERVED = "mip6.has.reserved", "Reserved", U8 Hex;
    /// Address.
    HAS_ADDRESS = "mip6.has.address", "Address", Ipv6 None;
    /// Unsolicited (U) flag.
    HB_U_FLAG = "mip6.hb.u_flag", "Unsolicited (U) flag", Bool B8, mask(0x2), with(Names::Bool("Unsolicited Heartbeat Response", "Otherwise"));
    /// Response (R) flag.
    HB_R_FLAG = "mip6.hb.r_flag", "Response (R) flag", Bool B8, mask(0x1), with(Names::Bool("Heartbeat Response", "Heartbeat Request"));
    /// Sequence number.
    HB_SEQNR = "mip6.hb.seqnr", "Sequence number", U32 Dec;
    /// Refresh interval.
    BRA_INTERVAL = "mip6.bra.interval", "Refresh interval", U16 Dec;
    /// Alternate care-of address.
    ACOA_ACOA = "mip6.acoa.acoa", "Alternate care-of address", Ipv6 None;
    /// Home nonce index.
    NI_HNI = "mip6.ni.hni", "Home nonce index", U16 Dec;
    /// Care-of nonce index.
    NI_CNI = "mip6.ni.cni", "Care-of nonce index", U16 Dec;
    /// Authenticator.
    BAD_AUTH = "mip6.bad.auth", "Authenticator", Bytes None;
    /// Mobile Network Prefix Length.
    NEMO_MNP_PFL = "mip6.nemo.mnp.pfl", "Mobile Network Prefix Length", U8 Dec;
    /// Mobile Network Prefix.
    NEMO_MNP_MNP = "mip6.nemo.mnp.mnp", "Mobile Network Prefix", Ipv6 None;
    /// Subtype.
    MNID_SUBTYPE = "mip6.mnid.subtype", "Subtype", U8 Dec, names(MNID_SUBTYPE_NAMES);
    /// Identifier.
    MNID_IDENTIFIER = "mip6.mnid.identifier", "Identifier", Str None;
    /// Subtype.
    AUTH_SUBTYPE = "mip6.auth.subtype", "Subtype", U8 Dec, names(AUTH_SUBTYPE_NAMES);
    /// Mobility SPI.
    AUTH_MOBILITY_SPI = "mip6.auth.mobility_spi", "Mobility SPI", U32 Dec;
    /// Authentication Data.
    AUTH_AUTH_DATA = "mip6.auth.auth_data", "Authentication Data", Bytes None;
    /// Handoff Indicator.
    HI = "mip6.hi", "Handoff Indicator", U8 Dec, names(HI_NAMES);
    /// Reserved.
    HI_RESERVED = "mip6.hi.reserved", "Reserved", U8 Dec;
    /// Reserved.
    ATT_RESERVED = "mip6.att.reserved", "Reserved", U8 Dec;
    /// Access Technology Type.
    ATT = "mip6.att", "Access Technology Type", U8 Dec, names(ATT_NAMES);
    /// Reserved.
    MNLLI_RESERVED = "mip6.mnlli.reserved", "Reserved", U16 Dec, mask(0xffff);
    /// Link-layer Identifier.
    MNLLI_LLI = "mip6.mnlli.lli", "Link-layer Identifier", Bytes None;
    /// Timestamp.
    TIMESTAMP_TMP = "mip6.timestamp_tmp", "Timestamp", AbsTime Utc;
    /// Link-local Address.
    LILA_LLA = "mip6.lila_lla", "Link-local Address", Ipv6 None;
    /// Restart Counter.
    RC = "mip6.rc", "Restart Counter", U32 Dec;
    /// Prefix-len.
    IPV4HA_PREFLEN = "mip6.ipv4ha.preflen", "Prefix-len", U8 Dec, mask(0xfc);
    /// mobile network prefix (P) flag.
    IPV4HA_P_FLAG = "mip6.ipv4ha.p_flag", "mobile network prefix (P) flag", Bool B16, mask(0x200), with(Names::Bool("mobile network prefixt requested", "mobile network prefix not requested"));
    /// IPv4 Home Address.
    IPV4HA_HA = "mip6.ipv4ha.ha", "IPv4 Home Address", Ipv4 None;
    /// Reserved.
    IPV4HA_RESERVED = "mip6.ipv4ha.reserved", "Reserved", U8 Hex;
    /// Status.
    IPV4AA_STS = "mip6.ipv4aa.sts", "Status", U8 Dec, names(IPV4AA_STS_NAMES);
    /// Reserved.
    IPV4COA_RESERVED = "mip6.ipv4coa.reserved", "Reserved", U16 Dec, mask(0xffff);
    /// IPv4 Care-of address.
    IPV4COA_ADDR = "mip6.ipv4coa.addr", "IPv4 Care-of address", Ipv4 None;
    /// GRE Key.
    GRE_KEY = "mip6.gre_key", "GRE Key", U32 Dec;
    /// Binding Refresh Request.
    BINDING_REFRESH_REQUEST = "mip6.binding_refresh_request", "Binding Refresh Request", Bytes None;
    /// Message Data.
    UNKNOWN_TYPE_DATA = "mip6.unknown_type_data", "Message Data", Bytes None;
    /// PadN.
    PADN = "mip6.padn", "PadN", Bytes None;
    /// Length.
    MOBILITY_OPT_LEN = "mip6.mobility_opt.len", "Length", U8 Dec;
    /// MIPv6 Option - Pad1.
    OPTION_PAD1 = "mip6.options.pad1", "MIPv6 Option - Pad1", Bytes None;
    /// MIPv6 Option - PadN.
    OPTION_PADN = "mip6.options.padn", "MIPv6 Option - PadN", Bytes None;
    /// MIPv6 Option - Binding Refresh Advice.
    OPTION_BRA = "mip6.options.bra", "MIPv6 Option - Binding Refresh Advice", Bytes None;
    /// MIPv6 Option - Alternate Care-of Address.
    OPTION_ACOA = "mip6.options.acoa", "MIPv6 Option - Alternate Care-of Address", Bytes None;
    /// MIPv6 Option - Nonce Indices.
    OPTION_NI = "mip6.options.ni", "MIPv6 Option - Nonce Indices", Bytes None;
    /// MIPv6 Option - Authorization Data.
    OPTION_BAD_AUTH = "mip6.options.bad_auth", "MIPv6 Option - Authorization Data", Bytes None;
    /// MIPv6 Option - Mobile Network Prefix.
    OPTION_MNP = "mip6.options.mnp", "MIPv6 Option - Mobile Network Prefix", Bytes None;
    /// MIPv6 Option - Mobile Node Identifier.
    OPTION_MNID = "mip6.options.mnid", "MIPv6 Option - Mobile Node Identifier", Bytes None;
    /// MIPv6 Option - AUTH-OPTION-TYPE.
    OPTION_AUTH = "mip6.options.auth", "MIPv6 Option - AUTH-OPTION-TYPE", Bytes None;
    /// MIPv6 Option - Vendor Specific.
    OPTION_VSM = "mip6.options.vsm", "MIPv6 Option - Vendor Specific", Bytes None;
    /// MIPv6 Option - Home Network Prefix.
    OPTION_HNP = "mip6.options.hnp", "MIPv6 Option - Home Network Prefix", Bytes None;
    /// MIPv6 Option - Handoff Indicator.
    OPTION_HI = "mip6.options.hi", "MIPv6 Option - Handoff Indicator", Bytes None;
    /// MIPv6 Option - Access Technology Type Option.
    OPTION_ATT = "mip6.options.att", "MIPv6 Option - Access Technology Type Option", Bytes None;
    /// MIPv6 Option - Mobile Node Link-layer Identifier.
    OPTION_MNLLI = "mip6.options.mnlli", "MIPv6 Option - Mobile Node Link-layer Identifier", Bytes None;
    /// MIPv6 Option - Link-local Address.
    OPTION_LLA = "mip6.options.lla", "MIPv6 Option - Link-local Address", Bytes None;
    /// MIPv6 Option - Timestamp.
    OPTION_TS = "mip6.options.ts", "MIPv6 Option - Timestamp", Bytes None;
    /// MIPv6 Option - Restart Counter.
    OPTION_RC = "mip6.options.rc", "MIPv6 Option - Restart Counter", Bytes None;
    /// MIPv6 Option - IPv4 Home Address.
    OPTION_IPV4HA = "mip6.options.ipv4ha", "MIPv6 Option - IPv4 Home Address", Bytes None;
    /// MIPv6 Option - IPv4 Address Acknowledgement.
    OPTION_IPV4AA = "mip6.options.ipv4aa", "MIPv6 Option - IPv4 Address Acknowledgement", Bytes None;
    /// MIPv6 Option - IPv4 Care-of Address.
    OPTION_IPV4COA = "mip6.options.ipv4coa", "MIPv6 Option - IPv4 Care-of Address", Bytes None;
    /// MIPv6 Option - GRE Key.
    OPTION_GREK = "mip6.options.grek", "MIPv6 Option - GRE Key", Bytes None;
}
