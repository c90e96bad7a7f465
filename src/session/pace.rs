//! Threads that work for minutes give way to those that somebody waits for.

/// How soon a thread of the session gets a processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// At once: the screen waits for what it makes, or frames are lost without it.
    Prompt,
    /// When the screen needs no processor: a held key must not stall because a file is being indexed.
    Background,
}

/// Steps by which background threads are nicer than the others: about a third of their weight.
#[cfg(target_os = "linux")]
const NICER: i32 = 5;

impl Pace {
    /// Takes effect for the calling thread and for threads that it starts. Best effort: a system that refuses is only slower.
    pub(super) fn apply(self) {
        #[cfg(target_os = "linux")]
        if self == Pace::Background {
            // on Linux a thread's number names that thread alone
            let thread = rustix::thread::gettid();
            if let Ok(now) = rustix::process::getpriority_process(Some(thread)) {
                let _ = rustix::process::setpriority_process(Some(thread), now + NICER);
            }
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use rustix::process::getpriority_process;

    #[test]
    fn a_background_thread_is_nicer_and_so_are_those_it_starts() {
        let nice = || getpriority_process(Some(rustix::thread::gettid())).unwrap();
        let own = nice();
        let (theirs, inherited) = std::thread::spawn(move || {
            Pace::Background.apply();
            (nice(), std::thread::spawn(nice).join().unwrap())
        })
        .join()
        .unwrap();
        assert_eq!((theirs, inherited), ((own + NICER).min(19), (own + NICER).min(19)));
        assert_eq!(nice(), own, "the thread that started it keeps its own");
    }
}
