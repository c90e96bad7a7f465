//! Counts what many filters match, in one pass over the frames.

use super::batch;
use super::dissector::{Dissector, Place, Standing};
use crate::filter::Filter;
use crate::model::{Field, Tree, Wanted};
use std::ops::ControlFlow;

/// What a filter matches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub frames: u64,
    /// Bytes on the wire.
    pub bytes: u64,
}

/// Counts the frames that pass `only` and each of the filters.
pub fn count(dissector: &Dissector, only: Option<&Filter>, filters: &[&Filter]) -> Vec<Count> {
    let mut totals = vec![Count::default(); filters.len()];
    if filters.is_empty() {
        return totals;
    }
    let mut fields: Vec<&'static Field> = Vec::new();
    for field in filters.iter().copied().chain(only).flat_map(|f| f.fields().iter().copied()) {
        if !fields.iter().any(|f| std::ptr::eq(*f, field)) {
            fields.push(field);
        }
    }
    let wanted = Wanted::Only(fields.into());
    let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
    batch::ordered(
        0..snapshot.len() as u32,
        batch::workers(),
        || Tree::new(wanted.clone()),
        |tree, frames| {
            let mut counts = vec![Count::default(); filters.len()];
            for frame in frames {
                let place = Place { snapshot: &snapshot, info: &info, frame };
                dissector.dissect(&place, Standing::default(), tree, &mut |row, tree, bytes| {
                    if only.is_some_and(|f| !f.matches(tree, bytes)) {
                        return;
                    }
                    for (count, filter) in counts.iter_mut().zip(filters) {
                        if filter.matches(tree, bytes) {
                            count.frames += 1;
                            count.bytes += u64::from(row.len);
                        }
                    }
                });
            }
            counts
        },
        |counts| {
            for (total, count) in totals.iter_mut().zip(counts) {
                total.frames += count.frames;
                total.bytes += count.bytes;
            }
            ControlFlow::Continue(())
        },
    );
    totals
}
