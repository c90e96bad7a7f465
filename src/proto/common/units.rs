//! Units of data that several messages of one side carry: put together by the protocol that sees the messages in order, told
//! to the frames that hold them, and shown there.

use crate::base::FrameIndex;
use crate::stream::{MessageRef, Track};
use std::sync::Arc;

/// How much is kept of one unit; what grows beyond it is given up.
pub struct Limits {
    pub bytes: usize,
    pub parts: usize,
}

/// A unit of several parts, told to the frame that ends it.
pub struct Whole {
    pub data: Arc<[u8]>,
    /// Frame and length of each part.
    pub parts: Vec<(FrameIndex, usize)>,
}

/// Told to the frames before the one that ends the unit.
pub struct EndsIn(pub FrameIndex);

#[derive(Default)]
struct Side {
    data: Vec<u8>,
    parts: Vec<(MessageRef, usize)>,
}

#[derive(Default)]
struct Sides([Side; 2]);

/// Takes the next part of a unit. `begins`: whether it says that it is a unit's first part; `None` where parts do not say.
/// A unit of one part is not told: its message is all there is.
pub fn part(cx: &mut Track<'_>, data: &[u8], begins: Option<bool>, ends: bool, limits: &Limits) {
    let (at, side) = (cx.at, usize::from(cx.from_client));
    let Some(side) = cx.state::<Sides>().0.get_mut(side) else { return };
    if begins == Some(true) {
        *side = Side::default();
    } else if begins == Some(false) && side.parts.is_empty() {
        return;
    }
    if ends && side.parts.is_empty() {
        return;
    }
    if side.data.len() + data.len() > limits.bytes || side.parts.len() >= limits.parts {
        *side = Side::default();
        return;
    }
    side.data.extend_from_slice(data);
    side.parts.push((at, data.len()));
    if ends {
        let Side { data, parts } = std::mem::take(side);
        for (earlier, _) in parts.iter().take(parts.len() - 1) {
            cx.tell_at(*earlier, EndsIn(at.frame));
        }
        cx.tell(Whole { data: data.into(), parts: parts.iter().map(|(at, len)| (at.frame, *len)).collect() });
    }
}
