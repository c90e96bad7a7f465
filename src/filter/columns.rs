//! The cheapest tier: expressions that the store's columns can answer, without looking at any byte of a frame.
//!
//! A row is *false*, *certain*, or *possible*: tunnels, quotes in ICMP errors, fragments and links that the index does not
//! understand may hold headers of which the columns say nothing. Possible rows go to the full tier. Not, and, or work on all
//! three (Kleene's logic), so a part that needs dissection only makes rows possible that the other parts leave over.

use super::interval::{Intervals, Key, key};
use crate::base::NONE;
use crate::store::columns::bits;
use crate::store::{Chunk, Class, Conversations, Ends};
use std::net::IpAddr;

/// Bits of a row's state.
const POSSIBLE: u8 = 1;
const CERTAIN: u8 = 2;
const TRUE: u8 = POSSIBLE | CERTAIN;

/// A filter as far as columns can answer it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum ColumnExpr {
    /// Needs the full tier.
    Unknown,
    Always,
    And(Vec<ColumnExpr>),
    Or(Vec<ColumnExpr>),
    Xor(Vec<ColumnExpr>),
    Not(Box<ColumnExpr>),
    /// The frame has a header of this kind.
    Exists(Header),
    /// A number of the frame itself is in the set.
    Frame(FrameColumn, Intervals),
    Port {
        header: Header,
        side: Side,
        all: bool,
        set: Intervals,
    },
    Address {
        header: Header,
        side: Side,
        all: bool,
        set: Intervals,
    },
    /// Stream number of the conversation.
    Stream(Header, Intervals),
    /// State of a segment by the low 8 bits of its flags.
    Flags(Box<[u8; 256]>),
}

/// Headers that rows tell of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Header {
    Ipv4,
    Ipv6,
    Tcp,
    Udp,
    Arp,
}

/// Which of two addresses or ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Source,
    Destination,
    Either,
}

/// Numbers of the frame itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FrameColumn {
    Number,
    Len,
    Captured,
    /// Nanoseconds since 1970.
    Time,
    /// Nanoseconds since the first frame.
    Relative,
}

/// The class, and the bits that make a row unsure.
const CLASS: u8 = 0x0f;
const UNSURE: u8 = bits::NESTED | bits::FRAGMENT;
const ARP: u8 = Class::Arp as u8;
const TCP: u8 = Class::Tcp as u8;
const UDP: u8 = Class::Udp as u8;
const ICMP: u8 = Class::Icmp as u8;
const ICMPV6: u8 = Class::Icmpv6 as u8;
const IGMP: u8 = Class::Igmp as u8;

/// Whether columns tell all of a row's headers.
fn is_sure(kind: u8) -> bool {
    (kind & UNSURE == 0) & (is_over_ip(kind) | (kind & CLASS == ARP))
}

/// Whether a row is of a class whose only network header is that of IP.
fn is_over_ip(kind: u8) -> bool {
    let class = kind & CLASS;
    (class == TCP) | (class == UDP) | (class == ICMP) | (class == ICMPV6) | (class == IGMP)
}

impl Header {
    /// Whether a row that is sure has this header.
    fn is_in(self, kind: u8) -> bool {
        let class = kind & CLASS;
        match self {
            Header::Arp => class == ARP,
            Header::Tcp => class == TCP,
            Header::Udp => class == UDP,
            Header::Ipv4 => is_over_ip(kind) & (kind & bits::V6 == 0),
            Header::Ipv6 => is_over_ip(kind) & (kind & bits::V6 != 0),
        }
    }
}

/// A [`ColumnExpr`] with what it needs to know of the conversations so far.
pub(super) enum Prepared {
    Unknown,
    Always,
    And(Vec<Prepared>),
    Or(Vec<Prepared>),
    Xor(Vec<Prepared>),
    Not(Box<Prepared>),
    Exists(Header),
    /// Inclusive ranges; times are counted as in the column.
    Frame(FrameColumn, Vec<(i64, i64)>),
    Port {
        header: Header,
        side: Side,
        all: bool,
        ranges: Vec<(u16, u16)>,
    },
    /// For each conversation: bit 0, its frames from a to b pass; bit 1, those from b to a.
    Conversation {
        header: Header,
        passes: Vec<u8>,
    },
    Flags(Box<[u8; 256]>),
}

impl ColumnExpr {
    /// True when columns alone can never settle a frame.
    pub fn is_useless(&self) -> bool {
        match self {
            ColumnExpr::Unknown => true,
            ColumnExpr::And(parts) | ColumnExpr::Or(parts) => parts.iter().all(ColumnExpr::is_useless),
            ColumnExpr::Xor(parts) => parts.iter().any(ColumnExpr::is_useless),
            ColumnExpr::Not(inner) => inner.is_useless(),
            _ => false,
        }
    }

    /// Reads what is needed of the conversations. `first` is the time that relative times count from, in nanoseconds.
    pub fn prepare(&self, conversations: &Conversations, first: Option<i64>) -> Prepared {
        let each = |parts: &[ColumnExpr]| parts.iter().map(|p| p.prepare(conversations, first)).collect();
        match self {
            ColumnExpr::Unknown => Prepared::Unknown,
            ColumnExpr::Always => Prepared::Always,
            ColumnExpr::And(parts) => Prepared::And(each(parts)),
            ColumnExpr::Or(parts) => Prepared::Or(each(parts)),
            ColumnExpr::Xor(parts) => Prepared::Xor(each(parts)),
            ColumnExpr::Not(inner) => Prepared::Not(Box::new(inner.prepare(conversations, first))),
            ColumnExpr::Exists(header) => Prepared::Exists(*header),
            ColumnExpr::Frame(column, set) => {
                let ranges = set.numbers(i64::MIN.into(), i64::MAX.into()).into_iter().map(|(a, b)| (a as i64, b as i64));
                match (column, first) {
                    (FrameColumn::Relative, None) => Prepared::Unknown,
                    (FrameColumn::Relative, Some(first)) => Prepared::Frame(
                        FrameColumn::Time,
                        ranges.map(|(a, b)| (a.saturating_add(first), b.saturating_add(first))).collect(),
                    ),
                    (column, _) => Prepared::Frame(*column, ranges.collect()),
                }
            }
            ColumnExpr::Port { header, side, all, set } => {
                let ranges = set.numbers(0, u16::MAX.into()).into_iter().map(|(a, b)| (a as u16, b as u16)).collect();
                Prepared::Port { header: *header, side: *side, all: *all, ranges }
            }
            ColumnExpr::Address { header, side, all, set } => {
                let passes = conversations.iter().map(|(_, c)| match conversations.ends(c) {
                    Ends::Ip(a, b) => {
                        let (a, b) = (address_in(set, a), address_in(set, b));
                        u8::from(decide(*side, *all, a, b)) | u8::from(decide(*side, *all, b, a)) << 1
                    }
                    Ends::EtherType(_) | Ends::Bus(_) => 0,
                });
                Prepared::Conversation { header: *header, passes: passes.collect() }
            }
            ColumnExpr::Stream(header, set) => {
                let passes = conversations.iter().map(|(_, c)| u8::from(set.contains(key(c.stream.into()))) * 3);
                Prepared::Conversation { header: *header, passes: passes.collect() }
            }
            ColumnExpr::Flags(states) => Prepared::Flags(states.clone()),
        }
    }
}

fn address_in(set: &Intervals, address: IpAddr) -> bool {
    match address {
        IpAddr::V4(a) => set.contains(Key::from(u32::from(a))),
        IpAddr::V6(a) => set.contains(u128::from(a)),
    }
}

fn decide(side: Side, all: bool, source: bool, destination: bool) -> bool {
    match (side, all) {
        (Side::Source, _) => source,
        (Side::Destination, _) => destination,
        (Side::Either, false) => source | destination,
        (Side::Either, true) => source & destination,
    }
}

/// States of the rows of one chunk, and room to work in.
pub(super) struct ChunkStates {
    pool: Vec<Vec<u8>>,
}

impl ChunkStates {
    pub fn new() -> Self {
        ChunkStates { pool: Vec::new() }
    }

    /// Evaluates an expression over a chunk whose first row is frame `start`, and sets the bits of its certain and of its possible
    /// rows; those of possible rows stay clear when every possible row is certain.
    pub fn evaluate(&mut self, expr: &Prepared, chunk: &Chunk, start: usize, certain: &mut [u8], possible: &mut [u8]) {
        let mut states = self.take();
        self.fill(expr, chunk, start, &mut states);
        pack(&states, CERTAIN, certain);
        if states.contains(&POSSIBLE) {
            pack(&states, POSSIBLE, possible);
        }
        self.pool.push(states);
    }

    fn take(&mut self) -> Vec<u8> {
        self.pool.pop().unwrap_or_default()
    }

    fn fill(&mut self, expr: &Prepared, chunk: &Chunk, start: usize, out: &mut Vec<u8>) {
        let rows = chunk.rows();
        out.clear();
        match expr {
            Prepared::Unknown => out.resize(rows, POSSIBLE),
            Prepared::Always => out.resize(rows, TRUE),
            Prepared::And(parts) => {
                out.resize(rows, TRUE);
                self.each(parts, chunk, start, &mut |part| out.iter_mut().zip(part).for_each(|(o, p)| *o &= p));
            }
            Prepared::Or(parts) => {
                out.resize(rows, 0);
                self.each(parts, chunk, start, &mut |part| out.iter_mut().zip(part).for_each(|(o, p)| *o |= p));
            }
            Prepared::Xor(parts) => {
                out.resize(rows, 0);
                self.each(parts, chunk, start, &mut |part| out.iter_mut().zip(part).for_each(|(o, p)| *o = (*o & not(*p)) | (not(*o) & p)));
            }
            Prepared::Not(inner) => {
                self.fill(inner, chunk, start, out);
                out.iter_mut().for_each(|o| *o = not(*o));
            }
            Prepared::Exists(header) => {
                out.resize(rows, TRUE);
                where_sure(*header, &chunk.kind, out);
            }
            Prepared::Frame(column, ranges) => {
                out.resize(rows, 0);
                frame_column(*column, ranges, chunk, start, out);
            }
            Prepared::Port { header, side, all, ranges } => {
                out.resize(rows, 0);
                match side {
                    Side::Source => within(&chunk.source_port, ranges, out),
                    Side::Destination => within(&chunk.destination_port, ranges, out),
                    Side::Either if !all => {
                        within(&chunk.source_port, ranges, out);
                        within(&chunk.destination_port, ranges, out);
                    }
                    Side::Either => {
                        within(&chunk.source_port, ranges, out);
                        let mut destination = self.take();
                        destination.clear();
                        destination.resize(rows, 0);
                        within(&chunk.destination_port, ranges, &mut destination);
                        out.iter_mut().zip(&destination).for_each(|(o, d)| *o &= d);
                        self.pool.push(destination);
                    }
                }
                where_sure(*header, &chunk.kind, out);
            }
            Prepared::Conversation { header, passes } => {
                out.extend(chunk.conversation.iter().zip(&chunk.kind).map(|(conversation, kind)| {
                    let sides = passes.get(*conversation as usize).copied().unwrap_or(0);
                    (sides >> u8::from(kind & bits::REVERSED != 0) & 1) * TRUE
                }));
                // a conversation that came after the table was made
                let fresh = |c: u32| c != NONE && c as usize >= passes.len();
                where_sure(*header, &chunk.kind, out);
                if chunk.conversation.iter().any(|c| fresh(*c)) {
                    out.iter_mut().zip(&chunk.conversation).filter(|(_, c)| fresh(**c)).for_each(|(o, _)| *o = POSSIBLE);
                }
            }
            Prepared::Flags(states) => {
                out.extend(chunk.tcp_flags.iter().map(|f| states[usize::from(*f)]));
                where_sure(Header::Tcp, &chunk.kind, out);
            }
        }
    }

    fn each(&mut self, parts: &[Prepared], chunk: &Chunk, start: usize, join: &mut dyn FnMut(&[u8])) {
        for part in parts {
            let mut states = self.take();
            self.fill(part, chunk, start, &mut states);
            join(&states);
            self.pool.push(states);
        }
    }
}

/// Clears states where the header is known not to be, and opens those of rows that columns do not tell all of.
fn where_sure(header: Header, kinds: &[u8], states: &mut [u8]) {
    // one loop for each header: the compiler turns each into a few operations on many rows
    match header {
        Header::Arp => settle(kinds, states, |kind| Header::Arp.is_in(kind)),
        Header::Tcp => settle(kinds, states, |kind| Header::Tcp.is_in(kind)),
        Header::Udp => settle(kinds, states, |kind| Header::Udp.is_in(kind)),
        Header::Ipv4 => settle(kinds, states, |kind| Header::Ipv4.is_in(kind)),
        Header::Ipv6 => settle(kinds, states, |kind| Header::Ipv6.is_in(kind)),
    }
}

fn settle(kinds: &[u8], states: &mut [u8], is_in: impl Fn(u8) -> bool) {
    for (state, kind) in states.iter_mut().zip(kinds) {
        let sure = u8::from(is_sure(*kind)).wrapping_neg();
        let there = u8::from(is_in(*kind)).wrapping_neg();
        *state = (*state & there & sure) | (POSSIBLE & !sure);
    }
}

fn not(state: u8) -> u8 {
    (!state >> 1 & POSSIBLE) | (!state << 1 & CERTAIN)
}

/// Makes rows true whose value in a column is in one of the ranges.
fn within<T: Copy + PartialOrd>(column: &[T], ranges: &[(T, T)], out: &mut [u8]) {
    for (low, high) in ranges {
        for (state, value) in out.iter_mut().zip(column) {
            *state |= u8::from((*low <= *value) & (*value <= *high)) * TRUE;
        }
    }
}

fn frame_column(column: FrameColumn, ranges: &[(i64, i64)], chunk: &Chunk, start: usize, out: &mut [u8]) {
    match column {
        FrameColumn::Time | FrameColumn::Relative => within(&chunk.time, ranges, out),
        FrameColumn::Len => {
            let cut = |n: i64| n.clamp(-1, i64::from(u32::MAX) + 1);
            let narrow: Vec<(u32, u32)> = ranges
                .iter()
                .filter(|(low, high)| cut(*high) >= 0 && cut(*low) <= i64::from(u32::MAX))
                .map(|(low, high)| (cut(*low).max(0) as u32, cut(*high).min(i64::from(u32::MAX)) as u32))
                .collect();
            within(&chunk.len, &narrow, out);
        }
        FrameColumn::Captured => {
            let captured: Vec<i64> = (0..chunk.rows()).map(|at| i64::from(chunk.captured(at))).collect();
            within(&captured, ranges, out);
        }
        FrameColumn::Number => {
            let first = start as i64 + 1;
            let numbers: Vec<i64> = (first..first + chunk.rows() as i64).collect();
            within(&numbers, ranges, out);
        }
    }
}

/// One bit of each state, eight rows a byte, first row lowest.
fn pack(states: &[u8], bit: u8, out: &mut [u8]) {
    let shift = bit.trailing_zeros();
    let (eights, rest) = states.as_chunks::<8>();
    for (byte, eight) in out.iter_mut().zip(eights) {
        let lanes = u64::from_le_bytes(*eight) >> shift & 0x0101_0101_0101_0101;
        // the product gathers the lowest bits of all eight lanes in the highest byte
        *byte = (lanes.wrapping_mul(0x0102_0408_1020_4080) >> 56) as u8;
    }
    if let Some(byte) = out.get_mut(eights.len()) {
        *byte = rest.iter().enumerate().fold(0, |packed, (i, s)| packed | (s >> shift & 1) << i);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_packed_in_the_order_of_rows() {
        let states: Vec<u8> = (0..19).map(|i| if i % 3 == 0 { TRUE } else { u8::from(i == 1) }).collect();
        let (mut certain, mut possible) = ([0; 3], [0; 3]);
        pack(&states, CERTAIN, &mut certain);
        pack(&states, POSSIBLE, &mut possible);
        assert_eq!(certain, [0b0100_1001, 0b1001_0010, 0b100]);
        assert_eq!(possible, [0b0100_1011, 0b1001_0010, 0b100]);
    }

    #[test]
    fn negation_keeps_what_is_open_open() {
        assert_eq!([not(0), not(POSSIBLE), not(TRUE)], [TRUE, POSSIBLE, 0]);
    }

    #[test]
    fn rows_with_headers_inside_are_never_settled() {
        let quote = ICMP | bits::NESTED;
        let kinds = [TCP, TCP | bits::NESTED, UDP | bits::V6, ARP, quote, TCP | bits::FRAGMENT | bits::REVERSED, ICMP, Class::Ip as u8];
        let of = |header| {
            let mut states = [TRUE; 8];
            where_sure(header, &kinds, &mut states);
            states
        };
        let open = POSSIBLE;
        assert_eq!(of(Header::Tcp), [TRUE, open, 0, 0, open, open, 0, open]);
        assert_eq!(of(Header::Ipv4), [TRUE, open, 0, 0, open, open, TRUE, open]);
        assert_eq!(of(Header::Ipv6), [0, open, TRUE, 0, open, open, 0, open]);
        assert_eq!(of(Header::Arp), [0, open, 0, TRUE, open, open, 0, open]);
    }
}
