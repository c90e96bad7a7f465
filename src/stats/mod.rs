//! Tables and series over the store: one file each, and one line in [`ALL`].
//!
//! A table is made from columns ([`Make::Columns`], [`Make::Whole`]), from the traffic between ends ([`Make::Flows`], columns too), or from
//! dissected frames ([`Make::Frames`]); alerts and threats come from the detectors ([`Make::Alerts`], [`Make::Threats`]). `session::tables` runs whatever is asked for in one pass of each kind.

pub mod anomalies;
pub mod breakdown;
pub mod certificates;
pub mod conversations;
pub mod dns;
pub mod endpoints;
pub mod ends;
pub mod expert;
pub mod flows;
pub mod handshakes;
pub mod hierarchy;
pub mod http;
pub mod ja4;
pub mod lengths;
pub mod lifespans;
pub mod objects;
pub mod ports;
pub mod protocols;
pub mod ranking;
pub mod rates;
pub mod scope;
pub mod segments;
pub mod series;
pub mod summary;
pub mod talkers;
pub mod tally;
pub mod tcp;
pub mod timeline;
pub mod tls;

use crate::model::Registry;
use crate::model::listing::Listing;
use crate::model::table::Table;
use flows::Flows;
use scope::{Counter, Options, Scope};
use tally::AnyTally;

/// How a table comes about.
#[derive(Clone, Copy)]
pub enum Make {
    Columns(fn(&Options) -> Box<dyn Counter>),
    /// From columns too, all of them at once.
    Whole(fn(&Scope<'_>, &Options) -> Table),
    Flows(fn(&Flows, &Scope<'_>, &Options) -> Listing<'static>),
    Frames(fn(&Registry) -> Box<dyn AnyTally>),
    /// By the detectors, which the session runs.
    Alerts,
    /// From what they find, by host.
    Threats,
}

/// A table that can be asked for.
pub struct Entry {
    pub name: &'static str,
    /// What it shows, in a few words.
    pub about: &'static str,
    /// Parts that can be asked for alone, as `name:variant`.
    pub variants: &'static [&'static str],
    pub make: Make,
}

/// What the detectors find: see `detect`.
const ALERTS: Entry =
    Entry { name: "alerts", about: "what looks like an attack or carelessness, with evidence", variants: &[], make: Make::Alerts };

/// How threatening hosts are: see `detect::threat`.
const THREATS: Entry =
    Entry { name: "threats", about: "hosts by what the detectors found of them, 0 to 100", variants: &[], make: Make::Threats };

/// Every table, in the order in which people are shown them.
pub static ALL: &[Entry] = &[
    summary::ENTRY,
    hierarchy::ENTRY,
    endpoints::ENTRY,
    talkers::ENTRY,
    conversations::ENTRY,
    lifespans::ENTRY,
    ports::ENTRY,
    timeline::ENTRY,
    lengths::ENTRY,
    tcp::ENTRY,
    dns::ENTRY,
    http::ENTRY,
    tls::ENTRY,
    certificates::ENTRY,
    objects::ENTRY,
    expert::ENTRY,
    ALERTS,
    THREATS,
    anomalies::ENTRY,
];

/// The table of that name.
pub fn entry(name: &str) -> Option<&'static Entry> {
    ALL.iter().find(|e| e.name == name)
}

/// Says how many rows a limit left out.
fn note_rest(table: &mut Table, what: &str, rows: usize, limit: usize) {
    if rows > limit {
        table.notes.push(format!("{what}: {limit} of {rows} rows"));
    }
}
