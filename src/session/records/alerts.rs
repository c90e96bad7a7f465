//! Rows of alerts: expert notes of a frame, and what the detectors find in all of them.

use super::fields::{Found, Id, name_of};
use super::{flow_of, messages::head};
use crate::detect::{Alert, Reader, Settings, Sight, Watch};
use crate::export::Dissected;
use crate::export::records::{Record, Value};
use crate::model::{Field, Registry, Severity};
use crate::store::{Conversations, Row, Snapshot};
use hashbrown::HashMap;

/// Columns of detections only, after those that notes have too.
const OF_DETECTIONS: usize = 12;

/// The expert notes of severity Warning and Error. A note's group, severity and message lie side by side in the tree.
pub(super) fn notes(frame: &Dissected<'_>, found: &Found<'_>) -> Vec<Record> {
    let mut rows = Vec::new();
    if !found.has(Id::ExpertSeverity) {
        return rows;
    }
    let (mut message, mut severity, mut group) = (String::new(), 0, String::new());
    for (id, node) in found.in_order() {
        if id == Id::ExpertMessage as usize {
            message = found.shown(node);
        } else if id == Id::ExpertSeverity as usize {
            severity = node.value.uint().unwrap_or(0);
        } else if id == Id::ExpertGroup as usize {
            group = name_of(node).to_lowercase();
        } else {
            continue;
        }
        if message.is_empty() || severity == 0 || group.is_empty() {
            continue;
        }
        if severity >= Severity::Warn as u64 {
            let mut row = head(frame);
            let level = if severity >= Severity::Error as u64 { "error" } else { "warning" };
            row.extend([level.into(), group.as_str().into(), frame.tree.columns.protocol.as_str().into(), message.as_str().into()]);
            row.extend(std::iter::repeat_n(Value::Null, OF_DETECTIONS));
            rows.push(row);
        }
        (message, severity, group) = (String::new(), 0, String::new());
    }
    rows
}

/// What one frame shows the detectors.
pub(super) struct Shown {
    frame: u32,
    row: Row,
    sights: Vec<Sight>,
}

/// The reading half of the detectors, shared by the threads that dissect.
pub(super) struct Looker(Reader);

impl Looker {
    pub(super) fn new(registry: &Registry) -> Self {
        Looker(Reader::new(|name| registry.field(name)))
    }

    /// What dissection has to keep.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.0.fields()
    }

    pub(super) fn look(&self, frame: &Dissected<'_>) -> Shown {
        let mut sights = Vec::new();
        self.0.read(frame.row, frame.tree, frame.bytes, &mut sights);
        Shown { frame: frame.number.saturating_sub(1), row: *frame.row, sights }
    }
}

/// The detectors, which are shown frames in order.
pub(super) struct Detections {
    watch: Watch,
    /// Conversations of the first frames of alerts, whose rows may be gone when the alerts are written.
    flows: HashMap<u32, u32>,
}

impl Detections {
    pub(super) fn new() -> Self {
        Detections { watch: Watch::new(&Settings::default()), flows: HashMap::new() }
    }

    pub(super) fn see(&mut self, shown: &Shown, conversations: &Conversations) {
        self.watch.frame(shown.frame, &shown.row, &shown.sights, conversations);
    }

    /// Looks up the flows of new alerts. To be called while their frames are there.
    pub(super) fn locate(&mut self, snapshot: &Snapshot) {
        for first in self.watch.alerts.take_news().iter().filter_map(|alert| alert.frames.first().copied()) {
            self.flows.entry(first).or_insert_with(|| snapshot.conversation(first));
        }
    }

    /// What was found, the most serious first.
    pub(super) fn rows(mut self, snapshot: &Snapshot, conversations: &Conversations) -> Vec<Record> {
        self.watch.end(conversations);
        self.locate(snapshot);
        let Detections { watch, flows } = self;
        watch.alerts.into_sorted().iter().map(|alert| row(alert, &flows)).collect()
    }
}

fn row(alert: &Alert, flows: &HashMap<u32, u32>) -> Record {
    let address = |ip: Option<std::net::IpAddr>| ip.map_or(Value::Null, |ip| ip.to_string().into());
    let frames: Vec<String> = alert.frames.iter().map(|f| (u64::from(*f) + 1).to_string()).collect();
    let first = alert.frames.first();
    vec![
        first.map_or(Value::Null, |f| (*f + 1).into()),
        Value::Time(alert.first),
        first.and_then(|f| flows.get(f)).map_or(Value::Null, |id| flow_of(*id)),
        address(alert.source),
        address(alert.target),
        alert.severity().name().into(),
        "detection".into(),
        Value::Null,
        alert.why().into(),
        alert.kind.id.as_ref().into(),
        alert.kind.title.as_ref().into(),
        Value::Int(alert.score.into()),
        if alert.kind.technique.is_empty() { Value::Null } else { alert.kind.technique.as_ref().into() },
        alert.port.map_or(Value::Null, |port| Value::Int(port.into())),
        Value::Int(i64::try_from(alert.count).unwrap_or(i64::MAX)),
        Value::Time(alert.last),
        Value::Real(alert.measure.observed),
        Value::Real(alert.measure.threshold),
        Value::seconds(alert.measure.window),
        frames.join(",").into(),
        alert.filter().into(),
    ]
}
