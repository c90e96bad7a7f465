//! Tier 2: the bytes of one frame, plus the facts of its conversation, become the layered tree. Pure: same bytes and facts,
//! same tree, whoever looks. Knows the contract that protocols fill, and no protocol.

pub mod context;
pub mod engine;
pub mod faults;
pub mod protocol;
mod value;

pub use context::{Cx, Item, Packet};
pub use engine::{Engine, Frame};
pub use protocol::{Protocol, Table};

/// What a dissector returns. `Err` ends its layer: the engine adds the note that says why and keeps what was put.
pub type Outcome = Result<(), crate::base::Fault>;
