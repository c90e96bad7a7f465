//! Who sends and receives most: by host, by pair of hosts, by port, by protocol.

use super::endpoints::{self, Endpoint};
use super::ends::{Layer, Pair, each};
use super::flows::Flows;
use super::ranking::keep_most;
use super::scope::{Options, Scope, bit_rate, share};
use super::{Entry, Make, ports};
use crate::model::table::{Cell, Table};
use crate::store::columns::bits;
use crate::store::{Conversations, Ends, Row};
use crate::stream::headers::proto;
use hashbrown::HashMap;
use std::net::IpAddr;

pub const ENTRY: Entry = Entry {
    name: "talkers",
    about: "who sends and receives most, by host, pair, port or protocol",
    variants: &["host", "pair", "port", "protocol"],
    make: Make::Flows(|flows, scope, options| table(flows, scope, options).into()),
};

/// One address with its traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talker {
    pub address: IpAddr,
    /// Bytes on the wire received and sent.
    pub bytes_in: u64,
    pub bytes_out: u64,
    pub frames_in: u64,
    pub frames_out: u64,
}

/// Which measure talkers are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TalkerOrder {
    #[default]
    Total,
    In,
    Out,
    Frames,
}

impl TalkerOrder {
    pub fn next(self) -> Self {
        match self {
            TalkerOrder::Total => TalkerOrder::In,
            TalkerOrder::In => TalkerOrder::Out,
            TalkerOrder::Out => TalkerOrder::Frames,
            TalkerOrder::Frames => TalkerOrder::Total,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            TalkerOrder::Total => "total",
            TalkerOrder::In => "in",
            TalkerOrder::Out => "out",
            TalkerOrder::Frames => "frames",
        }
    }
}

impl Talker {
    /// What it is sorted by.
    pub fn measure(&self, order: TalkerOrder) -> u64 {
        match order {
            TalkerOrder::Total => self.bytes_in + self.bytes_out,
            TalkerOrder::In => self.bytes_in,
            TalkerOrder::Out => self.bytes_out,
            TalkerOrder::Frames => self.frames_in + self.frames_out,
        }
    }
}

/// Every address of a capture with its traffic, in no order; without the frames of `ignored`, and those that only they name.
pub fn all(conversations: &Conversations, ignored: impl Iterator<Item = Row>) -> Vec<Talker> {
    let mut by_address: HashMap<IpAddr, Talker> = HashMap::new();
    for (_, c) in conversations.iter() {
        let Ends::Ip(a, b) = conversations.ends(c) else { continue };
        for (address, sent, received) in [(a, 0, 1), (b, 1, 0)] {
            let talker = by_address.entry(address).or_insert(Talker { address, bytes_in: 0, bytes_out: 0, frames_in: 0, frames_out: 0 });
            talker.bytes_out += c.bytes()[sent];
            talker.frames_out += u64::from(c.frames[sent]);
            talker.bytes_in += c.bytes()[received];
            talker.frames_in += u64::from(c.frames[received]);
        }
    }
    for row in ignored {
        let Some(Ends::Ip(a, b)) = conversations.get(row.conversation).map(|c| conversations.ends(c)) else { continue };
        let (from, to) = if row.has(bits::REVERSED) { (b, a) } else { (a, b) };
        if let Some(sender) = by_address.get_mut(&from) {
            sender.bytes_out = sender.bytes_out.saturating_sub(u64::from(row.len));
            sender.frames_out = sender.frames_out.saturating_sub(1);
        }
        if let Some(receiver) = by_address.get_mut(&to) {
            receiver.bytes_in = receiver.bytes_in.saturating_sub(u64::from(row.len));
            receiver.frames_in = receiver.frames_in.saturating_sub(1);
        }
    }
    by_address.into_values().filter(|t| t.frames_in + t.frames_out > 0).collect()
}

/// The first `limit` in order.
pub fn top(mut talkers: Vec<Talker>, order: TalkerOrder, limit: usize) -> Vec<Talker> {
    talkers.sort_by_key(|t| (std::cmp::Reverse(t.measure(order)), t.address));
    talkers.truncate(limit);
    talkers
}

/// One row of the ranking, whatever it ranks.
struct Ranked {
    what: String,
    filter: String,
    /// Index 0 in, 1 out.
    bytes: [u64; 2],
    frames: [u64; 2],
    /// Bytes that a host sent to itself, which are in both.
    own: u64,
}

/// The first `limit` of hosts, pairs, ports or protocols, one after the other.
fn table(flows: &Flows, scope: &Scope<'_>, options: &Options) -> Table {
    let columns = [
        ("by", "by"),
        ("talker", "talker"),
        ("bytes_in", "bytes in"),
        ("bytes_out", "bytes out"),
        ("bytes_total", "bytes"),
        ("bits_per_second", "rate"),
        ("frames_in", "frames in"),
        ("frames_out", "frames out"),
        ("share_percent", "share"),
    ];
    let mut table = Table::new("talkers", "Top talkers", &columns);
    let duration = scope.span().map_or(0, |(first, last)| last.saturating_sub(first));
    let total = scope.bytes();
    let variant = if options.variant.is_empty() { "host" } else { options.variant.as_str() };
    let (rows, mut ranked) = match variant {
        "pair" => by_pair(flows, scope, options.limit),
        "port" => counted(by_port(flows, scope)),
        "protocol" => counted(by_protocol(flows, scope)),
        _ => by_host(flows, scope, options.limit),
    };
    ranked.sort_by(|a, b| b.bytes.iter().sum::<u64>().cmp(&a.bytes.iter().sum()).then_with(|| a.what.cmp(&b.what)));
    super::note_rest(&mut table, &format!("by {variant}"), rows, options.limit);
    for r in ranked.into_iter().take(options.limit) {
        let sum = r.bytes[0] + r.bytes[1];
        let cells = vec![
            Cell::Group(variant.to_string().into()),
            Cell::Text(r.what),
            Cell::Bytes(r.bytes[0]),
            Cell::Bytes(r.bytes[1]),
            Cell::Bytes(sum),
            bit_rate(sum, duration).map_or(Cell::Nothing, Cell::BitRate),
            Cell::Count(r.frames[0]),
            Cell::Count(r.frames[1]),
            Cell::Share(share(sum - r.own, total)),
        ];
        table.push_filtered(cells, r.filter);
    }
    table
}

fn counted(all: Vec<Ranked>) -> (usize, Vec<Ranked>) {
    (all.len(), all)
}

/// How many hosts there are, and those that may be among the first `limit`.
fn by_host(flows: &Flows, scope: &Scope<'_>, limit: usize) -> (usize, Vec<Ranked>) {
    let conversations = scope.store.conversations.read();
    let of_layer = |layer| endpoints::all(flows, &conversations, layer).into_iter().map(move |e| (layer, e));
    let mut hosts: Vec<(Layer, Endpoint)> = of_layer(Layer::Ipv4).chain(of_layer(Layer::Ipv6)).collect();
    let count = keep_most(&mut hosts, limit, |(_, e)| e.bytes_in + e.bytes_out);
    let row = |(layer, e): (Layer, Endpoint)| Ranked {
        what: e.end.address(),
        filter: e.end.filter(layer),
        bytes: [e.bytes_in, e.bytes_out],
        frames: [e.frames_in, e.frames_out],
        own: e.bytes_own,
    };
    (count, hosts.into_iter().map(row).collect())
}

/// As [`by_host`], of pairs of hosts. In: what the first of the two, who sent first, received.
fn by_pair(flows: &Flows, scope: &Scope<'_>, limit: usize) -> (usize, Vec<Ranked>) {
    let conversations = scope.store.conversations.read();
    let mut pairs = Vec::new();
    for layer in [Layer::Ipv4, Layer::Ipv6] {
        each(flows, &conversations, layer, &mut |pair| pairs.push(pair));
    }
    let count = keep_most(&mut pairs, limit, |p| p.flow.total_bytes());
    let row = |p: Pair| Ranked {
        what: format!("{} \u{2194} {}", p.ends[0].address(), p.ends[1].address()),
        filter: p.filter(),
        bytes: [p.flow.bytes[1], p.flow.bytes[0]],
        frames: [p.flow.frames[1], p.flow.frames[0]],
        own: 0,
    };
    (count, pairs.into_iter().map(row).collect())
}

/// In: to the service.
fn by_port(flows: &Flows, scope: &Scope<'_>) -> Vec<Ranked> {
    let service = |s: ports::Service| Ranked {
        what: format!("{} {}", s.layer.title(), s.port),
        filter: s.filter(),
        bytes: [s.bytes_in, s.bytes_out],
        frames: [s.frames_in, s.frames_out],
        own: 0,
    };
    ports::services(flows, scope, &[Layer::Tcp, Layer::Udp, Layer::Sctp]).into_iter().map(service).collect()
}

/// In: to the side that was called.
fn by_protocol(flows: &Flows, scope: &Scope<'_>) -> Vec<Ranked> {
    let conversations = scope.store.conversations.read();
    let mut by_name: HashMap<String, Ranked> = HashMap::new();
    for (id, flow) in flows.by_conversation() {
        let Some(c) = conversations.get(id) else { continue };
        let (what, filter) = match (conversations.ends(c), c.proto) {
            (Ends::EtherType(0x0806), _) => ("ARP".to_string(), "arp".to_string()),
            (Ends::EtherType(kind), _) => (format!("EtherType {kind:#06x}"), format!("eth.type == {kind:#06x}")),
            (Ends::Bus(_), _) => ("Bus".to_string(), "frame".to_string()),
            (_, proto::TCP) => ("TCP".to_string(), "tcp".to_string()),
            (_, proto::UDP) => ("UDP".to_string(), "udp".to_string()),
            (_, proto::SCTP) => ("SCTP".to_string(), "sctp".to_string()),
            (_, proto::ICMP) => ("ICMP".to_string(), "icmp".to_string()),
            (_, proto::ICMPV6) => ("ICMPv6".to_string(), "icmpv6".to_string()),
            (_, proto::IGMP) => ("IGMP".to_string(), "igmp".to_string()),
            (Ends::Ip(a, _), number) if a.is_ipv4() => (format!("IP protocol {number}"), format!("ip.proto == {number}")),
            (_, number) => (format!("IP protocol {number}"), format!("ipv6.nxt == {number}")),
        };
        let r = by_name.entry(what.clone()).or_insert(Ranked { what, filter, bytes: [0; 2], frames: [0; 2], own: 0 });
        for side in 0..2 {
            r.bytes[side] += flow.bytes[1 - side];
            r.frames[side] += flow.frames[1 - side];
        }
    }
    by_name.into_values().collect()
}
