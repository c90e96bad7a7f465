//! Packets and bits a second: the last minute of a capture that runs, or a whole file with the place of the selected frame.

use super::Cx;
use crate::base::Timestamp;
use crate::stats::rates::Rates;
use crate::tui::widget::{graph, text};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// What the pane's title says of the time that is shown.
pub fn span(rates: &Rates, live: bool) -> String {
    let seconds = rates.bin * rates.packets.len() as f64;
    match (rates.packets.is_empty(), live) {
        (true, _) => String::new(),
        (false, true) => format!("last {}", text::duration(seconds)),
        (false, false) => format!("whole file, {}", text::duration(seconds)),
    }
}

/// Draws both graphs. `at` is the time of the selected frame.
pub fn draw(buf: &mut Buffer, cx: &Cx<'_>, rates: &Rates, at: Option<Timestamp>) {
    let area = cx.area;
    if area.height < 2 || area.width < 12 {
        return;
    }
    let marker = u16::from(!cx.status.live && area.height >= 5);
    let each = (area.height - marker) / 2;
    let spare = area.height - marker - each * 2;
    let lines = [(&rates.packets, "pkt/s", cx.theme.packets), (&rates.bits, "bit/s", cx.theme.bits)];
    for (nth, (values, unit, style)) in lines.into_iter().enumerate() {
        // a line that is left over makes the first graph higher
        let (y, height) = if nth == 0 { (0, each + spare) } else { (each + spare, each) };
        let part = Rect { y: area.y + y, height, ..area };
        series(part, buf, cx, values, unit, style);
    }
    if marker == 1 {
        place(Rect { y: area.bottom() - 1, height: 1, ..area }, buf, cx, rates, at);
    }
}

/// One series: what it is now or on average, its peak, and its graph.
fn series(area: Rect, buf: &mut Buffer, cx: &Cx<'_>, values: &[f64], unit: &str, style: Style) {
    let top = values.iter().copied().fold(0.0, f64::max);
    let now = match cx.status.live {
        true => latest(values),
        false => values.iter().sum::<f64>() / values.len().max(1) as f64,
    };
    let width = usize::from(area.width);
    let left = format!("{}{}", if cx.status.live { "" } else { "⌀ " }, text::quantity(now, unit));
    let right = format!("max {}", text::quantity(top, unit));
    buf.set_stringn(area.x, area.y, &left, width, style);
    let column = width.saturating_sub(text::width(&right));
    if column > text::width(&left) {
        buf.set_stringn(area.x + column as u16, area.y, &right, width - column, cx.theme.dim);
    }
    if area.height < 2 {
        return;
    }
    let room = Rect { y: area.y + 1, height: area.height - 1, ..area };
    if cx.status.live {
        graph::graph(room, buf, values, top, style);
    } else {
        graph::graph(room, buf, &graph::resample(values, graph::resolution(area.width)), top, style);
    }
}

/// The rate of the last bins that are whole: the newest one is still being filled.
fn latest(values: &[f64]) -> f64 {
    let whole = values.get(..values.len().saturating_sub(1)).unwrap_or(&[]);
    let last = whole.get(whole.len().saturating_sub(2)..).unwrap_or(&[]);
    last.iter().sum::<f64>() / last.len().max(1) as f64
}

/// The line below the graphs: where in the file the selected frame lies.
fn place(area: Rect, buf: &mut Buffer, cx: &Cx<'_>, rates: &Rates, at: Option<Timestamp>) {
    let width = usize::from(area.width);
    buf.set_stringn(area.x, area.y, "─".repeat(width), width, cx.theme.frame);
    let whole = rates.bin * 1e9 * rates.packets.len() as f64;
    if let Some(at) = at
        && whole > 0.0
    {
        let share = (at.since(rates.from) as f64 / whole).clamp(0.0, 1.0);
        let column = (share * (width - 1) as f64).round() as u16;
        buf.set_stringn(area.x + column, area.y, "▲", 1, cx.theme.accent);
    }
}
