//! What the user sets on the screen and keeps: columns, colour rules, saved filters.

use super::{App, Effect, Kept, Level, cx};
use crate::action::{Action, Call};
use crate::config::{Config, SavedFilter};
use crate::session::colours::{self, Rule};
use crate::session::{Command, Session};
use crate::tui::layout::PaneId;
use crate::tui::overlay::prompt::Kind;
use crate::tui::overlay::{Overlay, columns::ColumnsDialog, saved::Saved};
use crate::tui::pane::columns::Columns;
use crate::tui::pane::time::TimeFormat;

/// Colours of conversations at the most: older ones go.
const CONVERSATIONS_MOST: usize = 20;

impl App {
    /// Takes what the settings file says of the list. Errors name what is wrong.
    pub fn configure(&mut self, config: &Config) -> Result<(), String> {
        self.shared.columns = Columns::new(&config.columns);
        self.shared.saved.clone_from(&config.filters);
        self.shared.filter_as_typed = config.filter_as_typed.unwrap_or(true);
        if let Some(name) = &config.time {
            self.shared.time = TimeFormat::by_name(name).ok_or_else(|| format!("time = \"{name}\": view.time has no such word"))?;
        }
        Ok(())
    }

    /// The columns and colour rules as commands, for a session that was just opened.
    pub fn look(&self) -> Vec<Command> {
        vec![Command::SetColumns(self.shared.columns.expressions()), Command::SetColours(self.rules())]
    }

    /// Sets colour rules that were read from a file; `problems` are told.
    pub fn set_rules(&mut self, rules: Vec<Rule>, problems: &[String]) {
        match problems {
            [] => self.tell(format!("{} colour rules", rules.len()), Level::Info),
            [first] => self.tell(format!("colour rules: {first}"), Level::Warning),
            [first, rest @ ..] => self.tell(format!("colour rules: {first} (and {} more)", rest.len()), Level::Warning),
        }
        self.rules_of_file = Some(rules);
    }

    /// All rules: those of conversations go first.
    pub fn rules(&self) -> Vec<Rule> {
        let of_file = self.rules_of_file.clone().unwrap_or_else(colours::default_rules);
        self.rules_of_conversations.iter().cloned().chain(of_file).collect()
    }

    pub(super) fn set_columns(&mut self, columns: Columns, effects: &mut Vec<Effect>) {
        self.shared.columns = columns;
        self.panes.list.forget_widths();
        effects.push(Effect::Command(Command::SetColumns(self.shared.columns.expressions())));
        effects.push(Effect::Keep(Kept::Columns(self.shared.columns.settings())));
    }

    pub(super) fn set_saved(&mut self, filters: Vec<SavedFilter>, effects: &mut Vec<Effect>) {
        self.shared.saved = filters;
        effects.push(Effect::Keep(Kept::Filters(self.shared.saved.clone())));
    }

    /// Actions on what is kept. False: the action is another one.
    pub(super) fn setting_action(&mut self, call: &Call, session: &Session, effects: &mut Vec<Effect>) -> bool {
        match call.action {
            Action::ColumnsEdit => self.edit_columns(session),
            Action::ColumnAdd => self.add_column(call.text.trim(), session, effects),
            Action::ColumnRemove => {
                let mut columns = self.shared.columns.clone();
                columns.remove(self.panes.list.chosen(&cx(&self.shared, session, PaneId::Frames)));
                self.set_columns(columns, effects);
            }
            Action::ColoursLoad if call.text.is_empty() => {
                self.rules_of_file = None;
                self.tell("colour rules: the default ones", Level::Info);
                effects.push(Effect::Command(Command::SetColours(self.rules())));
            }
            Action::ColoursLoad => effects.push(Effect::ReadColours(call.text.clone().into())),
            Action::ColoursConversation => self.colour_conversation(call.count, session, effects),
            Action::ColoursClear => {
                self.rules_of_conversations.clear();
                effects.push(Effect::Command(Command::SetColours(self.rules())));
            }
            Action::FilterSaved => self.overlays.push(Overlay::Saved(Saved::new(self.shared.saved.clone()))),
            Action::FilterSave => self.save_filter(call.text.trim(), effects),
            Action::FilterRecall => self.recall(call, effects),
            Action::BpfFromFilter => self.translate(session),
            _ => return false,
        }
        true
    }

    fn edit_columns(&mut self, session: &Session) {
        let at = self.panes.list.chosen(&cx(&self.shared, session, PaneId::Frames));
        self.overlays.push(Overlay::Columns(ColumnsDialog::new(self.shared.columns.clone(), at)));
    }

    /// Adds a column for a text, or for the field that is selected in the detail pane.
    fn add_column(&mut self, text: &str, session: &Session, effects: &mut Vec<Effect>) {
        let in_tree = matches!(self.shared.focus, PaneId::Detail | PaneId::Bytes);
        let field = self.node().map(|n| (n.field.name, n.field.label)).filter(|f| in_tree && !f.0.is_empty());
        let (show, title) = match (text, field) {
            ("", Some((name, label))) => (name.to_owned(), label.to_owned()),
            ("", None) => return self.edit_columns(session),
            (text, _) => (text.to_owned(), String::new()),
        };
        if !Columns::is_usual(&show)
            && let Err(e) = session.check_column(&show)
        {
            return self.tell(e.message, Level::Error);
        }
        if self.shared.columns.list().iter().any(|c| c.show == show) {
            return self.tell(format!("there is a column with {show} already"), Level::Info);
        }
        let mut columns = self.shared.columns.clone();
        columns.insert(columns.place_for_new(), &show, &title, None);
        self.set_columns(columns, effects);
        self.tell(format!("column {show} added; :columns changes columns"), Level::Info);
    }

    fn colour_conversation(&mut self, count: Option<u32>, session: &Session, effects: &mut Vec<Effect>) {
        let Some(filter) = self.selected(session).and_then(|f| session.conversation_filter(f)) else {
            return self.tell("this frame belongs to no conversation", Level::Warning);
        };
        let had = self.rules_of_conversations.len();
        self.rules_of_conversations.retain(|r| r.filter != filter);
        // pressed again without a count, the colour goes
        if count.is_some() || self.rules_of_conversations.len() == had {
            let nth = count.map_or(self.rules_of_conversations.len(), |n| n.saturating_sub(1) as usize);
            self.rules_of_conversations.insert(0, Rule::for_conversation(&filter, nth));
            self.rules_of_conversations.truncate(CONVERSATIONS_MOST);
        }
        self.shared.coloured = true;
        effects.push(Effect::Command(Command::SetColours(self.rules())));
    }

    fn save_filter(&mut self, name: &str, effects: &mut Vec<Effect>) {
        let filter = self.shared.status.filter.clone();
        if name.is_empty() || filter.is_empty() {
            return self.tell("set a filter first, then keep it: filter.save NAME", Level::Warning);
        }
        let mut filters = self.shared.saved.clone();
        let button = filters.iter().any(|f| f.name == name && f.button);
        filters.retain(|f| f.name != name);
        filters.push(SavedFilter { name: name.into(), filter, button });
        self.tell(format!("filter kept as {name}"), Level::Info);
        self.set_saved(filters, effects);
    }

    fn recall(&mut self, call: &Call, effects: &mut Vec<Effect>) {
        let found = match call.count {
            Some(n) => self.shared.saved.iter().filter(|f| f.button).nth(n.saturating_sub(1) as usize),
            None => self.shared.saved.iter().find(|f| f.name == call.text.trim()),
        };
        match found {
            Some(saved) => effects.push(Effect::Command(Command::SetFilter(saved.filter.clone()))),
            None => self.tell("there is no such saved filter: filter.saved lists them", Level::Warning),
        }
    }

    /// Puts the filter in force, or else what is selected, into the prompt for capture filters.
    fn translate(&mut self, session: &Session) {
        let filter = match self.shared.status.filter.clone() {
            filter if !filter.is_empty() => Some(filter),
            _ => self.condition(session),
        };
        let Some(filter) = filter else {
            return self.tell("there is no display filter to translate, and nothing selected that makes one", Level::Warning);
        };
        match session.to_bpf(&filter) {
            Some(bpf) => self.open_prompt(Kind::Bpf, &bpf, session),
            None => self.tell(format!("no capture filter means the same as: {filter}"), Level::Warning),
        }
    }
}
