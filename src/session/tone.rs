//! Which of the default colouring rules a frame falls under.

use super::dissector::Dissector;
use super::view::Tone;
use crate::model::{Field, Node, Severity, Tree};
use crate::store::{Row, columns::Class};
use std::sync::Arc;

/// Fields that the rules look at, by name; those without a dissector are passed over.
const FIELDS: &[&str] = &[
    "tcp.analysis.flags",
    "tcp.analysis.window_update",
    "tcp.analysis.keep_alive",
    "tcp.analysis.keep_alive_ack",
    "hsrp.state",
    "hsrp2._md5_algorithm",
    "stp.type",
    "ospf.msg",
    "icmp.type",
    "icmpv6.type",
    "sctp.chunk_type",
    "ip.ttl",
    "ipv6.hlim",
    "eth.dst",
    "_ws.expert.severity",
];

/// Handles of the fields that [`tone`] needs in the tree.
pub fn fields(dissector: &Dissector) -> Arc<[&'static Field]> {
    let registry = dissector.engine.registry();
    FIELDS.iter().filter_map(|name| registry.field(name)).collect()
}

/// The first rule that fits, in Wireshark's order.
pub fn tone(row: &Row, tree: &Tree, _frame: &[u8]) -> Tone {
    let named = |name: &str| tree.nodes().iter().find(|n| n.field.name == name);
    let number = |name: &str| named(name).and_then(|n| n.value.uint());
    let layer = |name: &str| tree.layers().contains(&name);
    let mild = ["tcp.analysis.window_update", "tcp.analysis.keep_alive", "tcp.analysis.keep_alive_ack"];
    if named("tcp.analysis.flags").is_some() && !mild.iter().any(|m| named(m).is_some()) {
        return Tone::BadTcp;
    }
    let hsrp = number("hsrp.state").is_some_and(|s| s != 8 && s != 16);
    let stp = number("stp.type") == Some(0x80);
    let ospf = number("ospf.msg").is_some_and(|m| m != 1);
    if hsrp || stp || ospf {
        return Tone::TopologyChange;
    }
    if number("icmp.type").is_some_and(|t| matches!(t, 3..=5 | 11)) || number("icmpv6.type").is_some_and(|t| matches!(t, 1..=4)) {
        return Tone::IcmpError;
    }
    match row.class() {
        Class::Arp => return Tone::Arp,
        Class::Icmp | Class::Icmpv6 => return Tone::Icmp,
        Class::Tcp if row.tcp_flags & 4 != 0 => return Tone::TcpReset,
        Class::Sctp if number("sctp.chunk_type") == Some(6) => return Tone::SctpAbort,
        _ => {}
    }
    if ttl_low(number("ip.ttl"), tree) {
        return Tone::TtlLow;
    }
    if tree.nodes().iter().any(is_error) {
        return Tone::Malformed;
    }
    if layer("smb") || layer("smb2") || layer("nbss") || layer("nbns") || layer("netbios") {
        return Tone::Smb;
    }
    if layer("http") || layer("http2") || (row.class() == Class::Tcp && (row.source_port == 80 || row.destination_port == 80)) {
        return Tone::Http;
    }
    if layer("dcerpc") {
        return Tone::Dcerpc;
    }
    if ["hsrp", "eigrp", "ospf", "bgp", "cdp", "vrrp", "carp", "gvrp", "igmp", "ismp", "rip", "glbp", "pim"].into_iter().any(layer) {
        return Tone::Routing;
    }
    match row.class() {
        Class::Tcp if row.tcp_flags & 3 != 0 => Tone::TcpSynFin,
        Class::Tcp => Tone::Tcp,
        Class::Udp => Tone::Udp,
        _ if named("eth.dst").is_some_and(|n| matches!(n.value, crate::model::Value::Ether([first, ..]) if first & 1 != 0)) => {
            Tone::Broadcast
        }
        _ => Tone::Plain,
    }
}

fn is_error(node: &Node) -> bool {
    node.field.name == "_ws.expert.severity" && node.value.uint() == Some(Severity::Error as u64)
}

/// A time to live so low that the packet can hardly arrive; multicast and routing protocols send such on purpose.
fn ttl_low(ttl: Option<u64>, tree: &Tree) -> bool {
    let multicast = match &tree.columns.destination {
        crate::base::addr::Address::Ipv4(ip) => ip.is_multicast(),
        crate::base::addr::Address::Ipv6(ip) => ip.is_multicast(),
        _ => false,
    };
    let routing = ["ospf", "bgp", "pim", "eigrp", "rip", "vrrp", "hsrp", "bfd", "ldp"];
    ttl.is_some_and(|t| t < 5) && !multicast && !routing.iter().any(|name| tree.layers().contains(name))
}
