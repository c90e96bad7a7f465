//! Port scans: many ports of one host that refuse or keep silent, segments with flags that no connection begins with, UDP
//! ports and IP protocols that cannot be reached.

use super::attempts::{Attempt, Outcome, flag};
use super::keyed::{Distinct, Keyed, SECOND, is_group};
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Settings};
use crate::base::NONE;
use crate::store::columns::bits;
use crate::store::{Class, Ends};
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "scan",
    about: "port scans: SYN, connect, FIN, NULL, Xmas, ACK, UDP, IP protocols",
    fields: &[],
    read: None,
    judge: |_: &Settings| Box::new(Scan::default()),
};

static TCP: Kind = Kind::new("port-scan", "TCP port scan", 65, "T1046", "ports that refused or kept silent", "tcp");
static FLAGS: Kind = Kind::new("stealth-scan", "Stealth scan", 55, "T1046", "ports probed outside any connection", "tcp");
static PROBE: Kind = Kind::new("odd-flags", "Segment with flags that no connection begins with", 25, "T1046", "", "tcp");
static UDP: Kind = Kind::new("udp-scan", "UDP port scan", 60, "T1046", "UDP ports that are closed or silent", "udp || icmp || icmpv6");
static PROTOCOLS: Kind = Kind::new("protocol-scan", "IP protocol scan", 55, "T1046", "IP protocols tried", "");

/// Window in nanoseconds, and how many ports of one host have to fail in it.
const FAILED: [(i64, usize); 2] = [(60 * SECOND, 15), (86_400 * SECOND, 20)];
/// Ports that get a FIN, NULL or Xmas segment out of the blue; a plain ACK comes out of the blue at a capture's begin.
const STEALTH: usize = 3;
const ACK_ONLY: usize = 15;
const STEALTH_WINDOW: i64 = 300 * SECOND;
/// UDP ports said to be closed, and ports that keep silent.
const CLOSED: (i64, usize) = (60 * SECOND, 10);
const UNANSWERED: (i64, usize) = (300 * SECOND, 30);
/// Ports that traceroute counts up through.
const TRACEROUTE: std::ops::RangeInclusive<u16> = 33434..=33534;
const PROTOCOLS_TRIED: (i64, usize) = (60 * SECOND, 10);
/// Pairs of hosts that are watched at a time.
const PAIRS: usize = 8192;

type Pair = (IpAddr, IpAddr);

/// What one host tries on another.
#[derive(Default)]
struct Tries {
    failed: Distinct,
    half_open: u32,
    completed: u32,
}

struct Scan {
    tcp: Keyed<Pair, Tries>,
    flags: Keyed<(Pair, u8), Distinct>,
    closed: Keyed<Pair, Distinct>,
    silent: Keyed<Pair, Distinct>,
    protocols: Keyed<Pair, Distinct>,
}

impl Default for Scan {
    fn default() -> Self {
        Scan {
            tcp: Keyed::new(PAIRS),
            flags: Keyed::new(PAIRS),
            closed: Keyed::new(PAIRS),
            silent: Keyed::new(PAIRS),
            protocols: Keyed::new(PAIRS),
        }
    }
}

fn raise(alerts: &mut Alerts, at: (u32, i64), kind: &Kind, pair: Pair, seen: &Distinct, (window, threshold): (i64, usize), detail: &str) {
    let observed = seen.within(at.1, window).max(seen.len() as usize) as f64;
    let measure = Measure { observed, threshold: threshold as f64, window };
    let (source, target) = (Some(pair.0), Some(pair.1));
    alerts.raise(at.0, at.1, &Found { kind, score: None, source, target, port: None, measure, detail });
}

/// How fast targets follow each other: nmap's templates wait 0.4 s and more to stay unseen.
pub(super) fn pace(seen: &Distinct) -> &'static str {
    match seen.median_gap() {
        Some(gap) if gap <= SECOND / 100 => "aggressive: 10 ms or less between targets",
        Some(gap) if gap <= SECOND * 2 / 5 => "0.4 s or less between targets",
        Some(_) => "stealthy: more than 0.4 s between targets",
        None => "",
    }
}

impl Scan {
    fn attempt(&mut self, attempt: &Attempt, alerts: &mut Alerts) {
        let pair = (attempt.source, attempt.target);
        // a program that waits for a service of its own machine
        if pair.0 == pair.1 {
            return;
        }
        let tries = self.tcp.at(pair, attempt.start);
        match attempt.outcome {
            Outcome::HalfOpen => tries.half_open += 1,
            Outcome::Completed => tries.completed += 1,
            Outcome::Refused | Outcome::Silent => {
                if !tries.failed.add(attempt.start, attempt.port.into()) {
                    return;
                }
                let Some(limit) = FAILED.into_iter().find(|(w, n)| tries.failed.within(attempt.start, *w) >= *n) else { return };
                let way = if tries.completed > tries.half_open { "connect scan" } else { "SYN scan" };
                let detail = format!("{way}, {}", pace(&tries.failed));
                raise(alerts, (attempt.frame, attempt.start), &TCP, pair, &tries.failed, limit, &detail);
            }
        }
    }

    /// The first segment of a conversation that is no SYN.
    fn stray(&mut self, frame: &Frame<'_>, pair: Pair, alerts: &mut Alerts) {
        let (flags, at) = (frame.row.tcp_flags & 0x3f, (frame.number, frame.time));
        let (name, enough) = match flags {
            0 => ("NULL", STEALTH),
            flag::FIN => ("FIN", STEALTH),
            0x29 => ("Xmas (FIN, PSH, URG)", STEALTH),
            flag::ACK => ("ACK", ACK_ONLY),
            0x11 => ("Maimon (FIN, ACK)", ACK_ONLY),
            _ => return,
        };
        let seen = self.flags.at((pair, flags), frame.time);
        seen.add(frame.time, frame.row.destination_port.into());
        if seen.within(frame.time, STEALTH_WINDOW) >= enough {
            raise(alerts, at, &FLAGS, pair, seen, (STEALTH_WINDOW, enough), &format!("{name} segments, {}", pace(seen)));
        } else if enough == STEALTH {
            let (source, target, port) = (Some(pair.0), Some(pair.1), Some(frame.row.destination_port));
            let detail = format!("{name} segment outside any connection");
            let found = Found { kind: &PROBE, score: None, source, target, port, measure: Measure::default(), detail: &detail };
            alerts.raise(frame.number, frame.time, &found);
        }
    }

    fn datagram(&mut self, frame: &Frame<'_>, pair: Pair, alerts: &mut Alerts) {
        let (from, to) = (frame.row.source_port, frame.row.destination_port);
        if frame.row.has(bits::REVERSED) {
            if let Some(silent) = self.silent.get_mut(&(pair.1, pair.0)) {
                silent.remove(from.into());
            }
            return;
        }
        // what answers from a known port was asked for before the capture began
        let is_answer = from < 1024 || from < to && crate::model::services::name(from, 17).is_some();
        if frame.row.previous != NONE || is_group(pair.1) || is_answer || TRACEROUTE.contains(&to) {
            return;
        }
        let silent = self.silent.at(pair, frame.time);
        if silent.add(frame.time, to.into()) && silent.within(frame.time, UNANSWERED.0) >= UNANSWERED.1 {
            raise(alerts, (frame.number, frame.time), &UDP, pair, silent, UNANSWERED, pace(silent));
        }
    }

    /// An ICMP error about a UDP datagram.
    fn unreachable(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        for quoted in frame.conversations.nested_of(frame.number).iter().filter(|n| n.quoted) {
            let Some(c) = frame.conversations.get(quoted.conversation).filter(|c| c.proto == 17) else { continue };
            let Ends::Ip(a, b) = frame.conversations.ends(c) else { continue };
            let (pair, from, to) = match quoted.reversed {
                true => ((b, a), c.b_port, c.a_port),
                false => ((a, b), c.a_port, c.b_port),
            };
            if from < 1024 || TRACEROUTE.contains(&to) {
                continue;
            }
            let closed = self.closed.at(pair, frame.time);
            if closed.add(frame.time, to.into()) && closed.within(frame.time, CLOSED.0) >= CLOSED.1 {
                raise(alerts, (frame.number, frame.time), &UDP, pair, closed, CLOSED, pace(closed));
            }
        }
    }
}

impl Judge for Scan {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        frame.attempts.iter().for_each(|a| self.attempt(a, alerts));
        let Some(pair) = frame.ends.filter(|ends| ends.0 != ends.1) else { return };
        let is_first = frame.row.previous == NONE && !frame.row.has(bits::FRAGMENT);
        match frame.row.class() {
            Class::Tcp if is_first => self.stray(frame, pair, alerts),
            Class::Udp => self.datagram(frame, pair, alerts),
            Class::Icmp | Class::Icmpv6 if frame.row.has(bits::NESTED) => self.unreachable(frame, alerts),
            Class::Ip if is_first => {
                let Some(c) = frame.conversations.get(frame.row.conversation) else { return };
                let tried = self.protocols.at(pair, frame.time);
                if tried.add(frame.time, c.proto.into()) && tried.within(frame.time, PROTOCOLS_TRIED.0) >= PROTOCOLS_TRIED.1 {
                    raise(alerts, (frame.number, frame.time), &PROTOCOLS, pair, tried, PROTOCOLS_TRIED, pace(tried));
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        frame.attempts.iter().for_each(|a| self.attempt(a, alerts));
    }
}
