//! What an export knows of flows beyond the index: payload, retransmissions, services, handshakes, names.

use super::super::places::Places;
use super::fields::{Found, Id};
use super::transport_name;
use crate::base::NONE;
use crate::export::Dissected;
use crate::export::atomic::SaveError;
use crate::export::records::{Record, Value, community};
use crate::model::services;
use crate::store::columns::bits;
use crate::store::{Class, Conversation, Conversations, Ends};
use crate::stream::headers::proto;
use hashbrown::HashMap;
use std::net::IpAddr;

/// TCP flags (RFC 9293 section 3.1).
const FIN: u8 = 0x01;
const SYN: u8 = 0x02;
const RST: u8 = 0x04;
const ACK: u8 = 0x10;

/// Names learnt from DNS answers that are kept.
const NAMES: usize = 100_000;

/// What one frame tells of its flow.
pub(super) struct Seen {
    frame: u32,
    conversation: u32,
    reversed: bool,
    len: u32,
    time: i64,
    payload: u64,
    retransmitted: bool,
    /// 0 but for TCP.
    flags: u8,
    service: Option<&'static str>,
    icmp: Option<(u16, u16)>,
    names: Vec<(IpAddr, String)>,
}

impl Seen {
    pub fn of(frame: &Dissected<'_>, found: &Found<'_>) -> Self {
        let row = frame.row;
        let udp = || found.number(Id::UdpLength).map(|n| n.saturating_sub(8));
        let icmp = |kind, code| Some((found.number(kind)? as u16, found.number(code)? as u16));
        let tcp = row.class() == Class::Tcp;
        Seen {
            frame: frame.number.saturating_sub(1),
            conversation: row.conversation,
            reversed: row.has(bits::REVERSED),
            len: row.len,
            time: row.time.0,
            payload: if tcp { found.number(Id::TcpLen) } else { udp() }.unwrap_or(0),
            retransmitted: tcp && found.has(Id::TcpRetransmission),
            flags: if tcp { row.tcp_flags } else { 0 },
            service: service(frame.tree.layers()),
            icmp: icmp(Id::IcmpType, Id::IcmpCode).or_else(|| icmp(Id::Icmp6Type, Id::Icmp6Code)),
            names: names(found),
        }
    }
}

/// The protocol right above the first transport, where it is known.
fn service(layers: &[&'static str]) -> Option<&'static str> {
    let transport = layers.iter().position(|l| matches!(*l, "tcp" | "udp" | "sctp"))?;
    layers.get(transport + 1).copied().filter(|l| *l != "data" && !l.starts_with("_ws"))
}

/// Addresses in a DNS answer, with the name that was asked for.
fn names(found: &Found<'_>) -> Vec<(IpAddr, String)> {
    let name = found.text(Id::DnsName);
    if name.is_empty() || found.number(Id::DnsResponse) != Some(1) {
        return Vec::new();
    }
    let addresses = [Id::DnsA, Id::DnsAaaa].into_iter().flat_map(|id| found.all(id));
    addresses.filter_map(|n| Some((found.shown(n).parse().ok()?, name.clone()))).collect()
}

/// Sums of a flow, source to destination and back.
#[derive(Default)]
struct Sums {
    frames: [u64; 2],
    bytes: [u64; 2],
    payload: [u64; 2],
    retransmissions: [u64; 2],
    flags: [u8; 2],
    first: i64,
    last: i64,
    service: Option<&'static str>,
    icmp: Option<(u16, u16)>,
    /// A SYN/ACK came back.
    answered: bool,
    /// When the last SYN was sent, until the handshake ended.
    syn: Option<i64>,
    rtt: Option<i64>,
}

/// All flows of an export, and the names of addresses.
#[derive(Default)]
pub(super) struct Flows {
    sums: HashMap<u32, Sums>,
    names: HashMap<IpAddr, String>,
}

impl Flows {
    pub fn add(&mut self, seen: Seen, conversations: &Conversations) {
        for (address, name) in &seen.names {
            if self.names.len() < NAMES || self.names.contains_key(address) {
                self.names.insert(*address, name.clone());
            }
        }
        if seen.conversation != NONE {
            self.sums.entry(seen.conversation).or_default().add(&seen, seen.reversed, true);
        }
        for inner in conversations.nested_of(seen.frame).iter().filter(|n| !n.quoted) {
            self.sums.entry(inner.conversation).or_default().add(&seen, inner.reversed, false);
        }
    }

    /// Writes the rows, in the order in which the flows began.
    pub fn rows(
        &self,
        conversations: &Conversations,
        places: &Places,
        put: &mut dyn FnMut(Record) -> Result<(), SaveError>,
    ) -> Result<(), SaveError> {
        let mut ids: Vec<u32> = self.sums.keys().copied().collect();
        ids.sort_unstable();
        for id in ids {
            let (Some(sums), Some(c)) = (self.sums.get(&id), conversations.get(id)) else { continue };
            if let Ends::Ip(a, b) = conversations.ends(c) {
                put(self.row(id, sums, c, (a, b), places))?;
            }
        }
        Ok(())
    }

    fn row(&self, id: u32, sums: &Sums, c: &Conversation, (a, b): (IpAddr, IpAddr), places: &Places) -> Record {
        let ported = matches!(c.proto, proto::TCP | proto::UDP | proto::SCTP);
        let port = |n: u16| if ported { Value::Int(n.into()) } else { Value::Null };
        let (from, to) = match sums.icmp {
            Some((kind, code)) if !ported => (kind, code),
            _ => (c.a_port, c.b_port),
        };
        let by_port = || services::name(services::server_port(c.a_port, c.b_port, c.proto), c.proto).filter(|_| ported);
        let stream = if ported { c.stream.into() } else { Value::Null };
        let tcp = |n: u64| if c.proto == proto::TCP { n.into() } else { Value::Null };
        let mut row = vec![
            id.into(),
            community::id(c.proto, (a, from), (b, to)).into(),
            Value::Time(sums.first),
            Value::Time(sums.last),
            Value::seconds(sums.last.saturating_sub(sums.first)),
            transport_name(c.proto).into(),
            sums.service.or_else(by_port).into(),
            stream,
        ];
        for (address, number) in [(a, c.a_port), (b, c.b_port)] {
            let place = places.of(address);
            row.extend([
                address.to_string().into(),
                port(number),
                self.names.get(&address).map(String::as_str).into(),
                place.country.into(),
                place.number.into(),
                place.operator.into(),
            ]);
        }
        for pair in [sums.frames, sums.bytes, sums.payload] {
            row.extend(pair.map(Value::from));
        }
        row.extend(sums.retransmissions.map(tcp));
        row.push(sums.rtt.map_or(Value::Null, Value::seconds));
        row.push(sums.state(c.proto).into());
        row
    }
}

impl Sums {
    /// `main`: the flow of the frame's outer headers, which the dissected fields are about.
    fn add(&mut self, seen: &Seen, reversed: bool, main: bool) {
        let side = usize::from(reversed);
        if self.frames == [0, 0] {
            (self.first, self.last) = (seen.time, seen.time);
        }
        self.first = self.first.min(seen.time);
        self.last = self.last.max(seen.time);
        self.frames[side] += 1;
        self.bytes[side] += u64::from(seen.len);
        if !main {
            return;
        }
        self.payload[side] += seen.payload;
        self.retransmissions[side] += u64::from(seen.retransmitted);
        self.flags[side] |= seen.flags;
        self.service = self.service.or(seen.service);
        self.icmp = self.icmp.or(seen.icmp);
        match (seen.flags & (SYN | ACK | RST), reversed) {
            (SYN, false) if self.rtt.is_none() => self.syn = Some(seen.time),
            (flags, true) if flags == SYN | ACK => self.answered = true,
            (ACK, false) if self.answered => {
                if let Some(syn) = self.syn.take() {
                    self.rtt = Some(seen.time.saturating_sub(syn));
                }
            }
            _ => {}
        }
    }

    /// How the connection went, in the words of Zeek's `conn_state`.
    fn state(&self, proto: u8) -> &'static str {
        let [out, back] = self.flags;
        if proto != proto::TCP {
            return if self.frames[1] > 0 { "SF" } else { "S0" };
        }
        let (opened, answered) = (out & SYN != 0, self.answered);
        match (opened, answered) {
            (true, false) if back & RST != 0 => "REJ",
            (true, false) if out & RST != 0 => "RSTOS0",
            (true, false) if out & FIN != 0 => "SH",
            (true, false) if back == 0 => "S0",
            (false, true) if back & RST != 0 => "RSTRH",
            (false, true) if back & FIN != 0 => "SHR",
            (true, true) if out & RST != 0 => "RSTO",
            (true, true) if back & RST != 0 => "RSTR",
            (true, true) if out & back & FIN != 0 => "SF",
            (true, true) if out & FIN != 0 => "S2",
            (true, true) if back & FIN != 0 => "S3",
            (true, true) => "S1",
            _ => "OTH",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tcp(out: u8, back: u8, answered: bool) -> &'static str {
        Sums { flags: [out, back], answered, frames: [1, 1], ..Sums::default() }.state(proto::TCP)
    }

    #[test]
    fn states_are_zeeks() {
        assert_eq!(tcp(SYN, 0, false), "S0");
        assert_eq!(tcp(SYN, RST | ACK, false), "REJ");
        assert_eq!(tcp(SYN | ACK, SYN | ACK, true), "S1");
        assert_eq!(tcp(SYN | ACK | FIN, SYN | ACK | FIN, true), "SF");
        assert_eq!(tcp(SYN | ACK | RST, SYN | ACK, true), "RSTO");
        assert_eq!(tcp(ACK, ACK, false), "OTH");
        assert_eq!(Sums { frames: [1, 0], ..Sums::default() }.state(proto::UDP), "S0");
    }

    #[test]
    fn the_service_is_right_above_the_transport() {
        assert_eq!(service(&["eth", "ip", "tcp", "tls", "http"]), Some("tls"));
        assert_eq!(service(&["eth", "ip", "udp", "data"]), None);
        assert_eq!(service(&["eth", "arp"]), None);
    }
}
