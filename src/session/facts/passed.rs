//! Facts in one pass over a capture: what is behind the pass is forgotten, and with it the conversations that seem to be over.

use super::{Facts, SHARDS};
use crate::base::FrameIndex;
use crate::store::Snapshot;
use std::sync::atomic::Ordering;

/// Conversations that are kept though they were silent for long.
const SILENT_KEPT: usize = 32_000;

impl Facts {
    /// Frames whose facts are kept, over all conversations.
    #[cfg(test)]
    pub fn kept(&self) -> usize {
        self.frames.load(Ordering::Relaxed)
    }

    /// Forgets what is known of frames before this one. Trackers stay, for conversations may go on; of too many that are silent,
    /// those go that have been so longest.
    pub fn forget_before(&self, snapshot: &Snapshot, frame: FrameIndex) {
        self.passing.store(true, Ordering::Relaxed);
        for shard in &self.shards {
            let mut shard = shard.lock();
            let mut silent = Vec::new();
            for (id, kept) in shard.iter_mut() {
                let mut entry = kept.entry.lock();
                let gone = entry.tracker.forget_before(frame, |f| snapshot.time(f));
                kept.frames = kept.frames.saturating_sub(gone);
                self.frames.fetch_sub(gone, Ordering::Relaxed);
                if let Some(last) = entry.last.filter(|last| *last < frame) {
                    silent.push((last, *id));
                }
            }
            let excess = silent.len().saturating_sub(SILENT_KEPT / SHARDS);
            silent.sort_unstable();
            for (_, id) in silent.iter().take(excess) {
                if let Some(gone) = shard.remove(id) {
                    self.frames.fetch_sub(gone.frames, Ordering::Relaxed);
                }
            }
        }
    }
}
