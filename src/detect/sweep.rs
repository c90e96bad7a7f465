//! Sweeps: one host looks for others: the same TCP port on many hosts, ICMP echo requests or ARP requests to many.

use super::attempts::Attempt;
use super::keyed::{Distinct, Keyed, SECOND, fold, is_group};
use super::scan::pace;
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Reading, Settings, Sight};
use crate::base::NONE;
use crate::model::Value;
use crate::store::Class;
use crate::store::columns::bits;
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "sweep",
    about: "searches for hosts: TCP, ICMP echo, ARP",
    fields: &["arp.opcode", "arp.src.proto_ipv4", "arp.dst.proto_ipv4", "arp.src.hw_mac"],
    read: Some(read),
    judge: |_: &Settings| Box::new(Sweep::default()),
};

static TCP: Kind = Kind::new("host-sweep", "TCP sweep over hosts", 65, "T1018", "hosts that refused or kept silent on one port", "tcp");
static PING: Kind = Kind::new("ping-sweep", "Ping sweep", 45, "T1018", "hosts that did not answer", "icmp || icmpv6");
static ARP: Kind = Kind::new("arp-sweep", "ARP sweep", 40, "T1018", "addresses asked for", "arp");

/// Window in nanoseconds, and hosts in it.
const HOSTS: (i64, usize) = (300 * SECOND, 25);
const ASKED: (i64, usize) = (60 * SECOND, 25);
/// Sources that are watched at a time.
const SOURCES: usize = 4096;

/// An ARP message over Ethernet (RFC 826).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArpSight {
    pub is_reply: bool,
    pub sender: [u8; 4],
    pub sender_mac: [u8; 6],
    pub target: [u8; 4],
}

fn read(reading: &Reading<'_>, out: &mut Vec<Sight>) {
    if !reading.has_layer("arp") {
        return;
    }
    let value = |field| reading.all(field).next().map(|n| n.value);
    let (Some(Value::Ipv4(sender)), Some(Value::Ipv4(target))) = (value("arp.src.proto_ipv4"), value("arp.dst.proto_ipv4")) else { return };
    let Some(Value::Ether(sender_mac)) = value("arp.src.hw_mac") else { return };
    let is_reply = reading.uint("arp.opcode") == Some(2);
    out.push(Sight::Arp(ArpSight { is_reply, sender, sender_mac, target }));
}

struct Sweep {
    tcp: Keyed<(IpAddr, u16), Distinct>,
    ping: Keyed<IpAddr, Distinct>,
    arp: Keyed<IpAddr, Distinct>,
}

impl Default for Sweep {
    fn default() -> Self {
        Sweep { tcp: Keyed::new(SOURCES), ping: Keyed::new(SOURCES), arp: Keyed::new(SOURCES) }
    }
}

/// Adds a target, and raises when there are many.
fn add(
    alerts: &mut Alerts,
    at: (u32, i64),
    kind: &Kind,
    who: (IpAddr, Option<u16>),
    seen: &mut Distinct,
    target: u32,
    limit: (i64, usize),
) {
    if !seen.add(at.1, target) {
        return;
    }
    let now = seen.within(at.1, limit.0);
    if now >= limit.1 {
        let measure = Measure { observed: (now as f64).max(seen.len() as f64), threshold: limit.1 as f64, window: limit.0 };
        let found = Found { kind, score: None, source: Some(who.0), target: None, port: who.1, measure, detail: pace(seen) };
        alerts.raise(at.0, at.1, &found);
    }
}

impl Sweep {
    fn attempt(&mut self, attempt: &Attempt, alerts: &mut Alerts) {
        let Attempt { source, target, port, outcome, frame, start } = *attempt;
        if outcome.is_failed() {
            let seen = self.tcp.at((source, port), start);
            add(alerts, (frame, start), &TCP, (source, Some(port)), seen, fold(target), HOSTS);
        }
    }
}

impl Judge for Sweep {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        frame.attempts.iter().for_each(|a| self.attempt(a, alerts));
        let at = (frame.number, frame.time);
        for sight in frame.sights {
            // who announces itself asks for nobody
            if let Sight::Arp(arp) = sight
                && !arp.is_reply
                && arp.sender != arp.target
                && arp.sender != [0; 4]
            {
                let source = IpAddr::from(arp.sender);
                add(alerts, at, &ARP, (source, None), self.arp.at(source, frame.time), u32::from_be_bytes(arp.target), ASKED);
            }
        }
        let Some((source, target)) = frame.ends.filter(|_| matches!(frame.row.class(), Class::Icmp | Class::Icmpv6)) else { return };
        if frame.row.has(bits::REVERSED) {
            if let Some(seen) = self.ping.get_mut(&target) {
                seen.remove(fold(source));
            }
        } else if frame.row.previous == NONE && !frame.row.has(bits::NESTED) && !is_group(target) {
            add(alerts, at, &PING, (source, None), self.ping.at(source, frame.time), fold(target), HOSTS);
        }
    }

    fn end(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        frame.attempts.iter().for_each(|a| self.attempt(a, alerts));
    }
}
