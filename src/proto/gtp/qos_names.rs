//! Names of the values of a quality of service profile (3GPP TS 24.008 section 10.5.6.5).

pub const QOS_DELAY_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed delay class (in MS to network direction)"),
    (1, "Delay class 1"),
    (2, "Delay class 2"),
    (3, "Delay class 3"),
    (4, "Delay class 4 (best effort)"),
    (7, "Reserved"),
];

pub const QOS_RELIABILITY_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed reliability class (in MS to network direction)"),
    (1, "Acknowledged GTP, LLC, and RLC; Protected data"),
    (2, "Unacknowledged GTP, Ack LLC/RLC, Protected data"),
    (3, "Unacknowledged GTP/LLC, Ack RLC, Protected data"),
    (4, "Unacknowledged GTP/LLC/RLC, Protected data"),
    (5, "Unacknowledged GTP/LLC/RLC, Unprotected data"),
    (7, "Reserved"),
];

pub const QOS_PEAK_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed peak throughput (in MS to network direction)"),
    (1, "Up to 1 000 oct/s"),
    (2, "Up to 2 000 oct/s"),
    (3, "Up to 4 000 oct/s"),
    (4, "Up to 8 000 oct/s"),
    (5, "Up to 16 000 oct/s"),
    (6, "Up to 32 000 oct/s"),
    (7, "Up to 64 000 oct/s"),
    (8, "Up to 128 000 oct/s"),
    (9, "Up to 256 000 oct/s"),
    (10, "Reserved"),
    (11, "Reserved"),
    (12, "Reserved"),
    (13, "Reserved"),
    (14, "Reserved"),
    (15, "Reserved"),
];

pub const QOS_PRECEDENCE_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed precedence (in MS to network direction)"),
    (1, "High priority"),
    (2, "Normal priority"),
    (3, "Low priority"),
    (7, "Reserved"),
];

pub const QOS_MEAN_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed mean throughput (in MS to network direction)"),
    (1, "100 oct/h"),
    (2, "200 oct/h"),
    (3, "500 oct/h"),
    (4, "1 000 oct/h"),
    (5, "2 000 oct/h"),
    (6, "5 000 oct/h"),
    (7, "10 000 oct/h"),
    (8, "20 000 oct/h"),
    (9, "50 000 oct/h"),
    (10, "100 000 oct/h"),
    (11, "200 000 oct/h"),
    (12, "500 000 oct/h"),
    (13, "1 000 000 oct/h"),
    (14, "2 000 000 oct/h"),
    (15, "5 000 000 oct/h"),
    (16, "10 000 000 oct/h"),
    (17, "20 000 000 oct/h"),
    (18, "50 000 000 oct/h"),
    (19, "Reserved"),
    (20, "Reserved"),
    (21, "Reserved"),
    (22, "Reserved"),
    (23, "Reserved"),
    (24, "Reserved"),
    (25, "Reserved"),
    (26, "Reserved"),
    (27, "Reserved"),
    (28, "Reserved"),
    (29, "Reserved"),
    (30, "Reserved"),
    (31, "Best effort"),
];

pub const QOS_TRAF_CLASS_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed traffic class (in MS to network direction)"),
    (1, "Conversational class"),
    (2, "Streaming class"),
    (3, "Interactive class"),
    (4, "Background class"),
    (7, "Reserved"),
];

pub const QOS_DEL_ORDER_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed delivery order (in MS to network direction)"),
    (1, "With delivery order ('yes')"),
    (2, "Without delivery order ('no')"),
    (3, "Reserved"),
];

pub const QOS_DEL_ERR_SDU_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed delivery of erroneous SDUs (in MS to network direction)"),
    (1, "No detect ('-')"),
    (2, "Erroneous SDUs are delivered ('yes')"),
    (3, "Erroneous SDUs are not delivered ('no')"),
    (7, "Reserved"),
];

pub const QOS_RES_BER_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed residual BER (in MS to network direction)"),
    (1, "1/20 = 5x10^-2"),
    (2, "1/100 = 1x10^-2"),
    (3, "1/200 = 5x10^-3"),
    (4, "1/250 = 4x10^-3"),
    (5, "1/1 000 = 1x10^-3"),
    (6, "1/10 000 = 1x10^-4"),
    (7, "1/100 000 = 1x10^-5"),
    (8, "1/1 000 000 = 1x10^-6"),
    (9, "3/50 000 000 = 6x10^-8"),
    (15, "Reserved"),
];

pub const QOS_SDU_ERR_RATIO_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed SDU error ratio (in MS to network direction)"),
    (1, "1/100 = 1x10^-2"),
    (2, "7/1000 = 7x10^-3"),
    (3, "1/1 000 = 1x10^-3"),
    (4, "1/10 000 = 1x10^-4"),
    (5, "1/100 000 = 1x10^-5"),
    (6, "1/1 000 000 = 1x10^-6"),
    (7, "1/10 = 1x10^-1"),
    (15, "Reserved"),
];

pub const QOS_TRAF_HANDL_PRIO_NAMES: &[(u64, &str)] = &[
    (0, "Subscribed traffic handling priority (in MS to network direction)"),
    (1, "Priority level 1"),
    (2, "Priority level 2"),
    (3, "Priority level 3"),
];
