//! Which response answers which query: transaction ids within a conversation.

use crate::base::{FrameIndex, Timestamp};
use crate::stream::{MessageRef, Need, StreamCx, Track};
use std::collections::{HashMap, VecDeque};

/// Transactions kept for one conversation; the oldest are forgotten.
const KEPT: usize = 4096;
/// After this time (nanoseconds) the same id is a new query rather than a repeated one.
const RETRANSMISSION: i64 = 5_000_000_000;

/// What is told about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    AnsweredIn(FrameIndex),
    /// `after`: nanoseconds since the query.
    Answers {
        query: FrameIndex,
        after: i64,
    },
    QueryAgain {
        first: FrameIndex,
    },
    ResponseAgain {
        first: FrameIndex,
    },
    Unsolicited,
}

#[derive(Clone, Copy)]
struct Transaction {
    query: MessageRef,
    time: Timestamp,
    response: Option<FrameIndex>,
}

#[derive(Default)]
struct Transactions {
    /// Messages have two bytes of length before them.
    framed: bool,
    open: HashMap<u16, Transaction>,
    order: VecDeque<u16>,
}

/// Length of the message that starts a TCP stream (RFC 1035 section 4.2.2).
pub fn need(cx: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    cx.state::<Transactions>().framed = true;
    match bytes {
        [high, low, ..] => Need::Complete(2 + usize::from(u16::from_be_bytes([*high, *low]))),
        _ => Need::More(Some(2)),
    }
}

/// Links queries and responses.
pub fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let (at, now) = (cx.at, cx.time);
    let state = cx.state::<Transactions>();
    let Some([id0, id1, flags, ..]) = bytes.get(if state.framed { 2 } else { 0 }..) else { return };
    let id = u16::from_be_bytes([*id0, *id1]);
    let known = state.open.get(&id).copied();
    if flags & 0x80 == 0 {
        match known {
            Some(t) if t.response.is_none() && now.since(t.time) < RETRANSMISSION => {
                cx.tell(Link::QueryAgain { first: t.query.frame });
            }
            _ => {
                if state.open.insert(id, Transaction { query: at, time: now, response: None }).is_none() {
                    state.order.push_back(id);
                }
                if state.order.len() > KEPT
                    && let Some(old) = state.order.pop_front()
                {
                    state.open.remove(&old);
                }
            }
        }
        return;
    }
    match known {
        None => cx.tell(Link::Unsolicited),
        Some(Transaction { response: Some(first), .. }) => cx.tell(Link::ResponseAgain { first }),
        Some(t) => {
            if let Some(t) = state.open.get_mut(&id) {
                t.response = Some(at.frame);
            }
            cx.tell(Link::Answers { query: t.query.frame, after: now.since(t.time) });
            cx.tell_at(t.query, Link::AnsweredIn(at.frame));
        }
    }
}
