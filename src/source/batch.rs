//! Records with their bytes, gathered to be handed from one thread to another or to wait for their turn.

use super::Record;
use crate::base::Moment;

/// Batches that may lie between two threads. With up to some hundred KiB each, a few MiB in all.
pub(super) const DEPTH: usize = 64;

/// Records one after the other, their bytes in one piece.
#[derive(Debug, Default)]
pub(super) struct Batch {
    heads: Vec<Head>,
    data: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
struct Head {
    time: Moment,
    offset: u64,
    len: u32,
    interface: u32,
    link_type: u16,
    /// End of the bytes in `data`; they start where those of the record before end.
    end: usize,
}

impl Batch {
    pub(super) fn len(&self) -> usize {
        self.heads.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }

    /// The bytes of all records, without anything between them.
    pub(super) fn data(&self) -> &[u8] {
        &self.data
    }

    pub(super) fn clear(&mut self) {
        self.heads.clear();
        self.data.clear();
    }

    pub(super) fn push(&mut self, record: &Record<'_>) {
        self.data.extend_from_slice(record.data);
        let Record { time, len, offset, interface, link_type, .. } = *record;
        self.heads.push(Head { time, offset, len, interface, link_type, end: self.data.len() });
    }

    pub(super) fn get(&self, at: usize) -> Option<Record<'_>> {
        let head = self.heads.get(at)?;
        let start = at.checked_sub(1).and_then(|before| self.heads.get(before)).map_or(0, |before| before.end);
        let data = self.data.get(start..head.end)?;
        let Head { time, offset, len, interface, link_type, .. } = *head;
        Some(Record { time, len, offset, interface, link_type, data })
    }

    pub(super) fn time(&self, at: usize) -> Option<Moment> {
        self.heads.get(at).map(|h| h.time)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Record<'_>> {
        (0..self.len()).filter_map(|at| self.get(at))
    }
}
