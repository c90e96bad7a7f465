//! Packets in datagrams: which ports carry them, and where they begin.

use super::{Headers, IPV4, IPV6, TEB, be16, be32, ethertype, proto, wlan_data};

/// Port of CAPWAP's data channel (RFC 5415 section 3.1).
pub(super) const CAPWAP_DATA: u16 = 5247;

/// A whole data frame in CAPWAP (RFC 5415 section 4.3): of IEEE 802.3, or of IEEE 802.11 with its two control bytes swapped.
pub(super) fn capwap(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    let flags = be16(b, at + 2)?;
    // not clear, a fragment, or a keep-alive
    if b.get(at)? & 0xf != 0 || flags & 0x88 != 0 {
        return None;
    }
    let frame = at + usize::from(b.get(at + 1)? >> 3) * 4;
    if flags & 0x100 == 0 {
        return ethertype(b, frame + 14, be16(b, frame + 12)?, h);
    }
    wlan_data(b, frame, (*b.get(frame + 1)?, *b.get(frame)?), h)
}

/// GRE's protocol numbers for mirrored frames.
pub(super) const ERSPAN: u16 = 0x88be;
pub(super) const ERSPAN_3: u16 = 0x22eb;

/// Length of the header before a mirrored frame (draft-foschiano-erspan section 4): none where GRE counts no packets.
pub(super) fn erspan(b: &[u8], at: usize, gre_flags: u16) -> Option<usize> {
    match b.get(at)? >> 4 {
        _ if gre_flags & 0x1000 == 0 => Some(0),
        1 => Some(8),
        2 => Some(if b.get(at + 11)? & 1 != 0 { 20 } else { 12 }),
        _ => None,
    }
}

/// What VXLAN with a protocol number and NSH carry, by that number (RFC 8300 section 2.2), and where it begins.
fn numbered(b: &[u8], at: usize, number: u8) -> Option<(usize, u16)> {
    match number {
        1 => Some((at, IPV4)),
        2 => Some((at, IPV6)),
        3 => Some((at, TEB)),
        4 => match b.get(at + 3)? {
            4 => None,
            next => numbered(b, at + usize::from(b.get(at + 1)? & 0x3f) * 4, *next),
        },
        _ => None,
    }
}

/// UDP ports whose payload may be a packet: AYIYA, VXLAN (also on Linux's old port and with a protocol number), GENEVE, GTP-U, Teredo, L2TP, GRE, MPLS, LISP, CAPWAP,
/// TZSP.
const TUNNELS: [u16; 15] = [1701, 2152, 3544, 4341, 4342, 4754, 4789, 4790, 5072, 5246, 5247, 6081, 6635, 8472, 37008];

/// Whether what the transport carries may be a packet: the ports are those of a tunnel over UDP, of whatever kind; or an ICMP
/// message is not of a type that quotes none.
pub fn may_hold_packet(b: &[u8], h: &Headers) -> bool {
    match h.proto {
        proto::UDP => TUNNELS.contains(&h.source_port) || TUNNELS.contains(&h.destination_port),
        proto::ICMP => !matches!(b.get(h.transport), Some(0 | 8..=10 | 13..=18)),
        // a redirect may bring the header of the packet that it is about (RFC 4861 section 4.6.3)
        proto::ICMPV6 => !matches!(b.get(h.transport), Some(128..=136 | 143)),
        _ => false,
    }
}

/// UDP ports whose payload holds a further packet, with the bytes to skip and what follows.
pub(super) fn udp_tunnel(b: &[u8], h: &Headers) -> Option<(usize, u16)> {
    let at = h.payload;
    match h.destination_port {
        4789 if be32(b, at)? & 0x0800_0000 != 0 => Some((at + 8, TEB)),
        4790 => numbered(b, at + 8, *b.get(at + 3)?),
        6081 => Some((at + 8 + usize::from(b.get(at)? & 0x3f) * 4, be16(b, at + 2)?)),
        2152 if b.get(at + 1)? == &0xff => {
            let optional = if b.get(at)? & 7 != 0 { 4 } else { 0 };
            let inner = at + 8 + optional;
            Some((inner, if b.get(inner)? >> 4 == 6 { IPV6 } else { IPV4 }))
        }
        // LISP: packets between locators, and a control message that wraps another (RFC 9300, RFC 9301)
        4341 => Some((at + 8, if b.get(at + 8)? >> 4 == 6 { IPV6 } else { IPV4 })),
        4342 if b.get(at)? >> 4 == 8 => Some((at + 4, if b.get(at + 4)? >> 4 == 6 { IPV6 } else { IPV4 })),
        3544 if b.get(at)? >> 4 == 6 => Some((at, IPV6)),
        _ if h.source_port == 3544 && b.get(at)? >> 4 == 6 => Some((at, IPV6)),
        // AYIYA forwards either way: behind the identity and the signature
        _ if [h.source_port, h.destination_port].contains(&5072) && b.get(at + 2)? & 0xf == 1 => {
            let inner = at + 8 + (1 << (b.get(at)? >> 4).min(8)) + usize::from(b.get(at + 1)? >> 4) * 4;
            Some((inner, if b.get(inner)? >> 4 == 6 { IPV6 } else { IPV4 }))
        }
        _ => None,
    }
}
