//! Fields of IPv4. IPv6 shows the version under IPv4's name too, so that one filter finds both.

use super::{checksum, dsfield, ipproto};
use crate::fields;
use crate::model::Names;
use crate::model::field::{SET, YES_NO};

const OPT_CLASS_NAMES: &[(u64, &str)] =
    &[(0, "Control"), (1, "Reserved for future use"), (2, "Debugging and measurement"), (3, "Reserved for future use")];
const OPT_NUMBER_NAMES: &[(u64, &str)] = &[
    (0, "End of Option List (EOL)"),
    (1, "No-Operation (NOP)"),
    (2, "Security"),
    (3, "Loose source route"),
    (4, "Time stamp"),
    (5, "Extended security"),
    (6, "Commercial IP security option"),
    (7, "Record route"),
    (8, "Stream identifier"),
    (9, "Strict source route"),
    (10, "Experimental Measurement"),
    (11, "MTU probe"),
    (12, "MTU Reply"),
    (13, "Experimental Flow Control"),
    (14, "Experimental Access Control"),
    (15, "Ask Estrin"),
    (16, "IMI Traffic Descriptor"),
    (17, "Extended Internet Protocol"),
    (18, "Traceroute"),
    (19, "Address Extension"),
    (20, "Router Alert"),
    (21, "Selective Directed Broadcast"),
    (22, "Unassigned"),
    (23, "Dynamic Packet State"),
    (24, "Upstream Multicast Packet"),
    (25, "Quick-Start"),
    (30, "RFC 3692-style experiment"),
];
const OPT_RA_NAMES: &[(u64, u64, &str)] = &[(0, 0, "Router shall examine packet"), (1, 65535, "Reserved")];
const OPT_FLAG_NAMES: &[(u64, &str)] =
    &[(0x0, "Time stamps only"), (0x1, "Time stamp and address"), (0x3, "Time stamps for prespecified addresses")];
const OPT_QS_FUNC_NAMES: &[(u64, &str)] = &[(0, "Rate request"), (8, "Rate report")];

fields! {
    /// Version of the protocol.
    VERSION = "ip.version", "Version", U8 Dec, mask(0xf0);
    /// Length of the header in bytes.
    HDR_LEN = "ip.hdr_len", "Header Length", U8 Dec, mask(0x0f);
    /// Differentiated services field (RFC 2474).
    DSFIELD = "ip.dsfield", "Differentiated Services Field", U8 Hex;
    /// Differentiated services code point.
    DSFIELD_DSCP = "ip.dsfield.dscp", "Differentiated Services Codepoint", U8 Dec, mask(0xfc), names(dsfield::DSCP);
    /// Explicit congestion notification.
    DSFIELD_ECN = "ip.dsfield.ecn", "Explicit Congestion Notification", U8 Dec, mask(0x03), names(dsfield::ECN);
    /// Length of header and data in bytes.
    LEN = "ip.len", "Total Length", U16 Dec;
    /// Identification, the same for all fragments of a datagram.
    ID = "ip.id", "Identification", U16 HexDec;
    /// Reserved bit, don't fragment, more fragments.
    FLAGS = "ip.flags", "Flags", U8 Hex, mask(0xe0);
    /// Reserved, must be 0.
    FLAGS_RB = "ip.flags.rb", "Reserved bit", Bool B8, mask(0x80), with(SET);
    /// The datagram must not be fragmented.
    FLAGS_DF = "ip.flags.df", "Don't fragment", Bool B8, mask(0x40), with(SET);
    /// Further fragments follow.
    FLAGS_MF = "ip.flags.mf", "More fragments", Bool B8, mask(0x20), with(SET);
    /// Place of the fragment in its datagram, in units of 8 bytes.
    FRAG_OFFSET = "ip.frag_offset", "Fragment Offset", U16 Dec, mask(0x1fff);
    /// Hops that the datagram may still take.
    TTL = "ip.ttl", "Time to Live", U8 Dec;
    /// Protocol of the data (IANA protocol-numbers).
    PROTO = "ip.proto", "Protocol", U8 Dec, with(Names::Lookup(ipproto::name));
    /// Checksum over the header.
    CHECKSUM = "ip.checksum", "Header Checksum", U16 Hex;
    /// Whether the checksum was verified.
    CHECKSUM_STATUS = "ip.checksum.status", "Header checksum status", U8 None, names(checksum::STATUS);
    /// Address of the sender.
    SRC = "ip.src", "Source Address", Ipv4 None;
    /// Address of the receiver.
    DST = "ip.dst", "Destination Address", Ipv4 None;
    /// Address of either side.
    ADDR = "ip.addr", "Source or Destination Address", Ipv4 None;
    /// Name of the sender where it is known, else its address.
    SRC_HOST = "ip.src_host", "Source Host", Str None;
    /// Name of the receiver where it is known, else its address.
    DST_HOST = "ip.dst_host", "Destination Host", Str None;
    /// Name of either side where it is known, else its address.
    HOST = "ip.host", "Source or Destination Host", Str None;
    /// Kind of an option.
    OPT_TYPE = "ip.opt.type", "Type", U8 Dec;
    /// The option is copied into all fragments.
    OPT_COPY = "ip.opt.type.copy", "Copy on fragmentation", Bool B8, mask(0x80), with(YES_NO);
    /// Class of an option.
    OPT_CLASS = "ip.opt.type.class", "Class", U8 Dec, mask(0x60), names(OPT_CLASS_NAMES);
    /// Number of an option within its class.
    OPT_NUMBER = "ip.opt.type.number", "Number", U8 Dec, mask(0x1f), names(OPT_NUMBER_NAMES);
    /// Length of an option in bytes.
    OPT_LEN = "ip.opt.len", "Length", U8 Dec;
    /// Place of the next entry in a route or time stamp option, from 1.
    OPT_PTR = "ip.opt.ptr", "Pointer", U8 Dec;
    /// Stream identifier (RFC 791).
    OPT_SID = "ip.opt.sid", "Stream Identifier", U16 Dec;
    /// Smallest MTU on the path so far, in bytes (RFC 1063).
    OPT_MTU = "ip.opt.mtu", "MTU", U16 Dec;
    /// Whether routers examine the packet (RFC 2113).
    OPT_RA = "ip.opt.ra", "Router Alert", U16 Dec, ranges(OPT_RA_NAMES);
    /// Address in a selective directed broadcast option.
    OPT_ADDR = "ip.opt.addr", "IP Address", Ipv4 None;
    /// Bytes after the end of the list of options.
    OPT_PADDING = "ip.opt.padding", "Padding", Bytes None;
    /// Number of a traceroute (RFC 1393).
    OPT_ID_NUMBER = "ip.opt.id_number", "ID Number", U16 Dec;
    /// Hops that the traceroute has taken on its way out.
    OPT_OHC = "ip.opt.ohc", "Outbound Hop Count", U16 Dec;
    /// Hops that the traceroute has taken on its way back.
    OPT_RHC = "ip.opt.rhc", "Return Hop Count", U16 Dec;
    /// Address of the traceroute's sender.
    OPT_ORIGINATOR = "ip.opt.originator", "Originator IP Address", Ipv4 None;
    /// Routers that had no room for a time stamp.
    OPT_OVERFLOW = "ip.opt.overflow", "Overflow", U8 Dec, mask(0xf0);
    /// What a time stamp option holds.
    OPT_FLAG = "ip.opt.flag", "Flag", U8 Hex, mask(0x0f), names(OPT_FLAG_NAMES);
    /// Time stamp, milliseconds since midnight UTC.
    OPT_TIME = "ip.opt.time_stamp", "Time stamp", U32 Dec;
    /// Address of the router that made the time stamp.
    OPT_TIME_ADDR = "ip.opt.time_stamp_addr", "Address", Ipv4 None;
    /// Quick-Start function (RFC 4782).
    OPT_QS_FUNC = "ip.opt.qs_func", "Function", U8 Dec, mask(0xf0), names(OPT_QS_FUNC_NAMES);
    /// Quick-Start rate.
    OPT_QS_RATE = "ip.opt.qs_rate", "Rate", U8 Dec, mask(0x0f);
    /// Quick-Start time to live.
    OPT_QS_TTL = "ip.opt.qs_ttl", "QS TTL", U8 Dec;
    /// Not used.
    OPT_QS_UNUSED = "ip.opt.qs_unused", "Not Used", U8 Dec;
    /// Quick-Start nonce.
    OPT_QS_NONCE = "ip.opt.qs_nonce", "QS Nonce", U32 Hex, mask(0xffff_fffc);
    /// Reserved.
    OPT_QS_RESERVED = "ip.opt.qs_reserved", "Reserved", U32 Hex, mask(0x0000_0003);
    /// Router that the datagram passed.
    REC_RT = "ip.rec_rt", "Recorded Route", Ipv4 None;
    /// Name or address of a router that the datagram passed.
    REC_RT_HOST = "ip.rec_rt_host", "Recorded Route Host", Str None;
    /// Router that the datagram goes to now.
    CUR_RT = "ip.cur_rt", "Current Route", Ipv4 None;
    /// Name or address of the router that the datagram goes to now.
    CUR_RT_HOST = "ip.cur_rt_host", "Current Route Host", Str None;
    /// Router that the datagram is to pass.
    SRC_RT = "ip.src_rt", "Source Route", Ipv4 None;
    /// Name or address of a router that the datagram is to pass.
    SRC_RT_HOST = "ip.src_rt_host", "Source Route Host", Str None;
    /// Room for a router's address.
    EMPTY_RT = "ip.empty_rt", "Empty Route", Ipv4 None;
    /// Room for a router's address, as text.
    EMPTY_RT_HOST = "ip.empty_rt_host", "Empty Route Host", Str None;
    /// Domain of interpretation of a security label (CIPSO).
    CIPSO_DOI = "ip.cipso.doi", "DOI", U32 Dec;
    /// Kind of a security tag.
    CIPSO_TAG_TYPE = "ip.cipso.tag_type", "Tag Type", U8 Dec;
    /// Sensitivity level.
    CIPSO_LEVEL = "ip.cipso.sensitivity_level", "Sensitivity Level", U8 Dec;
    /// Data of a security tag.
    CIPSO_TAG_DATA = "ip.cipso.tag_data", "Tag data", Bytes None;
    /// Number of fragments (generated).
    FRAGMENT_COUNT = "ip.fragment.count", "Fragment count", U32 Dec;
    /// Frame of a fragment (generated).
    FRAGMENT = "ip.fragment", "IPv4 Fragment", FrameNum None;
    /// The fragments that the datagram was put together from (generated).
    FRAGMENTS = "ip.fragments", "IPv4 Fragments", Bytes None;
    /// Frame that completes the datagram (generated).
    REASSEMBLED_IN = "ip.reassembled_in", "Reassembled IPv4 in frame", FrameNum None;
    /// Length of the datagram's data in bytes (generated).
    REASSEMBLED_LENGTH = "ip.reassembled.length", "Reassembled IPv4 length", U32 Dec;
    /// Data of the datagram that was put together (generated).
    REASSEMBLED_DATA = "ip.reassembled.data", "Reassembled IPv4 data", Bytes None;
    /// End of the list of options.
    OPTION_EOL = "ip.options.eol", "IP Option - End of Options List (EOL)", Bytes None;
    /// No operation.
    OPTION_NOP = "ip.options.nop", "IP Option - No-Operation (NOP)", Bytes None;
    /// Security (RFC 791, RFC 1108).
    OPTION_SECURITY = "ip.options.security", "IP Option - Security", Bytes None;
    /// Loose source route.
    OPTION_LSR = "ip.options.route", "IP Option - Loose Source Route", Bytes None;
    /// Time stamps of routers.
    OPTION_TIMESTAMP = "ip.options.timestamp", "IP Option - Time Stamp", Bytes None;
    /// Extended security (RFC 1108).
    OPTION_EXT_SECURITY = "ip.options.ext_security", "IP Option - Extended Security", Bytes None;
    /// Commercial security (CIPSO).
    OPTION_CIPSO = "ip.options.cipso", "IP Option - Commercial Security", Bytes None;
    /// Routers that were passed.
    OPTION_RR = "ip.options.record_route", "IP Option - Record Route", Bytes None;
    /// Stream identifier.
    OPTION_SID = "ip.options.sid", "IP Option - Stream ID", Bytes None;
    /// Strict source route.
    OPTION_SSR = "ip.options.source_route", "IP Option - Strict Source Route", Bytes None;
    /// MTU probe (RFC 1063).
    OPTION_MTU_PROBE = "ip.options.mtu_probe", "IP Option - MTU Probe", Bytes None;
    /// MTU reply (RFC 1063).
    OPTION_MTU_REPLY = "ip.options.mtu_reply", "IP Option - MTU Reply", Bytes None;
    /// Traceroute (RFC 1393).
    OPTION_TRACEROUTE = "ip.options.traceroute", "IP Option - Traceroute", Bytes None;
    /// Router alert (RFC 2113).
    OPTION_RA = "ip.options.routeralert", "IP Option - Router Alert", Bytes None;
    /// Selective directed broadcast (RFC 1770).
    OPTION_SDB = "ip.options.sdb", "IP Option - Selective Directed Broadcast", Bytes None;
    /// Quick-Start (RFC 4782).
    OPTION_QS = "ip.options.qs", "IP Option - Quick-Start", Bytes None;
}
