//! Traffic between two ends, counted from the columns: by conversation of the index, by pair of IP addresses and by pair of
//! Ethernet addresses. Frames that columns do not tell all of (tunnels, fragments, links that the index does not read) are
//! named by [`Flows::count`] and counted from their dissection.

mod hidden;
mod pairs;

pub use pairs::{Flow, Pairs};

use super::ends::{End, Layer};
use super::scope::Scope;
use super::tally::Seen;
use crate::base::NONE;
use crate::model::{Field, Registry, Value};
use crate::store::columns::bits;
use crate::store::{self, CaptureInfo, Class, Conversation, Conversations, Ends, Heading, Row};
use crate::stream::headers;
use hashbrown::HashMap;
use hidden::Hidden;
use roaring::RoaringBitmap;
use std::cell::OnceCell;
use std::net::IpAddr;

/// IP protocols besides the transports that carry no further packets in the clear: ESP, EIGRP, OSPF, VRRP.
const LEAVES: [u8; 4] = [50, 88, 89, 112];

/// EtherTypes of what carries no packets: AoE, EAPOL, GOOSE, LLDP, loopback tests, PPPoE discovery, PROFINET, PTP, sampled values,
/// slow protocols, Wake on LAN.
const LEAF_TYPES: [u16; 11] = [0x0842, 0x8809, 0x8863, 0x888e, 0x8892, 0x88a2, 0x88b8, 0x88ba, 0x88cc, 0x88f7, 0x9000];

/// Which addresses a frame has at which layer, by dissection.
struct Addresses {
    eth: [Option<&'static Field>; 2],
    ip: [Option<&'static Field>; 2],
    ipv6: [Option<&'static Field>; 2],
}

/// Traffic between ends.
pub struct Flows {
    /// By conversation of the index.
    plain: Vec<Flow>,
    odd: HashMap<u32, Flow>,
    /// Between the IP addresses of open frames.
    hosts: Pairs,
    /// Of these and of all conversations; made when it is first asked for.
    between: OnceCell<Pairs>,
    /// Of open frames.
    hidden: Hidden,
    stations: Option<Stations>,
    addresses: Addresses,
}

/// Traffic between Ethernet addresses.
#[derive(Default)]
struct Stations {
    pairs: Pairs,
    /// Where each heading that was noted is counted; where there are none, each conversation's last frame.
    near: Vec<u32>,
}

impl Flows {
    /// Nothing yet. `ether`: Ethernet addresses will count too, for which the first bytes of each frame are read.
    pub fn new(registry: &Registry, ether: bool) -> Self {
        let ends = |a: &str, b: &str| [registry.field(a), registry.field(b)];
        let addresses = Addresses { eth: ends("eth.src", "eth.dst"), ip: ends("ip.src", "ip.dst"), ipv6: ends("ipv6.src", "ipv6.dst") };
        let stations = ether.then(Stations::default);
        let (odd, hosts, between) = (HashMap::new(), Pairs::default(), OnceCell::new());
        Flows { plain: Vec::new(), odd, hosts, between, hidden: Hidden::new(registry), stations, addresses }
    }

    /// Counts what the columns tell of the frames there; gives those whose addresses [`Flows::see`] has to be shown.
    pub fn count(&mut self, scope: &Scope<'_>) -> RoaringBitmap {
        self.between.take();
        let conversations = scope.store.conversations.read();
        self.plain.resize(conversations.len(), Flow::default());
        if let Some(stations) = &mut self.stations {
            let places = conversations.stations.as_ref().map_or(conversations.len(), store::Stations::len);
            stations.near.resize(places, NONE);
        }
        let (info, mut open, mut apart) = (scope.store.info(), RoaringBitmap::new(), NONE);
        scope.each(|frame, chunk, at| {
            let column = |c: &[u32]| c.get(at).copied().unwrap_or(NONE);
            let (id, len, kind) = (column(&chunk.conversation), column(&chunk.len), chunk.kind.get(at).copied().unwrap_or(0));
            let time = chunk.time.get(at).copied().unwrap_or(0);
            let reversed = kind & bits::REVERSED != 0;
            // what the index does not look into may hold further addresses: pseudowires, GRE
            let is_plain = match Class::of(kind) {
                _ if id == NONE => false,
                Class::Other => conversations.get(id).is_some_and(|c| is_leaf(conversations.ends(c))),
                Class::Ip if !conversations.get(id).is_some_and(|c| LEAVES.contains(&c.proto)) => false,
                _ if kind & (bits::NESTED | bits::FRAGMENT) == 0 => true,
                _ => chunk.row(at).is_some_and(|row| only_quotes(scope, &info, &row)),
            };
            let mut is_open = !is_plain;
            if let Some(Stations { pairs, near }) = &mut self.stations {
                let (heading, place) = match &conversations.stations {
                    Some(noted) => (noted.get(column(&chunk.station)), column(&chunk.station)),
                    None => (chunk.row(at).and_then(|row| heading(scope, &info, &row)), id),
                };
                let heading = heading.unwrap_or_default();
                is_open |= heading.carries_ethernet;
                if let Some((from, to)) = heading.ends.filter(|_| heading.is_fabric || !is_open) {
                    let near = near.get_mut(place as usize).unwrap_or(&mut apart);
                    pairs.add(End::Station(from), End::Station(to), len, time, near);
                }
            }
            if is_open {
                open.insert(frame);
                self.transports(&conversations, frame, id, reversed, len, time);
                return;
            }
            if let Some(flow) = self.plain.get_mut(id as usize) {
                flow.add(reversed, len, time);
            }
        });
        open
    }

    /// Conversations of a frame that has several headers, or none that the columns tell.
    fn transports(&mut self, all: &Conversations, frame: u32, id: u32, reversed: bool, len: u32, time: i64) {
        if id != NONE {
            self.odd.entry(id).or_default().add(reversed, len, time);
        }
        for nested in all.nested_of(frame).iter().filter(|n| !n.quoted) {
            self.odd.entry(nested.conversation).or_default().add(nested.reversed, len, time);
        }
    }

    /// Fields that [`Flows::see`] looks at.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        let Addresses { eth, ip, ipv6 } = &self.addresses;
        eth.iter().chain(ip).chain(ipv6).filter_map(|f| *f).chain(self.hidden.fields())
    }

    /// Counts the addresses of an open frame, and transports that the index did not find.
    pub fn see(&mut self, seen: &Seen<'_>, all: &Conversations) {
        self.between.take();
        let nested = all.nested_of(seen.frame).iter().filter(|n| !n.quoted).map(|n| n.conversation);
        let ids = std::iter::once(seen.row.conversation).chain(nested);
        self.hidden.see(seen, &mut ids.filter_map(|id| all.get(id).and_then(|c| transport(all, c))).collect());
        let (len, time) = (seen.row.len, seen.row.time.0);
        let Addresses { eth, ip, ipv6 } = &self.addresses;
        let add = |pairs: &mut Pairs, fields| {
            for (from, to) in ends_of(seen, fields) {
                pairs.add(from, to, len, time, &mut NONE.clone());
            }
        };
        if let Some(stations) = &mut self.stations {
            add(&mut stations.pairs, eth);
        }
        add(&mut self.hosts, ip);
        add(&mut self.hosts, ipv6);
    }

    /// Traffic of the conversations of the index that have frames here: id and flow from their side a.
    pub fn by_conversation(&self) -> impl Iterator<Item = (u32, Flow)> + '_ {
        let whole = |(id, plain): (u32, &Flow)| {
            let mut flow = *plain;
            if let Some(odd) = self.odd.get(&id) {
                flow.merge(odd, false);
            }
            (id, flow)
        };
        (0..).zip(&self.plain).map(whole).filter(|(_, flow)| flow.total_frames() > 0)
    }

    /// Conversations of a transport that the index does not know, and their traffic seen from the first of their ends.
    pub fn unknown(&self, layer: Layer) -> impl Iterator<Item = ([End; 2], Flow)> + '_ {
        self.hidden.of(layer)
    }

    /// Traffic between IP addresses.
    pub fn by_addresses(&self, all: &Conversations) -> &Pairs {
        self.between.get_or_init(|| {
            let mut pairs = self.hosts.clone();
            for (id, flow) in (0..).zip(&self.plain).filter(|(_, f)| f.total_frames() > 0) {
                let Some(c) = all.get(id) else { continue };
                let Ends::Ip(a, b) = all.ends(c) else { continue };
                let flow = if a == b { flow.one_way() } else { *flow };
                pairs.merge(End::Host(a), End::Host(b), &flow);
            }
            pairs
        })
    }

    /// Traffic between Ethernet addresses.
    pub fn by_stations(&self) -> Option<&Pairs> {
        self.stations.as_ref().map(|s| &s.pairs)
    }
}

/// The transport's conversation that a conversation of the index is.
fn transport(all: &Conversations, c: &Conversation) -> Option<hidden::Ends> {
    let layer = Layer::ALL.into_iter().find(|l| l.protocol() == c.proto && c.proto != 0)?;
    let Ends::Ip(a, b) = all.ends(c) else { return None };
    Some(hidden::ends(layer, End::Port(a, c.a_port), End::Port(b, c.b_port)))
}

/// What a frame begins with, read from its bytes.
fn heading(scope: &Scope<'_>, info: &CaptureInfo, row: &Row) -> Option<Heading> {
    let (link_type, mut found) = (info.link_type(row.interface), None);
    scope.store.with_frame(row, &mut |bytes| found = Heading::of(link_type, bytes));
    found
}

/// Whether a frame is an ICMP error right on the outermost IP header, which says where it goes: what it quotes is no traffic, and
/// the rest is in the columns.
fn only_quotes(scope: &Scope<'_>, info: &CaptureInfo, row: &Row) -> bool {
    if !matches!(row.class(), Class::Icmp | Class::Icmpv6) || row.has(bits::FRAGMENT) {
        return false;
    }
    let mut is_plain = false;
    scope.store.with_frame(row, &mut |bytes| {
        let h = headers::decode(info.link_type(row.interface), bytes);
        is_plain = h.depth == 1 && !h.routed;
    });
    is_plain
}

/// Source and destination of each header that is a layer of its own: quotes inside ICMP errors lie deeper.
fn ends_of(seen: &Seen<'_>, fields: &[Option<&'static Field>; 2]) -> Vec<(End, End)> {
    let values = |field| seen.nodes(field).filter(|n| n.depth == 1 && !n.is_hidden()).filter_map(|n| end_of(n.value)).collect::<Vec<_>>();
    values(fields[0]).into_iter().zip(values(fields[1])).collect()
}

fn is_leaf(ends: Ends) -> bool {
    matches!(ends, Ends::EtherType(kind) if LEAF_TYPES.contains(&kind))
}

fn end_of(value: Value) -> Option<End> {
    match value {
        Value::Ipv4(ip) => Some(End::Host(IpAddr::from(ip))),
        Value::Ipv6(ip) => Some(End::Host(IpAddr::from(ip))),
        Value::Ether(address) => Some(End::Station(address)),
        _ => None,
    }
}
