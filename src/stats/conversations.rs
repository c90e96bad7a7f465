//! Who talked to whom, and how much each way.

use crate::model::table::{Cell, Table};
use crate::store::{Ends, Store};
use crate::stream::headers::proto;

/// One row a conversation, most bytes first, at most `limit`.
pub fn table(store: &Store, limit: usize) -> Table {
    let columns = [
        ("protocol", "protocol"),
        ("a", "a"),
        ("a_port", "port"),
        ("b", "b"),
        ("b_port", "port"),
        ("frames_a_to_b", "a → b frames"),
        ("bytes_a_to_b", "a → b bytes"),
        ("frames_b_to_a", "b → a frames"),
        ("bytes_b_to_a", "b → a bytes"),
        ("start_seconds", "start s"),
        ("duration_seconds", "duration s"),
        ("stream", "stream"),
    ];
    let mut table = Table::new("conversations", "Conversations", &columns);
    let snapshot = store.snapshot();
    let all = store.conversations.read();
    let mut order: Vec<(u64, u32)> = all.iter().map(|(id, c)| (c.total_bytes(), id)).collect();
    order.sort_unstable_by_key(|(bytes, id)| (std::cmp::Reverse(*bytes), *id));
    let zero = snapshot.time(0).unwrap_or_default();
    for (_, id) in order {
        let Some(c) = all.get(id) else { continue };
        let Ends::Ip(a, b) = all.ends(c) else { continue };
        if table.rows.len() == limit {
            break;
        }
        let name = match c.proto {
            proto::TCP => "TCP",
            proto::UDP => "UDP",
            proto::SCTP => "SCTP",
            proto::ICMP => "ICMP",
            proto::ICMPV6 => "ICMPv6",
            _ => "IP",
        };
        let ported = matches!(c.proto, proto::TCP | proto::UDP | proto::SCTP);
        let port = |n: u16| if ported { Cell::Count(n.into()) } else { Cell::Nothing };
        let (first, last) = (snapshot.time(c.first).unwrap_or(zero), snapshot.time(c.last).unwrap_or(zero));
        table.rows.push(vec![
            Cell::Text(name.into()),
            Cell::Text(a.to_string()),
            port(c.a_port),
            Cell::Text(b.to_string()),
            port(c.b_port),
            Cell::Count(c.frames[0].into()),
            Cell::Bytes(c.bytes[0]),
            Cell::Count(c.frames[1].into()),
            Cell::Bytes(c.bytes[1]),
            Cell::Seconds(first.since(zero)),
            Cell::Seconds(last.since(first)),
            Cell::Count(c.stream.into()),
        ]);
    }
    table
}
