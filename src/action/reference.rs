//! The generated reference of actions: what `netanal-tui actions` prints.

use super::{ACTIONS, ALIASES};
use std::fmt::Write;

/// The table as text, grouped by the first part of the names.
pub fn text() -> String {
    let mut out = String::new();
    let width = ACTIONS.iter().map(|i| i.name.len() + i.argument.usage().len() + 1).filter(|w| *w <= 40).max().unwrap_or(0);
    let mut group = "";
    for info in ACTIONS {
        if info.group() != group {
            group = info.group();
            let _ = writeln!(out, "{}{group}", if out.is_empty() { "" } else { "\n" });
        }
        let usage = format!("{} {}", info.name, info.argument.usage());
        if usage.len() > width {
            let _ = writeln!(out, "  {usage}\n  {:width$}  {}", "", info.doc.trim());
        } else {
            let _ = writeln!(out, "  {usage:width$}  {}", info.doc.trim());
        }
    }
    let _ = writeln!(out, "\nshort forms");
    for (short, name) in ALIASES {
        let _ = writeln!(out, "  {short:width$}  {name}");
    }
    out
}

/// The table as one JSON document: `{"actions": [{"name", "argument", "doc"}], "aliases": {short: name}}`.
pub fn json() -> String {
    let rows: Vec<_> =
        ACTIONS.iter().map(|i| serde_json::json!({ "name": i.name, "argument": i.argument.usage(), "doc": i.doc.trim() })).collect();
    let aliases: serde_json::Map<_, _> = ALIASES.iter().map(|(s, n)| ((*s).to_owned(), serde_json::Value::from(*n))).collect();
    serde_json::json!({ "actions": rows, "aliases": aliases }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_name_every_action() {
        let (text, json) = (text(), json());
        let parsed: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(parsed["actions"].as_array().map(Vec::len), Some(ACTIONS.len()));
        assert!(ACTIONS.iter().all(|i| text.contains(i.name)));
    }
}
