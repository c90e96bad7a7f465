//! Sequence analysis of one TCP conversation, after the conditions and precedence that Wireshark's user guide publishes
//! ("TCP Analysis"), so that its `tcp.analysis.*` fields mean the same here.

use super::facts::{ConversationFacts, TcpFact, analysis as found};
use super::headers::Headers;
use crate::base::{FrameIndex, NONE, Timestamp};
use std::collections::VecDeque;

const FIN: u8 = 1;
const SYN: u8 = 2;
const RST: u8 = 4;
const PSH: u8 = 8;
const ACK: u8 = 16;
/// Unacknowledged segments that are remembered in each direction.
const UNACKED_LIMIT: usize = 1000;
/// A segment that comes again within this time of its follower counts as reordered when no round trip is known.
const REORDER_NANOS: i64 = 3_000_000;
/// A retransmission this soon after duplicate acknowledgments is a fast one.
const FAST_NANOS: i64 = 20_000_000;

/// A segment that waits for its acknowledgment.
struct Unacked {
    frame: FrameIndex,
    time: Timestamp,
    seq: u32,
    /// End of the data; SYN and FIN are not counted.
    end: u32,
    next: u32,
}

/// A direction's window scale (RFC 7323 section 2).
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Scale {
    #[default]
    Unknown,
    Unused,
    Shift(u8),
}

/// What is remembered of one direction.
#[derive(Default)]
struct Side {
    next: Option<u32>,
    next_frame: FrameIndex,
    next_time: Timestamp,
    /// Highest number that an acknowledgment may name without a segment being missing.
    ackable: Option<u32>,
    last_ack: Option<u32>,
    last_ack_time: Timestamp,
    window: u32,
    /// Window scale: a shift, or that none is used, or that it is not known.
    scale: Scale,
    duplicates: u32,
    first_ack_frame: FrameIndex,
    last_flags: u32,
    unacked: VecDeque<Unacked>,
    push_bytes: u32,
    pushed: bool,
    /// Bytes in flight cannot be told once a segment is missing.
    gap: bool,
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
    pub(super) fn see(
        &mut self,
        frame: FrameIndex,
        time: Timestamp,
        h: &Headers,
        side: usize,
        reused: bool,
        facts: &mut ConversationFacts,
    ) {
        let [a, b] = &mut self.sides;
        let (own, other) = if side == 0 { (a, b) } else { (b, a) };
        let flags = h.tcp_flags;
        let len = h.payload_len as u32;
        let control = flags & (SYN | FIN | RST) != 0;
        let window = u32::from(h.window);
        let base = facts.base_seq.get_mut(side);
        if let Some(base @ None) = base {
            // midstream: relative numbers start at 1, as after a handshake
            *base = Some(if flags & SYN != 0 { h.seq } else { h.seq.wrapping_sub(1) });
        }
        if let (true, Some(base @ None)) = (flags & ACK != 0, facts.base_seq.get_mut(1 - side)) {
            *base = Some(h.ack.wrapping_sub(1));
        }
        let mut fact = TcpFact::default();
        match h.window_scale() {
            Some(shift) => own.scale = Scale::Shift(shift),
            // scaling is used only when both sides offer it
            None if flags & SYN != 0 => (own.scale, other.scale) = (Scale::Unused, Scale::Unused),
            None => {}
        }
        fact.window_scale = match own.scale {
            Scale::Shift(shift) => shift as i8,
            Scale::Unused => -2,
            Scale::Unknown => -1,
        };
        let seen = Segment { frame, time, seq: h.seq, ack: h.ack, len, flags, window, control };
        let mut bits = if reused { found::REUSED_PORTS } else { 0 };
        bits |= own.classify(other, &seen, &mut fact);
        if flags & ACK != 0 && other.ackable.is_some_and(|most| after(h.ack, most)) {
            bits |= found::ACK_LOST_SEGMENT;
            other.ackable = Some(h.ack);
        }
        bits |= own.sent_again(other, &seen, bits, facts.initial_rtt, &mut fact);
        fact.analysis = bits;
        own.advance(&seen, bits);
        own.acknowledge(other, &seen, bits, &mut fact);
        own.in_flight(&seen, &mut fact);
        self.handshake(&seen, facts);
        match flags & (SYN | ACK) {
            SYN => facts.server_port = Some(h.destination_port),
            both if both == SYN | ACK => facts.server_port = Some(h.source_port),
            _ => {}
        }
        let parts = completeness(&seen);
        facts.completeness |= parts;
        // the first segment of a connection that was open already does not count for itself
        if !facts.tcp.is_empty() || flags & (SYN | ACK) == SYN {
            facts.completeness_of_first |= parts;
        }
        facts.tcp.push(fact);
    }

    /// Time from the SYN to the acknowledgment that ends the handshake.
    fn handshake(&mut self, s: &Segment, facts: &mut ConversationFacts) {
        match s.flags & (SYN | ACK) {
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
    control: bool,
}

impl Side {
    /// Everything but retransmissions: probes, windows, gaps, duplicate acknowledgments.
    fn classify(&mut self, other: &Side, s: &Segment, fact: &mut TcpFact) -> u32 {
        let mut bits = 0;
        let expected = self.next == Some(s.seq);
        let same_ack = self.last_ack == Some(s.ack);
        let empty_repeat = s.len == 0 && expected && same_ack && !s.control;
        if !same_ack {
            self.first_ack_frame = s.frame;
            self.duplicates = 0;
        }
        if s.len == 1 && expected && other.window == 0 && other.last_ack.is_some() {
            bits |= found::ZERO_WINDOW_PROBE;
        } else {
            if s.window == 0 && !s.control {
                bits |= found::ZERO_WINDOW;
            }
            if self.next.is_some_and(|next| after(s.seq, next)) && s.flags & RST == 0 {
                bits |= found::LOST_SEGMENT;
                self.gap = true;
            }
            if s.len <= 1 && self.next.is_some_and(|next| s.seq == next.wrapping_sub(1)) && !s.control {
                bits |= found::KEEP_ALIVE;
            }
            if empty_repeat && s.window != self.window {
                bits |= found::WINDOW_UPDATE;
            }
            if s.len > 0 && !s.control && other.window_end().is_some_and(|end| s.seq.wrapping_add(s.len) == end) {
                bits |= found::WINDOW_FULL;
            }
            if empty_repeat && s.window == self.window {
                if other.last_flags & found::KEEP_ALIVE != 0 {
                    bits |= found::KEEP_ALIVE_ACK;
                } else if s.window == 0 && other.last_flags & found::ZERO_WINDOW_PROBE != 0 {
                    bits |= found::ZERO_WINDOW_PROBE_ACK;
                } else {
                    bits |= found::DUPLICATE_ACK;
                    self.duplicates += 1;
                    fact.duplicate_ack = self.duplicates;
                    fact.duplicate_of = self.first_ack_frame;
                }
            }
        }
        bits
    }

    /// Where the window that this side last offered ends, when its scale is known.
    fn window_end(&self) -> Option<u32> {
        let shift = match self.scale {
            Scale::Shift(shift) => shift.min(14),
            Scale::Unused => 0,
            Scale::Unknown => return None,
        };
        Some(self.last_ack?.wrapping_add(self.window << shift))
    }

    /// Retransmissions and reordering.
    fn sent_again(&self, other: &Side, s: &Segment, bits: u32, rtt: Option<i64>, fact: &mut TcpFact) -> u32 {
        let Some(next) = self.next else { return 0 };
        let sends = s.len > 0 || s.flags & (SYN | FIN) != 0;
        if !sends || !after(next, s.seq) || bits & found::KEEP_ALIVE != 0 {
            return 0;
        }
        let end = s.seq.wrapping_add(s.len);
        if s.len > 0 && other.last_ack.is_some_and(|acked| !after(end, acked)) {
            return found::SPURIOUS_RETRANSMISSION | found::RETRANSMISSION;
        }
        let since_ack = s.time.since(other.last_ack_time);
        if other.duplicates >= 2 && other.last_ack == Some(s.seq) && since_ack < FAST_NANOS {
            return found::FAST_RETRANSMISSION | found::RETRANSMISSION;
        }
        let since_next = s.time.since(self.next_time);
        if s.len > 0 && since_next < rtt.unwrap_or(REORDER_NANOS) && end != next {
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
        let next = s.seq.wrapping_add(s.len).wrapping_add(u32::from(s.flags & (SYN | FIN) != 0));
        let probe = bits & found::ZERO_WINDOW_PROBE != 0;
        if next != s.seq {
            if self.unacked.len() >= UNACKED_LIMIT {
                self.unacked.pop_front();
            }
            let end = s.seq.wrapping_add(s.len);
            self.unacked.push_back(Unacked { frame: s.frame, time: s.time, seq: s.seq, end, next });
        }
        if self.next.is_none_or(|old| after(next, old)) && !probe {
            self.next = Some(next);
            self.next_frame = s.frame;
            self.next_time = s.time;
        }
        if (self.ackable.is_none() || self.ackable == Some(s.seq)) && !probe {
            self.ackable = self.next;
        }
    }

    /// Takes the acknowledged segments off the other side's list.
    fn acknowledge(&mut self, other: &mut Side, s: &Segment, bits: u32, fact: &mut TcpFact) {
        self.window = s.window;
        self.last_flags = bits;
        if s.flags & ACK == 0 {
            return;
        }
        self.last_ack = Some(s.ack);
        self.last_ack_time = s.time;
        other.unacked.retain(|u| {
            if u.next == s.ack && fact.acks_frame == NONE {
                fact.acks_frame = u.frame;
                fact.ack_rtt = s.time.since(u.time);
            }
            after(u.next, s.ack)
        });
    }

    fn in_flight(&mut self, s: &Segment, fact: &mut TcpFact) {
        if s.len == 0 || self.gap {
            return;
        }
        let mut range: Option<(u32, u32)> = None;
        for u in &self.unacked {
            range = Some(range.map_or((u.seq, u.end), |(first, last)| {
                (if after(first, u.seq) { u.seq } else { first }, if after(u.end, last) { u.end } else { last })
            }));
        }
        let Some((first, last)) = range else { return };
        fact.bytes_in_flight = last.wrapping_sub(first);
        self.push_bytes = if self.pushed { s.len } else { self.push_bytes.saturating_add(s.len) };
        self.pushed = s.flags & PSH != 0;
        fact.push_bytes_sent = self.push_bytes;
    }
}

/// Which parts of a connection a segment adds: a handshake counts by its flags, an acknowledgment when it carries no data.
fn completeness(s: &Segment) -> u8 {
    let opens = match s.flags & (SYN | ACK) {
        SYN => 1,
        ACK => u8::from(s.len == 0) << 2 | (s.flags & FIN) << 4,
        both if both == SYN | ACK => 2,
        _ => 0,
    };
    opens | u8::from(s.len > 0) << 3 | (s.flags & RST) << 3
}
