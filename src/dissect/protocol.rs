//! The declaration of a protocol: its names, its fields, what it claims, and its code.

use super::{Cx, Outcome};
use crate::base::Bytes;
use crate::model::ProtocolInfo;
use crate::stream::{Need, StreamCx, TrackFn};

/// Dissects one layer (one packet, datagram, or message of a stream).
pub type DissectFn = for<'a> fn(&mut Cx<'a>, Bytes<'a>) -> Outcome;
/// The short way through a header: adds its layer, and the addresses of IP, and hands on as the dissector does. False where the
/// header is not as most are: then nothing was done, and the dissector has to.
pub type SkimFn = for<'a> fn(&mut Cx<'a>, Bytes<'a>) -> bool;
/// Says whether bytes look like the protocol, where no number claims them. Must be strict: a wrong yes hides the truth.
pub type ProbeFn = fn(&[u8]) -> bool;
/// Says how long the message is that starts the bytes of a TCP stream.
pub type NeedFn = fn(&mut StreamCx<'_>, &[u8]) -> Need;

/// Where a protocol is called from: the number space in which it claims numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    /// Link types of capture files (LINKTYPE_ registry of tcpdump.org).
    LinkType,
    EtherType,
    /// IEEE 802.2 service access point.
    LlcSap,
    /// SNAP protocol ids: OUI in the high 16 bits' place, pid in the low 16 bits.
    SnapPid,
    /// PPP protocol numbers.
    Ppp,
    /// IP protocol numbers.
    IpProto,
    TcpPort,
    UdpPort,
    SctpPort,
    /// SCTP payload protocol identifiers.
    SctpPpid,
    DccpPort,
    /// GRE protocol types beyond EtherTypes.
    Gre,
    /// MPLS payload by first nibble or pseudowire.
    Mpls,
    /// IEEE 802.11 data payloads and others that hold Ethernet-like frames.
    Wlan,
    /// Media types of HTTP, MIME and SIP bodies; keys are [`media_key`]s.
    Media,
    /// HTTP/1.1 upgrade tokens and ALPN names; keys are [`media_key`]s.
    Upgrade,
    /// RTP payload types.
    RtpPayload,
    /// ISO 8073 / RFC 1006 users.
    Cotp,
    Tpkt,
    /// NetBIOS session service users.
    Nbss,
    /// ONC RPC programs.
    RpcProgram,
    /// DCE/RPC interfaces; keys are [`media_key`]s of the UUID's text.
    DceRpc,
    /// Bluetooth and USB classes and channels.
    Bluetooth,
    UsbClass,
    /// OSI network layer protocol ids.
    Osi,
    /// Frame Relay and ISO NLPIDs.
    Nlpid,
    /// BACnet, CIP, and other application identifiers; the high bits tell them apart.
    Ics,
    /// Protocols that another one calls by name only.
    ByName,
}

/// Key for [`Table::Media`] and [`Table::Upgrade`]: a hash of the lower-case text (FNV-1a, 32 bits).
pub const fn media_key(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let mut hash: u32 = 0x811c_9dc5;
    let mut i = 0;
    while i < bytes.len() {
        hash ^= bytes[i].to_ascii_lowercase() as u32;
        hash = hash.wrapping_mul(0x0100_0193);
        i += 1;
    }
    hash
}

/// One protocol. Adding one is a new file with a `pub static PROTOCOL: Protocol` and one word in `proto/mod.rs`.
pub struct Protocol {
    pub info: ProtocolInfo,
    /// Numbers that lead to this protocol. The first to claim a number keeps it.
    pub claims: &'static [(Table, u32)],
    /// Tests on the payload for tables where no number decides.
    pub probes: &'static [(Table, ProbeFn)],
    /// For protocols over TCP: where messages end. Without it each segment is a message of its own.
    pub need: Option<NeedFn>,
    /// Messages over TCP say their own length (or imply it), and its size is shown with the segment.
    pub sized: bool,
    /// For protocols that link messages to each other.
    pub track: Option<TrackFn>,
    /// The tracker announces other conversations ([`Track::announce`]).
    pub announces: bool,
    /// Where no number decides, every datagram must pass this test: one that did says nothing of the next, and others may be
    /// of protocols that share its ports.
    pub each: Option<ProbeFn>,
    /// Hears the datagrams of conversations whose protocol nothing tells, and switches them to this one
    /// ([`Track::switch_to`]) when several together leave no doubt.
    pub overhears: Option<(Table, TrackFn)>,
    pub dissect: DissectFn,
    /// For headers that most frames have: taken in passes over all frames that want no more of them ([`crate::model::Tree::skims`]).
    pub skim: Option<SkimFn>,
}

impl Protocol {
    /// A protocol with nothing but names and code; use struct update for the rest.
    pub const fn new(info: ProtocolInfo, dissect: DissectFn) -> Self {
        Protocol {
            info,
            claims: &[],
            probes: &[],
            need: None,
            sized: false,
            track: None,
            announces: false,
            each: None,
            overhears: None,
            dissect,
            skim: None,
        }
    }
}
