//! The whole analyzer without a screen: owns the store, the threads, the filter result, marks. Commands go in, snapshots and
//! notices come out. The only place that knows the list of protocols.

mod annotations;
pub mod batch;
pub mod charting;
pub mod colours;
mod counted;
mod details;
pub mod detection;
pub mod devices;
mod display;
pub mod dissector;
mod exporting;
pub mod facts;
pub mod files;
mod find;
pub mod follow;
mod foresight;
pub mod graphs;
mod growth;
pub mod headless;
mod kept;
pub mod ladder;
pub mod located;
pub mod meter;
mod narrow;
pub mod objects;
pub mod open;
mod outlook;
mod pace;
pub mod passing;
pub mod places;
mod record;
pub mod records;
mod related;
pub mod report;
mod restriction;
mod rows;
mod search;
mod sources;
pub mod statistics;
pub mod stop;
pub mod streams;
pub mod tables;
pub mod tally;
#[cfg(test)]
mod tests;
pub mod view;
pub mod windows;
mod work;

pub use crate::source::Speed as Pace;
pub use dissector::{Dissector, Place, Standing};
pub use open::{Input, OpenError, Options, Screen};
pub use sources::Sources;
pub use view::*;

use crate::dissect::{Engine, Table};
use crate::filter::{Expression, Filter, Macros, Selected};
use crate::model::{Kind, Registry};
use crate::stats::rates::Rates;
use crate::stats::talkers::{Talker, TalkerOrder, top};
use crate::store::columns::bits;
use crate::store::{Class, Ends};
use crossbeam_channel::{Receiver, Sender};
use roaring::RoaringBitmap;
use std::net::IpAddr;
use std::sync::Arc;
use work::Shared;

/// All protocols, ready to run.
pub fn engine() -> Engine {
    Engine::new(crate::proto::ALL)
}

/// The protocols with the ports that the user has assigned.
pub fn engine_for(options: &Options) -> Result<Engine, OpenError> {
    let mut engine = engine();
    for (space, number, name) in &options.decode_as {
        let table = match space.as_str() {
            "tcp.port" => Table::TcpPort,
            "udp.port" => Table::UdpPort,
            "sctp.port" => Table::SctpPort,
            "ethertype" => Table::EtherType,
            "ip.proto" => Table::IpProto,
            other => {
                let known = "tcp.port, udp.port, sctp.port, ethertype or ip.proto";
                return Err(OpenError(format!("-d {other}: numbers can be assigned in {known}")));
            }
        };
        if !engine.decode_as(table, *number, name) {
            let hint = engine.registry().nearest(name).map_or(String::new(), |n| format!("; did you mean {n}?"));
            return Err(OpenError(format!("-d {space}=={number},{name}: there is no protocol {name}{hint}")));
        }
    }
    for path in &options.keylogs {
        engine.secrets.add_file(path.clone()).map_err(|e| OpenError(format!("cannot read the key log {}: {e}", path.display())))?;
    }
    Ok(engine)
}

/// Every field that a filter, a column or `-e` can name.
pub fn registry(engine: &Engine) -> Arc<Registry> {
    Arc::new(engine.registry())
}

/// True while a dissector runs on this thread: its panics are caught, a panic hook must not touch the terminal.
pub fn panics_are_caught() -> bool {
    crate::dissect::engine::is_guarded()
}

/// Seconds that live rates look back.
const RECENT: i64 = 60;

/// A capture that is open, with everything that is done on it.
pub struct Session {
    shared: Arc<Shared>,
    notices: Receiver<Notice>,
    sender: Sender<Notice>,
}

impl Session {
    /// Opens the input and starts to read it. Returns as soon as the input is known to be readable.
    pub fn open(options: Options) -> Result<Session, OpenError> {
        let (sender, notices) = crossbeam_channel::bounded(1024);
        let shared = work::start(options, sender.clone())?;
        Ok(Session { shared, notices, sender })
    }

    /// What the session tells on its own accord. The channel stays the same when another capture is opened.
    pub fn notices(&self) -> &Receiver<Notice> {
        &self.notices
    }

    /// Does what is asked. What takes long goes on in the background and ends with a notice.
    pub fn perform(&mut self, command: Command) {
        let outcome = match command {
            Command::SetFilter(text) => self.shared.set_filter(&text).map_err(|e| e.message),
            Command::SetBpf(text) => self.shared.set_bpf(&text),
            Command::Mark(frames) => {
                self.shared.mark(&frames);
                Ok(())
            }
            Command::Ignore(frames) => {
                self.shared.ignore(&frames);
                Ok(())
            }
            Command::Refer(frames) => {
                self.shared.refer(&frames);
                Ok(())
            }
            Command::SetColumns(columns) => {
                self.shared.set_columns(columns);
                Ok(())
            }
            Command::SetColours(rules) => {
                self.shared.set_colours(rules);
                Ok(())
            }
            Command::Find { kind, text, from, forward } => find::start(&self.shared, kind, text, from, forward),
            Command::Export { path, format, which, selected } => self.shared.export(path, format, which, selected),
            Command::Charts { folder, format, which } => self.shared.draw(folder, format, which),
            Command::OpenFile(path) => {
                let Options { macros, decode_as, keylogs, .. } = self.shared.options.clone();
                self.reopen(Options { macros, decode_as, keylogs, ..Options::file(path) })
            }
            Command::SaveStream { target, show, only, path } => self.shared.save_stream(target, show, only, path),
            Command::SaveObjects { part, filter, only, path } => self.shared.save_objects(part, &filter, only, path),
            Command::StartCapture => self.shared.run(true),
            Command::StopCapture => self.shared.run(false),
            Command::RestartCapture if self.shared.control.is_some() => self.reopen(self.shared.options.clone()),
            Command::RestartCapture => Err("this is a file: there is no capture to restart".to_string()),
            Command::OpenInterface(name) => {
                let options = self.shared.options.clone();
                self.reopen(Options { input: Input::Live(vec![name]), replay: None, ..options })
            }
        };
        if let Err(why) = outcome {
            let _ = self.sender.try_send(Notice::Failed(why));
        }
    }

    fn reopen(&mut self, options: Options) -> Result<(), String> {
        let next = work::start(options, self.sender.clone()).map_err(|e| e.0)?;
        next.look_like(&self.shared);
        std::mem::replace(&mut self.shared, next).close();
        let _ = self.sender.try_send(Notice::Changed);
        Ok(())
    }

    /// Counters and state.
    pub fn status(&self) -> Status {
        self.shared.status()
    }

    /// The frame at a position of the displayed ones.
    pub fn frame_at(&self, position: usize) -> Option<u32> {
        self.shared.display().frame_at(position, self.shared.frames())
    }

    /// Position of a frame, or of the nearest displayed one.
    pub fn position_of(&self, frame: u32) -> usize {
        self.shared.display().position_of(frame, self.shared.frames())
    }

    pub fn brief(&self, frame: u32) -> Option<Brief> {
        let snapshot = self.shared.dissector.store.snapshot();
        let row = snapshot.row(frame)?;
        let said = self.shared.dissector.annotations.said();
        Some(Brief {
            time: snapshot.moment(frame)?,
            len: row.len,
            marked: said.marked.contains(frame),
            ignored: said.ignored.contains(frame),
            is_reference: said.references.contains(frame),
            first: snapshot.moment(said.reference_of(frame).unwrap_or(0))?,
        })
    }

    /// The row of a frame; `None` when it is still being made (a notice follows).
    pub fn row(&self, frame: u32) -> Option<Arc<Row>> {
        self.shared.rows.get(frame)
    }

    /// Whether the row of a frame is made and up to date.
    pub fn is_row_made(&self, frame: u32) -> bool {
        self.shared.rows.is_made(frame)
    }

    /// The layers of a frame; `None` when it is still being dissected (a notice follows).
    pub fn detail(&self, frame: u32) -> Option<Arc<Detail>> {
        let (snapshot, info) = (self.shared.dissector.store.snapshot(), self.shared.dissector.store.info());
        let standing = self.shared.standing(&Place { snapshot: &snapshot, info: &info, frame });
        self.shared.details.get(frame, standing)
    }

    /// The next or previous marked frame.
    pub fn next_mark(&self, from: u32, forward: bool) -> Option<u32> {
        neighbour(&self.shared.dissector.annotations.said().marked, from, forward)
    }

    /// The next or previous time reference.
    pub fn next_reference(&self, from: u32, forward: bool) -> Option<u32> {
        neighbour(&self.shared.dissector.annotations.said().references, from, forward)
    }

    /// The next or previous frame of the same conversation.
    pub fn in_conversation(&self, from: u32, forward: bool) -> Option<u32> {
        let dissector = &self.shared.dissector;
        let snapshot = dissector.store.snapshot();
        let id = snapshot.conversation(from);
        let facts = dissector.facts.conversation(&snapshot, id)?;
        let at = facts.position(from)?;
        let to = if forward { at.checked_add(1)? } else { at.checked_sub(1)? };
        facts.frames.get(to).copied()
    }

    /// The frame that a frame belongs to most: its answer or its question, or the one in which it was put together.
    pub fn related(&self, frame: u32) -> Option<u32> {
        self.shared.related(frame)
    }

    /// Who sent what to whom, in a conversation or in all displayed frames.
    pub fn ladder(&self, rungs: ladder::Rungs) -> ladder::Ladder {
        self.shared.ladder(rungs)
    }

    /// What can be followed from a frame, the innermost protocol first.
    pub fn targets(&self, frame: u32) -> Vec<follow::Target> {
        self.shared.targets(frame)
    }

    /// A table, or why there is none; `None` while it is being made (a notice follows).
    pub fn table(&self, wish: &statistics::TableWish) -> Option<Arc<Result<crate::model::table::Table, String>>> {
        self.shared.table(wish)
    }

    /// Series over time, or why there are none; `None` while they are being made (a notice follows).
    pub fn graph(&self, wish: &graphs::GraphWish) -> Option<Arc<Result<graphs::Graph, String>>> {
        self.shared.graph(wish)
    }

    /// The segments of a TCP stream; `None` while they are being gathered (a notice follows).
    pub fn segments(&self, stream: u32) -> Option<Arc<crate::stats::segments::Segments>> {
        self.shared.segments(stream)
    }

    /// Drops the table and the graph that were made last, and calls off what is being made.
    pub fn forget_statistics(&self) {
        self.shared.forget_statistics();
    }

    /// What the two sides of a conversation said; `None` while it is being gathered (a notice follows).
    pub fn stream(&self, target: follow::Target) -> Option<Arc<streams::Stream>> {
        self.shared.stream(target)
    }

    /// Lets go of the stream that was shown.
    pub fn forget_stream(&self) {
        self.shared.forget_stream();
    }

    /// A display filter for the frame's conversation.
    pub fn conversation_filter(&self, frame: u32) -> Option<String> {
        let store = &self.shared.dissector.store;
        let row = store.snapshot().row(frame)?;
        let all = store.conversations.read();
        let c = all.get(row.conversation)?;
        let name = match row.class() {
            Class::Tcp => "tcp",
            Class::Udp => "udp",
            _ => {
                let family = if row.has(bits::V6) { "ipv6" } else { "ip" };
                let Ends::Ip(a, b) = all.ends(c) else { return None };
                return Some(format!("{family}.addr == {a} && {family}.addr == {b}"));
            }
        };
        Some(format!("{name}.stream == {}", c.stream))
    }

    /// Whether a display filter is understood; `Ok(Some(hint))`: it is, but see the hint.
    pub fn check_filter(&self, text: &str) -> Result<Option<String>, TextError> {
        let filter = self.shared.compile(text)?;
        Ok(filter.warnings().first().map(|w| w.message.clone()))
    }

    /// Whether a column's expression is understood.
    pub fn check_column(&self, text: &str) -> Result<(), TextError> {
        let checked = Expression::compile(text, self.registry(), &self.shared.options.macros);
        checked.map(|_| ()).map_err(|e| TextError { column: e.column() - 1, message: e.to_string() })
    }

    /// A display filter for what a column's cell says, where the column shows a field.
    pub fn cell_filter(&self, column: &str, value: &str) -> Option<String> {
        let field = self.registry().field(column.trim())?;
        let quoted = |v: &str| format!("{} == \"{}\"", field.name, v.replace('\\', "\\\\").replace('"', "\\\""));
        match field.kind {
            _ if value.is_empty() => Some(format!("!{}", field.name)),
            Kind::None | Kind::Protocol => Some(field.name.to_owned()),
            // a text may hold commas, other values are written one after the other
            Kind::Str => Some(quoted(value)),
            Kind::AbsTime => Some(quoted(value.split(',').next()?)),
            _ => Some(format!("{} == {}", field.name, value.split(',').next()?)),
        }
    }

    /// The capture filter that means the same as a display filter; `None` where no capture filter does.
    pub fn to_bpf(&self, text: &str) -> Option<String> {
        self.shared.compile(text).ok()?.to_bpf()
    }

    /// What is wrong with colour rules: their names, and why.
    pub fn check_colours(&self, rules: &[colours::Rule]) -> Vec<(String, String)> {
        colours::check(rules, self.registry())
    }

    /// Whether a capture filter is understood for the capture's link type.
    pub fn check_bpf(&self, text: &str) -> Result<(), TextError> {
        self.shared.compile_bpf(text).map(|_| ()).map_err(|message| TextError { message, column: 0 })
    }

    /// Everything that a filter can name.
    pub fn registry(&self) -> &Arc<Registry> {
        &self.shared.registry
    }

    /// Rates over the whole capture (file) or the last minute (live), in about `bins` bins.
    pub fn rates(&self, bins: usize) -> Rates {
        let rates = self.shared.rates.lock();
        if self.shared.live { rates.recent(RECENT, bins, work::now()) } else { rates.whole(bins) }
    }

    /// Top talkers; a moment old in a growing capture.
    pub fn talkers(&self, order: TalkerOrder, limit: usize) -> Vec<Talker> {
        top(self.shared.talkers.lock().clone(), order, limit)
    }

    /// Display filter for an address.
    pub fn address_filter(address: IpAddr) -> String {
        match address {
            IpAddr::V4(ip) => format!("ip.addr == {ip}"),
            IpAddr::V6(ip) => format!("ipv6.addr == {ip}"),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.shared.close();
    }
}

fn neighbour(frames: &RoaringBitmap, from: u32, forward: bool) -> Option<u32> {
    if forward { frames.range(from.checked_add(1)?..).next() } else { frames.range(..from).next_back() }
}

/// The outcome of a command that cannot fail.
/// Compiles a display filter; `selected` is the frame that `${field}` refers to.
fn compile(registry: &Registry, text: &str, macros: &Macros, selected: Option<&Detail>) -> Result<Filter, TextError> {
    Filter::compile(text, registry, macros, Selected(selected.map(|d| (&d.tree, d.bytes.as_slice()))))
        .map_err(|e| TextError { column: e.column() - 1, message: e.to_string() })
}
