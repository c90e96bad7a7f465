//! A capture file mapped into memory: the only unsafe code of the program.

use super::FrameBytes;
use memmap2::{Mmap, UncheckedAdvice};
use std::cell::Cell;
use std::fs::File;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the system maps around a page that is touched (Linux: `fault_around_bytes`).
const BLOCK: usize = 64 << 10;
/// Pages are let go after so many blocks were touched (32 MiB): a pass over a large file would hold all of it otherwise.
const BLOCKS_HELD: usize = 512;

thread_local! {
    /// The block that this thread touched last.
    static LAST: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Frames read from a mapped file, without a system call or a copy.
pub(super) struct Mapped {
    map: Mmap,
    /// Blocks touched since pages were let go.
    touched: AtomicUsize,
}

impl Mapped {
    /// Maps a file. Files that are still being written must not be mapped: reading a page that was cut off raises SIGBUS.
    #[allow(unsafe_code)]
    pub(super) fn new(file: &File) -> std::io::Result<Self> {
        // SAFETY: the mapping is private to this struct and only read. The bytes may change or vanish if someone else writes
        // or truncates the capture meanwhile, as with any mapped file: a change gives other bytes, which every reader of
        // wire bytes bears, and truncation ends the program with SIGBUS. Growing captures (follow) are therefore read
        // with `pread` instead.
        unsafe { Mmap::map(file) }.map(|map| Mapped { map, touched: AtomicUsize::new(0) })
    }

    /// Counts a block that is touched anew, and lets go of all pages once they are many.
    fn touch(&self, offset: usize) {
        if LAST.replace(offset / BLOCK) == offset / BLOCK {
            return;
        }
        if self.touched.fetch_add(1, Ordering::Relaxed) >= BLOCKS_HELD {
            self.touched.store(0, Ordering::Relaxed);
            self.let_go();
        }
    }

    /// Takes the pages out of this process; the system's cache keeps them, and they come back when they are touched.
    #[allow(unsafe_code)]
    fn let_go(&self) {
        // SAFETY: nothing was ever written to this mapping of a file, so that pages come back with the same bytes as they
        // have for everybody else; who reads meanwhile waits for them.
        let _ = unsafe { self.map.unchecked_advise(UncheckedAdvice::DontNeed) };
    }
}

impl FrameBytes for Mapped {
    fn with(&self, offset: u64, len: usize, with: &mut dyn FnMut(&[u8])) {
        let start = usize::try_from(offset).unwrap_or(usize::MAX).min(self.map.len());
        let end = start.saturating_add(len).min(self.map.len());
        self.touch(start);
        with(self.map.get(start..end).unwrap_or(&[]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn pages_that_were_let_go_come_back() {
        let mut file = tempfile::tempfile().unwrap();
        let bytes: Vec<u8> = (0..BLOCK * 3).map(|n| (n % 251) as u8).collect();
        file.write_all(&bytes).unwrap();
        let map = Mapped::new(&file).unwrap();
        for turn in 0..BLOCKS_HELD * 2 {
            let at = turn % 3 * BLOCK + 100;
            map.with(at as u64, 5, &mut |found| assert_eq!(found, &bytes[at..at + 5]));
        }
        assert!(map.touched.load(Ordering::Relaxed) < BLOCKS_HELD, "pages were let go in between");
    }
}
