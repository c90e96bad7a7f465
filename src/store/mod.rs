//! Tier 1: one compact row per frame and one record per conversation, appended by a single writer and read by anybody.
//!
//! Readers take a [`Snapshot`]: a frozen view that costs a few reference counts and never blocks the writer. Bytes of frames
//! stay where they are; rows know where.

pub mod behaviour;
pub mod columns;
pub mod conversations;
mod fragments;
pub mod index;
pub mod stations;

pub use columns::{CHUNK, Chunk, Class, Row, Snapshot};
pub use conversations::{Conversation, Conversations, Ends};
pub use index::Indexer;
pub use stations::{Heading, Stations};

pub use crate::source::{CaptureInfo, Interface};

use crate::source::FrameBytes;
use arc_swap::{ArcSwap, Guard};
use parking_lot::RwLock;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Everything that is known of a capture. Written by one [`Indexer`].
pub struct Store {
    snapshot: ArcSwap<Snapshot>,
    /// Conversations change while frames come: readers lock them for as short as they can.
    pub conversations: RwLock<Conversations>,
    info: ArcSwap<CaptureInfo>,
    bytes: Arc<dyn FrameBytes>,
    read: AtomicU64,
    total: AtomicU64,
    ended: AtomicBool,
}

impl Store {
    /// An empty store over the bytes that a source gives access to.
    pub fn new(bytes: Arc<dyn FrameBytes>) -> Self {
        Store {
            snapshot: ArcSwap::from_pointee(Snapshot::default()),
            conversations: RwLock::new(Conversations::default()),
            info: ArcSwap::from_pointee(CaptureInfo::default()),
            bytes,
            read: AtomicU64::new(0),
            total: AtomicU64::new(0),
            ended: AtomicBool::new(false),
        }
    }

    /// The frames so far.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.load_full()
    }

    /// Interfaces, comments, warnings so far.
    pub fn info(&self) -> Arc<CaptureInfo> {
        self.info.load_full()
    }

    /// [`Store::info`] for a short look, which readers on other threads do not feel.
    pub fn peek(&self) -> Guard<Arc<CaptureInfo>> {
        self.info.load()
    }

    /// Random access to frames' bytes.
    pub fn bytes(&self) -> &Arc<dyn FrameBytes> {
        &self.bytes
    }

    /// Calls `with` with the captured bytes of a frame; fewer, or none, where they are gone.
    pub fn with_frame(&self, row: &Row, with: &mut dyn FnMut(&[u8])) {
        self.bytes.with(row.offset, row.captured as usize, with);
    }

    /// Bytes of the source read so far, and in all (0: not known).
    pub fn progress(&self) -> (u64, u64) {
        (self.read.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    /// Whether the source has come to its end.
    pub fn ended(&self) -> bool {
        self.ended.load(Ordering::Acquire)
    }
}
