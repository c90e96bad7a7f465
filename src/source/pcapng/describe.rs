//! pcapng blocks that describe: sections, interfaces, their counters, names of addresses, secrets, comments.

use super::clock::Clock;
use super::options::{Options, text};
use super::{Block, Fault, MOST_INTERFACES, Pcapng, Port, short};
use crate::source::{CaptureInfo, Interface};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Comments, names and frames without time that are kept of a file; what comes after them is dropped.
pub(super) const MOST_NOTES: usize = 1 << 20;
/// Bytes of secrets that are kept of a file.
const MOST_SECRETS: usize = 64 << 20;

/// Option codes that several blocks share (draft-ietf-opsawg-pcapng, section 3.5).
const COMMENT: u16 = 1;

impl Pcapng {
    /// Options of a block, as a fault where one reaches past its end.
    fn options<'a>(&self, block: &Block<'a>, from: usize) -> Result<Vec<(u16, &'a [u8])>, Fault> {
        self.read_options(block.body.get(from..).unwrap_or(&[]), block.offset)
    }

    fn read_options<'a>(&self, bytes: &'a [u8], offset: u64) -> Result<Vec<(u16, &'a [u8])>, Fault> {
        Options::new(bytes, self.order)
            .map(|option| {
                option.map_err(|len| format!("block at byte {} has an option of {len} bytes that does not fit into it", offset - 8))
            })
            .collect()
    }

    pub(super) fn section(&mut self, block: &Block<'_>, info: &mut CaptureInfo) -> Result<(), Fault> {
        let (Some(major), Some(minor)) = (self.order.u16(block.body, 4), self.order.u16(block.body, 6)) else {
            return Err(short(block, "section header"));
        };
        // 1.2 was written by some programs and differs in nothing (draft, section 4.1).
        if !matches!((major, minor), (1, 0) | (1, 2)) {
            return Err(format!("section header at byte {} has version {major}.{minor}; only 1.0 can be read", block.offset - 8));
        }
        for (code, value) in self.options(block, 16)? {
            match code {
                COMMENT if info.comments.len() < MOST_NOTES => info.comments.push(text(value)),
                2 => info.hardware = Some(text(value)),
                3 => info.os = Some(text(value)),
                4 => info.application = Some(text(value)),
                _ => {}
            }
        }
        self.sections = self.sections.saturating_add(1);
        self.ports.clear();
        Ok(())
    }

    pub(super) fn interface(&mut self, block: &Block<'_>, info: &mut CaptureInfo) -> Result<(), Fault> {
        let (Some(link_type), Some(snaplen)) = (self.order.u16(block.body, 0), self.order.u32(block.body, 4)) else {
            return Err(short(block, "interface description block"));
        };
        if info.interfaces.len() >= MOST_INTERFACES {
            return Err(format!("interface description block at byte {}: more than {MOST_INTERFACES} interfaces", block.offset - 8));
        }
        let number = Some(self.ports.len() as u32);
        let mut interface = Interface { number, section: self.sections, link_type, snaplen, ..Interface::default() };
        let (mut resolution, mut offset) = (6, 0);
        for (code, value) in self.options(block, 8)? {
            match code {
                2 => interface.name = Some(text(value)),
                3 => interface.description = Some(text(value)),
                9 => resolution = value.first().copied().unwrap_or(6),
                // The first byte says what kind of filter: 0 is a text for libpcap.
                11 => interface.filter = value.split_first().filter(|(kind, _)| **kind == 0).map(|(_, rest)| text(rest)),
                12 => interface.os = Some(text(value)),
                14 => offset = self.order.u64(value, 0).unwrap_or(0) as i64,
                15 => interface.hardware = Some(text(value)),
                _ => {}
            }
        }
        interface.precision = Clock::digits(resolution);
        let index = info.interfaces.len() as u32;
        info.interfaces.push(interface);
        self.ports.push(Port { clock: Clock::new(resolution, offset), snaplen, link_type, index });
        Ok(())
    }

    pub(super) fn statistics(&mut self, block: &Block<'_>, info: &mut CaptureInfo) -> Result<(), Fault> {
        let Some(port) = self.order.u32(block.body, 0).filter(|_| block.body.len() >= 12) else {
            return Err(short(block, "interface statistics block"));
        };
        let options = self.options(block, 12)?;
        let known = self.ports.get(port as usize).and_then(|p| info.interfaces.get_mut(p.index as usize));
        let Some(interface) = known else { return Ok(()) };
        for (code, value) in options {
            let count = self.order.u64(value, 0);
            match code {
                4 => interface.received = count,
                5 => interface.dropped_interface = count,
                7 => interface.dropped_kernel = count,
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn names(&mut self, block: &Block<'_>, info: &mut CaptureInfo) -> Result<(), Fault> {
        let mut rest = block.body;
        while let (Some(kind), Some(len)) = (self.order.u16(rest, 0), self.order.u16(rest, 2)) {
            if kind == 0 {
                break;
            }
            let len = usize::from(len);
            let body = rest.get(4..).unwrap_or(&[]);
            let Some(record) = body.get(..len) else {
                return Err(format!("name resolution block at byte {} has a record that does not fit into it", block.offset - 8));
            };
            let address = match kind {
                1 => record.split_first_chunk::<4>().map(|(a, names)| (IpAddr::V4(Ipv4Addr::from(*a)), names)),
                2 => record.split_first_chunk::<16>().map(|(a, names)| (IpAddr::V6(Ipv6Addr::from(*a)), names)),
                _ => None,
            };
            if let Some((address, names)) = address {
                let room = MOST_NOTES.saturating_sub(info.names.len());
                let names = names.split(|b| *b == 0).filter(|name| !name.is_empty());
                info.names.extend(names.take(room).map(|name| (address, text(name))));
            }
            rest = body.get(len.next_multiple_of(4)..).unwrap_or(&[]);
        }
        Ok(())
    }

    pub(super) fn secrets(&mut self, block: &Block<'_>, info: &mut CaptureInfo) -> Result<(), Fault> {
        let (Some(kind), Some(len)) = (self.order.u32(block.body, 0), self.order.u32(block.body, 4)) else {
            return Err(short(block, "decryption secrets block"));
        };
        let Some(secret) = block.body.get(8..).and_then(|b| b.get(..len as usize)) else {
            return Err(format!("decryption secrets block at byte {} claims more than its length allows", block.offset - 8));
        };
        if self.secret_bytes + secret.len() <= MOST_SECRETS && info.secrets.len() < MOST_NOTES {
            self.secret_bytes += secret.len();
            info.secrets.push((kind, secret.to_vec()));
        }
        Ok(())
    }

    /// The comments among a packet block's options belong to the frame that is about to be handed over.
    pub(super) fn frame_comments(&mut self, options: &[u8], offset: u64, info: &mut CaptureInfo) -> Result<(), Fault> {
        for option in Options::new(options, self.order) {
            let (code, value) =
                option.map_err(|len| format!("block at byte {} has an option of {len} bytes that does not fit into it", offset - 8))?;
            if code == COMMENT && info.frame_comments.len() < MOST_NOTES {
                info.frame_comments.push((self.frames, text(value)));
            }
        }
        Ok(())
    }
}
