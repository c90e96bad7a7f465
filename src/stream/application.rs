//! The part of an application protocol that the tracking of conversations needs: where its messages end, and what one
//! message says about another.

use super::announce::Announcement;
use super::headers::Net;
use super::secrets::Secrets;
use crate::base::{FrameIndex, Timestamp};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

/// Announcements of one conversation; later ones are not heard.
const ANNOUNCEMENTS: usize = 4096;

/// Where the message that starts a run of stream bytes ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The message is this many bytes long, and they are there. At least 1.
    Complete(usize),
    /// The message is not whole yet; it needs this many bytes in all, where that is known.
    More(Option<usize>),
    /// The message goes on at least to this place, and what stands there says how far it goes from there (a chunk's size): the
    /// question is asked again about the bytes from that place on ([`StreamCx::is_resumed`]).
    Further(usize),
    /// The message ends with the stream (FIN).
    UntilEnd,
    /// Not the start of a message of this protocol: the segment is shown as it is.
    NotMine,
    /// Bytes that the protocol owns and shows nothing of: the segment is all there is to see.
    Nothing,
}

/// What a protocol may ask and keep while the messages of a stream are found.
pub struct StreamCx<'a> {
    /// From the side that opened the conversation.
    pub from_client: bool,
    pub client_port: u16,
    pub server_port: u16,
    state: &'a mut HashMap<TypeId, Box<dyn Any + Send>>,
    switch: Option<&'static str>,
    resumed: bool,
}

/// One message of a conversation: a frame, and which of the messages that end in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageRef {
    pub frame: FrameIndex,
    pub number: u16,
}

/// What trackers told, by message and type.
pub type Told = hashbrown::HashMap<(MessageRef, TypeId), Arc<dyn Any + Send + Sync>>;

/// One message, offered to its protocol's tracker, in order.
pub struct Track<'a> {
    pub at: MessageRef,
    pub time: Timestamp,
    pub from_client: bool,
    pub client_port: u16,
    pub server_port: u16,
    /// Network addresses of the frame.
    pub(super) net: Net,
    pub(super) apps: &'a dyn Applications,
    /// Facts told so far.
    pub(super) told: &'a mut Told,
    pub(super) announced: &'a mut Vec<Announcement>,
    pub(super) state: &'a mut HashMap<TypeId, Box<dyn Any + Send>>,
    switch: &'a mut Option<&'static str>,
}

/// Where and when a message is seen.
#[derive(Clone, Copy)]
pub struct Place {
    pub at: MessageRef,
    pub time: Timestamp,
    /// From the side that opened the conversation.
    pub from_client: bool,
    /// Ports of the side that opened the conversation and of the other.
    pub ports: (u16, u16),
    /// Network addresses of the frame.
    pub net: Net,
}

impl<'a> StreamCx<'a> {
    pub fn new(from_client: bool, client_port: u16, server_port: u16, state: &'a mut HashMap<TypeId, Box<dyn Any + Send>>) -> Self {
        StreamCx { from_client, client_port, server_port, state, switch: None, resumed: false }
    }

    /// The same, asking about the place that [`Need::Further`] named.
    pub(super) fn resumed(self, resumed: bool) -> Self {
        StreamCx { resumed, ..self }
    }

    /// Whether the bytes are those at the place that [`Need::Further`] named, not the beginning of the message.
    pub fn is_resumed(&self) -> bool {
        self.resumed
    }

    /// The protocol's own state for this conversation; shared with its tracker when both name the same type.
    pub fn state<T: Default + Any + Send>(&mut self) -> &mut T {
        state(self.state)
    }
}

impl StreamCx<'_> {
    /// These bytes and all that follow belong to another protocol, which is asked in this one's place; what is returned to
    /// this question does not count (HTTP port that speaks HTTP/2 with prior knowledge).
    pub fn hand_over(&mut self, protocol: &'static str) -> Need {
        self.switch = Some(protocol);
        Need::NotMine
    }

    /// The protocol that was named by [`StreamCx::hand_over`].
    pub(super) fn handed_over(&self) -> Option<&'static str> {
        self.switch
    }
}

impl<'a> Track<'a> {
    pub fn new(
        place: Place,
        apps: &'a dyn Applications,
        told: &'a mut Told,
        announced: &'a mut Vec<Announcement>,
        state: &'a mut HashMap<TypeId, Box<dyn Any + Send>>,
        switch: &'a mut Option<&'static str>,
    ) -> Self {
        let Place { at, time, from_client, ports, net } = place;
        Track { at, time, from_client, client_port: ports.0, server_port: ports.1, net, apps, told, announced, state, switch }
    }

    /// What is known for decrypting.
    pub fn secrets(&self) -> &'a Secrets {
        self.apps.secrets()
    }

    /// Address of the sender of this message.
    pub fn source(&self) -> Option<IpAddr> {
        match self.net {
            Net::V4(a, _) => Some(a.into()),
            Net::V6(a, _) => Some(a.into()),
            Net::None | Net::Bus(_) => None,
        }
    }

    /// Link type of the bus that the message is of.
    pub fn link_type(&self) -> Option<u16> {
        if let Net::Bus(link) = self.net { Some(link) } else { None }
    }

    /// Address of the receiver of this message.
    pub fn destination(&self) -> Option<IpAddr> {
        match self.net {
            Net::V4(_, b) => Some(b.into()),
            Net::V6(_, b) => Some(b.into()),
            Net::None | Net::Bus(_) => None,
        }
    }

    /// Says that a place (an address and a port of TCP or UDP) speaks `protocol` from this frame on with `peer_port` (0: with
    /// anybody). Heard only from protocols that are declared to announce.
    pub fn announce<T: Any + Send + Sync>(
        &mut self,
        transport: u8,
        place: (IpAddr, u16),
        peer_port: u16,
        protocol: &'static str,
        detail: Arc<T>,
    ) {
        let (frame, (address, port)) = (self.at.frame, place);
        self.push(Announcement { frame, heard: frame, transport, address, port, peer_port, protocol, detail });
    }

    /// [`Track::announce`] from an earlier frame on: an answer completes what its offer began.
    pub fn announce_from<T: Any + Send + Sync>(
        &mut self,
        frame: FrameIndex,
        transport: u8,
        place: (IpAddr, u16),
        protocol: &'static str,
        detail: Arc<T>,
    ) {
        let (heard, (address, port)) = (self.at.frame, place);
        self.push(Announcement { frame, heard, transport, address, port, peer_port: 0, protocol, detail });
    }

    fn push(&mut self, announcement: Announcement) {
        let somewhere = announcement.port != 0 && !announcement.address.is_unspecified();
        if somewhere && self.announced.len() < ANNOUNCEMENTS {
            self.announced.push(announcement);
        }
    }

    /// The protocol's own state for this conversation.
    pub fn state<T: Default + Any + Send>(&mut self) -> &mut T {
        state(self.state)
    }

    /// Tells a fact about this message.
    pub fn tell<T: Any + Send + Sync>(&mut self, fact: T) {
        self.tell_at(self.at, fact);
    }

    /// Tells a fact about another message of the conversation (a request learns its response).
    pub fn tell_at<T: Any + Send + Sync>(&mut self, at: MessageRef, fact: T) {
        self.told.insert((at, TypeId::of::<T>()), Arc::new(fact));
    }

    /// What was told about a message.
    pub fn told_at<T: Any>(&self, at: MessageRef) -> Option<&T> {
        self.told.get(&(at, TypeId::of::<T>()))?.downcast_ref()
    }

    /// From the next message on the conversation speaks another protocol (STARTTLS, HTTP upgrade, CONNECT).
    pub fn switch_to(&mut self, protocol: &'static str) {
        *self.switch = Some(protocol);
    }
}

fn state<T: Default + Any + Send>(all: &mut HashMap<TypeId, Box<dyn Any + Send>>) -> &mut T {
    let slot = all.entry(TypeId::of::<T>()).or_insert_with(|| Box::<T>::default());
    if !slot.is::<T>() {
        *slot = Box::<T>::default();
    }
    match slot.downcast_mut() {
        Some(state) => state,
        None => unreachable!("the slot was just given this type"),
    }
}

/// Looks at each message of a conversation once, in order, and writes facts (request ↔ response, keys, names).
pub type TrackFn = fn(&mut Track<'_>, &[u8]);

/// An application protocol as the tracker sees it.
#[derive(Clone, Copy)]
pub struct Application {
    pub name: &'static str,
    pub need: Option<fn(&mut StreamCx<'_>, &[u8]) -> Need>,
    pub track: Option<TrackFn>,
    /// Every datagram passes this test, or is of another protocol.
    pub each: Option<fn(&[u8]) -> bool>,
    /// Its tracker announces other conversations.
    pub announces: bool,
}

/// Finds application protocols; implemented by the dissection engine.
pub trait Applications: Send + Sync {
    /// Claimed by a port of this transport (an IP protocol number).
    fn by_port(&self, transport: u8, port: u16) -> Option<Application>;
    /// Recognised by its first bytes.
    fn by_content(&self, transport: u8, payload: &[u8]) -> Option<Application>;
    /// What may recognise a protocol of this transport by several datagrams together.
    fn overhearing(&self, transport: u8) -> &[TrackFn];
    fn by_name(&self, name: &str) -> Option<Application>;
    /// Claimed by a link type.
    fn by_link(&self, link_type: u16) -> Option<Application>;
    /// What is known for decrypting.
    fn secrets(&self) -> &Secrets;
}
