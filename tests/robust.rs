//! No bytes make a dissector panic, point outside of its buffer, or answer differently the second time or to who asks for the
//! layers alone: fixture frames cut at every length, and with bits flipped.
//!
//! Of frames that dissect into the same fields one is bent, to keep the test short; `BEND=all` bends every frame.
//! `BEND_CAPTURES=FOLDER cargo test --release --test robust captures` does the same with every frame of every capture below a
//! folder, and measures; the frames of a capture that are bent together go through its streams, too.

mod support;

use netanal_tui::dissect::{Engine, Frame, Protocol};
use netanal_tui::model::{Tree, Value, Wanted, render};
use netanal_tui::session;
use netanal_tui::stream::FrameFacts;
use std::collections::{BTreeSet, HashSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::{Opened, fixtures};

/// Variants with flipped bits of one frame.
const FLIPS: u64 = 24;

/// No frame of another capture may take longer.
const LIMIT: Duration = Duration::from_millis(50);

/// A small generator of numbers (xorshift, Marsaglia 2003): the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

/// Dissects frames without a capture around them.
struct Bench<'a> {
    engine: &'a Engine,
    root: &'static Protocol,
    facts: FrameFacts,
}

impl Bench<'_> {
    fn dissect(&self, bytes: &[u8], len: u32, link_type: u16, tree: &mut Tree) {
        let frame = Frame {
            index: 0,
            time: Default::default(),
            moment: Default::default(),
            previous: None,
            previous_displayed: None,
            first: Default::default(),
            len,
            bytes,
            link_type,
            interface: Some((1, 0)),
            untimed: false,
            interface_name: None,
            comments: &[],
            marked: false,
            ignored: false,
            facts: &self.facts,
            topmost: &[],
        };
        self.engine.dissect(self.root, &frame, tree);
    }

    /// Time that a dissection takes: the best of some, where the first took long, because the machine may do something else.
    fn time(&self, bytes: &[u8], len: u32, link_type: u16, tree: &mut Tree) -> Duration {
        let mut best = Duration::MAX;
        for _ in 0..8 {
            let start = Instant::now();
            self.dissect(bytes, len, link_type, tree);
            best = best.min(start.elapsed());
            if best < LIMIT / 4 {
                break;
            }
        }
        best
    }

    /// Dissects twice, checks the tree, and that it is the same; and that it has the layers that a pass over all frames counts.
    fn check(&self, bytes: &[u8], len: u32, link_type: u16, what: &dyn Fn() -> String) {
        let mut tree = Tree::new(Wanted::All);
        self.dissect(bytes, len, link_type, &mut tree);
        assert_eq!(self.engine.panics(), 0, "{}: a dissector panicked over {bytes:02x?}", what());
        let first = shown(&tree, bytes, what);
        self.dissect(bytes, len, link_type, &mut tree);
        assert_eq!(first, shown(&tree, bytes, what), "{}: dissected twice, two trees", what());
        let mut skimmed = Tree::new(Wanted::Layers(Arc::default()));
        self.dissect(bytes, len, link_type, &mut skimmed);
        assert_eq!(layers(&tree), layers(&skimmed), "{}: other layers where nothing else is wanted of {bytes:02x?}", what());
    }
}

fn layers(tree: &Tree) -> Vec<&'static str> {
    tree.nodes().iter().filter(|n| n.depth == 0 && !n.is_hidden()).map(|n| n.field.name).collect()
}

/// The tree as text; every span must lie in its buffer's bytes on the wire, every depth must follow from the one before.
fn shown(tree: &Tree, bytes: &[u8], what: &dyn Fn() -> String) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for node in tree.nodes() {
        assert!(node.depth <= depth + 1, "{}: {} is two levels below its parent", what(), node.field.name);
        depth = node.depth;
        let buffers = tree.buffers().len();
        assert!(usize::from(node.span.buffer) <= buffers, "{}: {} lies in no buffer", what(), node.field.name);
        render::label(tree, node, bytes, &mut out);
        out.push('\n');
    }
    assert!(!out.chars().any(|c| c != '\n' && netanal_tui::base::text::is_hostile(c)), "{}: unescaped text: {out:?}", what());
    // columns are escaped where they are shown
    out.push_str(&tree.columns.info);
    out
}

fn bend(bend: impl Fn(&Bench<'_>, &[u8], u32, u16, &dyn Fn() -> String)) {
    let engine = session::engine();
    let bench = Bench { engine: &engine, root: &netanal_tui::proto::frame::PROTOCOL, facts: FrameFacts::none() };
    let all = std::env::var_os("BEND").is_some_and(|v| v == "all");
    let mut shapes = HashSet::new();
    for fixture in fixtures() {
        let capture = Opened::new(&fixture.capture);
        let mut tree = Tree::new(Wanted::All);
        for frame in 0..capture.len() {
            let row = capture.snapshot.row(frame).expect("a frame of the snapshot");
            let link_type = capture.info.link_type(row.interface);
            let mut bytes = Vec::new();
            capture.dissect(frame, &mut tree, &mut |_, _, b| bytes = b.to_vec());
            let shape: BTreeSet<&str> = tree.nodes().iter().map(|n| n.field.name).collect();
            if !shapes.insert((link_type, shape)) && !all {
                continue;
            }
            bend(&bench, &bytes, row.len, link_type, &|| format!("fixtures/{}, frame {}", fixture.name, frame + 1));
        }
    }
}

/// The bytes with one to eight flips, half of them among the headers.
fn flipped(bytes: &[u8], more: u64, numbers: &mut Numbers) -> Vec<u8> {
    let mut bent = bytes.to_vec();
    for n in 0..=more {
        let reach = if n % 2 == 0 { bent.len().min(96) } else { bent.len() };
        let at = (numbers.next() % reach.max(1) as u64) as usize;
        if let Some(byte) = bent.get_mut(at) {
            *byte ^= 1 << (numbers.next() % 8);
        }
    }
    bent
}

#[test]
fn frames_cut_at_every_length() {
    bend(|bench, bytes, len, link_type, what| {
        for cut in 0..bytes.len() {
            // As snapped when captured; and, at every other length, as a frame that was never longer. Past the headers of
            // long frames every eighth length will do.
            if cut < 200 || cut % 8 == 0 {
                bench.check(&bytes[..cut], len, link_type, &|| format!("{}, {cut} bytes kept", what()));
                if cut % 2 == 0 {
                    bench.check(&bytes[..cut], cut as u32, link_type, &|| format!("{}, {cut} bytes long", what()));
                }
            }
        }
    });
}

#[test]
fn frames_with_flipped_bits() {
    bend(|bench, bytes, len, link_type, what| {
        let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
        for variant in 0..FLIPS {
            let bent = flipped(bytes, variant % 8, &mut numbers);
            bench.check(&bent, len, link_type, &|| format!("{}, variant {variant}", what()));
        }
    });
}

#[test]
fn whole_frames_with_their_facts_point_into_their_bytes() {
    for fixture in fixtures() {
        let capture = Opened::new(&fixture.capture);
        let mut tree = Tree::new(Wanted::All);
        for frame in 0..capture.len() {
            let what = || format!("fixtures/{}, frame {}", fixture.name, frame + 1);
            capture.dissect(frame, &mut tree, &mut |row, tree, bytes| {
                shown(tree, bytes, &what);
                let size = |buffer: u16| match buffer {
                    0 => row.len as usize,
                    n => tree.buffers()[usize::from(n) - 1].data.len(),
                };
                for node in tree.nodes() {
                    // What was decoded or put together is placed where it began, with its whole length, as in Wireshark.
                    assert!(node.span.start as usize <= size(node.span.buffer), "{}: {} begins too late", what(), node.field.name);
                    if let Value::Span(span) = node.value {
                        let end = span.start as usize + span.len as usize;
                        assert!(end <= size(span.buffer), "{}: the value of {} ends at {end}", what(), node.field.name);
                    }
                }
            });
        }
        assert_eq!(capture.dissector.engine.panics(), 0, "fixtures/{}: a dissector panicked", fixture.name);
    }
}

/// Every capture that `BEND_CAPTURES` leads to.
fn captures_elsewhere() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = std::env::var_os("BEND_CAPTURES").map(PathBuf::from).into_iter().collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder that can be read").flatten() {
            let path = entry.path();
            let kind = entry.file_type().expect("a kind of file");
            if kind.is_dir() {
                folders.push(path);
            } else if session::open::open(&session::Options::file(path.clone())).is_ok() {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Frames of a capture with their lengths on the wire and their link types.
fn frames(path: &Path) -> Vec<(Vec<u8>, u32, u16)> {
    let capture = Opened::new(path);
    let mut tree = Tree::new(Wanted::All);
    let mut all = Vec::new();
    for frame in 0..capture.len() {
        let link_type = capture.info.link_type(capture.snapshot.row(frame).expect("a frame of the snapshot").interface);
        capture.dissect(frame, &mut tree, &mut |row, _, bytes| all.push((bytes.to_vec(), row.len, link_type)));
    }
    assert_eq!(capture.dissector.engine.panics(), 0, "{}: a dissector panicked", path.display());
    all
}

#[test]
fn captures_with_cut_and_flipped_frames() {
    let engine = session::engine();
    let bench = Bench { engine: &engine, root: &netanal_tui::proto::frame::PROTOCOL, facts: FrameFacts::none() };
    let (mut tree, mut numbers) = (Tree::new(Wanted::All), Numbers(0x9e37_79b9_7f4a_7c15));
    let (mut captures, mut count, mut variants, mut slow, mut bad) = (0, 0_u64, 0_u64, Vec::new(), Vec::new());
    for path in captures_elsewhere() {
        captures += 1;
        for (index, (bytes, len, link_type)) in frames(&path).into_iter().enumerate() {
            count += 1;
            let cuts = (0..bytes.len()).step_by(7).map(|cut| (bytes[..cut].to_vec(), if cut % 2 == 0 { len } else { cut as u32 }));
            let flips: Vec<_> = (0..FLIPS).map(|variant| (flipped(&bytes, variant % 8, &mut numbers), len)).collect();
            for (bent, len) in cuts.chain(flips) {
                variants += 1;
                let (took, panics) = (bench.time(&bent, len, link_type, &mut tree), engine.panics());
                if took > LIMIT {
                    slow.push(format!("{}, frame {}: {took:?} {bent:02x?}", path.display(), index + 1));
                }
                if panics > bad.len() as u64 {
                    bad.resize(panics as usize, format!("{}, frame {}: {bent:02x?}", path.display(), index + 1));
                }
            }
        }
    }
    println!("{captures} captures, {count} frames, {variants} variants");
    assert!(slow.is_empty() && bad.is_empty(), "too slow:\n{}\npanics:\n{}", slow.join("\n"), bad.join("\n"));
}

#[test]
fn captures_bent_as_a_whole() {
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    let mut wrong = Vec::new();
    for path in captures_elsewhere() {
        let frames = frames(&path);
        let Some(link_type) = frames.first().map(|frame| frame.2) else { continue };
        for variant in 0..4 {
            let mut bent = [0xa1b2_c3d4_u32.to_le_bytes(), 0x0004_0002_u32.to_le_bytes(), [0; 4], [0; 4]].concat();
            bent.extend([0x0004_0000_u32.to_le_bytes(), u32::from(link_type).to_le_bytes()].concat());
            for (bytes, len, _) in frames.iter().filter(|frame| frame.2 == link_type) {
                let bytes = match numbers.next() % 4 {
                    0 => flipped(bytes, numbers.next() % 4, &mut numbers),
                    1 if variant > 1 => bytes[..(numbers.next() % (bytes.len() as u64 + 1)) as usize].to_vec(),
                    _ => bytes.clone(),
                };
                bent.extend([1, 0, bytes.len() as u32, *len].map(u32::to_le_bytes).concat());
                bent.extend(bytes);
            }
            let mut file = tempfile::NamedTempFile::new().expect("a file for a while");
            file.write_all(&bent).expect("it can be written");
            let capture = Opened::new(file.path());
            let (mut tree, mut slowest) = (Tree::new(Wanted::All), Duration::ZERO);
            for frame in 0..capture.len() {
                let start = Instant::now();
                capture.dissect(frame, &mut tree, &mut |_, _, _| {});
                slowest = slowest.max(start.elapsed());
            }
            let panics = capture.dissector.engine.panics();
            if panics > 0 || slowest > LIMIT * 4 {
                let kept = file.keep().expect("the file stays").1;
                wrong.push(format!("{} as {}: {panics} panics, {slowest:?}", path.display(), kept.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
