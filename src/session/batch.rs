//! Work over many frames on all processors, with results in the order of the frames.

use crossbeam_channel::bounded;
use std::collections::BTreeMap;
use std::ops::{ControlFlow, Range};

/// Frames that a worker takes at a time.
const BATCH: u32 = 256;

/// Runs `work` over batches of `frames` in parallel and gives the results to `take` in order. `make` makes each worker's own
/// state. `take` may break off; then nothing more is started.
pub fn ordered<S, R: Send>(
    frames: Range<u32>,
    workers: usize,
    make: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, Range<u32>) -> R + Sync,
    mut take: impl FnMut(R) -> ControlFlow<()>,
) {
    let batches = frames.end.saturating_sub(frames.start).div_ceil(BATCH);
    let range = |n: u32| {
        let start = frames.start + n * BATCH;
        start..(start + BATCH).min(frames.end)
    };
    if workers <= 1 || batches <= 1 {
        let mut state = make();
        for n in 0..batches {
            if take(work(&mut state, range(n))).is_break() {
                return;
            }
        }
        return;
    }
    std::thread::scope(|scope| {
        // tickets bound how far workers run ahead of the reader
        let (tickets, todo) = bounded::<u32>(workers * 4);
        let (results, done) = bounded(workers * 4);
        for _ in 0..workers {
            let (todo, results, make, work) = (todo.clone(), results.clone(), &make, &work);
            scope.spawn(move || {
                let mut state = make();
                while let Ok(n) = todo.recv() {
                    if results.send((n, work(&mut state, range(n)))).is_err() {
                        return;
                    }
                }
            });
        }
        drop((todo, results));
        let mut waiting = BTreeMap::new();
        let (mut next, mut given) = (0, 0);
        let ahead = (workers * 4) as u32;
        while next < batches {
            while given < batches && given < next + ahead {
                if tickets.send(given).is_err() {
                    return;
                }
                given += 1;
            }
            let Ok((n, result)) = done.recv() else { return };
            waiting.insert(n, result);
            while let Some(result) = waiting.remove(&next) {
                next += 1;
                if take(result).is_break() {
                    return;
                }
            }
        }
    });
}

/// Number of workers for this machine.
pub fn workers() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_order_whoever_makes_them() {
        for workers in [1, 2, 5] {
            let mut seen = Vec::new();
            ordered(
                3..2000,
                workers,
                || (),
                |(), range| range,
                |range| {
                    seen.extend(range);
                    ControlFlow::Continue(())
                },
            );
            assert_eq!(seen, (3..2000).collect::<Vec<_>>());
        }
    }

    #[test]
    fn breaking_off_stops_the_workers() {
        let mut taken = 0;
        ordered(
            0..1_000_000,
            3,
            || (),
            |(), range| range.len(),
            |_| {
                taken += 1;
                if taken == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!(taken, 3);
    }
}
