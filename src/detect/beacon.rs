//! Beacons: connections of one host to one service that come like clockwork and look all the same, after the scores of RITA
//! (intervals and sizes: Bowley's skewness and the median absolute deviation).

use super::keyed::{Keyed, SECOND};
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Settings};
use crate::store::Class;
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "beacon",
    about: "connections that come like clockwork",
    fields: &[],
    read: None,
    judge: |_: &Settings| Box::new(Beacon(Keyed::new(8192))),
};

static KIND: Kind = Kind::new("beacon", "Connections like clockwork", 50, "T1071", "regularity of intervals and sizes, 0 to 1", "");

/// Connections that it takes, and that are remembered.
const FEWEST: usize = 12;
const MOST: usize = 512;
/// Alerts from this score on; more serious from the second.
const SCORE: f64 = 0.8;
const HIGH: f64 = 0.9;
/// Mean interval below which it is one busy application, nanoseconds.
const BUSY: i64 = SECOND;
/// Ports of what is regular by nature: DNS, DHCP, NTP, NetBIOS, SSDP, mDNS, LLMNR.
const REGULAR: &[u16] = &[53, 67, 68, 123, 137, 138, 546, 547, 1900, 5353, 5355];

/// First frames and conversations of one host to one service.
#[derive(Default)]
struct Calls {
    starts: Vec<(i64, u32)>,
}

struct Beacon(Keyed<(IpAddr, IpAddr, u16), Calls>);

/// How regular values are, 0 to 1: half for symmetry about the median, half for little spread.
fn regularity(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = |part: f64| values.get(((values.len().saturating_sub(1)) as f64 * part).round() as usize).copied().unwrap_or(0.0);
    let (low, median, high) = (at(0.25), at(0.5), at(0.75));
    let skew = if high - low > 0.0 && median != low && median != high { ((high + low - 2.0 * median) / (high - low)).abs() } else { 0.0 };
    let mut off: Vec<f64> = values.iter().map(|v| (v - median).abs()).collect();
    off.sort_by(f64::total_cmp);
    let mad = off.get(off.len() / 2).copied().unwrap_or(0.0);
    let spread = if median > 0.0 { (1.0 - mad / median).max(0.0) } else { 0.0 };
    (1.0 - skew) * 0.5 + spread * 0.5
}

impl Judge for Beacon {
    fn frame(&mut self, frame: &Frame<'_>, _: &mut Alerts) {
        let row = frame.row;
        let is_start = row.previous == crate::base::NONE && matches!(row.class(), Class::Tcp | Class::Udp);
        let Some((source, target)) = frame.ends.filter(|_| is_start && !REGULAR.contains(&row.destination_port)) else { return };
        // a plain segment without its handshake is a call that began before
        if row.class() == Class::Tcp && row.tcp_flags & 0x12 != 0x02 || super::keyed::is_group(target) {
            return;
        }
        let calls = self.0.at((source, target, row.destination_port), frame.time);
        if calls.starts.len() < MOST {
            calls.starts.push((frame.time, row.conversation));
        }
    }

    fn end(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        for ((source, target, port), calls) in self.0.iter().filter(|c| c.1.starts.len() >= FEWEST) {
            let gaps: Vec<f64> = calls.starts.windows(2).map(|w| (w[1].0 - w[0].0).max(0) as f64).collect();
            let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
            let sizes = calls.starts.iter().filter_map(|s| frame.conversations.get(s.1)).map(|c| c.total_bytes() as f64).collect();
            let clock = regularity(gaps);
            let score = (clock + regularity(sizes)) / 2.0;
            // sizes alone say little: most calls of a service look alike
            let is_beacon = score >= SCORE && clock >= SCORE && mean >= BUSY as f64;
            let Some(first) = calls.starts.first().filter(|_| is_beacon) else { continue };
            // what guesses passwords is regular too, and is told as that
            if alerts.has("brute-force", *source, *target, *port) {
                continue;
            }
            let number = frame.conversations.get(first.1).map_or(frame.number, |c| c.first);
            let measure = Measure { observed: score, threshold: SCORE, window: 0 };
            let detail = format!("{} connections, one every {:.1} s", calls.starts.len(), mean / 1e9);
            let score = Some(if score >= HIGH { KIND.score } else { 30 });
            let (source, target, port) = (Some(*source), Some(*target), Some(*port));
            alerts.raise(number, first.0, &Found { kind: &KIND, score, source, target, port, measure, detail: &detail });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clockwork_is_told_from_people() {
        let clock = (0..30).map(|n| 60.0 + f64::from(n % 3)).collect();
        assert!(regularity(clock) > 0.9);
        let people: Vec<f64> = (1..30).map(|n| f64::from(n * n % 97) + 0.1).collect();
        assert!(regularity(people) < 0.8);
        assert!(regularity(vec![0.0; 20]) < 0.8, "all at once is no clockwork");
    }
}
