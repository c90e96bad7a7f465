//! Who sends and receives most: in, out, and a bar for the share of the total.

use super::{Answer, Cx, Request};
use crate::action::{Action, Call};
use crate::session::Session;
use crate::stats::talkers::{Talker, TalkerOrder};
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::{bar, text};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Rows that are asked for.
pub const LIMIT: usize = 100;

/// State of the pane.
#[derive(Debug, Default)]
pub struct Talkers {
    pub order: TalkerOrder,
    pub reversed: bool,
    pub rows: Vec<Talker>,
    scroll: Scroll,
}

impl Talkers {
    /// Takes new rows and keeps the selection on its address.
    pub fn set(&mut self, mut rows: Vec<Talker>, height: usize) {
        if self.reversed {
            rows.reverse();
        }
        let selected = self.rows.get(self.scroll.selected).map(|r| r.address);
        let at = selected.and_then(|a| rows.iter().position(|r| r.address == a)).filter(|_| self.scroll.selected > 0);
        self.rows = rows;
        self.scroll.select(at.unwrap_or(self.scroll.selected), self.rows.len(), height);
    }

    /// Answers an action.
    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Answer {
        let height = cx.height().saturating_sub(1);
        let by = |n: usize| isize::try_from(n).unwrap_or(isize::MAX);
        let (total, times, page) = (self.rows.len(), call.times(), height.max(1));
        match call.action {
            Action::MoveDown => self.scroll.step(by(times), total, height),
            Action::MoveUp => self.scroll.step(-by(times), total, height),
            Action::MovePageDown | Action::MoveHalfDown => self.scroll.step(by(page), total, height),
            Action::MovePageUp | Action::MoveHalfUp => self.scroll.step(-by(page), total, height),
            Action::MoveFirst => self.scroll.select(0, total, height),
            Action::MoveLast => self.scroll.select(usize::MAX, total, height),
            Action::SortNext => self.order = self.order.next(),
            Action::SortReverse => self.reversed = !self.reversed,
            Action::Open => return Some(self.filter().map(Request::Filter).into_iter().collect()),
            _ => return None,
        }
        Some(Vec::new())
    }

    /// A display filter for the frames of the selected talker.
    pub fn filter(&self) -> Option<String> {
        self.rows.get(self.scroll.selected).map(|row| Session::address_filter(row.address))
    }

    pub fn click(&mut self, y: u16, cx: &Cx<'_>) {
        let line = self.scroll.top + usize::from(y.saturating_sub(cx.area.y + 1));
        self.scroll.select(line, self.rows.len(), cx.height().saturating_sub(1));
    }

    pub fn wheel(&mut self, lines: isize, cx: &Cx<'_>) {
        self.scroll.scroll(lines, self.rows.len(), cx.height().saturating_sub(1));
    }

    /// First line of the window, lines in it, and how many there are.
    pub fn window(&self, cx: &Cx<'_>) -> (usize, usize, usize) {
        (self.scroll.top, cx.height().saturating_sub(1), self.rows.len())
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) {
        let width = usize::from(cx.area.width);
        let numbers = if width >= 44 { 3 } else { 2 };
        let bar_width = if width >= 34 { (width / 8).clamp(4, 10) } else { 0 };
        let fixed = numbers * 7 + if bar_width > 0 { bar_width + 1 } else { 0 };
        let name = width.saturating_sub(fixed).max(7);
        let head = |title: &str| text::right(title, 7);
        let unit = if self.order == TalkerOrder::Frames { ["in", "out", "frames"] } else { ["in", "out", "total"] };
        let titles: String = unit.iter().take(numbers).map(|t| head(t)).collect();
        buf.set_stringn(
            cx.area.x,
            cx.area.y,
            format!("{:name$}{titles}", if self.order == TalkerOrder::Frames { "frames of" } else { "bytes of" }),
            width,
            cx.theme.column_head,
        );
        let most = self.rows.iter().map(|r| r.measure(self.order)).max().unwrap_or(0).max(1);
        for row in 0..cx.area.height.saturating_sub(1) {
            let at = self.scroll.top + usize::from(row);
            let Some(talker) = self.rows.get(at) else { break };
            let y = cx.area.y + 1 + row;
            let mut style = cx.theme.text;
            if at == self.scroll.selected && cx.focused {
                style = cx.theme.selected;
                buf.set_style(Rect { y, height: 1, ..cx.area }, style);
            }
            let values = match self.order {
                TalkerOrder::Frames => [talker.frames_in, talker.frames_out, talker.frames_in + talker.frames_out],
                _ => [talker.bytes_in, talker.bytes_out, talker.bytes_in + talker.bytes_out],
            };
            let shown: String = values.iter().take(numbers).map(|v| text::right(&text::magnitude(*v as f64), 7)).collect();
            let line = format!("{:name$}{shown}", text::middle(&talker.address.to_string(), name.saturating_sub(1)));
            buf.set_stringn(cx.area.x, y, line, width, style);
            if bar_width > 0 {
                let share = talker.measure(self.order) as f64 / most as f64;
                let x = cx.area.x + (name + numbers * 7 + 1) as u16;
                buf.set_stringn(x, y, bar::bar(share, bar_width), bar_width, style.patch(cx.theme.bar));
            }
        }
        if self.rows.is_empty() && cx.area.height > 1 {
            buf.set_stringn(cx.area.x, cx.area.y + 1, "nobody yet", width, cx.theme.dim);
        }
    }
}
