//! Fields and names of unified diagnostic services (ISO 14229-1).

use crate::fields;

const SID_NAMES: &[(u64, &str)] = &[
    (0x10, "Diagnostic Session Control"),
    (0x11, "ECU Reset"),
    (0x14, "Clear Diagnostic Information"),
    (0x19, "Read DTC Information"),
    (0x22, "Read Data By Identifier"),
    (0x23, "Read Memory By Address"),
    (0x24, "Read Scaling Data By Identifier"),
    (0x27, "Security Access"),
    (0x28, "Communication Control"),
    (0x29, "Authentication"),
    (0x2a, "Read Data By Periodic Identifier"),
    (0x2c, "Dynamically Define Data Identifier"),
    (0x2e, "Write Data By Identifier"),
    (0x2f, "Input Output Control By Identifier"),
    (0x31, "Routine Control"),
    (0x34, "Request Download"),
    (0x35, "Request Upload"),
    (0x36, "Transfer Data"),
    (0x37, "Request Transfer Exit"),
    (0x38, "Request File Transfer"),
    (0x3d, "Write Memory By Address"),
    (0x3e, "Tester Present"),
    (0x3f, "Error"),
    (0x84, "Sercure Data Transmission"),
    (0x85, "Control DTC Setting"),
    (0x86, "Response On Event"),
    (0x87, "Link Control"),
];
const DSC_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Default Session"),
    (2, "Programming Session"),
    (3, "Extended Diagnostic Session"),
    (4, "Safety System Diagnostic Session"),
];
const ER_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Hard Reset"),
    (2, "Key On Off Reset"),
    (3, "Soft Reset"),
    (4, "Enable Rapid Power Shutdown"),
    (5, "Disable Rapid Power Shutdown"),
];
const RDTCI_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Report Number of DTC by Status Mask"),
    (2, "Report DTC by Status Mask"),
    (3, "Report DTC Snapshot Identification"),
    (4, "Report DTC Snapshot Record by DTC Number"),
    (5, "Report DTC Snapshot Record by Record Number"),
    (6, "Report DTC Extended Data Record by DTC Number"),
    (7, "Report Number of DTC By Severity Mask"),
    (8, "Report DTC by Severity Mask"),
    (9, "Report Severity Information of DTC"),
    (0xa, "Report Supported DTC"),
    (0xb, "Report First Test Failed DTC"),
    (0xc, "Report First Confirmed DTC"),
    (0xd, "Report Most Recent Test Failed DTC"),
    (0xe, "Report Most Recent Confirmed DTC"),
    (0x14, "Report DTC Fault Detection Counter"),
    (0x15, "Report DTC with Permanent Status"),
    (0x16, "Report DTC Extended Data Record by Record Number"),
    (0x17, "Report User Defined Memory DTC By Status Mask"),
    (0x18, "Report User Defined Memory DTC Snapshot Record By DTC Number"),
    (0x19, "Report User Defined Memory DTC Extended Data Record by DTC Number"),
    (0x1a, "Report List of DTCs Supporting Specific Extended Data Record"),
    (0x42, "Report WWH-OBD DTC By Mask Record"),
    (0x55, "Report WWH-OBD DTC With Permanent Status"),
    (0x56, "Report WWH-OBD DTC By Readiness Group Identifier"),
];
const IOCBI_PARAMETER_NAMES: &[(u64, &str)] = &[
    (0, "Return Control To ECU"),
    (1, "Reset To Default"),
    (2, "Freeze Current State"),
    (3, "Short Term Adjustment"),
];
const RC_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Start routine"),
    (2, "Stop routine"),
    (3, "Request routine result"),
];
const ERR_CODE_NAMES: &[(u64, &str)] = &[
    (0x10, "General reject"),
    (0x11, "Service not supported"),
    (0x12, "Sub-Function Not Supported"),
    (0x13, "Incorrect Message Length or Invalid Format"),
    (0x14, "Response too long"),
    (0x21, "Busy repeat request"),
    (0x22, "Conditions Not Correct"),
    (0x24, "Request Sequence Error"),
    (0x25, "No response from sub-net component"),
    (0x26, "Failure prevents execution of requested action"),
    (0x31, "Request Out of Range"),
    (0x33, "Security Access Denied"),
    (0x34, "Authentication Required"),
    (0x35, "Invalid Key"),
    (0x36, "Exceeded Number Of Attempts"),
    (0x37, "Required Time Delay Not Expired"),
    (0x38, "Secure Data Transmission Required"),
    (0x39, "Secure Data Transmission Not Allowed"),
    (0x3a, "Secure Data Verification Failed"),
    (0x50, "Certificate Verification Failed: Invalid Time Period"),
    (0x51, "Certificate Verification Failed: Invalid Signature"),
    (0x52, "Certificate Verification Failed: Invalid Chain of Trust"),
    (0x53, "Certificate Verification Failed: Invalid Type"),
    (0x54, "Certificate Verification Failed: Invalid Format"),
    (0x55, "Certificate Verification Failed: Invalid Content"),
    (0x56, "Certificate Verification Failed: Invalid Scope"),
    (0x57, "Certificate Verification Failed: Invalid Certificate (revoked)"),
    (0x58, "Ownership Verification Failed"),
    (0x59, "Challenge Calculation Failed"),
    (0x5a, "Setting Access Rights Failed"),
    (0x5b, "Session Key Creation/Derivation Failed"),
    (0x5c, "Configuration Data Usage Failed"),
    (0x5d, "DeAuthentication Failed"),
    (0x70, "Upload/Download not accepted"),
    (0x71, "Transfer data suspended"),
    (0x72, "General Programming Failure"),
    (0x73, "Wrong Block Sequence Counter"),
    (0x78, "Request correctly received, but response is pending"),
    (0x7e, "Sub-Function not supported in active session"),
    (0x7f, "Service not supported in active session"),
    (0x81, "RPM Too High"),
    (0x82, "RPM Too Low"),
    (0x83, "Engine Is Running"),
    (0x84, "Engine Is Not Running"),
    (0x85, "Run Time Too Low"),
    (0x86, "Temperature Too High"),
    (0x87, "Temperature Too Low"),
    (0x88, "Vehicle Speed Too High"),
    (0x89, "Vehicle Speed Too Low"),
    (0x8a, "Throttle/Pedal Too High"),
    (0x8b, "Throttle/Pedal Too Low"),
    (0x8c, "Transmission Range Not In Neutral"),
    (0x8d, "Transmission Range Not In Gear"),
    (0x8f, "Brake Switch(es) Not Closed"),
    (0x90, "Shifter/Lever Not in Park"),
    (0x91, "Torque Converter Clutch Locked"),
    (0x92, "Voltage Too High"),
    (0x93, "Voltage Too Low"),
    (0x94, "Resource Temporarily Not Available"),
];
const CDTCS_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "On"),
    (2, "Off"),
];

fields! {
    /// Diagnostic Address.
    DIAG_ADDR = "uds.diag_addr", "Diagnostic Address", U16 Hex;
    /// Diagnostic Address Name.
    DIAG_ADDR_NAME = "uds.diag_addr_name", "Diagnostic Address Name", Str None;
    /// Diagnostic Source Address.
    DIAG_ADDR_SOURCE = "uds.diag_addr_source", "Diagnostic Source Address", U16 Hex;
    /// Diagnostic Source Address Name.
    DIAG_ADDR_SOURCE_NAME = "uds.diag_addr_source_name", "Diagnostic Source Address Name", Str None;
    /// Diagnostic Target Address.
    DIAG_ADDR_TARGET = "uds.diag_addr_target", "Diagnostic Target Address", U16 Hex;
    /// Diagnostic Target Address Name.
    DIAG_ADDR_TARGET_NAME = "uds.diag_addr_target_name", "Diagnostic Target Address Name", Str None;
    /// Service Identifier.
    SID = "uds.sid", "Service Identifier", U8 Hex, mask(0xbf), names(SID_NAMES);
    /// Reply Flag.
    REPLY = "uds.reply", "Reply Flag", U8 Hex, mask(0x40);
    /// Type.
    DSC_TYPE = "uds.dsc.type", "Type", U8 Hex, names(DSC_TYPE_NAMES);
    /// Parameter Record.
    DSC_PARAMETER_RECORD = "uds.dsc.parameter_record", "Parameter Record", Bytes None;
    /// Type.
    ER_TYPE = "uds.er.type", "Type", U8 Hex, names(ER_TYPE_NAMES);
    /// Type.
    RDTCI_TYPE = "uds.rdtci.type", "Type", U8 Hex, names(RDTCI_TYPE_NAMES);
    /// Record.
    RDTCI_RECORD = "uds.rdtci.record", "Record", Bytes None;
    /// Data Identifier.
    RDBI_DATA_IDENTIFIER = "uds.rdbi.data_identifier", "Data Identifier", U16 Hex;
    /// Data Record.
    RDBI_DATA_RECORD = "uds.rdbi.data_record", "Data Record", Bytes None;
    /// Type.
    SA_TYPE = "uds.sa.type", "Type", U8 Hex;
    /// Key.
    SA_KEY = "uds.sa.key", "Key", Bytes None;
    /// Seed.
    SA_SEED = "uds.sa.seed", "Seed", Bytes None;
    /// Data Identifier.
    WDBI_DATA_IDENTIFIER = "uds.wdbi.data_identifier", "Data Identifier", U16 Hex;
    /// Data Record.
    WDBI_DATA_RECORD = "uds.wdbi.data_record", "Data Record", Bytes None;
    /// Data Identifier.
    IOCBI_DATA_IDENTIFIER = "uds.iocbi.data_identifier", "Data Identifier", U16 Hex;
    /// Parameter.
    IOCBI_PARAMETER = "uds.iocbi.parameter", "Parameter", U8 Hex, names(IOCBI_PARAMETER_NAMES);
    /// State.
    IOCBI_STATE = "uds.iocbi.state", "State", Bytes None;
    /// Type.
    RC_TYPE = "uds.rc.type", "Type", U8 Hex, names(RC_TYPE_NAMES);
    /// Identifier.
    RC_IDENTIFIER = "uds.rc.identifier", "Identifier", U16 Hex;
    /// Option record.
    RC_OPTION_RECORD = "uds.rc.option_record", "Option record", Bytes None;
    /// Info.
    RC_INFO = "uds.rc.info", "Info", U8 Hex;
    /// Status Record.
    RC_STATUS_RECORD = "uds.rc.status_record", "Status Record", Bytes None;
    /// Compression Method.
    RD_COMPRESSION_METHOD = "uds.rd.compression_method", "Compression Method", U8 Hex, mask(0xf0);
    /// Encrypting Method.
    RD_ENCRYPTING_METHOD = "uds.rd.encrypting_method", "Encrypting Method", U8 Hex, mask(0xf);
    /// Memory size length.
    RD_MEMORY_SIZE_LENGTH = "uds.rd.memory_size_length", "Memory size length", U8 Hex, mask(0xf0);
    /// Memory address length.
    RD_MEMORY_ADDRESS_LENGTH = "uds.rd.memory_address_length", "Memory address length", U8 Hex, mask(0xf);
    /// Memory Address.
    RD_MEMORY_ADDRESS = "uds.rd.memory_address", "Memory Address", U64 Hex;
    /// Memory Size.
    RD_MEMORY_SIZE = "uds.rd.memory_size", "Memory Size", U64 Hex;
    /// Memory address length.
    RD_MAX_NUMBER_OF_BLOCK_LENGTH_LENGTH = "uds.rd.max_number_of_block_length_length", "Memory address length", U8 Hex, mask(0xf0);
    /// Memory Size.
    RD_MAX_NUMBER_OF_BLOCK_LENGTH = "uds.rd.max_number_of_block_length", "Memory Size", U64 Hex;
    /// Block Sequence Counter.
    TD_BLOCK_SEQUENCE_COUNTER = "uds.td.block_sequence_counter", "Block Sequence Counter", U8 Dec;
    /// Suppress reply.
    TP_SUPPRESS_REPLY = "uds.tp.suppress_reply", "Suppress reply", U8 Hex, mask(0x7f);
    /// Suppress reply.
    TP_SUPPRESS_REPLY_INDIFICATION = "uds.tp.suppress_reply.indification", "Suppress reply", Bool B8, mask(0x80);
    /// Service Identifier.
    ERR_SID = "uds.err.sid", "Service Identifier", U8 Hex, names(SID_NAMES);
    /// Code.
    ERR_CODE = "uds.err.code", "Code", U8 Hex, names(ERR_CODE_NAMES);
    /// Type.
    CDTCS_TYPE = "uds.cdtcs.type", "Type", U8 Hex, names(CDTCS_TYPE_NAMES);
}
