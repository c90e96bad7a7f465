//! The export dialog: which frames, as what, into which file. An ending in the name decides the format.

use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::session::{ChartFormat, Command, Format, Which};
use crate::tui::widget::prompt::LineEdit;
use crate::tui::widget::text;
use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Which,
    Format,
    File,
}

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Frames(Format),
    /// All charts, into a folder.
    Charts(ChartFormat),
}

impl As {
    const ALL: [As; 8] = [
        As::Frames(Format::Pcapng),
        As::Frames(Format::Pcap),
        As::Frames(Format::Csv),
        As::Frames(Format::Json),
        As::Frames(Format::Ndjson),
        As::Frames(Format::Text),
        As::Charts(ChartFormat::Svg),
        As::Charts(ChartFormat::Png),
    ];

    fn name(self) -> &'static str {
        match self {
            As::Frames(format) => format.name(),
            As::Charts(ChartFormat::Svg) => "svg",
            As::Charts(ChartFormat::Png) => "png",
        }
    }

    /// The name of a file of this kind, or of a folder for charts.
    fn file(self, stem: &str) -> String {
        match self {
            As::Frames(format) => format!("{stem}.{}", format.name()),
            As::Charts(_) => format!("{stem}{CHARTS}"),
        }
    }
}

/// End of the name of a folder for charts.
const CHARTS: &str = "-charts";

/// The open dialog.
pub struct Export {
    which: Which,
    format: As,
    file: LineEdit,
    focus: Line,
    selected: Option<u32>,
    /// What happens when nothing is saved.
    otherwise: Vec<Wish>,
}

fn cycle<T: Copy + PartialEq>(all: &[T], now: T, forward: bool) -> T {
    let at = all.iter().position(|x| *x == now).unwrap_or(0);
    let next = if forward { at + 1 } else { at + all.len() - 1 };
    all.get(next % all.len()).copied().unwrap_or(now)
}

impl Export {
    /// Starts with what is most likely meant: marked frames where there are any, else those displayed.
    pub fn new(name: &str, selected: Option<u32>, marked: usize) -> Self {
        let which = if marked > 0 { Which::Marked } else { Which::Displayed };
        Export { which, format: As::Frames(Format::Pcapng), file: LineEdit::new(name), focus: Line::File, selected, otherwise: Vec::new() }
    }

    /// All frames, before the program is left.
    pub fn everything(name: &str) -> Self {
        Export { which: Which::All, otherwise: vec![Wish::Stay], ..Export::new(name, None, 0) }
    }

    pub fn takes_text(&self) -> bool {
        self.focus == Line::File
    }

    fn step(&mut self, forward: bool) {
        self.focus = cycle(&[Line::File, Line::Which, Line::Format], self.focus, forward);
    }

    fn change(&mut self, forward: bool) {
        match self.focus {
            Line::Which => self.which = cycle(&Which::ALL, self.which, forward),
            Line::Format => {
                self.format = cycle(&As::ALL, self.format, forward);
                let name = self.file.text();
                let stem = if Format::of_file(name).is_some() { name.rsplit_once('.').map_or(name, |n| n.0) } else { name };
                let file = self.format.file(stem.strip_suffix(CHARTS).unwrap_or(stem));
                self.file = LineEdit::new(&file);
            }
            Line::File => {}
        }
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        match call.action {
            Action::PromptCancel => return Outcome::Close(std::mem::take(&mut self.otherwise)),
            Action::PromptAccept => return self.accept(cx),
            Action::PaneNext | Action::PromptComplete | Action::MoveDown | Action::PromptNewer => self.step(true),
            Action::PanePrevious | Action::PromptCompleteBack | Action::MoveUp | Action::PromptOlder => self.step(false),
            Action::MoveRight => self.change(true),
            Action::MoveLeft => self.change(false),
            _ => {}
        }
        Outcome::Stay
    }

    fn count(&self, cx: &Cx<'_>) -> usize {
        match self.which {
            Which::Displayed => cx.status.displayed,
            Which::Marked => cx.status.marked,
            Which::Selected => usize::from(self.selected.is_some()),
            Which::All => cx.status.frames,
        }
    }

    fn accept(&self, cx: &Cx<'_>) -> Outcome {
        let name = self.file.text().trim();
        if name.is_empty() || self.count(cx) == 0 {
            return Outcome::Stay;
        }
        let command = match self.format {
            As::Frames(format) => Command::Export { path: name.into(), format, which: self.which, selected: self.selected },
            As::Charts(format) => Command::Charts { folder: name.into(), format, which: self.which },
        };
        Outcome::Close(vec![Wish::Command(command)])
    }

    pub fn key(&mut self, event: KeyEvent) -> Outcome {
        if self.focus == Line::File && self.file.key(event) {
            self.format = Format::of_file(self.file.text()).map_or(self.format, As::Frames);
        }
        Outcome::Stay
    }

    pub fn paste(&mut self, text: &str) {
        if self.focus == Line::File {
            self.file.paste(text);
        }
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let area = boxed(cx.screen, 72, 8, "save frames", "⏎ save · ⇥ next line · ← → change · Esc closes", buf, cx.theme);
        let width = usize::from(area.width);
        let mut cursor = None;
        let rows = [(Line::File, "file"), (Line::Which, "frames"), (Line::Format, "format")];
        for (at, (line, label)) in rows.into_iter().enumerate() {
            let y = area.y + 1 + at as u16;
            if y >= area.bottom() {
                break;
            }
            let focused = self.focus == line;
            buf.set_stringn(area.x + 2, y, label, width, if focused { cx.theme.key } else { cx.theme.dim });
            let mut x = area.x + 11;
            match line {
                Line::File => {
                    let edit = Rect { x, y, width: area.width.saturating_sub(13), height: 1 }.intersection(area);
                    let place = self.file.draw(edit, buf, cx.theme.overlay);
                    cursor = focused.then_some(place);
                }
                Line::Which => options(&Which::ALL.map(|w| (w.name(), w == self.which)), &mut x, y, area, buf, cx),
                Line::Format => options(&As::ALL.map(|f| (f.name(), f == self.format)), &mut x, y, area, buf, cx),
            }
        }
        if area.height >= 5 {
            let count = self.count(cx);
            let (shown, style) = match count {
                0 => (format!("no {} frames", self.which.name()), cx.theme.wrong),
                n if matches!(self.format, As::Charts(_)) => {
                    (format!("charts of {} frames, as pictures in a folder of that name", text::grouped(n as u64)), cx.theme.dim)
                }
                n => (format!("{} frames; a file that is there already is never written over", text::grouped(n as u64)), cx.theme.dim),
            };
            buf.set_stringn(area.x + 2, area.y + 5, text::fit(&shown, width.saturating_sub(3)), width, style);
        }
        cursor
    }
}

fn options(all: &[(&str, bool)], x: &mut u16, y: u16, area: Rect, buf: &mut Buffer, cx: &Cx<'_>) {
    for (name, chosen) in all {
        let shown = if *chosen { format!("[{name}]") } else { format!(" {name} ") };
        let room = usize::from(area.right().saturating_sub(*x));
        buf.set_stringn(*x, y, &shown, room, if *chosen { cx.theme.accent } else { cx.theme.dim });
        *x = (*x + text::width(&shown) as u16 + 1).min(area.right());
    }
}
