//! What each named action does: first the overlay, then the focused pane, then the whole screen.

use super::{App, Effect, Level, context_of, cx};
use crate::action::{Action, Call};
use crate::model::Kind as FieldKind;
use crate::session::follow::Way;
use crate::session::{Command, FindKind, Format, Frames, Session, Which};
use crate::tui::field_filter::{combine, of_node};
use crate::tui::keys::{Context, Key};
use crate::tui::layout::{Divider, PaneId, Prefs};
use crate::tui::overlay::prompt::{Kind, Prompt};
use crate::tui::overlay::{
    Overlay, Wish, confirm::Confirm, export::Export, graph::GraphView, help::Help, ladder::LadderView, picker::Picker, stream::StreamView,
    table::TableView, tcp_graph::TcpGraph,
};
use crate::tui::pane::{Answer, Request, time::TimeFormat};
use crate::tui::theme::{Palette, Theme};
use crate::tui::widget::text;

impl App {
    pub(super) fn perform(&mut self, call: &Call, session: &Session, effects: &mut Vec<Effect>) {
        match call.action {
            Action::Suspend => return effects.push(Effect::Suspend),
            Action::Redraw => return effects.push(Effect::Clear),
            Action::QuitNow => return effects.push(Effect::Quit(0)),
            Action::Repeat if self.overlays.is_empty() => return self.repeat(call, session, effects),
            _ => {}
        }
        if !self.overlays.is_empty() {
            return self.in_overlay(session, effects, |overlay, cx| overlay.handle(call, cx));
        }
        if !matches!(call.action.info().group(), "move" | "frame" | "pane" | "tree" | "app" | "prompt" | "command" | "open") {
            self.last = Some(call.clone());
        }
        match self.in_pane(call, session) {
            Some(requests) => self.requests(requests, session, effects),
            None => self.globally(call, session, effects),
        }
    }

    /// Does again what was done last; a count takes the place of the one then.
    fn repeat(&mut self, call: &Call, session: &Session, effects: &mut Vec<Effect>) {
        match self.last.clone() {
            Some(last) => self.perform(&Call { count: call.count.or(last.count), ..last }, session, effects),
            None => self.tell("nothing to repeat yet", Level::Info),
        }
    }

    /// Binds keys for this run: `<f5> view.theme`.
    fn map(&mut self, text: &str) {
        let bound = text
            .trim()
            .split_once(char::is_whitespace)
            .ok_or_else(|| "give keys and an action: map <f5> view.theme".to_owned())
            .and_then(|(keys, line)| Ok((keys, Key::sequence(keys)?, Call::parse(line).map_err(|e| e.to_string())?)));
        match bound {
            Ok((keys, sequence, call)) => {
                let gone = self.shared.keymap.bind(Context::Global, sequence, call.clone());
                let instead = gone.first().map_or(String::new(), |g| format!(" instead of {}", g.1));
                self.tell(format!("{keys} is {call}{instead}"), Level::Info);
            }
            Err(why) => self.tell(why, Level::Error),
        }
    }

    /// Offers the action to the focused pane.
    fn in_pane(&mut self, call: &Call, session: &Session) -> Answer {
        let pane = self.shared.focus;
        let node = self.panes.tree.selected();
        let cx = cx(&self.shared, session, pane);
        let answer = match pane {
            PaneId::Frames => self.panes.list.handle(call, &cx),
            PaneId::Detail => self.panes.tree.handle(call, &cx),
            PaneId::Bytes => self.panes.hex.handle(call, &cx),
            PaneId::Talkers => self.panes.talkers.handle(call, &cx),
            PaneId::Rates => None,
        };
        if pane == PaneId::Detail && node != self.panes.tree.selected() {
            self.show_bytes(session);
        }
        if matches!(call.action, Action::SortNext | Action::SortReverse) {
            self.figures(session);
        }
        answer
    }

    pub(super) fn requests(&mut self, requests: Vec<Request>, session: &Session, effects: &mut Vec<Effect>) {
        for request in requests {
            match request {
                Request::Select(_) => {}
                Request::Jump(frame) => self.go_to(frame, true, session),
                Request::Byte { buffer, at } => {
                    let height = self.shared.regions.inside(PaneId::Detail).map_or(0, |a| usize::from(a.height));
                    if let Some(detail) = self.shared.detail.clone() {
                        self.panes.tree.select_byte(&detail, buffer, at, height);
                    }
                    let cx = cx(&self.shared, session, PaneId::Bytes);
                    self.panes.hex.set_cursor(at, &cx);
                }
                Request::Filter(filter) => effects.push(Effect::Command(Command::SetFilter(filter))),
                Request::Tell(text) => self.tell(text, Level::Warning),
            }
        }
    }

    fn globally(&mut self, call: &Call, session: &Session, effects: &mut Vec<Effect>) {
        if self.setting_action(call, session, effects) {
            return;
        }
        let selected = self.selected(session);
        let live = self.shared.status.live;
        match call.action {
            Action::FrameNext | Action::FramePrevious => {
                let action = if call.action == Action::FrameNext { Action::MoveDown } else { Action::MoveUp };
                let cx = cx(&self.shared, session, PaneId::Frames);
                self.panes.list.handle(&Call { action, ..call.clone() }, &cx);
            }
            Action::FrameGoto => match call.count {
                Some(n) => self.go_to_number(n, session),
                None => self.open_prompt(Kind::Goto, "", session),
            },
            Action::FrameConversationNext | Action::FrameConversationPrevious => {
                let forward = call.action == Action::FrameConversationNext;
                let mut at = selected;
                for _ in 0..call.times().min(10_000) {
                    at = at.and_then(|f| session.in_conversation(f, forward)).or(at.filter(|f| Some(*f) != selected));
                }
                match at.filter(|f| Some(*f) != selected) {
                    Some(frame) => self.go_to(frame, false, session),
                    None => self.tell("no further frame of this conversation", Level::Info),
                }
            }
            Action::FrameRelated => match selected.and_then(|f| session.related(f)) {
                Some(frame) => self.go_to(frame, true, session),
                None => self.tell("this frame names no other: there is no answer or question to it", Level::Info),
            },
            Action::FrameBack => self.step_history(false, session),
            Action::FrameForward => self.step_history(true, session),
            Action::FrameTail => {
                self.panes.list.tail = !self.panes.list.tail;
                self.shared.frozen = self.shared.frozen.filter(|_| !self.panes.list.tail);
            }
            Action::Open if self.shared.focus == PaneId::Frames && self.shared.regions.is_shown(PaneId::Detail) => {
                self.shared.focus = PaneId::Detail;
            }
            Action::Open if self.shared.focus == PaneId::Frames => {
                self.shared.focus = PaneId::Detail;
                self.prefs.zoom = Some(PaneId::Detail);
            }
            Action::MarkToggle => {
                effects.extend(selected.map(|f| Effect::Command(Command::Mark(Frames::One(f)))));
            }
            Action::MarkSet | Action::MarkJump => self.letter(call, selected, session),
            Action::MarkNext | Action::MarkPrevious => match selected.and_then(|f| session.next_mark(f, call.action == Action::MarkNext)) {
                Some(frame) => self.go_to(frame, true, session),
                None => self.tell("no further marked frame", Level::Info),
            },
            Action::MarkDisplayed => effects.push(Effect::Command(Command::Mark(Frames::Displayed))),
            Action::MarkClear => {
                self.shared.letters.clear();
                effects.push(Effect::Command(Command::Mark(Frames::None)));
            }
            Action::IgnoreToggle => effects.extend(selected.map(|f| Effect::Command(Command::Ignore(Frames::One(f))))),
            Action::IgnoreDisplayed => effects.push(Effect::Command(Command::Ignore(Frames::Displayed))),
            Action::IgnoreClear => effects.push(Effect::Command(Command::Ignore(Frames::None))),
            Action::ReferenceToggle => {
                self.panes.list.forget_widths();
                effects.extend(selected.map(|f| Effect::Command(Command::Refer(Frames::One(f)))));
            }
            Action::ReferenceClear => effects.push(Effect::Command(Command::Refer(Frames::None))),
            Action::ReferenceNext | Action::ReferencePrevious => {
                match selected.and_then(|f| session.next_reference(f, call.action == Action::ReferenceNext)) {
                    Some(frame) => self.go_to(frame, true, session),
                    None => self.tell("no further time reference", Level::Info),
                }
            }
            Action::FilterPrompt => {
                let current = self.shared.status.filter.clone();
                self.open_prompt(Kind::Filter, &current, session);
            }
            Action::FilterSet => match session.check_filter(&call.text) {
                Err(e) if !call.text.is_empty() => self.tell(e.message, Level::Error),
                _ => effects.push(Effect::Command(Command::SetFilter(call.text.clone()))),
            },
            Action::FilterClear => effects.push(Effect::Command(Command::SetFilter(String::new()))),
            Action::FilterApply | Action::FilterPrepare => match self.condition(session) {
                Some(condition) => {
                    let filter = combine(&self.shared.status.filter, &condition, &call.text);
                    match call.action {
                        Action::FilterApply => effects.push(Effect::Command(Command::SetFilter(filter))),
                        _ => self.open_prompt(Kind::Filter, &filter, session),
                    }
                }
                None => self.tell("nothing here to filter by: select a field in the detail pane", Level::Warning),
            },
            Action::FilterConversation => match selected.and_then(|f| session.conversation_filter(f)) {
                Some(filter) => effects.push(Effect::Command(Command::SetFilter(filter))),
                None => self.tell("this frame belongs to no conversation", Level::Warning),
            },
            Action::StreamFollow => {
                let targets = selected.map_or_else(Vec::new, |f| session.targets(f));
                match selected.filter(|_| !targets.is_empty()) {
                    Some(frame) => self.overlays.push(Overlay::Stream(Box::new(StreamView::new(targets, frame)))),
                    None => self.tell("nothing to follow here: select a frame of TCP or UDP", Level::Warning),
                }
            }
            Action::LadderOpen => match selected {
                Some(frame) => self.overlays.push(Overlay::Ladder(Box::new(LadderView::new(frame)))),
                None => self.tell("there is no frame to show", Level::Info),
            },
            Action::StatsOpen => self.overlays.push(Overlay::Table(Box::new(TableView::new(call.text.trim())))),
            Action::GraphOpen => self.open_graph(call.text.trim(), session),
            Action::BpfPrompt => {
                let current = self.shared.status.bpf.clone();
                self.open_prompt(Kind::Bpf, &current, session);
            }
            Action::BpfSet => match session.check_bpf(&call.text) {
                Err(e) if !call.text.is_empty() => self.tell(e.message, Level::Error),
                _ => effects.push(Effect::Command(Command::SetBpf(call.text.clone()))),
            },
            Action::FindPrompt => {
                let kind = self.found.as_ref().map_or(FindKind::Text, |f| f.0);
                let prompt = self.with_overlay_cx(session, |cx| Prompt::find(kind, cx));
                self.overlays.push(Overlay::Prompt(prompt));
            }
            Action::FindNext => self.find(true, session, effects),
            Action::FindPrevious => self.find(false, session, effects),
            Action::Copy => match self.copied(&call.text, session) {
                Some(copied) => {
                    let bytes = copied.len() as u64;
                    self.tell(format!("{} copied ({} bytes)", call.text, text::grouped(bytes)), Level::Info);
                    effects.push(Effect::Copy(copied));
                }
                None => self.tell(format!("there is no {} to copy here", call.text), Level::Warning),
            },
            Action::ExportOpen => {
                let export = Export::new("export.pcapng", selected, self.shared.status.marked);
                self.overlays.push(Overlay::Export(export));
            }
            Action::ExportWrite if call.text.is_empty() => self.tell("give the name of a file: w frames.pcapng", Level::Warning),
            Action::ExportWrite => {
                let format = Format::of_file(&call.text).unwrap_or_default();
                let path = call.text.clone().into();
                effects.push(Effect::Command(Command::Export { path, format, which: Which::Displayed, selected }));
            }
            Action::SourcePick => {
                self.pick(false);
                effects.push(Effect::Look);
            }
            Action::SourceOpen if call.text.is_empty() => {
                self.pick(false);
                effects.push(Effect::Look);
            }
            Action::SourceOpen => {
                self.forget_capture();
                effects.push(Effect::Command(Command::OpenFile(call.text.clone().into())));
            }
            Action::CaptureToggle | Action::CaptureRestart if !live => {
                self.tell("this is a file: i chooses an interface to capture from", Level::Warning);
            }
            Action::CaptureToggle => {
                let running = self.shared.status.running;
                effects.push(Effect::Command(if running { Command::StopCapture } else { Command::StartCapture }));
            }
            Action::CaptureRestart => {
                self.forget_capture();
                effects.push(Effect::Command(Command::RestartCapture));
            }
            Action::ViewFreeze => {
                self.shared.frozen = match self.shared.frozen {
                    Some(_) => None,
                    None => Some(self.shared.status.displayed),
                };
                self.figures_stale = true;
            }
            Action::ViewTime => {
                self.shared.time = TimeFormat::by_name(&call.text).unwrap_or_else(|| self.shared.time.next());
                self.panes.list.forget_widths();
                self.tell(self.shared.time.describe(), Level::Info);
            }
            Action::ViewColours => {
                self.shared.coloured = !self.shared.coloured;
                self.tell(if self.shared.coloured { "colour rules: on" } else { "colour rules: off" }, Level::Info);
            }
            Action::ViewTheme => match (call.text.as_str(), Palette::by_name(&call.text)) {
                ("", _) => self.shared.theme = self.shared.theme.toggled(),
                (_, Some(tone)) => self.shared.theme = Theme::new(tone, self.shared.theme.depth),
                (other, None) => self.tell(format!("no theme `{other}`: {}", Palette::NAMES.join(", ")), Level::Error),
            },
            Action::CommandPrompt => self.open_prompt(Kind::Command, "", session),
            Action::HelpOpen => {
                let focus = self.shared.focus;
                self.overlays.push(Overlay::Help(Help::new(&self.shared.keymap, context_of(focus), focus.name())));
            }
            Action::Back => {
                self.message = None;
                self.prefs.zoom = None;
            }
            Action::Map => self.map(&call.text),
            Action::MouseToggle => {
                self.mouse = !self.mouse;
                self.tell(if self.mouse { "mouse: ours" } else { "mouse: the terminal's, for selecting text" }, Level::Info);
                effects.push(Effect::Mouse(self.mouse));
            }
            Action::Quit => self.quit(effects),
            _ => self.pane_action(call),
        }
    }

    /// Opens the I/O graph, or one of the graphs of the selected frame's TCP stream.
    fn open_graph(&mut self, name: &str, session: &Session) {
        let selected = self.selected(session);
        if matches!(name, "" | "io") {
            let status = &self.shared.status;
            let graph = GraphView::new(&status.filter, selected, status.last.since(status.first).max(0));
            self.overlays.push(Overlay::Graph(Box::new(graph)));
            return;
        }
        let stream = selected.and_then(|f| Some((f, session.targets(f).into_iter().find(|t| t.way == Way::Tcp)?.stream)));
        match stream {
            Some((frame, stream)) => self.overlays.push(Overlay::TcpGraph(Box::new(TcpGraph::new(stream, name, frame)))),
            None => self.tell("this frame is not of TCP: select one that is", Level::Warning),
        }
    }

    /// Focus, zoom and dividers.
    fn pane_action(&mut self, call: &Call) {
        let regions = &self.shared.regions;
        let shown: Vec<PaneId> = PaneId::ALL.into_iter().filter(|p| regions.is_shown(*p)).collect();
        let at = shown.iter().position(|p| *p == self.shared.focus).unwrap_or(0);
        let steps = call.times() as i32;
        match call.action {
            Action::PaneNext | Action::PanePrevious if self.prefs.zoom.is_some() => {
                // one pane alone: the next one takes its place
                let at = PaneId::ALL.iter().position(|p| *p == self.shared.focus).unwrap_or(0);
                let next = if call.action == Action::PaneNext { at + 1 } else { at + PaneId::ALL.len() - 1 };
                self.shared.focus = PaneId::ALL[next % PaneId::ALL.len()];
                self.prefs.zoom = Some(self.shared.focus);
                self.figures_stale = true;
            }
            Action::PaneNext => self.shared.focus = shown.get((at + 1) % shown.len().max(1)).copied().unwrap_or_default(),
            Action::PanePrevious => {
                self.shared.focus = shown.get((at + shown.len().max(1) - 1) % shown.len().max(1)).copied().unwrap_or_default();
            }
            Action::PaneFocus => {
                let Some(pane) = PaneId::by_name(&call.text) else { return };
                self.shared.focus = pane;
                if self.prefs.zoom.is_some() || !self.shared.regions.is_shown(pane) {
                    self.prefs.zoom = Some(pane);
                }
                self.figures_stale = true;
            }
            Action::PaneZoom => {
                self.prefs.zoom = if self.prefs.zoom.is_some() { None } else { Some(self.shared.focus) };
            }
            Action::PaneLayout => {
                self.prefs = Prefs { arrangement: self.prefs.arrangement.next(), side: self.prefs.side, ..Prefs::default() };
            }
            Action::PaneSide => self.prefs.side = !self.prefs.side,
            Action::PaneReset => self.prefs.reset(),
            Action::PaneHigher => self.nudge(Divider::List, steps),
            Action::PaneLower => self.nudge(Divider::List, -steps),
            Action::PaneWider => self.nudge(self.beside(), steps * 2),
            Action::PaneNarrower => self.nudge(self.beside(), -steps * 2),
            _ => {}
        }
        self.shared.regions = crate::tui::layout::solve(self.shared.screen, &self.prefs);
    }

    /// The upright divider that belongs to the focused pane.
    fn beside(&self) -> Divider {
        match self.shared.focus {
            PaneId::Rates | PaneId::Talkers => Divider::Side,
            PaneId::Detail | PaneId::Bytes => Divider::Detail,
            PaneId::Frames => match self.shared.regions.line(Divider::List) {
                Some(line) if line.vertical => Divider::List,
                _ => Divider::Side,
            },
        }
    }

    fn nudge(&mut self, divider: Divider, cells: i32) {
        if let Some(line) = self.shared.regions.line(divider) {
            self.prefs.nudge(line, cells);
        }
    }

    fn go_to_number(&mut self, number: u32, session: &Session) {
        match number.checked_sub(1).filter(|f| (*f as usize) < self.shared.status.frames) {
            Some(frame) => self.go_to(frame, true, session),
            None => self.tell(format!("there is no frame {number}: the last is {}", self.shared.status.frames), Level::Error),
        }
    }

    fn step_history(&mut self, forward: bool, session: &Session) {
        let Some(target) = (if forward { self.forward.pop() } else { self.back.pop() }) else {
            return self.tell("no further place to go to", Level::Info);
        };
        if let Some(now) = self.selected(session) {
            if forward { self.back.push(now) } else { self.forward.push(now) }
        }
        self.go_to(target, false, session);
    }

    fn letter(&mut self, call: &Call, selected: Option<u32>, session: &Session) {
        let Some(letter) = call.text.chars().next() else { return };
        if call.action == Action::MarkSet {
            if let Some(frame) = selected {
                self.shared.letters.insert(letter, frame);
                self.tell(format!("frame {} is {letter}", u64::from(frame) + 1), Level::Info);
            }
            return;
        }
        match self.shared.letters.get(&letter).copied() {
            Some(frame) => self.go_to(frame, true, session),
            None => self.tell(format!("no frame is marked {letter}"), Level::Warning),
        }
    }

    pub(super) fn find(&mut self, forward: bool, session: &Session, effects: &mut Vec<Effect>) {
        match (self.found.clone(), self.selected(session)) {
            (Some((kind, text)), Some(from)) => effects.push(Effect::Command(Command::Find { kind, text, from, forward })),
            (None, _) => {
                let keys = self.shared.keymap.keys_of_action(&self.contexts(), Action::FindPrompt).unwrap_or_default();
                self.tell(format!("nothing was looked for yet: {keys}"), Level::Info);
            }
            (Some(_), None) => self.tell("no frames to look through", Level::Info),
        }
    }

    pub(super) fn open_prompt(&mut self, kind: Kind, text: &str, session: &Session) {
        let prompt = self.with_overlay_cx(session, |cx| Prompt::new(kind, text, cx));
        self.overlays.push(Overlay::Prompt(prompt));
    }

    /// Opens the picker; `first`: there is nothing else on the screen.
    pub fn pick(&mut self, first: bool) {
        self.overlays.push(Overlay::Picker(Picker::new(first)));
    }

    /// Another capture comes: what belongs to frames of this one is gone.
    pub(super) fn forget_capture(&mut self) {
        self.panes.list = Default::default();
        self.fresh = true;
        self.shared.letters.clear();
        self.shared.detail = None;
        self.shared.frozen = None;
        self.back.clear();
        self.forward.clear();
    }

    fn quit(&mut self, effects: &mut Vec<Effect>) {
        let status = &self.shared.status;
        if !status.unsaved || status.frames == 0 {
            return effects.push(Effect::Quit(0));
        }
        let lines = vec![
            format!("{} captured frames are in no file yet.", text::grouped(status.frames as u64)),
            "Leaving without saving loses them.".into(),
        ];
        let leave = vec![Wish::Call(Action::QuitNow.into())];
        self.overlays.push(Overlay::Confirm(Confirm::ask("leave", lines, leave).or_save(vec![Wish::SaveAndLeave])));
    }

    /// The condition that the selected thing of the focused pane stands for.
    pub(super) fn condition(&self, session: &Session) -> Option<String> {
        match self.shared.focus {
            PaneId::Frames => self.panes.list.cell_filter(&cx(&self.shared, session, PaneId::Frames)),
            PaneId::Talkers => self.panes.talkers.filter(),
            PaneId::Detail | PaneId::Bytes => of_node(self.shared.detail.as_ref()?, self.node()?),
            PaneId::Rates => None,
        }
    }

    fn copied(&self, object: &str, session: &Session) -> Option<String> {
        let list_cx = cx(&self.shared, session, PaneId::Frames);
        let in_list = self.shared.focus == PaneId::Frames;
        let detail = self.shared.detail.as_ref();
        match object {
            "row" => self.panes.list.row_text(&list_cx),
            "filter" => self.condition(session),
            "field" if in_list => self.panes.list.cell_text(&list_cx).map(|t| format!("{}: {t}", self.panes.list.column_title(&list_cx))),
            "value" if in_list => self.panes.list.cell_text(&list_cx),
            "field" => Some(detail?.label(self.node()?)),
            "value" => match self.node()? {
                node if matches!(node.field.kind, FieldKind::None | FieldKind::Protocol) => Some(detail?.label(node)),
                node => Some(detail?.show(node)),
            },
            "bytes" => {
                let detail = detail?;
                let span = self.field_span().filter(|s| s.len > 0 && !in_list);
                let bytes = span.map_or(detail.bytes.as_slice(), |s| detail.tree.bytes(s, &detail.bytes));
                Some(crate::base::addr::hex(bytes, ""))
            }
            "tree" => {
                let detail = detail?;
                let shown = detail.tree.nodes().iter().filter(|n| !n.is_hidden());
                Some(shown.map(|n| format!("{:indent$}{}\n", "", detail.label(n), indent = usize::from(n.depth) * 4)).collect())
            }
            _ => None,
        }
    }
}
