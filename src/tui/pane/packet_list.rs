//! The packet list: a window over the displayed frames. The selection is a frame, not a line, so it survives every filter.

use super::columns::{self, Kind};
use super::placing::{self, Placed, Seen, fitted};
use super::time::{Before, TimeFormat};
use super::{Answer, Cx, Request};
use crate::action::{Action, Call};
use crate::base::Moment;
use crate::session::Brief;
use crate::tui::paint;
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::text;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

/// Columns that a step to the side moves a long Info text by.
const SIDE_STEP: usize = 8;

/// State of the list.
#[derive(Debug, Default)]
pub struct PacketList {
    scroll: Scroll,
    /// The frame that the user chose. Where it is not displayed, the nearest one is selected, and it comes back with it.
    wanted: Option<u32>,
    /// Keep to the newest frame.
    pub tail: bool,
    /// The chosen column; `None`: Info, or the last one.
    column: Option<usize>,
    /// Columns of Info that are scrolled away.
    skipped: usize,
    seen: Seen,
}

impl PacketList {
    /// The selected frame.
    pub fn selected(&self, cx: &Cx<'_>) -> Option<u32> {
        if self.scroll.selected < cx.shown { cx.session.frame_at(self.scroll.selected) } else { None }
    }

    /// Position of the selected frame among the displayed ones.
    pub fn position(&self) -> usize {
        self.scroll.selected
    }

    /// Lines for frames: the pane less the heading.
    fn height(cx: &Cx<'_>) -> usize {
        cx.height().saturating_sub(usize::from(has_heading(cx.area)))
    }

    /// Selects a frame, or the nearest displayed one.
    pub fn select_frame(&mut self, frame: u32, cx: &Cx<'_>) {
        self.wanted = Some(frame);
        let was = self.scroll;
        self.scroll.select(cx.session.position_of(frame), cx.shown, Self::height(cx));
        // a far jump puts the frame into the middle, with what is around it
        if self.scroll.top.abs_diff(was.top) > Self::height(cx) {
            self.scroll.centre(cx.shown, Self::height(cx));
        }
    }

    /// Follows what changed outside: more frames, another filter, another size.
    pub fn sync(&mut self, cx: &Cx<'_>) {
        let height = Self::height(cx);
        if self.tail && cx.shown > 0 {
            self.scroll.select(cx.shown - 1, cx.shown, height);
            self.wanted = cx.session.frame_at(self.scroll.selected);
        } else if let Some(frame) = self.wanted {
            let line = self.scroll.selected.saturating_sub(self.scroll.top);
            let position = cx.session.position_of(frame).min(cx.shown.saturating_sub(1));
            if position != self.scroll.selected {
                self.scroll = Scroll { selected: position, top: position.saturating_sub(line) };
            }
            self.scroll.settle(cx.shown, height);
        } else {
            self.scroll.select(0, cx.shown, height);
            self.wanted = cx.session.frame_at(0);
        }
        self.measure(cx);
    }

    /// Lets the columns grow with what is in the window.
    fn measure(&mut self, cx: &Cx<'_>) {
        for position in self.scroll.top..(self.scroll.top + Self::height(cx)).min(cx.shown) {
            let Some(frame) = cx.session.frame_at(position) else { break };
            if let Some(row) = cx.session.row(frame) {
                self.seen.see(&row);
            }
            if let Some(brief) = cx.session.brief(frame) {
                self.seen.time = self.seen.time.max(cx.time.show(brief, Before::default()).len() as u16);
            }
        }
    }

    /// Forgets widths: another time format or another capture.
    pub fn forget_widths(&mut self) {
        self.seen = Seen::default();
    }

    fn moved(&mut self, to: usize, cx: &Cx<'_>) -> Answer {
        self.scroll.select(to, cx.shown, Self::height(cx));
        self.tail = self.tail && self.scroll.selected + 1 >= cx.shown;
        self.wanted = cx.session.frame_at(self.scroll.selected).or(self.wanted);
        Some(self.selected(cx).map(Request::Select).into_iter().collect())
    }

    /// Answers an action.
    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Answer {
        let at = self.scroll.selected;
        let page = Self::height(cx).max(1);
        let times = call.times();
        let line = call.count.map(|n| (n.max(1) - 1) as usize);
        match call.action {
            Action::MoveDown => self.moved(at.saturating_add(times), cx),
            Action::MoveUp => self.moved(at.saturating_sub(times), cx),
            Action::MovePageDown => self.moved(at.saturating_add(page.saturating_mul(times)), cx),
            Action::MovePageUp => self.moved(at.saturating_sub(page.saturating_mul(times)), cx),
            Action::MoveHalfDown => self.moved(at.saturating_add(page.div_ceil(2).saturating_mul(times)), cx),
            Action::MoveHalfUp => self.moved(at.saturating_sub(page.div_ceil(2).saturating_mul(times)), cx),
            Action::MoveFirst | Action::MoveLast => {
                let end = if call.action == Action::MoveFirst { 0 } else { cx.shown.saturating_sub(1) };
                let before = self.selected(cx);
                self.tail = call.action == Action::MoveLast && line.is_none() && cx.status.running;
                self.moved(line.unwrap_or(end), cx)?;
                let after = self.selected(cx);
                Some(after.filter(|_| before != after).map(Request::Jump).into_iter().collect())
            }
            Action::MoveCentre => {
                self.scroll.centre(cx.shown, Self::height(cx));
                Some(Vec::new())
            }
            Action::MoveLeft | Action::MoveRight => {
                self.sideways(call.action == Action::MoveRight, times, cx);
                Some(Vec::new())
            }
            _ => None,
        }
    }

    fn sideways(&mut self, right: bool, times: usize, cx: &Cx<'_>) {
        let placed = self.place(cx);
        for _ in 0..times.min(100) {
            let at = placed.iter().position(|p| p.nth == self.chosen(cx)).unwrap_or(placed.len().saturating_sub(1));
            let on_info = placed.get(at).is_some_and(|p| p.kind == Kind::Info);
            let at_end = at + 1 >= placed.len();
            match (right, on_info) {
                (true, true) if at_end => self.skipped += SIDE_STEP,
                (false, true) if self.skipped > 0 => self.skipped = self.skipped.saturating_sub(SIDE_STEP),
                _ => {
                    let next = if right { at + 1 } else { at.saturating_sub(1) };
                    self.column = placed.get(next).map_or(self.column, |p| Some(p.nth));
                }
            }
        }
        let longest = self.selected(cx).and_then(|f| cx.session.row(f)).map_or(0, |r| text::width(&r.info));
        self.skipped = self.skipped.min(longest.saturating_sub(SIDE_STEP));
    }

    /// A click: selects the line, and the column under the pointer.
    pub fn click(&mut self, x: u16, y: u16, cx: &Cx<'_>) -> Answer {
        let column = x.saturating_sub(cx.area.x);
        if let Some(p) = self.place(cx).iter().find(|p| (p.x..p.x + p.width).contains(&column)) {
            self.column = Some(p.nth);
        }
        // a click on the heading chooses the column only
        let Some(line) = usize::from(y.saturating_sub(cx.area.y)).checked_sub(usize::from(has_heading(cx.area))) else {
            return Some(Vec::new());
        };
        match self.scroll.top + line {
            position if position < cx.shown => self.moved(position, cx),
            _ => Some(Vec::new()),
        }
    }

    /// The wheel moves the window; the selection goes along only where it must.
    pub fn wheel(&mut self, lines: isize, cx: &Cx<'_>) -> Answer {
        let before = self.scroll.selected;
        self.scroll.scroll(lines, cx.shown, Self::height(cx));
        self.tail = self.tail && self.scroll.selected == before;
        if self.scroll.selected == before { Some(Vec::new()) } else { self.moved(self.scroll.selected, cx) }
    }

    /// Which of the columns actions on a cell mean.
    pub fn chosen(&self, cx: &Cx<'_>) -> usize {
        let list = cx.columns.list();
        let info = || list.iter().position(|c| c.kind == Kind::Info).unwrap_or(list.len().saturating_sub(1));
        self.column.filter(|c| *c < list.len()).unwrap_or_else(info)
    }

    /// A display filter for the selected cell.
    pub fn cell_filter(&self, cx: &Cx<'_>) -> Option<String> {
        let frame = self.selected(cx)?;
        let row = cx.session.row(frame)?;
        let column = cx.columns.list().get(self.chosen(cx))?;
        match column.kind {
            Kind::Custom(nth) => cx.session.cell_filter(&column.show, row.cells.get(nth)?),
            kind => columns::filter(kind, frame, cx.session.brief(frame)?, &row),
        }
    }

    /// The selected cell's text.
    pub fn cell_text(&self, cx: &Cx<'_>) -> Option<String> {
        let column = cx.columns.list().get(self.chosen(cx))?;
        self.texts(cx, std::iter::once(column)).map(|t| t.concat())
    }

    /// The selected row with tabs between its columns.
    pub fn row_text(&self, cx: &Cx<'_>) -> Option<String> {
        self.texts(cx, cx.columns.list().iter()).map(|t| t.join("\t"))
    }

    fn texts<'a>(&self, cx: &Cx<'_>, which: impl Iterator<Item = &'a columns::Column>) -> Option<Vec<String>> {
        let frame = self.selected(cx)?;
        let row = cx.session.row(frame)?;
        let brief = cx.session.brief(frame)?;
        let displayed = self.scroll.selected.checked_sub(1).and_then(|p| self.time_at(p, cx));
        let time = cx.time.show(brief, before(frame, displayed, cx));
        Some(which.map(|c| columns::cell(c.kind, frame, brief, Some(&row), &time).into_owned()).collect())
    }

    fn place(&self, cx: &Cx<'_>) -> Vec<Placed> {
        placing::place(cx.columns, cx.area.width, cx.status.frames, &self.seen)
    }

    /// The column that actions on a cell mean.
    pub fn column_title<'a>(&self, cx: &Cx<'a>) -> &'a str {
        cx.columns.list().get(self.chosen(cx)).map_or("", |c| c.head(cx.time))
    }

    /// First line of the window, lines in it, and how many there are.
    pub fn window(&self, cx: &Cx<'_>) -> (usize, usize, usize) {
        (self.scroll.top, Self::height(cx), cx.shown)
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) {
        let placed = self.place(cx);
        let mut rows = cx.area;
        if has_heading(cx.area) {
            for p in &placed {
                let chosen = cx.focused && p.nth == self.chosen(cx);
                let style = if chosen { cx.theme.column_head.add_modifier(Modifier::UNDERLINED) } else { cx.theme.column_head };
                let head = cx.columns.list().get(p.nth).map_or("", |c| c.head(cx.time));
                let title = fitted(*p, head);
                buf.set_stringn(cx.area.x + p.x, cx.area.y, &title, usize::from(p.width), style);
            }
            rows.y += 1;
            rows.height -= 1;
        }
        if cx.shown == 0 {
            self.draw_empty(rows, buf, cx);
            return;
        }
        let mut previous = self.scroll.top.checked_sub(1).and_then(|p| self.time_at(p, cx));
        for line in 0..rows.height {
            let position = self.scroll.top + usize::from(line);
            let frame = if position < cx.shown { cx.session.frame_at(position) } else { None };
            let Some(frame) = frame else { break };
            let brief = cx.session.brief(frame).unwrap_or_default();
            let time = cx.time.show(brief, before(frame, previous, cx));
            previous = Some(brief.time);
            self.draw_row(Rect { y: rows.y + line, height: 1, ..rows }, buf, cx, &placed, (position, frame, brief, &time));
        }
    }

    fn time_at(&self, position: usize, cx: &Cx<'_>) -> Option<Moment> {
        cx.session.brief(cx.session.frame_at(position)?).map(|b| b.time)
    }

    fn draw_row(&self, area: Rect, buf: &mut Buffer, cx: &Cx<'_>, placed: &[Placed], line: (usize, u32, Brief, &str)) {
        let (position, frame, brief, time) = line;
        let row = cx.session.row(frame);
        let colours = row.as_ref().and_then(|r| r.paint).filter(|_| cx.coloured);
        let selected = position == self.scroll.selected;
        let mut style = match row {
            Some(_) if !brief.ignored => paint::style(cx.theme, colours),
            _ => cx.theme.dim,
        };
        if selected {
            let over = if cx.focused { cx.theme.selected } else { cx.theme.selected_idle };
            style = style.patch(over);
        }
        buf.set_style(area, style);
        let letter = cx.letters.iter().find(|(_, f)| **f == frame).map(|(c, _)| *c);
        let (sign, sign_style) = match (letter, brief.marked, brief.ignored) {
            (Some(c), _, _) => (c, cx.theme.marked),
            (None, true, _) => ('●', cx.theme.marked),
            (None, false, true) => ('⊘', cx.theme.dim),
            (None, false, false) => (row.as_ref().map_or(' ', |r| paint::sign(r.paint)), Style::new()),
        };
        let pointer = if selected { "▶" } else { " " };
        buf.set_stringn(area.x, area.y, pointer, usize::from(area.width), style.patch(cx.theme.accent));
        buf.set_stringn(
            area.x + 1,
            area.y,
            sign.encode_utf8(&mut [0; 4]),
            usize::from(area.width.saturating_sub(1)),
            style.patch(sign_style),
        );
        for p in placed {
            let value = columns::cell(p.kind, frame, brief, row.as_deref(), time);
            let value = match p.kind {
                Kind::Info if self.skipped > 0 => text::skip(&value, self.skipped),
                _ => &value,
            };
            let cell = if selected && cx.focused && p.nth == self.chosen(cx) { style.add_modifier(Modifier::UNDERLINED) } else { style };
            buf.set_stringn(area.x + p.x, area.y, fitted(*p, value), usize::from(p.width), cell);
        }
    }

    fn draw_empty(&self, area: Rect, buf: &mut Buffer, cx: &Cx<'_>) {
        let status = cx.status;
        let message = match () {
            () if status.filtering.is_some() => "looking for frames that match …".into(),
            () if status.frames > 0 => format!("none of {} frames matches the filter", text::grouped(status.frames as u64)),
            () if status.running => "waiting for the first frame …".into(),
            () if !status.loaded => "reading …".into(),
            () => "no frames".into(),
        };
        let wide = text::width(&message) as u16;
        let (x, y) = (area.x + area.width.saturating_sub(wide) / 2, area.y + area.height.saturating_sub(1) / 2);
        if area.height > 0 {
            buf.set_stringn(x, y, &message, usize::from(area.width), cx.theme.dim);
        }
    }
}

/// A heading costs a line: not where there are hardly any.
fn has_heading(area: Rect) -> bool {
    area.height >= 4
}

/// Times of the frames before a frame, where the format needs them.
fn before(frame: u32, displayed: Option<Moment>, cx: &Cx<'_>) -> Before {
    let captured = frame.checked_sub(1).filter(|_| cx.time == TimeFormat::SinceCaptured).and_then(|f| cx.session.brief(f));
    Before { displayed, captured: captured.map(|b| b.time) }
}
