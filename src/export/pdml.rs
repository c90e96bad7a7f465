//! PDML: the whole tree as XML, as Wireshark's programs write and read it.

use super::Dissected;
use crate::base::number::push_decimal;
use crate::base::text::is_hostile;
use crate::base::time::Timestamp;
use crate::model::{Kind, Node, Value, render};
use std::fmt::Write;

/// What stands before the first frame.
pub fn head(file: &str, out: &mut String) {
    out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<pdml version=\"0\" creator=\"netanal-tui/");
    out.push_str(env!("CARGO_PKG_VERSION"));
    out.push_str("\" capture_file=\"");
    escape(file, out);
    out.push_str("\">\n");
}

/// What stands after the last frame.
pub fn tail(out: &mut String) {
    out.push_str("</pdml>\n");
}

/// An element whose end is still to be written.
#[derive(Clone, Copy)]
struct Open {
    depth: u8,
    tag: &'static str,
    /// Where its bytes start in their buffer.
    start: u32,
}

/// Appends one frame.
pub fn write(frame: &Dissected<'_>, out: &mut String) {
    out.push_str("<packet>\n");
    general(frame, out);
    let nodes = frame.tree.nodes();
    let mut open: Vec<Open> = Vec::new();
    let mut text = String::new();
    for (at, node) in nodes.iter().enumerate() {
        close(&mut open, node.depth, out);
        let parent = nodes.get(at + 1).is_some_and(|next| next.depth > node.depth);
        // plain data is a field there, wherever it stands
        let tag = if node.field.kind == Kind::Protocol && node.field.name != "data" { "proto" } else { "field" };
        // what stands at the top without being a protocol is wrapped, as Wireshark does
        let wrapped = node.depth == 0 && tag == "field";
        if wrapped {
            out.push_str("  <proto name=\"fake-field-wrapper\">\n");
        }
        element(frame, node, tag, open.last().map_or(0, |o| o.start), &mut text, out);
        let start = node.span.start;
        match (parent, wrapped) {
            (true, true) => {
                out.push_str(">\n");
                open.push(Open { depth: node.depth, tag: "proto", start: 0 });
                open.push(Open { depth: node.depth, tag, start });
            }
            (true, false) => {
                out.push_str(">\n");
                open.push(Open { depth: node.depth, tag, start });
            }
            (false, wrapped) => {
                out.push_str("/>\n");
                if wrapped {
                    out.push_str("  </proto>\n");
                }
            }
        }
    }
    close(&mut open, 0, out);
    out.push_str("</packet>\n\n");
}

fn close(open: &mut Vec<Open>, depth: u8, out: &mut String) {
    while let Some(Open { depth: top, tag, .. }) = open.last().copied() {
        if top < depth {
            return;
        }
        indent(top, out);
        let _ = writeln!(out, "</{tag}>");
        open.pop();
    }
}

fn indent(depth: u8, out: &mut String) {
    for _ in 0..=depth {
        out.push_str("  ");
    }
}

fn element(frame: &Dissected<'_>, node: &Node, tag: &str, parent: u32, text: &mut String, out: &mut String) {
    indent(node.depth, out);
    for part in ["<", tag, " name=\"", node.field.name, "\" showname=\""] {
        out.push_str(part);
    }
    text.clear();
    render::label(frame.tree, node, frame.bytes, text);
    let label = if node.is_generated() { text.trim_start_matches('[').trim_end_matches(']') } else { text.as_str() };
    escape(label, out);
    out.push('"');
    if node.is_hidden() {
        out.push_str(" hide=\"yes\"");
    }
    out.push_str(" size=\"");
    push_decimal(out, node.span.len.into());
    out.push_str("\" pos=\"");
    // a node that starts before its parent lies in another buffer: Wireshark's programs then count on from the parent
    let outer = if node.span.start < parent { parent } else { 0 };
    push_decimal(out, u64::from(outer) + u64::from(node.span.start));
    out.push('"');
    if tag == "proto" {
        return;
    }
    if node.field.kind == Kind::Protocol {
        return value(frame, node, out);
    }
    out.push_str(" show=\"");
    if node.field.name.is_empty() {
        escape(label, out);
    } else if node.field.kind != Kind::Protocol {
        text.clear();
        render::show(frame.tree, node, frame.bytes, text);
        escape(text, out);
    }
    out.push('"');
    if node.span.len > 0 && !node.field.name.is_empty() {
        value(frame, node, out);
    }
}

/// The bytes of a field; of a masked one its value, and the bytes with what is around it.
fn value(frame: &Dissected<'_>, node: &Node, out: &mut String) {
    let bytes = frame.tree.bytes(node.span, frame.bytes);
    let mut name = " value=\"";
    if node.field.mask != 0
        && let Value::Uint(n) = node.value
    {
        let _ = write!(out, " value=\"{n:X}\"");
        name = " unmaskedvalue=\"";
    }
    out.push_str(name);
    let _ = crate::base::addr::write_hex(out, bytes, "");
    out.push('"');
}

fn general(frame: &Dissected<'_>, out: &mut String) {
    let row = frame.row;
    let size = row.captured;
    let number = frame.number;
    let _ = write!(
        out,
        "  <proto name=\"geninfo\" pos=\"0\" showname=\"General information\" size=\"{size}\">\n    \
         <field name=\"num\" pos=\"0\" show=\"{number}\" showname=\"Number\" value=\"{number:x}\" size=\"{size}\"/>\n    \
         <field name=\"len\" pos=\"0\" show=\"{len}\" showname=\"Frame Length\" value=\"{len:x}\" size=\"{size}\"/>\n    \
         <field name=\"caplen\" pos=\"0\" show=\"{size}\" showname=\"Captured Length\" value=\"{size:x}\" size=\"{size}\"/>\n    \
         <field name=\"timestamp\" pos=\"0\" show=\"",
        len = row.len,
    );
    let _ = row.time.write_utc(out);
    out.push_str("\" showname=\"Captured Time\" value=\"");
    let _ = Timestamp::write_epoch(row.time, out);
    let _ = writeln!(out, "\" size=\"{size}\"/>\n  </proto>");
}

/// Text inside an attribute. Characters that XML cannot hold become visible escapes, those that would steer a terminal
/// references.
fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    loop {
        let plain = rest.bytes().position(|b| !matches!(b, b' '..=b'~') || b"&<>\"'".contains(&b)).unwrap_or(rest.len());
        let (run, tail) = rest.split_at(plain);
        out.push_str(run);
        let mut chars = tail.chars();
        let Some(c) = chars.next() else { return };
        rest = chars.as_str();
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#x27;"),
            // tshark writes them raw, and readers make a blank of each of them (XML 1.0, 2.11 and 3.3.3): so do we, as raw ones
            // would reach a terminal
            '\r' if rest.starts_with('\n') => {}
            '\n' | '\r' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {
                let _ = write!(out, "\\x{:x}", u32::from(c));
            }
            c if is_hostile(c) => {
                let _ = write!(out, "&#x{:x};", u32::from(c));
            }
            c => out.push(c),
        }
    }
}
