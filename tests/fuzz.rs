//! Random input for as long as `FUZZ_SECONDS` says (2 for each test by default): filter texts and capture files. What the
//! targets of `fuzz/` check, without a nightly toolchain.

mod support;

use netanal_tui::filter::{Filter, Macros, Selected};
use netanal_tui::model::{Registry, Tree, Wanted};
use netanal_tui::session::{self, Options};
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::{Opened, fixture, fixtures};

/// A small generator of numbers (xorshift, Marsaglia 2003); `FUZZ_SEED` chooses another series.
struct Numbers(u64);

impl Numbers {
    fn new() -> Self {
        Numbers(std::env::var("FUZZ_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// Runs `step` until the time is over; gives the number of steps.
fn for_a_while(mut step: impl FnMut(&mut Numbers)) -> u64 {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|s| s.parse().ok()).unwrap_or(2);
    let (start, limit, mut numbers, mut steps) = (Instant::now(), Duration::from_secs(seconds), Numbers::new(), 0);
    while start.elapsed() < limit {
        step(&mut numbers);
        steps += 1;
    }
    steps
}

const FIELDS: &[&str] = &[
    "frame",
    "eth",
    "ip",
    "ipv6",
    "tcp",
    "udp",
    "http",
    "dns",
    "arp",
    "icmp",
    "tls",
    "frame.len",
    "frame.number",
    "frame.time",
    "frame.time_relative",
    "frame.protocols",
    "eth.addr",
    "eth.src",
    "ip.addr",
    "ip.src",
    "ip.ttl",
    "ip.proto",
    "ip.flags.df",
    "ipv6.addr",
    "tcp.port",
    "tcp.srcport",
    "tcp.flags",
    "tcp.flags.syn",
    "tcp.stream",
    "tcp.len",
    "tcp.payload",
    "udp.port",
    "http.host",
    "http.request.method",
    "dns.qry.name",
    "dns.flags.rcode",
    "tcp.analysis.flags",
    "_ws.expert.severity",
    "_ws.col.info",
    "icmp.type",
];
const VALUES: &[&str] = &[
    "0",
    "1",
    "80",
    "443",
    "53",
    "0x10",
    "017",
    "0b101",
    "-1",
    "1.5",
    "10.0.0.0/8",
    "192.168.1.1",
    "fe80::/10",
    "::1",
    "00:11:22:33:44:55",
    ":ab",
    "45:00",
    "\"a\"",
    "\"GET\"",
    "r\"\\d\"",
    "'c'",
    "true",
    "False",
    "\"2011-03-01 10:00:00\"",
    "\"TCP\"",
];
const JOINTS: &[&str] = &[
    "==", "!=", "===", "!==", "<", "<=", ">", ">=", "eq", "ne", "contains", "matches", "~", "in", "and", "or", "xor", "not", "!", "&&",
    "||", "&", "+", "-", "*", "/", "%", "any", "all", "(", ")", "{", "}", "[", "]", ",", "..", ":", "#1", "#[1-2]", "@", "$", "${", "len(",
    "count(", "max(", "min(", "lower(", "string(", "abs(", "vals(", "[0:2]", "[-1]", "[0]", " ", "\\", "\"", "é", "\u{202e}", "\0", "\n",
];
const TESTS: &[&str] = &["==", "!=", "===", "!==", "<", "<=", ">", ">=", "contains", "&"];

/// A filter text: sensible ones that compile, joined, and now and then anything at all.
fn text(numbers: &mut Numbers) -> String {
    let mut out = String::new();
    match numbers.below(4) {
        0 => {
            for _ in 0..numbers.below(14) {
                let words = [FIELDS, VALUES, JOINTS][numbers.below(3)];
                out.push_str(numbers.pick(words));
                out.push_str(["", " "][numbers.below(2)]);
            }
        }
        1 => out.extend((0..numbers.below(60)).filter_map(|_| char::from_u32(numbers.next() as u32 & 0x1_03ff))),
        _ => {
            for number in 0..=numbers.below(4) {
                if number > 0 {
                    out.push_str(numbers.pick(&[" and ", " or ", " xor "]));
                }
                out.push_str(numbers.pick(&["", "", "not ", "!"]));
                let field = numbers.pick(FIELDS);
                match numbers.below(4) {
                    0 => out.push_str(field),
                    1 => out.push_str(&format!("{field} in {{{}, {}}}", numbers.pick(VALUES), numbers.pick(VALUES))),
                    2 => out.push_str(&format!(
                        "{}{field}{} {} {}",
                        numbers.pick(&["", "all ", "any "]),
                        numbers.pick(&["", "[0:2]", "#1"]),
                        numbers.pick(TESTS),
                        numbers.pick(VALUES)
                    )),
                    _ => out.push_str(&format!("{field} {} {}", numbers.pick(TESTS), numbers.pick(VALUES))),
                }
            }
        }
    }
    out
}

fn compile(text: &str, registry: &Registry) -> Option<Filter> {
    match Filter::compile(text, registry, &Macros::default(), Selected::default()) {
        Ok(filter) => Some(filter),
        Err(error) => {
            assert!(error.column() >= 1 && !error.render().is_empty(), "{text:?}");
            None
        }
    }
}

/// Frames that are dissected for each filter.
const LOOKED_AT: usize = 4;

/// Frames that pass by the columns and dissection of the filter's fields alone, against full dissection.
fn tiers_agree(filter: &Filter, opened: &Opened, text: &str, numbers: &mut Numbers) {
    let first = opened.snapshot.time(0).map(|t| t.0);
    let scanner = filter.plan().scanner(&opened.dissector.store.conversations.read(), first);
    let scan = scanner.scan(&opened.snapshot, 0..opened.len());
    let (mut whole, mut part) = (Tree::new(Wanted::All), Tree::new(filter.wanted()));
    for _ in 0..LOOKED_AT {
        let frame = numbers.below(opened.len() as usize) as u32;
        let (mut by_all, mut by_part) = (false, false);
        opened.dissect(frame, &mut whole, &mut |_, tree, bytes| by_all = filter.matches(tree, bytes));
        if filter.asks_fields_only() {
            opened.dissect(frame, &mut part, &mut |_, tree, bytes| by_part = filter.matches(tree, bytes));
            assert_eq!(by_all, by_part, "{text:?}: frame {} dissected for its fields alone", frame + 1);
        }
        let (certain, open) = (scan.certain.contains(frame), scan.open.contains(frame));
        assert!(open || certain == by_all, "{text:?}: frame {}: columns say {certain}, dissection {by_all}", frame + 1);
    }
}

#[test]
fn filters() {
    let registry: Arc<Registry> = session::registry(&session::engine());
    let captures: Vec<Opened> = ["http", "dns", "arp", "icmp", "vlan"]
        .iter()
        .filter_map(|name| fixtures().into_iter().find(|f| f.name == *name))
        .map(|f| Opened::new(&f.capture))
        .collect();
    assert!(!captures.is_empty());
    let mut compiled = 0_u64;
    let steps = for_a_while(|numbers| {
        let text = text(numbers);
        let Some(filter) = compile(&text, &registry) else { return };
        compiled += 1;
        let canonical = filter.canonical();
        let again = compile(&canonical, &registry).unwrap_or_else(|| panic!("{text:?} became {canonical:?}, which does not compile"));
        assert_eq!(again.canonical(), canonical, "{text:?}");
        let opened = &captures[numbers.below(captures.len())];
        tiers_agree(&filter, opened, &text, numbers);
    });
    println!("{steps} texts, {compiled} of them filters");
    assert!(compiled > 0, "{steps} texts");
}

#[test]
fn capture_files() {
    let seeds: Vec<Vec<u8>> = fixtures().iter().map(|f| std::fs::read(&f.capture).expect("a fixture can be read")).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bent");
    let steps = for_a_while(|numbers| {
        let mut bytes = seeds[numbers.below(seeds.len())].clone();
        bytes.truncate(1 + numbers.below(bytes.len().min(20_000)));
        for _ in 0..numbers.below(12) {
            // headers of files are at their beginning
            let reach = [64, usize::MAX][numbers.below(2)];
            let at = numbers.below(bytes.len().min(reach));
            bytes[at] = [0, 0xff, 0x7f, numbers.next() as u8][numbers.below(4)];
        }
        std::fs::File::create(&path).and_then(|mut f| f.write_all(&bytes)).expect("room for the input");
        if let Ok(mut opened) = session::open::open(&Options::file(path.clone())) {
            let _ = session::open::read_all(&mut opened.indexer);
            let snapshot = opened.store.snapshot();
            for frame in 0..snapshot.len() as u32 {
                let row = snapshot.row(frame).expect("every frame has its row");
                opened.store.with_frame(&row, &mut |bytes| assert!(bytes.len() <= row.captured as usize));
            }
        }
    });
    println!("{steps} files");
}

#[test]
fn frames() {
    let opened = Opened::new(&fixture("http").capture);
    let engine = session::engine();
    let facts = netanal_tui::stream::FrameFacts::none();
    let mut tree = Tree::new(Wanted::All);
    let mut seeds = Vec::new();
    for frame in 0..opened.len() {
        opened.dissect(frame, &mut Tree::new(Wanted::All), &mut |_, _, bytes| seeds.push(bytes.to_vec()));
    }
    let steps = for_a_while(|numbers| {
        let mut bytes = seeds[numbers.below(seeds.len())].clone();
        for _ in 0..=numbers.below(30) {
            let at = numbers.below(bytes.len());
            bytes[at] = numbers.next() as u8;
        }
        let link_type = [1, 0, 9, 101, 105, 113, 127, 192, 239, 242, 258, 276][numbers.below(12)];
        let frame = netanal_tui::dissect::Frame {
            index: 0,
            time: Default::default(),
            moment: Default::default(),
            previous: None,
            previous_displayed: None,
            first: Default::default(),
            len: bytes.len() as u32,
            bytes: &bytes,
            link_type,
            interface: Some((1, 0)),
            untimed: false,
            interface_name: None,
            comments: &[],
            marked: false,
            ignored: false,
            facts: &facts,
            topmost: &[],
        };
        engine.dissect(&netanal_tui::proto::frame::PROTOCOL, &frame, &mut tree);
        assert_eq!(engine.panics(), 0, "link type {link_type}: {bytes:02x?}");
    });
    println!("{steps} frames");
}
