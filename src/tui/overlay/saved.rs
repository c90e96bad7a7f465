//! Display filters with a name: apply them, join them to the filter in force, keep new ones, make them buttons.

use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::config::SavedFilter;
use crate::tui::field_filter::combine;
use crate::tui::widget::prompt::LineEdit;
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::text;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// What is being typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// The name of the filter in force.
    New,
    Name,
    Filter,
}

/// The open dialog.
pub struct Saved {
    filters: Vec<SavedFilter>,
    changed: bool,
    scroll: Scroll,
    typing: Option<(Asked, LineEdit)>,
    wrong: Option<String>,
}

fn height(screen: Rect) -> usize {
    usize::from(screen.height.saturating_sub(7)).clamp(1, 16)
}

impl Saved {
    pub fn new(filters: Vec<SavedFilter>) -> Self {
        Saved { filters, changed: false, scroll: Scroll::default(), typing: None, wrong: None }
    }

    pub fn takes_text(&self) -> bool {
        self.typing.is_some()
    }

    fn select(&mut self, at: usize, cx: &Cx<'_>) {
        self.scroll.select(at, self.filters.len(), height(cx.screen));
    }

    /// Closes the dialog, keeps what was changed, and does what `then` says.
    fn close(&mut self, then: Option<Wish>) -> Outcome {
        let keep = self.changed.then(|| Wish::Saved(std::mem::take(&mut self.filters)));
        Outcome::Close(keep.into_iter().chain(then).collect())
    }

    fn apply(&mut self, how: &str, cx: &Cx<'_>) -> Outcome {
        let Some(chosen) = self.filters.get(self.scroll.selected) else { return Outcome::Stay };
        let text = combine(&cx.status.filter, &chosen.filter, how);
        self.close(Some(Wish::Call(Call { text, ..Action::FilterSet.into() })))
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        if self.typing.is_some() {
            match call.action {
                Action::PromptAccept => self.accept(cx),
                Action::PromptCancel => {
                    self.typing = None;
                    self.wrong = None;
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
            Action::PromptAccept => return self.apply("selected", cx),
            Action::PromptCancel => return self.close(None),
            _ => {}
        }
        Outcome::Stay
    }

    fn accept(&mut self, cx: &Cx<'_>) {
        let Some((asked, line)) = &self.typing else { return };
        let (asked, typed, at) = (*asked, line.text().trim().to_owned(), self.scroll.selected);
        if typed.is_empty() {
            return;
        }
        if asked == Asked::Filter
            && let Err(e) = cx.session.check_filter(&typed)
        {
            self.wrong = Some(e.message);
            return;
        }
        match (asked, self.filters.get_mut(at)) {
            (Asked::New, _) => {
                self.filters.retain(|f| f.name != typed);
                self.filters.push(SavedFilter { name: typed, filter: cx.status.filter.clone(), button: false });
                self.select(usize::MAX, cx);
            }
            (Asked::Name, Some(filter)) => filter.name = typed,
            (Asked::Filter, Some(filter)) => filter.filter = typed,
            _ => {}
        }
        self.changed = true;
        self.typing = None;
        self.wrong = None;
    }

    pub fn key(&mut self, event: KeyEvent, cx: &Cx<'_>) -> Outcome {
        if let Some((_, line)) = &mut self.typing {
            self.wrong = self.wrong.take().filter(|_| !line.key(event));
            return Outcome::Stay;
        }
        let chosen = self.filters.get(self.scroll.selected).cloned();
        match (event.code, chosen) {
            (KeyCode::Char('a'), _) if !cx.status.filter.is_empty() => self.typing = Some((Asked::New, LineEdit::default())),
            (KeyCode::Char('a'), _) => self.wrong = Some("there is no filter in force to keep: set one with / first".into()),
            (KeyCode::Char('e'), Some(f)) => self.typing = Some((Asked::Filter, LineEdit::new(&f.filter))),
            (KeyCode::Char('t'), Some(f)) => self.typing = Some((Asked::Name, LineEdit::new(&f.name))),
            (KeyCode::Char('&'), Some(_)) => return self.apply("and", cx),
            (KeyCode::Char('|'), Some(_)) => return self.apply("or", cx),
            (KeyCode::Char('!'), Some(_)) => return self.apply("and-not", cx),
            (KeyCode::Char('b'), Some(_)) => {
                if let Some(filter) = self.filters.get_mut(self.scroll.selected) {
                    filter.button = !filter.button;
                    self.changed = true;
                }
            }
            (KeyCode::Char('d' | 'x') | KeyCode::Delete, Some(_)) => {
                self.filters.remove(self.scroll.selected);
                self.changed = true;
                self.select(self.scroll.selected, cx);
            }
            _ => {}
        }
        Outcome::Stay
    }

    pub fn paste(&mut self, text: &str) {
        if let Some((_, line)) = &mut self.typing {
            line.paste(text);
        }
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let lines = height(cx.screen).min(self.filters.len().max(1));
        let hint = match self.typing {
            Some(_) => "⏎ accept · Esc back",
            None if cx.screen.width < 110 => "⏎ apply · & | ! join · a keep · e edit · t name · b button · d remove",
            None => "⏎ apply · & and · | or · ! and not · a keep the filter in force · e edit · t name · b button · d remove",
        };
        let area = boxed(cx.screen, 110, lines as u16 + 4, "saved filters", hint, buf, cx.theme);
        if area.height < 3 {
            return None;
        }
        let width = usize::from(area.width);
        let name = self.filters.iter().map(|f| text::width(&f.name)).max().unwrap_or(0).clamp(6, width / 3);
        let put = |x: usize, y: u16, shown: &str, room: usize, style, buf: &mut Buffer| {
            buf.set_stringn(area.x + x as u16, y, text::fit(shown, room), room, style);
        };
        if self.filters.is_empty() {
            put(2, area.y, "none yet: set a filter with /, then press a here", width.saturating_sub(3), cx.theme.dim, buf);
        }
        for (line, filter) in self.filters.iter().enumerate().skip(self.scroll.top).take(lines.min(usize::from(area.height - 2))) {
            let y = area.y + (line - self.scroll.top) as u16;
            let selected = line == self.scroll.selected;
            let ground = if selected { cx.theme.overlay.patch(cx.theme.selected) } else { cx.theme.overlay };
            buf.set_style(Rect { y, height: 1, ..area }, ground);
            if selected {
                put(1, y, "▶", 1, ground, buf);
            }
            put(3, y, &filter.name, name, ground, buf);
            let second = name + 5;
            let good = cx.session.check_filter(&filter.filter).is_ok();
            let style = if good { ground } else { ground.patch(cx.theme.wrong) };
            put(second, y, &filter.filter, width.saturating_sub(second + 10), style, buf);
            if filter.button {
                put(width.saturating_sub(9), y, "[button]", 8, ground.patch(cx.theme.dim), buf);
            }
        }
        let y = area.bottom().saturating_sub(2);
        if let Some(wrong) = &self.wrong {
            put(1, y + 1, &format!("✗ {wrong}"), width.saturating_sub(2), cx.theme.wrong, buf);
        }
        let (asked, line) = self.typing.as_ref()?;
        let label = if *asked == Asked::Filter { "filter " } else { "name " };
        put(1, y, label, width.saturating_sub(1), cx.theme.key, buf);
        let left = text::width(label) as u16 + 1;
        let edit = Rect { x: area.x + left, y, width: area.width.saturating_sub(left + 1), height: 1 };
        Some(line.draw(edit, buf, cx.theme.overlay))
    }
}
