//! Hosts' minutes that are unlike the others of the capture, by an isolation forest over what each host did in each minute.

use super::scope::{Options, Scope};
use super::{Entry, Make, timeline};
use crate::model::table::{Cell, Table};
use crate::store::Conversations;
use crate::store::behaviour::{self, ENOUGH, Features, MINUTE, Minute, Usual};
use hashbrown::HashMap;
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "anomalies",
    about: "hosts' minutes that are unlike the others (isolation forest)",
    variants: &[],
    make: Make::Whole(table),
};

/// Hosts' minutes that are looked at; those that come later are left out.
const MOST: usize = 200_000;
/// Score from which on one is listed; the paper calls what is well above 0.5 an anomaly.
const UNUSUAL: f64 = 0.6;

/// A host and the minute, counted from the capture's first frame.
type Which = (IpAddr, i64);

/// Counts what hosts did; also how many minutes were left out.
fn minutes(scope: &Scope<'_>, all: &Conversations) -> (Vec<(Which, Minute)>, u64) {
    let (mut minutes, mut left_out) = (HashMap::<Which, Minute>::new(), 0);
    scope.each(|_, chunk, at| {
        let Some(row) = chunk.row(at) else { return };
        let Some((from, to)) = behaviour::ends(&row, all) else { return };
        let minute = scope.since_start(row.time.0).div_euclid(MINUTE);
        for (host, sent) in [(from, true), (to, false)] {
            if minutes.len() >= MOST && !minutes.contains_key(&(host, minute)) {
                left_out += u64::from(sent);
                continue;
            }
            let m = minutes.entry((host, minute)).or_default();
            if sent { m.sends(&row) } else { m.receives(&row) }
        }
    });
    // who only received did nothing
    let mut minutes: Vec<_> = minutes.into_iter().filter(|(_, m)| m.frames > 0).collect();
    minutes.sort_unstable_by_key(|(key, _)| *key);
    (minutes, left_out)
}

/// What each host did in each minute: examples of what is usual.
pub fn examples(scope: &Scope<'_>) -> Vec<(IpAddr, Features)> {
    let all = scope.store.conversations.read();
    let minutes = minutes(scope, &all).0;
    minutes.iter().map(|((host, _), m)| (*host, m.features(*host, &all))).collect()
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
    let usual = Usual::learn(&rows);
    let mut unusual: Vec<(f64, usize)> =
        rows.iter().enumerate().map(|(at, row)| (usual.score(row), at)).filter(|s| s.0 >= UNUSUAL).collect();
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
            Cell::Text(usual.reasons(row)),
        ];
        let family = if host.is_ipv4() { "ip" } else { "ipv6" };
        table.push_filtered(cells, format!("{family}.addr == {host} && {}", timeline::between(from, from + MINUTE)));
    }
    table
}
