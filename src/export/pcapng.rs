//! pcapng, little-endian, one section. Format: draft-ietf-opsawg-pcapng.

use crate::base::Timestamp;
use crate::store::{CaptureInfo, Interface};
use std::io::{Result, Write};
use std::net::IpAddr;

/// Block types.
const SECTION: u32 = 0x0a0d_0d0a;
const INTERFACE: u32 = 1;
const NAMES: u32 = 4;
const STATISTICS: u32 = 5;
const PACKET: u32 = 6;
const SECRETS: u32 = 10;

/// Writes a pcapng file.
#[derive(Debug)]
pub struct PcapngWriter<W> {
    out: W,
    block: Vec<u8>,
    /// Nanoseconds of a tick of each interface that was described.
    ticks: Vec<i64>,
    secrets: usize,
    names: usize,
}

impl<W: Write> PcapngWriter<W> {
    /// Writes the section header: comments, hardware and system of the capture, and this program as the application.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(out: W, info: &CaptureInfo) -> Result<Self> {
        let mut w = PcapngWriter { out, block: Vec::new(), ticks: Vec::new(), secrets: 0, names: 0 };
        w.start(SECTION);
        w.block.extend(0x1a2b_3c4d_u32.to_le_bytes());
        w.block.extend([1, 0, 0, 0]);
        w.block.extend(u64::MAX.to_le_bytes());
        for comment in &info.comments {
            w.text(1, comment);
        }
        w.text_where_given(2, info.hardware.as_ref());
        w.text_where_given(3, info.os.as_ref());
        w.text(4, concat!("netanal-tui ", env!("CARGO_PKG_VERSION")));
        w.end()?;
        w.describe(info)?;
        Ok(w)
    }

    /// Writes what has become known of the capture since the last call: interfaces, secrets, names of addresses. To be
    /// called before a frame that needs it.
    ///
    /// # Errors
    /// Those of the output.
    pub fn describe(&mut self, info: &CaptureInfo) -> Result<()> {
        for interface in info.interfaces.iter().skip(self.ticks.len()) {
            self.interface(interface)?;
        }
        for (kind, secret) in info.secrets.iter().skip(self.secrets) {
            self.start(SECRETS);
            self.block.extend(kind.to_le_bytes());
            self.block.extend(u32::try_from(secret.len()).unwrap_or(u32::MAX).to_le_bytes());
            self.block.extend(secret);
            self.pad();
            self.finish()?;
        }
        self.secrets = info.secrets.len();
        if let Some(names) = info.names.get(self.names..).filter(|names| !names.is_empty()) {
            self.names(names)?;
            self.names = info.names.len();
        }
        Ok(())
    }

    fn interface(&mut self, interface: &Interface) -> Result<()> {
        // Microseconds are the default; everything finer fits into nanoseconds, the unit of this program.
        let fine = interface.precision > 6;
        self.ticks.push(if fine { 1 } else { 1000 });
        self.start(INTERFACE);
        self.block.extend(interface.link_type.to_le_bytes());
        self.block.extend([0; 2]);
        self.block.extend(interface.snaplen.to_le_bytes());
        self.text_where_given(2, interface.name.as_ref());
        self.text_where_given(3, interface.description.as_ref());
        if fine {
            self.option(9, &[9]);
        }
        if let Some(filter) = &interface.filter {
            // A leading 0 says that it is a text for libpcap.
            self.option(11, format!("\0{filter}").as_bytes());
        }
        self.text_where_given(12, interface.os.as_ref());
        self.text_where_given(15, interface.hardware.as_ref());
        self.end()
    }

    fn names(&mut self, names: &[(IpAddr, String)]) -> Result<()> {
        self.start(NAMES);
        for (address, name) in names {
            let (kind, mut record) = match address {
                IpAddr::V4(a) => (1_u16, a.octets().to_vec()),
                IpAddr::V6(a) => (2, a.octets().to_vec()),
            };
            record.extend(name.as_bytes());
            record.push(0);
            self.option(kind, &record);
        }
        // The end of the records, and no options.
        self.block.extend([0; 4]);
        self.finish()
    }

    /// Writes a frame of `len` bytes on the wire. Returns `false`, and writes nothing, when its interface was not described:
    /// pcapng custom blocks of another file, which have none.
    ///
    /// # Errors
    /// Those of the output.
    pub fn frame(&mut self, interface: u32, time: Timestamp, len: u32, data: &[u8], comments: &[&str]) -> Result<bool> {
        let Some(count) = self.count(interface, time) else { return Ok(false) };
        self.start(PACKET);
        let captured = u32::try_from(data.len()).unwrap_or(u32::MAX);
        for number in [interface, (count >> 32) as u32, count as u32, captured, len] {
            self.block.extend(number.to_le_bytes());
        }
        self.block.extend(data);
        self.pad();
        let before = self.block.len();
        for comment in comments {
            self.text(1, comment);
        }
        if self.block.len() > before {
            self.end()?
        } else {
            self.finish()?
        }
        Ok(true)
    }

    /// Writes the counters of all interfaces that have some, as they stand at `time`.
    ///
    /// # Errors
    /// Those of the output.
    pub fn statistics(&mut self, info: &CaptureInfo, time: Timestamp) -> Result<()> {
        for (index, interface) in info.interfaces.iter().enumerate() {
            let counts = [(4, interface.received), (5, interface.dropped_interface), (7, interface.dropped_kernel)];
            let Some(count) = self.count(index as u32, time).filter(|_| counts.iter().any(|(_, c)| c.is_some())) else { continue };
            self.start(STATISTICS);
            for number in [index as u32, (count >> 32) as u32, count as u32] {
                self.block.extend(number.to_le_bytes());
            }
            for (code, value) in counts {
                if let Some(value) = value {
                    self.option(code, &value.to_le_bytes());
                }
            }
            self.end()?;
        }
        Ok(())
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

    /// A time in ticks of an interface; 1970 for what is before it.
    fn count(&self, interface: u32, time: Timestamp) -> Option<u64> {
        let tick = self.ticks.get(interface as usize)?;
        Some((time.0 / tick).max(0) as u64)
    }

    fn start(&mut self, kind: u32) {
        self.block.clear();
        self.block.extend(kind.to_le_bytes());
        // The length, known at the end.
        self.block.extend([0; 4]);
    }

    fn pad(&mut self) {
        self.block.resize(self.block.len().next_multiple_of(4), 0);
    }

    fn option(&mut self, code: u16, value: &[u8]) {
        let value = value.get(..usize::from(u16::MAX)).unwrap_or(value);
        self.block.extend(code.to_le_bytes());
        self.block.extend((value.len() as u16).to_le_bytes());
        self.block.extend(value);
        self.pad();
    }

    fn text(&mut self, code: u16, text: &str) {
        let most = text.len().min(usize::from(u16::MAX));
        let end = (0..=most).rev().find(|end| text.is_char_boundary(*end));
        self.option(code, end.and_then(|end| text.get(..end)).unwrap_or("").as_bytes());
    }

    fn text_where_given(&mut self, code: u16, text: Option<&String>) {
        if let Some(text) = text {
            self.text(code, text);
        }
    }

    /// Ends the options, and the block.
    fn end(&mut self) -> Result<()> {
        self.block.extend([0; 4]);
        self.finish()
    }

    fn finish(&mut self) -> Result<()> {
        let total = (self.block.len() + 4) as u32;
        if let Some(place) = self.block.get_mut(4..8) {
            place.copy_from_slice(&total.to_le_bytes());
        }
        self.block.extend(total.to_le_bytes());
        self.out.write_all(&self.block)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Types and bodies of the blocks, with both lengths checked.
    fn blocks(mut out: &[u8]) -> Vec<(u32, Vec<u8>)> {
        let number = |bytes: &[u8]| u32::from_le_bytes(bytes.try_into().unwrap());
        let mut found = Vec::new();
        while !out.is_empty() {
            let total = number(&out[4..8]) as usize;
            assert_eq!((total % 4, number(&out[total - 4..total]) as usize), (0, total));
            found.push((number(&out[..4]), out[8..total - 4].to_vec()));
            out = &out[total..];
        }
        found
    }

    #[test]
    fn blocks_have_the_published_layout() {
        let eth = Interface {
            name: Some("eth0".into()),
            link_type: 1,
            snaplen: 96,
            precision: 9,
            dropped_kernel: Some(3),
            ..Interface::default()
        };
        let info = CaptureInfo { interfaces: vec![eth], ..CaptureInfo::default() };
        let mut w = PcapngWriter::new(Vec::new(), &info).unwrap();
        assert!(w.frame(0, Timestamp(0x1_0000_0002), 60, b"abc", &["hm"]).unwrap());
        assert!(w.frame(0, Timestamp(-5), 3, b"abcd", &[]).unwrap());
        assert!(!w.frame(1, Timestamp(0), 3, b"abcd", &[]).unwrap(), "no such interface");
        w.statistics(&info, Timestamp(7)).unwrap();
        let found = blocks(&w.into_output());
        assert_eq!(found.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [SECTION, INTERFACE, PACKET, PACKET, STATISTICS]);
        assert_eq!(found[1].1, [&[1, 0, 0, 0, 96, 0, 0, 0, 2, 0, 4, 0][..], b"eth0", &[9, 0, 1, 0, 9, 0, 0, 0, 0, 0, 0, 0]].concat());
        let head = [[0; 4], [1, 0, 0, 0], [2, 0, 0, 0], [3, 0, 0, 0], [60, 0, 0, 0]].concat();
        assert_eq!(found[2].1, [&head[..], b"abc\0", &[1, 0, 2, 0], b"hm\0\0", &[0; 4]].concat());
        assert_eq!(found[3].1[..12], [0; 12], "times before 1970 become 1970");
        assert_eq!(found[3].1.len(), 24, "no options, not even their end");
        assert_eq!(found[4].1[12..], [7, 0, 8, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn what_is_learned_later_is_written_later_and_once() {
        let mut info = CaptureInfo::default();
        let mut w = PcapngWriter::new(Vec::new(), &info).unwrap();
        info.interfaces.push(Interface::default());
        info.secrets.push((0x544c_534b, b"CLIENT_RANDOM".to_vec()));
        info.names.push(("10.0.0.1".parse().unwrap(), "a.example".into()));
        w.describe(&info).unwrap();
        w.describe(&info).unwrap();
        let found = blocks(&w.into_output());
        assert_eq!(found.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [SECTION, INTERFACE, SECRETS, NAMES]);
        assert_eq!(found[2].1, [&b"KSLT"[..], &[13, 0, 0, 0], b"CLIENT_RANDOM\0\0\0"].concat());
        assert_eq!(found[3].1, [&[1, 0, 14, 0, 10, 0, 0, 1][..], b"a.example\0\0\0", &[0; 4]].concat());
    }

    #[test]
    fn texts_that_are_too_long_are_cut_between_characters() {
        let info = CaptureInfo { comments: vec!["\u{20ac}".repeat(30_000)], ..CaptureInfo::default() };
        let found = blocks(&PcapngWriter::new(Vec::new(), &info).unwrap().into_output());
        assert_eq!(found[0].1[16..20], [1, 0, 0xff, 0xff], "65,535 is a multiple of three");
    }
}
