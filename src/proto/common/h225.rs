//! What Q.931 tells H.225.0.

/// [`crate::dissect::Packet::hint`] of call signalling, which Q.931 carries.
pub const CALL_SIGNALLING: u64 = 225;
