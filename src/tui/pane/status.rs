//! The lines above and below the panes: what is captured and how much of it, the filter in force, the keys of the focused
//! pane, progress, and messages.

use crate::config::SavedFilter;
use crate::session::Status;
use crate::tui::theme::Theme;
use crate::tui::widget::text;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// What the header shows besides the counters.
#[derive(Clone, Copy, Debug, Default)]
pub struct View {
    pub frozen: bool,
    pub tail: bool,
}

/// Draws parts from the right edge; those that come first in `parts` are kept when room is short. Gives what is left.
fn draw_right(area: Rect, buf: &mut Buffer, keep: usize, parts: &[(String, Style)]) -> usize {
    const GAP: usize = 3;
    let width = usize::from(area.width);
    let mut kept = parts.len();
    let wide = |n: usize| parts.iter().take(n).map(|p| text::width(&p.0) + GAP).sum::<usize>();
    while kept > 0 && wide(kept) + keep > width {
        kept -= 1;
    }
    let mut x = width.saturating_sub(wide(kept)) + GAP.saturating_sub(1);
    let left = width.saturating_sub(wide(kept));
    for (part, style) in parts.iter().take(kept) {
        buf.set_stringn(area.x + x.min(width) as u16, area.y, part, width.saturating_sub(x), *style);
        x += text::width(part) + GAP;
    }
    left
}

/// The uppermost line.
pub fn header(area: Rect, buf: &mut Buffer, status: &Status, view: View, theme: &Theme) {
    let mut left: Vec<(String, Style)> = vec![("netanal-tui".into(), theme.accent)];
    left.push(match (status.live, status.running) {
        (true, true) => ("●".into(), theme.good),
        (true, false) => ("■".into(), theme.dim),
        (false, _) => ("▤".into(), theme.dim),
    });
    left.push((status.source.clone(), theme.text));
    if status.live && status.frames > 0 {
        left.push((text::duration(status.last.since(status.first) as f64 / 1e9), theme.dim));
    }
    if view.frozen {
        left.push(("❚❚ frozen".into(), theme.warn));
    } else if view.tail {
        left.push(("↧ tail".into(), theme.dim));
    }
    let count = |n: usize| text::grouped(n as u64);
    let mut right = vec![(format!("{} frames", count(status.frames)), theme.text)];
    if status.displayed != status.frames || !status.filter.is_empty() || !status.bpf.is_empty() && !status.live {
        right.push((format!("{} shown", count(status.displayed)), theme.text));
    }
    if status.marked > 0 {
        right.push((format!("{} marked", count(status.marked)), theme.marked));
    }
    if status.ignored > 0 {
        right.push((format!("{} ignored", count(status.ignored)), theme.dim));
    }
    if status.live {
        let drops = [status.dropped_kernel, status.dropped_interface, status.dropped_here];
        let [kernel, interface, here] = drops.map(text::grouped);
        let style = if drops.iter().any(|d| *d > 0) { theme.wrong } else { theme.dim };
        right.push((format!("drops kernel {kernel} · if {interface} · app {here}"), style));
    }
    let wanted: usize = left.iter().map(|l| text::width(&l.0) + 2).sum();
    let room = draw_right(area, buf, wanted.min(usize::from(area.width) / 2), &right);
    let mut x = 1;
    for (part, style) in left {
        if x + 1 >= room {
            break;
        }
        let shown = text::middle(&part, room - x - 1);
        buf.set_stringn(area.x + x as u16, area.y, &shown, room - x, style);
        x += text::width(&shown) + 2;
    }
}

/// Buttons of the filter line: where each stands, and which of the saved filters it is. They take at most half of the line.
pub fn buttons(area: Rect, saved: &[SavedFilter]) -> Vec<(Rect, usize)> {
    let wide = |f: &SavedFilter| text::width(&f.name).min(16) as u16 + 2;
    let mut chosen: Vec<(usize, u16)> = Vec::new();
    for (nth, filter) in saved.iter().enumerate().filter(|f| f.1.button) {
        if chosen.iter().map(|c| c.1 + 1).sum::<u16>() + wide(filter) > area.width / 2 {
            break;
        }
        chosen.push((nth, wide(filter)));
    }
    let mut x = area.right().saturating_sub(chosen.iter().map(|c| c.1 + 1).sum());
    let mut out = Vec::new();
    for (nth, width) in chosen {
        out.push((Rect { x, width, ..area }, nth));
        x += width + 1;
    }
    out
}

/// The filter in force, and how much it lets through.
pub fn filter_bar(area: Rect, buf: &mut Buffer, status: &Status, saved: &[SavedFilter], theme: &Theme) {
    buf.set_style(area, theme.overlay);
    let buttons = buttons(area, saved);
    let taken = buttons.first().map_or(0, |b| area.right() - b.0.x);
    for (place, nth) in buttons {
        let Some(filter) = saved.get(nth) else { continue };
        let pressed = filter.filter == status.filter;
        let style = if pressed { theme.valid } else { theme.key };
        let shown = format!("[{}]", text::fit(&filter.name, usize::from(place.width) - 2));
        buf.set_stringn(place.x, place.y, shown, usize::from(place.width), style);
    }
    let area = Rect { width: area.width - taken, ..area };
    let mut right = Vec::new();
    if let Some(done) = status.filtering {
        right.push((format!("filtering {:.0} %", done * 100.0), theme.warn));
    } else if !status.filter.is_empty() || (!status.bpf.is_empty() && !status.live) {
        let share = text::percent(status.displayed as u64, status.frames as u64);
        right.push((format!("{} ({share})", text::grouped(status.displayed as u64)), theme.dim));
    }
    if !status.bpf.is_empty() {
        right.push((format!("bpf {}", text::fit(&status.bpf, 32)), theme.warn));
    }
    let room = draw_right(area, buf, usize::from(area.width) / 2, &right);
    let (shown, style) = match status.filter.is_empty() {
        true => ("display filter", theme.dim),
        false => (status.filter.as_str(), theme.valid),
    };
    buf.set_stringn(area.x + 1, area.y, "/", usize::from(area.width.saturating_sub(1)), theme.key);
    buf.set_stringn(area.x + 3, area.y, text::fit(shown, room.saturating_sub(4)), room.saturating_sub(3), style);
}

/// What stands in the last line.
pub struct Footer<'a> {
    /// A message, which takes the place of the keys.
    pub message: Option<(&'a str, Style)>,
    /// Keys and what they do.
    pub hints: &'a [(String, &'static str)],
    /// Filter name of the selected field.
    pub field: Option<&'a str>,
}

impl Footer<'_> {
    pub fn draw(&self, area: Rect, buf: &mut Buffer, status: &Status, theme: &Theme) {
        let width = usize::from(area.width);
        let mut right = Vec::new();
        if let Some(progress) = progress(status) {
            right.push((progress, theme.warn));
        }
        if let Some(field) = self.field.filter(|f| !f.is_empty()) {
            right.push((format!("[{field}]"), theme.dim));
        }
        right.reverse();
        let keep = self.message.map_or(12, |m| text::width(m.0) + 2);
        let room = draw_right(area, buf, keep.min(width), &right);
        if let Some((message, style)) = self.message {
            buf.set_stringn(area.x + 1, area.y, text::fit(message, room.saturating_sub(2)), room.saturating_sub(1), style);
            return;
        }
        let mut x = 1;
        for (key, what) in self.hints {
            let wide = text::width(key) + 1 + text::width(what);
            if x + wide >= room {
                break;
            }
            buf.set_stringn(area.x + x as u16, area.y, key, room - x, theme.key);
            let at = x + text::width(key) + 1;
            buf.set_stringn(area.x + at as u16, area.y, what, room - at, theme.dim);
            x += wide + 2;
        }
    }
}

/// What is being worked on, in words.
fn progress(status: &Status) -> Option<String> {
    if let Some(done) = status.exporting {
        return Some(format!("saving {:.0} %", done * 100.0));
    }
    if status.finding {
        return Some("searching …".into());
    }
    if status.loaded || status.live {
        return None;
    }
    let speed = if status.speed > 0.0 { format!(" · {}", text::quantity(status.speed, "B/s")) } else { String::new() };
    Some(match status.size {
        Some(size) if size > 0 => format!("indexing {:.0} %{speed}", (status.read as f64 / size as f64 * 100.0).min(100.0)),
        _ => format!("indexing {}{speed}", text::quantity(status.read as f64, "B")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Depth, Palette};

    fn line(width: u16, draw: impl Fn(Rect, &mut Buffer, &Theme)) -> String {
        let area = Rect::new(0, 0, width, 1);
        let mut buf = Buffer::empty(area);
        draw(area, &mut buf, &Theme::new(Palette::Dark, Depth::None));
        (0..width).map(|x| buf[(x, 0)].symbol()).collect::<String>()
    }

    fn live() -> Status {
        Status { source: "eth0".into(), live: true, running: true, frames: 1_204_331, displayed: 1_204_331, marked: 3, ..Status::default() }
    }

    #[test]
    fn the_header_drops_from_the_right_when_room_is_short() {
        let at = |width| line(width, |a, b, t| header(a, b, &live(), View::default(), t));
        assert!(at(120).trim_end().ends_with("1,204,331 frames   3 marked   drops kernel 0 · if 0 · app 0"), "{}", at(120));
        assert!(at(60).trim_end().ends_with("1,204,331 frames   3 marked"), "{}", at(60));
        assert!(at(60).starts_with(" netanal-tui  ●  eth0"), "{}", at(60));
        for width in 1..40 {
            at(width);
        }
    }

    #[test]
    fn the_filter_bar_tells_what_is_let_through() {
        let status = Status { filter: "tcp".into(), frames: 200, displayed: 3, ..Status::default() };
        let shown = line(60, |a, b, t| filter_bar(a, b, &status, &[], t));
        assert!(shown.starts_with(" / tcp") && shown.trim_end().ends_with("3 (1.5 %)"), "{shown}");
    }

    #[test]
    fn progress_is_shown_until_the_file_is_read() {
        let status = Status { read: 430, size: Some(1000), speed: 812e6, ..Status::default() };
        assert_eq!(progress(&status).as_deref(), Some("indexing 43 % · 812 MB/s"));
        assert_eq!(progress(&Status { loaded: true, ..status }), None);
    }
}
