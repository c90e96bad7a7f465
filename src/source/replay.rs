//! A capture file played as if it were live: at the pace it was recorded, faster or slower, or as fast as it is taken.

use super::batch::Batch;
use super::{CaptureInfo, FrameBytes, Record, Source, SourceError, Step};
use crate::base::Timestamp;
use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, TryRecvError, bounded};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Frames that are due within this time are handed over together.
const TICK: Duration = Duration::from_millis(10);
/// Batches that may wait to be taken: as many as in live capture.
const DEPTH: usize = super::batch::DEPTH;

/// How fast a capture is played.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Speed {
    /// Times the recorded pace; above 0.
    Times(f64),
    /// Without waiting.
    Max,
}

impl std::str::FromStr for Speed {
    type Err = String;

    /// `max`, or a number above 0 such as `1`, `0.5` or `10`.
    fn from_str(text: &str) -> Result<Self, String> {
        if text == "max" {
            return Ok(Speed::Max);
        }
        let times: Option<f64> = text.parse().ok().filter(|t: &f64| t.is_finite() && *t > 0.0);
        times.map(Speed::Times).ok_or_else(|| format!("'{text}' is not a speed; give a number above 0, or max"))
    }
}

/// Plays a source at a pace. Time stamps stay as they were recorded.
pub fn replay(source: Box<dyn Source>, speed: Speed) -> Box<dyn Source> {
    let (bytes, info) = (source.bytes(), source.info().clone());
    let (to, from) = bounded(DEPTH);
    let (stop, stopped) = bounded(0);
    let player = Player { source, pace: Pace { speed, start: None }, to, stopped };
    let thread = std::thread::Builder::new().name("replay".into()).spawn(move || player.run());
    Box::new(Replay { from: Some(from), stop: Some(stop), thread: thread.ok(), info, bytes, progress: (0, None), ended: false })
}

/// What the player sends.
struct Message {
    batch: Batch,
    /// Where it changed.
    info: Option<CaptureInfo>,
    progress: (u64, Option<u64>),
    error: Option<SourceError>,
}

/// The thread that reads the source and waits.
struct Player {
    source: Box<dyn Source>,
    pace: Pace,
    to: Sender<Message>,
    /// Disconnected when the player shall stop.
    stopped: Receiver<()>,
}

/// When frames are due.
struct Pace {
    speed: Speed,
    /// The first frame's time stamp, and when it was played.
    start: Option<(Timestamp, Instant)>,
}

impl Pace {
    /// How long to wait for a frame.
    fn wait(&mut self, time: Timestamp, now: Instant) -> Duration {
        let Speed::Times(times) = self.speed else { return Duration::ZERO };
        let (first, began) = *self.start.get_or_insert((time, now));
        let recorded = time.since(first).max(0) as f64;
        let due = Duration::try_from_secs_f64(recorded / times / 1e9).unwrap_or(Duration::MAX);
        due.saturating_sub(now.duration_since(began))
    }
}

/// Changes when something was added to a description.
fn extent(info: &CaptureInfo) -> [usize; 7] {
    let CaptureInfo { interfaces, comments, frame_comments, untimed, secrets, names, warnings, .. } = info;
    let (interfaces, comments, untimed) = (interfaces.len(), comments.len(), untimed.len());
    [interfaces, comments, untimed, frame_comments.len(), secrets.len(), names.len(), warnings.len()]
}

impl Player {
    fn run(mut self) {
        let mut told = None;
        while self.stopped.try_recv() != Err(TryRecvError::Disconnected) {
            let mut read = Batch::default();
            let step = self.source.step(&mut |record| read.push(&record));
            let (last, error) = match step {
                Ok(Step::End) => (true, None),
                Ok(_) => (false, None),
                Err(e) => (true, Some(e)),
            };
            let now = Some(extent(self.source.info()));
            let info = (last || now != told).then(|| self.source.info().clone());
            told = now;
            if !self.play(&read, info, error) || last {
                return;
            }
        }
    }

    /// Sends the records when they are due; `false` when nobody takes them any more.
    fn play(&mut self, read: &Batch, mut info: Option<CaptureInfo>, error: Option<SourceError>) -> bool {
        let progress = self.source.progress();
        let mut batch = Batch::default();
        for record in read.iter() {
            let wait = self.pace.wait(record.time.nearest(), Instant::now());
            if wait > TICK {
                let due = std::mem::take(&mut batch);
                if !due.is_empty() && self.to.send(Message { batch: due, info: info.take(), progress, error: None }).is_err() {
                    return false;
                }
                if self.stopped.recv_timeout(wait) != Err(RecvTimeoutError::Timeout) {
                    return false;
                }
            }
            batch.push(&record);
        }
        if batch.is_empty() && info.is_none() && error.is_none() {
            return true;
        }
        self.to.send(Message { batch, info, progress, error }).is_ok()
    }
}

struct Replay {
    from: Option<Receiver<Message>>,
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
    info: CaptureInfo,
    bytes: Arc<dyn FrameBytes>,
    progress: (u64, Option<u64>),
    ended: bool,
}

impl Source for Replay {
    fn step(&mut self, sink: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError> {
        let Some(from) = self.from.as_ref().filter(|_| !self.ended) else { return Ok(Step::End) };
        match from.recv_timeout(super::tap::WAIT) {
            Ok(message) => {
                self.progress = message.progress;
                self.info = message.info.unwrap_or_else(|| std::mem::take(&mut self.info));
                message.batch.iter().for_each(sink);
                message.error.map_or(Ok(Step::More), Err)
            }
            Err(RecvTimeoutError::Timeout) => Ok(Step::Idle),
            Err(RecvTimeoutError::Disconnected) => {
                self.ended = true;
                Ok(Step::End)
            }
        }
    }

    fn info(&self) -> &CaptureInfo {
        &self.info
    }

    fn progress(&self) -> (u64, Option<u64>) {
        self.progress
    }

    fn bytes(&self) -> Arc<dyn FrameBytes> {
        Arc::clone(&self.bytes)
    }
}

impl Drop for Replay {
    /// Wakes the player, whether it waits for a frame's time or for room, and sees it end.
    fn drop(&mut self) {
        self.stop = None;
        self.from = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::testing::{drain, pcap};
    use crate::source::{OpenOptions, open};

    fn source(frames: &[(u32, u32, &[u8])]) -> Box<dyn Source> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), pcap(1, frames)).unwrap();
        open(file.path(), &OpenOptions::default()).unwrap()
    }

    #[test]
    fn frames_are_due_at_their_recorded_distance_over_the_speed() {
        let now = Instant::now();
        let mut pace = Pace { speed: Speed::Times(4.0), start: None };
        assert_eq!(pace.wait(Timestamp::new(100, 0), now), Duration::ZERO);
        assert_eq!(pace.wait(Timestamp::new(102, 0), now), Duration::from_millis(500));
        assert_eq!(pace.wait(Timestamp::new(102, 0), now + Duration::from_millis(450)), Duration::from_millis(50));
        assert_eq!(pace.wait(Timestamp::new(90, 0), now), Duration::ZERO, "a time that runs backwards does not wait");
        assert_eq!(Pace { speed: Speed::Max, start: None }.wait(Timestamp::new(102, 0), now), Duration::ZERO);
    }

    #[test]
    fn a_replay_gives_the_same_frames_and_takes_its_time() {
        let frames: &[(u32, u32, &[u8])] = &[(1, 0, b"a"), (1, 50_000, b"b"), (3, 0, b"c")];
        let plain = drain(source(frames).as_mut()).unwrap();
        let began = Instant::now();
        let mut fast = replay(source(frames), Speed::Times(20.0));
        assert_eq!(drain(fast.as_mut()).unwrap(), plain);
        assert!(began.elapsed() >= Duration::from_millis(100 - 10), "2 s at twenty times the pace");
        assert_eq!(drain(replay(source(frames), Speed::Max).as_mut()).unwrap(), plain);
        assert_eq!(fast.info().format, "pcap");
    }

    #[test]
    fn dropping_a_replay_does_not_wait_for_the_next_frame() {
        let began = Instant::now();
        let mut slow = replay(source(&[(1, 0, b"a"), (100_000, 0, b"b")]), Speed::Times(1.0));
        while slow.step(&mut |_| ()).unwrap() != Step::Idle {}
        drop(slow);
        assert!(began.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn speeds_are_numbers_above_zero_or_max() {
        assert_eq!("2.5".parse(), Ok(Speed::Times(2.5)));
        assert_eq!("max".parse(), Ok(Speed::Max));
        for bad in ["0", "-1", "nan", "inf", "fast"] {
            assert!(bad.parse::<Speed>().is_err(), "{bad}");
        }
    }
}
