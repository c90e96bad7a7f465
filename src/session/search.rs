//! Runs a compiled filter over many frames, in parallel, into a bitmap; can be called off.

use super::batch;
use super::dissector::{Dissector, Place, Standing};
use crate::filter::Filter;
use crate::model::{Tree, Wanted};
use crate::source::CaptureInfo;
use crate::source::bpf::Program;
use crate::store::Snapshot;
use roaring::RoaringBitmap;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a frame must pass.
#[derive(Clone, Copy, Default)]
pub struct Query<'a> {
    pub filter: Option<&'a Filter>,
    pub program: Option<&'a Program>,
}

/// Adds the frames of `range` that pass to `hits`. `progress` is called now and then with the bitmap and the frames done.
/// False when it was called off.
#[allow(clippy::too_many_arguments)]
pub fn run(
    dissector: &Dissector,
    snapshot: &Snapshot,
    info: &CaptureInfo,
    query: &Query<'_>,
    range: Range<u32>,
    cancel: &AtomicBool,
    hits: &mut RoaringBitmap,
    progress: &mut dyn FnMut(&RoaringBitmap, u32),
) -> bool {
    let fields = query.filter.map_or_else(|| Arc::from([]), |f| f.fields().clone());
    let wanted = Wanted::Only(fields);
    let mut whole = true;
    batch::ordered(
        range,
        batch::workers(),
        || Tree::new(wanted.clone()),
        |tree, frames| {
            let end = frames.end;
            let mut passed = Vec::new();
            for frame in frames {
                if cancel.load(Ordering::Relaxed) {
                    return (passed, end);
                }
                if !passes_program(dissector, snapshot, query, frame) {
                    continue;
                }
                let Some(filter) = query.filter else {
                    passed.push(frame);
                    continue;
                };
                let place = Place { snapshot, info, frame };
                dissector.dissect(&place, Standing::default(), tree, &mut |_, tree, bytes| {
                    if filter.matches(tree, bytes) {
                        passed.push(frame);
                    }
                });
            }
            (passed, end)
        },
        |(passed, end)| {
            if cancel.load(Ordering::Relaxed) {
                whole = false;
                return ControlFlow::Break(());
            }
            hits.extend(passed);
            progress(hits, end);
            ControlFlow::Continue(())
        },
    );
    whole
}

/// Whether a frame passes the capture filter; frames whose bytes are gone do not.
fn passes_program(dissector: &Dissector, snapshot: &Snapshot, query: &Query<'_>, frame: u32) -> bool {
    let Some(program) = query.program else { return true };
    let Some(row) = snapshot.row(frame) else { return false };
    let mut passes = false;
    dissector.store.with_frame(&row, &mut |bytes| passes = program.matches(bytes, row.len));
    passes
}
