//! The segments of one TCP stream, as its graphs show them.

/// One segment of a stream. Numbers of the sequence count from each side's first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// From 0.
    pub frame: u32,
    /// Nanoseconds from the stream's first frame.
    pub time: i64,
    /// 0: from the side that sent the first frame.
    pub side: u8,
    pub seq: u64,
    /// Payload, bytes.
    pub len: u32,
    /// What it acknowledges of the other side.
    pub ack: Option<u64>,
    /// Window that it offers, bytes, scaled.
    pub window: u64,
    /// Bytes that its sender had sent and not seen acknowledged, this segment included.
    pub in_flight: u32,
    /// Time since what it acknowledges was sent, nanoseconds.
    pub rtt: Option<i64>,
    /// Data that was sent before.
    pub again: bool,
}

/// A stream's segments in order of their frames.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segments {
    pub all: Vec<Segment>,
    /// `10.0.0.1:50000`: who sent the first frame, and the other.
    pub ends: [String; 2],
    /// The stream has more segments than are kept.
    pub cut: bool,
}

/// What a graph of a stream shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Sequence numbers over time.
    Sequence,
    /// Round trips over time, milliseconds.
    RoundTrip,
    /// Payload over time, bits per second.
    Throughput,
    /// Window offered and bytes in flight over time.
    Window,
}

/// A point: the segment's place in [`Segments::all`], x in seconds, y in the view's unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub segment: usize,
    pub x: f64,
    pub y: f64,
}

impl View {
    pub const ALL: [View; 4] = [View::Sequence, View::RoundTrip, View::Throughput, View::Window];
    pub const NAMES: &'static [&'static str] = &["sequence", "rtt", "throughput", "window"];

    pub fn name(self) -> &'static str {
        match self {
            View::Sequence => "time / sequence",
            View::RoundTrip => "round trip time",
            View::Throughput => "throughput",
            View::Window => "window",
        }
    }

    pub fn unit(self) -> &'static str {
        match self {
            View::Sequence | View::Window => "B",
            View::RoundTrip => "ms",
            View::Throughput => "bit/s",
        }
    }

    /// Names of the two series.
    pub fn legend(self) -> [&'static str; 2] {
        match self {
            View::Sequence => ["sent", "sent again"],
            View::RoundTrip => ["round trip", ""],
            View::Throughput => ["payload", ""],
            View::Window => ["window of the receiver", "in flight"],
        }
    }

    /// The two series of one direction: data that `side` sends. Throughput is counted in bins of `bin` nanoseconds.
    pub fn series(self, segments: &Segments, side: u8, bin: i64) -> [Vec<Point>; 2] {
        let mut series = [Vec::new(), Vec::new()];
        let mut bins: Vec<(usize, u64)> = Vec::new();
        for (at, s) in segments.all.iter().enumerate() {
            let x = s.time as f64 / 1e9;
            let mut add = |n: usize, y: f64| series[n].push(Point { segment: at, x, y });
            match self {
                View::Sequence if s.side == side && s.len > 0 => add(usize::from(s.again), (s.seq + u64::from(s.len)) as f64),
                View::RoundTrip if s.side != side => {
                    if let Some(rtt) = s.rtt {
                        add(0, rtt as f64 / 1e6);
                    }
                }
                View::Throughput if s.side == side => {
                    let n = (s.time.max(0) / bin.max(1)) as usize;
                    while bins.len() <= n {
                        bins.push((at, 0));
                    }
                    if let Some((_, bytes)) = bins.get_mut(n) {
                        *bytes += u64::from(s.len);
                    }
                }
                View::Window if s.side != side => add(0, s.window as f64),
                View::Window if s.len > 0 => add(1, f64::from(s.in_flight)),
                _ => {}
            }
        }
        let seconds = bin.max(1) as f64 / 1e9;
        let throughput = bins.iter().enumerate().map(|(n, (segment, bytes))| Point {
            segment: *segment,
            x: (n as f64 + 0.5) * seconds,
            y: *bytes as f64 * 8.0 / seconds,
        });
        series[0].extend(throughput);
        series
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Segments {
        let data = Segment { len: 100, window: 500, in_flight: 100, ..Segment::default() };
        let all = vec![
            Segment { seq: 0, ..data },
            Segment { side: 1, len: 0, time: 5_000_000, window: 9000, rtt: Some(5_000_000), ack: Some(100), ..data },
            Segment { seq: 0, time: 6_000_000, again: true, ..data },
            Segment { seq: 100, time: 1_200_000_000, ..data },
        ];
        Segments { all, ..Segments::default() }
    }

    #[test]
    fn each_view_takes_the_segments_that_tell_of_it() {
        let at = |view: View| view.series(&sample(), 0, 1_000_000_000).map(|s| s.iter().map(|p| (p.segment, p.y)).collect::<Vec<_>>());
        assert_eq!(at(View::Sequence), [vec![(0, 100.0), (3, 200.0)], vec![(2, 100.0)]]);
        assert_eq!(at(View::RoundTrip), [vec![(1, 5.0)], vec![]]);
        assert_eq!(at(View::Throughput), [vec![(0, 1600.0), (3, 800.0)], vec![]]);
        assert_eq!(at(View::Window), [vec![(1, 9000.0)], vec![(0, 100.0), (2, 100.0), (3, 100.0)]]);
    }
}
