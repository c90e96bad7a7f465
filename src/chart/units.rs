//! Figures as people read them: with a prefix, and no more digits than matter.

use crate::base::Timestamp;

/// A value with a decimal prefix: `1.5 k`, `20 M`. The unit is put behind.
fn prefixed(value: f64, unit: &str) -> String {
    let (mut value, mut prefix) = (value, "");
    for next in ["k", "M", "G", "T", "P"] {
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        prefix = next;
    }
    format!("{} {prefix}{unit}", short(value))
}

/// At most three digits that matter, without trailing zeros.
fn short(value: f64) -> String {
    let decimals = if value >= 99.95 {
        0
    } else if value >= 9.995 {
        1
    } else {
        2
    };
    let text = format!("{value:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

/// Bits per second: `1.5 Mbit/s`.
pub fn rate(bits_per_second: f64) -> String {
    prefixed(bits_per_second, "bit/s")
}

/// Bytes with a decimal prefix: `12.3 MB`.
pub fn bytes(n: f64) -> String {
    prefixed(n, "B")
}

/// A number with a prefix: `12.3 k`.
pub fn count(n: f64) -> String {
    prefixed(n, "").trim_end().to_owned()
}

/// A number with its thousands apart: `1 234 567` (thin spaces).
pub fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{2009}');
        }
        out.push(digit);
    }
    out
}

/// A part of a whole in per cent; what is there is never written as 0.
pub fn percent(part: f64, whole: f64) -> String {
    let share = if whole > 0.0 { part * 100.0 / whole } else { 0.0 };
    if share > 0.0 && share < 0.1 { "< 0.1 %".into() } else { format!("{share:.1} %") }
}

/// A span of nanoseconds: `1.5 ms`, `20 s`, `2.5 min`, `3 h`, `2 d`.
pub fn span(nanos: i64) -> String {
    let n = nanos.max(0) as f64;
    if n == 0.0 {
        return "0 s".into();
    }
    let steps = [(1e3, 1.0, "ns"), (1e6, 1e3, "µs"), (1e9, 1e6, "ms"), (120e9, 1e9, "s"), (7200e9, 60e9, "min"), (172_800e9, 3600e9, "h")];
    let (unit, name) = steps.iter().find(|s| n < s.0).map_or((86_400e9, "d"), |s| (s.1, s.2));
    format!("{} {name}", short(n / unit))
}

/// `2011-03-01 20:45:13 UTC`.
pub fn moment(time: Timestamp) -> String {
    let c = time.calendar();
    format!("{:04}-{:02}-{:02} {:02}:{:02}:{:02} UTC", c.year, c.month, c.day, c.hour, c.minute, c.second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_read_as_people_write_them() {
        assert_eq!(rate(1_500_000.0), "1.5 Mbit/s");
        assert_eq!(rate(999.9), "1 kbit/s");
        assert_eq!(bytes(0.0), "0 B");
        assert_eq!(bytes(123_456.0), "123 kB");
        assert_eq!(count(12_345.0), "12.3 k");
        assert_eq!(grouped(1_234_567), "1\u{2009}234\u{2009}567");
        assert_eq!(percent(1.0, 3.0), "33.3 %");
        assert_eq!(percent(1.0, 1e6), "< 0.1 %");
        assert_eq!([span(900), span(1_500_000), span(90_000_000_000), span(7_200_000_000_000)], ["900 ns", "1.5 ms", "90 s", "2 h"]);
    }
}
