//! The mouse: a click selects and focuses, a second click opens, the wheel scrolls what is under the pointer, dragging a line
//! between panes moves it.

use super::{App, Effect, cx};
use crate::action::{Action, Call};
use crate::session::{Command, Session};
use crate::tui::layout::PaneId;
use crate::tui::pane::status;
use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use std::time::Duration;

const WHEEL_LINES: usize = 3;
const DOUBLE_CLICK: Duration = Duration::from_millis(400);

impl App {
    pub(super) fn mouse(&mut self, event: MouseEvent, session: &Session, effects: &mut Vec<Effect>) {
        let (x, y) = (event.column, event.row);
        match event.kind {
            MouseEventKind::ScrollDown => self.wheel(x, y, true, session, effects),
            MouseEventKind::ScrollUp => self.wheel(x, y, false, session, effects),
            _ if !self.overlays.is_empty() => {}
            MouseEventKind::Down(MouseButton::Left) => match self.shared.regions.line_at(x, y) {
                Some(line) => self.dragging = Some(line.divider),
                None => self.click(x, y, session, effects),
            },
            MouseEventKind::Drag(MouseButton::Left) => {
                if let Some(line) = self.dragging.and_then(|d| self.shared.regions.line(d)) {
                    self.prefs.drag(line, x, y);
                }
            }
            MouseEventKind::Up(_) => self.dragging = None,
            _ => {}
        }
    }

    fn click(&mut self, x: u16, y: u16, session: &Session, effects: &mut Vec<Effect>) {
        let regions = &self.shared.regions;
        if let Some(line) = regions.filter.filter(|f| f.contains((x, y).into())) {
            let pressed = status::buttons(line, &self.shared.saved).into_iter().find(|b| b.0.contains((x, y).into()));
            if let Some(filter) = pressed.and_then(|(_, nth)| self.shared.saved.get(nth)) {
                return effects.push(Effect::Command(Command::SetFilter(filter.filter.clone())));
            }
            return self.perform(&Action::FilterPrompt.into(), session, effects);
        }
        let Some(pane) = regions.pane_at(x, y) else { return };
        self.shared.focus = pane;
        let double = self.last_click.is_some_and(|(lx, ly, at)| (lx, ly) == (x, y) && self.now.saturating_sub(at) < DOUBLE_CLICK);
        self.last_click = Some((x, y, self.now));
        let cx = cx(&self.shared, session, pane);
        if !cx.area.contains((x, y).into()) {
            return;
        }
        let answer = match pane {
            PaneId::Frames => self.panes.list.click(x, y, &cx),
            PaneId::Detail => self.panes.tree.click(x, y, &cx),
            PaneId::Bytes => self.panes.hex.click(x, y, &cx),
            PaneId::Talkers => {
                self.panes.talkers.click(y, &cx);
                None
            }
            PaneId::Rates => None,
        };
        if pane == PaneId::Detail {
            self.show_bytes(session);
        }
        self.requests(answer.unwrap_or_default(), session, effects);
        if double && matches!(pane, PaneId::Frames | PaneId::Talkers) {
            self.perform(&Action::Open.into(), session, effects);
        }
    }

    fn wheel(&mut self, x: u16, y: u16, down: bool, session: &Session, effects: &mut Vec<Effect>) {
        if !self.overlays.is_empty() {
            let action = if down { Action::MoveDown } else { Action::MoveUp };
            return self.perform(&Call { count: Some(WHEEL_LINES as u32), ..action.into() }, session, effects);
        }
        let Some(pane) = self.shared.regions.pane_at(x, y) else { return };
        let lines = if down { WHEEL_LINES as isize } else { -(WHEEL_LINES as isize) };
        let cx = cx(&self.shared, session, pane);
        match pane {
            PaneId::Frames => {
                self.panes.list.wheel(lines, &cx);
            }
            PaneId::Detail => self.panes.tree.wheel(lines, &cx),
            PaneId::Bytes => self.panes.hex.wheel(lines, &cx),
            PaneId::Talkers => self.panes.talkers.wheel(lines, &cx),
            PaneId::Rates => {}
        }
    }
}
