//! Bytes of a capture read in large pieces, and the contract of the parsers that eat them.

use super::{CaptureInfo, Record};
use std::io::{ErrorKind, Read};

/// What one read asks for. Large enough that system calls do not count, small enough to stay in the second-level cache.
pub(super) const PIECE: usize = 256 << 10;

/// The longest record that is believed. As in Wireshark: the DBus limit of 128 MiB, with room for a block's options.
pub(super) const LONGEST: usize = (128 << 20) + (1 << 20);

/// What a parser says after a piece of input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Parsed {
    /// `used` bytes are done with (this may reach past the piece: they are skipped); to go on, at least `need` bytes must
    /// follow them.
    Need { used: u64, need: usize },
    /// The rest cannot be read. The text names the offset.
    Broken(String),
}

/// What a parser says of the start of the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Started {
    /// The header was this long; records follow.
    Yes(usize),
    /// The header is longer than what was given: at least this long.
    Need(usize),
}

/// A capture file format, as a machine that is fed pieces of the file.
pub(super) trait Format: Send {
    /// Reads the file's header. The error completes the sentence "FILE ...".
    fn start(&mut self, bytes: &[u8], info: &mut CaptureInfo) -> Result<Started, String>;

    /// Hands over every whole record at the start of `bytes`, which lie at `offset` in the file.
    fn parse(&mut self, bytes: &[u8], offset: u64, info: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Parsed;

    /// What the parser was about to read, for the note on a file that ends in the middle of it.
    fn reading(&self) -> &'static str {
        "record"
    }
}

/// How a [`Feed::fill`] ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filled {
    Enough,
    /// The input is over.
    End,
    /// Nothing now (the reader said [`ErrorKind::WouldBlock`]).
    Later,
}

/// A window over a stream of bytes that knows where in the stream it is.
pub(super) struct Feed {
    reader: Box<dyn Read + Send>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// Position in the stream of `buffer[start]`.
    offset: u64,
    /// Bytes that were consumed before they were read.
    skip: u64,
    /// What one read asks for.
    piece: usize,
}

impl Feed {
    pub(super) fn new(reader: Box<dyn Read + Send>) -> Self {
        Self::with_piece(reader, PIECE)
    }

    /// One that reads smaller pieces, for many files at once.
    pub(super) fn with_piece(reader: Box<dyn Read + Send>, piece: usize) -> Self {
        Feed { reader, buffer: Vec::new(), start: 0, end: 0, offset: 0, skip: 0, piece: piece.clamp(4096, PIECE) }
    }

    /// The bytes at hand.
    pub(super) fn bytes(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or(&[])
    }

    /// Position of the first byte at hand.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// Position of the last byte read.
    pub(super) fn read_so_far(&self) -> u64 {
        self.offset + (self.end - self.start) as u64
    }

    /// Bytes that were consumed but that the input did not have (yet).
    pub(super) fn missing(&self) -> u64 {
        self.skip
    }

    /// Passes over `count` bytes, whether they were read already or not.
    pub(super) fn consume(&mut self, count: u64) {
        let at_hand = (self.end - self.start) as u64;
        let now = count.min(at_hand);
        self.start += now as usize;
        self.offset += now;
        self.skip += count - now;
    }

    /// Reads until at least `need` bytes are at hand, a piece at a time.
    pub(super) fn fill(&mut self, need: usize) -> std::io::Result<Filled> {
        loop {
            if self.skip > 0 {
                let skip = std::mem::take(&mut self.skip);
                self.consume(skip);
            }
            if self.skip == 0 && self.end - self.start >= need {
                return Ok(Filled::Enough);
            }
            self.make_room();
            let room = self.buffer.get_mut(self.end..).unwrap_or_default();
            match self.reader.read(room) {
                Ok(0) => return Ok(Filled::End),
                Ok(n) => self.end += n,
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(Filled::Later),
                Err(e) => return Err(e),
            }
        }
    }

    /// Moves what is at hand to the front, and doubles the buffer where one record fills it. It only ever grows with bytes
    /// that are really there, not with what a length field claims.
    fn make_room(&mut self) {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.buffer.len() - self.end < self.piece / 2 {
            let larger = if self.end == 0 { self.piece } else { self.buffer.len() * 2 };
            self.buffer.resize(larger.max(self.piece), 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_skipped_before_and_after_they_are_read() {
        let data: Vec<u8> = (0..=255).cycle().take(3 * PIECE).collect();
        let mut feed = Feed::new(Box::new(std::io::Cursor::new(data.clone())));
        assert_eq!(feed.fill(10).ok(), Some(Filled::Enough));
        feed.consume(PIECE as u64 + 7);
        assert_eq!(feed.fill(4).ok(), Some(Filled::Enough));
        assert_eq!(feed.offset(), PIECE as u64 + 7);
        assert_eq!(feed.bytes().first(), data.get(PIECE + 7));
        assert_eq!(feed.fill(2 * PIECE - 7).ok(), Some(Filled::Enough), "a record larger than a piece");
        assert_eq!(feed.fill(2 * PIECE).ok(), Some(Filled::End));
        feed.consume(2 * PIECE as u64);
        assert_eq!((feed.fill(1).ok(), feed.missing()), (Some(Filled::End), 7));
    }
}
