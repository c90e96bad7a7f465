//! The fields of management frames: fixed and tagged parameters.

use crate::fields;
use crate::model::Names;

/// Element identifiers (IEEE 802.11-2020 section 9.4.2.1).
pub(super) const TAGS: &[(u64, &str)] = &[
    (0, "SSID parameter set"),
    (1, "Supported Rates"),
    (2, "FH Parameter set"),
    (3, "DS Parameter set"),
    (4, "CF Parameter set"),
    (5, "Traffic Indication Map (TIM)"),
    (6, "IBSS Parameter set"),
    (7, "Country Information"),
    (8, "Hopping Pattern Parameters"),
    (9, "Hopping Pattern Table"),
    (10, "Request"),
    (11, "QBSS Load Element"),
    (12, "EDCA Parameter Set"),
    (13, "Traffic Specification"),
    (14, "Traffic Classification"),
    (15, "Schedule"),
    (16, "Challenge text"),
    (32, "Power Constraint"),
    (33, "Power Capability"),
    (34, "TPC Request"),
    (35, "TPC Report"),
    (36, "Supported Channels"),
    (37, "Channel Switch Announcement"),
    (38, "Measurement Request"),
    (39, "Measurement Report"),
    (40, "Quiet"),
    (41, "IBSS DFS"),
    (42, "ERP Information"),
    (43, "TS Delay"),
    (44, "TCLAS Processing"),
    (45, "HT Capabilities (802.11n D1.10)"),
    (46, "QoS Capability"),
    (47, "ERP Information"),
    (48, "RSN Information"),
    (50, "Extended Supported Rates"),
    (51, "AP Channel Report"),
    (52, "Neighbor Report"),
    (53, "RCPI"),
    (54, "Mobility Domain"),
    (55, "Fast BSS Transition"),
    (56, "Timeout Interval"),
    (57, "RIC Data"),
    (58, "DSE Registered Location"),
    (59, "Supported Operating Classes"),
    (60, "Extended Channel Switch Announcement"),
    (61, "HT Information (802.11n D1.10)"),
    (62, "Secondary Channel Offset (802.11n D1.10)"),
    (63, "BSS Average Access Delay"),
    (64, "Antenna"),
    (65, "RSNI"),
    (66, "Measurement Pilot Transmission"),
    (67, "BSS Available Admission Capacity"),
    (68, "BSS AC Access Delay/WAPI Parameter Set"),
    (69, "Time Advertisement"),
    (70, "RM Enabled Capabilities"),
    (71, "Multiple BSSID"),
    (72, "20/40 BSS Coexistence"),
    (73, "20/40 BSS Intolerant Channel Report"),
    (74, "Overlapping BSS Scan Parameters"),
    (75, "RIC Descriptor"),
    (76, "Management MIC"),
    (78, "Event Request"),
    (79, "Event Report"),
    (80, "Diagnostic Request"),
    (81, "Diagnostic Report"),
    (82, "Location Parameters"),
    (83, "Non Transmitted BSSID Capability"),
    (84, "SSID List"),
    (85, "Multiple BSSID Index"),
    (86, "FMS Descriptor"),
    (87, "FMS Request"),
    (88, "FMS Response"),
    (89, "QoS Traffic Capability"),
    (90, "BSS Max Idle Period"),
    (91, "TFS Request"),
    (92, "TFS Response"),
    (93, "WNM-Sleep Mode"),
    (94, "TIM Broadcast Request"),
    (95, "TIM Broadcast Response"),
    (96, "Collocated Interference Report"),
    (97, "Channel Usage"),
    (98, "Time Zone"),
    (99, "DMS Request"),
    (100, "DMS Response"),
    (101, "Link Identifier"),
    (102, "Wakeup Schedule"),
    (104, "Channel Switch Timing"),
    (105, "PTI Control"),
    (106, "PU Buffer Status"),
    (107, "Interworking"),
    (108, "Advertisement Protocol"),
    (109, "Expedited Bandwidth Request"),
    (110, "QoS Map Set"),
    (111, "Roaming Consortium"),
    (112, "Emergency Alert Identifier"),
    (113, "Mesh Configuration"),
    (114, "Mesh ID"),
    (115, "Mesh Link Metric Report"),
    (116, "Congestion Notification"),
    (117, "Mesh Peering Management"),
    (118, "Mesh Channel Switch Parameters"),
    (119, "Mesh Awake Window"),
    (120, "Beacon Timing"),
    (121, "MCCAOP Setup Request"),
    (122, "MCCAOP SETUP Reply"),
    (123, "MCCAOP Advertisement"),
    (124, "MCCAOP Teardown"),
    (125, "Gate Announcement"),
    (126, "Root Announcement"),
    (127, "Extended Capabilities"),
    (128, "Agere Proprietary"),
    (130, "Path Request"),
    (131, "Path Reply"),
    (132, "Path Error"),
    (133, "Cisco CCX1 CKIP + Device Name"),
    (136, "Cisco CCX2"),
    (137, "Proxy Update"),
    (138, "Proxy Update Confirmation"),
    (139, "Authenticated Mesh Peering Exchange"),
    (140, "MIC (Message Integrity Code)"),
    (141, "Destination URI"),
    (142, "U-APSD Coexistence"),
    (143, "Wakeup Schedule 802.11ad"),
    (144, "Extended Schedule"),
    (145, "STA Availability"),
    (146, "DMG TSPEC"),
    (147, "Next DMG ATI"),
    (148, "DMG Capabilities"),
    (149, "Cisco Unknown 95"),
    (150, "Vendor Specific"),
    (151, "DMG Operating"),
    (152, "DMG BSS Parameter Change"),
    (153, "DMG Beam Refinement"),
    (154, "Channel Measurement Feedback"),
    (157, "Awake Window"),
    (158, "Multi Band"),
    (159, "ADDBA Extension"),
    (160, "NEXTPCP List"),
    (161, "PCP Handover"),
    (162, "DMG Link Margin"),
    (163, "Switching Stream"),
    (164, "Session Transmission"),
    (165, "Dynamic Tone Pairing Report"),
    (166, "Cluster Report"),
    (167, "Relay Capabilities"),
    (168, "Relay Transfer Parameter"),
    (169, "Beamlink Maintenance"),
    (170, "Multiple MAC Sublayers"),
    (171, "U-PID"),
    (172, "DMG Link Adaption Acknowledgment"),
    (173, "Symbol Proprietary"),
    (174, "MCCAOP Advertisement Overview"),
    (175, "Quiet Period Request"),
    (177, "Quiet Period Response"),
    (182, "ECAPC Policy"),
    (183, "Cluster Time Offset"),
    (184, "Intra-Access Category Priority"),
    (185, "SCS Descriptor"),
    (190, "Antenna Sector ID"),
    (191, "VHT Capabilities"),
    (192, "VHT Operation"),
    (193, "Extended BSS Load"),
    (194, "Wide Bandwidth Channel Switch"),
    (195, "Tx Power Envelope"),
    (196, "Channel Switch Wrapper"),
    (199, "Operating Mode Notification"),
    (201, "Reduced Neighbor Report"),
    (206, "Fine Time Measurement Params"),
    (207, "S1G Open-Loop Link Margin Index"),
    (208, "RPS"),
    (209, "Page Slice"),
    (210, "AID Request"),
    (211, "AID Response"),
    (212, "Sector Operation"),
    (213, "S1G Beacon Compatibility"),
    (214, "Short Beacon Interval"),
    (215, "Change Sequence"),
    (216, "Target Wake Time"),
    (217, "S1G Capabilities"),
    (220, "Subchannel Selective Transmission"),
    (221, "Vendor Specific"),
    (222, "Authentication Control"),
    (223, "TSF Timer Accuracy"),
    (224, "S1G Relay"),
    (225, "Reachable Address"),
    (226, "S1G Relay Discovery"),
    (228, "AID Announcement"),
    (229, "PV1 Probe Response Option"),
    (230, "EL Operation"),
    (231, "Sectorized Group ID List"),
    (232, "S1G Operation"),
    (233, "Header Compression"),
    (234, "SST Operation"),
    (235, "MAD"),
    (236, "S1G Relay Activation"),
    (237, "CAG Number"),
    (239, "AP-CSN"),
    (240, "FILS Indication"),
    (241, "Differential Initial Link Setup"),
    (242, "Fragment"),
    (244, "RSN eXtension"),
    (255, "Element ID Extension"),
];

/// Authentication algorithms.
const AUTHENTICATIONS: &[(u64, &str)] = &[
    (0, "Open System"),
    (1, "Shared key"),
    (2, "Fast BSS Transition"),
    (3, "Simultaneous Authentication of Equals (SAE)"),
    (4, "FILS Shared Key authentication without PFS"),
    (5, "FILS Shared Key authentication with PFS"),
    (6, "FILS Public Key authentication"),
    (7, "Pre-Association Security Negotiation (PASN)"),
    (128, "Network EAP"),
];

/// Cipher suites.
pub(super) const CIPHERS: &[(u64, &str)] = &[
    (0, "NONE"),
    (1, "WEP (40-bit)"),
    (2, "TKIP"),
    (3, "AES (OCB)"),
    (4, "AES (CCM)"),
    (5, "WEP (104-bit)"),
    (6, "BIP (128)"),
    (7, "Group addressed traffic not allowed"),
    (8, "GCMP (128)"),
    (9, "GCMP (256)"),
    (10, "CCMP (256)"),
    (11, "BIP (GMAC-128)"),
    (12, "BIP (GMAC-256)"),
    (13, "BIP (CMAC-256)"),
];

/// Authentication and key management.
pub(super) const AKMS: &[(u64, &str)] = &[
    (0, "NONE"),
    (1, "WPA"),
    (2, "PSK"),
    (3, "FT over IEEE 802.1X"),
    (4, "FT using PSK"),
    (5, "WPA (SHA256)"),
    (6, "PSK (SHA256)"),
    (7, "TDLS / TPK Handshake (SHA256)"),
    (8, "SAE (SHA256)"),
    (9, "FT using SAE (SHA256)"),
    (10, "APPeerKey (SHA256)"),
    (11, "WPA (SHA256-SuiteB)"),
    (12, "WPA (SHA384-SuiteB)"),
    (13, "FT over IEEE 802.1X (SHA384)"),
    (14, "FILS (SHA256 and AES-SIV-256)"),
    (15, "FILS (SHA384 and AES-SIV-512)"),
    (16, "FT over FILS (SHA256 and AES-SIV-256)"),
    (17, "FT over FILS (SHA384 and AES-SIV-512)"),
    (18, "Opportunistic Wireless Encryption"),
    (19, "FT using PSK (SHA384)"),
    (20, "PSK (SHA384)"),
    (21, "PASN"),
];

/// Replay counters for each security association.
const REPLAY_COUNTERS: &[(u64, &str)] = &[
    (0, "1 replay counter per PTKSA/GTKSA/STAKeySA"),
    (1, "2 replay counters per PTKSA/GTKSA/STAKeySA"),
    (2, "4 replay counters per PTKSA/GTKSA/STAKeySA"),
    (3, "16 replay counters per PTKSA/GTKSA/STAKeySA"),
];

/// Rates in Mbit/s; (B) where it is a basic rate.
const RATES: &[(u64, &str)] = &[
    (2, "1"),
    (3, "1.5"),
    (4, "2"),
    (5, "2.5"),
    (6, "3"),
    (9, "4.5"),
    (11, "5.5"),
    (12, "6"),
    (18, "9"),
    (22, "11"),
    (24, "12"),
    (27, "13.5"),
    (36, "18"),
    (44, "22"),
    (48, "24"),
    (54, "27"),
    (66, "33"),
    (72, "36"),
    (96, "48"),
    (108, "54"),
    (130, "1(B)"),
    (131, "1.5(B)"),
    (132, "2(B)"),
    (133, "2.5(B)"),
    (134, "3(B)"),
    (137, "4.5(B)"),
    (139, "5.5(B)"),
    (140, "6(B)"),
    (146, "9(B)"),
    (150, "11(B)"),
    (152, "12(B)"),
    (155, "13.5(B)"),
    (164, "18(B)"),
    (172, "22(B)"),
    (176, "24(B)"),
    (182, "27(B)"),
    (194, "33(B)"),
    (200, "36(B)"),
    (224, "48(B)"),
    (236, "54(B)"),
    (251, "SAE Hash to Element Only"),
    (252, "EPD"),
    (253, "GLK"),
    (254, "VHT PHY"),
    (255, "HT PHY"),
];

/// Elements of the Wi-Fi Alliance and Microsoft.
const VENDOR_TYPES: &[(u64, &str)] = &[
    (1, "WPA Information Element"),
    (2, "WMM/WME"),
    (4, "WPS"),
];

use super::codes::{CATEGORIES, REASONS, STATUSES};
use super::vendors;

fields! {
    /// Fixed parameters.
    FIXED_ALL = "wlan.fixed.all", "Fixed parameters", None None;
    /// Tagged parameters.
    TAGGED_ALL = "wlan.tagged.all", "Tagged parameters", None None;
    /// Timestamp.
    FIXED_TIMESTAMP = "wlan.fixed.timestamp", "Timestamp", U64 Dec;
    /// Beacon Interval.
    FIXED_BEACON = "wlan.fixed.beacon", "Beacon Interval", U32 Dec;
    /// Capabilities Information.
    FIXED_CAPABILITIES = "wlan.fixed.capabilities", "Capabilities Information", U16 Hex;
    /// ESS capabilities.
    FIXED_CAPABILITIES_ESS = "wlan.fixed.capabilities.ess", "ESS capabilities", Bool B16, mask(0x1), with(Names::Bool("Transmitter is an AP", "Transmitter is a STA"));
    /// IBSS status.
    FIXED_CAPABILITIES_IBSS = "wlan.fixed.capabilities.ibss", "IBSS status", Bool B16, mask(0x2), with(Names::Bool("Transmitter belongs to an IBSS", "Transmitter belongs to a BSS"));
    /// Reserved.
    FIXED_CAPABILITIES_RESERVED1 = "wlan.fixed.capabilities.reserved1", "Reserved", U16 Dec, mask(0x4);
    /// Reserved.
    FIXED_CAPABILITIES_RESERVED2 = "wlan.fixed.capabilities.reserved2", "Reserved", U16 Dec, mask(0x8);
    /// Privacy.
    FIXED_CAPABILITIES_PRIVACY = "wlan.fixed.capabilities.privacy", "Privacy", Bool B16, mask(0x10), with(Names::Bool("Data confidentiality required", "Data confidentiality not required"));
    /// Short Preamble.
    FIXED_CAPABILITIES_SHORT_PREAMBLE = "wlan.fixed.capabilities.short_preamble", "Short Preamble", Bool B16, mask(0x20), with(Names::Bool("Allowed", "Not Allowed"));
    /// Reserved.
    FIXED_CAPABILITIES_RESERVED3 = "wlan.fixed.capabilities.reserved3", "Reserved", U16 Dec, mask(0x40);
    /// Reserved.
    FIXED_CAPABILITIES_RESERVED4 = "wlan.fixed.capabilities.reserved4", "Reserved", U16 Dec, mask(0x80);
    /// Spectrum Management.
    FIXED_CAPABILITIES_SPEC_MAN = "wlan.fixed.capabilities.spec_man", "Spectrum Management", Bool B16, mask(0x100), with(Names::Bool("Implemented", "Not Implemented"));
    /// QoS.
    FIXED_CAPABILITIES_QOS = "wlan.fixed.capabilities.qos", "QoS", Bool B16, mask(0x200), with(Names::Bool("Implemented", "Not Implemented"));
    /// Short Slot Time.
    FIXED_CAPABILITIES_SHORT_SLOT_TIME = "wlan.fixed.capabilities.short_slot_time", "Short Slot Time", Bool B16, mask(0x400), with(Names::Bool("In use", "Not in use"));
    /// Automatic Power Save Delivery.
    FIXED_CAPABILITIES_APSD = "wlan.fixed.capabilities.apsd", "Automatic Power Save Delivery", Bool B16, mask(0x800), with(Names::Bool("Implemented", "Not Implemented"));
    /// Radio Measurement.
    FIXED_CAPABILITIES_RADIO_MEASUREMENT = "wlan.fixed.capabilities.radio_measurement", "Radio Measurement", Bool B16, mask(0x1000), with(Names::Bool("Implemented", "Not Implemented"));
    /// EPD.
    FIXED_CAPABILITIES_EPD = "wlan.fixed.capabilities.epd", "EPD", Bool B16, mask(0x2000), with(Names::Bool("Implemented", "Not Implemented"));
    /// Reserved.
    FIXED_CAPABILITIES_RESERVED5 = "wlan.fixed.capabilities.reserved5", "Reserved", U16 Dec, mask(0x4000);
    /// Reserved.
    FIXED_CAPABILITIES_RESERVED6 = "wlan.fixed.capabilities.reserved6", "Reserved", U16 Dec, mask(0x8000);
    /// Listen Interval.
    FIXED_LISTEN_IVAL = "wlan.fixed.listen_ival", "Listen Interval", U16 Hex;
    /// Current AP.
    FIXED_CURRENT_AP = "wlan.fixed.current_ap", "Current AP", Ether None;
    /// Authentication Algorithm.
    FIXED_AUTH_ALG = "wlan.fixed.auth.alg", "Authentication Algorithm", U16 Dec, names(AUTHENTICATIONS);
    /// Authentication SEQ.
    FIXED_AUTH_SEQ = "wlan.fixed.auth_seq", "Authentication SEQ", U16 Hex;
    /// Status code.
    FIXED_STATUS_CODE = "wlan.fixed.status_code", "Status code", U16 Hex, names(STATUSES);
    /// Reason code.
    FIXED_REASON_CODE = "wlan.fixed.reason_code", "Reason code", U16 Hex, names(REASONS);
    /// Association ID.
    FIXED_AID = "wlan.fixed.aid", "Association ID", U16 Hex, mask(0x3fff);
    /// Category code.
    FIXED_CATEGORY_CODE = "wlan.fixed.category_code", "Category code", U16 Dec, names(CATEGORIES);
    /// Tag.
    TAG = "wlan.tag", "Tag", None None;
    /// Tag Number.
    TAG_NUMBER = "wlan.tag.number", "Tag Number", U8 Dec, names(TAGS);
    /// Tag length.
    TAG_LENGTH = "wlan.tag.length", "Tag length", U32 Dec;
    /// Tag Data.
    TAG_DATA = "wlan.tag.data", "Tag Data", Bytes None;
    /// OUI.
    TAG_OUI = "wlan.tag.oui", "OUI", U24 Dec, with(Names::Custom(vendors::oui));
    /// Vendor Specific OUI Type.
    TAG_VENDOR_OUI_TYPE = "wlan.tag.vendor.oui.type", "Vendor Specific OUI Type", U8 Dec;
    /// Vendor Specific Data.
    TAG_VENDOR_DATA = "wlan.tag.vendor.data", "Vendor Specific Data", Bytes None;
    /// SSID.
    SSID = "wlan.ssid", "SSID", Bytes None;
    /// Supported Rates.
    SUPPORTED_RATES = "wlan.supported_rates", "Supported Rates", U8 Hex, names(RATES);
    /// Extended Supported Rates.
    EXTENDED_SUPPORTED_RATES = "wlan.extended_supported_rates", "Extended Supported Rates", U8 Hex, names(RATES);
    /// Current Channel.
    DS_CURRENT_CHANNEL = "wlan.ds.current_channel", "Current Channel", U8 Dec;
    /// DTIM count.
    TIM_DTIM_COUNT = "wlan.tim.dtim_count", "DTIM count", U8 Dec;
    /// DTIM period.
    TIM_DTIM_PERIOD = "wlan.tim.dtim_period", "DTIM period", U8 Dec;
    /// Bitmap control.
    TIM_BMAPCTL = "wlan.tim.bmapctl", "Bitmap control", U8 Hex;
    /// Multicast.
    TIM_BMAPCTL_MULTICAST = "wlan.tim.bmapctl.multicast", "Multicast", Bool B8, mask(0x1);
    /// Bitmap Offset.
    TIM_BMAPCTL_OFFSET = "wlan.tim.bmapctl.offset", "Bitmap Offset", U8 Hex, mask(0xfe);
    /// Partial Virtual Bitmap.
    TIM_PARTIAL_VIRTUAL_BITMAP = "wlan.tim.partial_virtual_bitmap", "Partial Virtual Bitmap", Bytes None;
    /// Code.
    COUNTRY_INFO_CODE = "wlan.country_info.code", "Code", Str None;
    /// Environment.
    COUNTRY_INFO_ENVIRONMENT = "wlan.country_info.environment", "Environment", U8 Dec;
    /// Country Info.
    COUNTRY_INFO_FNM = "wlan.country_info.fnm", "Country Info", None None;
    /// First Channel Number.
    COUNTRY_INFO_FNM_FCN = "wlan.country_info.fnm.fcn", "First Channel Number", U8 Dec;
    /// Number of Channels.
    COUNTRY_INFO_FNM_NC = "wlan.country_info.fnm.nc", "Number of Channels", U8 Dec;
    /// Maximum Transmit Power Level.
    COUNTRY_INFO_FNM_MTPL = "wlan.country_info.fnm.mtpl", "Maximum Transmit Power Level", I8 Dec, unit(" dBm");
    /// Local Power Constraint.
    POWERCON_LOCAL = "wlan.powercon.local", "Local Power Constraint", U8 Dec;
    /// ERP Information.
    ERP_INFO = "wlan.erp_info", "ERP Information", U8 Hex;
    /// Non ERP Present.
    ERP_INFO_ERP_PRESENT = "wlan.erp_info.erp_present", "Non ERP Present", Bool B8, mask(0x1), with(Names::Bool("Set", "Not set"));
    /// Use Protection.
    ERP_INFO_USE_PROTECTION = "wlan.erp_info.use_protection", "Use Protection", Bool B8, mask(0x2), with(Names::Bool("Set", "Not set"));
    /// Barker Preamble Mode.
    ERP_INFO_BARKER_PREAMBLE_MODE = "wlan.erp_info.barker_preamble_mode", "Barker Preamble Mode", Bool B8, mask(0x4), with(Names::Bool("Set", "Not set"));
    /// Reserved.
    ERP_INFO_RESERVED = "wlan.erp_info.reserved", "Reserved", U8 Hex, mask(0xf8);
    /// RSN Version.
    RSN_VERSION = "wlan.rsn.version", "RSN Version", U16 Dec;
    /// Group Cipher Suite.
    RSN_GCS = "wlan.rsn.gcs", "Group Cipher Suite", U32 Dec, with(Names::Custom(vendors::cipher));
    /// Group Cipher Suite OUI.
    RSN_GCS_OUI = "wlan.rsn.gcs.oui", "Group Cipher Suite OUI", U24 Dec, with(Names::Custom(vendors::oui));
    /// Group Cipher Suite type.
    RSN_GCS_TYPE = "wlan.rsn.gcs.type", "Group Cipher Suite type", U8 Dec, names(CIPHERS);
    /// Pairwise Cipher Suite Count.
    RSN_PCS_COUNT = "wlan.rsn.pcs.count", "Pairwise Cipher Suite Count", U16 Dec;
    /// Pairwise Cipher Suite List.
    RSN_PCS_LIST = "wlan.rsn.pcs.list", "Pairwise Cipher Suite List", None None;
    /// Pairwise Cipher Suite.
    RSN_PCS = "wlan.rsn.pcs", "Pairwise Cipher Suite", U32 Dec, with(Names::Custom(vendors::cipher));
    /// Pairwise Cipher Suite OUI.
    RSN_PCS_OUI = "wlan.rsn.pcs.oui", "Pairwise Cipher Suite OUI", U24 Dec, with(Names::Custom(vendors::oui));
    /// Pairwise Cipher Suite type.
    RSN_PCS_TYPE = "wlan.rsn.pcs.type", "Pairwise Cipher Suite type", U8 Dec, names(CIPHERS);
    /// Auth Key Management (AKM) Suite Count.
    RSN_AKMS_COUNT = "wlan.rsn.akms.count", "Auth Key Management (AKM) Suite Count", U16 Dec;
    /// Auth Key Management (AKM) List.
    RSN_AKMS_LIST = "wlan.rsn.akms.list", "Auth Key Management (AKM) List", None None;
    /// Auth Key Management (AKM) Suite.
    RSN_AKMS = "wlan.rsn.akms", "Auth Key Management (AKM) Suite", U32 Dec, with(Names::Custom(vendors::key_management));
    /// Auth Key Management (AKM) OUI.
    RSN_AKMS_OUI = "wlan.rsn.akms.oui", "Auth Key Management (AKM) OUI", U24 Dec, with(Names::Custom(vendors::oui));
    /// Auth Key Management (AKM) type.
    RSN_AKMS_TYPE = "wlan.rsn.akms.type", "Auth Key Management (AKM) type", U8 Dec, names(AKMS);
    /// RSN Capabilities.
    RSN_CAPABILITIES = "wlan.rsn.capabilities", "RSN Capabilities", U16 Hex;
    /// RSN Pre-Auth capabilities.
    RSN_CAPABILITIES_PREAUTH = "wlan.rsn.capabilities.preauth", "RSN Pre-Auth capabilities", Bool B16, mask(0x1), with(Names::Bool("Transmitter supports pre-authentication", "Transmitter does not support pre-authentication"));
    /// RSN No Pairwise capabilities.
    RSN_CAPABILITIES_NO_PAIRWISE = "wlan.rsn.capabilities.no_pairwise", "RSN No Pairwise capabilities", Bool B16, mask(0x2), with(Names::Bool("Transmitter cannot support WEP default key 0 simultaneously with Pairwise key", "Transmitter can support WEP default key 0 simultaneously with Pairwise key"));
    /// RSN PTKSA Replay Counter capabilities.
    RSN_CAPABILITIES_PTKSA_REPLAY_COUNTER = "wlan.rsn.capabilities.ptksa_replay_counter", "RSN PTKSA Replay Counter capabilities", U16 Hex, mask(0xc), names(REPLAY_COUNTERS);
    /// RSN GTKSA Replay Counter capabilities.
    RSN_CAPABILITIES_GTKSA_REPLAY_COUNTER = "wlan.rsn.capabilities.gtksa_replay_counter", "RSN GTKSA Replay Counter capabilities", U16 Hex, mask(0x30), names(REPLAY_COUNTERS);
    /// Management Frame Protection Required.
    RSN_CAPABILITIES_MFPR = "wlan.rsn.capabilities.mfpr", "Management Frame Protection Required", Bool B16, mask(0x40);
    /// Management Frame Protection Capable.
    RSN_CAPABILITIES_MFPC = "wlan.rsn.capabilities.mfpc", "Management Frame Protection Capable", Bool B16, mask(0x80);
    /// Joint Multi-band RSNA.
    RSN_CAPABILITIES_JMR = "wlan.rsn.capabilities.jmr", "Joint Multi-band RSNA", Bool B16, mask(0x100);
    /// PeerKey Enabled.
    RSN_CAPABILITIES_PEERKEY = "wlan.rsn.capabilities.peerkey", "PeerKey Enabled", Bool B16, mask(0x200);
    /// Extended Key ID for Individually Addressed Frames.
    RSN_CAPABILITIES_EXTENDED_KEY_ID_IAF = "wlan.rsn.capabilities.extended_key_id_iaf", "Extended Key ID for Individually Addressed Frames", Bool B16, mask(0x2000), with(Names::Bool("Supported", "Not supported"));
    /// PMKID Count.
    RSN_PMKID_COUNT = "wlan.rsn.pmkid.count", "PMKID Count", U16 Dec;
    /// PMKID List.
    RSN_PMKID_LIST = "wlan.rsn.pmkid.list", "PMKID List", None None;
    /// Group Management Cipher Suite.
    RSN_GMCS = "wlan.rsn.gmcs", "Group Management Cipher Suite", U32 Dec, with(Names::Custom(vendors::cipher));
    /// Group Management Cipher Suite OUI.
    RSN_GMCS_OUI = "wlan.rsn.gmcs.oui", "Group Management Cipher Suite OUI", U24 Dec, with(Names::Custom(vendors::oui));
    /// Group Management Cipher Suite type.
    RSN_GMCS_TYPE = "wlan.rsn.gmcs.type", "Group Management Cipher Suite type", U8 Dec, names(CIPHERS);
    /// Type.
    WFA_IE_TYPE = "wlan.wfa.ie.type", "Type", U8 Hex, names(VENDOR_TYPES);
    /// WPA Version.
    WFA_IE_WPA_VERSION = "wlan.wfa.ie.wpa.version", "WPA Version", U16 Dec;
    /// Multicast Cipher Suite.
    WFA_IE_WPA_MCS = "wlan.wfa.ie.wpa.mcs", "Multicast Cipher Suite", U32 Dec, with(Names::Custom(vendors::cipher));
    /// Multicast Cipher Suite OUI.
    WFA_IE_WPA_MCS_OUI = "wlan.wfa.ie.wpa.mcs.oui", "Multicast Cipher Suite OUI", U24 Dec, with(Names::Custom(vendors::oui));
    /// Multicast Cipher Suite type.
    WFA_IE_WPA_MCS_TYPE = "wlan.wfa.ie.wpa.mcs.type", "Multicast Cipher Suite type", U8 Dec, names(CIPHERS);
    /// Unicast Cipher Suite Count.
    WFA_IE_WPA_UCS_COUNT = "wlan.wfa.ie.wpa.ucs.count", "Unicast Cipher Suite Count", U16 Dec;
    /// Unicast Cipher Suite List.
    WFA_IE_WPA_UCS_LIST = "wlan.wfa.ie.wpa.ucs.list", "Unicast Cipher Suite List", None None;
    /// Unicast Cipher Suite.
    WFA_IE_WPA_UCS = "wlan.wfa.ie.wpa.ucs", "Unicast Cipher Suite", U32 Dec, with(Names::Custom(vendors::cipher));
    /// Unicast Cipher Suite OUI.
    WFA_IE_WPA_UCS_OUI = "wlan.wfa.ie.wpa.ucs.oui", "Unicast Cipher Suite OUI", U24 Dec, with(Names::Custom(vendors::oui));
    /// Unicast Cipher Suite type.
    WFA_IE_WPA_UCS_TYPE = "wlan.wfa.ie.wpa.ucs.type", "Unicast Cipher Suite type", U8 Dec, names(CIPHERS);
    /// Auth Key Management (AKM) Suite Count.
    WFA_IE_WPA_AKMS_COUNT = "wlan.wfa.ie.wpa.akms.count", "Auth Key Management (AKM) Suite Count", U16 Dec;
    /// Auth Key Management (AKM) List.
    WFA_IE_WPA_AKMS_LIST = "wlan.wfa.ie.wpa.akms.list", "Auth Key Management (AKM) List", None None;
    /// Auth Key Management (AKM) Suite.
    WFA_IE_WPA_AKMS = "wlan.wfa.ie.wpa.akms", "Auth Key Management (AKM) Suite", U32 Dec, with(Names::Custom(vendors::key_management));
    /// Auth Key Management (AKM) OUI.
    WFA_IE_WPA_AKMS_OUI = "wlan.wfa.ie.wpa.akms.oui", "Auth Key Management (AKM) OUI", U24 Dec, with(Names::Custom(vendors::oui));
    /// Auth Key Management (AKM) type.
    WFA_IE_WPA_TYPE = "wlan.wfa.ie.wpa.type", "Auth Key Management (AKM) type", U8 Dec, names(AKMS);
}
