//! Pictures of a capture: what is to be shown is laid out as shapes once; plotters draws them as SVG and PNG, and the report
//! takes them as inline SVG. No font of the system is used.

mod axis;
mod bars;
mod columns;
pub mod inline;
mod layout;
mod pie;
mod plot;
mod png;
mod points;
mod rate;
pub mod shape;
pub mod units;

pub use layout::{HEIGHT, WIDTH};
pub use rate::PARTS;

use crate::base::Timestamp;

/// One picture: what it tells, of what, and the figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Stem of its file name.
    pub name: &'static str,
    pub title: String,
    /// Which capture, which span of time, which filter.
    pub context: String,
    pub body: Body,
}

/// The figures of a picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Parts of a whole, as a pie.
    Shares(Vec<Share>),
    /// A rate over time, as a line; and parts of it by name, over the same time.
    Rate { all: Series, parts: Vec<(String, Series)> },
    /// Ranked rows of one or two parts each, as horizontal bars. The legend names the parts; unit: bytes.
    Bars { legend: Vec<&'static str>, rows: Vec<Bar> },
    /// A distribution, as columns; unit: frames.
    Columns(Vec<Share>),
    /// Durations over time, as dots on a logarithmic scale.
    Points { begin: Timestamp, span: i64, points: Vec<Point> },
}

impl Body {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        match self {
            Body::Shares(shares) | Body::Columns(shares) => shares.iter().all(|s| s.frames == 0),
            Body::Rate { all, .. } => all.bits_per_second.is_empty(),
            Body::Bars { rows, .. } => rows.is_empty(),
            Body::Points { points, .. } => points.is_empty(),
        }
    }
}

/// A part of a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    pub label: String,
    pub frames: u64,
    /// Bytes on the wire.
    pub bytes: u64,
}

/// A row of horizontal bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    pub label: String,
    /// Bytes of each part.
    pub parts: Vec<u64>,
}

/// Bits per second in bins of equal length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Moment at which the first bin begins.
    pub begin: Timestamp,
    /// Length of a bin in nanoseconds.
    pub bin: i64,
    pub bits_per_second: Vec<f64>,
    /// Bits per second over the time between first and last frame.
    pub average: f64,
    /// That time in nanoseconds, at least a bin.
    span: i64,
}

/// Most bins of a series: about two for each pixel that a line may move.
const BINS: i64 = 400;

impl Series {
    /// An empty series over `span` nanoseconds, in bins of a round length.
    pub fn over(begin: Timestamp, span: i64) -> Self {
        let bin = axis::round_span((span / BINS).max(1_000));
        let bins = (span / bin + 1).clamp(1, BINS + 1) as usize;
        Series { begin, bin, bits_per_second: vec![0.0; bins], average: 0.0, span: span.max(bin) }
    }

    /// Counts bytes that came at a time.
    pub fn add(&mut self, time: Timestamp, bytes: u64) {
        let bits = bytes as f64 * 8.0;
        self.average += bits * 1e9 / self.span as f64;
        let at = usize::try_from(time.since(self.begin).max(0) / self.bin.max(1)).unwrap_or(usize::MAX);
        if let Some(rate) = self.bits_per_second.get_mut(at) {
            *rate += bits * 1e9 / self.bin as f64;
        }
    }
}

/// A duration that was measured at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Nanoseconds since the begin.
    pub at: i64,
    /// Nanoseconds, above 0.
    pub duration: i64,
    pub label: String,
}

/// A format of picture files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    Svg,
    Png,
}

impl Format {
    /// Name, and ending of its files.
    pub fn name(self) -> &'static str {
        match self {
            Format::Svg => "svg",
            Format::Png => "png",
        }
    }
}

/// Why a picture cannot be drawn.
#[derive(Debug, thiserror::Error)]
#[error("the chart cannot be drawn: {0}")]
pub struct DrawError(pub(crate) String);

impl Chart {
    /// The picture as the bytes of a file.
    ///
    /// # Errors
    /// When the drawing library fails, which is a fault of ours.
    pub fn draw(&self, format: Format) -> Result<Vec<u8>, DrawError> {
        let shapes = layout::shapes(self);
        match format {
            Format::Svg => plot::svg(&shapes),
            Format::Png => plot::png(&shapes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_loses_no_bit_and_its_average_is_over_the_span() {
        let mut series = Series::over(Timestamp(7), 10_000_000_000);
        for n in 0..=1000 {
            series.add(Timestamp(7 + n * 10_000_000), 125);
        }
        let bits: f64 = series.bits_per_second.iter().map(|r| r * series.bin as f64 / 1e9).sum();
        assert!((bits - 1_001_000.0).abs() < 1e-3);
        assert!((series.average - 100_100.0).abs() < 1e-6);
        assert!(series.bits_per_second.len() <= 401);
    }

    #[test]
    fn every_kind_of_picture_draws_with_and_without_figures() {
        let share = Share { label: "a <b> & c".into(), frames: 3, bytes: 300 };
        let bars = |rows| Body::Bars { legend: vec!["received", "sent"], rows };
        let point = Point { at: 5, duration: 1_000_000, label: "a".into() };
        let mut series = Series::over(Timestamp(0), 1_000_000);
        series.add(Timestamp(0), 100);
        let bodies = [
            Body::Shares(vec![share.clone()]),
            Body::Shares(Vec::new()),
            Body::Rate { parts: vec![("tcp <b>".into(), series.clone())], all: series },
            Body::Rate { all: Series::default(), parts: Vec::new() },
            bars(vec![Bar { label: "host".into(), parts: vec![1, 2] }]),
            bars(Vec::new()),
            Body::Columns(vec![share]),
            Body::Points { begin: Timestamp(0), span: 0, points: vec![point] },
            Body::Points { begin: Timestamp(0), span: 0, points: Vec::new() },
        ];
        for body in bodies {
            let chart = Chart { name: "x", title: "Title <&>".into(), context: "file".into(), body };
            let svg = String::from_utf8(chart.draw(Format::Svg).unwrap()).unwrap();
            assert!(svg.contains("Title &lt;&amp;&gt;"), "{svg}");
            assert!(!svg.contains("<b>"));
            if matches!(&chart.body, Body::Shares(shares) if !shares.is_empty()) {
                assert!(chart.draw(Format::Png).unwrap().len() > 10_000);
            }
        }
    }
}
