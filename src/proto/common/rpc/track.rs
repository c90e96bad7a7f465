//! Which reply answers which call: by the number that the caller gave it (RFC 5531 section 9).

use crate::base::{Bytes, FrameIndex, Timestamp};
use crate::stream::{MessageRef, Track};
use std::collections::BTreeMap;

/// Calls that wait, of one conversation.
const CALLS: usize = 2048;
/// Kinds of messages.
pub const CALL: u32 = 0;
pub const REPLY: u32 = 1;

/// What is known of a call, told to it and to its reply. Frames count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    pub program: u32,
    pub version: u32,
    pub procedure: u32,
    /// This message is the reply.
    pub reply: bool,
    /// The call's frame and nanoseconds since it.
    pub request: Option<(FrameIndex, i64)>,
    pub answered_in: Option<FrameIndex>,
}

#[derive(Default)]
struct State {
    open: BTreeMap<u32, (MessageRef, Timestamp, Call)>,
}

/// Looks at a message without its record mark.
pub fn track(cx: &mut Track<'_>, message: &[u8]) {
    let _ = read(cx, Bytes::new(message, 0, message.len()));
}

fn read(cx: &mut Track<'_>, b: Bytes<'_>) -> Result<(), crate::base::Fault> {
    let (xid, kind) = (b.be32(0)?, b.be32(4)?);
    let (at, now) = (cx.at, cx.time);
    if kind == CALL {
        let (program, version, procedure) = (b.be32(12)?, b.be32(16)?, b.be32(20)?);
        let call = Call { program, version, procedure, reply: false, request: None, answered_in: None };
        let state = cx.state::<State>();
        if state.open.len() >= CALLS {
            state.open.pop_first();
        }
        state.open.insert(xid, (at, now, call));
        cx.tell(call);
    } else if let Some((asked, then, call)) = cx.state::<State>().open.get(&xid).copied() {
        cx.tell_at(asked, Call { answered_in: Some(at.frame), ..call });
        cx.tell(Call { reply: true, request: Some((asked.frame, now.since(then))), ..call });
    }
    Ok(())
}
