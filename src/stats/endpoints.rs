//! Every end at each layer with what it sent and received.

use super::ends::{End, Layer, each};
use super::flows::Flows;
use super::scope::{Options, Scope, share};
use super::{Entry, Make};
use crate::model::listing::Listing;
use crate::model::table::{Cell, Row, Table};
use crate::store::Conversations;
use hashbrown::HashTable;
use std::hash::BuildHasher;

pub const ENTRY: Entry =
    Entry { name: "endpoints", about: "ends: Ethernet, IPv4, IPv6, TCP, UDP, SCTP", variants: Layer::NAMES, make: Make::Flows(table) };

/// An end with its traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    pub end: End,
    pub frames_in: u64,
    pub frames_out: u64,
    /// Whole frames, on the wire.
    pub bytes_in: u64,
    pub bytes_out: u64,
    /// Bytes that it sent to itself: they are in both of the above.
    pub bytes_own: u64,
    /// Number of conversations.
    pub conversations: u64,
}

impl Endpoint {
    /// Bytes of the frames that it sent or received, each frame once.
    pub fn bytes(&self) -> u64 {
        self.bytes_in + self.bytes_out - self.bytes_own
    }
}

/// Every end at a layer, most bytes first.
pub fn all(flows: &Flows, conversations: &Conversations, layer: Layer) -> Vec<Endpoint> {
    // by their places: there may be a million of them
    let (mut ends, mut places) = (Vec::<Endpoint>::new(), HashTable::<u32>::new());
    let hasher = foldhash::fast::RandomState::default();
    each(flows, conversations, layer, &mut |pair| {
        for (side, end) in pair.ends.into_iter().enumerate() {
            let at = |place: &u32| ends.get(*place as usize).map(|e| e.end);
            let next = ends.len() as u32;
            let place = *places
                .entry(hasher.hash_one(end), |p| at(p) == Some(end), |p| at(p).map_or(0, |e| hasher.hash_one(e)))
                .or_insert(next)
                .get();
            if place == next {
                ends.push(Endpoint { end, frames_in: 0, frames_out: 0, bytes_in: 0, bytes_out: 0, bytes_own: 0, conversations: 0 });
            }
            let Some(e) = ends.get_mut(place as usize) else { continue };
            e.frames_out += pair.flow.frames[side];
            e.bytes_out += pair.flow.bytes[side];
            e.frames_in += pair.flow.frames[1 - side];
            e.bytes_in += pair.flow.bytes[1 - side];
            if pair.ends[0] == pair.ends[1] {
                e.bytes_own += pair.flow.bytes[side];
            }
            e.conversations += u64::from(side == 0 || pair.ends[0] != end);
        }
    });
    drop(places);
    ends.sort_unstable_by_key(|e| (std::cmp::Reverse(e.bytes_in + e.bytes_out), e.end));
    ends
}

/// One row an end; layers one after the other, at most `limit` in each.
pub fn table(flows: &Flows, scope: &Scope<'_>, options: &Options) -> Listing<'static> {
    let columns = [
        ("protocol", "protocol"),
        ("address", "address"),
        ("port", "port"),
        ("frames", "frames"),
        ("bytes", "bytes"),
        ("frames_out", "frames out"),
        ("bytes_out", "bytes out"),
        ("frames_in", "frames in"),
        ("bytes_in", "bytes in"),
        ("conversations", "conversations"),
        ("share_percent", "share"),
    ];
    let mut head = Table::new("endpoints", "Endpoints", &columns);
    let conversations = scope.store.conversations.read();
    let mut rows = Vec::new();
    for layer in Layer::chosen(&options.variant) {
        let ends = all(flows, &conversations, layer);
        let total: u64 = ends.iter().map(|e| e.bytes_in + e.bytes_out).sum();
        super::note_rest(&mut head, layer.title(), ends.len(), options.limit);
        rows.extend(ends.into_iter().take(options.limit).map(|e| (layer, total, e)));
    }
    let filters = options.filters;
    Listing::new(head, rows.len(), move |at, row| {
        if let Some((layer, total, e)) = rows.get(at) {
            fill(row, *layer, e, *total);
            if filters {
                row.filter = e.end.filter(*layer);
            }
        }
    })
}

/// `total`: bytes that all ends of the layer sent and received.
fn fill(row: &mut Row, layer: Layer, e: &Endpoint, total: u64) {
    row.cells.extend([
        Cell::Group(layer.title().into()),
        e.end.cell(),
        e.end.port().map_or(Cell::Nothing, |n| Cell::Id(n.into())),
        Cell::Count(e.frames_in + e.frames_out),
        Cell::Bytes(e.bytes_in + e.bytes_out),
        Cell::Count(e.frames_out),
        Cell::Bytes(e.bytes_out),
        Cell::Count(e.frames_in),
        Cell::Bytes(e.bytes_in),
        Cell::Count(e.conversations),
        // each byte is sent by one end and received by one
        Cell::Share(share(e.bytes(), total / 2)),
    ]);
}
