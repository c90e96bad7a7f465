//! A capture read once, in windows: the index runs ahead of the frames that are worked on, and what lies behind them is let go
//! of. So a pass needs memory for the window and for the conversations, not for all frames.
//!
//! What a frame is told of later ones (a response, where a message ends, whether a connection was closed) reaches as far as
//! the index has read: [`AHEAD`] frames at least. What it is told of earlier ones is what trackers carry along, what was found
//! in the last [`BEHIND`] frames, and the bytes of messages that began up to [`ROWS_BEHIND`] frames before.

use super::dissector::Dissector;
use super::foresight::Foresight;
use super::open::{OpenError, Options};
use crate::store::{CHUNK, Indexer};
use std::ops::Range;

/// Frames of a window.
const WINDOW: usize = 8 * CHUNK;
/// Frames that the index is ahead of a window's end.
const AHEAD: usize = 16 * CHUNK;
/// Frames before a window whose facts are kept, and whose rows are, which are smaller.
const BEHIND: usize = 8 * CHUNK;
const ROWS_BEHIND: usize = 64 * CHUNK;
/// Conversations that are remembered though they were silent for long.
const SILENT: usize = 32_000;

/// Conversations that are tracked before it is found out which of them go on: some 500 bytes each.
const MANY: usize = 64_000;

/// Frames that the first window needs.
pub(super) const BEGINNING: usize = WINDOW + AHEAD;

/// The above; smaller in tests.
#[derive(Clone, Copy)]
struct Sizes {
    window: usize,
    ahead: usize,
    behind: usize,
    rows_behind: usize,
    silent: usize,
    many: usize,
}

const SIZES: Sizes = Sizes { window: WINDOW, ahead: AHEAD, behind: BEHIND, rows_behind: ROWS_BEHIND, silent: SILENT, many: MANY };

/// The windows of a capture, one after the other.
pub struct Windows<'a> {
    pub dissector: &'a Dissector,
    indexer: Option<Indexer>,
    sizes: Sizes,
    /// Where what comes later can be found out, and what was found out.
    input: Option<&'a Options>,
    foresight: Option<Foresight>,
    done: usize,
}

impl<'a> Windows<'a> {
    /// A capture that has been read: all of it is one window.
    pub fn whole(dissector: &'a Dissector) -> Self {
        Windows { dissector, indexer: None, sizes: SIZES, input: None, foresight: None, done: 0 }
    }

    /// A capture that is about to be read.
    pub fn ahead(dissector: &'a Dissector, indexer: Indexer) -> Self {
        Windows { dissector, indexer: Some(indexer), sizes: SIZES, input: None, foresight: None, done: 0 }
    }

    /// Remembers all conversations, however long they are silent, for who counts: what is sent again much later is nothing new.
    pub fn remembering(mut self) -> Self {
        self.sizes.silent = usize::MAX;
        self
    }

    /// Forgets each conversation behind its last frame and no other one, where the input that is read can be read twice. That is
    /// done once many are tracked.
    pub fn foreseeing(mut self, input: &'a Options) -> Self {
        self.input = Some(input);
        self
    }

    /// Reads the rest, for who has to look at all frames before the first: what is left is one window then.
    ///
    /// # Errors
    /// When the input cannot be read on.
    pub fn widen(&mut self) -> Result<(), OpenError> {
        match self.indexer.take() {
            Some(mut indexer) => Ok(indexer.read_until(usize::MAX)?),
            None => Ok(()),
        }
    }

    /// The next frames; `None` at the end.
    ///
    /// # Errors
    /// When the input cannot be read on.
    pub fn advance(&mut self) -> Result<Option<Range<u32>>, OpenError> {
        let store = &self.dissector.store;
        let mut end = usize::MAX;
        if let Some(indexer) = &mut self.indexer {
            if let Some(input) = self.input.take_if(|_| self.dissector.facts.tracked_conversations() > self.sizes.many && !store.ended()) {
                self.foresight = Foresight::of(input)?;
            }
            release(self.dissector, indexer, self.done, self.sizes, self.foresight.as_ref());
            end = self.done + self.sizes.window;
            indexer.read_until(end + self.sizes.ahead)?;
        }
        let window = self.done as u32..store.snapshot().len().min(end) as u32;
        self.done = window.end as usize;
        Ok((!window.is_empty()).then_some(window))
    }
}

/// Lets go of what lies behind a running capture whose frames are looked at as they come.
#[derive(Default)]
pub struct Behind {
    released: usize,
}

impl Behind {
    /// To be called now and then, with the number of frames that nobody needs any more.
    pub fn release(&mut self, dissector: &Dissector, indexer: &mut Indexer, done: usize) {
        if done >= self.released + WINDOW {
            self.released = done;
            release(dissector, indexer, done, SIZES, None);
        }
    }
}

fn release(dissector: &Dissector, indexer: &mut Indexer, done: usize, sizes: Sizes, foresight: Option<&Foresight>) {
    let behind = |frames: usize| done.saturating_sub(frames) as u32;
    dissector.facts.forget_before(&dissector.store.snapshot(), behind(sizes.behind), sizes.silent, foresight);
    indexer.release_before(behind(sizes.rows_behind));
}

#[cfg(test)]
mod tests;
