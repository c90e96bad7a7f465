//! Leaf helpers that know nothing of the program: bytes of a frame, time, chance, addresses, text that is safe to show.

pub mod addr;
pub mod bytes;
pub mod forest;
pub mod markup;
pub mod number;
pub mod text;
pub mod time;
pub mod vendors;

pub use bytes::{BufferId, Bytes, Fault, Span};
pub use time::{Moment, Timestamp};

/// Number of a frame in the capture, counted from 0. What people see is `index + 1` (`frame.number`).
pub type FrameIndex = u32;

/// Index of a conversation in the store's conversation table.
pub type ConversationId = u32;

/// "No conversation", "no frame".
pub const NONE: u32 = u32::MAX;
