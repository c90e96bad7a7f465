//! Finds the messages in a TCP conversation: several in one segment, one over several segments. Keeps places, not copies;
//! only the start of a message that is not whole yet is held, to find out how long it is.

use super::application::{Application, Applications, MessageRef, Need, Place, StreamCx, Track};
use super::facts::{ConversationFacts, Part, Piece, PieceKind};
use super::headers::Net;
use crate::base::{FrameIndex, NONE, Timestamp};
use std::any::{Any, TypeId};
use std::collections::HashMap;

/// Bytes of an unfinished message that are held; trackers see no more of it.
const HELD_LIMIT: usize = 256 * 1024;
/// Segments of one message; a longer one is given up.
const PARTS_LIMIT: usize = 65_536;

/// State that protocols keep for a conversation, by type.
pub(super) type States = HashMap<TypeId, Box<dyn Any + Send>>;

/// One direction's place in the stream.
#[derive(Default)]
struct Side {
    /// Sequence number that the next new byte has.
    next: Option<u32>,
    parts: Vec<Part>,
    held: Vec<u8>,
    /// Bytes of the unfinished message so far, and in all where that is known (`usize::MAX`: until FIN).
    have: usize,
    total: Option<usize>,
}

/// The messages of one conversation. Side 0 sent its first frame.
#[derive(Default)]
pub(super) struct Messages {
    sides: [Side; 2],
    application: Option<Application>,
    looked: bool,
}

/// A segment's payload and where it stands.
pub(super) struct Payload<'a> {
    pub frame: FrameIndex,
    pub time: Timestamp,
    pub side: usize,
    pub seq: u32,
    pub bytes: &'a [u8],
    pub fin: bool,
    /// Ports of side 0 and side 1.
    pub ports: (u16, u16),
    pub net: Net,
    /// Length on the wire; more than `bytes` when the frame was cut.
    pub wire_len: usize,
}

impl Messages {
    /// Says which protocol the conversation speaks.
    pub(super) fn expect(&mut self, application: Application) {
        self.looked = true;
        self.application = Some(application);
    }

    /// Adds a segment and writes its pieces.
    pub(super) fn see(&mut self, apps: &dyn Applications, p: &Payload<'_>, states: &mut States, facts: &mut ConversationFacts) {
        if !self.looked && !p.bytes.is_empty() {
            self.looked = true;
            self.application = choose(apps, p, facts.server_port);
            facts.application = self.application.map(|a| a.name);
        }
        let Some(app) = self.application else { return };
        if app.need.is_none() && app.track.is_none() {
            return;
        }
        let mut pieces = Vec::new();
        let fresh = self.place(p, facts, &mut pieces);
        if let Some(offset) = fresh {
            self.run(apps, p, offset, states, facts, &mut pieces);
        }
        if p.fin {
            self.finish(apps, p, states, facts, &mut pieces);
        }
        if !pieces.is_empty() {
            facts.pieces.push((p.frame, pieces));
        }
    }

    /// Compares the segment with what is expected: gives the offset of its first new byte, if it has any.
    fn place(&mut self, p: &Payload<'_>, facts: &mut ConversationFacts, pieces: &mut Vec<Piece>) -> Option<usize> {
        let side = self.sides.get_mut(p.side)?;
        if p.bytes.is_empty() {
            return None;
        }
        let end = p.seq.wrapping_add(p.wire_len as u32);
        let offset = match side.next {
            None => 0,
            Some(next) => {
                let behind = next.wrapping_sub(p.seq) as i32;
                if behind < 0 {
                    // bytes are missing: the unfinished message never ends
                    abandon(side, facts);
                    0
                } else {
                    behind as usize
                }
            }
        };
        if offset >= p.wire_len {
            pieces.push(Piece { offset: 0, len: p.bytes.len() as u32, protocol: "", kind: PieceKind::Seen });
            return None;
        }
        if offset > 0 {
            pieces.push(Piece { offset: 0, len: offset as u32, protocol: "", kind: PieceKind::Seen });
        }
        side.next = Some(end);
        (offset < p.bytes.len()).then_some(offset)
    }

    /// Cuts the new bytes into messages.
    fn run(
        &mut self,
        apps: &dyn Applications,
        p: &Payload<'_>,
        mut offset: usize,
        states: &mut States,
        facts: &mut ConversationFacts,
        pieces: &mut Vec<Piece>,
    ) {
        while offset < p.bytes.len() {
            let Some(mut app) = self.application else { return };
            let Some(side) = self.sides.get_mut(p.side) else { return };
            let rest = p.bytes.get(offset..).unwrap_or(&[]);
            let before = side.have;
            let (need, held) = if side.parts.is_empty() {
                (ask(apps, &mut app, p, rest, states), false)
            } else {
                let room = HELD_LIMIT.saturating_sub(side.held.len());
                side.held.extend_from_slice(rest.get(..rest.len().min(room)).unwrap_or(&[]));
                match side.total {
                    Some(total) if before + rest.len() >= total => (Need::Complete(total), true),
                    Some(_) => (Need::More(side.total), true),
                    None => (ask(apps, &mut app, p, &side.held, states), true),
                }
            };
            self.application = Some(app);
            match need {
                Need::Complete(total) => {
                    let used = total.saturating_sub(before).clamp(1, rest.len());
                    let piece = if held {
                        side.held.truncate(total);
                        side.parts.push(Part { frame: p.frame, offset: offset as u32, len: used as u32 });
                        let parts = std::mem::take(&mut side.parts);
                        ends_in(&parts, p.frame, facts);
                        PieceKind::End(parts.into())
                    } else {
                        PieceKind::Whole
                    };
                    pieces.push(Piece { offset: offset as u32, len: used as u32, protocol: app.name, kind: piece });
                    let number = pieces.iter().filter(|x| matches!(x.kind, PieceKind::Whole | PieceKind::End(_))).count() - 1;
                    let bytes = std::mem::take(&mut side.held);
                    (side.have, side.total) = (0, None);
                    let message = if held { bytes.as_slice() } else { rest.get(..used).unwrap_or(rest) };
                    self.tell(apps, app, p, number as u16, message, states, facts);
                    offset += used;
                }
                Need::More(_) | Need::UntilEnd => {
                    if !held {
                        side.held.extend_from_slice(rest.get(..rest.len().min(HELD_LIMIT)).unwrap_or(&[]));
                    }
                    side.total = match need {
                        Need::More(total) => total.or(side.total).filter(|t| *t > before + rest.len()),
                        _ => Some(usize::MAX),
                    };
                    side.have = before + rest.len();
                    side.parts.push(Part { frame: p.frame, offset: offset as u32, len: rest.len() as u32 });
                    let kind = PieceKind::Part { ends_in: NONE };
                    pieces.push(Piece { offset: offset as u32, len: rest.len() as u32, protocol: app.name, kind });
                    if side.parts.len() > PARTS_LIMIT {
                        abandon(side, facts);
                    }
                    return;
                }
                Need::NotMine => {
                    let kind = PieceKind::Whole;
                    pieces.push(Piece { offset: offset as u32, len: rest.len() as u32, protocol: "", kind });
                    abandon(side, facts);
                    return;
                }
            }
        }
    }

    /// A message that ends with the stream.
    fn finish(
        &mut self,
        apps: &dyn Applications,
        p: &Payload<'_>,
        states: &mut States,
        facts: &mut ConversationFacts,
        pieces: &mut Vec<Piece>,
    ) {
        let (Some(app), Some(side)) = (self.application, self.sides.get_mut(p.side)) else { return };
        if side.total != Some(usize::MAX) || side.parts.is_empty() {
            return;
        }
        let parts = std::mem::take(&mut side.parts);
        let held = std::mem::take(&mut side.held);
        (side.have, side.total) = (0, None);
        ends_in(&parts, p.frame, facts);
        let own = pieces.iter().rposition(|x| matches!(x.kind, PieceKind::Part { .. }));
        let kind = if parts.len() == 1 && own.is_some() { PieceKind::Whole } else { PieceKind::End(parts.into()) };
        match own.and_then(|at| pieces.get_mut(at)) {
            Some(piece) => piece.kind = kind,
            None => pieces.push(Piece { offset: p.bytes.len() as u32, len: 0, protocol: app.name, kind }),
        }
        let number = pieces.iter().filter(|x| matches!(x.kind, PieceKind::Whole | PieceKind::End(_))).count() - 1;
        let mut switch = None;
        track(apps, app, p, number as u16, &held, states, facts, &mut switch);
    }

    #[allow(clippy::too_many_arguments)]
    fn tell(
        &mut self,
        apps: &dyn Applications,
        app: Application,
        p: &Payload<'_>,
        number: u16,
        bytes: &[u8],
        states: &mut States,
        facts: &mut ConversationFacts,
    ) {
        let mut switch = None;
        track(apps, app, p, number, bytes, states, facts, &mut switch);
        if let Some(next) = switch.and_then(|name| apps.by_name(name)) {
            self.application = Some(next);
        }
    }
}

/// The protocol that claims the port that listens, or else the lower port, or the higher one; then what the bytes look like.
fn choose(apps: &dyn Applications, p: &Payload<'_>, server: Option<u16>) -> Option<Application> {
    let (low, high) = (p.ports.0.min(p.ports.1), p.ports.0.max(p.ports.1));
    let transport = super::headers::proto::TCP;
    let claimed = server.into_iter().chain([low, high]).find_map(|port| apps.by_port(transport, port));
    claimed.or_else(|| apps.by_content(transport, p.bytes))
}

/// Asks the protocol how long the message is; another one when it says that the bytes are that one's.
fn ask(apps: &dyn Applications, app: &mut Application, p: &Payload<'_>, bytes: &[u8], states: &mut States) -> Need {
    // two that hand over to each other must not go on for ever
    for _ in 0..4 {
        let Some(need) = app.need else { return Need::Complete(bytes.len()) };
        let mut cx = StreamCx::new(p.side == 0, p.ports.0, p.ports.1, states);
        let answer = need(&mut cx, bytes);
        match cx.handed_over().and_then(|name| apps.by_name(name)) {
            Some(other) => *app = other,
            None => {
                return match answer {
                    Need::Complete(0) => Need::NotMine,
                    Need::Complete(n) if n > bytes.len() => Need::More(Some(n)),
                    other => other,
                };
            }
        }
    }
    Need::NotMine
}

#[allow(clippy::too_many_arguments)]
fn track(
    apps: &dyn Applications,
    app: Application,
    p: &Payload<'_>,
    number: u16,
    bytes: &[u8],
    states: &mut States,
    facts: &mut ConversationFacts,
    switch: &mut Option<&'static str>,
) {
    let Some(track) = app.track else { return };
    let at = MessageRef { frame: p.frame, number };
    let place = Place { at, time: p.time, from_client: p.side == 0, ports: p.ports, net: p.net };
    track(&mut Track::new(place, apps, &mut facts.told, &mut facts.announced, states, switch), bytes);
}

/// Gives up an unfinished message.
fn abandon(side: &mut Side, facts: &mut ConversationFacts) {
    ends_in(&side.parts, NONE, facts);
    side.parts.clear();
    side.held.clear();
    (side.have, side.total) = (0, None);
}

/// Tells the frames that hold a message's parts where it ends.
fn ends_in(parts: &[Part], frame: FrameIndex, facts: &mut ConversationFacts) {
    for part in parts {
        if let Ok(at) = facts.pieces.binary_search_by_key(&part.frame, |p| p.0)
            && let Some((_, pieces)) = facts.pieces.get_mut(at)
        {
            for piece in pieces.iter_mut().filter(|x| x.offset == part.offset) {
                if let PieceKind::Part { ends_in } = &mut piece.kind {
                    *ends_in = frame;
                }
            }
        }
    }
}
