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
        for _ in 0..node.depth {
            out.push_str("    ");
        }
        render::label(frame.tree, node, frame.bytes, out);
        out.push('\n');
    }
    out.push('\n');
}
