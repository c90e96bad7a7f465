//! Rows of the packet list: made by a worker for the frames that are looked at, kept while there is room.

use super::dissector::{Dissector, Place, Standing};
use super::outlook::Outlook;
use super::view::Row;
use crate::base::text::safe;
use crate::model::Tree;
use hashbrown::HashMap;
use parking_lot::{Condvar, Mutex};
use std::sync::Arc;

/// Rows kept: some screens in each direction.
const KEPT: usize = 4096;
/// Rows asked for and not yet made; older wishes are forgotten, because the screen has moved on.
const WISHES: usize = 512;

#[derive(Default)]
struct State {
    rows: HashMap<u32, Arc<Row>>,
    /// Rows that are out of date: shown until the new ones are made.
    stale: HashMap<u32, Arc<Row>>,
    wishes: Vec<u32>,
    outlook: Arc<Outlook>,
    /// Counts what made rows stale: a row that was begun before is not kept.
    generation: u64,
    closed: bool,
}

/// The cache of rows, shared with its worker.
#[derive(Default)]
pub struct Rows {
    state: Mutex<State>,
    wanted: Condvar,
}

impl Rows {
    /// The row of a frame; when it is not there it is asked for.
    pub fn get(&self, frame: u32) -> Option<Arc<Row>> {
        let mut state = self.state.lock();
        if let Some(row) = state.rows.get(&frame) {
            return Some(row.clone());
        }
        if !state.wishes.contains(&frame) {
            if state.wishes.len() >= WISHES {
                state.wishes.remove(0);
            }
            state.wishes.push(frame);
            self.wanted.notify_one();
        }
        state.stale.get(&frame).cloned()
    }

    /// Whether the row is there and up to date.
    pub fn is_made(&self, frame: u32) -> bool {
        self.state.lock().rows.contains_key(&frame)
    }

    /// All rows are to be made anew; the old ones are shown meanwhile.
    pub fn renew(&self) {
        let mut state = self.state.lock();
        let old = std::mem::take(&mut state.rows);
        state.stale.extend(old);
        if state.stale.len() > KEPT {
            state.stale.clear();
        }
        state.generation += 1;
    }

    /// Other columns or colours.
    pub fn set_outlook(&self, outlook: Outlook) {
        self.state.lock().outlook = Arc::new(outlook);
        self.renew();
    }

    pub fn outlook(&self) -> Arc<Outlook> {
        self.state.lock().outlook.clone()
    }

    /// Ends the worker.
    pub fn close(&self) {
        self.state.lock().closed = true;
        self.wanted.notify_all();
    }

    /// The worker: makes rows until [`Rows::close`], and calls `made` after each batch. `standing` tells what is known of a
    /// frame from outside the capture.
    pub fn work(&self, dissector: &Dissector, standing: &dyn Fn(&Place<'_>) -> Standing, made: &dyn Fn()) {
        loop {
            let (wishes, outlook, generation) = {
                let mut state = self.state.lock();
                while state.wishes.is_empty() && !state.closed {
                    self.wanted.wait(&mut state);
                }
                if state.closed {
                    return;
                }
                (std::mem::take(&mut state.wishes), state.outlook.clone(), state.generation)
            };
            let mut tree = Tree::new(outlook.wanted());
            let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
            for frame in wishes {
                let place = Place { snapshot: &snapshot, info: &info, frame };
                let standing = standing(&place);
                let mut row = None;
                dissector.dissect(&place, standing, &mut tree, &mut |_, tree, bytes| {
                    let columns = &tree.columns;
                    row = Some(Row {
                        source: safe(&columns.source.to_string()).into_owned(),
                        destination: safe(&columns.destination.to_string()).into_owned(),
                        protocol: safe(&columns.protocol).into_owned(),
                        info: safe(&columns.info).into_owned(),
                        cells: outlook.cells(tree, bytes),
                        paint: outlook.paint(tree, bytes).filter(|_| !standing.ignored),
                    });
                });
                let Some(row) = row else { continue };
                let mut state = self.state.lock();
                if state.generation != generation {
                    break;
                }
                if state.rows.len() >= KEPT {
                    state.rows.clear();
                }
                state.stale.remove(&frame);
                state.rows.insert(frame, Arc::new(row));
            }
            made();
        }
    }
}
