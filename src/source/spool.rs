//! Bytes that come from a stream kept in a private temporary file, so that frames can be read again.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Read, Result};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static SERIAL: AtomicU32 = AtomicU32::new(0);

/// Where spools go: the directory that was asked for, `$TMPDIR`, or `/var/tmp`, which unlike `/tmp` is not in memory.
pub(super) fn directory(asked: Option<&Path>) -> PathBuf {
    let large = Path::new("/var/tmp");
    match asked {
        Some(dir) => dir.to_owned(),
        None if std::env::var_os("TMPDIR").is_none() && large.is_dir() => large.to_owned(),
        None => std::env::temp_dir(),
    }
}

/// A limit for a spool that leaves at least half of the free disk space to others.
pub(super) fn within_free_space(dir: &Path, limit: u64) -> u64 {
    rustix::fs::statvfs(dir).map_or(limit, |disk| limit.min(disk.f_bavail.saturating_mul(disk.f_frsize) / 2))
}

/// A file that only this process can reach: created exclusively with mode 0600 and unlinked at once, so that it goes away
/// with the process however that ends.
pub(super) fn private_file(dir: &Path) -> Result<File> {
    for _ in 0..100 {
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        let path = dir.join(format!(".netanal-spool-{}-{serial}", std::process::id()));
        match OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path) {
            Ok(file) => {
                std::fs::remove_file(&path)?;
                return Ok(file);
            }
            Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
            Err(e) => {
                return Err(Error::new(
                    e.kind(),
                    format!("no spool file in {}: {e}; set TMPDIR to a directory that can be written to", dir.display()),
                ));
            }
        }
    }
    Err(Error::other(format!("no name left for a spool file in {}; set TMPDIR to another directory", dir.display())))
}

/// A reader that keeps everything it reads in a spool.
pub(super) struct Spooling {
    reader: Box<dyn Read + Send>,
    spool: File,
    written: u64,
    limit: u64,
}

impl Spooling {
    /// Refuses to write more than `limit` bytes.
    pub(super) fn new(reader: Box<dyn Read + Send>, spool: File, limit: u64) -> Self {
        Spooling { reader, spool, written: 0, limit }
    }
}

impl Read for Spooling {
    fn read(&mut self, room: &mut [u8]) -> Result<usize> {
        let count = self.reader.read(room)?;
        let after = self.written + count as u64;
        if after > self.limit {
            let text = format!(
                "it has more than {} MiB unpacked, the limit of the spool; unpack it to a file, or set TMPDIR to a directory with room",
                self.limit >> 20
            );
            return Err(Error::new(ErrorKind::FileTooLarge, text));
        }
        let fresh = room.get(..count).unwrap_or(&[]);
        self.spool.write_all_at(fresh, self.written).map_err(|e| {
            Error::new(
                e.kind(),
                format!("the spool in the temporary directory cannot be written: {e}; set TMPDIR to a directory with room"),
            )
        })?;
        self.written = after;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spool_has_no_name_and_no_group_rights() {
        use std::os::unix::fs::MetadataExt;
        let dir = tempfile::tempdir().unwrap();
        let file = private_file(dir.path()).unwrap();
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
        let metadata = file.metadata().unwrap();
        assert_eq!((metadata.mode() & 0o777, metadata.nlink()), (0o600, 0));
    }
}
