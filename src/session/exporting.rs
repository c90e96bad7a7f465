//! Writes frames to a file on the user's word, in the background, with progress.

use super::charting::{self, Kind, Subject};
use super::dissector::Place;
use super::open::OpenError;
use super::view::{ChartFormat, Notice, Which};
use super::windows::Windows;
use super::work::{Shared, spawn};
use crate::chart::Chart;
use crate::export::atomic::Existing;
use crate::export::frames::{Format, FrameFile};
use crate::model::Tree;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Value of [`Shared::exporting`] while nothing is exported.
pub(super) const IDLE: u64 = u64::MAX;

impl Shared {
    /// Starts to write the chosen frames; a notice tells the end.
    pub(super) fn export(self: &Arc<Self>, path: PathBuf, format: Format, which: Which, selected: Option<u32>) -> Result<(), String> {
        if self.exporting.load(Ordering::Relaxed) != IDLE {
            return Err("an export is under way: wait for it to end".into());
        }
        let frames = self.chosen(which, selected)?;
        let info = self.dissector.store.info();
        let file = FrameFile::create(&path, format, Existing::Keep, &info, self.files()).map_err(|e| e.to_string())?;
        self.exporting.store(0, Ordering::Relaxed);
        let all = which == Which::All || frames.len() == self.frames();
        let total = frames.len();
        spawn("export", self, move |shared| {
            let done = shared.write(frames, format, file);
            if done.is_ok() && all && matches!(format, Format::Pcap | Format::Pcapng) {
                shared.all_saved(total);
            }
            shared.exporting.store(IDLE, Ordering::Relaxed);
            let notice = match done {
                Ok(count) => Notice::Done(format!("{count} frames written to {}", path.display())),
                Err(why) => Notice::Failed(why),
            };
            let _ = shared.notices.try_send(notice);
        });
        Ok(())
    }

    /// Starts to draw all charts of the displayed frames, or of all; a notice tells the end.
    pub(super) fn draw(self: &Arc<Self>, folder: PathBuf, format: ChartFormat, which: Which) -> Result<(), String> {
        if self.exporting.load(Ordering::Relaxed) != IDLE {
            return Err("an export is under way: wait for it to end".into());
        }
        let text = match which {
            Which::All => String::new(),
            Which::Displayed => self.status().filter,
            Which::Marked | Which::Selected => return Err("charts show the displayed frames or all: choose one of these".into()),
        };
        let filter = if text.trim().is_empty() { None } else { Some(self.compile(&text).map_err(|e| e.message)?) };
        self.exporting.store(0, Ordering::Relaxed);
        spawn("charts", self, move |shared| {
            let (dissector, registry, source) = (&shared.dissector, &shared.registry, shared.options.input.name());
            let subject = Subject { registry, only: filter.as_ref(), source: &source, filter: &text, series: &[] };
            let drawn = charting::charts(&subject, &mut Windows::whole(dissector), &Kind::ALL, &[]);
            let save = |charts: Vec<Chart>| charting::save(&charts, &folder, format, shared.files()).map_err(OpenError::from);
            let done = drawn.and_then(|(charts, _)| save(charts));
            shared.exporting.store(IDLE, Ordering::Relaxed);
            let notice = match done {
                Ok(paths) => Notice::Done(format!("{} charts written to {}", paths.len(), folder.display())),
                Err(why) => Notice::Failed(why.0),
            };
            let _ = shared.notices.try_send(notice);
        });
        Ok(())
    }

    fn chosen(&self, which: Which, selected: Option<u32>) -> Result<Vec<u32>, String> {
        let frames = self.frames();
        let chosen: Vec<u32> = match which {
            Which::All => (0..frames as u32).collect(),
            Which::Displayed => self.display().iter(frames).collect(),
            Which::Marked => self.dissector.annotations.said().marked.iter().collect(),
            Which::Selected => selected.into_iter().collect(),
        };
        match (chosen.is_empty(), which) {
            (false, _) => Ok(chosen),
            (true, Which::Marked) => Err("no frame is marked: mark some first, or export the displayed ones".into()),
            (true, _) => Err("there is no frame to export".into()),
        }
    }

    fn write(&self, frames: Vec<u32>, format: Format, mut file: FrameFile) -> Result<u64, String> {
        let (snapshot, info) = (self.dissector.store.snapshot(), self.dissector.store.info());
        let mut tree = Tree::new(format.wanted());
        let total = frames.len();
        for (n, frame) in frames.into_iter().enumerate() {
            let Some(row) = snapshot.row(frame) else { continue };
            let mut outcome = Ok(());
            let place = Place { snapshot: &snapshot, info: &info, frame };
            if matches!(format, Format::Pcap | Format::Pcapng) {
                // the bytes as they are: nothing needs dissection
                self.dissector.store.with_frame(&row, &mut |bytes| {
                    outcome = file.frame(&place.dissected(&row, &tree, bytes));
                });
            } else {
                self.dissector.dissect(&place, self.standing(&place), &mut tree, &mut |row, tree, bytes| {
                    outcome = file.frame(&place.dissected(row, tree, bytes));
                });
            }
            outcome.map_err(|e| e.to_string())?;
            if n % 1024 == 0 {
                self.exporting.store((n * 1000 / total) as u64, Ordering::Relaxed);
                self.notify();
            }
        }
        file.finish().map_err(|e| e.to_string())
    }
}
