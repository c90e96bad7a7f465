//! The headers of a frame as far as the ports, read without building anything. This is the index's inner loop: it allocates
//! nothing and never fails; what is missing stays zero.

mod rare_links;
mod tunnels;

use pnet_packet::ipv4::Ipv4Packet;
use pnet_packet::ipv6::Ipv6Packet;
use pnet_packet::tcp::TcpPacket;
use pnet_packet::udp::UdpPacket;
pub use tunnels::may_hold_packet;
use tunnels::{CAPWAP_DATA, ERSPAN, ERSPAN_3, capwap, erspan, udp_tunnel};

/// LINKTYPE_ numbers that the index understands (tcpdump.org registry).
pub mod link {
    pub const NULL: u16 = 0;
    pub const ETHERNET: u16 = 1;
    pub const PPP: u16 = 9;
    pub const FDDI: u16 = 10;
    pub const PPP_SERIAL: u16 = 50;
    pub const RAW: u16 = 101;
    pub const RAW_BSD: u16 = 12;
    pub const RAW_OPENBSD: u16 = 14;
    pub const CISCO_HDLC: u16 = 104;
    pub const IEEE802_11: u16 = 105;
    pub const FRAME_RELAY: u16 = 107;
    pub const LOOP: u16 = 108;
    pub const LINUX_SLL: u16 = 113;
    pub const RADIOTAP: u16 = 127;
    pub const PPI: u16 = 192;
    pub const IPV4: u16 = 228;
    pub const IPV6: u16 = 229;
    pub const NFLOG: u16 = 239;
    pub const IPOIB: u16 = 242;
    pub const PKTAP: u16 = 258;
    pub const LINUX_SLL2: u16 = 276;

    /// Buses, whose packets say what they are only together with those before: USB and Bluetooth, as monitors and sniffers record
    /// them.
    pub const BUSES: [u16; 14] = [186, 187, 189, 201, 220, 249, 251, 254, 256, 272, 288, 293, 294, 295];
}

/// IP protocol numbers (IANA registry) that the index tells apart.
pub mod proto {
    pub const HOPOPT: u8 = 0;
    pub const ICMP: u8 = 1;
    pub const IGMP: u8 = 2;
    pub const IPIP: u8 = 4;
    pub const TCP: u8 = 6;
    pub const UDP: u8 = 17;
    pub const DCCP: u8 = 33;
    pub const IPV6: u8 = 41;
    pub const ROUTING: u8 = 43;
    pub const FRAGMENT: u8 = 44;
    pub const GRE: u8 = 47;
    pub const AH: u8 = 51;
    pub const ICMPV6: u8 = 58;
    pub const NONE: u8 = 59;
    pub const DSTOPTS: u8 = 60;
    pub const SCTP: u8 = 132;
    pub const MOBILITY: u8 = 135;
    pub const UDPLITE: u8 = 136;
    pub const HIP: u8 = 139;
    pub const SHIM6: u8 = 140;
}

const IPV4: u16 = 0x0800;
const IPV6: u16 = 0x86dd;
const MPLS: u16 = 0x8847;
const MPLS_MULTICAST: u16 = 0x8848;
const PPPOE: u16 = 0x8864;
const TEB: u16 = 0x6558;

/// Addresses of the innermost IP header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Net {
    #[default]
    None,
    V4([u8; 4], [u8; 4]),
    V6([u8; 16], [u8; 16]),
    /// No addresses: a bus, by its link type. All its frames are one conversation.
    Bus(u16),
}

/// An IP fragment's place in its datagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FragmentInfo {
    pub id: u32,
    /// In bytes.
    pub offset: u32,
    pub more: bool,
    /// Where the fragment's data starts in the frame, and how long it is on the wire.
    pub data: usize,
    pub len: usize,
}

/// What one pass over a frame's headers finds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Headers {
    /// EtherType (or its equivalent) of the network layer; 0 when the frame has none.
    pub ether_type: u16,
    pub net: Net,
    /// IP protocol of what follows the IP header and its extensions.
    pub proto: u8,
    /// Where the transport header starts.
    pub transport: usize,
    pub source_port: u16,
    pub destination_port: u16,
    /// Low 8 flag bits of TCP.
    pub tcp_flags: u8,
    pub seq: u32,
    pub ack: u32,
    pub window: u16,
    /// Shift of the window scale option plus 1; 0 when the segment has none.
    pub scale: u8,
    /// Where the transport's payload starts.
    pub payload: usize,
    /// Length of that payload on the wire.
    pub payload_len: usize,
    /// The frame holds a fragment that does not stand for a whole datagram.
    pub fragment: Option<FragmentInfo>,
    /// The transport header (ports included) is there.
    pub has_transport: bool,
    /// The datagram ends before its TCP header does: the segment takes no part in the stream.
    pub short: bool,
    /// Number of IP headers passed.
    pub depth: u8,
    /// A routing header says that the packet goes on, to where `net` has it: the IP header names a stop on the way.
    pub routed: bool,
    /// Identifier of an ICMP echo request or reply: each series is a conversation of its own.
    pub echo: Option<u16>,
}

impl Headers {
    pub fn is_tcp(&self) -> bool {
        self.has_transport && self.proto == proto::TCP
    }
    /// The window scale that a SYN offers.
    pub fn window_scale(&self) -> Option<u8> {
        self.scale.checked_sub(1)
    }
    /// The options of a TCP header.
    pub fn options<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        if self.is_tcp() { bytes.get(self.transport + 20..self.payload).unwrap_or(&[]) } else { &[] }
    }
    pub fn is_udp(&self) -> bool {
        self.has_transport && self.proto == proto::UDP
    }
}

fn be16(b: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(b.get(at..at + 2)?.try_into().ok()?))
}
fn be32(b: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(b.get(at..at + 4)?.try_into().ok()?))
}

/// Reads the headers of a frame of the given link type.
pub fn decode(link_type: u16, b: &[u8]) -> Headers {
    let mut h = Headers::default();
    let _ = link_layer(link_type, b, &mut h);
    h
}

fn link_layer(link_type: u16, b: &[u8], h: &mut Headers) -> Option<()> {
    match link_type {
        link::ETHERNET => ethertype(b, 14, be16(b, 12)?, h),
        link::NULL | link::LOOP => {
            let family = b.get(..4)?;
            // neither end is zero: an EtherType behind two other bytes
            if be16(b, 0)? != 0 && family[2] != 0 {
                return ethertype(b, 4, be16(b, 2)?, h);
            }
            // written in the byte order of the machine that captured: one end of it is not zero
            let family = if family[0] != 0 { family[0] } else { family[3] };
            match family {
                2 => ethertype(b, 4, IPV4, h),
                10 | 24 | 28 | 30 => ethertype(b, 4, IPV6, h),
                _ => None,
            }
        }
        link::RAW | link::RAW_BSD | link::RAW_OPENBSD | link::IPV4 | link::IPV6 => match b.first()? >> 4 {
            4 => ethertype(b, 0, IPV4, h),
            6 => ethertype(b, 0, IPV6, h),
            _ => None,
        },
        link::LINUX_SLL => ethertype(b, 16, be16(b, 14)?, h),
        link::LINUX_SLL2 => ethertype(b, 20, be16(b, 0)?, h),
        link::PPP | link::PPP_SERIAL => {
            let at = if b.first()? == &0xff && b.get(1)? == &0x03 { 2 } else { 0 };
            ppp(b, at, h)
        }
        link::RADIOTAP => {
            let len = u16::from_le_bytes([*b.get(2)?, *b.get(3)?]);
            wlan(b, usize::from(len), h)
        }
        link::IEEE802_11 => wlan(b, 0, h),
        // frame control, two addresses, then LLC in the frames that carry it (ISO 9314-2)
        link::FDDI if matches!(b.first()? >> 4, 0x5 | 0xd) => llc(b, 13, h),
        link::IPOIB => ethertype(b, 44, be16(b, 40)?, h),
        link::NFLOG => nflog(b, h),
        link::PKTAP => {
            let len = usize::from(u16::from_le_bytes([*b.first()?, *b.get(1)?]));
            (*b.get(8)? == link::ETHERNET as u8).then(|| ethertype(b, len + 14, be16(b, len + 12)?, h))?
        }
        link::CISCO_HDLC => ethertype(b, 4, be16(b, 2)?, h),
        link::FRAME_RELAY => frame_relay(b, h),
        link::PPI => {
            let len = usize::from(u16::from_le_bytes([*b.get(2)?, *b.get(3)?]));
            match u16::from_le_bytes([*b.get(4)?, *b.get(5)?]) {
                link::IEEE802_11 => wlan(b, len, h),
                link::ETHERNET => ethertype(b, len + 14, be16(b, len + 12)?, h),
                _ => None,
            }
        }
        bus if link::BUSES.contains(&bus) => {
            h.net = Net::Bus(bus);
            h.payload_len = b.len();
            Some(())
        }
        other => rare_links::decode(other, b, h),
    }
}

fn wlan(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    wlan_data(b, at, (*b.get(at)?, *b.get(at + 1)?), h)
}

/// IEEE 802.11 data frames as far as the LLC/SNAP header (IEEE 802.11-2020 section 9.2).
fn wlan_data(b: &[u8], at: usize, (control, flags): (u8, u8), h: &mut Headers) -> Option<()> {
    let (kind, subtype) = (control >> 2 & 3, control >> 4);
    if kind != 2 || subtype & 4 != 0 || flags & 0x40 != 0 {
        return None;
    }
    let mut header = 24;
    if flags & 3 == 3 {
        header += 6;
    }
    if subtype & 8 != 0 {
        header += 2;
        if flags & 0x80 != 0 {
            header += 4;
        }
    }
    llc(b, at + header, h)
}

/// The packet among the attributes that netfilter logged.
fn nflog(b: &[u8], h: &mut Headers) -> Option<()> {
    let kind = match b.first()? {
        2 => IPV4,
        10 => IPV6,
        _ => return None,
    };
    let mut at = 4;
    loop {
        let (len, type_) = (b.get(at..at + 2)?, b.get(at + 2..at + 4)?);
        let little = type_[0] != 0;
        let number = |n: &[u8]| if little { u16::from_le_bytes([n[0], n[1]]) } else { u16::from_be_bytes([n[0], n[1]]) };
        if number(type_) & 0x7fff == 9 {
            return ethertype(b, at + 4, kind, h);
        }
        at += usize::from(number(len)).max(4).next_multiple_of(4);
    }
}

fn llc(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    if b.get(at..at + 3)? == [0xaa, 0xaa, 0x03] && matches!(b.get(at + 3..at + 6)?, [0, 0, 0] | [0, 0, 0xf8]) {
        return ethertype(b, at + 8, be16(b, at + 6)?, h);
    }
    None
}

fn ppp(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    let first = *b.get(at)?;
    let (number, len) = if first & 1 == 1 { (u16::from(first), 1) } else { (be16(b, at)?, 2) };
    match number {
        0x0021 => ethertype(b, at + len, IPV4, h),
        0x0057 => ethertype(b, at + len, IPV6, h),
        0x0281 => mpls(b, at + len, h),
        _ => None,
    }
}

fn ethertype(b: &[u8], mut at: usize, mut kind: u16, h: &mut Headers) -> Option<()> {
    // at most four tags: no frame on a real network has more
    for _ in 0..4 {
        // how far the next type is, counted from behind this one: VLAN tags, VN-Tag, FabricPath and 802.1ah with the addresses
        // of the frame that they carry
        let next = match kind {
            0x8100 | 0x88a8 | 0x9100 | 0x9200 => 2,
            0x8926 => 4,
            0x8903 => 14,
            0x88e7 => 16,
            _ => break,
        };
        kind = be16(b, at + next)?;
        at += next + 2;
    }
    h.ether_type = kind;
    match kind {
        IPV4 => ipv4(b, at, h),
        IPV6 => ipv6(b, at, h),
        MPLS | MPLS_MULTICAST => mpls(b, at, h),
        PPPOE => ppp(b, at + 6, h),
        0..=1500 => llc(b, at, h),
        _ => None,
    }
}

/// IP behind a frame relay address of two bytes: with an NLPID (RFC 2427) or with Cisco's EtherType.
fn frame_relay(b: &[u8], h: &mut Headers) -> Option<()> {
    match (b.get(2)?, b.get(3)?) {
        (0x03, 0xcc) => ethertype(b, 4, IPV4, h),
        (0x03, 0x8e) => ethertype(b, 4, IPV6, h),
        (0x03, _) => None,
        _ => ethertype(b, 4, be16(b, 2)?, h),
    }
}

fn mpls(b: &[u8], mut at: usize, h: &mut Headers) -> Option<()> {
    for _ in 0..16 {
        let entry = be32(b, at)?;
        at += 4;
        if entry & 0x100 != 0 {
            return match b.get(at)? >> 4 {
                4 => ethertype(b, at, IPV4, h),
                6 => ethertype(b, at, IPV6, h),
                // pseudowire control word, then Ethernet (RFC 4448)
                0 => ethertype(b, at + 18, be16(b, at + 16)?, h),
                _ => None,
            };
        }
    }
    None
}

fn ipv4(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    let ip = Ipv4Packet::new(b.get(at..)?)?;
    let header = usize::from(ip.get_header_length()) * 4;
    if ip.get_version() != 4 || header < 20 {
        return None;
    }
    h.depth += 1;
    h.net = Net::V4(ip.get_source().octets(), ip.get_destination().octets());
    h.proto = ip.get_next_level_protocol().0;
    // total length 0: segmentation offload left it to the card
    let total = match usize::from(ip.get_total_length()) {
        0 => b.len() - at,
        n => n,
    };
    let (offset, more) = (u32::from(ip.get_fragment_offset()) * 8, ip.get_flags() & 1 != 0);
    let data = at + header;
    let len = total.saturating_sub(header);
    if offset > 0 || more {
        h.fragment = Some(FragmentInfo { id: u32::from(ip.get_identification()), offset, more, data, len });
        h.payload = data;
        h.payload_len = len;
        return None;
    }
    upper(b, data, len, h)
}

fn ipv6(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    let ip = Ipv6Packet::new(b.get(at..)?)?;
    if ip.get_version() != 6 {
        return None;
    }
    h.depth += 1;
    h.net = Net::V6(ip.get_source().octets(), ip.get_destination().octets());
    let mut next = ip.get_next_header().0;
    let mut data = at + 40;
    let mut len = match usize::from(ip.get_payload_length()) {
        0 => b.len().saturating_sub(data),
        n => n,
    };
    for _ in 0..16 {
        let skip = match next {
            proto::HOPOPT | proto::ROUTING | proto::DSTOPTS | proto::MOBILITY | proto::HIP | proto::SHIM6 => {
                usize::from(*b.get(data + 1)?) * 8 + 8
            }
            proto::AH => usize::from(*b.get(data + 1)?) * 4 + 8,
            proto::FRAGMENT => {
                let (place, id) = (be16(b, data + 2)?, be32(b, data + 4)?);
                let (offset, more) = (u32::from(place & 0xfff8), place & 1 != 0);
                if offset > 0 || more {
                    h.proto = *b.get(data)?;
                    let (at, len) = (data + 8, len.saturating_sub(8));
                    h.fragment = Some(FragmentInfo { id, offset, more, data: at, len });
                    h.payload = at;
                    h.payload_len = len;
                    return None;
                }
                8
            }
            _ => break,
        };
        if next == proto::ROUTING
            && *b.get(data + 3)? > 0
            && let Some(last) = last_stop(*b.get(data + 2)?, data + 8, data + skip)
            && let Some(destination) = b.get(last..).and_then(<[u8]>::first_chunk)
        {
            h.net = Net::V6(ip.get_source().octets(), *destination);
            h.routed = true;
        }
        h.proto = next;
        if next == proto::MOBILITY && *b.get(data)? == proto::NONE {
            break;
        }
        next = *b.get(data)?;
        data += skip;
        len = len.saturating_sub(skip);
    }
    h.proto = next;
    upper(b, data, len, h)
}

/// Where a routing header has the address that the packet goes to in the end: source routes (type 0) and mobility's (2) end with
/// it, segment routing's (4, RFC 8754 section 2) begin with it. `from` and `to` hold the addresses.
pub fn last_stop(kind: u8, from: usize, to: usize) -> Option<usize> {
    match kind {
        0 | 2 => to.checked_sub(16).filter(|at| *at >= from),
        4 => (from + 16 <= to).then_some(from),
        _ => None,
    }
}

/// Reads the transport header at `at`; also for the data of a reassembled datagram.
pub fn upper(b: &[u8], at: usize, len: usize, h: &mut Headers) -> Option<()> {
    h.transport = at;
    h.payload = at;
    h.payload_len = len;
    match h.proto {
        proto::TCP => {
            let tcp = TcpPacket::new(b.get(at..)?)?;
            let header = usize::from(tcp.get_data_offset()) * 4;
            h.source_port = tcp.get_source();
            h.destination_port = tcp.get_destination();
            h.seq = tcp.get_sequence();
            h.ack = tcp.get_acknowledgement();
            h.tcp_flags = tcp.get_flags();
            h.window = tcp.get_window();
            h.payload = at + header;
            h.payload_len = len.saturating_sub(header);
            h.has_transport = header >= 20;
            h.short = len < header;
            if header > 20 {
                h.scale = b.get(at + 20..h.payload).and_then(window_scale).map_or(0, |shift| shift.saturating_add(1));
            }
        }
        proto::UDP | proto::UDPLITE => {
            let udp = UdpPacket::new(b.get(at..)?)?;
            h.source_port = udp.get_source();
            h.destination_port = udp.get_destination();
            h.payload = at + 8;
            // the datagram may end before the packet does; UDP-Lite has how much its checksum covers there
            let said = usize::from(udp.get_length());
            let end = if h.proto == proto::UDP && said >= 8 { said.min(len) } else { len };
            h.payload_len = end.saturating_sub(8);
            h.has_transport = true;
        }
        proto::SCTP => {
            h.source_port = be16(b, at)?;
            h.destination_port = be16(b, at + 2)?;
            h.payload = at + 12;
            h.payload_len = len.saturating_sub(12);
            h.has_transport = true;
        }
        // the whole packet: what tracks it reads its header
        proto::DCCP => {
            h.source_port = be16(b, at)?;
            h.destination_port = be16(b, at + 2)?;
            h.has_transport = true;
        }
        proto::ICMP | proto::ICMPV6 => {
            let kind = *b.get(at)?;
            let echo = if h.proto == proto::ICMP { matches!(kind, 0 | 8) } else { matches!(kind, 128 | 129) };
            if echo {
                h.echo = be16(b, at + 4);
            }
        }
        // two authentication headers in a row are no traffic that exists
        proto::AH if *b.get(at)? != proto::AH => {
            h.proto = *b.get(at)?;
            let header = usize::from(*b.get(at + 1)?) * 4 + 8;
            return upper(b, at + header, len.saturating_sub(header), h);
        }
        proto::IPIP if h.depth < 4 => return ipv4(b, at, h),
        proto::IPV6 if h.depth < 4 => return ipv6(b, at, h),
        proto::GRE if h.depth < 4 => return gre(b, at, h),
        _ => {}
    }
    Some(())
}

/// The window scale option among a SYN's options (RFC 7323 section 2).
fn window_scale(mut options: &[u8]) -> Option<u8> {
    loop {
        match options {
            [3, 3, shift, ..] => return Some(*shift),
            [0, ..] | [] => return None,
            [1, rest @ ..] => options = rest,
            [_, len, ..] if *len >= 2 => options = options.get(usize::from(*len)..)?,
            _ => return None,
        }
    }
}

/// GRE (RFC 2784, 2890) as far as its payload.
fn gre(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    let (flags, kind) = (be16(b, at)?, be16(b, at + 2)?);
    let mut len = 4;
    for bit in [0x8000, 0x2000, 0x1000] {
        if flags & bit != 0 {
            len += 4;
        }
    }
    // version 1 (PPTP, RFC 2637) has an acknowledgement number instead of a checksum
    if flags & 7 == 1 && flags & 0x80 != 0 {
        len += 4;
    }
    match kind {
        TEB => ethertype(b, at + len + 14, be16(b, at + len + 12)?, h),
        ERSPAN | ERSPAN_3 => {
            let frame = at + len + erspan(b, at + len, flags)?;
            ethertype(b, frame + 14, be16(b, frame + 12)?, h)
        }
        0x880b => ppp(b, at + len, h),
        IPV4 | IPV6 | MPLS => ethertype(b, at + len, kind, h),
        _ => None,
    }
}

/// The packet inside this one that has a transport header of its own: a UDP tunnel's payload, or the quote in an ICMP error.
pub fn inner(b: &[u8], h: &Headers) -> Option<Headers> {
    let mut next = Headers { depth: h.depth, ..Headers::default() };
    if h.depth >= 4 {
        return None;
    }
    let at = h.transport;
    match h.proto {
        proto::UDP if h.destination_port == CAPWAP_DATA || h.source_port == CAPWAP_DATA => capwap(b, h.payload, &mut next)?,
        proto::UDP if h.has_transport => {
            let (at, kind) = udp_tunnel(b, h)?;
            match kind {
                TEB => ethertype(b, at + 14, be16(b, at + 12)?, &mut next)?,
                kind => ethertype(b, at, kind, &mut next)?,
            }
        }
        proto::ICMP if matches!(b.get(at)?, 3 | 4 | 5 | 11 | 12) => ethertype(b, at + 8, IPV4, &mut next)?,
        proto::ICMPV6 if matches!(b.get(at)?, 1..=4) => ethertype(b, at + 8, IPV6, &mut next)?,
        _ => return None,
    }
    (next.has_transport || matches!(next.proto, proto::ICMP | proto::ICMPV6)).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tcp_frame() -> Vec<u8> {
        let mut f = vec![0; 12];
        f.extend([8, 0, 0x45, 0, 0, 44, 0, 1, 0x40, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
        f.extend([0xc0, 0, 0, 80, 0, 0, 0, 5, 0, 0, 0, 0, 0x50, 0x18, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4]);
        f
    }

    #[test]
    fn ports_and_payload_of_a_segment() {
        let f = tcp_frame();
        let h = decode(link::ETHERNET, &f);
        assert!(h.is_tcp());
        assert_eq!((h.source_port, h.destination_port, h.seq, h.tcp_flags), (49152, 80, 5, 0x18));
        assert_eq!((h.payload, h.payload_len), (54, 4));
        assert_eq!(h.net, Net::V4([10, 0, 0, 1], [10, 0, 0, 2]));
    }

    #[test]
    fn tags_are_passed_and_cut_frames_give_what_they_have() {
        let mut f = tcp_frame();
        f.splice(12..12, [0x81, 0, 0, 7]);
        assert!(decode(link::ETHERNET, &f).is_tcp());
        for cut in 0..f.len() {
            let h = decode(link::ETHERNET, &f[..cut]);
            assert_eq!(h.has_transport, cut >= 58, "cut at {cut}");
        }
    }
}
