//! Pictures as SVG inside an HTML page: colours by class, so that the page's style rules decide, and a tip on each mark.

use super::layout::body;
use super::shape::{Anchor, Paint, Shape, Spot};
use super::{Body, HEIGHT, WIDTH};
use crate::base::markup::push_escaped;
use std::fmt::Write;

/// Height at the top of the sheet that the title would take.
const HEAD: u32 = 100;

/// The picture without its title as an `svg` element. `label` is what screen readers say.
pub fn svg(figures: &Body, label: &str) -> String {
    let mut out = String::new();
    let height = HEIGHT - HEAD;
    let _ = write!(out, "<svg viewBox=\"0 {HEAD} {WIDTH} {height}\" role=\"img\" aria-label=\"");
    push_escaped(label, &mut out);
    out.push_str("\">\n");
    for shape in body(figures) {
        write(&shape, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

/// Class of a paint: `f-` fills, `s-` strokes.
fn class(paint: Paint) -> String {
    match paint {
        Paint::Ink => "ink".into(),
        Paint::Faint => "faint".into(),
        Paint::Grid => "grid".into(),
        Paint::Ground => "ground".into(),
        Paint::Series(n) => format!("c{}", n % super::shape::SERIES),
        Paint::Rest => "rest".into(),
        Paint::On(_) => (if paint.is_on_dark() { "on-dark" } else { "on-light" }).into(),
    }
}

/// A number with one decimal at most.
fn short(n: f64) -> String {
    let text = format!("{n:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn points(all: &[Spot]) -> String {
    all.iter().map(|p| format!("{},{}", short(p.0), short(p.1))).collect::<Vec<_>>().join(" ")
}

fn close(name: &str, tip: &str, out: &mut String) {
    if tip.is_empty() {
        out.push_str("/>\n");
        return;
    }
    out.push_str("><title>");
    push_escaped(tip, out);
    let _ = writeln!(out, "</title></{name}>");
}

fn write(shape: &Shape, out: &mut String) {
    match shape {
        Shape::Rect { at, size, paint, tip } => {
            let (x, y, w, h) = (short(at.0), short(at.1), short(size.0), short(size.1));
            let _ = write!(out, "<rect class=\"f-{}\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"", class(*paint));
            close("rect", tip, out);
        }
        Shape::Polygon { points: all, paint, opacity, tip } => {
            let _ = write!(out, "<polygon class=\"f-{}\" opacity=\"{opacity}\" points=\"{}\"", class(*paint), points(all));
            close("polygon", tip, out);
        }
        Shape::Line { points: all, paint, width, dashed } => {
            let dash = if *dashed { " stroke-dasharray=\"9 6\"" } else { "" };
            let (class, all) = (class(*paint), points(all));
            let _ = write!(out, "<polyline class=\"s-{class}\" stroke-width=\"{width}\"{dash} points=\"{all}\"");
            close("polyline", "", out);
        }
        Shape::Dot { at, radius, paint, tip } => {
            // a place without a dot still answers the pointer
            let (hidden, radius) = if *radius == 0.0 { (" opacity=\"0\"", 6.0) } else { ("", *radius) };
            let (x, y, r) = (short(at.0), short(at.1), short(radius));
            let _ = write!(out, "<circle class=\"f-{}\"{hidden} cx=\"{x}\" cy=\"{y}\" r=\"{r}\"", class(*paint));
            close("circle", tip, out);
        }
        Shape::Text { at, text, size, paint, anchor } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let (x, y) = (short(at.0), short(at.1 + size * 0.36));
            let _ = write!(out, "<text class=\"f-{}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\">", class(*paint));
            push_escaped(text, out);
            out.push_str("</text>\n");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Bar, Share};
    use super::*;

    #[test]
    fn hostile_labels_stay_text() {
        let rows = vec![Bar { label: "<script>alert(1)</script>\u{202e}".into(), parts: vec![5] }];
        let svg = svg(&Body::Bars { legend: vec!["bytes"], rows }, "a \"quoted\" label");
        assert!(!svg.contains("<script"));
        assert!(svg.contains("&lt;script&gt;") && svg.contains("a &quot;quoted&quot; label"));
        assert!(!svg.contains('\u{202e}'));
    }

    #[test]
    fn every_mark_tells_its_figure() {
        let shares = vec![Share { label: "DNS".into(), frames: 3, bytes: 300 }];
        assert!(svg(&Body::Shares(shares), "x").contains("<title>DNS: 3 frames, 100.0 %, 300 B</title>"));
    }
}
