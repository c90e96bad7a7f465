//! A bounds-checked view over the bytes of a frame. The only way in which wire bytes are read.
//!
//! A view knows three things besides its bytes: which buffer they lie in (the frame, or one that reassembly or
//! decryption made), where in it they start, and how long the data was on the wire. No method panics; reading past the
//! end gives a [`Fault`] that tells a frame that was cut by the snaplen from a length that lies.

/// Which buffer a [`Span`] lies in: 0 is the frame itself, others were made while dissecting (reassembled, decrypted).
pub type BufferId = u16;

/// A byte range in a buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub buffer: BufferId,
    pub start: u32,
    pub len: u32,
}

impl Span {
    /// One past the last byte.
    pub fn end(&self) -> u32 {
        self.start.saturating_add(self.len)
    }

    /// The bytes of this span in `buffer`, cut where the buffer ends.
    pub fn slice<'a>(&self, buffer: &'a [u8]) -> &'a [u8] {
        let start = (self.start as usize).min(buffer.len());
        let end = (self.end() as usize).min(buffer.len());
        buffer.get(start..end).unwrap_or(&[])
    }
}

/// Why a dissector could not go on. Returned with `?`; the engine turns it into an expert note at the right place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The bytes were on the wire but were not captured (snaplen).
    Short,
    /// The packet ends before the field does: a length in it lies, or it was cut on the way.
    Malformed,
    /// The bytes are not of this protocol; the engine removes what was added and tries the next claim.
    NotMine,
    /// A limit of the engine (depth, nodes) was reached; the layer ends where it is.
    Limit,
}

/// Bytes of a layer, with their place. `Copy`; offsets in all methods count from the start of this view.
#[derive(Clone, Copy, Debug)]
pub struct Bytes<'a> {
    data: &'a [u8],
    buffer: BufferId,
    start: u32,
    reported: u32,
}

impl<'a> Bytes<'a> {
    /// A view over a whole buffer. `reported` is its length on the wire, which may be more than what was captured.
    pub fn new(data: &'a [u8], buffer: BufferId, reported: usize) -> Self {
        Bytes { data, buffer, start: 0, reported: reported.max(data.len()).min(u32::MAX as usize) as u32 }
    }

    /// Captured bytes.
    pub fn data(&self) -> &'a [u8] {
        self.data
    }

    /// Number of captured bytes.
    pub fn len(&self) -> usize {
        self.data.len()
    }

    /// True when nothing was captured.
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }

    /// Number of bytes on the wire; never less than [`Bytes::len`].
    pub fn reported_len(&self) -> usize {
        self.reported as usize
    }

    /// Buffer that the bytes lie in.
    pub fn buffer(&self) -> BufferId {
        self.buffer
    }

    /// Position of the first byte in its buffer.
    pub fn start(&self) -> u32 {
        self.start
    }

    /// The place of `len` bytes at `off`, whether captured or not.
    pub fn span(&self, off: usize, len: usize) -> Span {
        Span { buffer: self.buffer, start: self.start.saturating_add(clamp(off)), len: clamp(len) }
    }

    fn fault(&self, off: usize, len: usize) -> Fault {
        match off.checked_add(len) {
            Some(end) if end <= self.reported as usize => Fault::Short,
            _ => Fault::Malformed,
        }
    }

    /// `len` bytes at `off`.
    pub fn slice(&self, off: usize, len: usize) -> Result<&'a [u8], Fault> {
        off.checked_add(len).and_then(|end| self.data.get(off..end)).ok_or_else(|| self.fault(off, len))
    }

    /// What was captured of `len` bytes at `off`: never fails, may be shorter or empty.
    pub fn clipped(&self, off: usize, len: usize) -> &'a [u8] {
        let end = off.saturating_add(len).min(self.data.len());
        self.data.get(off.min(end)..end).unwrap_or(&[])
    }

    /// The rest of the view from `off`. Empty when `off` is at or past the end.
    pub fn from(&self, off: usize) -> Bytes<'a> {
        let at = off.min(self.data.len());
        Bytes {
            data: self.data.get(at..).unwrap_or(&[]),
            buffer: self.buffer,
            start: self.start.saturating_add(clamp(off)),
            reported: self.reported.saturating_sub(clamp(off)),
        }
    }

    /// A view of `len` bytes at `off`. `len` is cut where the packet ends (see [`Bytes::sub`] for the strict form).
    pub fn window(&self, off: usize, len: usize) -> Bytes<'a> {
        let rest = self.from(off);
        Bytes { data: rest.clipped(0, len), reported: rest.reported.min(clamp(len)), ..rest }
    }

    /// A view of exactly `len` wire bytes at `off`; a fault when the packet is shorter than that on the wire.
    pub fn sub(&self, off: usize, len: usize) -> Result<Bytes<'a>, Fault> {
        match off.checked_add(len) {
            Some(end) if end <= self.reported as usize => Ok(self.window(off, len)),
            _ => Err(Fault::Malformed),
        }
    }

    fn array<const N: usize>(&self, off: usize) -> Result<[u8; N], Fault> {
        self.slice(off, N)?.try_into().map_err(|_| Fault::Malformed)
    }

    pub fn u8(&self, off: usize) -> Result<u8, Fault> {
        self.data.get(off).copied().ok_or_else(|| self.fault(off, 1))
    }
    pub fn be16(&self, off: usize) -> Result<u16, Fault> {
        self.array(off).map(u16::from_be_bytes)
    }
    pub fn be24(&self, off: usize) -> Result<u32, Fault> {
        self.array::<3>(off).map(|b| u32::from_be_bytes([0, b[0], b[1], b[2]]))
    }
    pub fn be32(&self, off: usize) -> Result<u32, Fault> {
        self.array(off).map(u32::from_be_bytes)
    }
    pub fn be64(&self, off: usize) -> Result<u64, Fault> {
        self.array(off).map(u64::from_be_bytes)
    }
    pub fn le16(&self, off: usize) -> Result<u16, Fault> {
        self.array(off).map(u16::from_le_bytes)
    }
    pub fn le24(&self, off: usize) -> Result<u32, Fault> {
        self.array::<3>(off).map(|b| u32::from_le_bytes([b[0], b[1], b[2], 0]))
    }
    pub fn le32(&self, off: usize) -> Result<u32, Fault> {
        self.array(off).map(u32::from_le_bytes)
    }
    pub fn le64(&self, off: usize) -> Result<u64, Fault> {
        self.array(off).map(u64::from_le_bytes)
    }

    /// An unsigned number of 1 to 8 bytes, most significant byte first.
    pub fn uint_be(&self, off: usize, len: usize) -> Result<u64, Fault> {
        Ok(match *self.slice(off, len)? {
            [a] => a.into(),
            [a, b] => u16::from_be_bytes([a, b]).into(),
            [a, b, c, d] => u32::from_be_bytes([a, b, c, d]).into(),
            ref other => other.iter().take(8).fold(0, |n, b| n << 8 | u64::from(*b)),
        })
    }

    /// An unsigned number of 1 to 8 bytes, least significant byte first.
    pub fn uint_le(&self, off: usize, len: usize) -> Result<u64, Fault> {
        Ok(self.slice(off, len)?.iter().take(8).rev().fold(0, |n, b| n << 8 | u64::from(*b)))
    }

    /// Position of `byte` at or after `off`, counted from the start of this view.
    pub fn find(&self, off: usize, byte: u8) -> Option<usize> {
        memchr::memchr(byte, self.data.get(off..)?).map(|at| at + off)
    }

    /// A line that starts at `off`: its length without the line end, and where the next one starts.
    /// `None` when no line end follows.
    pub fn line(&self, off: usize) -> Option<(usize, usize)> {
        let end = self.find(off, b'\n')?;
        let len = end - off;
        let cr = len > 0 && self.data.get(end - 1) == Some(&b'\r');
        Some((len - usize::from(cr), end + 1))
    }
}

fn clamp(n: usize) -> u32 {
    n.min(u32::MAX as usize) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_frame_is_short_and_a_lying_length_is_malformed() {
        let b = Bytes::new(&[1, 2, 3], 0, 10);
        assert_eq!(b.be16(0), Ok(0x0102));
        assert_eq!(b.be32(0), Err(Fault::Short));
        assert_eq!(b.be64(4), Err(Fault::Malformed));
        assert_eq!(b.slice(usize::MAX, 2), Err(Fault::Malformed));
    }

    #[test]
    fn windows_keep_their_place_and_their_wire_length() {
        let b = Bytes::new(&[1, 2, 3, 4], 0, 8).window(1, 6);
        assert_eq!((b.len(), b.reported_len(), b.start()), (3, 6, 1));
        assert_eq!(b.from(2).span(1, 2), Span { buffer: 0, start: 4, len: 2 });
        assert!(b.from(99).is_empty());
        assert_eq!(b.sub(0, 7).err(), Some(Fault::Malformed));
    }

    #[test]
    fn lines_end_with_or_without_carriage_return() {
        let b = Bytes::new(b"a\r\nbc\nd", 0, 7);
        assert_eq!(b.line(0), Some((1, 3)));
        assert_eq!(b.line(3), Some((2, 6)));
        assert_eq!(b.line(6), None);
    }
}
