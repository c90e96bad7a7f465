//! Times in expressions: spans in seconds, and moments in ISO 8601 or in Wireshark's own form.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

const NANOS: i64 = 1_000_000_000;
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Seconds with up to nine decimals (more are cut), as nanoseconds: `10`, `0.5`, `-1.25`.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit() || b == b'.') || fraction.contains('.') {
        return None;
    }
    let nanos = whole.parse::<i64>().ok()?.checked_mul(NANOS)?.checked_add(nanos(fraction)?)?;
    Some(if negative { -nanos } else { nanos })
}

/// Digits after the decimal point as nanoseconds.
fn nanos(fraction: &str) -> Option<i64> {
    let kept = fraction.get(..fraction.len().min(9))?;
    if kept.is_empty() {
        return Some(0);
    }
    Some(kept.parse::<i64>().ok()? * 10_i64.pow(9 - kept.len() as u32))
}

/// A moment as nanoseconds since 1970 UTC. Forms: `2011-03-01`, `2011-03-01 20:45[:13[.25]]` with `T` for the space and with
/// `Z`, `UTC` or an offset such as `+01:00`; `Mar  1, 2011 20:45:13[.25]` with ` UTC`. Without a zone: local time.
pub(super) fn moment(text: &str) -> Option<i64> {
    let text = text.trim();
    let (date, rest) = iso_date(text).or_else(|| month_date(text))?;
    let (time, zone) = match rest.trim_start_matches(['T', 't', ' ']) {
        "" => ((0, 0, 0, 0), None),
        clock => clock_and_zone(clock)?,
    };
    let (hour, minute, second, nano) = time;
    // second 60 is a leap second: the first of the next minute
    let leap = i64::from(second == 60);
    let civil = DateTime::new(date.0, date.1, date.2, hour, minute, second.min(59), nano).ok()?;
    let offset = match zone {
        Some(seconds) => TimeZone::fixed(jiff::tz::Offset::from_seconds(seconds).ok()?),
        None => TimeZone::system(),
    };
    let at = civil.to_zoned(offset).ok()?.timestamp();
    i64::try_from(at.as_nanosecond()).ok()?.checked_add(leap * NANOS)
}

type Date = (i16, i8, i8);

fn iso_date(text: &str) -> Option<(Date, &str)> {
    let (date, rest) = text.split_at_checked(10)?;
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || !(rest.is_empty() || rest.starts_with(['T', 't', ' '])) {
        return None;
    }
    Some(((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?), rest))
}

fn month_date(text: &str) -> Option<(Date, &str)> {
    let (month, rest) = text.split_at_checked(3)?;
    let month = MONTHS.iter().position(|m| m.eq_ignore_ascii_case(month))? as i8 + 1;
    let (day, rest) = rest.split_once(',')?;
    let rest = rest.trim_start();
    let (year, rest) = rest.split_at_checked(4)?;
    if !rest.starts_with(' ') {
        return None;
    }
    Some(((year.parse().ok()?, month, day.trim().parse().ok()?), rest))
}

type Clock = (i8, i8, i8, i32);

fn clock_and_zone(text: &str) -> Option<(Clock, Option<i32>)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').unwrap_or(text.len());
    let (clock, zone) = text.split_at_checked(end)?;
    let mut parts = clock.split(':');
    let (hour, minute) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let (second, fraction) = match parts.next() {
        Some(last) => last.split_once('.').unwrap_or((last, "")),
        None => ("0", ""),
    };
    if parts.next().is_some() {
        return None;
    }
    Some(((hour, minute, second.parse().ok()?, nanos(fraction)? as i32), zone_offset(zone.trim())?))
}

/// Offset from UTC in seconds; the inner `None` means that no zone is given.
fn zone_offset(zone: &str) -> Option<Option<i32>> {
    if zone.is_empty() {
        return Some(None);
    }
    if zone.eq_ignore_ascii_case("z") || zone.eq_ignore_ascii_case("utc") {
        return Some(Some(0));
    }
    let (sign, digits) = match zone.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let plain: String = digits.chars().filter(|c| *c != ':').collect();
    let (hours, minutes) = plain.split_at_checked(2)?;
    let minutes: i32 = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
    Some(Some(sign * (hours.parse::<i32>().ok()? * 3600 + minutes * 60)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_seconds() {
        assert_eq!(seconds("10"), Some(10 * NANOS));
        assert_eq!(seconds("0.0000000019"), Some(1));
        assert_eq!(seconds("-1.25"), Some(-1_250_000_000));
        assert_eq!(seconds("1.5.5"), None);
        assert_eq!(seconds("1e-3"), None);
        assert_eq!(seconds(""), None);
    }

    #[test]
    fn moments_in_both_forms_and_with_zones() {
        let at = 1_299_012_313_266_821_000;
        for text in [
            "2011-03-01T20:45:13.266821Z",
            "2011-03-01 20:45:13.266821000 UTC",
            "2011-03-01T21:45:13.266821+01:00",
            "Mar  1, 2011 20:45:13.266821000 UTC",
            "Mar 1, 2011 15:45:13.266821-0500",
        ] {
            assert_eq!(moment(text), Some(at), "{text}");
        }
        assert_eq!(moment("2011-03-01 00:00Z"), Some(1_298_937_600 * NANOS));
        for text in ["2011", "2011-03", "2011-13-01", "Mar 1, 2011", "2011-03-01 25:00Z", "2011-03-01 20:45:13 CET", "x"] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn without_a_zone_it_is_local_time() {
        let local = DateTime::new(2020, 6, 1, 12, 0, 0, 0).unwrap().to_zoned(TimeZone::system()).unwrap().timestamp();
        assert_eq!(moment("2020-06-01 12:00"), i64::try_from(local.as_nanosecond()).ok());
    }
}
