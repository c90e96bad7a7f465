//! Tunnels in DNS: many long names under one domain, of seldom types, from one client.

use super::keyed::{Keyed, SECOND};
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Reading, Settings, Sight};
use crate::model::Value;
use roaring::RoaringBitmap;
use std::hash::BuildHasher;
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "tunnel",
    about: "tunnels in DNS",
    fields: &["dns.qry.name", "dns.qry.type", "dns.flags.response", "dns.a"],
    read: Some(read),
    judge: |_: &Settings| Box::new(Tunnel { domains: Keyed::new(16_384), servers: Keyed::new(4096) }),
};

static KIND: Kind = Kind::new("dns-tunnel", "Tunnel in DNS", 75, "T1071.004", "score of names, lengths, types and bytes, 0 to 1", "dns");

/// Window in nanoseconds, score and different names that it takes.
const WINDOW: i64 = 600 * SECOND;
const SCORE: f64 = 0.7;
const NAMES: u64 = 30;
/// What counts fully: different names, bytes of a name before its domain, bytes in all.
const FULL_NAMES: f64 = 100.0;
const FULL_LENGTH: f64 = 40.0;
const FULL_BYTES: f64 = 8192.0;
/// Share of seldom types from which on they count.
const SELDOM: f64 = 0.3;
/// Types that tunnels use: NULL, CNAME, MX, TXT, PRIVATE (RFC 1035, section 3.2.2).
const TYPES: &[u16] = &[10, 5, 15, 16, 65_399];

/// A question, or an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DnsSight {
    pub name: String,
    pub kind: u16,
    pub is_response: bool,
    /// It resolves to 127.0.0.0/8: a block list says yes.
    pub is_listing: bool,
}

fn read(reading: &Reading<'_>, out: &mut Vec<Sight>) {
    if !reading.has_layer("dns") {
        return;
    }
    let Some(name) = reading.text("dns.qry.name").filter(|n| !n.is_empty()) else { return };
    let kind = reading.uint("dns.qry.type").unwrap_or(0) as u16;
    let is_listing = reading.all("dns.a").any(|n| matches!(n.value, Value::Ipv4([127, ..])));
    let is_response = reading.uint("dns.flags.response") == Some(1);
    out.push(Sight::Dns(Box::new(DnsSight { name, kind, is_response, is_listing })));
}

/// The name that somebody has registered, without a list of public suffixes: the last two labels, or three where the middle
/// one is as short as those of `co.uk`.
pub fn registered(name: &str) -> &str {
    let name = name.trim_end_matches('.');
    let dots: Vec<usize> = name.rmatch_indices('.').map(|m| m.0).take(3).collect();
    let at = match dots.as_slice() {
        [last, second, rest @ ..] => {
            let is_suffix = second + 4 >= *last && name.len() - last == 3;
            if is_suffix { rest.first().copied() } else { Some(*second) }
        }
        _ => None,
    };
    at.and_then(|at| name.get(at + 1..)).unwrap_or(name)
}

fn hash(text: &str) -> u32 {
    foldhash::fast::FixedState::default().hash_one(text) as u32
}

/// What one client asks under one domain, or of one server, in a window.
#[derive(Default)]
struct Asked {
    from: i64,
    names: RoaringBitmap,
    count: u64,
    /// Bytes of names before their domain.
    length: u64,
    bytes: u64,
    seldom: u64,
    /// Domains, and those that came more than once.
    domains: RoaringBitmap,
    again: RoaringBitmap,
    /// A block list: its names are long and many by nature.
    is_listing: bool,
}

impl Asked {
    fn add(&mut self, time: i64, name: &str, domain: &str, length: usize, kind: u16) {
        if time.saturating_sub(self.from).abs() > WINDOW {
            *self = Asked { from: time, is_listing: self.is_listing, ..Asked::default() };
        }
        self.names.insert(hash(name));
        if !self.domains.insert(hash(domain)) {
            self.again.insert(hash(domain));
        }
        self.count += 1;
        self.length += length as u64;
        self.bytes += name.len() as u64;
        self.seldom += u64::from(TYPES.contains(&kind));
    }

    fn score(&self) -> f64 {
        let (count, names) = (self.count.max(1) as f64, self.names.len() as f64);
        let seldom = if self.seldom as f64 / count > SELDOM { 0.15 } else { 0.0 };
        0.35 * (names / FULL_NAMES).min(1.0)
            + 0.35 * (self.length as f64 / count / FULL_LENGTH).min(1.0)
            + seldom
            + 0.15 * (self.bytes as f64 / FULL_BYTES).min(1.0)
    }

    fn is_tunnel(&self) -> bool {
        !self.is_listing && self.names.len() >= NAMES && self.score() >= SCORE
    }
}

struct Tunnel {
    domains: Keyed<(IpAddr, u32), Asked>,
    /// By client and server, for tunnels whose names have no domain.
    servers: Keyed<(IpAddr, IpAddr), Asked>,
}

impl Judge for Tunnel {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        let Some((source, target)) = frame.ends else { return };
        for sight in frame.sights {
            let Sight::Dns(dns) = sight else { continue };
            let name = dns.name.as_str();
            if name.ends_with(".arpa") || name.contains("._tcp.") || name.contains("._udp.") {
                continue;
            }
            let domain = registered(name);
            if dns.is_response {
                if dns.is_listing {
                    self.domains.at((target, hash(domain)), frame.time).is_listing = true;
                    self.servers.at((target, source), frame.time).is_listing = true;
                }
                continue;
            }
            let asked = self.domains.at((source, hash(domain)), frame.time);
            asked.add(frame.time, name, domain, name.len() - domain.len(), dns.kind);
            let by_server = self.servers.at((source, target), frame.time);
            by_server.add(frame.time, name, domain, name.len(), dns.kind);
            let once = by_server.domains.len() - by_server.again.len();
            let (asked, detail) = if asked.is_tunnel() {
                (asked, format!("names under {domain}"))
            } else if by_server.is_tunnel() && once * 2 > by_server.domains.len() {
                (by_server, "names without a common domain".to_string())
            } else {
                continue;
            };
            let detail = format!("{detail}, {} different of {} bytes in the mean", asked.names.len(), asked.length / asked.count.max(1));
            let measure = Measure { observed: asked.score(), threshold: SCORE, window: WINDOW };
            let (source, target) = (Some(source), Some(target));
            alerts.raise(
                frame.number,
                frame.time,
                &Found { kind: &KIND, score: None, source, target, port: Some(53), measure, detail: &detail },
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registered_part_of_names() {
        let all = ["www.example.com", "a.b.example.co.uk", "example.com", "localhost", "x.y.t.co", "a.b.c.d.example.org."].map(registered);
        assert_eq!(all, ["example.com", "example.co.uk", "example.com", "localhost", "y.t.co", "example.org"]);
    }

    fn asked(names: impl Iterator<Item = String>, kind: u16) -> Asked {
        let mut asked = Asked::default();
        for name in names {
            let domain = registered(&name);
            asked.add(1, &name, domain, name.len() - domain.len(), kind);
        }
        asked
    }

    #[test]
    fn long_changing_names_are_a_tunnel_and_browsing_is_none() {
        let tunnel = asked((0..100).map(|n| format!("{n:048x}.evil.com")), 16);
        assert!(tunnel.is_tunnel(), "{}", tunnel.score());
        let content = asked((0..100).map(|n| format!("img{n}.cdn.com")), 1);
        assert!(!content.is_tunnel(), "{}", content.score());
        let few = asked((0..NAMES - 1).map(|n| format!("{n:064x}.evil.com")), 16);
        assert!(!few.is_tunnel());
        let mut listing = asked((0..100).map(|n| format!("{n:048x}.list.org")), 16);
        listing.is_listing = true;
        assert!(!listing.is_tunnel());
    }
}
