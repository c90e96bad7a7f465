//! Rates of a running capture, and what they came to.

/// Counts frames and bytes by the second of their time stamps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meter {
    pub frames: u64,
    /// On the wire.
    pub bytes: u64,
    /// Nanoseconds since 1970: first and last frame.
    first: i64,
    last: i64,
    /// The second that is being counted, and its bytes and frames.
    second: i64,
    now: [u64; 2],
    /// Bytes and frames of the last full second.
    pub current: [u64; 2],
    /// Most bytes and frames of any second.
    pub peak: [u64; 2],
}

impl Meter {
    /// Counts a frame.
    pub fn add(&mut self, time: i64, len: u32) {
        if self.frames == 0 {
            (self.first, self.last) = (time, time);
        }
        self.first = self.first.min(time);
        self.last = self.last.max(time);
        let second = time.div_euclid(1_000_000_000);
        if second != self.second {
            // a second in which nothing came lies in between
            self.current = if second == self.second + 1 { self.now } else { [0, 0] };
            (self.second, self.now) = (second, [0, 0]);
        }
        self.frames += 1;
        self.bytes += u64::from(len);
        self.now[0] += u64::from(len);
        self.now[1] += 1;
        for (peak, now) in self.peak.iter_mut().zip(self.now) {
            *peak = (*peak).max(now);
        }
    }

    /// Nanoseconds from the first to the last frame.
    pub fn span(&self) -> i64 {
        self.last.saturating_sub(self.first)
    }

    /// Bits and frames per second from the first to the last frame; `None` where that is no time.
    pub fn average(&self) -> Option<[f64; 2]> {
        let seconds = self.span() as f64 / 1e9;
        (seconds > 0.0).then(|| [self.bytes as f64 * 8.0 / seconds, self.frames as f64 / seconds])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_those_of_the_clock() {
        let mut meter = Meter::default();
        for (time, len) in [(500_000_000, 100), (900_000_000, 50), (1_100_000_000, 10), (1_500_000_000, 10)] {
            meter.add(time, len);
        }
        assert_eq!((meter.current, meter.peak), ([150, 2], [150, 2]));
        assert_eq!(meter.average(), Some([1360.0, 4.0]));
        meter.add(9_000_000_000, 1);
        assert_eq!(meter.current, [0, 0], "nothing came in the second before");
    }
}
