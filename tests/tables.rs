//! The tables of `analyze` against tshark's, on the fixtures: the same hierarchy, conversations, endpoints and rates. Where
//! tshark is not installed the comparison is skipped, and says so; what the fixtures' tables must be without it is here too.

mod support;

use netanal_tui::model::table::{Cell, Table};
use netanal_tui::model::{FieldSet, Reach, Tree, Wanted};
use netanal_tui::session::tables::{Frames, Tables, request};
use netanal_tui::session::{self, dissector::Dissector};
use netanal_tui::stats::Make;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use support::{Opened, fixture, fixtures};

/// Fixtures whose protocols are all dissected, and by tshark as layers of their own in the same places: not so what ICMP
/// errors quote, and comments on frames.
const COMPARED: &[&str] = &["arp", "dns", "dns-tcp", "http", "ipip", "tcp-loss", "tcp-reset", "tls13", "vlan", "vxlan"];

/// Kinds of conversations, and what tshark calls them in the headings.
const LAYERS: &[(&str, &str)] = &[("eth", "Ethernet"), ("ip", "IPv4"), ("ipv6", "IPv6"), ("tcp", "TCP"), ("udp", "UDP")];

fn table(dissector: &Dissector, name: &str) -> Table {
    let registry = session::registry(&Arc::new(session::engine()));
    let cancel = AtomicBool::new(false);
    let request = request(name).expect("a table of that name");
    let mut made = Tables::new(dissector, &registry, &cancel).make(&[request], &Frames::default()).expect("nobody calls it off");
    made.remove(0)
}

fn of_fixture(fixture_name: &str, name: &str) -> Table {
    table(&Opened::new(&fixture(fixture_name).capture).dissector, name)
}

/// What tshark prints for `-z TAP`; `None` where it is not installed.
fn tshark(capture: &Path, taps: &[&str]) -> Option<String> {
    let taps = taps.iter().flat_map(|tap| ["-z", tap]);
    let out = Command::new("tshark").args(["-n", "-q", "-2", "-r"]).arg(capture).args(taps).output().ok()?;
    out.status.success().then(|| String::from_utf8_lossy(&out.stdout).into_owned())
}

/// Cells of a row by the keys of their columns.
fn cell<'a>(table: &'a Table, row: usize, key: &str) -> &'a Cell {
    let at = table.column(key).unwrap_or_else(|| panic!("no column {key} in {}", table.name));
    &table.rows[row].cells[at]
}

fn number(table: &Table, row: usize, key: &str) -> u64 {
    cell(table, row, key).number().unwrap_or(0.0) as u64
}

fn words(table: &Table, row: usize, key: &str) -> String {
    cell(table, row, key).words().into_owned()
}

/// Frames and bytes by path: `eth:ip:tcp`.
fn hierarchy_of_tshark(text: &str) -> BTreeMap<String, (u64, u64)> {
    let (mut stack, mut rows) = (Vec::<String>::new(), BTreeMap::new());
    for line in text.lines().filter(|l| l.contains(" frames:")) {
        let depth = (line.len() - line.trim_start().len()) / 2;
        let mut parts = line.split_whitespace();
        stack.truncate(depth);
        stack.extend(parts.next().map(str::to_owned));
        let mut value = |key: &str| parts.next().and_then(|p| p.strip_prefix(key)).and_then(|n| n.parse().ok()).unwrap_or(0);
        rows.insert(stack.join(":"), (value("frames:"), value("bytes:")));
    }
    rows
}

#[test]
fn the_hierarchy_is_that_of_tshark() {
    let mut wrong = Vec::new();
    // payload that no protocol claims is `data` here, and a layer for tshark in some captures only
    for name in COMPARED.iter().filter(|n| !matches!(**n, "tcp-loss" | "tcp-reset")) {
        let fixture = fixture(name);
        let Some(text) = tshark(&fixture.capture, &["io,phs"]) else {
            return eprintln!("skipped: tshark is not installed");
        };
        let table = of_fixture(name, "hierarchy");
        let ours: BTreeMap<String, (u64, u64)> = (0..table.rows.len())
            .map(|row| (words(&table, row, "path"), (number(&table, row, "frames"), number(&table, row, "bytes"))))
            .filter(|(path, _)| path != "frame")
            .collect();
        let theirs = hierarchy_of_tshark(&text);
        if ours != theirs {
            wrong.push(format!("{name}: {ours:?}\n   tshark: {theirs:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Both ends of each conversation with the frames that they sent.
fn conversations_of_tshark(text: &str, heading: &str) -> Vec<[(String, u64); 2]> {
    let heading = format!("{heading} Conversations");
    let mut rows: Vec<[(String, u64); 2]> = text
        .lines()
        .skip_while(|l| **l != *heading)
        .take_while(|l| **l == *heading || !l.ends_with(" Conversations"))
        .filter_map(|line| {
            let (a, rest) = line.split_once("<->")?;
            let words: Vec<&str> = rest.split_whitespace().collect();
            // bytes are written with their unit: 12 kB
            let (to_a, to_b) = (words.get(1)?.parse().ok()?, words.get(4)?.parse().ok()?);
            let mut ends = [(a.trim().to_owned(), to_b), ((*words.first()?).to_owned(), to_a)];
            ends.sort();
            Some(ends)
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn conversations_are_those_of_tshark() {
    let mut wrong = Vec::new();
    let mut texts = BTreeMap::new();
    for name in COMPARED {
        let Some(text) = tshark(&fixture(name).capture, &["conv,eth", "conv,ip", "conv,ipv6", "conv,tcp", "conv,udp"]) else {
            return eprintln!("skipped: tshark is not installed");
        };
        texts.insert(*name, text);
    }
    for ((name, text), (layer, heading)) in texts.iter().flat_map(|t| LAYERS.iter().map(move |l| (t, l))) {
        let table = of_fixture(name, &format!("conversations:{layer}"));
        let end = |row: usize, side: &str| {
            let host = words(&table, row, side);
            match cell(&table, row, &format!("{side}_port")).number() {
                Some(port) => format!("{host}:{port}"),
                None => host,
            }
        };
        let mut ours: Vec<[(String, u64); 2]> = (0..table.rows.len())
            .map(|row| {
                let mut ends =
                    [(end(row, "a"), number(&table, row, "frames_a_to_b")), (end(row, "b"), number(&table, row, "frames_b_to_a"))];
                ends.sort();
                ends
            })
            .collect();
        ours.sort();
        let theirs = conversations_of_tshark(text, heading);
        if ours != theirs {
            wrong.push(format!("{name}, {layer}: {ours:?}\n   tshark: {theirs:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rates_are_those_of_tshark() {
    let capture = fixture("http").capture;
    let Some(text) = tshark(&capture, &["io,stat,1"]) else {
        return eprintln!("skipped: tshark is not installed");
    };
    // |  0 <> 1 |     42 | 12345 |
    let theirs: Vec<(u64, u64)> = text
        .lines()
        .filter(|l| l.contains("<>"))
        .filter_map(|l| {
            let mut cells = l.split('|').skip(2).map(|c| c.trim().parse().ok());
            Some((cells.next()??, cells.next()??))
        })
        .collect();
    let table = of_fixture("http", "rates");
    let ours: Vec<(u64, u64)> = (0..table.rows.len()).map(|row| (number(&table, row, "frames"), number(&table, row, "bytes"))).collect();
    assert!(!theirs.is_empty());
    assert_eq!(ours, theirs);
}

#[test]
fn every_table_adds_up_to_the_same_frames() {
    let opened = Opened::new(&fixture("http").capture);
    let frames = u64::from(opened.len());
    let sum = |name: &str, key: &str| {
        let table = table(&opened.dissector, name);
        (0..table.rows.len()).map(|row| number(&table, row, key)).sum::<u64>()
    };
    assert_eq!(sum("lengths", "frames"), frames);
    assert_eq!(sum("rates", "frames"), frames);
    let ethernet = sum("conversations:eth", "frames_a_to_b") + sum("conversations:eth", "frames_b_to_a");
    assert_eq!(ethernet, frames);
    assert_eq!(sum("endpoints:eth", "frames_out"), frames, "each frame has one sender");
    let hierarchy = table(&opened.dissector, "hierarchy");
    assert_eq!((number(&hierarchy, 0, "frames"), words(&hierarchy, 0, "protocol").as_str()), (frames, "frame"));
    assert_eq!(sum("hierarchy", "end_frames"), frames, "each frame ends somewhere");
}

#[test]
fn a_filter_restricts_every_table() {
    let opened = Opened::new(&fixture("http").capture);
    let registry = session::registry(&Arc::new(session::engine()));
    let text = "tcp.flags.syn == 1";
    let filter = netanal_tui::filter::Filter::compile(text, &registry, &Default::default(), Default::default()).expect("a filter");
    let cancel = AtomicBool::new(false);
    let names = ["lengths", "rates", "hierarchy", "conversations:tcp", "tcp"];
    let requests: Vec<_> = names.iter().map(|n| request(n).expect("a table")).collect();
    let frames = Frames { filter: Some(&filter), last: None };
    let made = Tables::new(&opened.dissector, &registry, &cancel).make(&requests, &frames).expect("nobody calls it off");
    let counts: Vec<u64> = made
        .iter()
        .map(|t| match t.name {
            "hierarchy" => number(t, 0, "frames"),
            "conversations" => (0..t.rows.len()).map(|r| number(t, r, "frames_a_to_b") + number(t, r, "frames_b_to_a")).sum(),
            "tcp" => (0..t.rows.len()).filter(|r| cell(t, *r, "stream") != &Cell::Nothing).map(|r| number(t, r, "frames")).sum(),
            _ => (0..t.rows.len()).map(|r| number(t, r, "frames")).sum(),
        })
        .collect();
    assert!(counts[0] > 0 && counts[0] < u64::from(opened.len()), "{counts:?}");
    assert!(counts.iter().all(|n| *n == counts[0]), "{counts:?}");
}

#[test]
fn names_that_are_no_tables_name_those_that_are() {
    assert!(request("nosuch").err().is_some_and(|e| e.contains("hierarchy")));
    assert!(request("conversations:nosuch").err().is_some_and(|e| e.contains("ipv6")));
    assert!(request("lengths:tcp").err().is_some_and(|e| e.contains("no parts")));
}

#[test]
fn the_tables_of_messages_ask_nothing_of_headers_but_addresses() {
    let registry = session::registry(&Arc::new(session::engine()));
    for name in ["hierarchy", "dns", "http", "tls"] {
        let Make::Frames(make) = request(name).expect("a table of that name").entry.make else { panic!("{name} is made of frames") };
        let fields = make(&registry).fields();
        assert_eq!(FieldSet::new(fields.iter().copied()).reach(), Reach::Stack, "{name}");
    }
}

#[test]
fn the_layers_are_the_same_whatever_else_is_asked_for() {
    for fixture in fixtures() {
        let capture = Opened::new(&fixture.capture);
        let (mut all, mut layers) = (Tree::new(Wanted::All), Tree::new(Wanted::Layers(Arc::default())));
        let names = |tree: &Tree| tree.nodes().iter().filter(|n| n.depth == 0 && !n.is_hidden()).map(|n| n.field.name).collect::<Vec<_>>();
        for frame in 0..capture.len() {
            let mut whole = Vec::new();
            capture.dissect(frame, &mut all, &mut |_, tree, _| whole = names(tree));
            capture.dissect(frame, &mut layers, &mut |_, tree, _| {
                assert_eq!(names(tree), whole, "{} frame {}", fixture.name, frame + 1);
            });
        }
    }
}
