//! Turns the frames of a capture that pass a display filter into rows of the exported tables, in one pass and in the order
//! of the frames; detections and flows come last, when everything is known of them.

mod alerts;
mod fields;
mod flows;
pub mod live;
mod messages;

use super::open::OpenError;
use super::passing;
use super::places::Places;
use super::windows::Windows;
use crate::export::Dissected;
use crate::export::records::{Record, Sink, Table, Value, schema};
use crate::filter::Filter;
use crate::model::{Registry, Wanted};
use crate::stream::headers::proto;
use alerts::{Detections, Looker, Shown};
use fields::Fields;
use flows::{Flows, Seen};
use std::ops::ControlFlow;

/// Rows of some hundred frames, and what they tell of flows.
#[derive(Default)]
struct Batch {
    rows: Vec<(&'static Table, Record)>,
    seen: Vec<Seen>,
    shown: Vec<Shown>,
}

/// What an export came to: rows of each table.
pub type Counts = Vec<(&'static str, u64)>;

/// Writes the rows of `tables` for the frames that pass `only`.
///
/// # Errors
/// As [`Sink::row`], and when the input cannot be read on.
pub fn write(
    windows: &mut Windows<'_>,
    registry: &Registry,
    only: Option<&Filter>,
    tables: &[&'static Table],
    places: &Places,
    sink: &mut dyn Sink,
) -> Result<Counts, OpenError> {
    let dissector = windows.dissector;
    let fields = Fields::of(registry);
    let has = |table: &Table| tables.iter().any(|t| t.name == table.name);
    let wants_flows = has(&schema::FLOWS);
    let looker = has(&schema::ALERTS).then(|| Looker::new(registry));
    let mut detections = Detections::new();
    let looked_at = looker.iter().flat_map(Looker::fields);
    let used: Vec<_> = only.iter().flat_map(|f| f.fields().iter().copied()).chain(fields.all()).chain(looked_at).collect();
    let mut flows = Flows::default();
    let mut counts: Counts = tables.iter().map(|t| (t.name, 0)).collect();
    let mut failure = None;
    let mut put = |table: &'static Table, row: &[Value], sink: &mut dyn Sink| {
        counts.iter_mut().filter(|c| c.0 == table.name).for_each(|c| c.1 += 1);
        sink.row(table, row)
    };
    let take = |frame: &Dissected<'_>, batch: &mut Batch| {
        let found = fields.find(frame);
        if has(&schema::PACKETS) {
            batch.rows.push((&schema::PACKETS, packet(frame)));
        }
        for (table, row) in messages::rows(frame, &found) {
            if has(table) {
                batch.rows.push((table, row));
            }
        }
        if wants_flows {
            batch.seen.push(Seen::of(frame, &found));
        }
        batch.shown.extend(looker.as_ref().map(|l| l.look(frame)));
    };
    passing::each(windows, only, Some(&Wanted::Row(used.into())), take, |batch: Batch, _| {
        if wants_flows || looker.is_some() {
            let conversations = dissector.store.conversations.read();
            batch.seen.into_iter().for_each(|seen| flows.add(seen, &conversations));
            batch.shown.iter().for_each(|shown| detections.see(shown, &conversations));
            detections.locate(&dissector.store.snapshot());
        }
        for (table, row) in batch.rows {
            if let Err(why) = put(table, &row, sink) {
                failure = Some(why);
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    })?;
    if let Some(why) = failure {
        return Err(why.into());
    }
    let conversations = dissector.store.conversations.read();
    if looker.is_some() {
        for row in detections.rows(&dissector.store.snapshot(), &conversations) {
            put(&schema::ALERTS, &row, sink)?;
        }
    }
    if wants_flows {
        flows.rows(&conversations, places, &mut |row| put(&schema::FLOWS, &row, sink))?;
    }
    Ok(counts)
}

/// The row of a frame.
fn packet(frame: &Dissected<'_>) -> Record {
    let (row, columns) = (frame.row, &frame.tree.columns);
    let ported = matches!(row.class(), crate::store::Class::Tcp | crate::store::Class::Udp | crate::store::Class::Sctp);
    let port = |n: u16| if ported { Value::Int(n.into()) } else { Value::Null };
    vec![
        frame.number.into(),
        Value::Time(row.time.0),
        frame.relative.map_or(Value::Null, |t| Value::seconds(t.nearest().0)),
        row.len.into(),
        row.captured.into(),
        row.interface.into(),
        columns.source.to_string().into(),
        port(row.source_port),
        columns.destination.to_string().into(),
        port(row.destination_port),
        transport_of(row.class()).into(),
        columns.protocol.as_str().into(),
        flow_of(row.conversation),
        columns.info.as_str().into(),
    ]
}

/// Number of a flow, where there is one.
fn flow_of(conversation: u32) -> Value {
    if conversation == crate::base::NONE { Value::Null } else { conversation.into() }
}

fn transport_of(class: crate::store::Class) -> &'static str {
    use crate::store::Class;
    match class {
        Class::Tcp => "tcp",
        Class::Udp => "udp",
        Class::Sctp => "sctp",
        Class::Icmp => "icmp",
        Class::Icmpv6 => "ipv6-icmp",
        Class::Igmp => "igmp",
        Class::Other | Class::Arp | Class::Ip | Class::Bus => "",
    }
}

/// ECS's word for an IP protocol.
fn transport_name(number: u8) -> String {
    match number {
        proto::TCP => "tcp".into(),
        proto::UDP => "udp".into(),
        proto::SCTP => "sctp".into(),
        proto::ICMP => "icmp".into(),
        proto::ICMPV6 => "ipv6-icmp".into(),
        2 => "igmp".into(),
        other => other.to_string(),
    }
}
