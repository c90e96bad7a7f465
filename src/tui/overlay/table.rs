//! A table of statistics over the whole screen: sorted by any column, narrowed by a text, of all frames or the displayed
//! ones; from a row to its frames. Without a name: the list of tables.

use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::export::table::{human, human_row, is_numeric};
use crate::model::table::{Cell, Table};
use crate::session::objects;
use crate::session::statistics::TableWish;
use crate::session::{Command, Session};
use crate::stats;
use crate::tui::widget::prompt::LineEdit;
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::{frame, text};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
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

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let area = boxed(cx.screen, cx.screen.width, cx.screen.height, &self.title(cx), &self.hint(), buf, cx.theme);
        if area.height < 2 || area.width < 10 {
            return None;
        }
        let wide = usize::from(area.width - 1);
        let table = match self.made.as_deref() {
            None => {
                buf.set_stringn(area.x + 1, area.y, "counting …", wide, cx.theme.dim);
                return None;
            }
            Some(Err(why)) => {
                buf.set_stringn(area.x + 1, area.y, text::fit(why, wide), wide, cx.theme.wrong);
                return None;
            }
            Some(Ok(table)) => table,
        };
        let head = Rect { height: 1, ..area };
        buf.set_style(head, cx.theme.column_head);
        let heading = |at: usize| {
            let name = table.columns.get(at).map_or("", |c| c.heading);
            match self.sort {
                Some((column, falling)) if column == at => format!("{name} {}", if falling { "▼" } else { "▲" }),
                _ => name.to_string(),
            }
        };
        let heads: Vec<String> = (0..table.columns.len()).map(heading).collect();
        self.line(head, buf, &heads, |at| if at == self.column { cx.theme.accent } else { cx.theme.column_head });
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        let mut above = None;
        for (line, at) in self.order.iter().skip(self.scroll.top).take(usize::from(body.height)).enumerate() {
            let Some(row) = table.rows.get(*at) else { continue };
            let area = Rect { y: body.y + line as u16, height: 1, ..body };
            let is_selected = self.scroll.top + line == self.scroll.selected;
            let ground = if is_selected { cx.theme.overlay.patch(cx.theme.selected) } else { cx.theme.overlay };
            buf.set_style(area, ground);
            let mut cells = human_row(row, above.filter(|_| !is_selected));
            if self.sort.is_some()
                && let Some(first) = cells.first_mut()
            {
                *first = first.trim_start().to_string();
            }
            self.line(area, buf, &cells, |at| match row.cells.get(at) {
                Some(Cell::Share(_) | Cell::Along(..)) if !is_selected => ratatui::style::Style { fg: cx.theme.bar.fg, ..ground },
                _ => ground,
            });
            above = Some(row);
        }
        if self.order.is_empty() {
            let empty = match (self.find.is_empty(), self.displayed && !cx.status.filter.is_empty()) {
                (false, _) => "no row has this text",
                (_, true) => "nothing of this kind among the displayed frames: d takes all frames",
                _ => "nothing of this kind in the capture",
            };
            buf.set_stringn(body.x + 1, body.y, empty, wide, cx.theme.dim);
        }
        let outer = Rect { x: area.x - 1, y: area.y, width: area.width + 2, height: area.height + 1 }.intersection(cx.screen);
        frame::thumb(outer, buf, self.scroll.top, usize::from(body.height), self.order.len(), cx.theme.accent);
        self.typed(area, buf, cx)
    }

    fn title(&self, cx: &Cx<'_>) -> String {
        if self.name == MENU {
            return "statistics".to_string();
        }
        let mut title = self.name.replace(':', " · ");
        if let Some(table) = self.table() {
            let (rows, all) = (self.order.len(), table.rows.len());
            let of = if rows < all { format!(" of {}", text::grouped(all as u64)) } else { String::new() };
            let what = if all == 1 { "row" } else { "rows" };
            title.push_str(&format!(" · {}{of} {what}", text::grouped(rows as u64)));
        }
        if !cx.status.filter.is_empty() {
            title.push_str(if self.displayed { " · displayed frames" } else { " · all frames" });
        }
        if !self.find.is_empty() {
            title.push_str(&format!(" · with “{}”", crate::base::text::safe(&self.find)));
        }
        title
    }

    fn hint(&self) -> String {
        if self.name == MENU {
            return "⏎ open · / narrow · Esc closes".to_string();
        }
        let has_parts = stats::entry(self.name.split(':').next().unwrap_or("")).is_some_and(|e| !e.variants.is_empty());
        let parts = if has_parts { "⇥ part · " } else { "" };
        let open = match self.name.split(':').next() {
            Some("expert") => "⏎ frame · f filter",
            Some("objects") => "⏎ frame · w save · W all",
            _ => "⏎ frames",
        };
        format!("{open} · s sort · ←→ column · / narrow · {parts}d displayed/all · t tables · Esc")
    }

    /// Columns that have room: position, x, width. The first one always stands at the left. What is left at the end goes to
    /// columns that were made narrower.
    fn shown(&self, room: usize) -> Vec<(usize, usize, usize)> {
        let (mut x, mut shown) = (0, Vec::new());
        for at in std::iter::once(0).chain(self.first.max(1)..self.widths.len()) {
            let Some(width) = self.widths.get(at).copied() else { break };
            // of a text a part is worth showing, of a number it is not
            let is_text = self.right.get(at) == Some(&false);
            if at > 0 && x + if is_text { width.min(NARROWEST / 2) } else { width } > room {
                break;
            }
            shown.push((at, x, width.min(room - x)));
            x += width + 2;
        }
        let mut spare = shown.last().map_or(0, |(_, x, width)| room.saturating_sub(x + width));
        let mut moved = 0;
        for (at, x, width) in &mut shown {
            let more = self.full.get(*at).map_or(0, |full| full.saturating_sub(*width)).min(spare);
            *x += moved;
            *width += more;
            (spare, moved) = (spare - more, moved + more);
        }
        shown
    }

    fn line(&self, area: Rect, buf: &mut Buffer, cells: &[String], style: impl Fn(usize) -> ratatui::style::Style) {
        let room = usize::from(area.width.saturating_sub(2));
        for (at, x, width) in self.shown(room) {
            let Some(cell) = cells.get(at) else { continue };
            let shown = if self.right.get(at) == Some(&true) { text::right(cell, width) } else { text::fit(cell, width) };
            buf.set_stringn(area.x + 1 + x as u16, area.y, shown, width, style(at));
        }
    }

    /// The line that is being typed.
    fn typed(&self, area: Rect, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let (what, line) = self.typing.as_ref()?;
        let label = match what {
            Typing::Find => "rows with ",
            Typing::Save(Some(_)) => "save as ",
            Typing::Save(None) => "save all in the folder ",
        };
        let row = Rect { y: area.bottom() - 1, height: 1, ..area };
        buf.set_string(row.x, row.y, " ".repeat(usize::from(row.width)), cx.theme.overlay);
        buf.set_stringn(row.x + 1, row.y, label, usize::from(row.width), cx.theme.key);
        let from = (label.len() as u16 + 1).min(row.width);
        Some(line.draw(Rect { x: row.x + from, width: row.width - from, ..row }, buf, cx.theme.overlay))
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
