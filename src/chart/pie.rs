//! Parts of a whole as a pie, with a legend that tells the figures; what is small is "other".

use super::layout::{Area, LABEL};
use super::shape::{Anchor, Paint, SERIES, Shape, Spot, fit};
use super::{Share, units};
use std::f64::consts::TAU;

/// The largest parts, and all others as one. Shares are by frames.
fn joined(shares: &[Share]) -> Vec<(Share, Paint)> {
    let mut sorted: Vec<Share> = shares.iter().filter(|s| s.frames > 0).cloned().collect();
    sorted.sort_by(|a, b| b.frames.cmp(&a.frames).then_with(|| a.label.cmp(&b.label)));
    let rest = sorted.split_off(sorted.len().min(if sorted.len() == SERIES + 1 { SERIES + 1 } else { SERIES }));
    let mut parts: Vec<(Share, Paint)> = sorted.into_iter().enumerate().map(|(n, share)| (share, Paint::Series(n))).collect();
    if let Some(last) = parts.get_mut(SERIES) {
        last.1 = Paint::Rest;
    }
    if !rest.is_empty() {
        let label = format!("other ({})", rest.len());
        let (frames, bytes) = rest.iter().fold((0, 0), |sum, s| (sum.0 + s.frames, sum.1 + s.bytes));
        parts.push((Share { label, frames, bytes }, Paint::Rest));
    }
    parts
}

pub(super) fn draw(shares: &[Share], area: Area, out: &mut Vec<Shape>) {
    let parts = joined(shares);
    let total = parts.iter().map(|p| p.0.frames).sum::<u64>() as f64;
    let radius = area.height() / 2.0 - 4.0;
    let centre = (area.left + radius + 20.0, area.top + area.height() / 2.0);
    let mut angle = -TAU / 4.0;
    let mut labels = Vec::new();
    for (share, paint) in &parts {
        let part = share.frames as f64 / total;
        let end = angle + part * TAU;
        let percent = units::percent(share.frames as f64, total);
        let tip = format!("{}: {} frames, {percent}, {}", share.label, units::grouped(share.frames), units::bytes(share.bytes as f64));
        out.push(Shape::Polygon { points: sector(centre, radius, angle, end), paint: *paint, opacity: 1.0, tip });
        if part > 0.04 {
            let middle = f64::midpoint(angle, end);
            let at = (centre.0 + middle.cos() * radius * 0.72, centre.1 + middle.sin() * radius * 0.72);
            labels.push((at, percent, *paint));
        }
        angle = end;
    }
    // gaps between the parts, so that neighbours stay apart without colour
    if parts.len() > 1 {
        let mut angle = -TAU / 4.0;
        for (share, _) in &parts {
            let edge = (centre.0 + angle.cos() * radius, centre.1 + angle.sin() * radius);
            out.push(Shape::Line { points: vec![centre, edge], paint: Paint::Ground, width: 2.0, dashed: false });
            angle += share.frames as f64 / total * TAU;
        }
    }
    for (at, text, paint) in labels {
        let ink = if let Paint::Series(n) = paint { Paint::On(n) } else { Paint::On(1) };
        out.push(Shape::text(at, text, LABEL, ink, Anchor::Middle));
    }
    legend(&parts, total, area, centre.0 + radius + 50.0, out);
}

fn legend(parts: &[(Share, Paint)], total: f64, area: Area, left: f64, out: &mut Vec<Shape>) {
    let step = 44.0;
    let columns = [area.right - 270.0, area.right - 130.0, area.right];
    let mut y = area.top + (area.height() - step * (parts.len() + 1) as f64) / 2.0;
    for (x, heading) in columns.into_iter().zip(["frames", "share", "bytes"]) {
        out.push(Shape::text((x, y), heading, LABEL, Paint::Faint, Anchor::End));
    }
    for (share, paint) in parts {
        y += step;
        out.push(Shape::Rect { at: (left, y - 10.0), size: (20.0, 20.0), paint: *paint, tip: String::new() });
        let label = fit(&share.label, LABEL, columns[0] - left - 120.0);
        out.push(Shape::text((left + 32.0, y), label, LABEL, Paint::Ink, Anchor::Start));
        let figures = [units::grouped(share.frames), units::percent(share.frames as f64, total), units::bytes(share.bytes as f64)];
        for (x, figure) in columns.into_iter().zip(figures) {
            out.push(Shape::text((x, y), figure, LABEL, Paint::Ink, Anchor::End));
        }
    }
}

/// A piece of a disc, clockwise between two angles.
fn sector(centre: Spot, radius: f64, from: f64, to: f64) -> Vec<Spot> {
    let steps = ((to - from) / 0.02).ceil().max(1.0) as usize;
    let edge = (0..=steps).map(|n| from + (to - from) * n as f64 / steps as f64);
    let whole = to - from > TAU - 1e-9;
    let points = edge.map(|a| (centre.0 + a.cos() * radius, centre.1 + a.sin() * radius));
    if whole { points.collect() } else { std::iter::once(centre).chain(points).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(n: u64) -> Share {
        Share { label: n.to_string(), frames: n, bytes: n * 100 }
    }

    #[test]
    fn what_is_small_becomes_other_and_nothing_is_lost() {
        let parts = joined(&(1..=20).map(share).collect::<Vec<_>>());
        assert_eq!(parts.len(), SERIES + 1);
        assert_eq!(parts[0].0.label, "20");
        assert_eq!(parts[SERIES].0.label, "other (13)");
        assert_eq!(parts.iter().map(|p| p.0.frames).sum::<u64>(), 210);
        let eight = joined(&(1..=8).map(share).collect::<Vec<_>>());
        assert_eq!(eight[7].0.label, "1", "one part alone is not called other");
        assert_eq!(eight[7].1, Paint::Rest);
    }
}
