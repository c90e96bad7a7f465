//! A question before something is lost, and messages of several lines.

use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::tui::widget::text;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;

/// An open question or message.
pub struct Confirm {
    title: &'static str,
    lines: Vec<String>,
    /// What is done on yes; `None`: a message.
    yes: Option<Vec<Wish>>,
    /// What is done when the user wants to save first; `None`: there is nothing to save.
    save: Option<Vec<Wish>>,
}

impl Confirm {
    pub fn ask(title: &'static str, lines: Vec<String>, yes: Vec<Wish>) -> Self {
        Confirm { title, lines, yes: Some(yes), save: None }
    }

    pub fn tell(title: &'static str, lines: Vec<String>) -> Self {
        Confirm { title, lines, yes: None, save: None }
    }

    /// Offers to save before.
    pub fn or_save(self, save: Vec<Wish>) -> Self {
        Confirm { save: Some(save), ..self }
    }

    fn answer(&mut self, yes: bool) -> Outcome {
        Outcome::Close(self.yes.take().filter(|_| yes).unwrap_or_default())
    }

    pub fn handle(&mut self, call: &Call) -> Outcome {
        match call.action {
            Action::PromptAccept => match self.save.take() {
                Some(save) => Outcome::Close(save),
                None => self.answer(true),
            },
            Action::PromptCancel => self.answer(false),
            _ => Outcome::Stay,
        }
    }

    pub fn key(&mut self, event: KeyEvent) -> Outcome {
        match event.code {
            KeyCode::Char('s' | 'S') => self.save.take().map_or(Outcome::Stay, Outcome::Close),
            KeyCode::Char('y' | 'Y') => self.answer(true),
            KeyCode::Char('n' | 'N') => self.answer(false),
            _ => Outcome::Stay,
        }
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let hint = match (&self.yes, &self.save) {
            (Some(_), Some(_)) => "⏎ s save · y leave · n stay",
            (Some(_), None) => "y yes · n no",
            (None, _) => "Esc closes",
        };
        let widest = self.lines.iter().map(|l| text::width(l)).max().unwrap_or(0).max(text::width(hint)) as u16 + 6;
        let area = boxed(cx.screen, widest, self.lines.len() as u16 + 4, self.title, hint, buf, cx.theme);
        let room = usize::from(area.width.saturating_sub(2));
        for (line, shown) in self.lines.iter().take(usize::from(area.height.saturating_sub(1))).enumerate() {
            buf.set_stringn(area.x + 2, area.y + 1 + line as u16, text::fit(shown, room), room, cx.theme.overlay);
        }
        None
    }
}
