//! Runs dissectors over a frame: look-up tables made from what the protocols declare, limits, and the last line of defence.

use super::context::Cx;
use super::faults;
use super::protocol::{ProbeFn, Protocol, Table};
use crate::base::{Bytes, Moment, Timestamp};
use crate::model::{ProtocolInfo, Registry, Tree};
use crate::stream::headers::proto;
use crate::stream::secrets::Secrets;
use crate::stream::{Application, Applications, FrameFacts, TrackFn};
use bumpalo::Bump;
use hashbrown::HashMap;
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU64, Ordering};

/// A frame and what is known of it before its bytes are looked at.
pub struct Frame<'a> {
    /// From 0; `frame.number` is one more.
    pub index: u32,
    /// Capture time; saturated.
    pub time: Timestamp,
    /// Capture time; exact.
    pub moment: Moment,
    /// Time of the frame before this one, when there is one.
    pub previous: Option<Moment>,
    /// Time of the last displayed frame before this one.
    pub previous_displayed: Option<Moment>,
    /// Time of the capture's first frame (or of the time reference before this frame).
    pub first: Moment,
    /// Length on the wire.
    pub len: u32,
    pub bytes: &'a [u8],
    /// LINKTYPE_ number of the interface (tcpdump.org registry).
    pub link_type: u16,
    /// Number of the section that the interface is in, and its number there; where the format numbers them.
    pub interface: Option<(u32, u32)>,
    pub interface_name: Option<&'a str>,
    /// The format gives no time for this frame.
    pub untimed: bool,
    pub comments: &'a [&'a str],
    pub marked: bool,
    pub ignored: bool,
    pub facts: &'a FrameFacts,
    /// Protocols above which nobody asks for anything: they hand nothing on.
    pub topmost: &'static [&'static str],
}

/// All protocols, ready to run. Shared by threads; a dissection borrows it.
pub struct Engine {
    protocols: Vec<&'static Protocol>,
    by_name: HashMap<&'static str, &'static Protocol>,
    claims: HashMap<(Table, u32), &'static Protocol>,
    probes: HashMap<Table, Vec<(&'static Protocol, ProbeFn)>>,
    overhearing: HashMap<Table, Vec<TrackFn>>,
    /// Numbers that the user leads elsewhere.
    chosen: Vec<(Table, u32)>,
    panics: AtomicU64,
    /// What is known for decrypting; may be added to at any time.
    pub secrets: Secrets,
}

thread_local! {
    /// True while a dissector runs: the panic hook stays silent then, because the panic is caught.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    static ARENA: RefCell<Bump> = RefCell::new(Bump::new());
}

/// Whether the current thread runs a dissector whose panics are caught.
pub fn is_guarded() -> bool {
    GUARDED.get()
}

impl Engine {
    pub fn new(protocols: &[&'static Protocol]) -> Self {
        let mut engine = Engine {
            protocols: protocols.to_vec(),
            by_name: HashMap::new(),
            claims: HashMap::new(),
            probes: HashMap::new(),
            overhearing: HashMap::new(),
            chosen: Vec::new(),
            panics: AtomicU64::new(0),
            secrets: Secrets::default(),
        };
        engine.protocols.push(&faults::DATA);
        for protocol in &engine.protocols {
            engine.by_name.insert(protocol.info.name(), protocol);
            for claim in protocol.claims {
                engine.claims.entry(*claim).or_insert(protocol);
            }
            for (table, probe) in protocol.probes {
                engine.probes.entry(*table).or_default().push((protocol, *probe));
            }
            if let Some((table, overhear)) = protocol.overhears {
                engine.overhearing.entry(table).or_default().push(overhear);
            }
        }
        engine
    }

    /// Makes `key` of a table lead to the protocol of that name (`-d tcp.port==8888,http`). False: no such protocol.
    pub fn decode_as(&mut self, table: Table, key: u32, name: &str) -> bool {
        let found = self.by_name.get(name).copied();
        if let Some(protocol) = found {
            self.claims.insert((table, key), protocol);
            self.chosen.push((table, key));
        }
        found.is_some()
    }

    /// Numbers for which [`Engine::decode_as`] chose a protocol.
    pub fn chosen(&self) -> &[(Table, u32)] {
        &self.chosen
    }

    pub fn lookup(&self, table: Table, key: u32) -> Option<&'static Protocol> {
        self.claims.get(&(table, key)).copied()
    }

    pub fn protocol(&self, name: &str) -> Option<&'static Protocol> {
        self.by_name.get(name).copied()
    }

    pub fn probes(&self, table: Table) -> impl Iterator<Item = (&'static Protocol, ProbeFn)> {
        self.probes.get(&table).into_iter().flatten().copied()
    }

    pub fn protocols(&self) -> &[&'static Protocol] {
        &self.protocols
    }

    /// Everything declared, for filters, completion and the generated reference.
    pub fn registry(&self) -> Registry {
        let own: [&'static ProtocolInfo; 4] = [&faults::EXPERT_INFO, &faults::MALFORMED, &faults::SHORT, &faults::UNREASSEMBLED];
        Registry::new(own.into_iter().chain(self.protocols.iter().map(|p| &p.info)))
    }

    /// Dissectors that panicked so far. Anything but 0 is a fault of ours.
    pub fn panics(&self) -> u64 {
        self.panics.load(Ordering::Relaxed)
    }

    /// Dissects a frame into `tree`, which is emptied first. `root` is the protocol of the frame itself.
    pub fn dissect(&self, root: &'static Protocol, frame: &Frame<'_>, tree: &mut Tree) {
        tree.clear();
        let outer = GUARDED.replace(true);
        let run = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            ARENA.with_borrow_mut(|arena| {
                arena.reset();
                let mut cx = Cx::new(self, arena, frame, tree);
                cx.root(root, Bytes::new(frame.bytes, 0, frame.len as usize));
            });
        }));
        GUARDED.set(outer);
        if run.is_err() {
            self.panics.fetch_add(1, Ordering::Relaxed);
            tree.clear();
            tree.columns.set_info(format_args!("[Dissector bug: this frame could not be dissected]"));
        }
    }
}

impl Applications for Engine {
    fn by_port(&self, transport: u8, port: u16) -> Option<Application> {
        self.lookup(port_table(transport)?, port.into()).map(application)
    }
    fn by_content(&self, transport: u8, payload: &[u8]) -> Option<Application> {
        self.probes(port_table(transport)?).find(|(_, probe)| probe(payload)).map(|(protocol, _)| application(protocol))
    }
    fn overhearing(&self, transport: u8) -> &[TrackFn] {
        port_table(transport).and_then(|table| self.overhearing.get(&table)).map_or(&[], Vec::as_slice)
    }
    fn by_name(&self, name: &str) -> Option<Application> {
        self.protocol(name).map(application)
    }
    fn by_link(&self, link_type: u16) -> Option<Application> {
        self.lookup(Table::LinkType, link_type.into()).map(application)
    }
    fn secrets(&self) -> &Secrets {
        &self.secrets
    }
}

fn port_table(transport: u8) -> Option<Table> {
    match transport {
        proto::TCP => Some(Table::TcpPort),
        proto::UDP | proto::UDPLITE => Some(Table::UdpPort),
        proto::SCTP => Some(Table::SctpPort),
        _ => None,
    }
}

fn application(protocol: &'static Protocol) -> Application {
    Application {
        name: protocol.info.name(),
        need: protocol.need,
        track: protocol.track,
        each: protocol.each,
        announces: protocol.announces,
    }
}
