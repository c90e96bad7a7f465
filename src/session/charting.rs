//! Gathers the figures of charts from the frames of a capture that pass a display filter.

use super::dissector::Dissector;
use super::passing;
use crate::base::{NONE, Timestamp};
use crate::chart::{Bar, Body, Chart, Format, Point, Series, Share, units};
use crate::export::atomic::{AtomicFile, Existing, SaveError};
use crate::filter::Filter;
use crate::model::{Wanted, services};
use crate::store::columns::bits;
use crate::store::{Class, Conversations, Ends, Row, Snapshot};
use crate::stream::headers::proto;
use hashbrown::HashMap;
use std::io::Write;
use std::net::IpAddr;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

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

/// The pictures of the frames that pass `only`. `source` and `filter` are what people call the capture and the restriction.
pub fn charts(dissector: &Dissector, only: Option<&Filter>, kinds: &[Kind], source: &str, filter: &str) -> Vec<Chart> {
    let snapshot = dissector.store.snapshot();
    let (protocols, passed) = match (kinds.contains(&Kind::Protocols), only) {
        (false, None) => (Vec::new(), None),
        _ => {
            let (shares, passed) = protocols(dissector, only);
            (shares, only.is_some().then_some(passed))
        }
    };
    let conversations = dissector.store.conversations.read();
    let figures = Figures::gather(&snapshot, &conversations, passed.as_deref());
    let context = figures.context(source, filter);
    let chart = |kind: &Kind| {
        let body = match kind {
            Kind::Protocols => Body::Shares(protocols.clone()),
            Kind::Bandwidth => Body::Rate(figures.rate(&snapshot, passed.as_deref())),
            Kind::Talkers => figures.talkers(&conversations),
            Kind::Ports => figures.ports(&snapshot, &conversations),
            Kind::Sizes => Body::Columns(figures.sizes()),
            Kind::Rtt => figures.handshakes(&conversations),
        };
        Chart { name: kind.name(), title: kind.title().into(), context: context.clone(), body }
    };
    kinds.iter().map(chart).collect()
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

/// Frames and bytes by the Protocol column, and the frames that pass.
fn protocols(dissector: &Dissector, only: Option<&Filter>) -> (Vec<Share>, Vec<u32>) {
    let used: Vec<_> = only.iter().flat_map(|f| f.fields().iter().copied()).collect();
    let wanted = if used.is_empty() { Wanted::Columns } else { Wanted::Only(used.into()) };
    let mut sums: HashMap<String, (u64, u64)> = HashMap::new();
    let mut passed = Vec::new();
    passing::each(
        dissector,
        only,
        &wanted,
        |frame, sums: &mut HashMap<String, (u64, u64)>| {
            let sum = sums.entry_ref(frame.tree.columns.protocol.as_str()).or_default();
            sum.0 += 1;
            sum.1 += u64::from(frame.row.len);
        },
        |part, frames| {
            for (name, (frames, bytes)) in part {
                let sum = sums.entry(name).or_default();
                sum.0 += frames;
                sum.1 += bytes;
            }
            if only.is_some() {
                passed.extend(frames);
            }
            ControlFlow::Continue(())
        },
    );
    let shares = sums.into_iter().map(|(label, (frames, bytes))| Share { label, frames, bytes }).collect();
    (shares, passed)
}

/// What one walk over the rows tells.
#[derive(Default)]
struct Figures {
    frames: u64,
    bytes: u64,
    first: i64,
    last: i64,
    sizes: [(u64, u64); SIZES.len()],
    /// Bytes of each conversation, each way.
    traffic: HashMap<u32, [u64; 2]>,
    handshakes: Vec<(u32, i64, i64)>,
}

/// Upper bounds of the classes of lengths, those of `tshark -z plen,tree`.
const SIZES: [u32; 10] = [19, 39, 79, 159, 319, 639, 1279, 2559, 5119, u32::MAX];

/// Calls `with` with the rows that pass.
fn rows(snapshot: &Snapshot, passed: Option<&[u32]>, mut with: impl FnMut(u32, &Row)) {
    let mut give = |frame: u32| {
        if let Some(row) = snapshot.row(frame) {
            with(frame, &row);
        }
    };
    match passed {
        Some(frames) => frames.iter().copied().for_each(&mut give),
        None => (0..snapshot.len() as u32).for_each(&mut give),
    }
}

impl Figures {
    fn gather(snapshot: &Snapshot, conversations: &Conversations, passed: Option<&[u32]>) -> Self {
        let mut figures = Figures { first: i64::MAX, last: i64::MIN, ..Figures::default() };
        let mut open: HashMap<u32, (i64, bool)> = HashMap::new();
        rows(snapshot, passed, |frame, row| {
            let len = u64::from(row.len);
            figures.frames += 1;
            figures.bytes += len;
            figures.first = figures.first.min(row.time.0);
            figures.last = figures.last.max(row.time.0);
            let class = SIZES.iter().position(|most| row.len <= *most).unwrap_or(0);
            if let Some(size) = figures.sizes.get_mut(class) {
                size.0 += 1;
                size.1 += len;
            }
            let main = (row.conversation, row.has(bits::REVERSED));
            let nested = conversations.nested_of(frame).iter().filter(|n| !n.quoted).map(|n| (n.conversation, n.reversed));
            for (conversation, reversed) in std::iter::once(main).chain(nested).filter(|c| c.0 != NONE) {
                figures.traffic.entry(conversation).or_default()[usize::from(reversed)] += len;
            }
            if row.class() == Class::Tcp {
                figures.handshake(&mut open, row);
            }
        });
        figures
    }

    /// SYN, SYN/ACK, ACK: the time from the first to the last, as `tcp.analysis.initial_rtt`.
    fn handshake(&mut self, open: &mut HashMap<u32, (i64, bool)>, row: &Row) {
        let (id, reversed) = (row.conversation, row.has(bits::REVERSED));
        match row.tcp_flags & 0x17 {
            0x02 if !reversed => {
                open.insert(id, (row.time.0, false));
            }
            0x12 if reversed => {
                if let Some(state) = open.get_mut(&id) {
                    state.1 = true;
                }
            }
            flags if flags & 0x16 == 0x10 && !reversed && open.get(&id).is_some_and(|s| s.1) => {
                if let Some((begun, _)) = open.remove(&id) {
                    self.handshakes.push((id, begun, row.time.0.saturating_sub(begun)));
                }
            }
            _ => {}
        }
    }

    fn span(&self) -> i64 {
        self.last.saturating_sub(self.first).max(0)
    }

    fn context(&self, source: &str, filter: &str) -> String {
        let mut out = crate::base::text::safe(source).into_owned();
        if self.frames > 0 {
            out += &format!(" · from {} for {}", units::moment(Timestamp(self.first)), units::span(self.span()));
        }
        out += &format!(" · {} frames, {}", units::grouped(self.frames), units::bytes(self.bytes as f64));
        if !filter.trim().is_empty() {
            out += &format!(" · {}", crate::base::text::safe(filter.trim()));
        }
        out
    }

    fn rate(&self, snapshot: &Snapshot, passed: Option<&[u32]>) -> Series {
        if self.frames == 0 {
            return Series::default();
        }
        let mut series = Series::over(Timestamp(self.first), self.span());
        rows(snapshot, passed, |_, row| series.add(row.time, row.len));
        series
    }

    fn talkers(&self, conversations: &Conversations) -> Body {
        let mut by_address: HashMap<IpAddr, [u64; 2]> = HashMap::new();
        for (id, bytes) in &self.traffic {
            let Some(Ends::Ip(a, b)) = conversations.get(*id).map(|c| conversations.ends(c)) else { continue };
            for (address, received, sent) in [(a, bytes[1], bytes[0]), (b, bytes[0], bytes[1])] {
                let sum = by_address.entry(address).or_default();
                sum[0] += received;
                sum[1] += sent;
            }
        }
        let rows = by_address.into_iter().map(|(address, parts)| Bar { label: address.to_string(), parts: parts.to_vec() });
        Body::Bars { legend: vec!["received", "sent"], rows: ranked(rows.collect()) }
    }

    fn ports(&self, snapshot: &Snapshot, conversations: &Conversations) -> Body {
        let mut by_port: HashMap<(u16, u8), u64> = HashMap::new();
        for (id, bytes) in &self.traffic {
            let Some(c) = conversations.get(*id).filter(|c| matches!(c.proto, proto::TCP | proto::UDP | proto::SCTP)) else { continue };
            let opened = snapshot.row(c.first).is_some_and(|row| row.class() == Class::Tcp && row.tcp_flags & 0x12 == 0x02);
            let port = if opened { c.b_port } else { services::server_port(c.a_port, c.b_port, c.proto) };
            *by_port.entry((port, c.proto)).or_default() += bytes[0] + bytes[1];
        }
        let label = |port: u16, proto: u8| {
            let transport = services::transport(proto);
            services::name(port, proto).map_or_else(|| format!("{port}/{transport}"), |name| format!("{port}/{transport} {name}"))
        };
        let rows = by_port.into_iter().map(|((port, proto), bytes)| Bar { label: label(port, proto), parts: vec![bytes] });
        Body::Bars { legend: vec!["bytes"], rows: ranked(rows.collect()) }
    }

    fn sizes(&self) -> Vec<Share> {
        let mut low = 0;
        let class = |(most, (frames, bytes)): (&u32, &(u64, u64))| {
            let label = if *most == u32::MAX { format!("≥ {low}") } else { format!("{low}–{most}") };
            low = most.saturating_add(1);
            Share { label, frames: *frames, bytes: *bytes }
        };
        SIZES.iter().zip(&self.sizes).map(class).collect()
    }

    fn handshakes(&self, conversations: &Conversations) -> Body {
        let point = |(id, begun, duration): &(u32, i64, i64)| {
            let c = conversations.get(*id)?;
            let Ends::Ip(a, b) = conversations.ends(c) else { return None };
            let label = format!("{a} port {} → {b} port {}", c.a_port, c.b_port);
            Some(Point { at: begun.saturating_sub(self.first), duration: (*duration).max(1), label })
        };
        let points = self.handshakes.iter().filter_map(point).collect();
        Body::Points { begin: Timestamp(self.first), span: self.span(), points }
    }
}

/// The rows with most bytes first, as many as a picture shows.
fn ranked(mut rows: Vec<Bar>) -> Vec<Bar> {
    rows.sort_by(|a, b| b.parts.iter().sum::<u64>().cmp(&a.parts.iter().sum()).then_with(|| a.label.cmp(&b.label)));
    rows.truncate(RANKED);
    rows
}
