//! What is shared of HTTP/2 (RFC 9113): where frames end, and what is kept of a connection. HTTP/1 needs it where a connection
//! changes to HTTP/2 or speaks it from the start.

pub mod hpack;
mod huffman;
mod track;

use crate::stream::Need;
pub use track::{Body, Held, Seen, Stream, track};

/// What a client sends first (RFC 9113 section 3.4).
pub const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// Bytes of a frame's header.
pub const HEADER: usize = 9;

/// Types of frames (RFC 9113 section 6).
pub mod kind {
    pub const DATA: u8 = 0;
    pub const HEADERS: u8 = 1;
    pub const PRIORITY: u8 = 2;
    pub const RST_STREAM: u8 = 3;
    pub const SETTINGS: u8 = 4;
    pub const PUSH_PROMISE: u8 = 5;
    pub const PING: u8 = 6;
    pub const GOAWAY: u8 = 7;
    pub const WINDOW_UPDATE: u8 = 8;
    pub const CONTINUATION: u8 = 9;
    /// RFC 7838 section 4.
    pub const ALTSVC: u8 = 10;
    /// RFC 8336 section 2.
    pub const ORIGIN: u8 = 12;
    /// RFC 9218 section 7.1.
    pub const PRIORITY_UPDATE: u8 = 16;
}

/// Flags of frames (RFC 9113 section 6).
pub mod flag {
    pub const END_STREAM: u8 = 0x01;
    pub const END_HEADERS: u8 = 0x04;
    pub const PADDED: u8 = 0x08;
    pub const PRIORITY: u8 = 0x20;
}

/// The header of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Bytes after the header.
    pub len: usize,
    pub kind: u8,
    pub flags: u8,
    pub stream: u32,
}

impl Frame {
    pub fn of(data: &[u8]) -> Option<Frame> {
        let [l2, l1, l0, kind, flags, s3, s2, s1, s0] = *data.first_chunk::<HEADER>()?;
        let len = u32::from_be_bytes([0, l2, l1, l0]) as usize;
        let stream = u32::from_be_bytes([s3, s2, s1, s0]) & 0x7fff_ffff;
        Some(Frame { len, kind, flags, stream })
    }

    pub fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// Where a frame's content lies after its header, its padding and its priority taken off: start and length. `None` when
    /// there is not so much.
    pub fn content(&self, payload: &[u8]) -> Option<(usize, usize)> {
        let padded = matches!(self.kind, kind::DATA | kind::HEADERS | kind::PUSH_PROMISE) && self.has(flag::PADDED);
        let padding = if padded { usize::from(*payload.first()?) } else { 0 };
        let own = match self.kind {
            kind::HEADERS if self.has(flag::PRIORITY) => 5,
            kind::PUSH_PROMISE => 4,
            _ => 0,
        };
        let start = usize::from(padded) + own;
        Some((start, self.len.checked_sub(start + padding)?))
    }
}

/// All frames that lie whole at the start of the data, as Wireshark takes them; the first, when it is not whole.
pub fn need(data: &[u8]) -> Need {
    let mut at = 0;
    if data.starts_with(PREFACE) {
        at = PREFACE.len();
    } else if !data.is_empty() && PREFACE.starts_with(data) {
        return Need::More(Some(PREFACE.len()));
    }
    loop {
        let rest = data.get(at..).unwrap_or(&[]);
        let total = Frame::of(rest).map(|f| HEADER + f.len);
        match total {
            Some(total) if total <= rest.len() => at += total,
            _ if at > 0 => return Need::Complete(at),
            other => return Need::More(other),
        }
    }
}

/// Whether bytes start a connection: a client's preface, or the settings that a server sends at once.
pub fn starts(data: &[u8]) -> bool {
    data.starts_with(PREFACE) || is_settings(data)
}

/// A first SETTINGS frame (RFC 9113 section 6.5): known parameters, and nothing but frames after it.
fn is_settings(data: &[u8]) -> bool {
    let Some(frame) = Frame::of(data) else { return false };
    let Some(payload) = data.get(HEADER..HEADER + frame.len) else { return false };
    let (parameters, rest) = payload.as_chunks::<6>();
    frame.kind == kind::SETTINGS
        && frame.flags == 0
        && frame.stream == 0
        && !parameters.is_empty()
        && rest.is_empty()
        && parameters.iter().all(|p| p[0] == 0 && matches!(p[1], 1..=9))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_frames_go_together_and_the_rest_waits() {
        let settings = [0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 100];
        let both = [PREFACE, &settings, &settings].concat();
        assert_eq!(need(&both), Need::Complete(54));
        assert_eq!(need(&both[..50]), Need::Complete(39));
        assert_eq!(need(&both[..20]), Need::More(Some(24)));
        assert_eq!(need(&settings[..12]), Need::More(Some(15)));
        assert_eq!(need(&settings[..8]), Need::More(None));
    }

    #[test]
    fn a_connection_starts_with_the_preface_or_with_settings() {
        assert!(starts(PREFACE));
        assert!(starts(&[0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 100]));
        assert!(!starts(&[0, 0, 0, 4, 0, 0, 0, 0, 0]));
        assert!(!starts(&[0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 100]));
        assert!(!starts(&[0; 64]));
        assert!(!starts(b"PRI * HTTP/1.1\r\n\r\n"));
    }

    #[test]
    fn content_lies_between_priority_and_padding() {
        let frame = Frame { len: 12, kind: kind::HEADERS, flags: flag::PADDED | flag::PRIORITY, stream: 1 };
        assert_eq!(frame.content(&[4]), Some((6, 2)));
        assert_eq!(frame.content(&[7]), None);
        assert_eq!(Frame { kind: kind::PING, ..frame }.content(&[4]), Some((0, 12)));
    }
}
