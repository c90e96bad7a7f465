//! Who talked to whom, and how much each way: every pair of ends at each layer.

use super::ends::{Layer, Pair, Ranked};
use super::flows::Flows;
use super::scope::{Options, Scope, bit_rate};
use super::{Entry, Make};
use crate::base::Timestamp;
use crate::model::listing::Listing;
use crate::model::table::{Cell, Row, Table};

pub const ENTRY: Entry = Entry {
    name: "conversations",
    about: "pairs of ends: Ethernet, IPv4, IPv6, TCP, UDP, SCTP",
    variants: &["eth", "ip", "ipv6", "tcp", "udp", "sctp", "transport"],
    make: Make::Flows(table),
};

/// The layers whose conversations are ranked together; `transport`: those with ports, whatever the protocol.
fn groups(variant: &str) -> Vec<(&'static str, Vec<Layer>)> {
    if variant == "transport" {
        return vec![("conversations", vec![Layer::Tcp, Layer::Udp, Layer::Sctp])];
    }
    Layer::chosen(variant).into_iter().map(|layer| (layer.title(), vec![layer])).collect()
}

/// One row a conversation; layers one after the other, in each the most bytes first, at most `limit` in each.
pub fn table(flows: &Flows, scope: &Scope<'_>, options: &Options) -> Listing<'static> {
    let columns = [
        ("protocol", "protocol"),
        ("a", "a"),
        ("a_port", "port"),
        ("b", "b"),
        ("b_port", "port"),
        ("frames_a_to_b", "frames →"),
        ("bytes_a_to_b", "bytes →"),
        ("frames_b_to_a", "← frames"),
        ("bytes_b_to_a", "← bytes"),
        ("start_seconds", "start s"),
        ("duration_seconds", "duration s"),
        ("bits_per_second_a_to_b", "rate →"),
        ("bits_per_second_b_to_a", "← rate"),
        ("stream", "stream"),
    ];
    let mut head = Table::new("conversations", "Conversations", &columns);
    // each group with the rows before it
    let (mut ranked, mut len) = (Vec::new(), 0);
    for (title, layers) in groups(&options.variant) {
        let group = Ranked::by_bytes(flows, &scope.store.conversations.read(), &layers, options.limit);
        super::note_rest(&mut head, title, group.total, options.limit);
        let before = len;
        len += group.len();
        ranked.push((before, group));
    }
    let (zero, filters) = (scope.zero(), options.filters);
    Listing::new(head, len, move |at, row| {
        let group = ranked.iter().rfind(|(before, group)| *before <= at && !group.is_empty());
        if let Some(pair) = group.and_then(|(before, group)| group.get(at - before)) {
            fill(row, pair, zero);
            if filters {
                row.filter = pair.filter();
            }
        }
    })
}

/// `zero`: when the capture began.
fn fill(row: &mut Row, pair: &Pair, zero: i64) {
    let ([a, b], flow) = (pair.ends, &pair.flow);
    let port = |n: Option<u16>| n.map_or(Cell::Nothing, |n| Cell::Id(n.into()));
    let rate = |bytes| bit_rate(bytes, flow.duration()).map_or(Cell::Nothing, Cell::BitRate);
    row.cells.extend([
        Cell::Group(pair.layer.title().into()),
        a.cell(),
        port(a.port()),
        b.cell(),
        port(b.port()),
        Cell::Count(flow.frames[0]),
        Cell::Bytes(flow.bytes[0]),
        Cell::Count(flow.frames[1]),
        Cell::Bytes(flow.bytes[1]),
        Cell::Seconds(Timestamp(flow.first).since(Timestamp(zero))),
        Cell::Seconds(flow.duration()),
        rate(flow.bytes[0]),
        rate(flow.bytes[1]),
        pair.stream.map_or(Cell::Nothing, |n| Cell::Id(n.into())),
    ]);
}
