//! Names of IP protocol numbers (IANA protocol-numbers).

/// The protocol's name, as the tree and Info show it.
pub fn name(number: u64) -> Option<&'static str> {
    NAMES.binary_search_by_key(&number, |n| n.0).ok().and_then(|at| NAMES.get(at)).map(|n| n.1)
}

const NAMES: &[(u64, &str)] = &[
    (0, "IPv6 Hop-by-Hop Option"),
    (1, "ICMP"),
    (2, "IGMP"),
    (4, "IPIP"),
    (6, "TCP"),
    (17, "UDP"),
    (41, "IPv6"),
    (43, "Routing Header for IPv6"),
    (44, "Fragment Header for IPv6"),
    (47, "Generic Routing Encapsulation"),
    (50, "Encap Security Payload"),
    (51, "Authentication Header"),
    (58, "ICMPv6"),
    (59, "IPv6 no next header"),
    (60, "Destination Options for IPv6"),
    (88, "EIGRP"),
    (89, "OSPF IGP"),
    (103, "PIM"),
    (112, "VRRP"),
    (132, "SCTP"),
];
