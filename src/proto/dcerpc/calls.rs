//! Which response answers which request: by the call's number.

use crate::base::NONE;
use crate::stream::Track;
use crate::stream::application::MessageRef;
use std::collections::BTreeMap;

/// Most calls that are waited for.
const CALLS: usize = 1024;

/// The other message of a call. Frames count from 0; [`NONE`] where there is none.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub request: u32,
    pub response: u32,
    /// From request to response, nanoseconds.
    pub time: i64,
}

#[derive(Debug, Default)]
struct State {
    open: BTreeMap<u32, (MessageRef, i64)>,
}

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let (Some(kind), Some(call)) = (data.get(2).copied(), data.get(12..16).and_then(|b| b.try_into().ok())) else { return };
    let call = if data.get(4).is_some_and(|d| d & 0x10 != 0) { u32::from_le_bytes(call) } else { u32::from_be_bytes(call) };
    let (at, now) = (cx.at, cx.time.0);
    let state = cx.state::<State>();
    match kind {
        super::REQUEST => {
            if state.open.len() >= CALLS {
                state.open.pop_first();
            }
            state.open.entry(call).or_insert((at, now));
        }
        super::RESPONSE | super::FAULT => {
            let last = data.get(3).is_some_and(|flags| flags & 2 != 0);
            let request = if last { state.open.remove(&call) } else { state.open.get(&call).copied() };
            let Some((asked, then)) = request else { return };
            cx.tell_at(asked, Link { request: NONE, response: at.frame, time: 0 });
            cx.tell(Link { request: asked.frame, response: NONE, time: now.saturating_sub(then) });
        }
        _ => {}
    }
}
