//! Microsoft Network Monitor 2 captures. Layout: Microsoft Open Specifications, "Network Monitor 3 capture file format" (the
//! NM 3 help's description of version 2.x files). Frames follow each other up to the table of their places, which is not
//! needed to read them in order.

use super::feed::{Format, Parsed, Started};
use super::{CaptureInfo, Interface, Record};
use crate::base::{Bytes, Moment, NONE, Timestamp};

const MAGIC: &[u8] = b"GMBU";
/// Length of the header, as Network Monitor writes it and as most other programs do.
const HEADERS: [usize; 2] = [72, 128];
const RECORD_HEADER: usize = 16;
/// The longest frame that is believed.
const LONGEST_FRAME: u32 = 1 << 20;
/// Link types of one file that are told apart.
const MOST_NETWORKS: usize = 256;
/// Seconds from 1601, where Windows counts from, to 1970.
const EPOCH: i64 = 11_644_473_600;
/// Network numbers from here on are the program's own notes: filter, adapters, time zones.
const FIRST_NOTE: u16 = 0xfff0;

/// The format.
pub(super) struct Netmon {
    /// Bytes behind each frame: its network, process, UTC time and time zone, as far as the version has them.
    trailer: usize,
    /// Network of frames without one of their own.
    network: u16,
    /// When the capture began; frames of versions below 2.3 count from there.
    began: Timestamp,
    /// Where the table of frames is: they end there.
    table: u64,
    /// Network numbers with their interface and link type.
    networks: Vec<(u16, u32, u16)>,
}

/// True when the bytes start like a Network Monitor 2 capture.
pub(super) fn matches(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

impl Netmon {
    pub(super) fn new() -> Self {
        Netmon { trailer: 0, network: 0, began: Timestamp(0), table: 0, networks: Vec::new() }
    }

    /// Interface and link type of a network number; a new interface where it is met for the first time.
    fn interface(&mut self, network: u16, info: &mut CaptureInfo) -> (u32, u16) {
        if network >= FIRST_NOTE {
            return (NONE, u16::MAX);
        }
        if let Some((_, interface, link_type)) = self.networks.iter().find(|(known, ..)| *known == network) {
            return (*interface, *link_type);
        }
        let link_type = match network {
            1 => 1,
            2 => 6,
            3 => 10,
            // Captures that other programs wrote: the link type of libpcap.
            0xe000..=0xefff => network & 0x0fff,
            _ => u16::MAX,
        };
        if self.networks.len() >= MOST_NETWORKS {
            return (NONE, link_type);
        }
        let interface = info.interfaces.len() as u32;
        info.interfaces.push(Interface { link_type, precision: 7, ..Interface::default() });
        self.networks.push((network, interface, link_type));
        (interface, link_type)
    }

    /// When a frame was captured: `delta` microseconds after the beginning, or what its trailer says.
    fn time(&self, delta: u64, trailer: Bytes<'_>) -> Moment {
        match trailer.le64(6) {
            Ok(ticks) if self.trailer >= 14 => {
                let ticks = ticks as i64;
                Moment::new((ticks / 10_000_000).saturating_sub(EPOCH), ticks % 10_000_000 * 100)
            }
            _ => Timestamp(self.began.0.saturating_add((delta as i64).saturating_mul(1000))).into(),
        }
    }
}

/// A SYSTEMTIME: year, month, day of the week, day, hour, minute, second, millisecond.
fn system_time(head: Bytes<'_>, at: usize) -> Option<Timestamp> {
    let mut numbers = [0_i64; 8];
    for (n, number) in numbers.iter_mut().enumerate() {
        *number = i64::from(head.le16(at + 2 * n).ok()?);
    }
    let [year, month, _, day, hour, minute, second, milli] = numbers;
    // Civil date to days since 1970, after Howard Hinnant's published algorithm.
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = y.div_euclid(400) * 146_097 + y.rem_euclid(400) * 365 + y.rem_euclid(400) / 4 - y.rem_euclid(400) / 100;
    let days = days + (153 * m + 2) / 5 + day - 1 - 719_468;
    Some(Timestamp::new(((days * 24 + hour) * 60 + minute) * 60 + second, milli * 1_000_000))
}

impl Format for Netmon {
    fn start(&mut self, bytes: &[u8], info: &mut CaptureInfo) -> Result<Started, String> {
        let [short, long] = HEADERS;
        let head = Bytes::new(bytes, 0, bytes.len());
        let table = head.le32(24).map_or(usize::MAX, |table| table as usize);
        let wanted = (long + RECORD_HEADER).min(table.max(short));
        if bytes.len() < wanted {
            return Ok(Started::Need(wanted));
        }
        let (minor, major) = (head.u8(4).unwrap_or(0), head.u8(5).unwrap_or(0));
        self.trailer = match (major, minor) {
            (2, 0) => 0,
            (2, 1) => 2,
            (2, 2) => 6,
            (2, 3) => 15,
            _ => return Err(format!("is a Network Monitor capture of version {major}.{minor}; only 2.0 to 2.3 can be read")),
        };
        self.network = head.le16(6).unwrap_or(0);
        self.began = system_time(head, 8).unwrap_or_default();
        self.table = table as u64;
        info.format = "Network Monitor 2".into();
        // Only the table at the end says where the first frame is: it is behind the short header if something like a frame
        // is there.
        let (len, captured) = (head.le32(short + 8).unwrap_or(0), head.le32(short + 12).unwrap_or(0));
        let fits = short + RECORD_HEADER + captured as usize + self.trailer <= table;
        let first = if len > 0 && captured > 0 && captured <= LONGEST_FRAME && fits { short } else { long };
        Ok(Started::Yes(first.min(bytes.len())))
    }

    fn parse(&mut self, bytes: &[u8], offset: u64, info: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Parsed {
        let all = Bytes::new(bytes, 0, bytes.len());
        let mut at = 0;
        loop {
            let place = offset + at as u64;
            if place >= self.table {
                return Parsed::Need { used: bytes.len() as u64, need: 1 };
            }
            let rest = all.from(at);
            let (Ok(delta), Ok(len), Ok(captured)) = (rest.le64(0), rest.le32(8), rest.le32(12)) else {
                return Parsed::Need { used: at as u64, need: RECORD_HEADER };
            };
            let size = RECORD_HEADER as u64 + u64::from(captured) + self.trailer as u64;
            if captured > LONGEST_FRAME || place + size > self.table {
                return Parsed::Broken(format!(
                    "frame at byte {place} claims {captured} captured bytes, which reach past the frames of the file: \
                     it is damaged there and the rest of it was left out"
                ));
            }
            let end = RECORD_HEADER + captured as usize;
            let (Ok(data), Ok(_)) = (rest.slice(RECORD_HEADER, captured as usize), rest.slice(end, self.trailer)) else {
                return Parsed::Need { used: at as u64, need: size as usize };
            };
            let trailer = rest.from(end);
            let network = if self.trailer >= 2 { trailer.le16(0).unwrap_or(0) } else { self.network };
            let (interface, link_type) = self.interface(network, info);
            let time = self.time(delta, trailer);
            sink(Record { time, len, offset: place + RECORD_HEADER as u64, interface, link_type, data });
            at += size as usize;
        }
    }

    fn reading(&self) -> &'static str {
        "frame"
    }
}

#[cfg(test)]
mod tests {
    use crate::base::NONE;
    use crate::source::testing::{read, survives_damage};

    /// A version 2.x capture of frames with (microseconds, network, data).
    fn capture(minor: u8, header: usize, frames: &[(u64, u16, &[u8])]) -> Vec<u8> {
        let mut out = b"GMBU".to_vec();
        out.extend([minor, 2, 1, 0]);
        for n in [2010_u16, 2, 2, 9, 18, 36, 14, 591] {
            out.extend(n.to_le_bytes());
        }
        out.resize(header, 0);
        for (micros, network, data) in frames {
            out.extend(micros.to_le_bytes());
            out.extend([90, 0, 0, 0]);
            out.extend((data.len() as u32).to_le_bytes());
            out.extend(*data);
            let filetime = (1_265_740_574_u64 + 11_644_473_600) * 10_000_000 + 6_223_109;
            let trailer = [&network.to_le_bytes()[..], &[0; 4], &filetime.to_le_bytes(), &[0]].concat();
            out.extend(&trailer[..[0, 2, 6, 15][usize::from(minor)]]);
        }
        let table = out.len() as u32;
        out[24..28].copy_from_slice(&table.to_le_bytes());
        out.extend([9; 20]);
        out
    }

    const FRAMES: &[(u64, u16, &[u8])] = &[(1000, 0xffff, b"a note"), (2000, 1, b"a frame"), (2000, 0xe071, b"cooked"), (3000, 1, b"more")];

    #[test]
    fn each_version_has_its_trailer() {
        for (minor, header) in [(0, 72), (1, 128), (2, 128), (3, 72), (3, 128)] {
            let (frames, info) = read(&capture(minor, header, FRAMES)).unwrap();
            assert_eq!(frames.iter().map(|f| f.data.as_slice()).collect::<Vec<_>>(), FRAMES.iter().map(|f| f.2).collect::<Vec<_>>());
            let link_types: Vec<u16> = info.interfaces.iter().map(|i| i.link_type).collect();
            if minor == 0 {
                assert_eq!(link_types, [1]);
            } else {
                assert_eq!(link_types, [1, 113]);
                assert_eq!(frames.iter().map(|f| f.interface).collect::<Vec<_>>(), [NONE, 0, 1, 0]);
            }
            let expected = if minor == 3 { 1_265_740_574_622_310_900 } else { 1_265_740_574_593_000_000 };
            assert_eq!((frames[1].time, info.warnings.len()), (expected, 0));
        }
    }

    #[test]
    fn cut_and_damaged_files_never_panic() {
        let whole = capture(3, 72, FRAMES);
        for cut in 0..whole.len() {
            if let Ok((frames, _)) = read(&whole[..cut]) {
                assert!(frames.len() <= 4);
            }
        }
        survives_damage(&whole);
    }
}
