//! Data of the ISO transport service that spans several TPDUs (X.224 section 13.7): seen in order by the carrier, shown by the
//! transport protocol.

use super::units::{self, Limits};
use crate::stream::Track;

/// Header of the packets that carry TPDUs over TCP (RFC 1006), in bytes.
const CARRIER_HEADER: usize = 4;
const LIMITS: Limits = Limits { bytes: 1 << 20, parts: 4096 };

/// Looks at a packet of RFC 1006.
pub fn track(cx: &mut Track<'_>, packet: &[u8]) {
    if let Some([2, 0xf0, number, data @ ..]) = packet.get(CARRIER_HEADER..) {
        units::part(cx, data, None, number & 0x80 != 0, &LIMITS);
    }
}
