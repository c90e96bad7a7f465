//! The writer: takes records from a source in order, reads their headers, and appends a row and the conversation's counts.

use super::columns::{CHUNK, Chunk, Class, Row, Snapshot, bits};
use super::conversations::{Conversations, direction};
use super::{Stations, Store};
use crate::base::NONE;
use crate::source::{Record, Source, SourceError, Step};
use crate::stream::headers::{self, Headers, Net, proto};
use parking_lot::RwLockWriteGuard;
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How often readers get to see new frames while a capture is read.
const PUBLISH_EVERY: Duration = Duration::from_millis(40);

/// Appends to a [`Store`]. There is one for each store.
pub struct Indexer {
    store: Arc<Store>,
    source: Box<dyn Source>,
    full: Vec<Arc<Chunk>>,
    /// Chunks that were let go of.
    gone: usize,
    open: Chunk,
    frames: usize,
    limit: usize,
    published: Instant,
    published_frames: usize,
}

impl Indexer {
    /// `limit`: frames after which to stop.
    pub fn new(store: Arc<Store>, source: Box<dyn Source>, limit: usize) -> Self {
        Indexer {
            store,
            source,
            full: Vec::new(),
            gone: 0,
            open: Chunk::with_capacity(),
            frames: 0,
            limit,
            published: Instant::now(),
            published_frames: usize::MAX,
        }
    }

    /// Notes also which stations frames are from and to: see [`Stations`].
    pub fn noting_stations(self) -> Self {
        self.store.conversations.write().stations = Some(Stations::default());
        self
    }

    /// Reads the next records. [`Step::End`] also when the frame limit is reached.
    pub fn step(&mut self) -> Result<Step, SourceError> {
        let Indexer { store, source, full, open, frames, limit, .. } = self;
        if *frames >= *limit {
            self.finish();
            return Ok(Step::End);
        }
        let step = {
            // taken when the first record is there: readers need not wait while the source does
            let mut conversations = None;
            let step = source.step(&mut |record| {
                if *frames >= *limit {
                    return;
                }
                let conversations = conversations.get_or_insert_with(|| store.conversations.write());
                append(conversations, open, *frames as u32, &record);
                *frames += 1;
                if open.rows() == CHUNK {
                    open.seal();
                    full.push(Arc::new(std::mem::replace(open, Chunk::with_capacity())));
                }
            });
            if let Some(conversations) = conversations {
                // whoever waits comes first: the next step would take it again before they wake up
                RwLockWriteGuard::unlock_fair(conversations);
            }
            step
        };
        let (read, total) = self.source.progress();
        self.store.read.store(read, Ordering::Relaxed);
        self.store.total.store(total.unwrap_or(0), Ordering::Relaxed);
        match step {
            Ok(Step::End) | Err(_) => self.finish(),
            Ok(Step::Idle) => self.publish(),
            Ok(Step::More) if self.published.elapsed() >= PUBLISH_EVERY || self.published_frames == usize::MAX => self.publish(),
            Ok(Step::More) => {}
        }
        step
    }

    /// Reads until there are so many frames, or to the end, and shows them to readers.
    ///
    /// # Errors
    /// As [`Indexer::step`].
    pub fn read_until(&mut self, frames: usize) -> Result<(), SourceError> {
        while self.frames < frames && !self.store.ended() {
            self.step()?;
        }
        self.publish();
        Ok(())
    }

    /// Lets go of what is known of frames before this one, whole chunks at a time, for who passes over a capture once. The
    /// first chunk stays: relative times begin there. Conversations keep what was counted.
    pub fn release_before(&mut self, frame: u32) {
        let end = (frame as usize / CHUNK).min(self.full.len());
        if end <= self.gone.max(1) {
            return;
        }
        let nothing = Arc::new(Chunk::default());
        for chunk in self.full.iter_mut().take(end).skip(self.gone.max(1)) {
            *chunk = nothing.clone();
        }
        self.gone = end;
        self.store.conversations.write().release_before(frame);
        self.published_frames = usize::MAX;
    }

    /// Number of frames so far.
    pub fn frames(&self) -> usize {
        self.frames
    }

    fn finish(&mut self) {
        self.publish();
        self.store.ended.store(true, Ordering::Release);
    }

    /// Shows readers what there is.
    fn publish(&mut self) {
        self.published = Instant::now();
        self.store.info.store(Arc::new(self.source.info().clone()));
        if self.published_frames == self.frames {
            return;
        }
        self.published_frames = self.frames;
        let mut chunks = self.full.clone();
        if self.open.rows() > 0 {
            chunks.push(Arc::new(self.open.clone()));
        }
        self.store.snapshot.store(Arc::new(Snapshot { chunks, len: self.frames }));
    }
}

fn append(conversations: &mut Conversations, open: &mut Chunk, frame: u32, record: &Record<'_>) {
    let mut h = headers::decode(record.link_type, record.data);
    let mut kind = 0;
    let mut whole = h.fragment.is_none();
    // where the transport header is: in the frame, or at the start of the datagram that it completes
    let mut bytes = Cow::Borrowed(record.data);
    if let Some(fragment) = h.fragment {
        kind |= bits::FRAGMENT;
        let data = record.data.get(fragment.data..).unwrap_or(&[]);
        let data = data.get(..fragment.len.min(data.len())).unwrap_or(data);
        if let Some((head, total)) = conversations.fragments.add(&h, &fragment, frame, data) {
            let _ = headers::upper(&head, 0, total as usize, &mut h);
            bytes = Cow::Owned(head);
            whole = true;
        }
    }
    let class = classify(&h);
    kind |= class as u8;
    if matches!(h.net, Net::V6(..)) {
        kind |= bits::V6;
    }
    let (mut conversation, mut previous) = (NONE, NONE);
    if (h.ether_type != 0 || class == Class::Bus) && whole {
        let found = conversations.count(&h, frame, record.len);
        (conversation, previous) = (found.conversation, found.previous);
        kind |= direction(found.reversed);
    }
    // ICMP errors and UDP tunnels hold headers of further conversations; so do IP tunnels, passed on the way
    if h.depth > 1 || h.routed || headers::may_hold_packet(&bytes, &h) {
        kind |= bits::NESTED;
    }
    let mut outer = h;
    while let Some(inner) = headers::inner(&bytes, &outer) {
        kind |= bits::NESTED;
        let quoted = matches!(outer.proto, proto::ICMP | proto::ICMPV6);
        conversations.count_nested(&inner, frame, record.len, quoted);
        outer = inner;
    }
    if let Some(stations) = &mut conversations.stations {
        open.station.push(stations.note(record.link_type, record.data));
    }
    if record.time.exact().is_none() {
        open.keep_moment(record.time);
    }
    open.push(&Row {
        time: record.time.nearest(),
        offset: record.offset,
        len: record.len,
        captured: record.data.len() as u32,
        interface: record.interface,
        conversation,
        previous,
        source_port: h.source_port,
        destination_port: h.destination_port,
        kind,
        tcp_flags: h.tcp_flags,
    });
}

fn classify(h: &Headers) -> Class {
    match (h.net, h.proto) {
        (Net::None, _) if h.ether_type == 0x0806 => Class::Arp,
        (Net::None, _) => Class::Other,
        (Net::Bus(_), _) => Class::Bus,
        (_, proto::TCP) if h.has_transport => Class::Tcp,
        (_, proto::UDP) if h.has_transport => Class::Udp,
        (_, proto::SCTP) if h.has_transport => Class::Sctp,
        (_, proto::ICMP) => Class::Icmp,
        (_, proto::ICMPV6) => Class::Icmpv6,
        (_, proto::IGMP) => Class::Igmp,
        _ => Class::Ip,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{CaptureInfo, FrameBytes};
    use crossbeam_channel::{Receiver, Sender, bounded};

    /// Says when it waits, and waits until it is told that nothing came.
    struct Silent {
        waits: Sender<()>,
        nothing: Receiver<()>,
        info: CaptureInfo,
    }

    struct NoBytes;

    impl FrameBytes for NoBytes {
        fn with(&self, _: u64, _: usize, _: &mut dyn FnMut(&[u8])) {}
    }

    impl Source for Silent {
        fn step(&mut self, _: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError> {
            self.waits.send(()).unwrap();
            self.nothing.recv().unwrap();
            Ok(Step::Idle)
        }
        fn info(&self) -> &CaptureInfo {
            &self.info
        }
        fn progress(&self) -> (u64, Option<u64>) {
            (0, None)
        }
        fn bytes(&self) -> Arc<dyn FrameBytes> {
            Arc::new(NoBytes)
        }
    }

    #[test]
    fn readers_do_not_wait_for_a_source_that_waits() {
        let (waits, waiting) = bounded(0);
        let (tell, nothing) = bounded(0);
        let source = Silent { waits, nothing, info: CaptureInfo::default() };
        let store = Arc::new(Store::new(source.bytes()));
        let mut indexer = Indexer::new(store.clone(), Box::new(source), usize::MAX);
        let writer = std::thread::spawn(move || indexer.step().map_err(|e| e.0));
        waiting.recv().unwrap();
        assert!(store.conversations.try_read().is_some());
        tell.send(()).unwrap();
        assert_eq!(writer.join().unwrap(), Ok(Step::Idle));
    }
}
