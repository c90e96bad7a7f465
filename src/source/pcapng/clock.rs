//! Time stamps of a pcapng interface: its resolution (`if_tsresol`) and offset (`if_tsoffset`).

use crate::base::Timestamp;

/// How an interface's 64-bit counts become nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    ticks: Ticks,
    /// Nanoseconds to add.
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
        Clock { ticks, offset: offset_seconds.saturating_mul(1_000_000_000) }
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

    /// The moment of a count; saturates outside the years 1677 to 2262.
    pub(super) fn time(&self, count: u64) -> Timestamp {
        let nanos = match self.ticks {
            Ticks::Whole(each) => i64::try_from(u128::from(count) * u128::from(each)).unwrap_or(i64::MAX),
            Ticks::PerSecond(ticks) => i64::try_from(scaled(u128::from(count), ticks)).unwrap_or(i64::MAX),
            Ticks::Shift(bits) => {
                let nanos = (u128::from(count) * 1_000_000_000).checked_shr(bits).unwrap_or(0);
                i64::try_from(nanos).unwrap_or(i64::MAX)
            }
        };
        Timestamp(nanos.saturating_add(self.offset))
    }
}

/// `count` ticks of `per_second` in nanoseconds; neither step can overflow for a 64-bit count.
fn scaled(count: u128, per_second: u128) -> u128 {
    count * 1_000_000_000 / per_second
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_resolution_gives_the_same_moment() {
        let moment = Timestamp::new(1_500_000_000, 500_000_000);
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
        assert_eq!(Clock::new(0, 0).time(u64::MAX), Timestamp(i64::MAX));
        assert_eq!(Clock::new(0x7f, 0).time(u64::MAX), Timestamp(0));
        assert_eq!(Clock::new(0xff, 0).time(u64::MAX), Timestamp(0));
    }

    #[test]
    fn digits_cover_the_resolution() {
        assert_eq!((Clock::digits(6), Clock::digits(0x80 | 10), Clock::digits(0x80 | 20)), (6, 4, 7));
    }
}
