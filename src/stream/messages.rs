//! Finds the messages in a TCP conversation: several in one segment, one over several segments. Keeps places, not copies;
//! only the start of a message that is not whole yet is held, to find out how long it is.

use super::application::{Application, Applications, MessageRef, Need, Place, StreamCx, Track};
use super::facts::{ConversationFacts, Part, Piece, PieceKind, analysis};
use super::headers::Net;
use super::unfinished::{UNTIL_FIN, Unfinished};
use crate::base::{FrameIndex, NONE, Timestamp};
use std::any::{Any, TypeId};
use std::collections::{HashMap, VecDeque};

/// Unfinished messages of one side: losses leave holes in one while the next is under way.
const UNFINISHED_LIMIT: usize = 4;
/// Messages of several segments that are remembered, to know what is sent again.
const ENDED_LIMIT: usize = 64;
/// Segments whose bytes are looked at to find the protocol: a capture may begin in the middle of a message.
const LOOKS_LIMIT: u8 = 64;
/// State that protocols keep for a conversation, by type.
pub(super) type States = HashMap<TypeId, Box<dyn Any + Send>>;

/// One direction's place in the stream.
#[derive(Default)]
struct Side {
    /// Sequence number that the next new byte has.
    next: Option<u32>,
    /// Oldest first.
    unfinished: Vec<Unfinished>,
    /// First sequence number and length of messages of several segments that are complete.
    ended: VecDeque<(u32, usize)>,
}

impl Side {
    /// Whether all bytes of a segment belong to a message of several segments that is complete.
    fn has_ended(&self, seq: u32, len: usize) -> bool {
        self.ended.iter().any(|(start, total)| {
            let at = seq.wrapping_sub(*start) as usize;
            at < *total && at + len <= *total
        })
    }
}

/// The messages of one conversation. Side 0 sent its first frame.
#[derive(Default)]
pub(super) struct Messages {
    sides: [Side; 2],
    application: Option<Application>,
    /// Segments whose bytes were looked at to find the protocol.
    looks: u8,
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
        self.application = Some(application);
    }

    /// Adds a segment and writes its pieces.
    pub(super) fn see(&mut self, apps: &dyn Applications, p: &Payload<'_>, states: &mut States, facts: &mut ConversationFacts) {
        if self.application.is_none() && self.looks < LOOKS_LIMIT && !p.bytes.is_empty() {
            self.looks += 1;
            self.application = choose(apps, p, facts.server_port);
            facts.application = self.application.map(|a| a.name);
        }
        let Some(app) = self.application else { return };
        if app.need.is_none() && app.track.is_none() {
            return;
        }
        let mut work = Work { apps, p, states, facts, pieces: Vec::new() };
        self.place(&mut work);
        if p.fin {
            self.finish(&mut work);
        }
        let Work { facts, pieces, .. } = work;
        if !pieces.is_empty() {
            facts.pieces.push((p.frame, pieces));
        }
    }

    /// Finds out what a segment is to the stream: part of a message under way, something new, or nothing that counts.
    fn place(&mut self, w: &mut Work<'_, '_>) {
        let p = w.p;
        let Some(side) = self.sides.get_mut(p.side) else { return };
        if p.bytes.is_empty() {
            return;
        }
        let flags = w.facts.tcp.last().map_or(0, |fact| fact.analysis);
        if flags & analysis::NOT_SHOWN != 0 {
            return w.seen(0, p.bytes.len());
        }
        let behind = side.next.map_or(0, |next| next.wrapping_sub(p.seq) as i32);
        if p.wire_len as i32 > behind {
            side.next = Some(p.seq.wrapping_add(p.wire_len as u32));
        }
        if let Some(at) = side.unfinished.iter().rposition(|u| u.place_of(p.seq).is_some()) {
            let used = self.go_on(w, at);
            return self.run(w, used);
        }
        let again = side.has_ended(p.seq, p.wire_len);
        match usize::try_from(behind) {
            _ if analysis::is_out_of_place(flags) || again => w.seen(0, p.bytes.len()),
            Ok(behind) if behind >= p.wire_len => self.repeat(w),
            Ok(behind) => {
                let behind = behind.min(p.bytes.len());
                if behind > 0 {
                    w.seen(0, behind);
                }
                self.run(w, behind);
            }
            Err(_) => self.run(w, 0),
        }
    }

    /// Adds a segment to the message that it continues; gives the number of bytes that belong to it.
    fn go_on(&mut self, w: &mut Work<'_, '_>, index: usize) -> usize {
        let (p, all) = (w.p, w.p.bytes.len());
        let (Some(mut app), Some(side)) = (self.application, self.sides.get_mut(p.side)) else { return all };
        let mut message = side.unfinished.remove(index);
        let at = message.place_of(p.seq).unwrap_or(0);
        let mut used = message.total.map_or(all, |total| all.min(total - at));
        let part = Part { frame: p.frame, offset: 0, len: used as u32 };
        if !message.add(at, part, p.bytes.get(..used).unwrap_or(p.bytes)) {
            side.unfinished.insert(index, message);
            w.seen(0, used);
            return used;
        }
        if let Some((from, known)) = message.question() {
            match ask(w.apps, &mut app, p, (known, from > 0), w.states) {
                Need::Complete(len) => {
                    let total = from + len;
                    message.cut(total);
                    used = used.min(total.saturating_sub(at)).max(1);
                }
                Need::More(len) => message.total = len.map(|len| from.saturating_add(len)).filter(|total| *total > message.whole()),
                Need::Further(len) => message.resume_at(from.saturating_add(len)),
                Need::UntilEnd => message.total = Some(UNTIL_FIN),
                Need::NotMine | Need::Nothing => {
                    abandon(&message, w.facts);
                    w.piece(0, all, "", PieceKind::Whole);
                    return all;
                }
            }
            self.application = Some(app);
        }
        if message.is_complete() {
            let parts = message.parts();
            ends_in(&parts, p.frame, w.facts);
            w.piece(0, used, app.name, PieceKind::End(parts.into()));
            if side.ended.len() >= ENDED_LIMIT {
                side.ended.pop_front();
            }
            side.ended.push_back(message.range());
            self.tell(w, app, message.held());
        } else {
            w.piece(0, used, app.name, PieceKind::Part { ends_in: NONE });
            if message.is_too_long() {
                abandon(&message, w.facts);
            } else {
                side.unfinished.insert(index, message);
            }
        }
        used
    }

    /// Cuts new bytes into messages.
    fn run(&mut self, w: &mut Work<'_, '_>, mut offset: usize) {
        let p = w.p;
        if offset < p.bytes.len()
            && let Some(side) = self.sides.get_mut(p.side)
        {
            // what comes after a hole does not say where a message of unknown length ends
            let (lost, kept) = std::mem::take(&mut side.unfinished).into_iter().partition(|u| u.total.is_none());
            side.unfinished = kept;
            lost.iter().for_each(|message: &Unfinished| abandon(message, w.facts));
        }
        while offset < p.bytes.len() {
            let Some(mut app) = self.application else { return };
            let rest = p.bytes.get(offset..).unwrap_or(&[]);
            let need = ask(w.apps, &mut app, p, (rest, false), w.states);
            self.application = Some(app);
            match need {
                Need::Complete(len) => {
                    let len = len.min(rest.len());
                    w.piece(offset, len, app.name, PieceKind::Whole);
                    self.tell(w, app, rest.get(..len).unwrap_or(rest));
                    offset += len;
                }
                // what was not captured cannot be waited for
                Need::More(_) | Need::Further(_) | Need::UntilEnd if p.bytes.len() < p.wire_len => {
                    w.piece(offset, rest.len(), app.name, PieceKind::Whole);
                    return self.tell(w, app, rest);
                }
                Need::More(_) | Need::Further(_) | Need::UntilEnd => {
                    let total = match need {
                        Need::More(total) => total.filter(|t| *t > rest.len()),
                        Need::UntilEnd => Some(UNTIL_FIN),
                        _ => None,
                    };
                    let mut message = Unfinished::new(p.seq.wrapping_add(offset as u32), total);
                    if let Need::Further(place) = need {
                        message.resume_at(place);
                    }
                    message.add(0, Part { frame: p.frame, offset: offset as u32, len: rest.len() as u32 }, rest);
                    w.piece(offset, rest.len(), app.name, PieceKind::Part { ends_in: NONE });
                    let Some(side) = self.sides.get_mut(p.side) else { return };
                    if side.unfinished.len() >= UNFINISHED_LIMIT {
                        abandon(&side.unfinished.remove(0), w.facts);
                    }
                    return side.unfinished.push(message);
                }
                Need::NotMine => return w.piece(offset, rest.len(), "", PieceKind::Whole),
                Need::Nothing => return w.seen(offset, rest.len()),
            }
        }
    }

    /// Shows messages that came before; trackers do not see them twice.
    fn repeat(&mut self, w: &mut Work<'_, '_>) {
        let (p, mut offset) = (w.p, 0);
        while let (Some(mut app), Some(rest)) = (self.application, p.bytes.get(offset..).filter(|r| !r.is_empty())) {
            match ask(w.apps, &mut app, p, (rest, false), w.states) {
                Need::Complete(len) if len <= rest.len() => {
                    w.piece(offset, len, app.name, PieceKind::Whole);
                    offset += len;
                }
                _ => return w.seen(offset, rest.len()),
            }
        }
    }

    /// A message that ends with the stream.
    fn finish(&mut self, w: &mut Work<'_, '_>) {
        let p = w.p;
        let (Some(app), Some(side)) = (self.application, self.sides.get_mut(p.side)) else { return };
        let end = p.seq.wrapping_add(p.wire_len as u32);
        let whole = |u: &Unfinished| u.total == Some(UNTIL_FIN) && u.place_of(end) == Some(u.whole());
        let Some(at) = side.unfinished.iter().rposition(whole) else { return };
        let message = side.unfinished.remove(at);
        let parts = message.parts();
        ends_in(&parts, p.frame, w.facts);
        let own = w.pieces.iter().rposition(|x| matches!(x.kind, PieceKind::Part { .. }));
        let kind = if parts.len() == 1 && own.is_some() { PieceKind::Whole } else { PieceKind::End(parts.into()) };
        match own.and_then(|at| w.pieces.get_mut(at)) {
            Some(piece) => piece.kind = kind,
            None => w.piece(p.bytes.len(), 0, app.name, kind),
        }
        self.tell(w, app, message.held());
    }

    /// Offers the message that was found last to its protocol's tracker.
    fn tell(&mut self, w: &mut Work<'_, '_>, app: Application, bytes: &[u8]) {
        let Some(track) = app.track else { return };
        let p = w.p;
        let number = w.pieces.iter().filter(|x| matches!(x.kind, PieceKind::Whole | PieceKind::End(_))).count().saturating_sub(1);
        let at = MessageRef { frame: p.frame, number: number as u16 };
        let place = Place { at, time: p.time, from_client: p.side == 0, ports: p.ports, net: p.net };
        let mut switch = None;
        track(&mut Track::new(place, w.apps, &mut w.facts.told, &mut w.facts.announced, w.states, &mut switch), bytes);
        if let Some(next) = switch.and_then(|name| w.apps.by_name(name)) {
            self.application = Some(next);
        }
    }
}

/// One segment at work.
struct Work<'a, 'b> {
    apps: &'a dyn Applications,
    p: &'a Payload<'b>,
    states: &'a mut States,
    facts: &'a mut ConversationFacts,
    pieces: Vec<Piece>,
}

impl Work<'_, '_> {
    fn piece(&mut self, offset: usize, len: usize, protocol: &'static str, kind: PieceKind) {
        self.pieces.push(Piece { offset: offset as u32, len: len as u32, protocol, kind });
    }

    /// Bytes that are not shown again.
    fn seen(&mut self, offset: usize, len: usize) {
        self.piece(offset, len, "", PieceKind::Seen);
    }
}

/// The protocol that claims the port that listens, or else the lower port, or the higher one; then what the bytes look like.
fn choose(apps: &dyn Applications, p: &Payload<'_>, server: Option<u16>) -> Option<Application> {
    let (low, high) = (p.ports.0.min(p.ports.1), p.ports.0.max(p.ports.1));
    let transport = super::headers::proto::TCP;
    let claimed = server.into_iter().chain([low, high]).find_map(|port| apps.by_port(transport, port));
    claimed.or_else(|| apps.by_content(transport, p.bytes))
}

/// Asks the protocol how long the message is, about its beginning or a place further on; another one when it says that the
/// bytes are that one's.
fn ask(apps: &dyn Applications, app: &mut Application, p: &Payload<'_>, (bytes, resumed): (&[u8], bool), states: &mut States) -> Need {
    // two that hand over to each other must not go on for ever
    for _ in 0..4 {
        let Some(need) = app.need else { return Need::Complete(bytes.len()) };
        let mut cx = StreamCx::new(p.side == 0, p.ports.0, p.ports.1, states).resumed(resumed);
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

/// Gives up an unfinished message.
fn abandon(message: &Unfinished, facts: &mut ConversationFacts) {
    ends_in(&message.parts(), NONE, facts);
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
