//! Packets and bits over time, in bins of equal length. Bins are kept fine enough for any screen and merged for narrower
//! ones; when the capture outgrows them, neighbours are joined, so that memory stays the same however long it runs.

use crate::base::Timestamp;
use crate::store::Snapshot;

/// Bins kept.
const BINS: usize = 4096;
/// Length of a bin at the start, nanoseconds.
const FIRST_BIN: i64 = 1_000_000;

/// Packets and bits over time, in bins of the same length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rates {
    /// Per second.
    pub packets: Vec<f64>,
    /// Per second.
    pub bits: Vec<f64>,
    /// Length of a bin in seconds.
    pub bin: f64,
    /// Moment of the first bin.
    pub from: Timestamp,
}

/// Counts frames as they come.
#[derive(Clone, Default)]
pub struct RateCounter {
    start: Option<i64>,
    width: i64,
    counts: Vec<(u64, u64)>,
    counted: usize,
    last: i64,
}

impl RateCounter {
    /// Counts the frames that came since the last call.
    pub fn update(&mut self, snapshot: &Snapshot) {
        let mut at = self.counted;
        for chunk in snapshot.chunks().iter().skip(at / crate::store::CHUNK) {
            let from = at % crate::store::CHUNK;
            for (time, len) in chunk.time.iter().zip(&chunk.len).skip(from) {
                self.add(*time, *len);
            }
            at += chunk.rows() - from;
        }
        self.counted = at;
    }

    fn add(&mut self, time: i64, len: u32) {
        let start = *self.start.get_or_insert(time);
        self.width = self.width.max(FIRST_BIN);
        self.last = self.last.max(time);
        // frames from before the first one count as of its moment
        let offset = time.saturating_sub(start).max(0);
        while offset / self.width >= BINS as i64 {
            self.join();
        }
        let bin = (offset / self.width) as usize;
        if self.counts.len() <= bin {
            self.counts.resize(bin + 1, (0, 0));
        }
        if let Some(count) = self.counts.get_mut(bin) {
            count.0 += 1;
            count.1 += u64::from(len) * 8;
        }
    }

    /// Joins neighbours: half as many bins, twice as long.
    fn join(&mut self) {
        self.counts = self.counts.chunks(2).map(|p| p.iter().fold((0, 0), |sum, c| (sum.0 + c.0, sum.1 + c.1))).collect();
        self.width *= 2;
    }

    /// The whole capture in at most `bins` bins.
    pub fn whole(&self, bins: usize) -> Rates {
        let per = self.counts.len().div_ceil(bins.max(1)).max(1);
        self.merged(&self.counts, per, self.start.unwrap_or(0))
    }

    /// The last `seconds` before `now` in at most `bins` bins; empty bins where nothing came.
    pub fn recent(&self, seconds: i64, bins: usize, now: Timestamp) -> Rates {
        let (Some(start), width) = (self.start, self.width.max(FIRST_BIN)) else { return Rates::default() };
        let wanted = (seconds * 1_000_000_000 / width).max(1);
        let end = now.0.max(self.last).saturating_sub(start) / width + 1;
        let from = end - wanted;
        let count = |bin: i64| usize::try_from(bin).ok().and_then(|b| self.counts.get(b)).copied().unwrap_or((0, 0));
        let window: Vec<_> = (from..end).map(count).collect();
        let per = window.len().div_ceil(bins.max(1)).max(1);
        self.merged(&window, per, start + from * width)
    }

    fn merged(&self, counts: &[(u64, u64)], per: usize, from: i64) -> Rates {
        let bin = self.width.max(FIRST_BIN) as f64 * per as f64 / 1e9;
        let mut rates = Rates { bin, from: Timestamp(from), ..Rates::default() };
        for group in counts.chunks(per) {
            let (packets, bits) = group.iter().fold((0, 0), |sum, c| (sum.0 + c.0, sum.1 + c.1));
            rates.packets.push(packets as f64 / bin);
            rates.bits.push(bits as f64 / bin);
        }
        rates
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_when_bins_are_joined() {
        let mut counter = RateCounter::default();
        for i in 0..100_000_i64 {
            counter.add(i * 10_000_000, 100);
        }
        let rates = counter.whole(60);
        assert!(rates.packets.len() <= 60 && rates.packets.len() > 25);
        let sum: f64 = rates.packets.iter().map(|p| p * rates.bin).sum();
        assert!((sum - 100_000.0).abs() < 1e-6);
        let bits: f64 = rates.bits.iter().map(|b| b * rates.bin).sum();
        assert!((bits - 80_000_000.0).abs() < 1e-3);
    }

    #[test]
    fn silence_shows_as_empty_bins() {
        let mut counter = RateCounter::default();
        counter.add(0, 100);
        let rates = counter.recent(60, 60, Timestamp(30_000_000_000));
        assert_eq!(rates.packets.len(), 60);
        assert!(rates.packets.iter().rev().take(20).all(|p| *p == 0.0));
    }
}
