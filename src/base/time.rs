//! Time of a frame: nanoseconds since 1970-01-01 UTC, and spans between frames in nanoseconds.

use std::fmt::Write;

/// Nanoseconds since 1970-01-01 00:00:00 UTC. Range: the years 1677 to 2262.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

/// A moment of any year as a capture states it, or the span between two: pcapng's 64-bit counts go beyond what a
/// [`Timestamp`] holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Whole seconds since 1970-01-01 00:00:00 UTC, rounded down.
    pub seconds: i64,
    /// 0 to 999,999,999; something else only in what a damaged file states.
    pub nanos: i32,
}

const NANOS: i64 = 1_000_000_000;
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A moment split into calendar parts, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    pub day: u8,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    pub nanos: i32,
    /// 1 to 366.
    pub day_of_year: u16,
}

impl Timestamp {
    /// From whole seconds and nanoseconds; saturates outside the range.
    pub fn new(seconds: i64, nanos: i64) -> Self {
        Timestamp(seconds.saturating_mul(NANOS).saturating_add(nanos))
    }

    /// Nanoseconds from `earlier` to this moment; saturates.
    pub fn since(self, earlier: Timestamp) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Calendar date and time of day, UTC.
    pub fn calendar(self) -> Calendar {
        Moment::from(self).calendar()
    }

    /// Appends `Mar  1, 2011 20:45:13.266821000 UTC`.
    pub fn write_utc(self, out: &mut impl Write) -> std::fmt::Result {
        Moment::from(self).write_utc(out)
    }

    /// Appends `2011-03-01 20:45:13.266 UTC`, for tables that people read.
    pub fn write_short(self, out: &mut impl Write) -> std::fmt::Result {
        let c = self.calendar();
        let (date, millis) = ((c.year, c.month, c.day), c.nanos / 1_000_000);
        write!(out, "{:04}-{:02}-{:02} {:02}:{:02}:{:02}.{millis:03} UTC", date.0, date.1, date.2, c.hour, c.minute, c.second)
    }

    /// Appends `2011-03-01T20:45:13.266821000Z` (ISO 8601).
    pub fn write_iso(self, out: &mut impl Write) -> std::fmt::Result {
        Moment::from(self).write_iso(out)
    }

    /// Appends seconds since 1970 with nine decimals: `1299012313.266821000`.
    pub fn write_epoch(self, out: &mut impl Write) -> std::fmt::Result {
        write_seconds(out, self.0, 9)
    }
}

impl From<Timestamp> for Moment {
    fn from(t: Timestamp) -> Self {
        Moment { seconds: t.0.div_euclid(NANOS), nanos: t.0.rem_euclid(NANOS) as i32 }
    }
}

impl Moment {
    /// From whole seconds and any number of nanoseconds.
    pub fn new(seconds: i64, nanos: i64) -> Self {
        Moment { seconds: seconds.saturating_add(nanos.div_euclid(NANOS)), nanos: nanos.rem_euclid(NANOS) as i32 }
    }

    /// Whether the fraction is one.
    pub fn is_valid(self) -> bool {
        (0..NANOS as i32).contains(&self.nanos)
    }

    /// As nanoseconds; `None` where they do not say the same: outside of their range, or with a fraction that is none.
    pub fn exact(self) -> Option<Timestamp> {
        let nanos = i128::from(self.seconds) * i128::from(NANOS) + i128::from(self.nanos);
        i64::try_from(nanos).ok().filter(|_| self.is_valid()).map(Timestamp)
    }

    /// As nanoseconds; saturates outside their range.
    pub fn nearest(self) -> Timestamp {
        Timestamp(self.seconds.saturating_mul(NANOS).saturating_add(self.nanos.into()))
    }

    /// The span from `earlier` to this moment; saturates.
    pub fn since(self, earlier: Moment) -> Moment {
        Moment::new(self.seconds.saturating_sub(earlier.seconds), i64::from(self.nanos) - i64::from(earlier.nanos))
    }

    /// Calendar date and time of day, UTC (days-to-civil conversion after Howard Hinnant's published algorithm).
    pub fn calendar(self) -> Calendar {
        let Moment { seconds, nanos } = self;
        let (days, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let z = days + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = (doy - (153 * mp + 2) / 5 + 1) as u8;
        let month = (if mp < 10 { mp + 3 } else { mp - 9 }) as u8;
        let year = yoe + era * 400 + i64::from(month <= 2);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
        let passed = before.get(usize::from(month) - 1).copied().unwrap_or(0);
        let day_of_year = passed + u16::from(day) + u16::from(leap && month > 2);
        Calendar {
            year,
            month,
            day,
            hour: (of_day / 3600) as u8,
            minute: (of_day / 60 % 60) as u8,
            second: (of_day % 60) as u8,
            nanos,
            day_of_year,
        }
    }

    /// Appends `Mar  1, 2011 20:45:13.266821000 UTC`.
    pub fn write_utc(self, out: &mut impl Write) -> std::fmt::Result {
        let c = self.calendar();
        let month = MONTHS.get(usize::from(c.month) - 1).copied().unwrap_or("???");
        write!(out, "{month} {:2}, {} {:02}:{:02}:{:02}.{:09} UTC", c.day, c.year, c.hour, c.minute, c.second, c.nanos)
    }

    /// Appends `2011-03-01T20:45:13.266821000Z` (ISO 8601).
    pub fn write_iso(self, out: &mut impl Write) -> std::fmt::Result {
        let c = self.calendar();
        let (y, mo, d) = (c.year, c.month, c.day);
        write!(out, "{y:04}-{mo:02}-{d:02}T{:02}:{:02}:{:02}.{:09}Z", c.hour, c.minute, c.second, c.nanos)
    }

    /// Appends the seconds of a moment or of a span with `decimals` (0 to 9) digits after the point, cut, not rounded.
    pub fn write_seconds(self, out: &mut impl Write, decimals: usize) -> std::fmt::Result {
        if let Some(Timestamp(nanos)) = self.exact() {
            return write_seconds(out, nanos, decimals);
        }
        let is_below = self.seconds < 0 && self.nanos > 0;
        let (seconds, nanos) = if is_below { (self.seconds + 1, NANOS as i32 - self.nanos) } else { (self.seconds, self.nanos) };
        let (sign, fraction) = (if nanos < 0 { "-" } else { "" }, format!("{:09}", nanos.unsigned_abs()));
        let shown = if self.is_valid() { fraction.get(..decimals).unwrap_or(&fraction) } else { &fraction };
        write!(out, "{sign}{seconds}.{shown}")
    }
}

/// Appends a span of `nanos` nanoseconds in seconds with `decimals` (0 to 9) digits after the point, cut, not rounded.
pub fn write_seconds(out: &mut impl Write, nanos: i64, decimals: usize) -> std::fmt::Result {
    if nanos < 0 {
        out.write_char('-')?;
    }
    let n = nanos.unsigned_abs();
    let decimals = decimals.min(9);
    out.write_str(itoa::Buffer::new().format(n / NANOS as u64))?;
    if decimals > 0 {
        out.write_char('.')?;
        let fraction = n % NANOS as u64 / 10_u64.pow(9 - decimals as u32);
        let mut buffer = itoa::Buffer::new();
        let digits = buffer.format(fraction);
        (digits.len()..decimals).try_for_each(|_| out.write_char('0'))?;
        out.write_str(digits)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(t: i64) -> String {
        let mut s = String::new();
        let _ = Timestamp(t).write_utc(&mut s);
        s
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(utc(1_299_012_313_266_821_000), "Mar  1, 2011 20:45:13.266821000 UTC");
        let mut short = String::new();
        Timestamp(1_299_012_313_266_821_000).write_short(&mut short).unwrap();
        assert_eq!(short, "2011-03-01 20:45:13.266 UTC");
        assert_eq!(utc(0), "Jan  1, 1970 00:00:00.000000000 UTC");
        assert_eq!(utc(-1), "Dec 31, 1969 23:59:59.999999999 UTC");
        assert_eq!(Timestamp::new(951_827_696, 0).calendar().day_of_year, 60, "29 February of a leap year");
    }

    #[test]
    fn moments_beyond_nanoseconds_keep_their_value() {
        let text = |m: Moment| {
            let (mut date, mut seconds) = (String::new(), String::new());
            m.write_utc(&mut date).unwrap();
            m.write_seconds(&mut seconds, 9).unwrap();
            (date, seconds)
        };
        let far = Moment::new(18_446_744_073_204, 126_329_000);
        assert_eq!(text(far), ("Jan 19, 586524 07:53:24.126329000 UTC".into(), "18446744073204.126329000".into()));
        assert_eq!((far.exact(), far.nearest()), (None, Timestamp(i64::MAX)));
        assert_eq!(text(Moment::new(0, 0).since(far)).1, "-18446744073204.126329000");
        assert_eq!(text(Moment::from(Timestamp(-46_905_000))).1, "-0.046905000");
        let damaged = Moment { seconds: 1_418_145_370, nanos: i32::MIN };
        let expected = ("Dec  9, 2014 17:16:10.-2147483648 UTC", "-1418145370.2147483648");
        assert_eq!(text(damaged), (expected.0.into(), expected.1.into()), "as the file states it");
        assert_eq!(damaged.since(Moment::new(1_418_145_360, 0)), Moment { seconds: 7, nanos: 852_516_352 });
        assert_eq!(Moment::from(Timestamp(i64::MIN)).exact(), Some(Timestamp(i64::MIN)));
    }

    #[test]
    fn spans_keep_their_sign_below_a_second() {
        let mut s = String::new();
        let _ = write_seconds(&mut s, -46_905_000, 9);
        assert_eq!(s, "-0.046905000");
    }
}
