//! Fields of BGP messages (RFC 4271).

use crate::fields;
use crate::model::field::SET;

pub const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "OPEN Message"),
    (2, "UPDATE Message"),
    (3, "NOTIFICATION Message"),
    (4, "KEEPALIVE Message"),
    (5, "ROUTE-REFRESH Message"),
    (6, "CAPABILITY Message"),
    (128, "Cisco ROUTE-REFRESH Message"),
];
pub const OPEN_PARAM_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Authentication"),
    (2, "Capability"),
];
pub const CAP_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved capability"),
    (1, "Multiprotocol extensions capability"),
    (2, "Route refresh capability"),
    (3, "Cooperative route filtering capability"),
    (4, "Multiple routes to a destination capability"),
    (5, "Extended Next Hop Encoding"),
    (6, "BGP-Extended Message"),
    (7, "BGPsec capability"),
    (8, "Multiple Labels capability"),
    (9, "BGP Role"),
    (64, "Graceful Restart capability"),
    (65, "Support for 4-octet AS number capability"),
    (66, "Deprecated Dynamic Capability (Cisco)"),
    (67, "Support for Dynamic capability"),
    (68, "Multisession BGP Capability"),
    (69, "Support for Additional Paths"),
    (70, "Enhanced route refresh capability"),
    (71, "Long-Lived Graceful Restart (LLGR) Capability"),
    (72, "CP-ORF Capability"),
    (73, "FQDN Capability"),
    (128, "Route refresh capability (Cisco)"),
    (130, "Cooperative route filtering capability (Cisco)"),
    (131, "Multisession BGP Capability (Cisco)"),
];
pub const CAP_SAFI_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Unicast"),
    (2, "Multicast"),
    (3, "Unicast+Multicast (Deprecated)"),
    (4, "Labeled Unicast"),
    (5, "MCAST-VPN"),
    (6, "Multi-Segment Pseudowires"),
    (7, "Encapsulation (Deprecated)"),
    (8, "MCAST-VPLS"),
    (64, "Tunnel (Deprecated)"),
    (65, "VPLS"),
    (66, "Cisco MDT"),
    (67, "4over6"),
    (68, "6over4"),
    (69, "Layer-1 VPN"),
    (70, "EVPN"),
    (71, "BGP-LS"),
    (72, "BGP-LS-VPN"),
    (73, "SR Policy"),
    (74, "SD-WAN"),
    (75, "Routing Policy Distribution"),
    (76, "Classful Transport Planes"),
    (77, "Tunneled Traffic Flowspec"),
    (78, "MCAST-TREE"),
    (128, "Labeled VPN Unicast"),
    (129, "Labeled VPN Multicast"),
    (130, "Labeled VPN Unicast+Multicast (Deprecated)"),
    (132, "Route Target Filter"),
    (133, "Flow Spec Filter"),
    (134, "Flow Spec Filter VPN"),
    (140, "Layer-3 VPN (Deprecated)"),
];
pub const NOTIFY_MAJOR_NAMES: &[(u64, &str)] = &[
    (1, "Message Header Error"),
    (2, "OPEN Message Error"),
    (3, "UPDATE Message Error"),
    (4, "Hold Timer Expired"),
    (5, "Finite State Machine Error"),
    (6, "Cease"),
    (7, "CAPABILITY Message Error"),
];
pub const NOTIFY_MINOR_NAMES: &[(u64, &str)] = &[
    (1, "Connection Not Synchronized"),
    (2, "Bad Message Length"),
    (3, "Bad Message Type"),
];
pub const REFRESH_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Normal route refresh request [RFC2918] with/without ORF [RFC5291]"),
    (1, "Demarcation of the beginning of a route refresh"),
    (2, "Demarcation of the ending of a route refresh"),
];
pub const ATTR_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "ORIGIN"),
    (2, "AS_PATH"),
    (3, "NEXT_HOP"),
    (4, "MULTI_EXIT_DISC"),
    (5, "LOCAL_PREF"),
    (6, "ATOMIC_AGGREGATE"),
    (7, "AGGREGATOR"),
    (8, "COMMUNITIES"),
    (9, "ORIGINATOR_ID"),
    (10, "CLUSTER_LIST"),
    (11, "DPA"),
    (12, "ADVERTISER"),
    (13, "RCID_PATH / CLUSTER_ID"),
    (14, "MP_REACH_NLRI"),
    (15, "MP_UNREACH_NLRI"),
    (16, "EXTENDED_COMMUNITIES"),
    (17, "AS4_PATH"),
    (18, "AS4_AGGREGATOR"),
    (19, "SAFI_SPECIFIC_ATTRIBUTE"),
    (20, "Connector Attribute"),
    (21, "AS_PATHLIMIT"),
    (22, "PMSI_TUNNEL_ATTRIBUTE"),
    (23, "TUNNEL_ENCAPSULATION_ATTRIBUTE"),
    (24, "Traffic Engineering"),
    (25, "IPv6 Address Specific Extended Community"),
    (26, "AIGP"),
    (27, "PE Distinguisher Labels"),
    (28, "BGP Entropy Label Capability Attribute"),
    (29, "BGP-LS Attribute"),
    (30, "Deprecated"),
    (31, "Deprecated"),
    (32, "LARGE_COMMUNITY"),
    (33, "BGPsec_PATH"),
    (36, "D_PATH"),
    (40, "BGP Prefix-SID"),
    (99, "LINK_STATE (unofficial code point)"),
    (128, "ATTR_SET"),
    (129, "Deprecated"),
    (241, "Deprecated"),
    (242, "Deprecated"),
    (243, "Deprecated"),
];
pub const ORIGIN_NAMES: &[(u64, &str)] = &[
    (0, "IGP"),
    (1, "EGP"),
    (2, "INCOMPLETE"),
];
pub const SEGMENT_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "AS_SET"),
    (2, "AS_SEQUENCE"),
    (3, "AS_CONFED_SEQUENCE"),
    (4, "AS_CONFED_SET"),
];

/// Address families (IANA address-family-numbers).
pub const FAMILIES: &[(u64, &str)] = &[(1, "IPv4"), (2, "IPv6"), (25, "Layer-2 VPN"), (16388, "BGP-LS")];

pub const NOTIFY_MINOR_OPEN_NAMES: &[(u64, &str)] = &[
    (1, "Unsupported Version Number"),
    (2, "Bad Peer AS"),
    (3, "Bad BGP Identifier"),
    (4, "Unsupported Optional Parameter"),
    (5, "Authentication Failure [Deprecated]"),
    (6, "Unacceptable Hold Time"),
    (7, "Unsupported Capability"),
    (8, "No supported AFI/SAFI (Cisco)"),
];
pub const NOTIFY_MINOR_UPDATE_NAMES: &[(u64, &str)] = &[
    (1, "Malformed Attribute List"),
    (2, "Unrecognized Well-known Attribute"),
    (3, "Missing Well-known Attribute"),
    (4, "Attribute Flags Error"),
    (5, "Attribute Length Error"),
    (6, "Invalid ORIGIN Attribute"),
    (7, "AS Routing Loop [Deprecated]"),
    (8, "Invalid NEXT_HOP Attribute"),
    (9, "Optional Attribute Error"),
    (0xa, "Invalid Network Field"),
    (0xb, "Malformed AS_PATH"),
];
pub const NOTIFY_MINOR_STATE_NAMES: &[(u64, &str)] = &[
    (1, "Receive Unexpected Message in OpenSent State"),
    (2, "Receive Unexpected Message in OpenConfirm State"),
    (3, "Receive Unexpected Message in Established State"),
];
pub const NOTIFY_MINOR_CEASE_NAMES: &[(u64, &str)] = &[
    (1, "Maximum Number of Prefixes Reached"),
    (2, "Administratively Shutdown"),
    (3, "Peer De-configured"),
    (4, "Administratively Reset"),
    (5, "Connection Rejected"),
    (6, "Other Configuration Change"),
    (7, "Connection Collision Resolution"),
    (8, "Out of Resources"),
    (9, "Hard Reset"),
];
pub const NOTIFY_MINOR_CAPABILITY_NAMES: &[(u64, &str)] = &[
    (1, "Invalid Action Value"),
    (2, "Invalid Capability Length"),
    (3, "Malformed Capability Value"),
    (4, "Unsupported Capability Code"),
];


fields! {
    /// Minor error Code (Open Message).
    NOTIFY_MINOR_OPEN = "bgp.notify.minor_error_open", "Minor error Code (Open Message)", U8 Dec, names(NOTIFY_MINOR_OPEN_NAMES);
    /// Minor error Code (Update Message).
    NOTIFY_MINOR_UPDATE = "bgp.notify.minor_error_update", "Minor error Code (Update Message)", U8 Dec, names(NOTIFY_MINOR_UPDATE_NAMES);
    /// Minor error Code (Hold Timer Expired).
    NOTIFY_MINOR_EXPIRED = "bgp.notify.minor_error_expired", "Minor error Code (Hold Timer Expired)", U8 Dec;
    /// Minor error Code (State Machine).
    NOTIFY_MINOR_STATE = "bgp.notify.minor_error_state", "Minor error Code (State Machine)", U8 Dec, names(NOTIFY_MINOR_STATE_NAMES);
    /// Minor error Code (Cease).
    NOTIFY_MINOR_CEASE = "bgp.notify.minor_error_cease", "Minor error Code (Cease)", U8 Dec, names(NOTIFY_MINOR_CEASE_NAMES);
    /// Minor error Code (Capability Message).
    NOTIFY_MINOR_CAPABILITY = "bgp.notify.minor_error_capability", "Minor error Code (Capability Message)", U8 Dec, names(NOTIFY_MINOR_CAPABILITY_NAMES);
    /// Minor error Code (Unknown).
    NOTIFY_MINOR_UNKNOWN = "bgp.notify.minor_error_unknown", "Minor error Code (Unknown)", U8 Dec;
    /// BGP Shutdown Communication Length.
    NOTIFY_COMMUNICATION_LENGTH = "bgp.notify.communication_length", "BGP Shutdown Communication Length", U8 Dec;
    /// Shutdown Communication.
    NOTIFY_COMMUNICATION = "bgp.notify.communication", "Shutdown Communication", Str None;
    /// Sixteen bytes of all ones.
    MARKER = "bgp.marker", "Marker", Bytes None;
    /// Length of the message in bytes.
    LENGTH = "bgp.length", "Length", U16 Dec;
    /// Kind of message.
    TYPE = "bgp.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Version: 4.
    OPEN_VERSION = "bgp.open.version", "Version", U8 Dec;
    /// Autonomous system of the sender.
    OPEN_AS = "bgp.open.myas", "My AS", U16 Dec;
    /// Time after which a silent peer is gone, in seconds.
    OPEN_HOLD = "bgp.open.holdtime", "Hold Time", U16 Dec;
    /// Router id of the sender.
    OPEN_ID = "bgp.open.identifier", "BGP Identifier", Ipv4 None;
    /// Length of the optional parameters in bytes.
    OPEN_OPT_LEN = "bgp.open.opt.len", "Optional Parameters Length", U8 Dec;
    /// Optional parameters.
    OPEN_OPT = "bgp.open.opt", "Optional Parameters", None None;
    /// An optional parameter.
    OPEN_PARAM = "bgp.open.opt.param", "Optional Parameter", None None;
    /// Kind of a parameter.
    OPEN_PARAM_TYPE = "bgp.open.opt.param.type", "Parameter Type", U8 Dec, names(OPEN_PARAM_TYPE_NAMES);
    /// Length of a parameter in bytes.
    OPEN_PARAM_LEN = "bgp.open.opt.param.len", "Parameter Length", U8 Dec;
    /// Data of a parameter that is not known.
    OPEN_PARAM_UNKNOWN = "bgp.open.opt.param.unknown", "Unknown", Bytes None;
    /// A capability.
    CAP = "bgp.cap", "Capability", None None;
    /// Kind of a capability.
    CAP_TYPE = "bgp.cap.type", "Type", U8 Dec, names(CAP_TYPE_NAMES);
    /// Length of a capability in bytes.
    CAP_LENGTH = "bgp.cap.length", "Length", U8 Dec;
    /// Data of a capability that is not known.
    CAP_UNKNOWN = "bgp.cap.unknown", "Unknown", Bytes None;
    /// Reserved.
    CAP_RESERVED = "bgp.cap.reserved", "Reserved", Bytes None;
    /// Address family that the sender takes.
    CAP_AFI = "bgp.cap.mp.afi", "AFI", U16 Dec, names(FAMILIES);
    /// Kind of routes that the sender takes.
    CAP_SAFI = "bgp.cap.mp.safi", "SAFI", U8 Dec, names(CAP_SAFI_NAMES);
    /// Autonomous system of the sender, of 4 bytes.
    CAP_AS4 = "bgp.cap.4as", "AS Number", U32 Dec;
    /// Why the session ends.
    NOTIFY_MAJOR = "bgp.notify.major_error", "Major error Code", U8 Dec, names(NOTIFY_MAJOR_NAMES);
    /// Why, in detail.
    NOTIFY_MINOR = "bgp.notify.minor_error", "Minor error Code (Message Header)", U8 Dec, names(NOTIFY_MINOR_NAMES);
    /// Data of the error.
    NOTIFY_DATA = "bgp.notify.minor_data", "Data", Bytes None;
    /// Address family that is wanted again.
    REFRESH_AFI = "bgp.route_refresh.afi", "Address family identifier (AFI)", U16 Dec, names(FAMILIES);
    /// Kind of request.
    REFRESH_SUBTYPE = "bgp.route_refresh.subtype", "Subtype", U8 Dec, names(REFRESH_SUBTYPE_NAMES);
    /// Kind of routes that are wanted again.
    REFRESH_SAFI = "bgp.route_refresh.safi", "Subsequent address family identifier (SAFI)", U8 Dec, names(CAP_SAFI_NAMES);
    /// Length of the withdrawn routes in bytes.
    WITHDRAWN_LEN = "bgp.update.withdrawn_routes.length", "Withdrawn Routes Length", U16 Dec;
    /// Withdrawn routes.
    WITHDRAWN = "bgp.update.withdrawn_routes", "Withdrawn Routes", None None;
    /// A withdrawn network.
    WITHDRAWN_PREFIX = "bgp.withdrawn_prefix", "Withdrawn prefix", Ipv4 None;
    /// Length of the path attributes in bytes.
    ATTRIBUTES_LEN = "bgp.update.path_attributes.length", "Total Path Attribute Length", U16 Dec;
    /// Path attributes.
    ATTRIBUTES = "bgp.update.path_attributes", "Path attributes", None None;
    /// A path attribute.
    ATTRIBUTE = "bgp.update.path_attribute", "Path Attribute", None None;
    /// Flags of an attribute.
    ATTR_FLAGS = "bgp.update.path_attribute.flags", "Flags", U8 Hex;
    /// Routers need not know the attribute.
    ATTR_OPTIONAL = "bgp.update.path_attribute.flags.optional", "Optional", Bool B8, mask(0x80), with(SET);
    /// Routers hand the attribute on.
    ATTR_TRANSITIVE = "bgp.update.path_attribute.flags.transitive", "Transitive", Bool B8, mask(0x40), with(SET);
    /// A router did not know the attribute.
    ATTR_PARTIAL = "bgp.update.path_attribute.flags.partial", "Partial", Bool B8, mask(0x20), with(SET);
    /// The length has two bytes.
    ATTR_EXTENDED = "bgp.update.path_attribute.flags.extended_length", "Extended-Length", Bool B8, mask(0x10), with(SET);
    /// Not used.
    ATTR_UNUSED = "bgp.update.path_attribute.flags.unused", "Unused", U8 Hex, mask(0x0f);
    /// Kind of an attribute.
    ATTR_TYPE = "bgp.update.path_attribute.type_code", "Type Code", U8 Dec, names(ATTR_TYPE_NAMES);
    /// Length of an attribute in bytes.
    ATTR_LENGTH = "bgp.update.path_attribute.length", "Length", U16 Dec;
    /// How the route came to be.
    ORIGIN = "bgp.update.path_attribute.origin", "Origin", U8 Dec, names(ORIGIN_NAMES);
    /// Part of a path.
    SEGMENT = "bgp.update.path_attribute.as_path_segment", "AS Path segment", None None;
    /// Ordered or not.
    SEGMENT_TYPE = "bgp.update.path_attribute.as_path_segment.type", "Segment type", U8 Dec, names(SEGMENT_TYPE_NAMES);
    /// Number of autonomous systems.
    SEGMENT_LENGTH = "bgp.update.path_attribute.as_path_segment.length", "Segment length (number of ASN)", U8 Dec;
    /// An autonomous system, of 2 bytes.
    AS2 = "bgp.update.path_attribute.as_path_segment.as2", "AS2", U16 Dec;
    /// An autonomous system, of 4 bytes.
    AS4 = "bgp.update.path_attribute.as_path_segment.as4", "AS4", U32 Dec;
    /// Router to send to.
    NEXT_HOP = "bgp.update.path_attribute.next_hop", "Next hop", Ipv4 None;
    /// Preference among links to the same neighbor.
    MED = "bgp.update.path_attribute.multi_exit_disc", "Multiple exit discriminator", U32 Dec;
    /// Preference within the autonomous system.
    LOCAL_PREF = "bgp.update.path_attribute.local_pref", "Local preference", U32 Dec;
    /// Router that brought the route into the system.
    ORIGINATOR = "bgp.update.path_attribute.originator_id", "Originator identifier", Ipv4 None;
    /// Address family of the routes.
    MP_AFI = "bgp.update.path_attribute.mp_reach_nlri.afi", "Address family identifier (AFI)", U16 Dec, names(FAMILIES);
    /// Kind of routes.
    MP_SAFI = "bgp.update.path_attribute.mp_reach_nlri.safi", "Subsequent address family identifier (SAFI)", U8 Dec, names(CAP_SAFI_NAMES);
    /// Address family of the withdrawn routes.
    MP_UNREACH_AFI = "bgp.update.path_attribute.mp_unreach_nlri.afi", "Address family identifier (AFI)", U16 Dec, names(FAMILIES);
    /// Kind of withdrawn routes.
    MP_UNREACH_SAFI = "bgp.update.path_attribute.mp_unreach_nlri.safi", "Subsequent address family identifier (SAFI)", U8 Dec, names(CAP_SAFI_NAMES);
    /// Networks that are reached.
    NLRI = "bgp.update.nlri", "Network Layer Reachability Information (NLRI)", None None;
    /// Length of a prefix in bits.
    PREFIX_LEN = "bgp.prefix_length", "Prefix Length", U8 Dec;
    /// A network that is reached.
    PREFIX = "bgp.nlri_prefix", "NLRI prefix", Ipv4 None;
}
