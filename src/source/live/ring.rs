//! The spool of a live capture: a ring of private files. When it is full, the oldest file goes.

use crate::source::FrameBytes;
use crate::source::bytes::Pread;
use crate::source::spool::private_file;
use parking_lot::RwLock;
use std::collections::VecDeque;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::Arc;

/// Bytes of a file of the ring. Offsets are its number times this, plus the place in it.
const SEGMENT: u64 = 64 << 20;

/// Writes frames to the ring.
pub(super) struct Ring {
    dir: PathBuf,
    /// Files that may exist at once.
    most: usize,
    segments: Arc<Segments>,
    /// Number of the newest file, and how much is in it.
    number: u64,
    filled: u64,
    /// Frames in each of the files, oldest first.
    frames: VecDeque<u64>,
    written: u64,
    evicted: u64,
    /// Frames could not be written lately: said once.
    failing: bool,
}

/// Where a batch went.
pub(super) struct Kept {
    pub(super) offset: u64,
    /// What to tell the user, once.
    pub(super) problem: Option<String>,
}

impl Ring {
    /// A ring of at most `limit` bytes, but at least two files.
    pub(super) fn new(dir: PathBuf, limit: u64) -> std::io::Result<Self> {
        let most = usize::try_from(limit / SEGMENT).unwrap_or(usize::MAX).max(2);
        let first = Arc::new(Pread(private_file(&dir)?));
        let segments = Arc::new(Segments(RwLock::new(VecDeque::from([(0, first)]))));
        let frames = VecDeque::from([0]);
        Ok(Ring { dir, most, segments, number: 0, filled: 0, frames, written: 0, evicted: 0, failing: false })
    }

    /// Keeps the bytes of a batch of frames. They never straddle two files.
    pub(super) fn append(&mut self, data: &[u8], frames: u64) -> Kept {
        let mut problem = None;
        if self.filled > 0 && self.filled + data.len() as u64 > SEGMENT {
            problem = self.turn().err().map(|e| format!("frames captured from here on cannot be looked at again: {e}"));
        }
        let offset = self.number * SEGMENT + self.filled;
        let newest = self.segments.0.read().back().filter(|(number, _)| *number == self.number).map(|(_, file)| Arc::clone(file));
        let result = newest.map(|file| file.0.write_all_at(data, self.filled));
        self.filled += data.len() as u64;
        self.written += data.len() as u64;
        match result {
            Some(Ok(())) => {
                self.failing = false;
                if let Some(count) = self.frames.back_mut() {
                    *count += frames;
                }
            }
            failed => {
                self.evicted += frames;
                if let Some(Err(e)) = failed.filter(|_| !self.failing) {
                    problem = Some(format!("captured frames cannot be kept: {e}; set TMPDIR to a directory with room"));
                }
                self.failing = true;
            }
        }
        Kept { offset, problem }
    }

    /// Starts the next file, and lets the oldest go where there are too many. Frames go on to be numbered also when there
    /// is no file for them.
    fn turn(&mut self) -> std::io::Result<()> {
        self.number += 1;
        self.filled = 0;
        let mut segments = self.segments.0.write();
        while segments.len() >= self.most {
            segments.pop_front();
            self.evicted += self.frames.pop_front().unwrap_or(0);
        }
        segments.push_back((self.number, Arc::new(Pread(private_file(&self.dir)?))));
        self.frames.push_back(0);
        Ok(())
    }

    /// Bytes written so far.
    pub(super) fn written(&self) -> u64 {
        self.written
    }

    /// Frames whose bytes are gone.
    pub(super) fn evicted(&self) -> u64 {
        self.evicted
    }

    /// Reads what the ring still has.
    pub(super) fn bytes(&self) -> Arc<dyn FrameBytes> {
        Arc::clone(&self.segments) as Arc<dyn FrameBytes>
    }
}

/// The files of the ring with their numbers, oldest first.
struct Segments(RwLock<VecDeque<(u64, Arc<Pread>)>>);

impl FrameBytes for Segments {
    fn with(&self, offset: u64, len: usize, with: &mut dyn FnMut(&[u8])) {
        let wanted = offset / SEGMENT;
        let segments = self.0.read();
        let found = segments.binary_search_by_key(&wanted, |(number, _)| *number).ok();
        let file = found.and_then(|at| segments.get(at)).map(|(_, file)| Arc::clone(file));
        drop(segments);
        match file {
            Some(file) => file.with(offset % SEGMENT, len, with),
            None => with(&[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_byte(ring: &Ring, offset: u64) -> Option<u8> {
        let mut first = None;
        ring.bytes().with(offset, 100, &mut |bytes| first = bytes.first().copied());
        first
    }

    #[test]
    fn the_oldest_file_goes_when_the_ring_is_full() {
        let dir = tempfile::tempdir().unwrap();
        let mut ring = Ring::new(dir.path().to_owned(), 0).unwrap();
        let half = vec![1_u8; SEGMENT as usize / 2 + 1];
        let offsets: Vec<u64> = (0..4).map(|_| ring.append(&half, 10).offset).collect();
        assert_eq!(offsets, [0, SEGMENT, 2 * SEGMENT, 3 * SEGMENT], "no batch straddles two files");
        assert_eq!((ring.evicted(), ring.written()), (20, 4 * half.len() as u64));
        assert_eq!(offsets.iter().map(|o| first_byte(&ring, *o)).collect::<Vec<_>>(), [None, None, Some(1), Some(1)]);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "nothing stays behind");
    }

    #[test]
    fn frames_that_cannot_be_kept_are_counted_and_said_once() {
        let dir = tempfile::tempdir().unwrap();
        let mut ring = Ring::new(dir.path().join("gone"), 0).err();
        assert!(ring.take().is_some());
        let mut ring = Ring::new(dir.path().to_owned(), 0).unwrap();
        let almost = vec![1_u8; SEGMENT as usize - 1];
        assert!(ring.append(&almost, 1).problem.is_none());
        drop(dir);
        assert!(ring.append(b"next", 3).problem.unwrap().contains("cannot be looked at again"));
        assert!(ring.append(b"more", 3).problem.is_none());
        assert_eq!(ring.evicted(), 6);
    }
}
