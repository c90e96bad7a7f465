//! TCP by stream: round trips, retransmissions, windows, resets, and how far each connection got.

use super::scope::{Options, Scope, share};
use super::tally::{AnyTally, Layer, Seen, Tally};
use super::{Entry, Make};
use crate::model::table::{Cell, Table};
use crate::model::{Field, Registry, Value};
use hashbrown::HashMap;

pub const ENTRY: Entry =
    Entry { name: "tcp", about: "TCP streams: round trips, retransmissions, windows, resets", variants: &[], make: Make::Frames(make) };

/// Faults that are counted for each stream: field, key, heading.
const FAULTS: [(&str, &str, &str); 8] = [
    ("tcp.analysis.retransmission", "retransmissions", "retransmitted"),
    ("tcp.analysis.fast_retransmission", "fast_retransmissions", "fast"),
    ("tcp.analysis.spurious_retransmission", "spurious_retransmissions", "spurious"),
    ("tcp.analysis.out_of_order", "out_of_order", "out of order"),
    ("tcp.analysis.lost_segment", "lost_segments", "lost"),
    ("tcp.analysis.duplicate_ack", "duplicate_acks", "dup ACKs"),
    ("tcp.analysis.zero_window", "zero_windows", "zero windows"),
    ("tcp.analysis.window_full", "windows_full", "windows full"),
];
/// Those of [`FAULTS`] that are segments sent again.
const AGAIN: usize = 3;

/// Bits of `tcp.completeness`.
mod seen_of {
    pub const SYN: u64 = 1;
    pub const SYN_ACK: u64 = 2;
    pub const FIN: u64 = 16;
    pub const RST: u64 = 32;
}

fn make(registry: &Registry) -> Box<dyn AnyTally> {
    Box::new(Tcp {
        streams: HashMap::new(),
        stream: registry.field("tcp.stream"),
        len: registry.field("tcp.len"),
        handshake: registry.field("tcp.analysis.initial_rtt"),
        rtt: registry.field("tcp.analysis.ack_rtt"),
        completeness: registry.field("tcp.completeness"),
        reset: registry.field("tcp.flags.reset"),
        faults: FAULTS.map(|f| registry.field(f.0)),
        addresses: ["ip.src", "ip.dst", "ipv6.src", "ipv6.dst", "tcp.srcport", "tcp.dstport"].map(|f| registry.field(f)),
    })
}

/// What is known of a stream.
#[derive(Clone, Debug, Default)]
struct Stream {
    /// Frame and ends of its earliest frame: source and destination with port.
    first: u32,
    ends: [String; 2],
    frames: u64,
    bytes: u64,
    /// Segments with data, and their payload.
    segments: u64,
    payload: u64,
    faults: [u64; 8],
    resets: u64,
    completeness: u64,
    handshake: Option<i64>,
    /// Round trips measured by acknowledgements: how many, sum, longest.
    rtt: (u64, i64, i64),
}

/// Counts segments by stream.
struct Tcp {
    streams: HashMap<u64, Stream>,
    stream: Option<&'static Field>,
    len: Option<&'static Field>,
    handshake: Option<&'static Field>,
    rtt: Option<&'static Field>,
    completeness: Option<&'static Field>,
    reset: Option<&'static Field>,
    faults: [Option<&'static Field>; 8],
    addresses: [Option<&'static Field>; 6],
}

impl Tcp {
    fn segment(&mut self, seen: &Seen<'_>, layer: &Layer<'_>, hosts: &[String; 2]) {
        let Some(number) = layer.uint(self.stream) else { return };
        let nanos = |field| match layer.first(field).map(|n| n.value) {
            Some(Value::RelTime(nanos)) => Some(nanos),
            _ => None,
        };
        let is_new = !self.streams.contains_key(&number);
        let stream = self.streams.entry(number).or_default();
        if is_new || seen.frame < stream.first {
            stream.first = seen.frame;
            let port = |n: usize| layer.uint(self.addresses.get(n).copied().flatten()).unwrap_or(0);
            stream.ends = [format!("{}\t{}", hosts[0], port(4)), format!("{}\t{}", hosts[1], port(5))];
        }
        stream.frames += 1;
        stream.bytes += u64::from(seen.row.len);
        let payload = layer.uint(self.len).unwrap_or(0);
        stream.payload += payload;
        stream.segments += u64::from(payload > 0);
        for (count, field) in stream.faults.iter_mut().zip(self.faults) {
            *count += u64::from(layer.first(field).is_some());
        }
        stream.resets += u64::from(layer.uint(self.reset) == Some(1));
        stream.completeness |= layer.uint(self.completeness).unwrap_or(0);
        stream.handshake = stream.handshake.or(nanos(self.handshake));
        if let Some(rtt) = nanos(self.rtt) {
            let (n, sum, longest) = stream.rtt;
            stream.rtt = (n + 1, sum.saturating_add(rtt), longest.max(rtt));
        }
    }
}

impl Stream {
    fn merge(&mut self, other: Stream) {
        if other.first < self.first || self.frames == 0 {
            (self.first, self.ends) = (other.first, other.ends);
        }
        self.frames += other.frames;
        self.bytes += other.bytes;
        self.segments += other.segments;
        self.payload += other.payload;
        self.faults.iter_mut().zip(other.faults).for_each(|(own, n)| *own += n);
        self.resets += other.resets;
        self.completeness |= other.completeness;
        self.handshake = self.handshake.or(other.handshake);
        self.rtt = (self.rtt.0 + other.rtt.0, self.rtt.1.saturating_add(other.rtt.1), self.rtt.2.max(other.rtt.2));
    }

    /// How far the connection got.
    fn state(&self) -> &'static str {
        let has = |bit| self.completeness & bit != 0;
        match (has(seen_of::RST), has(seen_of::FIN), has(seen_of::SYN_ACK), has(seen_of::SYN)) {
            (true, _, false, true) => "refused",
            (true, ..) => "reset",
            (_, true, ..) => "closed",
            (_, _, true, _) => "open",
            (.., true) => "unanswered",
            _ => "begun before",
        }
    }

    /// Its cells after the stream number and the ends.
    fn cells(&self) -> Vec<Cell> {
        let again: u64 = self.faults.iter().take(AGAIN).sum();
        // a fast or spurious retransmission is marked as a retransmission too
        let again = self.faults[0].max(again.saturating_sub(self.faults[0]));
        let average = i64::try_from(self.rtt.0).ok().and_then(|n| self.rtt.1.checked_div(n));
        let seconds = |nanos: Option<i64>| nanos.map_or(Cell::Nothing, Cell::Seconds);
        let mut cells = vec![
            Cell::Count(self.frames),
            Cell::Bytes(self.bytes),
            Cell::Bytes(self.payload),
            seconds(self.handshake),
            seconds(average),
            seconds((self.rtt.0 > 0).then_some(self.rtt.2)),
            Cell::Share(share(again, self.segments)),
        ];
        cells.extend(self.faults.map(Cell::Count));
        cells.push(Cell::Count(self.resets));
        cells
    }
}

impl Tally for Tcp {
    fn fields(&self) -> Vec<&'static Field> {
        let plain = [self.stream, self.len, self.handshake, self.rtt, self.completeness, self.reset];
        plain.into_iter().chain(self.faults).chain(self.addresses).flatten().collect()
    }

    fn see(&mut self, seen: &Seen<'_>) {
        let mut hosts = [String::new(), String::new()];
        if !seen.tree.layers().contains(&"tcp") {
            return;
        }
        for layer in seen.layers() {
            let text = |n: usize| layer.text(self.addresses.get(n).copied().flatten()).unwrap_or_default();
            match layer.name {
                "ip" => hosts = [text(0), text(1)],
                "ipv6" => hosts = [text(2), text(3)],
                "tcp" => self.segment(seen, &layer, &hosts),
                _ => {}
            }
        }
    }

    fn merge(&mut self, other: Self) {
        for (number, stream) in other.streams {
            self.streams.entry(number).or_default().merge(stream);
        }
    }

    fn table(self, _: &Scope<'_>, options: &Options) -> Table {
        let mut columns = vec![
            ("stream", "stream"),
            ("a", "a"),
            ("a_port", "port"),
            ("b", "b"),
            ("b_port", "port"),
            ("state", "state"),
            ("completeness", "completeness"),
            ("frames", "frames"),
            ("bytes", "bytes"),
            ("payload_bytes", "payload"),
            ("handshake_rtt_seconds", "handshake s"),
            ("average_rtt_seconds", "RTT s"),
            ("longest_rtt_seconds", "longest s"),
            ("retransmitted_percent", "sent again"),
        ];
        columns.extend(FAULTS.map(|f| (f.1, f.2)));
        columns.push(("resets", "resets"));
        let mut table = Table::new("tcp", "TCP streams", &columns);
        let mut all = Stream::default();
        let mut streams: Vec<(u64, Stream)> = self.streams.into_iter().collect();
        streams.iter().for_each(|(_, s)| all.merge(s.clone()));
        streams.sort_by_key(|(number, s)| (std::cmp::Reverse(s.bytes), *number));
        if streams.len() > 1 {
            let mut cells = vec![Cell::Nothing, "all".into()];
            cells.resize(7, Cell::Nothing);
            all.handshake = None;
            cells.extend(all.cells());
            table.push_filtered(cells, "tcp".to_string());
        }
        super::note_rest(&mut table, "streams", streams.len(), options.limit);
        for (number, s) in streams.iter().take(options.limit) {
            let mut cells = vec![Cell::Id(*number)];
            for end in &s.ends {
                let (host, port) = end.split_once('\t').unwrap_or((end, ""));
                cells.extend([Cell::Text(host.to_string()), port.parse().map_or(Cell::Nothing, Cell::Id)]);
            }
            cells.extend([s.state().into(), Cell::Id(s.completeness)]);
            cells.extend(s.cells());
            table.push_filtered(cells, format!("tcp.stream == {number}"));
        }
        table
    }
}
