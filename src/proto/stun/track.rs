//! Links responses with requests by their transaction ids.

use super::fields::*;
use super::{FRAME, message};
use crate::base::{FrameIndex, NONE, Span, Timestamp};
use crate::dissect::Cx;
use crate::model::Value;
use crate::stream::{MessageRef, Track};
use std::collections::{HashMap, VecDeque};

/// Transactions kept for one conversation; the oldest are forgotten.
const KEPT: usize = 4096;

/// What is known of a message.
#[derive(Clone, Copy, Debug)]
enum Link {
    /// The frame that answers, and the one that asked the same before; [`NONE`] where there is none.
    Request { answered_in: FrameIndex, first: FrameIndex },
    Response { request: FrameIndex, after: i64 },
}

#[derive(Default)]
struct Transactions {
    by_id: HashMap<[u8; 12], Asked>,
    order: VecDeque<[u8; 12]>,
}

/// All requests of one transaction, the first with its time, and the frame that answers.
struct Asked {
    requests: Vec<MessageRef>,
    time: Timestamp,
    answered_in: FrameIndex,
}

/// Repeated requests of one transaction that are linked.
const REPEATS: usize = 16;

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let data = if message(data).is_some() { data } else { data.get(FRAME..).unwrap_or(&[]) };
    if message(data).is_none() {
        return;
    }
    let (Some(kind), Some(id)) = (data.first_chunk::<2>(), data.get(8..20).and_then(|id| <[u8; 12]>::try_from(id).ok())) else { return };
    let (at, now) = (cx.at, cx.time);
    let transactions = cx.state::<Transactions>();
    match u16::from_be_bytes(*kind) & 0x0110 {
        0 => {
            if !transactions.by_id.contains_key(&id) {
                transactions.order.push_back(id);
                if transactions.order.len() > KEPT
                    && let Some(old) = transactions.order.pop_front()
                {
                    transactions.by_id.remove(&old);
                }
            }
            let asked = transactions.by_id.entry(id).or_insert(Asked { requests: Vec::new(), time: now, answered_in: NONE });
            if asked.requests.len() < REPEATS {
                asked.requests.push(at);
            }
            let first = asked.requests.first().map_or(NONE, |r| r.frame);
            let link = Link::Request { answered_in: asked.answered_in, first: if first == at.frame { NONE } else { first } };
            cx.tell(link);
        }
        0x0100 | 0x0110 => {
            let Some(asked) = transactions.by_id.get_mut(&id) else { return };
            let Some(first) = asked.requests.first().copied() else { return };
            let news = asked.answered_in == NONE;
            asked.answered_in = if news { at.frame } else { asked.answered_in };
            let (requests, link) = (asked.requests.clone(), Link::Response { request: first.frame, after: now.since(asked.time) });
            cx.tell(link);
            for request in requests.iter().filter(|_| news) {
                let first = if request.frame == first.frame { NONE } else { first.frame };
                cx.tell_at(*request, Link::Request { answered_in: at.frame, first });
            }
        }
        _ => {}
    }
}

/// Puts what is known of the message.
pub(super) fn show(cx: &mut Cx<'_>, here: Span) {
    match cx.told::<Link>().copied() {
        Some(Link::Request { answered_in, first }) => {
            if first != NONE {
                cx.computed(&REQDUPLICATE, here, Value::Uint(u64::from(first) + 1));
            }
            if answered_in != NONE {
                cx.computed(&RESPONSE_IN, here, Value::Uint(u64::from(answered_in) + 1));
            }
        }
        Some(Link::Response { request, after }) => {
            cx.computed(&RESPONSE_TO, here, Value::Uint(u64::from(request) + 1));
            cx.computed(&TIME, here, Value::RelTime(after));
        }
        None => {}
    }
}
