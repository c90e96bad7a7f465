//! What a session shows: plain values that a screen or a test can look at.

use super::colours::{Paint, Rule};
use super::follow::Target;
use crate::base::{Moment, Timestamp};
pub use crate::chart::Format as ChartFormat;
pub use crate::export::follow::Show;
pub use crate::export::frames::Format;
use crate::model::{Node, Tree, render};
use std::path::PathBuf;

/// Counters and state for header, footer and title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    /// File name or interface names.
    pub source: String,
    pub live: bool,
    pub running: bool,
    /// Frames so far.
    pub frames: usize,
    pub displayed: usize,
    pub marked: usize,
    pub ignored: usize,
    /// Bytes read, and how many there are where that is known.
    pub read: u64,
    pub size: Option<u64>,
    /// False while a file is still being read.
    pub loaded: bool,
    /// Reading speed in bytes per second.
    pub speed: f64,
    /// Share of the filter's work done, 0 to 1; `None` when no filter is at work.
    pub filtering: Option<f32>,
    pub exporting: Option<f32>,
    pub finding: bool,
    pub dropped_kernel: u64,
    pub dropped_interface: u64,
    pub dropped_here: u64,
    /// Display filter and capture filter in force.
    pub filter: String,
    pub bpf: String,
    pub first: Timestamp,
    pub last: Timestamp,
    /// Captured frames that are not in any file the user named.
    pub unsaved: bool,
    pub warnings: Vec<String>,
}

/// One row of the packet list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub source: String,
    pub destination: String,
    pub protocol: String,
    pub info: String,
    /// Texts of the user's own columns, in their order.
    pub cells: Vec<String>,
    /// Colours of the first rule that matches.
    pub paint: Option<Paint>,
}

/// What the store knows of a frame without dissecting it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    pub time: Moment,
    /// Length on the wire.
    pub len: u32,
    pub marked: bool,
    pub ignored: bool,
    /// The frame is a time reference.
    pub is_reference: bool,
    /// What its relative time counts from: the time reference before it, or the first frame.
    pub first: Moment,
}

/// A dissected frame.
pub struct Detail {
    pub frame: u32,
    pub tree: Tree,
    pub bytes: Vec<u8>,
}

impl Detail {
    /// The bytes of a buffer: 0 is the frame.
    pub fn buffer(&self, id: u16) -> &[u8] {
        match id {
            0 => &self.bytes,
            n => self.tree.buffers().get(usize::from(n) - 1).map_or(&[], |b| &b.data),
        }
    }

    /// A node's line in the tree.
    pub fn label(&self, node: &Node) -> String {
        let mut out = String::new();
        render::label(&self.tree, node, &self.bytes, &mut out);
        out
    }

    /// A node's value as filters and `-e` write it.
    pub fn show(&self, node: &Node) -> String {
        let mut out = String::new();
        render::show(&self.tree, node, &self.bytes, &mut out);
        out
    }
}

/// Why a filter text is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextError {
    pub message: String,
    /// Character (from 0) where the trouble begins.
    pub column: usize,
}

/// An interface or a file that can be opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    pub name: String,
    /// Addresses and link state, or folder and size.
    pub detail: String,
    pub is_file: bool,
    pub up: bool,
    /// Frames per second of the last seconds.
    pub activity: Vec<f64>,
}

/// Frames that something is said about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frames {
    /// This one: what was said of it is taken back if it was said before.
    One(u32),
    /// All that are displayed.
    Displayed,
    /// It is taken back for all frames.
    None,
}

/// Which frames an export takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    #[default]
    Displayed,
    Marked,
    Selected,
    All,
}

impl Which {
    pub const ALL: [Which; 4] = [Which::Displayed, Which::Marked, Which::Selected, Which::All];

    pub fn name(self) -> &'static str {
        match self {
            Which::Displayed => "displayed",
            Which::Marked => "marked",
            Which::Selected => "selected",
            Which::All => "all",
        }
    }
}

/// How a text is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FindKind {
    /// In the columns and labels, without regard to case.
    #[default]
    Text,
    /// A display filter.
    Filter,
    /// Hex digits, in the bytes of the frame.
    Bytes,
}

/// What a session is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    SetFilter(String),
    SetBpf(String),
    /// Marks frames or takes marks away.
    Mark(Frames),
    /// Ignores frames or counts them again.
    Ignore(Frames),
    /// Makes frames time references or ordinary ones again.
    Refer(Frames),
    /// The user's own columns: expressions of the filter language.
    SetColumns(Vec<String>),
    SetColours(Vec<Rule>),
    Find {
        kind: FindKind,
        text: String,
        from: u32,
        forward: bool,
    },
    Export {
        path: PathBuf,
        format: Format,
        which: Which,
        selected: Option<u32>,
    },
    /// Draw all charts into a folder.
    Charts {
        folder: PathBuf,
        format: ChartFormat,
        which: Which,
    },
    /// Write a stream, or one side of it, to a file.
    SaveStream {
        target: Target,
        show: Show,
        only: Option<usize>,
        path: PathBuf,
    },
    /// Write a file that the traffic carries under this name, or all of a part of the table of objects into this folder.
    SaveObjects {
        part: String,
        filter: String,
        only: Option<usize>,
        path: PathBuf,
    },
    StartCapture,
    StopCapture,
    RestartCapture,
    OpenFile(PathBuf),
    OpenInterface(String),
}

/// What a session tells on its own accord.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Frames, counters, rows or talkers changed: look again.
    Changed,
    /// The result of the filter is complete.
    Filtered,
    /// The answer to [`Command::Find`].
    Found(Option<u32>),
    /// Something was done that the user asked for.
    Done(String),
    /// Something went wrong; the text says what and the next step.
    Failed(String),
}
