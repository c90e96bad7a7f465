//! Fields of COTP (ISO 8073, X.224, RFC 905).

use crate::fields;
use crate::model::field::YES_NO;

/// Names of the values of PDU Type.
pub(super) const KIND_NAMES: &[(u64, &str)] = &[
    (1, "ED Expedited Data"),
    (2, "EA Expedited Data Acknowledgement"),
    (5, "RJ Reject"),
    (6, "AK Data Acknowledgement"),
    (7, "ER TPDU Error"),
    (8, "DR Disconnect Request"),
    (12, "DC Disconnect Confirm"),
    (13, "CC Connect Confirm"),
    (14, "CR Connect Request"),
    (15, "DT Data"),
];
/// Names of the values of Parameter code.
pub(super) const PARAMETER_CODE_NAMES: &[(u64, &str)] = &[
    (8, "ATN extended checksum - 32 bit"),
    (9, "ATN extended checksum - 16 bit"),
    (133, "ack time"),
    (134, "res error"),
    (135, "priority"),
    (136, "transit delay"),
    (137, "throughput"),
    (138, "seq number"),
    (139, "reassignment"),
    (140, "flow control"),
    (192, "tpdu-size"),
    (193, "src-tsap"),
    (194, "dst-tsap"),
    (195, "checksum"),
    (196, "version"),
    (197, "protection"),
    (198, "options"),
    (199, "proto class"),
    (224, "additional connection clearing info"),
    (240, "preferred max TPDU size"),
    (242, "inactivity timer"),
];
/// Names of the values of Cause.
pub(super) const CAUSE_NAMES: &[(u64, &str)] = &[
    (0, "Reason not specified"),
    (1, "Congestion at TSAP"),
    (2, "Session entity not attached to TSAP"),
    (3, "Address unknown"),
    (128, "Normal Disconnect"),
    (129, "Remote transport entity congestion"),
    (130, "Connection negotiation failed"),
    (131, "Duplicate source reference"),
    (132, "Mismatched references"),
    (133, "Protocol error"),
    (135, "Reference overflow"),
    (136, "Connection request refused"),
    (138, "Header or parameter length invalid"),
];

fields! {
    /// Part of a unit of data.
    SEGMENT_DATA = "cotp.segment_data", "COTP segment data", Bytes None;
    /// Frame in which the unit of data ends.
    REASSEMBLED_IN = "cotp.reassembled_in", "Reassembled COTP in frame", FrameNum None;
    /// The parts of a unit of data.
    SEGMENTS = "cotp.segments", "COTP Segments", None None;
    /// Frame of a part.
    SEGMENT = "cotp.segment", "COTP Segment", FrameNum None;
    /// Number of parts.
    SEGMENT_COUNT = "cotp.segment.count", "Segment count", U32 Dec;
    /// Length of the unit of data in bytes.
    REASSEMBLED_LENGTH = "cotp.reassembled.length", "Reassembled COTP length", U32 Dec;
    /// Length of the TPDU (X.224 section 13).
    LI = "cotp.li", "Length", U8 Dec;
    /// PDU Type of the TPDU (X.224 section 13).
    KIND = "cotp.type", "PDU Type", U8 Hex, names(KIND_NAMES);
    /// Source reference of the TPDU (X.224 section 13).
    SRCREF = "cotp.srcref", "Source reference", U16 Hex;
    /// Destination reference of the TPDU (X.224 section 13).
    DESTREF = "cotp.destref", "Destination reference", U16 Hex;
    /// Class of the TPDU (X.224 section 13).
    CLASS = "cotp.class", "Class", U8 Dec, mask(0xf0);
    /// Extended formats of the TPDU (X.224 section 13).
    OPTS_EXTENDED_FORMATS = "cotp.opts.extended_formats", "Extended formats", Bool B8, mask(0x2);
    /// No explicit flow control of the TPDU (X.224 section 13).
    OPTS_NO_EXPLICIT_FLOW_CONTROL = "cotp.opts.no_explicit_flow_control", "No explicit flow control", Bool B8, mask(0x1);
    /// TPDU number of the TPDU (X.224 section 13).
    TPDU_NUMBER = "cotp.tpdu-number", "TPDU number", U8 Hex, mask(0x7f);
    /// Last data unit of the TPDU (X.224 section 13).
    EOT = "cotp.eot", "Last data unit", Bool B8, mask(0x80), with(YES_NO);
    /// Source TSAP of the TPDU (X.224 section 13).
    SRC_TSAP = "cotp.src-tsap", "Source TSAP", Str None;
    /// Source TSAP of the TPDU (X.224 section 13).
    SRC_TSAP_BYTES = "cotp.src-tsap-bytes", "Source TSAP", Bytes None;
    /// Destination TSAP of the TPDU (X.224 section 13).
    DST_TSAP = "cotp.dst-tsap", "Destination TSAP", Str None;
    /// Destination TSAP of the TPDU (X.224 section 13).
    DST_TSAP_BYTES = "cotp.dst-tsap-bytes", "Destination TSAP", Bytes None;
    /// Parameter code of the TPDU (X.224 section 13).
    PARAMETER_CODE = "cotp.parameter_code", "Parameter code", U8 Hex, names(PARAMETER_CODE_NAMES);
    /// Parameter length of the TPDU (X.224 section 13).
    PARAMETER_LENGTH = "cotp.parameter_length", "Parameter length", U8 Dec;
    /// Parameter value of the TPDU (X.224 section 13).
    PARAMETER_VALUE = "cotp.parameter_value", "Parameter value", Bytes None;
    /// TPDU size of the TPDU (X.224 section 13).
    TPDU_SIZE = "cotp.tpdu_size", "TPDU size", U8 Dec;
    /// Cause of the TPDU (X.224 section 13).
    CAUSE = "cotp.cause", "Cause", U8 Dec, names(CAUSE_NAMES);
}
