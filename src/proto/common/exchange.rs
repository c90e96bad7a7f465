//! Requests and their responses within a conversation, for protocols whose messages carry a number that both share.

use crate::base::{FrameIndex, Span, Timestamp};
use crate::dissect::Cx;
use crate::model::{Field, Value};
use crate::stream::{MessageRef, Track};
use std::collections::{HashMap, VecDeque};

/// Requests kept for one conversation; the oldest are forgotten.
const KEPT: usize = 4096;

/// What is told about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    AnsweredIn(FrameIndex),
    /// `after`: nanoseconds since the request.
    Answers {
        request: FrameIndex,
        after: i64,
    },
}

#[derive(Default)]
struct Requests {
    open: HashMap<u64, (MessageRef, Timestamp)>,
    order: VecDeque<u64>,
}

/// Remembers a request.
pub fn request(cx: &mut Track<'_>, key: u64) {
    let entry = (cx.at, cx.time);
    let state = cx.state::<Requests>();
    if state.open.insert(key, entry).is_none() {
        state.order.push_back(key);
    }
    if state.order.len() > KEPT
        && let Some(old) = state.order.pop_front()
    {
        state.open.remove(&old);
    }
}

/// Links a response to its request, when that was seen. The first response is the one that the request names.
pub fn response(cx: &mut Track<'_>, key: u64) {
    let (at, now) = (cx.at, cx.time);
    let Some((asked, then)) = cx.state::<Requests>().open.get(&key).copied() else { return };
    cx.tell(Link::Answers { request: asked.frame, after: now.since(then) });
    if cx.told_at::<Link>(asked).is_none() {
        cx.tell_at(asked, Link::AnsweredIn(at.frame));
    }
}

/// [`response`], for protocols in which a number is used again once it is answered.
pub fn only_response(cx: &mut Track<'_>, key: u64) {
    response(cx, key);
    let state = cx.state::<Requests>();
    if state.open.remove(&key).is_some() {
        state.order.retain(|k| *k != key);
    }
}

/// Puts what the tracker told: the response's frame, or the request's frame and the time since it.
pub fn show(cx: &mut Cx<'_>, here: Span, answered_in: &'static Field, answers: &'static Field, time: &'static Field) {
    match cx.told::<Link>().copied() {
        Some(Link::AnsweredIn(frame)) => {
            cx.computed(answered_in, here, Value::Uint(u64::from(frame) + 1));
        }
        Some(Link::Answers { request, after }) => {
            cx.computed(answers, here, Value::Uint(u64::from(request) + 1));
            cx.computed(time, here, Value::RelTime(after));
        }
        None => {}
    }
}

/// The frame that answers the message, for protocols that show it in a way of their own.
pub fn answer(cx: &Cx<'_>) -> Option<FrameIndex> {
    match cx.told::<Link>() {
        Some(Link::AnsweredIn(frame)) => Some(*frame),
        _ => None,
    }
}

/// Nanoseconds from the request to the message.
pub fn after(cx: &Cx<'_>) -> Option<i64> {
    match cx.told::<Link>() {
        Some(Link::Answers { after, .. }) => Some(*after),
        _ => None,
    }
}
