//! Ends a capture when it is enough (`-a`).

use crate::source::{CaptureInfo, FrameBytes, Record, Source, SourceError, Step};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What ends a capture, whichever comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stop {
    pub duration: Option<Duration>,
    pub frames: Option<u64>,
    /// KiB of captured bytes.
    pub kib: Option<u64>,
}

/// A source that ends early.
struct Stopping {
    source: Box<dyn Source>,
    stop: Stop,
    begun: Instant,
    frames: u64,
    bytes: u64,
}

/// The source as far as `stop` lets it go.
pub(super) fn stopping(source: Box<dyn Source>, stop: Stop) -> Box<dyn Source> {
    match stop == Stop::default() {
        true => source,
        false => Box::new(Stopping { source, stop, begun: Instant::now(), frames: 0, bytes: 0 }),
    }
}

impl Source for Stopping {
    fn step(&mut self, sink: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError> {
        let Stopping { source, stop, begun, frames, bytes } = self;
        let enough = stop.duration.is_some_and(|d| begun.elapsed() >= d)
            || stop.frames.is_some_and(|n| *frames >= n)
            || stop.kib.is_some_and(|kib| *bytes >= kib.saturating_mul(1024));
        if enough {
            return Ok(Step::End);
        }
        source.step(&mut |record| {
            if stop.frames.is_none_or(|most| *frames < most) {
                *frames += 1;
                *bytes += record.data.len() as u64;
                sink(record);
            }
        })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Moment;

    /// Hands over one record of four bytes at each step.
    struct Endless(CaptureInfo);

    impl Source for Endless {
        fn step(&mut self, sink: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError> {
            sink(Record { time: Moment::new(0, 1), len: 4, offset: 0, interface: 0, link_type: 1, data: &[1, 2, 3, 4] });
            Ok(Step::More)
        }
        fn info(&self) -> &CaptureInfo {
            &self.0
        }
        fn progress(&self) -> (u64, Option<u64>) {
            (0, None)
        }
        fn bytes(&self) -> Arc<dyn FrameBytes> {
            unreachable!("nobody reads frames again here")
        }
    }

    fn frames_until_end(stop: Stop) -> u32 {
        let mut source = stopping(Box::new(Endless(CaptureInfo::default())), stop);
        let mut frames = 0;
        while source.step(&mut |_| frames += 1).unwrap() != Step::End {}
        frames
    }

    #[test]
    fn a_capture_ends_at_the_first_condition_that_holds() {
        assert_eq!(frames_until_end(Stop { frames: Some(3), ..Stop::default() }), 3);
        assert_eq!(frames_until_end(Stop { kib: Some(1), frames: Some(1000), ..Stop::default() }), 256);
        assert_eq!(frames_until_end(Stop { duration: Some(Duration::ZERO), ..Stop::default() }), 0);
    }
}
