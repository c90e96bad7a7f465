//! Fields of Thrift messages.

use crate::fields;

const EXCEPTION_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unknown (type of peer)"),
    (1, "Unknown Method"),
    (2, "Invalid Message Type"),
    (3, "Wrong Method Name"),
    (4, "Bad Sequence Id"),
    (5, "Missing Result"),
    (6, "Internal Error"),
    (7, "Protocol Error (something went wrong during decoding)"),
    (8, "Invalid Transform"),
    (9, "Invalid Protocol"),
    (10, "Unsupported Client Type"),
];
const PROTOCOL_ID_NAMES: &[(u64, &str)] = &[
    (0x80, "Strict Binary Protocol"),
    (0x82, "Compact Protocol"),
];
const MTYPE_NAMES: &[(u64, &str)] = &[
    (1, "CALL"),
    (2, "REPLY"),
    (3, "EXCEPTION"),
    (4, "ONEWAY"),
];
/// Types of the binary protocol.
const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "T_STOP"),
    (1, "T_VOID"),
    (2, "T_BOOL"),
    (3, "T_I8"),
    (4, "T_DOUBLE"),
    (5, "T_I32"),
    (6, "T_I16"),
    (7, "T_DOUBLE"),
    (8, "T_I32"),
    (9, "T_LIST"),
    (10, "T_I64"),
    (11, "T_BINARY"),
    (12, "T_STRUCT"),
    (13, "T_MAP"),
    (14, "T_SET"),
    (15, "T_LIST"),
    (16, "T_UUID"),
];
/// Types of the compact protocol.
pub(super) const COMPACT_TYPES: &[(u64, &str)] = &[
    (0, "T_STOP"),
    (1, "BOOLEAN_TRUE"),
    (2, "BOOLEAN_FALSE"),
    (3, "T_I8"),
    (4, "T_I16"),
    (5, "T_I32"),
    (6, "T_I64"),
    (7, "T_DOUBLE"),
    (8, "T_BINARY"),
    (9, "T_LIST"),
    (10, "T_SET"),
    (11, "T_MAP"),
    (12, "T_STRUCT"),
    (13, "T_UUID"),
];

fields! {
    /// Frame length.
    FRAME_LEN = "thrift.frame_len", "Frame length", I32 Dec;
    /// Exception.
    EXCEPTION = "thrift.exception", "Exception", None None;
    /// Exception Message.
    EXCEPTION_MESSAGE = "thrift.exception.message", "Exception Message", Str None;
    /// Exception Type.
    EXCEPTION_TYPE = "thrift.exception.type", "Exception Type", I32 Dec, names(EXCEPTION_TYPE_NAMES);
    /// Protocol id.
    PROTOCOL_ID = "thrift.protocol_id", "Protocol id", U8 Hex, names(PROTOCOL_ID_NAMES);
    /// Version.
    VERSION = "thrift.version", "Version", U8 Dec;
    /// Message type.
    MTYPE = "thrift.mtype", "Message type", U8 Hex, names(MTYPE_NAMES);
    /// Length.
    STR_LEN = "thrift.str_len", "Length", I32 Dec;
    /// Method.
    METHOD = "thrift.method", "Method", Str None;
    /// Sequence Id.
    SEQ_ID = "thrift.seq_id", "Sequence Id", I32 Dec;
    /// Type.
    TYPE = "thrift.type", "Type", U8 Hex, names(TYPE_NAMES);
    /// Field Id.
    FID = "thrift.fid", "Field Id", I16 Dec;
    /// Field Id Delta.
    FID_DELTA = "thrift.fid_delta", "Field Id Delta", U8 Dec;
    /// Boolean.
    BOOL = "thrift.bool", "Boolean", Bool None;
    /// Integer8.
    I8 = "thrift.i8", "Integer8", I8 Dec;
    /// Integer16.
    I16 = "thrift.i16", "Integer16", I16 Dec;
    /// Integer32.
    I32 = "thrift.i32", "Integer32", I32 Dec;
    /// Integer64.
    I64 = "thrift.i64", "Integer64", I64 Dec;
    /// Double.
    DOUBLE = "thrift.double", "Double", F64 None;
    /// Binary.
    BINARY = "thrift.binary", "Binary", Bytes None;
    /// Binary field interpreted as a string.
    STRING = "thrift.string", "String", Str None;
    /// Struct.
    STRUCT = "thrift.struct", "Struct", None None;
    /// List.
    LIST = "thrift.list", "List", None None;
    /// Set.
    SET = "thrift.set", "Set", None None;
    /// Map.
    MAP = "thrift.map", "Map", None None;
    /// Number of Set Items.
    NUM_SET_ITEM = "thrift.num_set_item", "Number of Set Items", I32 Dec;
    /// Number of List Items.
    NUM_LIST_ITEM = "thrift.num_list_item", "Number of List Items", I32 Dec;
    /// Number of Map Items.
    NUM_MAP_ITEM = "thrift.num_map_item", "Number of Map Items", I32 Dec;
    /// More than 14 items.
    NUM_ITEM = "thrift.num_item", "More than 14 items", U8 Hex;
    /// UUID.
    UUID = "thrift.uuid", "UUID", Guid None;
}
