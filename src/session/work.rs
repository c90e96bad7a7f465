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
use super::rows::Rows;
use super::statistics::Statistics;
use super::streams::Streams;
use super::view::{Notice, Status, TextError};
use super::{compile, search};
use crate::base::Timestamp;
use crate::filter::Filter;
use crate::model::Registry;
use crate::source::Step;
use crate::source::bpf::{self, Program};
use crate::source::live::Control;
use crate::stats::rates::RateCounter;
use crate::stats::talkers::{self, Talker};
use crate::store::Indexer;
use arc_swap::ArcSwap;
use crossbeam_channel::Sender;
use parking_lot::Mutex;
use roaring::RoaringBitmap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// How often rates and talkers are counted anew while frames come.
const TALLY_EVERY: Duration = Duration::from_millis(200);
/// How often a filter at work shows what it has.
const SHOW_EVERY: Duration = Duration::from_millis(50);

/// What restricts the displayed frames.
#[derive(Default)]
struct Restriction {
    filter_text: String,
    filter: Option<Arc<Filter>>,
    bpf_text: String,
    bpf: Option<Arc<Program>>,
    /// Nothing of its result is shown yet.
    pending: bool,
    /// Set to stop the thread that follows an older restriction.
    cancel: Arc<AtomicBool>,
}

/// Everything that the threads of a session share.
pub(super) struct Shared {
    pub dissector: Arc<Dissector>,
    pub registry: Arc<Registry>,
    pub rows: Rows,
    pub details: Details,
    pub rates: Mutex<RateCounter>,
    pub talkers: Mutex<Vec<Talker>>,
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
    growth: Growth,
    display: ArcSwap<Display>,
    kept: KeptValues,
    restriction: Mutex<Restriction>,
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
            let counted = talkers::all(&self.dissector.store.conversations.read());
            *self.talkers.lock() = counted;
            self.notify();
            // counting many conversations takes its time: never more than a tenth of it
            let rest = TALLY_EVERY.max(begun.elapsed() * 10);
            if !self.growth.pause_unless_ended(rest, || self.dissector.store.ended()) {
                return;
            }
        }
    }

    pub fn compile(&self, text: &str) -> Result<Filter, TextError> {
        let selected = if text.contains('$') { self.details.current() } else { None };
        compile(&self.registry, text, &self.options.macros, selected.as_deref())
    }

    /// Sets the display filter; an empty one shows everything.
    pub fn set_filter(self: &Arc<Self>, text: &str) -> Result<(), TextError> {
        let filter = self.compile(text)?;
        let mut restriction = self.restriction.lock();
        restriction.filter_text = text.trim().to_string();
        restriction.filter = (!filter.is_empty()).then(|| Arc::new(filter));
        self.restrict(&mut restriction);
        Ok(())
    }

    pub fn compile_bpf(&self, text: &str) -> Result<Program, String> {
        bpf::compile(text, self.dissector.store.info().link_type(0)).map_err(|e| e.0)
    }

    /// Sets the capture filter: on the running capture, or on a file as a restriction of what is shown.
    pub fn set_bpf(self: &Arc<Self>, text: &str) -> Result<(), String> {
        let text = text.trim();
        let program = if text.is_empty() { None } else { Some(Arc::new(self.compile_bpf(text)?)) };
        let mut restriction = self.restriction.lock();
        restriction.bpf_text = text.to_string();
        if let Some(control) = &self.control {
            control.set_filter(text).map_err(|e| e.0)?;
            self.notify();
            return Ok(());
        }
        restriction.bpf = program;
        self.restrict(&mut restriction);
        Ok(())
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

    /// Works out anew what is displayed: frames mean something else now.
    pub fn restrict_anew(self: &Arc<Self>) {
        self.kept.clear();
        self.restrict(&mut self.restriction.lock());
    }

    /// Starts to work out what is displayed under a new restriction.
    fn restrict(self: &Arc<Self>, restriction: &mut Restriction) {
        restriction.cancel.store(true, Ordering::Relaxed);
        restriction.cancel = Arc::default();
        let (filter, program, cancel) = (restriction.filter.clone(), restriction.bpf.clone(), restriction.cancel.clone());
        if filter.is_none() && program.is_none() {
            restriction.pending = false;
            self.display_now(Display::all());
            let _ = self.notices.try_send(Notice::Filtered);
            return;
        }
        restriction.pending = true;
        spawn("filter", self, move |shared| shared.follow(filter, program, &cancel));
    }

    /// Looks at all frames, and at those that come later, until it is called off.
    fn follow(&self, filter: Option<Arc<Filter>>, program: Option<Arc<Program>>, cancel: &AtomicBool) {
        let mut hits = RoaringBitmap::new();
        let (mut done, mut seen) = (0, 0);
        let mut shown = Instant::now().checked_sub(SHOW_EVERY).unwrap_or_else(Instant::now);
        while !cancel.load(Ordering::Relaxed) {
            let ended = self.dissector.store.ended();
            let (snapshot, info) = (self.dissector.store.snapshot(), self.dissector.store.info());
            let range = done..snapshot.len() as u32;
            done = range.end;
            let query = search::Query { filter: filter.as_deref(), program: program.as_deref(), kept: Some(&self.kept) };
            let whole = search::run(&self.dissector, &snapshot, &info, &query, range, cancel, &mut hits, &mut |hits, done| {
                if shown.elapsed() >= SHOW_EVERY {
                    shown = Instant::now();
                    self.show(Display::filtered(Arc::new(hits.clone()), done), cancel);
                    self.notify();
                }
            });
            if !whole {
                return;
            }
            // as in Wireshark, a time reference is never hidden
            hits |= &self.dissector.annotations.said().references;
            self.show(Display::filtered(Arc::new(hits.clone()), done), cancel);
            let _ = self.notices.try_send(Notice::Filtered);
            if ended {
                return;
            }
            match self.growth.wait(seen) {
                Some(generation) => seen = generation,
                None => return,
            }
        }
    }

    /// Shows what a restriction lets pass, unless another one is in force by now.
    fn show(&self, display: Display, cancel: &AtomicBool) {
        let mut restriction = self.restriction.lock();
        if !cancel.load(Ordering::Relaxed) {
            restriction.pending = false;
            self.display_now(display);
        }
    }

    /// Other frames are displayed from now on.
    fn display_now(&self, display: Display) {
        self.display.store(Arc::new(display));
        if self.rows.outlook().depends_on_display() {
            self.rows.renew();
        }
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
