//! The whole tree of a frame as indented text.

use super::Dissected;
use crate::model::render;

/// Appends the tree, one line a node, four spaces a level, and an empty line after it.
pub fn write(frame: &Dissected<'_>, out: &mut String) {
    let mut skip_below = None;
    for node in frame.tree.nodes() {
        if skip_below.is_some_and(|depth| node.depth > depth) {
            continue;
        }
        skip_below = node.is_hidden().then_some(node.depth);
        if node.is_hidden() {
            continue;
        }
        indent(node.depth, out);
        render::label(frame.tree, node, frame.bytes, out);
        out.push('\n');
    }
    out.push('\n');
}

fn indent(depth: u8, out: &mut String) {
    const SPACES: &str = "                                                                ";
    let mut left = usize::from(depth) * 4;
    while left > 0 {
        let step = left.min(SPACES.len());
        out.push_str(&SPACES[..step]);
        left -= step;
    }
}
