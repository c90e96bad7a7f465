//! What a capture is, in a few figures.

use crate::model::table::{Cell, Table};
use crate::store::{Class, Ends, Store};

/// One row a figure.
pub fn table(store: &Store) -> Table {
    let (snapshot, info) = (store.snapshot(), store.info());
    let (mut bytes, mut captured) = (0_u64, 0_u64);
    let (mut first, mut last) = (i64::MAX, i64::MIN);
    let mut classes = [0_u64; 16];
    for chunk in snapshot.chunks() {
        bytes += chunk.len.iter().map(|n| u64::from(*n)).sum::<u64>();
        captured += chunk.captured_total();
        first = chunk.time.iter().copied().fold(first, i64::min);
        last = chunk.time.iter().copied().fold(last, i64::max);
        for kind in &chunk.kind {
            classes[usize::from(kind & 0x0f)] += 1;
        }
    }
    let frames = snapshot.len() as u64;
    let mut table = Table::new("summary", "Summary", &[("figure", "figure"), ("value", "value")]);
    let mut add = |name: &str, cell: Cell| table.rows.push(vec![Cell::Text(name.into()), cell]);
    add("format", Cell::Text(info.format.clone()));
    add("interfaces", Cell::Count(info.interfaces.len() as u64));
    add("frames", Cell::Count(frames));
    add("bytes on the wire", Cell::Bytes(bytes));
    add("bytes captured", Cell::Bytes(captured));
    if frames > 0 {
        let seconds = last.saturating_sub(first) as f64 / 1e9;
        add("first frame", Cell::Time(crate::base::Timestamp(first)));
        add("last frame", Cell::Time(crate::base::Timestamp(last)));
        add("duration in seconds", Cell::Seconds(last.saturating_sub(first)));
        add("average frame size in bytes", Cell::Number(bytes as f64 / frames as f64));
        if seconds > 0.0 {
            add("average packets per second", Cell::Number(frames as f64 / seconds));
            add("average bits per second", Cell::Number(bytes as f64 * 8.0 / seconds));
        }
    }
    for (class, name) in [
        (Class::Tcp, "TCP frames"),
        (Class::Udp, "UDP frames"),
        (Class::Sctp, "SCTP frames"),
        (Class::Icmp, "ICMP frames"),
        (Class::Icmpv6, "ICMPv6 frames"),
        (Class::Arp, "ARP frames"),
    ] {
        if classes[class as usize] > 0 {
            add(name, Cell::Count(classes[class as usize]));
        }
    }
    let conversations = store.conversations.read();
    let ip = conversations.iter().filter(|(_, c)| matches!(conversations.ends(c), Ends::Ip(..))).count();
    add("conversations", Cell::Count(ip as u64));
    table
}
