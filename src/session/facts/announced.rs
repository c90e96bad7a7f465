//! Hears what conversations announce about others. Those that announce are tracked whole as soon as a frame is looked at that
//! comes after their first one; all others stay untouched.

use super::Facts;
use crate::base::{FrameIndex, NONE};
use crate::dissect::Engine;
use crate::store::{Conversation, Ends, Snapshot};
use crate::stream::headers::proto;
use crate::stream::{Announcement, Announcements, Application, Applications};
use parking_lot::{Mutex, RwLock};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A conversation that may announce others.
struct Speaker {
    id: u32,
    /// Its last frame when it was heard last.
    heard: Option<FrameIndex>,
}

#[derive(Default)]
struct State {
    speakers: Vec<Speaker>,
    /// The next conversation to look at.
    next: u32,
}

/// What was announced so far.
#[derive(Default)]
pub(super) struct Announced {
    state: Mutex<State>,
    known: RwLock<Announcements>,
    /// Conversations that began before this frame have been looked at.
    until: AtomicUsize,
    /// Speakers have been heard up to this frame.
    heard: AtomicUsize,
}

impl Facts {
    /// Hears the conversations that began up to `frame`.
    pub(super) fn listen(&self, snapshot: &Snapshot, frame: FrameIndex) {
        let announced = &self.announced;
        let until = frame as usize + 1;
        if announced.until.load(Ordering::Acquire) >= until && announced.heard.load(Ordering::Acquire) >= snapshot.len() {
            return;
        }
        let mut state = announced.state.lock();
        let State { speakers, next } = &mut *state;
        if announced.heard.load(Ordering::Acquire) < snapshot.len() {
            for speaker in speakers.iter_mut() {
                self.hear(snapshot, speaker);
            }
            announced.heard.store(snapshot.len(), Ordering::Release);
        }
        loop {
            let Some(conversation) = self.store.conversations.read().get(*next).copied() else { break };
            if conversation.first > frame || conversation.first as usize >= snapshot.len() {
                break;
            }
            if self.announces(snapshot, *next, &conversation) {
                let mut speaker = Speaker { id: *next, heard: None };
                self.hear(snapshot, &mut speaker);
                speakers.push(speaker);
            }
            *next += 1;
        }
        announced.until.fetch_max(until, Ordering::AcqRel);
    }

    /// What was announced about a conversation up to a frame: about the receiver, else about the sender.
    pub(super) fn announcement(&self, id: u32, frame: FrameIndex, from_client: bool) -> Option<Arc<Announcement>> {
        let known = self.announced.known.read();
        if known.is_empty() {
            return None;
        }
        let (transport, [client, server]) = self.places(id)?;
        let ends = if from_client { [server, client] } else { [client, server] };
        known.find(transport, ends, frame).cloned()
    }

    /// The protocol that a conversation is to speak by what was announced before its first frame.
    pub(super) fn expected(&self, id: u32, first: FrameIndex) -> Option<Application> {
        self.engine.by_name(self.announcement(id, first, true)?.protocol)
    }

    fn places(&self, id: u32) -> Option<(u8, [(IpAddr, u16); 2])> {
        let conversations = self.store.conversations.read();
        let c = conversations.get(id)?;
        let Ends::Ip(a, b) = conversations.ends(c) else { return None };
        Some((c.proto, [(a, c.a_port), (b, c.b_port)]))
    }

    /// Whether the conversation's protocol is one that announces others.
    fn announces(&self, snapshot: &Snapshot, id: u32, c: &Conversation) -> bool {
        if !matches!(c.proto, proto::TCP | proto::UDP) {
            return false;
        }
        let engine: &Engine = &self.engine;
        let (low, high) = (c.a_port.min(c.b_port), c.a_port.max(c.b_port));
        let by_port = engine.by_port(c.proto, low).or_else(|| engine.by_port(c.proto, high));
        let known = by_port.or_else(|| self.expected(id, c.first)).or_else(|| {
            let row = snapshot.row(c.first).filter(|row| c.proto == proto::UDP && row.conversation == id)?;
            let mut found = None;
            self.with_transport(snapshot, c.first, &row, 0, &mut |_, payload| found = engine.by_content(c.proto, payload));
            found
        });
        known.is_some_and(|application| application.announces)
    }

    /// Takes up what a speaker has announced since it was heard last.
    fn hear(&self, snapshot: &Snapshot, speaker: &mut Speaker) {
        let last = self.store.conversations.read().get(speaker.id).map_or(NONE, |c| c.last);
        if speaker.heard == Some(last) {
            return;
        }
        let Some(facts) = self.tracked(snapshot, speaker.id) else { return };
        let new = facts.announced.iter().filter(|a| speaker.heard.is_none_or(|heard| a.heard > heard));
        let mut known = self.announced.known.write();
        for announcement in new {
            known.add(announcement.clone());
        }
        speaker.heard = facts.last();
    }
}
