//! Facts in one pass over a capture: what is behind the pass is forgotten, and with it the conversations that seem to be over.

use super::{Facts, SHARDS};
use crate::base::FrameIndex;
use crate::session::foresight::Foresight;
use crate::store::{Conversation, Snapshot};
use crate::stream::headers::proto;
use std::sync::atomic::Ordering;

/// Bits of TCP's flags (RFC 9293 section 3.1).
const FIN: u8 = 0x01;
const RST: u8 = 0x04;

/// How likely a conversation is to go on after a silence, the least likely first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Hold {
    Closed,
    Connectionless,
    Open,
}

impl Hold {
    fn of(conversation: &Conversation) -> Hold {
        match conversation.proto {
            proto::TCP if conversation.seen & (FIN | RST) != 0 => Hold::Closed,
            proto::TCP | proto::SCTP => Hold::Open,
            _ => Hold::Connectionless,
        }
    }
}

impl Facts {
    /// Frames whose facts are kept, over all conversations.
    #[cfg(test)]
    pub fn kept(&self) -> usize {
        self.frames.load(Ordering::Relaxed)
    }

    /// Conversations that are tracked.
    pub fn tracked_conversations(&self) -> usize {
        self.shards.iter().map(|shard| shard.lock().len()).sum()
    }

    /// Forgets what is known of frames before this one. Trackers of conversations that go on stay: where `foresight` tells which
    /// these are, all others go. Of more than `silent_kept` that are silent, connections that were closed go first, then
    /// conversations without connections, and of each those that have been silent longest.
    pub fn forget_before(&self, snapshot: &Snapshot, frame: FrameIndex, silent_kept: usize, foresight: Option<&Foresight>) {
        self.passing.store(true, Ordering::Relaxed);
        let conversations = self.store.conversations.read();
        let hold = |id| conversations.get(id).map_or(Hold::Closed, Hold::of);
        for shard in &self.shards {
            let mut shard = shard.lock();
            let mut silent = Vec::new();
            if let Some(foresight) = foresight {
                for (_, gone) in shard.extract_if(|id, _| foresight.is_over(*id, frame)) {
                    self.frames.fetch_sub(gone.frames, Ordering::Relaxed);
                }
            }
            for (id, kept) in shard.iter_mut() {
                let mut entry = kept.entry.lock();
                let gone = entry.tracker.forget_before(frame, |f| snapshot.time(f));
                kept.frames = kept.frames.saturating_sub(gone);
                self.frames.fetch_sub(gone, Ordering::Relaxed);
                if let Some(last) = entry.last.filter(|last| *last < frame) {
                    silent.push((hold(*id), last, *id));
                }
            }
            let excess = silent.len().saturating_sub(silent_kept / SHARDS);
            silent.sort_unstable();
            for (_, _, id) in silent.iter().take(excess) {
                if let Some(gone) = shard.remove(id) {
                    self.frames.fetch_sub(gone.frames, Ordering::Relaxed);
                }
            }
        }
    }
}
