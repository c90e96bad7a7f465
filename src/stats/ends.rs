//! The ends of conversations at each layer, as `conversations`, `endpoints` and `talkers` list them.

use super::flows::{Flow, Flows, Pairs};
use crate::model::table::Cell;
use crate::store::{Conversations, Ends};
use crate::stream::headers::proto;
use hashbrown::HashMap;
use std::hash::{Hash, Hasher};
use std::net::IpAddr;

/// What two ends are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    Ethernet,
    Ipv4,
    Ipv6,
    Tcp,
    Udp,
    Sctp,
}

impl Layer {
    pub const ALL: [Layer; 6] = [Layer::Ethernet, Layer::Ipv4, Layer::Ipv6, Layer::Tcp, Layer::Udp, Layer::Sctp];

    /// As a variant of a table is called.
    pub const NAMES: &[&str] = &["eth", "ip", "ipv6", "tcp", "udp", "sctp"];

    /// The layers that a variant stands for; empty: all.
    pub fn chosen(variant: &str) -> Vec<Layer> {
        let is_wanted = |n: &usize| variant.is_empty() || Self::NAMES.get(*n) == Some(&variant);
        (0..Self::ALL.len()).filter(is_wanted).filter_map(|n| Self::ALL.get(n).copied()).collect()
    }

    /// IP protocol number of a transport; 0 for the layers below.
    pub fn protocol(self) -> u8 {
        match self {
            Layer::Tcp => proto::TCP,
            Layer::Udp => proto::UDP,
            Layer::Sctp => proto::SCTP,
            _ => 0,
        }
    }

    pub fn title(self) -> &'static str {
        match self {
            Layer::Ethernet => "Ethernet",
            Layer::Ipv4 => "IPv4",
            Layer::Ipv6 => "IPv6",
            Layer::Tcp => "TCP",
            Layer::Udp => "UDP",
            Layer::Sctp => "SCTP",
        }
    }

    fn filter_name(self) -> &'static str {
        Self::NAMES.get(self as usize).copied().unwrap_or("frame")
    }
}

/// One end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    Station([u8; 6]),
    Host(IpAddr),
    Port(IpAddr, u16),
}

/// In as few numbers as it takes: tables of ends are asked for each conversation.
impl Hash for End {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (address, port) = match self {
            End::Station([a, b, c, d, e, f]) => return state.write_u64(u64::from_be_bytes([1, 0, *a, *b, *c, *d, *e, *f])),
            End::Host(ip) => (ip, 0),
            End::Port(ip, port) => (ip, *port),
        };
        match address {
            IpAddr::V4(ip) => state.write_u64(u64::from(ip.to_bits()) << 16 | u64::from(port)),
            IpAddr::V6(ip) => {
                state.write_u128(ip.to_bits());
                state.write_u16(port);
            }
        }
    }
}

impl End {
    /// The address without the port.
    pub fn cell(&self) -> Cell {
        match self {
            End::Station(mac) => Cell::Mac(*mac),
            End::Host(ip) | End::Port(ip, _) => Cell::Ip(*ip),
        }
    }

    /// The same as text.
    pub fn address(&self) -> String {
        self.cell().words().into_owned()
    }

    pub fn port(&self) -> Option<u16> {
        match self {
            End::Port(_, port) => Some(*port),
            _ => None,
        }
    }

    /// Display filter for its frames.
    pub fn filter(&self, layer: Layer) -> String {
        let family = match self {
            End::Station(_) => "eth",
            End::Host(ip) | End::Port(ip, _) if ip.is_ipv4() => "ip",
            _ => "ipv6",
        };
        let host = format!("{family}.addr == {}", self.address());
        match self.port() {
            Some(port) => format!("{host} && {}.port == {port}", layer.filter_name()),
            None => host,
        }
    }
}

/// Traffic between two ends. The first of them sent the first frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    pub layer: Layer,
    pub ends: [End; 2],
    /// Wireshark's stream number; TCP, UDP and SCTP only.
    pub stream: Option<u32>,
    pub flow: Flow,
}

impl Pair {
    /// With the end first that sent first.
    fn new(layer: Layer, ends: [End; 2], stream: Option<u32>, flow: Flow) -> Self {
        if flow.answered_first {
            let [a, b] = ends;
            return Pair { layer, ends: [b, a], stream, flow: flow.crossed() };
        }
        Pair { layer, ends, stream, flow }
    }

    /// Display filter for its frames.
    pub fn filter(&self) -> String {
        match (self.stream, self.layer) {
            (Some(stream), Layer::Tcp | Layer::Udp) => format!("{}.stream == {stream}", self.layer.filter_name()),
            _ => {
                let [a, b] = &self.ends;
                let ports = match (a.port(), b.port()) {
                    (Some(a), Some(b)) => format!(" && {0}.port == {a} && {0}.port == {b}", self.layer.filter_name()),
                    _ => String::new(),
                };
                let host = |end: &End| match end {
                    End::Port(ip, _) => End::Host(*ip).filter(self.layer),
                    other => other.filter(self.layer),
                };
                format!("{} && {}{ports}", host(a), host(b))
            }
        }
    }
}

/// The pairs of ends at some layers, in an order.
pub struct Ranked {
    pairs: Vec<Pair>,
    order: Vec<u32>,
    /// How many there are, those beyond the limit included.
    pub total: usize,
}

/// Pairs that are gathered at the least before those that no ranking will show are dropped.
const GATHERED: usize = 1024;

impl Ranked {
    /// The first `limit` pairs of the layers in the order of their keys.
    pub fn new<K: Ord>(flows: &Flows, all: &Conversations, layers: &[Layer], limit: usize, key: impl Fn(&Pair) -> K) -> Ranked {
        let (mut pairs, mut total) = (Vec::new(), 0);
        let full = limit.saturating_mul(2).max(GATHERED);
        for layer in layers {
            each(flows, all, *layer, &mut |pair| {
                total += 1;
                pairs.push(pair);
                if pairs.len() >= full {
                    pairs.select_nth_unstable_by(limit, |a, b| key(a).cmp(&key(b)));
                    pairs.truncate(limit);
                }
            });
        }
        // keys are moved alone: there may be a million pairs
        let mut order: Vec<(K, u32)> = pairs.iter().map(key).zip(0..).collect();
        order.sort_unstable();
        order.truncate(limit);
        Ranked { order: order.into_iter().map(|(_, at)| at).collect(), pairs, total }
    }

    /// The first `limit` pairs of a layer, most bytes first.
    pub fn by_bytes(flows: &Flows, all: &Conversations, layers: &[Layer], limit: usize) -> Ranked {
        Ranked::new(flows, all, layers, limit, |p| (std::cmp::Reverse(p.flow.total_bytes()), p.flow.first, p.ends))
    }

    pub fn len(&self) -> usize {
        self.order.len()
    }

    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The pair at a place of the order.
    pub fn get(&self, at: usize) -> Option<&Pair> {
        self.pairs.get(*self.order.get(at)? as usize)
    }

    /// The pairs in order.
    pub fn iter(&self) -> impl Iterator<Item = &Pair> {
        (0..self.len()).filter_map(|at| self.get(at))
    }
}

/// Gives every pair of ends at a layer to `with`, in no order.
pub fn each(flows: &Flows, all: &Conversations, layer: Layer, with: &mut dyn FnMut(Pair)) {
    match layer {
        Layer::Ethernet => flows.by_stations().into_iter().for_each(|pairs| between(pairs, layer, |_| true, with)),
        Layer::Ipv4 => between(flows.by_addresses(all), layer, |end| matches!(end, End::Host(ip) if ip.is_ipv4()), with),
        Layer::Ipv6 => between(flows.by_addresses(all), layer, |end| matches!(end, End::Host(ip) if ip.is_ipv6()), with),
        Layer::Tcp | Layer::Udp | Layer::Sctp => transports(flows, all, layer, with),
    }
}

fn between(pairs: &Pairs, layer: Layer, is_of_layer: impl Fn(End) -> bool, with: &mut dyn FnMut(Pair)) {
    let pairs = pairs.all().iter().filter(|((a, _), _)| is_of_layer(*a));
    pairs.for_each(|((a, b), flow)| with(Pair::new(layer, [*a, *b], None, *flow)));
}

fn transports(flows: &Flows, all: &Conversations, layer: Layer, with: &mut dyn FnMut(Pair)) {
    // part of a conversation may be known to the index and part of it not
    let mut unknown: HashMap<[End; 2], Flow> = flows.unknown(layer).collect();
    for (id, mut flow) in flows.by_conversation() {
        let Some(c) = all.get(id).filter(|c| c.proto == layer.protocol() && (c.a_port, c.b_port) != (0, 0)) else { continue };
        let Ends::Ip(a, b) = all.ends(c) else { continue };
        let ends = [End::Port(a, c.a_port), End::Port(b, c.b_port)];
        if !unknown.is_empty() {
            let mut sorted = ends;
            sorted.sort_unstable();
            if let Some(rest) = unknown.remove(&sorted) {
                flow.merge(&rest, ends != sorted);
            }
        }
        with(Pair::new(layer, ends, Some(c.stream), flow));
    }
    unknown.into_iter().for_each(|(ends, flow)| with(Pair::new(layer, ends, None, flow)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_begins_with_who_sent_first_and_its_filter_names_both() {
        let (a, b) = (End::Host([10, 0, 0, 1].into()), End::Host([10, 0, 0, 2].into()));
        let flow = Flow { frames: [1, 2], bytes: [60, 120], first: 0, last: 9, answered_first: true };
        let pair = Pair::new(Layer::Ipv4, [a, b], None, flow);
        assert_eq!((pair.ends, pair.flow.frames), ([b, a], [2, 1]));
        assert_eq!(pair.filter(), "ip.addr == 10.0.0.2 && ip.addr == 10.0.0.1");
        let ports = [End::Port([10, 0, 0, 1].into(), 5000), End::Port([10, 0, 0, 2].into(), 2905)];
        let sctp = Pair { layer: Layer::Sctp, ends: ports, stream: Some(3), flow };
        assert_eq!(sctp.filter(), "ip.addr == 10.0.0.1 && ip.addr == 10.0.0.2 && sctp.port == 5000 && sctp.port == 2905");
        assert_eq!(Pair { layer: Layer::Tcp, ..sctp }.filter(), "tcp.stream == 3");
    }

    #[test]
    fn variants_name_layers() {
        assert_eq!(Layer::chosen("ipv6"), [Layer::Ipv6]);
        assert_eq!(Layer::chosen("").len(), 6);
        assert_eq!(Layer::NAMES.len(), Layer::ALL.len());
    }
}
