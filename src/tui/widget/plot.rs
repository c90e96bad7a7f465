//! Points and lines of Braille dots over axes: two dots a column, four a row. Several series, a linear or logarithmic y axis,
//! a cursor.

use super::text;
use crate::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Columns that the labels of the y axis take.
pub const LABELS: u16 = 12;

/// Bits of the dots of a cell, by column and row (Unicode 2800 block).
const DOTS: [[u8; 4]; 2] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];

/// What the axes span.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axes {
    /// Seconds.
    pub from: f64,
    pub to: f64,
    pub top: f64,
    pub log: bool,
    /// Unit of y: `bit/s`.
    pub unit: &'static str,
}

impl Axes {
    /// Height of a value, 0 to 1. On a logarithmic axis four decades stand below the top.
    fn height(&self, value: f64) -> f64 {
        let share = match (self.top > 0.0, self.log) {
            (false, _) => 0.0,
            (true, false) => value / self.top,
            (true, true) if value <= 0.0 => 0.0,
            (true, true) => 1.0 + (value / self.top).log10() / DECADES,
        };
        share.clamp(0.0, 1.0)
    }

    /// The value at a height of 0 to 1.
    fn value(&self, height: f64) -> f64 {
        if self.log { self.top * 10f64.powf((height - 1.0) * DECADES) } else { self.top * height }
    }
}

const DECADES: f64 = 4.0;

/// One series.
pub struct Line<'a> {
    /// x in seconds, y in the unit of the axes; in order of x where they are joined.
    pub points: &'a [(f64, f64)],
    pub style: Style,
    /// Neighbours are joined by a line.
    pub joined: bool,
}

/// The part of `area` where points stand.
pub fn inside(area: Rect) -> Rect {
    let left = LABELS.min(area.width / 3);
    Rect { x: area.x + left, width: area.width.saturating_sub(left), height: area.height.saturating_sub(1), ..area }
}

/// The next number of the form 1, 2 or 5 times a power of ten.
pub fn round_up(value: f64) -> f64 {
    if value <= 0.0 || !value.is_finite() {
        return 1.0;
    }
    let power = 10f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0];
    steps.into_iter().map(|s| s * power).find(|s| *s >= value * 0.999_999).unwrap_or(power * 10.0)
}

/// Draws axes and series. `cursor`: x in seconds.
pub fn draw(area: Rect, buf: &mut Buffer, axes: &Axes, lines: &[Line<'_>], cursor: Option<f64>, theme: &Theme) {
    let plot = inside(area);
    if plot.width < 2 || plot.height < 1 || axes.to <= axes.from {
        return;
    }
    labels(area, plot, buf, axes, theme);
    if let Some(x) = cursor.and_then(|x| column(plot, axes, x)) {
        for y in plot.y..plot.bottom() {
            buf.set_string(x, y, "┊", theme.accent);
        }
    }
    for line in lines {
        one(plot, buf, axes, line);
    }
}

/// Column of the screen where a moment stands.
fn column(plot: Rect, axes: &Axes, x: f64) -> Option<u16> {
    let share = (x - axes.from) / (axes.to - axes.from);
    (0.0..=1.0).contains(&share).then(|| plot.x + ((share * f64::from(plot.width)) as u16).min(plot.width - 1))
}

fn one(plot: Rect, buf: &mut Buffer, axes: &Axes, line: &Line<'_>) {
    let (wide, high) = (i64::from(plot.width) * 2, i64::from(plot.height) * 4);
    let mut dots = vec![0_u8; usize::from(plot.width) * usize::from(plot.height)];
    let mut set = |x: i64, y: i64| {
        if (0..wide).contains(&x) && (0..high).contains(&y) {
            let at = (y / 4) as usize * usize::from(plot.width) + (x / 2) as usize;
            if let Some(cell) = dots.get_mut(at) {
                *cell |= DOTS[(x % 2) as usize][(y % 4) as usize];
            }
        }
    };
    let mut before: Option<(i64, i64)> = None;
    for (x, y) in line.points {
        let across = (x - axes.from) / (axes.to - axes.from) * (wide - 1) as f64;
        let at = (across.round().clamp(-1e9, 1e9) as i64, ((1.0 - axes.height(*y)) * (high - 1) as f64).round() as i64);
        set(at.0, at.1);
        if line.joined
            && let Some(from) = before
        {
            // what lies outside is not walked along
            let from = (from.0.clamp(-1, wide), from.1);
            let to = (at.0.clamp(-1, wide), at.1);
            let steps = (to.0 - from.0).abs().max((to.1 - from.1).abs());
            for step in 1..steps {
                set(from.0 + (to.0 - from.0) * step / steps, from.1 + (to.1 - from.1) * step / steps);
            }
        }
        before = Some(at);
    }
    for (at, bits) in dots.into_iter().enumerate().filter(|(_, bits)| *bits != 0) {
        let (x, y) = (plot.x + (at % usize::from(plot.width)) as u16, plot.y + (at / usize::from(plot.width)) as u16);
        if let Some(cell) = buf.cell_mut((x, y)) {
            // dots of an earlier series stay
            let there = cell.symbol().chars().next().map_or(0, u32::from);
            let kept = if (0x2800..0x2900).contains(&there) { there - 0x2800 } else { 0 };
            cell.set_char(char::from_u32(0x2800 + (kept | u32::from(bits))).unwrap_or(' ')).set_style(line.style);
        }
    }
}

fn labels(area: Rect, plot: Rect, buf: &mut Buffer, axes: &Axes, theme: &Theme) {
    let room = usize::from(plot.x - area.x).saturating_sub(1);
    let rows = if plot.height >= 12 { 4 } else { 2 };
    for n in 0..=rows {
        let height = f64::from(n) / f64::from(rows);
        let y = plot.y + ((1.0 - height) * f64::from(plot.height - 1)).round() as u16;
        let value = if axes.log || n > 0 { axes.value(height) } else { 0.0 };
        let label = match axes.unit {
            "ms" => format!("{} ms", short(value)),
            unit => text::quantity(value, unit),
        };
        buf.set_stringn(area.x, y, text::right(&label, room), room, theme.dim);
        for x in plot.x..plot.right() {
            if (x - plot.x).is_multiple_of(4) {
                buf.set_string(x, y, "·", theme.frame);
            }
        }
    }
    let steps = (plot.width / 16).max(1);
    for n in 0..=steps {
        let x = axes.from + (axes.to - axes.from) * f64::from(n) / f64::from(steps);
        let label = format!("{} s", short_time(x, axes.to - axes.from));
        let wide = text::width(&label) as u16;
        let at = (plot.x + plot.width * n / steps).min(area.right().saturating_sub(wide));
        buf.set_stringn(at, plot.bottom(), &label, usize::from(wide), theme.dim);
    }
}

fn short(value: f64) -> String {
    let decimals = if value >= 100.0 || value == 0.0 {
        0
    } else if value >= 1.0 {
        1
    } else {
        3
    };
    format!("{value:.decimals$}")
}

/// A time with as many decimals as tell neighbouring labels apart.
pub fn short_time(seconds: f64, span: f64) -> String {
    let decimals = if span >= 50.0 {
        0
    } else if span >= 5.0 {
        1
    } else if span >= 0.5 {
        2
    } else if span >= 0.005 {
        4
    } else {
        6
    };
    format!("{seconds:.decimals$}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Depth, Palette};

    #[test]
    fn points_stand_where_their_values_are() {
        let theme = Theme::new(Palette::Dark, Depth::None);
        let area = Rect::new(0, 0, 14, 3);
        let mut buf = Buffer::empty(area);
        let axes = Axes { from: 0.0, to: 10.0, top: 100.0, log: false, unit: "B" };
        let points = [(0.0, 0.0), (10.0, 100.0)];
        draw(area, &mut buf, &axes, &[Line { points: &points, style: Style::new(), joined: false }], None, &theme);
        let plot = inside(area);
        assert_eq!(buf[(plot.x, plot.bottom() - 1)].symbol(), "⡀");
        assert_eq!(buf[(plot.right() - 1, plot.y)].symbol(), "⠈");
    }

    #[test]
    fn a_logarithmic_axis_has_four_decades() {
        let axes = Axes { from: 0.0, to: 1.0, top: 1000.0, log: true, unit: "B" };
        let heights = [1000.0, 10.0, 0.1, 0.0].map(|v| axes.height(v));
        assert_eq!(heights, [1.0, 0.5, 0.0, 0.0]);
        assert!((axes.value(0.5) - 10.0).abs() < 1e-9);
    }

    #[test]
    fn tops_are_round() {
        assert_eq!([0.0, 1.0, 1.1, 3.0, 70.0, 1e6].map(round_up), [1.0, 1.0, 2.0, 5.0, 100.0, 1e6]);
    }
}
