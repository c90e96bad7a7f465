//! A table of statistics over the whole screen: sorted by any column, narrowed by a text, of all frames or the displayed
//! ones; from a row to its frames. Without a name: the list of tables.

mod draw;

use super::{Cx, Outcome, Wish};
use crate::action::{Action, Call};
use crate::export::table::{human, human_row, is_numeric};
use crate::model::table::{Cell, Table};
use crate::session::objects;
use crate::session::statistics::TableWish;
use crate::session::{Command, Session};
use crate::stats;
use crate::tui::widget::prompt::LineEdit;
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::text;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;
use std::sync::Arc;

/// Rows that decide how wide the columns are.
const SAMPLE: usize = 2000;
/// Narrowest a column of text is squeezed to.
const NARROWEST: usize = 28;
/// The list of tables.
const MENU: &str = "";

/// The open table.
pub struct TableView {
    name: String,
    /// Only displayed frames.
    displayed: bool,
    wish: Option<TableWish>,
    made: Option<Arc<Result<Table, String>>>,
    /// Rows that are shown, in their order.
    order: Vec<usize>,
    widths: Vec<usize>,
    /// What the columns would be wide if there were room.
    full: Vec<usize>,
    right: Vec<bool>,
    scroll: Scroll,
    /// Column that is selected, and the first one after the leading column that is shown.
    column: usize,
    first: usize,
    /// Sorted by this column; true: the largest first.
    sort: Option<(usize, bool)>,
    find: String,
    typing: Option<(Typing, LineEdit)>,
}

/// What a line is typed for.
enum Typing {
    /// Rows with a text.
    Find,
    /// Where to save a file that the traffic carries, by its row; or all of them.
    Save(Option<usize>),
}

impl TableView {
    /// Opens a table by name, or the list of tables.
    pub fn new(name: &str) -> Self {
        TableView {
            name: name.to_string(),
            displayed: true,
            wish: None,
            made: None,
            order: Vec::new(),
            widths: Vec::new(),
            full: Vec::new(),
            right: Vec::new(),
            scroll: Scroll::default(),
            column: 0,
            first: 1,
            sort: None,
            find: String::new(),
            typing: None,
        }
    }

    pub fn takes_text(&self) -> bool {
        self.typing.is_some()
    }

    /// The table has not come yet.
    pub fn is_waiting(&self) -> bool {
        self.made.is_none()
    }

    fn table(&self) -> Option<&Table> {
        self.made.as_ref()?.as_ref().as_ref().ok()
    }

    /// Takes the table when it has come.
    pub fn sync(&mut self, session: &Session, filter: &str, screen: Rect) {
        if self.name == MENU {
            if self.made.is_none() {
                self.made = Some(Arc::new(Ok(menu())));
                self.arrange(screen);
            }
            return;
        }
        let filter = if self.displayed { filter.to_string() } else { String::new() };
        let wish = TableWish { name: self.name.clone(), filter };
        let made = session.table(&wish);
        let is_new = match (&self.made, &made) {
            (Some(old), Some(new)) => !Arc::ptr_eq(old, new),
            (None, Some(_)) => true,
            // another table: what was there is gone; the same one made anew: it stays until then
            (_, None) => self.wish.as_ref() != Some(&wish) && self.made.is_some(),
        };
        if is_new {
            self.made = made;
            self.arrange(screen);
        }
        self.wish = Some(wish);
    }

    /// Which rows are shown in which order, and how wide the columns are.
    fn arrange(&mut self, screen: Rect) {
        let Some(made) = self.made.clone() else { return };
        let Ok(table) = made.as_ref() else { return };
        let wanted = self.find.to_lowercase();
        let has = |cell: &Cell| human(cell).to_lowercase().contains(&wanted);
        self.order = (0..table.rows.len()).collect();
        if !wanted.is_empty() {
            self.order.retain(|at| table.rows.get(*at).is_some_and(|r| r.cells.iter().any(has)));
        }
        if let Some((column, falling)) = self.sort {
            let cell = |at: &usize| table.rows.get(*at).and_then(|r| r.cells.get(column)).unwrap_or(&Cell::Nothing);
            self.order.sort_by(|a, b| {
                let (a, b) = (cell(a), cell(b));
                match (falling, a == &Cell::Nothing, b == &Cell::Nothing) {
                    // what has no value stays at the end
                    (true, false, false) => b.compare(a),
                    _ => a.compare(b),
                }
            });
        }
        let heads = table.columns.iter().map(|c| text::width(c.heading) + 2);
        self.widths = heads.collect();
        for row in table.rows.iter().take(SAMPLE) {
            for (width, cell) in self.widths.iter_mut().zip(human_row(row, None)) {
                *width = (*width).max(text::width(&cell));
            }
        }
        self.right = (0..table.columns.len()).map(|at| is_numeric(table, at)).collect();
        self.full.clone_from(&self.widths);
        self.squeeze(usize::from(screen.width.saturating_sub(4)));
        self.column = self.column.min(table.columns.len().saturating_sub(1));
        self.scroll.select(self.scroll.selected, self.order.len(), height(screen));
    }

    /// Makes wide columns of text narrower while that lets more columns stand on the screen.
    fn squeeze(&mut self, room: usize) {
        let total = |widths: &[usize]| widths.iter().map(|w| w + 2).sum::<usize>();
        while total(&self.widths) > room {
            let widest =
                (0..self.widths.len()).filter(|at| self.right.get(*at) == Some(&false)).max_by_key(|at| self.widths.get(*at).copied());
            match widest.and_then(|at| self.widths.get_mut(at)).filter(|w| **w > NARROWEST) {
                Some(width) => *width -= 1,
                None => return,
            }
        }
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        if self.typing.is_some() {
            return match call.action {
                Action::PromptAccept => self.accept(cx),
                Action::PromptCancel => {
                    self.typing = None;
                    Outcome::Stay
                }
                _ => Outcome::Stay,
            };
        }
        match call.action {
            Action::MoveRight => self.step_column(true, cx),
            Action::MoveLeft => self.step_column(false, cx),
            Action::PaneNext => self.turn(true),
            Action::PanePrevious => self.turn(false),
            Action::PromptAccept => return self.open(cx),
            Action::PromptCancel if !self.find.is_empty() => {
                self.find.clear();
                self.arrange(cx.screen);
            }
            Action::PromptCancel => {
                cx.session.forget_statistics();
                return Outcome::Close(Vec::new());
            }
            _ => drop(self.scroll.handle(call, self.order.len(), height(cx.screen))),
        }
        Outcome::Stay
    }

    /// Takes the line that was typed.
    fn accept(&mut self, cx: &Cx<'_>) -> Outcome {
        match self.typing.take() {
            Some((Typing::Find, line)) => {
                line.text().trim().clone_into(&mut self.find);
                self.scroll = Scroll::default();
                self.arrange(cx.screen);
                Outcome::Stay
            }
            Some((Typing::Save(only), line)) if !line.text().trim().is_empty() => {
                let filter = self.wish.as_ref().map(|w| w.filter.clone()).unwrap_or_default();
                let command = Command::SaveObjects { part: self.part().to_owned(), filter, only, path: line.text().trim().into() };
                Outcome::Do(vec![Wish::Command(command)])
            }
            _ => Outcome::Stay,
        }
    }

    /// Keys of its own, as the footer shows them.
    pub fn key(&mut self, event: KeyEvent, cx: &Cx<'_>) -> Outcome {
        if let Some((_, line)) = &mut self.typing {
            line.key(event);
            return Outcome::Stay;
        }
        match event.code {
            KeyCode::Char('s') => {
                self.sort = match self.sort {
                    Some((column, falling)) if column == self.column => Some((column, !falling)),
                    // numbers begin with the largest, names with the first
                    _ => Some((self.column, self.right.get(self.column) == Some(&true) || self.is_share())),
                };
                self.arrange(cx.screen);
            }
            KeyCode::Char('S') => {
                self.sort = None;
                self.arrange(cx.screen);
            }
            KeyCode::Char('d') => {
                self.displayed = !self.displayed;
                self.sync(cx.session, &cx.status.filter, cx.screen);
            }
            KeyCode::Char('/') => self.typing = Some((Typing::Find, LineEdit::new(&self.find))),
            KeyCode::Char('w') if self.has_objects() => {
                let row = self.selected().map(|(_, at)| at);
                self.typing = row.map(|at| (Typing::Save(Some(at)), LineEdit::new(&self.file_name())));
            }
            KeyCode::Char('W') if self.has_objects() => self.typing = Some((Typing::Save(None), LineEdit::new("objects"))),
            KeyCode::Char('t') if self.name != MENU => self.replace(MENU),
            KeyCode::Char('f') => return self.filter(cx),
            _ => {}
        }
        Outcome::Stay
    }

    pub fn paste(&mut self, pasted: &str) {
        if let Some((_, line)) = &mut self.typing {
            line.paste(pasted);
        }
    }

    fn is_share(&self) -> bool {
        let cell = self.table().and_then(|t| t.rows.first()?.cells.get(self.column));
        matches!(cell, Some(Cell::Share(_)))
    }

    fn step_column(&mut self, forward: bool, cx: &Cx<'_>) {
        let last = self.widths.len().saturating_sub(1);
        self.column = if forward { (self.column + 1).min(last) } else { self.column.saturating_sub(1) };
        self.first = self.first.min(self.column.max(1));
        // as far to the right as it takes to see the selected column whole
        let room = usize::from(cx.screen.width.saturating_sub(4));
        while self.first < self.column && !self.shown(room).iter().any(|(at, x, width)| *at == self.column && x + width <= room) {
            self.first += 1;
        }
    }

    /// Shows the next part of the table: TCP after IPv6, and all of it at the end.
    fn turn(&mut self, forward: bool) {
        let (table, variant) = self.name.split_once(':').unwrap_or((&self.name, ""));
        let Some(entry) = stats::entry(table).filter(|e| !e.variants.is_empty()) else { return };
        let count = entry.variants.len() + 1;
        let at = entry.variants.iter().position(|v| *v == variant).map_or(0, |at| at + 1);
        let next = if forward { at + 1 } else { at + count - 1 } % count;
        let name = match next.checked_sub(1).and_then(|n| entry.variants.get(n)) {
            Some(variant) => format!("{table}:{variant}"),
            None => table.to_string(),
        };
        self.replace(&name);
    }

    /// The part of the table that is shown; empty: all of it.
    fn part(&self) -> &str {
        self.name.split_once(':').map_or("", |(_, part)| part)
    }

    /// The rows are files that can be saved.
    fn has_objects(&self) -> bool {
        self.table().is_some_and(|t| t.name == "objects" && !t.rows.is_empty())
    }

    /// A name for the selected file.
    fn file_name(&self) -> String {
        let Some((table, at)) = self.selected() else { return String::new() };
        let cell = |key| table.rows.get(at)?.cells.get(table.column(key)?);
        let text = |key| cell(key).map(Cell::words).unwrap_or_default();
        let frame = cell("frame").and_then(Cell::number).unwrap_or(0.0) as u64;
        objects::safe_name(&text("protocol"), &text("name"), &text("type"), frame)
    }

    fn replace(&mut self, name: &str) {
        let displayed = self.displayed;
        *self = TableView { displayed, ..TableView::new(name) };
    }

    fn selected(&self) -> Option<(&Table, usize)> {
        Some((self.table()?, *self.order.get(self.scroll.selected)?))
    }

    /// From the list to a table, from a row to its frame, else to its frames.
    fn open(&mut self, cx: &Cx<'_>) -> Outcome {
        let Some((table, at)) = self.selected() else { return Outcome::Stay };
        let Some(row) = table.rows.get(at) else { return Outcome::Stay };
        if self.name == MENU {
            let name = row.cells.first().map_or(MENU.into(), Cell::words).into_owned();
            self.replace(&name);
            return Outcome::Stay;
        }
        let frame = row.cells.iter().find_map(|c| match c {
            Cell::Frame(n) => u32::try_from(n.checked_sub(1)?).ok(),
            _ => None,
        });
        match frame.filter(|_| table.name == "expert" || row.filter.is_empty()) {
            Some(frame) => {
                cx.session.forget_statistics();
                Outcome::Close(vec![Wish::Frame(frame)])
            }
            None => self.filter(cx),
        }
    }

    /// Shows the frames behind the row only.
    fn filter(&mut self, cx: &Cx<'_>) -> Outcome {
        let filter = self.selected().and_then(|(table, at)| table.rows.get(at)).map(|r| r.filter.clone()).unwrap_or_default();
        if filter.is_empty() || self.name == MENU {
            return Outcome::Stay;
        }
        cx.session.forget_statistics();
        Outcome::Close(vec![Wish::Command(Command::SetFilter(filter))])
    }
}

/// The tables that there are.
fn menu() -> Table {
    let mut table = Table::new("tables", "Statistics", &[("table", "table"), ("about", "shows"), ("parts", "parts")]);
    for entry in stats::ALL {
        table.push(vec![entry.name.into(), entry.about.into(), Cell::Text(entry.variants.join(" "))]);
    }
    table
}

/// Rows on a screen of that height.
fn height(screen: Rect) -> usize {
    usize::from(screen.height.saturating_sub(3)).max(1)
}
