//! What belongs together: headers of a frame, conversations tracked in order, and the facts that come of it.
//!
//! Facts are made once, in order, by [`Tracker`]s and read by dissectors. They are made per conversation and on demand:
//! to show one frame, only its conversation is tracked.

pub mod announce;
pub mod application;
pub mod facts;
pub mod follow;
pub mod headers;
pub mod inner;
mod messages;
mod sctp;
pub mod secrets;
mod tcp;
mod track;
mod unfinished;

pub use announce::{Announcement, Announcements};
pub use application::{Application, Applications, MessageRef, Need, StreamCx, Track, TrackFn};
pub use facts::{ConversationFacts, Datagram, FrameFacts, Part, Piece, PieceKind, TcpFact, Transport};
pub use track::{Seen, Tracker};
