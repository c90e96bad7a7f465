//! A capture that is read from its first byte to its last.

use super::feed::{Feed, Filled, Format, Parsed, Started};
use super::{CaptureInfo, FrameBytes, Record, Source, SourceError, Step, sniff};
use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A source over a stream of bytes in one of the capture formats.
pub(super) struct FileSource {
    /// As it is named in messages.
    name: String,
    feed: Feed,
    format: Box<dyn Format>,
    info: CaptureInfo,
    /// Bytes that the parser wants before it can go on.
    need: usize,
    bytes: Arc<dyn FrameBytes>,
    progress: Progress,
    done: bool,
}

/// How far a source has come, as its reader counts it.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress {
    /// Bytes of the input file that were read, where they are others than those that are parsed.
    pub(super) read: Option<Arc<AtomicU64>>,
    /// Size of the input file.
    pub(super) size: Option<u64>,
}

impl FileSource {
    /// Finds out the format and reads the header.
    pub(super) fn open(name: String, mut feed: Feed, bytes: Arc<dyn FrameBytes>, progress: Progress) -> Result<Self, SourceError> {
        // Byte by byte: whoever writes into a pipe may have written only the header yet.
        let mut format = loop {
            if let Some(format) = sniff::format(feed.bytes()) {
                break format;
            }
            let have = feed.bytes().len();
            if have >= sniff::ENOUGH || fill(&name, &mut feed, have + 1)? == Filled::End {
                return Err(SourceError(format!("{name} {}", sniff::describe(feed.bytes()))));
            }
        };
        let mut info = CaptureInfo::default();
        loop {
            match format.start(feed.bytes(), &mut info) {
                Ok(Started::Yes(used)) => {
                    feed.consume(used as u64);
                    break;
                }
                Ok(Started::Need(need)) => {
                    if fill(&name, &mut feed, need)? == Filled::End {
                        return Err(SourceError(format!("{name} is cut off within its file header: nothing can be read from it")));
                    }
                }
                Err(why) => return Err(SourceError(format!("{name} {why}"))),
            }
        }
        Ok(FileSource { name, feed, format, info, need: 1, bytes, progress, done: false })
    }

    /// Adds to the format what the bytes went through on the way here.
    pub(super) fn packed_with(mut self, compression: &str) -> Self {
        self.info.format = format!("{} ({compression})", self.info.format);
        self
    }

    fn warn(&mut self, text: String) {
        self.info.warnings.push(format!("{}: {text}", self.name));
    }

    fn end(&mut self) -> Step {
        self.done = true;
        let left = self.feed.bytes().len();
        if left > 0 || self.feed.missing() > 0 {
            let (what, at) = (self.format.reading(), self.feed.offset());
            self.warn(format!("ends in the middle of a {what}; the last {left} bytes, from byte {at}, were left out"));
        }
        Step::End
    }
}

/// Waits until `need` bytes are there or the input is over.
fn fill(name: &str, feed: &mut Feed, need: usize) -> Result<Filled, SourceError> {
    loop {
        match feed.fill(need).map_err(|e| unreadable(name, &e))? {
            Filled::Later => {}
            filled => return Ok(filled),
        }
    }
}

fn unreadable(name: &str, error: &std::io::Error) -> SourceError {
    SourceError(format!("{name} cannot be read on: {error}"))
}

impl Source for FileSource {
    fn step(&mut self, sink: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError> {
        if self.done {
            return Ok(Step::End);
        }
        match self.feed.fill(self.need) {
            Ok(Filled::End) => return Ok(self.end()),
            Ok(Filled::Later) => return Ok(Step::Idle),
            Ok(Filled::Enough) => {}
            // A decoder that meets damage. What came before it is good.
            Err(e) if matches!(e.kind(), ErrorKind::InvalidData | ErrorKind::InvalidInput | ErrorKind::UnexpectedEof) => {
                self.warn(format!("{e}; what comes after byte {} of the capture was left out", self.feed.offset()));
                self.done = true;
                return Ok(Step::End);
            }
            Err(e) => {
                self.done = true;
                return Err(unreadable(&self.name, &e));
            }
        }
        match self.format.parse(self.feed.bytes(), self.feed.offset(), &mut self.info, sink) {
            Parsed::Need { used, need } => {
                self.feed.consume(used);
                self.need = need;
                Ok(Step::More)
            }
            Parsed::Broken(why) => {
                self.done = true;
                self.warn(why);
                Ok(Step::End)
            }
        }
    }

    fn info(&self) -> &CaptureInfo {
        &self.info
    }

    fn progress(&self) -> (u64, Option<u64>) {
        let read = self.progress.read.as_ref().map(|r| r.load(Ordering::Relaxed));
        (read.unwrap_or_else(|| self.feed.read_so_far()), self.progress.size)
    }

    fn bytes(&self) -> Arc<dyn FrameBytes> {
        Arc::clone(&self.bytes)
    }
}
