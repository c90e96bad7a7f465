//! What is on the screen. [`App::update`] is the only writer: messages in, effects out. No clock, no environment and no file
//! is touched here; time comes with every message, and what must be done outside leaves as an [`Effect`].

mod actions;
mod input;
mod messages;
mod mouse;
mod settings;

use super::keys::{Context, Keymap};
use super::layout::{self, Divider, PaneId, Prefs, Regions};
use super::overlay::{self, Overlay, prompt};
use super::pane::{self, columns::Columns, detail_tree::DetailTree, hex::Hex, packet_list::PacketList, talkers::Talkers, time::TimeFormat};
use super::theme::Theme;
use crate::action::Call;
use crate::base::Span;
use crate::config::SavedFilter;
use crate::model::Node;
use crate::session::colours::Rule;
use crate::session::{Command, Detail, FindKind, Notice, Session, Status};
use crate::stats::rates::Rates;
use input::Pending;
pub use messages::{Effect, Kept, Level, Message, Msg};
use ratatui::layout::Rect;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

/// What panes and overlays share.
pub struct Shared {
    pub theme: Theme,
    pub keymap: Keymap,
    pub status: Status,
    pub detail: Option<Arc<Detail>>,
    pub rates: Rates,
    pub time: TimeFormat,
    pub columns: Columns,
    /// Display filters with a name.
    pub saved: Vec<SavedFilter>,
    /// A display filter is tried while it is typed.
    pub filter_as_typed: bool,
    /// Colour rules are in force.
    pub coloured: bool,
    /// Marks with a name.
    pub letters: BTreeMap<char, u32>,
    pub regions: Regions,
    pub screen: Rect,
    pub focus: PaneId,
    /// Displayed frames when the view was frozen.
    pub frozen: Option<usize>,
}

/// The panes' own states.
#[derive(Default)]
pub struct Panes {
    pub list: PacketList,
    pub tree: DetailTree,
    pub hex: Hex,
    pub talkers: Talkers,
}

/// Everything that is on the screen.
pub struct App {
    pub shared: Shared,
    pub panes: Panes,
    pub overlays: Vec<Overlay>,
    pub prefs: Prefs,
    pub message: Option<Message>,
    pub pending: Pending,
    /// Colour rules that were read from a file; `None`: the default ones.
    rules_of_file: Option<Vec<Rule>>,
    /// Colours given to conversations, newest first.
    rules_of_conversations: Vec<Rule>,
    history: HashMap<prompt::Kind, Vec<String>>,
    /// Frames to go back and forward to.
    back: Vec<u32>,
    forward: Vec<u32>,
    found: Option<(FindKind, String)>,
    dragging: Option<Divider>,
    last_click: Option<(u16, u16, Duration)>,
    mouse: bool,
    now: Duration,
    /// When rates and talkers were asked for last, and whether they are out of date.
    figures_at: Duration,
    figures_stale: bool,
    /// Nothing of this capture was seen yet.
    fresh: bool,
    /// What was done last, apart from moving about.
    last: Option<Call>,
    /// Leave as soon as what is being saved is saved.
    leaving: bool,
    warned: usize,
}

/// Rates and talkers are asked for at most this often.
const FIGURES_EVERY: Duration = Duration::from_millis(250);
/// A running capture is looked at this often even when nothing arrives: rates fall to nothing by themselves.
const LIVE_TICK: Duration = Duration::from_millis(500);
/// How long a message stands.
const MESSAGE_FOR: Duration = Duration::from_secs(5);
/// Lines of history kept for each prompt.
const HISTORY_MOST: usize = 500;
/// Frames to go back to.
const JUMPS_MOST: usize = 200;

impl App {
    pub fn new(theme: Theme, keymap: Keymap, size: (u16, u16)) -> Self {
        let screen = Rect::new(0, 0, size.0, size.1);
        let prefs = Prefs::default();
        let regions = layout::solve(screen, &prefs);
        App {
            shared: Shared {
                theme,
                keymap,
                status: Status::default(),
                detail: None,
                rates: Rates::default(),
                time: TimeFormat::default(),
                columns: Columns::default(),
                saved: Vec::new(),
                filter_as_typed: true,
                coloured: true,
                letters: BTreeMap::new(),
                regions,
                screen,
                focus: PaneId::Frames,
                frozen: None,
            },
            panes: Panes::default(),
            overlays: Vec::new(),
            prefs,
            message: None,
            pending: Pending::default(),
            rules_of_file: None,
            rules_of_conversations: Vec::new(),
            history: HashMap::new(),
            back: Vec::new(),
            forward: Vec::new(),
            found: None,
            dragging: None,
            last_click: None,
            mouse: true,
            now: Duration::ZERO,
            figures_at: Duration::ZERO,
            figures_stale: true,
            fresh: true,
            last: None,
            leaving: false,
            warned: 0,
        }
    }

    /// The size of the terminal.
    pub fn resize(&mut self, width: u16, height: u16) {
        self.shared.screen = Rect::new(0, 0, width, height);
        self.shared.regions = layout::solve(self.shared.screen, &self.prefs);
    }

    /// Past lines of a prompt, oldest first.
    pub fn set_history(&mut self, kind: prompt::Kind, lines: Vec<String>) {
        self.history.insert(kind, lines);
    }

    /// Takes one message at the time `now`, counted from the start of the program.
    pub fn update(&mut self, msg: Msg, now: Duration, session: &Session) -> Vec<Effect> {
        self.now = now;
        let mut effects = Vec::new();
        let mut changed = false;
        match msg {
            Msg::Key(event) => self.key(event, session, &mut effects),
            Msg::Mouse(event) => self.mouse(event, session, &mut effects),
            Msg::Paste(text) => self.paste(&text, session, &mut effects),
            Msg::Resize(width, height) => {
                self.resize(width, height);
                changed = true;
            }
            Msg::Tick => {
                changed = true;
                if self.is_picking() {
                    effects.push(Effect::Look);
                }
            }
            Msg::Notice(notice) => {
                changed = true;
                self.notice(notice, session, &mut effects);
            }
            Msg::Choices(choices) => {
                for overlay in &mut self.overlays {
                    if let Overlay::Picker(picker) = overlay {
                        picker.refresh(choices.clone());
                    }
                }
            }
            Msg::Colours(rules, problems) => {
                self.set_rules(rules, &problems);
                effects.push(Effect::Command(Command::SetColours(self.rules())));
            }
            Msg::Failed(why) => self.tell(why, Level::Error),
            Msg::Signal(number) => effects.push(Effect::Quit(128 + number)),
        }
        self.refresh(session, changed);
        effects
    }

    fn notice(&mut self, notice: Notice, session: &Session, effects: &mut Vec<Effect>) {
        match notice {
            Notice::Changed | Notice::Filtered => {}
            Notice::Found(Some(frame)) => self.go_to(frame, true, session),
            Notice::Found(None) => self.tell("not found", Level::Warning),
            Notice::Done(_) if self.leaving => effects.push(Effect::Quit(0)),
            Notice::Done(text) => self.tell(text, Level::Info),
            Notice::Failed(text) => {
                self.leaving = false;
                self.tell(text, Level::Error);
            }
        }
    }

    /// Says something in the last line.
    pub fn tell(&mut self, text: impl Into<String>, level: Level) {
        let text = crate::base::text::safe(&text.into()).into_owned();
        self.message = Some(Message { text, level, until: self.now + MESSAGE_FOR });
    }

    /// Brings everything up to date with the session and the size of the screen.
    fn refresh(&mut self, session: &Session, changed: bool) {
        self.shared.status = session.status();
        if self.fresh {
            // a live capture is followed until the user looks at something
            self.panes.list.tail = self.shared.status.live;
            self.fresh = false;
        }
        self.shared.regions = layout::solve(self.shared.screen, &self.prefs);
        if !self.shared.regions.is_shown(self.shared.focus) {
            self.shared.focus = PaneId::Frames;
        }
        if self.message.as_ref().is_some_and(|m| m.until <= self.now) {
            self.message = None;
        }
        let warnings = self.shared.status.warnings.len();
        if warnings > self.warned {
            let text = self.shared.status.warnings.last().cloned().unwrap_or_default();
            self.tell(text, Level::Warning);
        }
        self.warned = warnings;
        let cx = cx(&self.shared, session, PaneId::Frames);
        self.panes.list.sync(&cx);
        let selected = self.panes.list.selected(&cx);
        self.load(selected, session);
        for overlay in &mut self.overlays {
            match overlay {
                Overlay::Stream(stream) => stream.sync(session, self.shared.screen),
                Overlay::Table(table) => table.sync(session, &self.shared.status.filter, self.shared.screen),
                Overlay::Graph(graph) => graph.sync(session),
                Overlay::TcpGraph(graph) => graph.sync(session),
                Overlay::Ladder(ladder) => ladder.sync(session, self.shared.screen),
                _ => {}
            }
        }
        self.figures_stale |= changed;
        if self.figures_stale && (self.now >= self.figures_at + FIGURES_EVERY || self.figures_at == Duration::ZERO) {
            self.figures(session);
        }
    }

    /// Asks for rates and talkers, unless the view is frozen.
    fn figures(&mut self, session: &Session) {
        self.figures_at = self.now.max(Duration::from_nanos(1));
        self.figures_stale = false;
        if self.shared.frozen.is_some() {
            return;
        }
        if let Some(area) = self.shared.regions.inside(PaneId::Rates) {
            self.shared.rates = session.rates(super::widget::graph::resolution(area.width));
        }
        if let Some(area) = self.shared.regions.inside(PaneId::Talkers) {
            let rows = session.talkers(self.panes.talkers.order, pane::talkers::LIMIT);
            self.panes.talkers.set(rows, usize::from(area.height.saturating_sub(1)));
        }
    }

    /// Loads the selected frame's layers, unless they are there.
    fn load(&mut self, frame: Option<u32>, session: &Session) {
        let height = self.shared.regions.inside(PaneId::Detail).map_or(0, |a| usize::from(a.height));
        let before = self.shared.detail.take();
        if let Some(frame) = frame {
            // while a frame is being dissected the one before stays: no flicker
            self.shared.detail = session.detail(frame).or_else(|| before.clone());
        }
        let same = match (&before, &self.shared.detail) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        if !same {
            self.panes.tree.rebuild(self.shared.detail.as_deref(), height);
            self.show_bytes(session);
        } else {
            self.panes.tree.settle(height);
        }
    }

    /// The bytes pane shows what the selected field covers.
    fn show_bytes(&mut self, session: &Session) {
        let span = self.field_span();
        let cx = cx(&self.shared, session, PaneId::Bytes);
        self.panes.hex.show(span, &cx);
    }

    /// Selects a frame. `jump`: the place before is remembered for going back.
    fn go_to(&mut self, frame: u32, jump: bool, session: &Session) {
        let cx = cx(&self.shared, session, PaneId::Frames);
        if let Some(before) = self.panes.list.selected(&cx)
            && jump
            && before != frame
        {
            self.back.push(before);
            self.forward.clear();
            if self.back.len() > JUMPS_MOST {
                self.back.remove(0);
            }
        }
        self.panes.list.tail = false;
        self.panes.list.select_frame(frame, &cx);
        let shown = self.panes.list.selected(&cx);
        if shown.is_some_and(|f| f != frame) {
            self.tell(format!("frame {} is hidden by the filter: this is the nearest that is shown", u64::from(frame) + 1), Level::Warning);
        }
    }

    /// The selected frame.
    pub fn selected(&self, session: &Session) -> Option<u32> {
        self.panes.list.selected(&cx(&self.shared, session, PaneId::Frames))
    }

    /// The selected node of the tree.
    pub fn node(&self) -> Option<&Node> {
        self.shared.detail.as_ref()?.tree.node(self.panes.tree.selected()?)
    }

    /// Bytes of the selected field.
    pub fn field_span(&self) -> Option<Span> {
        self.node().map(|n| n.span)
    }

    /// Bytes of the layer that the selected field belongs to.
    pub fn layer_span(&self) -> Option<Span> {
        let nodes = self.shared.detail.as_ref()?.tree.nodes();
        let id = self.panes.tree.selected()? as usize;
        let top = pane::detail_tree::ancestors(nodes, id).last().copied().unwrap_or(id);
        nodes.get(top).map(|n| n.span)
    }

    fn is_picking(&self) -> bool {
        self.overlays.iter().any(|o| matches!(o, Overlay::Picker(_)))
    }

    /// What an overlay shows is still being gathered.
    pub fn awaits_overlay(&self) -> bool {
        self.overlays.iter().any(|o| match o {
            Overlay::Stream(stream) => stream.is_waiting(),
            Overlay::Table(table) => table.is_waiting(),
            Overlay::Graph(graph) => graph.is_waiting(),
            Overlay::TcpGraph(graph) => graph.is_waiting(),
            Overlay::Ladder(ladder) => ladder.is_waiting(),
            _ => false,
        })
    }

    /// When the next [`Msg::Tick`] is needed; `None`: nothing changes by itself.
    pub fn next_tick(&self) -> Option<Duration> {
        let status = &self.shared.status;
        let busy = status.filtering.is_some() || status.exporting.is_some() || !status.loaded && !status.live;
        let stale = self.figures_stale.then(|| (self.figures_at + FIGURES_EVERY).saturating_sub(self.now));
        [
            self.message.as_ref().map(|m| m.until.saturating_sub(self.now)),
            stale,
            (status.running || busy || self.is_picking()).then_some(LIVE_TICK),
            self.pending.wait(self.now),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// The contexts in which a key is looked up, nearest first.
    pub fn contexts(&self) -> Vec<Context> {
        match self.overlays.last() {
            Some(overlay) => vec![overlay.context()],
            None => vec![context_of(self.shared.focus), Context::Global],
        }
    }

    /// Runs `with` on what overlays may look at.
    pub fn with_overlay_cx<T>(&self, session: &Session, with: impl FnOnce(&overlay::Cx<'_>) -> T) -> T {
        let history = |kind: prompt::Kind| self.history.get(&kind).map_or(&[] as &[String], Vec::as_slice);
        with(&overlay_cx(&self.shared, session, &history))
    }
}

/// The context of a pane's keys.
pub fn context_of(pane: PaneId) -> Context {
    match pane {
        PaneId::Frames => Context::List,
        PaneId::Detail => Context::Detail,
        PaneId::Bytes => Context::Bytes,
        PaneId::Rates => Context::Rates,
        PaneId::Talkers => Context::Talkers,
    }
}

/// What a pane may look at.
pub fn cx<'a>(shared: &'a Shared, session: &'a Session, pane: PaneId) -> pane::Cx<'a> {
    let displayed = shared.status.displayed;
    pane::Cx {
        session,
        status: &shared.status,
        theme: &shared.theme,
        shown: shared.frozen.map_or(displayed, |f| f.min(displayed)),
        detail: shared.detail.as_deref(),
        time: shared.time,
        columns: &shared.columns,
        letters: &shared.letters,
        coloured: shared.coloured,
        focused: shared.focus == pane,
        area: shared.regions.inside(pane).unwrap_or_default(),
    }
}

fn overlay_cx<'a>(shared: &'a Shared, session: &'a Session, history: &'a dyn Fn(prompt::Kind) -> &'a [String]) -> overlay::Cx<'a> {
    let screen = shared.screen;
    let last = Rect { y: screen.bottom().saturating_sub(1), height: screen.height.min(1), ..screen };
    overlay::Cx {
        session,
        status: &shared.status,
        filter_as_typed: shared.filter_as_typed,
        theme: &shared.theme,
        keymap: &shared.keymap,
        history,
        screen,
        filter_line: shared.regions.filter.unwrap_or(last),
        footer_line: shared.regions.footer.unwrap_or(last),
    }
}
