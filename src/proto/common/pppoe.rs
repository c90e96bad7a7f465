//! The header of PPP over Ethernet (RFC 2516 section 4), the same in both stages.

pub use self::FIELDS as HEADER_FIELDS;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;

const CODE_NAMES: &[(u64, &str)] = &[
    (0x0, "Session Data"),
    (0x7, "Active Discovery Offer (PADO)"),
    (0x9, "Active Discovery Initiation (PADI)"),
    (0xa, "Active Discovery Session-Grant (PADG)"),
    (0xb, "Active Discovery Session-Credit Resp.(PADC)"),
    (0xc, "Active Discovery Quality (PADQ)"),
    (0x19, "Active Discovery Request (PADR)"),
    (0x65, "Active Discovery Session-confirmation (PADS)"),
    (0xa7, "Active Discovery Terminate (PADT)"),
    (0xd3, "Active Discovery Message (PADM)"),
    (0xd4, "Active Discovery Network (PADN)"),
];

fields! {
    /// Version: 1.
    VERSION = "pppoe.version", "Version", U8 Dec, mask(0xf0);
    /// Type: 1.
    TYPE = "pppoe.type", "Type", U8 Dec, mask(0x0f);
    /// Kind of packet.
    CODE = "pppoe.code", "Code", U8 Hex, names(CODE_NAMES);
    /// Number of the session; 0 before there is one.
    SESSION = "pppoe.session_id", "Session ID", U16 Hex;
    /// Length of the payload in bytes.
    LENGTH = "pppoe.payload_length", "Payload Length", U16 Dec;
}

/// Shows the header.
pub fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&TYPE, b, 0, 1)?;
    cx.add(&CODE, b, 1, 1)?;
    cx.add(&SESSION, b, 2, 2)?;
    cx.add(&LENGTH, b, 4, 2)?;
    Ok(())
}
