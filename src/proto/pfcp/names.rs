//! Names of messages, causes and other values of the packet forwarding control protocol (3GPP TS 29.244).

pub const MSG_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "PFCP Heartbeat Request"),
    (2, "PFCP Heartbeat Response"),
    (3, "PFCP PFD Management Request"),
    (4, "PFCP PFD Management Response"),
    (5, "PFCP Association Setup Request"),
    (6, "PFCP Association Setup Response"),
    (7, "PFCP Association Update Request"),
    (8, "PFCP Association Update Response"),
    (9, "PFCP Association Release Request"),
    (10, "PFCP Association Release Response"),
    (11, "PFCP Version Not Supported Response"),
    (12, "PFCP Node Report Request"),
    (13, "PFCP Node Report Response"),
    (14, "PFCP Session Set Deletion Request"),
    (15, "PFCP Session Set Deletion Response"),
    (16, "PFCP Session Set Modification Request"),
    (17, "PFCP Session Set Modification Response"),
    (50, "PFCP Session Establishment Request"),
    (51, "PFCP Session Establishment Response"),
    (52, "PFCP Session Modification Request"),
    (53, "PFCP Session Modification Response"),
    (54, "PFCP Session Deletion Request"),
    (55, "PFCP Session Deletion Response"),
    (56, "PFCP Session Report Request"),
    (57, "PFCP Session Report Response"),
];

pub const CAUSE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Request accepted(success)"),
    (2, "More Usage Report to send"),
    (3, "Request partially accepted"),
    (64, "Request rejected(reason not specified)"),
    (65, "Session context not found"),
    (66, "Mandatory IE missing"),
    (67, "Conditional IE missing"),
    (68, "Invalid length"),
    (69, "Mandatory IE incorrect"),
    (70, "Invalid Forwarding Policy"),
    (71, "Invalid F-TEID allocation option"),
    (72, "No established PFCP Association"),
    (73, "Rule creation / modification Failure"),
    (74, "PFCP entity in congestion"),
    (75, "No resources available"),
    (76, "Service not supported"),
    (77, "System failure"),
    (78, "Redirection Requested"),
    (79, "All dynamic addresses are occupied"),
    (80, "Unknown Pre-defined Rule"),
    (81, "Unknown Application ID"),
    (82, "L2TP tunnel Establishment failure"),
    (83, "L2TP session Establishment failure"),
    (84, "L2TP tunnel release"),
    (85, "L2TP session release"),
    (86, "PFCP session restoration failure"),
];

pub const NODE_ID_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "IPv4 address"),
    (1, "IPv6 address"),
    (2, "FQDN"),
];

pub const SOURCE_INTERFACE_NAMES: &[(u64, &str)] = &[
    (0, "Access"),
    (1, "Core"),
    (2, "SGi-LAN/N6-LAN"),
    (3, "CP-function"),
    (4, "5G VN Internal"),
];

pub const PDN_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "IPv4"),
    (2, "IPv6"),
    (3, "IPv4V6"),
    (4, "Non-IP"),
    (5, "Ethernet"),
];

pub const FAILED_RULE_ID_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "PDR"),
    (1, "FAR"),
    (2, "QER"),
    (3, "URR"),
    (4, "BAR"),
    (5, "MAR"),
    (6, "SRR"),
];

pub const TIME_QUOTA_MECHANISM_BTI_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "CTP"),
    (1, "DTP"),
];

pub const OUT_HDR_DESC_NAMES: &[(u64, &str)] = &[
    (0, "GTP-U/UDP/IPv4"),
    (1, "GTP-U/UDP/IPv6"),
    (2, "UDP/IPv4"),
    (3, "UDP/IPv6 "),
    (4, "IPv4"),
    (5, "IPv6 "),
    (6, "GTP-U/UDP/IP"),
    (7, "VLAN TAG POP"),
    (8, "VLAN TAGs POP-POP"),
];

pub const FQ_CSID_NODE_ID_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Node-Address is a global unicast IPv4 address"),
    (1, "Node-Address is a global unicast IPv6 address"),
    (2, "Node-Address is a 4 octets long field"),
];

pub const DST_INTERFACE_NAMES: &[(u64, &str)] = &[
    (0, "Access"),
    (1, "Core"),
    (2, "SGi-LAN/N6-LAN"),
    (3, "CP- Function"),
    (4, "LI Function"),
    (5, "5G VN Internal"),
];

pub const REDIRECT_ADDRESS_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "IPv4 address"),
    (1, "IPv6 address"),
    (2, "URL"),
    (3, "SIP URI"),
    (4, "IPv4 and IPv6 addresses"),
    (5, "Port"),
    (6, "IPv4 address and Port"),
    (7, "IPv6 address and Port"),
    (8, "IPv4 and IPv6 addresses and Port"),
];

pub const OUTER_HDR_DESC_NAMES: &[(u64, &str)] = &[
    (256, "GTP-U/UDP/IPv4 "),
    (512, "GTP-U/UDP/IPv6 "),
    (768, "GTP-U/UDP/IPv4/IPv6 "),
    (1024, "UDP/IPv4 "),
    (2048, "UDP/IPv6 "),
    (3072, "UDP/IPv4/IPv6 "),
    (4096, "IPv4 "),
    (8192, "IPv6 "),
    (12288, "IPv4/IPv6 "),
    (16384, "C-TAG "),
    (32768, "S-TAG "),
    (65536, "N19 Indication "),
    (131072, "N6 Indication "),
    (262144, "Low Layer SSM and C-TEID "),
];

pub const GATE_STATUS_DLGATE_NAMES: &[(u64, &str)] = &[
    (0, "OPEN"),
    (1, "CLOSED"),
];

pub const TIMER_UNIT_NAMES: &[(u64, &str)] = &[
    (0, "value is incremented in multiples of 2 seconds"),
    (1, "value is incremented in multiples of 1 minute"),
    (2, "value is incremented in multiples of 10 minutes"),
    (3, "value is incremented in multiples of 1 hour"),
    (4, "value is incremented in multiples of 10 hour"),
    (5, "values shall be interpreted as multiples of 1 minute(version 14.0.0)"),
    (6, "values shall be interpreted as multiples of 1 minute(version 14.0.0)"),
    (7, "value indicates that the timer is infinite"),
];

pub const FLOW_DIR_NAMES: &[(u64, &str)] = &[
    (0, "Unspecified"),
    (1, "Downlink (traffic to the UE)"),
    (2, "Uplink (traffic from the UE)"),
    (3, "Bidirectional"),
];

pub const HEADER_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "HTTP"),
];

pub const C_TAG_PCP_NAMES: &[(u64, &str)] = &[
    (0, "Best Effort (default), Drop Eligible"),
    (1, "Best Effort (default)"),
    (2, "Critical Applications, Drop Eligible"),
    (3, "Critical Applications"),
    (4, "Voice, < 10ms latency and jitter, Drop Eligible"),
    (5, "Voice, < 10ms latency and jitter"),
    (6, "Internetwork Control"),
    (7, "Network Control"),
];


/// Makers with elements of their own (IANA private enterprise numbers).
pub const ENTERPRISE_NAMES: &[(u64, &str)] = &[
    (9, "ciscoSystems"),
    (193, "Ericsson AB"),
    (637, "Alcatel-Lucent"),
    (2011, "HUAWEI Technology Co.,Ltd"),
    (2636, "Juniper Networks, Inc."),
    (3561, "The Broadband Forum"),
    (10415, "3GPP"),
    (18681, "Travelping GmbH"),
];
