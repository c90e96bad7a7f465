//! Chunks (RTMP 1.0 section 5.3): messages are cut into pieces, whose headers leave out what the ones before said.

use crate::base::{Bytes, Fault};
use std::collections::HashMap;

/// Body bytes of a chunk, as long as nobody set another number.
const FIRST_SIZE: usize = 128;
/// Chunk streams of one direction that are remembered.
const STREAMS: usize = 256;
/// Longest message that is put together, in bytes.
const MESSAGE_LIMIT: usize = 4 << 20;
/// In place of a timestamp: the whole of it stands behind the header.
const EXTENDED: u32 = 0xff_ffff;

/// What is known of the message that a chunk belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    /// 0 to 3: how much of the header is left out.
    pub format: u8,
    /// Length of format and chunk stream number, and of the whole header.
    pub basic: usize,
    pub len: usize,
    /// The extended timestamp.
    pub extended: Option<u32>,
    /// Milliseconds.
    pub time: u32,
    /// Bytes of the message.
    pub body: usize,
    pub kind: u8,
    pub stream: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// Header of the first chunk of the message.
    first: Header,
    delta: u32,
    /// Bytes of the message so far.
    got: usize,
}

/// Chunk streams of one direction.
#[derive(Clone, Debug)]
pub(super) struct Streams {
    pub size: usize,
    known: HashMap<u32, Known>,
}

impl Default for Streams {
    fn default() -> Self {
        Streams { size: FIRST_SIZE, known: HashMap::new() }
    }
}

/// A chunk of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    pub stream: u32,
    /// Header of the message's first chunk.
    pub message: Header,
    /// Length of this chunk's header and body.
    pub header: usize,
    pub body: usize,
    pub begins: bool,
    pub ends: bool,
}

impl Streams {
    /// The chunk that starts the bytes. [`Fault::Short`] when it is not whole yet.
    pub fn take(&mut self, b: Bytes<'_>) -> Result<Chunk, Fault> {
        let short = |_| Fault::Short;
        let first = b.u8(0).map_err(short)?;
        let (stream, basic) = match first & 0x3f {
            0 => (64 + u32::from(b.u8(1).map_err(short)?), 2),
            1 => (64 + u32::from(b.le16(1).map_err(short)?), 3),
            n => (u32::from(n), 1),
        };
        let format = first >> 6;
        let before = self.known.get(&stream).copied();
        let begins = before.is_none_or(|k| k.got == 0);
        let known = before.unwrap_or_default();
        let mut header = Header { format, basic, ..known.first };
        let rest = [11, 7, 3, 0].get(usize::from(format)).copied().unwrap_or_default();
        let stamp = if format < 3 { b.be24(basic).map_err(short)? } else { 0 };
        if format < 2 {
            header.body = b.be24(basic + 3).map_err(short)? as usize;
            header.kind = b.u8(basic + 6).map_err(short)?;
        }
        if format == 0 {
            header.stream = b.le32(basic + 7).map_err(short)?;
        }
        let extended = if format < 3 { stamp == EXTENDED } else { known.first.extended.is_some() };
        header.extended = if extended { Some(b.be32(basic + rest).map_err(short)?) } else { None };
        header.len = basic + rest + if extended { 4 } else { 0 };
        let stamp = header.extended.filter(|_| format < 3).unwrap_or(stamp);
        let delta = if format == 3 { known.delta } else { stamp };
        header.time = match (format, begins) {
            (0, _) => stamp,
            (_, true) => known.first.time.wrapping_add(delta),
            (_, false) => known.first.time,
        };
        if header.body > MESSAGE_LIMIT || (before.is_none() && format != 0 && format != 1) {
            return Err(Fault::NotMine);
        }
        let got = known.got;
        let body = header.body.saturating_sub(got).min(self.size);
        if b.len() < header.len + body {
            return Err(Fault::Short);
        }
        let ends = got + body >= header.body;
        let message = if begins { header } else { known.first };
        // a first message's own time is no distance that later ones keep
        let delta = if format == 0 { 0 } else { delta };
        if self.known.len() < STREAMS || before.is_some() {
            self.known.insert(stream, Known { first: message, delta, got: if ends { 0 } else { got + body } });
        }
        Ok(Chunk { stream, message, header: header.len, body, begins, ends })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(data: &[u8]) -> Bytes<'_> {
        Bytes::new(data, 0, data.len())
    }

    #[test]
    fn a_message_goes_on_in_chunks_with_short_headers() {
        let mut streams = Streams { size: 4, ..Streams::default() };
        let wire = b"\x03\0\0\x07\0\0\x06\x14\0\0\0\0abcd\xc3ef\x43\0\0\x05\0\0\x01\x08x";
        let first = streams.take(bytes(wire)).unwrap();
        assert_eq!((first.header, first.body, first.begins, first.ends), (12, 4, true, false));
        let second = streams.take(bytes(&wire[16..])).unwrap();
        assert_eq!((second.header, second.body, second.begins, second.ends), (1, 2, false, true));
        assert_eq!((second.message.time, second.message.body, second.message.kind), (7, 6, 0x14));
        let third = streams.take(bytes(&wire[19..])).unwrap();
        assert_eq!((third.message.time, third.message.kind, third.ends), (12, 8, true));
    }

    #[test]
    fn a_chunk_that_is_not_whole_changes_nothing() {
        let mut streams = Streams::default();
        assert_eq!(streams.take(bytes(b"\x02\0\0\0\0\0\x04\x05\0\0\0\0\0\0")), Err(Fault::Short));
        assert!(streams.known.is_empty());
        assert_eq!(streams.take(bytes(b"\xc2abc")), Err(Fault::NotMine));
    }
}
