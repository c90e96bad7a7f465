//! Bytes over time while nobody knows yet how long the time is.

use crate::base::Timestamp;
use crate::chart::Series;

/// Most bins; where there would be more, bins are twice as long. A picture has a hundredth of them.
const BINS: i64 = 1 << 16;
/// Length of a bin at the start, nanoseconds.
const FIRST: i64 = 1_000;

/// Bytes in bins of equal length, from the first frame on.
#[derive(Default)]
pub struct Bits {
    begin: Option<i64>,
    width: i64,
    bytes: Vec<u64>,
}

impl Bits {
    /// Counts a frame; one from before the first counts with it.
    pub fn add(&mut self, time: i64, len: u32) {
        let begin = *self.begin.get_or_insert(time);
        self.width = self.width.max(FIRST);
        let offset = time.saturating_sub(begin).max(0);
        while offset / self.width >= BINS {
            self.bytes = self.bytes.chunks(2).map(|pair| pair.iter().sum()).collect();
            self.width = self.width.saturating_mul(2);
        }
        let at = (offset / self.width) as usize;
        if self.bytes.len() <= at {
            self.bytes.resize(at + 1, 0);
        }
        if let Some(bytes) = self.bytes.get_mut(at) {
            *bytes += u64::from(len);
        }
    }

    /// As a picture has it that reaches from the first to the last time.
    pub fn series(&self, (first, last): (i64, i64)) -> Series {
        let mut series = Series::over(Timestamp(first), last.saturating_sub(first));
        let begin = self.begin.unwrap_or(first);
        for (from, bytes) in (0_i64..).map(|n| n.saturating_mul(self.width)).zip(&self.bytes).filter(|(_, bytes)| **bytes > 0) {
            series.add(Timestamp(begin.saturating_add(from)), *bytes);
        }
        series
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_however_long_it_gets() {
        let mut bits = Bits::default();
        let second = 1_000_000_000;
        for n in 0..1000 {
            bits.add(7 + n * second, 125);
        }
        bits.add(3, 125);
        assert!(bits.bytes.len() <= BINS as usize && bits.bytes.len() > BINS as usize / 4);
        let series = bits.series((3, 999 * second));
        let sum: f64 = series.bits_per_second.iter().map(|rate| rate * series.bin as f64 / 1e9).sum();
        assert!((sum - 1_001_000.0).abs() < 1.0, "{sum}");
        assert!((series.average - 1002.0).abs() < 0.1, "{}", series.average);
        assert_eq!(Bits::default().series((0, 0)).bits_per_second, [0.0]);
    }
}
