//! Traffic between two ends, counted from the columns: by conversation of the index, by pair of IP addresses and by pair of
//! Ethernet addresses. Frames that columns do not tell all of (tunnels, fragments, links that the index does not read) are
//! named by [`Flows::open`] and counted from their dissection.

use super::scope::Scope;
use super::tally::Seen;
use crate::base::NONE;
use crate::model::{Field, Registry, Value};
use crate::store::columns::bits;
use crate::store::{CaptureInfo, Class, Conversations, Ends, Row};
use crate::stream::headers::{self, link};
use hashbrown::HashMap;
use roaring::RoaringBitmap;
use std::cell::OnceCell;
use std::net::IpAddr;

/// IP protocols besides the transports that carry no further packets in the clear: ESP, EIGRP, OSPF, VRRP.
const LEAVES: [u8; 4] = [50, 88, 89, 112];

/// EtherTypes of VLAN tags, and of what carries whole Ethernet frames: MPLS (pseudowires), provider backbone bridges (IEEE
/// 802.1ah), FabricPath.
const TAGS: [u16; 3] = [0x8100, 0x88a8, 0x9100];
const CARRIERS: [u16; 4] = [0x8847, 0x8848, 0x88e7, 0x8903];

/// An Ethernet address.
pub type Station = [u8; 6];

/// Frames and bytes each way. Index 0: what the first of the two ends sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    pub frames: [u64; 2],
    /// Whole frames, on the wire.
    pub bytes: [u64; 2],
    /// Earliest and latest time, nanoseconds since 1970.
    pub first: i64,
    pub last: i64,
    /// The second end sent the earliest frame.
    pub answered_first: bool,
}

impl Default for Flow {
    fn default() -> Self {
        Flow { frames: [0; 2], bytes: [0; 2], first: i64::MAX, last: i64::MIN, answered_first: false }
    }
}

impl Flow {
    fn add(&mut self, reversed: bool, len: u32, time: i64) {
        let side = usize::from(reversed);
        self.frames[side] += 1;
        self.bytes[side] += u64::from(len);
        if time < self.first {
            (self.first, self.answered_first) = (time, reversed);
        }
        self.last = self.last.max(time);
    }

    fn merge(&mut self, other: &Flow, crossed: bool) {
        let other = if crossed { other.crossed() } else { *other };
        for side in 0..2 {
            self.frames[side] += other.frames[side];
            self.bytes[side] += other.bytes[side];
        }
        if other.first < self.first {
            (self.first, self.answered_first) = (other.first, other.answered_first);
        }
        self.last = self.last.max(other.last);
    }

    /// The same seen from the other end.
    pub fn crossed(&self) -> Flow {
        let ([a, b], [c, d]) = (self.frames, self.bytes);
        Flow { frames: [b, a], bytes: [d, c], answered_first: !self.answered_first, ..*self }
    }

    /// Of one end with itself: what it sent is what it received, and counts as sent by the first.
    fn one_way(&self) -> Flow {
        Flow { frames: [self.total_frames(), 0], bytes: [self.total_bytes(), 0], answered_first: false, ..*self }
    }

    pub fn total_frames(&self) -> u64 {
        self.frames[0] + self.frames[1]
    }

    pub fn total_bytes(&self) -> u64 {
        self.bytes[0] + self.bytes[1]
    }

    /// Nanoseconds between the first and the last frame.
    pub fn duration(&self) -> i64 {
        self.last.saturating_sub(self.first).max(0)
    }
}

/// Which addresses a frame has at which layer, by dissection.
struct Addresses {
    eth: [Option<&'static Field>; 2],
    ip: [Option<&'static Field>; 2],
    ipv6: [Option<&'static Field>; 2],
}

/// Traffic between two IP addresses.
type Between = ((IpAddr, IpAddr), Flow);

/// Traffic between ends.
pub struct Flows {
    plain: Vec<Flow>,
    odd: HashMap<u32, Flow>,
    pairs: HashMap<(IpAddr, IpAddr), Flow>,
    /// Of all conversations and `pairs`; made when it is first asked for.
    between: OnceCell<Vec<Between>>,
    ether: HashMap<(Station, Station), Flow>,
    open: RoaringBitmap,
    addresses: Addresses,
}

impl Flows {
    /// Counts what the columns tell. `ether`: Ethernet addresses too, for which the first bytes of each frame are read.
    pub fn new(scope: &Scope<'_>, registry: &Registry, ether: bool) -> Self {
        let ends = |a: &str, b: &str| [registry.field(a), registry.field(b)];
        let addresses = Addresses { eth: ends("eth.src", "eth.dst"), ip: ends("ip.src", "ip.dst"), ipv6: ends("ipv6.src", "ipv6.dst") };
        let conversations = scope.store.conversations.read();
        let mut flows = Flows {
            plain: vec![Flow::default(); conversations.len()],
            odd: HashMap::new(),
            pairs: HashMap::new(),
            between: OnceCell::new(),
            ether: HashMap::new(),
            open: RoaringBitmap::new(),
            addresses,
        };
        let info = scope.store.info();
        scope.each(|frame, chunk, at| {
            let column = |c: &[u32]| c.get(at).copied().unwrap_or(NONE);
            let (id, len, kind) = (column(&chunk.conversation), column(&chunk.len), chunk.kind.get(at).copied().unwrap_or(0));
            let time = chunk.time.get(at).copied().unwrap_or(0);
            let reversed = kind & bits::REVERSED != 0;
            // what the index does not look into may hold further addresses: pseudowires, GRE
            let is_plain = match Class::of(kind) {
                _ if id == NONE => false,
                Class::Other => false,
                Class::Ip if !conversations.get(id).is_some_and(|c| LEAVES.contains(&c.proto)) => false,
                _ if kind & (bits::NESTED | bits::FRAGMENT) == 0 => true,
                _ => chunk.row(at).is_some_and(|row| only_quotes(scope, &info, &row)),
            };
            let outer = if ether && is_plain { chunk.row(at).and_then(|row| stations(scope, &info, &row)) } else { None };
            if !is_plain || outer.is_some_and(|o| o.carries_ethernet) {
                flows.open.insert(frame);
                flows.transports(&conversations, frame, id, reversed, len, time);
                return;
            }
            if let Some(flow) = flows.plain.get_mut(id as usize) {
                flow.add(reversed, len, time);
            }
            if let Some(Outer { from, to, .. }) = outer {
                add_pair(&mut flows.ether, from, to, len, time);
            }
        });
        flows
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

    /// Frames whose addresses [`Flows::see`] has to be shown.
    pub fn open(&self) -> &RoaringBitmap {
        &self.open
    }

    /// Fields that [`Flows::see`] looks at.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        let Addresses { eth, ip, ipv6 } = &self.addresses;
        eth.iter().chain(ip).chain(ipv6).filter_map(|f| *f)
    }

    /// Counts the addresses of an open frame.
    pub fn see(&mut self, seen: &Seen<'_>) {
        self.between.take();
        let (len, time) = (seen.row.len, seen.row.time.0);
        let Addresses { eth, ip, ipv6 } = &self.addresses;
        for (from, to) in ends_of(seen, eth) {
            if let (Value::Ether(from), Value::Ether(to)) = (from, to) {
                add_pair(&mut self.ether, from, to, len, time);
            }
        }
        for (from, to) in ends_of(seen, ip).into_iter().chain(ends_of(seen, ipv6)) {
            if let (Some(from), Some(to)) = (ip_of(from), ip_of(to)) {
                add_pair(&mut self.pairs, from, to, len, time);
            }
        }
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

    /// Traffic between IP addresses, in no order.
    pub fn by_addresses(&self, all: &Conversations) -> &[Between] {
        self.between.get_or_init(|| {
            let mut pairs = self.pairs.clone();
            for (id, flow) in (0..).zip(&self.plain).filter(|(_, f)| f.total_frames() > 0) {
                let Some(c) = all.get(id) else { continue };
                let Ends::Ip(a, b) = all.ends(c) else { continue };
                let key = (a.min(b), a.max(b));
                let flow = if a == b { flow.one_way() } else { *flow };
                pairs.entry(key).or_default().merge(&flow, key.0 != a);
            }
            pairs.into_iter().collect()
        })
    }

    /// Traffic between Ethernet addresses, in no order.
    pub fn by_stations(&self) -> Vec<((Station, Station), Flow)> {
        self.ether.iter().map(|(k, f)| (*k, *f)).collect()
    }
}

/// The Ethernet header of a frame.
#[derive(Clone, Copy)]
struct Outer {
    from: Station,
    to: Station,
    /// What follows may be an Ethernet frame itself.
    carries_ethernet: bool,
}

/// `None` where the link is another.
fn stations(scope: &Scope<'_>, info: &CaptureInfo, row: &Row) -> Option<Outer> {
    if info.link_type(row.interface) != link::ETHERNET {
        return None;
    }
    let mut outer = None;
    scope.store.with_frame(row, &mut |bytes| {
        let ends = (bytes.first_chunk::<6>(), bytes.get(6..12).and_then(<[u8]>::first_chunk));
        if let (Some(to), Some(from)) = ends {
            outer = Some(Outer { from: *from, to: *to, carries_ethernet: carries_ethernet(bytes) });
        }
    });
    outer
}

/// Whether an Ethernet frame has an EtherType, after VLAN tags, under which further Ethernet frames travel.
fn carries_ethernet(bytes: &[u8]) -> bool {
    let words = bytes.get(12..).unwrap_or(&[]).chunks_exact(4);
    let mut types = words.filter_map(|word| word.first_chunk().map(|kind| u16::from_be_bytes(*kind)));
    let inner = types.find(|kind| !TAGS.contains(kind));
    inner.is_some_and(|kind| CARRIERS.contains(&kind))
}

/// Whether a frame is an ICMP error right on the outermost IP header: what it quotes is no traffic, and the rest is in the columns.
fn only_quotes(scope: &Scope<'_>, info: &CaptureInfo, row: &Row) -> bool {
    if !matches!(row.class(), Class::Icmp | Class::Icmpv6) || row.has(bits::FRAGMENT) {
        return false;
    }
    let mut depth = 0;
    scope.store.with_frame(row, &mut |bytes| depth = headers::decode(info.link_type(row.interface), bytes).depth);
    depth == 1
}

fn add_pair<T: Ord + Copy + std::hash::Hash>(pairs: &mut HashMap<(T, T), Flow>, from: T, to: T, len: u32, time: i64) {
    let key = (from.min(to), from.max(to));
    pairs.entry(key).or_default().add(key.0 != from, len, time);
}

/// Source and destination of each header that is a layer of its own: quotes inside ICMP errors lie deeper.
fn ends_of(seen: &Seen<'_>, fields: &[Option<&'static Field>; 2]) -> Vec<(Value, Value)> {
    let values = |field| seen.nodes(field).filter(|n| n.depth == 1 && !n.is_hidden()).map(|n| n.value).collect::<Vec<_>>();
    values(fields[0]).into_iter().zip(values(fields[1])).collect()
}

fn ip_of(value: Value) -> Option<IpAddr> {
    match value {
        Value::Ipv4(ip) => Some(IpAddr::from(ip)),
        Value::Ipv6(ip) => Some(IpAddr::from(ip)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions_add_to_one_flow() {
        let mut pairs = HashMap::new();
        add_pair(&mut pairs, 9, 1, 100, 50);
        add_pair(&mut pairs, 1, 9, 60, 40);
        add_pair(&mut pairs, 9, 1, 100, 70);
        let flow = pairs[&(1, 9)];
        assert_eq!((flow.frames, flow.bytes, flow.duration()), ([1, 2], [60, 200], 30));
        assert!(!flow.answered_first, "1 sent at 40");
        assert_eq!(flow.crossed().frames, [2, 1]);
        assert!(flow.crossed().answered_first);
    }

    #[test]
    fn pseudowires_are_seen_behind_tags() {
        let frame = |types: &[u8]| [&[2; 12][..], types, &[0; 8]].concat();
        assert!(carries_ethernet(&frame(&[0x88, 0x47])));
        assert!(carries_ethernet(&frame(&[0x81, 0, 0, 7, 0x89, 0x03])));
        assert!(!carries_ethernet(&frame(&[0x81, 0, 0, 7, 8, 0])));
        assert!(!carries_ethernet(&[2; 13]));
    }

    #[test]
    fn what_one_end_sends_itself_goes_one_way() {
        let flow = Flow { frames: [2, 3], bytes: [20, 30], first: 1, last: 2, answered_first: true };
        assert_eq!(flow.one_way(), Flow { frames: [5, 0], bytes: [50, 0], first: 1, last: 2, answered_first: false });
    }

    #[test]
    fn merging_turns_a_flow_that_is_seen_from_the_other_end() {
        let (mut a, mut b) = (Flow::default(), Flow::default());
        a.add(false, 10, 5);
        b.add(false, 30, 4);
        a.merge(&b, true);
        assert_eq!((a.frames, a.bytes, a.first, a.answered_first), ([1, 1], [10, 30], 4, true));
    }
}
