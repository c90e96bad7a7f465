//! Which frames a table is about, and the little that a caller can choose about it.

use crate::base::Timestamp;
use crate::store::columns::Chunk;
use crate::store::{CHUNK, Snapshot, Store};
use roaring::RoaringBitmap;

/// Some or all frames of a capture.
pub struct Scope<'a> {
    pub store: &'a Store,
    pub snapshot: &'a Snapshot,
    /// `None`: all of them.
    pub frames: Option<&'a RoaringBitmap>,
}

impl Scope<'_> {
    /// Time of the capture's first frame: relative times count from it, whichever frames are chosen.
    pub fn zero(&self) -> i64 {
        self.snapshot.time(0).map_or(0, |t| t.0)
    }

    /// Nanoseconds from the capture's first frame.
    pub fn since_start(&self, time: i64) -> i64 {
        Timestamp(time).since(Timestamp(self.zero()))
    }

    /// Number of frames.
    pub fn len(&self) -> u64 {
        self.frames.map_or(self.snapshot.len() as u64, RoaringBitmap::len)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Calls `with` for each frame with its number, its chunk and its place there.
    pub fn each(&self, mut with: impl FnMut(u32, &Chunk, usize)) {
        let chunks = self.snapshot.chunks();
        match self.frames {
            None => {
                for (n, chunk) in chunks.iter().enumerate() {
                    for at in 0..chunk.rows() {
                        with((n * CHUNK + at) as u32, chunk, at);
                    }
                }
            }
            Some(frames) => {
                for frame in frames {
                    if let Some(chunk) = chunks.get(frame as usize / CHUNK) {
                        with(frame, chunk, frame as usize % CHUNK);
                    }
                }
            }
        }
    }

    /// Bytes on the wire.
    pub fn bytes(&self) -> u64 {
        let mut sum = 0;
        self.each(|_, chunk, at| sum += chunk.len.get(at).map_or(0, |n| u64::from(*n)));
        sum
    }

    /// Earliest and latest time; `None` when there are no frames.
    pub fn span(&self) -> Option<(i64, i64)> {
        let mut span: Option<(i64, i64)> = None;
        self.each(|_, chunk, at| {
            let time = chunk.time.get(at).copied().unwrap_or(0);
            let (first, last) = span.unwrap_or((time, time));
            span = Some((first.min(time), last.max(time)));
        });
        span
    }
}

/// What a caller can choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Part of the table, one of [`super::Entry::variants`]; empty: all of it.
    pub variant: String,
    /// Rows where a table ranks and the caller wants the top only.
    pub limit: usize,
    /// Length of a bin of `rates`, nanoseconds.
    pub bin: i64,
    /// Rows carry the display filter for their frames. Not where nobody can use it.
    pub filters: bool,
    /// What is known of the files that the capture came from.
    pub files: Vec<FileFacts>,
}

impl Default for Options {
    fn default() -> Self {
        Options { variant: String::new(), limit: usize::MAX, bin: 1_000_000_000, filters: true, files: Vec::new() }
    }
}

/// A file that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileFacts {
    pub name: String,
    pub bytes: u64,
    /// SHA-256 in hexadecimal; `None` where it was not asked for or the file is gone.
    pub sha256: Option<String>,
}

/// Bits per second; `None` for what took no time.
pub fn bit_rate(bytes: u64, nanos: i64) -> Option<f64> {
    (nanos > 0).then(|| bytes as f64 * 8e9 / nanos as f64)
}

/// Per cent of a whole.
pub fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}
