//! Fields of PIM.

use crate::proto::common::address_family;
use crate::fields;
use crate::model::Field;
use crate::model::field::{SET, YES_NO};

const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Hello"),
    (1, "Register"),
    (2, "Register-stop"),
    (3, "Join/Prune"),
    (4, "Bootstrap"),
    (5, "Assert"),
    (6, "Graft"),
    (7, "Graft-Ack"),
    (8, "Candidate-RP-Advertisement"),
    (9, "State-Refresh"),
    (0xa, "DF election"),
    (0xb, "ECMP redirect"),
    (0xc, "PFM source discovery"),
];
const DF_ELECT_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "offer"),
    (2, "DF Winner"),
    (3, "DF Backoff"),
    (4, "DF Pass"),
];
const CODE_NAMES: &[(u64, &str)] = &[
    (0, "Query"),
    (1, "Register"),
    (2, "Register-stop"),
    (3, "Join/Prune"),
    (4, "RP-Reachable"),
    (5, "Assert"),
    (6, "Graft"),
    (7, "Graft-Ack"),
    (8, "Mode"),
];
const MODE_NAMES: &[(u64, &str)] = &[
    (0, "Dense"),
    (1, "Sparse"),
    (2, "Sparse-Dense"),
];
const HOLDTIME_NAMES: &[(u64, &str)] = &[
    (0, "goodbye"),
    (0xffff, "Infinity"),
];
const IP_VERSION_NAMES: &[(u64, &str)] = &[
    (0, "Dummy Header"),
    (4, "IPv4"),
    (6, "IPv6"),
];
const ADDR_ENCODING_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Native"),
    (1, "Native with Join Attribute"),
];
const SOURCE_JA_FLAGS_ATTR_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "RPF Vector TLV"),
    (1, "MVPN Join Attribute"),
    (2, "MT-ID Join Attribute"),
    (3, "Pop-Count"),
    (4, "Explicit RPF Vector"),
    (5, "Transport Attribute"),
    (6, "Receiver RLOC Attribute"),
];

fields! {
    /// Version.
    VERSION = "pim.version", "Version", U8 Dec, mask(0xf0);
    /// Type.
    TYPE = "pim.type", "Type", U8 Dec, mask(0xf), names(TYPE_NAMES);
    /// DF Subtype.
    DF_ELECT_SUBTYPE = "pim.df_elect.subtype", "DF Subtype", U8 Dec, mask(0xf0), names(DF_ELECT_SUBTYPE_NAMES);
    /// DF reserved.
    DF_ELECT_RSVD = "pim.df_elect.rsvd", "DF reserved", U8 Dec, mask(0xf);
    /// Type.
    IGMP_TYPE = "pim.igmp_type", "Type", Str None;
    /// Code.
    CODE = "pim.code", "Code", U8 Dec, names(CODE_NAMES);
    /// Checksum.
    CKSUM = "pim.cksum", "Checksum", U16 Hex;
    /// Checksum Status.
    CKSUM_STATUS = "pim.cksum.status", "Checksum Status", U8 None, names(crate::proto::common::checksum::STATUS);
    /// Reserved byte(s).
    RES_BYTES = "pim.res_bytes", "Reserved byte(s)", Bytes None;
    /// PIM Options.
    OPTION = "pim.option", "PIM Options", None None;
    /// Type.
    OPTIONTYPE = "pim.optiontype", "Type", U16 Dec;
    /// Length.
    OPTIONLENGTH = "pim.optionlength", "Length", U16 Dec;
    /// Unknown.
    OPTIONVALUE = "pim.optionvalue", "Unknown", Bytes None;
    /// Flags.
    REGISTER_FLAG = "pim.register_flag", "Flags", U32 Hex;
    /// Border.
    REGISTER_FLAG_BORDER = "pim.register_flag.border", "Border", Bool B32, mask(0x80000000), with(YES_NO);
    /// Null-Register.
    REGISTER_FLAG_NULL_REGISTER = "pim.register_flag.null_register", "Null-Register", Bool B32, mask(0x40000000), with(YES_NO);
    /// Mode.
    MODE = "pim.mode", "Mode", U8 Dec, mask(0xf0), names(MODE_NAMES);
    /// The amount of time a receiver must keep the neighbor reachable, in seconds.
    HOLDTIME = "pim.holdtime", "Holdtime", U16 Dec, names(HOLDTIME_NAMES);
    /// Number of multicast group sets contained in the message.
    NUMGROUPS = "pim.numgroups", "Num Groups", U16 Dec;
    /// Number of joined sources.
    NUMJOINS = "pim.numjoins", "Num Joins", U16 Dec;
    /// Number of pruned sources.
    NUMPRUNES = "pim.numprunes", "Num Prunes", U16 Dec;
    /// Specifies the ability of the sending router to disable joins suppression.
    T_BIT = "pim.t", "T", Bool B8, mask(0x80);
    /// Units are milli-seconds.
    PROPAGATION_DELAY = "pim.propagation_delay", "Propagation Delay", U16 Dec, mask(0x7fff);
    /// Units are milli-seconds.
    OVERRIDE_INTERVAL = "pim.override_interval", "Override Interval", U16 Dec;
    /// DR Priority.
    DR_PRIORITY = "pim.dr_priority", "DR Priority", U32 Dec;
    /// Generation ID.
    GENERATION_ID = "pim.generation_id", "Generation ID", U32 Dec;
    /// Version.
    STATE_REFRESH_VERSION = "pim.state_refresh_version", "Version", U8 Dec;
    /// Units in seconds.
    STATE_REFRESH_INTERVAL = "pim.state_refresh_interval", "Interval", U8 Dec;
    /// Reserved.
    STATE_REFRESH_RESERVED = "pim.state_refresh_reserved", "Reserved", U16 Dec;
    /// Set to 1 for assert(*,G) messages and 0 for assert(S,G) messages.
    RPT = "pim.rpt", "RP Tree", Bool B8, mask(0x80);
    /// Metric Preference.
    METRIC_PREF = "pim.metric_pref", "Metric Preference", U32 Dec, mask(0x7fffffff);
    /// Metric.
    METRIC = "pim.metric", "Metric", U32 Dec;
    /// Prune indicator.
    PRUNE_INDICATOR = "pim.prune_indicator", "Prune indicator", Bool B8, mask(0x80), with(SET);
    /// Prune now.
    PRUNE_NOW = "pim.prune_now", "Prune now", Bool B8, mask(0x40), with(SET);
    /// Assert override.
    ASSERT_OVERRIDE = "pim.assert_override", "Assert override", Bool B8, mask(0x20), with(SET);
    /// IP Version.
    IP_VERSION = "pim.ip_version", "IP Version", U8 Dec, mask(0xf0), names(IP_VERSION_NAMES);
    /// Source.
    SOURCE = "pim.source", "Source", Ipv4 None;
    /// Source.
    SOURCE_IP6 = "pim.source_ip6", "Source", Ipv6 None;
    /// Group.
    GROUP = "pim.group", "Group", Ipv4 None;
    /// Mask.
    GROUP_MASK = "pim.group_mask", "Mask", Ipv4 None;
    /// Group.
    GROUP_IP6 = "pim.group_ip6", "Group", Ipv6 None;
    /// Upstream-neighbor.
    UPSTREAM_NEIGHBOR = "pim.upstream_neighbor", "Upstream-neighbor", Ipv4 None;
    /// Upstream-neighbor.
    UPSTREAM_NEIGHBOR_IP6 = "pim.upstream_neighbor_ip6", "Upstream-neighbor", Ipv6 None;
    /// IP address.
    JOIN_IP = "pim.join_ip", "IP address", Ipv4 None;
    /// IP address.
    JOIN_IP6 = "pim.join_ip6", "IP address", Ipv6 None;
    /// IP address.
    PRUNE_IP = "pim.prune_ip", "IP address", Ipv4 None;
    /// IP address.
    PRUNE_IP6 = "pim.prune_ip6", "IP address", Ipv6 None;
    /// Address.
    ADDRESS_LIST = "pim.address_list", "Address", Ipv4 None;
    /// Address.
    ADDRESS_LIST_IP6 = "pim.address_list_ip6", "Address", Ipv6 None;
    /// BSR.
    BSR = "pim.bsr", "BSR", Ipv4 None;
    /// BSR.
    BSR_IP6 = "pim.bsr_ip6", "BSR", Ipv6 None;
    /// RP.
    RP = "pim.rp", "RP", Ipv4 None;
    /// RP.
    RP_IP6 = "pim.rp_ip6", "RP", Ipv6 None;
    /// Originator.
    ORIGINATOR = "pim.originator", "Originator", Ipv4 None;
    /// Originator.
    ORIGINATOR_IP6 = "pim.originator_ip6", "Originator", Ipv6 None;
    /// Group Address.
    GROUP_ADDRESS = "pim.group_address", "Group Address", Ipv4 None;
    /// Fragment tag.
    FRAGMENT_TAG = "pim.fragment_tag", "Fragment tag", U16 Hex;
    /// Hash mask len.
    HASH_MASK_LEN = "pim.hash_mask_len", "Hash mask len", U8 Dec;
    /// BSR priority.
    BSR_PRIORITY = "pim.bsr_priority", "BSR priority", U8 Dec;
    /// RP count.
    RP_COUNT = "pim.rp_count", "RP count", U8 Dec;
    /// FRP count.
    FRP_COUNT = "pim.frp_count", "FRP count", U8 Dec;
    /// Priority.
    PRIORITY = "pim.priority", "Priority", U8 Dec;
    /// Prefix-count.
    PREFIX_COUNT = "pim.prefix_count", "Prefix-count", U8 Dec;
    /// Masklen.
    MASK_LEN = "pim.mask_len", "Masklen", U8 Dec;
    /// Address Len.
    ADDR_LEN = "pim.addr_len", "Address Len", U8 Dec;
    /// TTL.
    TTL = "pim.ttl", "TTL", U8 Dec;
    /// Interval.
    INTERVAL = "pim.interval", "Interval", U8 Dec;
    /// Address Family.
    ADDR_ADDRESS_FAMILY = "pim.addr_address_family", "Address Family", U8 Dec, names(address_family::NAMES);
    /// Encoding Type.
    ADDR_ENCODING_TYPE = "pim.addr_encoding_type", "Encoding Type", U8 Dec, names(ADDR_ENCODING_TYPE_NAMES);
    /// Unicast.
    UNICAST = "pim.unicast", "Unicast", Ipv4 None;
    /// Unicast.
    UNICAST_IPV6 = "pim.unicast_ipv6", "Unicast", Ipv6 None;
    /// Group.
    GROUP_SET = "pim.group_set", "Group", Str None;
    /// Flags.
    GROUP_FLAGS = "pim.group_addr.flags", "Flags", U8 Hex;
    /// Bidirectional PIM.
    GROUP_ADDR_FLAGS_B = "pim.group_addr.flags.b", "Bidirectional PIM", Bool B8, mask(0x80), with(SET);
    /// Reserved.
    GROUP_ADDR_FLAGS_RESERVED = "pim.group_addr.flags.reserved", "Reserved", U8 Hex, mask(0x7e);
    /// Admin Scope Zone.
    GROUP_ADDR_FLAGS_Z = "pim.group_addr.flags.z", "Admin Scope Zone", Bool B8, mask(0x1), with(SET);
    /// Flags.
    SOURCE_FLAGS = "pim.source_addr.flags", "Flags", U8 Hex;
    /// Reserved.
    SOURCE_ADDR_FLAGS_RESERVED = "pim.source_addr.flags.reserved", "Reserved", U8 Hex, mask(0xf8);
    /// Sparse.
    SOURCE_ADDR_FLAGS_S = "pim.source_addr.flags.s", "Sparse", Bool B8, mask(0x4), with(SET);
    /// WildCard.
    SOURCE_ADDR_FLAGS_W = "pim.source_addr.flags.w", "WildCard", Bool B8, mask(0x2), with(SET);
    /// Rendezvous Point Tree.
    SOURCE_ADDR_FLAGS_R = "pim.source_addr.flags.r", "Rendezvous Point Tree", Bool B8, mask(0x1), with(SET);
    /// Join Attribute.
    SOURCE_JA = "pim.source_ja", "Join Attribute", None None;
    /// Flags.
    JA_FLAGS = "pim.source_ja.flags", "Flags", U8 Hex;
    /// Forward.
    SOURCE_JA_FLAGS_F = "pim.source_ja.flags.f", "Forward", Bool B8, mask(0x80), with(SET);
    /// End of Attributes.
    SOURCE_JA_FLAGS_E = "pim.source_ja.flags.e", "End of Attributes", Bool B8, mask(0x40), with(SET);
    /// Attribute Type.
    SOURCE_JA_FLAGS_ATTR_TYPE = "pim.source_ja.flags.attr_type", "Attribute Type", U8 Dec, mask(0x3f), names(SOURCE_JA_FLAGS_ATTR_TYPE_NAMES);
    /// Length.
    SOURCE_JA_LENGTH = "pim.source_ja.length", "Length", U8 Dec;
    /// Value.
    SOURCE_JA_VALUE = "pim.source_ja.value", "Value", Bytes None;
    /// When set, this bit means that the PFM message is not to be forwarded.
    PFMNOFORWARDBIT = "pim.pfmnoforwardbit", "Pfm no forward bit", Bool B8, mask(0x80);
    /// Annotated.
    SRC_FLAGS_A = "pim.src_flags.a", "Annotated", U8 Dec, mask(0x8);
    /// Sparse.
    SRC_FLAGS_S = "pim.src_flags.s", "Sparse", U8 Dec, mask(0x4);
    /// WC.
    SRC_FLAGS_W = "pim.src_flags.w", "WC", U8 Dec, mask(0x2);
    /// RP.
    SRC_FLAGS_R = "pim.src_flags.r", "RP", U8 Dec, mask(0x1);
    /// Reserved.
    SRC_FLAGS_RSV = "pim.src_flags.rsv", "Reserved", U8 Dec, mask(0xf0);
}

pub static REGISTER_BITS: &[&Field] = &[&REGISTER_FLAG_BORDER, &REGISTER_FLAG_NULL_REGISTER];

pub static GROUP_BITS: &[&Field] = &[&GROUP_ADDR_FLAGS_B, &GROUP_ADDR_FLAGS_RESERVED, &GROUP_ADDR_FLAGS_Z];

pub static SOURCE_BITS: &[&Field] = &[&SOURCE_ADDR_FLAGS_RESERVED, &SOURCE_ADDR_FLAGS_S, &SOURCE_ADDR_FLAGS_W, &SOURCE_ADDR_FLAGS_R];

pub static JA_BITS: &[&Field] = &[&SOURCE_JA_FLAGS_F, &SOURCE_JA_FLAGS_E, &SOURCE_JA_FLAGS_ATTR_TYPE];
