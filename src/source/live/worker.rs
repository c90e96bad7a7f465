//! The thread of one interface: copies frames from the kernel's ring into batches, follows commands, counts, and comes back
//! after the interface went away.

use super::LiveOptions;
use super::counters::{Counters, Odometer};
use super::handle::{self, BLOCK_TIMEOUT, Handle};
use crate::base::Moment;
use crate::base::text::safe;
use crate::source::batch::Batch;
use crate::source::{Record, SourceError, bpf, interfaces};
use crossbeam_channel::{Receiver, SendTimeoutError, Sender};
use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

/// Stack of a capture thread: libpcap compiles the filter on it.
pub(super) const STACK: usize = 16 << 20;
/// Frames asked of libpcap at once: as many as fill a batch, within these limits.
const FEWEST: usize = 4;
const MOST: usize = 64;
/// A batch is sent when it has this many frames or bytes.
const BATCH_FRAMES: usize = 4096;
const BATCH_BYTES: usize = 256 << 10;
/// How long a full channel is waited for while the kernel's ring buffers; then the batch is dropped and counted.
const PATIENCE: Duration = Duration::from_millis(250);
/// How often counters are asked for.
const COUNT_EVERY: Duration = Duration::from_millis(250);
/// How long nothing happens at most before the thread looks around.
const NAP: Duration = Duration::from_millis(250);
/// Waiting times before an interface that went away is tried again.
const FIRST_BACKOFF: Duration = Duration::from_millis(500);
const LONGEST_BACKOFF: Duration = Duration::from_secs(8);

/// What a thread sends.
pub(super) enum Message {
    Frames(Batch),
    Warning(String),
    /// The interface of this index has a new filter.
    Filter(u32, String),
}

/// What a thread is told.
pub(super) enum Command {
    Filter(String, Sender<Result<(), SourceError>>),
    Pause,
    Resume,
    Finish,
}

/// Wakes a thread that waits for frames.
pub(super) struct Bell(OwnedFd);

impl Bell {
    pub(super) fn new() -> std::io::Result<Self> {
        Ok(Bell(eventfd(0, EventfdFlags::NONBLOCK | EventfdFlags::CLOEXEC)?))
    }

    /// Rings; a bell that already rings rings on.
    pub(super) fn ring(&self) {
        let _ = rustix::io::write(&self.0, &1_u64.to_ne_bytes());
    }

    fn silence(&self) {
        let _ = rustix::io::read(&self.0, &mut [0; 8]);
    }
}

enum State {
    Running(Handle),
    Paused,
    /// The interface went away.
    Gone {
        retry: Instant,
        backoff: Duration,
    },
    Finished,
}

/// One interface's capture.
pub(super) struct Worker {
    index: u32,
    name: String,
    options: LiveOptions,
    filter: String,
    link_type: u16,
    state: State,
    to: Sender<Message>,
    empty: Receiver<Batch>,
    batch: Batch,
    /// Bytes of the largest frame so far.
    largest: usize,
    commands: Receiver<Command>,
    bell: Arc<Bell>,
    counters: Arc<Counters>,
    odometer: Odometer,
    counted: Instant,
    /// libpcap keeps silent about an interface that is down.
    up: bool,
    /// Frames after this moment are not wanted any more.
    until: Option<Moment>,
}

impl Worker {
    #[allow(clippy::too_many_arguments)]
    pub(super) fn new(
        index: u32,
        name: &str,
        options: &LiveOptions,
        handle: Handle,
        to: Sender<Message>,
        empty: Receiver<Batch>,
        (commands, bell): (Receiver<Command>, Arc<Bell>),
        counters: &Arc<Counters>,
    ) -> Self {
        Worker {
            index,
            name: name.to_owned(),
            options: options.clone(),
            filter: options.filter.clone(),
            link_type: handle.link_type,
            state: State::Running(handle),
            to,
            empty,
            batch: Batch::default(),
            largest: 1,
            commands,
            bell,
            counters: Arc::clone(counters),
            odometer: Odometer::default(),
            counted: Instant::now(),
            up: true,
            until: None,
        }
    }

    /// Captures until told to finish, or until nobody takes the frames any more.
    pub(super) fn run(mut self) {
        loop {
            while let Ok(command) = self.commands.try_recv() {
                self.obey(command);
            }
            match &self.state {
                State::Finished => return,
                State::Running(handle) => {
                    wait(&self.bell, Some(handle), NAP);
                    self.drain();
                }
                State::Paused => wait(&self.bell, None, NAP),
                State::Gone { retry, backoff } => {
                    let (left, backoff) = (retry.saturating_duration_since(Instant::now()), *backoff);
                    if left.is_zero() { self.retry(backoff) } else { wait(&self.bell, None, left.min(NAP)) }
                }
            }
        }
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::Filter(text, answer) => {
                let result = match &mut self.state {
                    State::Running(handle) => handle.capture.filter(&text, true).map_err(|e| bpf::refused(&text, &e)),
                    _ => Ok(()),
                };
                if result.is_ok() {
                    self.filter.clone_from(&text);
                    self.say(Message::Filter(self.index, text));
                }
                let _ = answer.send(result);
            }
            Command::Pause => {
                self.close();
                self.state = State::Paused;
            }
            Command::Resume if matches!(self.state, State::Paused) => self.retry(FIRST_BACKOFF),
            Command::Resume => {}
            Command::Finish => {
                self.close();
                self.state = State::Finished;
            }
        }
    }

    /// Takes what the kernel still has, reads the counters a last time, and lets the interface go. The kernel hands over a
    /// block that is not full only after [`BLOCK_TIMEOUT`]: that is waited for, without the frames that come meanwhile.
    fn close(&mut self) {
        let until = now();
        self.until = Some(until);
        let began = Instant::now();
        while let Some(left) = (2 * BLOCK_TIMEOUT).checked_sub(began.elapsed()) {
            let State::Running(handle) = &self.state else { break };
            wait(&self.bell, Some(handle), left);
            self.drain();
        }
        self.until = None;
        self.count(true);
        self.odometer = Odometer::default();
    }

    /// Takes everything that is there now.
    fn drain(&mut self) {
        let began = Instant::now();
        loop {
            let State::Running(handle) = &mut self.state else { return };
            let (batch, interface, link_type) = (&mut self.batch, self.index, self.link_type);
            let until = self.until;
            let largest = &mut self.largest;
            let count = (BATCH_BYTES / *largest).clamp(FEWEST, MOST);
            let taken = handle.capture.dispatch(Some(count), |packet| {
                *largest = (*largest).max(packet.data.len());
                let header = packet.header;
                // With nanosecond precision this field has nanoseconds.
                let time = Moment::new(header.ts.tv_sec, header.ts.tv_usec);
                if until.is_some_and(|until| time > until) {
                    return;
                }
                batch.push(&Record { time, len: header.len, offset: 0, interface, link_type, data: packet.data });
            });
            let full = self.batch.len() >= BATCH_FRAMES || self.batch.data().len() >= BATCH_BYTES;
            if full || (!matches!(taken, Ok(n) if n > 0) && !self.batch.is_empty()) {
                self.send();
            }
            self.count(false);
            match taken {
                Ok(0) => return,
                // A flood must not keep the thread from its commands.
                Ok(_) if began.elapsed() > NAP => return,
                Ok(_) => {}
                Err(e) => return self.lose(&e),
            }
        }
    }

    fn send(&mut self) {
        let fresh = self.empty.try_recv().unwrap_or_default();
        let full = std::mem::replace(&mut self.batch, fresh);
        match self.to.send_timeout(Message::Frames(full), PATIENCE) {
            Ok(()) => {}
            Err(SendTimeoutError::Timeout(Message::Frames(mut late))) => {
                self.counters.drop_here(late.len() as u64);
                late.clear();
                self.batch = late;
            }
            Err(SendTimeoutError::Timeout(_)) => {}
            Err(SendTimeoutError::Disconnected(_)) => self.state = State::Finished,
        }
    }

    fn say(&mut self, message: Message) {
        if self.to.send_timeout(message, PATIENCE).is_err_and(|e| e.is_disconnected()) {
            self.state = State::Finished;
        }
    }

    fn count(&mut self, now: bool) {
        let State::Running(handle) = &mut self.state else { return };
        if !now && self.counted.elapsed() < COUNT_EVERY {
            return;
        }
        self.counted = Instant::now();
        if let Ok(stats) = handle.capture.stats() {
            self.odometer.read([stats.received, stats.dropped, stats.if_dropped], &self.counters);
        }
        let up = interfaces::is_up(&self.name).unwrap_or(true);
        if up != std::mem::replace(&mut self.up, up) {
            let name = safe(&self.name);
            let text = if up { format!("{name} is up again") } else { format!("{name} went down; nothing comes until it is up again") };
            self.say(Message::Warning(text));
        }
    }

    /// The interface went away: say so once, and try again later.
    fn lose(&mut self, error: &pcap::Error) {
        self.count(true);
        self.odometer = Odometer::default();
        self.state = State::Gone { retry: Instant::now() + FIRST_BACKOFF, backoff: FIRST_BACKOFF };
        let (name, reason) = (safe(&self.name), error.to_string());
        self.say(Message::Warning(format!("capture on {name} stopped: {}; it goes on when the interface is back", safe(&reason))));
    }

    fn retry(&mut self, backoff: Duration) {
        let was_gone = matches!(self.state, State::Gone { .. });
        match handle::open(&self.name, &self.options, &self.filter) {
            Ok(handle) if handle.link_type == self.link_type => {
                self.state = State::Running(handle);
                if was_gone {
                    self.say(Message::Warning(format!("capture on {} goes on", safe(&self.name))));
                }
            }
            Ok(_) => {
                self.state = State::Finished;
                let text = format!("{} came back with another link type; start a new capture on it", safe(&self.name));
                let _ = self.to.send_timeout(Message::Warning(text), PATIENCE);
            }
            Err(error) => {
                let backoff = (backoff * 2).min(LONGEST_BACKOFF);
                self.state = State::Gone { retry: Instant::now() + backoff, backoff };
                if !was_gone {
                    self.say(Message::Warning(error.0));
                }
            }
        }
    }
}

/// The clock that the kernel stamps frames with.
fn now() -> Moment {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Moment::new(since.as_secs() as i64, i64::from(since.subsec_nanos()))
}

/// Waits for frames or for the bell.
fn wait(bell: &Bell, handle: Option<&Handle>, time: Duration) {
    let timeout = Timespec { tv_sec: time.as_secs() as _, tv_nsec: time.subsec_nanos() as _ };
    let ring = PollFd::from_borrowed_fd(bell.0.as_fd(), PollFlags::IN);
    // An interrupted or failed wait only means to look around earlier.
    let _ = match handle {
        Some(handle) => poll(&mut [ring, PollFd::from_borrowed_fd(handle.capture.as_fd(), PollFlags::IN)], Some(&timeout)),
        None => poll(&mut [ring], Some(&timeout)),
    };
    bell.silence();
}
