//! No bytes make a dissector panic, point outside of its buffer, or answer differently the second time: fixture frames cut
//! at every length, and with bits flipped.
//!
//! Of frames that dissect into the same fields one is bent, to keep the test short; `BEND=all` bends every frame.

mod support;

use netanal_tui::dissect::{Engine, Frame, Protocol};
use netanal_tui::model::{Tree, Value, Wanted, render};
use netanal_tui::session;
use netanal_tui::stream::FrameFacts;
use std::collections::{BTreeSet, HashSet};
use support::{Opened, fixtures};

/// Variants with flipped bits of one frame.
const FLIPS: u64 = 24;

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
            interface: Some(0),
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

    /// Dissects twice, checks the tree, and that it is the same.
    fn check(&self, bytes: &[u8], len: u32, link_type: u16, what: &dyn Fn() -> String) {
        let mut tree = Tree::new(Wanted::All);
        self.dissect(bytes, len, link_type, &mut tree);
        assert_eq!(self.engine.panics(), 0, "{}: a dissector panicked over {bytes:02x?}", what());
        let first = shown(&tree, bytes, what);
        self.dissect(bytes, len, link_type, &mut tree);
        assert_eq!(first, shown(&tree, bytes, what), "{}: dissected twice, two trees", what());
    }
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
            let mut bent = bytes.to_vec();
            if bent.is_empty() {
                continue;
            }
            // One to eight flips, half of them among the headers.
            for n in 0..=variant % 8 {
                let reach = if n % 2 == 0 { bent.len().min(96) } else { bent.len() };
                let at = (numbers.next() % reach as u64) as usize;
                bent[at] ^= 1 << (numbers.next() % 8);
            }
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
