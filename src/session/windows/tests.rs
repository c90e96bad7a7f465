//! A pass in windows says what one over the whole capture says, and keeps no more than the windows.

use super::*;
use crate::chart::Format;
use crate::export::{self, Dissected};
use crate::filter::{Filter, Macros, Selected};
use crate::model::Wanted;
use crate::model::listing::Listing;
use crate::session::charting::{Kind, Subject, charts};
use crate::session::tables::{Frames, Tables, request};
use crate::session::{engine, open, passing, registry};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

const SMALL: Sizes = Sizes { window: CHUNK, ahead: CHUNK, behind: CHUNK, rows_behind: 2 * CHUNK, silent: SILENT, many: 0 };
const FRAMES: u32 = 6 * CHUNK as u32 + 500;

/// An Ethernet frame with an IPv4 packet from one of two hosts to the other.
fn packet(reversed: bool, protocol: u8, rest: &[u8]) -> Vec<u8> {
    let ends = if reversed { [[10, 0, 0, 2], [10, 0, 0, 1]] } else { [[10, 0, 0, 1], [10, 0, 0, 2]] };
    let mut out = vec![2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0, 0x45, 0];
    out.extend(((20 + rest.len()) as u16).to_be_bytes());
    out.extend([0, 0, 0x40, 0, 64, protocol, 0, 0]);
    out.extend(ends.concat());
    out.extend(rest);
    out
}

fn ports(client: u16, server: u16, reversed: bool) -> [u8; 4] {
    let [a, b] = if reversed { [server, client] } else { [client, server] };
    let ([a, b], [c, d]) = (a.to_be_bytes(), b.to_be_bytes());
    [a, b, c, d]
}

/// By turns: a request over a connection that never ends, its response, a query of a new pair of ports, its answer.
fn frame(n: u32) -> Vec<u8> {
    let (round, reversed) = (n / 4, n % 2 == 1);
    if n % 4 < 2 {
        let (request, response) = (&b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"[..], &b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"[..]);
        let [asked, answered] = [request, response].map(|text| text.len() as u32 * round + 1);
        let (seq, ack) = if reversed { (answered, asked + request.len() as u32) } else { (asked, answered) };
        let mut tcp = ports(50_000, 80, reversed).to_vec();
        tcp.extend([seq.to_be_bytes(), ack.to_be_bytes()].concat());
        tcp.extend([0x50, 0x18, 0x20, 0, 0, 0, 0, 0]);
        tcp.extend(if reversed { response } else { request });
        return packet(reversed, 6, &tcp);
    }
    let mut dns = (round as u16).to_be_bytes().to_vec();
    dns.extend([if reversed { 0x80 } else { 0 }, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, b'a', 0, 0, 1, 0, 1]);
    let mut udp = ports(20_000 + round as u16, 53, reversed).to_vec();
    udp.extend(((8 + dns.len()) as u16).to_be_bytes());
    udp.extend([0, 0]);
    udp.extend(dns);
    packet(reversed, 17, &udp)
}

fn capture() -> tempfile::NamedTempFile {
    let mut out = [0xa1b2_c3d4_u32, 0x0004_0002, 0, 0, 65_535, 1].map(u32::to_le_bytes).concat();
    for n in 0..FRAMES {
        let data = frame(n);
        out.extend([n / 1000, n % 1000 * 1000, data.len() as u32, data.len() as u32].map(u32::to_le_bytes).concat());
        out.extend(data);
    }
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&out).unwrap();
    file
}

/// The frames that pass: some as `read -T text` prints them, of the others a line.
fn pass(path: &Path, filter: &str, small: bool) -> String {
    let engine = Arc::new(engine());
    let filter = Filter::compile(filter, &registry(&engine), &Macros::default(), Selected::default()).unwrap();
    let opened = open::open(&Options::file(path.to_owned())).unwrap();
    let dissector = Dissector::new(opened.store, engine);
    let mut windows = Windows::ahead(&dissector, opened.indexer);
    windows.sizes = SMALL;
    if !small {
        windows.widen().unwrap();
    }
    let write = |frame: &Dissected<'_>, out: &mut String| match frame.number % 512 {
        0..4 => export::text::write(frame, out),
        _ => export::summary::write(frame, out),
    };
    let mut all = String::new();
    let take = |text: String, _| {
        all.push_str(&text);
        if small {
            let rows: usize = dissector.store.snapshot().chunks().iter().map(|c| c.rows()).sum();
            let kept = dissector.facts.kept();
            assert!(rows <= 6 * CHUNK && kept <= 4 * CHUNK, "{rows} rows, facts of {kept} frames");
        }
        ControlFlow::Continue(())
    };
    passing::each(&mut windows, Some(&filter), Some(&Wanted::All), write, take).unwrap();
    all
}

#[test]
fn windows_tell_what_the_whole_tells_and_keep_less() {
    let file = capture();
    let filter = "tcp or dns.flags.response == 1";
    let [whole, small] = [false, true].map(|small| pass(file.path(), filter, small));
    assert!(whole.contains("[Time: 0.001000000 seconds]"), "an answer knows its query");
    let differs = whole.lines().zip(small.lines()).find(|(a, b)| a != b);
    assert_eq!((differs, whole.len()), (None, small.len()));
}

/// Every table that `analyze` makes of the capture, as JSON.
fn tables(path: &Path, small: bool, twice: bool) -> String {
    let engine = Arc::new(engine());
    let registry = registry(&engine);
    let filter = Filter::compile("frame.number > 9000", &registry, &Macros::default(), Selected::default()).unwrap();
    // noted or read once more, stations are the same
    let options = Options { stations: small, ..Options::file(path.to_owned()) };
    let opened = open::open(&options).unwrap();
    let dissector = Dissector::new(opened.store, engine);
    let mut windows = Windows::ahead(&dissector, opened.indexer).remembering();
    if twice {
        windows = windows.foreseeing(&options);
    }
    if small {
        windows.sizes = Sizes { silent: usize::MAX, ..SMALL };
    } else {
        windows.widen().unwrap();
    }
    let names = ["summary", "hierarchy", "conversations", "endpoints", "talkers", "timeline", "rates", "lengths", "dns", "http", "alerts"];
    let requests: Vec<_> = names.iter().map(|name| request(name).unwrap()).collect();
    let (never, frames) = (AtomicBool::new(false), Frames { filter: Some(&filter), last: None });
    let mut all = String::new();
    let mut take = |_, table: Listing<'static>| {
        export::table::json(&table, &mut all).unwrap();
        ControlFlow::Continue(())
    };
    let made = Tables::new(&dissector, &registry, &never).over(&mut windows, &requests, &frames, &mut take);
    assert_eq!(made.map_err(|e| e.0), Ok(Some(())));
    let rows: usize = dissector.store.snapshot().chunks().iter().map(|c| c.rows()).sum();
    assert_eq!(rows < FRAMES as usize, small, "{rows} rows are kept");
    let tracked = dissector.facts.tracked_conversations();
    assert_eq!(tracked < FRAMES as usize / 8, twice, "{tracked} conversations are kept");
    all
}

#[test]
fn tables_of_windows_are_those_of_the_whole() {
    let file = capture();
    let whole = tables(file.path(), false, false);
    for twice in [false, true] {
        let small = tables(file.path(), true, twice);
        let differs = whole.lines().zip(small.lines()).find(|(a, b)| a != b);
        assert_eq!((differs, whole.len()), (None, small.len()));
    }
    assert!(whole.contains("\"path\":\"eth:ip:udp:dns\""), "{}", whole.get(..2000).unwrap_or(&whole));
}

/// Every picture of the capture, as SVG, with the rows of a table of the same pass.
fn pictures(path: &Path, small: bool) -> Vec<String> {
    let engine = Arc::new(engine());
    let registry = registry(&engine);
    let opened = open::open(&Options::file(path.to_owned())).unwrap();
    let dissector = Dissector::new(opened.store, engine);
    let mut windows = Windows::ahead(&dissector, opened.indexer).remembering();
    if small {
        windows.sizes = SMALL;
    } else {
        windows.widen().unwrap();
    }
    let part = |text: &str| (text.to_owned(), Filter::compile(text, &registry, &Macros::default(), Selected::default()).unwrap());
    let series = ["udp.port == 53", "dns.flags.response == 1"].map(part);
    let subject = Subject { registry: &registry, only: None, source: "capture", filter: "", series: &series };
    let (charts, tables) = charts(&subject, &mut windows, &Kind::ALL, &[request("hierarchy").unwrap()]).map_err(|e| e.0).unwrap();
    let rows: usize = dissector.store.snapshot().chunks().iter().map(|c| c.rows()).sum();
    assert_eq!(rows < FRAMES as usize, small, "{rows} rows are kept");
    let drawn = charts.iter().map(|chart| String::from_utf8(chart.draw(Format::Svg).unwrap()).unwrap());
    drawn.chain(tables.iter().map(|table| format!("{:?}", table.rows))).collect()
}

#[test]
fn pictures_of_windows_are_those_of_the_whole() {
    let file = capture();
    let [whole, small] = [false, true].map(|small| pictures(file.path(), small));
    assert_eq!(whole.len(), Kind::ALL.len() + 1);
    for (whole, small) in whole.iter().zip(&small) {
        let differs = whole.lines().zip(small.lines()).find(|(a, b)| a != b);
        assert_eq!((differs, whole.len()), (None, small.len()));
    }
    assert!(whole[0].contains("DNS"), "{}", whole[0]);
}
