//! Alerts as documents of the Elastic Common Schema 8; our own fields begin with `netanal.`.

use crate::base::Timestamp;
use crate::detect::Alert;
use serde_json::{Map, Value, json};

/// An alert as one document. Frames count from 1; `event.severity` is 1 (info) to 4 (high).
pub fn alert(alert: &Alert) -> Value {
    let mut fields = Map::new();
    let mut put = |key: &str, value: Value| fields.insert(key.to_string(), value);
    put("@timestamp", time(alert.first));
    put("ecs.version", json!("8.11.0"));
    put("event.kind", json!("alert"));
    put("event.category", json!(["network", "intrusion_detection"]));
    put("event.type", json!(["info"]));
    put("event.dataset", json!("netanal.alert"));
    put("event.start", time(alert.first));
    put("event.end", time(alert.last));
    put("event.duration", json!(alert.last.saturating_sub(alert.first)));
    put("event.severity", json!(alert.severity() as u8));
    put("event.risk_score", json!(alert.score));
    put("log.level", json!(alert.severity().name()));
    put("rule.id", json!(alert.kind.id));
    put("rule.name", json!(alert.kind.title));
    if !alert.kind.technique.is_empty() {
        put("threat.technique.id", json!([alert.kind.technique]));
    }
    if let Some(source) = alert.source {
        put("source.ip", json!(source.to_string()));
    }
    if let Some(target) = alert.target {
        put("destination.ip", json!(target.to_string()));
    }
    if let Some(port) = alert.port {
        put("destination.port", json!(port));
    }
    put("message", json!(alert.why()));
    put("netanal.alert.count", json!(alert.count));
    put("netanal.evidence.observed", json!(alert.measure.observed));
    put("netanal.evidence.threshold", json!(alert.measure.threshold));
    put("netanal.evidence.window_seconds", json!(alert.measure.window as f64 / 1e9));
    put("netanal.evidence.samples", json!(alert.samples));
    put("netanal.packets", alert.frames.iter().map(|f| json!(u64::from(*f) + 1)).collect());
    put("netanal.filter", json!(alert.filter()));
    Value::Object(fields)
}

fn time(nanos: i64) -> Value {
    let mut out = String::new();
    let _ = Timestamp(nanos).write_iso(&mut out);
    Value::String(out)
}

/// Appends an alert as one line. What a terminal would act on is escaped.
pub fn write(this: &Alert, out: &mut String) {
    for c in alert(this).to_string().chars() {
        match c {
            c if crate::base::text::is_hostile(c) && u32::from(c) < 0x10000 => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('\n');
}
