//! Fields of Modbus (Modbus Application Protocol V1.1b3).

use crate::fields;

/// Names of the values of Exception Code.
pub(super) const EXCEPTION_CODE_NAMES: &[(u64, &str)] = &[
    (1, "Illegal function"),
    (2, "Illegal data address"),
    (3, "Illegal data value"),
    (4, "Slave device failure"),
    (5, "Acknowledge"),
    (6, "Slave device busy"),
    (8, "Memory parity error"),
    (10, "Gateway path unavailable"),
    (11, "Gateway target device failed to respond"),
];
/// Names of the values of MEI type.
pub(super) const MEI_NAMES: &[(u64, &str)] = &[
    (13, "CANopen Request/Response "),
    (14, "Read Device Identification"),
];
/// Names of the values of Read Device ID.
pub(super) const READ_DEVICE_ID_NAMES: &[(u64, &str)] = &[
    (1, "Basic Device Identification"),
    (2, "Regular Device Identification"),
    (3, "Extended Device Identification"),
    (4, "Specific Identification Object"),
];
/// Names of the values of Object ID.
pub(super) const OBJECT_ID_NAMES: &[(u64, &str)] = &[
    (0, "VendorName"),
    (1, "ProductCode"),
    (2, "MajorMinorRevision"),
    (3, "VendorURL"),
    (4, "ProductName"),
    (5, "ModelName"),
    (6, "UserApplicationName"),
];
/// Names of the values of Conformity Level.
pub(super) const CONFORMITY_LEVEL_NAMES: &[(u64, &str)] = &[
    (1, "Basic Device Identification (stream)"),
    (2, "Regular Device Identification (stream)"),
    (3, "Extended Device Identification (stream)"),
    (129, "Basic Device Identification (stream and individual)"),
    (130, "Regular Device Identification (stream and individual)"),
    (131, "Extended Device Identification (stream and individual)"),
];

fields! {
    /// Request Frame of the message (Modbus Application Protocol V1.1b3 section 6).
    REQUEST_FRAME = "modbus.request_frame", "Request Frame", FrameNum None;
    /// Time from request of the message (Modbus Application Protocol V1.1b3 section 6).
    RESPONSE_TIME = "modbus.response_time", "Time from request", RelTime None;
    /// Function Code of the message (Modbus Application Protocol V1.1b3 section 6).
    FUNC_CODE = "modbus.func_code", "Function Code", U8 Dec, mask(0x7f), names(crate::proto::common::modbus::FUNCTIONS);
    /// Reference Number of the message (Modbus Application Protocol V1.1b3 section 6).
    REFERENCE_NUM = "modbus.reference_num", "Reference Number", U16 Dec;
    /// Padding of the message (Modbus Application Protocol V1.1b3 section 6).
    PADDING = "modbus.padding", "Padding", U8 Hex;
    /// Read Reference Number of the message (Modbus Application Protocol V1.1b3 section 6).
    READ_REFERENCE_NUM = "modbus.read_reference_num", "Read Reference Number", U16 Dec;
    /// Write Reference Number of the message (Modbus Application Protocol V1.1b3 section 6).
    WRITE_REFERENCE_NUM = "modbus.write_reference_num", "Write Reference Number", U16 Dec;
    /// Word Count of the message (Modbus Application Protocol V1.1b3 section 6).
    WORD_CNT = "modbus.word_cnt", "Word Count", U16 Dec;
    /// Read Word Count of the message (Modbus Application Protocol V1.1b3 section 6).
    READ_WORD_CNT = "modbus.read_word_cnt", "Read Word Count", U16 Dec;
    /// Write Word Count of the message (Modbus Application Protocol V1.1b3 section 6).
    WRITE_WORD_CNT = "modbus.write_word_cnt", "Write Word Count", U16 Dec;
    /// Bit Count of the message (Modbus Application Protocol V1.1b3 section 6).
    BIT_CNT = "modbus.bit_cnt", "Bit Count", U16 Dec;
    /// Byte Count of the message (Modbus Application Protocol V1.1b3 section 6).
    BYTE_CNT = "modbus.byte_cnt", "Byte Count", U8 Dec;
    /// Exception Code of the message (Modbus Application Protocol V1.1b3 section 6).
    EXCEPTION_CODE = "modbus.exception_code", "Exception Code", U8 Dec, names(EXCEPTION_CODE_NAMES);
    /// AND mask of the message (Modbus Application Protocol V1.1b3 section 6).
    AND_MASK = "modbus.and_mask", "AND mask", U16 Hex;
    /// OR mask of the message (Modbus Application Protocol V1.1b3 section 6).
    OR_MASK = "modbus.or_mask", "OR mask", U16 Hex;
    /// Data of the message (Modbus Application Protocol V1.1b3 section 6).
    DATA = "modbus.data", "Data", Bytes None;
    /// MEI type of the message (Modbus Application Protocol V1.1b3 section 6).
    MEI = "modbus.mei", "MEI type", U8 Dec, names(MEI_NAMES);
    /// Read Device ID of the message (Modbus Application Protocol V1.1b3 section 6).
    READ_DEVICE_ID = "modbus.read_device_id", "Read Device ID", U8 Dec, names(READ_DEVICE_ID_NAMES);
    /// Object ID of the message (Modbus Application Protocol V1.1b3 section 6).
    OBJECT_ID = "modbus.object_id", "Object ID", U8 Dec, names(OBJECT_ID_NAMES);
    /// Number of Objects of the message (Modbus Application Protocol V1.1b3 section 6).
    NUM_OBJECTS = "modbus.num_objects", "Number of Objects", U8 Dec;
    /// Object length of the message (Modbus Application Protocol V1.1b3 section 6).
    OBJECTS_LEN = "modbus.objects_len", "Object length", U8 Dec;
    /// Conformity Level of the message (Modbus Application Protocol V1.1b3 section 6).
    CONFORMITY_LEVEL = "modbus.conformity_level", "Conformity Level", U8 Hex, names(CONFORMITY_LEVEL_NAMES);
    /// More Follows of the message (Modbus Application Protocol V1.1b3 section 6).
    MORE_FOLLOWS = "modbus.more_follows", "More Follows", U8 Hex;
    /// Next Object ID of the message (Modbus Application Protocol V1.1b3 section 6).
    NEXT_OBJECT_ID = "modbus.next_object_id", "Next Object ID", U8 Dec;
    /// Object String Value of the message (Modbus Application Protocol V1.1b3 section 6).
    OBJECT_STR_VALUE = "modbus.object_str_value", "Object String Value", Str None;
    /// Object Value of the message (Modbus Application Protocol V1.1b3 section 6).
    OBJECT_VALUE = "modbus.object_value", "Object Value", Bytes None;
    /// Bit Number of the message (Modbus Application Protocol V1.1b3 section 6).
    BITNUM = "modbus.bitnum", "Bit Number", U16 Dec;
    /// Bit Value of the message (Modbus Application Protocol V1.1b3 section 6).
    BITVAL = "modbus.bitval", "Bit Value", Bool B8, mask(0x1);
    /// Register Number of the message (Modbus Application Protocol V1.1b3 section 6).
    REGNUM16 = "modbus.regnum16", "Register Number", U16 Dec;
    /// Register Value (UINT16) of the message (Modbus Application Protocol V1.1b3 section 6).
    REGVAL_UINT16 = "modbus.regval_uint16", "Register Value (UINT16)", U16 Dec;
}
