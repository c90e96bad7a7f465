//! The frames that pass a display filter: turned into text on all processors, saved to a capture file, both in order.

use super::batch;
use super::dissector::{Dissector, Place, Standing};
use super::narrow::{Narrowed, narrow};
use super::open::{OpenError, Options};
use super::search::{self, Query};
use super::windows::Windows;
use crate::base::Moment;
use crate::export::Dissected;
use crate::export::atomic::{Existing, SaveError};
use crate::export::save::{Format, SaveOptions, SavedFrame, Saver};
use crate::filter::Filter;
use crate::model::{Tree, Wanted};
use crate::store::Store;
use roaring::RoaringBitmap;
use std::ops::{ControlFlow, Range};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Calls `write` with each frame that passes, then `take` with what was written of some hundred frames and their indexes,
/// in order. `wanted` is what the dissection keeps, the filter's fields included; where it is `None`, `write` is not called, and
/// frames are dissected only as far as the filter asks.
///
/// # Errors
/// When the input cannot be read on.
pub fn each<R: Default + Send>(
    windows: &mut Windows<'_>,
    filter: Option<&Filter>,
    wanted: Option<&Wanted>,
    write: impl Fn(&Dissected<'_>, &mut R) + Sync,
    mut take: impl FnMut(R, Vec<u32>) -> ControlFlow<()>,
) -> Result<(), OpenError> {
    let by_display = filter.is_some_and(|f| search::depends_on_display(f.fields()));
    if by_display {
        windows.widen()?;
    }
    let kept = match (wanted, filter) {
        (Some(Wanted::Nodes { .. }), Some(f)) => {
            if f.asks_fields_only() {
                Wanted::Nodes { hidden: true }
            } else {
                Wanted::All
            }
        }
        (Some(Wanted::Only(fields)), Some(f)) if !f.asks_fields_only() => Wanted::Row(fields.clone()),
        (Some(wanted), _) => wanted.clone(),
        (None, Some(f)) => f.wanted(),
        (None, None) => Wanted::Only(Arc::default()),
    };
    // where the displayed frame before counts, it must be known which frames pass before any of them is written
    let in_order = filter.is_some() && (by_display || wanted.is_some_and(wants_display));
    let mut pass = Pass { filter, wanted, kept, in_order, displayed: None };
    while let Some(frames) = windows.advance()? {
        if pass.window(windows.dissector, frames, &write, &mut take).is_break() {
            return Ok(());
        }
    }
    Ok(())
}

/// What holds for all windows.
struct Pass<'a> {
    filter: Option<&'a Filter>,
    wanted: Option<&'a Wanted>,
    /// What dissection keeps.
    kept: Wanted,
    in_order: bool,
    /// Time of the last displayed frame of the windows before.
    displayed: Option<Moment>,
}

impl Pass<'_> {
    fn window<R: Default + Send>(
        &mut self,
        dissector: &Dissector,
        frames: Range<u32>,
        write: &(impl Fn(&Dissected<'_>, &mut R) + Sync),
        take: &mut impl FnMut(R, Vec<u32>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let Pass { filter, wanted, in_order, displayed, .. } = *self;
        let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
        let known = filter.filter(|_| in_order).map(|f| {
            let mut hits = RoaringBitmap::new();
            let query = Query { filter: Some(f), ..Query::default() };
            search::run(dissector, &snapshot, &info, &query, frames.clone(), &AtomicBool::new(false), &mut hits, &mut |_, _| {});
            hits.iter().collect::<Vec<u32>>()
        });
        let candidates = match filter.filter(|_| known.is_none()) {
            Some(f) => match narrow(dissector, &snapshot, &info, f, frames.clone(), &AtomicBool::new(false)) {
                Narrowed::To(scan) => Some(scan),
                Narrowed::Not | Narrowed::Cancelled => None,
            },
            None => None,
        };
        let listed = known.or_else(|| candidates.as_ref().map(|scan| (&scan.certain | &scan.open).iter().collect()));
        if let Some(last) = listed.iter().flatten().last().filter(|_| in_order) {
            self.displayed = snapshot.moment(*last);
        }
        let passes = |frame: u32, tree: &Tree, bytes: &[u8]| match (filter, &candidates) {
            (Some(_), None) if in_order => true,
            (Some(_), Some(scan)) if scan.certain.contains(frame) => true,
            (Some(filter), _) => filter.matches(tree, bytes),
            (None, _) => true,
        };
        let at = |position: u32| match &listed {
            None => Some(frames.start + position),
            Some(listed) => listed.get(position as usize).copied(),
        };
        let mut flow = ControlFlow::Continue(());
        batch::ordered(
            0..listed.as_ref().map_or(frames.len(), Vec::len) as u32,
            batch::workers(),
            || Tree::new(self.kept.clone()),
            |tree, positions| {
                let (mut out, mut passed) = (R::default(), Vec::new());
                if filter.is_none() && wanted.is_none() {
                    return (out, positions.filter_map(at).collect());
                }
                for position in positions {
                    let Some(frame) = at(position) else { break };
                    let before = || match position.checked_sub(1) {
                        Some(before) => at(before).and_then(|f| snapshot.moment(f)),
                        None => displayed,
                    };
                    let previous = in_order.then(|| before().or_else(|| snapshot.moment(frame))).flatten();
                    let standing = Standing { previous_displayed: previous, ..Standing::default() };
                    let place = Place { snapshot: &snapshot, info: &info, frame };
                    dissector.dissect(&place, standing, tree, &mut |row, tree, bytes| {
                        if passes(frame, tree, bytes) {
                            passed.push(frame);
                            if wanted.is_some() {
                                write(&place.dissected(row, tree, bytes), &mut out);
                            }
                        }
                    });
                }
                (out, passed)
            },
            |(out, passed)| {
                flow = take(out, passed);
                flow
            },
        );
        flow
    }
}

/// Whether a dissection makes what depends on the displayed frames.
fn wants_display(wanted: &Wanted) -> bool {
    match wanted {
        Wanted::All | Wanted::Nodes { .. } => true,
        Wanted::Only(fields) | Wanted::Row(fields) => search::depends_on_display(fields),
        Wanted::Columns | Wanted::Layers(_) => false,
    }
}

/// A capture file that frames of a store are written to.
pub struct CaptureFile {
    saver: Saver,
    store: Arc<Store>,
}

impl CaptureFile {
    /// Starts a file; `.pcap` or else pcapng. The capture's own files and existing ones are not written over.
    ///
    /// # Errors
    /// As [`Saver::new`].
    pub fn create(path: &Path, options: &Options, store: Arc<Store>) -> Result<Self, OpenError> {
        let save = SaveOptions {
            path: path.to_owned(),
            format: Format::of(path),
            existing: Existing::Keep,
            inputs: options.input.files().to_vec(),
            keep_unfinished: false,
            rotation: None,
        };
        Ok(CaptureFile { saver: Saver::new(save, &store.info())?, store })
    }

    /// Adds frames, with their comments.
    ///
    /// # Errors
    /// As [`Saver::frame`].
    pub fn add(&mut self, frames: &[u32]) -> Result<(), OpenError> {
        let (snapshot, info) = (self.store.snapshot(), self.store.info());
        for frame in frames {
            let Some(row) = snapshot.row(*frame) else { continue };
            let comments: Vec<&str> = info.comments_of(*frame).collect();
            let mut saved = Ok(());
            self.store.with_frame(&row, &mut |data| {
                let frame = SavedFrame { time: row.time, len: row.len, interface: row.interface, data, comments: &comments };
                saved = self.saver.frame(&frame, &info);
            });
            saved?;
        }
        Ok(())
    }

    /// Completes the file and gives it its name.
    ///
    /// # Errors
    /// As [`Saver::finish`].
    pub fn finish(self) -> Result<(), OpenError> {
        let info = self.store.info();
        Ok(self.saver.finish(&info)?)
    }
}

impl From<SaveError> for OpenError {
    fn from(e: SaveError) -> Self {
        OpenError(e.0)
    }
}
