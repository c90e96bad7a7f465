#![no_main]
//! Dissection from the link layer: no panic, and the same tree twice.

use netanal_tui::dissect::{Engine, Frame};
use netanal_tui::model::{Tree, Wanted, render};
use netanal_tui::stream::FrameFacts;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(netanal_tui::session::engine);

fn shown(bytes: &[u8], link_type: u16) -> String {
    let facts = FrameFacts::none();
    let frame = Frame {
        index: 0,
        time: Default::default(),
        previous: None,
        previous_displayed: None,
        first: Default::default(),
        len: bytes.len() as u32,
        bytes,
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
    let mut tree = Tree::new(Wanted::All);
    ENGINE.dissect(&netanal_tui::proto::frame::PROTOCOL, &frame, &mut tree);
    let mut out = String::new();
    for node in tree.nodes() {
        render::label(&tree, node, bytes, &mut out);
        out.push('\n');
    }
    out
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((link_type, frame)) = data.split_first_chunk() else { return };
    let link_type = u16::from_le_bytes(*link_type);
    assert_eq!(shown(frame, link_type), shown(frame, link_type));
    assert_eq!(ENGINE.panics(), 0);
});
