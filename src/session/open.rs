//! Opens what the user named and starts to index it.

use crate::source::{self, Source, Step};
use crate::store::{Indexer, Store};
use std::path::PathBuf;
use std::sync::Arc;

/// Where frames come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Capture files, read as one in order of time; `-` is standard input.
    Files(Vec<PathBuf>),
}

impl Input {
    /// What people call it: file names.
    pub fn name(&self) -> String {
        let Input::Files(files) = self;
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
        let Input::Files(files) = self;
        files
    }
}

/// How a session is opened.
#[derive(Clone, Debug)]
pub struct Options {
    pub input: Input,
    /// Frames to read at the most.
    pub limit: Option<usize>,
}

impl Options {
    /// One file, all of it.
    pub fn file(path: PathBuf) -> Self {
        Options { input: Input::Files(vec![path]), limit: None }
    }
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

/// A store and the indexer that fills it.
pub fn open(options: &Options) -> Result<(Arc<Store>, Indexer), OpenError> {
    let Input::Files(files) = &options.input;
    let source: Box<dyn Source> = match files.as_slice() {
        [one] => source::open(one, &source::OpenOptions::default())?,
        _ => return Err(OpenError("give one capture file".into())),
    };
    let store = Arc::new(Store::new(source.bytes()));
    let indexer = Indexer::new(store.clone(), source, options.limit.unwrap_or(usize::MAX), None);
    Ok((store, indexer))
}

/// Indexes the whole input before it returns.
pub fn read_all(indexer: &mut Indexer) -> Result<(), OpenError> {
    while indexer.step()? != Step::End {}
    Ok(())
}
