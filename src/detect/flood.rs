//! Floods: more than a service can take, and little of it meant: SYNs that nobody completes, connections by the hundred,
//! ICMP or UDP that gets no answer.

use super::attempts::{Attempt, Outcome, flag};
use super::keyed::{Keyed, SECOND, is_group};
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Settings};
use crate::store::Class;
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "flood",
    about: "floods of SYNs, connections, ICMP or UDP",
    fields: &[],
    read: None,
    judge: |_: &Settings| Box::new(Flood::default()),
};

static SYN: Kind =
    Kind::new("syn-flood", "SYN flood", 85, "T1499.001", "SYNs a second to one service, hardly any completed", "tcp.flags.syn == 1");
static HALF_OPEN: Kind = Kind::new("syn-flood", "SYN flood", 85, "T1499.001", "half-open connections to one service", "tcp.flags.syn == 1");
static CONNECT: Kind =
    Kind::new("connection-flood", "Connection flood", 55, "T1499", "completed connections from one host to one service", "tcp");
static ICMP: Kind =
    Kind::new("icmp-flood", "ICMP flood", 70, "T1498.001", "ICMP packets a second to one host, hardly any answered", "icmp || icmpv6");
static UDP: Kind = Kind::new("udp-flood", "UDP flood", 60, "T1498.001", "UDP packets a second to one host, hardly any answered", "udp");

/// How many a second, for how many seconds on end, and what part of them must not be answered.
const SECONDS: u32 = 3;
const SYNS: u32 = 500;
const PINGS: u32 = 500;
const DATAGRAMS: u32 = 5000;
const ANSWERED: f64 = 0.2;
/// Handshakes that were answered and never completed, in a window.
const OPEN: (i64, u32) = (60 * SECOND, 1000);
/// Completed connections of one host to one service, in a window.
const CONNECTIONS: (i64, u32) = (10 * SECOND, 100);
/// Services that are watched at a time.
const SERVICES: usize = 8192;

/// What comes in a second, and how long it has been too much.
#[derive(Default)]
struct Rate {
    second: i64,
    count: u32,
    /// Answers since the rate is too high, and what they answer.
    answered: u32,
    sum: u32,
    /// Full seconds on end.
    run: u32,
}

impl Rate {
    /// Counts one; true when it has been too many for long enough and too few are answered.
    fn add(&mut self, time: i64, most: u32) -> bool {
        let second = time.div_euclid(SECOND);
        if second != self.second {
            let goes_on = second == self.second + 1 && self.count >= most;
            self.run = if goes_on { self.run + 1 } else { 0 };
            if !goes_on {
                (self.answered, self.sum) = (0, 0);
            }
            (self.second, self.count) = (second, 0);
        }
        self.count += 1;
        self.sum = self.sum.saturating_add(1);
        // the second that goes on counts as soon as it is full
        let full = self.run + u32::from(self.count >= most);
        full >= SECONDS && self.count >= most && f64::from(self.answered) < f64::from(self.sum) * ANSWERED
    }
}

/// How many within a window that begins anew when it is over.
#[derive(Default)]
struct Window {
    from: i64,
    count: u32,
}

impl Window {
    fn add(&mut self, time: i64, (window, enough): (i64, u32)) -> bool {
        if time.saturating_sub(self.from).abs() > window {
            (self.from, self.count) = (time, 0);
        }
        self.count += 1;
        self.count >= enough
    }
}

struct Flood {
    syn: Keyed<(IpAddr, u16), Rate>,
    open: Keyed<(IpAddr, u16), Window>,
    connections: Keyed<(IpAddr, IpAddr, u16), Window>,
    icmp: Keyed<IpAddr, Rate>,
    udp: Keyed<IpAddr, Rate>,
}

impl Default for Flood {
    fn default() -> Self {
        Flood {
            syn: Keyed::new(SERVICES),
            open: Keyed::new(SERVICES),
            connections: Keyed::new(SERVICES),
            icmp: Keyed::new(SERVICES),
            udp: Keyed::new(SERVICES),
        }
    }
}

fn found<'a>(
    kind: &'a Kind,
    source: Option<IpAddr>,
    target: IpAddr,
    port: Option<u16>,
    (window, threshold): (i64, u32),
    observed: u32,
) -> Found<'a> {
    let measure = Measure { observed: f64::from(observed), threshold: f64::from(threshold), window };
    Found { kind, score: None, source, target: Some(target), port, measure, detail: "" }
}

impl Flood {
    fn attempt(&mut self, attempt: &Attempt, alerts: &mut Alerts) {
        let Attempt { source, target, port, outcome, frame, start } = *attempt;
        match outcome {
            Outcome::Completed => {
                if let Some(rate) = self.syn.get_mut(&(target, port)) {
                    rate.answered += 1;
                }
                let window = self.connections.at((source, target, port), start);
                if window.add(start, CONNECTIONS) {
                    alerts.raise(frame, start, &found(&CONNECT, Some(source), target, Some(port), CONNECTIONS, window.count));
                }
            }
            Outcome::HalfOpen => {
                let window = self.open.at((target, port), start);
                if window.add(start, OPEN) {
                    alerts.raise(frame, start, &found(&HALF_OPEN, None, target, Some(port), OPEN, window.count));
                }
            }
            Outcome::Refused | Outcome::Silent => {}
        }
    }
}

impl Judge for Flood {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        frame.attempts.iter().for_each(|a| self.attempt(a, alerts));
        let Some((source, target)) = frame.ends.filter(|ends| !is_group(ends.1)) else { return };
        let (number, time, port) = (frame.number, frame.time, frame.row.destination_port);
        match frame.row.class() {
            Class::Tcp if frame.row.tcp_flags & (flag::SYN | flag::ACK) == flag::SYN => {
                let rate = self.syn.at((target, port), time);
                if rate.add(time, SYNS) {
                    alerts.raise(number, time, &found(&SYN, None, target, Some(port), (SECOND, SYNS), rate.count));
                }
            }
            class @ (Class::Icmp | Class::Icmpv6 | Class::Udp) => {
                let (rates, most, kind) =
                    if class == Class::Udp { (&mut self.udp, DATAGRAMS, &UDP) } else { (&mut self.icmp, PINGS, &ICMP) };
                if let Some(rate) = rates.get_mut(&source) {
                    rate.answered = rate.answered.saturating_add(1);
                }
                let rate = rates.at(target, time);
                if rate.add(time, most) {
                    alerts.raise(number, time, &found(kind, None, target, None, (SECOND, most), rate.count));
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        frame.attempts.iter().for_each(|a| self.attempt(a, alerts));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls until the rate is a flood: seconds with `per` packets and `answers` answers each.
    fn seconds(per: u32, answers: u32) -> Option<i64> {
        let mut rate = Rate::default();
        for second in 1..10 {
            for n in 0..per {
                rate.answered += u32::from(n < answers);
                if rate.add(second * SECOND + i64::from(n), SYNS) {
                    return Some(second);
                }
            }
        }
        None
    }

    #[test]
    fn three_full_seconds_without_answers_are_a_flood() {
        assert_eq!(seconds(SYNS, 0), Some(3));
        assert_eq!(seconds(SYNS - 1, 0), None, "too few");
        assert_eq!(seconds(SYNS, SYNS / 2), None, "a crowd that is served");
    }

    #[test]
    fn a_window_begins_anew() {
        let mut window = Window::default();
        let hits = (0..300).filter(|n| window.add(n * SECOND / 5, CONNECTIONS)).count();
        assert_eq!(hits, 0, "five a second");
        let hits = (0..300).filter(|n| window.add(1000 * SECOND + n * SECOND / 50, CONNECTIONS)).count();
        assert!(hits > 0, "fifty a second");
    }
}
