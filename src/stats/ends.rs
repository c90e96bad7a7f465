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

/// Every pair of ends at a layer, most bytes first.
pub fn pairs(flows: &Flows, all: &Conversations, layer: Layer) -> Vec<Pair> {
    let pairs = unsorted(flows, all, layer);
    // what is compared first is moved alone: there may be a million pairs
    let key = |(at, p): (u32, &Pair)| (std::cmp::Reverse(p.flow.total_bytes()), p.flow.first, at);
    let mut order: Vec<_> = (0..).zip(&pairs).map(key).collect();
    let ends = |at: u32| pairs.get(at as usize).map(|p| p.ends);
    order.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| ends(a.2).cmp(&ends(b.2))));
    order.into_iter().filter_map(|(_, _, at)| pairs.get(at as usize).copied()).collect()
}

/// The same in no order.
pub fn unsorted(flows: &Flows, all: &Conversations, layer: Layer) -> Vec<Pair> {
    match layer {
        Layer::Ethernet => flows.by_stations().map_or_else(Vec::new, |pairs| between(pairs, layer, |_| true)),
        Layer::Ipv4 => between(flows.by_addresses(all), layer, |end| matches!(end, End::Host(ip) if ip.is_ipv4())),
        Layer::Ipv6 => between(flows.by_addresses(all), layer, |end| matches!(end, End::Host(ip) if ip.is_ipv6())),
        Layer::Tcp | Layer::Udp | Layer::Sctp => transports(flows, all, layer),
    }
}

fn between(pairs: &Pairs, layer: Layer, is_of_layer: impl Fn(End) -> bool) -> Vec<Pair> {
    let pairs = pairs.all().iter().filter(|((a, _), _)| is_of_layer(*a));
    pairs.map(|((a, b), flow)| Pair::new(layer, [*a, *b], None, *flow)).collect()
}

fn transports(flows: &Flows, all: &Conversations, layer: Layer) -> Vec<Pair> {
    let number = match layer {
        Layer::Tcp => proto::TCP,
        Layer::Udp => proto::UDP,
        _ => proto::SCTP,
    };
    let pair = |(id, flow): (u32, Flow)| {
        let c = all.get(id).filter(|c| c.proto == number && (c.a_port, c.b_port) != (0, 0))?;
        let Ends::Ip(a, b) = all.ends(c) else { return None };
        Some(Pair::new(layer, [End::Port(a, c.a_port), End::Port(b, c.b_port)], Some(c.stream), flow))
    };
    let mut pairs: Vec<Pair> = flows.by_conversation().filter_map(pair).collect();
    let mut unknown: HashMap<[End; 2], Flow> = flows.unknown(layer).collect();
    if unknown.is_empty() {
        return pairs;
    }
    // part of a conversation may be known and part of it not
    for known in &mut pairs {
        let mut ends = known.ends;
        ends.sort_unstable();
        if let Some(rest) = unknown.remove(&ends) {
            known.flow.merge(&rest, known.ends != ends);
            *known = Pair::new(layer, known.ends, known.stream, known.flow);
        }
    }
    pairs.extend(unknown.into_iter().map(|(ends, flow)| Pair::new(layer, ends, None, flow)));
    pairs
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
