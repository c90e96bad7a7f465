//! Drives the real update and the real drawing without a terminal: what screen tests and scripted screenshots use.

use super::app::{App, Effect, Msg};
use super::keys::{self, Stroke};
use super::theme::{Depth, Palette, Theme};
use super::view::view;
use crate::session::{Notice, OpenError, Options, Session};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long to wait at the most for the session to come to rest.
const PATIENCE: Duration = Duration::from_secs(20);

/// A screen without a terminal. Time passes only when it is told to.
pub struct Harness {
    pub app: App,
    pub session: Session,
    /// What the loop would have done, apart from commands, which are performed.
    pub effects: Vec<Effect>,
    now: Duration,
}

impl Harness {
    /// Opens a capture on a screen of that size and waits until it is read.
    pub fn open(path: &Path, width: u16, height: u16) -> Result<Harness, OpenError> {
        let session = Session::open(Options::file(path.to_owned()))?;
        let theme = Theme::new(Palette::Dark, Depth::None);
        let keymap = keys::built_in("default").map_err(|e| OpenError(e.to_string()))?;
        let mut harness =
            Harness { app: App::new(theme, keymap, (width, height)), session, effects: Vec::new(), now: Duration::from_secs(1) };
        harness.settle();
        Ok(harness)
    }

    /// Gives a message to the screen and does what comes out.
    pub fn send(&mut self, msg: Msg) {
        let effects = self.app.update(msg, self.now, &self.session);
        for effect in effects {
            match effect {
                Effect::Command(command) => {
                    self.session.perform(command);
                }
                other => self.effects.push(other),
            }
        }
    }

    /// Lets time pass and the session come to rest: read, filtered, every row on the screen made.
    pub fn settle(&mut self) {
        let deadline = Instant::now() + PATIENCE;
        self.now += Duration::from_secs(1);
        self.send(Msg::Tick);
        loop {
            while let Ok(notice) = self.session.notices().try_recv() {
                self.send(Msg::Notice(notice));
            }
            if self.is_at_rest() || Instant::now() > deadline {
                break;
            }
            if let Ok(notice) = self.session.notices().recv_timeout(Duration::from_millis(20)) {
                self.send(Msg::Notice(notice));
            }
        }
        self.now += Duration::from_secs(1);
        self.send(Msg::Notice(Notice::Changed));
    }

    fn is_at_rest(&self) -> bool {
        let status = self.session.status();
        let first_rows = (0..status.displayed.min(64))
            .filter_map(|p| self.session.frame_at(p))
            .all(|f| self.session.row(f).is_some() && self.session.is_row_made(f));
        let frame = self.app.selected(&self.session);
        let selected = frame.is_none_or(|f| self.session.row(f).is_some()) && frame == self.app.shared.detail.as_ref().map(|d| d.frame);
        status.loaded
            && status.filtering.is_none()
            && status.exporting.is_none()
            && !status.finding
            && !self.app.awaits_overlay()
            && first_rows
            && selected
    }

    /// Types keys as keymaps write them: `/dns<enter>jj`. Panics on a key that has no such name: it is a test's own mistake.
    pub fn keys(&mut self, keys: &str) {
        let strokes = Stroke::sequence(keys).unwrap_or_else(|e| panic!("{keys}: {e}"));
        for stroke in strokes {
            self.send(Msg::Key(stroke.event()));
            if stroke.code == crossterm::event::KeyCode::Enter {
                self.settle();
            }
        }
        self.settle();
    }

    pub fn resize(&mut self, width: u16, height: u16) {
        self.send(Msg::Resize(width, height));
        self.settle();
    }

    /// The finished screen, and the place of the cursor.
    pub fn draw(&self) -> (Buffer, Option<Position>) {
        let area: Rect = self.app.shared.screen;
        let mut buffer = Buffer::empty(area);
        let cursor = view(&self.app, &self.session, &mut buffer);
        (buffer, cursor)
    }

    /// The screen as text, without blanks at the ends of lines.
    pub fn screen(&self) -> String {
        let (buffer, _) = self.draw();
        let area = buffer.area;
        let row = |y| (0..area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned() + "\n";
        (0..area.height).map(row).collect()
    }
}
