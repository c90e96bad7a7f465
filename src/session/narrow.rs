//! Asks the columns which frames a filter can match at all, before any of them is dissected.

use super::batch;
use super::dissector::Dissector;
use crate::filter::{Filter, Scan, Scanner};
use crate::source::CaptureInfo;
use crate::store::{CHUNK, Snapshot};
use roaring::RoaringBitmap;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Frames whose columns a thread looks at in one go: whole chunks, and few enough to be called off at once.
const SCAN: u32 = 32 * CHUNK as u32;

/// What columns leave of a range of frames.
pub enum Narrowed {
    /// Columns say nothing of the filter.
    Not,
    To(Scan),
    Cancelled,
}

/// Asks the columns about the frames of `range`.
pub fn narrow(
    dissector: &Dissector,
    snapshot: &Snapshot,
    info: &CaptureInfo,
    filter: &Filter,
    range: Range<u32>,
    cancel: &AtomicBool,
) -> Narrowed {
    let plan = filter.plan();
    if plan.needs_all() {
        return Narrowed::Not;
    }
    let said = dissector.annotations.said();
    // with time references, relative times count from different frames
    let first = snapshot.time(0).map(|t| t.0).filter(|_| said.references.is_empty());
    let scanner = plan.scanner(&dissector.store.conversations.read(), first);
    let Some(mut scan) = scan(&scanner, snapshot, range.clone(), cancel) else { return Narrowed::Cancelled };
    let unsure = unsure(dissector, snapshot, info, range.clone());
    scan.certain -= &unsure;
    scan.open |= unsure;
    Narrowed::To(scan)
}

/// Frames of which columns must not speak: the column of times does not tell which frames have none, nor any column which
/// frames are ignored and have no header any more, nor what the user decodes otherwise.
pub(super) fn unsure(dissector: &Dissector, snapshot: &Snapshot, info: &CaptureInfo, range: Range<u32>) -> RoaringBitmap {
    let mut frames: RoaringBitmap = info.untimed.iter().copied().collect();
    frames |= &dissector.annotations.said().ignored;
    frames.remove_range(..range.start);
    frames.remove_range(range.end..);
    if !dissector.engine.chosen().is_empty() {
        let rows = range.filter_map(|f| Some((f, snapshot.row(f)?)));
        frames.extend(rows.filter(|(_, row)| !dissector.is_indexed_right(row)).map(|(f, _)| f));
    }
    frames
}

/// Looks at the columns of all frames; `None` when it was called off.
fn scan(scanner: &Scanner, snapshot: &Snapshot, frames: Range<u32>, cancel: &AtomicBool) -> Option<Scan> {
    let parts = frames.end.saturating_sub(frames.start).div_ceil(SCAN);
    let part = |n: u32| {
        let start = frames.start + n * SCAN;
        start..start.saturating_add(SCAN).min(frames.end)
    };
    let mut all = Scan::default();
    let mut join = |scan: Scan| {
        all.certain |= scan.certain;
        all.open |= scan.open;
    };
    if parts <= 1 {
        join(scanner.scan(snapshot, frames.clone()));
    } else {
        let next = AtomicU32::new(0);
        let work = || {
            let mut own = Scan::default();
            loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= parts || cancel.load(Ordering::Relaxed) {
                    return own;
                }
                let scan = scanner.scan(snapshot, part(n));
                own.certain |= scan.certain;
                own.open |= scan.open;
            }
        };
        std::thread::scope(|scope| {
            let others: Vec<_> = (1..batch::workers()).map(|_| scope.spawn(work)).collect();
            join(work());
            for other in others {
                if let Ok(scan) = other.join() {
                    join(scan);
                }
            }
        });
    }
    (!cancel.load(Ordering::Relaxed)).then_some(all)
}
