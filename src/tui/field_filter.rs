//! A display filter for one node of the tree, and how a new condition joins the filter that is there.

use crate::base::text::{is_hostile, lossy};
use crate::model::{Kind, Node, Value};
use crate::session::Detail;
use std::fmt::Write;

/// Bytes of a value that a filter repeats; longer values are compared by their beginning.
const MOST_BYTES: usize = 32;

/// The condition that a node fulfils; `None` for lines without a filter name.
pub fn of_node(detail: &Detail, node: &Node) -> Option<String> {
    let name = node.field.name;
    if name.is_empty() {
        return None;
    }
    Some(match (node.field.kind, node.value) {
        (Kind::None | Kind::Protocol, _) | (_, Value::None) => name.into(),
        (Kind::Bool, Value::Uint(n)) => format!("{name} == {}", u8::from(n != 0)),
        (Kind::Str, Value::Span(span)) => format!("{name} == {}", quoted(&lossy(detail.tree.bytes(span, &detail.bytes)))),
        (Kind::Str, Value::Text(at)) => format!("{name} == {}", quoted(detail.tree.pooled(at))),
        (Kind::Bytes, Value::Span(span)) => {
            let bytes = detail.tree.bytes(span, &detail.bytes);
            let some = bytes.get(..bytes.len().min(MOST_BYTES)).unwrap_or(bytes);
            let hex = crate::base::addr::hex(some, ":");
            match bytes.len() {
                0 => name.into(),
                1 => format!("{name} == :{hex}"),
                n if n > MOST_BYTES => format!("{name}[0:{MOST_BYTES}] == {hex}"),
                _ => format!("{name} == {hex}"),
            }
        }
        (Kind::AbsTime, _) => format!("{name} == \"{}\"", detail.show(node)),
        _ => format!("{name} == {}", detail.show(node)),
    })
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if !is_hostile(c) => out.push(c),
            c if u32::from(c) < 0x100 => {
                let _ = write!(out, "\\x{:02x}", u32::from(c));
            }
            c => {
                let _ = write!(out, "\\U{:08x}", u32::from(c));
            }
        }
    }
    out.push('"');
    out
}

/// Joins a condition to the filter in force. `how` is a word of `filter.apply`.
pub fn combine(current: &str, condition: &str, how: &str) -> String {
    let current = current.trim();
    let has = |words: &[&str]| words.iter().any(|w| current.contains(w));
    let negated = if condition.contains(' ') { format!("!({condition})") } else { format!("!{condition}") };
    let (joint, condition) = match how {
        "not" => return negated,
        "and" => ("&&", condition.to_owned()),
        "or" => ("||", condition.to_owned()),
        "and-not" => ("&&", negated),
        "or-not" => ("||", negated),
        _ => return condition.to_owned(),
    };
    match current {
        "" => condition,
        // "or" binds weaker than "and", so it needs brackets before one
        c if joint == "&&" && has(&["||", " or ", "^^", " xor "]) => format!("({c}) && {condition}"),
        c => format!("{c} {joint} {condition}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Span;
    use crate::model::{Base, Field, Tree};

    static PORT: Field = Field::new("tcp.port", "Port", Kind::U16, Base::Dec, "x");
    static SYN: Field = Field::new("tcp.flags.syn", "Syn", Kind::Bool, Base::B16, "x");
    static HOST: Field = Field::new("http.host", "Host", Kind::Str, Base::None, "x");
    static DATA: Field = Field::new("data.data", "Data", Kind::Bytes, Base::None, "x");
    static TEXT: Field = Field::new("", "", Kind::None, Base::None, "x");

    #[test]
    fn nodes_become_conditions() {
        let detail = Detail { frame: 0, tree: Tree::default(), bytes: b"a\"b\\\n\x1bxx".to_vec() };
        let span = |len| Span { buffer: 0, start: 0, len };
        let of = |field, value| of_node(&detail, &Node::new(field, value, span(1), 1));
        assert_eq!(of(&PORT, Value::Uint(443)).as_deref(), Some("tcp.port == 443"));
        assert_eq!(of(&SYN, Value::Uint(1)).as_deref(), Some("tcp.flags.syn == 1"));
        assert_eq!(of(&HOST, Value::Span(span(6))).as_deref(), Some("http.host == \"a\\\"b\\\\\\n\\x1b\""));
        assert_eq!(of(&DATA, Value::Span(span(2))).as_deref(), Some("data.data == 61:22"));
        assert_eq!(of(&DATA, Value::Span(span(1))).as_deref(), Some("data.data == :61"));
        assert_eq!(of(&TEXT, Value::None), None);
    }

    #[test]
    fn conditions_join_with_the_right_brackets() {
        assert_eq!(combine("tcp", "ip.ttl == 1", "selected"), "ip.ttl == 1");
        assert_eq!(combine("tcp", "ip.ttl == 1", "and-not"), "tcp && !(ip.ttl == 1)");
        assert_eq!(combine("tcp || udp", "dns", "and"), "(tcp || udp) && dns");
        assert_eq!(combine("tcp && udp", "dns", "or"), "tcp && udp || dns");
        assert_eq!(combine("", "dns", "or-not"), "!dns");
    }
}
