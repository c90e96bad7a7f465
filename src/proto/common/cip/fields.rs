//! Fields of messages of the Common Industrial Protocol (CIP Networks Library volume 1).

use super::classes::CLASSES;
use crate::fields;

/// Names of the values of Request/Response.
const RR_NAMES: &[(u64, &str)] = &[(0, "Request"), (1, "Response")];

/// Names of the values of Service.
pub const SC_NAMES: &[(u64, &str)] = &[
    (1, "Get Attributes All"),
    (2, "Set Attributes All"),
    (3, "Get Attribute List"),
    (4, "Set Attribute List"),
    (5, "Reset"),
    (6, "Start"),
    (7, "Stop"),
    (8, "Create"),
    (9, "Delete"),
    (0xa, "Multiple Service Packet"),
    (0xd, "Apply Attributes"),
    (0xe, "Get Attribute Single"),
    (0x10, "Set Attribute Single"),
    (0x11, "Find Next Object Instance"),
    (0x15, "Restore"),
    (0x16, "Save"),
    (0x17, "Nop"),
    (0x18, "Get Member"),
    (0x19, "Set Member"),
    (0x1a, "Insert Member"),
    (0x1b, "Remove Member"),
    (0x1c, "Group Sync"),
];

/// Names of the values of General Status.
pub const GENSTAT_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Connection failure"),
    (2, "Resource unavailable"),
    (3, "Invalid parameter value"),
    (4, "Path segment error"),
    (5, "Path destination unknown"),
    (6, "Partial transfer"),
    (7, "Connection lost"),
    (8, "Service not supported"),
    (9, "Invalid attribute value"),
    (0xa, "Attribute list error"),
    (0xb, "Already in requested mode/state"),
    (0xc, "Object state conflict"),
    (0xd, "Object already exists"),
    (0xe, "Attribute not settable"),
    (0xf, "Privilege violation"),
    (0x10, "Device state conflict"),
    (0x11, "Reply data too large"),
    (0x12, "Fragmentation of a primitive value"),
    (0x13, "Not enough data"),
    (0x14, "Attribute not supported"),
    (0x15, "Too much data"),
    (0x16, "Object does not exist"),
    (0x17, "Service fragmentation sequence not in progress"),
    (0x18, "No stored attribute data"),
    (0x19, "Store operation failure"),
    (0x1a, "Routing failure, request packet too large"),
    (0x1b, "Routing failure, response packet too large"),
    (0x1c, "Missing attribute list entry data"),
    (0x1d, "Invalid attribute value list"),
    (0x1e, "Embedded service error"),
    (0x1f, "Vendor specific error"),
    (0x20, "Invalid parameter"),
    (0x21, "Write-once value or medium already written"),
    (0x22, "Invalid reply received"),
    (0x23, "Buffer overflow"),
    (0x24, "Invalid message format"),
    (0x25, "Key failure in path"),
    (0x26, "Path size invalid"),
    (0x27, "Unexpected attribute in list"),
    (0x28, "Invalid Member ID"),
    (0x29, "Member not settable"),
    (0x2a, "Group 2 only server general failure"),
    (0x2b, "Unknown Modbus error"),
    (0x2c, "Attribute not gettable"),
];

/// Names of the values of Path Segment Type.
const PATH_SEGMENT_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Port Segment"),
    (1, "Logical Segment"),
    (2, "Network Segment"),
    (3, "Symbolic Segment"),
    (4, "Data Segment"),
    (5, "Constructed Data Type"),
    (6, "Elementary Data Type"),
    (7, "Reserved"),
];

/// Names of the values of Port.
const PORT_NAMES: &[(u64, &str)] = &[(0, "Reserved"), (1, "Backplane")];

/// Names of the values of Logical Segment Type.
const LOGICAL_SEGMENT_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Class ID"),
    (1, "Instance ID"),
    (2, "Member ID"),
    (3, "Connection Point"),
    (4, "Attribute ID"),
    (5, "Special"),
    (6, "Service ID"),
    (7, "Extended Logical"),
];

/// Names of the values of Logical Segment Format.
const LOGICAL_SEGMENT_FORMAT_NAMES: &[(u64, &str)] =
    &[(0, "8-bit Logical Segment"), (1, "16-bit Logical Segment"), (2, "32-bit Logical Segment"), (3, "Reserved")];

/// Names of the values of Device Type.
pub const EKEY_DEVTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Generic Device (deprecated)"),
    (2, "AC Drive"),
    (3, "Motor Overload"),
    (4, "Limit Switch"),
    (5, "Inductive Proximity Switch"),
    (6, "Photoelectric Sensor"),
    (7, "General Purpose Discrete I/O"),
    (9, "Resolver"),
    (0xc, "Communications Adapter"),
    (0xe, "Programmable Logic Controller"),
    (0x10, "Position Controller"),
    (0x13, "DC Drive"),
    (0x15, "Contactor"),
    (0x16, "Motor Starter"),
    (0x17, "Soft Start"),
    (0x18, "Human-Machine Interface"),
    (0x1a, "Mass Flow Controller"),
    (0x1b, "Pneumatic Valve"),
    (0x1c, "Vacuum Pressure Gauge"),
    (0x1d, "Process Control Value"),
    (0x1e, "Residual Gas Analyzer"),
    (0x1f, "DC Power Generator"),
    (0x20, "RF Power Generator"),
    (0x21, "Turbomolecular Vacuum Pump"),
    (0x22, "Encoder"),
    (0x23, "Safety Discrete I/O Device"),
    (0x24, "Fluid Flow Controller"),
    (0x25, "CIP Motion Drive"),
    (0x26, "CompoNet Repeater"),
    (0x27, "Mass Flow Controller, Enhanced"),
    (0x28, "CIP Modbus Device"),
    (0x29, "CIP Modbus Translator"),
    (0x2a, "Safety Analog I/O Device"),
    (0x2b, "Generic Device (keyable)"),
    (0x2c, "Managed Ethernet Switch"),
    (0x2d, "CIP Motion Safety Drive Device"),
    (0x2e, "Safety Drive Device"),
    (0x2f, "CIP Motion Encoder"),
    (0x30, "CIP Motion Converter"),
    (0x31, "CIP Motion I/O"),
    (0x32, "ControlNet Physical Layer Component"),
    (0x33, "Circuit Breaker"),
    (0x34, "HART Device"),
    (0x35, "CIP-HART Translator"),
    (0xc8, "Embedded Component"),
];

/// Names of the values of Compatibility.
const EKEY_COMP_BIT_NAMES: &[(u64, &str)] = &[(0, "Bit Cleared"), (1, "Bit Set")];

/// Names of the values of Data Segment Type.
const DATA_SEGMENT_TYPE_NAMES: &[(u64, &str)] = &[(0, "Simple Data Segment"), (17, "ANSI Extended Symbol Segment")];

/// Names of the values of Network Segment Type.
const NETWORK_SEGMENT_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Schedule Segment"),
    (2, "Fixed Tag Segment"),
    (3, "Production Inhibit Time in Milliseconds"),
    (16, "Safety Segment"),
    (17, "Production Inhibit Time in Microseconds"),
    (31, "Extended Network Segment"),
];

/// Names of the values of Reset type.
const RESET_TYPE_NAMES: &[(u64, &str)] = &[(0, "Cycle Power"), (1, "Factory Default"), (2, "Keep Communication Parameters")];

fields! {
    /// Service Code + Request/Response.
    SERVICE = "cip.service", "Service", U8 Hex;
    /// Request or Response message.
    RR = "cip.rr", "Request/Response", U8 Hex, mask(0x80), names(RR_NAMES);
    /// Service Code.
    SC = "cip.sc", "Service", U8 Hex, mask(0x7f), names(SC_NAMES);
    /// EPath.
    EPATH = "cip.epath", "EPath", Bytes None;
    /// General Status.
    GENSTAT = "cip.genstat", "General Status", U8 Hex, names(GENSTAT_NAMES);
    /// Additional Status Size.
    ADDSTAT_SIZE = "cip.addstat_size", "Additional Status Size", U8 Dec;
    /// Additional Status.
    ADDSTAT = "cip.addstat", "Additional Status", U16 Hex;
    /// Request Path Size.
    REQUEST_PATH_SIZE = "cip.request_path_size", "Request Path Size", U8 Dec, unit(" words");
    /// Path Segment.
    PATH_SEGMENT = "cip.path_segment", "Path Segment", U8 Hex;
    /// Path Segment Type.
    PATH_SEGMENT_TYPE = "cip.path_segment.type", "Path Segment Type", U8 Dec, mask(0xe0), names(PATH_SEGMENT_TYPE_NAMES);
    /// Extended Link Address.
    EX_LINKADDRESS = "cip.ex_linkaddress", "Extended Link Address", Bool B8, mask(0x10);
    /// Port Identifier.
    PORT = "cip.port", "Port", U8 Dec, mask(0xf), names(PORT_NAMES);
    /// Link Address.
    LINKADDRESS_BYTE = "cip.linkaddress.byte", "Link Address", U8 Dec;
    /// Link Address Size.
    LINKADDRESS_SIZE = "cip.linkaddress_size", "Link Address Size", U8 Dec;
    /// Link Address.
    LINKADDRESS_STRING = "cip.linkaddress.string", "Link Address", Str None;
    /// Logical Segment Type.
    LOGICAL_SEGMENT_TYPE = "cip.logical_segment.type", "Logical Segment Type", U8 Dec, mask(0x1c), names(LOGICAL_SEGMENT_TYPE_NAMES);
    /// Logical Segment Format.
    LOGICAL_SEGMENT_FORMAT = "cip.logical_segment.format", "Logical Segment Format", U8 Dec, mask(0x3), names(LOGICAL_SEGMENT_FORMAT_NAMES);
    /// Class.
    CLASS = "cip.class", "Class", U8 Hex, names(CLASSES);
    /// Instance.
    INSTANCE = "cip.instance", "Instance", U8 Hex;
    /// Member.
    MEMBER = "cip.member", "Member", U8 Hex;
    /// Attribute.
    ATTRIBUTE = "cip.attribute", "Attribute", U8 Dec;
    /// Connection Point.
    CONNPOINT = "cip.connpoint", "Connection Point", U8 Hex;
    /// Service ID.
    SERVICEID = "cip.serviceid", "Service ID", U8 Hex;
    /// Key Format.
    EKEY_FORMAT = "cip.ekey.format", "Key Format", U8 Hex;
    /// Vendor ID.
    EKEY_VENDOR = "cip.ekey.vendor", "Vendor ID", U16 Hex;
    /// Device Type.
    EKEY_DEVTYPE = "cip.ekey.devtype", "Device Type", U16 Hex, names(EKEY_DEVTYPE_NAMES);
    /// Product Code.
    EKEY_PRODUCT_CODE = "cip.ekey.product_code", "Product Code", U16 Hex;
    /// Compatibility.
    EKEY_COMPATIBILITY = "cip.ekey.compatibility", "Compatibility", U8 Hex;
    /// EKey: Compatibility bit.
    EKEY_COMP_BIT = "cip.ekey.comp_bit", "Compatibility", U8 Hex, mask(0x80), names(EKEY_COMP_BIT_NAMES);
    /// EKey: Major Revision.
    EKEY_MAJOR_REV = "cip.ekey.major_rev", "Major Revision", U8 Dec, mask(0x7f);
    /// Minor Revision.
    EKEY_MINOR_REV = "cip.ekey.minor_rev", "Minor Revision", U8 Dec;
    /// Serial Number.
    EKEY_SERIAL_NUMBER = "cip.ekey.serial_number", "Serial Number", U32 Hex;
    /// Data Segment Type.
    DATA_SEGMENT_TYPE = "cip.data_segment.type", "Data Segment Type", U8 Dec, mask(0x1f), names(DATA_SEGMENT_TYPE_NAMES);
    /// Data Size.
    DATA_SEGMENT_SIZE = "cip.data_segment.size", "Data Size", U8 Dec;
    /// Data.
    DATA_SEGMENT_DATA = "cip.data_segment.data", "Data", Bytes None;
    /// ANSI Extended Symbol Segment.
    SYMBOL = "cip.symbol", "ANSI Symbol", Str None;
    /// Network Segment Type.
    NETWORK_SEGMENT_TYPE = "cip.network_segment.type", "Network Segment Type", U8 Dec, mask(0x1f), names(NETWORK_SEGMENT_TYPE_NAMES);
    /// Multiplier/Phase.
    NETWORK_SEGMENT_SCHEDULE = "cip.network_segment.schedule", "Multiplier/Phase", U8 Hex;
    /// Production Inhibit Time (ms).
    NETWORK_SEGMENT_PROD_INHIBIT = "cip.network_segment.prod_inhibit", "Production Inhibit Time (ms)", U8 Dec;
    /// Reserved.
    RESERVED = "cip.reserved", "Reserved", U8 Hex;
    /// Pad Byte.
    PAD = "cip.pad", "Pad Byte", U8 Hex;
    /// Attribute Count.
    GETLIST_ATTR_COUNT = "cip.getlist.attr_count", "Attribute Count", U16 Dec;
    /// Attribute Status.
    GETLIST_ATTR_STATUS = "cip.getlist.attr_status", "Attribute Status", U8 Hex, names(GENSTAT_NAMES);
    /// Attribute Count.
    SETLIST_ATTR_COUNT = "cip.setlist.attr_count", "Attribute Count", U16 Dec;
    /// Attribute Status.
    SETLIST_ATTR_STATUS = "cip.setlist.attr_status", "Attribute Status", U8 Hex, names(GENSTAT_NAMES);
    /// Reset type.
    RESET_TYPE = "cip.reset.type", "Reset type", U8 Dec, names(RESET_TYPE_NAMES);
    /// Instance.
    CREATE_INSTANCE = "cip.create.instance", "Instance", U16 Dec;
    /// Number of Services.
    MSP_NUM_SERVICES = "cip.msp.num_services", "Number of Services", U16 Dec;
    /// Offset.
    MSP_OFFSET = "cip.msp.offset", "Offset", U16 Dec;
    /// Data.
    DATA = "cip.data", "Data", Bytes None;
    /// Connection ID.
    CONNID = "cip.connid", "Connection ID", U32 Hex;
}
