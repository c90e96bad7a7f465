//! The prompts: display filter and capture filter stand in the filter line, the others in the last line. What is typed is
//! checked with every key; Esc leaves everything as it was.

mod draw;

use super::{Cx, Outcome, Wish};
use crate::action::{ACTIONS, ALIASES, Action, Argument, Call};
use crate::filter::complete::{ProposalKind, complete};
use crate::session::{Command, FindKind};
use crate::tui::widget::prompt::{LineEdit, Proposal};
use crossterm::event::KeyEvent;

/// What is being asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Filter,
    Bpf,
    Find,
    Command,
    Goto,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Filter, Kind::Bpf, Kind::Find, Kind::Command, Kind::Goto];

    /// Its file in the history folder.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Filter => "filter",
            Kind::Bpf => "bpf",
            Kind::Find => "find",
            Kind::Command => "command",
            Kind::Goto => "goto",
        }
    }
}

/// What the check of the text came to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Check {
    Empty,
    Good,
    /// Not understood, but the beginning of something that is: only Enter shows the message.
    Begun(String),
    /// Understood, with a remark.
    Hint(String),
    Wrong {
        message: String,
        column: usize,
    },
}

/// An open prompt.
pub struct Prompt {
    kind: Kind,
    find: FindKind,
    line: LineEdit,
    check: Check,
    /// The display filter that Esc brings back.
    before: String,
    /// The display filter that is tried while it is typed.
    tried: Option<String>,
}

/// Proposals that are asked for.
const PROPOSALS: usize = 64;

impl Prompt {
    /// A prompt with a text to start from.
    pub fn new(kind: Kind, text: &str, cx: &Cx<'_>) -> Self {
        let mut prompt = Prompt {
            kind,
            find: FindKind::Text,
            line: LineEdit::new(text),
            check: Check::Empty,
            before: cx.status.filter.clone(),
            tried: None,
        };
        prompt.refresh(cx);
        // nothing is proposed before anything is typed
        prompt.line.propose(0, Vec::new());
        prompt
    }

    /// A find prompt that goes on with what was looked for before.
    pub fn find(kind: FindKind, cx: &Cx<'_>) -> Self {
        Prompt { find: kind, ..Prompt::new(Kind::Find, "", cx) }
    }

    /// Judges the text, and looks for what could stand before the cursor.
    fn refresh(&mut self, cx: &Cx<'_>) {
        self.check(cx);
        let filter = self.kind == Kind::Filter || (self.kind == Kind::Find && self.find == FindKind::Filter);
        let (replace, proposals) = match self.kind {
            _ if filter => return expression_proposals(&mut self.line, cx),
            Kind::Command => (self.line.word_start(), command_proposals(self.line.text(), self.line.word_start())),
            _ => (0, Vec::new()),
        };
        self.line.propose(replace, proposals);
    }

    fn check(&mut self, cx: &Cx<'_>) {
        let text = self.line.text().trim().to_owned();
        let filter = |text: &str| match cx.session.check_filter(text) {
            Ok(None) => Check::Good,
            Ok(Some(hint)) => Check::Hint(hint),
            Err(e) => Check::Wrong { message: e.message, column: e.column },
        };
        let wrong = |message: String| Check::Wrong { message, column: 0 };
        self.check = match (self.kind, self.find) {
            _ if text.is_empty() => Check::Empty,
            (Kind::Filter, _) | (Kind::Find, FindKind::Filter) => filter(self.line.text()),
            (Kind::Bpf, _) => match cx.session.check_bpf(&text) {
                Ok(()) => Check::Good,
                Err(e) => Check::Wrong { message: e.message, column: e.column },
            },
            (Kind::Find, FindKind::Bytes) => match hex_digits(&text) {
                true => Check::Good,
                false => wrong("expected pairs of hex digits: 0d0a or 0d:0a".into()),
            },
            (Kind::Find, FindKind::Text) => Check::Good,
            (Kind::Command, _) => match Call::parse(&text) {
                Ok(call) => Check::Hint(call.action.info().doc.trim().into()),
                Err(e) if command_proposals(&text, 0).iter().any(|p| p.text.starts_with(&text)) => Check::Begun(e.to_string()),
                Err(e) => wrong(e.to_string()),
            },
            (Kind::Goto, _) => match frame_number(&text) {
                Some(n) if n as usize <= cx.status.frames => Check::Good,
                Some(_) => wrong(format!("the last frame is {}", cx.status.frames)),
                None => wrong("expected the number of a frame".into()),
            },
        };
    }

    pub fn key(&mut self, event: KeyEvent, cx: &Cx<'_>) -> Outcome {
        if self.line.key(event) {
            self.refresh(cx);
            return self.attempt(cx);
        }
        Outcome::Stay
    }

    pub fn paste(&mut self, text: &str, cx: &Cx<'_>) -> Outcome {
        self.line.paste(text);
        self.refresh(cx);
        self.attempt(cx)
    }

    /// Tries a display filter that is understood; while it is not, the last one that was stays.
    fn attempt(&mut self, cx: &Cx<'_>) -> Outcome {
        let text = self.line.text().trim();
        let wrong = matches!(self.check, Check::Wrong { .. });
        if self.kind != Kind::Filter || wrong || !cx.filter_as_typed || self.tried.as_deref().unwrap_or(&self.before) == text {
            return Outcome::Stay;
        }
        self.tried = Some(text.to_owned());
        Outcome::Do(vec![Wish::Command(Command::SetFilter(text.to_owned()))])
    }

    /// Puts back the display filter that was in force.
    fn give_up(&mut self) -> Outcome {
        let back = self.tried.take().filter(|t| *t != self.before).map(|_| Wish::Command(Command::SetFilter(self.before.clone())));
        Outcome::Close(back.into_iter().collect())
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        match call.action {
            Action::PromptCancel => return self.give_up(),
            Action::PromptAccept => return self.accept(),
            Action::PromptComplete | Action::PromptCompleteBack if self.kind == Kind::Find && !self.line.has_proposals() => {
                self.find = match self.find {
                    FindKind::Text => FindKind::Filter,
                    FindKind::Filter => FindKind::Bytes,
                    FindKind::Bytes => FindKind::Text,
                };
                self.refresh(cx);
            }
            Action::PromptComplete | Action::PromptCompleteBack => {
                if !self.line.has_proposals() {
                    self.refresh(cx);
                }
                self.line.complete(call.action == Action::PromptComplete);
                self.check(cx);
                return self.attempt(cx);
            }
            Action::PromptOlder | Action::PromptNewer => {
                self.line.history((cx.history)(self.kind), call.action == Action::PromptOlder);
                self.check(cx);
                return self.attempt(cx);
            }
            _ => {}
        }
        Outcome::Stay
    }

    fn accept(&mut self) -> Outcome {
        let text = self.line.text().trim().to_owned();
        if let Check::Begun(message) = &mut self.check {
            self.check = Check::Wrong { message: std::mem::take(message), column: 0 };
        }
        if matches!(self.check, Check::Wrong { .. }) {
            return Outcome::Stay;
        }
        let set = |action: Action| Wish::Call(Call { text: text.clone(), ..action.into() });
        let wish = match self.kind {
            // it is in force already
            Kind::Filter if self.tried.as_deref() == Some(text.as_str()) => None,
            Kind::Filter => Some(set(Action::FilterSet)),
            Kind::Bpf => Some(set(Action::BpfSet)),
            _ if text.is_empty() => None,
            Kind::Find => Some(Wish::Find { kind: self.find, text: text.clone() }),
            Kind::Command => Call::parse(&text).ok().map(Wish::Call),
            Kind::Goto => frame_number(&text).map(|n| Wish::Call(Call { count: Some(n), ..Action::FrameGoto.into() })),
        };
        let keep = (!text.is_empty()).then(|| Wish::Remember(self.kind, text.clone()));
        Outcome::Close(wish.into_iter().chain(keep).collect())
    }
}

/// A frame number as people write it: with or without separators.
fn frame_number(text: &str) -> Option<u32> {
    text.replace([',', '_', ' '], "").parse().ok().filter(|n| *n > 0)
}

fn hex_digits(text: &str) -> bool {
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | ':' | '-' | '.')).collect();
    !digits.is_empty() && digits.len().is_multiple_of(2) && digits.chars().all(|c| c.is_ascii_hexdigit())
}

/// Proposes fields, operators and values that could stand at the cursor.
pub(super) fn expression_proposals(line: &mut LineEdit, cx: &Cx<'_>) {
    let completion = complete(line.text(), line.cursor(), cx.session.registry());
    let doc = |p: &crate::filter::complete::Proposal| {
        let doc = p.doc.trim();
        // a doc line that says what the label says is left out
        let repeats = doc.trim_end_matches('.').eq_ignore_ascii_case(&p.label);
        let parts = [p.label.as_str(), p.kind_name, if repeats { "" } else { doc }];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let typed = line.text().get(completion.replace.start..line.cursor()).unwrap_or("");
    let shown = completion.proposals.iter().filter(|p| p.text != typed).take(PROPOSALS);
    let proposals = shown.map(|p| Proposal { text: p.text.clone(), doc: doc(p) }).collect();
    line.propose(completion.replace.start, proposals);
    // the values that a field may have are worth seeing before anything of them is typed
    if completion.proposals.first().is_some_and(|p| p.kind == ProposalKind::Value) {
        line.list();
    }
}

/// Names of actions, or the words that the action in the line takes. The word before the cursor begins at `start`.
fn command_proposals(line: &str, start: usize) -> Vec<Proposal> {
    let word = line.get(start..).unwrap_or("");
    match line.trim_start().split_once(' ') {
        Some((name, _)) => {
            let name = ALIASES.iter().find(|a| a.0 == name).map_or(name, |a| a.1);
            match ACTIONS.iter().find(|i| i.name == name).map(|i| i.argument) {
                Some(Argument::Choice(words) | Argument::Word(words)) => {
                    words.iter().filter(|w| w.starts_with(word)).map(|w| Proposal { text: (*w).into(), doc: String::new() }).collect()
                }
                _ => Vec::new(),
            }
        }
        None => {
            let all = ACTIONS.iter().map(|i| Proposal { text: i.name.into(), doc: i.doc.trim().into() });
            let (mut out, rest): (Vec<_>, Vec<_>) = all.partition(|p| p.text.starts_with(word));
            out.extend(rest.into_iter().filter(|p| p.text.contains(word)));
            out
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_bytes_are_read_generously() {
        assert_eq!(["1,204,331", "42", "0", "x"].map(frame_number), [Some(1_204_331), Some(42), None, None]);
        assert!(["0d0a", "0d:0A", "0d 0a"].iter().all(|t| hex_digits(t)));
        assert!(["", "0d0", "zz"].iter().all(|t| !hex_digits(t)));
    }

    #[test]
    fn commands_complete_by_name_and_by_argument() {
        let names = |line: &str, start: usize| command_proposals(line, start).into_iter().map(|p| p.text).collect::<Vec<_>>();
        assert_eq!(names("pane.z", 0), ["pane.zoom"]);
        assert!(names("zoom", 0).contains(&"pane.zoom".to_owned()), "also by the middle of a name");
        assert_eq!(names("copy f", 5), ["field", "filter"]);
    }
}
