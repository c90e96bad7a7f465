//! Frames and bytes in bins of time, as `io,stat` counts them: bins count from the capture's first frame.

use super::scope::{Counter, Options, Scope};
use super::{Entry, Make};
use crate::model::table::{Cell, Table};

pub const ENTRY: Entry = Entry {
    name: "rates",
    about: "packets and bits per second over time",
    variants: &[],
    make: Make::Columns(|options| Box::new(Timeline::new(options.bin))),
};

/// Shortest bin, nanoseconds.
pub const SHORTEST: i64 = 1_000_000;
/// Most bins of a table; where there would be more, bins are longer.
const MOST: i64 = 1_000_000;

/// What one bin holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bin {
    pub frames: u64,
    /// Whole frames, on the wire.
    pub bytes: u64,
}

/// Bins of equal length, from the capture's first frame on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// Nanoseconds.
    pub width: i64,
    pub bins: Vec<Bin>,
}

/// A width with which `nanos` make at most [`MOST`] bins: `wanted`, doubled as often as it takes.
pub fn fitting(wanted: i64, nanos: i64) -> i64 {
    let mut width = wanted.max(SHORTEST);
    while nanos / width >= MOST {
        width = width.saturating_mul(2);
    }
    width
}

impl Timeline {
    /// Nothing yet, in bins of `width` nanoseconds, or of more once there are too many of them.
    pub fn new(width: i64) -> Self {
        Timeline { width: width.max(SHORTEST), bins: Vec::new() }
    }

    /// Counts the frames; those from before the first one count with it.
    pub fn add(&mut self, scope: &Scope<'_>) {
        let (_, last) = scope.span().unwrap_or_default();
        let fitting = fitting(self.width, scope.since_start(last).max(0));
        while self.width < fitting {
            self.join();
        }
        scope.each(|_, chunk, at| {
            let (time, len) = (chunk.time.get(at).copied().unwrap_or(0), chunk.len.get(at).copied().unwrap_or(0));
            let n = (scope.since_start(time).max(0) / self.width) as usize;
            if self.bins.len() <= n {
                self.bins.resize(n + 1, Bin::default());
            }
            if let Some(bin) = self.bins.get_mut(n) {
                bin.frames += 1;
                bin.bytes += u64::from(len);
            }
        });
    }

    /// Joins neighbours: half as many bins, twice as long.
    fn join(&mut self) {
        let sum = |pair: &[Bin]| pair.iter().fold(Bin::default(), |a, b| Bin { frames: a.frames + b.frames, bytes: a.bytes + b.bytes });
        self.bins = self.bins.chunks(2).map(sum).collect();
        self.width = self.width.saturating_mul(2);
    }
}

impl Counter for Timeline {
    fn add(&mut self, scope: &Scope<'_>) {
        Timeline::add(self, scope);
    }

    fn table(&self, _: &Scope<'_>, options: &Options) -> Table {
        table(self, options)
    }
}

fn table(timeline: &Timeline, options: &Options) -> Table {
    let columns = [
        ("start_seconds", "from s"),
        ("end_seconds", "to s"),
        ("frames", "frames"),
        ("bytes", "bytes"),
        ("packets_per_second", "packets/s"),
        ("bits_per_second", "bits/s"),
    ];
    let mut table = Table::new("rates", "Rates", &columns);
    let width = timeline.width;
    if width > options.bin.max(SHORTEST) {
        table.notes.push(format!("bins of {} s: with shorter ones there would be over {MOST} rows", width as f64 / 1e9));
    }
    let seconds = width as f64 / 1e9;
    for (from, bin) in (0_i64..).map(|n| n * width).zip(&timeline.bins) {
        let to = from + width;
        let cells = vec![
            Cell::Seconds(from),
            Cell::Seconds(to),
            Cell::Count(bin.frames),
            Cell::Bytes(bin.bytes),
            Cell::Number(bin.frames as f64 / seconds),
            Cell::BitRate(bin.bytes as f64 * 8.0 / seconds),
        ];
        table.push_filtered(cells, between(from, to));
    }
    table
}

/// Display filter for the frames of a bin; nanoseconds from the first frame.
pub fn between(from: i64, to: i64) -> String {
    let seconds = |nanos: i64| {
        let mut out = String::new();
        let _ = crate::base::time::write_seconds(&mut out, nanos, 9);
        out
    };
    format!("frame.time_relative >= {} && frame.time_relative < {}", seconds(from), seconds(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_capture_gets_longer_bins_rather_than_endless_rows() {
        assert_eq!(fitting(1_000_000_000, 10_000_000_000), 1_000_000_000);
        assert_eq!(fitting(0, 5), SHORTEST);
        let week = 7 * 86_400 * 1_000_000_000;
        let width = fitting(SHORTEST, week);
        assert!(width % SHORTEST == 0 && week / width < MOST && width > SHORTEST, "{width}");
    }

    #[test]
    fn bins_that_are_joined_hold_what_the_two_held() {
        let bin = |frames, bytes| Bin { frames, bytes };
        let mut line = Timeline { width: SHORTEST, bins: vec![bin(1, 60), bin(2, 99), bin(4, 240)] };
        line.join();
        assert_eq!(line, Timeline { width: 2 * SHORTEST, bins: vec![bin(3, 159), bin(4, 240)] });
    }

    #[test]
    fn the_filter_of_a_bin_is_exact() {
        assert_eq!(between(0, 1_500_000), "frame.time_relative >= 0.000000000 && frame.time_relative < 0.001500000");
    }
}
