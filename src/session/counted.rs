//! Which frames statistics count: those that pass a display filter, and never those that the user ignores.

use super::dissector::Dissector;
use super::search::{self, Query};
use crate::filter::Filter;
use crate::source::CaptureInfo;
use crate::store::Snapshot;
use roaring::RoaringBitmap;
use std::sync::atomic::AtomicBool;

/// The frames that count; inner `None`: all. `None` when it was called off.
pub fn counted(
    dissector: &Dissector,
    snapshot: &Snapshot,
    info: &CaptureInfo,
    filter: Option<&Filter>,
    cancel: &AtomicBool,
) -> Option<Option<RoaringBitmap>> {
    let all = 0..snapshot.len() as u32;
    let said = dissector.annotations.said();
    let mut chosen = None;
    if let Some(filter) = filter {
        let mut hits = RoaringBitmap::new();
        let query = Query { filter: Some(filter), ..Query::default() };
        if !search::run(dissector, snapshot, info, &query, all.clone(), cancel, &mut hits, &mut |_, _| {}) {
            return None;
        }
        chosen = Some(hits);
    }
    if !said.ignored.is_empty() {
        *chosen.get_or_insert_with(|| all.collect()) -= &said.ignored;
    }
    Some(chosen)
}
