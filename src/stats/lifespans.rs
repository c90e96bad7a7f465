//! Conversations along time: when each began, how long it went on, beside the others.

use super::ends::{Layer, Pair, Ranked};
use super::flows::Flows;
use super::scope::{Options, Scope, bit_rate};
use super::{Entry, Make};
use crate::model::listing::Listing;
use crate::model::table::{Cell, Row, Table};

pub const ENTRY: Entry = Entry {
    name: "timeline",
    about: "conversations along time, in the order in which they began",
    variants: &["tcp", "udp", "sctp"],
    make: Make::Flows(table),
};

/// When the frames began and ended, nanoseconds since 1970.
#[derive(Clone, Copy)]
struct Span {
    first: i64,
    last: i64,
}

impl Span {
    /// How much of the span had passed, in per cent.
    fn passed(self, time: i64) -> f32 {
        let whole = self.last.saturating_sub(self.first).max(1);
        (time.saturating_sub(self.first) as f64 * 100.0 / whole as f64).clamp(0.0, 100.0) as f32
    }
}

/// One row a conversation, at most `limit`.
fn table(flows: &Flows, scope: &Scope<'_>, options: &Options) -> Listing<'static> {
    // where there is no room for all, the bar tells the end, and who spoke is wanted more than how
    let columns = [
        ("start_seconds", "from s"),
        ("along_percent", "along the capture"),
        ("a", "a"),
        ("a_port", "port"),
        ("b", "b"),
        ("b_port", "port"),
        ("protocol", "protocol"),
        ("frames", "frames"),
        ("bytes", "bytes"),
        ("bits_per_second", "rate"),
        ("end_seconds", "to s"),
        ("stream", "stream"),
    ];
    let mut head = Table::new("timeline", "Conversations along time", &columns);
    let all = scope.store.conversations.read();
    let layers: Vec<Layer> = Layer::chosen(&options.variant).into_iter().filter(|l| *l >= Layer::Tcp).collect();
    let pairs = Ranked::new(flows, &all, &layers, options.limit, |p| (p.flow.first, p.flow.last, p.layer, p.stream));
    super::note_rest(&mut head, "conversations", pairs.total, options.limit);
    let (first, last) = scope.span().unwrap_or_default();
    let (span, zero, filters) = (Span { first, last }, scope.zero(), options.filters);
    Listing::new(head, pairs.len(), move |at, row| {
        if let Some(pair) = pairs.get(at) {
            fill(row, pair, zero, span);
            if filters {
                row.filter = pair.filter();
            }
        }
    })
}

fn fill(row: &mut Row, pair: &Pair, zero: i64, span: Span) {
    let ([a, b], flow) = (pair.ends, &pair.flow);
    let number = |n: Option<u32>| n.map_or(Cell::Nothing, |n| Cell::Id(n.into()));
    row.cells.extend([
        Cell::Seconds(flow.first.saturating_sub(zero)),
        Cell::Along(span.passed(flow.first), span.passed(flow.last)),
        a.cell(),
        number(a.port().map(u32::from)),
        b.cell(),
        number(b.port().map(u32::from)),
        Cell::Text(pair.layer.title().into()),
        Cell::Count(flow.total_frames()),
        Cell::Bytes(flow.total_bytes()),
        bit_rate(flow.total_bytes(), flow.duration()).map_or(Cell::Nothing, Cell::BitRate),
        Cell::Seconds(flow.last.saturating_sub(zero)),
        number(pair.stream),
    ]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_passed_of_a_span_is_within_it() {
        let span = Span { first: 1_000, last: 3_000 };
        assert_eq!([0, 1_000, 1_500, 3_000, 9_000].map(|t| span.passed(t)), [0.0, 0.0, 25.0, 100.0, 100.0]);
        assert_eq!(Span { first: 5, last: 5 }.passed(5), 0.0, "one frame");
    }
}
