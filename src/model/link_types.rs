//! Names of link types (LINKTYPE_ numbers, tcpdump.org/linktypes.html).

const NAMES: &[(u16, &str)] = &[
    (0, "BSD loopback"),
    (1, "Ethernet"),
    (6, "Token Ring"),
    (9, "PPP"),
    (10, "FDDI"),
    (50, "PPP in HDLC framing"),
    (51, "PPPoE"),
    (100, "ATM, RFC 1483"),
    (101, "raw IP"),
    (104, "Cisco HDLC"),
    (105, "IEEE 802.11"),
    (107, "Frame Relay"),
    (108, "OpenBSD loopback"),
    (113, "Linux cooked"),
    (117, "OpenBSD pflog"),
    (119, "IEEE 802.11 with Prism header"),
    (122, "IP over Fibre Channel"),
    (127, "IEEE 802.11 with radiotap header"),
    (129, "ARCNET on Linux"),
    (163, "IEEE 802.11 with AVS header"),
    (166, "PPP with direction"),
    (187, "Bluetooth HCI H4"),
    (189, "USB on Linux"),
    (192, "PPI"),
    (195, "IEEE 802.15.4"),
    (201, "Bluetooth HCI H4 with direction"),
    (220, "USB on Linux, padded"),
    (224, "Fibre Channel"),
    (227, "SocketCAN"),
    (228, "raw IPv4"),
    (229, "raw IPv6"),
    (230, "IEEE 802.15.4 without FCS"),
    (239, "Linux netfilter log"),
    (247, "InfiniBand"),
    (248, "SCTP"),
    (249, "USBPcap"),
    (251, "Bluetooth Low Energy"),
    (253, "Linux netlink"),
    (276, "Linux cooked v2"),
];

/// What people call it; the number where it has no name here.
pub fn name(number: u16) -> String {
    match NAMES.binary_search_by_key(&number, |n| n.0).ok().and_then(|at| NAMES.get(at)) {
        Some((_, name)) => (*name).to_string(),
        None => format!("LINKTYPE {number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found() {
        assert!(NAMES.is_sorted_by_key(|n| n.0));
        assert_eq!([name(1), name(276), name(999)], ["Ethernet", "Linux cooked v2", "LINKTYPE 999"]);
    }
}
