//! Rows as JSON objects: by the tables' own names, by ECS names, or like Zeek's conn.log.

use super::{Kind, Table, Value};
use crate::base::Timestamp;
use serde_json::{Map, Value as Json, json};

/// Which names the keys of an object have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// Those of the tables.
    #[default]
    Plain,
    /// Elastic Common Schema 8, objects nested at the dots.
    Ecs,
    /// Zeek's conn.log, flows only.
    Zeek,
}

/// A row as an object.
pub(super) fn object(table: &Table, row: &[Value], naming: Naming) -> Json {
    match naming {
        Naming::Plain => Json::Object(table.columns.iter().zip(row).map(|(column, value)| (column.name.to_owned(), json(value))).collect()),
        Naming::Ecs => ecs(table, row),
        Naming::Zeek => Json::Object(zeek(table, row).into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
    }
}

/// The bare value; times as ISO 8601.
fn json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Text(text) => Json::from(text.as_str()),
        Value::Int(n) => Json::from(*n),
        Value::Real(x) => Json::from(*x),
        Value::Time(t) => Json::from(iso(*t)),
        Value::Bool(b) => Json::from(*b),
    }
}

/// ISO 8601 with nanoseconds, UTC.
pub(super) fn iso(nanos: i64) -> String {
    let mut out = String::with_capacity(30);
    let _ = Timestamp(nanos).write_iso(&mut out);
    out
}

fn ecs(table: &Table, row: &[Value]) -> Json {
    let mut root = Map::new();
    put(&mut root, "ecs.version", json!("8.11.0"));
    put(&mut root, "event.dataset", json!(format!("netanal.{}", table.name)));
    put(&mut root, "event.kind", json!(if table.name == "alerts" { "alert" } else { "event" }));
    for (column, value) in table.columns.iter().zip(row) {
        match (value, column.name) {
            (Value::Null, _) => {}
            (Value::Text(text), "answers" | "frames") => put(&mut root, column.ecs, text.split(',').collect()),
            // ECS has a list of fixed words here; what a note is about is no such word
            (Value::Text(text), "category") => {
                put(&mut root, column.ecs, json!(["network"]));
                put(&mut root, "netanal.category", json!(text));
            }
            _ => put(&mut root, column.ecs, json(value)),
        }
    }
    if table.name == "flows" {
        let number = |name| integer(table, row, name);
        put(&mut root, "event.category", json!(["network"]));
        put(&mut root, "network.bytes", json!(number("bytes_sent") + number("bytes_received")));
        put(&mut root, "network.packets", json!(number("packets_sent") + number("packets_received")));
        if let (Some(Value::Time(start)), Some(Value::Time(end))) = (get(table, row, "start_time"), get(table, row, "end_time")) {
            put(&mut root, "event.start", json!(iso(*start)));
            put(&mut root, "event.duration", json!(end.saturating_sub(*start)));
        }
    }
    Json::Object(root)
}

/// Puts a value at the end of a dotted path.
fn put(root: &mut Map<String, Json>, path: &str, value: Json) {
    match path.split_once('.') {
        None => {
            root.insert(path.to_owned(), value);
        }
        Some((head, rest)) => {
            let inner = root.entry(head).or_insert_with(|| Json::Object(Map::new()));
            if let Json::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

fn get<'a>(table: &Table, row: &'a [Value], name: &str) -> Option<&'a Value> {
    row.get(table.columns.iter().position(|c| c.name == name)?)
}

fn integer(table: &Table, row: &[Value], name: &str) -> i64 {
    match get(table, row, name) {
        Some(Value::Int(n)) => *n,
        _ => 0,
    }
}

/// Columns of conn.log and those of ours that they come from, with their types in Zeek's words.
pub(super) const ZEEK: [(&str, &str, &str); 17] = [
    ("ts", "start_time", "time"),
    ("uid", "flow_id", "string"),
    ("id.orig_h", "source", "addr"),
    ("id.orig_p", "source_port", "port"),
    ("id.resp_h", "destination", "addr"),
    ("id.resp_p", "destination_port", "port"),
    ("proto", "transport", "enum"),
    ("service", "service", "string"),
    ("duration", "duration_seconds", "interval"),
    ("orig_bytes", "payload_sent", "count"),
    ("resp_bytes", "payload_received", "count"),
    ("conn_state", "state", "string"),
    ("orig_pkts", "packets_sent", "count"),
    ("orig_ip_bytes", "bytes_sent", "count"),
    ("resp_pkts", "packets_received", "count"),
    ("resp_ip_bytes", "bytes_received", "count"),
    ("community_id", "community_id", "string"),
];

/// A flow as conn.log has it: times are seconds since 1970 with six decimals, the protocol of ICMPv6 is icmp, ports are never missing.
pub(super) fn zeek(table: &Table, row: &[Value]) -> Vec<(&'static str, Json)> {
    let value = |(key, from, kind): &(&'static str, &'static str, &'static str)| {
        let value = match (get(table, row, from), *kind) {
            (Some(Value::Time(t)), _) => json!((*t / 1000) as f64 / 1e6),
            (Some(Value::Int(n)), "string") => json!(format!("C{n}")),
            (Some(Value::Text(text)), "enum") if text == "ipv6-icmp" => json!("icmp"),
            (None | Some(Value::Null), "port") => json!(0),
            (Some(value), _) => json(value),
            (None, _) => Json::Null,
        };
        (*key, value)
    };
    ZEEK.iter().map(value).collect()
}

/// The bare value as text: empty where there is none.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Text(text) => text.clone(),
        Value::Int(n) => n.to_string(),
        Value::Real(x) => format!("{x:.9}"),
        Value::Time(t) => iso(*t),
        Value::Bool(b) => b.to_string(),
    }
}

/// Whether a column's text comes from packets, so that a spreadsheet has to be kept from taking it for a formula.
pub(super) fn is_text(kind: Kind) -> bool {
    kind == Kind::Text
}
