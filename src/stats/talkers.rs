//! Who sends and receives most, by address.

use crate::model::table::{Cell, Table};
use crate::store::{Conversations, Ends};
use hashbrown::HashMap;
use std::net::IpAddr;

/// One address with its traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talker {
    pub address: IpAddr,
    /// Bytes on the wire received and sent.
    pub bytes_in: u64,
    pub bytes_out: u64,
    pub frames_in: u64,
    pub frames_out: u64,
}

/// Which measure talkers are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TalkerOrder {
    #[default]
    Total,
    In,
    Out,
    Frames,
}

impl TalkerOrder {
    pub fn next(self) -> Self {
        match self {
            TalkerOrder::Total => TalkerOrder::In,
            TalkerOrder::In => TalkerOrder::Out,
            TalkerOrder::Out => TalkerOrder::Frames,
            TalkerOrder::Frames => TalkerOrder::Total,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            TalkerOrder::Total => "total",
            TalkerOrder::In => "in",
            TalkerOrder::Out => "out",
            TalkerOrder::Frames => "frames",
        }
    }
}

impl Talker {
    /// What it is sorted by.
    pub fn measure(&self, order: TalkerOrder) -> u64 {
        match order {
            TalkerOrder::Total => self.bytes_in + self.bytes_out,
            TalkerOrder::In => self.bytes_in,
            TalkerOrder::Out => self.bytes_out,
            TalkerOrder::Frames => self.frames_in + self.frames_out,
        }
    }
}

/// Every address of a capture with its traffic, in no order.
pub fn all(conversations: &Conversations) -> Vec<Talker> {
    let mut by_address: HashMap<IpAddr, Talker> = HashMap::new();
    for (_, c) in conversations.iter() {
        let Ends::Ip(a, b) = conversations.ends(c) else { continue };
        for (address, sent, received) in [(a, 0, 1), (b, 1, 0)] {
            let talker = by_address.entry(address).or_insert(Talker { address, bytes_in: 0, bytes_out: 0, frames_in: 0, frames_out: 0 });
            talker.bytes_out += c.bytes[sent];
            talker.frames_out += u64::from(c.frames[sent]);
            talker.bytes_in += c.bytes[received];
            talker.frames_in += u64::from(c.frames[received]);
        }
    }
    by_address.into_values().collect()
}

/// The first `limit` in order.
pub fn top(mut talkers: Vec<Talker>, order: TalkerOrder, limit: usize) -> Vec<Talker> {
    talkers.sort_by_key(|t| (std::cmp::Reverse(t.measure(order)), t.address));
    talkers.truncate(limit);
    talkers
}

/// The first `limit` as a table.
pub fn table(conversations: &Conversations, limit: usize) -> Table {
    let columns = [
        ("address", "address"),
        ("bytes_in", "in bytes"),
        ("bytes_out", "out bytes"),
        ("bytes_total", "total bytes"),
        ("frames_in", "in frames"),
        ("frames_out", "out frames"),
    ];
    let mut table = Table::new("talkers", "Top talkers", &columns);
    for t in top(all(conversations), TalkerOrder::Total, limit) {
        let bytes = [t.bytes_in, t.bytes_out, t.bytes_in + t.bytes_out].map(Cell::Bytes);
        let frames = [t.frames_in, t.frames_out].map(Cell::Count);
        table.rows.push(std::iter::once(Cell::Text(t.address.to_string())).chain(bytes).chain(frames).collect());
    }
    table
}
