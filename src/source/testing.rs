//! Captures built byte by byte, and what a source makes of them.

use super::feed::Feed;
use super::file::{FileSource, Progress};
use super::{CaptureInfo, FrameBytes, Record, Source, SourceError, Step};
use std::io::Cursor;
use std::sync::Arc;

/// Bytes of a capture that lie in memory.
pub(super) struct Memory(pub(super) Vec<u8>);

impl FrameBytes for Memory {
    fn with(&self, offset: u64, len: usize, with: &mut dyn FnMut(&[u8])) {
        let start = (offset as usize).min(self.0.len());
        with(&self.0[start..start.saturating_add(len).min(self.0.len())]);
    }
}

/// A record that owns its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) time: i64,
    pub(super) len: u32,
    pub(super) interface: u32,
    pub(super) offset: u64,
    pub(super) data: Vec<u8>,
}

impl From<Record<'_>> for Frame {
    fn from(r: Record<'_>) -> Self {
        Frame { time: r.time.nearest().0, len: r.len, interface: r.interface, offset: r.offset, data: r.data.to_vec() }
    }
}

/// Everything that a source gives, and what it says at the end. Every frame must read the same again by its offset.
pub(super) fn drain(source: &mut dyn Source) -> Result<Vec<Frame>, SourceError> {
    let mut frames: Vec<Frame> = Vec::new();
    let mut idle = 0;
    loop {
        match source.step(&mut |r| frames.push(r.into()))? {
            Step::End => break,
            Step::More => idle = 0,
            Step::Idle => idle += 1,
        }
        assert!(idle < 1000, "the source neither ends nor goes on");
    }
    let bytes = source.bytes();
    for frame in &frames {
        bytes.with(frame.offset, frame.data.len(), &mut |again| assert_eq!(again, frame.data, "frame read again"));
    }
    Ok(frames)
}

/// Reads a whole capture from memory.
pub(super) fn read(capture: &[u8]) -> Result<(Vec<Frame>, CaptureInfo), SourceError> {
    let feed = Feed::with_piece(Box::new(Cursor::new(capture.to_vec())), 4096);
    let memory = Arc::new(Memory(capture.to_vec()));
    let mut source = FileSource::open("test".into(), feed, memory, Progress::default())?;
    let frames = drain(&mut source)?;
    Ok((frames, source.info().clone()))
}

/// A little-endian pcap in microseconds with the given link type and frames of (seconds, microseconds, data).
pub(super) fn pcap(link_type: u32, frames: &[(u32, u32, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend(0xa1b2_c3d4_u32.to_le_bytes());
    out.extend([2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    out.extend(65_535_u32.to_le_bytes());
    out.extend(link_type.to_le_bytes());
    for (seconds, micros, data) in frames {
        for n in [*seconds, *micros, data.len() as u32, data.len() as u32] {
            out.extend(n.to_le_bytes());
        }
        out.extend(*data);
    }
    out
}

/// Writes pcapng blocks in one byte order.
pub(super) struct Blocks {
    pub(super) big: bool,
    pub(super) out: Vec<u8>,
}

impl Blocks {
    pub(super) fn new(big: bool) -> Self {
        Blocks { big, out: Vec::new() }
    }

    pub(super) fn n16(&self, n: u16) -> Vec<u8> {
        if self.big { n.to_be_bytes() } else { n.to_le_bytes() }.to_vec()
    }

    pub(super) fn n32(&self, n: u32) -> Vec<u8> {
        if self.big { n.to_be_bytes() } else { n.to_le_bytes() }.to_vec()
    }

    pub(super) fn n64(&self, n: u64) -> Vec<u8> {
        if self.big { n.to_be_bytes() } else { n.to_le_bytes() }.to_vec()
    }

    pub(super) fn options(&self, options: &[(u16, &[u8])]) -> Vec<u8> {
        let mut out = Vec::new();
        for (code, value) in options {
            out.extend(self.n16(*code));
            out.extend(self.n16(value.len() as u16));
            out.extend(*value);
            out.resize(out.len().next_multiple_of(4), 0);
        }
        if !options.is_empty() {
            out.extend([0; 4]);
        }
        out
    }

    pub(super) fn block(&mut self, kind: u32, parts: &[&[u8]]) {
        let body = parts.concat();
        let total = 12 + body.len().next_multiple_of(4);
        self.out.extend(self.n32(kind));
        self.out.extend(self.n32(total as u32));
        self.out.extend(&body);
        self.out.resize(self.out.len().next_multiple_of(4), 0);
        self.out.extend(self.n32(total as u32));
    }

    pub(super) fn section(&mut self, options: &[(u16, &[u8])]) {
        let parts = [self.n32(0x1a2b_3c4d), self.n16(1), self.n16(0), self.n64(u64::MAX), self.options(options)];
        self.block(0x0a0d_0d0a, &[&parts.concat()]);
    }

    pub(super) fn interface(&mut self, link_type: u16, snaplen: u32, options: &[(u16, &[u8])]) {
        let parts = [self.n16(link_type), self.n16(0), self.n32(snaplen), self.options(options)];
        self.block(1, &[&parts.concat()]);
    }

    pub(super) fn packet(&mut self, interface: u32, time: u64, data: &[u8], options: &[(u16, &[u8])]) {
        let mut parts = [interface, (time >> 32) as u32, time as u32, data.len() as u32, data.len() as u32].map(|n| self.n32(n)).concat();
        parts.extend(data);
        parts.resize(parts.len().next_multiple_of(4), 0);
        parts.extend(self.options(options));
        self.block(6, &[&parts]);
    }
}

/// Flips bytes of a capture in many ways; nothing may panic, hang, or give more frames than fit.
pub(super) fn survives_damage(capture: &[u8]) {
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..3000 {
        let mut damaged = capture.to_vec();
        for _ in 0..4 {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            let at = (seed >> 16) as usize % damaged.len();
            damaged[at] = if seed & 1 == 0 { seed as u8 } else { [0, 0xff, 0x7f, 0x80][(seed >> 8) as usize & 3] };
        }
        if let Ok((frames, _)) = read(&damaged) {
            assert!(frames.len() * 12 <= damaged.len());
        }
    }
}
