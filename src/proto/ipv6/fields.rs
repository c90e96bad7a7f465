//! Fields of IPv6 and its extension headers.

use super::super::common::{dsfield, ipproto};
use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

const ROUTING_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Source Route"),
    (1, "Nimrod"),
    (2, "Type 2 Routing"),
    (3, "RPL Source Route"),
    (4, "Segment Routing"),
    (5, "Compact Routing Header 16"),
    (6, "Compact Routing Header 32"),
    (253, "Experiment 1"),
    (254, "Experiment 2"),
];
const OPT_TYPE_NAMES: &[(u64, &str)] = &[
    (0x0, "Pad1"),
    (0x1, "PadN"),
    (0x4, "Tunnel Encapsulation Limit"),
    (0x5, "Router Alert"),
    (0x7, "CALIPSO"),
    (0x8, "SMF_DPD"),
    (0xf, "Performance and Diagnostic Metrics"),
    (0x1e, "Experimental (0x1E)"),
    (0x26, "Quick-Start"),
    (0x30, "Path MTU Option"),
    (0x31, "IOAM Option"),
    (0x3e, "Experimental (0x3E)"),
    (0x41, "Tunnel Payload Forwarding (TPF) Information"),
    (0x5e, "Experimental (0x5E)"),
    (0x63, "RPL Option"),
    (0x6d, "MPL Option"),
    (0x7e, "Experimental (0x7E)"),
    (0x8a, "Endpoint Identification"),
    (0x8b, "ILNP Nonce"),
    (0x8c, "Line-Identification Option"),
    (0x9e, "Experimental (0x9E)"),
    (0xbe, "Experimental (0xBE)"),
    (0xc2, "Jumbo Payload"),
    (0xc9, "Home Address"),
    (0xde, "Experimental (0xDE)"),
    (0xee, "IP_DFF"),
    (0xfe, "Experimental (0xFE)"),
];
const OPT_ACTION_NAMES: &[(u64, &str)] = &[
    (0, "Skip and continue"),
    (1, "Discard"),
    (2, "Discard and send ICMP Parameter Problem"),
    (3, "Discard and send ICMP if not multicast"),
];

fields! {
    /// Version of the protocol: 6.
    VERSION = "ipv6.version", "Version", U8 Dec, mask(0xf0);
    /// Traffic class (RFC 2474).
    TCLASS = "ipv6.tclass", "Traffic Class", U32 Hex, mask(0x0ff0_0000);
    /// Differentiated services code point.
    DSCP = "ipv6.tclass.dscp", "Differentiated Services Codepoint", U32 Dec, mask(0x0fc0_0000), names(dsfield::DSCP);
    /// Explicit congestion notification.
    ECN = "ipv6.tclass.ecn", "Explicit Congestion Notification", U32 Dec, mask(0x0030_0000), names(dsfield::ECN);
    /// Flow label (RFC 6437).
    FLOW = "ipv6.flow", "Flow Label", U24 Hex, mask(0x0f_ffff);
    /// Length of everything after the header, in bytes.
    PLEN = "ipv6.plen", "Payload Length", U16 Dec;
    /// What follows the header.
    NXT = "ipv6.nxt", "Next Header", U8 Dec, with(Names::Lookup(ipproto::name));
    /// Hops that the packet may still take.
    HLIM = "ipv6.hlim", "Hop Limit", U8 Dec;
    /// Address of the sender.
    SRC = "ipv6.src", "Source Address", Ipv6 None;
    /// Address of the receiver.
    DST = "ipv6.dst", "Destination Address", Ipv6 None;
    /// Address of either side.
    ADDR = "ipv6.addr", "Source or Destination Address", Ipv6 None;
    /// Name of the sender where it is known, else its address.
    SRC_HOST = "ipv6.src_host", "Source Host", Str None;
    /// Name of the receiver where it is known, else its address.
    DST_HOST = "ipv6.dst_host", "Destination Host", Str None;
    /// Name of either side where it is known, else its address.
    HOST = "ipv6.host", "Source or Destination Host", Str None;
    /// Hardware address that the sender's address was made from (RFC 4862).
    SRC_SLAAC = "ipv6.src_slaac_mac", "Source SLAAC MAC", Ether None;
    /// Hardware address that the receiver's address was made from.
    DST_SLAAC = "ipv6.dst_slaac_mac", "Destination SLAAC MAC", Ether None;
    /// Hardware address that either address was made from.
    SLAAC = "ipv6.slaac_mac", "SLAAC MAC", Ether None;
    /// IPv4 address in the sender's ISATAP address (RFC 5214).
    SRC_ISATAP = "ipv6.src_isatap_ipv4", "Source ISATAP IPv4", Ipv4 None;
    /// IPv4 address in the receiver's ISATAP address.
    DST_ISATAP = "ipv6.dst_isatap_ipv4", "Destination ISATAP IPv4", Ipv4 None;
    /// IPv4 address in either ISATAP address.
    ISATAP = "ipv6.isatap_ipv4", "ISATAP IPv4", Ipv4 None;
    /// Gateway in the sender's 6to4 address (RFC 3056).
    SRC_6TO4 = "ipv6.src_6to4_gw_ipv4", "Source 6to4 Gateway IPv4", Ipv4 None;
    /// Site-level id in the sender's 6to4 address.
    SRC_6TO4_SLA = "ipv6.src_6to4_sla_id", "Source 6to4 SLA ID", U16 Dec;
    /// Gateway in the receiver's 6to4 address.
    DST_6TO4 = "ipv6.dst_6to4_gw_ipv4", "Destination 6to4 Gateway IPv4", Ipv4 None;
    /// Site-level id in the receiver's 6to4 address.
    DST_6TO4_SLA = "ipv6.dst_6to4_sla_id", "Destination 6to4 SLA ID", U16 Dec;
    /// Gateway in either 6to4 address.
    GW_6TO4 = "ipv6.6to4_gw_ipv4", "6to4 Gateway IPv4", Ipv4 None;
    /// Site-level id in either 6to4 address.
    SLA_6TO4 = "ipv6.6to4_sla_id", "6to4 SLA ID", U16 Dec;
    /// Teredo server in the sender's address (RFC 4380).
    SRC_TS = "ipv6.src_ts_ipv4", "Source Teredo Server IPv4", Ipv4 None;
    /// Teredo client's port in the sender's address.
    SRC_TC_PORT = "ipv6.src_tc_port", "Source Teredo Port", U16 Dec;
    /// Teredo client in the sender's address.
    SRC_TC = "ipv6.src_tc_ipv4", "Source Teredo Client IPv4", Ipv4 None;
    /// Teredo server in the receiver's address.
    DST_TS = "ipv6.dst_ts_ipv4", "Destination Teredo Server IPv4", Ipv4 None;
    /// Teredo client's port in the receiver's address.
    DST_TC_PORT = "ipv6.dst_tc_port", "Destination Teredo Port", U16 Dec;
    /// Teredo client in the receiver's address.
    DST_TC = "ipv6.dst_tc_ipv4", "Destination Teredo Client IPv4", Ipv4 None;
    /// Teredo server in either address.
    TS = "ipv6.ts_ipv4", "Teredo Server IPv4", Ipv4 None;
    /// Teredo client's port in either address.
    TC_PORT = "ipv6.tc_port", "Teredo Port", U16 Dec;
    /// Teredo client in either address.
    TC = "ipv6.tc_ipv4", "Teredo Client IPv4", Ipv4 None;
    /// Hop-by-hop options header.
    HOPOPTS = "ipv6.hopopts", "IPv6 Hop-by-Hop Option", Protocol None;
    /// What follows the header.
    HOPOPTS_NXT = "ipv6.hopopts.nxt", "Next Header", U8 Dec, with(Names::Lookup(ipproto::name));
    /// Length of the header in words of 8 bytes after the first.
    HOPOPTS_LEN = "ipv6.hopopts.len", "Length", U8 Dec;
    /// Length of the header in bytes.
    HOPOPTS_OCT = "ipv6.hopopts.len_oct", "Length", U16 Dec, unit(" bytes");
    /// Destination options header.
    DSTOPTS = "ipv6.dstopts", "Destination Options for IPv6", Protocol None;
    /// What follows the header.
    DSTOPTS_NXT = "ipv6.dstopts.nxt", "Next Header", U8 Dec, with(Names::Lookup(ipproto::name));
    /// Length of the header in words of 8 bytes after the first.
    DSTOPTS_LEN = "ipv6.dstopts.len", "Length", U8 Dec;
    /// Length of the header in bytes.
    DSTOPTS_OCT = "ipv6.dstopts.len_oct", "Length", U16 Dec, unit(" bytes");
    /// Routing header.
    ROUTING = "ipv6.routing", "Routing Header for IPv6", Protocol None;
    /// What follows the header.
    ROUTING_NXT = "ipv6.routing.nxt", "Next Header", U8 Dec, with(Names::Lookup(ipproto::name));
    /// Length of the header in words of 8 bytes after the first.
    ROUTING_LEN = "ipv6.routing.len", "Length", U8 Dec;
    /// Length of the header in bytes.
    ROUTING_OCT = "ipv6.routing.len_oct", "Length", U16 Dec, unit(" bytes");
    /// Kind of routing.
    ROUTING_TYPE = "ipv6.routing.type", "Type", U8 Dec, names(ROUTING_TYPE_NAMES);
    /// Nodes that are still to be visited.
    ROUTING_LEFT = "ipv6.routing.segleft", "Segments Left", U8 Dec;
    /// Data of a kind that is not known.
    ROUTING_UNKNOWN = "ipv6.routing.unknown_data", "Type-Specific Data", Bytes None;
    /// Reserved.
    ROUTING_SRC_RES = "ipv6.routing.src.reserved", "Reserved", Bytes None;
    /// Node to visit (RFC 2460, deprecated).
    ROUTING_SRC_ADDR = "ipv6.routing.src.addr", "Address", Ipv6 None;
    /// Reserved.
    ROUTING_MIP_RES = "ipv6.routing.mipv6.reserved", "Reserved", Bytes None;
    /// Home address of a mobile node (RFC 6275).
    ROUTING_MIP_HOME = "ipv6.routing.mipv6.home_address", "Home Address", Ipv6 None;
    /// Bytes left out of all addresses but the last (RFC 6554).
    RPL_CMPRI = "ipv6.routing.rpl.cmprI", "Compressed Internal Octets (CmprI)", U32 Dec, mask(0xf000_0000);
    /// Bytes left out of the last address.
    RPL_CMPRE = "ipv6.routing.rpl.cmprE", "Compressed Final Octets (CmprE)", U32 Dec, mask(0x0f00_0000);
    /// Bytes of fill at the end.
    RPL_PAD = "ipv6.routing.rpl.pad", "Padding Bytes", U32 Dec, mask(0x00f0_0000);
    /// Reserved.
    RPL_RES = "ipv6.routing.rpl.reserved", "Reserved", U32 Dec, mask(0x000f_ffff);
    /// Number of addresses.
    RPL_COUNT = "ipv6.routing.rpl.addr_count", "Total Address Count", I32 Dec;
    /// Rest of a node's address.
    RPL_ADDR = "ipv6.routing.rpl.address", "Address", Bytes None;
    /// Index of the list's last entry (RFC 8754).
    SRH_LAST = "ipv6.routing.srh.last_entry", "Last Entry", U8 Dec;
    /// Flags.
    SRH_FLAGS = "ipv6.routing.srh.flags", "Flags", U8 Hex;
    /// Tag of a group of packets.
    SRH_TAG = "ipv6.routing.srh.tag", "Tag", Bytes None;
    /// Segment.
    SRH_ADDR = "ipv6.routing.srh.addr", "Address", Ipv6 None;
    /// Fragment header.
    FRAGHDR = "ipv6.fraghdr", "Fragment Header for IPv6", Protocol None;
    /// What the datagram's data is.
    FRAG_NXT = "ipv6.fraghdr.nxt", "Next header", U8 Dec, with(Names::Lookup(ipproto::name));
    /// Reserved.
    FRAG_RES_OCTET = "ipv6.fraghdr.reserved_octet", "Reserved octet", U8 Hex;
    /// Place of the fragment in its datagram, in units of 8 bytes.
    FRAG_OFFSET = "ipv6.fraghdr.offset", "Offset", U16 Dec, mask(0xfff8);
    /// Reserved.
    FRAG_RES_BITS = "ipv6.fraghdr.reserved_bits", "Reserved bits", U16 Dec, mask(0x0006);
    /// Further fragments follow.
    FRAG_MORE = "ipv6.fraghdr.more", "More Fragments", Bool B16, mask(0x0001), with(YES_NO);
    /// Identification, the same for all fragments of a datagram.
    FRAG_IDENT = "ipv6.fraghdr.ident", "Identification", U32 Hex;
    /// Option of a hop-by-hop or destination options header.
    OPT = "ipv6.opt", "IPv6 Option", None None;
    /// Kind of an option.
    OPT_TYPE = "ipv6.opt.type", "Type", U8 Hex, names(OPT_TYPE_NAMES);
    /// What a node does that does not know the option.
    OPT_ACTION = "ipv6.opt.type.action", "Action", U8 Dec, mask(0xc0), names(OPT_ACTION_NAMES);
    /// The option may change on the way.
    OPT_CHANGE = "ipv6.opt.type.change", "May Change", Bool B8, mask(0x20), with(YES_NO);
    /// Number of the option within its action.
    OPT_REST = "ipv6.opt.type.rest", "Low-Order Bits", U8 Hex, mask(0x1f);
    /// Length of the option's data in bytes.
    OPT_LENGTH = "ipv6.opt.length", "Length", U8 Dec;
    /// One byte of fill.
    OPT_PAD1 = "ipv6.opt.pad1", "Pad1", None None;
    /// Fill.
    OPT_PADN = "ipv6.opt.padn", "PadN", Bytes None;
    /// What routers examine the packet for (RFC 2711).
    OPT_ROUTER_ALERT = "ipv6.opt.router_alert", "Router Alert", U16 Dec, ranges(ROUTER_ALERTS);
    /// Further tunnels that the packet may enter (RFC 2473).
    OPT_TEL = "ipv6.opt.tel", "Tunnel Encapsulation Limit", U8 Dec;
    /// Length of a jumbogram in bytes (RFC 2675).
    OPT_JUMBO = "ipv6.opt.jumbo", "Payload Length", U32 Dec;
    /// Home address of a mobile node (RFC 6275).
    OPT_HOME = "ipv6.opt.mipv6.home_address", "MIPv6 Home Address", Ipv6 None;
    /// Flags of RPL (RFC 6553).
    OPT_RPL_FLAG = "ipv6.opt.rpl.flag", "Flag", U8 Hex;
    /// The packet goes down.
    OPT_RPL_O = "ipv6.opt.rpl.flag.o", "Down", Bool B8, mask(0x80);
    /// The ranks do not fit the direction.
    OPT_RPL_R = "ipv6.opt.rpl.flag.r", "Rank Error", Bool B8, mask(0x40);
    /// The packet cannot be forwarded down.
    OPT_RPL_F = "ipv6.opt.rpl.flag.f", "Forwarding Error", Bool B8, mask(0x20);
    /// Reserved.
    OPT_RPL_RSV = "ipv6.opt.rpl.flag.rsv", "Reserved", U8 Hex, mask(0x1f);
    /// Instance of RPL.
    OPT_RPL_INSTANCE = "ipv6.opt.rpl.instance_id", "RPLInstanceID", U8 Hex;
    /// Rank of the sender.
    OPT_RPL_RANK = "ipv6.opt.rpl.sender_rank", "Sender Rank", U16 Hex;
    /// Domain of interpretation of a security label (RFC 5570).
    OPT_CALIPSO_DOI = "ipv6.opt.calipso.doi", "CALIPSO Domain of Interpretation", U32 Dec;
    /// Length of the compartment bitmap in words of 4 bytes.
    OPT_CALIPSO_CMPT = "ipv6.opt.calipso.cmpt.length", "Compartment Length", U8 Dec;
    /// Sensitivity level.
    OPT_CALIPSO_LEVEL = "ipv6.opt.calipso.sens_level", "Sensitivity Level", U8 Dec;
    /// Checksum of the label.
    OPT_CALIPSO_SUM = "ipv6.opt.calipso.checksum", "Checksum", U16 Hex;
    /// Compartments.
    OPT_CALIPSO_MAP = "ipv6.opt.calipso.cmpt_bitmap", "Compartment Bitmap", Bytes None;
    /// Smallest MTU on the way here, in bytes (RFC 9268).
    OPT_PMTU_MIN = "ipv6.opt.pmtu.min", "Minimum Reported PMTU", U16 Dec;
    /// Smallest MTU on the way back, in bytes.
    OPT_PMTU_RTN = "ipv6.opt.pmtu.rtn", "Return Minimum PMTU", U16 Dec;
    /// Data of an option that is not known.
    OPT_UNKNOWN = "ipv6.opt.unknown", "Unknown Option Payload", Bytes None;
    /// Frame of a fragment (generated).
    FRAGMENT = "ipv6.fragment", "IPv6 Fragment", FrameNum None;
    /// Number of fragments (generated).
    FRAGMENT_COUNT = "ipv6.fragment.count", "Fragment count", U32 Dec;
    /// The fragments that the datagram was put together from (generated).
    FRAGMENTS = "ipv6.fragments", "IPv6 Fragments", None None;
    /// Frame that completes the datagram (generated).
    REASSEMBLED_IN = "ipv6.reassembled.in", "Reassembled IPv6 in frame", FrameNum None;
    /// Length of the datagram's data in bytes (generated).
    REASSEMBLED_LENGTH = "ipv6.reassembled.length", "Reassembled IPv6 length", U32 Dec;
    /// Data of the datagram that was put together (generated).
    REASSEMBLED_DATA = "ipv6.reassembled.data", "Reassembled IPv6 data", Bytes None;
}

/// Router alert values (IANA ipv6-routeralert-values).
const ROUTER_ALERTS: &[(u64, u64, &str)] = &[
    (0, 0, "MLD"),
    (1, 1, "RSVP"),
    (2, 2, "Active Networks"),
    (4, 35, "Aggregated Reservation Nesting Level"),
    (36, 67, "QoS NSLP Aggregation Level"),
    (68, 68, "NSIS NATFW NSLP"),
    (69, 69, "MPLS PING"),
];
