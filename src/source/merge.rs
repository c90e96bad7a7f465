//! Several captures read as one, in order of time; also one of which a filter lets only some frames pass.

use super::batch::Batch;
use super::feed::PIECE;
use super::filter::Filter;
use super::open::open_in_pieces;
use super::{CaptureInfo, FrameBytes, OpenOptions, Record, Source, SourceError, Step, open};
use crate::base::{Moment, NONE};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Offsets of the files lie this many bits apart: 65,536 files of 256 TiB.
const FILE_BITS: u32 = 48;
/// Memory for the pieces of all files together.
const PIECES: usize = 64 << 20;
/// Records handed over by one step.
const STEP: usize = 4096;

/// Opens one or several captures. Several are merged by time, equal times in the order of the files; their interfaces are
/// numbered on.
///
/// # Errors
/// As [`open`]; also when no file is given, or several that cannot be merged.
pub fn open_all(paths: &[PathBuf], options: &OpenOptions) -> Result<Box<dyn Source>, SourceError> {
    match paths {
        [] => Err(SourceError("no capture file given; name one after -r".into())),
        [path] => open(path, options),
        _ if options.follow => Err(SourceError("only one capture can be followed at a time; name a single file".into())),
        _ if paths.len() > 1 << (64 - FILE_BITS) => Err(SourceError("more than 65536 captures; merge some of them first".into())),
        _ if paths.iter().filter(|p| p.as_path() == Path::new("-")).count() > 1 => {
            Err(SourceError("standard input (-) can be read only once; name it a single time".into()))
        }
        _ => {
            let piece = (PIECES / paths.len()).min(PIECE);
            let sources = paths.iter().map(|path| open_in_pieces(path, options, piece));
            Ok(Box::new(Merge::new(sources.collect::<Result<_, _>>()?)))
        }
    }
}

/// One of the captures.
struct Lane {
    source: Box<dyn Source>,
    /// Records that wait for their turn.
    batch: Batch,
    next: usize,
    ended: bool,
    /// Frames handed over.
    frames: u32,
    /// Index in the merged capture of each interface.
    interfaces: Vec<u32>,
    taken: Taken,
}

/// How much of each list of the capture's description is in the merged one already.
#[derive(Default)]
struct Taken {
    comments: usize,
    secrets: usize,
    names: usize,
    warnings: usize,
    frame_comments: usize,
    untimed: usize,
}

/// A source over other sources.
pub(super) struct Merge {
    lanes: Vec<Lane>,
    /// The lanes that have a record waiting, by its time.
    heads: BinaryHeap<Reverse<(Moment, usize)>>,
    started: bool,
    frames: u32,
    filter: Option<Filter>,
    info: CaptureInfo,
    bytes: Arc<MergedBytes>,
}

impl Merge {
    fn new(sources: Vec<Box<dyn Source>>) -> Self {
        let bytes = Arc::new(MergedBytes(sources.iter().map(|s| s.bytes()).collect()));
        let mut formats: Vec<&str> = sources.iter().map(|s| s.info().format.as_str()).collect();
        formats.dedup();
        let format = format!("{} files: {}", sources.len(), formats.join(", "));
        let lane = |source| Lane {
            source,
            batch: Batch::default(),
            next: 0,
            ended: false,
            frames: 0,
            interfaces: Vec::new(),
            taken: Taken::default(),
        };
        let lanes: Vec<Lane> = sources.into_iter().map(lane).collect();
        let info = CaptureInfo { format, ..CaptureInfo::default() };
        Merge { lanes, heads: BinaryHeap::new(), started: false, frames: 0, filter: None, info, bytes }
    }

    /// The frames of one capture that pass a filter.
    pub(super) fn filtered(source: Box<dyn Source>, filter: Filter) -> Self {
        let format = source.info().format.clone();
        let mut merge = Merge::new(vec![source]);
        merge.filter = Some(filter);
        merge.info.format = format;
        merge.describe(0);
        merge
    }

    /// Reads a lane on until it has a record; then it takes part in the race. `false` when it has nothing now.
    fn refill(&mut self, at: usize) -> Result<bool, SourceError> {
        let Some(lane) = self.lanes.get_mut(at) else { return Ok(true) };
        lane.batch.clear();
        lane.next = 0;
        while lane.batch.is_empty() && !lane.ended {
            let batch = &mut lane.batch;
            match lane.source.step(&mut |record| batch.push(&record))? {
                Step::End => lane.ended = true,
                Step::Idle if lane.batch.is_empty() => return Ok(false),
                _ => {}
            }
        }
        if let Some(time) = lane.batch.time(0) {
            self.heads.push(Reverse((time, at)));
        }
        self.describe(at);
        Ok(true)
    }

    /// Takes over what a lane has learned of its capture. Of several not before their first records were read: pcapng
    /// interfaces may come among them, and are to be numbered in the order of the files.
    fn describe(&mut self, at: usize) {
        let alone = self.lanes.len() == 1;
        let Some(lane) = self.lanes.get_mut(at) else { return };
        let (from, to) = (lane.source.info(), &mut self.info);
        for interface in from.interfaces.iter().skip(lane.interfaces.len()) {
            let index = to.interfaces.len() as u32;
            lane.interfaces.push(index);
            let number = if alone { interface.number } else { Some(index) };
            to.interfaces.push(super::Interface { number, ..interface.clone() });
        }
        if lane.ended {
            for (index, interface) in lane.interfaces.iter().zip(&from.interfaces) {
                if let Some(known) = to.interfaces.get_mut(*index as usize) {
                    known.received = interface.received;
                    known.dropped_kernel = interface.dropped_kernel;
                    known.dropped_interface = interface.dropped_interface;
                }
            }
        }
        take(&mut to.comments, &from.comments, &mut lane.taken.comments);
        take(&mut to.secrets, &from.secrets, &mut lane.taken.secrets);
        take(&mut to.names, &from.names, &mut lane.taken.names);
        take(&mut to.warnings, &from.warnings, &mut lane.taken.warnings);
        to.application = to.application.take().or_else(|| from.application.clone());
        to.os = to.os.take().or_else(|| from.os.clone());
        to.hardware = to.hardware.take().or_else(|| from.hardware.clone());
    }

    /// Hands over the next record of a lane, with what belongs to that frame; gives the time of the one after it.
    fn hand_over(&mut self, at: usize, sink: &mut dyn FnMut(Record<'_>)) -> Option<Moment> {
        let lane = self.lanes.get_mut(at)?;
        let record = lane.batch.get(lane.next)?;
        let from = lane.source.info();
        let passes = self.filter.as_mut().is_none_or(|f| f.passes(&record, &mut self.info.warnings));
        while let Some((frame, text)) = from.frame_comments.get(lane.taken.frame_comments).filter(|(frame, _)| *frame <= lane.frames) {
            if passes && *frame == lane.frames {
                self.info.frame_comments.push((self.frames, text.clone()));
            }
            lane.taken.frame_comments += 1;
        }
        if from.untimed.get(lane.taken.untimed) == Some(&lane.frames) {
            if passes {
                self.info.untimed.push(self.frames);
            }
            lane.taken.untimed += 1;
        }
        let interface = lane.interfaces.get(record.interface as usize).copied().unwrap_or(NONE);
        if passes {
            sink(Record { interface, offset: (at as u64) << FILE_BITS | record.offset, ..record });
            self.frames = self.frames.saturating_add(1);
        }
        lane.frames += 1;
        lane.next += 1;
        lane.batch.time(lane.next)
    }
}

fn take<T: Clone>(to: &mut Vec<T>, from: &[T], taken: &mut usize) {
    to.extend(from.iter().skip(*taken).cloned());
    *taken = from.len();
}

impl Source for Merge {
    fn step(&mut self, sink: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError> {
        if !self.started {
            let waiting: Vec<usize> =
                (0..self.lanes.len()).filter(|at| self.lanes.get(*at).is_some_and(|l| l.batch.is_empty() && !l.ended)).collect();
            for at in waiting {
                if !self.refill(at)? {
                    return Ok(Step::Idle);
                }
            }
            self.started = true;
        }
        for _ in 0..STEP {
            let Some(Reverse((_, at))) = self.heads.pop() else { return Ok(Step::End) };
            match self.hand_over(at, sink) {
                Some(time) => self.heads.push(Reverse((time, at))),
                None if !self.refill(at)? => {
                    // No later record may be handed over before this lane's next is known.
                    self.started = false;
                    return Ok(Step::More);
                }
                None => {}
            }
        }
        Ok(Step::More)
    }

    fn info(&self) -> &CaptureInfo {
        &self.info
    }

    fn progress(&self) -> (u64, Option<u64>) {
        let each = self.lanes.iter().map(|l| l.source.progress());
        each.fold((0, Some(0)), |(read, size), (r, s)| (read + r, size.zip(s).map(|(a, b)| a + b)))
    }

    fn bytes(&self) -> Arc<dyn FrameBytes> {
        Arc::clone(&self.bytes) as Arc<dyn FrameBytes>
    }
}

/// The files' bytes, told apart by the upper bits of the offset.
struct MergedBytes(Vec<Arc<dyn FrameBytes>>);

impl FrameBytes for MergedBytes {
    fn with(&self, offset: u64, len: usize, with: &mut dyn FnMut(&[u8])) {
        match self.0.get((offset >> FILE_BITS) as usize) {
            Some(file) => file.with(offset & ((1 << FILE_BITS) - 1), len, with),
            None => with(&[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::testing::{Blocks, drain, pcap};

    #[test]
    fn captures_interleave_by_time_with_their_own_interfaces_and_comments() {
        let dir = tempfile::tempdir().unwrap();
        let mut b = Blocks::new(false);
        b.section(&[(1, b"second file")]);
        b.interface(113, 0, &[(2, b"any")]);
        b.packet(0, 2_000_000, b"b2", &[(1, b"on b2")]);
        b.packet(0, 4_000_000, b"b4", &[]);
        b.packet(0, 9_000_000, b"b9", &[(1, b"on b9")]);
        let files = [
            ("a", pcap(1, &[(1, 0, b"a1"), (4, 0, b"a4"), (5, 0, b"a5")])),
            ("b", b.out),
            ("c", pcap(101, &[(3, 0, b"c3"), (4, 0, b"c4")])[..].to_vec()),
        ];
        let paths: Vec<PathBuf> = files.iter().map(|(name, _)| dir.path().join(name)).collect();
        for (path, (_, bytes)) in paths.iter().zip(&files) {
            std::fs::write(path, bytes).unwrap();
        }
        let mut source = open_all(&paths, &OpenOptions::default()).unwrap();
        let frames = drain(source.as_mut()).unwrap();
        let shown: Vec<&str> = frames.iter().map(|f| std::str::from_utf8(&f.data).unwrap()).collect();
        assert_eq!(shown, ["a1", "b2", "c3", "a4", "b4", "c4", "a5", "b9"]);
        assert_eq!(frames.iter().map(|f| f.interface).collect::<Vec<_>>(), [0, 1, 2, 0, 1, 2, 0, 1]);
        let info = source.info();
        assert_eq!(info.interfaces.iter().map(|i| i.link_type).collect::<Vec<_>>(), [1, 113, 101]);
        assert_eq!(info.frame_comments, [(1, "on b2".to_owned()), (7, "on b9".to_owned())]);
        assert_eq!(info.comments, ["second file"]);
        assert_eq!(info.format, "3 files: pcap, pcapng, pcap");
        let total: u64 = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
        assert_eq!(source.progress(), (total, Some(total)));
    }

    #[test]
    fn what_cannot_be_merged_is_said() {
        let options = OpenOptions::default();
        let both = [PathBuf::from("-"), PathBuf::from("-")];
        assert!(open_all(&both, &options).err().unwrap().0.contains("only once"));
        assert!(open_all(&[], &options).err().unwrap().0.contains("no capture file"));
        let follow = OpenOptions { follow: true, ..options };
        assert!(open_all(&both, &follow).err().unwrap().0.contains("only one capture"));
    }
}
