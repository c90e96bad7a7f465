//! Requests as their responses need them: a response repeats neither the path nor what was embedded.

use super::path;
use crate::base::{FrameIndex, Timestamp};
use crate::stream::{MessageRef, Track};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Requests of one connection that wait for their response.
const WAITING: usize = 1024;
/// Requests within one request, and how deep they may be nested.
const INNER: usize = 200;
const DEPTH: usize = 4;

/// Service codes and the classes that define them (volume 1, appendix A and chapter 3).
pub const MULTIPLE_SERVICE: u8 = 0x0a;
pub const FORWARD_CLOSE: u8 = 0x4e;
pub const UNCONNECTED_SEND: u8 = 0x52;
pub const FORWARD_OPEN: u8 = 0x54;
pub const LARGE_FORWARD_OPEN: u8 = 0x5b;
pub const CONNECTION_MANAGER: u32 = 6;
/// Set in the service code of a response.
pub const RESPONSE: u8 = 0x80;

/// What a request asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub service: u8,
    pub path: Vec<u8>,
    /// Route of an unconnected send, path of a connection to be opened.
    pub route: Vec<u8>,
    /// The requests inside it, in order.
    pub inner: Vec<Asked>,
}

impl Asked {
    /// Reads a request; `None` for responses and for what is cut.
    pub fn read(message: &[u8]) -> Option<Asked> {
        read(message, DEPTH)
    }

    /// The class that the path names.
    pub fn class(&self) -> Option<u32> {
        path::Target::of(&self.path).class
    }
}

fn number(data: &[u8], at: usize) -> Option<usize> {
    let bytes = data.get(at..at + 2)?.try_into().ok()?;
    Some(u16::from_le_bytes(bytes).into())
}

fn read(message: &[u8], depth: usize) -> Option<Asked> {
    let [service, words, rest @ ..] = message else { return None };
    let path = rest.get(..usize::from(*words) * 2).filter(|_| service & RESPONSE == 0)?;
    let data = rest.get(path.len()..)?;
    let mut asked = Asked { service: *service, path: path.to_vec(), ..Asked::default() };
    let manager = asked.class() == Some(CONNECTION_MANAGER);
    match *service {
        _ if depth == 0 => {}
        MULTIPLE_SERVICE => {
            let number = |at: usize| number(data, at);
            let count = number(0)?.min(INNER);
            let starts: Vec<usize> = (0..count).map_while(|n| number(2 + 2 * n)).collect();
            for (n, start) in starts.iter().enumerate() {
                let end = starts.get(n + 1).copied().unwrap_or(data.len());
                asked.inner.push(data.get(*start..end).and_then(|part| read(part, depth - 1)).unwrap_or_default());
            }
        }
        UNCONNECTED_SEND if manager => {
            let size = number(data, 2)?;
            asked.inner.extend(data.get(4..4 + size).and_then(|part| read(part, depth - 1)));
            let at = 4 + size + size % 2;
            let words = usize::from(*data.get(at)?);
            asked.route = data.get(at + 2..at + 2 + words * 2)?.to_vec();
        }
        FORWARD_OPEN | LARGE_FORWARD_OPEN if manager => {
            let at = if *service == FORWARD_OPEN { 35 } else { 39 };
            let words = usize::from(*data.get(at)?);
            asked.route = data.get(at + 1..at + 1 + words * 2)?.to_vec();
        }
        FORWARD_CLOSE if manager => {
            let words = usize::from(*data.get(10)?);
            asked.route = data.get(12..12 + words * 2)?.to_vec();
        }
        _ => {}
    }
    Some(asked)
}

/// What is told about a message.
#[derive(Clone, Debug)]
pub enum Link {
    AnsweredIn(FrameIndex),
    Answers {
        request: FrameIndex,
        /// Nanoseconds since the request.
        after: i64,
        asked: Arc<Asked>,
    },
}

#[derive(Default)]
struct State {
    waiting: BTreeMap<u128, (MessageRef, Timestamp, Arc<Asked>)>,
}

/// Looks at a message; `key` is the same for a request and its response.
pub fn track(cx: &mut Track<'_>, key: u128, message: &[u8]) {
    let (at, now) = (cx.at, cx.time);
    if let Some(asked) = Asked::read(message) {
        let state = cx.state::<State>();
        if state.waiting.len() >= WAITING {
            state.waiting.pop_first();
        }
        state.waiting.insert(key, (at, now, Arc::new(asked)));
        return;
    }
    let Some((asker, then, asked)) = cx.state::<State>().waiting.get(&key).cloned() else { return };
    if cx.told_at::<Link>(asker).is_none() {
        cx.tell_at(asker, Link::AnsweredIn(at.frame));
    }
    cx.tell(Link::Answers { request: asker.frame, after: now.since(then), asked });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_inside_requests_are_found() {
        let read_tag = b"\x4c\x02\x91\x01T\0\x01\0";
        let mut packet = b"\x0a\x02\x20\x02\x24\x01\x01\0\x04\0".to_vec();
        packet.extend_from_slice(read_tag);
        let asked = Asked::read(&packet).expect("a request");
        assert_eq!((asked.service, asked.class(), asked.inner.len()), (MULTIPLE_SERVICE, Some(2), 1));
        assert_eq!((asked.inner[0].service, asked.inner[0].path.as_slice()), (0x4c, &b"\x91\x01T\0"[..]));
        let mut send = b"\x52\x02\x20\x06\x24\x01\x0a\x0e\x08\0".to_vec();
        send.extend_from_slice(read_tag);
        send.extend_from_slice(b"\x01\0\x01\0");
        let asked = Asked::read(&send).expect("a request");
        assert_eq!((asked.inner[0].service, asked.route.as_slice()), (0x4c, &b"\x01\0"[..]));
        assert_eq!(Asked::read(b"\xcc\0\0\0"), None, "a response asks nothing");
    }
}
