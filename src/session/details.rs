//! The selected frame in full, dissected by a worker: a frame of a long conversation may need all of that conversation, and
//! the screen must not wait for it.

use super::dissector::{Dissector, Place, Standing};
use super::view::Detail;
use crate::model::Tree;
use parking_lot::{Condvar, Mutex};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The caller waits this long, so that what is quick is there at once.
const PATIENCE: Duration = Duration::from_millis(8);

/// A frame, and what is known of it from outside the capture: that stands in its tree too.
type Wish = (u32, Standing);

#[derive(Default)]
struct State {
    wish: Option<Wish>,
    made: Option<(Wish, Arc<Detail>)>,
    /// Counts [`Details::forget`]: what was begun before is out of date.
    generation: u64,
    closed: bool,
}

/// The last frame that was asked for, shared with its worker.
#[derive(Default)]
pub struct Details {
    state: Mutex<State>,
    wanted: Condvar,
    made: Condvar,
}

impl Details {
    /// The frame's layers. `None`: there is no such frame, or it is still being dissected and a notice follows.
    pub fn get(&self, frame: u32, standing: Standing) -> Option<Arc<Detail>> {
        let wish = (frame, standing);
        let deadline = Instant::now() + PATIENCE;
        let mut state = self.state.lock();
        loop {
            if let Some((made, detail)) = &state.made
                && *made == wish
            {
                return Some(detail.clone());
            }
            if state.closed {
                return None;
            }
            state.wish = Some(wish);
            self.wanted.notify_one();
            if self.made.wait_until(&mut state, deadline).timed_out() {
                return None;
            }
        }
    }

    /// The frame that was asked for last, when it is made.
    pub fn current(&self) -> Option<Arc<Detail>> {
        self.state.lock().made.as_ref().map(|m| m.1.clone())
    }

    /// What was made is out of date: other frames of the conversation count now.
    pub fn forget(&self) {
        let mut state = self.state.lock();
        state.made = None;
        state.generation += 1;
    }

    /// Ends the worker.
    pub fn close(&self) {
        self.state.lock().closed = true;
        self.wanted.notify_all();
        self.made.notify_all();
    }

    /// The worker: dissects what is asked for until [`Details::close`], and calls `made` after each frame.
    pub fn work(&self, dissector: &Dissector, made: &dyn Fn()) {
        loop {
            let (frame, standing, generation) = {
                let mut state = self.state.lock();
                loop {
                    if state.closed {
                        return;
                    }
                    match state.wish.filter(|w| state.made.as_ref().is_none_or(|m| m.0 != *w)) {
                        Some(wish) => break (wish.0, wish.1, state.generation),
                        None => self.wanted.wait(&mut state),
                    }
                }
            };
            let detail = dissect(dissector, frame, standing);
            let mut state = self.state.lock();
            if state.generation != generation {
                continue;
            }
            if detail.is_none() {
                // it may come into being: then it is asked for again
                state.wish = None;
            }
            state.made = detail.map(|d| ((frame, standing), d));
            drop(state);
            self.made.notify_all();
            made();
        }
    }
}

fn dissect(dissector: &Dissector, frame: u32, standing: Standing) -> Option<Arc<Detail>> {
    let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
    let mut tree = Tree::default();
    let mut bytes = Vec::new();
    let place = Place { snapshot: &snapshot, info: &info, frame };
    let found = dissector.dissect(&place, standing, &mut tree, &mut |_, _, frame| bytes = frame.to_vec());
    found.then(|| Arc::new(Detail { frame, tree, bytes }))
}
