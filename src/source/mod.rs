//! Where frames come from: capture files (plain, compressed, growing, several merged), standard input, live interfaces, and
//! files played as if live. A source hands over records in order; their bytes are read again later through its
//! [`FrameBytes`].

mod batch;
pub mod bpf;
mod btsnoop;
mod bytes;
mod feed;
mod file;
mod filter;
pub mod interfaces;
pub mod live;
mod map;
mod merge;
mod netmon;
mod netscreen;
mod open;
mod packed;
mod pcap;
mod pcapng;
mod replay;
mod sniff;
mod snoop;
mod spool;
mod tap;

#[cfg(test)]
mod testing;

pub use filter::filtered;
pub use merge::open_all;
pub use open::{OpenOptions, open};
pub use replay::{Speed, replay};

use crate::base::Moment;
use std::sync::Arc;

/// One captured frame as it is handed to the index.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// Of the frame before (or 0) where the file gives none; [`CaptureInfo::untimed`] tells which frames those are.
    pub time: Moment,
    /// Length on the wire.
    pub len: u32,
    /// Where the bytes can be read again ([`FrameBytes::with`]).
    pub offset: u64,
    /// Index into [`CaptureInfo::interfaces`]; [`NONE`](crate::base::NONE) for pcapng custom and journal blocks, whose
    /// content has no link type.
    pub interface: u32,
    /// LINKTYPE_ number of that interface.
    pub link_type: u16,
    pub data: &'a [u8],
}

/// An interface of a capture (pcapng: an Interface Description Block; pcap: the file header).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// Number within its pcapng section (`frame.interface_id`); `None` where the format does not number them.
    pub number: Option<u32>,
    /// Number of that section, from 1 (`frame.section_number`).
    pub section: u32,
    pub name: Option<String>,
    pub description: Option<String>,
    /// LINKTYPE_ number (tcpdump.org registry).
    pub link_type: u16,
    /// Most bytes kept of a frame; 0 for no limit.
    pub snaplen: u32,
    pub filter: Option<String>,
    pub os: Option<String>,
    pub hardware: Option<String>,
    /// Decimal digits of a second that time stamps have.
    pub precision: u8,
    /// Counters of an Interface Statistics Block, or of the running capture.
    pub received: Option<u64>,
    pub dropped_kernel: Option<u64>,
    pub dropped_interface: Option<u64>,
}

/// What is known of a capture besides its frames.
#[derive(Clone, Debug, Default)]
pub struct CaptureInfo {
    /// `pcap`, `pcap (nanoseconds)`, `pcapng`, `live`, with the compression where there is one.
    pub format: String,
    pub interfaces: Vec<Interface>,
    /// Comments of the sections.
    pub comments: Vec<String>,
    /// Comments on frames: (frame index, text), in order of frames.
    pub frame_comments: Vec<(u32, String)>,
    /// Frames without a time stamp (pcapng Simple Packet Blocks), in order.
    pub untimed: Vec<u32>,
    pub application: Option<String>,
    pub os: Option<String>,
    pub hardware: Option<String>,
    /// TLS key logs and other secrets of pcapng Decryption Secrets Blocks: (type, text).
    pub secrets: Vec<(u32, Vec<u8>)>,
    /// Names of addresses from Name Resolution Blocks.
    pub names: Vec<(std::net::IpAddr, String)>,
    /// What went wrong without stopping the reader: a record cut off at the end of the file, skipped blocks.
    pub warnings: Vec<String>,
    /// Frames of a live capture that were lost inside this program because it was too slow.
    pub dropped_here: u64,
    /// Frames of a live capture whose bytes the spool had to let go to stay within its limit.
    pub evicted: u64,
}

impl CaptureInfo {
    /// The comments on a frame.
    pub fn comments_of(&self, frame: u32) -> impl Iterator<Item = &str> {
        let from = self.frame_comments.partition_point(|c| c.0 < frame);
        self.frame_comments.iter().skip(from).take_while(move |c| c.0 == frame).map(|c| c.1.as_str())
    }

    /// Decimals of seconds with which tshark shows the times of an interface's frames: 0, 1, 2, 3, 6 or 9.
    pub fn decimals(&self, interface: u32) -> usize {
        let precision = self.interfaces.get(interface as usize).or(self.interfaces.first()).map_or(6, |i| i.precision);
        [0, 1, 2, 3, 6].into_iter().find(|d| *d >= precision).unwrap_or(9).into()
    }

    /// LINKTYPE_ number of an interface; `u16::MAX`, which is none, when there is no such interface.
    pub fn link_type(&self, interface: u32) -> u16 {
        self.interfaces.get(interface as usize).map_or(u16::MAX, |i| i.link_type)
    }
}

/// What a call of [`Source::step`] came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Records were handed over; call again.
    More,
    /// Nothing now, but there may be later (live, growing file). The call has already waited a little.
    Idle,
    /// There will be no more.
    End,
}

/// Why a source cannot be opened or read on. The text says what to do next.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct SourceError(pub String);

/// A stream of records.
pub trait Source: Send {
    /// Hands over the next records, some hundred at a time.
    fn step(&mut self, sink: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError>;
    /// What is known so far; grows as blocks are read.
    fn info(&self) -> &CaptureInfo;
    /// Bytes read so far, and how many there are in all where that is known.
    fn progress(&self) -> (u64, Option<u64>);
    /// Where frames can be read again.
    fn bytes(&self) -> Arc<dyn FrameBytes>;
}

/// Random access to the bytes of frames.
pub trait FrameBytes: Send + Sync {
    /// Calls `with` with `len` bytes at `offset`; fewer when they are no longer there (evicted, file cut), then also empty.
    fn with(&self, offset: u64, len: usize, with: &mut dyn FnMut(&[u8]));
}
