//! Fields of the NetBIOS session service (RFC 1002 section 4.3).

use crate::fields;
use crate::model::Names;

/// Names of the values of Message Type.
pub(super) const KIND_NAMES: &[(u64, &str)] = &[
    (0, "Session message"),
    (129, "Session request"),
    (130, "Positive session response"),
    (131, "Negative session response"),
    (132, "Retarget session response"),
    (133, "Session keep-alive"),
];
/// Names of the values of Error code.
pub(super) const ERROR_CODE_NAMES: &[(u64, &str)] = &[
    (128, "Not listening on called name"),
    (129, "Not listening for calling name"),
    (130, "Called name not present"),
    (131, "Called name present, but insufficient resources"),
    (143, "Unspecified error"),
];

fields! {
    /// Message Type of the packet (RFC 1002 section 4.3).
    KIND = "nbss.type", "Message Type", U8 Hex, names(KIND_NAMES);
    /// Flags of the packet (RFC 1002 section 4.3).
    FLAGS = "nbss.flags", "Flags", U8 Hex;
    /// Extend of the packet (RFC 1002 section 4.3).
    FLAGS_E = "nbss.flags.e", "Extend", Bool B8, mask(0x1), with(Names::Bool("Add 65536 to length", "Add 0 to length"));
    /// Length of the packet (RFC 1002 section 4.3).
    LENGTH = "nbss.length", "Length", U24 Dec;
    /// Error code of the packet (RFC 1002 section 4.3).
    ERROR_CODE = "nbss.error_code", "Error code", U8 Hex, names(ERROR_CODE_NAMES);
    /// Retarget IP address of the packet (RFC 1002 section 4.3).
    RETARGET_IP_ADDRESS = "nbss.retarget_ip_address", "Retarget IP address", Ipv4 None;
    /// Retarget port of the packet (RFC 1002 section 4.3).
    RETARGET_PORT = "nbss.retarget_port", "Retarget port", U16 Dec;
    /// Continuation data of the packet (RFC 1002 section 4.3).
    CONTINUATION_DATA = "nbss.continuation_data", "Continuation data", Bytes None;
    /// Called name of the packet (RFC 1002 section 4.3).
    CALLED_NAME = "nbss.called_name", "Called name", Str None;
    /// Calling name of the packet (RFC 1002 section 4.3).
    CALLING_NAME = "nbss.calling_name", "Calling name", Str None;
}
