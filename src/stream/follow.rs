//! The bytes that each side of a TCP conversation sent, in order: what was sent again is left out, what came out of order
//! waits for its turn, and what the capture misses is said. Gives places in the frames, not copies.

use crate::base::FrameIndex;
use std::net::IpAddr;
use std::str::FromStr;

/// Segments of one direction that wait for an earlier one; with more, what they wait for counts as missing.
const WAITING_LIMIT: usize = 16_384;

const SYN: u8 = 2;
const RST: u8 = 4;

/// What a [`Chunk`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Bytes of the chunk's frame, counted from the start of its transport payload.
    Bytes { offset: u32, len: u32 },
    /// The `nth` run of bytes that dissection of the frame says belongs to the stream (decrypted, decoded).
    Carried { nth: u32, len: u32 },
    /// Bytes that the receiver acknowledged and the capture does not have.
    Missing(u32),
}

/// Which layer of a conversation is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    Tcp,
    Udp,
    Http,
    Tls,
}

/// A stream to follow, as people write it: `tcp:3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    pub way: Way,
    /// Wireshark's `tcp.stream` or `udp.stream`.
    pub stream: u32,
}

/// One side of a conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Peer {
    pub address: Option<IpAddr>,
    pub port: u16,
}

impl Way {
    pub const ALL: [Way; 4] = [Way::Tcp, Way::Udp, Way::Http, Way::Tls];

    /// Filter name of the protocol.
    pub fn name(self) -> &'static str {
        match self {
            Way::Tcp => "tcp",
            Way::Udp => "udp",
            Way::Http => "http",
            Way::Tls => "tls",
        }
    }

    /// The field that numbers the conversations.
    pub fn stream_field(self) -> &'static str {
        if self == Way::Udp { "udp.stream" } else { "tcp.stream" }
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parse = || {
            let (way, stream) = text.split_once(':')?;
            let way = Way::ALL.into_iter().find(|w| w.name() == way)?;
            Some(Target { way, stream: stream.parse().ok()? })
        };
        parse().ok_or_else(|| format!("{text} names no stream: write tcp:N, udp:N, http:N or tls:N, with N as in tcp.stream"))
    }
}

/// One run of a side's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// The frame that holds the bytes; for missing ones the frame that shows that they are.
    pub frame: FrameIndex,
    /// 0: the side that sent the first frame.
    pub side: usize,
    pub content: Content,
}

/// A segment of the conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    pub frame: FrameIndex,
    /// 0: the side that sent the first frame; anything else is the other.
    pub side: usize,
    pub seq: u32,
    pub ack: u32,
    /// Low 8 flag bits of TCP.
    pub flags: u8,
    /// Length of the payload on the wire, and as far as it was captured.
    pub len: u32,
    pub captured: u32,
}

/// Bytes that cannot be placed yet.
#[derive(Clone, Copy)]
struct Waiting {
    frame: FrameIndex,
    seq: u32,
    offset: u32,
    len: u32,
}

#[derive(Default)]
struct Side {
    /// Number of the next byte in order.
    next: Option<u32>,
    /// It sent data already.
    spoke: bool,
    waiting: Vec<Waiting>,
}

/// Puts the segments of a conversation in order.
#[derive(Default)]
pub struct Order {
    sides: [Side; 2],
}

/// `a` after `b` in sequence space (RFC 9293 section 3.4).
fn after(a: u32, b: u32) -> bool {
    a.wrapping_sub(b) as i32 > 0
}

impl Order {
    /// Adds a segment; `give` gets what is in order now, of both sides.
    pub fn see(&mut self, s: &Segment, give: &mut dyn FnMut(Chunk)) {
        let [first, second] = &mut self.sides;
        let (own, other, side) = if s.side == 0 { (first, second, 0) } else { (second, first, 1) };
        // what is acknowledged was received: if it is not here by now it never will be
        while other.release(s.frame, 1 - side, Some(s.ack), give) {}
        own.add(s, side, give);
    }
}

impl Side {
    fn add(&mut self, s: &Segment, side: usize, give: &mut dyn FnMut(Chunk)) {
        let mut seq = s.seq.wrapping_add(u32::from(s.flags & SYN != 0));
        if s.flags & SYN != 0 && !self.spoke {
            // of several answers the last one counts
            self.next = Some(seq);
        } else if s.flags & RST != 0 && s.captured == 0 && self.next.is_none() {
            return;
        }
        let next = *self.next.get_or_insert(seq);
        let (mut offset, mut captured, mut len) = (0, s.captured, s.len);
        let end = seq.wrapping_add(len);
        if after(next, seq) {
            if !after(end, next) {
                return;
            }
            offset = next.wrapping_sub(seq);
            captured = captured.saturating_sub(offset);
            len = end.wrapping_sub(next);
            seq = next;
        }
        if captured == 0 {
            return;
        }
        self.spoke = true;
        if seq == next {
            self.next = Some(next.wrapping_add(len));
            give(Chunk { frame: s.frame, side, content: Content::Bytes { offset, len: captured } });
            while self.release(s.frame, side, None, give) {}
        } else {
            self.waiting.push(Waiting { frame: s.frame, seq, offset, len: captured });
            if self.waiting.len() > WAITING_LIMIT {
                let last = self.waiting.iter().fold(seq, |last, w| if after(w.seq, last) { w.seq } else { last });
                while self.release(s.frame, side, Some(last), give) {}
            }
        }
    }

    /// Takes one waiting segment whose turn it is. Where there is none, and bytes before the first one are acknowledged,
    /// says that they are missing. False: there is nothing more to give.
    fn release(&mut self, frame: FrameIndex, side: usize, acknowledged: Option<u32>, give: &mut dyn FnMut(Chunk)) -> bool {
        let (Some(next), Some(first)) = (self.next, self.waiting.first()) else { return false };
        if let Some(at) = self.waiting.iter().position(|w| !after(w.seq, next)) {
            let w = self.waiting.remove(at);
            let seen = next.wrapping_sub(w.seq);
            if seen < w.len {
                let content = Content::Bytes { offset: w.offset + seen, len: w.len - seen };
                self.next = Some(next.wrapping_add(w.len - seen));
                give(Chunk { frame: w.frame, side, content });
            }
            return true;
        }
        let lowest = self.waiting.iter().fold(first.seq, |low, w| if after(low, w.seq) { w.seq } else { low });
        if !acknowledged.is_some_and(|ack| after(ack, lowest)) {
            return false;
        }
        self.next = Some(lowest);
        give(Chunk { frame, side, content: Content::Missing(lowest.wrapping_sub(next)) });
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(frame: u32, side: usize, seq: u32, ack: u32, len: u32) -> Segment {
        Segment { frame, side, seq, ack, len, captured: len, flags: 0x10 }
    }

    fn run(segments: &[Segment]) -> Vec<(u32, usize, Content)> {
        let (mut order, mut out) = (Order::default(), Vec::new());
        segments.iter().for_each(|s| order.see(s, &mut |c| out.push((c.frame, c.side, c.content))));
        out
    }

    fn bytes(offset: u32, len: u32) -> Content {
        Content::Bytes { offset, len }
    }

    #[test]
    fn what_is_sent_again_is_given_once_and_its_new_end_is_given() {
        let found = run(&[segment(0, 0, 100, 1, 10), segment(1, 0, 100, 1, 10), segment(2, 0, 105, 1, 10)]);
        assert_eq!(found, [(0, 0, bytes(0, 10)), (2, 0, bytes(5, 5))]);
    }

    #[test]
    fn a_segment_out_of_order_waits_across_the_end_of_the_number_space() {
        let start = u32::MAX - 4;
        let found = run(&[segment(0, 0, start, 1, 5), segment(1, 0, 5, 1, 5), segment(2, 0, 0, 1, 5)]);
        assert_eq!(found, [(0, 0, bytes(0, 5)), (2, 0, bytes(0, 5)), (1, 0, bytes(0, 5))]);
    }

    #[test]
    fn what_was_acknowledged_but_not_captured_is_missing() {
        let found = run(&[segment(0, 0, 100, 1, 10), segment(1, 0, 130, 1, 10), segment(2, 1, 1, 110, 0), segment(3, 1, 1, 140, 3)]);
        assert_eq!(found, [(0, 0, bytes(0, 10)), (3, 0, Content::Missing(20)), (1, 0, bytes(0, 10)), (3, 1, bytes(0, 3))]);
    }

    #[test]
    fn the_syn_takes_a_number() {
        let syn = Segment { flags: SYN, ..segment(0, 0, 99, 0, 0) };
        assert_eq!(run(&[syn, segment(1, 0, 100, 1, 4)]), [(1, 0, bytes(0, 4))]);
    }

    #[test]
    fn too_many_waiting_segments_end_the_wait() {
        let mut all = vec![segment(0, 0, 0, 1, 1)];
        all.extend((0..=WAITING_LIMIT as u32).map(|n| segment(n + 1, 0, 2 + n, 1, 1)));
        let found = run(&all);
        assert_eq!(found.get(1), Some(&(WAITING_LIMIT as u32 + 1, 0, Content::Missing(1))));
        assert_eq!(found.len(), WAITING_LIMIT + 3);
    }
}
