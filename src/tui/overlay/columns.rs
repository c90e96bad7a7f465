//! The columns of the packet list: add, change, take away, reorder, resize. A column shows a field or any expression of the
//! filter language.

use super::prompt::expression_proposals;
use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::tui::pane::columns::Columns;
use crate::tui::widget::prompt::{LineEdit, draw_proposals};
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::text;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// What is being typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    New,
    Show,
    Title,
}

/// The open dialog.
pub struct ColumnsDialog {
    columns: Columns,
    scroll: Scroll,
    typing: Option<(Asked, LineEdit)>,
    wrong: Option<String>,
}

/// Narrowest and widest column that can be set.
const WIDTHS: std::ops::RangeInclusive<u16> = 3..=80;

fn height(screen: Rect) -> usize {
    usize::from(screen.height.saturating_sub(7)).clamp(1, 16)
}

impl ColumnsDialog {
    /// `at`: the column that is selected first.
    pub fn new(columns: Columns, at: usize) -> Self {
        ColumnsDialog { columns, scroll: Scroll { selected: at, top: 0 }, typing: None, wrong: None }
    }

    pub fn takes_text(&self) -> bool {
        self.typing.is_some()
    }

    fn select(&mut self, at: usize, cx: &Cx<'_>) {
        self.scroll.select(at, self.columns.list().len(), height(cx.screen));
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        if let Some((asked, line)) = &mut self.typing {
            match call.action {
                Action::PromptAccept => self.accept(cx),
                Action::PromptCancel => {
                    self.typing = None;
                    self.wrong = None;
                }
                Action::PromptComplete | Action::PromptCompleteBack if *asked != Asked::Title => {
                    if !line.has_proposals() {
                        expression_proposals(line, cx);
                    }
                    line.complete(call.action == Action::PromptComplete);
                    self.judge(cx);
                }
                _ => {}
            }
            return Outcome::Stay;
        }
        let (at, times) = (self.scroll.selected, call.times());
        match call.action {
            Action::MoveDown | Action::PaneNext => self.select(at.saturating_add(times), cx),
            Action::MoveUp | Action::PanePrevious => self.select(at.saturating_sub(times), cx),
            Action::MoveFirst => self.select(0, cx),
            Action::MoveLast => self.select(usize::MAX, cx),
            Action::MoveRight => self.resize(1),
            Action::MoveLeft => self.resize(-1),
            Action::PromptAccept => return Outcome::Close(vec![Wish::Columns(self.columns.clone())]),
            Action::PromptCancel => return Outcome::Close(Vec::new()),
            _ => {}
        }
        Outcome::Stay
    }

    fn accept(&mut self, cx: &Cx<'_>) {
        self.judge(cx);
        let Some((asked, line)) = &self.typing else { return };
        let (asked, typed) = (*asked, line.text().trim().to_owned());
        if self.wrong.is_some() || (typed.is_empty() && asked != Asked::Title) {
            return;
        }
        let at = self.scroll.selected;
        match asked {
            Asked::New => {
                self.columns.insert(at + 1, &typed, "", None);
                self.select(at + 1, cx);
            }
            Asked::Show => {
                let width = self.columns.list().get(at).and_then(|c| c.width);
                self.columns.insert(at + 1, &typed, "", width);
                self.columns.remove(at);
            }
            Asked::Title => self.columns.change(at, |c| c.title = typed),
        }
        self.typing = None;
    }

    /// Says what is wrong with the expression that stands in the line.
    fn judge(&mut self, cx: &Cx<'_>) {
        self.wrong = match &self.typing {
            Some((Asked::New | Asked::Show, line)) if !line.text().trim().is_empty() && !Columns::is_usual(line.text()) => {
                cx.session.check_column(line.text()).err().map(|e| e.message)
            }
            _ => None,
        };
    }

    fn resize(&mut self, by: i32) {
        self.columns.change(self.scroll.selected, |c| {
            let now = c.width.unwrap_or_else(|| text::width(&c.title).max(8) as u16);
            c.width = Some(now.saturating_add_signed(by as i16).clamp(*WIDTHS.start(), *WIDTHS.end()));
        });
    }

    fn ask(&mut self, asked: Asked, text: &str) {
        self.typing = Some((asked, LineEdit::new(text)));
    }

    pub fn key(&mut self, event: KeyEvent, cx: &Cx<'_>) -> Outcome {
        if let Some((asked, line)) = &mut self.typing {
            if line.key(event) {
                if *asked != Asked::Title {
                    expression_proposals(line, cx);
                }
                self.judge(cx);
            }
            return Outcome::Stay;
        }
        let at = self.scroll.selected;
        let (show, title) = self.columns.list().get(at).map(|c| (c.show.clone(), c.title.clone())).unwrap_or_default();
        match event.code {
            KeyCode::Char('a') => self.ask(Asked::New, ""),
            KeyCode::Char('e') => self.ask(Asked::Show, &show),
            KeyCode::Char('t') => self.ask(Asked::Title, &title),
            KeyCode::Char('d' | 'x') | KeyCode::Delete => {
                self.columns.remove(at);
                self.select(at, cx);
            }
            KeyCode::Char('J') => {
                self.columns.swap(at, at + 1);
                self.select(at + 1, cx);
            }
            KeyCode::Char('K') if at > 0 => {
                self.columns.swap(at, at - 1);
                self.select(at - 1, cx);
            }
            KeyCode::Char('+' | '>') => self.resize(1),
            KeyCode::Char('-' | '<') => self.resize(-1),
            KeyCode::Char('=') => self.columns.change(at, |c| c.width = None),
            KeyCode::Char('R') => {
                self.columns = Columns::default();
                self.select(0, cx);
            }
            _ => {}
        }
        Outcome::Stay
    }

    pub fn paste(&mut self, text: &str, cx: &Cx<'_>) {
        if let Some((_, line)) = &mut self.typing {
            line.paste(text);
            self.judge(cx);
        }
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let list = self.columns.list();
        let lines = height(cx.screen).min(list.len());
        let hint = match self.typing {
            Some(_) => "⏎ accept · ⇥ complete · Esc back",
            None if cx.screen.width < 96 => "a add · e edit · t title · d remove · J K move · ← → = width · ⏎ done",
            None => "a add · e edit · t title · d remove · J K move · ← → width · = auto · R usual ones · ⏎ done",
        };
        let area = boxed(cx.screen, 96, lines as u16 + 5, "columns", hint, buf, cx.theme);
        let width = usize::from(area.width);
        let title = list.iter().map(|c| text::width(&c.title)).max().unwrap_or(5).clamp(5, width / 3);
        let (second, last) = (title + 5, width.saturating_sub(8));
        let put = |x: usize, y: u16, shown: &str, room: usize, style, buf: &mut Buffer| {
            buf.set_stringn(area.x + x as u16, y, text::fit(shown, room), room, style);
        };
        if area.height < 4 {
            return None;
        }
        for (x, head) in [(3, "title"), (second, "shows"), (last, "width")] {
            put(x, area.y, head, width.saturating_sub(x), cx.theme.column_head, buf);
        }
        for (line, column) in list.iter().enumerate().skip(self.scroll.top).take(lines.min(usize::from(area.height - 3))) {
            let y = area.y + 1 + (line - self.scroll.top) as u16;
            let selected = line == self.scroll.selected;
            let ground = if selected { cx.theme.overlay.patch(cx.theme.selected) } else { cx.theme.overlay };
            buf.set_style(Rect { y, height: 1, ..area }, ground);
            if selected {
                put(1, y, "▶", 1, ground, buf);
            }
            put(3, y, &column.title, title, ground, buf);
            put(second, y, &column.show, last.saturating_sub(second + 1), ground, buf);
            let wide = column.width.map_or("auto".to_owned(), |w| w.to_string());
            put(last, y, &wide, 6, ground.patch(cx.theme.dim), buf);
        }
        let (asked, line) = self.typing.as_ref()?;
        let label = match asked {
            Asked::New => "new column ",
            Asked::Show => "shows ",
            Asked::Title => "title ",
        };
        let y = area.bottom().saturating_sub(2);
        put(1, y, label, width.saturating_sub(1), cx.theme.key, buf);
        let left = text::width(label) as u16 + 1;
        let edit = Rect { x: area.x + left, y, width: area.width.saturating_sub(left + 1), height: 1 };
        let style = if self.wrong.is_some() { cx.theme.wrong } else { cx.theme.overlay };
        let cursor = line.draw(edit, buf, style);
        if let Some(wrong) = &self.wrong {
            put(1, y + 1, &format!("✗ {wrong}"), width.saturating_sub(2), cx.theme.wrong, buf);
        } else if *asked == Asked::New && line.text().is_empty() {
            put(
                1,
                y + 1,
                "a field, or any expression: tcp.len, ip.len - ip.hdr_len, _ws.col.info",
                width.saturating_sub(2),
                cx.theme.dim,
                buf,
            );
        }
        let back = line.replaced_width() as u16;
        draw_proposals(cx.screen, Position::new(cursor.x.saturating_sub(back + 1), cursor.y), buf, line, cx.theme);
        Some(cursor)
    }
}
