//! What is known about the frames of a conversation beyond their own bytes.

use super::announce::Announcement;
use super::application::{MessageRef, Told};
use crate::base::{FrameIndex, NONE, Timestamp};
use std::any::{Any, TypeId};
use std::sync::Arc;

/// Bits of [`TcpFact::analysis`]. Names follow Wireshark's `tcp.analysis.*`.
pub mod analysis {
    pub const RETRANSMISSION: u32 = 1;
    pub const FAST_RETRANSMISSION: u32 = 1 << 1;
    pub const SPURIOUS_RETRANSMISSION: u32 = 1 << 2;
    pub const OUT_OF_ORDER: u32 = 1 << 3;
    pub const REUSED_PORTS: u32 = 1 << 4;
    pub const LOST_SEGMENT: u32 = 1 << 5;
    pub const ACK_LOST_SEGMENT: u32 = 1 << 6;
    pub const WINDOW_UPDATE: u32 = 1 << 7;
    pub const WINDOW_FULL: u32 = 1 << 8;
    pub const KEEP_ALIVE: u32 = 1 << 9;
    pub const KEEP_ALIVE_ACK: u32 = 1 << 10;
    pub const DUPLICATE_ACK: u32 = 1 << 11;
    pub const ZERO_WINDOW: u32 = 1 << 12;
    pub const ZERO_WINDOW_PROBE: u32 = 1 << 13;
    pub const ZERO_WINDOW_PROBE_ACK: u32 = 1 << 14;
    /// The segment has an analysis, whether or not anything was found.
    pub const LOOKED_AT: u32 = 1 << 15;

    /// Segments that no protocol is shown: they hold nothing, or what came before.
    pub const NOT_SHOWN: u32 = KEEP_ALIVE | ZERO_WINDOW_PROBE;

    /// Sent again, and neither as a fast retransmission nor after it was acknowledged.
    pub fn is_plain_retransmission(bits: u32) -> bool {
        bits & (RETRANSMISSION | FAST_RETRANSMISSION | SPURIOUS_RETRANSMISSION) == RETRANSMISSION
    }

    /// The bytes come at the wrong time for a protocol, unless they fill a hole.
    pub fn is_out_of_place(bits: u32) -> bool {
        bits & (OUT_OF_ORDER | SPURIOUS_RETRANSMISSION) != 0 || is_plain_retransmission(bits)
    }
}

/// What sequence analysis found for one segment. Absent numbers are 0 or [`NONE`].
#[derive(Clone, Copy, Debug)]
pub struct TcpFact {
    pub analysis: u32,
    /// Frame whose data this segment acknowledges.
    pub acks_frame: FrameIndex,
    pub bytes_in_flight: u32,
    pub push_bytes_sent: u32,
    /// Number of this duplicate ACK, and the frame with the first ACK.
    pub duplicate_ack: u32,
    pub duplicate_of: FrameIndex,
    /// Time from the acknowledged data, nanoseconds; where `acks_frame` is set.
    pub ack_rtt: i64,
    /// Retransmission timeout, nanoseconds; where `rto_frame` is set.
    pub rto: i64,
    /// Frame of the segment that a retransmission timed out on, for the RTO.
    pub rto_frame: FrameIndex,
}

impl Default for TcpFact {
    fn default() -> Self {
        TcpFact {
            analysis: 0,
            acks_frame: NONE,
            ack_rtt: 0,
            rto: 0,
            bytes_in_flight: 0,
            push_bytes_sent: 0,
            duplicate_ack: 0,
            duplicate_of: NONE,
            rto_frame: NONE,
        }
    }
}

/// A direction's window scale (RFC 7323 section 2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WindowScale {
    /// Its SYN was not seen.
    #[default]
    Unknown,
    /// One of the sides did not offer it.
    Unused,
    /// Bits that windows are shifted by.
    Shift(u8),
}

impl WindowScale {
    /// Bits that a window is shifted by: none when they are not known; 14 is the most.
    pub fn shift(self) -> u8 {
        match self {
            WindowScale::Shift(shift) => shift.min(14),
            _ => 0,
        }
    }

    /// `tcp.window_size_scalefactor`: −1 unknown, −2 not used.
    pub fn factor(self) -> i64 {
        match self {
            WindowScale::Unknown => -1,
            WindowScale::Unused => -2,
            WindowScale::Shift(_) => 1 << self.shift(),
        }
    }
}

/// How a run of a segment's payload belongs to messages.
#[derive(Clone, Debug)]
pub enum PieceKind {
    /// A whole message lies in this segment.
    Whole,
    /// The last part of a message: all its parts in stream order, this one included.
    End(Arc<[Part]>),
    /// Part of a message that ends in another frame ([`NONE`]: never).
    Part { ends_in: FrameIndex },
    /// Bytes seen before.
    Seen,
}

/// Bytes of one frame that belong to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub frame: FrameIndex,
    /// Where the bytes lie in the frame (or in its reassembled datagram), counted from the transport's payload.
    pub offset: u32,
    pub len: u32,
}

/// A run of a segment's payload.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Counted from the start of the payload.
    pub offset: u32,
    pub len: u32,
    /// Protocol of the message (filter name); empty when none is known.
    pub protocol: &'static str,
    pub kind: PieceKind,
}

/// Frames at the beginning of a conversation of which nothing more is known.
#[derive(Clone, Copy, Debug)]
pub struct Forgotten {
    pub count: usize,
    pub last: FrameIndex,
    /// Times of the first and the last of them.
    pub first_time: Timestamp,
    pub last_time: Timestamp,
}

/// All facts of one conversation. Frames are in order; vectors run alongside.
#[derive(Clone, Default)]
pub struct ConversationFacts {
    /// What came before `frames`, in a pass over a capture that lets go of what is behind it.
    pub forgotten: Option<Forgotten>,
    pub frames: Vec<FrameIndex>,
    /// TCP only: one row per frame.
    pub tcp: Vec<TcpFact>,
    /// First sequence number (SCTP: TSN) of the side that opened the conversation, and of the other.
    pub base_seq: [Option<u32>; 2],
    /// TCP only: the window scale of either direction, as the conversation has it in the end.
    pub window_scale: [WindowScale; 2],
    /// Time from SYN to the ACK of the handshake, nanoseconds; negative while unknown.
    pub initial_rtt: Option<i64>,
    /// TCP only, of the whole conversation: SYN 1, SYN-ACK 2, ACK 4, data 8, FIN 16, RST 32.
    pub completeness: u8,
    /// The same as the conversation's first frame has it.
    pub completeness_of_first: u8,
    /// TCP only: port of the side that a SYN was sent to, once one was seen.
    pub server_port: Option<u16>,
    /// TCP only: the side that sent the first FIN.
    pub closed_first: Option<usize>,
    /// Pieces of payload, for frames that have any; sorted by frame.
    pub pieces: Vec<(FrameIndex, Vec<Piece>)>,
    pub told: Told,
    /// What it said about other conversations, in order.
    pub announced: Vec<Announcement>,
    /// Application protocol, when one was found.
    pub application: Option<&'static str>,
}

impl ConversationFacts {
    /// Number of frames seen, forgotten ones included.
    pub fn len(&self) -> usize {
        self.gone() + self.frames.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn gone(&self) -> usize {
        self.forgotten.map_or(0, |f| f.count)
    }

    /// Position of a frame among the conversation's frames.
    pub fn position(&self, frame: FrameIndex) -> Option<usize> {
        Some(self.gone() + self.frames.binary_search(&frame).ok()?)
    }

    /// The latest frame.
    pub fn last(&self) -> Option<FrameIndex> {
        self.frames.last().copied().or_else(|| Some(self.forgotten?.last))
    }

    /// Times of the conversation's first frame and of the one before a position; `time` tells those of frames that are there.
    pub fn times(&self, position: usize, time: impl Fn(FrameIndex) -> Option<Timestamp>) -> (Option<Timestamp>, Option<Timestamp>) {
        let of = |at: usize| time(*self.frames.get(at)?);
        let Some(forgotten) = self.forgotten else { return (of(0), position.checked_sub(1).and_then(of)) };
        let before = match position.checked_sub(forgotten.count + 1) {
            Some(at) => of(at),
            None => Some(forgotten.last_time),
        };
        (Some(forgotten.first_time), before)
    }

    /// Forgets what is known of frames before this one, but for their number and times. Gives how many they are.
    pub fn forget_before(&mut self, frame: FrameIndex, time: impl Fn(FrameIndex) -> Option<Timestamp>) -> usize {
        let count = self.frames.partition_point(|f| *f < frame);
        let (Some(first), Some(last)) = (self.frames.first(), count.checked_sub(1).and_then(|at| self.frames.get(at))) else { return 0 };
        let (first_time, last_time) = (time(*first).unwrap_or_default(), time(*last).unwrap_or_default());
        let before = self.forgotten.map_or(Forgotten { count: 0, last: *last, first_time, last_time }, |f| f);
        self.forgotten = Some(Forgotten { count: before.count + count, last: *last, last_time, ..before });
        drop_first(&mut self.frames, count);
        drop_first(&mut self.tcp, count);
        let pieces = self.pieces.partition_point(|p| p.0 < frame);
        drop_first(&mut self.pieces, pieces);
        self.told.retain(|(message, _), _| message.frame >= frame);
        if self.told.is_empty() {
            self.told = Told::default();
        }
        count
    }

    /// The pieces of a frame's payload; `None` when the conversation is not reassembled.
    pub fn pieces_of(&self, frame: FrameIndex) -> Option<&[Piece]> {
        let at = self.pieces.binary_search_by_key(&frame, |p| p.0).ok()?;
        self.pieces.get(at).map(|p| p.1.as_slice())
    }
}

/// Removes the first items and gives back their room, where it is most of it.
fn drop_first<T>(items: &mut Vec<T>, count: usize) {
    items.drain(..count.min(items.len()));
    if items.len() < items.capacity() / 4 {
        items.shrink_to_fit();
    }
}

/// One transport header of a frame, with its conversation.
#[derive(Clone)]
pub struct Transport {
    /// Wireshark's `tcp.stream` or `udp.stream`.
    pub stream: u32,
    /// From the side that sent the conversation's first frame.
    pub from_client: bool,
    pub facts: Arc<ConversationFacts>,
    /// Position of the frame among the conversation's frames.
    pub position: usize,
    /// Time since the first and since the previous frame of the conversation, nanoseconds.
    pub since_first: i64,
    pub since_previous: i64,
    /// What another conversation said about this one, up to this frame.
    pub announcement: Option<Arc<Announcement>>,
}

impl Transport {
    pub fn tcp(&self) -> Option<&TcpFact> {
        self.facts.tcp.get(self.position.checked_sub(self.facts.gone())?)
    }

    /// What a tracker told about a message.
    pub fn told<T: 'static>(&self, frame: FrameIndex, number: u16) -> Option<&T> {
        let fact = self.facts.told.get(&(MessageRef { frame, number }, TypeId::of::<T>()))?;
        (&**fact as &dyn Any).downcast_ref()
    }
}

/// A datagram that was put together from fragments.
#[derive(Clone, Debug)]
pub struct Datagram {
    /// The fragments: frame, offset in the datagram, length; in order of offset.
    pub parts: Vec<(FrameIndex, u32, u32)>,
    /// The frame that completed it.
    pub completed_in: FrameIndex,
    /// The data, for the frame that completed it.
    pub data: Arc<[u8]>,
}

/// The bytes of a message that ends in a frame, by (transport, piece).
pub type Gathered = ((u16, u16), Arc<[u8]>);

/// Everything known about one frame beyond its bytes.
#[derive(Clone, Default)]
pub struct FrameFacts {
    /// One for each transport header, in the order of the frame.
    pub transports: smallvec::SmallVec<[Transport; 1]>,
    /// One for each IP header that holds a fragment, in the order of the frame; `None`: not put together.
    pub datagrams: Vec<Option<Arc<Datagram>>>,
    /// Bytes of messages that end in this frame, by (transport, piece): gathered from all their frames.
    pub gathered: Vec<Gathered>,
}

impl FrameFacts {
    /// Nothing known.
    pub fn none() -> Self {
        FrameFacts::default()
    }

    /// The bytes of a message that ends in this frame.
    pub fn gathered(&self, transport: usize, piece: usize) -> Option<&Arc<[u8]>> {
        let key = (transport as u16, piece as u16);
        self.gathered.iter().find(|g| g.0 == key).map(|g| &g.1)
    }
}
