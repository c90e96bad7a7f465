//! Hosts' minutes that are unlike the others of the capture, by an isolation forest over what each host did in each minute.

use super::forest::Forest;
use super::scope::{Options, Scope};
use super::{Entry, Make, timeline};
use crate::base::NONE;
use crate::model::table::{Cell, Table};
use crate::store::columns::{Class, bits};
use crate::store::{Conversations, Ends};
use hashbrown::{HashMap, HashSet};
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "anomalies",
    about: "hosts' minutes that are unlike the others (isolation forest)",
    variants: &[],
    make: Make::Columns(table),
};

/// Nanoseconds.
const MINUTE: i64 = 60 * 1_000_000_000;
/// Hosts' minutes that are looked at; those that come later are left out.
const MOST: usize = 200_000;
/// Fewest of them from which what is usual can be told.
const ENOUGH: usize = 32;
/// Score from which on one is listed; the paper calls what is well above 0.5 an anomaly.
const UNUSUAL: f64 = 0.6;
/// Features that explain a row.
const REASONS: usize = 3;

const SYN_ACK: u8 = 0x12;
const SYN: u8 = 0x02;
const RST: u8 = 0x04;

const FEATURES: [&str; 11] = [
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
type Features = [f64; FEATURES.len()];

/// A host and the minute, counted from the capture's first frame.
type Which = (IpAddr, i64);

/// What a host did in a minute.
#[derive(Default)]
struct Minute {
    /// Sent.
    frames: u64,
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
    fn features(&self, host: IpAddr, all: &Conversations) -> Features {
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

/// Amounts count by their order of magnitude.
fn scaled(features: &Features) -> Features {
    features.map(f64::ln_1p)
}

/// Counts what hosts did; also how many minutes were left out.
fn minutes(scope: &Scope<'_>, all: &Conversations) -> (Vec<(Which, Minute)>, u64) {
    let (mut minutes, mut left_out) = (HashMap::<Which, Minute>::new(), 0);
    scope.each(|_, chunk, at| {
        let id = chunk.conversation.get(at).copied().unwrap_or(NONE);
        let Some(Ends::Ip(a, b)) = all.get(id).map(|c| all.ends(c)) else { return };
        let kind = chunk.kind.get(at).copied().unwrap_or(0);
        let (from, to) = if kind & bits::REVERSED == 0 { (a, b) } else { (b, a) };
        let minute = scope.since_start(chunk.time.get(at).copied().unwrap_or(0)).div_euclid(MINUTE);
        let len = chunk.len.get(at).map_or(0, |n| u64::from(*n));
        let flags = chunk.tcp_flags.get(at).copied().unwrap_or(0);
        for (host, sent) in [(from, true), (to, false)] {
            if minutes.len() >= MOST && !minutes.contains_key(&(host, minute)) {
                left_out += u64::from(sent);
                continue;
            }
            let m = minutes.entry((host, minute)).or_default();
            m.conversations.insert(id);
            if !sent {
                m.received += len;
                continue;
            }
            m.frames += 1;
            m.bytes += len;
            m.syn += u64::from(flags & SYN_ACK == SYN);
            m.rst += u64::from(flags & RST != 0);
            m.udp += u64::from(Class::of(kind) == Class::Udp);
            m.icmp += u64::from(matches!(Class::of(kind), Class::Icmp | Class::Icmpv6));
        }
    });
    // who only received did nothing
    let mut minutes: Vec<_> = minutes.into_iter().filter(|(_, m)| m.frames > 0).collect();
    minutes.sort_unstable_by_key(|(key, _)| *key);
    (minutes, left_out)
}

/// Median of each feature.
fn medians(rows: &[Features]) -> Features {
    std::array::from_fn(|feature| {
        let mut values: Vec<f64> = rows.iter().filter_map(|row| row.get(feature).copied()).collect();
        let middle = values.len() / 2;
        if values.is_empty() { 0.0 } else { *values.select_nth_unstable_by(middle, f64::total_cmp).1 }
    })
}

/// The features that the score rests on: those whose usual value would lower it most.
fn reasons(forest: &Forest<{ FEATURES.len() }>, row: &Features, usual: &Features, score: f64) -> String {
    let drop = |feature: usize| {
        let mut other = *row;
        if let (Some(value), Some(usual)) = (other.get_mut(feature), usual.get(feature)) {
            *value = *usual;
        }
        score - forest.score(&scaled(&other))
    };
    let mut drops: Vec<(f64, usize)> = (0..FEATURES.len()).map(|f| (drop(f), f)).filter(|d| d.0 > 0.0).collect();
    drops.sort_by(|a, b| b.0.total_cmp(&a.0));
    let told = drops
        .iter()
        .take(REASONS)
        .filter_map(|(_, f)| Some(format!("{} {:.0} (usual {:.0})", FEATURES.get(*f)?, row.get(*f)?, usual.get(*f)?)));
    told.collect::<Vec<_>>().join(", ")
}

fn table(scope: &Scope<'_>, options: &Options) -> Table {
    let columns = [("host", "host"), ("start_seconds", "minute from s"), ("score", "score"), ("frames", "frames sent"), ("why", "why")];
    let mut table = Table::new("anomalies", "Unusual minutes of hosts", &columns);
    let all = scope.store.conversations.read();
    let (minutes, left_out) = minutes(scope, &all);
    if left_out > 0 {
        table.notes.push(format!("{left_out} frames of further hosts' minutes are left out: {MOST} are looked at"));
    }
    if minutes.len() < ENOUGH {
        table.notes.push(format!("{} hosts' minutes are too few to tell what is usual: it takes {ENOUGH}", minutes.len()));
        return table;
    }
    let rows: Vec<Features> = minutes.iter().map(|((host, _), m)| m.features(*host, &all)).collect();
    let forest = Forest::grow(&rows.iter().map(scaled).collect::<Vec<_>>());
    let usual = medians(&rows);
    let mut unusual: Vec<(f64, usize)> =
        rows.iter().enumerate().map(|(at, row)| (forest.score(&scaled(row)), at)).filter(|s| s.0 >= UNUSUAL).collect();
    unusual.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    super::note_rest(&mut table, "unusual", unusual.len(), options.limit);
    for (score, at) in unusual.into_iter().take(options.limit) {
        let (Some(((host, minute), m)), Some(row)) = (minutes.get(at), rows.get(at)) else { continue };
        let from = minute * MINUTE;
        let cells = vec![
            Cell::Text(host.to_string()),
            Cell::Seconds(from),
            Cell::Number((score * 1000.0).round() / 1000.0),
            Cell::Count(m.frames),
            Cell::Text(reasons(&forest, row, &usual, score)),
        ];
        let family = if host.is_ipv4() { "ip" } else { "ipv6" };
        table.push_filtered(cells, format!("{family}.addr == {host} && {}", timeline::between(from, from + MINUTE)));
    }
    table
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
        let forest = Forest::grow(&rows.iter().map(scaled).collect::<Vec<_>>());
        let score = forest.score(&scaled(&scan));
        let why = reasons(&forest, &scan, &medians(&rows), score);
        assert!(why.starts_with("ports 4000 (usual 1"), "{score} {why}");
    }
}
