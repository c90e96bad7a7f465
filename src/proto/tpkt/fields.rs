//! Fields of TPKT (RFC 1006 section 6).

use crate::fields;


fields! {
    /// Version of the packet header (RFC 1006 section 6).
    VERSION = "tpkt.version", "Version", U8 Dec;
    /// Reserved of the packet header (RFC 1006 section 6).
    RESERVED = "tpkt.reserved", "Reserved", U8 Dec;
    /// Length of the packet header (RFC 1006 section 6).
    LENGTH = "tpkt.length", "Length", U16 Dec;
    /// The rest of something that began before.
    CONTINUATION_DATA = "tpkt.continuation_data", "Continuation data", Bytes None;
}
