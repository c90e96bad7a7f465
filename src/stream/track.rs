//! Tracks one conversation in the order of its frames and keeps its facts. Can go on where it stopped when frames are added.

use super::application::{Application, Applications, MessageRef, Place, Track};
use super::facts::ConversationFacts;
use super::headers::{Headers, Net, proto};
use super::messages::{Messages, Payload, States};
use super::tcp::Analysis;
use crate::base::{FrameIndex, Timestamp};
use std::sync::Arc;

/// One frame of the conversation.
pub struct Seen<'a> {
    pub frame: FrameIndex,
    pub time: Timestamp,
    pub headers: &'a Headers,
    /// Options of a TCP header.
    pub options: &'a [u8],
    /// The transport's payload as far as it was captured.
    pub payload: &'a [u8],
    /// From the side that sent the conversation's first frame.
    pub from_client: bool,
    /// First frame of a connection that uses the ports of an earlier one.
    pub reused: bool,
    /// Quoted in an ICMP error: counts as a frame of the conversation, but not as its traffic.
    pub quoted: bool,
}

/// What is remembered of a TCP conversation.
#[derive(Default)]
struct Tcp {
    analysis: Analysis,
    messages: Messages,
}

/// Follows a conversation and writes its facts.
#[derive(Default)]
pub struct Tracker {
    facts: Arc<ConversationFacts>,
    /// Of TCP only: all others do without the room.
    tcp: Option<Box<Tcp>>,
    states: States,
    application: Option<Application>,
}

impl Tracker {
    /// What is known so far. Cheap; the tracker copies before it writes while somebody else holds the facts.
    pub fn facts(&self) -> Arc<ConversationFacts> {
        self.facts.clone()
    }

    /// Number of frames seen.
    pub fn len(&self) -> usize {
        self.facts.len()
    }

    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// Forgets what is known of single frames before this one; gives how many they are. Tracking goes on as if nothing were
    /// forgotten, but for messages that begin before it.
    pub fn forget_before(&mut self, frame: FrameIndex, time: impl Fn(FrameIndex) -> Option<Timestamp>) -> usize {
        if self.facts.frames.first().is_none_or(|first| *first >= frame) {
            return 0;
        }
        Arc::make_mut(&mut self.facts).forget_before(frame, time)
    }

    /// Says which protocol the conversation speaks, whatever its ports and its first bytes look like.
    pub fn expect(&mut self, application: Application) {
        self.application = Some(application);
        Arc::make_mut(&mut self.facts).application = Some(application.name);
    }

    /// Adds the next frame.
    pub fn see(&mut self, apps: &dyn Applications, seen: &Seen<'_>) {
        let h = seen.headers;
        let side = usize::from(!seen.from_client);
        let ports = if seen.from_client { (h.source_port, h.destination_port) } else { (h.destination_port, h.source_port) };
        let facts = Arc::make_mut(&mut self.facts);
        facts.frames.push(seen.frame);
        match h.proto {
            proto::TCP if seen.quoted => facts.tcp.push(super::TcpFact::default()),
            proto::TCP => {
                let tcp = self.tcp.get_or_insert_with(|| {
                    let mut tcp = Box::<Tcp>::default();
                    self.application.into_iter().for_each(|expected| tcp.messages.expect(expected));
                    tcp
                });
                tcp.analysis.see(seen, side, facts);
                let payload = Payload {
                    frame: seen.frame,
                    time: seen.time,
                    side,
                    seq: h.seq,
                    bytes: seen.payload,
                    fin: h.tcp_flags & 1 != 0,
                    ports,
                    net: h.net,
                    wire_len: h.payload_len,
                };
                tcp.messages.see(apps, &payload, &mut self.states, facts);
            }
            _ if seen.quoted || seen.payload.is_empty() => {}
            transport => {
                if transport == proto::SCTP
                    && let Some(base @ None) = facts.base_seq.get_mut(side)
                {
                    *base = super::sctp::first_tsn(seen.payload);
                }
                if self.application.is_none() {
                    let own = match (transport, h.net) {
                        (_, Net::Bus(link)) => apps.by_link(link),
                        (proto::DCCP, _) => apps.by_name("dccp"),
                        (proto::ICMP, _) => apps.by_name("icmp"),
                        (proto::ICMPV6, _) => apps.by_name("icmpv6"),
                        _ => None,
                    };
                    let (low, high) = (ports.0.min(ports.1), ports.0.max(ports.1));
                    let by_port = || apps.by_port(transport, low).or_else(|| apps.by_port(transport, high));
                    let by_content = || apps.by_content(transport, seen.payload);
                    self.application = own.or_else(by_port).or_else(by_content);
                    facts.application = self.application.map(|a| a.name);
                }
                let at = MessageRef { frame: seen.frame, number: 0 };
                let place = Place { at, time: seen.time, from_client: seen.from_client, ports, net: h.net };
                // others may share the ports: DTLS those of STUN, both those of RTP (RFC 7983)
                let refused = self.application.and_then(|a| a.each).is_some_and(|fits| !fits(seen.payload));
                let guest = if refused { apps.by_content(transport, seen.payload) } else { None };
                let hears = match guest.as_ref().or(self.application.as_ref()) {
                    Some(application) => application.track.as_slice(),
                    None => apps.overhearing(transport),
                };
                let mut switch = None;
                for hear in hears {
                    hear(&mut Track::new(place, apps, &mut facts.told, &mut facts.announced, &mut self.states, &mut switch), seen.payload);
                }
                if let Some(next) = switch.and_then(|name| apps.by_name(name)) {
                    self.application = Some(next);
                    facts.application = Some(next.name);
                }
            }
        }
    }
}
