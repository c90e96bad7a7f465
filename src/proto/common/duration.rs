//! Spans of whole seconds in words, as lease times and times to live are shown.

use std::fmt::Write;

/// `1 day, 22 hours, 45 minutes, 7 seconds`; parts that are 0 are left out.
pub fn words(seconds: u64) -> String {
    let parts = [(seconds / 86_400, "day"), (seconds / 3600 % 24, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second")];
    let mut out = String::new();
    for (count, unit) in parts.into_iter().filter(|p| p.0 > 0) {
        let separator = if out.is_empty() { "" } else { ", " };
        let _ = write!(out, "{separator}{count} {unit}{}", if count == 1 { "" } else { "s" });
    }
    if out.is_empty() { "0 seconds".into() } else { out }
}

#[cfg(test)]
mod tests {
    #[test]
    fn units_are_plural_where_they_should_be() {
        assert_eq!(super::words(168_307), "1 day, 22 hours, 45 minutes, 7 seconds");
        assert_eq!(super::words(3600), "1 hour");
        assert_eq!(super::words(0), "0 seconds");
    }
}
