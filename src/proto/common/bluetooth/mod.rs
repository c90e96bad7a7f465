//! What the layers of Bluetooth share: command names, errors, directions, UUIDs of attributes.

pub mod errors;
pub mod opcodes;
pub mod uuids;

use crate::dissect::Cx;

/// Which way a packet goes, for the Info column; kept in [`crate::dissect::context::Packet::hint`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Sent = 0,
    Received = 1,
    Unknown = 2,
}

impl Way {
    /// Hands the direction to the layers above.
    pub fn set(self, cx: &mut Cx<'_>) {
        cx.packet.hint = self as u64;
    }

    fn word(cx: &Cx<'_>) -> &'static str {
        match cx.packet.hint {
            0 => "Sent",
            1 => "Rcvd",
            _ => "UnknownDirection",
        }
    }
}

/// Begins the Info text with the direction.
pub fn begin(cx: &mut Cx<'_>) {
    let word = Way::word(cx);
    cx.info(format_args!("{word} "));
}

/// A device address as it stands on the wire, least significant byte first.
pub fn address(bytes: &[u8]) -> Option<[u8; 6]> {
    let mut address: [u8; 6] = bytes.get(..6)?.try_into().ok()?;
    address.reverse();
    Some(address)
}
