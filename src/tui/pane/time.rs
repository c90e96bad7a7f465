//! What the Time column says.

use crate::base::Moment;
use crate::session::Brief;
use std::fmt::Write;

/// What the Time column counts from, and how it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeFormat {
    /// Seconds since the first frame, or the last time reference.
    #[default]
    SinceFirst,
    /// Seconds since the displayed frame before.
    SincePrevious,
    /// Seconds since the captured frame before.
    SinceCaptured,
    /// Time of day, UTC.
    Clock,
    /// Date and time of day, UTC.
    Date,
    /// Time of day where the program runs.
    LocalClock,
    /// Date and time of day where the program runs.
    LocalDate,
    /// Seconds since 1970.
    Epoch,
}

/// Words of `view.time`, with what they stand for.
const NAMES: [(&str, TimeFormat); 8] = [
    ("relative", TimeFormat::SinceFirst),
    ("delta", TimeFormat::SincePrevious),
    ("delta-captured", TimeFormat::SinceCaptured),
    ("utc", TimeFormat::Clock),
    ("utc-date", TimeFormat::Date),
    ("local", TimeFormat::LocalClock),
    ("local-date", TimeFormat::LocalDate),
    ("epoch", TimeFormat::Epoch),
];

/// Times of the frames before one, where a format needs them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Before {
    pub displayed: Option<Moment>,
    pub captured: Option<Moment>,
}

impl TimeFormat {
    pub fn by_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|n| n.0 == name).map(|n| n.1)
    }

    pub fn next(self) -> Self {
        let at = NAMES.iter().position(|n| n.1 == self).unwrap_or(0);
        NAMES.get((at + 1) % NAMES.len()).map_or(self, |n| n.1)
    }

    /// For the message when it is switched.
    pub fn describe(self) -> &'static str {
        match self {
            TimeFormat::SinceFirst => "time: seconds since the first frame or the last time reference",
            TimeFormat::SincePrevious => "time: seconds since the displayed frame before",
            TimeFormat::SinceCaptured => "time: seconds since the captured frame before",
            TimeFormat::Clock => "time: time of day, UTC",
            TimeFormat::Date => "time: date and time of day, UTC",
            TimeFormat::LocalClock => "time: local time of day",
            TimeFormat::LocalDate => "time: local date and time of day",
            TimeFormat::Epoch => "time: seconds since 1970",
        }
    }

    /// What stands above the column.
    pub fn head(self) -> &'static str {
        match self {
            TimeFormat::SinceFirst => "Time",
            TimeFormat::SincePrevious => "Delta",
            TimeFormat::SinceCaptured => "Delta cap.",
            TimeFormat::Clock | TimeFormat::Date => "Time UTC",
            TimeFormat::LocalClock | TimeFormat::LocalDate => "Local time",
            TimeFormat::Epoch => "Epoch",
        }
    }

    /// The time of a frame as this format shows it.
    pub fn show(self, brief: Brief, before: Before) -> String {
        if brief.is_reference {
            return "*REF*".into();
        }
        let mut out = String::new();
        let since = |earlier: Option<Moment>| earlier.map_or(Moment::default(), |e| brief.time.since(e));
        let _ = match self {
            TimeFormat::SinceFirst => brief.time.since(brief.first).write_seconds(&mut out, 6),
            TimeFormat::SincePrevious => since(before.displayed).write_seconds(&mut out, 6),
            TimeFormat::SinceCaptured => since(before.captured).write_seconds(&mut out, 6),
            TimeFormat::Epoch => brief.time.write_seconds(&mut out, 6),
            TimeFormat::Clock | TimeFormat::Date => {
                let c = brief.time.calendar();
                if self == TimeFormat::Date {
                    let _ = write!(out, "{:04}-{:02}-{:02} ", c.year, c.month, c.day);
                }
                write!(out, "{:02}:{:02}:{:02}.{:06}", c.hour, c.minute, c.second, c.nanos / 1000)
            }
            TimeFormat::LocalClock | TimeFormat::LocalDate => {
                let form = if self == TimeFormat::LocalDate { "%Y-%m-%d %H:%M:%S.%6f" } else { "%H:%M:%S.%6f" };
                let local = jiff::Timestamp::new(brief.time.seconds, brief.time.nanos).map(|t| t.to_zoned(jiff::tz::TimeZone::system()));
                local.map_or(Ok(()), |l| write!(out, "{}", l.strftime(form)))
            }
        };
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Timestamp;

    #[test]
    fn times_read_in_all_formats() {
        let brief = Brief { time: Timestamp(90_003_250_000_999).into(), first: Timestamp(90_001_000_000_000).into(), ..Brief::default() };
        let before = Before { displayed: Some(Timestamp(90_003_250_000_000).into()), captured: Some(Timestamp(90_003_000_000_000).into()) };
        let shown = ["relative", "delta", "delta-captured", "utc", "utc-date", "epoch"]
            .map(|n| TimeFormat::by_name(n).unwrap().show(brief, before));
        assert_eq!(shown, ["2.250000", "0.000000", "0.250000", "01:00:03.250000", "1970-01-02 01:00:03.250000", "90003.250000"]);
        assert_eq!(TimeFormat::Clock.show(Brief { is_reference: true, ..brief }, before), "*REF*");
        let local = TimeFormat::LocalDate.show(brief, before);
        assert!(local.ends_with(":03.250000"), "{local}");
    }

    #[test]
    fn switching_goes_round() {
        let mut format = TimeFormat::default();
        for _ in 0..NAMES.len() {
            format = format.next();
        }
        assert_eq!(format, TimeFormat::default());
    }
}
