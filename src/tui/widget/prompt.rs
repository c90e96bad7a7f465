//! One line of text to type into: cursor, history, completion of the word before the cursor.

use crate::base::text::is_hostile;
use crate::tui::theme::Theme;
use crossterm::event::{Event, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use tui_input::backend::crossterm::to_input_request;
use tui_input::{Input, InputRequest};

/// Longest text that is taken, in characters: libpcap's compiler and our parser are bounded too.
const LONGEST: usize = 4096;

/// The line.
#[derive(Clone, Debug, Default)]
pub struct LineEdit {
    input: Input,
    /// Entry of the history that is shown, counted from the newest; and what was typed before.
    older: Option<usize>,
    draft: String,
    proposals: Vec<Proposal>,
    /// Where the text begins (in bytes) that a proposal replaces; it ends at the cursor.
    replace: usize,
    /// The list of proposals is seen.
    listed: bool,
    /// The proposal that stands in the line.
    chosen: Option<usize>,
}

/// What could stand before the cursor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    pub text: String,
    pub doc: String,
}

impl LineEdit {
    pub fn new(text: &str) -> Self {
        LineEdit { input: Input::new(clean(text)), ..LineEdit::default() }
    }

    pub fn text(&self) -> &str {
        self.input.value()
    }

    pub fn set(&mut self, text: &str) {
        self.input = Input::new(clean(text));
    }

    /// Takes a key as text or as an editing key. True when the text changed.
    pub fn key(&mut self, event: KeyEvent) -> bool {
        let Some(request) = to_input_request(&Event::Key(event)) else { return false };
        if matches!(request, InputRequest::InsertChar(c) if is_hostile(c) || self.text().len() >= LONGEST) {
            return false;
        }
        let changed = self.input.handle(request).is_some_and(|c| c.value);
        if changed {
            self.edited();
        }
        changed
    }

    /// Takes pasted text; line ends become blanks.
    pub fn paste(&mut self, text: &str) {
        for c in clean(text).chars().take(LONGEST.saturating_sub(self.text().len())) {
            self.input.handle(InputRequest::InsertChar(c));
        }
        self.edited();
    }

    fn edited(&mut self) {
        self.older = None;
        self.propose(0, Vec::new());
    }

    /// Sets what could stand in the place of the text from `replace` (in bytes) to the cursor.
    pub fn propose(&mut self, replace: usize, proposals: Vec<Proposal>) {
        self.listed = replace < self.cursor() && !proposals.is_empty();
        self.replace = replace;
        self.proposals = proposals;
        self.chosen = None;
    }

    /// Lists the proposals although nothing of them is typed yet.
    pub fn list(&mut self) {
        self.listed = self.has_proposals();
    }

    /// Whether there is anything to propose.
    pub fn has_proposals(&self) -> bool {
        !self.proposals.is_empty()
    }

    /// Place of the cursor in bytes.
    pub fn cursor(&self) -> usize {
        self.text().char_indices().nth(self.input.cursor()).map_or(self.text().len(), |(i, _)| i)
    }

    /// Steps through the history (newest last).
    pub fn history(&mut self, history: &[String], older: bool) {
        let next = match (self.older, older) {
            (None, true) if !history.is_empty() => Some(0),
            (Some(at), true) => Some((at + 1).min(history.len().saturating_sub(1))),
            (Some(0), false) => None,
            (Some(at), false) => Some(at - 1),
            (None, _) => return,
        };
        if self.older.is_none() {
            self.draft = self.text().to_owned();
        }
        self.older = next;
        let text = next.and_then(|n| history.iter().rev().nth(n)).cloned().unwrap_or_else(|| std::mem::take(&mut self.draft));
        self.set(&text);
        self.propose(0, Vec::new());
    }

    /// Where the word begins that ends at the cursor: letters, digits, dots, underscores, dashes.
    pub fn word_start(&self) -> usize {
        let before = self.text().get(..self.cursor()).unwrap_or("");
        before.char_indices().rev().find(|(_, c)| !(c.is_alphanumeric() || "._-".contains(*c))).map_or(0, |(at, c)| at + c.len_utf8())
    }

    /// Puts the next (or previous) proposal in the place of what was typed.
    pub fn complete(&mut self, forward: bool) {
        let count = self.proposals.len();
        if count == 0 {
            return;
        }
        let next = match self.chosen {
            None if forward => 0,
            None => count - 1,
            Some(at) if forward => (at + 1) % count,
            Some(at) => (at + count - 1) % count,
        };
        let now = self.text().get(self.replace..self.cursor()).unwrap_or("").chars().count();
        for _ in 0..now {
            self.input.handle(InputRequest::DeletePrevChar);
        }
        let text = self.proposals.get(next).map_or(String::new(), |p| p.text.clone());
        for c in text.chars() {
            self.input.handle(InputRequest::InsertChar(c));
        }
        self.chosen = Some(next);
        self.listed = true;
    }

    /// Columns from the proposals' place to the cursor.
    pub fn replaced_width(&self) -> usize {
        super::text::width(self.text().get(self.replace..self.cursor()).unwrap_or(""))
    }

    /// Draws the text, scrolled so that the cursor is seen, and gives the cursor's place.
    pub fn draw(&self, area: Rect, buf: &mut Buffer, style: Style) -> Position {
        let width = usize::from(area.width).max(1);
        let skipped = self.input.visual_scroll(width.saturating_sub(1));
        let shown = super::text::skip(self.text(), skipped);
        buf.set_stringn(area.x, area.y, super::text::take(shown, width), width, style);
        let x = self.input.visual_cursor().saturating_sub(skipped).min(width.saturating_sub(1));
        Position::new(area.x + x as u16, area.y)
    }
}

fn clean(text: &str) -> String {
    let blanked = text.trim_end_matches(['\n', '\r']).chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
    blanked.filter(|c| !is_hostile(*c)).take(LONGEST).collect()
}

/// Draws the proposals as a list below `at`, or above where there is no room.
pub fn draw_proposals(screen: Rect, at: Position, buf: &mut Buffer, line: &LineEdit, theme: &Theme) {
    const MOST: usize = 8;
    let shown = if line.listed { line.proposals.len().min(MOST) } else { 0 };
    if shown == 0 || screen.width < 20 {
        return;
    }
    let first = line.chosen.map_or(0, |c| c.saturating_sub(MOST - 1));
    let rows = || line.proposals.iter().enumerate().skip(first).take(MOST);
    let names = rows().map(|(_, p)| super::text::width(&p.text)).max().unwrap_or(0);
    let docs = rows().map(|(_, p)| super::text::width(&p.doc)).max().unwrap_or(0);
    let width = (names + docs + 4).min(usize::from(screen.width)).min(90);
    let below = usize::from(screen.bottom().saturating_sub(at.y + 1)) >= shown;
    let top = if below { at.y + 1 } else { at.y.saturating_sub(shown as u16) };
    let left = at.x.min(screen.right().saturating_sub(width as u16));
    for (row, (nth, proposal)) in rows().enumerate() {
        let area = Rect { x: left, y: top + row as u16, width: width as u16, height: 1 }.intersection(screen);
        let ground = if line.chosen == Some(nth) { theme.overlay.patch(theme.selected) } else { theme.overlay };
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, area, buf);
        buf.set_style(area, ground);
        let name = super::text::fit(&proposal.text, width.saturating_sub(2));
        buf.set_stringn(area.x + 1, area.y, &name, width.saturating_sub(1), ground);
        let column = names + 3;
        if column < width {
            let doc = super::text::fit(&proposal.doc, width - column);
            buf.set_stringn(area.x + column as u16, area.y, doc, width - column, ground.patch(theme.dim));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::keys::Stroke;

    fn typed(line: &mut LineEdit, keys: &str) {
        for stroke in Stroke::sequence(keys).unwrap() {
            line.key(stroke.event());
        }
    }

    fn proposals(names: &[&str]) -> Vec<Proposal> {
        names.iter().map(|n| Proposal { text: (*n).into(), doc: String::new() }).collect()
    }

    #[test]
    fn history_gives_back_what_was_typed() {
        let old = vec!["tcp".to_owned(), "udp".to_owned()];
        let mut line = LineEdit::default();
        typed(&mut line, "dn");
        for (older, expected) in [(true, "udp"), (true, "tcp"), (true, "tcp"), (false, "udp"), (false, "dn"), (false, "dn")] {
            line.history(&old, older);
            assert_eq!(line.text(), expected);
        }
    }

    #[test]
    fn completion_replaces_the_word_and_goes_round() {
        let mut line = LineEdit::new("ip and tcp.p");
        assert_eq!(line.word_start(), 7);
        line.propose(7, proposals(&["tcp.payload", "tcp.port"]));
        line.complete(true);
        assert_eq!(line.text(), "ip and tcp.payload");
        line.complete(true);
        assert_eq!(line.text(), "ip and tcp.port");
        line.complete(true);
        assert_eq!(line.text(), "ip and tcp.payload");
        line.complete(false);
        assert_eq!(line.text(), "ip and tcp.port");
    }

    #[test]
    fn pasted_text_is_one_clean_line() {
        let mut line = LineEdit::default();
        line.paste("tcp\nand\tudp\u{1b}[2J\u{202e}\n");
        assert_eq!(line.text(), "tcp and udp[2J");
    }
}
