//! Everything a person can ask of the screen, by name. One line in [`actions!`] gives the enum, the parser, help, completion
//! and the generated reference; keymaps and the command line only know these names.

pub mod reference;

use crate::model::registry::distance;

/// What an action takes after its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    None,
    /// How often, or which one; may be left out.
    Count,
    /// One letter, a to z or A to Z: the name of a mark.
    Letter,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// One of these words; may be left out.
    Word(&'static [&'static str]),
    /// The rest of the line; may be left out.
    Text,
}

impl Argument {
    /// How the argument is written in a usage line.
    pub fn usage(&self) -> String {
        match self {
            Argument::None => String::new(),
            Argument::Count => "[N]".into(),
            Argument::Letter => "LETTER".into(),
            Argument::Choice(words) => words.join("|"),
            Argument::Word(words) => format!("[{}]", words.join("|")),
            Argument::Text => "[TEXT]".into(),
        }
    }
}

/// One row of the table of actions.
#[derive(Debug)]
pub struct Info {
    pub action: Action,
    /// `group.verb`.
    pub name: &'static str,
    pub argument: Argument,
    /// One line for people, as help shows it.
    pub doc: &'static str,
}

impl Info {
    /// The part of the name before the point: the heading in help.
    pub fn group(&self) -> &'static str {
        self.name.split('.').next().unwrap_or(self.name)
    }
}

/// How a new condition joins the display filter that is there.
const COMBINE: Argument = Argument::Choice(&["selected", "not", "and", "or", "and-not", "or-not"]);
const OBJECT: Argument = Argument::Choice(&["field", "value", "filter", "row", "bytes", "tree"]);
const TIMES: Argument = Argument::Word(&["relative", "delta", "delta-captured", "utc", "utc-date", "local", "local-date", "epoch"]);
const GRAPHS: Argument = Argument::Word(&["io", "sequence", "rtt", "throughput", "window"]);
const PANES: Argument = Argument::Choice(&["frames", "detail", "bytes", "rates", "talkers"]);

macro_rules! actions {
    ($( $(#[doc = $doc:literal])+ $id:ident = $name:literal $argument:expr; )*) => {
        /// A named action.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Action { $( $(#[doc = $doc])+ $id ),* }

        /// Every action, in the order of help.
        pub static ACTIONS: &[Info] = &[
            $( Info { action: Action::$id, name: $name, argument: $argument, doc: concat!($($doc),+) } ),*
        ];
    };
}

actions! {
    /// Move down in the focused pane.
    MoveDown = "move.down" Argument::Count;
    /// Move up in the focused pane.
    MoveUp = "move.up" Argument::Count;
    /// Move down by half a page.
    MoveHalfDown = "move.half-down" Argument::Count;
    /// Move up by half a page.
    MoveHalfUp = "move.half-up" Argument::Count;
    /// Move down by a page.
    MovePageDown = "move.page-down" Argument::Count;
    /// Move up by a page.
    MovePageUp = "move.page-up" Argument::Count;
    /// Go to the first line, or to the line with that number (42gg).
    MoveFirst = "move.first" Argument::Count;
    /// Go to the last line, or to the line with that number (42G).
    MoveLast = "move.last" Argument::Count;
    /// Move or scroll left.
    MoveLeft = "move.left" Argument::Count;
    /// Move or scroll right.
    MoveRight = "move.right" Argument::Count;
    /// Scroll so that the selected line stands in the middle.
    MoveCentre = "move.centre" Argument::None;

    /// Select the next frame, from any pane.
    FrameNext = "frame.next" Argument::Count;
    /// Select the previous frame, from any pane.
    FramePrevious = "frame.previous" Argument::Count;
    /// Ask for a frame number and go there; with a number, go there at once.
    FrameGoto = "frame.goto" Argument::Count;
    /// Next frame of the same conversation.
    FrameConversationNext = "frame.conversation-next" Argument::Count;
    /// Previous frame of the same conversation.
    FrameConversationPrevious = "frame.conversation-previous" Argument::Count;
    /// Go to the frame that belongs to this one: its answer or its question, or where it was put together.
    FrameRelated = "frame.related" Argument::None;
    /// Go back to the frame that was selected before a jump.
    FrameBack = "frame.back" Argument::Count;
    /// Go forward again after going back.
    FrameForward = "frame.forward" Argument::Count;
    /// Keep to the newest frame, or stop doing so.
    FrameTail = "frame.tail" Argument::None;

    /// Open what is selected: a branch of the tree, the frame that a field refers to, the talker's frames.
    Open = "open" Argument::None;
    /// Expand the selected branch, or step into it.
    TreeExpand = "tree.expand" Argument::None;
    /// Collapse the selected branch, or step out of it.
    TreeCollapse = "tree.collapse" Argument::None;
    /// Expand the selected branch with everything below it.
    TreeExpandSubtree = "tree.expand-subtree" Argument::None;
    /// Collapse the selected branch with everything below it.
    TreeCollapseSubtree = "tree.collapse-subtree" Argument::None;
    /// Expand everything.
    TreeExpandAll = "tree.expand-all" Argument::None;
    /// Collapse everything.
    TreeCollapseAll = "tree.collapse-all" Argument::None;
    /// Go to the branch that the selected field belongs to.
    TreeParent = "tree.parent" Argument::None;
    /// Show the next buffer: the frame, reassembled and decrypted data.
    BytesNextBuffer = "bytes.next-buffer" Argument::None;

    /// Mark the frame, or take its mark away.
    MarkToggle = "mark.toggle" Argument::None;
    /// Give the frame a mark with a name.
    MarkSet = "mark.set" Argument::Letter;
    /// Go to the frame with that mark.
    MarkJump = "mark.jump" Argument::Letter;
    /// Go to the next marked frame.
    MarkNext = "mark.next" Argument::None;
    /// Go to the previous marked frame.
    MarkPrevious = "mark.previous" Argument::None;
    /// Mark every displayed frame.
    MarkDisplayed = "mark.displayed" Argument::None;
    /// Take all marks away.
    MarkClear = "mark.clear" Argument::None;

    /// Ignore the frame, or count it again: filters and conversations pass it over.
    IgnoreToggle = "ignore.toggle" Argument::None;
    /// Ignore every displayed frame.
    IgnoreDisplayed = "ignore.displayed" Argument::None;
    /// Ignore no frame any more.
    IgnoreClear = "ignore.clear" Argument::None;
    /// Count times from this frame on, or no longer.
    ReferenceToggle = "reference.toggle" Argument::None;
    /// Go to the next time reference.
    ReferenceNext = "reference.next" Argument::None;
    /// Go to the previous time reference.
    ReferencePrevious = "reference.previous" Argument::None;
    /// Take all time references away.
    ReferenceClear = "reference.clear" Argument::None;

    /// Follow the conversation of the selected frame: what both sides said.
    StreamFollow = "stream.follow" Argument::None;

    /// Show the conversation of the selected frame as a ladder: who sent what to whom.
    LadderOpen = "ladder.open" Argument::None;

    /// Show a table of statistics: hierarchy, conversations:tcp, expert …; without a name, choose one.
    StatsOpen = "stats.open" Argument::Text;
    /// Show the I/O graph, or a graph of the selected frame's TCP stream.
    GraphOpen = "graph.open" GRAPHS;

    /// Type a display filter.
    FilterPrompt = "filter.prompt" Argument::None;
    /// Show only frames that match this display filter; without a text, show all.
    FilterSet = "filter.set" Argument::Text;
    /// Show all frames again.
    FilterClear = "filter.clear" Argument::None;
    /// Filter by the selected field, alone or joined to the filter in force.
    FilterApply = "filter.apply" COMBINE;
    /// Put the selected field into the filter prompt without applying it.
    FilterPrepare = "filter.prepare" COMBINE;
    /// Filter by the conversation of the selected frame.
    FilterConversation = "filter.conversation" Argument::None;
    /// Choose among the saved filters, keep the one in force, or change them.
    FilterSaved = "filter.saved" Argument::None;
    /// Keep the filter in force under this name.
    FilterSave = "filter.save" Argument::Text;
    /// Apply the saved filter of this name; with a count, that button of the filter line.
    FilterRecall = "filter.recall" Argument::Text;
    /// Type a capture filter (BPF); without a running capture it narrows what is shown.
    BpfPrompt = "bpf.prompt" Argument::None;
    /// Set the capture filter (BPF); without a text, take it away.
    BpfSet = "bpf.set" Argument::Text;

    /// Translate the display filter (or what is selected) into a capture filter, and put it into the prompt.
    BpfFromFilter = "bpf.from-filter" Argument::None;

    /// Find a text, a field or bytes in the displayed frames.
    FindPrompt = "find.prompt" Argument::None;
    /// Find the next match.
    FindNext = "find.next" Argument::None;
    /// Find the previous match.
    FindPrevious = "find.previous" Argument::None;

    /// Copy a part of the selected frame to the clipboard of the terminal (works over SSH).
    Copy = "copy" OBJECT;
    /// Save frames to a file: choose which, the format and the name.
    ExportOpen = "export.open" Argument::None;
    /// Save the displayed frames to this file; the ending gives the format.
    ExportWrite = "export.write" Argument::Text;

    /// Choose an interface or a recent file.
    SourcePick = "source.pick" Argument::None;
    /// Open a capture file.
    SourceOpen = "source.open" Argument::Text;
    /// Start or stop the capture.
    CaptureToggle = "capture.toggle" Argument::None;
    /// Throw away what was captured and start again.
    CaptureRestart = "capture.restart" Argument::None;
    /// Hold the view still while the capture goes on.
    ViewFreeze = "view.freeze" Argument::None;
    /// Show times since the first frame or reference, since the frame before, or as the time of day; alone: the next format.
    ViewTime = "view.time" TIMES;
    /// Colour rows by the colour rules, or not.
    ViewColours = "view.colours" Argument::None;
    /// Read colour rules from a file in Wireshark's format; without a name, go back to the default rules.
    ColoursLoad = "colours.load" Argument::Text;
    /// Give the conversation of the frame a colour of its own; the count chooses which of ten.
    ColoursConversation = "colours.conversation" Argument::Count;
    /// Take the colours of conversations away.
    ColoursClear = "colours.clear" Argument::None;
    /// Add, change, reorder, resize the columns of the packet list.
    ColumnsEdit = "columns.edit" Argument::None;
    /// Make a column of this field or expression; without one, of the selected field.
    ColumnAdd = "column.add" Argument::Text;
    /// Take the selected column away.
    ColumnRemove = "column.remove" Argument::None;
    /// Switch between the colour themes.
    ViewTheme = "view.theme" Argument::Text;

    /// Focus the next pane.
    PaneNext = "pane.next" Argument::None;
    /// Focus the previous pane.
    PanePrevious = "pane.previous" Argument::None;
    /// Focus a pane by name.
    PaneFocus = "pane.focus" PANES;
    /// Show the focused pane alone, or all panes again.
    PaneZoom = "pane.zoom" Argument::None;
    /// Switch between the arrangements of panes.
    PaneLayout = "pane.layout" Argument::None;
    /// Show or hide the column with rates and talkers.
    PaneSide = "pane.side" Argument::None;
    /// Make the packet list higher.
    PaneHigher = "pane.higher" Argument::Count;
    /// Make the packet list lower.
    PaneLower = "pane.lower" Argument::Count;
    /// Move the divider beside the focused pane to the right.
    PaneWider = "pane.wider" Argument::Count;
    /// Move the divider beside the focused pane to the left.
    PaneNarrower = "pane.narrower" Argument::Count;
    /// Put all dividers back.
    PaneReset = "pane.reset" Argument::None;
    /// Sort talkers by the next measure.
    SortNext = "sort.next" Argument::None;
    /// Reverse the order of talkers.
    SortReverse = "sort.reverse" Argument::None;

    /// Type the name of any action.
    CommandPrompt = "command.prompt" Argument::None;
    /// Show the keys of the focused pane.
    HelpOpen = "help.open" Argument::None;
    /// Leave what is open: a pop-up, a zoomed pane.
    Back = "app.back" Argument::None;
    /// Do again what was done last, apart from moving about.
    Repeat = "app.repeat" Argument::Count;
    /// Bind keys to an action for this run: map <f5> view.theme.
    Map = "app.map" Argument::Text;
    /// Hand the mouse to the terminal for selecting text, or take it back.
    MouseToggle = "app.mouse" Argument::None;
    /// Draw everything anew.
    Redraw = "app.redraw" Argument::None;
    /// Suspend to the shell; fg brings the analyzer back.
    Suspend = "app.suspend" Argument::None;
    /// Leave; asks first when captured frames are not saved.
    Quit = "app.quit" Argument::None;
    /// Leave without asking.
    QuitNow = "app.quit-now" Argument::None;

    /// Accept what was typed or chosen.
    PromptAccept = "prompt.accept" Argument::None;
    /// Put back what was there before.
    PromptCancel = "prompt.cancel" Argument::None;
    /// Complete the word before the cursor; again for the next proposal.
    PromptComplete = "prompt.complete" Argument::None;
    /// The proposal before.
    PromptCompleteBack = "prompt.complete-back" Argument::None;
    /// The entry before in the history.
    PromptOlder = "prompt.older" Argument::None;
    /// The entry after in the history.
    PromptNewer = "prompt.newer" Argument::None;
}

/// Short forms for the command line, as vi has them.
pub static ALIASES: &[(&str, &str)] = &[
    ("q", "app.quit"),
    ("q!", "app.quit-now"),
    ("w", "export.write"),
    ("e", "source.open"),
    ("filter", "filter.set"),
    ("bpf", "bpf.set"),
    ("goto", "frame.goto"),
    ("table", "stats.open"),
    ("stats", "stats.open"),
    ("graph", "graph.open"),
    ("ladder", "ladder.open"),
    ("theme", "view.theme"),
    ("map", "app.map"),
    ("columns", "columns.edit"),
    ("column", "column.add"),
    ("colours", "colours.load"),
    ("colors", "colours.load"),
    ("time", "view.time"),
    ("save", "filter.save"),
    ("filters", "filter.saved"),
    ("help", "help.open"),
    ("noh", "filter.clear"),
];

impl Action {
    /// The action's row in the table.
    pub fn info(self) -> &'static Info {
        ACTIONS.get(self as usize).unwrap_or(&ACTIONS[0])
    }

    /// `group.verb`.
    pub fn name(self) -> &'static str {
        self.info().name
    }
}

/// An action with what it takes: what a key is bound to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub action: Action,
    /// Typed before the key, or given in the keymap.
    pub count: Option<u32>,
    /// Letter, word or text.
    pub text: String,
}

impl From<Action> for Call {
    fn from(action: Action) -> Self {
        Call { action, count: None, text: String::new() }
    }
}

impl Call {
    /// The count, or 1.
    pub fn times(&self) -> usize {
        self.count.unwrap_or(1).max(1) as usize
    }

    /// Reads `move.down 10`, `filter.apply and-not`, `42`, `w out.pcapng`.
    pub fn parse(line: &str) -> Result<Call, ActionError> {
        let line = line.trim();
        if let Ok(n) = line.parse::<u32>() {
            return Ok(Call { count: Some(n), ..Action::FrameGoto.into() });
        }
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        let name = ALIASES.iter().find(|a| a.0 == word).map_or(word, |a| a.1);
        let info = ACTIONS.iter().find(|i| i.name == name).ok_or_else(|| ActionError::Unknown {
            name: word.into(),
            nearest: nearest(word, ACTIONS.iter().map(|i| i.name).chain(ALIASES.iter().map(|a| a.0))),
        })?;
        let wrong = |expects: String| ActionError::Argument { name: info.name, given: rest.into(), expects };
        let call = Call::from(info.action);
        match info.argument {
            Argument::None if rest.is_empty() => Ok(call),
            Argument::None => Err(wrong("nothing after its name".into())),
            Argument::Count if rest.is_empty() => Ok(call),
            Argument::Count => rest.parse().map(|n| Call { count: Some(n), ..call }).map_err(|_| wrong("a number".into())),
            Argument::Letter => match rest.as_bytes() {
                [c] if c.is_ascii_alphabetic() => Ok(Call { text: rest.into(), ..call }),
                _ => Err(wrong("one letter".into())),
            },
            Argument::Choice(words) if words.contains(&rest) => Ok(Call { text: rest.into(), ..call }),
            Argument::Choice(words) => Err(wrong(format!("one of {}", words.join(", ")))),
            Argument::Word(words) if rest.is_empty() || words.contains(&rest) => Ok(Call { text: rest.into(), ..call }),
            Argument::Word(words) => Err(wrong(format!("one of {}", words.join(", ")))),
            Argument::Text => Ok(Call { text: rest.into(), ..call }),
        }
    }
}

impl std::fmt::Display for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.action.name())?;
        if let Some(n) = self.count {
            write!(f, " {n}")?;
        }
        if !self.text.is_empty() {
            write!(f, " {}", self.text)?;
        }
        Ok(())
    }
}

/// Why a line names no action.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActionError {
    #[error("no action `{name}`{}", did_you_mean(*nearest))]
    Unknown { name: String, nearest: Option<&'static str> },
    #[error("`{name}` expects {expects}, not `{given}`")]
    Argument { name: &'static str, given: String, expects: String },
}

fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |n| format!(", did you mean `{n}`?"))
}

/// The name that is most like `wrong`, when one is near enough to be what was meant.
pub fn nearest<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (wrong.len() / 3).clamp(1, 4);
    names.map(|n| (distance(wrong, n, limit), n)).filter(|(d, _)| *d <= limit).min().map(|(_, n)| n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_unique_and_documented() {
        let mut names: Vec<_> = ACTIONS.iter().map(|i| i.name).collect();
        for (at, info) in ACTIONS.iter().enumerate() {
            assert_eq!(info.action as usize, at);
            assert!(info.doc.trim().ends_with('.'), "{} has no doc line", info.name);
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ACTIONS.len());
        assert!(ALIASES.iter().all(|a| names.contains(&a.1)));
    }

    #[test]
    fn lines_become_calls_and_back() {
        let call = Call::parse("move.down 10").unwrap();
        assert_eq!((call.action, call.count, call.to_string().as_str()), (Action::MoveDown, Some(10), "move.down 10"));
        assert_eq!(Call::parse("42").unwrap(), Call { count: Some(42), ..Action::FrameGoto.into() });
        assert_eq!(Call::parse(" w  out file.pcapng ").unwrap().text, "out file.pcapng");
        assert_eq!(Call::parse("mark.set a").unwrap().text, "a");
    }

    #[test]
    fn a_wrong_line_says_what_was_meant() {
        assert_eq!(Call::parse("move.dwon").unwrap_err().to_string(), "no action `move.dwon`, did you mean `move.down`?");
        assert_eq!(Call::parse("mark.set ab").unwrap_err().to_string(), "`mark.set` expects one letter, not `ab`");
        assert!(Call::parse("copy raw").unwrap_err().to_string().contains("one of field, value"));
        assert!(Call::parse("zzzzzz").unwrap_err().to_string().ends_with("`zzzzzz`"));
    }
}
