//! Fields of CAPWAP's control header (RFC 5415 section 4.5.1).

use crate::fields;

pub const MESSAGE_NAMES: &[(u64, &str)] = &[
    (1, "Discovery Request"),
    (2, "Discovery Response"),
    (3, "Join Request"),
    (4, "Join Response"),
    (5, "Configuration Status Request"),
    (6, "Configuration Status Response"),
    (7, "Configuration Update Request"),
    (8, "Configuration Update Response"),
    (9, "WTP Event Request"),
    (10, "WTP Event Response"),
    (11, "Change State Request"),
    (12, "Change State Response"),
    (13, "Echo Request"),
    (14, "Echo Response"),
    (15, "Image Data Request"),
    (16, "Image Data Response"),
    (17, "Reset Request"),
    (18, "Reset Response"),
    (19, "Primary Discovery Request"),
    (20, "Primary Discovery Response"),
    (21, "Data Transfer Request"),
    (22, "Data Transfer Response"),
    (23, "Clear Configuration Request"),
    (24, "Clear Configuration Response"),
    (25, "Station Configuration Request"),
    (26, "Station Configuration Response"),
    (3398913, "IEEE 802.11 WLAN Configuration Request"),
    (3398914, "IEEE 802.11 WLAN Configuration Response"),
];

fields! {
    /// Control Header.
    CONTROL_HEADER = "capwap.control.header", "Control Header", None None;
    /// Message Type.
    MESSAGE_TYPE = "capwap.control.header.message_type", "Message Type", U32 Dec;
    /// Message Type (Enterprise Number).
    ENTERPRISE_NUMBER = "capwap.control.header.message_type.enterprise_number", "Message Type (Enterprise Number)", U24 Dec;
    /// Message Type (Enterprise Specific).
    ENTERPRISE_SPECIFIC = "capwap.control.header.message_type.enterprise_specific", "Message Type (Enterprise Specific)", U32 Dec, names(MESSAGE_NAMES);
    /// Sequence Number.
    SEQUENCE_NUMBER = "capwap.control.header.sequence_number", "Sequence Number", U8 Dec;
    /// Message Element Length.
    ELEMENTS_LENGTH = "capwap.control.header.message_element_length", "Message Element Length", U16 Dec;
    /// Flags.
    CONTROL_FLAGS = "capwap.control.header.flags", "Flags", U8 Dec;
}
