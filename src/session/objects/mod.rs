//! Files carried in the traffic: found, read back from the capture, and saved under safe names.

mod names;

use super::dissector::{Dissector, Place, Standing};
use super::tables::{Frames, Tables};
use super::view::Notice;
use super::work::{Shared, spawn};
use crate::export::atomic::{AtomicFile, Existing, SaveError};
use crate::model::{Tree, Wanted};
pub use crate::stats::objects::{Object, PROTOCOLS, table};
pub use names::{Names, name_of, safe_name};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Most bytes on end that are missing in a file and written as zeros; a file with a larger gap ends there.
const GAP_LIMIT: u64 = 64 << 20;

/// Writes a file's bytes in order, zeros for those that are missing; gives how many. Frames are dissected anew, one at a time.
///
/// # Errors
/// Those of `out`.
pub fn write(dissector: &Dissector, object: &Object, out: &mut dyn Write) -> io::Result<u64> {
    let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
    let mut tree = Tree::new(Wanted::Columns).collecting_objects();
    let mut at = 0;
    for part in &object.parts {
        let gap = part.offset.saturating_sub(at);
        if gap > GAP_LIMIT {
            break;
        }
        io::copy(&mut io::repeat(0).take(gap), out)?;
        at += gap;
        let mut done = Ok(());
        let place = Place { snapshot: &snapshot, info: &info, frame: part.frame };
        dissector.dissect(&place, Standing::default(), &mut tree, &mut |_, tree, bytes| {
            let Some(said) = tree.objects.get(part.nth as usize) else { return };
            // what overlaps with the part before was written with that
            let known = usize::try_from(at - part.offset).unwrap_or(usize::MAX);
            let fresh = tree.bytes(said.span, bytes).get(known..).unwrap_or(&[]);
            done = out.write_all(fresh);
            at += fresh.len() as u64;
        });
        done?;
    }
    Ok(at)
}

/// Saves a file under this name. An existing one is not written over.
///
/// # Errors
/// As [`AtomicFile::create`] and [`AtomicFile::commit`], and when the disk is full.
pub fn save(dissector: &Dissector, object: &Object, path: &Path, inputs: &[PathBuf]) -> Result<u64, SaveError> {
    let mut out = BufWriter::new(AtomicFile::create(path, Existing::Keep, inputs)?);
    let failed = |e: &io::Error| SaveError(format!("{} cannot be written: {e}; is the disk full?", path.display()));
    let size = write(dissector, object, &mut out).map_err(|e| failed(&e))?;
    out.into_inner().map_err(|e| failed(e.error()))?.commit()?;
    Ok(size)
}

/// Saves files in a folder, which is made where it is not there; gives the names that they got.
///
/// # Errors
/// When the folder cannot be made, and as [`save`]; what was saved before stays.
pub fn save_all(
    dissector: &Dissector,
    objects: &[Object],
    folder: &Path,
    inputs: &[PathBuf],
    saved: &mut dyn FnMut(usize, &Path, u64),
) -> Result<(), SaveError> {
    std::fs::create_dir_all(folder).map_err(|e| SaveError(format!("{} cannot be made: {e}; name another folder", folder.display())))?;
    let mut names = Names::default();
    for (nth, object) in objects.iter().enumerate() {
        let path = loop {
            let path = folder.join(names.next(object));
            if std::fs::symlink_metadata(&path).is_err() {
                break path;
            }
        };
        let size = save(dissector, object, &path, inputs)?;
        saved(nth, &path, size);
    }
    Ok(())
}

impl Shared {
    /// Starts to save the file at a place in the table of objects, or all of them; a notice tells the end.
    pub(super) fn save_objects(self: &Arc<Self>, part: String, filter: &str, only: Option<usize>, path: PathBuf) -> Result<(), String> {
        let filter = if filter.trim().is_empty() { None } else { Some(self.compile(filter).map_err(|e| e.message)?) };
        spawn("objects", self, move |shared| {
            let (dissector, never) = (&shared.dissector, AtomicBool::new(false));
            let frames = Frames { filter: filter.as_ref(), last: None };
            let mut found = Tables::new(dissector, &shared.registry, &never).objects(&frames).unwrap_or_default();
            found.retain(|o| o.is_of(&part));
            let show = |path: &Path| path.display().to_string();
            let done = match only {
                Some(at) => match found.get(at) {
                    Some(object) => save(dissector, object, &path, shared.files()).map(|n| format!("{n} bytes saved as {}", show(&path))),
                    None => Err(SaveError("the file is not there any more: open the table of objects again".into())),
                },
                None => {
                    let mut count = 0;
                    let saved = save_all(dissector, &found, &path, shared.files(), &mut |_, _, _| count += 1);
                    saved.map(|()| format!("{count} files saved in {}", show(&path)))
                }
            };
            let _ = shared.notices.try_send(match done {
                Ok(text) => Notice::Done(text),
                Err(why) => Notice::Failed(why.0),
            });
        });
        Ok(())
    }
}
