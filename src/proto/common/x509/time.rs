//! Times of ASN.1 (X.680 sections 46 and 47).

use super::fields::x509af;
use crate::base::Fault;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::ber::{Element, GENERALIZED_TIME};

/// A time in one of two forms.
pub fn choice<'a>(cx: &mut Cx<'a>, field: &'static Field, time: &Element<'a>) -> Outcome {
    let general = time.tag == GENERALIZED_TIME;
    cx.put(field, time.whole.span(0, time.whole.reported_len()), Value::Uint(general.into()));
    cx.open_last();
    if general {
        moment(cx, &x509af::GENERALIZED_TIME, time)?;
    } else {
        let bytes = time.body.slice(0, time.body.reported_len())?;
        let parts = Parts::of(bytes, 2).ok_or(Fault::Malformed)?;
        // RFC 5280 section 4.1.2.5.1: below 50 is this century
        let year = if parts.year < 50 { 2000 + parts.year } else { 1900 + parts.year };
        let (month, day, hour, minute, second) = (parts.month, parts.day, parts.hour, parts.minute, parts.second);
        let text = format_args!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} (UTC)");
        cx.put_text(&x509af::UTC_TIME, time.body.span(0, bytes.len()), text);
    }
    cx.close();
    Ok(())
}

/// A GeneralizedTime as a moment.
pub fn moment<'a>(cx: &mut Cx<'a>, field: &'static Field, time: &Element<'a>) -> Outcome {
    let bytes = time.body.slice(0, time.body.reported_len())?;
    let parts = Parts::of(bytes, 4).ok_or(Fault::Malformed)?;
    let seconds = parts.days() * 86_400 + parts.hour * 3600 + parts.minute * 60 + parts.second;
    cx.put(field, time.body.span(0, bytes.len()), Value::AbsTime(seconds.saturating_mul(1_000_000_000)));
    Ok(())
}

struct Parts {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
}

impl Parts {
    /// `digits`: of the year.
    fn of(text: &[u8], digits: usize) -> Option<Parts> {
        let number = |at: usize, len: usize| {
            text.get(at..at + len)?.iter().try_fold(0, |n: i64, b| b.is_ascii_digit().then(|| n * 10 + i64::from(b - b'0')))
        };
        let two = |nth: usize| number(digits + nth * 2, 2);
        Some(Parts {
            year: number(0, digits)?,
            month: two(0)?,
            day: two(1)?,
            hour: two(2)?,
            minute: two(3)?,
            // seconds may be left out
            second: two(4).unwrap_or(0),
        })
    }

    /// Days since 1970, in the Gregorian calendar.
    fn days(&self) -> i64 {
        let year = self.year - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((self.month + 9) % 12) + 2) / 5 + self.day - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_from_1970() {
        let days = |text: &[u8]| Parts::of(text, 4).map(|p| p.days());
        assert_eq!(days(b"19700101000000Z"), Some(0));
        assert_eq!(days(b"20240229120000Z"), Some(19_782));
        assert_eq!(days(b"2024022Z"), None);
    }
}
