//! Responses say nothing of what they answer: their requests do.

use crate::base::FrameIndex;
use crate::stream::{MessageRef, Track};
use std::collections::{HashMap, VecDeque};

/// Requests kept for one connection; the oldest are forgotten.
const KEPT: usize = 4096;

/// What a response answers, told to it: frame, key and version of the request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub request: FrameIndex,
    pub key: u16,
    pub version: u16,
}

#[derive(Default)]
struct Requests {
    open: HashMap<u32, (MessageRef, u16, u16)>,
    order: VecDeque<u32>,
}

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let number = |at: usize| Some(u32::from_be_bytes(data.get(at..at + 4)?.try_into().ok()?));
    let request = cx.from_client == (u32::from(cx.server_port) == super::PORT);
    let at = cx.at;
    if request {
        let (Some(head), Some(id)) = (number(4), number(8)) else { return };
        let state = cx.state::<Requests>();
        if state.open.insert(id, (at, (head >> 16) as u16, head as u16)).is_none() {
            state.order.push_back(id);
        }
        if state.order.len() > KEPT
            && let Some(old) = state.order.pop_front()
        {
            state.open.remove(&old);
        }
    } else if let Some(id) = number(4)
        && let Some((asked, key, version)) = cx.state::<Requests>().open.remove(&id)
    {
        cx.tell(Asked { request: asked.frame, key, version });
    }
}
