//! Runs a compiled filter over many frames, in parallel, into a bitmap; can be called off. Columns come first: only frames
//! that they leave open are dissected.

use super::batch;
use super::dissector::{Dissector, Place};
use super::kept::{Gathered, KeptValues};
use super::narrow::{Narrowed, narrow};
use crate::filter::Filter;
use crate::model::{Field, Tree, Wanted};
use crate::source::CaptureInfo;
use crate::source::bpf::Program;
use crate::store::Snapshot;
use roaring::RoaringBitmap;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The field that depends on which frames are displayed.
const DELTA_DISPLAYED: &str = "frame.time_delta_displayed";

/// Whether what is made of these fields depends on which frames are displayed.
pub fn depends_on_display(fields: &[&'static Field]) -> bool {
    fields.iter().any(|f| f.name == DELTA_DISPLAYED)
}

/// What a frame must pass.
#[derive(Clone, Copy, Default)]
pub struct Query<'a> {
    pub filter: Option<&'a Filter>,
    pub program: Option<&'a Program>,
    /// Where the values that the filter asks for are kept for the next one.
    pub kept: Option<&'a KeptValues>,
}

/// Adds the frames of `range` that pass to `hits`. `progress` is called now and then with the bitmap and the frames done.
/// False when it was called off.
#[allow(clippy::too_many_arguments)]
pub fn run(
    dissector: &Dissector,
    snapshot: &Snapshot,
    info: &CaptureInfo,
    query: &Query<'_>,
    range: Range<u32>,
    cancel: &AtomicBool,
    hits: &mut RoaringBitmap,
    progress: &mut dyn FnMut(&RoaringBitmap, u32),
) -> bool {
    // a frame's time since the displayed one before depends on all that passed before it: then one worker goes in order
    let in_order = query.filter.is_some_and(|f| depends_on_display(f.fields()));
    let open = match query.filter.filter(|_| !in_order).map(|f| narrow(dissector, snapshot, info, f, range.clone(), cancel)) {
        Some(Narrowed::Cancelled) => return false,
        Some(Narrowed::To(scan)) if query.program.is_none() => {
            *hits |= scan.certain;
            if scan.open.is_empty() {
                progress(hits, range.end);
                return true;
            }
            progress(hits, range.start);
            Frames::Some(scan.open.iter().collect())
        }
        Some(Narrowed::To(scan)) => Frames::Some((scan.certain | scan.open).iter().collect()),
        Some(Narrowed::Not) | None => Frames::All(range.clone()),
    };
    // what the filter asks for may be known from the ones before
    let keeping = match (query.filter, query.kept) {
        (Some(filter), Some(kept)) if query.program.is_none() && !in_order && filter.asks_fields_only() => Some((filter, kept)),
        _ => None,
    };
    let open = match keeping.and_then(|(f, kept)| kept.answer(f, &open.bitmap(), &dissector.store, snapshot)) {
        Some((known, rest)) => {
            *hits |= known;
            progress(hits, range.start);
            Frames::Some(rest.iter().collect())
        }
        None => open,
    };
    let mut gathered = keeping.map(|(filter, _)| Gathered::new(filter));
    let wanted = query.filter.map_or_else(|| Wanted::Only(Arc::from([])), Filter::wanted);
    let mut whole = true;
    let workers = if in_order { 1 } else { batch::workers() };
    let shown_before = hits.max();
    batch::ordered(
        0..open.len(),
        workers,
        || (Tree::new(wanted.clone()), shown_before),
        |(tree, shown), positions| {
            let mut passed = Vec::new();
            let mut gathered = keeping.map(|(filter, _)| Gathered::new(filter));
            let mut end = range.start;
            for frame in positions.filter_map(|p| open.get(p)) {
                if cancel.load(Ordering::Relaxed) {
                    break;
                }
                end = frame + 1;
                if !passes_program(dissector, snapshot, query, frame) {
                    continue;
                }
                let Some(filter) = query.filter else {
                    passed.push(frame);
                    continue;
                };
                let place = Place { snapshot, info, frame };
                let mut standing = dissector.standing(&place);
                if in_order {
                    standing.previous_displayed = shown.and_then(|f| snapshot.moment(f)).or_else(|| snapshot.moment(frame));
                }
                dissector.dissect(&place, standing, tree, &mut |_, tree, bytes| {
                    if let Some(gathered) = &mut gathered {
                        gathered.frame(frame, tree);
                    }
                    if filter.matches(tree, bytes) {
                        passed.push(frame);
                        *shown = Some(frame);
                    }
                });
            }
            (passed, gathered, end)
        },
        |(passed, later, end)| {
            if let (Some(gathered), Some(later)) = (&mut gathered, later) {
                gathered.add(later);
            }
            if cancel.load(Ordering::Relaxed) {
                whole = false;
                return ControlFlow::Break(());
            }
            hits.extend(passed);
            progress(hits, end);
            ControlFlow::Continue(())
        },
    );
    if let (Some((_, kept)), Some(gathered)) = (keeping, gathered) {
        kept.keep(gathered);
    }
    if whole {
        progress(hits, range.end);
    }
    whole
}

/// The frames that have to be looked at one by one.
enum Frames {
    All(Range<u32>),
    Some(Vec<u32>),
}

impl Frames {
    fn len(&self) -> u32 {
        match self {
            Frames::All(range) => range.len() as u32,
            Frames::Some(frames) => frames.len() as u32,
        }
    }

    fn bitmap(&self) -> RoaringBitmap {
        match self {
            Frames::All(range) => {
                let mut all = RoaringBitmap::new();
                all.insert_range(range.clone());
                all
            }
            Frames::Some(frames) => frames.iter().copied().collect(),
        }
    }

    fn get(&self, position: u32) -> Option<u32> {
        match self {
            Frames::All(range) => Some(range.start + position),
            Frames::Some(frames) => frames.get(position as usize).copied(),
        }
    }
}

/// Whether a frame passes the capture filter; frames whose bytes are gone do not.
fn passes_program(dissector: &Dissector, snapshot: &Snapshot, query: &Query<'_>, frame: u32) -> bool {
    let Some(program) = query.program else { return true };
    let Some(row) = snapshot.row(frame) else { return false };
    let mut passes = false;
    dissector.store.with_frame(&row, &mut |bytes| passes = program.matches(bytes, row.len));
    passes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Options, Standing, engine, open, registry};
    use crate::{filter::Macros, filter::Selected};

    /// Expressions that columns answer, in whole or in part.
    const EXPRESSIONS: &[&str] = &[
        "frame",
        "tcp",
        "udp",
        "ip",
        "ipv6",
        "arp",
        "not ip",
        "not (tcp or udp)",
        "ip and not tcp",
        "ip xor udp",
        "tcp.port == 80",
        "tcp.port != 80",
        "tcp.port !== 80",
        "all tcp.port > 100",
        "tcp.srcport < 1024",
        "tcp.dstport in {1..1023, 8080}",
        "!(tcp.port == 80)",
        "udp.port == 53",
        "udp.port in {53, 67..69, 5353}",
        "udp.dstport != 53",
        "udp.srcport >= 1024",
        "ip.addr == 10.0.0.0/8",
        "ip.addr != 10.0.0.1",
        "all ip.addr == 10.0.0.0/8",
        "ip.src == 10.0.0.1",
        "ip.dst > 128.0.0.0",
        "ip.src in {10.0.0.0/8, 192.168.0.0/16}",
        "ipv6.addr == fe80::/10",
        "ipv6.src == ::",
        "ipv6.dst != ff02::1",
        "tcp.stream == 0",
        "udp.stream > 1",
        "tcp.flags.syn == 1 and tcp.flags.ack == 0",
        "tcp.flags.reset == true",
        "tcp.flags == 0x002",
        "tcp.flags & 0x12 == 0x12",
        "tcp.flags & 2",
        "tcp.flags",
        "frame.number in {2, 4..6}",
        "frame.len > 100",
        "frame.len <= 60",
        "frame.len == -1",
        "frame.cap_len < 1000",
        "frame.time_relative > 0.001",
        "frame.time < \"2020-01-01\"",
        "ip.addr == 10.0.0.0/8 and frame.len > 80",
        "tcp.port == 80 and ip.ttl > 10",
        "ip.ttl > 10 or udp",
        "tcp#1",
        "icmp.type == 3 and tcp.port == 80",
        "icmp",
        "icmpv6.type == 135 or igmp",
        "icmp.resptime > 0",
        "udp.port == 53 and eth.type == 0x0800",
        "tcp.payload contains \"GET\"",
        "frame.protocols contains \"dns\"",
        "frame.len > 100 and tcp.window_size_value < 500",
        "ip.proto == 6 and not tcp.len == 0",
        "ip.ttl == 64",
        "not ip.ttl == 64",
        "ip.ttl == 64 and not dns.qry.name contains \"a\"",
        "http.request.method == \"GET\"",
        "http.host matches \"a\" or dns.flags.response == 0",
        "all ip.ttl > 60",
        "count(ip.ttl) > 1",
        "eth.addr[0:3] == 02:00:00",
        "frame contains \"GET\"",
        "tcp.analysis.flags",
        "_ws.col.protocol == \"TCP\"",
    ];

    /// Captures whose links and network layers all have dissectors.
    const CAPTURES: &[&str] = &[
        "arp",
        "dhcp",
        "dhcpv6",
        "dns",
        "dns-tcp",
        "fragments",
        "ftp",
        "gre",
        "gretap",
        "hostile-text",
        "http",
        "http-encodings",
        "http-pipelined",
        "icmp",
        "icmpv6",
        "igmp",
        "ipip",
        "llmnr",
        "loop",
        "mdns",
        "ndp",
        "ntp",
        "mpls",
        "pppoe",
        "null",
        "packed-gzip",
        "packed-lz4",
        "packed-zstd",
        "pcap-big-endian",
        "pcap-cut",
        "pcap-nanoseconds",
        "pcap-short",
        "pcap-snaplen",
        "pcapng-mixed",
        "pcapng-secrets",
        "pcapng-sections",
        "qinq",
        "raw",
        "sll",
        "sll2",
        "smtp",
        "snap",
        "ssh",
        "stp",
        "tcp-duplicate",
        "tcp-keep-alive",
        "tcp-loss",
        "tcp-options",
        "tcp-reorder",
        "tcp-reset",
        "tcp-zero-window",
        "tls12",
        "tls13",
        "traceroute",
        "vlan",
        "vxlan",
    ];

    #[test]
    fn every_tier_gives_the_answer_of_dissection() {
        let engine = Arc::new(engine());
        let registry = registry(&engine);
        let (mut captures, mut wrong) = (0, Vec::new());
        for name in CAPTURES {
            let Ok(files) = std::fs::read_dir(format!("{}/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))) else { continue };
            for file in
                files.flatten().map(|f| f.path()).filter(|f| f.file_name().is_some_and(|n| n.to_string_lossy().starts_with("capture.")))
            {
                let mut opened = open::open(&Options::file(file.clone())).unwrap();
                open::read_all(&mut opened.indexer).unwrap();
                captures += 1;
                let dissector = Dissector::new(opened.store.clone(), engine.clone());
                let filters: Vec<(&str, Filter)> = EXPRESSIONS
                    .iter()
                    .map(|text| (*text, Filter::compile(text, &registry, &Macros::default(), Selected::default()).unwrap()))
                    .collect();
                let expected = by_dissection(&dissector, &filters);
                let kept = KeptValues::default();
                // by columns, by dissection of the rest with its values kept, and by the values that were kept
                for round in [None, Some(&kept), Some(&kept)] {
                    for ((text, filter), expected) in filters.iter().zip(&expected) {
                        let found = by_plan(&dissector, filter, round);
                        if found != *expected {
                            let (more, less) = (&found - expected, expected - &found);
                            let file = file.display();
                            wrong.push(format!("{text} in {file}: {:?} too many, {:?} missing", more.min(), less.min()));
                        }
                    }
                }
            }
        }
        assert_eq!(captures, CAPTURES.len());
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn what_is_decoded_as_a_tunnel_is_found_inside() {
        let mut engine = engine();
        assert!(engine.decode_as(crate::dissect::Table::UdpPort, 9999, "vxlan"));
        let registry = registry(&engine);
        let datagram = |port: u16, payload: &[u8]| {
            let mut frame = vec![2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0, 0x45, 0, 0, 28 + payload.len() as u8];
            frame.extend([0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x10, 0]);
            frame.extend(port.to_be_bytes());
            frame.extend([0, 8 + payload.len() as u8, 0, 0]);
            [&frame, payload].concat()
        };
        let tunnel = [&[8, 0, 0, 0, 0, 0, 7, 0][..], &datagram(53, &[])].concat();
        let frame = datagram(9999, &tunnel);
        let len = [frame.len() as u8, 0, 0, 0];
        let head = [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0];
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), [&head, &[0; 8][..], &len, &len, &frame].concat()).unwrap();
        let mut opened = open::open(&Options::file(file.path().into())).unwrap();
        open::read_all(&mut opened.indexer).unwrap();
        let dissector = Dissector::new(opened.store.clone(), Arc::new(engine));
        let found = |text| {
            let filter = Filter::compile(text, &registry, &Macros::default(), Selected::default()).unwrap();
            by_plan(&dissector, &filter, None).len()
        };
        assert_eq!((found("udp.port == 53"), found("udp.port == 9999"), found("udp.port == 54")), (1, 1, 0));
    }

    fn by_dissection(dissector: &Dissector, filters: &[(&str, Filter)]) -> Vec<RoaringBitmap> {
        let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
        let mut tree = Tree::new(Wanted::All);
        let mut out = vec![RoaringBitmap::new(); filters.len()];
        for frame in 0..snapshot.len() as u32 {
            let place = Place { snapshot: &snapshot, info: &info, frame };
            dissector.dissect(&place, Standing::default(), &mut tree, &mut |_, tree, bytes| {
                for ((_, filter), hits) in filters.iter().zip(&mut out) {
                    if filter.matches(tree, bytes) {
                        hits.insert(frame);
                    }
                }
            });
        }
        out
    }

    fn by_plan(dissector: &Dissector, filter: &Filter, kept: Option<&KeptValues>) -> RoaringBitmap {
        let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
        let mut hits = RoaringBitmap::new();
        let query = Query { filter: Some(filter), program: None, kept };
        let range = 0..snapshot.len() as u32;
        assert!(run(dissector, &snapshot, &info, &query, range, &AtomicBool::new(false), &mut hits, &mut |_, _| {}));
        hits
    }
}
