//! Wakes those who follow the capture when it has grown, so that nobody polls.

use parking_lot::{Condvar, Mutex};
use std::time::{Duration, Instant};

#[derive(Default)]
struct State {
    generation: u64,
    closed: bool,
}

/// A counter of changes that threads can wait on.
#[derive(Default)]
pub struct Growth {
    state: Mutex<State>,
    changed: Condvar,
}

impl Growth {
    /// Something changed.
    pub fn tick(&self) {
        self.state.lock().generation += 1;
        self.changed.notify_all();
    }

    /// Nobody shall wait any more: the session ends.
    pub fn close(&self) {
        self.state.lock().closed = true;
        self.changed.notify_all();
    }

    /// Waits until something has changed since `seen`, and gives what to wait for next; `None` when the session ends.
    pub fn wait(&self, seen: u64) -> Option<u64> {
        let mut state = self.state.lock();
        while state.generation == seen && !state.closed {
            self.changed.wait(&mut state);
        }
        (!state.closed).then_some(state.generation)
    }

    /// Sleeps for `time`, less when `ended` becomes true or the session ends; false when the session ends.
    pub fn pause_unless_ended(&self, time: Duration, ended: impl Fn() -> bool) -> bool {
        let deadline = Instant::now() + time;
        let mut state = self.state.lock();
        while !state.closed && !ended() && !self.changed.wait_until(&mut state, deadline).timed_out() {}
        !state.closed
    }

    pub fn is_closed(&self) -> bool {
        self.state.lock().closed
    }
}
