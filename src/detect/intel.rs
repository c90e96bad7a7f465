//! Addresses and names that the user's lists call bad: IP addresses, networks and domains, one a line.

use super::attempts::Outcome;
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Reading, Settings, Sight};
use crate::base::NONE;
use crate::store::Class;
use hashbrown::HashSet;
use std::net::IpAddr;
use std::sync::Arc;

pub const ENTRY: Entry = Entry {
    name: "intel",
    about: "addresses and names on lists that --intel gives",
    fields: &["http.host", "tls.handshake.extensions_server_name", "http2.headers.authority"],
    read: Some(read),
    judge: |settings: &Settings| Box::new(Listed(settings.intel.clone())),
};

static ADDRESS: Kind = Kind::new("listed-address", "Address on a list", 55, "T1071", "", "");
static NAME: Kind = Kind::new("listed-name", "Name on a list", 55, "T1071", "", "");

/// Risk: a connection that came about, somebody here calls a listed host, a listed host knocks here.
const CONNECTED: u8 = 85;
const CALLED: u8 = 55;
const KNOCKED: u8 = 30;
/// Most entries of all lists.
const MOST: usize = 2_000_000;

/// What the lists hold.
#[derive(Default)]
pub struct Intel {
    /// First and last address, IPv4 mapped into IPv6; sorted, without overlaps.
    ranges: Vec<(u128, u128)>,
    names: HashSet<Box<str>>,
}

fn number(ip: IpAddr) -> u128 {
    match ip {
        IpAddr::V4(ip) => u128::from(ip.to_ipv6_mapped()),
        IpAddr::V6(ip) => u128::from(ip),
    }
}

impl Intel {
    /// Reads a list: the first word of each line, up to a blank, comma or semicolon; `#` begins a comment.
    ///
    /// # Errors
    /// Names the first line that is neither an address, a network nor a name.
    pub fn add(&mut self, text: &str) -> Result<(), String> {
        for (at, line) in text.lines().enumerate() {
            let word = line.split(['#', ',', ';', ' ', '\t']).next().unwrap_or("").trim().trim_matches('"');
            if word.is_empty() {
                continue;
            }
            if self.ranges.len() + self.names.len() >= MOST {
                return Err(format!("line {}: more than {MOST} entries: use fewer or larger networks", at + 1));
            }
            match range(word) {
                Some(range) => self.ranges.push(range),
                None if is_name(word) => drop(self.names.insert(word.trim_matches('.').to_lowercase().into())),
                None => return Err(format!("line {}: {word:?} is no address, network or domain name", at + 1)),
            }
        }
        self.ranges.sort_unstable();
        self.ranges.dedup_by(|next, before| {
            let joins = next.0 <= before.1;
            if joins {
                before.1 = before.1.max(next.1);
            }
            joins
        });
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty() && self.names.is_empty()
    }

    pub fn has_address(&self, ip: IpAddr) -> bool {
        let n = number(ip);
        let after = self.ranges.partition_point(|r| r.0 <= n);
        after.checked_sub(1).and_then(|at| self.ranges.get(at)).is_some_and(|r| n <= r.1)
    }

    /// The listed name that a name is, or lies under.
    pub fn listed_name<'a>(&self, name: &'a str) -> Option<&'a str> {
        let mut rest = Some(name.trim_end_matches('.'));
        while let Some(part) = rest {
            if self.names.contains(part) {
                return Some(part);
            }
            rest = part.split_once('.').map(|p| p.1);
        }
        None
    }
}

/// An address or a network in CIDR notation as a range.
fn range(word: &str) -> Option<(u128, u128)> {
    let (address, bits) = word.split_once('/').map_or((word, None), |(a, b)| (a, Some(b)));
    let ip: IpAddr = address.parse().ok()?;
    let whole = if ip.is_ipv4() { 32 } else { 128 };
    let bits: u32 = bits.map_or(Some(whole), |b| b.parse().ok().filter(|b| *b <= whole))?;
    let free = u128::MAX.checked_shr(128 - (whole - bits)).filter(|_| bits < whole).unwrap_or(0);
    Some((number(ip) & !free, number(ip) | free))
}

/// Letters, digits, hyphens, underscores and dots, with a dot between.
fn is_name(word: &str) -> bool {
    word.len() <= 253 && word.trim_matches('.').contains('.') && word.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c))
}

fn read(reading: &Reading<'_>, out: &mut Vec<Sight>) {
    for field in ENTRY.fields {
        out.extend(reading.all(field).map(|n| Sight::Host(reading.show(n).into())));
    }
}

struct Listed(Arc<Intel>);

impl Listed {
    fn address(
        &self,
        alerts: &mut Alerts,
        (number, time): (u32, i64),
        source: IpAddr,
        target: IpAddr,
        port: u16,
        outcome: Option<Outcome>,
    ) {
        let score = match (self.0.has_address(source), self.0.has_address(target), outcome) {
            (false, false, _) => return,
            (_, _, Some(Outcome::Completed)) => CONNECTED,
            (_, true, _) => CALLED,
            _ => KNOCKED,
        };
        let detail = if score == CONNECTED { "the connection came about" } else { "" };
        let (source, target, port) = (Some(source), Some(target), (port != 0).then_some(port));
        let found = Found { kind: &ADDRESS, score: Some(score), source, target, port, measure: Measure::default(), detail };
        alerts.raise(number, time, &found);
    }
}

impl Judge for Listed {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        if self.0.is_empty() {
            return;
        }
        for a in frame.attempts {
            self.address(alerts, (a.frame, a.start), a.source, a.target, a.port, Some(a.outcome));
        }
        let Some((source, target)) = frame.ends else { return };
        if frame.row.previous == NONE && frame.row.class() != Class::Tcp {
            self.address(alerts, (frame.number, frame.time), source, target, frame.row.destination_port, None);
        }
        for sight in frame.sights {
            let (name, score) = match sight {
                Sight::Dns(dns) if !dns.is_response => (dns.name.as_str(), CALLED),
                Sight::Host(name) => (name.as_ref(), CONNECTED),
                _ => continue,
            };
            let name = name.split(':').next().unwrap_or(name).to_lowercase();
            if let Some(listed) = self.0.listed_name(&name) {
                let detail = format!("{name}, listed as {listed}");
                let (source, target) = (Some(source), Some(target));
                let found =
                    Found { kind: &NAME, score: Some(score), source, target, port: None, measure: Measure::default(), detail: &detail };
                alerts.raise(frame.number, frame.time, &found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_networks_and_names_are_found() {
        let mut intel = Intel::default();
        intel.add("# feed\n203.0.113.7,botnet\n198.51.100.0/24 ; x\n198.51.100.128/25\n2001:db8::/32\nEvil.example\n\n10.0.0.0/8").unwrap();
        for (ip, is_listed) in [
            ("203.0.113.7", true),
            ("203.0.113.8", false),
            ("198.51.100.200", true),
            ("198.51.101.0", false),
            ("2001:db8:1::1", true),
            ("2001:db9::1", false),
            ("10.255.255.255", true),
            ("11.0.0.0", false),
        ] {
            assert_eq!(intel.has_address(ip.parse().unwrap()), is_listed, "{ip}");
        }
        assert_eq!(intel.listed_name("a.b.evil.example"), Some("evil.example"));
        assert_eq!(intel.listed_name("notevil.example"), None);
    }

    #[test]
    fn a_line_that_is_nothing_is_named() {
        let why = Intel::default().add("1.2.3.4\n1.2.3.4/33\n").unwrap_err();
        assert_eq!(why, "line 2: \"1.2.3.4/33\" is no address, network or domain name");
    }
}
