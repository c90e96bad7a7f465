//! Keys become actions: counts, sequences, and what an open overlay takes for itself.

use super::{App, Effect, Level, Msg, overlay_cx};
use crate::action::{Action, Call};
use crate::session::{Command, Session};
use crate::tui::keys::{Follow, Lookup, Stroke};
use crate::tui::overlay::{Outcome, Overlay, Wish, export::Export, prompt};
use crossterm::event::{KeyEvent, KeyEventKind};
use std::time::Duration;

/// Keys that were pressed but do not yet make an action.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    strokes: Vec<Stroke>,
    pub count: Option<u32>,
    pub follow: Vec<Follow>,
    since: Duration,
}

/// The pop-up of what can follow waits this long, so that it does not flash up while one types `gg`.
const POPUP_AFTER: Duration = Duration::from_millis(300);

impl Pending {
    /// What was typed so far, as text.
    pub fn typed(&self) -> String {
        let count = self.count.map_or_else(String::new, |n| n.to_string());
        count + &self.strokes.iter().map(|s| s.label()).collect::<String>()
    }

    pub fn is_popup_due(&self, now: Duration) -> bool {
        !self.strokes.is_empty() && now >= self.since + POPUP_AFTER
    }

    pub(super) fn wait(&self, now: Duration) -> Option<Duration> {
        (!self.strokes.is_empty() && !self.is_popup_due(now)).then(|| (self.since + POPUP_AFTER).saturating_sub(now))
    }

    fn clear(&mut self) -> bool {
        let had = !self.strokes.is_empty() || self.count.is_some();
        *self = Pending::default();
        had
    }
}

impl App {
    /// The time that the last message came at.
    pub fn now(&self) -> Duration {
        self.now
    }

    pub(super) fn key(&mut self, event: KeyEvent, session: &Session, effects: &mut Vec<Effect>) {
        if event.kind == KeyEventKind::Release {
            return;
        }
        let stroke = Stroke::of(&event);
        let typing = self.overlays.last().is_some_and(|o| o.context() == crate::tui::keys::Context::Prompt);
        if !typing
            && self.pending.strokes.is_empty()
            && let Some(digit) = stroke.digit().filter(|d| *d > 0 || self.pending.count.is_some())
        {
            let count = self.pending.count.unwrap_or(0).saturating_mul(10).saturating_add(digit);
            self.pending.count = Some(count);
            return;
        }
        if self.pending.strokes.is_empty() {
            self.pending.since = self.now;
        }
        self.pending.strokes.push(stroke);
        match self.shared.keymap.lookup(&self.contexts(), &self.pending.strokes) {
            Lookup::Pending(follow) => self.pending.follow = follow,
            Lookup::Call(mut call) => {
                call.count = self.pending.count.or(call.count);
                // Esc while keys are pending only forgets them
                let only_forget = self.pending.count.is_some() && call.action == Action::Back;
                self.pending.clear();
                if !only_forget {
                    self.perform(&call, session, effects);
                }
            }
            Lookup::None => {
                let sequence = self.pending.strokes.len() > 1;
                let typed = self.pending.typed();
                self.pending.clear();
                if self.overlays.is_empty() {
                    if sequence && stroke.code != crossterm::event::KeyCode::Esc {
                        self.tell(format!("{typed} is not bound to anything"), Level::Warning);
                    }
                } else {
                    self.in_overlay(session, effects, |overlay, cx| overlay.key(event, cx));
                }
            }
        }
    }

    pub(super) fn paste(&mut self, text: &str, session: &Session, effects: &mut Vec<Effect>) {
        if self.overlays.is_empty() {
            // pasting a filter into the list means to use it
            self.open_prompt(prompt::Kind::Filter, "", session);
        }
        self.in_overlay(session, effects, |overlay, cx| overlay.paste(text, cx));
    }

    /// Runs `with` on the uppermost overlay and does what it wants.
    pub(super) fn in_overlay(
        &mut self,
        session: &Session,
        effects: &mut Vec<Effect>,
        with: impl FnOnce(&mut Overlay, &crate::tui::overlay::Cx<'_>) -> Outcome,
    ) {
        let Some(mut overlay) = self.overlays.pop() else { return };
        let outcome = {
            let history = |kind: prompt::Kind| self.history.get(&kind).map_or(&[] as &[String], Vec::as_slice);
            with(&mut overlay, &overlay_cx(&self.shared, session, &history))
        };
        match outcome {
            Outcome::Stay => self.overlays.push(overlay),
            Outcome::Do(wishes) => {
                self.overlays.push(overlay);
                for wish in wishes {
                    self.grant(wish, session, effects);
                }
            }
            Outcome::Close(wishes) => {
                for wish in wishes {
                    self.grant(wish, session, effects);
                }
            }
        }
    }

    fn grant(&mut self, wish: Wish, session: &Session, effects: &mut Vec<Effect>) {
        match wish {
            Wish::Call(call) => self.perform(&call, session, effects),
            Wish::Command(command) => {
                if matches!(command, Command::OpenFile(_) | Command::OpenInterface(_)) {
                    self.forget_capture();
                }
                effects.push(Effect::Command(command));
            }
            Wish::Columns(columns) => self.set_columns(columns, effects),
            Wish::Saved(filters) => self.set_saved(filters, effects),
            Wish::SaveAndLeave => {
                // a capture that goes on would never be saved whole
                if self.shared.status.running {
                    effects.push(Effect::Command(Command::StopCapture));
                }
                self.leaving = true;
                self.overlays.push(Overlay::Export(Export::everything("capture.pcapng")));
            }
            Wish::Frame(frame) => self.go_to(frame, true, session),
            Wish::Stay => self.leaving = false,
            Wish::Find { kind, text } => {
                self.found = Some((kind, text));
                self.find(true, session, effects);
            }
            Wish::Remember(kind, line) => {
                let lines = self.history.entry(kind).or_default();
                lines.retain(|l| *l != line);
                lines.push(line.clone());
                let excess = lines.len().saturating_sub(super::HISTORY_MOST);
                lines.drain(..excess);
                effects.push(Effect::Remember(kind, line));
            }
        }
    }

    /// Sends keys as if they were typed; for tests and scripted screenshots.
    pub fn type_keys(&mut self, keys: &[Stroke], now: Duration, session: &Session) -> Vec<Effect> {
        keys.iter().flat_map(|k| self.update(Msg::Key(k.event()), now, session)).collect()
    }

    /// A call from elsewhere than a key: the command line of the program, a test.
    pub fn call(&mut self, call: &Call, session: &Session) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.perform(call, session, &mut effects);
        self.refresh(session, true);
        effects
    }
}
