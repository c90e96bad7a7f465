//! Fields of CAPWAP's message elements (RFC 5415 section 4.6).

use crate::fields;

pub const ELEMENT_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "AC Descriptor"),
    (2, "AC IPv4 List"),
    (3, "AC IPv6 List"),
    (4, "AC Name"),
    (5, "AC Name With Priority"),
    (6, "AC Timestamp"),
    (7, "Add MAC ACL Entry"),
    (8, "Add Station"),
    (9, "Reserved"),
    (10, "CAPWAP Control IPv4 Address"),
    (11, "CAPWAP Control IPv6 Address"),
    (12, "CAPWAP Timers"),
    (13, "Data Transfer Data"),
    (14, "Data Transfer Mode"),
    (15, "Decryption Error Report"),
    (16, "Decryption Error Report Period"),
    (17, "Delete MAC ACL Entry"),
    (18, "Delete Station"),
    (19, "Reserved"),
    (20, "Discovery Type"),
    (21, "Duplicate IPv4 Address"),
    (22, "Duplicate IPv6 Address"),
    (23, "Idle Timeout"),
    (24, "Image Data"),
    (25, "Image Identifier"),
    (26, "Image Information"),
    (27, "Initiate Download"),
    (28, "Location Data"),
    (29, "Maximum Message Length"),
    (30, "CAPWAP Local IPv4 Address"),
    (31, "Radio Administrative State "),
    (32, "Radio Operational State"),
    (33, "Result Code"),
    (34, "Returned Message Element"),
    (35, "Session ID"),
    (36, "Statistics Timer"),
    (37, "Vendor Specific Payload"),
    (38, "WTP Board Data"),
    (39, "WTP Descriptor"),
    (40, "WTP Fallback "),
    (41, "WTP Frame Tunnel Mode "),
    (42, "Reserved"),
    (43, "Reserved"),
    (44, "WTP MAC Type"),
    (45, "WTP Name"),
    (46, "Unused/Reserved"),
    (47, "WTP Radio Statistics"),
    (48, "WTP Reboot Statistics"),
    (49, "WTP Static IP Address Information"),
    (50, "CAPWAP Local IPv6 Address"),
    (51, "CAPWAP Transport Protocol"),
    (52, "MTU Discovery Padding"),
    (53, "ECN Support"),
    (1024, "IEEE 802.11 Add WLAN"),
    (1025, "IEEE 802.11 Antenna"),
    (1026, "IEEE 802.11 Assigned WTP BSSID"),
    (1027, "IEEE 802.11 Delete WLAN"),
    (1028, "IEEE 802.11 Direct Sequence Control"),
    (1029, "IEEE 802.11 Information Element"),
    (1030, "IEEE 802.11 MAC Operation"),
    (1031, "IEEE 802.11 MIC Countermeasures"),
    (1032, "IEEE 802.11 Multi-Domain Capability"),
    (1033, "IEEE 802.11 OFDM Control"),
    (1034, "IEEE 802.11 Rate Set"),
    (1035, "IEEE 802.11 RSNA Error Report From Station"),
    (1036, "IEEE 802.11 Station"),
    (1037, "IEEE 802.11 Station QoS Profile"),
    (1038, "IEEE 802.11 Station Session Key"),
    (1039, "IEEE 802.11 Statistics"),
    (1040, "IEEE 802.11 Supported Rates"),
    (1041, "IEEE 802.11 Tx Power"),
    (1042, "IEEE 802.11 Tx Power Level"),
    (1043, "IEEE 802.11 Update Station QoS"),
    (1044, "IEEE 802.11 Update WLAN"),
    (1045, "IEEE 802.11 WTP Quality of Service"),
    (1046, "IEEE 802.11 WTP Radio Configuration"),
    (1047, "IEEE 802.11 WTP Radio Fail Alarm Indication"),
    (1048, "IEEE 802.11 WTP Radio Information"),
    (1060, "IEEE 802.11 Supported MAC Profiles"),
    (1061, "IEEE 802.11 MAC Profile"),
];
pub const AC_DESCRIPTOR_RMAC_FIELD_NAMES: &[(u64, &str)] = &[(0, "Reserved"), (1, "Supported"), (2, "Not Supported")];
pub const DISCOVERY_TYPE_NAMES: &[(u64, &str)] =
    &[(0, "Unknown"), (1, "Static Configuration"), (2, "DHCP"), (3, "DNS"), (4, "AC Referral")];
pub const RADIO_ADMIN_STATE_NAMES: &[(u64, &str)] = &[(1, "Enabled"), (2, "Disabled")];
pub const RADIO_OP_STATE_RADIO_STATE_NAMES: &[(u64, &str)] = &[(0, "Reserved"), (1, "Enabled"), (2, "Disabled")];
pub const RADIO_OP_STATE_RADIO_CAUSE_NAMES: &[(u64, &str)] =
    &[(0, "Normal"), (1, "Radio Failure"), (2, "Software Failure"), (3, "Administratively Set")];
pub const RESULT_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Failure (AC List Message Element MUST Be Present)"),
    (2, "Success (NAT Detected)"),
    (3, "Join Failure (Unspecified)"),
    (4, "Join Failure (Resource Depletion)"),
    (5, "Join Failure (Unknown Source)"),
    (6, "Join Failure (Incorrect Data)"),
    (7, "Join Failure (Session ID Already in Use)"),
    (8, "Join Failure (WTP Hardware Not Supported)"),
    (9, "Join Failure (Binding Not Supported)"),
    (10, "Reset Failure (Unable to Reset)"),
    (11, "Reset Failure (Firmware Write Error)"),
    (12, "Configuration Failure (Unable to Apply Requested Configuration - Service Provided Anyhow)"),
    (13, "Configuration Failure (Unable to Apply Requested Configuration - Service Not Provided)"),
    (14, "Image Data Error (Invalid Checksum)"),
    (15, "Image Data Error (Invalid Data Length)"),
    (16, "Image Data Error (Other Error)"),
    (17, "Image Data Error (Image Already Present)"),
    (18, "Message Unexpected (Invalid in Current State)"),
    (19, "Message Unexpected (Unrecognized Request)"),
    (20, "Failure - Missing Mandatory Message Element"),
    (21, "Failure - Unrecognized Message Element"),
    (22, "Data Transfer Error (No Information to Transfer)"),
];
pub const BOARD_DATA_TYPE_NAMES: &[(u64, &str)] =
    &[(0, "WTP Model Number"), (1, "WTP Serial Number"), (2, "Board ID"), (3, "Board Revision"), (4, "Base MAC Address")];
pub const WTP_MAC_TYPE_NAMES: &[(u64, &str)] = &[(0, "Local MAC"), (1, "Split MAC"), (2, "Both (Local and Split MAC)")];
pub const REBOOT_LAST_FAILURE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Not Supported"),
    (1, "AC Initiated"),
    (2, "Link Failure"),
    (3, "Software Failure"),
    (4, "Hardware Failure"),
    (5, "Other Failure"),
    (255, "Unknown (e.g., WTP doesn't keep track of info)"),
];
pub const TRANSPORT_PROTOCOL_NAMES: &[(u64, &str)] = &[(1, "UDP-Lite"), (2, "UDP")];
pub const ECN_SUPPORT_NAMES: &[(u64, &str)] = &[(0, "Limited ECN Support"), (1, "Full and Limited ECN Support")];
fields! {
    /// Message Element.
    ELEMENT = "capwap.message_element", "Message Element", None None;
    /// Type.
    ELEMENT_TYPE = "capwap.message_element.type", "Type", U16 Dec, names(ELEMENT_TYPE_NAMES);
    /// Length.
    ELEMENT_LENGTH = "capwap.message_element.length", "Length", U16 Dec;
    /// Value.
    ELEMENT_VALUE = "capwap.message_element.value", "Value", Bytes None;
    /// Stations.
    AC_DESCRIPTOR_STATIONS = "capwap.control.message_element.ac_descriptor.stations", "Stations", U16 Dec;
    /// Limit Stations.
    AC_DESCRIPTOR_LIMIT = "capwap.control.message_element.ac_descriptor.limit", "Limit Stations", U16 Dec;
    /// Active WTPs.
    AC_DESCRIPTOR_ACTIVE_WTP = "capwap.control.message_element.ac_descriptor.active_wtp", "Active WTPs", U16 Dec;
    /// Max WTPs.
    AC_DESCRIPTOR_MAX_WTP = "capwap.control.message_element.ac_descriptor.max_wtp", "Max WTPs", U16 Dec;
    /// R-MAC Field.
    AC_DESCRIPTOR_RMAC_FIELD = "capwap.control.message_element.ac_descriptor.rmac_field", "R-MAC Field", U8 Dec, names(AC_DESCRIPTOR_RMAC_FIELD_NAMES);
    /// Reserved.
    AC_DESCRIPTOR_RESERVED = "capwap.control.message_element.ac_descriptor.reserved", "Reserved", U8 Dec;
    /// AC IPv4 List.
    AC_IPV4_LIST = "capwap.control.message_element.message_element.ac_ipv4_list", "AC IPv4 List", Ipv4 None;
    /// AC IPv6 List.
    AC_IPV6_LIST = "capwap.control.message_element.message_element.ac_ipv6_list", "AC IPv6 List", Ipv6 None;
    /// CAPWAP Control IP Address.
    CONTROL_IPV4 = "capwap.control.message_element.message_element.capwap_control_ipv4", "CAPWAP Control IP Address", Ipv4 None;
    /// CAPWAP Control IP Address.
    CONTROL_IPV6 = "capwap.control.message_element.message_element.capwap_control_ipv6", "CAPWAP Control IP Address", Ipv6 None;
    /// CAPWAP Control WTP Count.
    CONTROL_WTP_COUNT = "capwap.control.message_element.capwap_control_wtp_count", "CAPWAP Control WTP Count", U16 Dec;
    /// CAPWAP Timers Discovery (Sec).
    TIMERS_DISCOVERY = "capwap.control.message_element.capwap_timers_discovery", "CAPWAP Timers Discovery (Sec)", U8 Dec;
    /// CAPWAP Timers Echo Request (Sec).
    TIMERS_ECHO_REQUEST = "capwap.control.message_element.capwap_timers_echo_request", "CAPWAP Timers Echo Request (Sec)", U8 Dec;
    /// Decryption Error Report Period Radio ID.
    DECRYPTION_ERROR_REPORT_PERIOD_RADIO_ID = "capwap.control.message_element.decryption_error_report_period.radio_id", "Decryption Error Report Period Radio ID", U8 Dec;
    /// Decryption Error Report Period Interval (Sec).
    DECRYPTION_ERROR_REPORT_PERIOD_INTERVAL = "capwap.control.message_element.decryption_error_report_period.interval", "Decryption Error Report Period Interval (Sec)", U16 Dec;
    /// AC Name.
    AC_NAME = "capwap.control.message_element.ac_name", "AC Name", Str None;
    /// Discovery Type.
    DISCOVERY_TYPE = "capwap.control.message_element.discovery_type", "Discovery Type", U8 Dec, names(DISCOVERY_TYPE_NAMES);
    /// Idle Timeout (Sec).
    IDLE_TIMEOUT = "capwap.control.message_element.idle_timeout", "Idle Timeout (Sec)", U32 Dec;
    /// Location Data.
    LOCATION_DATA = "capwap.control.message_element.location_data", "Location Data", Str None;
    /// Maximum Message Length.
    MAXIMUM_MESSAGE_LENGTH = "capwap.control.message_element.maximum_message_length", "Maximum Message Length", U16 Dec;
    /// CAPWAP Local IPv4 Address.
    LOCAL_IPV4_ADDRESS = "capwap.control.message_element.capwap_local_ipv4_address", "CAPWAP Local IPv4 Address", Ipv4 None;
    /// Radio Administrative ID.
    RADIO_ADMIN_ID = "capwap.control.message_element.radio_admin.id", "Radio Administrative ID", U8 Dec;
    /// Radio Administrative State.
    RADIO_ADMIN_STATE = "capwap.control.message_element.radio_admin.state", "Radio Administrative State", U8 Dec, names(RADIO_ADMIN_STATE_NAMES);
    /// Radio Operational ID.
    RADIO_OP_STATE_RADIO_ID = "capwap.control.message_element.radio_op_state.radio_id", "Radio Operational ID", U8 Dec;
    /// Radio Operational State.
    RADIO_OP_STATE_RADIO_STATE = "capwap.control.message_element.radio_op_state.radio_state", "Radio Operational State", U8 Dec, names(RADIO_OP_STATE_RADIO_STATE_NAMES);
    /// Radio Operational Cause.
    RADIO_OP_STATE_RADIO_CAUSE = "capwap.control.message_element.radio_op_state.radio_cause", "Radio Operational Cause", U8 Dec, names(RADIO_OP_STATE_RADIO_CAUSE_NAMES);
    /// Result Code.
    RESULT_CODE = "capwap.control.message_element.result_code", "Result Code", U32 Dec, names(RESULT_CODE_NAMES);
    /// Session ID.
    SESSION_ID = "capwap.control.message_element.session_id", "Session ID", Bytes None;
    /// Statistics Timer (Sec).
    STATISTICS_TIMER = "capwap.control.message_element.statistics_timer", "Statistics Timer (Sec)", U16 Dec;
    /// Vendor Identifier.
    VSP_VENDOR_IDENTIFIER = "capwap.control.message_element.vsp.vendor_identifier", "Vendor Identifier", U32 Dec;
    /// Vendor Element ID.
    VSP_VENDOR_ELEMENT_ID = "capwap.control.message_element.vsp.vendor_element_id", "Vendor Element ID", U16 Dec;
    /// Vendor Data.
    VSP_VENDOR_DATA = "capwap.control.message_element.vsp.vendor_data", "Vendor Data", Bytes None;
    /// WTP Board Data.
    BOARD_DATA = "capwap.control.message_element.wtp_board_data", "WTP Board Data", None None;
    /// WTP Board Data Vendor.
    BOARD_DATA_VENDOR = "capwap.control.message_element.wtp_board_data.vendor", "WTP Board Data Vendor", U32 Dec;
    /// Board Data Type.
    BOARD_DATA_TYPE = "capwap.control.message_element.wtp_board_data.type", "Board Data Type", U16 Dec, names(BOARD_DATA_TYPE_NAMES);
    /// Board Data Length.
    BOARD_DATA_LENGTH = "capwap.control.message_element.wtp_board_data.length", "Board Data Length", U16 Dec;
    /// Board Data Value.
    BOARD_DATA_VALUE = "capwap.control.message_element.wtp_board_data.value", "Board Data Value", Bytes None;
    /// WTP Model Number.
    BOARD_MODEL_NUMBER = "capwap.control.message_element.wtp_board_data.wtp_model_number", "WTP Model Number", Str None;
    /// WTP Serial Number.
    BOARD_SERIAL_NUMBER = "capwap.control.message_element.wtp_board_data.wtp_serial_number", "WTP Serial Number", Str None;
    /// WTP Board ID.
    BOARD_BOARD_ID = "capwap.control.message_element.wtp_board_data.wtp_board_id", "WTP Board ID", Str None;
    /// WTP Board Revision.
    BOARD_BOARD_REVISION = "capwap.control.message_element.wtp_board_data.wtp_board_revision", "WTP Board Revision", Str None;
    /// Base Mac Address.
    BOARD_DATA_BASE_MAC_ADDRESS = "capwap.control.message_element.wtp_board_data.base_mac_address", "Base Mac Address", Ether None;
    /// Max Radios.
    WTP_DESCRIPTOR_MAX_RADIOS = "capwap.control.message_element.wtp_descriptor.max_radios", "Max Radios", U8 Dec;
    /// Radio in use.
    WTP_DESCRIPTOR_RADIO_IN_USE = "capwap.control.message_element.wtp_descriptor.radio_in_use", "Radio in use", U8 Dec;
    /// Encryption Capabilities (Number).
    WTP_DESCRIPTOR_NUMBER_ENCRYPT = "capwap.control.message_element.wtp_descriptor.number_encrypt", "Encryption Capabilities (Number)", U8 Dec;
    /// WTP Fallback.
    WTP_FALLBACK = "capwap.control.message_element.wtp_fallback", "WTP Fallback", U8 Dec, names(RADIO_OP_STATE_RADIO_STATE_NAMES);
    /// WTP MAC Type.
    WTP_MAC_TYPE = "capwap.control.message_element.wtp_mac_type", "WTP MAC Type", U8 Dec, names(WTP_MAC_TYPE_NAMES);
    /// WTP Name.
    WTP_NAME = "capwap.control.message_element.wtp_name", "WTP Name", Str None;
    /// Reboot  Count.
    REBOOT_REBOOT_COUNT = "capwap.control.message_element.wtp_reboot_statistics.reboot_count", "Reboot  Count", U16 Dec;
    /// AC Initiated Count.
    REBOOT_AC_INITIATED_COUNT = "capwap.control.message_element.wtp_reboot_statistics.ac_initiated_count", "AC Initiated Count", U16 Dec;
    /// Link Failure Count.
    REBOOT_LINK_FAILURE_COUNT = "capwap.control.message_element.wtp_reboot_statistics.link_failure_count", "Link Failure Count", U16 Dec;
    /// SW Failure Count.
    REBOOT_SW_FAILURE_COUNT = "capwap.control.message_element.wtp_reboot_statistics.sw_failure_count", "SW Failure Count", U16 Dec;
    /// HW Failure Count.
    REBOOT_HW_FAILURE_COUNT = "capwap.control.message_element.wtp_reboot_statistics.hw_failure_count", "HW Failure Count", U16 Dec;
    /// Other Failure Count.
    REBOOT_OTHER_FAILURE_COUNT = "capwap.control.message_element.wtp_reboot_statistics.other_failure_count", "Other Failure Count", U16 Dec;
    /// Unknown Failure Count.
    REBOOT_UNKNOWN_FAILURE_COUNT = "capwap.control.message_element.wtp_reboot_statistics.unknown_failure_count", "Unknown Failure Count", U16 Dec;
    /// Last Failure Type.
    REBOOT_LAST_FAILURE_TYPE = "capwap.control.message_element.wtp_reboot_statistics.last_failure_type", "Last Failure Type", U8 Dec, names(REBOOT_LAST_FAILURE_TYPE_NAMES);
    /// CAPWAP Local IPv6 Address.
    LOCAL_IPV6_ADDRESS = "capwap.control.message_element.capwap_local_ipv6_address", "CAPWAP Local IPv6 Address", Ipv6 None;
    /// CAPWAP Transport Protocol.
    TRANSPORT_PROTOCOL = "capwap.control.message_element.capwap_transport_protocol", "CAPWAP Transport Protocol", U8 Dec, names(TRANSPORT_PROTOCOL_NAMES);
    /// ECN Support.
    ECN_SUPPORT = "capwap.control.message_element.ecn_support", "ECN Support", U8 Dec, names(ECN_SUPPORT_NAMES);
}
