//! Fields of ICMPv6, neighbor discovery and multicast listener discovery.

use crate::proto::common::icmp;
use super::super::common::checksum;
use crate::fields;
use crate::model::Names;
use crate::model::field::SET;

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Destination Unreachable"),
    (2, "Packet Too Big"),
    (3, "Time Exceeded"),
    (4, "Parameter Problem"),
    (100, "Private experimentation"),
    (101, "Private experimentation"),
    (127, "Reserved for expansion of ICMPv6 error messages"),
    (128, "Echo (ping) request"),
    (129, "Echo (ping) reply"),
    (130, "Multicast Listener Query"),
    (131, "Multicast Listener Report"),
    (132, "Multicast Listener Done"),
    (133, "Router Solicitation"),
    (134, "Router Advertisement"),
    (135, "Neighbor Solicitation"),
    (136, "Neighbor Advertisement"),
    (137, "Redirect"),
    (138, "Router Renumbering"),
    (139, "Node Information Query"),
    (140, "Node Information Reply"),
    (141, "Inverse Neighbor Discovery Solicitation"),
    (142, "Inverse Neighbor Discovery Advertisement"),
    (143, "Multicast Listener Report Message v2"),
    (144, "Home Agent Address Discovery Request"),
    (145, "Home Agent Address Discovery Reply"),
    (146, "Mobile Prefix Solicitation"),
    (147, "Mobile Prefix Advertisement"),
    (148, "Certification Path Solicitation"),
    (149, "Certification Path Advertisement"),
    (150, "Experimental Mobility"),
    (151, "Multicast Router Advertisement"),
    (152, "Multicast Router Solicitation"),
    (153, "Multicast Router Termination"),
    (154, "FMIPv6"),
    (155, "RPL Control"),
    (156, "Locator Update"),
    (157, "Duplicate Address Request"),
    (158, "Duplicate Address Confirmation"),
    (159, "MPL Control Message"),
    (160, "Extended Echo request"),
    (161, "Extended Echo reply"),
    (200, "Private experimentation"),
    (201, "Private experimentation"),
    (255, "Reserved for expansion of ICMPv6 informational messages"),
];
const RA_PRF_NAMES: &[(u64, &str)] = &[
    (0, "Medium"),
    (1, "High"),
    (2, "Reserved"),
    (3, "Low"),
];
const OPT_PREFIX_VALID_NAMES: &[(u64, &str)] = &[
    (4294967295, "Infinity"),
];
const OPT_RDNSS_LIFETIME_NAMES: &[(u64, &str)] = &[
    (0, "RDNSS address MUST no longer be used"),
    (4294967295, "Infinity"),
];
const OPT_DNSSL_LIFETIME_NAMES: &[(u64, &str)] = &[
    (0, "DNSSL domain name MUST no longer be used"),
    (4294967295, "Infinity"),
];
const OPT_ARO_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Duplicate Exists"),
    (2, "Neighbor Cache Full"),
];
const OPT_PREF64_PLC_NAMES: &[(u64, &str)] = &[
    (0x0, "96 bits prefix length"),
    (0x1, "64 bits prefix length"),
    (0x2, "56 bits prefix length"),
    (0x3, "48 bits prefix length"),
    (0x4, "40 bits prefix length"),
    (0x5, "32 bits prefix length"),
];
const MLDR_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Include"),
    (2, "Exclude"),
    (3, "Changed to include"),
    (4, "Changed to exclude"),
    (5, "Allow new sources"),
    (6, "Block old sources"),
];

fields! {
    /// Kind of message.
    TYPE = "icmpv6.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Reason within the kind.
    CODE = "icmpv6.code", "Code", U8 Dec;
    /// Checksum over the message and the addresses.
    CHECKSUM = "icmpv6.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "icmpv6.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Reserved.
    RESERVED = "icmpv6.reserved", "Reserved", Bytes None;
    /// Data of a message or an option of an unknown type.
    DATA = "icmpv6.data", "Data", Bytes None;
    /// Number that links an answer to its request (RFC 6275 section 6.5).
    MIP6_IDENTIFIER = "icmpv6.mip6.identifier", "Identifier", U16 DecHex;
    /// A home agent.
    MIP6_HOME_AGENT = "icmpv6.mip6.home_agent_address", "Home Agent Address", Ipv6 None;
    /// Data that is not interpreted.
    UNKNOWN_DATA = "icmpv6.unknown_data", "Unknown Data", Bytes None;
    /// Largest packet that the next hop takes, in bytes.
    MTU = "icmpv6.mtu", "MTU", U32 Dec;
    /// Place of the error in the packet.
    POINTER = "icmpv6.pointer", "Pointer", U32 Dec;
    /// Length of the quoted packet in words of 8 bytes (RFC 4884).
    LENGTH = "icmpv6.length", "Length of original datagram", U8 Dec;
    /// Identifier of a sender's series of requests.
    ECHO_ID = "icmpv6.echo.identifier", "Identifier", U16 Hex;
    /// Number of the request.
    ECHO_SEQ = "icmpv6.echo.sequence_number", "Sequence", U16 Dec;
    /// Frame with the reply (generated).
    RESP_IN = "icmpv6.resp_in", "Response In", FrameNum None;
    /// No reply is in the capture (generated).
    NO_RESP = "icmpv6.no_resp", "No response seen", None None;
    /// Frame with the request (generated).
    RESP_TO = "icmpv6.resp_to", "Response To", FrameNum None;
    /// Time from request to reply, in milliseconds (generated).
    RESPTIME = "icmpv6.resptime", "Response Time", F64 None, unit(" ms");
    /// Number of an extended request (RFC 8335).
    EXT_SEQ = "icmpv6.ext.echo.seq", "Sequence number", U8 DecHex;
    /// Reserved.
    EXT_REQ_RES = "icmpv6.ext.echo.req.res", "Reserved", U8 Hex, mask(0xfe);
    /// The interface asked for is on the probed node itself.
    EXT_REQ_LOCAL = "icmpv6.ext.echo.req.local", "Local bit", Bool B8, mask(0x01), with(SET);
    /// State of the neighbor entry.
    EXT_RSP_STATE = "icmpv6.ext.echo.rsp.state", "State", U8 Dec, mask(0xe0), names(icmp::NEIGHBOR_STATES);
    /// Reserved.
    EXT_RSP_RES = "icmpv6.ext.echo.rsp.res", "Reserved", U8 Hex, mask(0x18);
    /// The interface is up.
    EXT_RSP_ACTIVE = "icmpv6.ext.echo.rsp.active", "Active bit", Bool B8, mask(0x04), with(SET);
    /// IPv4 runs on the interface.
    EXT_RSP_IPV4 = "icmpv6.ext.echo.rsp.ipv4", "IPv4 bit", Bool B8, mask(0x02), with(SET);
    /// IPv6 runs on the interface.
    EXT_RSP_IPV6 = "icmpv6.ext.echo.rsp.ipv6", "IPv6 bit", Bool B8, mask(0x01), with(SET);
    /// Hop limit that hosts shall use; 0: not said.
    RA_HOP_LIMIT = "icmpv6.nd.ra.cur_hop_limit", "Cur hop limit", U8 Dec;
    /// Flags of the router.
    RA_FLAG = "icmpv6.nd.ra.flag", "Flags", U8 Hex;
    /// Addresses are given by DHCPv6.
    RA_M = "icmpv6.nd.ra.flag.m", "Managed address configuration", Bool B8, mask(0x80), with(SET);
    /// Other settings are given by DHCPv6.
    RA_O = "icmpv6.nd.ra.flag.o", "Other configuration", Bool B8, mask(0x40), with(SET);
    /// The router is a home agent.
    RA_H = "icmpv6.nd.ra.flag.h", "Home Agent", Bool B8, mask(0x20), with(SET);
    /// Preference of the router (RFC 4191).
    RA_PRF = "icmpv6.nd.ra.flag.prf", "Prf (Default Router Preference)", U8 Dec, mask(0x18), names(RA_PRF_NAMES);
    /// The message was proxied (RFC 4389).
    RA_P = "icmpv6.nd.ra.flag.p", "Proxy", Bool B8, mask(0x04), with(SET);
    /// Reserved.
    RA_RSV = "icmpv6.nd.ra.flag.rsv", "Reserved", U8 Dec, mask(0x03);
    /// Time for which the router is a default router, in seconds.
    RA_LIFETIME = "icmpv6.nd.ra.router_lifetime", "Router lifetime (s)", U16 Dec;
    /// Time for which a neighbor counts as reachable, in milliseconds.
    RA_REACHABLE = "icmpv6.nd.ra.reachable_time", "Reachable time (ms)", U32 Dec;
    /// Time between solicitations, in milliseconds.
    RA_RETRANS = "icmpv6.nd.ra.retrans_timer", "Retrans timer (ms)", U32 Dec;
    /// Address that is asked for.
    NS_TARGET = "icmpv6.nd.ns.target_address", "Target Address", Ipv6 None;
    /// Flags of the advertisement.
    NA_FLAG = "icmpv6.nd.na.flag", "Flags", U32 Hex;
    /// The sender is a router.
    NA_R = "icmpv6.nd.na.flag.r", "Router", Bool B32, mask(0x8000_0000), with(SET);
    /// The message answers a solicitation.
    NA_S = "icmpv6.nd.na.flag.s", "Solicited", Bool B32, mask(0x4000_0000), with(SET);
    /// The message overrides what is cached.
    NA_O = "icmpv6.nd.na.flag.o", "Override", Bool B32, mask(0x2000_0000), with(SET);
    /// Reserved.
    NA_RSV = "icmpv6.nd.na.flag.rsv", "Reserved", U32 Dec, mask(0x1fff_ffff);
    /// Address that is told of.
    NA_TARGET = "icmpv6.nd.na.target_address", "Target Address", Ipv6 None;
    /// Better first hop.
    RD_TARGET = "icmpv6.nd.rd.target_address", "Target Address", Ipv6 None;
    /// Address that is redirected.
    RD_DST = "icmpv6.rd.na.destination_address", "Destination Address", Ipv6 None;
    /// Option of neighbor discovery.
    OPT = "icmpv6.opt", "ICMPv6 Option", None None;
    /// Kind of an option.
    OPT_TYPE = "icmpv6.opt.type", "Type", U8 Dec, names(OPTIONS);
    /// Length of an option in words of 8 bytes.
    OPT_LENGTH = "icmpv6.opt.length", "Length", U8 Dec;
    /// Reserved.
    OPT_RESERVED = "icmpv6.opt.reserved", "Reserved", None None;
    /// Fill.
    OPT_PADDING = "icmpv6.opt.padding", "Padding", None None;
    /// Link-layer address.
    OPT_LINKADDR = "icmpv6.opt.linkaddr", "Link-layer address", Bytes None;
    /// Link-layer address of the sender.
    OPT_SRC_LINKADDR = "icmpv6.opt.src_linkaddr", "Source Link-layer address", Bytes None;
    /// Link-layer address of the target.
    OPT_DST_LINKADDR = "icmpv6.opt.target_linkaddr", "Target Link-layer address", Bytes None;
    /// Length of the prefix in bits.
    OPT_PREFIX_LEN = "icmpv6.opt.prefix.length", "Prefix Length", U8 Dec;
    /// Flags of the prefix.
    OPT_PREFIX_FLAG = "icmpv6.opt.prefix.flag", "Flag", U8 Hex;
    /// The prefix is on the link.
    OPT_PREFIX_L = "icmpv6.opt.prefix.flag.l", "On-link flag(L)", Bool B8, mask(0x80), with(SET);
    /// Hosts may make addresses from the prefix.
    OPT_PREFIX_A = "icmpv6.opt.prefix.flag.a", "Autonomous address-configuration flag(A)", Bool B8, mask(0x40), with(SET);
    /// The prefix holds the router's whole address.
    OPT_PREFIX_R = "icmpv6.opt.prefix.flag.r", "Router address flag(R)", Bool B8, mask(0x20), with(SET);
    /// Reserved.
    OPT_PREFIX_RSV = "icmpv6.opt.prefix.flag.reserved", "Reserved", U8 Dec, mask(0x1f);
    /// Time for which the prefix is valid, in seconds.
    OPT_PREFIX_VALID = "icmpv6.opt.prefix.valid_lifetime", "Valid Lifetime", U32 Dec, with(Names::Special(OPT_PREFIX_VALID_NAMES));
    /// Time for which addresses are preferred, in seconds.
    OPT_PREFIX_PREFERRED = "icmpv6.opt.prefix.preferred_lifetime", "Preferred Lifetime", U32 Dec, with(Names::Special(OPT_PREFIX_VALID_NAMES));
    /// Prefix.
    OPT_PREFIX = "icmpv6.opt.prefix", "Prefix", Ipv6 None;
    /// Address in a list of addresses (RFC 3122).
    OPT_ADDRESS = "icmpv6.opt.ipv6_address", "IPv6 Address", Ipv6 None;
    /// Packet that is redirected.
    OPT_REDIRECTED = "icmpv6.opt.redirected_packet", "Redirected Packet", None None;
    /// MTU of the link in bytes.
    OPT_MTU = "icmpv6.opt.mtu", "MTU", U32 Dec;
    /// Time between advertisements, in milliseconds.
    OPT_ADV_INTERVAL = "icmpv6.opt.advertisement_interval", "Advertisement Interval", U32 Dec;
    /// Preference of the home agent.
    OPT_HA_PREF = "icmpv6.opt.home_agent_preference", "Home Agent Preference", U16 Dec;
    /// Lifetime of the home agent in seconds.
    OPT_HA_LIFE = "icmpv6.opt.home_agent_lifetime", "Home Agent Preference", U16 Dec;
    /// Nonce (RFC 3971, RFC 7527).
    OPT_NONCE = "icmpv6.opt.nonce", "Nonce", Bytes None;
    /// Flags of the route (RFC 4191).
    OPT_ROUTE_FLAG = "icmpv6.opt.route_info.flag", "Flag", U8 Hex;
    /// Preference of the route.
    OPT_ROUTE_PREF = "icmpv6.opt.route_info.flag.route_preference", "Route Preference", U8 Dec, mask(0x18), names(RA_PRF_NAMES);
    /// Reserved.
    OPT_ROUTE_RSV = "icmpv6.opt.route_info.flag.reserved", "Reserved", U8 Dec, mask(0xe7);
    /// Lifetime of the route in seconds.
    OPT_ROUTE_LIFETIME = "icmpv6.opt.route_lifetime", "Route Lifetime", U32 Dec, with(Names::Special(OPT_PREFIX_VALID_NAMES));
    /// Lifetime of the servers in seconds (RFC 8106).
    OPT_RDNSS_LIFETIME = "icmpv6.opt.rdnss.lifetime", "Lifetime", U32 Dec, with(Names::Special(OPT_RDNSS_LIFETIME_NAMES));
    /// Name server.
    OPT_RDNSS = "icmpv6.opt.rdnss", "Recursive DNS Servers", Ipv6 None;
    /// Lifetime of the search list in seconds.
    OPT_DNSSL_LIFETIME = "icmpv6.opt.dnssl.lifetime", "Lifetime", U32 Dec, with(Names::Special(OPT_DNSSL_LIFETIME_NAMES));
    /// Domain of the search list.
    OPT_DNSSL = "icmpv6.opt.dnssl", "Domain Names", Str None;
    /// Further flags of the router (RFC 5175).
    OPT_EFO = "icmpv6.opt.efo", "Flags Expansion Option", U16 Hex;
    /// Whether the address was registered (RFC 6775).
    OPT_ARO_STATUS = "icmpv6.opt.aro.status", "Status", U8 Dec, names(OPT_ARO_STATUS_NAMES);
    /// Lifetime of the registration in minutes.
    OPT_ARO_LIFETIME = "icmpv6.opt.aro.registration_lifetime", "Registration  Lifetime", U16 Dec;
    /// Identifier of the registered interface.
    OPT_ARO_EUI = "icmpv6.opt.aro.eui64", "EUI-64", Eui64 None;
    /// Address of the captive portal (RFC 8910).
    OPT_CAPTIVE = "icmpv6.opt.captive_portal", "Captive Portal", Str None;
    /// Lifetime of the prefix in units of 8 seconds (RFC 8781).
    OPT_PREF64_LIFETIME = "icmpv6.opt.pref64.scaled_lifetime", "Scaled Lifetime", U16 Dec, mask(0xfff8);
    /// Length of the prefix.
    OPT_PREF64_PLC = "icmpv6.opt.pref64.plc", "PLC (Prefix Length Code)", U16 Hex, mask(0x0007), names(OPT_PREF64_PLC_NAMES);
    /// Prefix of NAT64.
    OPT_PREF64 = "icmpv6.opt.pref64.prefix", "Prefix", Ipv6 None;
    /// Longest delay of a report, in milliseconds.
    MLD_DELAY = "icmpv6.mld.maximum_response_delay", "Maximum Response Delay [ms]", U16 Dec;
    /// Group.
    MLD_ADDRESS = "icmpv6.mld.multicast_address", "Multicast Address", Ipv6 None;
    /// Longest delay of a report, as a code.
    MLD_CODE = "icmpv6.mld.maximum_response_code", "Maximum Response Code", U16 Dec;
    /// Flags of the query.
    MLD_FLAG = "icmpv6.mld.flag", "Flags", U8 Hex;
    /// Routers shall not restart their timers.
    MLD_S = "icmpv6.mld.flag.s", "Suppress Router-Side Processing", Bool B8, mask(0x08);
    /// Robustness of the querier.
    MLD_QRV = "icmpv6.mld.flag.qrv", "QRV (Querier's Robustness Variable)", U8 Dec, mask(0x07);
    /// Reserved.
    MLD_RSV = "icmpv6.mld.flag.reserved", "Reserved", U8 Dec, mask(0xf0);
    /// Time between queries, as a code.
    MLD_QQI = "icmpv6.mld.qqi", "QQIC (Querier's Query Interval Code)", U8 Dec;
    /// Number of sources.
    MLD_SOURCES = "icmpv6.mld.nb_sources", "Number of Sources", U16 Dec;
    /// Source.
    MLD_SOURCE = "icmpv6.mld.source_address", "Source Address", Ipv6 None;
    /// Number of records.
    MLDR_RECORDS = "icmpv6.mldr.nb_mcast_records", "Number of Multicast Address Records", U16 Dec;
    /// What is heard of one group.
    MLDR_RECORD = "icmpv6.mldr.mar", "Multicast Address Record", None None;
    /// Kind of a record.
    MLDR_TYPE = "icmpv6.mldr.mar.record_type", "Record Type", U8 Dec, names(MLDR_TYPE_NAMES);
    /// Length of auxiliary data in words of 4 bytes.
    MLDR_AUX_LEN = "icmpv6.mldr.mar.aux_data_len", "Aux Data Len", U8 Dec;
    /// Number of sources of a record.
    MLDR_SOURCES = "icmpv6.mldr.mar.nb_sources", "Number of Sources", U16 Dec;
    /// Group of a record.
    MLDR_ADDRESS = "icmpv6.mldr.mar.multicast_address", "Multicast Address", Ipv6 None;
    /// Source of a record.
    MLDR_SOURCE = "icmpv6.mldr.mar.source_address", "Source Address", Ipv6 None;
    /// Auxiliary data.
    MLDR_AUX = "icmpv6.mldr.mar.auxiliary_data", "Auxiliary Data", Bytes None;
}

/// Options of neighbor discovery (IANA icmpv6-parameters).
pub const OPTIONS: &[(u64, &str)] = &[
    (1, "Source link-layer address"),
    (2, "Target link-layer address"),
    (3, "Prefix information"),
    (4, "Redirected header"),
    (5, "MTU"),
    (6, "NBMA Shortcut Limit Option"),
    (7, "Advertisement Interval"),
    (8, "Home Agent Information"),
    (9, "Source Address List"),
    (10, "Target Address List"),
    (11, "CGA"),
    (12, "RSA Signature"),
    (13, "Timestamp"),
    (14, "Nonce"),
    (15, "Trust Anchor"),
    (16, "Certificate"),
    (17, "IP Address/Prefix Option"),
    (18, "New Router Prefix Information"),
    (19, "Link-layer Address"),
    (20, "Neighbor Advertisement Acknowledgment"),
    (23, "MAP"),
    (24, "Route Information"),
    (25, "Recursive DNS Server"),
    (26, "RA Flags Extension"),
    (27, "Handover Key Request"),
    (28, "Handover Key Reply"),
    (29, "Handover Assist Information"),
    (30, "Mobile Node Identifier Option"),
    (31, "DNS Search List Option"),
    (32, "Proxy Signature (PS)"),
    (33, "Address Registration Option"),
    (34, "6LoWPAN Context Option"),
    (35, "Authoritative Border Router"),
    (36, "6LoWPAN Capability Indication Option"),
    (37, "DHCP Captive-Portal"),
    (38, "PREF64 Option"),
    (138, "CARD Request"),
    (139, "CARD Reply"),
    (253, "RFC3692-style Experiment 1"),
    (254, "RFC3692-style Experiment 2"),
];
