//! Fields of ICMP, with the names of types and codes (IANA icmp-parameters).

use crate::model::field::SET;
use crate::proto::common::{checksum, icmp};
use crate::{fields, notes};

pub(super) const MIP_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "One byte padding extension"),
    (16, "Mobility Agent Advertisement Extension"),
    (19, "Prefix Lengths Extension"),
    (24, "Challenge Extension"),
];

/// Message types (IANA icmp-parameters).
pub(super) const TYPES: &[(u64, &str)] = &[
    (0, "Echo (ping) reply"),
    (1, "Reserved"),
    (2, "Reserved"),
    (3, "Destination unreachable"),
    (4, "Source quench (flow control)"),
    (5, "Redirect"),
    (6, "Alternate host address"),
    (8, "Echo (ping) request"),
    (9, "Router advertisement"),
    (10, "Router solicitation"),
    (11, "Time-to-live exceeded"),
    (12, "Parameter problem"),
    (13, "Timestamp request"),
    (14, "Timestamp reply"),
    (15, "Information request"),
    (16, "Information reply"),
    (17, "Address mask request"),
    (18, "Address mask reply"),
    (19, "Reserved (for security)"),
    (30, "Traceroute"),
    (31, "Datagram Conversion Error"),
    (32, "Mobile Host Redirect"),
    (33, "IPv6 Where-Are-You"),
    (34, "IPv6 I-Am-Here"),
    (35, "Mobile Registration Request"),
    (36, "Mobile Registration Reply"),
    (37, "Domain Name Request"),
    (38, "Domain Name Reply"),
    (39, "SKIP"),
    (40, "Photuris"),
    (41, "Experimental mobility protocols"),
    (42, "Extended Echo request"),
    (43, "Extended Echo reply"),
];
pub(super) const UNREACHABLE: &[(u64, &str)] = &[
    (0, "Network unreachable"),
    (1, "Host unreachable"),
    (2, "Protocol unreachable"),
    (3, "Port unreachable"),
    (4, "Fragmentation needed"),
    (5, "Source route failed"),
    (6, "Destination network unknown"),
    (7, "Destination host unknown"),
    (8, "Source host isolated"),
    (9, "Network administratively prohibited"),
    (10, "Host administratively prohibited"),
    (11, "Network unreachable for TOS"),
    (12, "Host unreachable for TOS"),
    (13, "Communication administratively filtered"),
    (14, "Host precedence violation"),
    (15, "Precedence cutoff in effect"),
];
pub(super) const REDIRECT: &[(u64, &str)] = &[
    (0, "Redirect for network"),
    (1, "Redirect for host"),
    (2, "Redirect for TOS and network"),
    (3, "Redirect for TOS and host"),
];
pub(super) const ALTERNATE: &[(u64, &str)] = &[(0, "Alternate address for host")];
pub(super) const ADVERTISEMENT: &[(u64, &str)] = &[(0, "Normal router advertisement"), (16, "Does not route common traffic")];
pub(super) const EXCEEDED: &[(u64, &str)] = &[(0, "Time to live exceeded in transit"), (1, "Fragment reassembly time exceeded")];
pub(super) const PROBLEM: &[(u64, &str)] = &[(0, "Pointer indicates the error"), (1, "Required option missing"), (2, "Bad length")];
pub(super) const PHOTURIS: &[(u64, &str)] = &[
    (0, "Bad SPI"),
    (1, "Authentication Failed"),
    (2, "Decompression Failed"),
    (3, "Decryption Failed"),
    (4, "Need Authentication"),
    (5, "Need Authorization"),
];
pub(super) const EXT_REQUEST: &[(u64, &str)] = &[(0, "No error")];

fields! {
    /// Kind of message.
    TYPE = "icmp.type", "Type", U8 Dec;
    /// Reason within the kind.
    CODE = "icmp.code", "Code", U8 Dec;
    /// Checksum over the message.
    CHECKSUM = "icmp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "icmp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Not used.
    UNUSED = "icmp.unused", "Unused", Bytes None;
    /// Identifier of a sender's series of requests.
    IDENT = "icmp.ident", "Identifier (BE)", U16 DecHex;
    /// The identifier read with its bytes swapped, as some systems write it.
    IDENT_LE = "icmp.ident_le", "Identifier (LE)", U16 DecHex;
    /// Number of the request.
    SEQ = "icmp.seq", "Sequence Number (BE)", U16 DecHex;
    /// The number read with its bytes swapped, as some systems write it.
    SEQ_LE = "icmp.seq_le", "Sequence Number (LE)", U16 DecHex;
    /// Largest packet that the next hop takes, in bytes (RFC 1191).
    MTU = "icmp.mtu", "MTU of next hop", U16 Dec;
    /// Number of router addresses.
    NUM_ADDRS = "icmp.num_addrs", "Number of addresses", U8 Dec;
    /// Length of a router's entry in words of 4 bytes.
    ADDR_ENTRY_SIZE = "icmp.addr_entry_size", "Address entry size", U8 Dec;
    /// Time for which the routers are valid, in seconds.
    LIFETIME = "icmp.lifetime", "Lifetime", U16 Dec;
    /// Place of the error in the packet.
    POINTER = "icmp.pointer", "Pointer", U32 Dec;
    /// Address of a router.
    ROUTER_ADDRESS = "icmp.router_address", "Router address", Ipv4 None;
    /// Preference of a router.
    PREF_LEVEL = "icmp.pref_level", "Preference level", I32 Dec;
    /// When the request was sent, milliseconds since midnight UTC.
    ORIGINATE = "icmp.originate_timestamp", "Originate Timestamp", U32 Dec;
    /// When the request was received.
    RECEIVE = "icmp.receive_timestamp", "Receive Timestamp", U32 Dec;
    /// When the reply was sent.
    TRANSMIT = "icmp.transmit_timestamp", "Transmit Timestamp", U32 Dec;
    /// Mask of the subnet.
    ADDRESS_MASK = "icmp.address_mask", "Address Mask", Ipv4 None;
    /// Router to use.
    REDIR_GW = "icmp.redir_gw", "Gateway Address", Ipv4 None;
    /// Frame with the reply (generated).
    RESP_IN = "icmp.resp_in", "Response frame", FrameNum None;
    /// No reply is in the capture (generated).
    NO_RESP = "icmp.no_resp", "No response seen", None None;
    /// Frame with the request (generated).
    RESP_TO = "icmp.resp_to", "Request frame", FrameNum None;
    /// Time from request to reply, in milliseconds (generated).
    RESPTIME = "icmp.resptime", "Response time", F64 None, unit(" ms");
    /// Time stamp that a ping wrote at the start of its data.
    DATA_TIME = "icmp.data_time", "Timestamp from icmp data", AbsTime Utc;
    /// Time from that stamp to the capture of the frame.
    DATA_TIME_RELATIVE = "icmp.data_time_relative", "Timestamp from icmp data (relative)", RelTime None;
    /// Length of the quoted packet in words of 4 bytes (RFC 4884).
    LENGTH = "icmp.length", "Length", U8 Dec;
    /// Length of the quoted packet in bytes.
    LENGTH_ORIGINAL = "icmp.length.original_datagram", "Length of original datagram", U8 Dec;
    /// Number of an extended request.
    ECHO_SEQ = "icmp.ext.echo.seq", "Sequence Number", U8 DecHex;
    /// Reserved.
    REQ_RES = "icmp.ext.echo.req.res", "Reserved", U8 Hex, mask(0xfe);
    /// The interface asked for is on the probed node itself.
    REQ_LOCAL = "icmp.ext.echo.req.local", "Local bit", Bool B8, mask(0x01), with(SET);
    /// State of the neighbour entry.
    RSP_STATE = "icmp.ext.echo.rsp.state", "State", U8 Dec, mask(0xe0), names(icmp::NEIGHBOR_STATES);
    /// Reserved.
    RSP_RES = "icmp.ext.echo.rsp.res", "Reserved", U8 Hex, mask(0x18);
    /// The interface is up.
    RSP_ACTIVE = "icmp.ext.echo.rsp.active", "Active bit", Bool B8, mask(0x04), with(SET);
    /// IPv4 runs on the interface.
    RSP_IPV4 = "icmp.ext.echo.rsp.ipv4", "IPv4 bit", Bool B8, mask(0x02), with(SET);
    /// IPv6 runs on the interface.
    RSP_IPV6 = "icmp.ext.echo.rsp.ipv6", "IPv6 bit", Bool B8, mask(0x01), with(SET);
    /// Kind of a mobility extension (RFC 5944).
    MIP_TYPE = "icmp.mip.type", "Extension Type", U8 Dec, names(MIP_TYPE_NAMES);
    /// Length of a mobility extension in bytes.
    MIP_LENGTH = "icmp.mip.length", "Length", U8 Dec;
    /// Number of the agent's advertisement.
    MIP_SEQ = "icmp.mip.seq", "Sequence Number", U16 Dec;
    /// Longest registration in seconds.
    MIP_LIFE = "icmp.mip.life", "Registration Lifetime", U16 Dec;
    /// What the agent offers.
    MIP_FLAGS = "icmp.mip.flags", "Flags", U16 Hex;
    /// Registration is required.
    MIP_R = "icmp.mip.r", "Registration Required", Bool B16, mask(0x8000);
    /// The foreign agent is busy.
    MIP_B = "icmp.mip.b", "Busy", Bool B16, mask(0x4000);
    /// The agent is a home agent.
    MIP_H = "icmp.mip.h", "Home Agent", Bool B16, mask(0x2000);
    /// The agent is a foreign agent.
    MIP_F = "icmp.mip.f", "Foreign Agent", Bool B16, mask(0x1000);
    /// The agent takes minimal encapsulation.
    MIP_M = "icmp.mip.m", "Minimal Encapsulation", Bool B16, mask(0x0800);
    /// The agent takes GRE.
    MIP_G = "icmp.mip.g", "GRE", Bool B16, mask(0x0400);
    /// Reserved, once Van Jacobson compression.
    MIP_V = "icmp.mip.v", "VJ Comp", Bool B16, mask(0x0200);
    /// The agent takes reverse tunnels.
    MIP_RT = "icmp.mip.rt", "Reverse tunneling", Bool B16, mask(0x0100);
    /// The agent takes UDP tunnels.
    MIP_U = "icmp.mip.u", "UDP tunneling", Bool B16, mask(0x0080);
    /// The agent takes revocations.
    MIP_X = "icmp.mip.x", "Revocation support", Bool B16, mask(0x0040);
    /// Reserved.
    MIP_RESERVED = "icmp.mip.reserved", "Reserved", U16 Hex, mask(0x003f);
    /// Care-of address.
    MIP_COA = "icmp.mip.coa", "Care-Of-Address", Ipv4 None;
    /// Length of a prefix in bits.
    MIP_PREFIX = "icmp.mip.prefixlength", "Prefix Length", U8 Dec;
    /// Challenge.
    MIP_CHALLENGE = "icmp.mip.challenge", "Challenge", Bytes None;
    /// Content of a mobility extension of another kind.
    MIP_CONTENT = "icmp.mip.content", "Content", Bytes None;
}

notes! {
    /// No reply to the request is in the capture.
    NOT_FOUND = "icmp.resp_not_found", "No response seen to ICMP request", Warn Sequence;
    /// The checksum is wrong.
    BAD_CHECKSUM = "icmp.checksum_bad", "Bad checksum", Warn Checksum;
}
