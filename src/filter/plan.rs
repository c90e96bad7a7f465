//! Splits a filter into what the store's columns can answer and what needs dissection, and runs the first part.

use super::ast::Arithmetic;
use super::columns::{ChunkStates, ColumnExpr, FrameColumn, Header, Prepared, Side};
use super::datum::Datum;
use super::interval::{Intervals, key};
use super::program::{FieldValues, Operand, Order, Rule, Test};
use crate::model::{Field, Kind};
use crate::store::{CHUNK, Conversations, Snapshot};
use roaring::RoaringBitmap;
use std::ops::Range;

/// How a filter is answered: first by columns, then by dissection of the frames that columns leave open.
pub struct Plan {
    columns: ColumnExpr,
}

/// A plan together with the conversations as they were when it was made ready. Shared by threads.
pub struct Scanner {
    prepared: Prepared,
}

/// What columns say about a range of frames.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scan {
    /// Frames that pass.
    pub certain: RoaringBitmap,
    /// Frames that dissection has to decide.
    pub open: RoaringBitmap,
}

impl Plan {
    pub(super) fn new(test: &Test) -> Plan {
        Plan { columns: columns(test) }
    }

    /// True when columns cannot settle any frame: everything has to be dissected.
    pub fn needs_all(&self) -> bool {
        self.columns.is_useless()
    }

    /// Makes the plan ready for the frames so far. `first` is the time that `frame.time_relative` counts from, in nanoseconds
    /// since 1970; `None` when it differs from frame to frame (time references).
    pub fn scanner(&self, conversations: &Conversations, first: Option<i64>) -> Scanner {
        Scanner { prepared: self.columns.prepare(conversations, first) }
    }
}

impl Scanner {
    /// Looks at the columns of some frames, by their index from 0.
    pub fn scan(&self, snapshot: &Snapshot, frames: Range<u32>) -> Scan {
        let mut scan = Scan::default();
        let mut states = ChunkStates::new();
        let (from, to) = (frames.start as usize, (frames.end as usize).min(snapshot.len()));
        let (mut certain, mut possible) = (vec![0_u8; GROUP / 8], vec![0_u8; GROUP / 8]);
        let chunks = snapshot.chunks().get(..to.div_ceil(CHUNK)).unwrap_or(&[]);
        for start in (from / GROUP * GROUP..to).step_by(GROUP) {
            certain.fill(0);
            possible.fill(0);
            let bits = certain.chunks_mut(CHUNK / 8).zip(possible.chunks_mut(CHUNK / 8));
            for (n, (chunk, (certain, possible))) in chunks.iter().skip(start / CHUNK).zip(bits).enumerate() {
                states.evaluate(&self.prepared, chunk, start + n * CHUNK, certain, possible);
            }
            for (c, p) in certain.iter().zip(possible.iter_mut()) {
                *p &= !c;
            }
            add(&mut scan.certain, start as u32, &certain);
            add(&mut scan.open, start as u32, &possible);
        }
        for bitmap in [&mut scan.certain, &mut scan.open] {
            bitmap.remove_range(..from as u32);
            bitmap.remove_range(to as u32..);
        }
        scan
    }
}

/// Frames that are scanned in one go: as many as a container of a roaring bitmap holds.
const GROUP: usize = 1 << 16;
const _: () = assert!(GROUP.is_multiple_of(CHUNK));

fn add(bitmap: &mut RoaringBitmap, start: u32, bits: &[u8]) {
    if bits.iter().any(|b| *b != 0) {
        *bitmap |= RoaringBitmap::from_lsb0_bytes(start, bits);
    }
}

fn columns(test: &Test) -> ColumnExpr {
    let each = |parts: &[Test]| parts.iter().map(columns).collect();
    match test {
        Test::Always => ColumnExpr::Always,
        Test::And(parts) => ColumnExpr::And(each(parts)),
        Test::Or(parts) => ColumnExpr::Or(each(parts)),
        Test::Xor(parts) => ColumnExpr::Xor(each(parts)),
        Test::Not(inner) => ColumnExpr::Not(Box::new(columns(inner))),
        Test::Exists(Operand::Field(values)) => exists(values),
        Test::Truth(operand) => against(operand, Rule::Any, &Intervals::of(Order::NotEqual, &Datum::Number(0))),
        Test::Compare { left, order, rule, right: Operand::Constant(constants) } => match constants.as_slice() {
            [constant] => against(left, *rule, &Intervals::of(*order, constant)),
            _ => ColumnExpr::Unknown,
        },
        Test::In { left, members, rule, outside } => against(left, *rule, &Intervals::of_members(members, *outside)),
        _ => ColumnExpr::Unknown,
    }
}

/// Where a field's values are in the columns.
enum Place {
    Frame(FrameColumn),
    Port(Header, Side),
    Address(Header, Side),
    Stream(Header),
    /// Bits of the TCP flags.
    Flags {
        mask: u16,
    },
}

fn place(field: &Field) -> Option<Place> {
    use Side::{Destination, Either, Source};
    Some(match field.name {
        "frame.number" => Place::Frame(FrameColumn::Number),
        "frame.len" => Place::Frame(FrameColumn::Len),
        "frame.cap_len" => Place::Frame(FrameColumn::Captured),
        "frame.time" | "frame.time_epoch" => Place::Frame(FrameColumn::Time),
        "frame.time_relative" => Place::Frame(FrameColumn::Relative),
        "tcp.port" => Place::Port(Header::Tcp, Either),
        "tcp.srcport" => Place::Port(Header::Tcp, Source),
        "tcp.dstport" => Place::Port(Header::Tcp, Destination),
        "udp.port" => Place::Port(Header::Udp, Either),
        "udp.srcport" => Place::Port(Header::Udp, Source),
        "udp.dstport" => Place::Port(Header::Udp, Destination),
        "ip.addr" => Place::Address(Header::Ipv4, Either),
        "ip.src" => Place::Address(Header::Ipv4, Source),
        "ip.dst" => Place::Address(Header::Ipv4, Destination),
        "ipv6.addr" => Place::Address(Header::Ipv6, Either),
        "ipv6.src" => Place::Address(Header::Ipv6, Source),
        "ipv6.dst" => Place::Address(Header::Ipv6, Destination),
        "tcp.stream" => Place::Stream(Header::Tcp),
        "udp.stream" => Place::Stream(Header::Udp),
        "tcp.flags" => Place::Flags { mask: 0x0fff },
        name if name.starts_with("tcp.flags.") && field.kind == Kind::Bool && field.mask != 0 && field.mask <= 0xff => {
            Place::Flags { mask: field.mask as u16 }
        }
        _ => return None,
    })
}

fn exists(values: &FieldValues) -> ColumnExpr {
    if values.layers.is_some() {
        return ColumnExpr::Unknown;
    }
    let header = match values.field.name {
        "frame" => return ColumnExpr::Always,
        "ip" => Some(Header::Ipv4),
        "ipv6" => Some(Header::Ipv6),
        "tcp" => Some(Header::Tcp),
        "udp" => Some(Header::Udp),
        "arp" => Some(Header::Arp),
        _ => None,
    };
    let header = header.or(match place(values.field) {
        Some(Place::Frame(_)) => return ColumnExpr::Always,
        Some(Place::Port(header, _) | Place::Address(header, _) | Place::Stream(header)) => Some(header),
        Some(Place::Flags { .. }) => Some(Header::Tcp),
        None => None,
    });
    header.map_or(ColumnExpr::Unknown, ColumnExpr::Exists)
}

/// A test of one operand against a set of values.
fn against(operand: &Operand, rule: Rule, set: &Option<Intervals>) -> ColumnExpr {
    let Some(set) = set else {
        return ColumnExpr::Unknown;
    };
    let (values, bits) = match operand {
        Operand::Field(values) => (values, None),
        Operand::Arithmetic(Arithmetic::BitAnd, left, right) => match (left.as_ref(), right.as_ref()) {
            (Operand::Field(values), Operand::Constant(constants)) => match constants.as_slice() {
                [Datum::Number(bits)] => (values, Some(*bits)),
                _ => return ColumnExpr::Unknown,
            },
            _ => return ColumnExpr::Unknown,
        },
        _ => return ColumnExpr::Unknown,
    };
    if values.layers.is_some() {
        return ColumnExpr::Unknown;
    }
    let (all, set_of) = (rule == Rule::All, || set.clone());
    match (place(values.field), bits) {
        (Some(Place::Flags { mask }), bits) => ColumnExpr::Flags(Box::new(flag_states(mask, bits.unwrap_or(-1), set))),
        (Some(Place::Frame(column)), None) => ColumnExpr::Frame(column, set_of()),
        (Some(Place::Port(header, side)), None) => ColumnExpr::Port { header, side, all, set: set_of() },
        (Some(Place::Address(header, side)), None) => ColumnExpr::Address { header, side, all, set: set_of() },
        (Some(Place::Stream(header)), None) => ColumnExpr::Stream(header, set_of()),
        _ => ColumnExpr::Unknown,
    }
}

/// For each low byte of the flags: what is known of `(flags taken by mask) & bits` being in the set. The column lacks the
/// high four bits, so all their values are tried.
fn flag_states(mask: u16, bits: i128, set: &Intervals) -> [u8; 256] {
    std::array::from_fn(|low| {
        let passes = |high: u16| {
            let taken = (high << 8 | low as u16) & mask;
            let value = if mask == 0x0fff { taken } else { taken >> mask.trailing_zeros() };
            set.contains(key(i128::from(value) & bits))
        };
        let passing = (0..16).filter(|high| passes(*high)).count();
        match passing {
            0 => 0,
            16 => 3,
            _ => 1,
        }
    })
}
