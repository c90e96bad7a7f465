//! The user's own rules: a display filter each, and how often it has to match. The session compiles the filters.
//!
//! ```toml
//! [[rule]]
//! id = "telnet-from-outside"
//! name = "Telnet from outside"
//! severity = "high"                  # info, low, medium, high
//! filter = "telnet && !(ip.src == 10.0.0.0/8)"
//! attack = "T1021"                   # optional: MITRE ATT&CK technique
//! threshold = { track_by = "source", count = 5, seconds = 60 }   # optional
//! ```

use super::keyed::{Keyed, SECOND};
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Settings, Sight};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::Arc;

pub const ENTRY: Entry = Entry {
    name: "rules",
    about: "your own rules, from --rules",
    fields: &[],
    read: None,
    judge: |settings: &Settings| Box::new(Rules::new(settings)),
};

/// Most rules, and matches that a threshold counts.
const MOST: usize = 5000;
const COUNTED: usize = 100_000;

/// What a rule may be tracked by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TrackBy {
    #[default]
    Source,
    Target,
    Pair,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    Info,
    Low,
    Medium,
    High,
}

/// How often a rule has to match.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    #[serde(default)]
    pub track_by: TrackBy,
    pub count: usize,
    pub seconds: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    id: String,
    name: String,
    severity: Level,
    filter: String,
    #[serde(default)]
    attack: String,
    #[serde(default = "yes")]
    enabled: bool,
    threshold: Option<Threshold>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rule: Vec<Text>,
}

fn yes() -> bool {
    true
}

/// A rule as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub kind: Kind,
    /// Display filter.
    pub filter: String,
    pub threshold: Option<Threshold>,
}

/// The rules of a file.
///
/// # Errors
/// Says where the text is wrong.
pub fn parse(text: &str) -> Result<Vec<Rule>, String> {
    let file: File = toml::from_str(text).map_err(|e| e.to_string())?;
    let rules: Vec<Rule> = file.rule.into_iter().filter(|r| r.enabled).map(rule).collect::<Result<_, _>>()?;
    if rules.len() > MOST { Err(format!("{} rules: at most {MOST} are run", rules.len())) } else { Ok(rules) }
}

fn rule(text: Text) -> Result<Rule, String> {
    if text.threshold.as_ref().is_some_and(|t| t.count == 0 || t.seconds == 0 || t.count > COUNTED) {
        return Err(format!("rule {}: count and seconds of a threshold begin at 1; count ends at {COUNTED}", text.id));
    }
    let score = match text.severity {
        Level::Info => 10,
        Level::Low => 30,
        Level::Medium => 55,
        Level::High => 80,
    };
    let unit = if text.threshold.is_some() { "matches" } else { "" };
    let kind = Kind {
        id: Cow::Owned(text.id),
        title: Cow::Owned(text.name),
        score,
        technique: Cow::Owned(text.attack),
        unit,
        filter: Cow::Owned(format!("({})", text.filter)),
    };
    Ok(Rule { kind, filter: text.filter, threshold: text.threshold })
}

type Tracked = (usize, Option<IpAddr>, Option<IpAddr>);

struct Rules {
    rules: Arc<[Rule]>,
    matches: Keyed<Tracked, VecDeque<i64>>,
}

impl Rules {
    fn new(settings: &Settings) -> Self {
        Rules { rules: settings.rules.clone(), matches: Keyed::new(8192) }
    }
}

impl Judge for Rules {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        for sight in frame.sights {
            let Sight::Rule(at) = sight else { continue };
            let Some(rule) = self.rules.get(usize::from(*at)) else { continue };
            let (source, target) = frame.ends.map_or((None, None), |(s, t)| (Some(s), Some(t)));
            let mut measure = Measure::default();
            if let Some(Threshold { track_by, count, seconds }) = &rule.threshold {
                let key = match track_by {
                    TrackBy::Source => (source, None),
                    TrackBy::Target => (None, target),
                    TrackBy::Pair => (source, target),
                };
                let window = i64::from(*seconds) * SECOND;
                let times = self.matches.at((usize::from(*at), key.0, key.1), frame.time);
                times.push_back(frame.time);
                while times.len() > COUNTED || times.front().is_some_and(|t| frame.time.saturating_sub(*t).abs() > window) {
                    times.pop_front();
                }
                if times.len() < *count {
                    continue;
                }
                measure = Measure { observed: times.len() as f64, threshold: *count as f64, window };
            }
            alerts.raise(
                frame.number,
                frame.time,
                &Found { kind: &rule.kind, score: None, source, target, port: None, measure, detail: "" },
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_and_mistakes_are_named() {
        let text = "[[rule]]\nid = 'a'\nname = 'A'\nseverity = 'high'\nfilter = 'dns'\nthreshold = { count = 3, seconds = 10 }\n\
                    [[rule]]\nid = 'b'\nname = 'B'\nseverity = 'low'\nfilter = 'tcp'\nenabled = false\n";
        let rules = parse(text).unwrap();
        assert_eq!(rules.len(), 1, "the second is switched off");
        assert_eq!((rules[0].kind.score, rules[0].filter.as_str()), (80, "dns"));
        assert_eq!(rules[0].threshold, Some(Threshold { track_by: TrackBy::Source, count: 3, seconds: 10 }));
        for (wrong, hint) in
            [("[[rule]]\nid = 'a'\n", "missing field"), ("[[rule]]\nfoo = 1\n", "unknown field `foo`"), ("x", "TOML parse error")]
        {
            assert!(parse(wrong).unwrap_err().contains(hint), "{wrong}");
        }
        let zero = text.replace("count = 3", "count = 0");
        assert!(parse(&zero).unwrap_err().contains("begin at 1"));
    }
}
