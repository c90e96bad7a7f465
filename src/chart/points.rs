//! Durations over time as dots on a logarithmic scale, with median and 95th percentile.

use super::layout::{Area, LABEL, rows, times};
use super::shape::{Anchor, Paint, Shape, text_width};
use super::{Point, axis, units};
use crate::base::Timestamp;

/// Dots that are drawn; of more, every n-th, and the longest.
const DOTS: usize = 4000;

pub(super) fn draw(begin: Timestamp, span: i64, points: &[Point], area: Area, out: &mut Vec<Shape>) {
    let plot = Area { left: area.left + 90.0, top: area.top + 44.0, right: area.right - 24.0, bottom: area.bottom - 32.0 };
    let mut sorted: Vec<i64> = points.iter().map(|p| p.duration.max(1)).collect();
    sorted.sort_unstable();
    let at = |share: usize| sorted.get((sorted.len() - 1) * share / 100).copied().unwrap_or(1);
    let ticks = axis::durations(at(0), at(100));
    let (low, high) = (ticks.first().map_or(1.0, |t| t.value), ticks.last().map_or(10.0, |t| t.value));
    let place = |v: f64| (v / low).log10() / (high / low).log10();
    rows(&ticks, place, plot, out);
    times(&axis::time(begin, span.max(1), 8), span.max(1) as f64, plot, out);

    let every = points.len().div_ceil(DOTS).max(1);
    let longest = at(100);
    for (n, point) in points.iter().enumerate() {
        if n % every != 0 && point.duration != longest {
            continue;
        }
        let spot = plot.at(point.at as f64 / span.max(1) as f64, place(point.duration.max(1) as f64));
        let tip = format!("{}: {}", point.label, units::span(point.duration));
        out.push(Shape::Dot { at: spot, radius: if points.len() > 500 { 3.0 } else { 5.0 }, paint: Paint::Series(0), tip });
    }
    let mut x = plot.left;
    for (name, share, paint) in [("median", 50, Paint::Series(3)), ("95th percentile", 95, Paint::Series(6))] {
        let y = plot.at(0.0, place(at(share) as f64)).1;
        out.push(Shape::Line { points: vec![(plot.left, y), (plot.right, y)], paint, width: 2.0, dashed: share != 50 });
        let head = plot.top - 40.0;
        out.push(Shape::Line { points: vec![(x, head), (x + 36.0, head)], paint, width: 2.0, dashed: share != 50 });
        let text = format!("{name} {}", units::span(at(share)));
        x += 46.0;
        let width = text_width(&text, LABEL);
        out.push(Shape::text((x, head), text, LABEL, Paint::Ink, Anchor::Start));
        x += width + 40.0;
    }
    let count = format!("{} handshakes", units::grouped(points.len() as u64));
    out.push(Shape::text((plot.right, plot.top - 40.0), count, LABEL, Paint::Faint, Anchor::End));
}
