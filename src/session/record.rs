//! Frames saved to a file while they are captured or played (`-w`, `-b`).

use super::open::OpenError;
use crate::base::Timestamp;
use crate::export::atomic::SaveError;
use crate::export::save::{SaveOptions, SavedFrame, Saver};
use crate::source::{CaptureInfo, FrameBytes, Record, Source, SourceError, Step};
use std::sync::Arc;

/// A source whose first `limit` frames are also saved, as long as it lives. A full disk ends it with an error.
pub fn recorded(source: Box<dyn Source>, options: SaveOptions, limit: usize) -> Result<Box<dyn Source>, OpenError> {
    let saver = Saver::new(SaveOptions { keep_unfinished: true, ..options }, source.info()).map_err(|e| OpenError(e.0))?;
    Ok(Box::new(Recorded { source, saver: Some(saver), heads: Vec::new(), data: Vec::new(), limit, frames: 0, comments: 0 }))
}

/// What is remembered of a frame until its step is over: the source's description belongs to the source meanwhile.
#[derive(Clone, Copy)]
struct Head {
    time: Timestamp,
    len: u32,
    interface: u32,
    end: usize,
}

struct Recorded {
    source: Box<dyn Source>,
    /// `None` when the file is finished, or could not be written on.
    saver: Option<Saver>,
    heads: Vec<Head>,
    data: Vec<u8>,
    limit: usize,
    frames: u32,
    /// Comments of frames that were saved.
    comments: usize,
}

impl Recorded {
    fn save(&mut self) -> Result<(), SaveError> {
        let Some(saver) = &mut self.saver else { return Ok(()) };
        let info = self.source.info();
        let mut start = 0;
        for Head { time, len, interface, end } in self.heads.drain(..) {
            let data = self.data.get(start..end).unwrap_or(&[]);
            let notes = info.frame_comments.get(self.comments..).unwrap_or(&[]);
            let own = notes.iter().take_while(|(frame, _)| *frame == self.frames);
            let comments: Vec<&str> = own.map(|(_, text)| text.as_str()).collect();
            saver.frame(&SavedFrame { time, len, interface, data, comments: &comments }, info)?;
            self.comments += comments.len();
            self.frames = self.frames.saturating_add(1);
            start = end;
        }
        saver.tick()
    }

    fn finish(&mut self) -> Result<(), SaveError> {
        self.saver.take().map_or(Ok(()), |saver| saver.finish(self.source.info()))
    }
}

impl Source for Recorded {
    fn step(&mut self, sink: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError> {
        self.heads.clear();
        self.data.clear();
        let (heads, data) = (&mut self.heads, &mut self.data);
        let left = self.limit.saturating_sub(self.frames as usize);
        let step = self.source.step(&mut |record| {
            if heads.len() < left {
                data.extend_from_slice(record.data);
                heads.push(Head { time: record.time.nearest(), len: record.len, interface: record.interface, end: data.len() });
            }
            sink(record);
        });
        let mut saved = self.save();
        let over = self.frames as usize >= self.limit || !matches!(step, Ok(Step::More | Step::Idle));
        if saved.is_ok() && over {
            saved = self.finish();
        }
        if let Err(e) = saved {
            self.saver = None;
            return Err(SourceError(e.0));
        }
        step
    }

    fn info(&self) -> &CaptureInfo {
        self.source.info()
    }

    fn progress(&self) -> (u64, Option<u64>) {
        self.source.progress()
    }

    fn bytes(&self) -> Arc<dyn FrameBytes> {
        self.source.bytes()
    }
}

impl Drop for Recorded {
    /// A capture that is closed is finished. Where that fails, what was written stays beside it as `NAME.part`.
    fn drop(&mut self) {
        let _ = self.finish();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::atomic::Existing;
    use crate::export::save::Format;
    use crate::source::{OpenOptions, open};
    use std::path::{Path, PathBuf};

    fn options(path: PathBuf) -> SaveOptions {
        SaveOptions { path, format: Format::Pcapng, existing: Existing::Keep, inputs: Vec::new(), keep_unfinished: false, rotation: None }
    }

    /// A pcapng of an interface and frames of one byte each, some with comments.
    fn capture(path: &Path, frames: &[(u8, &[&str])]) {
        let info = CaptureInfo { interfaces: vec![crate::source::Interface { link_type: 1, ..Default::default() }], ..Default::default() };
        let mut saver = Saver::new(options(path.to_owned()), &info).unwrap();
        for (byte, comments) in frames {
            let time = Timestamp::new(i64::from(*byte), 0);
            saver.frame(&SavedFrame { time, len: 60, interface: 0, data: &[*byte], comments }, &info).unwrap();
        }
        saver.finish(&info).unwrap();
    }

    fn frames(source: &mut dyn Source) -> Vec<(i64, Vec<u8>)> {
        let mut frames = Vec::new();
        while source.step(&mut |r| frames.push((r.time.nearest().0, r.data.to_vec()))).unwrap() != Step::End {}
        frames
    }

    #[test]
    fn what_passes_is_saved_with_its_comments() {
        let dir = tempfile::tempdir().unwrap();
        let (input, output) = (dir.path().join("in.pcapng"), dir.path().join("out.pcapng"));
        capture(&input, &[(1, &["one"]), (2, &[]), (3, &["two", "three"])]);
        let plain = || open(&input, &OpenOptions::default()).unwrap();
        let mut source = recorded(plain(), options(output.clone()), usize::MAX).unwrap();
        let passed = frames(source.as_mut());
        assert_eq!(passed.len(), 3);
        let mut again = open(&output, &OpenOptions::default()).unwrap();
        assert_eq!(frames(again.as_mut()), passed);
        assert_eq!(again.info().frame_comments, source.info().frame_comments);
        assert!(recorded(plain(), options(output), usize::MAX).err().unwrap().0.contains("exists"));
    }

    #[test]
    fn a_capture_that_is_closed_early_is_finished_within_its_limit() {
        let dir = tempfile::tempdir().unwrap();
        let (input, output) = (dir.path().join("in.pcapng"), dir.path().join("out.pcapng"));
        capture(&input, &[(1, &[]), (2, &[])]);
        let mut source = recorded(open(&input, &OpenOptions::default()).unwrap(), options(output.clone()), 1).unwrap();
        let _ = source.step(&mut |_| ()).unwrap();
        drop(source);
        assert_eq!(frames(open(&output, &OpenOptions::default()).unwrap().as_mut()).len(), 1);
    }
}
