//! Fields of BACnet application messages.

use super::names::*;
use super::property_names::*;
use crate::fields;
use crate::model::Names;

fields! {
    /// APDU Type.
    TYPE = "bacapp.type", "APDU Type", U8 Dec, mask(0xf0), names(TYPE_NAMES);
    /// PDU Flags.
    PDUFLAGS = "bacapp.pduflags", "PDU Flags", U8 Hex, mask(0xf);
    /// Segmented Request.
    SEGMENTED_REQUEST = "bacapp.segmented_request", "Segmented Request", Bool B8, mask(0x8), with(Names::Bool("Segmented Request", "Unsegmented Request"));
    /// More Segments.
    MORE_SEGMENTS = "bacapp.more_segments", "More Segments", Bool B8, mask(0x4), with(Names::Bool("More Segments Follow", "No More Segments Follow"));
    /// SA.
    SA = "bacapp.SA", "SA", Bool B8, mask(0x2), with(Names::Bool("Segmented Response accepted", "Segmented Response not accepted"));
    /// Size of Maximum ADPU accepted.
    MAX_ADPU_SIZE = "bacapp.max_adpu_size", "Size of Maximum ADPU accepted", U8 Dec, mask(0xf), names(MAX_ADPU_SIZE_NAMES);
    /// Max Response Segments accepted.
    RESPONSE_SEGMENTS = "bacapp.response_segments", "Max Response Segments accepted", U8 Dec, mask(0x70), names(RESPONSE_SEGMENTS_NAMES);
    /// Object Type.
    OBJECTTYPE = "bacapp.objectType", "Object Type", U32 Dec, mask(0xffc00000), names(OBJECTTYPE_NAMES);
    /// Object Name.
    OBJECT_NAME = "bacapp.object_name", "Object Name", Str None;
    /// Instance Number.
    INSTANCE_NUMBER = "bacapp.instance_number", "Instance Number", U32 Dec, mask(0x3fffff);
    /// Property Identifier.
    PROPERTY_IDENTIFIER = "bacapp.property_identifier", "Property Identifier", U32 Dec, names(PROPERTY_IDENTIFIER_NAMES);
    /// Vendor Identifier.
    VENDOR_IDENTIFIER = "bacapp.vendor_identifier", "Vendor Identifier", U16 Dec;
    /// Invoke ID.
    INVOKE_ID = "bacapp.invoke_id", "Invoke ID", U8 Dec;
    /// Sequence Number.
    SEQUENCE_NUMBER = "bacapp.sequence_number", "Sequence Number", U8 Dec;
    /// Proposed Window Size.
    WINDOW_SIZE = "bacapp.window_size", "Proposed Window Size", U8 Dec;
    /// Service Choice.
    CONFIRMED_SERVICE = "bacapp.confirmed_service", "Service Choice", U8 Dec, names(CONFIRMED_SERVICE_NAMES);
    /// Unconfirmed Service Choice.
    UNCONFIRMED_SERVICE = "bacapp.unconfirmed_service", "Unconfirmed Service Choice", U8 Dec, names(UNCONFIRMED_SERVICE_NAMES);
    /// NAK.
    NAK = "bacapp.NAK", "NAK", Bool B8, mask(0x2);
    /// SRV.
    SRV = "bacapp.SRV", "SRV", Bool B8, mask(0x1);
    /// Error Class.
    ERROR_CLASS = "bacapp.error_class", "Error Class", U32 Dec, names(ERROR_CLASS_NAMES);
    /// Error Code.
    ERROR_CODE = "bacapp.error_code", "Error Code", U32 Dec, names(ERROR_CODE_NAMES);
    /// Device Instance Range Low Limit.
    WHO_IS_LOW_LIMIT = "bacapp.who_is.low_limit", "Device Instance Range Low Limit", U32 Dec;
    /// Device Instance Range High Limit.
    WHO_IS_HIGH_LIMIT = "bacapp.who_is.high_limit", "Device Instance Range High Limit", U32 Dec;
    /// Reject Reason.
    REJECT_REASON = "bacapp.reject_reason", "Reject Reason", U8 Dec, names(REJECT_REASON_NAMES);
    /// Abort Reason.
    ABORT_REASON = "bacapp.abort_reason", "Abort Reason", U8 Dec, names(ABORT_REASON_NAMES);
    /// Application Tag Number.
    APPLICATION_TAG_NUMBER = "bacapp.application_tag_number", "Application Tag Number", U8 Dec, mask(0xf0), names(APPLICATION_TAG_NUMBER_NAMES);
    /// Context Tag Number.
    CONTEXT_TAG_NUMBER = "bacapp.context_tag_number", "Context Tag Number", U8 Dec, mask(0xf0);
    /// Named Tag.
    NAMED_TAG = "bacapp.named_tag", "Named Tag", U8 Dec, mask(0x7), names(NAMED_TAG_NAMES);
    /// String Character Set.
    STRING_CHARACTER_SET = "bacapp.string_character_set", "String Character Set", U8 Dec, names(STRING_CHARACTER_SET_NAMES);
    /// Tag Class.
    TAG_CLASS = "bacapp.tag_class", "Tag Class", Bool B8, mask(0x8), with(Names::Bool("Context Specific Tag", "Application Tag"));
    /// Length Value Type.
    LVT = "bacapp.LVT", "Length Value Type", U8 Dec;
}
