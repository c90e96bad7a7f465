//! The columns: per-frame facts that are asked for all the time, in chunks that are never changed once they are full.

use crate::base::{Moment, NONE, Timestamp};
use std::sync::Arc;

/// Frames in a chunk.
pub const CHUNK: usize = 8192;

/// What kind of frame a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    Other = 0,
    Arp = 1,
    /// IP with a protocol that is not one of those below.
    Ip = 2,
    Icmp = 3,
    Icmpv6 = 4,
    Igmp = 5,
    Tcp = 6,
    Udp = 7,
    Sctp = 8,
    /// A bus, whose frames are one conversation.
    Bus = 9,
}

impl Class {
    const ALL: [Class; 10] =
        [Class::Other, Class::Arp, Class::Ip, Class::Icmp, Class::Icmpv6, Class::Igmp, Class::Tcp, Class::Udp, Class::Sctp, Class::Bus];

    /// The class in the low bits of [`Chunk::kind`].
    pub fn of(kind: u8) -> Class {
        Class::ALL.get(usize::from(kind & 0x0f)).copied().unwrap_or(Class::Other)
    }
}

/// Bits of [`Chunk::kind`] above the class.
pub mod bits {
    /// Sent by side b of the conversation.
    pub const REVERSED: u8 = 0x10;
    /// There are, or may be, further IP or transport headers inside (tunnels, quotes): columns tell only of the outer ones.
    pub const NESTED: u8 = 0x20;
    /// An IP fragment.
    pub const FRAGMENT: u8 = 0x40;
    /// IPv6.
    pub const V6: u8 = 0x80;
}

/// Up to [`CHUNK`] rows as columns of equal length.
#[derive(Clone, Default)]
pub struct Chunk {
    /// Nanoseconds since 1970, saturated.
    pub time: Vec<i64>,
    /// Rows whose time does not fit nanoseconds.
    beyond: Vec<(u16, Moment)>,
    base: u64,
    offset: Vec<u32>,
    /// Length on the wire.
    pub len: Vec<u32>,
    /// Conversation, or [`NONE`].
    pub conversation: Vec<u32>,
    /// Frame before this one in the conversation, or [`NONE`].
    pub previous: Vec<u32>,
    pub source_port: Vec<u16>,
    pub destination_port: Vec<u16>,
    /// [`Class`] and [`bits`].
    pub kind: Vec<u8>,
    pub tcp_flags: Vec<u8>,
    /// Number of the Ethernet header of each frame, or [`NONE`]; empty where they are not noted.
    pub station: Vec<u32>,
    /// Interface of each frame; empty while all are of interface 0.
    interface: Vec<u32>,
    /// Rows that were not captured whole: (position, bytes of the wire length that are missing). Seldom any, or all.
    cut: Vec<(u16, u16)>,
    /// Rows whose place or captured length does not fit the columns: (position, offset, captured).
    odd: Vec<(u16, u64, u32)>,
}

/// A row put together from its columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub time: Timestamp,
    pub offset: u64,
    pub len: u32,
    pub captured: u32,
    pub interface: u32,
    pub conversation: u32,
    pub previous: u32,
    pub source_port: u16,
    pub destination_port: u16,
    pub kind: u8,
    pub tcp_flags: u8,
}

impl Row {
    pub fn class(&self) -> Class {
        Class::of(self.kind)
    }
    pub fn has(&self, bit: u8) -> bool {
        self.kind & bit != 0
    }
}

impl Chunk {
    pub(super) fn with_capacity() -> Self {
        Chunk {
            time: Vec::with_capacity(CHUNK),
            offset: Vec::with_capacity(CHUNK),
            len: Vec::with_capacity(CHUNK),
            conversation: Vec::with_capacity(CHUNK),
            previous: Vec::with_capacity(CHUNK),
            source_port: Vec::with_capacity(CHUNK),
            destination_port: Vec::with_capacity(CHUNK),
            kind: Vec::with_capacity(CHUNK),
            tcp_flags: Vec::with_capacity(CHUNK),
            ..Chunk::default()
        }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.time.len()
    }

    pub(super) fn push(&mut self, row: &Row) {
        let at = self.rows();
        if at == 0 {
            self.base = row.offset;
        }
        let relative = row.offset.checked_sub(self.base).and_then(|o| u32::try_from(o).ok());
        let cut = row.len.checked_sub(row.captured).and_then(|c| u16::try_from(c).ok());
        match (relative, cut) {
            (Some(_), Some(0)) => {}
            (Some(_), Some(cut)) => self.cut.push((at as u16, cut)),
            _ => self.odd.push((at as u16, row.offset, row.captured)),
        }
        self.time.push(row.time.0);
        self.offset.push(relative.unwrap_or(0));
        self.len.push(row.len);
        self.conversation.push(row.conversation);
        self.previous.push(row.previous);
        self.source_port.push(row.source_port);
        self.destination_port.push(row.destination_port);
        self.kind.push(row.kind);
        self.tcp_flags.push(row.tcp_flags);
        if row.interface != 0 && self.interface.is_empty() {
            self.interface.resize(at, 0);
        }
        if row.interface != 0 || !self.interface.is_empty() {
            self.interface.push(row.interface);
        }
    }

    /// Keeps the exact time of the row that is pushed next.
    pub(super) fn keep_moment(&mut self, moment: Moment) {
        self.beyond.push((self.rows() as u16, moment));
    }

    /// The exact time of the row at a position.
    fn moment(&self, at: usize) -> Option<Moment> {
        let beyond = self.beyond.binary_search_by_key(&at, |b| usize::from(b.0)).ok().and_then(|i| self.beyond.get(i));
        beyond.map(|b| b.1).or_else(|| self.time.get(at).map(|t| Timestamp(*t).into()))
    }

    /// The row at a position.
    pub fn row(&self, at: usize) -> Option<Row> {
        let len = *self.len.get(at)?;
        let (offset, captured) = match self.odd_at(at) {
            Some(odd) => odd,
            None => (self.base + u64::from(*self.offset.get(at)?), len - u32::from(self.cut_at(at))),
        };
        Some(Row {
            time: Timestamp(*self.time.get(at)?),
            offset,
            len,
            captured,
            interface: self.interface.get(at).copied().unwrap_or(0),
            conversation: *self.conversation.get(at)?,
            previous: *self.previous.get(at)?,
            source_port: *self.source_port.get(at)?,
            destination_port: *self.destination_port.get(at)?,
            kind: *self.kind.get(at)?,
            tcp_flags: *self.tcp_flags.get(at)?,
        })
    }

    fn cut_at(&self, at: usize) -> u16 {
        let found = self.cut.binary_search_by_key(&at, |c| usize::from(c.0)).ok();
        found.and_then(|i| self.cut.get(i)).map_or(0, |c| c.1)
    }

    fn odd_at(&self, at: usize) -> Option<(u64, u32)> {
        let found = self.odd.binary_search_by_key(&at, |o| usize::from(o.0)).ok()?;
        self.odd.get(found).map(|o| (o.1, o.2))
    }

    /// Captured length of the row at a position.
    pub fn captured(&self, at: usize) -> u32 {
        self.row(at).map_or(0, |r| r.captured)
    }

    /// Captured bytes of all rows.
    pub fn captured_total(&self) -> u64 {
        let on_wire: u64 = self.len.iter().map(|len| u64::from(*len)).sum();
        let cut: u64 = self.cut.iter().map(|c| u64::from(c.1)).sum();
        let of_odd: u64 = self.odd.iter().map(|o| u64::from(self.len.get(usize::from(o.0)).copied().unwrap_or(0))).sum();
        let captured_of_odd: u64 = self.odd.iter().map(|o| u64::from(o.2)).sum();
        on_wire.saturating_sub(cut + of_odd) + captured_of_odd
    }

    /// Gives back what was set aside for rows that did not come.
    pub(super) fn seal(&mut self) {
        self.beyond.shrink_to_fit();
        self.cut.shrink_to_fit();
        self.odd.shrink_to_fit();
        self.interface.shrink_to_fit();
    }
}

/// A frozen view of the frames so far.
#[derive(Clone, Default)]
pub struct Snapshot {
    pub(super) chunks: Vec<Arc<Chunk>>,
    pub(super) len: usize,
}

impl Snapshot {
    /// Number of frames.
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The chunks; all but the last hold [`CHUNK`] rows.
    pub fn chunks(&self) -> &[Arc<Chunk>] {
        &self.chunks
    }

    /// The row of a frame.
    pub fn row(&self, frame: u32) -> Option<Row> {
        let at = frame as usize;
        self.chunks.get(at / CHUNK)?.row(at % CHUNK)
    }

    /// Capture time of a frame, exact however far it lies from today.
    pub fn moment(&self, frame: u32) -> Option<Moment> {
        let at = frame as usize;
        self.chunks.get(at / CHUNK)?.moment(at % CHUNK)
    }

    /// Capture time of a frame, saturated.
    pub fn time(&self, frame: u32) -> Option<Timestamp> {
        let at = frame as usize;
        self.chunks.get(at / CHUNK)?.time.get(at % CHUNK).copied().map(Timestamp)
    }

    /// Conversation of a frame, or [`NONE`].
    pub fn conversation(&self, frame: u32) -> u32 {
        let at = frame as usize;
        self.chunks.get(at / CHUNK).and_then(|c| c.conversation.get(at % CHUNK)).copied().unwrap_or(NONE)
    }

    /// The first `len` frames only.
    pub fn first(&self, len: usize) -> Snapshot {
        let len = len.min(self.len);
        Snapshot { chunks: self.chunks.iter().take(len.div_ceil(CHUNK)).cloned().collect(), len }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_as_they_went_in() {
        let mut chunk = Chunk::with_capacity();
        let row = Row {
            time: Timestamp(5),
            offset: 1000,
            len: 60,
            captured: 60,
            interface: 0,
            conversation: 3,
            previous: NONE,
            source_port: 1,
            destination_port: 2,
            kind: Class::Tcp as u8 | bits::REVERSED,
            tcp_flags: 2,
        };
        let rows = [
            row,
            Row { offset: 500, ..row },
            Row { offset: u64::from(u32::MAX) * 9, captured: 70, ..row },
            Row { len: 200_000, captured: 96, interface: 7, ..row },
            Row { len: 1500, captured: 96, offset: 1100, ..row },
        ];
        for row in &rows {
            chunk.push(row);
        }
        for (at, row) in rows.iter().enumerate() {
            assert_eq!(chunk.row(at), Some(*row));
        }
        assert_eq!(chunk.captured_total(), rows.iter().map(|r| u64::from(r.captured)).sum::<u64>());
        assert_eq!(rows[0].class(), Class::Tcp);
    }
}
