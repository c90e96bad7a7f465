//! Tables by name, over all frames or those of a display filter: whatever is asked for together is made in one pass over the
//! columns and, where a table needs dissected frames, one parallel pass over those.

mod pass;

use super::charting::figures::Counts;
use super::dissector::Dissector;
use super::open::OpenError;
use super::search::depends_on_display;
use super::windows::Windows;
use crate::filter::Filter;
use crate::model::Registry;
use crate::model::listing::Listing;
use crate::model::table::Table;
use crate::stats::ends::Layer;
use crate::stats::objects::{Object, Objects};
use crate::stats::scope::{Options, Scope};
use crate::stats::{self, Entry, Make};
use pass::{Counted, Pass};
use std::ops::ControlFlow;
use std::sync::atomic::AtomicBool;

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

/// Is given each table with the place of its request, and may break off.
pub type Take<'t> = dyn FnMut(usize, Listing<'static>) -> ControlFlow<()> + 't;

/// Whether a table counts the traffic between Ethernet addresses.
pub fn needs_stations(requests: &[Request]) -> bool {
    let has_layers = |r: &&Request| matches!(r.entry.make, Make::Flows(_)) && r.entry.variants.first() == Layer::NAMES.first();
    requests.iter().filter(has_layers).any(|r| Layer::chosen(&r.options.variant).contains(&Layer::Ethernet))
}

/// Whether a table looks at all frames at once.
fn needs_all(requests: &[Request]) -> bool {
    requests.iter().any(|r| matches!(r.entry.make, Make::Whole(_)))
}

/// Which frames tables are about.
#[derive(Clone, Copy, Default)]
pub struct Frames<'a> {
    pub filter: Option<&'a Filter>,
    /// Only those that came within so many nanoseconds before the last frame.
    pub last: Option<i64>,
}

impl Frames<'_> {
    /// Whether it takes all frames to tell which ones they are.
    fn needs_all(&self) -> bool {
        self.last.is_some() || self.filter.is_some_and(|f| depends_on_display(f.fields()))
    }
}

/// What pictures show beside what the columns tell.
#[derive(Default)]
pub struct Wants<'a> {
    /// The Protocol column.
    pub protocols: bool,
    /// Frames that have a line of their own over time.
    pub parts: Vec<&'a Filter>,
}

/// Makes tables over one capture.
#[derive(Clone, Copy)]
pub struct Tables<'a> {
    dissector: &'a Dissector,
    registry: &'a Registry,
    cancel: &'a AtomicBool,
}

impl<'a> Tables<'a> {
    /// Once `cancel` is true nothing more is made.
    pub fn new(dissector: &'a Dissector, registry: &'a Registry, cancel: &'a AtomicBool) -> Self {
        Tables { dissector, registry, cancel }
    }

    /// The tables in the order of the requests, over the frames that the capture has now; `None` when it was called off.
    pub fn make(&self, requests: &[Request], frames: &Frames<'_>) -> Option<Vec<Table>> {
        let mut all = Vec::with_capacity(requests.len());
        let made = self.over(&mut Windows::whole(self.dissector), requests, frames, &mut |_, table| {
            all.push(table.collect());
            ControlFlow::Continue(())
        });
        // what has been read does not fail
        made.ok()?.map(|()| all)
    }

    /// Makes tables over a capture that is read meanwhile; where none of them needs more, what lies behind is let go of. They go
    /// to `take` one by one, for who does not hold all of them at once: they may have millions of rows. `None` when it was called
    /// off.
    ///
    /// # Errors
    /// When the input cannot be read on.
    pub fn over(
        &self,
        windows: &mut Windows<'_>,
        requests: &[Request],
        frames: &Frames<'_>,
        take: &mut Take<'_>,
    ) -> Result<Option<()>, OpenError> {
        let counted = Counted::new(self, requests);
        let with = |scope: &Scope<'_>, counted: Counted<'_>| counted.tables(requests, scope, take);
        Ok(self.pass(windows, needs_all(requests), frames, counted, with)?.flatten())
    }

    /// The tables in the order of the requests, and what `draw` makes of the same frames, in one pass over a capture that may be
    /// read meanwhile; `None` when it was called off.
    ///
    /// # Errors
    /// When the input cannot be read on.
    pub fn drawn<R>(
        &self,
        windows: &mut Windows<'_>,
        requests: &[Request],
        frames: &Frames<'_>,
        wants: &Wants<'a>,
        draw: impl FnOnce(Counts<'_>) -> R,
    ) -> Result<Option<(Vec<Table>, R)>, OpenError> {
        let counted = Counted::new(self, requests).drawing(self.registry, wants);
        let with = |scope: &Scope<'_>, mut counted: Counted<'_>| {
            let drawn = counted.drawn(scope, wants.protocols, draw)?;
            let mut tables = Vec::with_capacity(requests.len());
            counted.tables(requests, scope, &mut |_, table| {
                tables.push(table.collect());
                ControlFlow::Continue(())
            })?;
            Some((tables, drawn))
        };
        let needs_all = needs_all(requests) || wants.parts.iter().any(|f| depends_on_display(f.fields()));
        Ok(self.pass(windows, needs_all, frames, counted, with)?.flatten())
    }

    /// The files that the frames carry; `None` when it was called off.
    pub fn objects(&self, frames: &Frames<'_>) -> Option<Vec<Object>> {
        let new = || vec![Box::<Objects>::default() as Box<dyn stats::tally::AnyTally>];
        let counted = Counted { tallies: pass::Tallies::new(&new), ..Counted::default() };
        let with = |_: &Scope<'_>, counted: Counted<'_>| {
            let found = counted.tallies.join().into_iter().filter_map(|t| t.into_any().downcast::<Objects>().ok());
            found.flat_map(|found| found.list()).collect()
        };
        self.pass(&mut Windows::whole(self.dissector), false, frames, counted, with).ok()?
    }

    /// Goes over the frames once and gives what was counted to `with`.
    fn pass<R>(
        &self,
        windows: &mut Windows<'_>,
        needs_all: bool,
        frames: &Frames<'_>,
        counted: Counted<'a>,
        with: impl FnOnce(&Scope<'_>, Counted<'a>) -> R,
    ) -> Result<Option<R>, OpenError> {
        if needs_all || frames.needs_all() {
            windows.widen()?;
        }
        Pass { tables: *self, frames, counted }.run(windows, with)
    }
}
