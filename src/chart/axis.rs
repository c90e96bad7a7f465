//! Where the marks of an axis are, and what stands at them.

use super::units;
use crate::base::Timestamp;

/// A mark: its value, and its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub value: f64,
    pub label: String,
}

/// Round values from 0 to at least `top`, about `wanted` of them; the last is the top of the axis.
pub fn linear(top: f64, wanted: usize, label: impl Fn(f64) -> String) -> Vec<Tick> {
    let top = if top > 0.0 { top } else { 1.0 };
    let raw = top / wanted.max(1) as f64;
    let power = 10_f64.powf(raw.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].iter().map(|m| m * power).find(|s| *s >= raw * 0.999).unwrap_or(raw);
    let steps = (top / step - 1e-9).ceil().max(1.0) as usize;
    (0..=steps).map(|n| n as f64 * step).map(|value| Tick { value, label: label(value) }).collect()
}

/// Powers of ten of nanoseconds from below `low` to above `high`.
pub fn durations(low: i64, high: i64) -> Vec<Tick> {
    let first = (low.max(1) as f64).log10().floor() as i32;
    let last = ((high.max(1) as f64).log10().ceil() as i32).max(first + 1);
    (first..=last).map(|n| 10_f64.powi(n)).map(|value| Tick { value, label: units::span(value as i64) }).collect()
}

const SECOND: i64 = 1_000_000_000;
/// Round lengths of time from a second on, in seconds.
const STEPS_ABOVE: [i64; 20] =
    [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 2 * 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86_400, 2 * 86_400, 7 * 86_400];

/// A round length of time of at least `least` nanoseconds.
pub fn round_span(least: i64) -> i64 {
    if least <= SECOND {
        let mut power = 1;
        while power * 10 <= least {
            power *= 10;
        }
        return [1, 2, 5, 10].map(|m| m * power).into_iter().find(|s| *s >= least).unwrap_or(SECOND);
    }
    let week = 7 * 86_400 * SECOND;
    STEPS_ABOVE.iter().map(|s| s * SECOND).find(|s| *s >= least).unwrap_or_else(|| (least / week + 1).saturating_mul(week))
}

/// Marks of a time axis of `span` nanoseconds: as time since the begin where it is short, else as the time of day, UTC.
/// Values are nanoseconds since the begin.
pub fn time(begin: Timestamp, span: i64, wanted: usize) -> Vec<Tick> {
    let step = round_span((span / wanted.max(1) as i64).max(1));
    if span < 600 * SECOND {
        return (0..=span / step).map(|n| n * step).map(|at| Tick { value: at as f64, label: units::span(at) }).collect();
    }
    let first = (step - begin.0.rem_euclid(step)) % step;
    let label = |at: i64| {
        let c = Timestamp(begin.0.saturating_add(at)).calendar();
        match step {
            s if s >= 86_400 * SECOND => format!("{:04}-{:02}-{:02}", c.year, c.month, c.day),
            _ if span >= 86_400 * SECOND => format!("{:02}-{:02} {:02}:{:02}", c.month, c.day, c.hour, c.minute),
            _ => format!("{:02}:{:02}", c.hour, c.minute),
        }
    };
    let mut ticks = Vec::new();
    let mut at = first;
    while at <= span {
        ticks.push(Tick { value: at as f64, label: label(at) });
        at += step;
    }
    ticks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_and_cover_the_values() {
        let labels: Vec<String> = linear(870.0, 5, units::bytes).into_iter().map(|t| t.label).collect();
        assert_eq!(labels, ["0 B", "200 B", "400 B", "600 B", "800 B", "1 kB"]);
        assert_eq!(linear(0.0, 4, units::bytes).last().unwrap().value, 1.0);
        let log: Vec<String> = durations(30_000, 250_000_000).into_iter().map(|t| t.label).collect();
        assert_eq!(log, ["10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s"]);
    }

    #[test]
    fn long_spans_show_the_time_of_day() {
        let begin = Timestamp::new(1_299_012_313, 0);
        let labels: Vec<String> = time(begin, 3_600 * SECOND, 6).into_iter().map(|t| t.label).collect();
        assert_eq!(labels, ["20:50", "21:00", "21:10", "21:20", "21:30", "21:40"]);
        let labels: Vec<String> = time(begin, 1_300_000_000, 6).into_iter().map(|t| t.label).collect();
        assert_eq!(labels, ["0 s", "500 ms", "1 s"]);
    }
}
