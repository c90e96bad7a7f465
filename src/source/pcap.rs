//! Classic pcap: both byte orders, micro- and nanoseconds, and the "modified" format of Kuznetzov's libpcap patch.
//! Format: <https://www.ietf.org/archive/id/draft-ietf-opsawg-pcap-04.html>.

use super::feed::{Format, LONGEST, Parsed, Started};
use super::{CaptureInfo, Interface, Record};
use crate::base::Moment;

/// Length of the file header.
const HEADER: usize = 24;
/// The longest frame that is believed on most link types, as in Wireshark.
const LONGEST_FRAME: u32 = 262_144;
/// LINKTYPE_USB_LINUX_MMAPPED, _USBPCAP, _DBUS and _EBHSCR frames may be far longer than network frames.
const LONG_LINK_TYPES: [u16; 4] = [220, 249, 231, 279];

/// The format; what [`Format::start`] read of the header.
pub(super) struct Pcap {
    big_endian: bool,
    /// Nanoseconds of a unit of the second time field.
    unit: u32,
    /// Length of a record header: 16 bytes, 24 in the modified format.
    header: usize,
    longest: u32,
    link_type: u16,
    /// The order of the two lengths of a record: files of old versions have them the other way round.
    swap: Swap,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Swap {
    No,
    /// Version 2.3 was written both ways.
    WhereImpossible,
    Always,
}

/// True when the bytes start like a classic pcap.
pub(super) fn matches(bytes: &[u8]) -> bool {
    dialect(bytes).is_some()
}

/// Byte order, unit of time, length of a record header.
fn dialect(bytes: &[u8]) -> Option<(bool, u32, usize)> {
    Some(match bytes.first_chunk::<4>()? {
        [0xd4, 0xc3, 0xb2, 0xa1] => (false, 1000, 16),
        [0xa1, 0xb2, 0xc3, 0xd4] => (true, 1000, 16),
        [0x4d, 0x3c, 0xb2, 0xa1] => (false, 1, 16),
        [0xa1, 0xb2, 0x3c, 0x4d] => (true, 1, 16),
        [0x34, 0xcd, 0xb2, 0xa1] => (false, 1000, 24),
        [0xa1, 0xb2, 0xcd, 0x34] => (true, 1000, 24),
        _ => return None,
    })
}

fn u16_at(bytes: &[u8], at: usize, big_endian: bool) -> u16 {
    let raw = bytes.get(at..).and_then(|b| b.first_chunk::<2>()).copied().unwrap_or_default();
    if big_endian { u16::from_be_bytes(raw) } else { u16::from_le_bytes(raw) }
}

fn u32_at(bytes: &[u8], at: usize, big_endian: bool) -> u32 {
    let raw = bytes.get(at..).and_then(|b| b.first_chunk::<4>()).copied().unwrap_or_default();
    if big_endian { u32::from_be_bytes(raw) } else { u32::from_le_bytes(raw) }
}

impl Pcap {
    pub(super) fn new() -> Self {
        Pcap { big_endian: false, unit: 1000, header: 16, longest: LONGEST_FRAME, link_type: 0, swap: Swap::No }
    }

    fn lengths(&self, captured: u32, len: u32) -> (u32, u32) {
        match self.swap {
            Swap::Always => (len, captured),
            Swap::WhereImpossible if captured > len => (len, captured),
            _ => (captured, len),
        }
    }
}

impl Format for Pcap {
    fn start(&mut self, bytes: &[u8], info: &mut CaptureInfo) -> Result<Started, String> {
        let Some((big_endian, unit, header)) = dialect(bytes).filter(|_| bytes.len() >= HEADER) else {
            return Ok(Started::Need(HEADER));
        };
        (self.big_endian, self.unit, self.header) = (big_endian, unit, header);
        let (major, minor) = (u16_at(bytes, 4, big_endian), u16_at(bytes, 6, big_endian));
        self.swap = match (major, minor) {
            (543, 0) | (2, 0..3) => Swap::Always,
            (2, 3) => Swap::WhereImpossible,
            (2, _) => Swap::No,
            _ => return Err(format!("is a pcap file of version {major}.{minor}; only version 2 can be read")),
        };
        let snaplen = u32_at(bytes, 16, big_endian);
        // The upper half of the field holds the length of the FCS (draft-ietf-opsawg-pcap, section 4).
        let link_type = u32_at(bytes, 20, big_endian) as u16;
        self.link_type = link_type;
        if LONG_LINK_TYPES.contains(&link_type) {
            self.longest = LONGEST as u32;
        }
        info.format = match (header, unit) {
            (24, _) => "pcap (modified)",
            (_, 1) => "pcap (nanoseconds)",
            _ => "pcap",
        }
        .into();
        let precision = if unit == 1 { 9 } else { 6 };
        info.interfaces.push(Interface { link_type, snaplen, precision, ..Interface::default() });
        Ok(Started::Yes(HEADER))
    }

    fn parse(&mut self, bytes: &[u8], offset: u64, _: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Parsed {
        let mut at = 0;
        loop {
            let Some(rest) = bytes.get(at..).filter(|r| r.len() >= self.header) else {
                return Parsed::Need { used: at as u64, need: self.header };
            };
            let seconds = u32_at(rest, 0, self.big_endian);
            let fraction = u32_at(rest, 4, self.big_endian);
            let (captured, len) = self.lengths(u32_at(rest, 8, self.big_endian), u32_at(rest, 12, self.big_endian));
            if captured > self.longest {
                let place = offset + at as u64;
                return Parsed::Broken(format!(
                    "record at byte {place} claims {captured} captured bytes, more than the {} a frame can have: \
                     the file is damaged there and the rest of it was left out",
                    self.longest
                ));
            }
            let end = self.header + captured as usize;
            let Some(data) = rest.get(self.header..end) else {
                return Parsed::Need { used: at as u64, need: end };
            };
            // a fraction of a damaged file is kept for the reader to see; as Wireshark's, it has 32 bits
            let time = Moment { seconds: seconds.into(), nanos: fraction.wrapping_mul(self.unit) as i32 };
            sink(Record { time, len, offset: offset + (at + self.header) as u64, interface: 0, link_type: self.link_type, data });
            at += end;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::source::testing::{pcap, read, survives_damage};

    const FRAMES: &[(u32, u32, &[u8])] = &[(1, 2, b"first frame"), (3, 4, b""), (0xffff_ffff, 999_999, &[7; 60])];

    fn swapped(capture: &[u8], magic: u32) -> Vec<u8> {
        let mut out = magic.to_be_bytes().to_vec();
        out.extend([0, 2, 0, 4]);
        let words = |bytes: &[u8]| bytes.chunks(4).flat_map(|w| w.iter().rev().copied().collect::<Vec<_>>()).collect::<Vec<_>>();
        out.extend(words(&capture[8..24]));
        let mut at = 24;
        while at < capture.len() {
            let len = u32::from_le_bytes(capture[at + 8..at + 12].try_into().unwrap()) as usize;
            out.extend(words(&capture[at..at + 16]));
            out.extend(&capture[at + 16..at + 16 + len]);
            at += 16 + len;
        }
        out
    }

    #[test]
    fn both_byte_orders_and_both_units_give_the_same_frames() {
        let little = pcap(0x2400_0001, FRAMES);
        let (frames, info) = read(&little).unwrap();
        assert_eq!(frames.iter().map(|f| f.time).collect::<Vec<_>>(), [1_000_002_000, 3_000_004_000, 4_294_967_295_999_999_000]);
        assert_eq!(frames[0].data, b"first frame");
        assert_eq!(frames[0].offset, 40);
        assert_eq!((info.interfaces[0].link_type, info.interfaces[0].snaplen), (1, 65_535), "the FCS bits are masked");
        assert!(info.warnings.is_empty());
        assert_eq!(read(&swapped(&little, 0xa1b2_c3d4)).unwrap().0, frames);
        let nanos = read(&swapped(&little, 0xa1b2_3c4d)).unwrap();
        assert_eq!((nanos.0[0].time, nanos.1.format.as_str()), (1_000_000_002, "pcap (nanoseconds)"));
    }

    #[test]
    fn every_prefix_gives_its_whole_records_and_says_what_was_cut() {
        let whole = pcap(1, FRAMES);
        let ends = [24 + 16 + 11, 24 + 16 + 11 + 16, whole.len()];
        for cut in 0..=whole.len() {
            match read(&whole[..cut]) {
                Ok((frames, info)) => {
                    assert_eq!(frames.len(), ends.iter().filter(|end| **end <= cut).count(), "prefix of {cut} bytes");
                    assert_eq!(info.warnings.is_empty(), cut == 24 || ends.contains(&cut), "prefix of {cut} bytes");
                }
                Err(_) => assert!(cut < 24, "prefix of {cut} bytes refused"),
            }
        }
    }

    #[test]
    fn an_absurd_record_length_stops_the_reader_with_its_offset() {
        let mut capture = pcap(1, FRAMES);
        capture[24 + 27 + 8..24 + 27 + 12].copy_from_slice(&262_145_u32.to_le_bytes());
        let (frames, info) = read(&capture).unwrap();
        assert_eq!(frames.len(), 1);
        assert!(info.warnings[0].contains("record at byte 51 claims 262145 captured bytes"), "{}", info.warnings[0]);
    }

    #[test]
    fn the_modified_format_has_longer_record_headers() {
        let mut capture = pcap(1, &[]);
        capture[..4].copy_from_slice(&0xa1b2_cd34_u32.to_le_bytes());
        for n in [5_u32, 6, 3, 3, 0, 0] {
            capture.extend(n.to_le_bytes());
        }
        capture.extend(b"abc");
        let (frames, info) = read(&capture).unwrap();
        assert_eq!((frames[0].data.as_slice(), frames[0].time), (&b"abc"[..], 5_000_006_000));
        assert_eq!(info.format, "pcap (modified)");
    }

    #[test]
    fn other_versions_are_refused_or_read_with_their_lengths_swapped() {
        let mut capture = pcap(1, &[]);
        for n in [5_u32, 6, 90, 3] {
            capture.extend(n.to_le_bytes());
        }
        capture.extend(b"abc");
        capture[6] = 2;
        let (frames, _) = read(&capture).unwrap();
        assert_eq!((frames[0].len, frames[0].data.len()), (90, 3));
        capture[4] = 1;
        assert!(read(&capture).unwrap_err().0.contains("version 1.2"));
    }

    #[test]
    fn damage_never_panics() {
        survives_damage(&pcap(1, FRAMES));
    }
}
