//! Fields of DCE/RPC that interfaces show too.

use crate::fields;

fields! {
    /// This packet is a response to the packet with this number.
    REQUEST_IN = "dcerpc.request_in", "Request in frame", FrameNum None;
    /// This packet will be responded in the packet with this number.
    RESPONSE_IN = "dcerpc.response_in", "Response in frame", FrameNum None;
    /// Encrypted stub data.
    ENCRYPTED_STUB_DATA = "dcerpc.encrypted_stub_data", "Encrypted stub data", Bytes None;
    /// Reference of a pointer.
    REFERENT_ID = "dcerpc.referent_id", "Referent ID", U32 Hex;
    /// Number of elements that an array has room for.
    ARRAY_MAX_COUNT = "dcerpc.array.max_count", "Max Count", U32 Dec;
    /// Index of the first element that is sent.
    ARRAY_OFFSET = "dcerpc.array.offset", "Offset", U32 Dec;
    /// Number of elements that are sent.
    ARRAY_ACTUAL_COUNT = "dcerpc.array.actual_count", "Actual Count", U32 Dec;
}
