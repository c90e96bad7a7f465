//! What graphs show: series over time that display filters choose and fields measure, and the segments of a TCP stream.

use super::counted::counted;
use super::dissector::{Dissector, Place, Standing};
use super::{batch, compile};
use crate::filter::Macros;
use crate::model::{Field, Registry, Tree, Value, Wanted};
use crate::stats::scope::Scope;
use crate::stats::segments::{Segment, Segments};
use crate::stats::series::{Measure, Series};
use crate::store::Ends;
use crate::stream::facts::analysis;
use crate::stream::headers::proto;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

/// Segments of a stream that are kept.
const SEGMENTS: usize = 2_000_000;

/// A series that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesWish {
    /// Display filter; empty: every frame.
    pub filter: String,
    pub measure: Measure,
    /// The field that is measured; empty where frames or bytes are counted.
    pub field: String,
}

/// A graph that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GraphWish {
    pub series: Vec<SeriesWish>,
    /// Length of a bin, nanoseconds.
    pub bin: i64,
}

/// Series over time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    /// Length of a bin, nanoseconds: as asked for, or longer where there would be too many.
    pub bin: i64,
    /// One for each wish.
    pub series: Vec<Series>,
}

/// Makes a graph, or says why it cannot be made; `None` when it was called off.
pub fn make(dissector: &Dissector, registry: &Registry, wish: &GraphWish, cancel: &AtomicBool) -> Option<Result<Graph, String>> {
    let mut graph = Graph::default();
    for wish_of_series in &wish.series {
        match series(dissector, registry, wish_of_series, wish.bin, cancel)? {
            Ok(series) => {
                graph.bin = series.bin;
                graph.series.push(series);
            }
            Err(why) => return Some(Err(why)),
        }
    }
    Some(Ok(graph))
}

fn series(dissector: &Dissector, registry: &Registry, wish: &SeriesWish, bin: i64, cancel: &AtomicBool) -> Option<Result<Series, String>> {
    let filter = match compile(registry, &wish.filter, &Macros::default(), None) {
        Ok(filter) => Some(filter).filter(|f| !f.is_empty()),
        Err(why) => return Some(Err(format!("{}: {}", wish.filter, why.message))),
    };
    let field = match (wish.measure.needs_field(), registry.field(&wish.field)) {
        (false, _) => None,
        (true, Some(field)) => Some(field),
        (true, None) => {
            let hint = registry.nearest(&wish.field).map_or(String::new(), |n| format!("; did you mean {n}?"));
            return Some(Err(format!("there is no field {}{hint}", wish.field)));
        }
    };
    let snapshot = dissector.store.snapshot();
    let chosen = counted(dissector, &snapshot, &dissector.store.info(), filter.as_ref(), 0..snapshot.len() as u32, cancel)?;
    let scope = Scope::new(&dissector.store, &snapshot, chosen.as_ref());
    let mut series = Series::new(&scope, bin, wish.measure);
    match field {
        None => series.count(&scope),
        Some(field) => measure(dissector, &scope, field, &mut series, cancel)?,
    }
    Some(Ok(series))
}

/// Adds the values of a field, frame by frame.
fn measure(dissector: &Dissector, scope: &Scope<'_>, field: &'static Field, series: &mut Series, cancel: &AtomicBool) -> Option<()> {
    let info = dissector.store.info();
    let wanted = Wanted::Only([field].into());
    let at = |n: u32| scope.frames.map_or(Some(n), |f| f.select(n));
    batch::ordered(
        0..scope.len().min(u64::from(u32::MAX)) as u32,
        batch::workers(),
        || Tree::new(wanted.clone()),
        |tree, positions| {
            let mut values = Vec::new();
            for frame in positions.filter_map(at) {
                let place = Place { snapshot: scope.snapshot, info: &info, frame };
                dissector.dissect(&place, Standing::default(), tree, &mut |row, tree, _| {
                    values.extend(tree.nodes().iter().filter_map(|n| number(n.value)).map(|v| (frame, row.time.0, v)));
                });
            }
            values
        },
        |values| {
            for (frame, time, value) in values {
                series.add(scope, frame, time, value);
            }
            if cancel.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        },
    );
    (!cancel.load(Ordering::Relaxed)).then_some(())
}

/// A value as a number; spans of time in seconds.
fn number(value: Value) -> Option<f64> {
    match value {
        Value::Uint(n) => Some(n as f64),
        Value::Int(n) => Some(n as f64),
        Value::Float(x) => Some(x),
        Value::RelTime(nanos) => Some(nanos as f64 / 1e9),
        // a field without a value counts as one occurrence
        Value::None => Some(1.0),
        _ => None,
    }
}

/// The segments of a TCP stream.
pub fn segments(dissector: &Dissector, stream: u32, cancel: &AtomicBool) -> Segments {
    let snapshot = dissector.store.snapshot();
    let mut found = Segments::default();
    let id = {
        let all = dissector.store.conversations.read();
        let of_stream = all.iter().find(|(_, c)| c.proto == proto::TCP && c.stream == stream && (c.a_port, c.b_port) != (0, 0));
        let Some((id, c)) = of_stream else { return found };
        if let Ends::Ip(a, b) = all.ends(c) {
            found.ends = [std::net::SocketAddr::new(a, c.a_port).to_string(), std::net::SocketAddr::new(b, c.b_port).to_string()];
        }
        id
    };
    let Some(facts) = dissector.facts.conversation(&snapshot, id) else { return found };
    let start = facts.frames.first().and_then(|f| snapshot.time(*f)).unwrap_or_default();
    for (position, frame) in facts.frames.iter().enumerate() {
        if found.all.len() >= SEGMENTS {
            found.cut = true;
            break;
        }
        if cancel.load(Ordering::Relaxed) {
            break;
        }
        let Some(row) = snapshot.row(*frame) else { continue };
        let Some(place) = dissector.facts.header_of(*frame, &row, id).filter(|p| !p.quoted) else { continue };
        let fact = facts.tcp.get(position).copied().unwrap_or_default();
        let side = usize::from(place.reversed);
        let relative = |number: u32, side: usize| {
            let base = facts.base_seq.get(side).copied().flatten()?;
            Some(u64::from(number.wrapping_sub(base)))
        };
        dissector.facts.with_transport(&snapshot, *frame, &row, place.nth, &mut |h, _| {
            let shift = facts.window_scale.get(side).map_or(0, |scale| scale.shift());
            let is_syn = h.tcp_flags & 2 != 0;
            found.all.push(Segment {
                frame: *frame,
                time: row.time.since(start),
                side: side as u8,
                seq: relative(h.seq, side).unwrap_or(0),
                len: h.payload_len.min(u32::MAX as usize) as u32,
                ack: if h.tcp_flags & 0x10 != 0 { relative(h.ack, 1 - side) } else { None },
                window: u64::from(h.window) << if is_syn { 0 } else { shift },
                in_flight: fact.bytes_in_flight,
                rtt: (fact.acks_frame != crate::base::NONE).then_some(fact.ack_rtt),
                again: fact.analysis & (analysis::RETRANSMISSION | analysis::FAST_RETRANSMISSION | analysis::SPURIOUS_RETRANSMISSION) != 0,
            });
        });
    }
    found
}
