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

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        let lines = height(cx.screen);
        let by = |n: usize| isize::try_from(n).unwrap_or(isize::MAX);
        let step = match call.action {
            Action::MoveDown => by(call.times()),
            Action::MoveUp => -by(call.times()),
            Action::MovePageDown => by(lines),
            Action::MovePageUp => -by(lines),
            Action::MoveHalfDown => by(lines / 2),
            Action::MoveHalfUp => -by(lines / 2),
            Action::MoveFirst => -by(self.rows.len()),
            Action::MoveLast => by(self.rows.len()),
            Action::PromptCancel | Action::PromptAccept => return Outcome::Close(Vec::new()),
            _ => 0,
        };
        self.scroll.scroll(step, self.rows.len(), lines);
        Outcome::Stay
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let lines = height(cx.screen).min(self.rows.len());
        let area = boxed(cx.screen, 92, lines as u16 + 2, &self.title, "Esc closes · : runs any action by name", buf, cx.theme);
        let width = usize::from(area.width);
        let keys = if width >= 60 { 26 } else { 14 };
        for (line, row) in self.rows.iter().skip(self.scroll.top).take(usize::from(area.height)).enumerate() {
            let y = area.y + line as u16;
            match row {
                Row::Heading(name) => {
                    buf.set_stringn(area.x + 1, y, name, width.saturating_sub(1), cx.theme.heading.patch(cx.theme.accent));
                }
                Row::Keys(shown, doc) => {
                    buf.set_stringn(area.x + 2, y, text::fit(shown, keys - 1), width.saturating_sub(2), cx.theme.key);
                    let room = width.saturating_sub(keys + 3);
                    buf.set_stringn(area.x + 2 + keys as u16, y, text::fit(doc, room), room, cx.theme.overlay);
                }
                Row::Blank => {}
            }
        }
        let outer = Rect { x: area.x - 1, y: area.y - 1, width: area.width + 2, height: area.height + 2 }.intersection(cx.screen);
        frame::thumb(outer, buf, self.scroll.top, usize::from(area.height), self.rows.len(), cx.theme.accent);
        None
    }
}

fn row(call: &Call, keys: &[String]) -> Row {
    let info = call.action.info();
    let shown = keys.join("  ");
    Row::Keys(if call.text.is_empty() { shown } else { format!("{shown} ({})", call.text) }, info.doc.trim())
}
