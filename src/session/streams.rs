//! Followed streams for a screen: gathered and saved in the background, held as far as there is room.

use super::follow::{self, Chunk, Peer, Target, Way};
use super::view::Notice;
use super::work::{Shared, spawn};
use crate::export::atomic::{AtomicFile, Existing};
use crate::export::follow::{Script, Show};
use crate::store::Class;
use parking_lot::Mutex;
use std::io::BufWriter;
use std::ops::{ControlFlow, Range};
use std::path::PathBuf;
use std::sync::Arc;

/// Bytes of a stream that are held for showing; saving takes all of them.
const HELD_LIMIT: usize = 16 << 20;
/// Chunks that are held.
const CHUNKS_LIMIT: usize = 1 << 20;

/// A conversation's bytes, both sides in order.
#[derive(Debug, Default)]
pub struct Stream {
    pub peers: [Peer; 2],
    pub chunks: Vec<Chunk>,
    /// There is more than is held here.
    pub cut: bool,
    /// Where each chunk's bytes end in `data`.
    ends: Vec<usize>,
    data: Vec<u8>,
}

impl Stream {
    /// The bytes of a chunk; for missing ones the words that say so.
    pub fn bytes(&self, chunk: usize) -> &[u8] {
        self.data.get(self.range(chunk)).unwrap_or(&[])
    }

    fn range(&self, chunk: usize) -> Range<usize> {
        let from = chunk.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        from..self.ends.get(chunk).copied().unwrap_or(from)
    }

    /// Number of bytes that a side sent, as far as they are held.
    pub fn total(&self, side: usize) -> u64 {
        let of = self.chunks.iter().enumerate().filter(|(_, c)| c.side == side);
        of.map(|(nth, _)| self.range(nth).len() as u64).sum()
    }

    fn add(&mut self, chunk: Chunk, bytes: &[u8]) -> ControlFlow<()> {
        if self.data.len() + bytes.len() > HELD_LIMIT || self.chunks.len() >= CHUNKS_LIMIT {
            self.cut = true;
            return ControlFlow::Break(());
        }
        match chunk.content {
            follow::Content::Missing(n) => self.data.extend_from_slice(format!("[{n} bytes missing in capture file]").as_bytes()),
            _ => self.data.extend_from_slice(bytes),
        }
        self.chunks.push(chunk);
        self.ends.push(self.data.len());
        ControlFlow::Continue(())
    }
}

/// The stream that was asked for last.
#[derive(Default)]
pub(super) struct Streams {
    wanted: Mutex<Option<(Target, Option<Arc<Stream>>)>>,
}

impl Shared {
    /// What can be followed from a frame, the innermost first.
    pub(super) fn targets(&self, frame: u32) -> Vec<Target> {
        let snapshot = self.dissector.store.snapshot();
        let Some(row) = snapshot.row(frame) else { return Vec::new() };
        let all = self.dissector.store.conversations.read();
        let Some(stream) = all.get(row.conversation).map(|c| c.stream) else { return Vec::new() };
        drop(all);
        let transport = match row.class() {
            Class::Tcp => Way::Tcp,
            Class::Udp => Way::Udp,
            _ => return Vec::new(),
        };
        let spoken = self.dissector.facts.conversation(&snapshot, row.conversation).and_then(|facts| facts.application);
        let inner = Way::ALL.into_iter().filter(|w| !matches!(w, Way::Tcp | Way::Udp)).find(|w| Some(w.name()) == spoken);
        inner.into_iter().chain([transport]).map(|way| Target { way, stream }).collect()
    }

    /// The stream, when it has been gathered; else that is begun, and a notice follows.
    pub(super) fn stream(self: &Arc<Self>, target: Target) -> Option<Arc<Stream>> {
        let mut wanted = self.streams.wanted.lock();
        if let Some((known, stream)) = &*wanted
            && *known == target
        {
            return stream.clone();
        }
        *wanted = Some((target, None));
        drop(wanted);
        spawn("follow", self, move |shared| {
            let mut stream = Stream::default();
            let snapshot = shared.dissector.store.snapshot();
            let peers = follow::follow(&shared.dissector, &snapshot, target, &mut |f| {
                let current = shared.streams.wanted.lock().as_ref().is_some_and(|w| w.0 == target);
                if current { stream.add(f.chunk, f.bytes) } else { ControlFlow::Break(()) }
            });
            stream.peers = peers.unwrap_or_default();
            if let Some((wanted, made)) = &mut *shared.streams.wanted.lock()
                && *wanted == target
            {
                *made = Some(Arc::new(stream));
            }
            let _ = shared.notices.try_send(Notice::Changed);
        });
        None
    }

    /// Forgets the stream: the next one who asks sees what came since.
    pub(super) fn forget_stream(&self) {
        *self.streams.wanted.lock() = None;
    }

    /// Starts to write a stream to a file; a notice tells the end.
    pub(super) fn save_stream(self: &Arc<Self>, target: Target, show: Show, only: Option<usize>, path: PathBuf) -> Result<(), String> {
        let file = AtomicFile::create(&path, Existing::Keep, self.files()).map_err(|e| e.0)?;
        spawn("save-stream", self, move |shared| {
            let notice = match shared.write_stream(target, show, only, file) {
                Ok(bytes) => Notice::Done(format!("{bytes} bytes of the stream written to {}", path.display())),
                Err(why) => Notice::Failed(why),
            };
            let _ = shared.notices.try_send(notice);
        });
        Ok(())
    }

    fn write_stream(&self, target: Target, show: Show, only: Option<usize>, file: AtomicFile) -> Result<u64, String> {
        let mut script = Script::new(BufWriter::new(file), show, target, only);
        let snapshot = self.dissector.store.snapshot();
        let (mut failure, mut bytes) = (None, 0);
        let peers = follow::follow(&self.dissector, &snapshot, target, &mut |f| {
            bytes += if only.is_none_or(|side| side == f.chunk.side) { f.bytes.len() as u64 } else { 0 };
            match script.chunk(f.peers, &f.chunk, f.time, f.bytes) {
                Ok(()) => ControlFlow::Continue(()),
                Err(why) => {
                    failure = Some(why);
                    ControlFlow::Break(())
                }
            }
        });
        let done = match failure {
            Some(why) => Err(why),
            None => script.finish(peers),
        };
        let out = done.map_err(|e| format!("cannot write: {e}; is the disk full?"))?;
        let file = out.into_inner().map_err(|e| format!("cannot write: {}", e.error()))?;
        file.commit().map_err(|e| e.0)?;
        Ok(bytes)
    }
}
