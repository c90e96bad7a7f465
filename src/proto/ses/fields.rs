//! Fields of the session protocol.

use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "DATA TRANSFER (DT) SPDU"),
    (2, "PLEASE TOKENS (PT) SPDU"),
    (5, "EXPEDITED (EX) SPDU"),
    (7, "PREPARE (PR) SPDU"),
    (8, "NOT FINISHED (NF) SPDU"),
    (9, "FINISH (FN) SPDU"),
    (10, "DISCONNECT (DN) SPDU"),
    (12, "REFUSE (RF) SPDU"),
    (13, "CONNECT (CN) SPDU"),
    (14, "ACCEPT (AC) SPDU"),
    (15, "CONNECT DATA OVERFLOW (CDO) SPDU"),
    (16, "OVERFLOW ACCEPT (OA) SPDU"),
    (21, "GIVE TOKENS CONFIRM (GTC) SPDU"),
    (22, "GIVE TOKENS ACK (GTA) SPDU"),
    (25, "ABORT (AB) SPDU"),
    (26, "ABORT ACCEPT (AA) SPDU"),
    (29, "ACTIVITY RESUME (AR) SPDU"),
    (33, "TYPED DATA (TD) SPDU"),
    (34, "RESYNCHRONIZE ACK (RA) SPDU"),
    (41, "MAJOR SYNC POINT (MAP) SPDU"),
    (42, "MAJOR SYNC ACK (MAA) SPDU"),
    (45, "ACTIVITY START (AS) SPDU"),
    (48, "EXCEPTION DATA (ED) SPDU"),
    (49, "MINOR SYNC POINT (MIP) SPDU"),
    (50, "MINOR SYNC ACK (MIA) SPDU"),
    (53, "RESYNCHRONIZE (RS) SPDU"),
    (57, "ACTIVITY DISCARD (AD) SPDU"),
    (58, "ACTIVITY DISCARD ACK (ADA) SPDU"),
    (61, "CAPABILITY DATA (CD) SPDU"),
    (62, "CAPABILITY DATA ACK (CDA) SPDU"),
    (64, "UNIT DATA (UD) SPDU"),
    (8192, "EXCEPTION REPORT (ER) SPDU"),
];
const PARAMETER_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Connection Identifier"),
    (5, "Connect Accept Item"),
    (9, "Called SS user Reference"),
    (10, "Calling SS user Reference"),
    (11, "Common Reference"),
    (12, "Additional Reference Information"),
    (15, "Sync Type Item"),
    (16, "Token Item"),
    (17, "Transport_Disconnect"),
    (19, "Protocol Options"),
    (20, "Session Requirement"),
    (21, "TSDU Maximum Size"),
    (22, "Version Number"),
    (23, "Initial Serial Number"),
    (24, "Prepare Type"),
    (25, "Enclosure Item"),
    (26, "Token Setting Item"),
    (27, "Resync Type"),
    (33, "Linking Information"),
    (41, "Activity Identifier"),
    (42, "Serial Number"),
    (49, "Reflect Parameter"),
    (50, "Reason Code"),
    (51, "Calling Session Selector"),
    (52, "Called Session Selector"),
    (53, "Second Resync Type"),
    (54, "Second Serial Number"),
    (55, "Second Initial Serial Number"),
    (56, "Upper Limit Serial Number"),
    (57, "Large Initial Serial Number"),
    (58, "Large Second Initial Serial Number"),
    (60, "Data Overflow"),
    (193, "Session user data"),
    (194, "Session extended user data"),
];
const REASON_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Rejection by called SS-user; reason not specified"),
    (1, "Rejection by called SS-user due to temporary congestion"),
    (2, "Rejection by called SS-user."),
    (10, "Rejection by the SPM; implementation restriction stated in the PICS"),
    (129, "Session Selector unknown"),
    (130, "SS-user not attached to SSAP"),
    (131, "SPM congestion at connect time"),
    (132, "Proposed protocol versions not supported"),
    (133, "Rejection by the SPM; reason not specified"),
    (134, "Finish PDU"),
];

fields! {
    /// SPDU Type.
    TYPE = "ses.type", "SPDU Type", U8 Dec, names(TYPE_NAMES);
    /// Length.
    LENGTH = "ses.length", "Length", U16 Dec;
    /// Parameter type.
    PARAMETER_TYPE = "ses.parameter_type", "Parameter type", U8 Dec, names(PARAMETER_TYPE_NAMES);
    /// Parameter length.
    PARAMETER_LENGTH = "ses.parameter_length", "Parameter length", U32 Dec;
    /// Called SS User Reference.
    CALLED_SS_USER_REFERENCE = "ses.called_ss_user_reference", "Called SS User Reference", Bytes None;
    /// Calling SS User Reference.
    CALLING_SS_USER_REFERENCE = "ses.calling_ss_user_reference", "Calling SS User Reference", Bytes None;
    /// Common Reference.
    COMMON_REFERENCE = "ses.common_reference", "Common Reference", Bytes None;
    /// Additional Reference Information.
    ADDITIONAL_REFERENCE_INFORMATION = "ses.additional_reference_information", "Additional Reference Information", Bytes None;
    /// Flags.
    CONNECT_FLAGS = "ses.connect.flags", "Flags", U8 Hex;
    /// Able to receive extended concatenated SPDU.
    CONNECT_F1 = "ses.connect.f1", "Able to receive extended concatenated SPDU", Bool B8, mask(0x1);
    /// Flags.
    VERSION_FLAGS = "ses.version.flags", "Flags", U8 Hex;
    /// Protocol Version 1.
    PROTOCOL_VERSION1 = "ses.protocol_version1", "Protocol Version 1", Bool B8, mask(0x1);
    /// Protocol Version 2.
    PROTOCOL_VERSION2 = "ses.protocol_version2", "Protocol Version 2", Bool B8, mask(0x2);
    /// Flags.
    REQ_FLAGS = "ses.req.flags", "Flags", U16 Hex;
    /// Session exception report.
    EXCEPTION_REPORT = "ses.exception_report", "Session exception report", Bool B16, mask(0x2000);
    /// Data separation function unit.
    DATA_SEP = "ses.data_sep", "Data separation function unit", Bool B16, mask(0x1000);
    /// Symmetric synchronize function unit.
    SYMM_SYNC = "ses.symm_sync", "Symmetric synchronize function unit", Bool B16, mask(0x800);
    /// Typed data function unit.
    TYPED_DATA = "ses.typed_data", "Typed data function unit", Bool B16, mask(0x400);
    /// Exception function unit.
    EXCEPTION_DATA = "ses.exception_data", "Exception function unit", Bool B16, mask(0x200);
    /// Capability function unit.
    CAPABILITY_DATA = "ses.capability_data", "Capability function unit", Bool B16, mask(0x100);
    /// Negotiated release function unit.
    NEGOTIATED_RELEASE = "ses.negotiated_release", "Negotiated release function unit", Bool B16, mask(0x80);
    /// Activity management function unit.
    ACTIVITY_MANAGEMENT = "ses.activity_management", "Activity management function unit", Bool B16, mask(0x40);
    /// Resynchronize function unit.
    RESYNCHRONIZE = "ses.resynchronize", "Resynchronize function unit", Bool B16, mask(0x20);
    /// Major resynchronize function unit.
    MAJOR_RESYNCHRONIZE = "ses.major_resynchronize", "Major resynchronize function unit", Bool B16, mask(0x10);
    /// Minor resynchronize function unit.
    MINOR_RESYNCHRONIZE = "ses.minor_resynchronize", "Minor resynchronize function unit", Bool B16, mask(0x8);
    /// Expedited data function unit.
    EXPEDITED_DATA = "ses.expedited_data", "Expedited data function unit", Bool B16, mask(0x4);
    /// Duplex functional unit.
    DUPLEX = "ses.duplex", "Duplex functional unit", Bool B16, mask(0x2);
    /// Half-duplex functional unit.
    HALF_DUPLEX = "ses.half_duplex", "Half-duplex functional unit", Bool B16, mask(0x1);
    /// Proposed TSDU Maximum Size, Initiator to Responder.
    PROPOSED_TSDU_MAXIMUM_SIZE_I2R = "ses.proposed_tsdu_maximum_size_i2r", "Proposed TSDU Maximum Size, Initiator to Responder", U16 Dec;
    /// Proposed TSDU Maximum Size, Responder to Initiator.
    PROPOSED_TSDU_MAXIMUM_SIZE_R2I = "ses.proposed_tsdu_maximum_size_r2i", "Proposed TSDU Maximum Size, Responder to Initiator", U16 Dec;
    /// Initial Serial Number.
    INITIAL_SERIAL_NUMBER = "ses.initial_serial_number", "Initial Serial Number", Str None;
    /// Flags.
    ENCLOSURE_FLAGS = "ses.enclosure.flags", "Flags", U8 Hex;
    /// beginning of SSDU.
    BEGINNING_OF_SSDU = "ses.beginning_of_SSDU", "beginning of SSDU", Bool B8, mask(0x1);
    /// end of SSDU.
    END_OF_SSDU = "ses.end_of_SSDU", "end of SSDU", Bool B8, mask(0x2);
    /// Calling Session Selector.
    CALLING_SESSION_SELECTOR = "ses.calling_session_selector", "Calling Session Selector", Bytes None;
    /// Called Session Selector.
    CALLED_SESSION_SELECTOR = "ses.called_session_selector", "Called Session Selector", Bytes None;
    /// Flags.
    TRANSPORT_FLAGS = "ses.transport_flags", "Flags", U8 Hex;
    /// Transport connection.
    TRANSPORT_FLAGS_CONNECTION = "ses.transport_flags.connection", "Transport connection", Bool B8, mask(0x1), with(Names::Bool("Released", "Kept"));
    /// User abort.
    TRANSPORT_FLAGS_USER_ABORT = "ses.transport_flags.user_abort", "User abort", Bool B8, mask(0x2), with(YES_NO);
    /// Protocol error.
    TRANSPORT_FLAGS_PROTOCOL_ERROR = "ses.transport_flags.protocol_error", "Protocol error", Bool B8, mask(0x4), with(YES_NO);
    /// No reason.
    TRANSPORT_FLAGS_NO_REASON = "ses.transport_flags.no_reason", "No reason", Bool B8, mask(0x8), with(YES_NO);
    /// Implementation restriction.
    TRANSPORT_FLAGS_IMPLEMENTATION_RESTRICTION = "ses.transport_flags.implementation_restriction", "Implementation restriction", Bool B8, mask(0x10), with(YES_NO);
    /// Reason Code.
    REASON_CODE = "ses.reason_code", "Reason Code", U8 Dec, names(REASON_CODE_NAMES);
    /// Flags.
    TKEN_ITEM_FLAGS = "ses.tken_item.flags", "Flags", U8 Hex;
    /// release token.
    RELEASE_TOKEN = "ses.release_token", "release token", Bool B8, mask(0x40);
    /// major/activity token.
    MAJOR_TOKEN = "ses.major.token", "major/activity token", Bool B8, mask(0x10);
    /// synchronize minor token.
    SYNCHRONIZE_TOKEN = "ses.synchronize_token", "synchronize minor token", Bool B8, mask(0x4);
    /// data  token.
    DATA_TOKEN = "ses.data_token", "data token", Bool B8, mask(0x1);
}
