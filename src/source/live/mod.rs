//! Live capture: one thread for each interface copies frames into batches; the source puts them into a spool and hands them
//! over.

mod counters;
mod handle;
mod ring;
mod worker;

use super::batch::{Batch, DEPTH};
use super::{CaptureInfo, FrameBytes, Interface, Record, Source, SourceError, Step, bpf, spool, tap};
use counters::Counters;
use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded, unbounded};
pub(super) use handle::explain;
use ring::Ring;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use worker::{Bell, Command, Message, Worker};

/// Warnings of a running capture that are kept; an interface that keeps going up and down must not fill the memory.
const MOST_WARNINGS: usize = 100;
/// How long the interfaces may take to answer a command.
const ANSWER: Duration = Duration::from_secs(3);

/// How a live capture runs.
#[derive(Clone, Debug)]
pub struct LiveOptions {
    /// BPF text; empty for everything.
    pub filter: String,
    /// Most bytes kept of a frame (`-s`).
    pub snaplen: u32,
    /// The kernel's buffer for each interface in MiB (`-B`), 1 to 2047.
    pub buffer_mib: u32,
    /// See frames for other hosts too; `false` for `-p`.
    pub promiscuous: bool,
    /// Monitor mode of a wireless interface (`-I`).
    pub monitor: bool,
    /// Link type by libpcap's name (`-y`), such as `EN10MB` or `LINUX_SLL2`; the interface's own where not given.
    pub link_type: Option<String>,
    /// Most bytes of frames that are kept, but no more than half of the free space there; the oldest go first.
    pub spool_limit: u64,
    /// Where they are kept; `$TMPDIR` or `/var/tmp` where not given.
    pub spool_dir: Option<PathBuf>,
}

impl Default for LiveOptions {
    fn default() -> Self {
        LiveOptions {
            filter: String::new(),
            snaplen: 262_144,
            buffer_mib: 64,
            promiscuous: true,
            monitor: false,
            link_type: None,
            spool_limit: 8 << 30,
            spool_dir: None,
        }
    }
}

/// A running live capture.
pub struct Live {
    pub source: Box<dyn Source>,
    pub control: Control,
}

/// Steers a live capture from any thread.
#[derive(Clone)]
pub struct Control {
    workers: Vec<(Sender<Command>, Arc<Bell>)>,
    link_types: Vec<u16>,
}

impl Control {
    fn tell(&self, command: impl Fn() -> Command) {
        for (to, bell) in &self.workers {
            if to.send(command()).is_ok() {
                bell.ring();
            }
        }
    }

    /// Replaces the capture filter on every interface. Where one does not take the text, nothing is changed.
    ///
    /// # Errors
    /// When the text does not compile, or an interface does not answer within three seconds.
    pub fn set_filter(&self, text: &str) -> Result<(), SourceError> {
        for link_type in &self.link_types {
            bpf::compile(text, *link_type)?;
        }
        let (to, answers) = unbounded();
        self.tell(|| Command::Filter(text.to_owned(), to.clone()));
        drop(to);
        for _ in &self.workers {
            match answers.recv_timeout(ANSWER) {
                Ok(answer) => answer?,
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    return Err(SourceError("the capture did not take the new filter in time; try again, or restart the capture".into()));
                }
            }
        }
        Ok(())
    }

    /// Stops capturing for now. What the kernel still holds is handed over first.
    pub fn pause(&self) {
        self.tell(|| Command::Pause);
    }

    /// Captures again after [`Control::pause`].
    pub fn resume(&self) {
        self.tell(|| Command::Resume);
    }

    /// Ends the capture: the source hands over what the kernel still holds, then says [`Step::End`].
    pub fn finish(&self) {
        self.tell(|| Command::Finish);
    }
}

/// Starts capturing on one or several interfaces.
///
/// # Errors
/// When an interface does not exist or may not be captured on (the text has the remedy), or the filter does not compile.
pub fn open(interfaces: &[String], options: &LiveOptions) -> Result<Live, SourceError> {
    if interfaces.is_empty() {
        return Err(SourceError("no interface given; see what there is with: netanal-tui interfaces".into()));
    }
    let dir = spool::directory(options.spool_dir.as_deref());
    let limit = spool::within_free_space(&dir, options.spool_limit);
    let ring = Ring::new(dir, limit).map_err(|e| SourceError(format!("cannot keep what is captured: {e}")))?;
    let (to, from) = bounded(DEPTH);
    let (give_back, empty) = bounded(DEPTH);
    let mut info = CaptureInfo { format: "live".into(), ..CaptureInfo::default() };
    let mut captures = Vec::new();
    for name in interfaces {
        captures.push((name, handle::open(name, options, &options.filter)?));
    }
    let (mut workers, mut control) = (Vec::new(), Control { workers: Vec::new(), link_types: Vec::new() });
    for (index, (name, capture)) in captures.into_iter().enumerate() {
        let link_type = capture.link_type;
        info.interfaces.push(Interface {
            number: Some(index as u32),
            section: 1,
            name: Some(name.clone()),
            link_type,
            snaplen: options.snaplen,
            filter: Some(options.filter.clone()).filter(|f| !f.is_empty()),
            os: handle::system(),
            precision: 9,
            ..Interface::default()
        });
        let failed = |e: std::io::Error| SourceError(format!("cannot capture on {name}: {e}"));
        let bell = Arc::new(Bell::new().map_err(failed)?);
        let (command, commands) = unbounded();
        let counters = Arc::new(Counters::default());
        let worker = Worker::new(index as u32, name, options, capture, to.clone(), empty.clone(), (commands, Arc::clone(&bell)), &counters);
        let thread = std::thread::Builder::new().name(format!("capture {name}")).stack_size(worker::STACK);
        let thread = thread.spawn(move || worker.run()).map_err(failed)?;
        control.workers.push((command, bell));
        control.link_types.push(link_type);
        workers.push((thread, counters));
    }
    info.os = handle::system();
    let source = LiveSource { from: Some(from), give_back, workers, control: control.clone(), ring, info };
    Ok(Live { source: Box::new(source), control })
}

struct LiveSource {
    from: Option<Receiver<Message>>,
    /// Batches go back to be filled again.
    give_back: Sender<Batch>,
    workers: Vec<(JoinHandle<()>, Arc<Counters>)>,
    control: Control,
    ring: Ring,
    info: CaptureInfo,
}

impl LiveSource {
    fn hand_over(&mut self, batch: &Batch, sink: &mut dyn FnMut(Record<'_>)) {
        let kept = self.ring.append(batch.data(), batch.len() as u64);
        if let Some(problem) = kept.problem {
            self.warn(problem);
        }
        let mut offset = kept.offset;
        for record in batch.iter() {
            let len = record.data.len() as u64;
            sink(Record { offset, ..record });
            offset += len;
        }
    }

    fn warn(&mut self, text: String) {
        if self.info.warnings.len() < MOST_WARNINGS {
            self.info.warnings.push(text);
        }
    }

    fn count(&mut self) {
        let mut here = 0;
        for ((_, counters), interface) in self.workers.iter().zip(&mut self.info.interfaces) {
            let now = counters.read();
            interface.received = Some(now.received);
            interface.dropped_kernel = Some(now.dropped_kernel);
            interface.dropped_interface = Some(now.dropped_interface);
            here += now.dropped_here;
        }
        self.info.dropped_here = here;
        self.info.evicted = self.ring.evicted();
    }
}

impl Source for LiveSource {
    fn step(&mut self, sink: &mut dyn FnMut(Record<'_>)) -> Result<Step, SourceError> {
        let Some(from) = &self.from else { return Ok(Step::End) };
        let message = from.recv_timeout(tap::WAIT);
        self.count();
        match message {
            Ok(Message::Frames(mut batch)) => {
                self.hand_over(&batch, sink);
                batch.clear();
                // Where no room is left for empty batches, this one is freed.
                let _ = self.give_back.try_send(batch);
                Ok(Step::More)
            }
            Ok(Message::Warning(text)) => {
                self.warn(text);
                Ok(Step::More)
            }
            Ok(Message::Filter(interface, text)) => {
                if let Some(known) = self.info.interfaces.get_mut(interface as usize) {
                    known.filter = Some(text).filter(|t| !t.is_empty());
                }
                Ok(Step::More)
            }
            Err(RecvTimeoutError::Timeout) => Ok(Step::Idle),
            Err(RecvTimeoutError::Disconnected) => {
                self.from = None;
                self.count();
                Ok(Step::End)
            }
        }
    }

    fn info(&self) -> &CaptureInfo {
        &self.info
    }

    fn progress(&self) -> (u64, Option<u64>) {
        (self.ring.written(), None)
    }

    fn bytes(&self) -> Arc<dyn FrameBytes> {
        self.ring.bytes()
    }
}

impl Drop for LiveSource {
    /// Ends the threads and waits for them, so that the interfaces are let go when the source is.
    fn drop(&mut self) {
        self.from = None;
        self.control.finish();
        for (thread, _) in self.workers.drain(..) {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests;
