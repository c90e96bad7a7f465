//! ARP spoofing: an IP address that changes its Ethernet address back and forth, and one station that speaks for several.

use super::keyed::{Keyed, SECOND};
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Settings, Sight};
use crate::base::addr::write_hex;
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "spoof",
    about: "ARP spoofing: addresses that change their station, stations with many addresses",
    // what `sweep` reads of ARP is what this one judges
    fields: &[],
    read: None,
    judge: |_: &Settings| Box::new(Spoof::default()),
};

static FLIP: Kind = Kind::new("arp-flip-flop", "ARP: address changed its station", 70, "T1557.002", "", "arp");
static MANY: Kind = Kind::new("arp-many-addresses", "ARP: one station speaks for several addresses", 60, "T1557.002", "addresses", "arp");

/// A change within so many nanoseconds is no new lease.
const SOON: i64 = 1200 * SECOND;
/// Addresses that one station speaks for: in replies, and where one of them was not asked for.
const CLAIMED: usize = 3;
const UNASKED: usize = 2;
/// A reply this long after the request, nanoseconds, answers it.
const ANSWERS: i64 = 60 * SECOND;
/// Stations and addresses that are watched at a time.
const WATCHED: usize = 8192;
/// Beginnings of addresses that move between stations on purpose: VRRP and CARP (RFC 9568), HSRP, GLBP.
const SHARED: &[&[u8]] = &[&[0, 0, 0x5e, 0, 1], &[0, 0, 0x5e, 0, 2], &[0, 0, 0x0c, 0x07, 0xac], &[0, 0, 0x0c, 0x9f], &[0, 7, 0xb4]];

#[derive(Default)]
struct Claim {
    station: Option<[u8; 6]>,
    since: i64,
}

/// What one station says.
#[derive(Default)]
struct Station {
    /// Addresses that it speaks for, and those of its replies.
    spoken: Vec<[u8; 4]>,
    replied: Vec<[u8; 4]>,
    /// It answered what nobody had asked.
    unasked: bool,
}

struct Spoof {
    claims: Keyed<[u8; 4], Claim>,
    stations: Keyed<[u8; 6], Station>,
    /// When an address was asked for.
    asked: Keyed<[u8; 4], i64>,
}

impl Default for Spoof {
    fn default() -> Self {
        Spoof { claims: Keyed::new(WATCHED), stations: Keyed::new(WATCHED), asked: Keyed::new(WATCHED) }
    }
}

/// Adds an address; true when it is new. A station has no more than some dozens.
fn note(addresses: &mut Vec<[u8; 4]>, ip: [u8; 4]) -> bool {
    let is_new = !addresses.contains(&ip) && addresses.len() < 64;
    if is_new {
        addresses.push(ip);
    }
    is_new
}

fn written(mac: &[u8; 6]) -> String {
    let mut out = String::new();
    let _ = write_hex(&mut out, mac, ":");
    out
}

impl Judge for Spoof {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        for sight in frame.sights {
            let Sight::Arp(arp) = sight else { continue };
            let (mac, ip) = (arp.sender_mac, arp.sender);
            if ip == [0; 4] || SHARED.iter().any(|s| mac.starts_with(s)) {
                continue;
            }
            let mut raise = |kind, measure, detail: &str| {
                let source = Some(IpAddr::from(ip));
                alerts.raise(frame.number, frame.time, &Found { kind, score: None, source, target: None, port: None, measure, detail });
            };
            let claim = self.claims.at(ip, frame.time);
            match claim.station {
                Some(old) if old != mac && frame.time.saturating_sub(claim.since).abs() <= SOON => {
                    raise(&FLIP, Measure::default(), &format!("{}, then {}", written(&old), written(&mac)));
                }
                _ => {}
            }
            (claim.station, claim.since) = (Some(mac), frame.time);
            if !arp.is_reply {
                *self.asked.at(arp.target, frame.time) = frame.time;
            }
            let was_asked = self.asked.get_mut(&ip).is_some_and(|t| frame.time.saturating_sub(*t).abs() <= ANSWERS);
            let station = self.stations.at(mac, frame.time);
            // an announcement to everybody is no reply to anybody
            let is_reply = arp.is_reply && arp.sender != arp.target;
            station.unasked |= is_reply && !was_asked;
            let more = note(&mut station.spoken, ip) | (is_reply && note(&mut station.replied, ip));
            let (count, enough) = if station.unasked { (station.spoken.len(), UNASKED) } else { (station.replied.len(), CLAIMED) };
            if more && count >= enough {
                let measure = Measure { observed: count as f64, threshold: enough as f64, window: 0 };
                let unasked = if station.unasked { ", answers that nobody had asked for" } else { "" };
                raise(&MANY, measure, &format!("station {}{unasked}", written(&mac)));
            }
        }
    }
}
