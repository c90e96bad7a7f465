//! Facts of conversations, made on demand and kept while there is room: to show one frame only its own conversation is
//! tracked, from where tracking stopped last.

mod announced;
mod passed;

use super::annotations::Annotations;
use crate::base::{FrameIndex, NONE};
use crate::dissect::Engine;
use crate::store::{Class, Row, Snapshot, Store, columns::bits};
use crate::stream::headers::{self, Headers};
use crate::stream::{ConversationFacts, Datagram, FrameFacts, Part, PieceKind, Seen, Tracker, Transport};
use announced::Announced;
use hashbrown::HashMap;
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

/// Independent parts of the cache, so that workers seldom wait for each other.
const SHARDS: usize = 16;
/// Frames whose facts are kept, over all conversations; about 100 bytes each.
const FRAMES_KEPT: usize = 4_000_000;
/// Conversations kept.
const CONVERSATIONS_KEPT: usize = 100_000;
/// A message put together from segments is at most this long.
const MESSAGE_LIMIT: usize = 64 << 20;

/// Type of a pcapng Decryption Secrets Block with a TLS key log (pcapng draft, section 4.7).
const TLS_KEY_LOG: u32 = 0x544c_534b;

/// Is shown a transport header, its options and its captured payload.
type WithSegment<'a> = dyn FnMut(&Headers, &[u8], &[u8]) + 'a;

#[derive(Default)]
struct Entry {
    tracker: Tracker,
    /// Last frame that the tracker was shown.
    last: Option<FrameIndex>,
}

struct Kept {
    entry: Arc<Mutex<Entry>>,
    used: u64,
    frames: usize,
}

/// Where a conversation's header stands in a frame: the `nth` transport header, from 0.
#[derive(Clone, Copy)]
pub(super) struct HeaderPlace {
    pub nth: usize,
    /// Sent by side b of the conversation.
    pub reversed: bool,
    /// Quoted in an ICMP error.
    pub quoted: bool,
}

/// The cache of facts over one store.
pub struct Facts {
    store: Arc<Store>,
    engine: Arc<Engine>,
    /// Ignored frames are passed over.
    annotations: Arc<Annotations>,
    shards: Vec<Mutex<HashMap<u32, Kept>>>,
    clock: AtomicU64,
    frames: AtomicUsize,
    /// A pass over the capture forgets what is behind it: nothing else may, for it could not be made anew.
    passing: AtomicBool,
    /// Blocks with secrets that were taken from the capture.
    secrets: AtomicUsize,
    announced: Announced,
}

impl Facts {
    pub fn new(store: Arc<Store>, engine: Arc<Engine>, annotations: Arc<Annotations>) -> Self {
        let shards = (0..SHARDS).map(|_| Mutex::new(HashMap::new())).collect();
        Facts {
            store,
            engine,
            annotations,
            shards,
            clock: AtomicU64::new(0),
            frames: AtomicUsize::new(0),
            passing: AtomicBool::new(false),
            secrets: AtomicUsize::new(0),
            announced: Announced::default(),
        }
    }

    /// What the headers of a frame depend on: the datagram that it is a part of. What conversations carry is left alone.
    pub fn of_headers(&self, snapshot: &Snapshot, frame: FrameIndex, row: &Row) -> FrameFacts {
        let mut facts = FrameFacts::none();
        if row.has(bits::FRAGMENT) {
            facts.datagrams.push(self.datagram(snapshot, frame));
        }
        facts
    }

    /// Everything known about a frame.
    pub fn of_frame(&self, snapshot: &Snapshot, frame: FrameIndex, row: &Row) -> FrameFacts {
        let mut facts = self.of_headers(snapshot, frame, row);
        self.listen(snapshot, frame);
        if row.conversation != NONE && is_tracked(row) {
            let reversed = row.has(bits::REVERSED);
            facts.transports.extend(self.transport(snapshot, frame, row, row.conversation, reversed));
        }
        if row.has(bits::NESTED) {
            let nested = self.store.conversations.read().nested_of(frame).to_vec();
            for inner in nested {
                facts.transports.extend(self.transport(snapshot, frame, row, inner.conversation, inner.reversed));
            }
        }
        self.gather(snapshot, frame, &mut facts);
        facts
    }

    fn transport(&self, snapshot: &Snapshot, frame: FrameIndex, row: &Row, id: u32, reversed: bool) -> Option<Transport> {
        let (first, stream) = self.store.conversations.read().get(id).map(|c| (c.first, c.stream))?;
        self.listen(snapshot, first);
        let facts = self.tracked(snapshot, id)?;
        let position = facts.position(frame)?;
        let (first, previous) = facts.times(position, |f| snapshot.time(f));
        let [since_first, since_previous] = [first, previous].map(|t| t.map_or(0, |t| row.time.since(t)));
        let announcement = self.announcement(id, frame, !reversed);
        Some(Transport { stream, from_client: !reversed, position, since_first, since_previous, announcement, facts })
    }

    /// The facts of a conversation as far as the snapshot goes.
    pub fn conversation(&self, snapshot: &Snapshot, id: u32) -> Option<Arc<ConversationFacts>> {
        let first = self.store.conversations.read().get(id)?.first;
        self.listen(snapshot, first);
        self.tracked(snapshot, id)
    }

    /// The facts of a conversation, when what others announced about it has been heard.
    fn tracked(&self, snapshot: &Snapshot, id: u32) -> Option<Arc<ConversationFacts>> {
        let shard = self.shards.get(id as usize % SHARDS)?;
        let entry = {
            let mut shard = shard.lock();
            let used = self.clock.fetch_add(1, Ordering::Relaxed);
            let kept = shard.entry(id).or_insert_with(|| Kept { entry: Arc::default(), used, frames: 0 });
            kept.used = used;
            kept.entry.clone()
        };
        let (facts, added) = {
            let mut entry = entry.lock();
            let before = entry.tracker.len();
            self.extend(snapshot, id, &mut entry);
            (entry.tracker.facts(), entry.tracker.len() - before)
        };
        if added > 0 {
            self.frames.fetch_add(added, Ordering::Relaxed);
            let mut shard = shard.lock();
            if let Some(kept) = shard.get_mut(&id) {
                kept.frames += added;
            }
            self.evict(&mut shard, id);
        }
        Some(facts)
    }

    /// Forgets everything: other frames are ignored now.
    pub fn forget(&self) {
        for shard in &self.shards {
            for (_, gone) in shard.lock().drain() {
                self.frames.fetch_sub(gone.frames, Ordering::Relaxed);
            }
        }
    }

    /// Forgets what was used longest ago while the cache is over its limits.
    fn evict(&self, shard: &mut HashMap<u32, Kept>, keep: u32) {
        let over = || self.frames.load(Ordering::Relaxed) > FRAMES_KEPT;
        if self.passing.load(Ordering::Relaxed) || (!over() && shard.len() <= CONVERSATIONS_KEPT / SHARDS) {
            return;
        }
        let mut by_age: Vec<(u64, u32)> = shard.iter().map(|(id, k)| (k.used, *id)).filter(|k| k.1 != keep).collect();
        by_age.sort_unstable();
        // half of them at a time: sorting at each frame would cost more than tracking anew
        for (_, id) in by_age.iter().take(by_age.len().div_ceil(2)) {
            if let Some(gone) = shard.remove(id) {
                self.frames.fetch_sub(gone.frames, Ordering::Relaxed);
            }
        }
    }

    /// Gives the engine the secrets that the capture brought since.
    fn learn_secrets(&self) {
        let info = self.store.peek();
        if self.secrets.load(Ordering::Acquire) == info.secrets.len() {
            return;
        }
        let known = self.secrets.swap(info.secrets.len(), Ordering::AcqRel);
        for (kind, secret) in info.secrets.iter().skip(known) {
            if *kind == TLS_KEY_LOG {
                self.engine.secrets.add(secret);
            }
        }
    }

    /// Shows the tracker the frames that came since.
    fn extend(&self, snapshot: &Snapshot, id: u32, entry: &mut Entry) {
        let Some((reused, last)) = self.store.conversations.read().get(id).map(|c| (c.reused().then_some(c.first), c.last)) else {
            return;
        };
        if entry.last == Some(last) {
            return;
        }
        self.learn_secrets();
        let new = self.frames_of(snapshot, id, entry.last);
        if entry.tracker.is_empty()
            && let Some(application) = new.first().and_then(|first| self.expected(id, *first))
        {
            entry.tracker.expect(application);
        }
        let said = self.annotations.said();
        for frame in new {
            if !said.ignored.contains(frame) {
                self.show(snapshot, id, frame, reused == Some(frame), entry);
            }
            entry.last = Some(frame);
        }
    }

    /// The frames of a conversation that come after `last`, in order.
    pub(super) fn frames_of(&self, snapshot: &Snapshot, id: u32, last: Option<FrameIndex>) -> Vec<FrameIndex> {
        let mut at = self.store.conversations.read().get(id).map_or(NONE, |c| c.last);
        let mut found = Vec::new();
        while at != NONE && last != Some(at) {
            if (at as usize) < snapshot.len() {
                found.push(at);
            }
            at = self.previous(snapshot, at, id);
        }
        found.reverse();
        found
    }

    /// The frame before `frame` in a conversation.
    fn previous(&self, snapshot: &Snapshot, frame: FrameIndex, id: u32) -> FrameIndex {
        match snapshot.row(frame) {
            Some(row) if row.conversation == id => row.previous,
            Some(_) => self.store.conversations.read().previous_nested(frame, id),
            // the writer is ahead of the snapshot
            None => self.store.snapshot().row(frame).map_or(NONE, |row| row.previous),
        }
    }

    fn show(&self, snapshot: &Snapshot, id: u32, frame: FrameIndex, reused: bool, entry: &mut Entry) {
        let Some(row) = snapshot.row(frame) else { return };
        let Some(place) = self.header_of(frame, &row, id) else { return };
        let engine = &*self.engine;
        self.with_segment(snapshot, frame, &row, place.nth, &mut |headers, options, payload| {
            let (from_client, quoted) = (!place.reversed, place.quoted);
            entry.tracker.see(engine, &Seen { frame, time: row.time, headers, options, payload, from_client, reused, quoted });
        });
    }

    /// Which of a frame's transport headers belongs to a conversation.
    pub(super) fn header_of(&self, frame: FrameIndex, row: &Row, id: u32) -> Option<HeaderPlace> {
        if row.conversation == id {
            return Some(HeaderPlace { nth: 0, reversed: row.has(bits::REVERSED), quoted: false });
        }
        let all = self.store.conversations.read();
        let (at, inner) = all.nested_of(frame).iter().enumerate().find(|n| n.1.conversation == id)?;
        Some(HeaderPlace { nth: at + 1, reversed: inner.reversed, quoted: inner.quoted })
    }

    /// Calls `with` with the `nth` transport header of a frame and its captured payload.
    pub(super) fn with_transport(
        &self,
        snapshot: &Snapshot,
        frame: FrameIndex,
        row: &Row,
        nth: usize,
        with: &mut dyn FnMut(&Headers, &[u8]),
    ) {
        self.with_segment(snapshot, frame, row, nth, &mut |headers, _, payload| with(headers, payload));
    }

    /// Calls `with` with the `nth` transport header of a frame, its options and its captured payload.
    fn with_segment(&self, snapshot: &Snapshot, frame: FrameIndex, row: &Row, nth: usize, with: &mut WithSegment<'_>) {
        let link = self.store.peek().link_type(row.interface);
        self.store.with_frame(row, &mut |bytes| {
            let mut h = headers::decode(link, bytes);
            if h.fragment.is_some()
                && let Some(datagram) = self.datagram(snapshot, frame)
            {
                let _ = headers::upper(&datagram.data, 0, datagram.data.len(), &mut h);
                nested(&datagram.data, datagram.data.len(), nth, h, with);
            } else {
                nested(bytes, row.len as usize, nth, h, with);
            }
        });
    }

    /// Puts together the messages that end in a frame.
    fn gather(&self, snapshot: &Snapshot, frame: FrameIndex, facts: &mut FrameFacts) {
        let mut gathered = Vec::new();
        for (nth, transport) in facts.transports.iter().enumerate() {
            for (number, piece) in transport.facts.pieces_of(frame).unwrap_or(&[]).iter().enumerate() {
                if let PieceKind::End(parts) = &piece.kind {
                    let data = self.join(snapshot, nth, parts);
                    gathered.push(((nth as u16, number as u16), data));
                }
            }
        }
        facts.gathered = gathered;
    }

    fn join(&self, snapshot: &Snapshot, nth: usize, parts: &[Part]) -> Arc<[u8]> {
        let mut whole = Vec::new();
        for part in parts {
            let Some(row) = snapshot.row(part.frame) else { continue };
            self.with_transport(snapshot, part.frame, &row, nth, &mut |_, payload| {
                let from = (part.offset as usize).min(payload.len());
                let to = (from + part.len as usize).min(payload.len());
                if whole.len() < MESSAGE_LIMIT {
                    whole.extend_from_slice(payload.get(from..to).unwrap_or(&[]));
                }
            });
        }
        whole.into()
    }

    /// The datagram that a fragment belongs to, with its data.
    fn datagram(&self, snapshot: &Snapshot, frame: FrameIndex) -> Option<Arc<Datagram>> {
        let (parts, completed_in) = {
            let all = self.store.conversations.read();
            let (parts, completed_in) = all.datagram_of(frame)?;
            (parts.to_vec(), completed_in)
        };
        if completed_in as usize >= snapshot.len() {
            return None;
        }
        let total = parts.iter().map(|p| p.1 + p.2).max().unwrap_or(0) as usize;
        let mut data = vec![0; total];
        for (frame, offset, len) in &parts {
            let Some(row) = snapshot.row(*frame) else { continue };
            let link = self.store.peek().link_type(row.interface);
            self.store.with_frame(&row, &mut |bytes| {
                let Some(f) = headers::decode(link, bytes).fragment else { return };
                let from = f.data.min(bytes.len());
                let to = (from + *len as usize).min(bytes.len());
                if let (Some(source), Some(target)) = (bytes.get(from..to), data.get_mut(*offset as usize..)) {
                    let n = source.len().min(target.len());
                    if let (Some(target), Some(source)) = (target.get_mut(..n), source.get(..n)) {
                        target.copy_from_slice(source);
                    }
                }
            });
        }
        Some(Arc::new(Datagram { parts, completed_in, data: data.into() }))
    }
}

/// Shows the `nth` transport header behind the one that is given, and what it carries.
fn nested(bytes: &[u8], reported: usize, nth: usize, mut h: Headers, with: &mut WithSegment<'_>) {
    for _ in 0..nth {
        match headers::inner(bytes, &h) {
            Some(inner) => h = inner,
            None => return,
        }
    }
    // an IP header may say that it holds more than the frame had
    h.payload_len = h.payload_len.min(reported.saturating_sub(h.payload));
    h.short |= h.is_tcp() && h.payload > reported;
    with(&h, h.options(bytes), clip(bytes, &h));
}

/// Frames whose conversation has facts: those with ports, ICMP's, and those of a bus.
fn is_tracked(row: &Row) -> bool {
    row.source_port != 0 || row.destination_port != 0 || matches!(row.class(), Class::Icmp | Class::Icmpv6 | Class::Bus)
}

/// The captured part of a transport's payload.
fn clip<'a>(bytes: &'a [u8], h: &Headers) -> &'a [u8] {
    let from = h.payload.min(bytes.len());
    let to = h.payload.saturating_add(h.payload_len).min(bytes.len());
    bytes.get(from..to).unwrap_or(&[])
}
