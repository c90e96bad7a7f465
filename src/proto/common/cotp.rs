//! Data of the ISO transport service that spans several TPDUs (X.224 section 13.7): put together by the carrier that sees them
//! in order, shown by the transport protocol.

use crate::base::FrameIndex;
use crate::stream::{MessageRef, Track};
use std::sync::Arc;

/// Header of the packets that carry TPDUs over TCP (RFC 1006), in bytes.
const CARRIER_HEADER: usize = 4;
/// Most bytes of one unit.
const UNIT_LIMIT: usize = 1 << 20;
/// Most TPDUs of one unit.
const PARTS_LIMIT: usize = 4096;

/// A unit of several TPDUs, told to the one that ends it.
pub struct Whole {
    pub data: Arc<[u8]>,
    /// Frame and length of each part.
    pub parts: Vec<(FrameIndex, usize)>,
}

/// Told to the TPDUs before the one that ends the unit.
pub struct EndsIn(pub FrameIndex);

#[derive(Default)]
struct Side {
    data: Vec<u8>,
    parts: Vec<(MessageRef, usize)>,
}

#[derive(Default)]
struct State {
    sides: [Side; 2],
}

/// Looks at a packet of RFC 1006.
pub fn track(cx: &mut Track<'_>, packet: &[u8]) {
    let Some([2, 0xf0, number, data @ ..]) = packet.get(CARRIER_HEADER..) else { return };
    let last = number & 0x80 != 0;
    let (at, side) = (cx.at, usize::from(cx.from_client));
    let Some(side) = cx.state::<State>().sides.get_mut(side) else { return };
    if last && side.parts.is_empty() {
        return;
    }
    if side.data.len() + data.len() > UNIT_LIMIT || side.parts.len() >= PARTS_LIMIT {
        *side = Side::default();
        return;
    }
    side.data.extend_from_slice(data);
    side.parts.push((at, data.len()));
    if last {
        let Side { data, parts } = std::mem::take(side);
        for (earlier, _) in parts.iter().take(parts.len() - 1) {
            cx.tell_at(*earlier, EndsIn(at.frame));
        }
        cx.tell(Whole { data: data.into(), parts: parts.iter().map(|(at, len)| (at.frame, *len)).collect() });
    }
}
