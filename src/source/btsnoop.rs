//! btsnoop: Bluetooth HCI traffic as Android and BlueZ write it. Format: BlueZ `btsnoop` manual page; the layout is that
//! of RFC 1761 with another epoch.

use super::feed::{Format, Parsed, Started};
use super::{CaptureInfo, Interface, Record};
use crate::base::{Bytes, Moment};

const MAGIC: &[u8] = b"btsnoop\0";
const HEADER: usize = 16;
const RECORD_HEADER: usize = 24;
/// The longest packet that is believed.
const LONGEST_PACKET: u32 = 1 << 20;
/// Microseconds from the year 0 AD, where btsnoop counts from, to 1970.
const EPOCH: i64 = 0x00dc_ddb3_0f2f_8000;
/// LINKTYPE_BLUETOOTH_HCI_H4.
const LINKTYPE_H4: u16 = 187;

/// The format.
pub(super) struct Btsnoop;

/// True when the bytes start like a btsnoop file.
pub(super) fn matches(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

impl Format for Btsnoop {
    fn start(&mut self, bytes: &[u8], info: &mut CaptureInfo) -> Result<Started, String> {
        let head = Bytes::new(bytes, 0, bytes.len());
        let (Ok(version), Ok(datalink)) = (head.be32(8), head.be32(12)) else { return Ok(Started::Need(HEADER)) };
        if version != 1 {
            return Err(format!("is a btsnoop file of version {version}; only version 1 can be read"));
        }
        if datalink != 1002 {
            return Err(format!("is a btsnoop file of data link type {datalink}; only 1002 (HCI UART, H4) can be read"));
        }
        info.format = "btsnoop".into();
        info.interfaces.push(Interface { link_type: LINKTYPE_H4, precision: 6, ..Interface::default() });
        Ok(Started::Yes(HEADER))
    }

    fn parse(&mut self, bytes: &[u8], offset: u64, _: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Parsed {
        let all = Bytes::new(bytes, 0, bytes.len());
        let mut at = 0;
        loop {
            let rest = all.from(at);
            let (Ok(len), Ok(captured), Ok(micros)) = (rest.be32(0), rest.be32(4), rest.be64(16)) else {
                return Parsed::Need { used: at as u64, need: RECORD_HEADER };
            };
            if captured > LONGEST_PACKET {
                let place = offset + at as u64;
                return Parsed::Broken(format!(
                    "record at byte {place} claims {captured} captured bytes, more than {LONGEST_PACKET} is not believed: \
                     the file is damaged there and the rest of it was left out"
                ));
            }
            let Ok(data) = rest.slice(RECORD_HEADER, captured as usize) else {
                return Parsed::Need { used: at as u64, need: RECORD_HEADER + captured as usize };
            };
            let micros = (micros as i64).saturating_sub(EPOCH);
            let time = Moment::new(micros.div_euclid(1_000_000), micros.rem_euclid(1_000_000) * 1000);
            sink(Record { time, len, offset: offset + (at + RECORD_HEADER) as u64, interface: 0, link_type: LINKTYPE_H4, data });
            at += RECORD_HEADER + captured as usize;
        }
    }
}
