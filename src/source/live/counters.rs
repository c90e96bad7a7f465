//! What happened on an interface, written by its thread and read by the source.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Shared counters of one interface.
#[derive(Debug, Default)]
pub(super) struct Counters {
    received: AtomicU64,
    dropped_kernel: AtomicU64,
    dropped_interface: AtomicU64,
    dropped_here: AtomicU64,
}

/// Their values at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// Frames that passed the filter, as the kernel counts them.
    pub(super) received: u64,
    /// Frames that the kernel had no buffer for.
    pub(super) dropped_kernel: u64,
    /// Frames that the interface or its driver dropped.
    pub(super) dropped_interface: u64,
    /// Frames that were read but that nobody took in time.
    pub(super) dropped_here: u64,
}

impl Counters {
    pub(super) fn read(&self) -> Counts {
        Counts {
            received: self.received.load(Relaxed),
            dropped_kernel: self.dropped_kernel.load(Relaxed),
            dropped_interface: self.dropped_interface.load(Relaxed),
            dropped_here: self.dropped_here.load(Relaxed),
        }
    }

    pub(super) fn drop_here(&self, frames: u64) {
        self.dropped_here.fetch_add(frames, Relaxed);
    }
}

/// Adds up libpcap's counters, which have 32 bits and wrap, and start anew with every handle.
#[derive(Debug, Default)]
pub(super) struct Odometer {
    last: [u32; 3],
}

impl Odometer {
    /// Takes what `pcap_stats` says now: received, dropped by the kernel, dropped by the interface.
    pub(super) fn read(&mut self, now: [u32; 3], counters: &Counters) {
        let totals = [&counters.received, &counters.dropped_kernel, &counters.dropped_interface];
        for ((now, last), total) in now.iter().zip(&mut self.last).zip(totals) {
            total.fetch_add(u64::from(now.wrapping_sub(*last)), Relaxed);
            *last = *now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_go_on_when_those_of_libpcap_wrap_or_start_anew() {
        let counters = Counters::default();
        let mut first = Odometer::default();
        first.read([u32::MAX - 1, 5, 0], &counters);
        first.read([8, 5, 1], &counters);
        Odometer::default().read([2, 1, 0], &counters);
        counters.drop_here(3);
        let expected = u64::from(u32::MAX) + 9 + 2;
        assert_eq!(counters.read(), Counts { received: expected, dropped_kernel: 6, dropped_interface: 1, dropped_here: 3 });
    }
}
