//! Readers at the very front: pipes that must not block for ever, files that grow, and one that counts.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result};
use std::os::fd::AsFd;
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How long a reader waits before it says that there is nothing now.
pub(super) const WAIT: Duration = Duration::from_millis(50);

/// A pipe, or another stream that may be silent for long: says [`ErrorKind::WouldBlock`] after [`WAIT`].
pub(super) struct Patient(pub(super) File);

impl Read for Patient {
    fn read(&mut self, room: &mut [u8]) -> Result<usize> {
        let timeout = Timespec { tv_sec: 0, tv_nsec: WAIT.as_nanos() as _ };
        let mut fds = [PollFd::from_borrowed_fd(self.0.as_fd(), PollFlags::IN)];
        if poll(&mut fds, Some(&timeout))? == 0 {
            return Err(ErrorKind::WouldBlock.into());
        }
        self.0.read(room)
    }
}

/// A file that somebody still writes: at its end it says [`ErrorKind::WouldBlock`] after [`WAIT`].
pub(super) struct Growing {
    file: File,
    at: u64,
}

impl Growing {
    pub(super) fn new(file: File) -> Self {
        Growing { file, at: 0 }
    }
}

impl Read for Growing {
    fn read(&mut self, room: &mut [u8]) -> Result<usize> {
        let count = self.file.read_at(room, self.at)?;
        self.at += count as u64;
        if count > 0 || room.is_empty() {
            return Ok(count);
        }
        if self.file.metadata()?.len() < self.at {
            return Err(Error::new(ErrorKind::InvalidData, "the file became shorter while it was followed"));
        }
        std::thread::sleep(WAIT);
        Err(ErrorKind::WouldBlock.into())
    }
}

/// Counts what goes through.
pub(super) struct Counted<R> {
    pub(super) reader: R,
    pub(super) count: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, room: &mut [u8]) -> Result<usize> {
        let count = self.reader.read(room)?;
        self.count.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
