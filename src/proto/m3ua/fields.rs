//! Fields of the MTP3 user adaptation layer, and of the MTP3 routing label that it stands for.

use crate::fields;

const VERSION_NAMES: &[(u64, &str)] = &[
    (1, "Release 1"),
];
const MESSAGE_CLASS_NAMES: &[(u64, &str)] = &[
    (0, "Management messages"),
    (1, "Transfer messages"),
    (2, "SS7 signalling network management messages"),
    (3, "ASP state maintenance messages"),
    (4, "ASP traffic maintenance messages"),
    (9, "Routing key management messages"),
];
const PARAMETER_TAG_NAMES: &[(u64, &str)] = &[
    (4, "Info string"),
    (6, "Routing context"),
    (7, "Diagnostic Information"),
    (9, "Heartbeat data"),
    (11, "Traffic mode type"),
    (12, "Error code"),
    (13, "Status"),
    (17, "ASP identifier"),
    (18, "Affected point code"),
    (19, "Correlation identifier"),
    (512, "Network appearance"),
    (516, "User / cause"),
    (517, "Congestion indications"),
    (518, "Concerned destination"),
    (519, "Routing key"),
    (520, "Registration result"),
    (521, "Deregistration result"),
    (522, "Local routing key identifier"),
    (523, "Destination point code"),
    (524, "Service indicators"),
    (526, "Originating point code list"),
    (527, "Circuit range"),
    (528, "Protocol data"),
    (530, "Registration status"),
    (531, "Deregistration status"),
];
const ERROR_CODE_NAMES: &[(u64, &str)] = &[
    (1, "Invalid version"),
    (2, "Invalid network appearance"),
    (3, "Unsupported message class"),
    (4, "Unsupported message type"),
    (5, "Invalid traffic handling mode"),
    (6, "Unexpected message"),
    (7, "Protocol error"),
    (8, "Invalid routing context"),
    (9, "Invalid stream identifier"),
    (10, "Invalid parameter value"),
    (11, "Refused - Management Blocking"),
    (12, "Unknown Routing Context"),
    (13, "Refused - management blocking"),
    (14, "ASP identifier required"),
    (15, "Invalid ASP identifier"),
    (17, "Invalid parameter value"),
    (18, "Parameter field error"),
    (19, "Unexpected parameter"),
    (20, "Destination status unknown"),
    (21, "Invalid network appearance"),
    (22, "Missing parameter"),
    (25, "Invalid routing context"),
    (26, "No configured AS for ASP"),
];
const STATUS_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Application server state change"),
    (2, "Other"),
];
const UNAVAILABILITY_CAUSE_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "Unequipped remote user"),
    (2, "Inaccessible remote user"),
];
const USER_IDENTITY_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Reserved"),
    (2, "Reserved"),
    (3, "SCCP"),
    (4, "TUP"),
    (5, "ISUP"),
    (6, "Reserved"),
    (7, "Reserved"),
    (8, "Reserved"),
    (9, "Broadband ISUP"),
    (10, "Satellite ISUP"),
    (11, "Reserved"),
    (12, "AAL type2 Signaling"),
    (13, "Bearer Independent Call Control (BICC)"),
    (14, "Gateway Control Protocol"),
    (15, "Reserved"),
];
const TRAFFIC_MODE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Over-ride"),
    (2, "Load-share"),
    (3, "Over-ride (standby)"),
    (4, "Load-share (standby)"),
];
const CONGESTION_LEVEL_NAMES: &[(u64, &str)] = &[
    (0, "No congestion or undefined"),
    (1, "Congestion level 1"),
    (2, "Congestion level 2"),
    (3, "Congestion level 3"),
];
const PROTOCOL_DATA_SI_NAMES: &[(u64, &str)] = &[
    (0, "SNM"),
    (1, "MTN"),
    (2, "MTNS"),
    (3, "SCCP"),
    (4, "TUP"),
    (5, "ISUP"),
    (6, "DUP (CC)"),
    (7, "DUP (FAC/CANC)"),
    (8, "MTP Test"),
    (9, "ISUP-b"),
    (10, "ISUP-s"),
    (12, "AAL type 2"),
    (13, "BICC"),
    (14, "GCP"),
];
const PROTOCOL_DATA_NI_NAMES: &[(u64, &str)] = &[
    (0, "International network"),
    (1, "Spare (for international use only)"),
    (2, "National network"),
    (3, "Reserved for national use"),
];
const REGISTRATION_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Successfully Registered"),
    (1, "Error - Unknown"),
    (2, "Error - Invalid DPC"),
    (3, "Error - Invalid Network Appearance"),
    (4, "Error - Invalid Routing Key"),
    (5, "Error - Permission Denied"),
    (6, "Error - Cannot Support Unique Routing"),
    (7, "Error - Routing Key not Currently Provisioned"),
    (8, "Error - Insufficient Resources"),
    (9, "Error - Unsupported RK parameter Field"),
    (10, "Error - Unsupported/Invalid Traffic Handling Mode"),
    (11, "Error - Routing Key Change Refused"),
    (12, "Error - Routing Key Already Registered"),
];
const DEREGISTRATION_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Successfully Deregistered"),
    (1, "Error - Unknown"),
    (2, "Error - Invalid Routing Context"),
    (3, "Error - Permission Denied"),
    (4, "Error - Not Registered"),
    (5, "Error - ASP Currently Active for Routing Context"),
];

fields! {
    /// Version.
    VERSION = "m3ua.version", "Version", U8 Dec, names(VERSION_NAMES);
    /// Reserved.
    RESERVED = "m3ua.reserved", "Reserved", U8 Hex;
    /// Message class.
    MESSAGE_CLASS = "m3ua.message_class", "Message class", U8 Dec, names(MESSAGE_CLASS_NAMES);
    /// Message Type.
    MESSAGE_TYPE = "m3ua.message_type", "Message Type", U8 Dec;
    /// Message length.
    MESSAGE_LENGTH = "m3ua.message_length", "Message length", U32 Dec;
    /// Parameter Tag.
    PARAMETER_TAG = "m3ua.parameter_tag", "Parameter Tag", U16 Dec, names(PARAMETER_TAG_NAMES);
    /// Parameter length.
    PARAMETER_LENGTH = "m3ua.parameter_length", "Parameter length", U16 Dec;
    /// Parameter value.
    PARAMETER_VALUE = "m3ua.parameter_value", "Parameter value", Bytes None;
    /// Padding.
    PARAMETER_PADDING = "m3ua.parameter_padding", "Padding", Bytes None;
    /// Network appearance.
    NETWORK_APPEARANCE = "m3ua.network_appearance", "Network appearance", U32 Dec;
    /// Info string.
    INFO_STRING = "m3ua.info_string", "Info string", Str None;
    /// Routing context.
    ROUTING_CONTEXT = "m3ua.routing_context", "Routing context", U32 Dec;
    /// Diagnostic information.
    DIAGNOSTIC_INFORMATION = "m3ua.diagnostic_information", "Diagnostic information", Bytes None;
    /// Heartbeat data.
    HEARTBEAT_DATA = "m3ua.heartbeat_data", "Heartbeat data", Bytes None;
    /// Error code.
    ERROR_CODE = "m3ua.error_code", "Error code", U32 Dec, names(ERROR_CODE_NAMES);
    /// Status type.
    STATUS_TYPE = "m3ua.status_type", "Status type", U16 Dec, names(STATUS_TYPE_NAMES);
    /// Status info.
    STATUS_INFO = "m3ua.status_info", "Status info", U16 Dec;
    /// ASP identifier.
    ASP_IDENTIFIER = "m3ua.asp_identifier", "ASP identifier", U32 Dec;
    /// Mask.
    AFFECTED_POINT_CODE_MASK = "m3ua.affected_point_code_mask", "Mask", U8 Dec;
    /// Affected point code.
    AFFECTED_POINT_CODE_PC = "m3ua.affected_point_code_pc", "Affected point code", U24 Dec;
    /// Unavailability cause.
    UNAVAILABILITY_CAUSE = "m3ua.unavailability_cause", "Unavailability cause", U16 Dec, names(UNAVAILABILITY_CAUSE_NAMES);
    /// User Identity.
    USER_IDENTITY = "m3ua.user_identity", "User Identity", U16 Dec, names(USER_IDENTITY_NAMES);
    /// Traffic mode Type.
    TRAFFIC_MODE_TYPE = "m3ua.traffic_mode_type", "Traffic mode Type", U32 Dec, names(TRAFFIC_MODE_TYPE_NAMES);
    /// Reserved.
    CONGESTION_RESERVED = "m3ua.congestion_reserved", "Reserved", Bytes None;
    /// Congestion level.
    CONGESTION_LEVEL = "m3ua.congestion_level", "Congestion level", U8 Dec, names(CONGESTION_LEVEL_NAMES);
    /// Reserved.
    CONCERNED_RESERVED = "m3ua.concerned_reserved", "Reserved", Bytes None;
    /// Concerned DPC.
    CONCERNED_DPC = "m3ua.concerned_dpc", "Concerned DPC", U24 Dec;
    /// Local routing key identifier.
    LOCAL_RK_IDENTIFIER = "m3ua.local_rk_identifier", "Local routing key identifier", U32 Dec;
    /// Mask.
    DPC_MASK = "m3ua.dpc_mask", "Mask", U8 Dec;
    /// Destination point code.
    DPC_PC = "m3ua.dpc_pc", "Destination point code", U24 Dec;
    /// Service indicator.
    SI = "m3ua.si", "Service indicator", U8 Dec, names(USER_IDENTITY_NAMES);
    /// Mask.
    OPC_LIST_MASK = "m3ua.opc_list_mask", "Mask", U8 Dec;
    /// Originating point code.
    OPC_LIST_PC = "m3ua.opc_list_pc", "Originating point code", U24 Dec;
    /// Originating Point Code.
    PROTOCOL_DATA_OPC = "m3ua.protocol_data_opc", "OPC", U32 Dec;
    /// Destination Point Code.
    PROTOCOL_DATA_DPC = "m3ua.protocol_data_dpc", "DPC", U32 Dec;
    /// Service Indicator.
    PROTOCOL_DATA_SI = "m3ua.protocol_data_si", "SI", U8 Dec, names(PROTOCOL_DATA_SI_NAMES);
    /// Network Indicator.
    PROTOCOL_DATA_NI = "m3ua.protocol_data_ni", "NI", U8 Dec, names(PROTOCOL_DATA_NI_NAMES);
    /// Message Priority.
    PROTOCOL_DATA_MP = "m3ua.protocol_data_mp", "MP", U8 Dec;
    /// Signalling Link Selection.
    PROTOCOL_DATA_SLS = "m3ua.protocol_data_sls", "SLS", U8 Dec;
    /// Correlation Identifier.
    CORRELATION_IDENTIFIER = "m3ua.correlation_identifier", "Correlation Identifier", U32 Dec;
    /// Registration status.
    REGISTRATION_STATUS = "m3ua.registration_status", "Registration status", U32 Dec, names(REGISTRATION_STATUS_NAMES);
    /// Deregistration status.
    DEREGISTRATION_STATUS = "m3ua.deregistration_status", "Deregistration status", U32 Dec, names(DEREGISTRATION_STATUS_NAMES);
    /// Point code of the sender.
    MTP3_OPC = "mtp3.opc", "OPC", U32 Dec;
    /// Point code of the receiver.
    MTP3_DPC = "mtp3.dpc", "DPC", U32 Dec;
    /// Either point code.
    MTP3_PC = "mtp3.pc", "PC", U32 Dec;
    /// Network indicator.
    MTP3_NI = "mtp3.ni", "NI", U8 Dec;
    /// Signalling link selector.
    MTP3_SLS = "mtp3.sls", "SLS", U32 Dec;
}
