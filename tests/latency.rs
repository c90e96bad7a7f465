//! How the screen feels on a large capture: time to the first screen, and from a key to what it does while the capture is
//! still being indexed. The figures are those of an optimized build on an idle machine, so the limits are only held where
//! both are named:
//!
//!     NETANAL_TUI=target/release/netanal-tui LARGE_CAPTURE=mixed.pcap cargo test --test latency -- --nocapture

mod support;

use std::time::{Duration, Instant};
use support::fixture;
use support::terminal::{Seen, Terminal};

/// A key that is held comes this often.
const REPEAT: Duration = Duration::from_millis(33);
/// Keys pressed.
const KEYS: usize = 150;
/// Limits of the optimized build.
const FIRST_SCREEN: Duration = Duration::from_millis(150);
const STALL: Duration = Duration::from_millis(50);

/// Number of the frame that the pointer stands on.
fn selected(seen: &Seen) -> Option<usize> {
    let text = seen.screen.screen().contents();
    let line = text.lines().find_map(|l| l.split_once('▶'))?.1;
    // a sign for marks or trouble may stand before the number
    let number = line.trim_start_matches(|c: char| !c.is_ascii_digit());
    number.split_whitespace().next()?.parse().ok()
}

#[test]
fn a_held_key_does_not_stall() {
    let large = std::env::var("LARGE_CAPTURE").ok();
    let held = large.is_some() && std::env::var("NETANAL_TUI").is_ok();
    let capture = large.unwrap_or_else(|| fixture("tour").capture.to_string_lossy().into_owned());
    let begun = Instant::now();
    let mut terminal = Terminal::start(45, 160, &[], &["-n", "-r", &capture]);
    terminal.wait("the first frame", selected);
    let first = begun.elapsed();
    let mut took = Vec::new();
    let mut at = terminal.wait("the first frame", selected);
    let frames = |text: &str| !text.contains("indexing");
    let (mut while_indexing, mut forward) = (0, true);
    for _ in 0..KEYS {
        let pressed = Instant::now();
        terminal.press(if forward { "j" } else { "k" });
        let now = terminal.wait("the next frame", |seen| selected(seen).filter(|n| *n != at || pressed.elapsed() > Duration::from_secs(5)));
        took.push(pressed.elapsed());
        while_indexing += usize::from(!frames(&terminal.until("a screen", |_| true)));
        // a small capture has an end: then the way back
        forward = if now == at { !forward } else { forward };
        at = now;
        std::thread::sleep(REPEAT.saturating_sub(pressed.elapsed()));
    }
    terminal.press("q");
    assert!(terminal.end().success());
    took.sort();
    let at = |share: usize| took[(took.len() - 1) * share / 100];
    println!("first screen {first:?}; {KEYS} keys, {while_indexing} while indexing: p50 {:?}, p95 {:?}, max {:?}", at(50), at(95), at(100));
    if held {
        assert!(first <= FIRST_SCREEN, "the first screen took {first:?}");
        assert!(at(100) <= STALL, "a key took {:?}", at(100));
    }
}

/// Limit of the first matches of a filter over columns once the capture is open.
const OPEN: Duration = Duration::from_millis(50);

/// Times from a filter's last keys to the first frames that it matches, and to the screen that says how many they are.
fn narrow(terminal: &mut Terminal, filter: &str) -> (Duration, Duration) {
    terminal.press(&format!("/\u{15}{filter}"));
    terminal.until("the filter in its prompt", |screen| screen.lines().nth(1).unwrap_or_default().contains(filter));
    let title = |screen: &str| screen.lines().next().unwrap_or_default().to_owned();
    let is_done = |screen: &str| {
        let bar = screen.lines().nth(1).unwrap_or_default();
        bar.contains(filter) && bar.trim_end().ends_with("%)") && !screen.contains("filtering")
    };
    let before = terminal.until("the frames before", |screen| screen.contains("frames"));
    let pressed = Instant::now();
    terminal.press("\r");
    // the title says how many frames are shown
    terminal.until("the first matches", |screen| title(screen) != title(&before) || is_done(screen));
    let first = pressed.elapsed();
    terminal.until("the filter's count", is_done);
    (first, pressed.elapsed())
}

#[test]
fn filters_over_columns_answer_at_once() {
    let large = std::env::var("LARGE_CAPTURE").ok();
    let held = large.is_some() && std::env::var("NETANAL_TUI").is_ok();
    let capture = large.unwrap_or_else(|| fixture("tour").capture.to_string_lossy().into_owned());
    let mut terminal = Terminal::start(45, 160, &[], &["-n", "-r", &capture]);
    terminal.wait("the first frame", selected);
    terminal.until("the whole capture", |screen| !screen.contains("indexing"));
    let over_columns = ["tcp.port == 443", "ip.addr == 10.0.0.0/8 && frame.len > 1000", "tcp.flags.syn == 1 && tcp.flags.ack == 0"];
    let combined =
        ["tcp.port == 443", "tcp.port == 443 && frame.len > 1000", "tcp.flags.syn == 1 && tcp.flags.ack == 0 && tcp.port == 443"];
    for filter in over_columns.into_iter().chain(combined) {
        let (first, whole) = narrow(&mut terminal, filter);
        println!("first {first:?}, all {whole:?}: {filter}");
        assert!(!held || first <= OPEN, "{filter}: the first matches took {first:?}");
    }
    terminal.press("q");
    assert!(terminal.end().success());
}
