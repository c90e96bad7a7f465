//! One pass over the frames, window by window, for all tables that are asked for together.

use super::{Frames, Request, Tables, Take, Wants, needs_stations};
use crate::detect::{Settings, alert, threat};
use crate::filter::Filter;
use crate::model::table::Table;
use crate::model::{FieldSet, Registry, Tree, Wanted};
use crate::session::batch;
use crate::session::charting::figures::{Counts, Figures};
use crate::session::counted::counted;
use crate::session::detection::{Detection, Findings};
use crate::session::dissector::{Place, Standing};
use crate::session::open::OpenError;
use crate::session::windows::Windows;
use crate::source::CaptureInfo;
use crate::stats::flows::Flows;
use crate::stats::protocols::Protocols;
use crate::stats::scope::{Counter, Options, Scope, Sums};
use crate::stats::tally::{AnyTally, Seen};
use crate::stats::{Make, tally};
use crate::store::Snapshot;
use roaring::RoaringBitmap;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Frames that a worker takes at a time.
const BATCH: u32 = 512;

/// What is counted on the way.
#[derive(Default)]
pub(super) struct Counted<'a> {
    /// Of the requests that need one, in their order.
    pub columns: Vec<Box<dyn Counter>>,
    pub flows: Option<Flows>,
    pub tallies: Tallies,
    pub detection: Option<Detection<'a>>,
    pub figures: Option<Figures>,
    /// Which frames the figures count apart.
    pub parts: Vec<&'a Filter>,
}

impl<'a> Counted<'a> {
    pub fn new(tables: &Tables<'a>, requests: &[Request]) -> Self {
        let column = |r: &Request| if let Make::Columns(make) = r.entry.make { Some(make(&r.options)) } else { None };
        let frames = |r: &Request| if let Make::Frames(make) = r.entry.make { Some(make) } else { None };
        let makers: Vec<_> = requests.iter().filter_map(frames).collect();
        let of_flows = || requests.iter().filter(|r| matches!(r.entry.make, Make::Flows(_)));
        let detects = requests.iter().any(|r| matches!(r.entry.make, Make::Alerts | Make::Threats));
        let detection = || Detection::new(tables.dissector, tables.registry, None, &Settings::default());
        Counted {
            columns: requests.iter().filter_map(column).collect(),
            flows: of_flows().next().map(|_| Flows::new(tables.registry, needs_stations(requests))),
            tallies: Tallies::new(&|| makers.iter().map(|make| make(tables.registry)).collect()),
            detection: detects.then(detection),
            figures: None,
            parts: Vec::new(),
        }
    }

    /// Counts also what pictures show; what takes dissection where it is asked for.
    pub fn drawing(mut self, registry: &Registry, wants: &Wants<'a>) -> Self {
        self.flows.get_or_insert_with(|| Flows::new(registry, false));
        self.parts.clone_from(&wants.parts);
        self.figures = Some(Figures { parts: wants.parts.iter().map(|_| Default::default()).collect(), ..Figures::default() });
        if wants.protocols {
            self.tallies.0.iter_mut().for_each(|set| set.push(Box::<Protocols>::default()));
        }
        self
    }

    /// Gives what pictures show to `with`; what tables take stays. `protocols`: as it was asked for.
    pub fn drawn<R>(&mut self, scope: &Scope<'_>, protocols: bool, with: impl FnOnce(Counts<'_>) -> R) -> Option<R> {
        let mut tallies = std::mem::take(&mut self.tallies).join();
        let column = if protocols { tallies.pop() } else { None };
        let column = column.and_then(|t| t.into_any().downcast::<Protocols>().ok()).map_or_else(Protocols::default, |t| *t);
        self.tallies = Tallies(vec![tallies]);
        Some(with(Counts { scope, flows: self.flows.as_ref()?, figures: self.figures.as_ref()?, protocols: column }))
    }

    /// Makes the tables of what was counted, which is all of `scope`, and gives them to `take`.
    pub fn tables(self, requests: &[Request], scope: &Scope<'_>, take: &mut Take<'_>) -> Option<()> {
        let (mut columns, mut tallies, flows) = (self.columns.into_iter(), self.tallies.join().into_iter(), self.flows);
        let found = self.detection.map(|mut detection| {
            detection.end();
            detection.finish()
        });
        let mut table = |request: &Request| match request.entry.make {
            Make::Columns(_) => Some(columns.next()?.table(scope, &request.options).into()),
            Make::Whole(make) => Some(make(scope, &request.options).into()),
            Make::Flows(make) => Some(make(flows.as_ref()?, scope, &request.options)),
            Make::Frames(_) => Some(tallies.next()?.table(scope, &request.options).into()),
            Make::Alerts => Some(alerts(found.as_ref()?, &request.options).into()),
            Make::Threats => Some(threats(found.as_ref()?, scope, &request.options).into()),
        };
        for (at, request) in requests.iter().enumerate() {
            if take(at, table(request)?).is_break() {
                break;
            }
        }
        Some(())
    }
}

/// Tables of dissected frames while they are counted: a set of them for each worker.
#[derive(Default)]
pub(super) struct Tallies(Vec<Vec<Box<dyn AnyTally>>>);

impl Tallies {
    pub fn new(set: &dyn Fn() -> Vec<Box<dyn AnyTally>>) -> Self {
        Tallies((0..batch::workers()).map(|_| set()).collect())
    }

    /// What all workers counted.
    pub fn join(self) -> Vec<Box<dyn AnyTally>> {
        let mut sets = self.0.into_iter();
        let mut whole = sets.next().unwrap_or_default();
        for set in sets {
            whole.iter_mut().zip(set).for_each(|(whole, part)| whole.merge(part));
        }
        whole
    }

    fn all(&self) -> impl Iterator<Item = &dyn AnyTally> {
        self.0.first().into_iter().flatten().map(|t| &**t)
    }
}

/// The pass.
pub(super) struct Pass<'p, 'a> {
    pub tables: Tables<'a>,
    pub frames: &'p Frames<'p>,
    pub counted: Counted<'a>,
}

impl<'a> Pass<'_, 'a> {
    /// Counts all windows and gives what came of it to `with`; `None` when it was called off.
    pub fn run<R>(mut self, windows: &mut Windows<'_>, with: impl FnOnce(&Scope<'_>, Counted<'a>) -> R) -> Result<Option<R>, OpenError> {
        let store = &self.tables.dissector.store;
        let (mut sums, mut last) = (Sums::default(), 0..0);
        let mut chosen = self.frames.filter.map(|_| RoaringBitmap::new());
        while let Some(window) = windows.advance()? {
            let (snapshot, info) = (store.snapshot(), store.info());
            let Some(passing) = self.choose(&snapshot, &info, window.clone()) else { return Ok(None) };
            chosen = passing;
            let scope = Scope::of_window(store, &snapshot, chosen.as_ref(), window.clone(), &mut sums);
            if self.count(&scope, &info).is_none() {
                return Ok(None);
            }
            last = window;
        }
        let snapshot = store.snapshot();
        Ok(Some(with(&Scope::after(store, &snapshot, chosen.as_ref(), last, sums), self.counted)))
    }

    /// The frames of a window that count; inner `None`: all.
    fn choose(&self, snapshot: &Snapshot, info: &CaptureInfo, window: Range<u32>) -> Option<Option<RoaringBitmap>> {
        let Tables { dissector, cancel, .. } = self.tables;
        let mut chosen = counted(dissector, snapshot, info, self.frames.filter, window, cancel)?;
        if let Some(last) = self.frames.last {
            let scope = Scope::new(&dissector.store, snapshot, None);
            let from = scope.span().map_or(i64::MIN, |(_, end)| end.saturating_sub(last));
            let mut recent = RoaringBitmap::new();
            scope.each(|frame, chunk, at| {
                if chunk.time.get(at).is_some_and(|t| *t >= from) {
                    recent.insert(frame);
                }
            });
            chosen = Some(chosen.map_or_else(|| recent.clone(), |hits| hits & &recent));
        }
        Some(chosen)
    }

    /// `None` when it was called off.
    fn count(&mut self, scope: &Scope<'_>, info: &CaptureInfo) -> Option<()> {
        let Counted { columns, flows, tallies, detection, figures, parts } = &mut self.counted;
        columns.iter_mut().for_each(|counter| counter.add(scope));
        let seer = Seer { tables: self.tables, scope, info };
        if let Some(figures) = figures {
            figures.add(scope);
            for (part, filter) in parts.iter().enumerate() {
                seer.part(filter, &mut |scope| figures.add_part(part, scope))?;
            }
        }
        if let Some(flows) = flows {
            seer.flows(flows)?;
        }
        seer.tallies(tallies)?;
        let mut goes_on = true;
        if let Some(detection) = detection {
            goes_on = detection.advance(scope.window.end, scope.frames, self.tables.cancel);
        }
        goes_on.then_some(())
    }
}

/// Shows the dissected frames of a window to those who count them.
struct Seer<'w, 'a> {
    tables: Tables<'a>,
    scope: &'w Scope<'w>,
    info: &'w CaptureInfo,
}

impl Seer<'_, '_> {
    fn see(&self, frame: u32, tree: &mut Tree, with: &mut dyn FnMut(&Seen<'_>)) {
        let place = Place { snapshot: self.scope.snapshot, info: self.info, frame };
        self.tables.dissector.dissect(&place, Standing::default(), tree, &mut |row, tree, bytes| {
            with(&Seen { frame, row, tree, bytes });
        });
    }

    /// Shows the frames of the window that pass a further filter; `None` when it was called off.
    fn part(&self, filter: &Filter, with: &mut dyn FnMut(&Scope<'_>)) -> Option<()> {
        let Scope { store, snapshot, frames, ref window, .. } = *self.scope;
        let Tables { dissector, cancel, .. } = self.tables;
        let mut hits = counted(dissector, snapshot, self.info, Some(filter), window.clone(), cancel)??;
        if let Some(frames) = frames {
            hits &= frames;
        }
        with(&Scope::of_window(store, snapshot, Some(&hits), window.clone(), &mut Sums::default()));
        Some(())
    }

    fn is_called_off(&self) -> bool {
        self.tables.cancel.load(Ordering::Relaxed)
    }

    /// `None` when it was called off.
    fn flows(&self, flows: &mut Flows) -> Option<()> {
        let open = flows.count(self.scope);
        let mut tree = Tree::new(Wanted::Only(flows.fields().collect()));
        for frame in &open {
            if self.is_called_off() {
                return None;
            }
            let all = &self.scope.store.conversations;
            self.see(frame, &mut tree, &mut |seen| flows.see(seen, &all.read()));
        }
        Some(())
    }

    /// Runs all tables of dissected frames over the frames at once, on all processors; `None` when it was called off.
    fn tallies(&self, tallies: &mut Tallies) -> Option<()> {
        if tallies.all().next().is_none() {
            return Some(());
        }
        let wanted = Wanted::Layers(Arc::new(FieldSet::new(tallies.all().flat_map(tally::AnyTally::fields))));
        let (objects, columns) = (tallies.all().any(|t| t.wants_objects()), tallies.all().any(|t| t.wants_columns()));
        let tree = || {
            let tree = Tree::new(wanted.clone());
            let tree = if objects { tree.collecting_objects() } else { tree };
            if columns { tree.filling_columns() } else { tree }
        };
        let frames = self.scope.frames.map_or(self.scope.window.len() as u32, |chosen| chosen.len() as u32);
        let next = AtomicU32::new(0);
        let work = |own: &mut Vec<Box<dyn AnyTally>>| {
            let mut tree = tree();
            loop {
                let from = next.fetch_add(BATCH, Ordering::Relaxed);
                if from >= frames || self.is_called_off() {
                    return;
                }
                let positions = from..from.saturating_add(BATCH).min(frames);
                let mut see = |frame| self.see(frame, &mut tree, &mut |seen| own.iter_mut().for_each(|t| t.see(seen)));
                match self.scope.frames {
                    None => positions.for_each(|at| see(self.scope.window.start + at)),
                    Some(chosen) => {
                        let first = chosen.select(from).unwrap_or(u32::MAX);
                        chosen.range(first..).take(positions.len()).for_each(&mut see);
                    }
                }
            }
        };
        std::thread::scope(|threads| {
            let mut sets = tallies.0.iter_mut();
            let own = sets.next();
            sets.for_each(|set| {
                threads.spawn(|| work(set));
            });
            own.into_iter().for_each(work);
        });
        (!self.is_called_off()).then_some(())
    }
}

fn alerts(found: &Findings, options: &Options) -> Table {
    let shown = found.alerts.get(..options.limit.min(found.alerts.len())).unwrap_or(&[]);
    let mut table = alert::table(shown, found.left_out);
    if shown.len() < found.alerts.len() {
        table.notes.push(format!("{} of {} alerts", shown.len(), found.alerts.len()));
    }
    table
}

fn threats(found: &Findings, scope: &Scope<'_>, options: &Options) -> Table {
    let end = scope.span().map_or(0, |(_, end)| end);
    threat::table(&threat::hosts(&found.alerts, end), options.limit)
}
