//! Bits per second over time, with average and peak, and lines of parts of it.

use super::layout::{Area, LABEL, legend, rows, times};
use super::shape::{Anchor, Paint, Shape, fit, text_width};
use super::{Series, axis, units};

/// Parts that stay readable, each in a colour of its own.
pub const PARTS: usize = 5;
/// Their colours: those that the whole, its average and its peak do not have.
const COLOURS: [Paint; PARTS] = [Paint::Series(1), Paint::Series(2), Paint::Series(5), Paint::Series(4), Paint::Series(6)];
/// Height of the line that names them.
const NAMES: f64 = 34.0;

pub(super) fn draw(series: &Series, parts: &[(String, Series)], area: Area, out: &mut Vec<Shape>) {
    let names = if parts.is_empty() { 0.0 } else { NAMES };
    let area = Area { left: area.left + 110.0, top: area.top + 44.0 + names, right: area.right - 24.0, bottom: area.bottom - 32.0 };
    let values = &series.bits_per_second;
    let span = series.bin as f64 * values.len() as f64;
    let (peak_at, peak) = values.iter().copied().enumerate().fold((0, 0.0), |best, (n, v)| if v > best.1 { (n, v) } else { best });
    let ticks = axis::linear(peak, 5, units::rate);
    let top = ticks.last().map_or(1.0, |t| t.value);
    rows(&ticks, |v| v / top, area, out);
    times(&axis::time(series.begin, span as i64, 8), span, area, out);

    let place = |n: usize, v: f64| area.at((n as f64 + 0.5) / values.len() as f64, v / top);
    let line: Vec<_> = values.iter().enumerate().map(|(n, v)| place(n, *v)).collect();
    let (first, last) = (line.first().map_or(area.left, |p| p.0), line.last().map_or(area.right, |p| p.0));
    let under = line.iter().copied().chain([(last, area.bottom), (first, area.bottom)]).collect();
    out.push(Shape::Polygon { points: under, paint: Paint::Series(0), opacity: 0.18, tip: String::new() });
    out.push(Shape::Line { points: line.clone(), paint: Paint::Series(0), width: 2.5, dashed: false });
    for (n, (at, value)) in line.iter().zip(values).enumerate() {
        let tip = format!("{} after the begin: {}", units::span(series.bin.saturating_mul(n as i64)), units::rate(*value));
        // dots only where they do not run into a band
        let radius = if values.len() <= 60 { 3.5 } else { 0.0 };
        out.push(Shape::Dot { at: *at, radius, paint: Paint::Series(0), tip });
    }

    for ((name, part), paint) in parts.iter().zip(COLOURS) {
        let points: Vec<_> = part.bits_per_second.iter().enumerate().map(|(n, v)| place(n, *v)).collect();
        for (n, (at, value)) in points.iter().zip(&part.bits_per_second).enumerate().filter(|(_, (_, value))| **value > 0.0) {
            let tip = format!("{name}, {} after the begin: {}", units::span(part.bin.saturating_mul(n as i64)), units::rate(*value));
            out.push(Shape::Dot { at: *at, radius: 0.0, paint, tip });
        }
        out.push(Shape::Line { points, paint, width: 2.0, dashed: false });
    }
    if !parts.is_empty() {
        let room = area.width() / (parts.len() + 1) as f64 - 60.0;
        let named: Vec<_> = parts.iter().zip(COLOURS).map(|((name, _), paint)| (fit(name, LABEL, room), paint)).collect();
        let all = std::iter::once(("all", Paint::Series(0)));
        let entries: Vec<_> = all.chain(named.iter().map(|(name, paint)| (name.as_str(), *paint))).collect();
        legend(&entries, (area.left, area.top - 20.0), out);
    }

    let average = format!("average {}", units::rate(series.average));
    let y = area.at(0.0, (series.average / top).min(1.0)).1;
    out.push(Shape::Line { points: vec![(area.left, y), (area.right, y)], paint: Paint::Series(3), width: 2.0, dashed: true });
    let at = place(peak_at, peak);
    out.push(Shape::Dot { at, radius: 6.0, paint: Paint::Series(3), tip: String::new() });

    // both figures stand above the area, where no line runs through them
    let head = area.top - 40.0 - names;
    out.push(Shape::Dot { at: (area.left + 8.0, head), radius: 6.0, paint: Paint::Series(3), tip: String::new() });
    let when = units::span(series.bin.saturating_mul(peak_at as i64));
    let text = format!("peak {} after {when}", units::rate(peak));
    let next = area.left + 60.0 + text_width(&text, LABEL);
    out.push(Shape::text((area.left + 24.0, head), text, LABEL, Paint::Ink, Anchor::Start));
    out.push(Shape::Line { points: vec![(next, head), (next + 36.0, head)], paint: Paint::Series(3), width: 2.0, dashed: true });
    out.push(Shape::text((next + 46.0, head), average, LABEL, Paint::Ink, Anchor::Start));
    let bins = format!("bins of {}", units::span(series.bin));
    out.push(Shape::text((area.right, head), bins, LABEL, Paint::Faint, Anchor::End));
}
