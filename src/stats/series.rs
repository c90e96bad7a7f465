//! One series of an I/O graph: frames, bytes, or what a field's values come to, in bins of time.

use super::scope::Scope;
use super::timeline;
use crate::base::NONE;

/// What a series shows of each bin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Frames per second.
    Packets,
    /// Bits per second.
    #[default]
    Bits,
    /// Bytes per second.
    Bytes,
    Sum,
    Average,
    Min,
    Max,
    /// Occurrences of a field.
    Count,
}

impl Measure {
    pub const ALL: [Measure; 8] =
        [Measure::Bits, Measure::Packets, Measure::Bytes, Measure::Sum, Measure::Average, Measure::Min, Measure::Max, Measure::Count];

    /// As it is written: `AVG(tcp.window_size)`.
    pub fn name(self) -> &'static str {
        match self {
            Measure::Packets => "packets/s",
            Measure::Bits => "bits/s",
            Measure::Bytes => "bytes/s",
            Measure::Sum => "SUM",
            Measure::Average => "AVG",
            Measure::Min => "MIN",
            Measure::Max => "MAX",
            Measure::Count => "COUNT",
        }
    }

    /// The measure of that name, in any letter case.
    pub fn by_name(name: &str) -> Option<Measure> {
        Measure::ALL.into_iter().find(|m| m.name().eq_ignore_ascii_case(name))
    }

    /// Whether it measures a field.
    pub fn needs_field(self) -> bool {
        !matches!(self, Measure::Packets | Measure::Bits | Measure::Bytes)
    }
}

/// What one bin holds.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Bin {
    count: u64,
    sum: f64,
    min: f64,
    max: f64,
    /// First frame, or [`NONE`].
    frame: u32,
}

const EMPTY: Bin = Bin { count: 0, sum: 0.0, min: f64::INFINITY, max: f64::NEG_INFINITY, frame: NONE };

/// A series in bins of equal length, from the capture's first frame on.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Nanoseconds.
    pub bin: i64,
    measure: Measure,
    bins: Vec<Bin>,
}

impl Series {
    /// An empty series over the span of the whole capture.
    pub fn new(scope: &Scope<'_>, bin: i64, measure: Measure) -> Self {
        let whole = Scope::new(scope.store, scope.snapshot, None);
        let span = whole.since_start(whole.span().unwrap_or_default().1).max(0);
        let bin = timeline::fitting(bin, span);
        Series { bin, measure, bins: vec![EMPTY; (span / bin) as usize + 1] }
    }

    /// Counts the frames of a scope.
    pub fn count(&mut self, scope: &Scope<'_>) {
        scope.each(|frame, chunk, at| {
            let (time, len) = (chunk.time.get(at).copied().unwrap_or(0), chunk.len.get(at).copied().unwrap_or(0));
            let value = match self.measure {
                Measure::Packets => 1.0,
                Measure::Bits => f64::from(len) * 8.0,
                _ => f64::from(len),
            };
            self.add(scope, frame, time, value);
        });
    }

    /// Adds a value of a frame that was captured at `time` (nanoseconds since 1970).
    pub fn add(&mut self, scope: &Scope<'_>, frame: u32, time: i64, value: f64) {
        let n = (scope.since_start(time).max(0) / self.bin) as usize;
        if let Some(bin) = self.bins.get_mut(n) {
            bin.count += 1;
            bin.sum += value;
            bin.min = bin.min.min(value);
            bin.max = bin.max.max(value);
            bin.frame = bin.frame.min(frame);
        }
    }

    /// Number of bins.
    pub fn len(&self) -> usize {
        self.bins.len()
    }

    pub fn is_empty(&self) -> bool {
        self.bins.is_empty()
    }

    /// The value of the bins from `from` to (without) `to` taken together; `None` where there is nothing to measure.
    pub fn value(&self, from: usize, to: usize) -> Option<f64> {
        let bins = self.bins.get(from..to.min(self.bins.len()))?;
        let all = bins.iter().fold(EMPTY, |a, b| Bin {
            count: a.count + b.count,
            sum: a.sum + b.sum,
            min: a.min.min(b.min),
            max: a.max.max(b.max),
            frame: a.frame.min(b.frame),
        });
        let seconds = bins.len() as f64 * self.bin as f64 / 1e9;
        match self.measure {
            Measure::Packets | Measure::Bits | Measure::Bytes => (seconds > 0.0).then(|| all.sum / seconds),
            Measure::Sum => Some(all.sum),
            Measure::Count => Some(all.count as f64),
            _ if all.count == 0 => None,
            Measure::Average => Some(all.sum / all.count as f64),
            Measure::Min => Some(all.min),
            Measure::Max => Some(all.max),
        }
    }

    /// First frame of the bins from `from` to (without) `to`.
    pub fn frame(&self, from: usize, to: usize) -> Option<u32> {
        let bins = self.bins.get(from..to.min(self.bins.len()))?;
        bins.iter().map(|b| b.frame).min().filter(|f| *f != NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(measure: Measure) -> Series {
        let mut bins = vec![EMPTY; 3];
        bins[0] = Bin { count: 2, sum: 30.0, min: 10.0, max: 20.0, frame: 4 };
        bins[2] = Bin { count: 1, sum: 5.0, min: 5.0, max: 5.0, frame: 9 };
        Series { bin: 500_000_000, measure, bins }
    }

    #[test]
    fn bins_are_taken_together_as_the_measure_asks() {
        let value = |m, from, to| series(m).value(from, to);
        assert_eq!(value(Measure::Bits, 0, 1), Some(60.0));
        assert_eq!(value(Measure::Packets, 0, 2), Some(30.0));
        assert_eq!(value(Measure::Sum, 0, 3), Some(35.0));
        assert_eq!(value(Measure::Average, 0, 1), Some(15.0));
        assert_eq!(value(Measure::Average, 1, 2), None);
        assert_eq!((value(Measure::Min, 0, 3), value(Measure::Max, 0, 3)), (Some(5.0), Some(20.0)));
        assert_eq!(value(Measure::Count, 1, 2), Some(0.0));
        assert_eq!((series(Measure::Bits).frame(0, 3), series(Measure::Bits).frame(1, 2)), (Some(4), None));
    }

    #[test]
    fn measures_are_known_by_name() {
        assert!(Measure::ALL.into_iter().all(|m| Measure::by_name(m.name()) == Some(m)));
        assert_eq!(Measure::by_name("avg"), Some(Measure::Average));
    }
}
