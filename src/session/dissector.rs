//! Dissects single frames of a store: finds the row, the bytes, the facts, and runs the engine over them.

use super::annotations::Annotations;
use super::facts::Facts;
use crate::base::{FrameIndex, Moment};
use crate::dissect::{Engine, Frame, Protocol, Table};
use crate::export::Dissected;
use crate::model::{Reach, Tree};
use crate::source::CaptureInfo;
use crate::store::columns::bits;
use crate::store::{Class, Row, Snapshot, Store};
use crate::stream::{FrameFacts, headers};
use std::sync::Arc;

/// What is known of a frame from outside the capture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub marked: bool,
    pub ignored: bool,
    /// Time that `frame.time_relative` counts from; `None`: the first frame's.
    pub reference: Option<Moment>,
    /// Time of the displayed frame before this one; `None`: the captured one's.
    pub previous_displayed: Option<Moment>,
}

/// Bit of TCP's flags (RFC 9293 section 3.1).
const FIN: u8 = 0x01;

/// Dissects frames of one store. Shared by threads.
pub struct Dissector {
    pub store: Arc<Store>,
    pub engine: Arc<Engine>,
    pub facts: Facts,
    pub annotations: Arc<Annotations>,
    root: &'static Protocol,
}

impl Dissector {
    pub fn new(store: Arc<Store>, engine: Arc<Engine>) -> Self {
        let annotations = Arc::<Annotations>::default();
        let facts = Facts::new(store.clone(), engine.clone(), annotations.clone());
        Dissector { store, engine, facts, annotations, root: &crate::proto::frame::PROTOCOL }
    }

    /// What the user has said about a frame.
    pub fn standing(&self, at: &Place<'_>) -> Standing {
        self.annotations.standing(at.frame, at.snapshot)
    }

    /// Whether the index took a frame for what it is. It knows nothing of what the user decodes as something else; only what
    /// streams carry makes no difference to it.
    pub fn is_indexed_right(&self, row: &Row) -> bool {
        self.engine.chosen().iter().all(|(table, key)| match table {
            Table::TcpPort | Table::SctpPort => true,
            Table::UdpPort => row.class() != Class::Udp || ![row.source_port, row.destination_port].map(u32::from).contains(key),
            _ => false,
        })
    }

    /// Whether the frame is a TCP segment that carries nothing. The end of a stream may end a message that came before.
    fn is_empty_segment(&self, row: &Row, info: &CaptureInfo) -> bool {
        if row.class() != Class::Tcp || row.has(bits::FRAGMENT) || row.has(bits::NESTED) || row.tcp_flags & FIN != 0 {
            return false;
        }
        let mut empty = false;
        self.store.with_frame(row, &mut |bytes| {
            let headers = headers::decode(info.link_type(row.interface), bytes);
            empty = headers.has_transport && headers.proto == headers::proto::TCP && headers.payload_len == 0;
        });
        empty
    }

    /// Dissects a frame into `tree` and calls `with` with its bytes. False: there is no such frame.
    pub fn dissect(&self, at: &Place<'_>, standing: Standing, tree: &mut Tree, with: &mut dyn FnMut(&Row, &Tree, &[u8])) -> bool {
        let Some(row) = at.snapshot.row(at.frame) else { return false };
        let topmost = match tree.reach() {
            _ if !self.is_indexed_right(&row) => &[],
            Reach::Payload if self.is_empty_segment(&row, at.info) => topmost(Reach::Frame, &row),
            Reach::Stack | Reach::Layers if self.is_empty_segment(&row, at.info) => topmost(Reach::Headers, &row),
            reach => topmost(reach, &row),
        };
        let facts = match tree.reach() {
            _ if !topmost.is_empty() => FrameFacts::none(),
            Reach::Headers => self.facts.of_headers(at.snapshot, at.frame, &row),
            _ => self.facts.of_frame(at.snapshot, at.frame, &row),
        };
        let info = at.info;
        let interface = info.interfaces.get(row.interface as usize);
        let comments: Vec<&str> = info.comments_of(at.frame).collect();
        let previous = at.frame.checked_sub(1).map(|f| at.time(f).unwrap_or_default());
        let first = standing.reference.unwrap_or_else(|| at.time(0).unwrap_or_default());
        self.store.with_frame(&row, &mut |bytes| {
            let frame = Frame {
                index: at.frame,
                time: row.time,
                moment: at.snapshot.moment(at.frame).unwrap_or_default(),
                previous,
                previous_displayed: standing.previous_displayed.or(previous),
                first,
                len: row.len,
                bytes,
                link_type: info.link_type(row.interface),
                interface: interface.and_then(|i| i.number.map(|number| (i.section, number))),
                untimed: at.time(at.frame).is_none(),
                interface_name: interface.and_then(|i| i.name.as_deref()),
                comments: &comments,
                marked: standing.marked,
                ignored: standing.ignored,
                facts: &facts,
                topmost,
            };
            self.engine.dissect(self.root, &frame, tree);
            with(&row, tree, bytes);
        });
        true
    }
}

/// The protocols at which a dissection may end that reaches so far; where it may, nothing is asked of other frames either.
fn topmost(reach: Reach, row: &Row) -> &'static [&'static str] {
    let class = row.class();
    let plain = !row.has(bits::FRAGMENT) && !matches!(class, Class::Other | Class::Ip | Class::Sctp);
    match reach {
        Reach::Frame => &["frame"],
        Reach::Headers if plain && !row.has(bits::NESTED) => &["tcp", "udp"],
        // an ICMP error quotes a packet, which may be a tunnel's
        Reach::Headers if plain && matches!(class, Class::Icmp | Class::Icmpv6) => &["tcp"],
        Reach::Headers | Reach::Payload | Reach::Stack | Reach::Layers | Reach::Whole => &[],
    }
}

/// Which frame of which view.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub snapshot: &'a Snapshot,
    pub info: &'a CaptureInfo,
    pub frame: FrameIndex,
}

impl<'a> Place<'a> {
    /// Capture time of a frame; `None` where the format gives none.
    fn time(&self, frame: FrameIndex) -> Option<Moment> {
        if self.info.untimed.binary_search(&frame).is_ok() { None } else { self.snapshot.moment(frame) }
    }

    /// The frame with what exporters want to know besides its tree.
    pub fn dissected(&self, row: &'a Row, tree: &'a Tree, bytes: &'a [u8]) -> Dissected<'a> {
        // a frame without a time counts as one of 1970 for those after it
        let first = self.time(0).unwrap_or_default();
        Dissected {
            number: self.frame + 1,
            relative: self.time(self.frame).map(|t| t.since(first)),
            decimals: self.info.decimals(row.interface),
            row,
            tree,
            bytes,
        }
    }
}
