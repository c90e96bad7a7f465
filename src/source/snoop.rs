//! snoop, the capture format of Solaris. Format: RFC 1761.

use super::feed::{Format, Parsed, Started};
use super::{CaptureInfo, Interface, Record};
use crate::base::{Bytes, Moment};

const MAGIC: &[u8] = b"snoop\0\0\0";
const HEADER: usize = 16;
const RECORD_HEADER: usize = 24;
/// The longest record that is believed.
const LONGEST_RECORD: u32 = 1 << 20;

/// The format.
pub(super) struct Snoop {
    link_type: u16,
}

impl Snoop {
    pub(super) fn new() -> Self {
        Snoop { link_type: 0 }
    }
}

/// True when the bytes start like a snoop file.
pub(super) fn matches(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

impl Format for Snoop {
    fn start(&mut self, bytes: &[u8], info: &mut CaptureInfo) -> Result<Started, String> {
        let head = Bytes::new(bytes, 0, bytes.len());
        let (Ok(version), Ok(datalink)) = (head.be32(8), head.be32(12)) else { return Ok(Started::Need(HEADER)) };
        if version != 2 {
            return Err(format!("is a snoop file of version {version}; only version 2 can be read"));
        }
        // RFC 1761 section 4 numbers to LINKTYPE_ numbers: 802.3 and Ethernet, token ring, FDDI.
        let link_type = match datalink {
            0 | 4 => 1,
            2 => 6,
            8 => 10,
            _ => return Err(format!("is a snoop file of data link type {datalink}, which is not supported")),
        };
        self.link_type = link_type;
        info.format = "snoop".into();
        info.interfaces.push(Interface { link_type, precision: 6, ..Interface::default() });
        Ok(Started::Yes(HEADER))
    }

    fn parse(&mut self, bytes: &[u8], offset: u64, _: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Parsed {
        let all = Bytes::new(bytes, 0, bytes.len());
        let mut at = 0;
        loop {
            let rest = all.from(at);
            let [Ok(len), Ok(captured), Ok(size), _, Ok(seconds), Ok(micros)] = [0, 4, 8, 12, 16, 20].map(|at| rest.be32(at)) else {
                return Parsed::Need { used: at as u64, need: RECORD_HEADER };
            };
            if size > LONGEST_RECORD || captured > size.saturating_sub(RECORD_HEADER as u32) {
                let place = offset + at as u64;
                return Parsed::Broken(format!(
                    "record at byte {place} claims {size} bytes with {captured} of a frame, which cannot be: \
                     the file is damaged there and the rest of it was left out"
                ));
            }
            let (Ok(_), Ok(data)) = (rest.slice(0, size as usize), rest.slice(RECORD_HEADER, captured as usize)) else {
                return Parsed::Need { used: at as u64, need: size as usize };
            };
            let time = Moment::new(i64::from(seconds), i64::from(micros) * 1000);
            sink(Record { time, len, offset: offset + (at + RECORD_HEADER) as u64, interface: 0, link_type: self.link_type, data });
            at += size as usize;
        }
    }
}
