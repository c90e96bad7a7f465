//! The full-screen analyzer: turns keys into named actions, keeps what is on the screen, and draws it. Knows the session,
//! never a protocol or a source of frames.

pub mod app;
pub mod event_loop;
mod field_filter;
pub mod harness;
pub mod keys;
pub mod layout;
pub mod overlay;
mod paint;
mod pane;
pub mod run;
mod terminal;
pub mod theme;
mod view;
mod widget;
