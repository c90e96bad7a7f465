//! Tables and graphs for a screen: made in the background, the last one that was asked for is held.

use super::graphs::{self, Graph, GraphWish};
use super::located::{locate, name_vendors};
use super::places::Places;
use super::tables::{self, Frames, Tables};
use super::view::Notice;
use super::work::{Shared, spawn};
use crate::model::table::Table;
use crate::stats::segments::Segments;
use parking_lot::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// While a capture grows, what is shown is made anew after this time.
const AGAIN_AFTER: Duration = Duration::from_secs(2);

/// A table that a screen asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableWish {
    /// As [`tables::request`] takes it: `conversations:tcp`.
    pub name: String,
    /// Only of frames that the display filter lets pass; its text, so that another filter makes another table.
    pub filter: String,
}

/// What was asked for last, and what came of it.
struct Job<W, R> {
    wish: W,
    cancel: Arc<AtomicBool>,
    working: bool,
    begun: Instant,
    /// Frames there were.
    frames: usize,
    made: Option<Arc<R>>,
}

/// Things that are made in the background on a wish; one at a time.
struct Desk<W, R>(Mutex<Option<Job<W, R>>>);

impl<W, R> Default for Desk<W, R> {
    fn default() -> Self {
        Desk(Mutex::new(None))
    }
}

impl<W: Clone + PartialEq, R> Desk<W, R> {
    /// What there is for a wish. `start` is called when it must be made, or made anew.
    fn get(&self, wish: &W, frames: usize, start: impl FnOnce(Arc<AtomicBool>)) -> Option<Arc<R>> {
        let mut job = self.0.lock();
        if let Some(job) = job.as_mut().filter(|j| j.wish == *wish) {
            if !job.working && job.frames != frames && job.begun.elapsed() >= AGAIN_AFTER {
                (job.working, job.begun, job.frames) = (true, Instant::now(), frames);
                start(job.cancel.clone());
            }
            return job.made.clone();
        }
        if let Some(old) = job.take() {
            old.cancel.store(true, Ordering::Relaxed);
        }
        let cancel = Arc::<AtomicBool>::default();
        *job = Some(Job { wish: wish.clone(), cancel: cancel.clone(), working: true, begun: Instant::now(), frames, made: None });
        drop(job);
        start(cancel);
        None
    }

    /// Keeps what was made, unless something else was asked for since.
    fn put(&self, wish: &W, made: R) {
        if let Some(job) = self.0.lock().as_mut().filter(|j| j.wish == *wish) {
            (job.made, job.working) = (Some(Arc::new(made)), false);
        }
    }

    fn forget(&self) {
        if let Some(job) = self.0.lock().take() {
            job.cancel.store(true, Ordering::Relaxed);
        }
    }
}

/// What screens asked for last.
#[derive(Default)]
pub(super) struct Statistics {
    table: Desk<TableWish, Result<Table, String>>,
    graph: Desk<GraphWish, Result<Graph, String>>,
    segments: Desk<u32, Segments>,
    /// The databases in the usual places, opened for the first table.
    places: OnceLock<Places>,
}

impl Shared {
    /// A table, or why there is none; `None` while it is being made (a notice follows).
    pub(super) fn table(self: &Arc<Self>, wish: &TableWish) -> Option<Arc<Result<Table, String>>> {
        self.statistics.table.get(wish, self.frames(), |cancel| {
            let wish = wish.clone();
            spawn("table", self, move |shared| {
                if let Some(made) = shared.make_table(&wish, &cancel) {
                    shared.statistics.table.put(&wish, made);
                    let _ = shared.notices.try_send(Notice::Changed);
                }
            });
        })
    }

    fn make_table(&self, wish: &TableWish, cancel: &AtomicBool) -> Option<Result<Table, String>> {
        let request = match tables::request(&wish.name) {
            Ok(request) => request,
            Err(why) => return Some(Err(why)),
        };
        let filter = match self.compile(&wish.filter) {
            Ok(filter) => Some(filter).filter(|f| !f.is_empty()),
            Err(why) => return Some(Err(why.message)),
        };
        let frames = Frames { filter: filter.as_ref(), last: None };
        let made = Tables::new(&self.dissector, &self.registry, cancel).make(&[request], &frames)?;
        let places = self.statistics.places.get_or_init(|| Places::open(&[]).unwrap_or_default());
        let located = made.into_iter().next().map(|table| name_vendors(locate(table.into(), places)).collect());
        Some(located.ok_or_else(|| "the table could not be made".to_string()))
    }

    /// A graph over time, or why there is none; `None` while it is being made (a notice follows).
    pub(super) fn graph(self: &Arc<Self>, wish: &GraphWish) -> Option<Arc<Result<Graph, String>>> {
        self.statistics.graph.get(wish, self.frames(), |cancel| {
            let wish = wish.clone();
            spawn("graph", self, move |shared| {
                if let Some(made) = graphs::make(&shared.dissector, &shared.registry, &wish, &cancel) {
                    shared.statistics.graph.put(&wish, made);
                    let _ = shared.notices.try_send(Notice::Changed);
                }
            });
        })
    }

    /// The segments of a TCP stream; `None` while they are being gathered (a notice follows).
    pub(super) fn segments(self: &Arc<Self>, stream: u32) -> Option<Arc<Segments>> {
        self.statistics.segments.get(&stream, self.frames(), |cancel| {
            spawn("segments", self, move |shared| {
                let made = graphs::segments(&shared.dissector, stream, &cancel);
                if !cancel.load(Ordering::Relaxed) {
                    shared.statistics.segments.put(&stream, made);
                    let _ = shared.notices.try_send(Notice::Changed);
                }
            });
        })
    }

    /// Drops what was made for a screen.
    pub(super) fn forget_statistics(&self) {
        self.statistics.table.forget();
        self.statistics.graph.forget();
        self.statistics.segments.forget();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_wish_calls_the_old_one_off() {
        let desk = Desk::<&str, u32>::default();
        let mut first = None;
        assert_eq!(desk.get(&"a", 1, |cancel| first = Some(cancel)), None);
        assert_eq!(desk.get(&"a", 1, |_| panic!("it is being made")), None);
        assert_eq!(desk.get(&"b", 1, |_| ()), None);
        assert!(first.is_some_and(|c| c.load(Ordering::Relaxed)));
        desk.put(&"a", 1);
        assert_eq!(desk.get(&"b", 1, |_| panic!("it is being made")), None);
        desk.put(&"b", 2);
        assert_eq!(desk.get(&"b", 1, |_| panic!("it is made")).as_deref(), Some(&2));
    }
}
