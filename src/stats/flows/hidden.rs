//! Conversations of transports that only dissection finds: in packets that the index does not look into, because they are
//! compressed or travel in tunnels that it does not read.

use super::Flow;
use crate::model::{Field, Registry, Value};
use crate::stats::ends::{End, Layer};
use crate::stats::tally::Seen;
use hashbrown::HashMap;
use std::net::IpAddr;

/// A transport's conversation: the smaller end first.
pub type Ends = (Layer, End, End);

/// Of one transport: the ports, and the field that ends its header.
struct Header {
    layer: Layer,
    ports: [Option<&'static Field>; 2],
    end: Option<&'static Field>,
}

/// What was found.
pub struct Hidden {
    source: [Option<&'static Field>; 2],
    destination: [Option<&'static Field>; 2],
    headers: [Header; 3],
    flows: HashMap<Ends, Flow>,
}

impl Hidden {
    pub fn new(registry: &Registry) -> Self {
        let header = |layer, from, to, end| Header { layer, ports: [from, to].map(|n| registry.field(n)), end: registry.field(end) };
        Hidden {
            source: ["ip.src", "ipv6.src"].map(|n| registry.field(n)),
            destination: ["ip.dst", "ipv6.dst"].map(|n| registry.field(n)),
            headers: [
                header(Layer::Tcp, "tcp.srcport", "tcp.dstport", "tcp.urgent_pointer"),
                header(Layer::Udp, "udp.srcport", "udp.dstport", "udp.checksum"),
                header(Layer::Sctp, "sctp.srcport", "sctp.dstport", "sctp.checksum"),
            ],
            flows: HashMap::new(),
        }
    }

    /// Fields that [`Hidden::see`] looks at, besides the addresses.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.headers.iter().flat_map(|h| h.ports.iter().chain([&h.end])).filter_map(|f| *f)
    }

    /// Counts the transports of a frame, less those that the index `knows`.
    pub fn see(&mut self, seen: &Seen<'_>, knows: &mut Vec<Ends>) {
        let mut found = self.transports(seen);
        // the index may know the same by other addresses: where a routing header leads
        if found.len() <= knows.len() {
            return;
        }
        found.retain(|(layer, from, to)| {
            let known = knows.iter().position(|k| *k == ends(*layer, *from, *to));
            known.map(|at| knows.swap_remove(at)).is_none()
        });
        for (layer, from, to) in found {
            let ends = ends(layer, from, to);
            self.flows.entry(ends).or_default().add(ends.1 != from, seen.row.len, seen.row.time.0);
        }
    }

    /// The whole transport headers that are layers of their own, with the addresses before them: who sent, and who received.
    fn transports(&self, seen: &Seen<'_>) -> Vec<(Layer, End, End)> {
        let is = |field: Option<&'static Field>, f: &'static Field| field.is_some_and(|field| std::ptr::eq(field, f));
        let mut hosts: [Option<IpAddr>; 2] = [None; 2];
        let (mut ports, mut found) = ([0; 2], Vec::new());
        for node in seen.tree.nodes().iter().filter(|n| n.depth == 1 && !n.is_hidden()) {
            for (host, fields) in hosts.iter_mut().zip([self.source, self.destination]) {
                if fields.iter().any(|f| is(*f, node.field)) {
                    *host = address(node.value);
                }
            }
            for header in &self.headers {
                for (port, field) in ports.iter_mut().zip(header.ports) {
                    if is(field, node.field) {
                        *port = node.value.uint().unwrap_or(0) as u16;
                    }
                }
                if is(header.end, node.field)
                    && let ([Some(from), Some(to)], [a, b]) = (hosts, ports)
                {
                    found.push((header.layer, End::Port(from, a), End::Port(to, b)));
                }
            }
        }
        found
    }

    /// The conversations of a layer with their traffic, seen from the smaller end.
    pub fn of(&self, layer: Layer) -> impl Iterator<Item = ([End; 2], Flow)> + '_ {
        self.flows.iter().filter(move |((l, ..), _)| *l == layer).map(|((_, a, b), flow)| ([*a, *b], *flow))
    }
}

/// The conversation between two ends.
pub fn ends(layer: Layer, one: End, other: End) -> Ends {
    (layer, one.min(other), one.max(other))
}

fn address(value: Value) -> Option<IpAddr> {
    match value {
        Value::Ipv4(ip) => Some(IpAddr::from(ip)),
        Value::Ipv6(ip) => Some(IpAddr::from(ip)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Span;
    use crate::model::{Base, Kind, Node, Tree, Wanted};
    use crate::store::Row;

    static SOURCE: Field = Field::new("ip.src", "Source", Kind::Ipv4, Base::None, "x");
    static DESTINATION: Field = Field::new("ip.dst", "Destination", Kind::Ipv4, Base::None, "x");
    static FROM: Field = Field::new("tcp.srcport", "Source Port", Kind::U16, Base::Dec, "x");
    static TO: Field = Field::new("tcp.dstport", "Destination Port", Kind::U16, Base::Dec, "x");
    static URGENT: Field = Field::new("tcp.urgent_pointer", "Urgent Pointer", Kind::U16, Base::Dec, "x");

    fn hidden() -> Hidden {
        let tcp = Header { layer: Layer::Tcp, ports: [Some(&FROM), Some(&TO)], end: Some(&URGENT) };
        let none = |layer| Header { layer, ports: [None; 2], end: None };
        let headers = [tcp, none(Layer::Udp), none(Layer::Sctp)];
        Hidden { source: [Some(&SOURCE), None], destination: [Some(&DESTINATION), None], headers, flows: HashMap::new() }
    }

    /// Two packets, one in the other; `whole`: of the second the TCP header is there to its end.
    fn see(hidden: &mut Hidden, whole: bool, knows: &[Ends]) {
        let mut tree = Tree::new(Wanted::All);
        let mut put = |field: &'static Field, value| tree.push(Node::new(field, value, Span::default(), 1));
        for (host, end) in [(1, true), (5, whole)] {
            put(&SOURCE, Value::Ipv4([10, 0, 0, host]));
            put(&DESTINATION, Value::Ipv4([10, 0, 0, host + 1]));
            put(&FROM, Value::Uint(4000));
            put(&TO, Value::Uint(80));
            end.then(|| put(&URGENT, Value::Uint(0)));
        }
        let row = Row { len: 90, ..Row::default() };
        hidden.see(&Seen { frame: 0, row: &row, tree: &tree, bytes: &[] }, &mut knows.to_vec());
    }

    #[test]
    fn only_whole_headers_that_the_index_does_not_know_count() {
        let end = |host, port| End::Port([10, 0, 0, host].into(), port);
        let outer = ends(Layer::Tcp, end(1, 4000), end(2, 80));
        let mut hidden = hidden();
        see(&mut hidden, true, &[outer]);
        see(&mut hidden, false, &[outer]);
        see(&mut hidden, true, &[outer, ends(Layer::Tcp, end(9, 1), end(9, 2))]);
        let found: Vec<_> = hidden.of(Layer::Tcp).map(|(ends, flow)| (ends, flow.frames, flow.bytes)).collect();
        assert_eq!(found, [([end(5, 4000), end(6, 80)], [1, 0], [90, 0])]);
        assert_eq!(hidden.of(Layer::Udp).count(), 0);
    }
}
