//! Names of values in NetFlow and IPFIX records.

pub const SAMPLINGMODE_NAMES: &[(u64, &str)] = &[
    (0, "No sampling mode configured"),
    (1, "Packet Interval sampling mode configured"),
    (2, "Random sampling mode configured"),
];

pub const ENGINE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "RP"),
    (1, "VIP/Linecard"),
    (2, "PFC/DFC"),
];

pub const FLOWSET_ID_RANGES: &[(u64, u64, &str)] = &[
    (0, 0, "Data Template (V9)"),
    (1, 1, "Options Template(V9)"),
    (2, 2, "Data Template (V10 [IPFIX])"),
    (3, 3, "Options Template (V10 [IPFIX])"),
    (4, 255, "(Reserved)"),
    (256, 65535, "(Data)"),
];

pub const SCOPE_FIELD_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "System"),
    (2, "Interface"),
    (3, "Line Card"),
    (4, "NetFlow Cache"),
    (5, "Template"),
];

pub const SAMPLING_ALGORITHM_NAMES: &[(u64, &str)] = &[
    (0, "No sampling mode configured"),
    (1, "Deterministic sampling"),
    (2, "Random sampling"),
];

pub const TOPLABELTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "TE-MIDPT"),
    (2, "ATOM"),
    (3, "VPN"),
    (4, "BGP"),
    (5, "LDP"),
];

pub const SAMPLER_MODE_NAMES: &[(u64, &str)] = &[
    (0, "Deterministic"),
    (1, "Unknown"),
    (2, "Random"),
];

pub const DIRECTION_NAMES: &[(u64, &str)] = &[
    (0, "Ingress"),
    (1, "Egress"),
];

pub const FLOW_END_REASON_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "Idle timeout"),
    (2, "Active timeout"),
    (3, "End of Flow detected"),
    (4, "Forced end"),
    (5, "Lack of resources"),
];

pub const NAT_EVENT_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "NAT translation create (Historic)"),
    (2, "NAT translation delete (Historic)"),
    (3, "NAT Addresses exhausted"),
    (4, "NAT44 session create"),
    (5, "NAT44 session delete"),
    (6, "NAT64 session create"),
    (7, "NAT64 session delete"),
    (8, "NAT44 BIB create"),
    (9, "NAT44 BIB delete"),
    (10, "NAT64 BIB create"),
    (11, "NAT64 BIB delete"),
    (12, "NAT ports exhausted"),
    (13, "Quota Exceeded"),
    (14, "Address binding create"),
    (15, "Address binding delete"),
    (16, "Port block allocation"),
    (17, "Port block de-allocation"),
    (18, "Threshold Reached"),
];

pub const FIREWALL_EVENT_NAMES: &[(u64, &str)] = &[
    (0, "Default (ignore)"),
    (1, "Flow created"),
    (2, "Flow deleted"),
    (3, "Flow denied"),
    (4, "Flow alert"),
];

pub const BIFLOW_DIRECTION_NAMES: &[(u64, &str)] = &[
    (0, "Arbitrary"),
    (1, "Initiator"),
    (2, "ReverseInitiator"),
    (3, "Perimeter"),
];
