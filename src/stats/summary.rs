//! What a capture is, in a few figures: files, interfaces, span, volume, average and peak rates, sizes.

use super::lengths::Lengths;
use super::scope::{Counter, Options, Scope, share};
use super::timeline::{self, Timeline};
use super::{Entry, Make};
use crate::base::Timestamp;
use crate::model::link_types;
use crate::model::table::{Cell, Table};
use crate::store::{Class, Ends};
use hashbrown::HashMap;

pub const ENTRY: Entry = Entry {
    name: "summary",
    about: "files, interfaces, span, volume, rates, sizes",
    variants: &[],
    make: Make::Columns(|_| Box::new(Summary::new())),
};

/// Bin in which peaks are looked for, nanoseconds.
const PEAK_BIN: i64 = 1_000_000_000;

/// Classes of frames that are told apart by the columns, with their names and filters.
const CLASSES: &[(Class, &str, &str)] = &[
    (Class::Tcp, "TCP", "tcp"),
    (Class::Udp, "UDP", "udp"),
    (Class::Sctp, "SCTP", "sctp"),
    (Class::Icmp, "ICMP", "icmp"),
    (Class::Icmpv6, "ICMPv6", "icmpv6"),
    (Class::Igmp, "IGMP", "igmp"),
    (Class::Arp, "ARP", "arp"),
];

/// The sums over the frames.
struct Summary {
    captured: u64,
    cut: u64,
    classes: [u64; 16],
    /// Frames and bytes by interface.
    interfaces: HashMap<u32, (u64, u64)>,
    lengths: Lengths,
    seconds: Timeline,
}

impl Summary {
    fn new() -> Self {
        let (lengths, seconds) = (Lengths::default(), Timeline::new(PEAK_BIN));
        Summary { captured: 0, cut: 0, classes: [0; 16], interfaces: HashMap::new(), lengths, seconds }
    }
}

impl Counter for Summary {
    fn add(&mut self, scope: &Scope<'_>) {
        scope.each(|_, chunk, at| {
            let Some(row) = chunk.row(at) else { return };
            self.captured += u64::from(row.captured);
            self.cut += u64::from(row.captured < row.len);
            self.classes[usize::from(row.kind & 0x0f)] += 1;
            let interface = self.interfaces.entry(row.interface).or_default();
            interface.0 += 1;
            interface.1 += u64::from(row.len);
            self.lengths.count(row.len);
        });
        self.seconds.add(scope);
    }

    fn table(&self, scope: &Scope<'_>, options: &Options) -> Table {
        table(self, scope, options)
    }
}

/// One row a figure, in groups.
fn table(sums: &Summary, scope: &Scope<'_>, options: &Options) -> Table {
    let columns = [("group", "group"), ("figure", "figure"), ("value", "value"), ("share_percent", "share")];
    let mut table = Table::new("summary", "Summary", &columns);
    let info = scope.store.info();
    let (frames, bytes_in_all) = (scope.len(), scope.bytes());
    let mut add = |group: &str, name: &str, cell: Cell, percent: Option<f64>, filter: &str| {
        let cells = vec![Cell::Group(group.to_string().into()), name.into(), cell, percent.map_or(Cell::Nothing, Cell::Share)];
        table.push_filtered(cells, filter.to_string());
    };
    for file in &options.files {
        add("file", "name", Cell::Text(file.name.clone()), None, "");
        add("file", "size", Cell::Bytes(file.bytes), None, "");
        let hash = file.sha256.as_deref().unwrap_or("not computed for a file of this size: sha256sum tells it");
        add("file", "SHA-256", hash.into(), None, "");
    }
    let mut text = |name: &str, value: Option<&str>| {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            add("file", name, value.into(), None, "");
        }
    };
    text("format", Some(&info.format));
    text("written by", info.application.as_deref());
    text("on", info.os.as_deref());
    text("hardware", info.hardware.as_deref());
    info.comments.iter().for_each(|c| text("comment", Some(c)));
    for (n, interface) in (0..).zip(&info.interfaces) {
        let (of_it, bytes) = sums.interfaces.get(&n).copied().unwrap_or_default();
        if of_it == 0 && scope.frames.is_some() {
            continue;
        }
        let name = interface.name.clone().unwrap_or_else(|| format!("{n}"));
        let group = format!("interface {name}");
        add(&group, "link type", link_types::name(interface.link_type).into(), None, "");
        add(&group, "frames", Cell::Count(of_it), Some(share(of_it, frames)), &format!("frame.interface_id == {n}"));
        add(&group, "bytes", Cell::Bytes(bytes), Some(share(bytes, bytes_in_all)), "");
        let optional = [
            ("dropped by the kernel", interface.dropped_kernel),
            ("dropped by the interface", interface.dropped_interface),
            ("snapshot length", Some(u64::from(interface.snaplen)).filter(|n| *n > 0)),
        ];
        for (figure, value) in optional.into_iter().filter_map(|(f, v)| Some((f, v?))) {
            add(&group, figure, Cell::Count(value), None, "");
        }
        if let Some(filter) = &interface.filter {
            add(&group, "capture filter", Cell::Text(filter.clone()), None, "");
        }
    }
    add("volume", "frames", Cell::Count(frames), None, "frame");
    add("volume", "bytes on the wire", Cell::Bytes(bytes_in_all), None, "");
    add("volume", "bytes captured", Cell::Bytes(sums.captured), Some(share(sums.captured, bytes_in_all)), "");
    add("volume", "frames cut short", Cell::Count(sums.cut), Some(share(sums.cut, frames)), "frame.cap_len < frame.len");
    if let Some((first, last)) = scope.span() {
        let seconds = last.saturating_sub(first) as f64 / 1e9;
        add("span", "first frame", Cell::Time(Timestamp(first)), None, "");
        add("span", "last frame", Cell::Time(Timestamp(last)), None, "");
        add("span", "duration in seconds", Cell::Seconds(last.saturating_sub(first)), None, "");
        if seconds > 0.0 {
            add("rates", "average packets per second", Cell::Number(frames as f64 / seconds), None, "");
            add("rates", "average bits per second", Cell::BitRate(bytes_in_all as f64 * 8.0 / seconds), None, "");
        }
        let line = &sums.seconds;
        let filter = |n: usize| timeline::between(n as i64 * line.width, (n as i64 + 1) * line.width);
        let bin = line.width as f64 / 1e9;
        // the first of equal peaks
        if let Some((n, peak)) = line.bins.iter().enumerate().rev().max_by_key(|(_, b)| b.frames) {
            add("rates", "peak packets per second", Cell::Number(peak.frames as f64 / bin), None, &filter(n));
        }
        if let Some((n, peak)) = line.bins.iter().enumerate().rev().max_by_key(|(_, b)| b.bytes) {
            add("rates", "peak bits per second", Cell::BitRate(peak.bytes as f64 * 8.0 / bin), None, &filter(n));
        }
        add("sizes", "average frame size in bytes", Cell::Number(bytes_in_all as f64 / frames.max(1) as f64), None, "");
        for class in sums.lengths.classes().iter().filter(|c| c.frames > 0) {
            let name = format!("{} bytes", class.name());
            add("sizes", &name, Cell::Count(class.frames), Some(share(class.frames, frames)), &class.filter());
        }
    }
    for (class, name, filter) in CLASSES {
        let of_it = sums.classes.get(*class as usize).copied().unwrap_or(0);
        if of_it > 0 {
            add("frames by protocol", name, Cell::Count(of_it), Some(share(of_it, frames)), filter);
        }
    }
    let conversations = scope.store.conversations.read();
    let ip = conversations.iter().filter(|(_, c)| matches!(conversations.ends(c), Ends::Ip(..))).count();
    if scope.frames.is_none() {
        add("conversations", "between IP addresses and ports", Cell::Count(ip as u64), None, "");
    }
    table
}
