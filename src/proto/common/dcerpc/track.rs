//! Which response answers which call, and which interface a call is for: a bind gives numbers to interfaces, requests name them
//! by number, responses by their call.

use super::interfaces::turned;
use super::is_connection_oriented;
use crate::base::{Bytes, FrameIndex};
use crate::stream::{MessageRef, Track};
use std::collections::{BTreeMap, HashMap};

/// Calls that wait and interfaces that are bound, of one conversation.
const CALLS: usize = 1024;
const BOUND: usize = 1024;
/// Fragments of one call that are remembered.
const FRAGMENTS: usize = 1024;

const REQUEST: u8 = 0;
const RESPONSE: u8 = 2;
const FAULT: u8 = 3;
const BIND: u8 = 11;
const ALTER_CONTEXT: u8 = 14;
/// Set in the flags of a call's last fragment.
const LAST: u8 = 2;

/// A UUID as it is read, most significant byte first.
pub type Uuid = [u8; 16];

/// What is known of a call. Frames count from 0.
#[derive(Clone, Debug, Default)]
pub struct Link {
    /// The request's frame and nanoseconds since it.
    pub request: Option<(FrameIndex, i64)>,
    pub response: Option<FrameIndex>,
    /// This message is a response.
    pub responds: bool,
    pub interface: Option<Uuid>,
    pub operation: Option<u16>,
}

/// Told to a call's fragments before the last: the frame that has it.
pub struct EndsIn(pub FrameIndex);

struct Call {
    at: MessageRef,
    time: crate::base::Timestamp,
    interface: Option<Uuid>,
    operation: u16,
}

#[derive(Default)]
struct State {
    /// By pipe and number of the context.
    bound: HashMap<(u128, u16), Uuid>,
    open: BTreeMap<(u128, u32), Call>,
    /// Fragments that came so far, by pipe, call and direction.
    parts: BTreeMap<(u128, u32, bool), Vec<MessageRef>>,
}

/// Reads numbers in the byte order of the sender.
struct Reader<'a> {
    bytes: Bytes<'a>,
    little: bool,
}

impl Reader<'_> {
    fn number(&self, off: usize, len: usize) -> Option<u64> {
        if self.little { self.bytes.uint_le(off, len).ok() } else { self.bytes.uint_be(off, len).ok() }
    }

    fn uuid(&self, off: usize) -> Option<Uuid> {
        let bytes: Uuid = self.bytes.slice(off, 16).ok()?.try_into().ok()?;
        Some(if self.little { turned(bytes) } else { bytes })
    }
}

/// Looks at a fragment. `pipe` tells the pipes of one conversation apart; 0 where the conversation itself is the pipe.
pub fn track(cx: &mut Track<'_>, pipe: u128, data: &[u8]) {
    let (true, Some(kind), Some(flags), Some(drep)) = (is_connection_oriented(data), data.get(2), data.get(3), data.get(4)) else {
        return;
    };
    let reader = Reader { bytes: Bytes::new(data, 0, data.len()), little: drep & 0x10 != 0 };
    let Some(call) = reader.number(12, 4).map(|n| n as u32) else { return };
    if matches!(*kind, REQUEST | RESPONSE) {
        fragment(cx, (pipe, call, *kind == REQUEST), flags & LAST != 0);
    }
    match *kind {
        BIND | ALTER_CONTEXT => {
            bind(cx.state::<State>(), pipe, &reader);
        }
        REQUEST => request(cx, pipe, call, &reader),
        RESPONSE | FAULT => response(cx, pipe, call, flags & LAST != 0),
        _ => {}
    }
}

/// Keeps the fragments of a call until its last one came.
fn fragment(cx: &mut Track<'_>, key: (u128, u32, bool), last: bool) {
    let at = cx.at;
    let state = cx.state::<State>();
    if !last {
        if state.parts.len() >= CALLS {
            state.parts.pop_first();
        }
        let parts = state.parts.entry(key).or_default();
        if parts.len() < FRAGMENTS {
            parts.push(at);
        }
        return;
    }
    for part in state.parts.remove(&key).unwrap_or_default() {
        cx.tell_at(part, EndsIn(at.frame));
    }
}

/// The interfaces that a bind offers. That a server refuses some does not matter: nobody calls them.
fn bind(state: &mut State, pipe: u128, reader: &Reader<'_>) -> Option<()> {
    let mut at = 28;
    for _ in 0..reader.number(24, 1)? {
        let (context, syntaxes) = (reader.number(at, 2)? as u16, reader.number(at + 2, 1)? as usize);
        if state.bound.len() >= BOUND {
            state.bound.clear();
        }
        state.bound.insert((pipe, context), reader.uuid(at + 4)?);
        at += 24 + 20 * syntaxes;
    }
    Some(())
}

fn request(cx: &mut Track<'_>, pipe: u128, call: u32, reader: &Reader<'_>) {
    let (at, time) = (cx.at, cx.time);
    let (Some(context), Some(operation)) = (reader.number(20, 2), reader.number(22, 2)) else { return };
    let state = cx.state::<State>();
    let interface = state.bound.get(&(pipe, context as u16)).copied();
    let operation = operation as u16;
    if state.open.len() >= CALLS {
        state.open.pop_first();
    }
    // a call's further fragments do not ask again
    state.open.entry((pipe, call)).or_insert(Call { at, time, interface, operation });
    cx.tell(Link { interface, operation: Some(operation), ..Link::default() });
}

fn response(cx: &mut Track<'_>, pipe: u128, call: u32, last: bool) {
    let (at, now) = (cx.at, cx.time);
    let state = cx.state::<State>();
    let found = state.open.get(&(pipe, call)).map(|call| (call.at, call.time, call.interface, call.operation));
    if last {
        state.open.remove(&(pipe, call));
    }
    let Some((asked, then, interface, operation)) = found else {
        cx.tell(Link { responds: true, ..Link::default() });
        return;
    };
    let mut earlier = cx.told_at::<Link>(asked).cloned().unwrap_or_default();
    earlier.response = Some(at.frame);
    cx.tell_at(asked, earlier);
    let request = Some((asked.frame, now.since(then)));
    cx.tell(Link { request, response: None, responds: true, interface, operation: Some(operation) });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bind_gives_a_number_to_an_interface() {
        let mut wire = b"\x05\0\x0b\x03\x10\0\0\0\x48\0\0\0\x01\0\0\0\xb8\x10\xb8\x10\0\0\0\0\x01\0\0\0\x07\0\x01\0".to_vec();
        wire.extend_from_slice(b"\x81\xbb\x7a\x36\x44\x98\xf1\x35\xad\x32\x98\xf0\x38\0\x10\x03\x02\0\0\0");
        wire.extend_from_slice(&[0; 20]);
        let mut state = State::default();
        bind(&mut state, 9, &Reader { bytes: Bytes::new(&wire, 0, wire.len()), little: true });
        let bound = state.bound.get(&(9, 7)).map(crate::proto::common::dcerpc::interfaces::uuid_text);
        assert_eq!(bound.as_deref(), Some("367abb81-9844-35f1-ad32-98f038001003"));
    }
}
