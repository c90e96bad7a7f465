//! EtherTypes: their names, and the step from a link layer to the protocol that one names.

use crate::base::Bytes;
use crate::dissect::{Cx, Table};

/// Names of EtherTypes (IEEE registration authority; the names people know).
pub const NAMES: &[(u64, &str)] = &[
    (0x0800, "IPv4"),
    (0x0806, "ARP"),
    (0x0842, "Wake on LAN"),
    (0x22f3, "TRILL"),
    (0x2000, "CDP"),
    (0x6001, "DEC DNA Dump/Load"),
    (0x6002, "DEC DNA Remote Console"),
    (0x6003, "DEC DNA Routing"),
    (0x6004, "DEC LAT"),
    (0x6558, "Transparent Ethernet bridging"),
    (0x6559, "Frame Relay ARP"),
    (0x8035, "RARP"),
    (0x809b, "AppleTalk LLAP bridging"),
    (0x80f3, "AARP"),
    (0x8100, "802.1Q Virtual LAN"),
    (0x8137, "Netware IPX/SPX"),
    (0x86dd, "IPv6"),
    (0x8808, "MAC Control"),
    (0x8809, "Slow Protocols"),
    (0x880b, "PPP"),
    (0x8847, "MPLS label switched packet"),
    (0x8848, "MPLS multicast label switched packet"),
    (0x8863, "PPPoE Discovery"),
    (0x8864, "PPPoE Session"),
    (0x888e, "802.1X Authentication"),
    (0x8892, "PROFINET"),
    (0x88a2, "ATA over Ethernet"),
    (0x88a4, "EtherCAT frame"),
    (0x88a8, "802.1ad Provider Bridge (Q-in-Q)"),
    (0x88b8, "IEC 61850/GOOSE"),
    (0x88ba, "IEC 61850/SV (Sampled Value Transmission"),
    (0x88be, "ERSPAN"),
    (0x88cc, "802.1 Link Layer Discovery Protocol (LLDP)"),
    (0x88e5, "802.1AE (MACsec)"),
    (0x88e7, "802.1ah Provider Backbone Bridge (mac-in-mac)"),
    (0x88f7, "PTPv2 over Ethernet (IEEE1588)"),
    (0x8902, "IEEE 802.1Q Connectivity Fault Management (CFM) protocol"),
    (0x8906, "FCoE"),
    (0x8914, "FCoE Initialization Protocol"),
    (0x893a, "IEEE 1905.1a Convergent Digital Home Network for Heterogenous Technologies"),
    (0x8947, "GeoNetworking (GN) protocol"),
    (0x9000, "Loopback"),
    (0x9100, "QinQ: old non-standard 802.1ad"),
];

/// Hands the bytes to the protocol of an EtherType; shows them as data when there is none.
pub fn next<'a>(cx: &mut Cx<'a>, kind: u16, bytes: Bytes<'a>) {
    cx.tree.push_layer("ethertype");
    cx.packet.ether_type = kind;
    if bytes.reported_len() == 0 {
        return;
    }
    if !cx.dispatch(Table::EtherType, u32::from(kind), bytes) {
        cx.protocol(&format!("0x{kind:04x}"));
        match NAMES.binary_search_by_key(&u64::from(kind), |n| n.0).ok().and_then(|at| NAMES.get(at)) {
            Some((_, name)) => cx.info(format_args!("{name}")),
            None => cx.info(format_args!("Ethernet II")),
        }
        cx.data(bytes);
    }
}
