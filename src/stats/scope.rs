//! Which frames a table is about, and the little that a caller can choose about it.

use crate::base::Timestamp;
use crate::model::table::Table;
use crate::store::columns::Chunk;
use crate::store::{CHUNK, Snapshot, Store};
use roaring::RoaringBitmap;
use std::ops::Range;

/// Some or all frames of a capture. A pass in windows has a scope for each window, whose sums are those so far.
pub struct Scope<'a> {
    pub store: &'a Store,
    pub snapshot: &'a Snapshot,
    /// `None`: all of them.
    pub frames: Option<&'a RoaringBitmap>,
    /// The frames that are looked at now.
    pub window: Range<u32>,
    sums: Sums,
}

/// How many frames, how many bytes, and from when to when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    frames: u64,
    bytes: u64,
    span: Option<(i64, i64)>,
}

impl Sums {
    fn add(&mut self, time: i64, len: u32) {
        self.frames += 1;
        self.bytes += u64::from(len);
        let (first, last) = self.span.unwrap_or((time, time));
        self.span = Some((first.min(time), last.max(time)));
    }
}

impl<'a> Scope<'a> {
    /// All frames of a snapshot, or those of them that are chosen.
    pub fn new(store: &'a Store, snapshot: &'a Snapshot, frames: Option<&'a RoaringBitmap>) -> Self {
        let whole = 0..snapshot.len() as u32;
        Scope::of_window(store, snapshot, frames, whole, &mut Sums::default())
    }

    /// The frames of a window, which add to the sums of those before.
    pub fn of_window(
        store: &'a Store,
        snapshot: &'a Snapshot,
        frames: Option<&'a RoaringBitmap>,
        window: Range<u32>,
        sums: &mut Sums,
    ) -> Self {
        let mut scope = Scope { store, snapshot, frames, window, sums: *sums };
        scope.each(|_, chunk, at| sums.add(chunk.time.get(at).copied().unwrap_or(0), chunk.len.get(at).copied().unwrap_or(0)));
        scope.sums = *sums;
        scope
    }

    /// The last window again, when its frames are in the sums.
    pub fn after(store: &'a Store, snapshot: &'a Snapshot, frames: Option<&'a RoaringBitmap>, window: Range<u32>, sums: Sums) -> Self {
        Scope { store, snapshot, frames, window, sums }
    }
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
        self.sums.frames
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes on the wire.
    pub fn bytes(&self) -> u64 {
        self.sums.bytes
    }

    /// Earliest and latest time; `None` when there are no frames.
    pub fn span(&self) -> Option<(i64, i64)> {
        self.sums.span
    }

    /// Calls `with` for each frame of the window with its number, its chunk and its place there.
    pub fn each(&self, mut with: impl FnMut(u32, &Chunk, usize)) {
        let chunks = self.snapshot.chunks();
        match self.frames {
            None => {
                let (mut at, end) = (self.window.start as usize, self.window.end as usize);
                while let Some(chunk) = chunks.get(at / CHUNK).filter(|_| at < end) {
                    let start = at - at % CHUNK;
                    let to = (end - start).min(chunk.rows());
                    for place in at - start..to {
                        with((start + place) as u32, chunk, place);
                    }
                    at = start + CHUNK;
                }
            }
            Some(frames) => {
                for frame in frames.range(self.window.clone()) {
                    if let Some(chunk) = chunks.get(frame as usize / CHUNK) {
                        with(frame, chunk, frame as usize % CHUNK);
                    }
                }
            }
        }
    }
}

/// What is counted from the columns, window by window.
pub trait Counter {
    fn add(&mut self, scope: &Scope<'_>);
    /// `scope`: all that was added.
    fn table(&self, scope: &Scope<'_>, options: &Options) -> Table;
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
