//! What comes into the screen's state, and what goes out of it.

use crate::config::{self, SavedFilter};
use crate::session::colours::Rule;
use crate::session::{Choice, Command, Notice};
use crate::tui::overlay::prompt;
use crossterm::event::{KeyEvent, MouseEvent};
use std::path::PathBuf;
use std::time::Duration;

/// What happened.
#[derive(Clone, Debug)]
pub enum Msg {
    Key(KeyEvent),
    Mouse(MouseEvent),
    Paste(String),
    Resize(u16, u16),
    Tick,
    Notice(Notice),
    /// What can be opened; asked for with [`Effect::Look`].
    Choices(Vec<Choice>),
    /// Colour rules that were read, and what is wrong with them.
    Colours(Vec<Rule>, Vec<String>),
    /// Something that was done outside went wrong.
    Failed(String),
    /// A signal that ends the program.
    Signal(i32),
}

/// What the loop must do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    Command(Command),
    /// See what can be opened, for the picker.
    Look,
    /// Text for the clipboard of the terminal.
    Copy(String),
    /// Leave with this exit status.
    Quit(i32),
    Suspend,
    /// Draw everything anew.
    Clear,
    /// Take the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Keep a line for the history of a prompt.
    Remember(prompt::Kind, String),
    /// Keep this in the settings file.
    Keep(Kept),
    /// Read colour rules; the answer is [`Msg::Colours`].
    ReadColours(PathBuf),
}

/// What is kept in the settings file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    Columns(Vec<config::Column>),
    Filters(Vec<SavedFilter>),
}

/// How grave a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Info,
    Warning,
    Error,
}

/// A message in the last line.
#[derive(Clone, Debug)]
pub struct Message {
    pub text: String,
    pub level: Level,
    pub(super) until: Duration,
}
