//! A live capture without a screen: frames are handed over as they come, until it ends or a signal ends it.

use super::dissector::{Dissector, Place, Standing};
use super::meter::Meter;
use super::open::{self, OpenError, Opened, Options};
use super::places::Places;
use super::records::live::Recorder;
use super::windows::Behind;
use crate::export::Dissected;
use crate::export::records::Sink;
use crate::filter::Filter;
use crate::model::{Tree, Wanted};
use crate::source::Step;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What came of a capture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub frames: u64,
    /// Frames that the display filter let pass.
    pub displayed: u64,
    pub dropped_kernel: u64,
    pub dropped_interface: u64,
    pub dropped_here: u64,
    /// Rates of the captured frames.
    pub meter: Meter,
    pub warnings: Vec<String>,
}

/// Where the rows of a running capture go: what is known of places, and the output.
pub type Record = (Places, Box<dyn Sink>);

/// Captures until the input ends, a stop condition is met, `stop` becomes true, or `take` breaks off. The frames that pass
/// the filter are also recorded where `record` says so; `progress` is called after every step.
pub fn run(
    options: &Options,
    compile: impl FnOnce(&crate::model::Registry) -> Result<Option<Filter>, OpenError>,
    stop: &AtomicBool,
    record: Option<Record>,
    mut take: impl FnMut(&Dissected<'_>) -> ControlFlow<()>,
    mut progress: impl FnMut(&Meter),
) -> Result<Outcome, OpenError> {
    let engine = Arc::new(super::engine_for(options)?);
    let registry = super::registry(&engine);
    let filter = compile(&registry)?;
    let mut recorder = record.map(|(places, sink)| Recorder::new(&registry, places, sink));
    let Opened { store, mut indexer, control } = open::open(options)?;
    let dissector = Dissector::new(store.clone(), engine);
    let used = filter.iter().flat_map(|f| f.fields().iter().copied());
    let used: Vec<_> = used.chain(recorder.iter().flat_map(Recorder::fields)).collect();
    let mut tree = Tree::new(Wanted::Row(used.into_iter().collect()));
    let mut done = 0;
    let mut shown = None;
    let mut outcome = Outcome::default();
    let (mut finishing, mut behind) = (false, Behind::default());
    loop {
        if stop.load(Ordering::Relaxed) && !finishing {
            finishing = true;
            match &control {
                Some(control) => control.finish(),
                None => break,
            }
        }
        let step = indexer.step()?;
        let (snapshot, info) = (store.snapshot(), store.info());
        for frame in done..snapshot.len() as u32 {
            let mut flow = ControlFlow::Continue(());
            let mut recorded = Ok(());
            let place = Place { snapshot: &snapshot, info: &info, frame };
            let previous_displayed = filter.as_ref().and_then(|_| shown.or_else(|| snapshot.moment(frame)));
            let standing = Standing { previous_displayed, ..Standing::default() };
            dissector.dissect(&place, standing, &mut tree, &mut |row, tree, bytes| {
                outcome.meter.add(row.time.0, row.len);
                if filter.as_ref().is_none_or(|f| f.matches(tree, bytes)) {
                    shown = snapshot.moment(frame);
                    outcome.displayed += 1;
                    let frame = place.dissected(row, tree, bytes);
                    if let Some(recorder) = &mut recorder {
                        recorded = recorder.frame(&frame, &store.conversations.read());
                    }
                    flow = take(&frame);
                }
            });
            recorded?;
            if flow.is_break() {
                stop.store(true, Ordering::Relaxed);
                break;
            }
        }
        done = snapshot.len() as u32;
        if let Some(recorder) = &mut recorder {
            recorder.tick(&snapshot)?;
        }
        behind.release(&dissector, &mut indexer, done as usize);
        progress(&outcome.meter);
        if step == Step::End {
            break;
        }
    }
    if let Some(recorder) = recorder {
        recorder.finish(&store.snapshot(), &store.conversations.read())?;
    }
    let info = store.info();
    let sum = |f: fn(&crate::source::Interface) -> Option<u64>| info.interfaces.iter().filter_map(f).sum();
    outcome.frames = u64::from(done);
    outcome.dropped_kernel = sum(|i| i.dropped_kernel);
    outcome.dropped_interface = sum(|i| i.dropped_interface);
    outcome.dropped_here = info.dropped_here;
    outcome.warnings.clone_from(&info.warnings);
    Ok(outcome)
}

/// A flag that becomes true at the first interrupt or termination signal; a second one ends the program as usual.
pub fn stop_on_signals() -> Arc<AtomicBool> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        // the second signal finds the flag set and takes the default action: the user means it
        let _ = signal_hook::flag::register_conditional_default(signal, stop.clone());
        let _ = signal_hook::flag::register(signal, stop.clone());
    }
    stop
}
