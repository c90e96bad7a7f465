//! The ladder of a conversation, or of all displayed frames, over the whole screen: an upright for each end, an arrow for each
//! frame with what it says.

use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::session::ladder::{Ladder, Rungs, Step};
use crate::session::{Row, Session};
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::{frame, text};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

/// Columns before the first upright: the frame's number and, where there is room, its time.
const GUTTER: u16 = 22;
const NUMBER: u16 = 9;
/// Narrowest distance between two uprights.
const NARROWEST: u16 = 24;
/// Most columns beside the last upright, where the name of its end stands.
const LAST: u16 = 24;
/// Narrower than that, the times are left out.
const ROOMY: u16 = 60;

/// The open ladder.
pub struct LadderView {
    /// Frame that it was opened at.
    frame: u32,
    rungs: Rungs,
    ladder: Option<Ladder>,
    /// How many frames there were when the ladder was made, and how many of them displayed.
    made_of: (usize, usize),
    scroll: Scroll,
    /// First upright that is shown.
    first: usize,
    /// A row on the screen is still being made.
    waiting: bool,
}

/// Where the uprights stand.
struct Lanes {
    first: usize,
    count: usize,
    x: u16,
    width: u16,
}

impl Lanes {
    fn x(&self, end: u16) -> Option<u16> {
        let at = usize::from(end).checked_sub(self.first).filter(|at| *at < self.count)?;
        Some(self.x + at as u16 * self.width)
    }
}

impl LadderView {
    /// The ladder of the frame's conversation.
    pub fn new(frame: u32) -> Self {
        let rungs = Rungs::Conversation(frame);
        LadderView { frame, rungs, ladder: None, made_of: (0, 0), scroll: Scroll::default(), first: 0, waiting: true }
    }

    /// What stands on the screen has not come yet.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// Makes the ladder, or makes it anew when frames came, and asks for the rows on the screen.
    pub fn sync(&mut self, session: &Session, screen: Rect) {
        let status = session.status();
        let now = (status.frames, status.displayed);
        if self.ladder.is_none() || self.made_of != now {
            let ladder = session.ladder(self.rungs);
            if self.ladder.is_none() {
                let at = ladder.steps.partition_point(|s| s.frame < self.frame);
                self.scroll.select(at, ladder.steps.len(), height(screen));
            }
            (self.ladder, self.made_of) = (Some(ladder), now);
        }
        self.waiting = self.on_screen(screen).iter().any(|s| session.row(s.frame).is_none());
    }

    fn on_screen(&self, screen: Rect) -> &[Step] {
        let steps = self.ladder.as_ref().map_or(&[][..], |l| &l.steps);
        let from = self.scroll.top.min(steps.len());
        let to = (from + height(screen)).min(steps.len());
        steps.get(from..to).unwrap_or(&[])
    }

    fn selected(&self) -> Option<&Step> {
        self.ladder.as_ref()?.steps.get(self.scroll.selected)
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        let total = self.ladder.as_ref().map_or(0, |l| l.steps.len());
        let ends = self.ladder.as_ref().map_or(0, |l| l.ends.len());
        match call.action {
            Action::MoveRight => self.first = (self.first + 1).min(ends.saturating_sub(2)),
            Action::MoveLeft => self.first = self.first.saturating_sub(1),
            Action::PromptAccept => return Outcome::Close(self.selected().map(|s| Wish::Frame(s.frame)).into_iter().collect()),
            Action::PromptCancel => return Outcome::Close(Vec::new()),
            _ => {
                self.scroll.handle(call, total, height(cx.screen));
                self.sync(cx.session, cx.screen);
            }
        }
        Outcome::Stay
    }

    /// Keys of its own, as the footer shows them.
    pub fn key(&mut self, event: KeyEvent, cx: &Cx<'_>) -> Outcome {
        if event.code == KeyCode::Char('a') {
            self.frame = self.selected().map_or(self.frame, |s| s.frame);
            self.rungs = match self.rungs {
                Rungs::Conversation(_) => Rungs::Displayed,
                Rungs::Displayed => Rungs::Conversation(self.frame),
            };
            (self.ladder, self.first) = (None, 0);
            self.sync(cx.session, cx.screen);
        }
        Outcome::Stay
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let Some(ladder) = &self.ladder else { return None };
        let (what, other) = match self.rungs {
            Rungs::Conversation(_) => ("conversation", "displayed frames"),
            Rungs::Displayed => ("displayed frames", "this conversation"),
        };
        let left_out = match ladder.left_out {
            0 => String::new(),
            n => format!(" · {} without IP or room left out", text::grouped(n as u64)),
        };
        let title = format!("ladder · {what} · {} frames{left_out}", text::grouped(ladder.steps.len() as u64));
        let hint = format!("⏎ frame · ↑↓ move · ←→ ends · a {other} · Esc closes");
        let area = boxed(cx.screen, cx.screen.width, cx.screen.height, &title, &hint, buf, cx.theme);
        if area.height < 3 || area.width < NUMBER * 2 {
            return None;
        }
        let Some(begin) = ladder.steps.first().map(|s| s.time) else {
            let text = "no frames between two IP addresses here: choose a frame of a conversation, or displayed frames with a";
            buf.set_stringn(area.x + 1, area.y + 1, text, usize::from(area.width) - 1, cx.theme.dim);
            return None;
        };
        let gutter = if area.width < ROOMY { NUMBER } else { GUTTER };
        let lanes = self.lanes(area, gutter, ladder.ends.len());
        heads(area, buf, ladder, &lanes, cx);
        for (line, step) in self.on_screen(cx.screen).iter().enumerate() {
            let row = Rect { y: area.y + 1 + line as u16, height: 1, ..area };
            let selected = self.scroll.top + line == self.scroll.selected;
            let ground = if selected { cx.theme.selected } else { cx.theme.overlay };
            buf.set_style(row, ground);
            let head = format!("{:>8} {:>12.6}", u64::from(step.frame) + 1, step.time.since(begin) as f64 / 1e9);
            buf.set_stringn(row.x, row.y, head, usize::from(gutter - 1), if selected { ground } else { cx.theme.dim });
            let said = cx.session.row(step.frame);
            let style = match (selected, step.from <= step.to) {
                (true, _) => ground,
                (_, true) => cx.theme.packets,
                (_, false) => cx.theme.bits,
            };
            rung(row, buf, step, &ladder.ends, &lanes, said.as_deref(), style);
        }
        self.whole_text(area, buf, cx);
        let outer = Rect { x: area.x - 1, y: area.y, width: area.width + 2, height: area.height }.intersection(cx.screen);
        frame::thumb(outer, buf, self.scroll.top, height(cx.screen), ladder.steps.len(), cx.theme.accent);
        None
    }

    fn lanes(&self, area: Rect, gutter: u16, ends: usize) -> Lanes {
        let room = area.width.saturating_sub(gutter + LAST.min(area.width / 4) + 1);
        let fit = usize::from(room / NARROWEST) + 1;
        let first = self.first.min(ends.saturating_sub(fit));
        let count = (ends - first).min(fit).max(1);
        Lanes { first, count, x: area.x + gutter, width: if count > 1 { room / (count as u16 - 1) } else { room } }
    }

    /// What the selected frame says, in full.
    fn whole_text(&self, area: Rect, buf: &mut Buffer, cx: &Cx<'_>) {
        let Some(row) = self.selected().and_then(|s| cx.session.row(s.frame)) else { return };
        let wide = usize::from(area.width.saturating_sub(2));
        let line = format!("{} → {} · {} · {}", row.source, row.destination, row.protocol, row.info);
        buf.set_stringn(area.x + 1, area.bottom() - 1, text::fit(&line, wide), wide, cx.theme.title);
    }
}

/// The names of the ends at their uprights.
fn heads(area: Rect, buf: &mut Buffer, ladder: &Ladder, lanes: &Lanes, cx: &Cx<'_>) {
    buf.set_style(Rect { height: 1, ..area }, cx.theme.column_head);
    let titles = if area.width < ROOMY { "   frame" } else { "   frame         time" };
    buf.set_string(area.x, area.y, titles, cx.theme.column_head);
    for (nth, end) in ladder.ends.iter().skip(lanes.first).take(lanes.count).enumerate() {
        let x = lanes.x + nth as u16 * lanes.width;
        let room = if nth + 1 == lanes.count { area.right().saturating_sub(x + 1) } else { lanes.width.saturating_sub(2) };
        let name = text::fit(end, usize::from(room).min(text::width(end)));
        buf.set_stringn(x, area.y, name, usize::from(room), if nth == 0 { cx.theme.packets } else { cx.theme.bits });
        for y in area.y + 1..area.bottom() - 1 {
            buf.set_string(x, y, "│", cx.theme.dim);
        }
    }
}

/// A frame's arrow between its uprights; what it says stands in it. Of a frame whose other end is not on the screen, the text
/// beside its upright names that end.
fn rung(area: Rect, buf: &mut Buffer, step: &Step, ends: &[String], lanes: &Lanes, said: Option<&Row>, style: Style) {
    let said = said.map_or_else(|| "…".to_owned(), |r| format!("{} {}", r.protocol, r.info));
    let name = |end: u16| ends.get(usize::from(end)).map_or("", String::as_str);
    let (x, text) = match (lanes.x(step.from), lanes.x(step.to)) {
        (Some(from), Some(to)) if from != to => return arrow(area, buf, (from, to), &said, style),
        (Some(x), Some(_)) => (x, format!("◦ {said}")),
        (Some(x), None) => (x, format!("▸ {}: {said}", name(step.to))),
        (None, Some(x)) => (x, format!("◂ {}: {said}", name(step.from))),
        (None, None) => (lanes.x, format!("{} ▸ {}: {said}", name(step.from), name(step.to))),
    };
    let room = usize::from(area.right().saturating_sub(x + 2).min(lanes.width.saturating_sub(1)));
    buf.set_stringn(x + 1, area.y, text::fit(&text, room.min(text::width(&text))), room, style);
}

fn arrow(area: Rect, buf: &mut Buffer, (from, to): (u16, u16), said: &str, style: Style) {
    let (left, end) = (from.min(to), from.max(to));
    for x in left + 1..end {
        buf.set_string(x, area.y, "─", style);
    }
    if to > from {
        buf.set_string(end - 1, area.y, "▶", style);
    } else {
        buf.set_string(left + 1, area.y, "◀", style);
    }
    let room = usize::from(end - left).saturating_sub(6);
    let label = format!(" {} ", text::fit(said, room.saturating_sub(2).min(text::width(said))));
    buf.set_stringn(left + 3, area.y, label, room, style);
}

/// Arrows on a screen of that height.
fn height(screen: Rect) -> usize {
    usize::from(screen.height.saturating_sub(4)).max(1)
}
