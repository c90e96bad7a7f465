//! Detection: what in a capture looks like an attack, a fault or carelessness. One file a detector, and one line in [`ALL`].
//!
//! A detector has two halves. Reading ([`Entry::read`]) is pure and runs on all processors: it turns a dissected frame into
//! [`Sight`]s. Judging ([`Judge`]) sees rows and sights in the order of the frames, keeps windows of packet time, and raises
//! alerts. The same frames give the same alerts, from a file or live.

pub mod alert;
pub mod attempts;
mod beacon;
mod brute;
mod exfiltration;
mod flood;
mod insecure;
pub mod intel;
mod keyed;
mod reading;
pub mod rules;
mod scan;
mod spike;
mod spoof;
mod sweep;
pub mod threat;
mod tunnel;
pub mod unusual;
mod web;

pub use alert::{Alert, Alerts, Found, Kind, Measure, Severity};
pub use reading::{Reader, Reading, Sight};

use crate::store::{Conversations, Row};
use attempts::{Attempt, Attempts};
use std::net::IpAddr;
use std::sync::Arc;

/// A detector.
pub struct Entry {
    pub name: &'static str,
    /// What it finds, in a few words.
    pub about: &'static str,
    /// Fields that [`Entry::read`] looks at.
    pub fields: &'static [&'static str],
    /// Takes what it needs from a dissected frame; `None` where columns are enough.
    pub read: Option<fn(&Reading<'_>, &mut Vec<Sight>)>,
    pub judge: fn(&Settings) -> Box<dyn Judge>,
}

/// Every detector.
pub static ALL: &[Entry] = &[
    scan::ENTRY,
    sweep::ENTRY,
    flood::ENTRY,
    spike::ENTRY,
    spoof::ENTRY,
    brute::ENTRY,
    web::ENTRY,
    tunnel::ENTRY,
    exfiltration::ENTRY,
    beacon::ENTRY,
    intel::ENTRY,
    insecure::ENTRY,
    unusual::ENTRY,
    rules::ENTRY,
];

/// What the user gives besides the capture.
#[derive(Clone, Default)]
pub struct Settings {
    /// Lists of what is bad.
    pub intel: Arc<intel::Intel>,
    /// What usual traffic is like.
    pub model: Option<Arc<unusual::Model>>,
    /// The user's own rules; [`Sight::Rule`] counts from the first.
    pub rules: Arc<[rules::Rule]>,
}

/// A frame as judges see it.
pub struct Frame<'a> {
    /// From 0.
    pub number: u32,
    /// Nanoseconds since 1970.
    pub time: i64,
    pub row: &'a Row,
    /// Who sent it to whom, where that is IP.
    pub ends: Option<(IpAddr, IpAddr)>,
    pub sights: &'a [Sight],
    /// Attempts to connect that came to an end with this frame.
    pub attempts: &'a [Attempt],
    pub conversations: &'a Conversations,
}

/// The half of a detector that sees everything in order.
pub trait Judge: Send {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts);
    /// There are no more frames. `frame` is the last, with the attempts that will get no answer.
    fn end(&mut self, _frame: &Frame<'_>, _alerts: &mut Alerts) {}
}

/// All detectors at work on one capture.
pub struct Watch {
    judges: Vec<Box<dyn Judge>>,
    attempts: Attempts,
    ended: Vec<Attempt>,
    last: Option<(u32, Row)>,
    pub alerts: Alerts,
}

impl Watch {
    pub fn new(settings: &Settings) -> Self {
        let judges = ALL.iter().map(|e| (e.judge)(settings)).collect();
        Watch { judges, attempts: Attempts::default(), ended: Vec::new(), last: None, alerts: Alerts::default() }
    }

    /// The next frame, with what was read in it.
    pub fn frame(&mut self, number: u32, row: &Row, sights: &[Sight], conversations: &Conversations) {
        self.ended.clear();
        let ends = attempts::ends_of(conversations, row);
        let frame = Frame { number, time: row.time.0, row, ends, sights, attempts: &[], conversations };
        self.attempts.see(&frame, &mut self.ended);
        let frame = Frame { attempts: &self.ended, ..frame };
        self.judges.iter_mut().for_each(|j| j.frame(&frame, &mut self.alerts));
        self.last = Some((number, *row));
    }

    /// There are no more frames.
    pub fn end(&mut self, conversations: &Conversations) {
        let Some((number, row)) = self.last.take() else { return };
        self.ended.clear();
        self.attempts.finish(&mut self.ended);
        let ends = attempts::ends_of(conversations, &row);
        let frame = Frame { number, time: row.time.0, row: &row, ends, sights: &[], attempts: &self.ended, conversations };
        self.judges.iter_mut().for_each(|j| j.end(&frame, &mut self.alerts));
    }
}
