//! What each host did in each minute, as numbers, and what of it is unlike what was usual.

use super::columns::{Class, Row, bits};
use super::{Conversations, Ends};
use crate::base::forest::Forest;
use hashbrown::HashSet;
use std::net::IpAddr;

/// Nanoseconds.
pub const MINUTE: i64 = 60 * 1_000_000_000;
/// Hosts' minutes from which what is usual can be told, at least.
pub const ENOUGH: usize = 32;
/// Features that explain a score.
const REASONS: usize = 3;

const SYN_ACK: u8 = 0x12;
const SYN: u8 = 0x02;
const RST: u8 = 0x04;

/// What is told of a host's minute.
pub const FEATURES: [&str; 11] = [
    "frames sent",
    "bytes sent",
    "bytes received",
    "conversations",
    "hosts",
    "ports",
    "bytes a frame",
    "% connecting",
    "% resetting",
    "% UDP",
    "% ICMP",
];
/// The values of [`FEATURES`].
pub type Features = [f64; FEATURES.len()];

/// What a host did in a minute.
#[derive(Default)]
pub struct Minute {
    /// Sent.
    pub frames: u64,
    bytes: u64,
    received: u64,
    /// Frames sent that begin a connection, that reset one, of UDP and of ICMP.
    syn: u64,
    rst: u64,
    udp: u64,
    icmp: u64,
    conversations: HashSet<u32>,
}

impl Minute {
    /// The host sent the frame.
    pub fn sends(&mut self, row: &Row) {
        self.conversations.insert(row.conversation);
        self.frames += 1;
        self.bytes += u64::from(row.len);
        self.syn += u64::from(row.tcp_flags & SYN_ACK == SYN);
        self.rst += u64::from(row.tcp_flags & RST != 0);
        self.udp += u64::from(row.class() == Class::Udp);
        self.icmp += u64::from(matches!(row.class(), Class::Icmp | Class::Icmpv6));
    }

    /// The frame was sent to the host.
    pub fn receives(&mut self, row: &Row) {
        self.conversations.insert(row.conversation);
        self.received += u64::from(row.len);
    }

    /// In numbers.
    pub fn features(&self, host: IpAddr, all: &Conversations) -> Features {
        let (mut hosts, mut ports) = (HashSet::new(), HashSet::new());
        for c in self.conversations.iter().filter_map(|id| all.get(*id)) {
            if let Ends::Ip(a, b) = all.ends(c) {
                let (other, port) = if a == host { (b, c.b_port) } else { (a, c.a_port) };
                hosts.insert(other);
                ports.insert(port);
            }
        }
        let share = |n: u64| n as f64 * 100.0 / self.frames.max(1) as f64;
        [
            self.frames as f64,
            self.bytes as f64,
            self.received as f64,
            self.conversations.len() as f64,
            hosts.len() as f64,
            ports.len() as f64,
            self.bytes as f64 / self.frames.max(1) as f64,
            share(self.syn),
            share(self.rst),
            share(self.udp),
            share(self.icmp),
        ]
    }
}

/// Who sent a frame to whom, where that is IP.
pub fn ends(row: &Row, all: &Conversations) -> Option<(IpAddr, IpAddr)> {
    match all.get(row.conversation).map(|c| all.ends(c)) {
        Some(Ends::Ip(a, b)) => Some(if row.has(bits::REVERSED) { (b, a) } else { (a, b) }),
        _ => None,
    }
}

/// What is usual, learnt from hosts' minutes.
pub struct Usual {
    forest: Forest<{ FEATURES.len() }>,
    medians: Features,
}

impl Usual {
    /// Values must be finite and not negative.
    pub fn learn(rows: &[Features]) -> Self {
        Usual { forest: Forest::grow(&rows.iter().map(scaled).collect::<Vec<_>>()), medians: medians(rows) }
    }

    /// How unusual it is: about 0.5 and below for what is like the others, towards 1 for what is not.
    pub fn score(&self, row: &Features) -> f64 {
        self.forest.score(&scaled(row))
    }

    /// The features that the score rests on, in words: those whose usual value would lower it most.
    pub fn reasons(&self, row: &Features) -> String {
        let score = self.score(row);
        let drop = |feature: usize| {
            let mut other = *row;
            if let (Some(value), Some(usual)) = (other.get_mut(feature), self.medians.get(feature)) {
                *value = *usual;
            }
            score - self.score(&other)
        };
        let mut drops: Vec<(f64, usize)> = (0..FEATURES.len()).map(|f| (drop(f), f)).filter(|d| d.0 > 0.0).collect();
        drops.sort_by(|a, b| b.0.total_cmp(&a.0));
        let told = drops
            .iter()
            .take(REASONS)
            .filter_map(|(_, f)| Some(format!("{} {:.0} (usual {:.0})", FEATURES.get(*f)?, row.get(*f)?, self.medians.get(*f)?)));
        told.collect::<Vec<_>>().join(", ")
    }
}

/// Amounts count by their order of magnitude.
fn scaled(features: &Features) -> Features {
    features.map(f64::ln_1p)
}

/// Median of each feature.
fn medians(rows: &[Features]) -> Features {
    std::array::from_fn(|feature| {
        let mut values: Vec<f64> = rows.iter().filter_map(|row| row.get(feature).copied()).collect();
        let middle = values.len() / 2;
        if values.is_empty() { 0.0 } else { *values.select_nth_unstable_by(middle, f64::total_cmp).1 }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_tell_what_a_host_did() {
        let minute = Minute { frames: 4, bytes: 400, received: 60, syn: 1, udp: 2, ..Minute::default() };
        let row = minute.features(IpAddr::from([10, 0, 0, 1]), &Conversations::default());
        assert_eq!(row, [4.0, 400.0, 60.0, 0.0, 0.0, 0.0, 100.0, 25.0, 0.0, 50.0, 0.0]);
    }

    #[test]
    fn what_explains_a_score_comes_first() {
        let mut rows: Vec<Features> = (0..300).map(|n| std::array::from_fn(|f| 10.0 + ((n * 7 + f * 13) % 17) as f64)).collect();
        let mut scan = rows[0];
        scan[5] = 4000.0;
        rows.push(scan);
        let usual = Usual::learn(&rows);
        let why = usual.reasons(&scan);
        assert!(why.starts_with("ports 4000 (usual 1"), "{} {why}", usual.score(&scan));
    }
}
