//! How a table looks: title, columns that fit, rows, what may be typed.

use super::{MENU, NARROWEST, TableView, Typing};
use crate::export::table::human_row;
use crate::model::table::Cell;
use crate::stats;
use crate::tui::overlay::{Cx, boxed};
use crate::tui::widget::{frame, text};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

impl TableView {
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
    pub(super) fn shown(&self, room: usize) -> Vec<(usize, usize, usize)> {
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
