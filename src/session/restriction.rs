//! Which frames are displayed: the display filter and, for files, the BPF filter in force, followed as frames come.

use super::compile;
use super::display::Display;
use super::search;
use super::view::{Notice, TextError};
use super::work::{Shared, spawn};
use crate::filter::Filter;
use crate::source::bpf::{self, Program};
use roaring::RoaringBitmap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How often a filter at work shows what it has.
const SHOW_EVERY: Duration = Duration::from_millis(50);

/// What restricts the displayed frames.
#[derive(Default)]
pub(super) struct Restriction {
    pub filter_text: String,
    pub filter: Option<Arc<Filter>>,
    pub bpf_text: String,
    pub bpf: Option<Arc<Program>>,
    /// Nothing of its result is shown yet.
    pub pending: bool,
    /// Set to stop the thread that follows an older restriction.
    pub cancel: Arc<AtomicBool>,
}

impl Shared {
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
}
