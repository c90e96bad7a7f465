//! The cheapest tier: expressions that the store's columns can answer, without looking at any byte of a frame.
//!
//! A row is *false*, *certain*, or *possible*: tunnels, quotes in ICMP errors, fragments and links that the index does not
//! understand may hold headers of which the columns say nothing. Possible rows go to the full tier. Not, and, or work on all
//! three (Kleene's logic), so a part that needs dissection only makes rows possible that the other parts leave over.

use super::interval::{Intervals, Key, key};
use crate::base::NONE;
use crate::store::columns::bits;
use crate::store::{CHUNK, Chunk, Class, Conversations, Ends};
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

/// What a row is known to be.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Known {
    /// Nothing for certain.
    Unsure,
    Arp,
    Tcp4,
    Tcp6,
    Udp4,
    Udp6,
}

/// Ports of UDP whose payload holds packets: VXLAN (also the old port), GENEVE, GTP-U, Teredo, L2TP, GRE, MPLS, LISP, CAPWAP,
/// TZSP.
const TUNNELS: [u16; 13] = [4789, 8472, 6081, 2152, 3544, 1701, 4754, 6635, 4341, 4342, 5246, 5247, 37008];

fn known(kind: u8, source: u16, destination: u16) -> Known {
    if kind & (bits::NESTED | bits::FRAGMENT) != 0 {
        return Known::Unsure;
    }
    let v6 = kind & bits::V6 != 0;
    match Class::of(kind) {
        Class::Arp => Known::Arp,
        Class::Tcp => {
            if v6 {
                Known::Tcp6
            } else {
                Known::Tcp4
            }
        }
        Class::Udp if TUNNELS.contains(&source) || TUNNELS.contains(&destination) => Known::Unsure,
        Class::Udp => {
            if v6 {
                Known::Udp6
            } else {
                Known::Udp4
            }
        }
        _ => Known::Unsure,
    }
}

impl Header {
    /// Whether a row that is known has this header.
    fn in_row(self, known: Known) -> bool {
        match self {
            Header::Arp => known == Known::Arp,
            Header::Tcp => matches!(known, Known::Tcp4 | Known::Tcp6),
            Header::Udp => matches!(known, Known::Udp4 | Known::Udp6),
            Header::Ipv4 => matches!(known, Known::Tcp4 | Known::Udp4),
            Header::Ipv6 => matches!(known, Known::Tcp6 | Known::Udp6),
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
    /// For each conversation: its frames from a to b pass, and those from b to a.
    Conversation {
        header: Header,
        passes: Vec<[bool; 2]>,
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
                        [decide(*side, *all, a, b), decide(*side, *all, b, a)]
                    }
                    Ends::EtherType(_) => [false; 2],
                });
                Prepared::Conversation { header: *header, passes: passes.collect() }
            }
            ColumnExpr::Stream(header, set) => {
                let passes = conversations.iter().map(|(_, c)| [set.contains(key(c.stream.into())); 2]);
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
    known: Vec<Known>,
    known_of: Option<usize>,
    pool: Vec<Vec<u8>>,
}

impl ChunkStates {
    pub fn new() -> Self {
        ChunkStates { known: Vec::with_capacity(CHUNK), known_of: None, pool: Vec::new() }
    }

    /// Evaluates an expression over a chunk whose first row is frame `start`, and gives its certain and its possible rows as bits.
    pub fn evaluate(&mut self, expr: &Prepared, chunk: &Chunk, start: usize, certain: &mut [u8], possible: &mut [u8]) {
        self.known_of = None;
        let mut states = self.take();
        self.fill(expr, chunk, start, &mut states);
        pack(&states, CERTAIN, certain);
        pack(&states, POSSIBLE, possible);
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
                self.know(chunk, start);
                out.extend(self.known.iter().map(|k| state(*k, *header, true)));
            }
            Prepared::Frame(column, ranges) => frame_column(*column, ranges, chunk, start, out),
            Prepared::Port { header, side, all, ranges } => {
                self.know(chunk, start);
                let (mut source, mut destination) = (self.take(), self.take());
                within(&chunk.source_port, ranges, &mut source);
                within(&chunk.destination_port, ranges, &mut destination);
                let sides = source.iter().zip(&destination);
                match (side, all) {
                    (Side::Source, _) => out.extend(sides.map(|(s, _)| *s)),
                    (Side::Destination, _) => out.extend(sides.map(|(_, d)| *d)),
                    (Side::Either, false) => out.extend(sides.map(|(s, d)| s | d)),
                    (Side::Either, true) => out.extend(sides.map(|(s, d)| s & d)),
                }
                self.certain_where_known(*header, out);
                self.pool.extend([source, destination]);
            }
            Prepared::Conversation { header, passes } => {
                self.know(chunk, start);
                let pass = |conversation: u32, kind: u8| {
                    let sides = if conversation == NONE { None } else { passes.get(conversation as usize) };
                    sides.map_or(0, |s| if s[usize::from(kind & bits::REVERSED != 0)] { TRUE } else { 0 })
                };
                out.extend(chunk.conversation.iter().zip(&chunk.kind).map(|(c, k)| pass(*c, *k)));
                // a conversation that came after the table was made
                let fresh = |c: u32| c != NONE && c as usize >= passes.len();
                self.certain_where_known(*header, out);
                if chunk.conversation.iter().any(|c| fresh(*c)) {
                    out.iter_mut().zip(&chunk.conversation).filter(|(_, c)| fresh(**c)).for_each(|(o, _)| *o = POSSIBLE);
                }
            }
            Prepared::Flags(states) => {
                self.know(chunk, start);
                out.extend(chunk.tcp_flags.iter().map(|f| states[usize::from(*f)]));
                self.certain_where_known(Header::Tcp, out);
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

    /// Works out once for each chunk what its rows are known to be.
    fn know(&mut self, chunk: &Chunk, start: usize) {
        if self.known_of == Some(start) {
            return;
        }
        self.known_of = Some(start);
        self.known.clear();
        let ports = chunk.source_port.iter().zip(&chunk.destination_port);
        self.known.extend(chunk.kind.iter().zip(ports).map(|(k, (s, d))| known(*k, *s, *d)));
    }

    /// Keeps states where the header is known to be there, clears them where it is known not to be.
    fn certain_where_known(&self, header: Header, states: &mut [u8]) {
        for (state_of_row, known) in states.iter_mut().zip(&self.known) {
            let there = if header.in_row(*known) { *state_of_row } else { 0 };
            *state_of_row = if *known == Known::Unsure { POSSIBLE } else { there };
        }
    }
}

fn not(state: u8) -> u8 {
    (!state >> 1 & POSSIBLE) | (!state << 1 & CERTAIN)
}

fn state(known: Known, header: Header, holds: bool) -> u8 {
    match known {
        Known::Unsure => POSSIBLE,
        known if header.in_row(known) && holds => TRUE,
        _ => 0,
    }
}

/// States of rows by whether a column's value is in one of the ranges.
fn within<T: Copy + PartialOrd>(column: &[T], ranges: &[(T, T)], out: &mut Vec<u8>) {
    out.clear();
    out.resize(column.len(), 0);
    for (low, high) in ranges {
        for (state, value) in out.iter_mut().zip(column) {
            *state |= u8::from((*low <= *value) & (*value <= *high)) * TRUE;
        }
    }
}

fn frame_column(column: FrameColumn, ranges: &[(i64, i64)], chunk: &Chunk, start: usize, out: &mut Vec<u8>) {
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
    for (byte, eight) in out.iter_mut().zip(states.chunks(8)) {
        *byte = eight.iter().enumerate().fold(0, |packed, (i, s)| packed | (s >> shift & 1) << i);
    }
}
