//! Alerts: what was found, with evidence. What goes on is one alert that grows, not many.

use crate::base::Timestamp;
use crate::model::table::{Cell, Table};
use hashbrown::HashMap;
use std::borrow::Cow;
use std::net::IpAddr;

/// Something a detector can find, declared once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// `port-scan`: name in output.
    pub id: Cow<'static, str>,
    pub title: Cow<'static, str>,
    /// Risk, 1 to 100, when it is found as the threshold has it.
    pub score: u8,
    /// MITRE ATT&CK technique; empty where none fits.
    pub technique: Cow<'static, str>,
    /// What is counted: `ports that refused or kept silent`; empty where one occurrence is enough.
    pub unit: &'static str,
    /// Display filter for the kind's frames between the two addresses; empty: all of them.
    pub filter: Cow<'static, str>,
}

impl Kind {
    /// A kind that is known when the program is built.
    pub const fn new(
        id: &'static str,
        title: &'static str,
        score: u8,
        technique: &'static str,
        unit: &'static str,
        filter: &'static str,
    ) -> Self {
        Kind {
            id: Cow::Borrowed(id),
            title: Cow::Borrowed(title),
            score,
            technique: Cow::Borrowed(technique),
            unit,
            filter: Cow::Borrowed(filter),
        }
    }
}

/// How serious an alert is: bands of the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Info = 1,
    Low,
    Medium,
    High,
}

impl Severity {
    /// Of a score from 0 to 100.
    pub fn of(score: u8) -> Self {
        match score {
            0..20 => Severity::Info,
            20..40 => Severity::Low,
            40..70 => Severity::Medium,
            _ => Severity::High,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
        }
    }
}

/// What a detector measured, and what it takes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measure {
    pub observed: f64,
    pub threshold: f64,
    /// Nanoseconds; 0 where time does not matter.
    pub window: i64,
}

/// What a detector hands in. Where score is `None` the kind's counts.
pub struct Found<'a> {
    pub kind: &'a Kind,
    pub score: Option<u8>,
    pub source: Option<IpAddr>,
    pub target: Option<IpAddr>,
    pub port: Option<u16>,
    pub measure: Measure,
    /// What people want to know besides: kept when it is new.
    pub detail: &'a str,
}

/// An alert.
#[derive(Clone, Debug, PartialEq)]
pub struct Alert {
    pub kind: Kind,
    pub score: u8,
    pub source: Option<IpAddr>,
    pub target: Option<IpAddr>,
    pub port: Option<u16>,
    /// Nanoseconds since 1970.
    pub first: i64,
    pub last: i64,
    /// How often it was found.
    pub count: u64,
    /// First frames that it was found in, from 0.
    pub frames: Vec<u32>,
    pub measure: Measure,
    /// The first different details.
    pub samples: Vec<String>,
}

impl Alert {
    pub fn severity(&self) -> Severity {
        Severity::of(self.score)
    }

    /// Why it was raised, in words.
    pub fn why(&self) -> String {
        let mut out = String::new();
        if !self.kind.unit.is_empty() {
            let Measure { observed, threshold, window } = self.measure;
            out = format!("{} {}", number(observed), self.kind.unit);
            if window > 0 {
                out += &format!(" in {} s", number(window as f64 / 1e9));
            }
            out += &format!(" (threshold {})", number(threshold));
        }
        for sample in &self.samples {
            let separator = if out.is_empty() { "" } else { "; " };
            out += &format!("{separator}{sample}");
        }
        out
    }

    /// Display filter for the frames behind it.
    pub fn filter(&self) -> String {
        let address = |ip: IpAddr| format!("{}.addr == {ip}", if ip.is_ipv4() { "ip" } else { "ipv6" });
        let mut parts: Vec<String> = [self.source, self.target].into_iter().flatten().map(address).collect();
        // a host that talks to itself
        parts.dedup();
        match &*self.kind.filter {
            "" => {}
            several if several.contains("||") && !parts.is_empty() => parts.push(format!("({several})")),
            one => parts.push(one.to_string()),
        }
        match parts.is_empty() {
            true => self.frames.first().map_or_else(String::new, |f| format!("frame.number == {}", f + 1)),
            false => parts.join(" && "),
        }
    }
}

/// Without decimals where they say nothing.
fn number(x: f64) -> String {
    if x.fract().abs() < 0.005 || x >= 1000.0 { format!("{x:.0}") } else { format!("{x:.2}") }
}

/// After so many nanoseconds without it, the same thing is a new alert.
const QUIET: i64 = 600 * 1_000_000_000;
/// Most alerts; further ones are only counted.
const ALERTS: usize = 10_000;
/// Frames and details that an alert keeps.
const FRAMES: usize = 10;
const SAMPLES: usize = 4;
/// Longest detail, bytes.
const DETAIL: usize = 200;

/// Same thing, same two, same service.
type Key = (Cow<'static, str>, Option<IpAddr>, Option<IpAddr>, Option<u16>);

/// The alerts of a capture.
#[derive(Default)]
pub struct Alerts {
    open: HashMap<Key, usize>,
    all: Vec<Alert>,
    /// Alerts that are new, or grew tenfold, since they were last asked for.
    news: Vec<usize>,
    /// Alerts beyond those that are kept.
    pub left_out: u64,
}

impl Alerts {
    /// Adds what was found in a frame at a time.
    pub fn raise(&mut self, frame: u32, time: i64, found: &Found<'_>) {
        let key = (found.kind.id.clone(), found.source, found.target, found.port);
        let open = self.open.get(&key).copied().filter(|at| self.all.get(*at).is_some_and(|a| time.saturating_sub(a.last) <= QUIET));
        let at = match open {
            Some(at) => at,
            None if self.all.len() >= ALERTS => {
                self.left_out += 1;
                return;
            }
            None => {
                let Found { kind, source, target, port, measure, .. } = *found;
                let alert = Alert {
                    kind: kind.clone(),
                    score: 0,
                    source,
                    target,
                    port,
                    first: time,
                    last: time,
                    count: 0,
                    frames: Vec::new(),
                    measure,
                    samples: Vec::new(),
                };
                self.all.push(alert);
                self.open.insert(key, self.all.len() - 1);
                self.all.len() - 1
            }
        };
        let Some(alert) = self.all.get_mut(at) else { return };
        alert.count += 1;
        alert.score = alert.score.max(found.score.unwrap_or(found.kind.score));
        (alert.first, alert.last) = (alert.first.min(time), alert.last.max(time));
        if found.measure.observed >= alert.measure.observed {
            alert.measure = found.measure;
        }
        if alert.frames.len() < FRAMES && !alert.frames.contains(&frame) {
            alert.frames.push(frame);
        }
        let detail = cut(found.detail, DETAIL);
        if !detail.is_empty() && alert.samples.len() < SAMPLES && !alert.samples.iter().any(|s| s == detail) {
            alert.samples.push(detail.to_string());
        }
        if alert.count.ilog10() > 0 && alert.count == 10_u64.pow(alert.count.ilog10()) || alert.count == 1 {
            self.news.push(at);
        }
    }

    /// Whether there is an alert of a kind about two hosts and a port.
    pub fn has(&self, id: &'static str, source: IpAddr, target: IpAddr, port: u16) -> bool {
        self.open.contains_key(&(Cow::Borrowed(id), Some(source), Some(target), Some(port)))
    }

    /// All alerts, the most serious first, then by time.
    pub fn into_sorted(mut self) -> Vec<Alert> {
        self.all.sort_by(|a, b| b.severity().cmp(&a.severity()).then(a.first.cmp(&b.first)));
        self.all
    }

    /// The alerts that are new, or grew tenfold, since the last call.
    pub fn take_news(&mut self) -> Vec<Alert> {
        let news = std::mem::take(&mut self.news);
        news.into_iter().filter_map(|at| self.all.get(at).cloned()).collect()
    }
}

/// The first bytes of a text, at most so many, whole characters only.
pub fn cut(text: &str, most: usize) -> &str {
    (0..=most.min(text.len())).rev().find_map(|end| text.get(..end)).unwrap_or("")
}

/// The alerts as a table, with what they rest on.
pub fn table(alerts: &[Alert], left_out: u64) -> Table {
    let columns = [
        ("severity", "severity"),
        ("alert", "alert"),
        ("score", "score"),
        ("source", "source"),
        ("target", "target"),
        ("port", "port"),
        ("first_time", "first"),
        ("duration_seconds", "s"),
        ("count", "count"),
        ("first_frame", "frame"),
        ("why", "why"),
    ];
    let mut table = Table::new("alerts", "Alerts", &columns);
    let address = |ip: Option<IpAddr>| ip.map_or(Cell::Nothing, Cell::Ip);
    for alert in alerts {
        let cells = vec![
            Cell::Group(alert.severity().name().into()),
            Cell::Text(alert.kind.title.to_string()),
            Cell::Id(u64::from(alert.score)),
            address(alert.source),
            address(alert.target),
            alert.port.map_or(Cell::Nothing, |p| Cell::Id(u64::from(p))),
            Cell::Time(Timestamp(alert.first)),
            Cell::Seconds(alert.last.saturating_sub(alert.first)),
            Cell::Count(alert.count),
            alert.frames.first().map_or(Cell::Nothing, |f| Cell::Frame(u64::from(*f) + 1)),
            Cell::Text(alert.why()),
        ];
        table.push_filtered(cells, alert.filter());
    }
    if left_out > 0 {
        table.notes.push(format!("{left_out} further findings are not listed: there are {ALERTS} alerts already"));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    static KIND: Kind = Kind::new("port-scan", "TCP port scan", 60, "T1046", "closed ports", "tcp");

    fn found(observed: f64, detail: &str) -> Found<'_> {
        let source = Some(IpAddr::from([10, 0, 0, 1]));
        let measure = Measure { observed, threshold: 15.0, window: 60_000_000_000 };
        Found { kind: &KIND, score: None, source, target: None, port: None, measure, detail }
    }

    #[test]
    fn what_goes_on_is_one_alert_that_grows() {
        let mut alerts = Alerts::default();
        for n in 0..25 {
            alerts.raise(n, i64::from(n), &found(15.0 + f64::from(n), "fast"));
        }
        assert_eq!(alerts.take_news().iter().map(|a| a.count).collect::<Vec<_>>(), [25, 25], "new, and ten times as much");
        assert!(alerts.take_news().is_empty());
        alerts.raise(99, QUIET * 2, &found(15.0, "slow"));
        let all = alerts.into_sorted();
        assert_eq!(all.len(), 2, "after ten quiet minutes it is another one");
        assert_eq!((all[0].count, all[0].frames.len(), all[0].last), (25, FRAMES, 24));
        assert_eq!(all[0].why(), "39 closed ports in 60 s (threshold 15); fast");
        assert_eq!(all[0].filter(), "ip.addr == 10.0.0.1 && tcp");
        assert_eq!(all[0].severity(), Severity::Medium);
    }

    #[test]
    fn filters_hold_together_what_belongs_together() {
        static UDP: Kind = Kind::new("udp-scan", "UDP port scan", 60, "T1046", "closed ports", "udp || icmp");
        let mut alerts = Alerts::default();
        let host = Some(IpAddr::from([10, 0, 0, 1]));
        alerts.raise(0, 0, &Found { kind: &UDP, target: host, ..found(15.0, "") });
        alerts.raise(0, 0, &Found { kind: &UDP, source: None, ..found(15.0, "") });
        let filters: Vec<String> = alerts.into_sorted().iter().map(Alert::filter).collect();
        assert_eq!(filters, ["ip.addr == 10.0.0.1 && (udp || icmp)", "udp || icmp"]);
    }

    #[test]
    fn a_storm_of_alerts_is_counted_but_not_kept() {
        let mut alerts = Alerts::default();
        for n in 0..ALERTS as u32 + 5 {
            let source = Some(IpAddr::from(n.to_be_bytes()));
            alerts.raise(n, 0, &Found { source, ..found(15.0, "") });
        }
        assert_eq!(alerts.left_out, 5);
        assert_eq!(alerts.into_sorted().len(), ALERTS);
    }

    #[test]
    fn details_are_cut_between_characters() {
        assert_eq!(cut("aé", 2), "a");
        assert_eq!(cut("aé", 3), "aé");
    }
}
