//! Which frames statistics count: those that pass a display filter, and never those that the user ignores.

use super::dissector::Dissector;
use super::search::{self, Query};
use crate::filter::Filter;
use crate::source::CaptureInfo;
use crate::store::Snapshot;
use roaring::RoaringBitmap;
use std::ops::Range;
use std::sync::atomic::AtomicBool;

/// The frames of a window that count; inner `None`: all. `None` when it was called off.
pub fn counted(
    dissector: &Dissector,
    snapshot: &Snapshot,
    info: &CaptureInfo,
    filter: Option<&Filter>,
    window: Range<u32>,
    cancel: &AtomicBool,
) -> Option<Option<RoaringBitmap>> {
    let said = dissector.annotations.said();
    let mut chosen = None;
    if let Some(filter) = filter {
        let mut hits = RoaringBitmap::new();
        let query = Query { filter: Some(filter), ..Query::default() };
        if !search::run(dissector, snapshot, info, &query, window.clone(), cancel, &mut hits, &mut |_, _| {}) {
            return None;
        }
        chosen = Some(hits);
    }
    if !said.ignored.is_empty() {
        *chosen.get_or_insert_with(|| window.collect()) -= &said.ignored;
    }
    Some(chosen)
}
