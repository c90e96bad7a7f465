//! Numbers handshakes and links their responses: a response names the index that the initiation chose.

use super::fields::*;
use super::{INITIATION, RESPONSE, TRANSPORT, probe};
use crate::base::{FrameIndex, Span};
use crate::dissect::Cx;
use crate::model::Value;
use crate::stream::{MessageRef, Track};
use std::collections::HashMap;

/// Sessions followed in one conversation.
const SESSIONS: usize = 4096;

/// What is known of a message.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    stream: Option<u32>,
    response_in: Option<FrameIndex>,
    response_to: Option<FrameIndex>,
}

#[derive(Default)]
struct Sessions {
    /// Sessions by the index of either side.
    by_index: HashMap<u32, (u32, MessageRef)>,
    next: u32,
}

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    if !probe(data) {
        return;
    }
    let word = |at: usize| data.get(at..at + 4).and_then(|w| <[u8; 4]>::try_from(w).ok()).map_or(0, u32::from_le_bytes);
    let kind = u64::from(data.first().copied().unwrap_or(0));
    let at = cx.at;
    let sessions = cx.state::<Sessions>();
    if sessions.by_index.len() >= SESSIONS {
        sessions.by_index.clear();
    }
    match kind {
        INITIATION => {
            let stream = sessions.next;
            sessions.next += 1;
            sessions.by_index.insert(word(4), (stream, at));
            cx.tell(Known { stream: Some(stream), ..Known::default() });
        }
        RESPONSE => {
            let Some((stream, request)) = sessions.by_index.get(&word(8)).copied() else { return };
            sessions.by_index.insert(word(4), (stream, at));
            cx.tell(Known { stream: Some(stream), response_to: Some(request.frame), response_in: None });
            cx.tell_at(request, Known { stream: Some(stream), response_in: Some(at.frame), response_to: None });
        }
        TRANSPORT => {
            if let Some((stream, _)) = sessions.by_index.get(&word(4)).copied() {
                cx.tell(Known { stream: Some(stream), ..Known::default() });
            }
        }
        _ => {}
    }
}

/// Puts what is known of the message.
pub(super) fn show(cx: &mut Cx<'_>, here: Span) {
    let Some(known) = cx.told::<Known>().copied() else { return };
    if let Some(stream) = known.stream {
        cx.computed(&STREAM, here, Value::Uint(stream.into()));
    }
    if let Some(frame) = known.response_in {
        cx.computed(&RESPONSE_IN, here, Value::Uint(u64::from(frame) + 1));
    }
    if let Some(frame) = known.response_to {
        cx.computed(&RESPONSE_TO, here, Value::Uint(u64::from(frame) + 1));
    }
}
