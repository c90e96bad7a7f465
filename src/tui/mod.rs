//! The full-screen analyzer: turns keys into named actions, keeps what is on the screen, and draws it. Knows the session,
//! never a protocol or a source of frames.

pub mod keys;
pub mod layout;
pub mod theme;
