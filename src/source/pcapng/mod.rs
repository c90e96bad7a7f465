//! pcapng: sections, interfaces and blocks. Format: <https://www.ietf.org/archive/id/draft-ietf-opsawg-pcapng-02.html>.

mod clock;
mod describe;
mod options;

use super::feed::{Format, LONGEST, Parsed, Started};
use super::{CaptureInfo, Record};
use crate::base::{Moment, NONE};
use clock::Clock;
use options::Order;

/// Block types (draft-ietf-opsawg-pcapng, section 10.1; IANA registry).
const SECTION: u32 = 0x0a0d_0d0a;
const INTERFACE: u32 = 1;
const OLD_PACKET: u32 = 2;
const SIMPLE_PACKET: u32 = 3;
const NAMES: u32 = 4;
const STATISTICS: u32 = 5;
const ENHANCED_PACKET: u32 = 6;
const JOURNAL: u32 = 9;
const SECRETS: u32 = 10;
const CUSTOM: u32 = 0x0000_0bad;
const CUSTOM_NO_COPY: u32 = 0x4000_0bad;

/// Type, length, length again.
const SMALLEST_BLOCK: usize = 12;
/// Interfaces of a file that are kept in mind.
const MOST_INTERFACES: usize = 1 << 16;

/// An interface of the section being read.
struct Port {
    clock: Clock,
    snaplen: u32,
    link_type: u16,
    /// Index into [`CaptureInfo::interfaces`].
    index: u32,
}

/// The format: what has been read of the section so far.
pub(super) struct Pcapng {
    order: Order,
    ports: Vec<Port>,
    frames: u32,
    last_time: Moment,
    sections: u32,
    /// Bytes of secrets kept so far.
    secret_bytes: usize,
}

/// One block: its type, what lies between the lengths, and where that is in the file.
struct Block<'a> {
    kind: u32,
    body: &'a [u8],
    /// Of the body.
    offset: u64,
}

/// Why a block stops the reader.
type Fault = String;

/// True when the bytes start like a pcapng file.
pub(super) fn matches(bytes: &[u8]) -> bool {
    bytes.starts_with(&SECTION.to_be_bytes()) && bytes.get(8..12).is_none_or(|magic| Order::of_magic(magic).is_some())
}

impl Pcapng {
    pub(super) fn new() -> Self {
        Pcapng { order: Order::Little, ports: Vec::new(), frames: 0, last_time: Moment::default(), sections: 0, secret_bytes: 0 }
    }

    /// Splits the next block off: `Ok(Err(need))` when it is not all there.
    fn block<'a>(&mut self, rest: &'a [u8], offset: u64) -> Result<Result<(Block<'a>, usize), usize>, Fault> {
        let Some(head) = rest.first_chunk::<SMALLEST_BLOCK>() else { return Ok(Err(SMALLEST_BLOCK)) };
        if head.starts_with(&SECTION.to_be_bytes()) {
            // Only the section header says in which byte order its own length is.
            let Some(order) = Order::of_magic(head.get(8..12).unwrap_or(&[])) else {
                return Err(format!("section header at byte {offset} has no byte-order magic"));
            };
            self.order = order;
        } else if self.sections == 0 {
            return Err(format!("block at byte {offset} lies outside any section"));
        }
        let kind = self.order.u32(head, 0).unwrap_or(0);
        let total = self.order.u32(head, 4).unwrap_or(0);
        let size = total as usize;
        if size < SMALLEST_BLOCK {
            return Err(format!("block at byte {offset} claims a length of {total}, a block has at least {SMALLEST_BLOCK} bytes"));
        }
        if size > LONGEST {
            return Err(format!("block at byte {offset} claims a length of {total} bytes, more than {LONGEST} is not believed"));
        }
        let padded = size.next_multiple_of(4);
        let Some(whole) = rest.get(..padded) else { return Ok(Err(padded)) };
        let again = self.order.u32(whole, padded - 4);
        if again != Some(total) {
            let again = again.unwrap_or(0);
            return Err(format!("block at byte {offset} has two lengths that differ: {total} and {again}"));
        }
        let body = whole.get(8..size - 4).unwrap_or(&[]);
        Ok(Ok((Block { kind, body, offset: offset + 8 }, padded)))
    }

    /// Reads the interfaces that stand right behind the section header, as far as they are at hand, so that they are known
    /// before the first frame. Gives their length; damage is left to be met again by [`Format::parse`].
    fn first_interfaces(&mut self, bytes: &[u8], offset: u64, info: &mut CaptureInfo) -> usize {
        let mut at = 0;
        loop {
            let rest = bytes.get(at..).unwrap_or(&[]);
            match self.block(rest, offset + at as u64) {
                Ok(Ok((block, size))) if block.kind == INTERFACE && self.interface(&block, info).is_ok() => at += size,
                _ => return at,
            }
        }
    }

    fn read(&mut self, block: &Block<'_>, info: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Result<(), Fault> {
        match block.kind {
            ENHANCED_PACKET => self.enhanced(block, info, sink),
            SECTION => self.section(block, info),
            INTERFACE => self.interface(block, info),
            STATISTICS => self.statistics(block, info),
            NAMES => self.names(block, info),
            SECRETS => self.secrets(block, info),
            SIMPLE_PACKET => self.simple(block, info, sink),
            OLD_PACKET => self.old(block, info, sink),
            JOURNAL => self.without_link(block, 0, info, sink),
            // Wireshark shows what follows the private enterprise number.
            CUSTOM | CUSTOM_NO_COPY => self.without_link(block, 4, info, sink),
            _ => Ok(()),
        }
    }

    fn enhanced(&mut self, block: &Block<'_>, info: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Result<(), Fault> {
        let Some(head) = block.body.first_chunk::<20>() else { return Err(short(block, "enhanced packet block")) };
        let [port, high, low, captured, len] = [0, 4, 8, 12, 16].map(|at| self.order.u32(head, at).unwrap_or(0));
        self.packet(block, port, (high, low), (captured, len), info, sink)
    }

    fn old(&mut self, block: &Block<'_>, info: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Result<(), Fault> {
        let Some(head) = block.body.first_chunk::<20>() else { return Err(short(block, "packet block")) };
        let port = u32::from(self.order.u16(head, 0).unwrap_or(0));
        let [high, low, captured, len] = [4, 8, 12, 16].map(|at| self.order.u32(head, at).unwrap_or(0));
        self.packet(block, port, (high, low), (captured, len), info, sink)
    }

    /// The part that the enhanced and the obsolete packet block have in common: 20 bytes of head, the frame, options.
    fn packet(
        &mut self,
        block: &Block<'_>,
        port: u32,
        (high, low): (u32, u32),
        (captured, len): (u32, u32),
        info: &mut CaptureInfo,
        sink: &mut dyn FnMut(Record<'_>),
    ) -> Result<(), Fault> {
        let Some(known) = self.ports.get(port as usize) else {
            let (at, count) = (block.offset - 8, self.ports.len());
            return Err(format!("packet block at byte {at} names interface {port}, but the section has {count}"));
        };
        let Some(data) = block.body.get(20..).and_then(|b| b.get(..captured as usize)) else {
            let at = block.offset - 8;
            return Err(format!("packet block at byte {at} claims {captured} captured bytes, more than its length allows"));
        };
        let time = known.clock.time(u64::from(high) << 32 | u64::from(low));
        let (interface, link_type) = (known.index, known.link_type);
        let options = block.body.get(20 + data.len().next_multiple_of(4)..).unwrap_or(&[]);
        if !options.is_empty() {
            self.frame_comments(options, block.offset, info)?;
        }
        self.last_time = time;
        self.frames = self.frames.saturating_add(1);
        sink(Record { time, len, offset: block.offset + 20, interface, link_type, data });
        Ok(())
    }

    fn simple(&mut self, block: &Block<'_>, info: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Result<(), Fault> {
        let Some(len) = self.order.u32(block.body, 0) else { return Err(short(block, "simple packet block")) };
        let Some(port) = self.ports.first() else {
            let at = block.offset - 8;
            return Err(format!("simple packet block at byte {at}, but the section has no interface"));
        };
        let most = if port.snaplen == 0 { len } else { len.min(port.snaplen) };
        let data = block.body.get(4..).unwrap_or(&[]);
        let Some(data) = data.get(..most as usize) else {
            let at = block.offset - 8;
            return Err(format!("simple packet block at byte {at} claims {most} captured bytes, more than its length allows"));
        };
        let (interface, link_type) = (port.index, port.link_type);
        self.untimed(info);
        sink(Record { time: self.last_time, len, offset: block.offset + 4, interface, link_type, data });
        Ok(())
    }

    /// A block that Wireshark shows as a frame although it came from no link.
    fn without_link(
        &mut self,
        block: &Block<'_>,
        from: usize,
        info: &mut CaptureInfo,
        sink: &mut dyn FnMut(Record<'_>),
    ) -> Result<(), Fault> {
        let Some(data) = block.body.get(from..) else { return Err(short(block, "custom block")) };
        self.untimed(info);
        let offset = block.offset + from as u64;
        sink(Record { time: self.last_time, len: data.len() as u32, offset, interface: NONE, link_type: u16::MAX, data });
        Ok(())
    }

    fn untimed(&mut self, info: &mut CaptureInfo) {
        if info.untimed.len() < describe::MOST_NOTES {
            info.untimed.push(self.frames);
        }
        self.frames = self.frames.saturating_add(1);
    }
}

fn short(block: &Block<'_>, what: &str) -> Fault {
    format!("{what} at byte {} is too short", block.offset - 8)
}

impl Format for Pcapng {
    fn start(&mut self, bytes: &[u8], info: &mut CaptureInfo) -> Result<Started, String> {
        info.format = "pcapng".into();
        let unreadable = |why| format!("is a pcapng file that cannot be read: {why}");
        match self.block(bytes, 0).map_err(unreadable)? {
            Err(need) => Ok(Started::Need(need)),
            Ok((block, size)) => {
                self.section(&block, info).map_err(unreadable)?;
                Ok(Started::Yes(size + self.first_interfaces(bytes.get(size..).unwrap_or(&[]), size as u64, info)))
            }
        }
    }

    fn parse(&mut self, bytes: &[u8], offset: u64, info: &mut CaptureInfo, sink: &mut dyn FnMut(Record<'_>)) -> Parsed {
        let mut at = 0;
        loop {
            let rest = bytes.get(at..).unwrap_or(&[]);
            let place = offset + at as u64;
            let result = match self.block(rest, place) {
                Ok(Err(need)) => return Parsed::Need { used: at as u64, need },
                Ok(Ok((block, size))) => self.read(&block, info, sink).map(|()| size),
                Err(why) => Err(why),
            };
            match result {
                Ok(size) => at += size,
                Err(why) => return Parsed::Broken(why),
            }
        }
    }

    fn reading(&self) -> &'static str {
        "block"
    }
}

#[cfg(test)]
mod tests;
