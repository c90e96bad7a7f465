//! Conversations: who talked to whom, how much, and which frames. Less than a cache line each, found by an open-addressing table with
//! a seeded hash (keys come from strangers).

use super::columns::bits;
use crate::base::NONE;
use crate::stream::headers::{Headers, Net, proto};
use std::hash::{BuildHasher, Hasher};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Records in a block: blocks never move, so growth copies nothing.
const BLOCK: usize = 4096;

/// Flags of [`Conversation::flags`].
mod flag {
    /// `base_seq` of side a, b is known.
    pub const BASE_A: u8 = 1;
    pub const BASE_B: u8 = 2;
    /// Started with the ports of an earlier conversation.
    pub const REUSED: u8 = 4;
    /// A request to an SNMP agent was seen; and a frame after it, which began a stream of its own.
    pub const ASKED: u8 = 8;
    pub const RENUMBERED: u8 = 16;
}

/// Port of SNMP agents. To Wireshark the first request to one sets up a conversation with any port of the agent: what follows
/// has the next stream number, and so has the request once the capture is read.
const AGENT: u16 = 161;
/// Place of UDP's counter among [`Conversations::streams`].
const UDP_STREAMS: usize = 1;

/// One conversation. Side a sent its first frame.
#[derive(Clone, Copy, Debug, Default)]
pub struct Conversation {
    /// IPv4 address of side a; IPv6: index of the pair; a bus: its link type; none of them: the EtherType.
    a: u32,
    b: u32,
    pub a_port: u16,
    pub b_port: u16,
    /// IP protocol number; 0 when there is no IP.
    pub proto: u8,
    /// 4, 6, 1 for a bus, or 0 when there is neither.
    pub family: u8,
    flags: u8,
    /// TCP flags seen from either side.
    pub seen: u8,
    /// Frames from a to b, and from b to a.
    pub frames: [u32; 2],
    /// Bytes each way: the lower 32 bits of their number, and the upper 16. Apart, a record is 8 bytes shorter.
    bytes_low: [u32; 2],
    bytes_high: [u16; 2],
    pub first: u32,
    pub last: u32,
    /// Wireshark's stream number among those of the same transport.
    pub stream: u32,
    base_seq: [u32; 2],
}

impl Conversation {
    /// It began with a SYN on ports that an earlier conversation had used.
    pub fn reused(&self) -> bool {
        self.flags & flag::REUSED != 0
    }

    /// The stream number that the conversation's first request had alone, where what follows has another.
    pub fn setup_stream(&self) -> Option<u32> {
        (self.flags & flag::RENUMBERED != 0).then_some(self.base_seq[0])
    }

    pub fn total_frames(&self) -> u64 {
        u64::from(self.frames[0]) + u64::from(self.frames[1])
    }

    /// Bytes on the wire (whole frames), from a to b and from b to a; up to 256 TiB each.
    pub fn bytes(&self) -> [u64; 2] {
        [0, 1].map(|side| u64::from(self.bytes_high[side]) << 32 | u64::from(self.bytes_low[side]))
    }

    fn add_bytes(&mut self, side: usize, more: u32) {
        let (low, carry) = self.bytes_low[side].overflowing_add(more);
        self.bytes_low[side] = low;
        self.bytes_high[side] = self.bytes_high[side].saturating_add(u16::from(carry));
    }

    pub fn total_bytes(&self) -> u64 {
        self.bytes().iter().sum()
    }
}

/// Addresses of a conversation's two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ends {
    Ip(IpAddr, IpAddr),
    /// No IP: frames of one EtherType.
    EtherType(u16),
    /// A bus, by its link type.
    Bus(u16),
}

/// A further header of a frame (tunnel, ICMP quote) with its conversation.
#[derive(Clone, Copy, Debug)]
pub struct Nested {
    pub frame: u32,
    pub conversation: u32,
    previous: u32,
    pub reversed: bool,
    pub quoted: bool,
}

/// All conversations of a capture.
#[derive(Default)]
pub struct Conversations {
    blocks: Vec<Vec<Conversation>>,
    len: usize,
    slots: Vec<Slot>,
    pairs: Vec<[u8; 32]>,
    hasher: foldhash::fast::RandomState,
    /// Stream numbers given out so far: TCP, UDP, SCTP, DCCP, others.
    streams: [u32; 5],
    nested: Vec<Nested>,
    pub(super) fragments: super::fragments::Fragments,
    /// Where Ethernet headers are noted.
    pub stations: Option<super::Stations>,
}

/// A conversation's identity, normalised so that both directions are equal.
#[derive(Clone, Copy)]
struct Key {
    net: Net,
    ports: (u16, u16),
    proto: u8,
    ether_type: u16,
}

/// A place of the table: the conversation, or [`NONE`], and its hash, so that another's record is seldom looked at.
#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    id: u32,
}

impl Slot {
    const FREE: Slot = Slot { hash: 0, id: NONE };
}

/// What the table says about one frame's header.
pub(super) struct Found {
    pub conversation: u32,
    pub previous: u32,
    pub reversed: bool,
}

impl Conversations {
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn get(&self, id: u32) -> Option<&Conversation> {
        self.blocks.get(id as usize / BLOCK)?.get(id as usize % BLOCK)
    }

    fn get_mut(&mut self, id: u32) -> Option<&mut Conversation> {
        self.blocks.get_mut(id as usize / BLOCK)?.get_mut(id as usize % BLOCK)
    }

    /// All conversations with their ids, in order of their first frames.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &Conversation)> {
        self.blocks.iter().flatten().enumerate().map(|(id, c)| (id as u32, c))
    }

    /// Addresses of the two sides.
    pub fn ends(&self, c: &Conversation) -> Ends {
        match c.family {
            4 => Ends::Ip(IpAddr::V4(Ipv4Addr::from(c.a)), IpAddr::V4(Ipv4Addr::from(c.b))),
            6 => {
                let pair = self.pairs.get(c.a as usize).copied().unwrap_or_default();
                let (mut a, mut b) = ([0; 16], [0; 16]);
                a.copy_from_slice(&pair[..16]);
                b.copy_from_slice(&pair[16..]);
                Ends::Ip(IpAddr::V6(Ipv6Addr::from(a)), IpAddr::V6(Ipv6Addr::from(b)))
            }
            1 => Ends::Bus(c.a as u16),
            _ => Ends::EtherType(c.a as u16),
        }
    }

    /// Lets go of what is known of single frames before this one; sums stay.
    pub(super) fn release_before(&mut self, frame: u32) {
        let gone = self.nested.partition_point(|n| n.frame < frame);
        self.nested.drain(..gone);
        self.fragments.release_before(frame);
    }

    /// The nested headers of a frame, in order.
    pub fn nested_of(&self, frame: u32) -> &[Nested] {
        let from = self.nested.partition_point(|n| n.frame < frame);
        let to = self.nested.partition_point(|n| n.frame <= frame);
        self.nested.get(from..to).unwrap_or(&[])
    }

    /// The frame before `frame` in a conversation in which `frame` is nested; for main headers see `Row::previous`.
    pub fn previous_nested(&self, frame: u32, conversation: u32) -> u32 {
        self.nested_of(frame).iter().find(|n| n.conversation == conversation).map_or(NONE, |n| n.previous)
    }

    /// The datagram that a fragment's frame belongs to: fragments as (frame, offset, length), and the frame that completed it.
    pub fn datagram_of(&self, frame: u32) -> Option<(&[super::fragments::FragmentPlace], u32)> {
        self.fragments.datagram_of(frame)
    }

    /// Finds or makes the conversation of a header and counts the frame.
    pub(super) fn count(&mut self, h: &Headers, frame: u32, len: u32) -> Found {
        let key = key(h);
        if self.len * 5 >= self.slots.len() * 4 {
            self.grow();
        }
        let (hash, mask) = (self.hash(&key), self.slots.len() - 1);
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots.get(at).copied().unwrap_or(Slot::FREE);
            let known = if slot.hash == hash { self.matches(slot.id, &key) } else { None };
            match known {
                None if slot.id != NONE => at = (at + 1) & mask,
                Some(reversed) if !(key.proto == proto::TCP && h.is_tcp() && self.restarts(slot.id, reversed, h)) => {
                    return self.touch(slot.id, reversed, h, frame, len);
                }
                _ => {
                    let id = self.add(&key, h, frame, known.is_some());
                    if let Some(slot) = self.slots.get_mut(at) {
                        *slot = Slot { hash, id };
                    }
                    return self.touch(id, false, h, frame, len);
                }
            }
        }
    }

    /// A header inside the frame: belongs to its conversation without adding to its bytes twice.
    pub(super) fn count_nested(&mut self, h: &Headers, frame: u32, len: u32, quoted: bool) {
        // a quote's frame is no traffic of the conversation that it quotes
        let found = self.count(h, frame, if quoted { 0 } else { len });
        let Found { conversation, previous, reversed } = found;
        self.nested.push(Nested { frame, conversation, previous, reversed, quoted });
    }

    /// A SYN with another sequence number on known ports starts a new conversation.
    fn restarts(&self, id: u32, reversed: bool, h: &Headers) -> bool {
        if h.tcp_flags & 0x12 != 0x02 {
            return false;
        }
        let Some(c) = self.get(id) else { return false };
        let (bit, base) = if reversed { (flag::BASE_B, c.base_seq[1]) } else { (flag::BASE_A, c.base_seq[0]) };
        c.flags & bit != 0 && base != h.seq
    }

    fn touch(&mut self, id: u32, reversed: bool, h: &Headers, frame: u32, len: u32) -> Found {
        let side = usize::from(reversed);
        let next = self.streams[UDP_STREAMS];
        let Some(c) = self.get_mut(id) else { return Found { conversation: NONE, previous: NONE, reversed } };
        let previous = if c.last == frame { NONE } else { c.last };
        c.last = frame;
        c.frames[side] = c.frames[side].saturating_add(u32::from(len > 0));
        c.add_bytes(side, len);
        if h.is_tcp() {
            let bit = if reversed { flag::BASE_B } else { flag::BASE_A };
            if c.flags & bit == 0 {
                c.flags |= bit;
                c.base_seq[side] = if h.tcp_flags & 2 != 0 { h.seq } else { h.seq.wrapping_sub(1) };
            }
            c.seen |= h.tcp_flags;
        } else if h.is_udp() && c.flags & flag::RENUMBERED == 0 {
            let asks = if h.destination_port == AGENT { flag::ASKED } else { 0 };
            if c.flags & flag::ASKED == 0 {
                c.flags |= asks;
            } else {
                c.flags |= flag::RENUMBERED;
                (c.base_seq[0], c.stream) = (c.stream, next);
                self.streams[UDP_STREAMS] += 1;
            }
        }
        Found { conversation: id, previous, reversed }
    }

    fn add(&mut self, key: &Key, h: &Headers, frame: u32, reused: bool) -> u32 {
        let (a, b, family) = match key.net {
            Net::V4(a, b) => (u32::from_be_bytes(a), u32::from_be_bytes(b), 4),
            Net::V6(a, b) => {
                let mut pair = [0; 32];
                pair[..16].copy_from_slice(&a);
                pair[16..].copy_from_slice(&b);
                self.pairs.push(pair);
                ((self.pairs.len() - 1) as u32, 0, 6)
            }
            Net::Bus(link) => (link.into(), link.into(), 1),
            Net::None => (u32::from(key.ether_type), u32::from(key.ether_type), 0),
        };
        let kind = match (h.has_transport, key.proto) {
            (true, proto::TCP) => 0,
            (true, proto::UDP) => UDP_STREAMS,
            (true, proto::SCTP) => 2,
            (true, proto::DCCP) => 3,
            _ => 4,
        };
        let counter = &mut self.streams[kind];
        let stream = *counter;
        *counter += 1;
        let c = Conversation {
            a,
            b,
            family,
            proto: key.proto,
            a_port: key.ports.0,
            b_port: key.ports.1,
            flags: if reused { flag::REUSED } else { 0 },
            first: frame,
            last: NONE,
            stream,
            ..Conversation::default()
        };
        if self.blocks.last().is_none_or(|block| block.len() == BLOCK) {
            self.blocks.push(Vec::with_capacity(BLOCK));
        }
        if let Some(block) = self.blocks.last_mut() {
            block.push(c);
        }
        self.len += 1;
        (self.len - 1) as u32
    }

    /// Whether a record has this identity, and if so in which direction.
    fn matches(&self, id: u32, key: &Key) -> Option<bool> {
        let c = self.get(id)?;
        if c.proto != key.proto {
            return None;
        }
        let straight = (c.a_port, c.b_port) == key.ports;
        let crossed = (c.b_port, c.a_port) == key.ports;
        match key.net {
            Net::V4(a, b) if c.family == 4 => {
                let (a, b) = (u32::from_be_bytes(a), u32::from_be_bytes(b));
                if straight && (c.a, c.b) == (a, b) { Some(false) } else { (crossed && (c.b, c.a) == (a, b)).then_some(true) }
            }
            Net::V6(a, b) if c.family == 6 => {
                let pair = self.pairs.get(c.a as usize)?;
                if straight && pair[..16] == a && pair[16..] == b {
                    Some(false)
                } else {
                    (crossed && pair[16..] == a && pair[..16] == b).then_some(true)
                }
            }
            Net::Bus(link) if c.family == 1 => (c.a == u32::from(link)).then_some(false),
            Net::None if c.family == 0 => (c.a == u32::from(key.ether_type)).then_some(false),
            _ => None,
        }
    }

    fn hash(&self, key: &Key) -> u32 {
        let mut hasher = self.hasher.build_hasher();
        // the same for both directions: the sum and the product of what each side is
        let side = |address: u64, port: u16| (address ^ u64::from(port) << 40).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let fold = |ip: [u8; 16]| {
            let n = u128::from_be_bytes(ip);
            (n >> 64) as u64 ^ (n as u64).rotate_left(29)
        };
        let (a, b) = match key.net {
            Net::V4(a, b) => (u32::from_be_bytes(a).into(), u32::from_be_bytes(b).into()),
            Net::V6(a, b) => (fold(a), fold(b)),
            Net::Bus(link) => (u64::from(link) | 1 << 16, 0),
            Net::None => (key.ether_type.into(), 0),
        };
        let (a, b) = (side(a, key.ports.0), side(b, key.ports.1));
        hasher.write_u64(a.wrapping_add(b) ^ u64::from(key.proto));
        hasher.write_u64(a ^ b);
        (hasher.finish() >> 32) as u32
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(1024);
        let mut slots = vec![Slot::FREE; size];
        let mask = size - 1;
        for taken in self.slots.iter().filter(|slot| slot.id != NONE) {
            let mut at = taken.hash as usize & mask;
            while slots.get(at).is_some_and(|s| s.id != NONE) {
                at = (at + 1) & mask;
            }
            if let Some(slot) = slots.get_mut(at) {
                *slot = *taken;
            }
        }
        self.slots = slots;
    }
}

fn key(h: &Headers) -> Key {
    let ether_type = if matches!(h.net, Net::None) { h.ether_type } else { 0 };
    let proto = if matches!(h.net, Net::None) { 0 } else { h.proto };
    let ports = h.echo.map_or((h.source_port, h.destination_port), |id| (id, id));
    Key { net: h.net, ports, proto, ether_type }
}

/// The bit of a row that tells the direction.
pub(super) fn direction(reversed: bool) -> u8 {
    if reversed { bits::REVERSED } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tcp(a: u8, a_port: u16, b: u8, b_port: u16, flags: u8, seq: u32) -> Headers {
        Headers {
            net: Net::V4([10, 0, 0, a], [10, 0, 0, b]),
            proto: proto::TCP,
            source_port: a_port,
            destination_port: b_port,
            tcp_flags: flags,
            seq,
            has_transport: true,
            ..Headers::default()
        }
    }

    #[test]
    fn both_directions_are_one_conversation() {
        let mut all = Conversations::default();
        let there = all.count(&tcp(1, 5000, 2, 80, 2, 7), 0, 60);
        let back = all.count(&tcp(2, 80, 1, 5000, 0x12, 9), 1, 70);
        assert_eq!((there.conversation, there.reversed, there.previous), (0, false, NONE));
        assert_eq!((back.conversation, back.reversed, back.previous), (0, true, 0));
        let c = all.get(0).unwrap();
        assert_eq!((c.frames, c.bytes(), c.stream), ([1, 1], [60, 70], 0));
    }

    #[test]
    fn bytes_go_on_beyond_32_bits() {
        let mut c = Conversation::default();
        c.add_bytes(1, u32::MAX);
        c.add_bytes(1, 3);
        assert_eq!((c.bytes(), c.total_bytes()), ([0, (1 << 32) + 2], (1 << 32) + 2));
        assert_eq!(size_of::<Conversation>(), 56);
    }

    #[test]
    fn all_frames_of_a_bus_are_one_conversation() {
        let bus = |link| Headers { net: Net::Bus(link), ..Headers::default() };
        let mut all = Conversations::default();
        let first = all.count(&bus(220), 0, 64);
        let second = all.count(&bus(220), 1, 64);
        let other = all.count(&bus(201), 2, 8);
        assert_eq!((first.conversation, second.conversation, second.previous), (0, 0, 0));
        assert_eq!((other.conversation, all.ends(all.get(0).unwrap())), (1, Ends::Bus(220)));
    }

    #[test]
    fn what_follows_a_request_to_an_agent_has_the_next_stream_number() {
        let udp = |a, a_port, b, b_port| Headers { proto: proto::UDP, ..tcp(a, a_port, b, b_port, 0, 0) };
        let mut all = Conversations::default();
        all.count(&udp(1, 5000, 2, 161), 0, 60);
        all.count(&udp(1, 5001, 2, 53), 1, 60);
        all.count(&udp(2, 161, 1, 5000), 2, 60);
        all.count(&udp(1, 5000, 2, 161), 3, 60);
        let streams = |id| all.get(id).map(|c| (c.setup_stream(), c.stream));
        assert_eq!((streams(0), streams(1)), (Some((Some(0), 2)), Some((None, 1))));
    }

    #[test]
    fn a_syn_with_another_number_starts_a_new_stream() {
        let mut all = Conversations::default();
        all.count(&tcp(1, 5000, 2, 80, 2, 7), 0, 60);
        assert_eq!(all.count(&tcp(1, 5000, 2, 80, 2, 7), 1, 60).conversation, 0, "a repeated SYN");
        let second = all.count(&tcp(1, 5000, 2, 80, 2, 8), 2, 60);
        assert_eq!((second.conversation, second.previous), (1, NONE));
        assert!(all.get(1).unwrap().reused());
        assert_eq!(all.count(&tcp(2, 80, 1, 5000, 0x12, 1), 3, 60).conversation, 1);
    }

    #[test]
    fn many_conversations_stay_apart() {
        let mut all = Conversations::default();
        for i in 0..20_000_u32 {
            let h = tcp((i % 200) as u8, (i / 200) as u16 + 1024, 250, 443, 0x10, i);
            assert_eq!(all.count(&h, i, 60).conversation, i);
        }
        assert_eq!(all.count(&tcp(7, 1024, 250, 443, 0x10, 1), 20_000, 60).conversation, 7);
        assert_eq!(all.len(), 20_000);
    }
}
