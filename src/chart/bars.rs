//! Ranked rows as horizontal bars; a row's parts are stacked.

use super::layout::{Area, LABEL, legend};
use super::shape::{Anchor, Paint, Shape, fit, text_width};
use super::{Bar, axis, units};

/// Rows that stay readable.
const ROWS: usize = 12;

pub(super) fn draw(names: &[&'static str], all: &[Bar], area: Area, out: &mut Vec<Shape>) {
    let bars = all.get(..ROWS.min(all.len())).unwrap_or(all);
    let longest = bars.iter().map(|b| text_width(&b.label, LABEL)).fold(0.0, f64::max).clamp(100.0, 380.0);
    let plot = Area { left: area.left + longest + 16.0, top: area.top + 34.0, right: area.right - 110.0, bottom: area.bottom - 30.0 };
    if names.len() > 1 {
        let entries: Vec<_> = names.iter().enumerate().map(|(n, name)| (*name, Paint::Series(n))).collect();
        legend(&entries, (plot.left, area.top + 4.0), out);
    }
    let most = bars.iter().map(|b| b.parts.iter().sum::<u64>()).max().unwrap_or(0) as f64;
    let ticks = axis::linear(most, 6, units::bytes);
    let top = ticks.last().map_or(1.0, |t| t.value);
    for tick in &ticks {
        let x = plot.at(tick.value / top, 0.0).0;
        out.push(Shape::rule((x, plot.top), (x, plot.bottom), Paint::Grid));
        out.push(Shape::text((x, plot.bottom + 20.0), tick.label.as_str(), LABEL, Paint::Faint, Anchor::Middle));
    }
    let step = (plot.height() / bars.len() as f64).min(52.0);
    for (n, bar) in bars.iter().enumerate() {
        let middle = plot.top + (n as f64 + 0.5) * step;
        let thick = step * 0.68;
        out.push(Shape::text((plot.left - 10.0, middle), fit(&bar.label, LABEL, longest + 8.0), LABEL, Paint::Ink, Anchor::End));
        let mut x = plot.left;
        for (part, bytes) in bar.parts.iter().enumerate() {
            let width = *bytes as f64 / top * plot.width();
            let name = names.get(part).copied().unwrap_or("");
            let tip = format!("{}, {name}: {}", bar.label, units::bytes(*bytes as f64));
            out.push(Shape::Rect { at: (x, middle - thick / 2.0), size: (width, thick), paint: Paint::Series(part), tip });
            x += width;
        }
        let total = units::bytes(bar.parts.iter().sum::<u64>() as f64);
        out.push(Shape::text((x + 8.0, middle), total, LABEL, Paint::Ink, Anchor::Start));
    }
    out.push(Shape::rule((plot.left, plot.top), (plot.left, plot.bottom), Paint::Ink));
}
