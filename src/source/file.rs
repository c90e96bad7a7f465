//! A capture that is read from its first byte to its last.

use super::feed::{Feed, Filled, Format, Parsed, Started};
use super::{CaptureInfo, FrameBytes, Record, Source, SourceError, Step, sniff};
use std::sync::Arc;

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
    size: Option<u64>,
    done: bool,
}

impl FileSource {
    /// Finds out the format and reads the header. `size` is that of the whole stream where it is known.
    pub(super) fn open(name: String, mut feed: Feed, bytes: Arc<dyn FrameBytes>, size: Option<u64>) -> Result<Self, SourceError> {
        fill(&name, &mut feed, sniff::ENOUGH)?;
        let Some(mut format) = sniff::format(feed.bytes()) else {
            return Err(SourceError(format!("{name} {}", sniff::describe(feed.bytes()))));
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
                        let why = format!("{name} is cut off within its {} header: nothing can be read from it", info.format);
                        return Err(SourceError(why.replace("  ", " ")));
                    }
                }
                Err(why) => return Err(SourceError(format!("{name} {why}"))),
            }
        }
        Ok(FileSource { name, feed, format, info, need: 1, bytes, size, done: false })
    }

    fn end(&mut self) -> Step {
        self.done = true;
        let left = self.feed.bytes().len();
        if left > 0 || self.feed.missing() > 0 {
            self.info.warnings.push(format!(
                "{} ends in the middle of a {}: the last {left} bytes, from byte {}, were left out",
                self.name,
                self.format.reading(),
                self.feed.offset()
            ));
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
        match self.feed.fill(self.need).map_err(|e| unreadable(&self.name, &e))? {
            Filled::End => return Ok(self.end()),
            Filled::Later => return Ok(Step::Idle),
            Filled::Enough => {}
        }
        match self.format.parse(self.feed.bytes(), self.feed.offset(), &mut self.info, sink) {
            Parsed::Need { used, need } => {
                self.feed.consume(used);
                self.need = need;
                Ok(Step::More)
            }
            Parsed::Broken(why) => {
                self.done = true;
                self.info.warnings.push(format!("{}: {why}", self.name));
                Ok(Step::End)
            }
        }
    }

    fn info(&self) -> &CaptureInfo {
        &self.info
    }

    fn progress(&self) -> (u64, Option<u64>) {
        (self.feed.read_so_far(), self.size)
    }

    fn bytes(&self) -> Arc<dyn FrameBytes> {
        Arc::clone(&self.bytes)
    }
}
