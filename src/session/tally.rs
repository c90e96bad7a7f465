//! Counts what many filters match, in one pass over the frames.

use super::batch;
use super::dissector::{Dissector, Place, Standing};
use super::narrow;
use crate::filter::{Filter, Scan};
use crate::model::{Field, Tree, Wanted};
use crate::store::Snapshot;
use roaring::RoaringBitmap;
use std::ops::ControlFlow;
use std::sync::Arc;

/// What a filter matches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub frames: u64,
    /// Bytes on the wire.
    pub bytes: u64,
}

/// Counts the frames that pass `only` and each of the filters. What the columns can tell is not dissected.
pub fn count(dissector: &Dissector, only: Option<&Filter>, filters: &[&Filter]) -> Vec<Count> {
    let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
    let frames = 0..snapshot.len() as u32;
    let first = snapshot.time(0).map(|t| t.0);
    let unsure = narrow::unsure(dissector, &snapshot, &info, frames.clone());
    let scan = |filter: &&Filter| {
        let scanner = filter.plan().scanner(&dissector.store.conversations.read(), first);
        let mut scan = scanner.scan(&snapshot, frames.clone());
        scan.certain -= &unsure;
        scan.open |= &unsure;
        scan
    };
    let gate = only.map(|f| scan(&f));
    let mut totals = Vec::with_capacity(filters.len());
    let mut open = Vec::with_capacity(filters.len());
    for filter in filters {
        let Scan { certain, open: undecided } = scan(filter);
        let (sure, unsure) = match &gate {
            None => (certain, undecided),
            Some(gate) => {
                let sure = &certain & &gate.certain;
                (sure.clone(), ((certain | undecided) & (&gate.certain | &gate.open)) - sure)
            }
        };
        totals.push(weigh(&snapshot, &sure));
        open.push(unsure);
    }
    let undecided: Vec<u32> = open.iter().fold(RoaringBitmap::new(), |all, o| all | o).iter().collect();
    if undecided.is_empty() {
        return totals;
    }
    let fields = fields(only, filters);
    let plain = filters.iter().copied().chain(only).all(Filter::asks_fields_only);
    let wanted = if plain { Wanted::Only(fields) } else { Wanted::Row(fields) };
    batch::ordered(
        0..undecided.len() as u32,
        batch::workers(),
        || Tree::new(wanted.clone()),
        |tree, positions| {
            let mut counts = vec![Count::default(); filters.len()];
            for frame in undecided.get(positions.start as usize..positions.end as usize).unwrap_or(&[]) {
                let place = Place { snapshot: &snapshot, info: &info, frame: *frame };
                dissector.dissect(&place, Standing::default(), tree, &mut |row, tree, bytes| {
                    if only.is_some_and(|f| !f.matches(tree, bytes)) {
                        return;
                    }
                    for ((count, filter), open) in counts.iter_mut().zip(filters).zip(&open) {
                        if open.contains(*frame) && filter.matches(tree, bytes) {
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

/// The fields that any of the filters looks at.
fn fields(only: Option<&Filter>, filters: &[&Filter]) -> Arc<[&'static Field]> {
    let mut fields: Vec<&'static Field> = Vec::new();
    for field in filters.iter().copied().chain(only).flat_map(|f| f.fields().iter().copied()) {
        if !fields.iter().any(|f| std::ptr::eq(*f, field)) {
            fields.push(field);
        }
    }
    fields.into()
}

fn weigh(snapshot: &Snapshot, frames: &RoaringBitmap) -> Count {
    let len = |frame: u32| snapshot.row(frame).map_or(0, |row| u64::from(row.len));
    Count { frames: frames.len(), bytes: frames.iter().map(len).sum() }
}
