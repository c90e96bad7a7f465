//! Attempts to open TCP connections and what became of them, from columns alone.

use super::Frame;
use crate::base::NONE;
use crate::store::{Class, Ends};
use hashbrown::HashMap;
use std::collections::VecDeque;
use std::net::IpAddr;

/// A SYN that gets no answer for so long, nanoseconds, got none.
const PATIENCE: i64 = 3_000_000_000;
/// Most attempts that are waited for.
const WAITING: usize = 65_536;

/// TCP's flags (RFC 9293, section 3.1).
pub mod flag {
    pub const FIN: u8 = 0x01;
    pub const SYN: u8 = 0x02;
    pub const RST: u8 = 0x04;
    pub const ACK: u8 = 0x10;
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// RST, or ICMP says that it cannot be reached.
    Refused,
    /// No answer.
    Silent,
    /// The other side answered; who asked did not go on.
    HalfOpen,
    Completed,
}

impl Outcome {
    /// There is no service there.
    pub fn is_failed(self) -> bool {
        matches!(self, Outcome::Refused | Outcome::Silent)
    }
}

/// An attempt that has come to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub source: IpAddr,
    pub target: IpAddr,
    pub port: u16,
    pub outcome: Outcome,
    /// Frame and time of the SYN.
    pub frame: u32,
    pub start: i64,
}

struct Waiting {
    attempt: Attempt,
    answered: bool,
}

/// Follows attempts.
#[derive(Default)]
pub struct Attempts {
    waiting: HashMap<u32, Waiting>,
    /// Conversations in order of their SYNs.
    queue: VecDeque<(i64, u32)>,
}

impl Attempts {
    /// Looks at a frame and appends the attempts that it, or the time it tells, brings to an end.
    pub fn see(&mut self, frame: &Frame<'_>, out: &mut Vec<Attempt>) {
        self.expire(frame.time, out);
        match frame.row.class() {
            Class::Tcp => self.segment(frame, out),
            Class::Icmp | Class::Icmpv6 => {
                for quoted in frame.conversations.nested_of(frame.number).iter().filter(|n| n.quoted && !n.reversed) {
                    self.end(quoted.conversation, Outcome::Refused, out);
                }
            }
            _ => {}
        }
    }

    fn segment(&mut self, frame: &Frame<'_>, out: &mut Vec<Attempt>) {
        let (id, flags) = (frame.row.conversation, frame.row.tcp_flags);
        let Some((source, target)) = frame.ends else { return };
        let is = |bits: u8| flags & bits != 0;
        if is(flag::SYN) && !is(flag::ACK) {
            if frame.row.previous == NONE {
                let (port, start) = (frame.row.destination_port, frame.time);
                let attempt = Attempt { source, target, port, outcome: Outcome::Silent, frame: frame.number, start };
                self.waiting.insert(id, Waiting { attempt, answered: false });
                self.queue.push_back((start, id));
            }
            return;
        }
        let Some(waiting) = self.waiting.get_mut(&id) else { return };
        let from_source = waiting.attempt.source == source;
        match (is(flag::SYN), is(flag::RST), from_source) {
            (true, _, false) => waiting.answered = true,
            (_, true, _) => {
                let outcome = if waiting.answered { Outcome::HalfOpen } else { Outcome::Refused };
                self.end(id, outcome, out);
            }
            (false, false, true) if waiting.answered => self.end(id, Outcome::Completed, out),
            _ => {}
        }
    }

    fn end(&mut self, id: u32, outcome: Outcome, out: &mut Vec<Attempt>) {
        if let Some(waiting) = self.waiting.remove(&id) {
            out.push(Attempt { outcome, ..waiting.attempt });
        }
    }

    /// Ends the attempts that have waited too long, and the oldest when there are too many.
    fn expire(&mut self, now: i64, out: &mut Vec<Attempt>) {
        while let Some((start, id)) = self.queue.front().copied() {
            if now.saturating_sub(start) < PATIENCE && self.queue.len() <= WAITING {
                return;
            }
            self.queue.pop_front();
            self.give_up(id, start, out);
        }
    }

    fn give_up(&mut self, id: u32, start: i64, out: &mut Vec<Attempt>) {
        if let Some(waiting) = self.waiting.get(&id).filter(|w| w.attempt.start == start) {
            let outcome = if waiting.answered { Outcome::HalfOpen } else { Outcome::Silent };
            self.end(id, outcome, out);
        }
    }

    /// The capture ends: nothing that still waits gets an answer.
    pub fn finish(&mut self, out: &mut Vec<Attempt>) {
        while let Some((start, id)) = self.queue.pop_front() {
            self.give_up(id, start, out);
        }
    }
}

/// Source and destination of a frame, from its conversation.
pub fn ends_of(conversations: &crate::store::Conversations, row: &crate::store::Row) -> Option<(IpAddr, IpAddr)> {
    let c = conversations.get(row.conversation)?;
    match conversations.ends(c) {
        Ends::Ip(a, b) if row.has(crate::store::columns::bits::REVERSED) => Some((b, a)),
        Ends::Ip(a, b) => Some((a, b)),
        Ends::EtherType(_) | Ends::Bus(_) => None,
    }
}
