//! Packet rates that rise far above what the capture had in the minutes before: at once (a spike), or by and by (a ramp, which
//! the cumulative sum of what lies above the usual rate tells).

use super::keyed::SECOND;
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Settings};
use std::collections::VecDeque;

pub const ENTRY: Entry = Entry {
    name: "spike",
    about: "packet rates that rise far above what was usual, at once or by and by",
    fields: &[],
    read: None,
    judge: |_: &Settings| Box::new(Spike::default()),
};

static KIND: Kind = Kind::new("rate-spike", "Spike of the packet rate", 40, "", "packets a second, third second on end", "");

static RAMP: Kind = Kind::new("rate-ramp", "Packet rate that stays above the usual", 30, "", "packets a second after a steady rise", "");

/// Seconds that tell what is usual, and the fewest of them.
const USUAL: usize = 300;
const WARM_UP: usize = 60;
/// Deviations above the median (robust: MAD scaled to a standard deviation), and the lowest rate that can be a spike.
const DEVIATIONS: f64 = 6.0;
const FLOOR: f64 = 1000.0;
const ON_END: u32 = 3;
/// The cumulative sum takes what lies this many deviations above the median, and calls so many in all a rise (Page's CUSUM).
const SLACK: f64 = 0.5;
const RISEN: f64 = 5.0;
/// A rise takes at least so many seconds, and ends at so many times the usual rate: noise does neither.
const RISING: u32 = 30;
const TIMES: f64 = 1.25;
/// Longest gap that is filled with empty seconds.
const GAP: i64 = 3600;

#[derive(Default)]
struct Spike {
    second: i64,
    count: u64,
    usual: VecDeque<u64>,
    run: u32,
    /// Cumulative sum of deviations, and the seconds since it was zero.
    sum: f64,
    rising: u32,
}

/// What the rate of a second is called, with the rate from which on it is that.
type Verdict = Option<(&'static Kind, f64)>;

/// Median of the rates, and their deviation from it (not below a twentieth of the median).
fn usual(usual: &VecDeque<u64>) -> (f64, f64) {
    let median = |values: &mut Vec<f64>| {
        let middle = values.len() / 2;
        *values.select_nth_unstable_by(middle, f64::total_cmp).1
    };
    let mut rates: Vec<f64> = usual.iter().map(|n| *n as f64).collect();
    let usual = median(&mut rates);
    let mut off: Vec<f64> = rates.iter().map(|r| (r - usual).abs()).collect();
    (usual, (median(&mut off) * 1.4826).max(usual * 0.05))
}

impl Spike {
    /// A second is over: whether it and those before are a spike or the end of a ramp.
    fn close(&mut self) -> Verdict {
        let rate = self.count as f64;
        let known = (self.usual.len() >= WARM_UP).then(|| usual(&self.usual));
        let limit = known.map(|(median, deviation)| (median + DEVIATIONS * deviation).max(FLOOR));
        let is_high = limit.is_some_and(|l| rate > l);
        self.run = if is_high { self.run + 1 } else { 0 };
        let ramp = known.and_then(|(median, deviation)| self.rise(rate, median, deviation));
        // what may be an attack does not become usual
        if !is_high && ramp.is_none() {
            self.usual.push_back(self.count);
            if self.usual.len() > USUAL {
                self.usual.pop_front();
            }
        }
        limit.filter(|_| self.run >= ON_END).map(|limit| (&KIND, limit)).or(ramp)
    }

    /// Adds a rate to the cumulative sum.
    fn rise(&mut self, rate: f64, median: f64, deviation: f64) -> Verdict {
        let above = (rate - median) / deviation.max(1.0) - SLACK;
        self.sum = (self.sum + above).clamp(0.0, RISEN * 2.0);
        self.rising = if self.sum > 0.0 { self.rising + 1 } else { 0 };
        let threshold = (median * TIMES).max(FLOOR);
        (self.sum > RISEN && self.rising >= RISING && rate >= threshold).then_some((&RAMP, threshold))
    }
}

impl Judge for Spike {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        let second = frame.time.div_euclid(SECOND);
        if second > self.second {
            if let Some((kind, threshold)) = self.close() {
                let measure = Measure { observed: self.count as f64, threshold, window: SECOND };
                let found = Found { kind, score: None, source: None, target: None, port: None, measure, detail: "" };
                alerts.raise(frame.number.saturating_sub(1), self.second * SECOND, &found);
            }
            self.count = 0;
            let silent = if self.second == 0 { 0 } else { (second - self.second - 1).min(GAP) };
            for _ in 0..silent {
                self.close();
            }
            self.second = second;
        }
        self.count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spike_is_far_above_the_usual_and_lasts() {
        let run = |rates: &[u64]| {
            let mut spike = Spike::default();
            rates
                .iter()
                .filter(|count| {
                    spike.count = **count;
                    spike.close().is_some_and(|(kind, _)| kind.id == "rate-spike")
                })
                .count()
        };
        let usual: Vec<u64> = (0..120).map(|n| 500 + n % 50).collect();
        assert_eq!(run(&[usual.clone(), vec![9000; 5]].concat()), 3, "from the third second on");
        assert_eq!(run(&[usual.clone(), vec![9000; 2], usual.clone()].concat()), 0, "too short");
        assert_eq!(run(&[usual.clone(), vec![900; 5]].concat()), 0, "below the floor");
        assert_eq!(run(&vec![9000; 50]), 0, "nothing to compare with");
    }
    #[test]
    fn a_ramp_is_told_from_noise_and_from_a_busy_hour() {
        let ramps = |rates: &mut dyn Iterator<Item = u64>| {
            let mut spike = Spike::default();
            let mut found = Vec::new();
            for (second, count) in rates.enumerate() {
                spike.count = count;
                if spike.close().is_some_and(|(kind, _)| kind.id == "rate-ramp") {
                    found.push(second);
                }
            }
            found
        };
        let noise = |n: u64| (n * 7919) % 401;
        let steady = |n: u64| 2000 + noise(n);
        let found = ramps(&mut (0..300).map(|n| if n < 150 { steady(n) } else { steady(n) + (n - 150) * 10 }));
        assert!(found.first().is_some_and(|second| (180..240).contains(second)), "{found:?}");
        assert_eq!(ramps(&mut (0..3000).map(steady)), [0; 0], "noise");
        assert_eq!(ramps(&mut (0..3000).map(|n| 2000 + n / 5)), [0; 0], "a slow rise is what becomes usual");
        assert_eq!(ramps(&mut (0..300).map(|n| 100 + n * 2)), [0; 0], "below the floor");
    }
}
