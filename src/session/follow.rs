//! Follows a conversation: what each side sent, in order, as chunks that know their frames. Nothing is copied that is not
//! asked for: chunks are places, and bytes are read when they are shown or written.

use super::dissector::{Dissector, Place, Standing};
use crate::base::{FrameIndex, Timestamp};
use crate::model::{Tree, Wanted};
use crate::store::{Row, Snapshot};
pub use crate::stream::follow::{Chunk, Content, Peer, Target, Way};
use crate::stream::follow::{Order, Segment};
use crate::stream::headers::{Net, proto};
use std::net::IpAddr;
use std::ops::ControlFlow;

/// A chunk, when it was captured, who the sides are, and its bytes.
pub struct Followed<'a> {
    pub chunk: Chunk,
    /// Time of the frame; 0 for what the capture misses, as that has none.
    pub time: Timestamp,
    /// Who sent first, and the other.
    pub peers: [Peer; 2],
    pub bytes: &'a [u8],
}

/// Follows a conversation to its end, or until `give` breaks off. Gives the two sides; `None` when there is no such
/// conversation or nobody sent anything in it.
pub fn follow(
    dissector: &Dissector,
    snapshot: &Snapshot,
    target: Target,
    give: &mut dyn FnMut(&Followed<'_>) -> ControlFlow<()>,
) -> Option<[Peer; 2]> {
    let id = conversation(dissector, snapshot, target)?;
    let mut walk = Walk { dissector, snapshot, target, id, peers: None, reversed: false };
    match target.way {
        Way::Tcp => walk.tcp(give),
        Way::Udp => walk.udp(give),
        Way::Http | Way::Tls => walk.carried(give),
    }
    walk.peers
}

/// The conversation with a target's stream number.
fn conversation(dissector: &Dissector, snapshot: &Snapshot, target: Target) -> Option<u32> {
    let transport = if target.way == Way::Udp { proto::UDP } else { proto::TCP };
    let all = dissector.store.conversations.read();
    // fragments without ports are conversations too, with numbers of their own
    let is_it = |c: &crate::store::Conversation| c.stream == target.stream || c.setup_stream() == Some(target.stream);
    let mut found = all.iter().filter(|(_, c)| c.proto == transport && is_it(c) && (c.first as usize) < snapshot.len());
    let first = found.next()?;
    let with_ports = |c: &crate::store::Conversation| c.a_port != 0 || c.b_port != 0;
    Some(if with_ports(first.1) { first.0 } else { found.find(|f| with_ports(f.1)).map_or(first.0, |f| f.0) })
}

/// The bytes of a chunk that [`follow`] gave; empty for what is missing.
pub fn bytes_of(dissector: &Dissector, snapshot: &Snapshot, target: Target, chunk: &Chunk) -> Vec<u8> {
    let (Some(id), Some(row)) = (conversation(dissector, snapshot, target), snapshot.row(chunk.frame)) else { return Vec::new() };
    let mut out = Vec::new();
    match chunk.content {
        Content::Missing(_) => {}
        Content::Bytes { offset, len } => {
            let Some(place) = dissector.facts.header_of(chunk.frame, &row, id) else { return out };
            dissector.facts.with_transport(snapshot, chunk.frame, &row, place.nth, &mut |_, payload| {
                out.extend_from_slice(part(payload, offset, len));
            });
        }
        Content::Carried { nth, .. } => {
            let mut tree = Tree::new(Wanted::Columns);
            each_carried(dissector, snapshot, target, id, chunk.frame, &mut tree, &mut |at, _, bytes| {
                if at == nth {
                    out.extend_from_slice(bytes);
                }
            });
        }
    }
    out
}

struct Walk<'a> {
    dissector: &'a Dissector,
    snapshot: &'a Snapshot,
    target: Target,
    id: u32,
    peers: Option<[Peer; 2]>,
    /// The first sender is side b of the conversation.
    reversed: bool,
}

impl Walk<'_> {
    fn frames(&self) -> Vec<FrameIndex> {
        let mut frames = self.dissector.facts.frames_of(self.snapshot, self.id, None);
        let setup = self.dissector.store.conversations.read().get(self.id).and_then(|c| c.setup_stream());
        if setup == Some(self.target.stream) {
            // the number that the first request alone has
            frames.truncate(1);
        }
        frames
    }

    /// The side of a sender: 0 for the first one, with whom the peers become known.
    fn side(&mut self, reversed: bool, ends: impl FnOnce() -> [Peer; 2]) -> usize {
        if self.peers.is_none() {
            self.peers = Some(ends());
            self.reversed = reversed;
        }
        usize::from(reversed != self.reversed)
    }

    fn tcp(&mut self, give: &mut dyn FnMut(&Followed<'_>) -> ControlFlow<()>) {
        let (mut order, mut ready) = (Order::default(), Vec::new());
        for frame in self.frames() {
            let facts = &self.dissector.facts;
            let Some(row) = self.snapshot.row(frame) else { continue };
            let Some(place) = facts.header_of(frame, &row, self.id).filter(|p| !p.quoted) else { continue };
            let mut flow = ControlFlow::Continue(());
            facts.with_transport(self.snapshot, frame, &row, place.nth, &mut |h, payload| {
                if !h.is_tcp() {
                    return;
                }
                let side = self.side(place.reversed, || peers(h.net, h.source_port, h.destination_port));
                let (len, captured) = (h.payload_len as u32, payload.len() as u32);
                let segment = Segment { frame, side, seq: h.seq, ack: h.ack, flags: h.tcp_flags, len, captured };
                order.see(&segment, &mut |chunk| ready.push(chunk));
                for chunk in ready.drain(..) {
                    flow = match chunk.content {
                        Content::Bytes { offset, len } if chunk.frame == frame => self.give(chunk, &row, part(payload, offset, len), give),
                        _ => self.give_earlier(chunk, give),
                    };
                    if flow.is_break() {
                        return;
                    }
                }
            });
            if flow.is_break() {
                return;
            }
        }
    }

    fn udp(&mut self, give: &mut dyn FnMut(&Followed<'_>) -> ControlFlow<()>) {
        for frame in self.frames() {
            let facts = &self.dissector.facts;
            let Some(row) = self.snapshot.row(frame) else { continue };
            let Some(place) = facts.header_of(frame, &row, self.id).filter(|p| !p.quoted) else { continue };
            let mut flow = ControlFlow::Continue(());
            facts.with_transport(self.snapshot, frame, &row, place.nth, &mut |h, payload| {
                if !h.is_udp() || payload.is_empty() {
                    return;
                }
                let side = self.side(place.reversed, || peers(h.net, h.source_port, h.destination_port));
                let content = Content::Bytes { offset: 0, len: payload.len() as u32 };
                flow = self.give(Chunk { frame, side, content }, &row, payload, give);
            });
            if flow.is_break() {
                return;
            }
        }
    }

    /// What dissection says that the stream carries.
    fn carried(&mut self, give: &mut dyn FnMut(&Followed<'_>) -> ControlFlow<()>) {
        let mut tree = Tree::new(Wanted::Columns);
        for frame in self.frames() {
            let facts = &self.dissector.facts;
            let Some(row) = self.snapshot.row(frame) else { continue };
            let Some(place) = facts.header_of(frame, &row, self.id).filter(|p| !p.quoted) else { continue };
            let mut flow = ControlFlow::Continue(());
            let (dissector, snapshot, target, id) = (self.dissector, self.snapshot, self.target, self.id);
            each_carried(dissector, snapshot, target, id, frame, &mut tree, &mut |nth, row, bytes| {
                // an empty record hides where the next one begins from an attacker (CBC ciphers up to TLS 1.0); it says nothing
                if flow.is_break() || bytes.is_empty() {
                    return;
                }
                let side = self.side(place.reversed, || ends(dissector, snapshot, row, frame, place.nth));
                let content = Content::Carried { nth, len: bytes.len() as u32 };
                flow = self.give(Chunk { frame, side, content }, row, bytes, give);
            });
            if flow.is_break() {
                return;
            }
        }
    }

    fn give(&self, chunk: Chunk, row: &Row, bytes: &[u8], give: &mut dyn FnMut(&Followed<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        give(&Followed { chunk, time: row.time, peers: self.peers.unwrap_or_default(), bytes })
    }

    /// A chunk of another frame than the one at hand, or one of no frame.
    fn give_earlier(&self, chunk: Chunk, give: &mut dyn FnMut(&Followed<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        let time = match chunk.content {
            Content::Missing(_) => Timestamp::default(),
            _ => self.snapshot.time(chunk.frame).unwrap_or_default(),
        };
        let bytes = bytes_of(self.dissector, self.snapshot, self.target, &chunk);
        give(&Followed { chunk, time, peers: self.peers.unwrap_or_default(), bytes: &bytes })
    }
}

/// Dissects a frame and calls `with` for each run of bytes that the target's stream carries in it.
fn each_carried(
    dissector: &Dissector,
    snapshot: &Snapshot,
    target: Target,
    id: u32,
    frame: FrameIndex,
    tree: &mut Tree,
    with: &mut dyn FnMut(u32, &Row, &[u8]),
) {
    let info = dissector.store.info();
    let place = Place { snapshot, info: &info, frame };
    dissector.dissect(&place, Standing::default(), tree, &mut |row, tree, bytes| {
        let Some(header) = dissector.facts.header_of(frame, row, id) else { return };
        let ours = tree.carried.iter().filter(|c| c.protocol == target.way.name() && usize::from(c.transport) == header.nth);
        for (nth, carried) in ours.enumerate() {
            with(nth as u32, row, tree.bytes(carried.span, bytes));
        }
    });
}

fn ends(dissector: &Dissector, snapshot: &Snapshot, row: &Row, frame: FrameIndex, nth: usize) -> [Peer; 2] {
    let mut found = [Peer::default(); 2];
    dissector.facts.with_transport(snapshot, frame, row, nth, &mut |h, _| found = peers(h.net, h.source_port, h.destination_port));
    found
}

fn peers(net: Net, source: u16, destination: u16) -> [Peer; 2] {
    let (a, b): (Option<IpAddr>, Option<IpAddr>) = match net {
        Net::V4(a, b) => (Some(a.into()), Some(b.into())),
        Net::V6(a, b) => (Some(a.into()), Some(b.into())),
        Net::None | Net::Bus(_) => (None, None),
    };
    [Peer { address: a, port: source }, Peer { address: b, port: destination }]
}

fn part(payload: &[u8], offset: u32, len: u32) -> &[u8] {
    let rest = payload.get(offset as usize..).unwrap_or(&[]);
    rest.get(..(len as usize).min(rest.len())).unwrap_or(rest)
}
