//! How threatening each host is, from all that was found of it: 0 to 100, with the parts.

use super::Alert;
use crate::model::table::{Cell, Table};
use hashbrown::HashMap;
use std::net::IpAddr;

/// What was found loses half its weight in this time, nanoseconds.
const HALF_LIFE: f64 = 6.0 * 3600.0 * 1e9;
/// Least and most that one detector can weigh: none is beyond doubt.
const WEIGHTS: (f64, f64) = (0.1, 0.9);

/// A host with what was found of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Threat {
    pub host: IpAddr,
    /// 0 to 100: `100 (1 - Π (1 - w d))` over the detectors, w a detector's weight and d its decay until the capture's end.
    pub score: f64,
    /// Detectors with what each adds alone, per cent, the largest first.
    pub parts: Vec<(String, f64)>,
    /// Number of alerts.
    pub alerts: u64,
    /// Nanoseconds since 1970.
    pub first: i64,
    pub last: i64,
}

impl Threat {
    /// The band of the score.
    pub fn level(&self) -> &'static str {
        match self.score {
            s if s >= 90.0 => "critical",
            s if s >= 70.0 => "high",
            s if s >= 40.0 => "medium",
            _ => "low",
        }
    }
}

/// The hosts that something was found of, the most threatening first. Each detector counts once, with its gravest alert.
/// `end`: when the capture ends, nanoseconds since 1970.
pub fn hosts(alerts: &[Alert], end: i64) -> Vec<Threat> {
    let mut by_host: HashMap<IpAddr, Threat> = HashMap::new();
    for alert in alerts {
        let Some(host) = alert.source else { continue };
        let nothing = || Threat { host, score: 0.0, parts: Vec::new(), alerts: 0, first: alert.first, last: alert.last };
        let threat = by_host.entry(host).or_insert_with(nothing);
        threat.alerts += 1;
        threat.first = threat.first.min(alert.first);
        threat.last = threat.last.max(alert.last);
        let age = end.saturating_sub(alert.last).max(0) as f64;
        let weight = (f64::from(alert.score) / 100.0).clamp(WEIGHTS.0, WEIGHTS.1) * 0.5_f64.powf(age / HALF_LIFE);
        match threat.parts.iter_mut().find(|p| p.0 == alert.kind.id) {
            Some(part) => part.1 = part.1.max(weight * 100.0),
            None => threat.parts.push((alert.kind.id.to_string(), weight * 100.0)),
        }
    }
    let mut threats: Vec<Threat> = by_host.into_values().collect();
    for threat in &mut threats {
        threat.score = 100.0 * (1.0 - threat.parts.iter().map(|(_, part)| 1.0 - part / 100.0).product::<f64>());
        threat.parts.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    }
    threats.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.host.cmp(&b.host)));
    threats
}

/// One row a host, at most `limit`.
pub fn table(threats: &[Threat], limit: usize) -> Table {
    let columns = [
        ("host", "host"),
        ("score", "score"),
        ("level", "level"),
        ("alerts", "alerts"),
        ("parts", "what it is made of, per cent"),
        ("first", "first"),
        ("last", "last"),
    ];
    let mut table = Table::new("threats", "Threatening hosts", &columns);
    for threat in threats.iter().take(limit) {
        let parts: Vec<String> = threat.parts.iter().map(|(kind, part)| format!("{kind} {part:.0}")).collect();
        let family = if threat.host.is_ipv4() { "ip" } else { "ipv6" };
        let cells = vec![
            Cell::Ip(threat.host),
            Cell::Number((threat.score * 10.0).round() / 10.0),
            Cell::Text(threat.level().into()),
            Cell::Count(threat.alerts),
            Cell::Text(parts.join(", ")),
            Cell::Time(crate::base::Timestamp(threat.first)),
            Cell::Time(crate::base::Timestamp(threat.last)),
        ];
        table.push_filtered(cells, format!("{family}.addr == {}", threat.host));
    }
    if threats.len() > limit {
        table.notes.push(format!("{limit} of {} hosts", threats.len()));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::{Alerts, Found, Kind, Measure};

    static SCAN: Kind = Kind::new("scan", "Scan", 50, "", "", "");
    static BRUTE: Kind = Kind::new("brute", "Brute force", 60, "", "", "");
    const HOUR: i64 = 3600 * 1_000_000_000;

    fn alerts(found: &[(&Kind, u8, i64)]) -> Vec<Alert> {
        let mut alerts = Alerts::default();
        for (kind, host, time) in found {
            let source = Some(IpAddr::from([10, 0, 0, *host]));
            alerts.raise(0, *time, &Found { kind, score: None, source, target: None, port: None, measure: Measure::default(), detail: "" });
        }
        alerts.into_sorted()
    }

    #[test]
    fn detectors_add_up_without_counting_twice() {
        let found = hosts(&alerts(&[(&SCAN, 1, 0), (&SCAN, 1, HOUR), (&BRUTE, 1, HOUR), (&SCAN, 2, HOUR)]), HOUR);
        assert_eq!(
            found.iter().map(|t| (t.host.to_string(), t.level(), t.alerts)).collect::<Vec<_>>(),
            [("10.0.0.1".to_string(), "high", 3), ("10.0.0.2".to_string(), "medium", 1)]
        );
        assert!((found[0].score - 80.0).abs() < 1e-9, "1 - 0.5 * 0.4: {}", found[0].score);
        assert_eq!(found[0].parts, [("brute".to_string(), 60.0), ("scan".to_string(), 50.0)]);
    }

    #[test]
    fn what_is_old_weighs_half() {
        let found = hosts(&alerts(&[(&SCAN, 1, 0)]), 6 * HOUR);
        assert!((found[0].score - 25.0).abs() < 1e-9, "{}", found[0].score);
        assert_eq!(table(&found, 10).rows[0].cells[4], Cell::Text("scan 25".into()));
    }
}
