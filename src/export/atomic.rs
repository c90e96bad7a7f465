//! Files that appear under their name only when they are whole.

use crate::base::text::safe;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use std::fs::{File, Metadata, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Why an output cannot be written. The text says what to do next.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct SaveError(pub String);

/// What happens to a file that has the name already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and the output is refused.
    Keep,
    Replace,
}

/// A file that is written as `NAME.part`, readable only to its owner, and gets its name when it is committed. Without that
/// it is removed.
#[derive(Debug)]
pub struct AtomicFile {
    file: File,
    part: PathBuf,
    target: PathBuf,
    existing: Existing,
    /// Leave the `.part` file when this is dropped.
    keep: bool,
}

/// How many unfinished outputs of the same name may lie about.
const MOST_PARTS: u32 = 1000;

impl AtomicFile {
    /// Starts an output. `inputs` are files that must not be written over.
    ///
    /// # Errors
    /// When the target is a directory, a pipe or a device, one of the inputs, a file that is to stay, or cannot be created.
    pub fn create(target: &Path, existing: Existing, inputs: &[PathBuf]) -> Result<Self, SaveError> {
        check(target, existing, inputs)?;
        for serial in 0..MOST_PARTS {
            let part = part_name(target, serial);
            match OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&part) {
                Ok(file) => return Ok(AtomicFile { file, part, target: target.to_owned(), existing, keep: false }),
                Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
                Err(e) => return Err(failed(target, &e)),
            }
        }
        let name = show(target);
        Err(SaveError(format!("{name} cannot be written: there are {MOST_PARTS} unfinished {name}.part files; remove them")))
    }

    /// Leaves `NAME.part` where it is if the file is never committed: for a live capture, which cannot be had again.
    pub fn keep_unfinished(&mut self) {
        self.keep = true;
    }

    /// Makes the bytes durable and gives the file its name.
    ///
    /// # Errors
    /// When the disk is full, or another file has taken the name meanwhile and is to stay; what was written then stays under
    /// the name that the text tells.
    pub fn commit(mut self) -> Result<(), SaveError> {
        self.file.sync_all().map_err(|e| failed(&self.target, &e))?;
        let flags = if self.existing == Existing::Keep { RenameFlags::NOREPLACE } else { RenameFlags::empty() };
        let renamed = match renameat_with(CWD, &self.part, CWD, &self.target, flags) {
            // Some file systems cannot rename without replacing; a second name that must not exist does the same there.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) if self.existing == Existing::Keep => {
                std::fs::hard_link(&self.part, &self.target).and_then(|()| std::fs::remove_file(&self.part))
            }
            other => other.map_err(Into::into),
        };
        // Even where the rename failed: what was captured is worth more than a tidy directory.
        self.keep = true;
        renamed.map_err(|e| {
            let text = failed(&self.target, &e).0;
            SaveError(format!("{text}; everything is in {}", show(&self.part)))
        })?;
        let directory = File::open(self.target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")));
        // The file is there; whether its name is on the disk already is not worth an error.
        let _ = directory.and_then(|d| d.sync_all());
        Ok(())
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

impl Drop for AtomicFile {
    fn drop(&mut self) {
        if !self.keep {
            let _ = std::fs::remove_file(&self.part);
        }
    }
}

/// Refuses targets that must not or cannot be replaced by a file.
fn check(target: &Path, existing: Existing, inputs: &[PathBuf]) -> Result<(), SaveError> {
    let name = show(target);
    if target.file_name().is_none() {
        return Err(SaveError(format!("'{name}' is not a file name; give one to write to")));
    }
    let there = match std::fs::metadata(target) {
        Ok(there) => there,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(failed(target, &e)),
    };
    if there.is_dir() {
        return Err(SaveError(format!("{name} is a directory; give the name of a file in it")));
    }
    if let Some(kind) = special(&there) {
        return Err(SaveError(format!("{name} is a {kind}; give the name of a file")));
    }
    let same = |input: &&PathBuf| std::fs::metadata(input).is_ok_and(|i| (i.dev(), i.ino()) == (there.dev(), there.ino()));
    if let Some(input) = inputs.iter().find(same) {
        let input = show(input);
        return Err(SaveError(format!("{name} is the input {input} itself, which is never written over; give another name")));
    }
    match existing {
        Existing::Keep => Err(SaveError(format!("{name} exists; give another name or remove it first"))),
        Existing::Replace => Ok(()),
    }
}

fn special(there: &Metadata) -> Option<&'static str> {
    let kind = there.file_type();
    if kind.is_fifo() {
        Some("pipe")
    } else if kind.is_socket() {
        Some("socket")
    } else if kind.is_char_device() || kind.is_block_device() {
        Some("device")
    } else {
        None
    }
}

/// `NAME.part`, `NAME.1.part`, ... beside the target.
fn part_name(target: &Path, serial: u32) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    if serial > 0 {
        name.push(format!(".{serial}"));
    }
    name.push(".part");
    target.with_file_name(name)
}

fn show(path: &Path) -> String {
    safe(&path.to_string_lossy()).into_owned()
}

/// An operating system error on a file that is written, with the next step for the common ones.
pub(super) fn failed(target: &Path, error: &std::io::Error) -> SaveError {
    let name = show(target);
    SaveError(match error.kind() {
        ErrorKind::NotFound => format!("{name} cannot be written: its directory does not exist; create it with mkdir -p"),
        ErrorKind::PermissionDenied => format!("{name} cannot be written: no permission; choose another directory"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            format!("{name} cannot be written: the disk is full; make room or choose another")
        }
        ErrorKind::AlreadyExists => format!("{name} exists; give another name or remove it first"),
        _ => format!("{name} cannot be written: {error}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(target: &Path, existing: Existing, bytes: &[u8]) -> Result<(), SaveError> {
        let mut file = AtomicFile::create(target, existing, &[])?;
        file.write_all(bytes).unwrap();
        assert!(!target.exists() || std::fs::read(target).unwrap() != bytes, "not there before it is whole");
        file.commit()
    }

    #[test]
    fn a_file_appears_whole_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("out.pcap");
        drop(AtomicFile::create(&target, Existing::Keep, &[]).unwrap());
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
        write(&target, Existing::Keep, b"first").unwrap();
        assert!(write(&target, Existing::Keep, b"second").unwrap_err().0.contains("exists"));
        assert_eq!(std::fs::read(&target).unwrap(), b"first");
        write(&target, Existing::Replace, b"third").unwrap();
        assert_eq!(std::fs::read(&target).unwrap(), b"third");
        assert_eq!(std::fs::metadata(&target).unwrap().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_took_the_name_meanwhile_stays_and_so_does_the_output() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("out");
        let mut file = AtomicFile::create(&target, Existing::Keep, &[]).unwrap();
        file.write_all(b"mine").unwrap();
        std::fs::write(&target, b"theirs").unwrap();
        let error = file.commit().unwrap_err();
        assert!(error.0.contains("out.part"), "{error}");
        assert_eq!(std::fs::read(&target).unwrap(), b"theirs");
        assert_eq!(std::fs::read(dir.path().join("out.part")).unwrap(), b"mine");
        assert!(AtomicFile::create(&dir.path().join("new"), Existing::Keep, &[]).is_ok());
    }

    #[test]
    fn inputs_directories_and_pipes_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let input = dir.path().join("in.pcap");
        std::fs::write(&input, b"capture").unwrap();
        let link = dir.path().join("link.pcap");
        std::fs::hard_link(&input, &link).unwrap();
        let refused = |target: &Path| AtomicFile::create(target, Existing::Replace, std::slice::from_ref(&input)).unwrap_err().0;
        assert!(refused(&input).contains("never written over"));
        assert!(refused(&link).contains("never written over"), "also under another name");
        assert!(refused(dir.path()).contains("is a directory"));
        assert!(refused(Path::new("/dev/null")).contains("is a device"));
        assert!(refused(&dir.path().join("none/out")).contains("mkdir -p"));
        assert!(refused(Path::new("/")).contains("not a file name"));
        assert_eq!(std::fs::read(&input).unwrap(), b"capture");
    }
}
