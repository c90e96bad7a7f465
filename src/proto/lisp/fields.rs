//! Fields of the locator/ID separation protocol (RFC 9301, RFC 8060).

use crate::fields;
use crate::model::field::SET;
use crate::proto::common::address_family;

pub const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Map-Request"),
    (2, "Map-Reply"),
    (3, "Map-Register"),
    (4, "Map-Notify"),
    (6, "Map-Referral"),
    (7, "Info"),
    (8, "Encapsulated Control Message"),
];

pub const MAPPING_ACT_NAMES: &[(u64, &str)] = &[
    (0, "No-Action"),
    (1, "Natively-Forward"),
    (2, "Send-Map-Request"),
    (3, "Drop/No-Reason"),
    (4, "Drop/Policy-Denied"),
    (5, "Drop/Authentication-Failure"),
    (6, "Forward-For-Unknown-Address"),
];

pub const LCAF_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Null Body"),
    (1, "AFI List"),
    (2, "Instance ID"),
    (3, "AS Number"),
    (4, "Application Data"),
    (5, "Geo Coordinates"),
    (6, "Opaque Key"),
    (7, "NAT Traversal"),
    (8, "Nonce Locator"),
    (9, "Multicast Info"),
    (10, "Explicit Locator Path"),
    (11, "Security Key"),
    (12, "Source/Dest Key"),
    (13, "Replication List Entry"),
    (14, "JSON Data Model"),
    (15, "Key/Value Address Pair"),
    (255, "Vendor Specific LCAF"),
];

fields! {
    /// Type.
    TYPE = "lisp.type", "Type", U24 Dec, mask(0xf00000), names(TYPE_NAMES);
    /// ITR-RLOC Count.
    IRC = "lisp.irc", "ITR-RLOC Count", U24 Dec, mask(0x1f);
    /// Record Count.
    RECORDS = "lisp.records", "Record Count", U8 Dec;
    /// Nonce.
    NONCE = "lisp.nonce", "Nonce", U64 Hex;
    /// Flags.
    MREQ_FLAGS = "lisp.mreq.flags", "Flags", U24 Hex, mask(0xfc000);
    /// A bit (Authoritative).
    MREQ_FLAGS_AUTH = "lisp.mreq.flags.auth", "A bit (Authoritative)", Bool B24, mask(0x80000), with(SET);
    /// M bit (Map-Reply present).
    MREQ_FLAGS_MRP = "lisp.mreq.flags.mrp", "M bit (Map-Reply present)", Bool B24, mask(0x40000), with(SET);
    /// P bit (Probe).
    MREQ_FLAGS_PROBE = "lisp.mreq.flags.probe", "P bit (Probe)", Bool B24, mask(0x20000), with(SET);
    /// S bit (Solicit-Map-Request).
    MREQ_FLAGS_SMR = "lisp.mreq.flags.smr", "S bit (Solicit-Map-Request)", Bool B24, mask(0x10000), with(SET);
    /// p bit (Proxy ITR).
    MREQ_FLAGS_PITR = "lisp.mreq.flags.pitr", "p bit (Proxy ITR)", Bool B24, mask(0x8000), with(SET);
    /// s bit (SMR-invoked).
    MREQ_FLAGS_SMRI = "lisp.mreq.flags.smri", "s bit (SMR-invoked)", Bool B24, mask(0x4000), with(SET);
    /// Reserved bits.
    MREQ_RES = "lisp.mreq.res", "Reserved bits", U24 Hex, mask(0x3fe0);
    /// Source EID AFI.
    MREQ_SRCEID_AFI = "lisp.mreq.srceid.afi", "Source EID AFI", U16 Dec, names(address_family::NAMES);
    /// Source EID.
    MREQ_SRCEID_IPV4 = "lisp.mreq.srceid.ipv4", "Source EID", Ipv4 None;
    /// Source EID.
    MREQ_SRCEID_IPV6 = "lisp.mreq.srceid_ipv6", "Source EID", Ipv6 None;
    /// ITR-RLOC.
    MREQ_ITR_RLOC = "lisp.mreq.itr_rloc", "ITR-RLOC", None None;
    /// ITR-RLOC AFI.
    MREQ_ITR_RLOC_AFI = "lisp.mreq.itr_rloc.afi", "ITR-RLOC AFI", U16 Dec, names(address_family::NAMES);
    /// ITR-RLOC Address.
    MREQ_ITR_RLOC_IPV4 = "lisp.mreq.itr_rloc_ipv4", "ITR-RLOC Address", Ipv4 None;
    /// ITR-RLOC Address.
    MREQ_ITR_RLOC_IPV6 = "lisp.mreq.itr_rloc_ipv6", "ITR-RLOC Address", Ipv6 None;
    /// Reserved.
    MREQ_RECORD_RES = "lisp.mreq.record.res", "Reserved", U8 Hex;
    /// Prefix Length.
    MREQ_RECORD_PREFIX_LENGTH = "lisp.mreq.record.prefix.length", "Prefix Length", U8 Dec;
    /// Prefix AFI.
    MREQ_RECORD_PREFIX_AFI = "lisp.mreq.record.prefix.afi", "Prefix AFI", U16 Dec, names(address_family::NAMES);
    /// Prefix.
    MREQ_RECORD_PREFIX_IPV4 = "lisp.mreq.record.prefix.ipv4", "Prefix", Ipv4 None;
    /// Prefix.
    MREQ_RECORD_PREFIX_IPV6 = "lisp.mreq.record.prefix.ipv6", "Prefix", Ipv6 None;
    /// Map-Request Record.
    MREQ_RECORD = "lisp.mreq.record", "Map-Request Record", None None;
    /// Map-Reply Record.
    MREP_RECORD = "lisp.mrep.record", "Map-Reply Record", None None;
    /// P bit (Probe).
    MREP_FLAGS_PROBE = "lisp.mrep.flags.probe", "P bit (Probe)", Bool B24, mask(0x80000), with(SET);
    /// E bit (Echo-Nonce locator reachability algorithm enabled).
    MREP_FLAGS_ENLR = "lisp.mrep.flags.enlr", "E bit (Echo-Nonce locator reachability algorithm enabled)", Bool B24, mask(0x40000), with(SET);
    /// S bit (LISP-SEC capable).
    MREP_FLAGS_SEC = "lisp.mrep.flags.sec", "S bit (LISP-SEC capable)", Bool B24, mask(0x20000), with(SET);
    /// Reserved bits.
    MREP_RES = "lisp.mrep.res", "Reserved bits", U24 Hex, mask(0x1ffff);
    /// P bit (Proxy-Map-Reply).
    MREG_FLAGS_PMR = "lisp.mreg.flags.pmr", "P bit (Proxy-Map-Reply)", Bool B24, mask(0x80000), with(SET);
    /// S bit (LISP-SEC capable).
    MREG_FLAGS_SEC = "lisp.mreg.flags.sec", "S bit (LISP-SEC capable)", Bool B24, mask(0x40000), with(SET);
    /// I bit (xTR-ID present).
    MREG_FLAGS_XTRID = "lisp.mreg.flags.xtrid", "I bit (xTR-ID present)", Bool B24, mask(0x20000), with(SET);
    /// R bit (Built for an RTR).
    MREG_FLAGS_RTR = "lisp.mreg.flags.rtr", "R bit (Built for an RTR)", Bool B24, mask(0x10000), with(SET);
    /// M bit (Want-Map-Notify).
    MREG_FLAGS_WMN = "lisp.mreg.flags.wmn", "M bit (Want-Map-Notify)", Bool B24, mask(0x1), with(SET);
    /// Reserved bits.
    MREG_RES = "lisp.mreg.res", "Reserved bits", U24 Hex, mask(0xfffe);
    /// Key ID.
    KEYID = "lisp.keyid", "Key ID", U16 Hex;
    /// Authentication Data Length.
    AUTHLEN = "lisp.authlen", "Authentication Data Length", U16 Dec;
    /// Authentication Data.
    AUTH = "lisp.auth", "Authentication Data", Bytes None;
    /// I bit (xTR-ID present).
    MNOT_FLAGS_XTRID = "lisp.mnot.flags.xtrid", "I bit (xTR-ID present)", Bool B24, mask(0x80000), with(SET);
    /// R bit (Built for an RTR).
    MNOT_FLAGS_RTR = "lisp.mnot.flags.rtr", "R bit (Built for an RTR)", Bool B24, mask(0x40000), with(SET);
    /// Reserved bits.
    MNOT_RES = "lisp.mnot.res", "Reserved bits", U24 Hex, mask(0x3ffff);
    /// Locator Record.
    LOC = "lisp.loc", "Locator Record", None None;
    /// Priority.
    LOC_PRIORITY = "lisp.loc.priority", "Priority", U8 Dec;
    /// Weight.
    LOC_WEIGHT = "lisp.loc.weight", "Weight", U8 Dec;
    /// Multicast Priority.
    LOC_MULTICAST_PRIORITY = "lisp.loc.multicast_priority", "Multicast Priority", U8 Dec;
    /// Multicast Weight.
    LOC_MULTICAST_WEIGHT = "lisp.loc.multicast_weight", "Multicast Weight", U8 Dec;
    /// Flags.
    LOC_FLAGS = "lisp.loc.flags", "Flags", U16 Hex;
    /// Local.
    LOC_FLAGS_LOCAL = "lisp.loc.flags.local", "Local", Bool B16, mask(0x4), with(SET);
    /// Probe.
    LOC_FLAGS_PROBE = "lisp.loc.flags.probe", "Probe", Bool B16, mask(0x2), with(SET);
    /// Reachable.
    LOC_FLAGS_REACH = "lisp.loc.flags.reach", "Reachable", Bool B16, mask(0x1), with(SET);
    /// Reserved.
    LOC_FLAGS_RES = "lisp.loc.flags.res", "Reserved", U16 Hex, mask(0xfff8);
    /// AFI.
    LOC_AFI = "lisp.loc.afi", "AFI", U16 Dec, names(address_family::NAMES);
    /// Locator.
    LOC_LOCATOR = "lisp.loc.locator", "Locator", Str None;
    /// Mapping Record.
    MAPPING = "lisp.mapping", "Mapping Record", None None;
    /// Record TTL.
    MAPPING_TTL = "lisp.mapping.ttl", "Record TTL", U32 Dec;
    /// Locator Count.
    MAPPING_LOCCNT = "lisp.mapping.loccnt", "Locator Count", U8 Dec;
    /// EID Mask Length.
    MAPPING_EID_MASKLEN = "lisp.mapping.eid.masklen", "EID Mask Length", U8 Dec;
    /// Action.
    MAPPING_ACT = "lisp.mapping.act", "Action", U16 Dec, mask(0xe000), names(MAPPING_ACT_NAMES);
    /// Authoritative bit.
    MAPPING_AUTH = "lisp.mapping.auth", "Authoritative bit", Bool B16, mask(0x1000), with(SET);
    /// Reserved.
    MAPPING_RES1 = "lisp.mapping.res1", "Reserved", U16 Hex, mask(0x7ff);
    /// Reserved.
    MAPPING_RES2 = "lisp.mapping.res2", "Reserved", U16 Hex, mask(0xf000);
    /// Mapping Version.
    MAPPING_VER = "lisp.mapping.ver", "Mapping Version", U16 Dec, mask(0xfff);
    /// EID Prefix AFI.
    MAPPING_EID_AFI = "lisp.mapping.eid.afi", "EID Prefix AFI", U16 Dec, names(address_family::NAMES);
    /// EID Prefix.
    MAPPING_EID_IPV4 = "lisp.mapping.eid.ipv4", "EID Prefix", Ipv4 None;
    /// EID Prefix.
    MAPPING_EID_IPV6 = "lisp.mapping.eid.ipv6", "EID Prefix", Ipv6 None;
    /// S bit (LISP-SEC capable).
    ECM_FLAGS_SEC = "lisp.ecm.flags.sec", "S bit (LISP-SEC capable)", Bool B32, mask(0x8000000), with(SET);
    /// D bit (DDT-originated).
    ECM_FLAGS_DDT = "lisp.ecm.flags.ddt", "D bit (DDT-originated)", Bool B32, mask(0x4000000), with(SET);
    /// Reserved bits.
    ECM_RES = "lisp.ecm.res", "Reserved bits", U32 Hex, mask(0x3ffffff);
    /// LCAF.
    LCAF = "lisp.lcaf", "LCAF", None None;
    /// LCAF Header.
    LCAF_HEADER = "lisp.lcaf.header", "LCAF Header", Bytes None;
    /// Reserved bits.
    LCAF_RES1 = "lisp.lcaf.res1", "Reserved bits", U8 Hex;
    /// Flags.
    LCAF_FLAGS = "lisp.lcaf.flags", "Flags", U8 Hex;
    /// Type.
    LCAF_TYPE = "lisp.lcaf.type", "Type", U8 Dec, names(LCAF_TYPE_NAMES);
    /// Reserved bits.
    LCAF_RES2 = "lisp.lcaf.res2", "Reserved bits", U8 Hex;
    /// Length.
    LCAF_LENGTH = "lisp.lcaf.length", "Length", U16 Dec;
    /// Instance ID.
    LCAF_IID = "lisp.lcaf.iid", "Instance ID", U32 Dec;
    /// Address AFI.
    LCAF_IID_AFI = "lisp.lcaf.iid.afi", "Address AFI", U16 Dec, names(address_family::NAMES);
    /// Address.
    LCAF_IID_IPV4 = "lisp.lcaf.iid.ipv4", "Address", Ipv4 None;
    /// Address.
    LCAF_IID_IPV6 = "lisp.lcaf.iid.ipv6", "Address", Ipv6 None;
    /// XTR-ID.
    XTRID = "lisp.xtrid", "xTR-ID", Bytes None;
    /// Site-ID.
    SITEID = "lisp.siteid", "Site-ID", Bytes None;
}
