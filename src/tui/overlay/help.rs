//! Help: the keys of the focused pane and those that work everywhere, made from the keymap in force.

use super::{Cx, Outcome, boxed};
use crate::action::{Action, Call};
use crate::tui::keys::{Context, Keymap};
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::{frame, text};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

enum Row {
    Heading(String),
    Keys(String, &'static str),
    Blank,
}

/// A row as it stands on the screen.
enum Line<'a> {
    Heading(&'a str),
    /// Keys, and a part of what they do.
    Keys(&'a str, String),
    Blank,
}

/// Columns of the widest help.
const WIDEST: u16 = 92;

/// The open help.
pub struct Help {
    rows: Vec<Row>,
    scroll: Scroll,
    title: String,
}

/// Lines that help has at most on a screen of that height.
fn height(screen: Rect) -> usize {
    usize::from(screen.height.saturating_sub(4)).max(1)
}

impl Help {
    pub fn new(keymap: &Keymap, pane: Context, pane_name: &str) -> Self {
        let mut rows = Vec::new();
        let own = keymap.rows(pane);
        if !own.is_empty() {
            rows.push(Row::Heading(format!("{pane_name} pane")));
            rows.extend(own.iter().map(|(call, keys)| row(call, keys)));
            rows.push(Row::Blank);
        }
        let mut group = "";
        for (call, keys) in keymap.rows(Context::Global) {
            // a key that the pane has for itself means something else here
            let keys: Vec<String> = keys.into_iter().filter(|k| !own.iter().any(|o| o.1.contains(k))).collect();
            if keys.is_empty() {
                continue;
            }
            let info = call.action.info();
            if info.group() != group {
                if !group.is_empty() {
                    rows.push(Row::Blank);
                }
                group = info.group();
                rows.push(Row::Heading(group.to_owned()));
            }
            rows.push(row(&call, &keys));
        }
        Help { rows, scroll: Scroll::default(), title: format!("keys · {pane_name}") }
    }

    /// Columns for keys, and all lines, on a screen.
    fn lines(&self, screen: Rect) -> (usize, Vec<Line<'_>>) {
        let width = usize::from(WIDEST.min(screen.width).saturating_sub(2));
        let keys = if width >= 60 { 26 } else { 14 };
        let mut lines = Vec::new();
        for row in &self.rows {
            match row {
                Row::Heading(name) => lines.push(Line::Heading(name)),
                Row::Blank => lines.push(Line::Blank),
                Row::Keys(shown, doc) => {
                    let docs = text::wrap(doc, width.saturating_sub(keys + 3)).into_iter();
                    lines.extend(docs.enumerate().map(|(n, doc)| Line::Keys(if n == 0 { shown } else { "" }, doc)));
                }
            }
        }
        (keys, lines)
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        let (lines, all) = (height(cx.screen), self.lines(cx.screen).1.len());
        let by = |n: usize| isize::try_from(n).unwrap_or(isize::MAX);
        let step = match call.action {
            Action::MoveDown => by(call.times()),
            Action::MoveUp => -by(call.times()),
            Action::MovePageDown => by(lines),
            Action::MovePageUp => -by(lines),
            Action::MoveHalfDown => by(lines / 2),
            Action::MoveHalfUp => -by(lines / 2),
            Action::MoveFirst => -by(all),
            Action::MoveLast => by(all),
            Action::PromptCancel | Action::PromptAccept => return Outcome::Close(Vec::new()),
            _ => 0,
        };
        self.scroll.scroll(step, all, lines);
        Outcome::Stay
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let (keys, all) = self.lines(cx.screen);
        let lines = height(cx.screen).min(all.len());
        let area = boxed(cx.screen, WIDEST, lines as u16 + 2, &self.title, "Esc closes · : runs any action by name", buf, cx.theme);
        let width = usize::from(area.width);
        for (line, row) in all.iter().skip(self.scroll.top).take(usize::from(area.height)).enumerate() {
            let y = area.y + line as u16;
            match row {
                Line::Heading(name) => {
                    buf.set_stringn(area.x + 1, y, name, width.saturating_sub(1), cx.theme.heading.patch(cx.theme.accent));
                }
                Line::Keys(shown, doc) => {
                    buf.set_stringn(area.x + 2, y, text::fit(shown, keys - 1), width.saturating_sub(2), cx.theme.key);
                    let room = width.saturating_sub(keys + 3);
                    buf.set_stringn(area.x + 2 + keys as u16, y, text::fit(doc, room), room, cx.theme.overlay);
                }
                Line::Blank => {}
            }
        }
        let outer = Rect { x: area.x - 1, y: area.y - 1, width: area.width + 2, height: area.height + 2 }.intersection(cx.screen);
        frame::thumb(outer, buf, self.scroll.top, usize::from(area.height), all.len(), cx.theme.accent);
        None
    }
}

fn row(call: &Call, keys: &[String]) -> Row {
    let info = call.action.info();
    let shown = keys.join("  ");
    Row::Keys(if call.text.is_empty() { shown } else { format!("{shown} ({})", call.text) }, info.doc.trim())
}
