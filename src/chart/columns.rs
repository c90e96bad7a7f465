//! A distribution as columns with their shares.

use super::layout::{Area, LABEL, rows};
use super::shape::{Anchor, Paint, Shape};
use super::{Share, axis, units};

pub(super) fn draw(shares: &[Share], area: Area, out: &mut Vec<Shape>) {
    let plot = Area { left: area.left + 80.0, top: area.top + 20.0, right: area.right, bottom: area.bottom - 62.0 };
    let total = shares.iter().map(|s| s.frames).sum::<u64>() as f64;
    let most = shares.iter().map(|s| s.frames).max().unwrap_or(0) as f64;
    let ticks = axis::linear(most, 5, units::count);
    let top = ticks.last().map_or(1.0, |t| t.value);
    rows(&ticks, |v| v / top, plot, out);
    let step = plot.width() / shares.len() as f64;
    for (n, share) in shares.iter().enumerate() {
        let middle = plot.left + (n as f64 + 0.5) * step;
        let high = share.frames as f64 / top * plot.height();
        let percent = units::percent(share.frames as f64, total);
        let tip = format!("{} bytes: {} frames, {percent}", share.label, units::grouped(share.frames));
        let size = (step * 0.74, high);
        out.push(Shape::Rect { at: (middle - size.0 / 2.0, plot.bottom - high), size, paint: Paint::Series(0), tip });
        if share.frames > 0 {
            let above = (middle, plot.bottom - high - 13.0);
            out.push(Shape::text(above, percent, LABEL, Paint::Ink, Anchor::Middle));
        }
        out.push(Shape::text((middle, plot.bottom + 20.0), share.label.as_str(), LABEL - 1.0, Paint::Faint, Anchor::Middle));
    }
    out.push(Shape::rule((plot.left, plot.bottom), (plot.right, plot.bottom), Paint::Ink));
    let foot = (plot.left + plot.width() / 2.0, plot.bottom + 50.0);
    out.push(Shape::text(foot, "length on the wire in bytes", LABEL, Paint::Ink, Anchor::Middle));
    out.push(Shape::text((plot.left, plot.top - 28.0), "frames", LABEL, Paint::Ink, Anchor::End));
}
