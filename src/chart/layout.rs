//! The sheet that every picture shares: title, context, and the area below that its kind fills.

use super::shape::{Anchor, Paint, Shape, Spot, fit};
use super::{Body, Chart, axis::Tick, bars, columns, pie, points, rate};

/// Size of the sheet in pixels.
pub const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub const HEIGHT: u32 = 675;
/// Space around everything.
const MARGIN: f64 = 36.0;

/// Sizes of texts: title, context and headings, labels.
pub(super) const TITLE: f64 = 30.0;
pub(super) const HEADING: f64 = 18.0;
pub(super) const LABEL: f64 = 17.0;

/// A part of the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// The place at shares (0 to 1) of width and height, from the lower left corner.
    pub fn at(&self, x: f64, y: f64) -> Spot {
        (self.left + x * self.width(), self.bottom - y * self.height())
    }
}

/// The whole picture.
pub(super) fn shapes(chart: &Chart) -> Vec<Shape> {
    let room = f64::from(WIDTH) - 2.0 * MARGIN;
    let mut out = vec![
        Shape::text((MARGIN, 44.0), fit(&chart.title, TITLE, room), TITLE, Paint::Ink, Anchor::Start),
        Shape::text((MARGIN, 80.0), fit(&chart.context, HEADING, room), HEADING, Paint::Faint, Anchor::Start),
    ];
    out.extend(body(&chart.body));
    out
}

/// The picture without ground, title and context, on the same sheet.
pub(super) fn body(body: &Body) -> Vec<Shape> {
    let area = Area { left: MARGIN, top: 112.0, right: f64::from(WIDTH) - MARGIN, bottom: f64::from(HEIGHT) - 30.0 };
    let mut out = Vec::new();
    if body.is_empty() {
        let text = "nothing of this kind in the capture";
        return vec![Shape::text(area.at(0.5, 0.5), text, HEADING, Paint::Faint, Anchor::Middle)];
    }
    match body {
        Body::Shares(shares) => pie::draw(shares, area, &mut out),
        Body::Rate { all, parts } => rate::draw(all, parts, area, &mut out),
        Body::Bars { legend, rows } => bars::draw(legend, rows, area, &mut out),
        Body::Columns(shares) => columns::draw(shares, area, &mut out),
        Body::Points { begin, span, points } => points::draw(*begin, *span, points, area, &mut out),
    }
    out
}

/// Horizontal lines of the grid, with what they stand for to the left of the area.
pub(super) fn rows(ticks: &[Tick], place: impl Fn(f64) -> f64, area: Area, out: &mut Vec<Shape>) {
    for tick in ticks {
        let y = area.at(0.0, place(tick.value)).1;
        out.push(Shape::rule((area.left, y), (area.right, y), Paint::Grid));
        out.push(Shape::text((area.left - 10.0, y), tick.label.as_str(), LABEL, Paint::Faint, Anchor::End));
    }
}

/// The time axis at the foot of the area.
pub(super) fn times(ticks: &[Tick], span: f64, area: Area, out: &mut Vec<Shape>) {
    out.push(Shape::rule((area.left, area.bottom), (area.right, area.bottom), Paint::Ink));
    for tick in ticks {
        let x = area.at(tick.value / span.max(1.0), 0.0).0;
        out.push(Shape::rule((x, area.bottom), (x, area.bottom + 6.0), Paint::Ink));
        out.push(Shape::text((x, area.bottom + 22.0), tick.label.as_str(), LABEL, Paint::Faint, Anchor::Middle));
    }
}

/// Squares of colour with names, in a row.
pub(super) fn legend(entries: &[(&str, Paint)], at: Spot, out: &mut Vec<Shape>) {
    let mut x = at.0;
    for (name, paint) in entries {
        out.push(Shape::Rect { at: (x, at.1 - 8.0), size: (16.0, 16.0), paint: *paint, tip: String::new() });
        out.push(Shape::text((x + 24.0, at.1), *name, LABEL, Paint::Ink, Anchor::Start));
        x += 60.0 + super::shape::text_width(name, LABEL);
    }
}
