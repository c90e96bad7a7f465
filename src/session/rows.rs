//! Rows of the packet list: made by a worker for the frames that are looked at, kept while there is room.

use super::dissector::{Dissector, Place, Standing};
use super::tone::{self, tone};
use super::view::Row;
use crate::base::text::safe;
use crate::model::{Tree, Wanted};
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
    wishes: Vec<u32>,
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
        None
    }

    /// Ends the worker.
    pub fn close(&self) {
        self.state.lock().closed = true;
        self.wanted.notify_all();
    }

    /// The worker: makes rows until [`Rows::close`], and calls `made` after each batch.
    pub fn work(&self, dissector: &Dissector, made: &dyn Fn()) {
        let mut tree = Tree::new(Wanted::Only(tone::fields(dissector)));
        loop {
            let wishes = {
                let mut state = self.state.lock();
                while state.wishes.is_empty() && !state.closed {
                    self.wanted.wait(&mut state);
                }
                if state.closed {
                    return;
                }
                std::mem::take(&mut state.wishes)
            };
            let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
            for frame in wishes {
                let place = Place { snapshot: &snapshot, info: &info, frame };
                let mut row = None;
                dissector.dissect(&place, Standing::default(), &mut tree, &mut |store_row, tree, bytes| {
                    let columns = &tree.columns;
                    row = Some(Row {
                        source: safe(&columns.source.to_string()).into_owned(),
                        destination: safe(&columns.destination.to_string()).into_owned(),
                        protocol: safe(&columns.protocol).into_owned(),
                        info: safe(&columns.info).into_owned(),
                        tone: tone(store_row, tree, bytes),
                    });
                });
                let Some(row) = row else { continue };
                let mut state = self.state.lock();
                if state.rows.len() >= KEPT {
                    state.rows.clear();
                }
                state.rows.insert(frame, Arc::new(row));
            }
            made();
        }
    }
}
