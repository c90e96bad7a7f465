//! Standard output in large pieces, and notes on standard error.

use super::Failure;
use std::io::Write;

/// How lists of what there is are printed.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Listing {
    Text,
    Json,
}

/// Writes a piece of output.
pub fn write(text: &str) -> Result<(), Failure> {
    Ok(std::io::stdout().lock().write_all(text.as_bytes())?)
}

/// Bytes of a piece.
const PIECE: usize = 256 << 10;

/// Standard output as something to format to, which goes out in large pieces.
#[derive(Default)]
pub struct Pieces {
    waiting: String,
    failure: Option<std::io::Error>,
}

impl Pieces {
    /// Writes what is waiting; fails where any piece could not be written.
    pub fn finish(mut self) -> Result<(), Failure> {
        self.put();
        self.failure.map_or(Ok(()), |e| Err(e.into()))
    }

    fn put(&mut self) {
        if self.failure.is_none() {
            self.failure = std::io::stdout().lock().write_all(self.waiting.as_bytes()).err();
        }
        self.waiting.clear();
    }
}

impl std::fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.waiting.push_str(text);
        if self.waiting.len() >= PIECE {
            self.put();
        }
        if self.failure.is_some() { Err(std::fmt::Error) } else { Ok(()) }
    }
}

/// Notes about the capture, each on a line of standard error.
pub fn warn(notes: &[String]) {
    for note in notes {
        eprintln!("netanal-tui: {}", crate::base::text::safe(note));
    }
}
