//! Follows a connection: the header tables of both directions, what the headers of a stream say, and its body.

use super::hpack::{Decoder, Line, Said};
use super::{Frame, HEADER, PREFACE, flag, kind};
use crate::base::FrameIndex;
use crate::stream::Track;
use crate::stream::inner::Whole;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, OnceLock};

/// Directions of streams that are followed at a time; the oldest are forgotten.
const STREAMS: usize = 4096;
/// Longest body that is put together, in bytes.
const BODY_LIMIT: usize = 4 << 20;
/// Bytes of bodies that are not whole, in one connection.
const OPEN_LIMIT: usize = 16 << 20;

/// What is known of one direction of a stream.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    pub content_type: String,
    pub content_encoding: String,
    /// Target of the request, and the host that was asked.
    pub path: String,
    pub authority: String,
    pub from_client: bool,
    /// Frame in which the body ended.
    pub ended_in: OnceLock<FrameIndex>,
}

/// What was found out about a DATA frame, or about the HEADERS frame that ends a stream.
#[derive(Clone)]
pub struct Body {
    pub stream: Arc<Stream>,
    pub held: Held,
}

/// How much of a body a frame has.
#[derive(Clone)]
pub enum Held {
    /// The frame has all of it.
    All,
    /// It ends elsewhere, or it is too long to be put together: the place of the frame's bytes in it.
    Part(u64),
    /// The frame ends it.
    End(Arc<Whole>),
}

/// What was found out about the frames of a message, by their number in it; the preface is none.
#[derive(Default)]
pub struct Seen {
    pub blocks: Vec<(u16, Vec<Line>)>,
    pub bodies: Vec<(u16, Body)>,
}

impl Seen {
    /// Lines of the header block in a frame.
    pub fn block(&self, number: u16) -> Option<&[Line]> {
        let at = self.blocks.binary_search_by_key(&number, |b| b.0).ok()?;
        self.blocks.get(at).map(|b| b.1.as_slice())
    }

    pub fn body(&self, number: u16) -> Option<&Body> {
        let at = self.bodies.binary_search_by_key(&number, |b| b.0).ok()?;
        self.bodies.get(at).map(|b| &b.1)
    }
}

/// One direction of a stream that has not ended.
struct Half {
    stream: Arc<Stream>,
    held: Vec<u8>,
    parts: Vec<(FrameIndex, u32)>,
    /// Bytes of the body so far.
    size: u64,
    /// It is too long to be put together.
    long: bool,
}

/// Number of a stream, and whether the client sends.
type Key = (u32, bool);

#[derive(Default)]
struct State {
    client: Decoder,
    server: Decoder,
    halves: HashMap<Key, Half>,
    order: VecDeque<Key>,
    /// Bytes held by all halves.
    held: usize,
    /// Pseudo-headers of the requests, for the other direction.
    asked: HashMap<u32, Arc<Stream>>,
    /// The stream that was promised last.
    promised: u32,
}

/// Looks at the frames of a message.
pub fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let (from_client, at) = (cx.from_client, cx.at.frame);
    let state = cx.state::<State>();
    let mut seen = Seen::default();
    let mut rest = bytes.strip_prefix(PREFACE).unwrap_or(bytes);
    let mut number = 0_u16;
    while let Some(frame) = Frame::of(rest) {
        let payload = rest.get(HEADER..).unwrap_or(&[]);
        let payload = payload.get(..frame.len.min(payload.len())).unwrap_or(payload);
        if let Some((start, len)) = frame.content(payload) {
            let content = payload.get(start..).unwrap_or(&[]);
            let content = content.get(..len.min(content.len())).unwrap_or(content);
            if frame.kind == kind::PUSH_PROMISE {
                let promised = payload.get(..start).and_then(|p| p.last_chunk::<4>());
                state.promised = promised.map_or(0, |id| u32::from_be_bytes(*id) & 0x7fff_ffff);
            }
            state.frame(&frame, content, (from_client, at, number), &mut seen);
        }
        rest = rest.get(HEADER + frame.len..).unwrap_or(&[]);
        number = number.saturating_add(1);
    }
    cx.tell(seen);
}

impl State {
    fn frame(&mut self, frame: &Frame, content: &[u8], (from_client, at, number): (bool, FrameIndex, u16), seen: &mut Seen) {
        let key = (frame.stream, from_client);
        match frame.kind {
            kind::HEADERS | kind::PUSH_PROMISE | kind::CONTINUATION => {
                let decoder = if from_client { &mut self.client } else { &mut self.server };
                let lines = decoder.fragment(content, frame.has(flag::END_HEADERS));
                // what a promise asks for the client asks for on the promised stream
                self.learn(if frame.kind == kind::PUSH_PROMISE { (self.promised, true) } else { key }, &lines);
                seen.blocks.push((number, lines));
            }
            kind::DATA => {}
            kind::RST_STREAM => return self.forget(key),
            _ => return,
        }
        let ends = matches!(frame.kind, kind::DATA | kind::HEADERS) && frame.has(flag::END_STREAM);
        if frame.kind == kind::DATA {
            self.data(key, content, ends, at);
        }
        if let Some(half) = self.halves.get_mut(&key)
            && (frame.kind == kind::DATA || ends && !half.parts.is_empty())
        {
            let place = half.size.saturating_sub(content.len() as u64);
            let held = match half.parts.len() {
                1 if ends && frame.kind == kind::DATA && !half.long => Held::All,
                _ if ends && !half.long => {
                    self.held = self.held.saturating_sub(half.held.len());
                    let whole = Whole::new(std::mem::take(&mut half.held), std::mem::take(&mut half.parts));
                    whole.map_or(Held::Part(place), |whole| Held::End(Arc::new(whole)))
                }
                _ => Held::Part(place),
            };
            if ends {
                let _ = half.stream.ended_in.set(at);
            }
            seen.bodies.push((number, Body { stream: half.stream.clone(), held }));
        }
        if ends {
            self.forget(key);
        }
    }

    /// Adds to a body, unless that is too long.
    fn data(&mut self, key: Key, content: &[u8], ends: bool, at: FrameIndex) {
        let Some(half) = self.halves.get_mut(&key) else { return };
        let alone = ends && half.parts.is_empty();
        half.size += content.len() as u64;
        if !half.long {
            half.parts.push((at, content.len() as u32));
        }
        if alone || half.long {
            return;
        }
        if half.held.len() + content.len() > BODY_LIMIT || self.held + content.len() > OPEN_LIMIT {
            half.long = true;
            self.held = self.held.saturating_sub(half.held.len());
            half.held = Vec::new();
            return;
        }
        half.held.extend_from_slice(content);
        self.held += content.len();
    }

    /// Reads the headers of a stream; those after the body change nothing.
    fn learn(&mut self, key: Key, lines: &[Line]) {
        let begun = self.halves.get(&key);
        if begun.is_some_and(|h| !h.parts.is_empty()) {
            return;
        }
        let asked = self.asked.get(&key.0);
        // a request without a body has ended before its header block goes on
        let begun = begun.map(|h| &h.stream).or(asked.filter(|_| key.1));
        let mut stream = begun.map(|s| (**s).clone()).unwrap_or_default();
        stream.from_client = key.1;
        if let Some(asked) = asked.filter(|_| !key.1) {
            (stream.path, stream.authority) = (asked.path.clone(), asked.authority.clone());
        }
        for line in lines {
            let Said::Header { header, .. } = &line.said else { continue };
            let text = || String::from_utf8_lossy(&header.value).into_owned();
            match &*header.name {
                b"content-type" => stream.content_type = text(),
                b"content-encoding" => stream.content_encoding = text(),
                b":path" => stream.path = text(),
                b":authority" => stream.authority = text(),
                _ => {}
            }
        }
        let stream = Arc::new(stream);
        if key.1 {
            self.asked.insert(key.0, stream.clone());
        }
        if self.halves.insert(key, Half { stream, held: Vec::new(), parts: Vec::new(), size: 0, long: false }).is_none() {
            self.order.push_back(key);
        }
        if self.order.len() > STREAMS
            && let Some(oldest) = self.order.pop_front()
        {
            self.forget(oldest);
            self.asked.remove(&oldest.0);
        }
    }

    fn forget(&mut self, key: Key) {
        if let Some(half) = self.halves.remove(&key) {
            self.held = self.held.saturating_sub(half.held.len());
        }
    }
}
