//! How a prompt looks: its text, and the verdict on it beside or below.

use super::{Check, Kind, Prompt};
use crate::session::FindKind;
use crate::tui::overlay::Cx;
use crate::tui::widget::prompt::draw_proposals;
use crate::tui::widget::text;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

impl Prompt {
    fn label(&self) -> &'static str {
        match (self.kind, self.find) {
            (Kind::Filter, _) => "/ ",
            (Kind::Bpf, _) => "bpf ",
            (Kind::Command, _) => ":",
            (Kind::Goto, _) => "go to frame ",
            (Kind::Find, FindKind::Text) => "find text ",
            (Kind::Find, FindKind::Filter) => "find filter ",
            (Kind::Find, FindKind::Bytes) => "find bytes ",
        }
    }

    /// What the prompt says beside the text: the verdict in words, so that colour is not the only sign of it.
    fn verdict(&self, cx: &Cx<'_>) -> (String, Style) {
        match &self.check {
            Check::Empty if self.kind == Kind::Find => ("Tab: text, filter, bytes".into(), cx.theme.dim),
            Check::Empty | Check::Begun(_) => (String::new(), cx.theme.dim),
            // what is tried is what is shown
            Check::Good if self.kind == Kind::Filter && cx.status.filter == self.line.text().trim() => match cx.status.filtering {
                Some(done) => (format!("✓ filtering {:.0} %", done * 100.0), cx.theme.good),
                None => (
                    format!("✓ {} of {}", text::grouped(cx.status.displayed as u64), text::grouped(cx.status.frames as u64)),
                    cx.theme.good,
                ),
            },
            Check::Good => ("✓".into(), cx.theme.good),
            Check::Hint(hint) if self.kind == Kind::Command => (hint.clone(), cx.theme.dim),
            Check::Hint(hint) => (format!("! {hint}"), cx.theme.warn),
            Check::Wrong { message, .. } => (format!("✗ {message}"), cx.theme.wrong),
        }
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Position {
        let area = if matches!(self.kind, Kind::Filter | Kind::Bpf) { cx.filter_line } else { cx.footer_line };
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, area, buf);
        buf.set_style(area, cx.theme.overlay);
        let width = usize::from(area.width);
        let (label, (verdict, verdict_style)) = (self.label(), self.verdict(cx));
        buf.set_stringn(area.x + 1, area.y, label, width.saturating_sub(1), cx.theme.key);
        let left = text::width(label) + 1;
        let typed = text::width(self.line.text()) + 1;
        // a fault goes to a line of its own, under the place it speaks of; so does a long message
        let beside = self.fault().is_none() && left + typed + text::width(&verdict) + 3 <= width;
        let style = match self.check {
            Check::Empty | Check::Begun(_) => cx.theme.overlay,
            Check::Good => cx.theme.valid,
            Check::Hint(_) if self.kind == Kind::Command => cx.theme.valid,
            Check::Hint(_) => cx.theme.warn,
            Check::Wrong { .. } => cx.theme.wrong,
        };
        let room = if beside { width - left - text::width(&verdict) - 2 } else { width.saturating_sub(left + 1) };
        let edit = Rect { x: area.x + left as u16, width: room as u16, ..area }.intersection(cx.screen);
        let cursor = self.line.draw(edit, buf, style);
        let mut lines = 0;
        if beside {
            let x = area.right().saturating_sub(text::width(&verdict) as u16 + 1);
            buf.set_stringn(x, area.y, &verdict, width, verdict_style);
        } else if !verdict.is_empty() {
            lines = self.draw_message(area, edit, buf, cx, &verdict, verdict_style);
        }
        let back = self.line.replaced_width() as u16;
        let under = Position::new(cursor.x.saturating_sub(back + 1), cursor.y + if area == cx.filter_line { lines } else { 0 });
        draw_proposals(cx.screen, under, buf, &self.line, cx.theme);
        cursor
    }

    /// Column of the fault in a filter, counted in cells from the start of the text.
    fn fault(&self) -> Option<usize> {
        match self.check {
            Check::Wrong { column, .. } if self.kind == Kind::Filter => Some(column),
            _ => None,
        }
    }

    /// Writes the verdict on lines of its own, under the prompt or else above it. Returns how many lines it takes.
    fn draw_message(&self, area: Rect, edit: Rect, buf: &mut Buffer, cx: &Cx<'_>, verdict: &str, style: Style) -> u16 {
        let below = area.y < cx.screen.bottom().saturating_sub(1);
        let parts = text::wrap(verdict, usize::from(area.width.saturating_sub(2)));
        if parts.len() > 1 {
            let caret = self.fault().map(|column| format!("{}^", " ".repeat(usize::from(edit.x.saturating_sub(1)) + column)));
            let lines: Vec<String> = caret.into_iter().chain(parts).collect();
            let first = if below { area.y + 1 } else { area.y.saturating_sub(lines.len() as u16) };
            for (y, part) in (first..).zip(&lines) {
                let line = Rect { y, ..area }.intersection(cx.screen);
                ratatui::widgets::Widget::render(ratatui::widgets::Clear, line, buf);
                buf.set_style(line, cx.theme.overlay);
                if !line.is_empty() {
                    buf.set_stringn(line.x + 1, y, part, usize::from(line.width.saturating_sub(1)), style);
                }
            }
            return lines.len() as u16;
        }
        let y = if below { area.y + 1 } else { area.y.saturating_sub(1) };
        let line = Rect { y, ..area }.intersection(cx.screen);
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, line, buf);
        buf.set_style(line, cx.theme.overlay);
        let column = match self.check {
            Check::Wrong { column, .. } => column.min(usize::from(edit.width)),
            _ => 0,
        };
        let wide = text::width(verdict) + 1;
        let caret = self.fault().map(|_| usize::from(edit.x) + column);
        if let Some(caret) = caret.filter(|caret| caret + 2 + wide <= usize::from(line.right())) {
            buf.set_stringn(caret as u16, y, format!("^ {verdict}"), usize::from(line.width), style);
            return 1;
        }
        let x = (usize::from(edit.x) + column).min(usize::from(line.right()).saturating_sub(wide)).max(usize::from(line.x));
        let shown = text::fit(verdict, usize::from(line.width));
        // without room on its right the message ends before the caret
        let x = match caret {
            Some(caret) if caret > usize::from(line.x) + wide => {
                buf.set_stringn(caret as u16, y, "^", 1, style);
                caret - wide
            }
            _ => x,
        };
        buf.set_stringn(x as u16, y, shown, usize::from(line.width), style);
        1
    }
}
