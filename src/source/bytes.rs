//! Frames read again from a file with `pread`: spools, and captures that are still being written.

use super::FrameBytes;
use std::cell::RefCell;
use std::fs::File;
use std::os::unix::fs::FileExt;

/// A length field may lie; more than this is never read at once.
const LONGEST_READ: usize = super::feed::LONGEST;

/// Frames read from a file with a system call each.
pub(super) struct Pread(pub(super) File);

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

impl FrameBytes for Pread {
    fn with(&self, offset: u64, len: usize, with: &mut dyn FnMut(&[u8])) {
        // Taken and put back, so that `with` may read another frame.
        let mut buffer = BUFFER.take();
        let len = len.min(LONGEST_READ);
        if buffer.len() < len {
            buffer.resize(len.next_power_of_two(), 0);
        }
        let read = buffer.get_mut(..len).map_or(0, |room| read_at(&self.0, room, offset));
        with(buffer.get(..read).unwrap_or(&[]));
        BUFFER.set(buffer);
    }
}

/// Reads until `room` is full or the file ends; returns how many bytes there were. A read error counts as the end.
pub(super) fn read_at(file: &File, room: &mut [u8], offset: u64) -> usize {
    let mut done = 0;
    while let Some(rest) = room.get_mut(done..).filter(|r| !r.is_empty()) {
        match file.read_at(rest, offset + done as u64) {
            Ok(0) => break,
            Ok(n) => done += n,
            Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
            Err(_) => break,
        }
    }
    done
}
