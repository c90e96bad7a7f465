//! What lies over the panes and takes the keys while it is open: prompts, help, dialogs.

pub mod columns;
pub mod confirm;
pub mod export;
pub mod graph;
pub mod help;
pub mod ladder;
pub mod picker;
pub mod prompt;
pub mod saved;
pub mod stream;
mod stream_lines;
pub mod table;
pub mod tcp_graph;
pub mod which_key;

use super::keys::{Context, Keymap};
use super::pane::columns::Columns;
use super::theme::Theme;
use crate::action::Call;
use crate::config::SavedFilter;
use crate::session::{Command, FindKind, Session, Status};
use crossterm::event::KeyEvent;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Clear, Widget};

/// What overlays may look at.
pub struct Cx<'a> {
    pub session: &'a Session,
    pub status: &'a Status,
    /// A display filter is tried while it is typed.
    pub filter_as_typed: bool,
    pub theme: &'a Theme,
    pub keymap: &'a Keymap,
    /// Past entries of a prompt, newest last.
    pub history: &'a dyn Fn(prompt::Kind) -> &'a [String],
    /// The whole screen, and the lines where prompts stand.
    pub screen: Rect,
    pub filter_line: Rect,
    pub footer_line: Rect,
}

/// What an overlay wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    Call(Call),
    Command(Command),
    Find {
        kind: FindKind,
        text: String,
    },
    /// The columns of the packet list.
    Columns(Columns),
    /// Filters with a name.
    Saved(Vec<SavedFilter>),
    /// Go to this frame.
    Frame(u32),
    /// Save all frames, then leave.
    SaveAndLeave,
    /// Do not leave after all.
    Stay,
    /// Keep a line for the history of a prompt.
    Remember(prompt::Kind, String),
}

/// What became of an action or a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Stay,
    /// Do this and stay open.
    Do(Vec<Wish>),
    Close(Vec<Wish>),
}

/// An open overlay.
pub enum Overlay {
    Prompt(prompt::Prompt),
    Help(help::Help),
    Export(export::Export),
    Picker(picker::Picker),
    Columns(columns::ColumnsDialog),
    Saved(saved::Saved),
    Confirm(confirm::Confirm),
    Stream(Box<stream::StreamView>),
    Table(Box<table::TableView>),
    Graph(Box<graph::GraphView>),
    TcpGraph(Box<tcp_graph::TcpGraph>),
    Ladder(Box<ladder::LadderView>),
}

impl Overlay {
    /// Where its keys are looked up.
    pub fn context(&self) -> Context {
        match self {
            Overlay::Prompt(_) => Context::Prompt,
            Overlay::Export(e) if e.takes_text() => Context::Prompt,
            Overlay::Columns(o) if o.takes_text() => Context::Prompt,
            Overlay::Saved(o) if o.takes_text() => Context::Prompt,
            Overlay::Stream(s) if s.takes_text() => Context::Prompt,
            Overlay::Table(t) if t.takes_text() => Context::Prompt,
            Overlay::Graph(g) if g.takes_text() => Context::Prompt,
            _ => Context::Overlay,
        }
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        match self {
            Overlay::Prompt(o) => o.handle(call, cx),
            Overlay::Help(o) => o.handle(call, cx),
            Overlay::Export(o) => o.handle(call, cx),
            Overlay::Picker(o) => o.handle(call, cx),
            Overlay::Columns(o) => o.handle(call, cx),
            Overlay::Saved(o) => o.handle(call, cx),
            Overlay::Confirm(o) => o.handle(call),
            Overlay::Stream(o) => o.handle(call, cx),
            Overlay::Table(o) => o.handle(call, cx),
            Overlay::Graph(o) => o.handle(call, cx),
            Overlay::TcpGraph(o) => o.handle(call, cx),
            Overlay::Ladder(o) => o.handle(call, cx),
        }
    }

    /// A key that is not bound in the overlay's context.
    pub fn key(&mut self, event: KeyEvent, cx: &Cx<'_>) -> Outcome {
        match self {
            Overlay::Prompt(o) => o.key(event, cx),
            Overlay::Export(o) => o.key(event),
            Overlay::Columns(o) => o.key(event, cx),
            Overlay::Saved(o) => o.key(event, cx),
            Overlay::Confirm(o) => o.key(event),
            Overlay::Stream(o) => o.key(event, cx),
            Overlay::Table(o) => o.key(event, cx),
            Overlay::Graph(o) => o.key(event, cx),
            Overlay::TcpGraph(o) => o.key(event),
            Overlay::Ladder(o) => o.key(event, cx),
            Overlay::Help(_) | Overlay::Picker(_) => Outcome::Stay,
        }
    }

    pub fn paste(&mut self, text: &str, cx: &Cx<'_>) -> Outcome {
        match self {
            Overlay::Prompt(o) => return o.paste(text, cx),
            Overlay::Columns(o) => o.paste(text, cx),
            Overlay::Saved(o) => o.paste(text),
            Overlay::Export(o) => o.paste(text),
            Overlay::Stream(o) => o.paste(text),
            Overlay::Table(o) => o.paste(text),
            Overlay::Graph(o) => o.paste(text),
            _ => {}
        }
        Outcome::Stay
    }

    /// Draws it and gives the place of the cursor, where there is one.
    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        match self {
            Overlay::Prompt(o) => Some(o.draw(buf, cx)),
            Overlay::Help(o) => o.draw(buf, cx),
            Overlay::Export(o) => o.draw(buf, cx),
            Overlay::Picker(o) => o.draw(buf, cx),
            Overlay::Columns(o) => o.draw(buf, cx),
            Overlay::Saved(o) => o.draw(buf, cx),
            Overlay::Confirm(o) => o.draw(buf, cx),
            Overlay::Stream(o) => o.draw(buf, cx),
            Overlay::Table(o) => o.draw(buf, cx),
            Overlay::Graph(o) => o.draw(buf, cx),
            Overlay::TcpGraph(o) => o.draw(buf, cx),
            Overlay::Ladder(o) => o.draw(buf, cx),
        }
    }
}

/// A framed box in the middle of the screen; gives what is inside it.
fn boxed(screen: Rect, width: u16, height: u16, title: &str, hint: &str, buf: &mut Buffer, theme: &Theme) -> Rect {
    let (width, height) = (width.min(screen.width), height.min(screen.height));
    let area = Rect { x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - height) / 2, width, height };
    Clear.render(area, buf);
    buf.set_style(area, theme.overlay);
    let frame = super::widget::frame::Frame { title: title.to_owned(), bottom: hint.to_owned(), focused: true, ..Default::default() };
    frame.draw(area, buf, theme)
}
