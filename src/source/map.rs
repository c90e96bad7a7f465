//! A capture file mapped into memory: the only unsafe code of the program.

use super::FrameBytes;
use memmap2::{Mmap, UncheckedAdvice};
use std::cell::Cell;
use std::fs::File;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// What the system maps around a page that is touched (Linux: `fault_around_bytes`).
const BLOCK: usize = 64 << 10;
/// Pages are let go once so many blocks are held (16 MiB): a pass over a large file would hold all of it otherwise.
const BLOCKS_HELD: usize = 256;

thread_local! {
    /// The block that this thread touched last.
    static LAST: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Frames read from a mapped file, without a system call or a copy.
pub(super) struct Mapped {
    map: Mmap,
    /// A bit for each block that was touched since pages were let go, and how many they are.
    held: Vec<AtomicU64>,
    count: AtomicUsize,
}

impl Mapped {
    /// Maps a file. Files that are still being written must not be mapped: reading a page that was cut off raises SIGBUS.
    #[allow(unsafe_code)]
    pub(super) fn new(file: &File) -> std::io::Result<Self> {
        // SAFETY: the mapping is private to this struct and only read. The bytes may change or vanish if someone else writes
        // or truncates the capture meanwhile, as with any mapped file: a change gives other bytes, which every reader of
        // wire bytes bears, and truncation ends the program with SIGBUS. Growing captures (follow) are therefore read
        // with `pread` instead.
        let map = unsafe { Mmap::map(file) }?;
        let words = map.len() / BLOCK / 64 + 1;
        Ok(Mapped { map, held: (0..words).map(|_| AtomicU64::new(0)).collect(), count: AtomicUsize::new(0) })
    }

    /// Counts a block that is touched anew, and lets go of all pages once they are many.
    fn touch(&self, offset: usize) {
        let block = offset / BLOCK;
        if LAST.replace(block) == block {
            return;
        }
        let (word, bit) = (self.held.get(block / 64), 1 << (block % 64));
        let is_new = word.is_some_and(|word| word.load(Ordering::Relaxed) & bit == 0 && word.fetch_or(bit, Ordering::Relaxed) & bit == 0);
        if is_new && self.count.fetch_add(1, Ordering::Relaxed) >= BLOCKS_HELD {
            self.held.iter().for_each(|word| word.store(0, Ordering::Relaxed));
            self.count.store(0, Ordering::Relaxed);
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

    #[test]
    fn pages_that_were_let_go_come_back() {
        let file = tempfile::tempfile().unwrap();
        let blocks = BLOCKS_HELD + 10;
        file.set_len((BLOCK * blocks) as u64).unwrap();
        let map = Mapped::new(&file).unwrap();
        let at = |block: usize| (block * BLOCK + 100) as u64;
        for _ in 0..3 {
            for block in [0, 1, 0, 1] {
                map.with(at(block), 5, &mut |found| assert_eq!(found, [0; 5]));
            }
        }
        assert_eq!(map.count.load(Ordering::Relaxed), 2, "a block that is held counts once");
        for block in 0..blocks {
            map.with(at(block), 5, &mut |found| assert_eq!(found, [0; 5]));
        }
        assert_eq!(map.count.load(Ordering::Relaxed), 9, "pages were let go in between");
        assert_eq!(map.held[0].load(Ordering::Relaxed), 0);
    }
}
