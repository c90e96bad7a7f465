//! A capture file mapped into memory: the only unsafe code of the program.

use super::FrameBytes;
use memmap2::Mmap;
use std::fs::File;

/// Frames read from a mapped file, without a system call or a copy.
pub(super) struct Mapped(Mmap);

impl Mapped {
    /// Maps a file. Files that are still being written must not be mapped: reading a page that was cut off raises SIGBUS.
    #[allow(unsafe_code)]
    pub(super) fn new(file: &File) -> std::io::Result<Self> {
        // SAFETY: the mapping is private to this struct and only read. The bytes may change or vanish if someone else writes
        // or truncates the capture meanwhile, as with any mapped file: a change gives other bytes, which every reader of
        // wire bytes bears, and truncation ends the program with SIGBUS. Growing captures (follow) are therefore read
        // with `pread` instead.
        unsafe { Mmap::map(file) }.map(Mapped)
    }
}

impl FrameBytes for Mapped {
    fn with(&self, offset: u64, len: usize, with: &mut dyn FnMut(&[u8])) {
        let start = usize::try_from(offset).unwrap_or(usize::MAX).min(self.0.len());
        let end = start.saturating_add(len).min(self.0.len());
        with(self.0.get(start..end).unwrap_or(&[]));
    }
}
