//! Names of messages, states and other values of mobile IPv6 (IANA mobility parameters).

pub const MHTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Binding Refresh Request"),
    (1, "Home Test Init"),
    (2, "Care-of Test Init"),
    (3, "Home Test"),
    (4, "Care-of Test"),
    (5, "Binding Update"),
    (6, "Binding Acknowledgement"),
    (7, "Binding Error"),
    (8, "Fast Binding Update"),
    (9, "Fast Binding Acknowledgment"),
    (10, "Fast Neighbor Advertisement"),
    (11, "Experimental Mobility Header"),
    (12, "Home Agent Switch"),
    (13, "Heartbeat"),
    (14, "Handover Initiate"),
    (15, "Handover Acknowledge"),
    (16, "Binding Revocation"),
    (17, "Localized Routing Initiation"),
    (18, "Localized Routing Acknowledgment"),
];

pub const BA_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Binding Update accepted"),
    (1, "Accepted but prefix discovery necessary"),
    (2, "GRE_KEY_OPTION_NOT_REQUIRED"),
    (3, "GRE_TUNNELING_BUT_TLV_HEADER_NOT_SUPPORTED"),
    (4, "MCOA NOTCOMPLETE"),
    (5, "MCOA RETURNHOME WO/NDP"),
    (6, "PBU_ACCEPTED_TB_IGNORED_SETTINGSMISMATCH"),
    (128, "Reason unspecified"),
    (129, "Administratively prohibited"),
    (130, "Insufficient resources"),
    (131, "Home registration not supported"),
    (132, "Not home subnet"),
    (133, "Not home agent for this mobile node"),
    (134, "Duplicate Address Detection failed"),
    (135, "Sequence number out of window"),
    (136, "Expired home nonce index"),
    (137, "Expired care-of nonce index"),
    (138, "Expired nonces"),
    (139, "Registration type change disallowed"),
    (140, "Mobile Router Operation not permitted"),
    (141, "Invalid Prefix"),
    (142, "Not Authorized for Prefix"),
    (143, "Mobile Network Prefix information unavailable"),
    (145, "Proxy Registration not supported by the LMA"),
    (146, "Proxy Registrations from this MAG not allowed"),
    (147, "No home address for this NAI"),
    (148, "Invalid Time Stamp Option"),
    (149, "Permanent home keygen token exists"),
    (150, "Non-null home nonce index expected"),
    (151, "SERVICE_AUTHORIZATION_FAILED"),
    (152, "PROXY_REG_NOT_ENABLED"),
    (153, "NOT_LMA_FOR_THIS_MOBILE_NODE"),
    (154, "MAG_NOT_AUTHORIZED_FOR_PROXY_REG"),
    (155, "NOT_AUTHORIZED_FOR_HOME_NETWORK_PREFIX"),
    (156, "TIMESTAMP_MISMATCH"),
    (157, "TIMESTAMP_LOWER_THAN_PREV_ACCEPTED"),
    (158, "MISSING_HOME_NETWORK_PREFIX_OPTION"),
    (159, "BCE_PBU_PREFIX_SET_DO_NOT_MATCH"),
    (160, "MISSING_MN_IDENTIFIER_OPTION"),
    (161, "MISSING_HANDOFF_INDICATOR_OPTION"),
    (162, "MISSING_ACCESS_TECH_TYPE_OPTION"),
    (163, "GRE_KEY_OPTION_REQUIRED"),
    (164, "MCOA MALFORMED"),
    (165, "MCOA NON-MCOA BINDING EXISTS"),
    (166, "MCOA PROHIBITED"),
    (167, "MCOA UNKNOWN COA"),
    (168, "MCOA BULK REGISTRATION PROHIBITED"),
    (169, "MCOA SIMULTANEOUS HOME AND FOREIGN PROHIBITED"),
    (170, "NOT_AUTHORIZED_FOR_IPV4_MOBILITY_SERVICE"),
    (171, "NOT_AUTHORIZED_FOR_IPV4_HOME_ADDRESS"),
    (172, "NOT_AUTHORIZED_FOR_IPV6_MOBILITY_SERVICE"),
    (173, "MULTIPLE_IPV4_HOME_ADDRESS_ASSIGNMENT_NOT_SUPPORTED"),
    (174, "Invalid Care-of Address"),
    (175, "INVALID_MOBILE_NODE_GROUP_IDENTIFIER"),
    (176, "REINIT_SA_WITH_HAC"),
    (177, "NOT_AUTHORIZED_FOR_DELEGATED_MNP"),
    (178, "REQUESTED_DMNP_IN_USE"),
];

pub const BE_STATUS_NAMES: &[(u64, &str)] = &[
    (1, "Unknown binding for Home Address destination option"),
    (2, "Unrecognized MH type value"),
];

pub const MNID_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Network Access Identifier (NAI)"),
];

pub const AUTH_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved (not available for assignment)"),
    (3, "HMAC_SHA1_SPI"),
    (5, "Reserved for use by 3GPP2"),
];

pub const HI_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Attachment over a new interface"),
    (2, "Handoff between two different interfaces of the mobile node"),
    (3, "Handoff between mobile access gateways for the same interface"),
    (4, "Handoff state unknown"),
    (5, "Handoff state not changed (Re-registration)"),
];

pub const ATT_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Virtual"),
    (2, "PPP"),
    (3, "IEEE 802.3"),
    (4, "IEEE 802.11a/b/g"),
    (5, "IEEE 802.16e"),
    (6, "3GPP GERAN"),
    (7, "3GPP UTRAN"),
    (8, "3GPP E-UTRAN"),
    (9, "3GPP2 eHRPD"),
    (10, "3GPP2 HRPD"),
    (11, "3GPP2 1xRTT"),
    (12, "3GPP2 UMB"),
];

pub const IPV4AA_STS_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (128, "Virtual"),
    (129, "PPP"),
    (130, "IEEE 802.3"),
    (131, "IEEE 802.11a/b/g"),
    (132, "IEEE 802.16e"),
];

