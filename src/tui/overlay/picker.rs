//! The picker of interfaces and recent files. Each interface shows its addresses, its state, and what comes in right now.

use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::session::{Choice, Command};
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::{graph, text};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// The open picker.
pub struct Picker {
    choices: Vec<Choice>,
    /// The choices have not come yet.
    waiting: bool,
    scroll: Scroll,
    /// It is the first screen: closing it leaves the program.
    first: bool,
}

fn height(screen: Rect) -> usize {
    usize::from(screen.height.saturating_sub(6)).max(1)
}

impl Picker {
    pub fn new(first: bool) -> Self {
        Picker { choices: Vec::new(), waiting: true, scroll: Scroll::default(), first }
    }

    /// Takes new figures and keeps the selection.
    pub fn refresh(&mut self, choices: Vec<Choice>) {
        let name = self.choices.get(self.scroll.selected).map(|c| (c.name.clone(), c.is_file));
        self.choices = choices;
        self.waiting = false;
        if let Some(at) = self.choices.iter().position(|c| Some((c.name.clone(), c.is_file)) == name) {
            self.scroll.selected = at;
        }
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        let (total, lines) = (self.choices.len(), height(cx.screen));
        let by = |n: usize| isize::try_from(n).unwrap_or(isize::MAX);
        match call.action {
            Action::MoveDown | Action::PaneNext => self.scroll.step(by(call.times()), total, lines),
            Action::MoveUp | Action::PanePrevious => self.scroll.step(-by(call.times()), total, lines),
            Action::MovePageDown | Action::MoveHalfDown => self.scroll.step(by(lines), total, lines),
            Action::MovePageUp | Action::MoveHalfUp => self.scroll.step(-by(lines), total, lines),
            Action::MoveFirst => self.scroll.select(0, total, lines),
            Action::MoveLast => self.scroll.select(usize::MAX, total, lines),
            Action::PromptAccept => {
                let Some(choice) = self.choices.get(self.scroll.selected) else { return Outcome::Stay };
                let command = match choice.is_file {
                    true => Command::OpenFile((&choice.name).into()),
                    false => Command::OpenInterface(choice.name.clone()),
                };
                return Outcome::Close(vec![Wish::Command(command)]);
            }
            Action::PromptCancel if self.first => return Outcome::Close(vec![Wish::Call(Action::QuitNow.into())]),
            Action::PromptCancel => return Outcome::Close(Vec::new()),
            _ => {}
        }
        Outcome::Stay
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let lines = height(cx.screen).min(self.choices.len().max(1));
        let hint = if self.first { "⏎ open · Esc leaves" } else { "⏎ open · Esc closes" };
        let area = boxed(cx.screen, 96, lines as u16 + 4, "interfaces and recent files", hint, buf, cx.theme);
        let width = usize::from(area.width);
        if self.choices.is_empty() && !self.waiting {
            let hint = "no interface can be read: run with sudo, or give the binary cap_net_raw";
            buf.set_stringn(area.x + 2, area.y + 1, text::fit(hint, width.saturating_sub(3)), width, cx.theme.wrong);
        }
        let graph_width = if width >= 70 { 16 } else { 0 };
        let name = self.choices.iter().map(|c| text::width(short(c))).max().unwrap_or(0).clamp(6, 32.min(width / 2));
        for (line, choice) in self.choices.iter().skip(self.scroll.top).take(usize::from(area.height.saturating_sub(2))).enumerate() {
            let y = area.y + 1 + line as u16;
            let row = Rect { y, height: 1, ..area };
            let selected = self.scroll.top + line == self.scroll.selected;
            let ground = if selected { cx.theme.overlay.patch(cx.theme.selected) } else { cx.theme.overlay };
            buf.set_style(row, ground);
            let (sign, sign_style) = match (choice.is_file, choice.up) {
                (true, _) => ("▤", cx.theme.dim),
                (false, true) => ("●", cx.theme.good),
                (false, false) => ("○", cx.theme.dim),
            };
            buf.set_stringn(area.x + 1, y, sign, width, ground.patch(sign_style));
            buf.set_stringn(area.x + 3, y, text::middle(short(choice), name), name, ground);
            let column = name + 5;
            let is_graphed = graph_width > 0 && !choice.is_file && !choice.activity.is_empty();
            let room = width.saturating_sub(column + if is_graphed { graph_width + 12 } else { 1 });
            buf.set_stringn(area.x + column as u16, y, text::fit(&choice.detail, room), room, ground.patch(cx.theme.dim));
            if is_graphed {
                let top = choice.activity.iter().copied().fold(1.0, f64::max);
                let at = Rect { x: area.right() - graph_width as u16 - 11, width: graph_width as u16, ..row };
                graph::graph(at, buf, &choice.activity, top, ground.patch(cx.theme.packets));
                let now = text::quantity(choice.activity.last().copied().unwrap_or(0.0), "/s");
                buf.set_stringn(area.right() - 10, y, text::right(&now, 9), 9, ground.patch(cx.theme.dim));
            }
        }
        None
    }
}

/// A file's name without its folder; the folder stands in the detail.
fn short(choice: &Choice) -> &str {
    if choice.is_file { choice.name.rsplit('/').next().unwrap_or(&choice.name) } else { &choice.name }
}
