//! The session's threads and what they share: one reads and indexes, one makes rows, one counts rates and talkers, one
//! follows the display filter.

use super::colours::{self, Rule};
use super::details::Details;
use super::display::Display;
use super::dissector::Dissector;
use super::growth::Growth;
use super::kept::KeptValues;
use super::open::{self, OpenError, Opened, Options};
use super::pace::Pace;
use super::restriction::Restriction;
use super::rows::Rows;
use super::statistics::Statistics;
use super::streams::Streams;
use super::view::{Notice, Status};
use crate::base::Timestamp;
use crate::model::Registry;
use crate::source::Step;
use crate::source::live::Control;
use crate::stats::rates::RateCounter;
use crate::stats::talkers::{self, Talker};
use crate::store::Indexer;
use arc_swap::ArcSwap;
use crossbeam_channel::Sender;
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// How often rates and talkers are counted anew while frames come.
const TALLY_EVERY: Duration = Duration::from_millis(200);
/// Everything that the threads of a session share.
pub(super) struct Shared {
    pub dissector: Arc<Dissector>,
    pub registry: Arc<Registry>,
    pub rows: Rows,
    pub details: Details,
    pub rates: Mutex<RateCounter>,
    pub talkers: Mutex<Vec<Talker>>,
    counting: Mutex<()>,
    pub live: bool,
    /// Steers the capture; `None` for files.
    pub control: Option<Control>,
    /// The capture runs, as far as the user has said.
    pub running: AtomicBool,
    pub options: Options,
    pub notices: Sender<Notice>,
    /// A search for text is under way.
    pub finding: AtomicBool,
    /// Per mille of the export that is done; over 1000: none.
    pub exporting: AtomicU64,
    /// Columns and colour rules, as the user wrote them.
    pub look: Mutex<(Vec<String>, Vec<Rule>)>,
    pub streams: Streams,
    pub statistics: Statistics,
    /// Frames that were saved on the user's word.
    saved: AtomicUsize,
    pub(super) growth: Growth,
    pub(super) display: ArcSwap<Display>,
    pub(super) kept: KeptValues,
    pub(super) restriction: Mutex<Restriction>,
    speed: AtomicU64,
    failure: Mutex<Option<String>>,
    reader: Mutex<Option<std::thread::JoinHandle<()>>>,
}

/// Now, as frames are stamped.
pub(super) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_nanos()).unwrap_or(i64::MAX))
}

/// Opens the input and starts the threads.
pub(super) fn start(options: Options, notices: Sender<Notice>) -> Result<Arc<Shared>, OpenError> {
    let Opened { store, indexer, control } = open::open(&options)?;
    let engine = Arc::new(super::engine_for(&options)?);
    let registry = super::registry(&engine);
    let shared = Arc::new(Shared {
        dissector: Arc::new(Dissector::new(store, engine)),
        registry,
        rows: Rows::default(),
        details: Details::default(),
        rates: Mutex::default(),
        talkers: Mutex::default(),
        counting: Mutex::default(),
        live: options.is_live(),
        running: AtomicBool::new(control.is_some()),
        control,
        notices,
        finding: AtomicBool::new(false),
        exporting: AtomicU64::new(super::exporting::IDLE),
        look: Mutex::new((Vec::new(), colours::default_rules())),
        streams: Streams::default(),
        statistics: Statistics::default(),
        saved: AtomicUsize::new(0),
        growth: Growth::default(),
        display: ArcSwap::from_pointee(Display::all()),
        kept: KeptValues::default(),
        restriction: Mutex::new(Restriction { bpf_text: options.bpf.clone(), ..Restriction::default() }),
        options,
        speed: AtomicU64::new(0),
        failure: Mutex::default(),
        reader: Mutex::default(),
    });
    shared.renew_outlook();
    let pace = if shared.live { Pace::Prompt } else { Pace::Background };
    let reader = spawn_at(pace, "index", &shared, move |shared| shared.index(indexer));
    *shared.reader.lock() = reader;
    spawn_at(Pace::Prompt, "rows", &shared, |shared| {
        shared.rows.work(&shared.dissector, &|place| shared.standing(place), &|| shared.notify())
    });
    spawn_at(Pace::Prompt, "detail", &shared, |shared| shared.details.work(&shared.dissector, &|| shared.notify()));
    spawn("tally", &shared, |shared| shared.tally());
    Ok(shared)
}

/// Starts a thread that gives way to the screen.
pub(super) fn spawn(name: &str, shared: &Arc<Shared>, run: impl FnOnce(&Arc<Shared>) + Send + 'static) {
    spawn_at(Pace::Background, name, shared, run);
}

fn spawn_at(
    pace: Pace,
    name: &str,
    shared: &Arc<Shared>,
    run: impl FnOnce(&Arc<Shared>) + Send + 'static,
) -> Option<std::thread::JoinHandle<()>> {
    let theirs = shared.clone();
    let work = move || {
        pace.apply();
        run(&theirs);
    };
    let started = std::thread::Builder::new().name(name.into()).spawn(work);
    started.map_err(|why| shared.notices.try_send(Notice::Failed(format!("the {name} thread could not be started: {why}")))).ok()
}

impl Shared {
    /// Ends all threads of the session, and waits for the one that writes.
    pub fn close(&self) {
        self.restriction.lock().cancel.store(true, Ordering::Relaxed);
        self.growth.close();
        self.rows.close();
        self.details.close();
        if let Some(control) = &self.control {
            control.finish();
        }
        // the reader completes the file that it saves to
        if let Some(reader) = self.reader.lock().take() {
            let _ = reader.join();
        }
    }

    pub fn frames(&self) -> usize {
        self.dissector.store.snapshot().len()
    }

    pub fn display(&self) -> Arc<Display> {
        self.display.load_full()
    }

    /// Says that something changed. A full channel means that the screen will look anyway.
    pub fn notify(&self) {
        let _ = self.notices.try_send(Notice::Changed);
    }

    /// The reader's thread.
    fn index(&self, mut indexer: Indexer) {
        let (mut told, begun) = (Instant::now(), Instant::now());
        let mut seen = usize::MAX;
        while !self.growth.is_closed() {
            let step = indexer.step();
            let read = self.dissector.store.progress().0;
            let seconds = begun.elapsed().as_secs_f64().max(1e-3);
            self.speed.store((read as f64 / seconds) as u64, Ordering::Relaxed);
            let end = !matches!(step, Ok(Step::More | Step::Idle));
            let frames = self.frames();
            if frames != seen && (told.elapsed() >= Duration::from_millis(33) || end || seen == usize::MAX) {
                (seen, told) = (frames, Instant::now());
                self.growth.tick();
                self.notify();
            }
            if let Err(why) = step {
                *self.failure.lock() = Some(why.0.clone());
                let _ = self.notices.try_send(Notice::Failed(why.0));
            }
            if end {
                self.growth.tick();
                self.notify();
                return;
            }
        }
    }

    /// Counts rates and talkers as frames come.
    fn tally(&self) {
        let mut seen = 0;
        while let Some(generation) = self.growth.wait(seen) {
            seen = generation;
            let snapshot = self.dissector.store.snapshot();
            self.rates.lock().update(&snapshot);
            let begun = Instant::now();
            self.count_talkers();
            // counting many conversations takes its time: never more than a tenth of it
            let rest = TALLY_EVERY.max(begun.elapsed() * 10);
            if !self.growth.pause_unless_ended(rest, || self.dissector.store.ended()) {
                return;
            }
        }
    }

    /// Counts talkers by the frames that are not ignored.
    pub fn count_talkers(&self) {
        // one after the other: the last count knows what is ignored by then
        let _turn = self.counting.lock();
        let (snapshot, said) = (self.dissector.store.snapshot(), self.dissector.annotations.said());
        let ignored = said.ignored.iter().filter_map(|frame| snapshot.row(frame));
        let counted = talkers::all(&self.dissector.store.conversations.read(), ignored);
        *self.talkers.lock() = counted;
        self.notify();
    }

    /// Starts or stops the running capture.
    pub fn run(&self, on: bool) -> Result<(), String> {
        let Some(control) = &self.control else {
            return Err("this is a file: open an interface to capture (:interfaces)".to_string());
        };
        if on {
            control.resume();
        } else {
            control.pause();
        }
        self.running.store(on, Ordering::Relaxed);
        self.notify();
        Ok(())
    }

    /// The user has saved all frames so far.
    pub fn all_saved(&self, frames: usize) {
        self.saved.fetch_max(frames, Ordering::Relaxed);
    }

    /// Frames were captured that are in no file.
    fn is_unsaved(&self, frames: usize) -> bool {
        let captured = matches!(self.options.input, open::Input::Live(_)) && self.options.save.is_none();
        captured && frames > self.saved.load(Ordering::Relaxed)
    }

    /// Files that the capture is read from: never written over.
    pub fn files(&self) -> &[std::path::PathBuf] {
        self.options.input.files()
    }

    pub fn status(&self) -> Status {
        let store = &self.dissector.store;
        let (snapshot, info) = (store.snapshot(), store.info());
        let (read, total) = store.progress();
        let restriction = self.restriction.lock();
        let display = self.display();
        let frames = snapshot.len();
        let sum = |f: fn(&crate::source::Interface) -> Option<u64>| info.interfaces.iter().filter_map(f).sum();
        let exporting = self.exporting.load(Ordering::Relaxed);
        let time = |frame: Option<usize>| frame.and_then(|f| snapshot.time(f as u32)).unwrap_or_default();
        let said = self.dissector.annotations.said();
        let mut warnings = info.warnings.clone();
        warnings.extend(self.failure.lock().clone());
        Status {
            source: self.options.input.name(),
            live: self.live,
            running: self.live && !store.ended() && (self.control.is_none() || self.running.load(Ordering::Relaxed)),
            frames,
            displayed: display.len(frames),
            marked: said.marked.len() as usize,
            ignored: said.ignored.len() as usize,
            read,
            size: (total > 0).then_some(total),
            loaded: store.ended(),
            speed: self.speed.load(Ordering::Relaxed) as f64,
            filtering: match restriction.pending {
                true => Some(0.0),
                false => (display.is_filtered() && (display.done as usize) < frames).then(|| display.done as f32 / frames as f32),
            },
            exporting: (exporting <= 1000).then_some(exporting as f32 / 1000.0),
            finding: self.finding.load(Ordering::Relaxed),
            dropped_kernel: sum(|i| i.dropped_kernel),
            dropped_interface: sum(|i| i.dropped_interface),
            dropped_here: info.dropped_here,
            filter: restriction.filter_text.clone(),
            bpf: restriction.bpf_text.clone(),
            first: time((frames > 0).then_some(0)),
            last: time(frames.checked_sub(1)),
            unsaved: self.is_unsaved(frames),
            warnings,
        }
    }
}
