//! A stream inside another: the messages of the protocol that an encrypted connection carries. The outer protocol's tracker
//! feeds what each side says; what comes out is stored with its facts and shown by its dissector.

use super::application::{Application, MessageRef, Need, Place, StreamCx, Track};
use crate::base::FrameIndex;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Longest message that is put together, in bytes.
const MESSAGE_LIMIT: usize = 4 << 20;
/// Bytes of messages over several runs that are kept in all: they are copies, as the capture holds them encrypted.
const KEPT_LIMIT: usize = 256 << 20;
/// Numbers of inner messages begin here, so that they are none of the outer protocol's.
const FIRST_NUMBER: u16 = 0x4000;

/// Bytes kept at present by all conversations.
static KEPT: AtomicUsize = AtomicUsize::new(0);

/// A message that was put together, with the account of its memory.
#[derive(Debug)]
pub struct Whole {
    pub bytes: Arc<[u8]>,
    /// Frames of its parts, and how long they are.
    pub parts: Vec<(FrameIndex, u32)>,
}

impl Whole {
    /// `None` when all conversations together keep as much as they may.
    pub fn new(bytes: Vec<u8>, parts: Vec<(FrameIndex, u32)>) -> Option<Self> {
        let before = KEPT.fetch_add(bytes.len(), Ordering::Relaxed);
        let whole = Whole { bytes: bytes.into(), parts };
        (before < KEPT_LIMIT).then_some(whole)
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        KEPT.fetch_sub(self.bytes.len(), Ordering::Relaxed);
    }
}

/// How a run belongs to messages.
#[derive(Clone, Debug)]
pub enum InnerKind {
    Whole,
    End(Arc<Whole>),
    /// The message ends elsewhere, or never.
    Part,
}

/// A run of a record's plain bytes.
#[derive(Clone, Debug)]
pub struct InnerPiece {
    /// Which record of the outer message.
    pub record: u16,
    pub offset: u32,
    pub len: u32,
    /// Filter name of the message's protocol; empty when none is known.
    pub protocol: &'static str,
    pub kind: InnerKind,
    /// Number of the message, under which its tracker tells facts.
    pub number: u16,
}

#[derive(Default)]
struct Side {
    held: Vec<u8>,
    parts: Vec<(FrameIndex, u32)>,
    /// Length of the unfinished message, where it is known.
    total: Option<usize>,
    /// Bytes still to come of a message that is too long to be put together.
    skip: usize,
}

/// The messages inside one conversation.
#[derive(Default)]
pub struct Inner {
    application: Option<Application>,
    looked: bool,
    sides: [Side; 2],
    frame: FrameIndex,
    number: u16,
}

impl Inner {
    /// The protocol that was found.
    pub fn protocol(&self) -> Option<&'static str> {
        self.application.map(|a| a.name)
    }

    /// Adds the plain bytes of a record. `expected`: the protocol that was agreed on, or that the port stands for.
    pub fn feed(&mut self, cx: &mut Track<'_>, expected: Option<&str>, record: u16, bytes: &[u8], out: &mut Vec<InnerPiece>) {
        if !self.looked && !bytes.is_empty() {
            self.looked = true;
            let tcp = super::headers::proto::TCP;
            self.application = expected.and_then(|name| cx.apps.by_name(name)).or_else(|| cx.apps.by_content(tcp, bytes));
        }
        if self.frame != cx.at.frame {
            (self.frame, self.number) = (cx.at.frame, FIRST_NUMBER);
        }
        let mut offset = 0;
        while let Some(rest) = bytes.get(offset..).filter(|r| !r.is_empty()) {
            offset += self.step(cx, record, offset, rest, out);
        }
    }

    /// The side will say no more: a message that lasts until then is whole.
    pub fn end(&mut self, cx: &mut Track<'_>, record: u16, out: &mut Vec<InnerPiece>) {
        let Some(side) = self.sides.get_mut(usize::from(!cx.from_client)) else { return };
        if side.total == Some(usize::MAX) && !side.held.is_empty() {
            side.total = None;
            let (held, parts) = (std::mem::take(&mut side.held), std::mem::take(&mut side.parts));
            self.finish(cx, record, (0, 0), held, parts, out);
        }
    }

    /// Takes one message, or part of one, from the start of `rest`; gives how many bytes.
    fn step(&mut self, cx: &mut Track<'_>, record: u16, offset: usize, rest: &[u8], out: &mut Vec<InnerPiece>) -> usize {
        let fresh = self.sides.get(usize::from(!cx.from_client)).is_none_or(|s| s.parts.is_empty());
        let before = self.side(cx).held.len();
        let skip = &mut self.side(cx).skip;
        if *skip > 0 {
            let len = rest.len().min(*skip);
            *skip = if *skip == usize::MAX { usize::MAX } else { *skip - len };
            let protocol = self.protocol().unwrap_or("");
            out.push(InnerPiece { record, offset: offset as u32, len: len as u32, protocol, kind: InnerKind::Part, number: 0 });
            return len;
        }
        let need = if fresh {
            self.ask(cx, rest)
        } else {
            let side = self.side(cx);
            side.held.extend_from_slice(rest);
            match side.total {
                Some(total) if side.held.len() >= total => Need::Complete(total),
                Some(total) => Need::More(Some(total)),
                None => {
                    let held = std::mem::take(&mut side.held);
                    let need = self.ask(cx, &held);
                    self.side(cx).held = held;
                    need
                }
            }
        };
        let name = self.protocol().unwrap_or("");
        let piece =
            |len: usize, protocol, kind, number| InnerPiece { record, offset: offset as u32, len: len as u32, protocol, kind, number };
        let frame = cx.at.frame;
        match need {
            Need::Complete(total) if fresh => {
                let used = total.clamp(1, rest.len());
                let number = self.next_number();
                out.push(piece(used, name, InnerKind::Whole, number));
                self.track(cx, number, rest.get(..used).unwrap_or(rest));
                used
            }
            Need::Complete(total) => {
                let used = total.saturating_sub(before).clamp(1, rest.len());
                let side = self.side(cx);
                side.held.truncate(total);
                side.parts.push((frame, used as u32));
                side.total = None;
                let (held, parts) = (std::mem::take(&mut side.held), std::mem::take(&mut side.parts));
                self.finish(cx, record, (offset, used), held, parts, out);
                used
            }
            Need::More(_) | Need::Further(_) | Need::UntilEnd => {
                let side = self.side(cx);
                if fresh {
                    side.held.extend_from_slice(rest);
                }
                side.total = match need {
                    Need::More(total) => total.or(side.total),
                    _ => Some(usize::MAX),
                };
                side.parts.push((frame, rest.len() as u32));
                let endless = side.total.is_none_or(|t| t == usize::MAX);
                if side.held.len() > MESSAGE_LIMIT || !endless && side.total.is_some_and(|t| t > MESSAGE_LIMIT) {
                    let left = side.total.map_or(0, |t| if endless { t } else { t.saturating_sub(side.held.len()) });
                    *side = Side { skip: left, ..Side::default() };
                }
                out.push(piece(rest.len(), name, InnerKind::Part, 0));
                rest.len()
            }
            Need::NotMine | Need::Nothing => {
                *self.side(cx) = Side::default();
                let number = self.next_number();
                out.push(piece(rest.len(), "", InnerKind::Whole, number));
                rest.len()
            }
        }
    }

    fn finish(
        &mut self,
        cx: &mut Track<'_>,
        record: u16,
        (offset, used): (usize, usize),
        held: Vec<u8>,
        parts: Vec<(FrameIndex, u32)>,
        out: &mut Vec<InnerPiece>,
    ) {
        let number = self.next_number();
        self.track(cx, number, &held);
        let kind = Whole::new(held, parts).map_or(InnerKind::Part, |whole| InnerKind::End(Arc::new(whole)));
        let protocol = self.protocol().unwrap_or("");
        out.push(InnerPiece { record, offset: offset as u32, len: used as u32, protocol, kind, number });
    }

    fn side(&mut self, cx: &Track<'_>) -> &mut Side {
        let [client, server] = &mut self.sides;
        if cx.from_client { client } else { server }
    }

    fn next_number(&mut self) -> u16 {
        let number = self.number;
        self.number = number.saturating_add(1);
        number
    }

    /// Asks the protocol how long the message is; another one when it says that the bytes are that one's.
    fn ask(&mut self, cx: &mut Track<'_>, bytes: &[u8]) -> Need {
        for _ in 0..4 {
            let Some(need) = self.application.and_then(|a| a.need) else { return Need::Complete(bytes.len()) };
            let mut asked = StreamCx::new(cx.from_client, cx.client_port, cx.server_port, cx.state);
            let answer = need(&mut asked, bytes);
            match asked.handed_over().and_then(|name| cx.apps.by_name(name)) {
                Some(other) => self.application = Some(other),
                None => {
                    return match answer {
                        Need::Complete(0) => Need::NotMine,
                        Need::Complete(n) if n > bytes.len() => Need::More(Some(n)),
                        // all of the message is held here: it is asked about from its beginning
                        Need::Further(_) => Need::More(None),
                        other => other,
                    };
                }
            }
        }
        Need::NotMine
    }

    /// Offers a message to its protocol's tracker.
    fn track(&mut self, cx: &mut Track<'_>, number: u16, bytes: &[u8]) {
        let Some(track) = self.application.and_then(|a| a.track) else { return };
        let at = MessageRef { frame: cx.at.frame, number };
        let place = Place { at, time: cx.time, from_client: cx.from_client, ports: (cx.client_port, cx.server_port), net: cx.net };
        let mut switch = None;
        track(&mut Track::new(place, cx.apps, cx.told, cx.announced, cx.state, &mut switch), bytes);
        if let Some(next) = switch.and_then(|name| cx.apps.by_name(name)) {
            self.application = Some(next);
        }
    }
}
