//! Sequence analysis of one TCP conversation, after the conditions and precedence that Wireshark's user guide publishes
//! ("TCP Analysis"), so that its `tcp.analysis.*` fields mean the same here.

#[cfg(test)]
mod tests;

use super::facts::{ConversationFacts, TcpFact, WindowScale, analysis as found};
use super::headers::Headers;
use super::track::Seen;
use crate::base::{FrameIndex, NONE, Timestamp};
use smallvec::SmallVec;
use std::collections::VecDeque;

const FIN: u8 = 1;
const SYN: u8 = 2;
const RST: u8 = 4;
const PSH: u8 = 8;
const ACK: u8 = 16;
const SYN_ACK: u8 = SYN | ACK;
/// Unacknowledged segments that are remembered in each direction.
const UNACKED_LIMIT: usize = 10_000;
/// A segment that comes again within this time of its follower counts as reordered when no round trip is known.
const REORDER_NANOS: i64 = 3_000_000;
/// A retransmission this soon after duplicate acknowledgments is a fast one.
const FAST_NANOS: i64 = 20_000_000;
/// More bytes than this are never in flight.
const FLYING_LIMIT: u32 = 2_000_000_000;

/// A segment that waits for its acknowledgment.
struct Unacked {
    frame: FrameIndex,
    time: Timestamp,
    seq: u32,
    next: u32,
}

/// Ranges of a selective acknowledgment (RFC 2018 section 3): left and right edge.
type Sacked = SmallVec<[(u32, u32); 4]>;

/// What is remembered of one direction. Sequence numbers are 0 until one was seen.
struct Side {
    /// Highest number seen, and the segment that brought it.
    next: u32,
    next_frame: FrameIndex,
    next_time: Timestamp,
    /// Highest number that an acknowledgment may name without a segment being missing.
    ackable: u32,
    last_ack: u32,
    last_ack_time: Timestamp,
    /// Window as it was last offered, not scaled; `None` before the first segment.
    window: Option<u32>,
    /// The last segment was a SYN, whose window is never scaled.
    last_was_syn: bool,
    scale: WindowScale,
    duplicates: u32,
    first_ack_frame: FrameIndex,
    last_bits: u32,
    unacked: VecDeque<Unacked>,
    push_bytes: u32,
    pushed: bool,
    /// Bytes in flight cannot be told after a missing segment, until the other side acknowledges something.
    gap: bool,
    /// What the last segment acknowledged out of order.
    sacked: Sacked,
    /// That the other side acknowledges more than was seen of this one has been said.
    unseen_said: bool,
}

impl Default for Side {
    fn default() -> Self {
        Side {
            next: 0,
            next_frame: NONE,
            next_time: Timestamp::default(),
            ackable: 0,
            last_ack: 0,
            last_ack_time: Timestamp::default(),
            window: None,
            last_was_syn: false,
            scale: WindowScale::Unknown,
            duplicates: 0,
            first_ack_frame: NONE,
            last_bits: 0,
            unacked: VecDeque::new(),
            push_bytes: 0,
            pushed: false,
            gap: false,
            sacked: Sacked::new(),
            unseen_said: false,
        }
    }
}

/// Sequence analysis of a conversation. Side 0 sent its first frame.
#[derive(Default)]
pub(super) struct Analysis {
    sides: [Side; 2],
    syn_time: Option<Timestamp>,
}

/// `a` after `b` in sequence space (RFC 9293 section 3.4).
fn after(a: u32, b: u32) -> bool {
    a.wrapping_sub(b) as i32 > 0
}

impl Analysis {
    /// Adds one segment; its fact goes to the end of `facts.tcp`.
    pub(super) fn see(&mut self, seen: &Seen<'_>, side: usize, facts: &mut ConversationFacts) {
        let h = seen.headers;
        let flags = h.tcp_flags;
        if h.short {
            facts.completeness |= completeness(flags, 0, false);
            facts.tcp.push(TcpFact::default());
            return;
        }
        let [a, b] = &mut self.sides;
        let (own, other) = if side == 0 { (a, b) } else { (b, a) };
        let mut bits = if seen.reused { found::REUSED_PORTS } else { 0 };
        match (facts.base_seq.get_mut(side), flags & SYN_ACK) {
            // midstream: relative numbers start at 1, as after a handshake
            (Some(base @ None), _) => *base = Some(if flags & SYN != 0 { h.seq } else { h.seq.wrapping_sub(1) }),
            // a RST may have taken its number from an acknowledgment: the SYN says again where the stream is
            (Some(_), SYN) => {
                own.next = own.ackable;
                bits |= found::LOOKED_AT;
            }
            (Some(Some(base)), SYN_ACK) if *base != h.seq => {
                *base = h.seq;
                bits |= found::REUSED_PORTS;
            }
            _ => {}
        }
        if let (true, Some(base @ None)) = (flags & ACK != 0, facts.base_seq.get_mut(1 - side)) {
            *base = Some(h.ack.wrapping_sub(1));
        }
        negotiate(own, other, h);
        facts.window_scale = if side == 0 { [own.scale, other.scale] } else { [other.scale, own.scale] };
        let mut fact = TcpFact::default();
        let s = Segment {
            frame: seen.frame,
            time: seen.time,
            seq: h.seq,
            ack: h.ack,
            len: h.payload_len as u32,
            flags,
            window: u32::from(h.window),
        };
        bits |= own.classify(other, &s, &mut fact);
        bits |= other.acknowledged_unseen(&s);
        bits |= own.sent_again(other, &s, bits, facts.initial_rtt, &mut fact);
        own.advance(&s, bits);
        own.acknowledge(other, &s, bits, &mut fact);
        own.sacked = sacked(seen.options);
        own.in_flight(other, &s, facts.base_seq.get(side).copied().flatten().unwrap_or(0), &mut fact);
        fact.analysis |= bits;
        self.handshake(&s, facts);
        match flags & SYN_ACK {
            SYN => facts.server_port = Some(h.destination_port),
            SYN_ACK => facts.server_port = Some(h.source_port),
            _ => {}
        }
        if flags & FIN != 0 {
            facts.closed_first.get_or_insert(side);
        }
        let first = facts.tcp.is_empty() && facts.forgotten.is_none();
        // a conversation that another one announced was there before its SYN
        let parts = completeness(flags, s.len, first && facts.application.is_none());
        facts.completeness |= parts;
        // the first segment of a connection that was open already does not count for itself
        if !first || flags & SYN_ACK == SYN {
            facts.completeness_of_first |= parts;
        }
        facts.tcp.push(fact);
    }

    /// Time from the SYN to the acknowledgment that ends the handshake.
    fn handshake(&mut self, s: &Segment, facts: &mut ConversationFacts) {
        match s.flags & SYN_ACK {
            SYN => self.syn_time = Some(s.time),
            ACK if facts.initial_rtt.is_none_or(|rtt| rtt == 0) => {
                facts.initial_rtt = self.syn_time.map(|t| s.time.since(t));
            }
            _ => {}
        }
    }
}

struct Segment {
    frame: FrameIndex,
    time: Timestamp,
    seq: u32,
    ack: u32,
    len: u32,
    flags: u8,
    window: u32,
}

impl Segment {
    /// One of SYN, FIN and RST is set: never a probe, an update or a duplicate.
    fn is_control(&self) -> bool {
        self.flags & (SYN | FIN | RST) != 0
    }

    /// Where its data ends.
    fn end(&self) -> u32 {
        self.seq.wrapping_add(self.len)
    }

    /// Number that follows it: SYN and FIN count as one byte.
    fn next(&self) -> u32 {
        self.end().wrapping_add(u32::from(self.flags & (SYN | FIN) != 0))
    }
}

impl Side {
    /// Probes, windows, gaps, duplicate acknowledgments.
    fn classify(&mut self, other: &Side, s: &Segment, fact: &mut TcpFact) -> u32 {
        let mut bits = 0;
        if s.len == 1 && s.seq == self.next && other.window == Some(0) {
            bits |= found::ZERO_WINDOW_PROBE;
        } else {
            if s.window == 0 && !s.is_control() {
                bits |= found::ZERO_WINDOW;
            }
            if self.next != 0 && after(s.seq, self.next) && s.flags & RST == 0 {
                bits |= found::LOST_SEGMENT;
                self.gap = true;
            }
            if s.len <= 1 && s.seq == self.next.wrapping_sub(1) && !s.is_control() {
                bits |= found::KEEP_ALIVE;
            }
            if s.len > 0 && !s.is_control() && other.window_end() == Some(s.end()) {
                bits |= found::WINDOW_FULL;
            }
            if s.len == 0 && s.seq == self.next && !s.is_control() {
                bits |= self.repeats(other, s, fact);
            }
        }
        if s.ack != self.last_ack {
            self.first_ack_frame = s.frame;
            self.duplicates = 0;
        }
        bits
    }

    /// What an empty segment is that stands where the stream goes on: it may say nothing but a window, or nothing new.
    fn repeats(&mut self, other: &Side, s: &Segment, fact: &mut TcpFact) -> u32 {
        if s.ack != self.last_ack {
            return 0;
        }
        let same_window = self.window == Some(s.window);
        match s.window {
            0 if same_window && other.last_bits & found::ZERO_WINDOW_PROBE != 0 => found::ZERO_WINDOW_PROBE_ACK,
            0 => 0,
            _ if !same_window => found::WINDOW_UPDATE,
            _ if other.last_bits & found::KEEP_ALIVE != 0 => found::KEEP_ALIVE_ACK,
            _ => {
                self.duplicates += 1;
                fact.duplicate_ack = self.duplicates;
                fact.duplicate_of = self.first_ack_frame;
                found::DUPLICATE_ACK
            }
        }
    }

    /// The other side acknowledges more of this one than was seen. Each gap is said once.
    fn acknowledged_unseen(&mut self, s: &Segment) -> u32 {
        if s.flags & ACK == 0 || self.ackable == 0 || !after(s.ack, self.ackable) {
            return 0;
        }
        if self.ackable == self.next && std::mem::replace(&mut self.unseen_said, true) {
            return found::LOOKED_AT;
        }
        self.ackable = self.next;
        found::ACK_LOST_SEGMENT
    }

    /// Where the window that this side last offered ends, when its scale is known.
    fn window_end(&self) -> Option<u32> {
        if self.scale == WindowScale::Unknown {
            return None;
        }
        let shift = if self.last_was_syn { 0 } else { self.scale.shift() };
        Some(self.last_ack.wrapping_add(self.window? << shift))
    }

    /// Retransmissions and reordering: a segment with data, a SYN or a FIN that does not advance the stream.
    fn sent_again(&self, other: &Side, s: &Segment, bits: u32, rtt: Option<i64>, fact: &mut TcpFact) -> u32 {
        let sends = s.len > 0 || s.flags & (SYN | FIN) != 0;
        if !sends || bits & found::KEEP_ALIVE != 0 {
            return 0;
        }
        if s.len > 0 && other.last_ack != 0 && !after(s.end(), other.last_ack) {
            return found::SPURIOUS_RETRANSMISSION | found::RETRANSMISSION;
        }
        // more than the byte of a probe, after that probe, is new
        let probed = s.len > 1 && s.seq == self.next.wrapping_sub(1);
        if self.next == 0 || !after(self.next, s.seq) || probed {
            return 0;
        }
        let since_ack = s.time.since(other.last_ack_time);
        if other.duplicates >= 2 && other.last_ack == s.seq && (0..FAST_NANOS).contains(&since_ack) {
            return found::FAST_RETRANSMISSION | found::RETRANSMISSION;
        }
        let since_next = s.time.since(self.next_time);
        let threshold = rtt.filter(|rtt| *rtt != 0).unwrap_or(REORDER_NANOS);
        if (0..threshold).contains(&since_next) && s.next() != self.next {
            return found::OUT_OF_ORDER;
        }
        (fact.rto_frame, fact.rto) = match self.unacked.front() {
            Some(first) => (first.frame, s.time.since(first.time)),
            None => (self.next_frame, since_next),
        };
        found::RETRANSMISSION
    }

    /// Remembers the segment until it is acknowledged, and the highest number sent.
    fn advance(&mut self, s: &Segment, bits: u32) {
        let next = s.next();
        if next != s.seq && self.unacked.len() < UNACKED_LIMIT {
            self.unacked.push_back(Unacked { frame: s.frame, time: s.time, seq: s.seq, next });
        }
        // the byte of a probe does not advance the stream
        if bits & found::ZERO_WINDOW_PROBE != 0 {
            return;
        }
        if self.next == 0 || after(next, self.next) {
            self.next = next;
            self.next_frame = s.frame;
            self.next_time = s.time;
        }
        if self.ackable == 0 || self.ackable == s.seq {
            self.ackable = self.next;
        }
    }

    /// Takes the acknowledged segments off the other side's list.
    fn acknowledge(&mut self, other: &mut Side, s: &Segment, bits: u32, fact: &mut TcpFact) {
        self.window = Some(s.window);
        self.last_was_syn = s.flags & SYN != 0;
        self.last_bits = bits;
        if s.ack != self.last_ack {
            self.unseen_said = false;
        }
        self.last_ack = s.ack;
        self.last_ack_time = s.time;
        if s.flags & ACK != 0 {
            other.gap = false;
        }
        other.unacked.retain_mut(|u| {
            if u.next == s.ack {
                if fact.acks_frame == NONE {
                    (fact.acks_frame, fact.ack_rtt) = (u.frame, s.time.since(u.time));
                }
                return false;
            }
            if after(s.ack, u.seq) && after(u.next, s.ack) {
                u.seq = s.ack;
            }
            after(u.next, s.ack)
        });
    }

    /// What was sent and not acknowledged, selectively or not, and what came since the last push. `base`: the number
    /// that the direction's numbers count from.
    fn in_flight(&mut self, other: &Side, s: &Segment, base: u32, fact: &mut TcpFact) {
        if s.len == 0 || self.gap {
            return;
        }
        let first = self.unacked.iter().map(|u| u.seq.wrapping_sub(base)).min();
        let last = self.unacked.iter().map(|u| u.next.wrapping_sub(base)).max();
        let (Some(first), Some(last)) = (first, last) else { return };
        let there: u32 = other.sacked.iter().map(|(left, right)| right.wrapping_sub(*left)).fold(0, u32::wrapping_add);
        let flying = last.wrapping_sub(first).wrapping_sub(there);
        fact.analysis |= found::LOOKED_AT;
        self.push_bytes = if self.pushed { s.len } else { self.push_bytes.saturating_add(s.len) };
        self.pushed = s.flags & PSH != 0;
        // damaged numbers give what no window allows
        if (1..FLYING_LIMIT).contains(&flying) {
            fact.bytes_in_flight = flying - u32::from(s.flags & (SYN | FIN) != 0);
            fact.push_bytes_sent = self.push_bytes;
        }
    }
}

/// Agrees on window scaling: a SYN without the option ends it for both sides.
fn negotiate(own: &mut Side, other: &mut Side, h: &Headers) {
    match (h.window_scale(), own.scale) {
        (_, WindowScale::Unused) => {}
        (Some(shift), _) => own.scale = WindowScale::Shift(shift),
        (None, WindowScale::Unknown) if h.tcp_flags & SYN != 0 => (own.scale, other.scale) = (WindowScale::Unused, WindowScale::Unused),
        (None, _) => {}
    }
}

/// The ranges of a segment's SACK option.
fn sacked(mut options: &[u8]) -> Sacked {
    let edge = |b: &[u8]| b.try_into().map(u32::from_be_bytes).unwrap_or(0);
    loop {
        match options {
            [5, len, rest @ ..] => {
                let ranges = rest.get(..usize::from(*len).saturating_sub(2)).unwrap_or(rest);
                return ranges.chunks_exact(8).map(|r| r.split_at(4)).map(|(left, right)| (edge(left), edge(right))).collect();
            }
            [1, rest @ ..] => options = rest,
            [kind, len, ..] if *kind != 0 && *len >= 2 => options = options.get(usize::from(*len)..).unwrap_or(&[]),
            _ => return Sacked::new(),
        }
    }
}

/// Which parts of a connection a segment adds: a handshake counts by its flags, a SYN only where it opens the
/// conversation, an acknowledgment when it carries no data.
fn completeness(flags: u8, len: u32, first: bool) -> u8 {
    let opens = match flags & SYN_ACK {
        SYN => u8::from(first),
        ACK => u8::from(len == 0) << 2 | (flags & FIN) << 4,
        SYN_ACK => 2,
        _ => 0,
    };
    opens | u8::from(len > 0) << 3 | (flags & RST) << 3
}
