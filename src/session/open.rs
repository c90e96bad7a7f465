//! Opens what the user named and starts to index it.

use super::dissector::Dissector;
use super::record::recorded;
use super::stop::{Stop, stopping};
use super::windows::BEGINNING;
use crate::dissect::Engine;
use crate::export::save::SaveOptions;
use crate::filter::Macros;
use crate::source::live::{self, Control, LiveOptions};
use crate::source::{self, CaptureInfo, FrameBytes, OpenOptions, Record, Source, Step};
use crate::source::{Speed, replay};
use crate::store::{Indexer, Store};
use std::path::PathBuf;
use std::sync::Arc;

/// Where frames come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Capture files, read as one in order of time; `-` is standard input.
    Files(Vec<PathBuf>),
    /// Network interfaces.
    Live(Vec<String>),
}

impl Input {
    /// What people call it: file or interface names.
    pub fn name(&self) -> String {
        let files = match self {
            Input::Live(interfaces) => return interfaces.join(", "),
            Input::Files(files) => files,
        };
        let name = |f: &PathBuf| f.file_name().unwrap_or(f.as_os_str()).to_string_lossy().into_owned();
        match files.as_slice() {
            [one] if one.as_os_str() == "-" => "standard input".into(),
            [one] => name(one),
            [first, rest @ ..] => format!("{} and {} more", name(first), rest.len()),
            [] => String::new(),
        }
    }

    /// Files that are read, and so must not be written.
    pub fn files(&self) -> &[PathBuf] {
        match self {
            Input::Files(files) => files,
            Input::Live(_) => &[],
        }
    }
}

/// How a session is opened.
#[derive(Clone, Debug)]
pub struct Options {
    pub input: Input,
    /// Capture filter: set on the interfaces, or applied to the records of files.
    pub bpf: String,
    /// Frames to read at the most.
    pub limit: Option<usize>,
    /// Go on reading when a file grows.
    pub follow: bool,
    /// Play files at this pace, as if live.
    pub replay: Option<Speed>,
    pub live: LiveOptions,
    /// When to end.
    pub stop: Stop,
    /// Save the frames while they come (`-w`, `-b`).
    pub save: Option<SaveOptions>,
    /// Files with TLS secrets.
    pub keylogs: Vec<PathBuf>,
    /// Ports and the protocols that they lead to: (`tcp.port`, 8888, `http`).
    pub decode_as: Vec<(String, u32, String)>,
    /// Named pieces of display filters.
    pub macros: Macros,
    /// Note stations while frames are indexed: for who counts the traffic between Ethernet addresses.
    pub stations: bool,
}

impl Options {
    pub fn new(input: Input) -> Self {
        Options {
            input,
            bpf: String::new(),
            limit: None,
            follow: false,
            replay: None,
            live: LiveOptions::default(),
            stop: Stop::default(),
            save: None,
            keylogs: Vec::new(),
            decode_as: Vec::new(),
            macros: Macros::default(),
            stations: false,
        }
    }

    /// One file, all of it.
    pub fn file(path: PathBuf) -> Self {
        Options::new(Input::Files(vec![path]))
    }

    /// Frames come as time goes by.
    pub fn is_live(&self) -> bool {
        self.replay.is_some() || matches!(self.input, Input::Live(_))
    }
}

/// What the screen is opened with.
#[derive(Debug)]
pub struct Screen {
    /// What to open; `None`: let the user choose.
    pub session: Option<Options>,
    pub filter: String,
    pub keymap: Option<String>,
    pub theme: Option<String>,
    pub config: Option<PathBuf>,
}

/// Why the input cannot be opened; the text names the next step.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct OpenError(pub String);

impl From<source::SourceError> for OpenError {
    fn from(e: source::SourceError) -> Self {
        OpenError(e.0)
    }
}

/// A capture that is about to be read.
pub struct Opened {
    pub store: Arc<Store>,
    pub indexer: Indexer,
    /// Steers a live capture.
    pub control: Option<Control>,
}

/// No capture: what a screen shows while the user still has to choose one.
struct Nothing(CaptureInfo);

impl Source for Nothing {
    fn step(&mut self, _: &mut dyn FnMut(Record<'_>)) -> Result<Step, source::SourceError> {
        Ok(Step::End)
    }
    fn info(&self) -> &CaptureInfo {
        &self.0
    }
    fn progress(&self) -> (u64, Option<u64>) {
        (0, Some(0))
    }
    fn bytes(&self) -> Arc<dyn FrameBytes> {
        Arc::new(NoBytes)
    }
}

struct NoBytes;

impl FrameBytes for NoBytes {
    fn with(&self, _: u64, _: usize, with: &mut dyn FnMut(&[u8])) {
        with(&[]);
    }
}

/// Opens the input; an empty list of files is an empty capture.
pub fn open(options: &Options) -> Result<Opened, OpenError> {
    let limit = options.limit.unwrap_or(usize::MAX);
    let (source, control): (Box<dyn Source>, _) = match &options.input {
        Input::Live(interfaces) => {
            let live = live::open(interfaces, &LiveOptions { filter: options.bpf.clone(), ..options.live.clone() })?;
            (live.source, Some(live.control))
        }
        Input::Files(files) if files.is_empty() => (Box::new(Nothing(CaptureInfo::default())), None),
        Input::Files(files) => {
            let source = source::open_all(files, &OpenOptions { follow: options.follow, ..OpenOptions::default() })?;
            let source = source::filtered(source, &options.bpf)?;
            let source = match options.replay {
                Some(speed) => replay(source, speed),
                None => source,
            };
            (source, None)
        }
    };
    let source = stopping(source, options.stop);
    let source = match &options.save {
        Some(save) => {
            let inputs = options.input.files().to_vec();
            recorded(source, SaveOptions { inputs, ..save.clone() }, limit)?
        }
        None => source,
    };
    let store = Arc::new(Store::new(source.bytes()));
    let indexer = Indexer::new(store.clone(), source, limit);
    let indexer = if options.stations { indexer.noting_stations() } else { indexer };
    Ok(Opened { store, indexer, control })
}

/// A capture that is read while it is dissected: see [`Windows`](super::windows::Windows). Its beginning is read before this
/// returns, so that interfaces are known and what is no capture is told at once.
///
/// # Errors
/// As [`open`] and [`read_all`].
pub fn begun(options: &Options, engine: Arc<Engine>) -> Result<(Dissector, Indexer), OpenError> {
    let Opened { store, mut indexer, .. } = open(options)?;
    indexer.read_until(BEGINNING)?;
    Ok((Dissector::new(store, engine), indexer))
}

/// Reads a capture to its end, for dissection.
///
/// # Errors
/// As [`open`] and [`read_all`].
pub fn whole(options: &Options, engine: Arc<Engine>) -> Result<Dissector, OpenError> {
    let Opened { store, mut indexer, .. } = open(options)?;
    read_all(&mut indexer)?;
    Ok(Dissector::new(store, engine))
}

/// Indexes the whole input before it returns.
pub fn read_all(indexer: &mut Indexer) -> Result<(), OpenError> {
    while indexer.step()? != Step::End {}
    Ok(())
}
