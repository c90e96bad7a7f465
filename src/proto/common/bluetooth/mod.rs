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

/// What the receiver told of a packet of the low energy link layer; kept in the same place below it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LowEnergyRadio {
    /// The receiver waited for packets with this access address.
    pub is_matched: bool,
    /// Whether the check fits, when the receiver tried it.
    pub is_intact: Option<bool>,
}

impl LowEnergyRadio {
    /// Upper half of a hint that is one of these.
    const MARK: u64 = 0x0b1e << 32;

    pub fn hint(self) -> u64 {
        let intact = self.is_intact.map_or(0, |is_intact| 2 | u64::from(is_intact) << 2);
        Self::MARK | u64::from(self.is_matched) | intact
    }

    /// What the hint says; nothing when it is another's.
    pub fn told(hint: u64) -> Self {
        if hint >> 32 << 32 != Self::MARK {
            return Self::default();
        }
        LowEnergyRadio { is_matched: hint & 1 != 0, is_intact: (hint & 2 != 0).then_some(hint & 4 != 0) }
    }
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
