//! Runs the detectors over a capture: frames are read on all processors and judged in order, as far as there are frames.

use super::batch;
use super::dissector::{Dissector, Place, Standing};
use super::open::{self, OpenError, Opened, Options};
use super::windows::{Behind, Windows};
use crate::detect::intel::Intel;
use crate::detect::unusual::{self, Model};
use crate::detect::{Alert, Alerts, Reader, Settings, Severity, Sight, Watch, rules};
use crate::filter::{Filter, Macros, Selected};
use crate::model::{Registry, Tree, Wanted};
use crate::source::Step;
use crate::stats::anomalies;
use crate::stats::scope::Scope;
use crate::store::Row;
use roaring::RoaringBitmap;
use std::net::IpAddr;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The detectors at work on one capture.
pub struct Detection<'a> {
    dissector: &'a Dissector,
    /// Frames that do not pass are not looked at.
    only: Option<&'a Filter>,
    reader: Reader,
    /// Filters of the user's rules, in their order.
    rules: Vec<Filter>,
    wanted: Wanted,
    watch: Watch,
    /// Frames that were looked at.
    done: u32,
}

/// What was found, the most serious first.
#[derive(Default)]
pub struct Findings {
    pub alerts: Vec<Alert>,
    /// Findings beyond those that are kept.
    pub left_out: u64,
}

impl<'a> Detection<'a> {
    /// Starts before the first frame. The filters of rules were found good by [`settings`].
    pub fn new(dissector: &'a Dissector, registry: &Registry, only: Option<&'a Filter>, settings: &Settings) -> Self {
        let reader = Reader::new(|name| registry.field(name));
        let rules: Vec<Filter> = settings.rules.iter().filter_map(|r| compile(&r.filter, registry).ok()).collect();
        let filters = only.into_iter().chain(&rules);
        let fields = reader.fields().chain(filters.flat_map(|f| f.fields().iter().copied()));
        let wanted = Wanted::Row(fields.collect());
        Detection { dissector, only, reader, rules, wanted, watch: Watch::new(settings), done: 0 }
    }

    /// Looks at the frames from where it stopped last up to `end`, or at those of them that are chosen. False: it was called off.
    pub fn advance(&mut self, end: u32, chosen: Option<&RoaringBitmap>, cancel: &AtomicBool) -> bool {
        let (snapshot, info) = (self.dissector.store.snapshot(), self.dissector.store.info());
        let ignored = &self.dissector.annotations.said().ignored;
        let frames = self.done..end;
        self.done = frames.end;
        let Detection { dissector, only, reader, rules, wanted, watch, .. } = self;
        let read = |tree: &mut Tree, frames: std::ops::Range<u32>| {
            let mut seen: Vec<(u32, Row, Vec<Sight>)> = Vec::with_capacity(frames.len());
            for frame in frames.filter(|f| !ignored.contains(*f) && chosen.is_none_or(|chosen| chosen.contains(*f))) {
                let place = Place { snapshot: &snapshot, info: &info, frame };
                dissector.dissect(&place, Standing::default(), tree, &mut |row, tree, bytes| {
                    if only.is_none_or(|f| f.matches(tree, bytes)) {
                        let mut sights = Vec::new();
                        reader.read(row, tree, bytes, &mut sights);
                        let matching = rules.iter().enumerate().filter(|(_, rule)| rule.matches(tree, bytes));
                        sights.extend(matching.map(|(at, _)| Sight::Rule(at as u16)));
                        seen.push((frame, *row, sights));
                    }
                });
            }
            seen
        };
        batch::ordered(
            frames,
            batch::workers(),
            || Tree::new(wanted.clone()),
            read,
            |seen| {
                let conversations = dissector.store.conversations.read();
                seen.iter().for_each(|(frame, row, sights)| watch.frame(*frame, row, sights, &conversations));
                if cancel.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        !cancel.load(Ordering::Relaxed)
    }

    /// Alerts that are new, or grew tenfold, since the last call.
    pub fn news(&mut self) -> Vec<Alert> {
        self.watch.alerts.take_news()
    }

    /// There are no more frames: what waited for some is judged.
    pub fn end(&mut self) {
        self.watch.end(&self.dissector.store.conversations.read());
    }

    /// What was found.
    pub fn finish(self) -> Findings {
        let Alerts { left_out, .. } = self.watch.alerts;
        Findings { left_out, alerts: self.watch.alerts.into_sorted() }
    }
}

fn compile(text: &str, registry: &Registry) -> Result<Filter, String> {
    Filter::compile(text, registry, &Macros::default(), Selected::default()).map_err(|e| e.render())
}

/// Longest file of a model, in bytes.
const MODEL_LIMIT: u64 = 16 << 20;

/// What the user gives: files with lists of what is bad, folders with rules (`*.toml`), and a model of usual traffic.
///
/// # Errors
/// Names the file, and the line or rule, that cannot be used.
pub fn settings(intel: &[PathBuf], rules: &[PathBuf], model: Option<&Path>, registry: &Registry) -> Result<Settings, OpenError> {
    let read = |path: &Path| {
        let text = std::fs::read(path).map_err(|e| OpenError(format!("cannot read {}: {e}", path.display())))?;
        Ok::<_, OpenError>(String::from_utf8_lossy(&text).into_owned())
    };
    let wrong = |path: &Path, why: String| OpenError(format!("{}: {why}", path.display()));
    let mut lists = Intel::default();
    for path in intel {
        lists.add(&read(path)?).map_err(|why| wrong(path, why))?;
    }
    let mut all = Vec::new();
    for folder in rules {
        let entries = std::fs::read_dir(folder).map_err(|e| OpenError(format!("cannot read the rules in {}: {e}", folder.display())))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "toml")).collect();
        files.sort();
        for path in files {
            for rule in rules::parse(&read(&path)?).map_err(|why| wrong(&path, why))? {
                compile(&rule.filter, registry).map_err(|why| wrong(&path, format!("rule {}: {why}", rule.kind.id)))?;
                all.push(rule);
            }
        }
    }
    let model = match model {
        Some(path) if std::fs::metadata(path).is_ok_and(|m| m.len() > MODEL_LIMIT) => {
            return Err(wrong(path, format!("larger than a model can be ({} MiB)", MODEL_LIMIT >> 20)));
        }
        Some(path) => Some(Arc::new(Model::parse(&read(path)?).map_err(|why| wrong(path, why))?)),
        None => None,
    };
    Ok(Settings { intel: Arc::new(lists), model, rules: all.into() })
}

/// The text of a model learnt from the capture: the minutes of all hosts but those that an alert names as its source.
///
/// # Errors
/// When there is too little to learn from.
pub fn learn(dissector: &Dissector, found: &Findings) -> Result<String, OpenError> {
    let snapshot = dissector.store.snapshot();
    let scope = Scope::new(&dissector.store, &snapshot, None);
    let suspects: Vec<IpAddr> = found.alerts.iter().filter(|a| a.severity() >= Severity::Medium).filter_map(|a| a.source).collect();
    let mut minutes = anomalies::examples(&scope);
    minutes.retain(|(host, _)| !suspects.contains(host));
    let rows: Vec<_> = minutes.into_iter().map(|(_, row)| row).collect();
    unusual::learn(&rows).map_err(OpenError)
}

/// What the detectors find in the frames that pass; `None` when it was called off.
///
/// # Errors
/// When the input cannot be read on.
pub fn find(
    windows: &mut Windows<'_>,
    registry: &Registry,
    only: Option<&Filter>,
    settings: &Settings,
    cancel: &AtomicBool,
) -> Result<Option<Findings>, OpenError> {
    let mut detection = Detection::new(windows.dissector, registry, only, settings);
    while let Some(window) = windows.advance()? {
        if !detection.advance(window.end, None, cancel) {
            return Ok(None);
        }
    }
    detection.end();
    Ok(Some(detection.finish()))
}

/// What came of watching an interface.
pub struct Watched {
    pub findings: Findings,
    pub frames: usize,
    pub warnings: Vec<String>,
}

/// Watches until the input ends, `stop` becomes true or `news` breaks off; `news` gets the alerts as they come.
///
/// # Errors
/// When the input cannot be opened or fails.
pub fn live(
    options: &Options,
    compile: impl FnOnce(&Registry) -> Result<Option<Filter>, OpenError>,
    settings: impl FnOnce(&Registry) -> Result<Settings, OpenError>,
    stop: &AtomicBool,
    mut news: impl FnMut(&[Alert]) -> ControlFlow<()>,
) -> Result<Watched, OpenError> {
    let engine = Arc::new(super::engine_for(options)?);
    let registry = super::registry(&engine);
    let (only, settings) = (compile(&registry)?, settings(&registry)?);
    let Opened { store, mut indexer, control } = open::open(options)?;
    let dissector = Dissector::new(store.clone(), engine);
    let mut detection = Detection::new(&dissector, &registry, only.as_ref(), &settings);
    let (cancel, mut finishing, mut behind) = (AtomicBool::new(false), false, Behind::default());
    loop {
        if stop.load(Ordering::Relaxed) && !finishing {
            finishing = true;
            match &control {
                Some(control) => control.finish(),
                None => break,
            }
        }
        let step = indexer.step()?;
        detection.advance(store.snapshot().len() as u32, None, &cancel);
        behind.release(&dissector, &mut indexer, detection.done as usize);
        if news(&detection.news()).is_break() || step == Step::End {
            break;
        }
    }
    detection.end();
    // who wants no more news has broken off the last step
    let _ = news(&detection.news());
    let findings = detection.finish();
    Ok(Watched { findings, frames: store.snapshot().len(), warnings: store.info().warnings.clone() })
}
