//! Puts handshake messages together from their fragments, and learns from them.

use super::{HEADER, Header, content};
use crate::base::FrameIndex;
use super::srtp;
use crate::proto::common::sdp_media::{Negotiated, Setup};
use crate::proto::common::tls::Session;
use crate::proto::common::tls::session::MESSAGE_LIMIT;
use crate::stream::Track;
use std::sync::Arc;

/// Unfinished messages of one side.
const UNFINISHED_LIMIT: usize = 8;
/// Fragments of one message.
const PARTS_LIMIT: usize = 256;

/// What is known about a datagram.
pub struct Seen {
    pub session: Arc<Session>,
    /// Messages whose last missing fragment is in it.
    pub whole: Vec<Whole>,
}

/// A message that was put together.
pub struct Whole {
    /// Place in the datagram of the fragment that made it whole.
    pub at: usize,
    pub data: Arc<[u8]>,
    pub parts: Vec<Part>,
}

#[derive(Clone, Copy)]
pub struct Part {
    pub frame: FrameIndex,
    pub offset: u32,
    pub len: u32,
}

/// Header of a handshake message or of a fragment of one (RFC 6347 section 4.2.2).
#[derive(Clone, Copy, Debug)]
pub struct Fragment {
    pub kind: u8,
    total: usize,
    number: u16,
    offset: usize,
    pub len: usize,
}

impl Fragment {
    pub const HEADER: usize = 12;

    pub fn of(bytes: &[u8]) -> Option<Fragment> {
        let [kind, t2, t1, t0, n1, n0, o2, o1, o0, l2, l1, l0] = *bytes.first_chunk::<12>()?;
        let wide = |a, b, c| u32::from_be_bytes([0, a, b, c]) as usize;
        let number = u16::from_be_bytes([n1, n0]);
        Some(Fragment { kind, total: wide(t2, t1, t0), number, offset: wide(o2, o1, o0), len: wide(l2, l1, l0) })
    }

    pub fn is_whole(&self) -> bool {
        self.offset == 0 && self.len == self.total
    }
}

/// A message some of whose fragments are missing.
struct Unfinished {
    number: u16,
    kind: u8,
    data: Vec<u8>,
    parts: Vec<Part>,
}

impl Unfinished {
    /// Whether the fragments cover the message.
    fn is_covered(&self) -> bool {
        let mut parts: Vec<(usize, usize)> = self.parts.iter().map(|p| (p.offset as usize, (p.offset + p.len) as usize)).collect();
        parts.sort_unstable();
        let reached = parts.iter().fold(0, |reached, (start, end)| if *start <= reached { reached.max(*end) } else { reached });
        reached >= self.data.len()
    }
}

#[derive(Default)]
struct State {
    session: Arc<Session>,
    sides: [Vec<Unfinished>; 2],
}

pub fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let (from_client, frame) = (cx.from_client, cx.at.frame);
    let state = cx.state::<State>();
    let session = state.session.clone();
    let [client, server] = &mut state.sides;
    let side = if from_client { client } else { server };
    let mut seen = Seen { session: session.clone(), whole: Vec::new() };
    let (mut at, mut secure) = (0, None);
    while let Some(header) = bytes.get(at..).and_then(Header::of) {
        at += HEADER;
        let data = bytes.get(at..(at + header.len).min(bytes.len())).unwrap_or(&[]);
        if header.kind == content::HANDSHAKE && header.epoch == 0 {
            messages(side, data, at, frame, &mut seen.whole, &mut |kind, body| {
                session.learn(kind, body);
                secure = secure.or_else(|| srtp::negotiated(kind, body));
            });
        }
        at += header.len;
    }
    cx.tell(seen);
    if secure.is_some() {
        let setup = Setup { frame, method: "DTLS-SRTP", formats: Arc::new([]), secure };
        cx.state::<Negotiated>().0 = Some(Arc::new(setup));
        cx.switch_to("rtp");
    }
}

/// Goes through the messages of a record; those that are whole are given to `learn`.
fn messages(
    side: &mut Vec<Unfinished>,
    data: &[u8],
    place: usize,
    frame: FrameIndex,
    done: &mut Vec<Whole>,
    learn: &mut dyn FnMut(u8, &[u8]),
) {
    let mut at = 0;
    while let Some(fragment) = data.get(at..).and_then(Fragment::of) {
        let start = at + Fragment::HEADER;
        let Some(body) = data.get(start..start + fragment.len) else { return };
        if fragment.is_whole() {
            learn(fragment.kind, body);
        } else if let Some(whole) = add(side, &fragment, body, frame) {
            learn(whole.kind, &whole.data);
            done.push(Whole { at: place + at, data: whole.data.into(), parts: whole.parts });
        }
        at = start + fragment.len;
    }
}

/// Adds a fragment; gives the message when it is whole.
fn add(side: &mut Vec<Unfinished>, fragment: &Fragment, body: &[u8], frame: FrameIndex) -> Option<Unfinished> {
    if fragment.total > MESSAGE_LIMIT || fragment.offset + body.len() > fragment.total {
        return None;
    }
    let at = side.iter().position(|u| u.number == fragment.number && u.data.len() == fragment.total).unwrap_or_else(|| {
        if side.len() >= UNFINISHED_LIMIT {
            side.remove(0);
        }
        side.push(Unfinished { number: fragment.number, kind: fragment.kind, data: vec![0; fragment.total], parts: Vec::new() });
        side.len() - 1
    });
    let message = side.get_mut(at)?;
    if message.parts.len() >= PARTS_LIMIT {
        return None;
    }
    message.data.get_mut(fragment.offset..fragment.offset + body.len())?.copy_from_slice(body);
    message.parts.push(Part { frame, offset: fragment.offset as u32, len: body.len() as u32 });
    message.is_covered().then(|| side.remove(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fragment(number: u16, offset: usize, len: usize) -> Fragment {
        Fragment { kind: 11, total: 6, number, offset, len }
    }

    #[test]
    fn fragments_come_in_any_order() {
        let mut side = Vec::new();
        assert!(add(&mut side, &fragment(1, 4, 2), b"ef", 3).is_none());
        assert!(add(&mut side, &fragment(2, 0, 3), b"xyz", 4).is_none());
        assert!(add(&mut side, &fragment(1, 0, 3), b"abc", 5).is_none());
        let whole = add(&mut side, &fragment(1, 2, 2), b"cd", 6).map(|u| (u.data, u.parts.len()));
        assert_eq!(whole, Some((b"abcdef".to_vec(), 3)));
        assert_eq!(side.len(), 1);
    }

    #[test]
    fn a_fragment_past_the_end_is_dropped() {
        let mut side = Vec::new();
        assert!(add(&mut side, &fragment(1, 5, 2), b"ef", 3).is_none());
        assert!(side.is_empty());
    }
}
