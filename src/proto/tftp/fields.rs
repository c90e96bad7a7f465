//! Fields of TFTP (RFC 1350, RFC 2347).

use crate::fields;

/// Names of the values of Opcode.
pub(super) const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "Read Request"),
    (2, "Write Request"),
    (3, "Data Packet"),
    (4, "Acknowledgement"),
    (5, "Error Code"),
    (6, "Option Acknowledgement"),
    (255, "Information (MSDP)"),
];
/// Names of the values of Error code.
pub(super) const ERROR_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Not defined"),
    (1, "File not found"),
    (2, "Access violation"),
    (3, "Disk full or allocation exceeded"),
    (4, "Illegal TFTP Operation"),
    (5, "Unknown transfer ID"),
    (6, "File already exists"),
    (7, "No such user"),
    (8, "Option negotiation failed"),
];

fields! {
    /// Opcode of the packet (RFC 1350 section 5).
    OPCODE = "tftp.opcode", "Opcode", U16 Dec, names(OPCODE_NAMES);
    /// Source File of the packet (RFC 1350 section 5).
    SOURCE_FILE = "tftp.source_file", "Source File", Str None;
    /// Destination File of the packet (RFC 1350 section 5).
    DESTINATION_FILE = "tftp.destination_file", "Destination File", Str None;
    /// Type of the packet (RFC 1350 section 5).
    TYPE = "tftp.type", "Type", Str None;
    /// Block of the packet (RFC 1350 section 5).
    BLOCK = "tftp.block", "Block", U16 Dec;
    /// Number of the block when numbers that wrapped are counted on.
    BLOCK_FULL = "tftp.block.full", "Full Block Number", U32 Dec;
    /// Frame with the request that began the transfer.
    REQUEST_FRAME = "tftp.request_frame", "Request frame", FrameNum None;
    /// Error code of the packet (RFC 1350 section 5).
    ERROR_CODE = "tftp.error.code", "Error code", U16 Dec, names(ERROR_CODE_NAMES);
    /// Error message of the packet (RFC 1350 section 5).
    ERROR_MESSAGE = "tftp.error.message", "Error message", Str None;
    /// Option name of the packet (RFC 1350 section 5).
    OPTION_NAME = "tftp.option.name", "Option name", Str None;
    /// Option value of the packet (RFC 1350 section 5).
    OPTION_VALUE = "tftp.option.value", "Option value", Str None;
}
