//! The panes. Each keeps its own small state, answers named actions, and draws itself from what it may look at; none does
//! input or output.

pub mod columns;
pub mod detail_tree;
pub mod hex;
pub mod packet_list;
mod placing;
pub mod rates;
pub mod status;
pub mod talkers;
pub mod time;

use super::theme::Theme;
use crate::session::{Detail, Session, Status};
use columns::Columns;
use ratatui::layout::Rect;
use std::collections::BTreeMap;
use time::TimeFormat;

/// What panes may look at.
pub struct Cx<'a> {
    pub session: &'a Session,
    pub status: &'a Status,
    pub theme: &'a Theme,
    /// Displayed frames in view: less than there are while the view is frozen.
    pub shown: usize,
    /// The selected frame, dissected.
    pub detail: Option<&'a Detail>,
    pub time: TimeFormat,
    pub columns: &'a Columns,
    /// Marks with a name: letter to frame.
    pub letters: &'a BTreeMap<char, u32>,
    /// Colour rules are in force.
    pub coloured: bool,
    /// The pane has the focus.
    pub focused: bool,
    /// The pane without its frame.
    pub area: Rect,
}

impl Cx<'_> {
    /// Lines of the pane.
    pub fn height(&self) -> usize {
        usize::from(self.area.height)
    }
}

/// What a pane asks of the rest of the screen after an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Select a frame: an ordinary step.
    Select(u32),
    /// Go to a frame far away: the place is remembered for going back.
    Jump(u32),
    /// Select the node of the tree that covers this byte of this buffer.
    Byte { buffer: u16, at: usize },
    /// Show only frames that match.
    Filter(String),
    /// Tell the user something.
    Tell(String),
}

/// `None`: the action is not for this pane.
pub type Answer = Option<Vec<Request>>;
