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

/// Notes about the capture, each on a line of standard error.
pub fn warn(notes: &[String]) {
    for note in notes {
        eprintln!("netanal-tui: {}", crate::base::text::safe(note));
    }
}
