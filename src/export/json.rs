//! Frames as JSON objects: what the list shows, the layers, and every field by its filter name.

use super::Dissected;
use crate::base::time::write_seconds;
use crate::model::{Field, Kind, Node, Value, render};
use std::fmt::Write;

/// Appends one frame as an object on one line, without a line end. Numbers are numbers; a field that occurs more than once
/// is an array; times are ISO 8601 in UTC or seconds. `only`: the fields to write; `None`: all.
pub fn write(frame: &Dissected<'_>, only: Option<&[&'static Field]>, out: &mut String) {
    let columns = &frame.tree.columns;
    let _ = write!(out, "{{\"number\":{},", frame.number);
    if let Some(relative) = frame.relative {
        out.push_str("\"time\":\"");
        let _ = frame.row.time.write_iso(out);
        out.push_str("\",\"relative_seconds\":");
        let _ = relative.write_seconds(out, 9);
        out.push(',');
    }
    let _ = write!(out, "\"length_bytes\":{},\"captured_bytes\":{}", frame.row.len, frame.row.captured);
    let addresses = [("source", columns.source.to_string()), ("destination", columns.destination.to_string())];
    for (key, value) in
        addresses.iter().map(|(k, v)| (*k, v.as_str())).chain([("protocol", columns.protocol.as_str()), ("info", &columns.info)])
    {
        let _ = write!(out, ",\"{key}\":");
        string(value, out);
    }
    out.push_str(",\"layers\":[");
    for (i, layer) in frame.tree.layers().iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        string(layer, out);
    }
    out.push_str("],\"fields\":{");
    fields(frame, only, out);
    out.push_str("}}");
}

/// Fields in the order of their first occurrence.
fn fields(frame: &Dissected<'_>, only: Option<&[&'static Field]>, out: &mut String) {
    let nodes = frame.tree.nodes();
    let named = |n: &Node| match only {
        Some(only) => only.iter().any(|f| std::ptr::eq(*f, n.field)),
        None => !n.field.name.is_empty() && n.field.kind != Kind::Protocol,
    };
    let mut order: Vec<(usize, usize)> = Vec::with_capacity(nodes.len());
    for (at, node) in nodes.iter().enumerate().filter(|(_, n)| named(n)) {
        order.push((std::ptr::from_ref(node.field) as usize, at));
    }
    // occurrences of a field side by side, fields by their first occurrence
    order.sort_unstable();
    let mut groups: Vec<&[(usize, usize)]> = order.chunk_by(|a, b| a.0 == b.0).collect();
    groups.sort_unstable_by_key(|g| g.first().map_or(0, |first| first.1));
    for (i, group) in groups.iter().enumerate() {
        let Some(first) = group.first().and_then(|(_, at)| nodes.get(*at)) else { continue };
        if i > 0 {
            out.push(',');
        }
        string(first.field.name, out);
        out.push(':');
        if group.len() > 1 {
            out.push('[');
        }
        for (i, node) in group.iter().filter_map(|(_, at)| nodes.get(*at)).enumerate() {
            if i > 0 {
                out.push(',');
            }
            value(frame, node, out);
        }
        if group.len() > 1 {
            out.push(']');
        }
    }
}

fn value(frame: &Dissected<'_>, node: &Node, out: &mut String) {
    match (node.value, node.field.kind) {
        (Value::None, _) => out.push_str("true"),
        (Value::Uint(n), Kind::Bool) => out.push_str(if n != 0 { "true" } else { "false" }),
        (Value::Uint(n), kind) if kind.is_integer() && kind != Kind::Char => {
            let _ = write!(out, "{n}");
        }
        (Value::Int(n), _) => {
            let _ = write!(out, "{n}");
        }
        (Value::Float(x), _) if x.is_finite() => {
            let _ = write!(out, "{x}");
        }
        (Value::RelTime(t), _) => {
            let _ = write_seconds(out, t, 9);
        }
        (Value::AbsTime(t), _) => {
            out.push('"');
            let _ = crate::base::Timestamp(t).write_iso(out);
            out.push('"');
        }
        (Value::Far(m), Kind::RelTime) => {
            let _ = m.write_seconds(out, 9);
        }
        (Value::Far(m), _) => {
            out.push('"');
            let _ = m.write_iso(out);
            out.push('"');
        }
        _ => {
            let mut text = String::new();
            render::show(frame.tree, node, frame.bytes, &mut text);
            string(&text, out);
        }
    }
}

/// A JSON string (RFC 8259 section 7).
pub fn string(text: &str, out: &mut String) {
    out.push('"');
    // most texts are names, addresses and numbers, and stay as they are
    if text.bytes().all(|b| (b' '..0x7f).contains(&b) && b != b'"' && b != b'\\') {
        out.push_str(text);
        out.push('"');
        return;
    }
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if u32::from(c) < 0x10000 && crate::base::text::is_hostile(c) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    #[test]
    fn strings_survive_a_json_parser_and_hold_no_control() {
        let hostile = "a\"\\\n\r\t\u{1b}[2J\u{202e}\u{9b}é";
        let mut out = String::new();
        super::string(hostile, &mut out);
        assert!(!out.chars().any(crate::base::text::is_hostile));
        assert_eq!(serde_json::from_str::<String>(&out).unwrap(), hostile);
    }
}
