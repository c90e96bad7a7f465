//! Spikes: packets a second far above what the capture had in the minutes before.

use super::keyed::SECOND;
use super::{Alerts, Entry, Found, Frame, Judge, Kind, Measure, Settings};
use std::collections::VecDeque;

pub const ENTRY: Entry = Entry {
    name: "spike",
    about: "packet rates far above what was usual",
    fields: &[],
    read: None,
    judge: |_: &Settings| Box::new(Spike::default()),
};

static KIND: Kind = Kind::new("rate-spike", "Spike of the packet rate", 40, "", "packets a second, third second on end", "");

/// Seconds that tell what is usual, and the fewest of them.
const USUAL: usize = 300;
const WARM_UP: usize = 60;
/// Deviations above the median (robust: MAD scaled to a standard deviation), and the lowest rate that can be a spike.
const DEVIATIONS: f64 = 6.0;
const FLOOR: f64 = 1000.0;
const ON_END: u32 = 3;
/// Longest gap that is filled with empty seconds.
const GAP: i64 = 3600;

#[derive(Default)]
struct Spike {
    second: i64,
    count: u64,
    usual: VecDeque<u64>,
    run: u32,
}

/// The rate from which on it is a spike.
fn limit(usual: &VecDeque<u64>) -> f64 {
    let median = |values: &mut Vec<f64>| {
        let middle = values.len() / 2;
        *values.select_nth_unstable_by(middle, f64::total_cmp).1
    };
    let mut rates: Vec<f64> = usual.iter().map(|n| *n as f64).collect();
    let usual = median(&mut rates);
    let mut off: Vec<f64> = rates.iter().map(|r| (r - usual).abs()).collect();
    let deviation = (median(&mut off) * 1.4826).max(usual * 0.05);
    (usual + DEVIATIONS * deviation).max(FLOOR)
}

impl Spike {
    /// A second is over; the limit when it and those before are a spike.
    fn close(&mut self) -> Option<f64> {
        let limit = (self.usual.len() >= WARM_UP).then(|| limit(&self.usual));
        let is_high = limit.is_some_and(|l| self.count as f64 > l);
        self.run = if is_high { self.run + 1 } else { 0 };
        // what may be an attack does not become usual
        if !is_high {
            self.usual.push_back(self.count);
            if self.usual.len() > USUAL {
                self.usual.pop_front();
            }
        }
        limit.filter(|_| self.run >= ON_END)
    }
}

impl Judge for Spike {
    fn frame(&mut self, frame: &Frame<'_>, alerts: &mut Alerts) {
        let second = frame.time.div_euclid(SECOND);
        if second > self.second {
            if let Some(threshold) = self.close() {
                let measure = Measure { observed: self.count as f64, threshold, window: SECOND };
                let found = Found { kind: &KIND, score: None, source: None, target: None, port: None, measure, detail: "" };
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
                    spike.close().is_some()
                })
                .count()
        };
        let usual: Vec<u64> = (0..120).map(|n| 500 + n % 50).collect();
        assert_eq!(run(&[usual.clone(), vec![9000; 5]].concat()), 3, "from the third second on");
        assert_eq!(run(&[usual.clone(), vec![9000; 2], usual.clone()].concat()), 0, "too short");
        assert_eq!(run(&[usual.clone(), vec![900; 5]].concat()), 0, "below the floor");
        assert_eq!(run(&vec![9000; 50]), 0, "nothing to compare with");
    }
}
