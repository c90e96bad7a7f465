//! Time stamps of a pcapng interface: its resolution (`if_tsresol`) and offset (`if_tsoffset`).

use crate::base::Moment;

/// How an interface's 64-bit counts become moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    ticks: Ticks,
    /// Seconds to add.
    offset: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ticks {
    /// Nanoseconds of a tick, for 10⁰ to 10⁹ ticks a second.
    Whole(u64),
    /// Ticks of a second, for everything else.
    PerSecond(u128),
    /// 2ⁿ ticks a second.
    Shift(u32),
}

impl Clock {
    /// From the options; 6 (microseconds) and 0 where there are none.
    pub(super) fn new(resolution: u8, offset_seconds: i64) -> Self {
        let exponent = u32::from(resolution & 0x7f);
        let ticks = if resolution & 0x80 != 0 {
            Ticks::Shift(exponent)
        } else if exponent <= 9 {
            Ticks::Whole(10_u64.pow(9 - exponent))
        } else {
            // 10³⁸ is the largest power that fits; finer ticks all come to 0 s anyway.
            Ticks::PerSecond(10_u128.pow(exponent.min(38)))
        };
        Clock { ticks, offset: offset_seconds }
    }

    /// Decimal digits of a second that the resolution is worth.
    pub(super) fn digits(resolution: u8) -> u8 {
        let exponent = resolution & 0x7f;
        if resolution & 0x80 != 0 {
            // 2ⁿ needs n·log₁₀2 digits, rounded up.
            (u32::from(exponent) * 30_103).div_ceil(100_000) as u8
        } else {
            exponent
        }
    }

    /// The moment of a count; saturates where its seconds do not fit 63 bits.
    pub(super) fn time(&self, count: u64) -> Moment {
        let (seconds, nanos) = match self.ticks {
            Ticks::Whole(each) => {
                let ticks = 1_000_000_000 / each;
                (count / ticks, count % ticks * each)
            }
            Ticks::PerSecond(ticks) => scaled(count, ticks),
            Ticks::Shift(bits) => match 1_u128.checked_shl(bits) {
                Some(ticks) => scaled(count, ticks),
                None => (0, 0),
            },
        };
        Moment::new(i64::try_from(seconds).unwrap_or(i64::MAX).saturating_add(self.offset), nanos as i64)
    }
}

/// `count` ticks in seconds and nanoseconds; what is left of a second fits 64 bits, so that no step can overflow.
fn scaled(count: u64, ticks: u128) -> (u64, u64) {
    let count = u128::from(count);
    ((count / ticks) as u64, (count % ticks * 1_000_000_000 / ticks) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_resolution_gives_the_same_moment() {
        let moment = Moment::new(1_500_000_000, 500_000_000);
        assert_eq!(Clock::new(6, 0).time(1_500_000_000_500_000), moment);
        assert_eq!(Clock::new(9, 0).time(1_500_000_000_500_000_000), moment);
        assert_eq!(Clock::new(1, 0).time(15_000_000_005), moment);
        assert_eq!(Clock::new(0x80 | 10, 0).time(1_500_000_000 << 10 | 512), moment);
        assert_eq!(Clock::new(6, 1_500_000_000).time(500_000), moment);
        assert_eq!(Clock::new(12, 1_500_000_000).time(500_000_000_000), moment);
        assert_eq!(Clock::new(6, -1).time(1_500_000_001_500_000), moment);
    }

    #[test]
    fn absurd_resolutions_and_counts_saturate() {
        for resolution in 0..=255 {
            let _ = Clock::new(resolution, i64::MIN).time(u64::MAX);
            let _ = Clock::new(resolution, i64::MAX).time(u64::MAX);
        }
        assert_eq!(Clock::new(0, 0).time(u64::MAX), Moment::new(i64::MAX, 0));
        assert_eq!(Clock::new(0x7f, 0).time(u64::MAX), Moment::default());
        assert_eq!(Clock::new(0xff, 0).time(u64::MAX), Moment::default());
    }

    #[test]
    fn digits_cover_the_resolution() {
        assert_eq!((Clock::digits(6), Clock::digits(0x80 | 10), Clock::digits(0x80 | 20)), (6, 4, 7));
    }
}
