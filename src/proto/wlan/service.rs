//! Elements about quality of service, roaming and meshes (IEEE 802.11-2020 section 9.4.2).

use super::management_fields::TAGS;
use super::layout::Part;
use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

const TIMEOUT_INT_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Reassociation deadline interval (TUs)"),
    (2, "Key lifetime interval (seconds)"),
    (3, "Association Comeback time (TUs)"),
    (4, "Time to start (TUs)"),
];

const FIXED_VENUE_INFO_GROUP_NAMES: &[(u64, &str)] = &[
    (0, "Unspecified"),
    (1, "Assembly"),
    (2, "Business"),
    (3, "Educational"),
    (4, "Factory and Industrial"),
    (5, "Institutional"),
    (6, "Mercantile"),
    (7, "Residential"),
    (8, "Storage"),
    (9, "Utility and Miscellaneous"),
    (10, "Vehicular"),
    (11, "Outdoor"),
];

const INTERWORKING_ACCESS_NETWORK_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Private network"),
    (1, "Private network with guest access"),
    (2, "Chargeable public network"),
    (3, "Free public network"),
    (4, "Personal device network"),
    (5, "Emergency services only network"),
    (14, "Test or experimental"),
    (15, "Wildcard"),
];

const ADV_PROTO_ID_NAMES: &[(u64, &str)] = &[
    (0, "Access Network Query Protocol"),
    (1, "MIH Information Service"),
    (2, "MIH Command and Event Services Capability Discovery"),
    (3, "Emergency Alert System (EAS)"),
    (4, "Location-to-Service Translation Protocol"),
    (221, "Vendor Specific"),
];

const FT_SUBELEM_ID_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "PMK-R1 key holder identifier (R1KH-ID)"),
    (2, "GTK subelement"),
    (3, "PMK-R0 key holder identifier (R0KH-ID)"),
    (4, "IGTK"),
];

fields! {
    /// QoS Information (AP).
    FIXED_QOSINFO_AP = "wlan.fixed.qosinfo.ap", "QoS Information (AP)", U8 Hex;
    /// Enhanced Distributed Channel Access (EDCA) Parameter Set Update Count.
    FIXED_QOSINFO_AP_EDCAUPDATE = "wlan.fixed.qosinfo.ap.edcaupdate", "EDCA Parameter Set Update Count", U8 Hex, mask(0xf);
    /// QoS Ack.
    FIXED_QOSINFO_AP_QACK = "wlan.fixed.qosinfo.ap.qack", "Q-Ack", Bool B8, mask(0x10), with(Names::Bool("APs MIB attribute dot11QAckOptionImplemented is true", "APs MIB attribute dot11QAckOptionImplemented is false"));
    /// Queue Request.
    FIXED_QOSINFO_AP_QUEUE_REQ = "wlan.fixed.qosinfo.ap.queue_req", "Queue Request", Bool B8, mask(0x20), with(Names::Bool("AP can process a nonzero Queue Size subfield in the QoS Control field in QoS data frames", "AP cannot process a nonzero Queue Size subfield in the QoS Control field in QoS data frames"));
    /// Transmit Opportunity (TXOP) Request.
    FIXED_QOSINFO_AP_TXOPREQ = "wlan.fixed.qosinfo.ap.txopreq", "TXOP Request", Bool B8, mask(0x40), with(Names::Bool("AP can process a nonzero TXOP Duration Requested subfield in the QoS Control field in QoS data frames", "AP cannot process a nonzero TXOP Duration Requested subfield in the QoS Control field in QoS data frames"));
    /// More Data Ack.
    FIXED_QOSINFO_AP_MORE_DATA_ACK = "wlan.fixed.qosinfo.ap.more_data_ack", "More Data Ack", Bool B8, mask(0x80);
    /// Mobility Domain Identifier.
    MOBILITY_DOMAIN_MDID = "wlan.mobility_domain.mdid", "Mobility Domain Identifier", U16 Hex;
    /// FT Capability and Policy.
    MOBILITY_DOMAIN_FT_CAPAB = "wlan.mobility_domain.ft_capab", "FT Capability and Policy", U8 Hex;
    /// Fast BSS Transition over DS.
    MOBILITY_DOMAIN_FT_CAPAB_FT_OVER_DS = "wlan.mobility_domain.ft_capab.ft_over_ds", "Fast BSS Transition over DS", U8 Hex, mask(0x1);
    /// Resource Request Protocol Capability.
    MOBILITY_DOMAIN_FT_CAPAB_RESOURCE_REQ = "wlan.mobility_domain.ft_capab.resource_req", "Resource Request Protocol Capability", U8 Hex, mask(0x2);
    /// Reserved.
    MOBILITY_DOMAIN_FT_CAPAB_RESERVED = "wlan.mobility_domain.ft_capab.reserved", "Reserved", U8 Hex, mask(0xfc);
    /// MIC Control.
    FT_MIC_CONTROL = "wlan.ft.mic_control", "MIC Control", U16 Hex;
    /// Reserved.
    FT_MIC_CONTROL_RESERVED = "wlan.ft.mic_control.reserved", "Reserved", U16 Hex, mask(0xff);
    /// Element Count.
    FT_MIC_CONTROL_ELEMENT_COUNT = "wlan.ft.mic_control.element_count", "Element Count", U16 Dec, mask(0xff00);
    /// MIC.
    FT_MIC = "wlan.ft.mic", "MIC", Bytes None;
    /// ANonce.
    FT_ANONCE = "wlan.ft.anonce", "ANonce", Bytes None;
    /// SNonce.
    FT_SNONCE = "wlan.ft.snonce", "SNonce", Bytes None;
    /// Timeout Interval Type.
    TIMEOUT_INT_TYPE = "wlan.timeout_int.type", "Timeout Interval Type", U8 Dec, names(TIMEOUT_INT_TYPE_NAMES);
    /// Timeout Interval Value.
    TIMEOUT_INT_VALUE = "wlan.timeout_int.value", "Timeout Interval Value", U32 Dec;
    /// BSS Max Idle Period (1000 TUs).
    BSS_MAX_IDLE_PERIOD = "wlan.bss_max_idle.period", "BSS Max Idle Period (1000 TUs)", U16 Dec;
    /// BSS Max Idle Period Options: Protected Keep-Alive Required.
    BSS_MAX_IDLE_OPTIONS_PROTECTED = "wlan.bss_max_idle.options.protected", "BSS Max Idle Period Options: Protected Keep-Alive Required", U8 Dec, mask(0x1);
    /// Mesh Configuration Path Selection Protocol.
    MESH_CONFIG_PS_PROTOCOL = "wlan.mesh.config.ps_protocol", "Path Selection Protocol", U8 Hex;
    /// Mesh Configuration Path Selection Metric.
    MESH_CONFIG_PS_METRIC = "wlan.mesh.config.ps_metric", "Path Selection Metric", U8 Hex;
    /// Mesh Configuration Congestion Control.
    MESH_CONFIG_CONG_CTL = "wlan.mesh.config.cong_ctl", "Congestion Control", U8 Hex;
    /// Mesh Configuration Synchronization Method.
    MESH_CONFIG_SYNC_METHOD = "wlan.mesh.config.sync_method", "Synchronization Method", U8 Hex;
    /// Mesh Configuration Authentication Protocol.
    MESH_CONFIG_AUTH_PROTOCOL = "wlan.mesh.config.auth_protocol", "Authentication Protocol", U8 Hex;
    /// Mesh Configuration Formation Info.
    MESH_CONFIG_FORMATION_INFO = "wlan.mesh.config.formation_info", "Formation Info", U8 Hex;
    /// Connected to Mesh Gate.
    MESH_FORMATION_INFO_CONNECT_TO_MESH_GATE = "wlan.mesh.formation_info.connect_to_mesh_gate", "Connected to Mesh Gate", Bool B8, mask(0x1), with(YES_NO);
    /// Number of Peerings.
    MESH_CONFIG_FORMATION_INFO_NUM_PEERS = "wlan.mesh.config.formation_info.num_peers", "Number of Peerings", U8 Dec, mask(0x7e);
    /// Connected to AS.
    MESH_FORMATION_INFO_CONNECT_TO_AS = "wlan.mesh.formation_info.connect_to_as", "Connected to AS", Bool B8, mask(0x80), with(YES_NO);
    /// Mesh Configuration Capability.
    MESH_CONFIG_CAP = "wlan.mesh.config.cap", "Capability", U8 Hex;
    /// Accepting Additional Mesh Peerings.
    MESH_CONFIG_CAP_ACCEPT = "wlan.mesh.config.cap.accept", "Accepting Additional Mesh Peerings", Bool B8, mask(0x1), with(YES_NO);
    /// MCCA Support.
    MESH_CONFIG_CAP_MCCA_SUPPORT = "wlan.mesh.config.cap.mcca_support", "MCCA Support", Bool B8, mask(0x2), with(YES_NO);
    /// MCCA Enabled.
    MESH_CONFIG_CAP_MCCA_ENABLED = "wlan.mesh.config.cap.mcca_enabled", "MCCA Enabled", Bool B8, mask(0x4), with(YES_NO);
    /// Mesh Forwarding.
    MESH_CONFIG_CAP_FORWARDING = "wlan.mesh.config.cap.forwarding", "Mesh Forwarding", Bool B8, mask(0x8), with(YES_NO);
    /// MBCA Enabled.
    MESH_CONFIG_CAP_MBCA_ENABLED = "wlan.mesh.config.cap.mbca_enabled", "MBCA Enabled", Bool B8, mask(0x10), with(YES_NO);
    /// TBTT Adjustment.
    MESH_CONFIG_CAP_TBTT_ADJUSTING = "wlan.mesh.config.cap.tbtt_adjusting", "TBTT Adjustment", Bool B8, mask(0x20), with(YES_NO);
    /// Power Save.
    MESH_CONFIG_CAP_POWER_SAVE_LEVEL = "wlan.mesh.config.cap.power_save_level", "Power Save", Bool B8, mask(0x40), with(Names::Bool("At least one of the peer-specific mesh power modes is deep sleep mode", "None of the peer-specific mesh power modes is deep sleep mode"));
    /// Reserved.
    MESH_CONFIG_CAP_RESERVED = "wlan.mesh.config.cap.reserved", "Reserved", U8 Hex, mask(0x80);
    /// RSNX.
    RSNX = "wlan.rsnx", "RSNX", U8 Hex;
    /// RSNX Length.
    RSNX_LENGTH = "wlan.rsnx.length", "RSNX Length", U8 Dec, mask(0xf);
    /// Protected TWT Operations Support.
    RSNX_PROTECTED_TWT_OPERATIONS_SUPPORT = "wlan.rsnx.protected_twt_operations_support", "Protected TWT Operations Support", U8 Dec, mask(0x10);
    /// SAE Hash to element.
    RSNX_SAE_HASH_TO_ELEMENT = "wlan.rsnx.sae_hash_to_element", "SAE Hash to element", U8 Dec, mask(0x20);
    /// Reserved.
    RSNX_RESERVED = "wlan.rsnx.reserved", "Reserved", U8 Hex, mask(0xc0);
    /// Unknown.
    CISCO_CCX1_UNKNOWN = "wlan.cisco.ccx1.unknown", "Unknown", Bytes None;
    /// Name.
    CISCO_CCX1_NAME = "wlan.cisco.ccx1.name", "Name", Str None;
    /// Clients.
    CISCO_CCX1_CLIENTS = "wlan.cisco.ccx1.clients", "Clients", U8 Dec;
    /// Unknown2.
    CISCO_CCX1_UNKNOWN2 = "wlan.cisco.ccx1.unknown2", "Unknown2", Bytes None;
    /// Venue Group.
    FIXED_VENUE_INFO_GROUP = "wlan.fixed.venue_info.group", "Venue Group", U8 Dec, names(FIXED_VENUE_INFO_GROUP_NAMES);
    /// Venue Type.
    FIXED_VENUE_INFO_TYPE = "wlan.fixed.venue_info.type", "Venue Type", U8 Dec;
    /// Access Network Type.
    INTERWORKING_ACCESS_NETWORK_TYPE = "wlan.interworking.access_network_type", "Access Network Type", U8 Dec, mask(0xf), names(INTERWORKING_ACCESS_NETWORK_TYPE_NAMES);
    /// Internet.
    INTERWORKING_INTERNET = "wlan.interworking.internet", "Internet", U8 Dec, mask(0x10);
    /// Additional Step Required for Access.
    INTERWORKING_ASRA = "wlan.interworking.asra", "ASRA", U8 Dec, mask(0x20);
    /// Emergency services reachable.
    INTERWORKING_ESR = "wlan.interworking.esr", "ESR", U8 Dec, mask(0x40);
    /// Unauthenticated emergency service accessible.
    INTERWORKING_UESA = "wlan.interworking.uesa", "UESA", U8 Dec, mask(0x80);
    /// Number of ANQP OIs.
    ROAMING_CONSORTIUM_NUM_ANQP_OI = "wlan.roaming_consortium.num_anqp_oi", "Number of ANQP OIs", U8 Dec;
    /// OI #1 Length.
    ROAMING_CONSORTIUM_OI1_LEN = "wlan.roaming_consortium.oi1_len", "OI #1 Length", U8 Dec, mask(0xf);
    /// OI #2 Length.
    ROAMING_CONSORTIUM_OI2_LEN = "wlan.roaming_consortium.oi2_len", "OI #2 Length", U8 Dec, mask(0xf0);
    /// Homogeneous ESS identifier.
    INTERWORKING_HESSID = "wlan.interworking.hessid", "HESSID", Ether None;
    /// OI #1.
    ROAMING_CONSORTIUM_OI1 = "wlan.roaming_consortium.oi1", "OI #1", Bytes None;
    /// OI #2.
    ROAMING_CONSORTIUM_OI2 = "wlan.roaming_consortium.oi2", "OI #2", Bytes None;
    /// OI #3.
    ROAMING_CONSORTIUM_OI3 = "wlan.roaming_consortium.oi3", "OI #3", Bytes None;
    /// Mesh ID.
    MESH_ID = "wlan.mesh.id", "Mesh ID", Str None;
    /// Query Response Length Limit.
    ADV_PROTO_RESP_LEN_LIMIT = "wlan.adv_proto.resp_len_limit", "Query Response Length Limit", U8 Dec, mask(0x7f);
    /// Pre-Association Message Xchange BSSID Independent (PAME-BI).
    ADV_PROTO_PAME_BI = "wlan.adv_proto.pame_bi", "PAME-BI", U8 Dec, mask(0x80);
    /// Advertisement Protocol ID.
    ADV_PROTO_ID = "wlan.adv_proto.id", "Advertisement Protocol ID", U8 Dec, names(ADV_PROTO_ID_NAMES);
    /// Challenge Text.
    TAG_CHALLENGE_TEXT = "wlan.tag.challenge_text", "Challenge Text", Bytes None;
    /// Subelement ID.
    FT_SUBELEM_ID = "wlan.ft.subelem.id", "Subelement ID", U8 Dec, names(FT_SUBELEM_ID_NAMES);
    /// Length.
    FT_SUBELEM_LEN = "wlan.ft.subelem.len", "Length", U8 Dec;
    /// PMK-R1 key holder identifier (R1KH-ID).
    FT_SUBELEM_R1KH_ID = "wlan.ft.subelem.r1kh_id", "PMK-R1 key holder identifier (R1KH-ID)", Bytes None;
    /// PMK-R0 key holder identifier (R0KH-ID).
    FT_SUBELEM_R0KH_ID = "wlan.ft.subelem.r0kh_id", "PMK-R0 key holder identifier (R0KH-ID)", Bytes None;
    /// The list of elements that are to be included in the responding STA Probe Response frame.
    TAG_REQUEST = "wlan.tag.request", "Requested Element ID", U8 Dec, names(TAGS);
    /// Association ID.
    TIM_AID = "wlan.tim.aid", "Association ID", U8 Hex;
    /// Country Info.
    COUNTRY_INFO_RRC = "wlan.country_info.rrc", "Country Info", None None;
    /// Operating Extension Identifier.
    COUNTRY_INFO_RRC_OEI = "wlan.country_info.rrc.oei", "Operating Extension Identifier", U8 Dec;
    /// Operating Class.
    COUNTRY_INFO_RRC_OC = "wlan.country_info.rrc.oc", "Operating Class", U8 Dec;
    /// Coverage Class.
    COUNTRY_INFO_RRC_CC = "wlan.country_info.rrc.cc", "Coverage Class", U8 Dec;
    /// Padding.
    COUNTRY_INFO_PADDING = "wlan.country_info.padding", "Padding", Bytes None;
    /// PMKID.
    PMKID = "wlan.pmkid.akms", "PMKID", Bytes None;
    /// Secure LTF Support.
    RSNX_SECURE_LTF_SUPPORT = "wlan.rsnx.secure_ltf_support", "Secure LTF Support", Bool B8, mask(0x1);
    /// Secure RTT Supported.
    RSNX_SECURE_RTT_SUPPORTED = "wlan.rsnx.secure_rtt_supported", "Secure RTT Supported", Bool B8, mask(0x2);
    /// Range Protection Required (RNM-MFP).
    RSNX_RNMMFP = "wlan.rsnx.rnmmfp", "Range Protection Required (RNM-MFP)", Bool B8, mask(0x4);
    /// Reserved.
    RSNX_RESERVED_B11THRU15 = "wlan.rsnx.reserved.b11thru15", "Reserved", U8 Hex, mask(0xf8);
}

/// QoS Capability of an access point (section 9.4.2.34).
#[rustfmt::skip]
pub(super) const QOS_CAPABILITY: &[Part] = &[
    Part::Number(&FIXED_QOSINFO_AP, 1, &[&FIXED_QOSINFO_AP_EDCAUPDATE, &FIXED_QOSINFO_AP_QACK, &FIXED_QOSINFO_AP_QUEUE_REQ,
        &FIXED_QOSINFO_AP_TXOPREQ, &FIXED_QOSINFO_AP_MORE_DATA_ACK]),
];

/// Mobility Domain (section 9.4.2.46).
#[rustfmt::skip]
pub(super) const MOBILITY: &[Part] = &[
    Part::Number(&MOBILITY_DOMAIN_MDID, 2, &[]),
    Part::Number(&MOBILITY_DOMAIN_FT_CAPAB, 1, &[&MOBILITY_DOMAIN_FT_CAPAB_FT_OVER_DS,
        &MOBILITY_DOMAIN_FT_CAPAB_RESOURCE_REQ, &MOBILITY_DOMAIN_FT_CAPAB_RESERVED]),
];

/// Fast BSS Transition (section 9.4.2.47); subelements follow.
#[rustfmt::skip]
pub(super) const TRANSITION: &[Part] = &[
    Part::Number(&FT_MIC_CONTROL, 2, &[&FT_MIC_CONTROL_RESERVED, &FT_MIC_CONTROL_ELEMENT_COUNT]),
    Part::Number(&FT_MIC, 16, &[]),
    Part::Number(&FT_ANONCE, 32, &[]),
    Part::Number(&FT_SNONCE, 32, &[]),
];

/// Timeout Interval (section 9.4.2.48).
#[rustfmt::skip]
pub(super) const TIMEOUT: &[Part] = &[
    Part::Number(&TIMEOUT_INT_TYPE, 1, &[]),
    Part::Number(&TIMEOUT_INT_VALUE, 4, &[]),
];

/// BSS Max Idle Period (section 9.4.2.78).
#[rustfmt::skip]
pub(super) const IDLE: &[Part] = &[
    Part::Number(&BSS_MAX_IDLE_PERIOD, 2, &[]),
    Part::Bits(1, &[&BSS_MAX_IDLE_OPTIONS_PROTECTED]),
];

/// Mesh Configuration (section 9.4.2.97).
#[rustfmt::skip]
pub(super) const MESH_CONFIGURATION: &[Part] = &[
    Part::Number(&MESH_CONFIG_PS_PROTOCOL, 1, &[]),
    Part::Number(&MESH_CONFIG_PS_METRIC, 1, &[]),
    Part::Number(&MESH_CONFIG_CONG_CTL, 1, &[]),
    Part::Number(&MESH_CONFIG_SYNC_METHOD, 1, &[]),
    Part::Number(&MESH_CONFIG_AUTH_PROTOCOL, 1, &[]),
    Part::Number(&MESH_CONFIG_FORMATION_INFO, 1, &[&MESH_FORMATION_INFO_CONNECT_TO_MESH_GATE,
        &MESH_CONFIG_FORMATION_INFO_NUM_PEERS, &MESH_FORMATION_INFO_CONNECT_TO_AS]),
    Part::Number(&MESH_CONFIG_CAP, 1, &[&MESH_CONFIG_CAP_ACCEPT, &MESH_CONFIG_CAP_MCCA_SUPPORT,
        &MESH_CONFIG_CAP_MCCA_ENABLED, &MESH_CONFIG_CAP_FORWARDING, &MESH_CONFIG_CAP_MBCA_ENABLED,
        &MESH_CONFIG_CAP_TBTT_ADJUSTING, &MESH_CONFIG_CAP_POWER_SAVE_LEVEL, &MESH_CONFIG_CAP_RESERVED]),
];

/// RSN Extension (section 9.4.2.241).
#[rustfmt::skip]
pub(super) const RSN_EXTENSION: &[Part] = &[
    Part::Number(&RSNX, 1, &[&RSNX_LENGTH, &RSNX_PROTECTED_TWT_OPERATIONS_SUPPORT, &RSNX_SAE_HASH_TO_ELEMENT, &RSNX_RESERVED]),
    Part::Number(&RSNX, 1, &[&RSNX_SECURE_LTF_SUPPORT, &RSNX_SECURE_RTT_SUPPORTED, &RSNX_RNMMFP, &RSNX_RESERVED_B11THRU15]),
];

/// Cisco CCX1: the name of the access point.
#[rustfmt::skip]
pub(super) const CCX1: &[Part] = &[
    Part::Number(&CISCO_CCX1_UNKNOWN, 10, &[]),
    Part::Number(&CISCO_CCX1_NAME, 16, &[]),
    Part::Number(&CISCO_CCX1_CLIENTS, 1, &[]),
    Part::Number(&CISCO_CCX1_UNKNOWN2, 3, &[]),
];

/// Venue of Interworking.
#[rustfmt::skip]
pub(super) const INTERWORKING_VENUE: &[Part] = &[
    Part::Number(&FIXED_VENUE_INFO_GROUP, 1, &[]),
    Part::Number(&FIXED_VENUE_INFO_TYPE, 1, &[]),
];

/// Interworking (section 9.4.2.91); venue and HESSID may follow.
#[rustfmt::skip]
pub(super) const INTERWORKING: &[Part] = &[
    Part::Bits(1, &[&INTERWORKING_ACCESS_NETWORK_TYPE, &INTERWORKING_INTERNET, &INTERWORKING_ASRA, &INTERWORKING_ESR,
        &INTERWORKING_UESA]),
];

/// Roaming Consortium (section 9.4.2.95); identifiers follow.
#[rustfmt::skip]
pub(super) const ROAMING: &[Part] = &[
    Part::Number(&ROAMING_CONSORTIUM_NUM_ANQP_OI, 1, &[]),
    Part::Bits(1, &[&ROAMING_CONSORTIUM_OI1_LEN, &ROAMING_CONSORTIUM_OI2_LEN]),
];
