//! LDAP messages (RFC 4511), which travel over TCP and in datagrams.

mod controls;
pub mod fields;
mod filter;
pub mod message;
mod operations;
