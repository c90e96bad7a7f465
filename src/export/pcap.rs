//! Classic pcap, in micro- or nanoseconds, little-endian. Format: draft-ietf-opsawg-pcap.

use crate::base::{Moment, Timestamp};
use std::io::{Result, Write};

/// The unit of the second half of a time stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Micro,
    Nano,
}

/// Writes a pcap file. All frames have one link type.
#[derive(Debug)]
pub struct PcapWriter<W> {
    out: W,
    unit: Unit,
}

impl<W: Write> PcapWriter<W> {
    /// Writes the header. `snaplen` 0 stands for no limit.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(mut out: W, link_type: u16, snaplen: u32, unit: Unit) -> Result<Self> {
        let magic: u32 = if unit == Unit::Nano { 0xa1b2_3c4d } else { 0xa1b2_c3d4 };
        let snaplen = if snaplen == 0 { 262_144 } else { snaplen };
        out.write_all(&magic.to_le_bytes())?;
        out.write_all(&[2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        out.write_all(&snaplen.to_le_bytes())?;
        out.write_all(&u32::from(link_type).to_le_bytes())?;
        Ok(PcapWriter { out, unit })
    }

    /// Writes a frame of `len` bytes on the wire. Times outside of the years 1970 to 2106 become the nearest within.
    ///
    /// # Errors
    /// Those of the output.
    pub fn frame(&mut self, time: Timestamp, len: u32, data: &[u8]) -> Result<()> {
        let Moment { seconds, nanos } = time.into();
        let seconds = seconds.clamp(0, i64::from(u32::MAX)) as u32;
        let fraction = (if self.unit == Unit::Nano { nanos } else { nanos / 1000 }) as u32;
        let captured = u32::try_from(data.len()).unwrap_or(u32::MAX);
        let mut head = [0; 16];
        for (place, number) in head.chunks_exact_mut(4).zip([seconds, fraction, captured, len]) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        self.out.write_all(&head)?;
        self.out.write_all(data)
    }

    /// The output.
    pub fn output(&self) -> &W {
        &self.out
    }

    /// Puts what the output buffers where it belongs.
    ///
    /// # Errors
    /// Those of the output.
    pub fn flush(&mut self) -> Result<()> {
        self.out.flush()
    }

    /// Ends the file.
    pub fn into_output(self) -> W {
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_and_frames_have_the_published_layout() {
        let mut w = PcapWriter::new(Vec::new(), 113, 0, Unit::Micro).unwrap();
        w.frame(Timestamp::new(1, 2_999), 90, b"abc").unwrap();
        let expected = [
            &[0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 113, 0, 0, 0][..],
            &[1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 90, 0, 0, 0],
            b"abc",
        ];
        assert_eq!(w.into_output(), expected.concat());
        let mut w = PcapWriter::new(Vec::new(), 1, 96, Unit::Nano).unwrap();
        w.frame(Timestamp(-1), 0, b"").unwrap();
        let out = w.into_output();
        assert_eq!(out[..4], [0x4d, 0x3c, 0xb2, 0xa1]);
        assert_eq!(out[24..32], [[0; 4], 999_999_999_u32.to_le_bytes()].concat());
    }
}
