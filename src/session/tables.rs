//! Tables by name, over all frames or those of a display filter: whatever is asked for together is made in one pass over the
//! columns and, where a table needs dissected frames, one parallel pass over those.

use super::batch;
use super::counted::counted;
use super::detection::{self, Findings};
use super::dissector::{Dissector, Place, Standing};
use crate::detect::{Settings, alert, threat};
use crate::filter::Filter;
use crate::model::table::Table;
use crate::model::{FieldSet, Registry, Tree, Wanted};
use crate::source::CaptureInfo;
use crate::stats::flows::Flows;
use crate::stats::objects::{Object, Objects};
use crate::stats::scope::{Options, Scope};
use crate::stats::tally::{AnyTally, Seen};
use crate::stats::{self, Entry, Make, ends::Layer};
use crate::store::Snapshot;
use roaring::RoaringBitmap;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Frames that a worker takes at a time.
const BATCH: u32 = 512;

/// A table that is asked for.
#[derive(Clone)]
pub struct Request {
    pub entry: &'static Entry,
    pub options: Options,
}

/// The table that a name stands for: `conversations`, or one part of it as `conversations:tcp`. The error names what there is.
pub fn request(name: &str) -> Result<Request, String> {
    let (table, variant) = name.split_once(':').unwrap_or((name, ""));
    let Some(entry) = stats::entry(table) else {
        let all: Vec<&str> = stats::ALL.iter().map(|e| e.name).collect();
        return Err(format!("there is no table {table}: there are {}", all.join(", ")));
    };
    if !variant.is_empty() && !entry.variants.contains(&variant) {
        return Err(match entry.variants {
            [] => format!("the table {table} has no parts: ask for {table}"),
            parts => format!("the table {table} has no part {variant}: there are {}", parts.join(", ")),
        });
    }
    Ok(Request { entry, options: Options { variant: variant.to_string(), ..Options::default() } })
}

/// Which frames tables are about.
#[derive(Clone, Copy, Default)]
pub struct Frames<'a> {
    pub filter: Option<&'a Filter>,
    /// Only those that came within so many nanoseconds before the last frame.
    pub last: Option<i64>,
}

/// Makes tables over one capture.
pub struct Tables<'a> {
    dissector: &'a Dissector,
    registry: &'a Registry,
    snapshot: Arc<Snapshot>,
    info: Arc<CaptureInfo>,
    cancel: &'a AtomicBool,
}

impl<'a> Tables<'a> {
    /// Over the frames that the capture has now. Once `cancel` is true nothing more is made.
    pub fn new(dissector: &'a Dissector, registry: &'a Registry, cancel: &'a AtomicBool) -> Self {
        let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
        Tables { dissector, registry, snapshot, info, cancel }
    }

    /// The tables in the order of the requests; `None` when it was called off.
    pub fn make(&self, requests: &[Request], frames: &Frames<'_>) -> Option<Vec<Table>> {
        let mut all = Vec::with_capacity(requests.len());
        self.each(requests, frames, &mut |_, table| {
            all.push(table);
            ControlFlow::Continue(())
        })?;
        Some(all)
    }

    /// Gives the tables, with the places of their requests, to `take` one by one, for who does not hold all of them at once;
    /// they may have millions of rows. `None` when it was called off.
    pub fn each(&self, requests: &[Request], frames: &Frames<'_>, take: &mut dyn FnMut(usize, Table) -> ControlFlow<()>) -> Option<()> {
        let chosen = self.choose(frames)?;
        let scope = Scope { store: &self.dissector.store, snapshot: &self.snapshot, frames: chosen.as_ref() };
        let flows = self.flows(&scope, requests)?;
        let mut tallies = self.tally(&scope, requests)?.into_iter();
        let found = self.detect(&scope, requests)?;
        let mut table = |request: &Request| match request.entry.make {
            Make::Columns(make) => Some(make(&scope, &request.options)),
            Make::Flows(make) => Some(make(flows.as_ref()?, &scope, &request.options)),
            Make::Frames(_) => Some(tallies.next()?.table(&scope, &request.options)),
            Make::Alerts => Some(alerts(found.as_ref()?, &request.options)),
            Make::Threats => Some(threats(found.as_ref()?, &scope, &request.options)),
        };
        for (at, request) in requests.iter().enumerate() {
            if take(at, table(request)?).is_break() {
                break;
            }
        }
        Some(())
    }

    /// The frames that pass and the traffic between their addresses, for who draws them; `None` when it was called off.
    pub fn traffic<R>(&self, frames: &Frames<'_>, with: impl FnOnce(&Scope<'_>, &Flows) -> R) -> Option<R> {
        let chosen = self.choose(frames)?;
        let scope = Scope { store: &self.dissector.store, snapshot: &self.snapshot, frames: chosen.as_ref() };
        let flows = self.count(&scope, false)?;
        Some(with(&scope, &flows))
    }

    /// What the detectors find, when a table is made of it; inner `None`: none is.
    fn detect(&self, scope: &Scope<'_>, requests: &[Request]) -> Option<Option<Findings>> {
        if !requests.iter().any(|r| matches!(r.entry.make, Make::Alerts | Make::Threats)) {
            return Some(None);
        }
        let which = detection::Which { filter: None, frames: scope.frames };
        detection::find(self.dissector, self.registry, which, &Settings::default(), self.cancel).map(Some)
    }

    /// The frames that count; inner `None`: all.
    fn choose(&self, frames: &Frames<'_>) -> Option<Option<RoaringBitmap>> {
        let mut chosen = counted(self.dissector, &self.snapshot, &self.info, frames.filter, self.cancel)?;
        if let Some(last) = frames.last {
            let scope = Scope { store: &self.dissector.store, snapshot: &self.snapshot, frames: None };
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

    /// Traffic between ends, when a table is made of it; inner `None`: none is.
    fn flows(&self, scope: &Scope<'_>, requests: &[Request]) -> Option<Option<Flows>> {
        let of_flows = || requests.iter().filter(|r| matches!(r.entry.make, Make::Flows(_)));
        if of_flows().next().is_none() {
            return Some(None);
        }
        let has_layers = |r: &Request| r.entry.variants.first() == Layer::NAMES.first();
        let ether = of_flows().any(|r| has_layers(r) && Layer::chosen(&r.options.variant).contains(&Layer::Ethernet));
        self.count(scope, ether).map(Some)
    }

    /// `None` when it was called off.
    fn count(&self, scope: &Scope<'_>, ether: bool) -> Option<Flows> {
        let mut flows = Flows::new(scope, self.registry, ether);
        let open = flows.open().clone();
        let wanted = Wanted::Layers(Arc::new(FieldSet::new(flows.fields())));
        let mut tree = Tree::new(wanted);
        for frame in &open {
            if self.cancel.load(Ordering::Relaxed) {
                return None;
            }
            self.see(frame, &mut tree, &mut |seen| flows.see(seen));
        }
        Some(flows)
    }

    /// Runs all tables of dissected frames over the frames at once; in the order of the requests that need it.
    fn tally(&self, scope: &Scope<'_>, requests: &[Request]) -> Option<Vec<Box<dyn AnyTally>>> {
        let makers: Vec<_> = requests
            .iter()
            .filter_map(|r| match r.entry.make {
                Make::Frames(make) => Some(make),
                _ => None,
            })
            .collect();
        self.count_frames(scope, &|| makers.iter().map(|make| make(self.registry)).collect::<Vec<_>>())
    }

    /// The files that the frames carry; `None` when it was called off.
    pub fn objects(&self, frames: &Frames<'_>) -> Option<Vec<Object>> {
        let chosen = self.choose(frames)?;
        let scope = Scope { store: &self.dissector.store, snapshot: &self.snapshot, frames: chosen.as_ref() };
        let found = self.count_frames(&scope, &|| vec![Box::<Objects>::default() as Box<dyn AnyTally>])?;
        let found = found.into_iter().filter_map(|t| t.into_any().downcast::<Objects>().ok());
        Some(found.flat_map(|found| found.list()).collect())
    }

    /// Runs tallies over the frames; `new` makes a set of them for each worker.
    fn count_frames(&self, scope: &Scope<'_>, new: &(dyn Fn() -> Vec<Box<dyn AnyTally>> + Sync)) -> Option<Vec<Box<dyn AnyTally>>> {
        let mut whole = new();
        if whole.is_empty() {
            return Some(whole);
        }
        let fields = FieldSet::new(whole.iter().flat_map(|t| t.fields()));
        let wanted = Wanted::Layers(Arc::new(fields));
        let objects = whole.iter().any(|t| t.wants_objects());
        let tree = || if objects { Tree::new(wanted.clone()).collecting_objects() } else { Tree::new(wanted.clone()) };
        let frames = scope.len().min(u64::from(u32::MAX)) as u32;
        let next = AtomicU32::new(0);
        let work = || {
            let (mut own, mut tree) = (new(), tree());
            loop {
                let from = next.fetch_add(BATCH, Ordering::Relaxed);
                if from >= frames || self.cancel.load(Ordering::Relaxed) {
                    return own;
                }
                let positions = from..from.saturating_add(BATCH).min(frames);
                let mut see = |frame| self.see(frame, &mut tree, &mut |seen| own.iter_mut().for_each(|t| t.see(seen)));
                match scope.frames {
                    None => positions.for_each(&mut see),
                    Some(chosen) => {
                        let first = chosen.select(from).unwrap_or(u32::MAX);
                        chosen.range(first..).take(positions.len()).for_each(&mut see);
                    }
                }
            }
        };
        std::thread::scope(|threads| {
            let others: Vec<_> = (1..batch::workers()).map(|_| threads.spawn(work)).collect();
            let add = |whole: &mut Vec<Box<dyn AnyTally>>, part: Vec<Box<dyn AnyTally>>| {
                whole.iter_mut().zip(part).for_each(|(whole, part)| whole.merge(part));
            };
            add(&mut whole, work());
            for other in others {
                if let Ok(part) = other.join() {
                    add(&mut whole, part);
                }
            }
        });
        (!self.cancel.load(Ordering::Relaxed)).then_some(whole)
    }

    fn see(&self, frame: u32, tree: &mut Tree, with: &mut dyn FnMut(&Seen<'_>)) {
        let place = Place { snapshot: &self.snapshot, info: &self.info, frame };
        self.dissector.dissect(&place, Standing::default(), tree, &mut |row, tree, bytes| {
            with(&Seen { frame, row, tree, bytes });
        });
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
