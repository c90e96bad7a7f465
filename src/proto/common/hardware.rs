//! Kinds of links by the numbers that ARP gives them.

/// Hardware types (IANA arp-parameters), and those that only Linux has (`linux/if_arp.h`).
pub const TYPES: &[(u64, &str)] = &[
    (1, "Ethernet"),
    (2, "Experimental Ethernet"),
    (3, "AX.25"),
    (4, "ProNET Token Ring"),
    (5, "Chaos"),
    (6, "IEEE 802"),
    (7, "ARCNET"),
    (15, "Frame Relay (Generic)"),
    (16, "ATM"),
    (17, "HDLC"),
    (18, "Fibre Channel"),
    (20, "Serial Line"),
    (24, "IEEE 1394.1995"),
    (32, "InfiniBand"),
    (512, "PPP"),
    (772, "Loopback"),
    (778, "GRE over IP"),
    (801, "IEEE 802.11"),
    (803, "IEEE 802.11 + radiotap header"),
    (824, "Netlink"),
];
