//! Pictures of a capture: the figures are those of the tables, over the frames that pass a display filter.

mod bits;
pub mod figures;

use super::open::OpenError;
use super::tables::{Frames, Request, Tables, Wants};
use super::windows::Windows;
use crate::base::Timestamp;
use crate::chart::{Bar, Body, Chart, Format, Point, Series, Share, units};
use crate::export::atomic::{AtomicFile, Existing, SaveError};
use crate::filter::Filter;
use crate::model::Registry;
use crate::model::table::Table;
use crate::stats::ends::Layer;
use crate::stats::flows::Flows;
use crate::stats::handshakes::{Handshake, Handshakes};
use crate::stats::lengths::Lengths;
use crate::stats::ranking::keep_most;
use crate::stats::scope::Scope;
use crate::stats::{endpoints, ports};
use crate::store::Ends;
use figures::{Counts, Figures};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

/// A picture that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Protocols,
    Bandwidth,
    Talkers,
    Ports,
    Sizes,
    Rtt,
}

impl Kind {
    pub const ALL: [Kind; 6] = [Kind::Protocols, Kind::Bandwidth, Kind::Talkers, Kind::Ports, Kind::Sizes, Kind::Rtt];

    /// What the command line calls it, and stem of its file.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Protocols => "protocols",
            Kind::Bandwidth => "bandwidth",
            Kind::Talkers => "talkers",
            Kind::Ports => "ports",
            Kind::Sizes => "sizes",
            Kind::Rtt => "rtt",
        }
    }

    /// What stands above it.
    pub fn title(self) -> &'static str {
        match self {
            Kind::Protocols => "Protocols by frames",
            Kind::Bandwidth => "Bandwidth over time",
            Kind::Talkers => "Top talkers by bytes received and sent",
            Kind::Ports => "Service ports by bytes",
            Kind::Sizes => "Packet sizes",
            Kind::Rtt => "Round-trip times of TCP handshakes",
        }
    }
}

/// Rows of ranked pictures.
const RANKED: usize = 12;

/// What a picture is of.
pub struct Subject<'a> {
    pub registry: &'a Registry,
    pub only: Option<&'a Filter>,
    /// What people call the capture, and the filter as they wrote it.
    pub source: &'a str,
    pub filter: &'a str,
    /// Parts of the bandwidth that have lines of their own: what people call them, and which frames they are.
    pub series: &'a [(String, Filter)],
}

/// The pictures of the frames that pass the filter, and tables of the same frames, which are read at most once.
///
/// # Errors
/// When the input cannot be read on.
pub fn charts(
    subject: &Subject<'_>,
    windows: &mut Windows<'_>,
    kinds: &[Kind],
    requests: &[Request],
) -> Result<(Vec<Chart>, Vec<Table>), OpenError> {
    let never = AtomicBool::new(false);
    let tables = Tables::new(windows.dissector, subject.registry, &never);
    let draw = |counts: Counts<'_>| {
        let Counts { scope, flows, figures, protocols } = counts;
        let context = context(subject, scope);
        let mut shares: Vec<Share> = protocols.list().into_iter().map(|(label, frames, bytes)| Share { label, frames, bytes }).collect();
        let chart = |kind: &Kind| {
            let body = match kind {
                Kind::Protocols => Body::Shares(std::mem::take(&mut shares)),
                Kind::Bandwidth => bandwidth(subject, scope, figures),
                Kind::Talkers => talkers(scope, flows),
                Kind::Ports => services(scope, flows),
                Kind::Sizes => Body::Columns(sizes(&figures.lengths)),
                Kind::Rtt => round_trips(scope, &figures.handshakes),
            };
            Chart { name: kind.name(), title: kind.title().into(), context: context.clone(), body }
        };
        kinds.iter().map(chart).collect()
    };
    let frames = Frames { filter: subject.only, last: None };
    let parts: Vec<&Filter> = subject.series.iter().filter(|_| kinds.contains(&Kind::Bandwidth)).map(|s| &s.1).collect();
    let made = tables.drawn(windows, requests, &frames, &Wants { protocols: kinds.contains(&Kind::Protocols), parts }, draw)?;
    Ok(made.map(|(tables, charts)| (charts, tables)).unwrap_or_default())
}

/// Writes pictures into a folder, which is made where it is missing; gives their paths. `inputs` are never written over.
///
/// # Errors
/// When the folder cannot be made or written to.
pub fn save(charts: &[Chart], folder: &Path, format: Format, inputs: &[PathBuf]) -> Result<Vec<PathBuf>, SaveError> {
    let shown = crate::base::text::safe(&folder.to_string_lossy()).into_owned();
    std::fs::create_dir_all(folder).map_err(|e| SaveError(format!("{shown} cannot be made: {e}; choose another folder")))?;
    let one = |chart: &Chart| {
        let path = folder.join(format!("{}.{}", chart.name, format.name()));
        let picture = chart.draw(format).map_err(|e| SaveError(e.to_string()))?;
        let mut file = AtomicFile::create(&path, Existing::Replace, inputs)?;
        file.write_all(&picture).map_err(|e| SaveError(format!("{shown} cannot be written: {e}; is the disk full?")))?;
        file.commit()?;
        Ok(path)
    };
    charts.iter().map(one).collect()
}

/// Which capture, when, how much, and under which filter.
fn context(subject: &Subject<'_>, scope: &Scope<'_>) -> String {
    let mut out = crate::base::text::safe(subject.source).into_owned();
    if let Some((first, last)) = scope.span() {
        out += &format!(" · from {} for {}", units::moment(Timestamp(first)), units::span(last.saturating_sub(first)));
    }
    out += &format!(" · {} frames, {}", units::grouped(scope.len()), units::bytes(scope.bytes() as f64));
    if !subject.filter.trim().is_empty() {
        out += &format!(" · {}", crate::base::text::safe(subject.filter.trim()));
    }
    out
}

fn bandwidth(subject: &Subject<'_>, scope: &Scope<'_>, figures: &Figures) -> Body {
    let Some(span) = scope.span() else { return Body::Rate { all: Series::default(), parts: Vec::new() } };
    let parts = subject.series.iter().zip(&figures.parts).map(|((name, _), bits)| (name.clone(), bits.series(span)));
    Body::Rate { all: figures.bits.series(span), parts: parts.collect() }
}

fn talkers(scope: &Scope<'_>, flows: &Flows) -> Body {
    let conversations = scope.store.conversations.read();
    let mut hosts: Vec<_> = [Layer::Ipv4, Layer::Ipv6].into_iter().flat_map(|layer| endpoints::all(flows, &conversations, layer)).collect();
    keep_most(&mut hosts, RANKED, |e| e.bytes_in + e.bytes_out);
    let rows = hosts.iter().map(|e| Bar { label: e.end.address(), parts: vec![e.bytes_in, e.bytes_out] }).collect();
    Body::Bars { legend: vec!["received", "sent"], rows: ranked(rows) }
}

fn services(scope: &Scope<'_>, flows: &Flows) -> Body {
    let row = |s: ports::Service| {
        let port = format!("{}/{}", s.port, s.layer.title().to_lowercase());
        let label = s.name().map_or_else(|| port.clone(), |name| format!("{port} {name}"));
        Bar { label, parts: vec![s.bytes_in + s.bytes_out] }
    };
    let all = ports::services(flows, scope, &[Layer::Tcp, Layer::Udp, Layer::Sctp]);
    Body::Bars { legend: vec!["bytes"], rows: ranked(all.into_iter().map(row).collect()) }
}

fn sizes(lengths: &Lengths) -> Vec<Share> {
    lengths.classes().iter().map(|c| Share { label: c.name(), frames: c.frames, bytes: c.bytes }).collect()
}

fn round_trips(scope: &Scope<'_>, handshakes: &Handshakes) -> Body {
    let conversations = scope.store.conversations.read();
    let (first, last) = scope.span().unwrap_or_default();
    let point = |h: &Handshake| {
        let c = conversations.get(h.conversation)?;
        let Ends::Ip(a, b) = conversations.ends(c) else { return None };
        let label = format!("{a} port {} → {b} port {}", c.a_port, c.b_port);
        Some(Point { at: h.begun.saturating_sub(first), duration: h.duration.max(1), label })
    };
    let points = handshakes.all().iter().filter_map(point).collect();
    Body::Points { begin: Timestamp(first), span: last.saturating_sub(first), points }
}

/// The rows with most bytes first, as many as a picture shows.
fn ranked(mut rows: Vec<Bar>) -> Vec<Bar> {
    rows.sort_by(|a, b| b.parts.iter().sum::<u64>().cmp(&a.parts.iter().sum()).then_with(|| a.label.cmp(&b.label)));
    rows.truncate(RANKED);
    rows
}
