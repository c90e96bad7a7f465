//! Hosts' minutes that are unlike what a model has learnt of usual traffic (isolation forest).

use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Settings};
use crate::store::Conversations;
use crate::store::behaviour::{ENOUGH, FEATURES, Features, MINUTE, Minute, Usual};
use hashbrown::HashMap;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use std::sync::Arc;

pub const ENTRY: Entry = Entry {
    name: "unusual",
    about: "hosts' minutes that are unlike the traffic that a model was learnt from (--model)",
    fields: &[],
    read: None,
    judge: |settings: &Settings| Box::new(Unusual { model: settings.model.clone(), ..Unusual::default() }),
};

static KIND: Kind = Kind::new("unusual-minute", "Host behaves unlike what is usual", 45, "", "anomaly score", "");

/// Share of the examples' own scores above which a minute is an alert, and above which it is worth knowing.
const ALERT: f64 = 0.995;
const REMARK: f64 = 0.98;
/// Risk of what is only worth knowing.
const REMARKED: u8 = 15;
/// Examples that a model keeps: what is usual does not need more.
const EXAMPLES: usize = 8192;
/// Hosts that are looked at in a minute; more are a scan, which has a detector of its own.
const HOSTS: usize = 65_536;
/// So many times the most that was learnt of an amount is unusual whatever the forest says.
const BEYOND: f64 = 10.0;
/// The first features are amounts, the others averages and shares.
const AMOUNTS: usize = 6;
const FORMAT: &str = "netanal-tui model";
const VERSION: u32 = 1;

/// What usual traffic is like, as it stands in a file: examples, from which the same forest grows each time.
#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    /// What the columns of the examples are.
    features: Vec<String>,
    /// Hosts' minutes that were seen.
    minutes: u64,
    examples: Vec<Features>,
}

/// What usual traffic is like.
pub struct Model {
    usual: Usual,
    /// Scores from which on a minute is worth knowing, and is an alert.
    limits: [f64; 2],
    /// The most of each feature among the examples: a forest does not tell how far beyond it something lies.
    most: Features,
}

/// Learns from hosts' minutes: the text of a model.
///
/// # Errors
/// When there are too few to tell what is usual.
pub fn learn(minutes: &[Features]) -> Result<String, String> {
    if minutes.len() < ENOUGH {
        return Err(format!("{} hosts' minutes are too few to tell what is usual: it takes {ENOUGH}; give longer captures", minutes.len()));
    }
    let step = minutes.len().div_ceil(EXAMPLES);
    let file = File {
        format: FORMAT.into(),
        version: VERSION,
        features: FEATURES.map(String::from).to_vec(),
        minutes: minutes.len() as u64,
        examples: minutes.iter().step_by(step).copied().collect(),
    };
    serde_json::to_string(&file).map_err(|e| e.to_string())
}

impl Model {
    /// Reads the text that [`learn`] gave.
    ///
    /// # Errors
    /// Says what it is instead, or what is wrong with it.
    pub fn parse(text: &str) -> Result<Model, String> {
        let file: File = serde_json::from_str(text).map_err(|e| format!("no model ({e}): make one with `detect FILE --learn MODEL`"))?;
        if file.format != FORMAT || file.version != VERSION || file.features != FEATURES {
            return Err("a model of another version: learn it again with `detect FILE --learn MODEL`".into());
        }
        let good = |row: &Features| row.iter().all(|value| value.is_finite() && *value >= 0.0);
        if !(ENOUGH..=EXAMPLES).contains(&file.examples.len()) || !file.examples.iter().all(good) {
            return Err("a damaged model: learn it again with `detect FILE --learn MODEL`".into());
        }
        let usual = Usual::learn(&file.examples);
        let mut scores: Vec<f64> = file.examples.iter().map(|row| usual.score(row)).collect();
        scores.sort_by(f64::total_cmp);
        let limit = |share: f64| scores.get(((scores.len() - 1) as f64 * share).ceil() as usize).copied().unwrap_or(1.0);
        let limits = [limit(REMARK), limit(ALERT)];
        let most =
            file.examples.iter().fold(Features::default(), |most, row| std::array::from_fn(|f| column(&most, f).max(column(row, f))));
        Ok(Model { usual, limits, most })
    }

    /// The risk that a minute is and why, where it is worth knowing.
    fn judge(&self, row: &Features, score: f64) -> Option<(u8, String)> {
        let beyond: Vec<String> = (0..AMOUNTS)
            .filter(|f| column(row, *f) > BEYOND * (column(&self.most, *f) + 1.0))
            .filter_map(|f| Some(format!("{} {:.0} (never above {:.0})", FEATURES.get(f)?, column(row, f), column(&self.most, f))))
            .collect();
        let [remark, alert] = self.limits;
        match score {
            _ if !beyond.is_empty() => Some((KIND.score, beyond.join(", "))),
            score if score > alert => Some((KIND.score, self.usual.reasons(row))),
            score if score > remark => Some((REMARKED, self.usual.reasons(row))),
            _ => None,
        }
    }
}

fn column(row: &Features, feature: usize) -> f64 {
    row.get(feature).copied().unwrap_or(0.0)
}

fn thousandths(score: f64) -> f64 {
    (score * 1000.0).round() / 1000.0
}

#[derive(Default)]
struct Unusual {
    model: Option<Arc<Model>>,
    /// The minute at hand, since 1970.
    minute: i64,
    hosts: HashMap<IpAddr, Minute>,
}

impl Unusual {
    /// The minute is over.
    fn judge(&mut self, frame: u32, time: i64, conversations: &Conversations, alerts: &mut Alerts) {
        let Some(model) = &self.model else { return };
        let mut hosts: Vec<_> = self.hosts.drain().filter(|(_, m)| m.frames > 0).collect();
        hosts.sort_unstable_by_key(|(host, _)| *host);
        for (host, minute) in hosts {
            let row = minute.features(host, conversations);
            let score = model.usual.score(&row);
            let Some((risk, why)) = model.judge(&row, score) else { continue };
            let [remark, _] = model.limits;
            let found = Found {
                kind: &KIND,
                score: Some(risk),
                source: Some(host),
                target: None,
                port: None,
                measure: Measure { observed: thousandths(score), threshold: thousandths(remark), window: MINUTE },
                detail: &why,
            };
            alerts.raise(frame, time, &found);
        }
    }
}

impl Judge for Unusual {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        if self.model.is_none() {
            return;
        }
        let minute = frame.time.div_euclid(MINUTE);
        if minute != self.minute {
            self.judge(frame.number, frame.time, frame.conversations, alerts);
            self.minute = minute;
        }
        let Some((from, to)) = frame.ends else { return };
        for (host, sent) in [(from, true), (to, false)] {
            if self.hosts.len() >= HOSTS && !self.hosts.contains_key(&host) {
                continue;
            }
            let minute = self.hosts.entry(host).or_default();
            if sent { minute.sends(frame.row) } else { minute.receives(frame.row) }
        }
    }

    fn end(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        self.judge(frame.number, frame.time, frame.conversations, alerts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes() -> Vec<Features> {
        (0..300).map(|n| std::array::from_fn(|f| 10.0 + ((n * 7 + f * 13) % 17) as f64)).collect()
    }

    #[test]
    fn a_model_survives_its_file() {
        let text = learn(&minutes()).unwrap();
        let (model, again) = (Model::parse(&text).unwrap(), Model::parse(&text).unwrap());
        let mut odd = minutes()[0];
        odd.iter_mut().take(6).for_each(|value| *value *= 400.0);
        let score = model.usual.score(&odd);
        assert!(score > model.limits[1], "{score} {:?}", model.limits);
        assert_eq!(score.to_bits(), again.usual.score(&odd).to_bits());
        let few = minutes().iter().filter(|row| model.usual.score(row) > model.limits[0]).count();
        assert!(few <= 6, "2 % of the examples at most: {few}");
    }

    #[test]
    fn what_is_no_model_is_refused_with_the_next_step() {
        assert!(learn(&minutes()[..3]).unwrap_err().contains("too few"));
        let text = learn(&minutes()).unwrap();
        for wrong in ["{}".into(), text.replace("\"version\":1", "\"version\":2"), text.replace("[[10.0,", "[[-1.0,")] {
            let why = Model::parse(&wrong).map(|_| ()).unwrap_err();
            assert!(why.contains("--learn MODEL"), "{why}");
        }
    }
}
