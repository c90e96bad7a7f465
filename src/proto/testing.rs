//! For tests of protocols: bytes in, the lines of the detail tree and the columns out.

use crate::base::{Moment, Timestamp};
use crate::dissect::{Engine, Frame, Table};
use crate::model::{Tree, render};
use crate::stream::FrameFacts;

/// Link type of frames that begin with their IP header.
const RAW_IP: u16 = 101;

/// A dissected frame as people see it.
pub struct Shown {
    /// Lines of the tree, two spaces for each level; hidden nodes are left out.
    pub lines: Vec<String>,
    pub protocol: String,
    pub info: String,
    /// The layers, joined with colons.
    pub layers: String,
}

impl Shown {
    /// Whether a line reads so, apart from its level.
    pub fn has(&self, line: &str) -> bool {
        self.lines.iter().any(|l| l.trim_start() == line)
    }
}

/// Dissects a frame of a link type, without any facts of its conversation.
pub fn dissect(link_type: u16, bytes: &[u8]) -> Shown {
    run(Engine::new(super::ALL), link_type, bytes)
}

/// Dissects what one TCP segment carries from one port to another.
pub fn tcp((source, destination): (u16, u16), payload: &[u8]) -> Shown {
    let total = (40 + payload.len()) as u16;
    let mut frame = vec![0x45, 0];
    frame.extend_from_slice(&total.to_be_bytes());
    frame.extend_from_slice(&[0, 1, 0, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
    frame.extend_from_slice(&[source.to_be_bytes(), destination.to_be_bytes()].concat());
    frame.extend_from_slice(&[0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x18, 0xff, 0xff, 0, 0, 0, 0]);
    frame.extend_from_slice(payload);
    dissect(RAW_IP, &frame)
}

/// Dissects what one datagram carries from one port to another.
pub fn udp((source, destination): (u16, u16), payload: &[u8]) -> Shown {
    let length = (8 + payload.len()) as u16;
    let mut frame = vec![0x45, 0];
    frame.extend_from_slice(&(20 + length).to_be_bytes());
    frame.extend_from_slice(&[0, 1, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
    frame.extend_from_slice(&[source.to_be_bytes(), destination.to_be_bytes(), length.to_be_bytes(), [0, 0]].concat());
    frame.extend_from_slice(payload);
    dissect(RAW_IP, &frame)
}

/// [`dissect`] with a number that is decoded as a protocol: table, number, filter name.
pub fn dissect_as(link_type: u16, bytes: &[u8], (table, key, name): (Table, u32, &str)) -> Shown {
    let mut engine = Engine::new(super::ALL);
    assert!(engine.decode_as(table, key, name), "{name} is no protocol");
    run(engine, link_type, bytes)
}

fn run(engine: Engine, link_type: u16, bytes: &[u8]) -> Shown {
    let facts = FrameFacts::none();
    let frame = Frame {
        index: 0,
        time: Timestamp(0),
        moment: Moment::default(),
        previous: None,
        previous_displayed: None,
        first: Moment::default(),
        len: bytes.len() as u32,
        bytes,
        link_type,
        interface: None,
        interface_name: None,
        comments: &[],
        untimed: false,
        marked: false,
        ignored: false,
        facts: &facts,
        topmost: &[],
    };
    let mut tree = Tree::default();
    engine.dissect(&super::frame::PROTOCOL, &frame, &mut tree);
    let lines = tree.nodes().iter().filter(|n| !n.is_hidden()).map(|node| {
        let mut line = "  ".repeat(usize::from(node.depth));
        render::label(&tree, node, bytes, &mut line);
        line
    });
    let columns = &tree.columns;
    Shown { lines: lines.collect(), protocol: columns.protocol.clone(), info: columns.info.clone(), layers: tree.layers().join(":") }
}
