//! A followed stream over the whole screen: both sides in their colours, as text, hex or digits; find, save, and from a chunk
//! to its frame.

use super::stream_lines::{self, Line};
use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::session::follow::{Peer, Target, Way};
use crate::session::streams::Stream;
use crate::session::{Command, Session, Show};
use crate::tui::widget::prompt::LineEdit;
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::{frame, text};
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use std::sync::Arc;

/// Columns before the text: frame number and direction.
const GUTTER: usize = 10;

/// What is being typed.
enum Typing {
    Find(LineEdit),
    Save(LineEdit),
}

/// The open stream.
pub struct StreamView {
    /// What can be followed from the frame, and which of them is.
    targets: Vec<Target>,
    target: usize,
    show: Show,
    only: Option<usize>,
    stream: Option<Arc<Stream>>,
    lines: Vec<Line>,
    /// Width that the lines were made for.
    width: usize,
    scroll: Scroll,
    /// Frame that the stream was opened from: its chunk is selected first.
    frame: Option<u32>,
    typing: Option<Typing>,
    found: String,
    note: String,
}

impl StreamView {
    /// Opens what can be followed from a frame; `targets` is not empty.
    pub fn new(targets: Vec<Target>, frame: u32) -> Self {
        StreamView {
            targets,
            target: 0,
            show: Show::Ascii,
            only: None,
            stream: None,
            lines: Vec::new(),
            width: 0,
            scroll: Scroll::default(),
            frame: Some(frame),
            typing: None,
            found: String::new(),
            note: String::new(),
        }
    }

    pub fn takes_text(&self) -> bool {
        self.typing.is_some()
    }

    /// The stream has not come yet.
    pub fn is_waiting(&self) -> bool {
        self.stream.is_none()
    }

    fn now(&self) -> Option<Target> {
        self.targets.get(self.target).copied()
    }

    /// Takes the stream when it has come, and makes the lines anew when the width has changed.
    pub fn sync(&mut self, session: &Session, screen: Rect) {
        let width = usize::from(screen.width).saturating_sub(GUTTER + 3);
        if self.stream.is_none() {
            self.stream = self.now().and_then(|target| session.stream(target));
            self.width = 0;
        }
        if self.width != width && self.stream.is_some() {
            self.width = width;
            self.cut(height(screen));
        }
    }

    fn cut(&mut self, height: usize) {
        let Some(stream) = &self.stream else { return };
        let chunk = self.lines.get(self.scroll.selected).map(|l| l.chunk);
        let frame = self.frame.take();
        let start = chunk.or_else(|| {
            let at = frame.and_then(|f| stream.chunks.iter().position(|c| c.frame == f));
            at.map(|at| at as u32)
        });
        self.lines = stream_lines::lines(stream, self.show, self.only, self.width);
        let line = start.map_or(0, |chunk| self.lines.partition_point(|l| l.chunk < chunk));
        self.scroll.select(line, self.lines.len(), height);
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        if self.typing.is_some() {
            match call.action {
                Action::PromptAccept => self.accept(cx),
                Action::PromptCancel => {
                    self.typing = None;
                    Outcome::Stay
                }
                _ => Outcome::Stay,
            }
        } else {
            self.command(call, cx)
        }
    }

    fn command(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        let (total, lines) = (self.lines.len(), height(cx.screen));
        let by = |n: usize| isize::try_from(n).unwrap_or(isize::MAX);
        match call.action {
            Action::MoveDown => self.scroll.step(by(call.times()), total, lines),
            Action::MoveUp => self.scroll.step(-by(call.times()), total, lines),
            Action::MovePageDown => self.scroll.step(by(lines), total, lines),
            Action::MovePageUp => self.scroll.step(-by(lines), total, lines),
            Action::MoveHalfDown => self.scroll.step(by(lines / 2), total, lines),
            Action::MoveHalfUp => self.scroll.step(-by(lines / 2), total, lines),
            Action::MoveFirst => self.scroll.select(0, total, lines),
            Action::MoveLast => self.scroll.select(usize::MAX, total, lines),
            Action::PaneNext | Action::PanePrevious if self.targets.len() > 1 => {
                self.target = (self.target + 1) % self.targets.len();
                let selected = self.lines.get(self.scroll.selected).map(|l| l.chunk as usize);
                self.frame = selected.and_then(|at| self.stream.as_ref()?.chunks.get(at)).map(|c| c.frame);
                (self.stream, self.lines) = (None, Vec::new());
                self.sync(cx.session, cx.screen);
            }
            Action::PromptAccept => {
                let chunk = self.lines.get(self.scroll.selected).map(|l| l.chunk as usize);
                let frame = chunk.and_then(|at| self.stream.as_ref()?.chunks.get(at)).map(|c| c.frame);
                cx.session.forget_stream();
                return Outcome::Close(frame.into_iter().map(Wish::Frame).collect());
            }
            Action::PromptCancel => {
                cx.session.forget_stream();
                return Outcome::Close(Vec::new());
            }
            _ => {}
        }
        Outcome::Stay
    }

    /// Keys of its own, as the footer shows them.
    pub fn key(&mut self, event: KeyEvent, cx: &Cx<'_>) -> Outcome {
        match &mut self.typing {
            Some(Typing::Find(line) | Typing::Save(line)) => {
                line.key(event);
                return Outcome::Stay;
            }
            None => self.note.clear(),
        }
        match event.code {
            KeyCode::Char('s') => {
                self.only = match self.only {
                    None => Some(0),
                    Some(0) => Some(1),
                    Some(_) => None,
                };
                self.cut(height(cx.screen));
            }
            KeyCode::Char('v') => {
                self.show = match self.show {
                    Show::Ascii => Show::Hex,
                    Show::Hex => Show::Raw,
                    _ => Show::Ascii,
                };
                self.cut(height(cx.screen));
            }
            KeyCode::Char('/') => self.typing = Some(Typing::Find(LineEdit::new(&self.found))),
            KeyCode::Char('n') => self.find(true, cx),
            KeyCode::Char('N') => self.find(false, cx),
            KeyCode::Char('w') => self.typing = Some(Typing::Save(LineEdit::new(&self.file_name()))),
            _ => {}
        }
        Outcome::Stay
    }

    pub fn paste(&mut self, pasted: &str) {
        if let Some(Typing::Find(line) | Typing::Save(line)) = &mut self.typing {
            line.paste(pasted);
        }
    }

    fn file_name(&self) -> String {
        let side = match self.only {
            None => "",
            Some(0) => "-client",
            Some(_) => "-server",
        };
        let ending = match self.show {
            Show::Hex => "txt",
            Show::Raw => "hex",
            _ => "bin",
        };
        self.now().map_or_else(String::new, |t| format!("{}-{}{side}.{ending}", t.way.name(), t.stream))
    }

    fn accept(&mut self, cx: &Cx<'_>) -> Outcome {
        match self.typing.take() {
            Some(Typing::Find(line)) => {
                line.text().clone_into(&mut self.found);
                self.find(true, cx);
                Outcome::Stay
            }
            Some(Typing::Save(line)) if !line.text().trim().is_empty() => {
                let Some(target) = self.now() else { return Outcome::Stay };
                // as text a stream is saved as it is: the bytes, and nothing added
                let show = if self.show == Show::Ascii { Show::Bytes } else { self.show };
                let command = Command::SaveStream { target, show, only: self.only, path: line.text().trim().into() };
                cx.session.forget_stream();
                Outcome::Close(vec![Wish::Command(command)])
            }
            _ => Outcome::Stay,
        }
    }

    /// Selects the next line that holds the text, without regard to case; from the end it goes on at the start.
    fn find(&mut self, forward: bool, cx: &Cx<'_>) {
        let Some(stream) = self.stream.clone().filter(|_| !self.found.is_empty()) else { return };
        let wanted = self.found.to_lowercase();
        let total = self.lines.len();
        let hit = (1..=total).find_map(|step| {
            let at = if forward { self.scroll.selected + step } else { self.scroll.selected + total - step } % total;
            let line = self.lines.get(at)?;
            stream_lines::text(&stream, line, self.show).to_lowercase().contains(&wanted).then_some(at)
        });
        match hit {
            Some(at) => self.scroll.select(at, total, height(cx.screen)),
            None => self.note = format!("{} is not in the stream", self.found),
        }
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let title = self.now().map_or_else(String::new, |t| format!("follow {} {}", t.way.name(), t.stream));
        let other = if self.targets.len() > 1 { " · ⇥ other layer" } else { "" };
        let hint = format!("⏎ to the frame · s side · v text/hex/digits · / find · n next · w save{other} · Esc closes");
        let area = boxed(cx.screen, cx.screen.width, cx.screen.height, &title, &hint, buf, cx.theme);
        if area.height < 2 || usize::from(area.width) <= GUTTER {
            return None;
        }
        let Some(stream) = &self.stream else {
            buf.set_stringn(area.x + 1, area.y, "gathering the stream …", usize::from(area.width - 1), cx.theme.dim);
            return None;
        };
        self.legend(area, buf, stream, cx);
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        for (line, row) in self.lines.iter().skip(self.scroll.top).take(usize::from(body.height)).enumerate() {
            let y = body.y + line as u16;
            let at = self.scroll.top + line;
            self.line(Rect { y, height: 1, ..body }, buf, stream, row, at, cx);
        }
        if self.lines.is_empty() {
            let empty = match self.now().map(|t| t.way) {
                Some(Way::Tls) => "nothing decrypted: give the keys with --keylog FILE, or SSLKEYLOGFILE",
                _ => "nobody said anything",
            };
            buf.set_stringn(body.x + 1, body.y, empty, usize::from(body.width - 1), cx.theme.dim);
        }
        let outer = Rect { x: area.x - 1, y: area.y - 1, width: area.width + 2, height: area.height + 2 }.intersection(cx.screen);
        frame::thumb(outer, buf, self.scroll.top, usize::from(body.height), self.lines.len(), cx.theme.accent);
        self.typed(area, buf, cx)
    }

    /// Who the sides are, and how much each sent.
    fn legend(&self, area: Rect, buf: &mut Buffer, stream: &Stream, cx: &Cx<'_>) {
        let sides = [("→", cx.theme.packets), ("←", cx.theme.bits)];
        let mut x = area.x + 1;
        for (side, ((arrow, style), peer)) in sides.iter().zip(stream.peers).enumerate() {
            let shown = match self.only {
                Some(only) if only != side => " (hidden)",
                _ => "",
            };
            let said = format!("{arrow} {} · {} bytes{shown}   ", peer_text(peer), text::grouped(stream.total(side)));
            (x, _) = buf.set_stringn(x, area.y, &said, usize::from(area.right().saturating_sub(x)), *style);
        }
        let rest = match (stream.cut, self.note.as_str()) {
            (_, note) if !note.is_empty() => note,
            (true, _) => "only the start is shown; w saves all",
            _ => return,
        };
        buf.set_stringn(x, area.y, rest, usize::from(area.right().saturating_sub(x)), cx.theme.warn);
    }

    fn line(&self, area: Rect, buf: &mut Buffer, stream: &Stream, line: &Line, at: usize, cx: &Cx<'_>) {
        let Some(chunk) = stream.chunks.get(line.chunk as usize) else { return };
        let selected = at == self.scroll.selected;
        if selected {
            buf.set_style(area, cx.theme.selected);
        }
        let side = if chunk.side == 0 { cx.theme.packets } else { cx.theme.bits };
        let ground = if selected { side.patch(cx.theme.selected) } else { side };
        if line.from == 0 {
            let arrow = if chunk.side == 0 { '→' } else { '←' };
            let head = format!("{:>7} {arrow}", u64::from(chunk.frame) + 1);
            let dim = if selected { cx.theme.selected } else { cx.theme.dim };
            buf.set_stringn(area.x, area.y, head, GUTTER, dim);
        }
        let room = usize::from(area.width).saturating_sub(GUTTER);
        let shown = stream_lines::text(stream, line, self.show);
        buf.set_stringn(area.x + GUTTER as u16, area.y, text::fit(&shown, room), room, ground);
    }

    /// The line that is being typed.
    fn typed(&self, area: Rect, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let (label, line) = match self.typing.as_ref()? {
            Typing::Find(line) => ("find ", line),
            Typing::Save(line) => ("save as ", line),
        };
        let row = Rect { y: area.bottom() - 1, height: 1, ..area };
        buf.set_string(row.x, row.y, " ".repeat(usize::from(row.width)), cx.theme.overlay);
        buf.set_stringn(row.x + 1, row.y, label, usize::from(row.width), cx.theme.key);
        let from = (1 + label.len() as u16).min(row.width);
        Some(line.draw(Rect { x: row.x + from, width: row.width - from, ..row }, buf, cx.theme.overlay))
    }
}

/// Lines of the stream on a screen of that height.
fn height(screen: Rect) -> usize {
    usize::from(screen.height.saturating_sub(3)).max(1)
}

fn peer_text(peer: Peer) -> String {
    match peer.address {
        Some(std::net::IpAddr::V6(ip)) => format!("[{ip}]:{}", peer.port),
        Some(ip) => format!("{ip}:{}", peer.port),
        None => format!(":{}", peer.port),
    }
}
