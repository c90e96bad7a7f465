//! Fields of values in action message format.

use crate::fields;

const AMF0_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Number"),
    (1, "Boolean"),
    (2, "String"),
    (3, "Object"),
    (4, "Movie clip"),
    (5, "Null"),
    (6, "Undefined"),
    (7, "Reference"),
    (8, "ECMA array"),
    (9, "End of object"),
    (0xa, "Strict array"),
    (0xb, "Date"),
    (0xc, "Long string"),
    (0xd, "Unsupported"),
    (0xe, "Record set"),
    (0xf, "XML"),
    (0x10, "Typed object"),
    (0x11, "Switch to AMF3"),
    (0x22, "Int64"),
];

fields! {
    /// AMF0 type.
    AMF0_TYPE = "amf.amf0_type", "AMF0 type", U8 Hex, names(AMF0_TYPE_NAMES);
    /// AMF number.
    NUMBER = "amf.number", "Number", F64 None;
    /// AMF boolean.
    BOOLEAN = "amf.boolean", "Boolean", Bool None;
    /// AMF string length.
    STRINGLENGTH = "amf.stringlength", "String length", U32 Dec;
    /// AMF string.
    STRING = "amf.string", "String", Str None;
    /// AMF object reference.
    OBJECT_REFERENCE = "amf.object_reference", "Object reference", U32 Dec;
    /// AMF date.
    DATE = "amf.date", "Date", AbsTime None;
    /// AMF long string.
    LONGSTRING = "amf.longstring", "Long string", Str None;
    /// AMF XML document.
    XML_DOC = "amf.xml_doc", "XML document", Str None;
    /// AMF int64.
    INT64 = "amf.int64", "Int64", I64 Dec;
    /// AMF object.
    OBJECT = "amf.object", "Object", None None;
    /// AMF ECMA array.
    ECMAARRAY = "amf.ecmaarray", "ECMA array", None None;
    /// AMF strict array.
    STRICTARRAY = "amf.strictarray", "Strict array", None None;
    /// AMF array length.
    ARRAYLENGTH = "amf.arraylength", "Array length", U32 Dec;
    /// End Of Object Marker.
    END_OF_OBJECT_MARKER = "amf.end_of_object_marker", "End Of Object Marker", None None;
}
