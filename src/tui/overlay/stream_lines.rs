//! The lines in which a stream is shown: text, hex or plain digits, of both sides or of one.

use crate::base::text::push_safe;
use crate::session::Show;
use crate::session::streams::Stream;
use std::fmt::Write;

/// A line: part of one chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Index of the chunk in the stream.
    pub chunk: u32,
    /// Bytes of the chunk that the line shows.
    pub from: u32,
    pub to: u32,
    /// Offset of `from` among the bytes of its side.
    pub at: u64,
}

/// Bytes in a line of hex.
pub const HEX_ROW: usize = 16;
/// Lines that are made at the most; a stream with more is shown as far as they go.
const LINES_LIMIT: usize = 2 << 20;

/// Cuts a stream into lines of at most `width` columns.
pub fn lines(stream: &Stream, show: Show, only: Option<usize>, width: usize) -> Vec<Line> {
    let mut out = Vec::new();
    let mut offsets = [0_u64; 2];
    for (nth, chunk) in stream.chunks.iter().enumerate() {
        let bytes = stream.bytes(nth);
        let offset = offsets.get_mut(chunk.side.min(1));
        let base = offset.as_ref().map_or(0, |o| **o);
        if let Some(offset) = offset {
            *offset += bytes.len() as u64;
        }
        if only.is_some_and(|side| side != chunk.side) {
            continue;
        }
        let mut from = 0;
        while from < bytes.len() && out.len() < LINES_LIMIT {
            let to = match show {
                Show::Hex => from + HEX_ROW,
                Show::Raw => from + (width / 2).max(1),
                _ => text_line(bytes, from, width.max(1)),
            };
            let to = to.min(bytes.len()).max(from + 1);
            out.push(Line { chunk: nth as u32, from: from as u32, to: to as u32, at: base + from as u64 });
            from = to;
        }
    }
    out
}

/// Where the line of text that starts at `from` ends: after its line feed, or where there is no more room.
fn text_line(bytes: &[u8], from: usize, width: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or(&[]);
    let room = rest.get(..rest.len().min(width + 2)).unwrap_or(rest);
    match memchr::memchr(b'\n', room) {
        Some(end) => from + end + 1,
        None => from + rest.len().min(width),
    }
}

/// The text of a line.
pub fn text(stream: &Stream, line: &Line, show: Show) -> String {
    let bytes = stream.bytes(line.chunk as usize).get(line.from as usize..line.to as usize).unwrap_or(&[]);
    let mut out = String::with_capacity(bytes.len() * 4);
    match show {
        Show::Hex => {
            let _ = write!(out, "{:08x}  ", line.at);
            for nth in 0..HEX_ROW {
                match bytes.get(nth) {
                    Some(byte) => {
                        let _ = write!(out, "{byte:02x} ");
                    }
                    None => out.push_str("   "),
                }
                if nth == 7 {
                    out.push(' ');
                }
            }
            out.push(' ');
            out.extend(bytes.iter().map(|b| if matches!(b, 0x20..=0x7e) { char::from(*b) } else { '.' }));
        }
        Show::Raw => {
            for byte in bytes {
                let _ = write!(out, "{byte:02x}");
            }
        }
        _ => {
            let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
            let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
            // what is text in UTF-8 is shown as such, anything else as dots of one column each
            for chunk in bytes.utf8_chunks() {
                for c in chunk.valid().chars() {
                    match c {
                        '\t' => out.push(' '),
                        c if c.is_control() => out.push('.'),
                        c => push_safe(&mut out, c),
                    }
                }
                out.extend(chunk.invalid().iter().map(|_| '.'));
            }
        }
    }
    out
}
