//! The bytes of the selected frame: the selected field is highlighted, and a byte leads to its field. Buffers that were made
//! while dissecting (reassembled, decrypted) are further tabs.

use super::{Answer, Cx, Request};
use crate::action::{Action, Call};
use crate::base::Span;
use crate::tui::widget::hexdump::{self, Marks};
use ratatui::buffer::Buffer;

/// State of the pane.
#[derive(Debug, Default)]
pub struct Hex {
    /// Buffer that is shown; 0 is the frame.
    buffer: u16,
    cursor: usize,
    top: usize,
}

impl Hex {
    /// Shows what a selected field covers: its buffer and its bytes.
    pub fn show(&mut self, field: Option<Span>, cx: &Cx<'_>) {
        let buffers = cx.detail.map_or(0, |d| d.tree.buffers().len());
        if usize::from(self.buffer) > buffers {
            self.buffer = 0;
        }
        match field.filter(|s| s.len > 0) {
            Some(span) => {
                self.buffer = span.buffer;
                self.cursor = span.start as usize;
                self.reveal(span.start as usize, span.end().saturating_sub(1) as usize, cx);
            }
            None => self.reveal(self.cursor, self.cursor, cx),
        }
    }

    /// Brings the last and then the first of these bytes into the window.
    fn reveal(&mut self, first: usize, last: usize, cx: &Cx<'_>) {
        let len = self.bytes(cx).len();
        let n = hexdump::per_line(cx.area.width, len);
        let height = cx.height().max(1);
        self.cursor = self.cursor.min(len.saturating_sub(1));
        let lines = len.div_ceil(n);
        let (first, last) = (first / n, last / n);
        self.top = self.top.max((last + 1).saturating_sub(height)).min(first).min(lines.saturating_sub(height));
    }

    fn bytes<'a>(&self, cx: &'a Cx<'_>) -> &'a [u8] {
        cx.detail.map_or(&[], |d| d.buffer(self.buffer))
    }

    /// The shown buffer's name and, with several, which one it is.
    pub fn title(&self, cx: &Cx<'_>) -> String {
        let Some(detail) = cx.detail else { return "bytes".into() };
        let buffers = detail.tree.buffers();
        let name = match self.buffer {
            0 => "frame",
            n => buffers.get(usize::from(n) - 1).map_or("?", |b| b.name),
        };
        match buffers.len() {
            0 => "bytes".into(),
            n => format!("bytes · {name} {}/{}", self.buffer + 1, n + 1),
        }
    }

    /// Answers an action.
    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Answer {
        let len = self.bytes(cx).len();
        let n = hexdump::per_line(cx.area.width, len);
        let page = n * cx.height().max(1);
        let times = call.times();
        let at = self.cursor;
        let target = match call.action {
            Action::MoveLeft => at.saturating_sub(times),
            Action::MoveRight => at.saturating_add(times),
            Action::MoveUp => at.checked_sub(n.saturating_mul(times)).unwrap_or(at % n),
            Action::MoveDown if at + n.saturating_mul(times) >= len => at,
            Action::MoveDown => at + n.saturating_mul(times),
            Action::MovePageUp => at.saturating_sub(page.saturating_mul(times)),
            Action::MovePageDown => at.saturating_add(page.saturating_mul(times)),
            Action::MoveHalfUp => at.saturating_sub((page / 2).saturating_mul(times)),
            Action::MoveHalfDown => at.saturating_add((page / 2).saturating_mul(times)),
            Action::MoveFirst => call.count.map_or(0, |n| n as usize),
            Action::MoveLast => call.count.map_or(usize::MAX, |n| n as usize),
            Action::BytesNextBuffer => {
                let buffers = cx.detail.map_or(0, |d| d.tree.buffers().len());
                self.buffer = if usize::from(self.buffer) >= buffers { 0 } else { self.buffer + 1 };
                (self.cursor, self.top) = (0, 0);
                return Some(Vec::new());
            }
            Action::Open => at,
            _ => return None,
        };
        Some(self.move_to(target, cx))
    }

    fn move_to(&mut self, at: usize, cx: &Cx<'_>) -> Vec<Request> {
        let len = self.bytes(cx).len();
        self.cursor = at.min(len.saturating_sub(1));
        self.reveal(self.cursor, self.cursor, cx);
        if len == 0 { Vec::new() } else { vec![Request::Byte { buffer: self.buffer, at: self.cursor }] }
    }

    pub fn click(&mut self, x: u16, y: u16, cx: &Cx<'_>) -> Answer {
        let at = hexdump::byte_at(cx.area, x, y, self.top, self.bytes(cx).len());
        Some(at.map(|at| self.move_to(at, cx)).unwrap_or_default())
    }

    pub fn wheel(&mut self, lines: isize, cx: &Cx<'_>) {
        let (_, height, total) = self.window(cx);
        self.top = self.top.saturating_add_signed(lines).min(total.saturating_sub(height));
    }

    /// The byte under the cursor; what moved the cursor may have selected a field that starts elsewhere.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Puts the cursor back after a field was selected for its byte.
    pub fn set_cursor(&mut self, at: usize, cx: &Cx<'_>) {
        self.cursor = at;
        self.reveal(at, at, cx);
    }

    /// First line of the window, lines in it, and how many there are.
    pub fn window(&self, cx: &Cx<'_>) -> (usize, usize, usize) {
        let len = self.bytes(cx).len();
        (self.top, cx.height(), len.div_ceil(hexdump::per_line(cx.area.width, len)))
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>, field: Option<Span>, layer: Option<Span>) {
        let here = |s: &Span| s.buffer == self.buffer;
        let marks = Marks { field: field.filter(here), layer: layer.filter(here), cursor: cx.focused.then_some(self.cursor) };
        hexdump::draw(cx.area, buf, self.bytes(cx), self.top, marks, cx.theme);
    }
}
