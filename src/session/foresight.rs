//! What comes later in a capture that can be read twice: which frame is each conversation's last. Who passes over the frames
//! can then forget a conversation right behind that frame, and remember every other one, however long it is silent.

use super::open::{Input, OpenError, Opened, Options, open};
use crate::base::FrameIndex;
use crate::store::CHUNK;

/// Frames that are read between two times of letting go.
const STEP: usize = 16 * CHUNK;

/// The last frame of each conversation, by the index's number for it.
pub struct Foresight(Vec<FrameIndex>);

impl Foresight {
    /// Reads the headers of the whole input; `None` where that would take something away from who reads it after.
    ///
    /// # Errors
    /// As [`open`], and when the input cannot be read on.
    pub fn of(options: &Options) -> Result<Option<Foresight>, OpenError> {
        let Input::Files(files) = &options.input else { return Ok(None) };
        let is_file = |path: &std::path::PathBuf| std::fs::metadata(path).is_ok_and(|m| m.is_file());
        if options.is_live() || options.follow || !files.iter().all(is_file) {
            return Ok(None);
        }
        let Opened { store, mut indexer, .. } = open(&Options { save: None, stations: false, ..options.clone() })?;
        while !store.ended() {
            let done = indexer.frames();
            indexer.release_before(done as u32);
            indexer.read_until(done + STEP)?;
        }
        let all = store.conversations.read();
        let last = |id| all.get(id).map_or(0, |c| c.last);
        Ok(Some(Foresight((0..all.len() as u32).map(last).collect())))
    }

    /// Whether a conversation has no more frames from this one on.
    pub fn is_over(&self, id: u32, frame: FrameIndex) -> bool {
        self.0.get(id as usize).is_some_and(|last| *last < frame)
    }
}
