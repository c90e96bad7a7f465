//! The real program in a pseudo-terminal, as a person meets it: it opens a capture, takes keys, leaves, and gives the
//! terminal back as it was, however it ends.

mod support;

use rustix::process::Signal;
use support::fixture;
use support::terminal::Terminal;

#[test]
fn a_capture_opens_takes_keys_and_is_left() {
    let mut terminal = Terminal::open(40, 140, "http");
    let screen = terminal.until("the detail tree", |s| s.contains("Internet Protocol Version 4"));
    assert!(screen.contains("42 frames"), "{screen}");
    terminal.until("the columns", |s| s.contains("GET / HTTP/1.1"));
    terminal.press("G");
    terminal.until("the last frame", |s| s.contains(" 42 "));
    terminal.press("?");
    terminal.until("help", |s| s.contains("Esc closes"));
    terminal.press("\x1b");
    // an escape that a key follows at once would be Alt
    terminal.until("the capture again", |s| !s.contains("Esc closes"));
    terminal.press("q");
    assert!(terminal.end().success());
}

#[test]
fn a_display_filter_narrows_and_is_taken_back() {
    let mut terminal = Terminal::open(40, 140, "tour");
    terminal.press("/");
    terminal.press("icmp");
    terminal.press("\r");
    terminal.until("pings only", |s| s.contains("Echo (ping)") && !s.contains("TLSv1"));
    terminal.press("q");
    assert!(terminal.end().success());
}

#[test]
fn signals_end_it_and_give_the_terminal_back() {
    for signal in [Signal::TERM, Signal::HUP] {
        let terminal = Terminal::open(30, 100, "http");
        terminal.signal(signal);
        assert_eq!(terminal.end().exit_code(), 128 + signal.as_raw().cast_unsigned(), "{signal:?}");
    }
}

#[test]
fn every_size_works() {
    let mut terminal = Terminal::open(30, 100, "tour");
    for (rows, cols) in [(24, 80), (10, 40), (1, 1), (3, 200), (200, 3), (60, 250), (24, 80)] {
        terminal.resize(rows, cols);
        terminal.press("j");
    }
    terminal.until("the capture again", |s| s.contains("192.0.2"));
    terminal.press("q");
    assert!(terminal.end().success());
}

#[test]
fn a_key_pressed_while_the_size_changes_is_not_lost() {
    let mut terminal = Terminal::open(30, 100, "tour");
    for turn in 0..100 {
        terminal.resize_and_press(30 + turn % 2, 100, "?");
        terminal.until("help", |s| s.contains("Esc closes"));
        terminal.press("\x1b");
        terminal.until("the capture again", |s| s.contains("192.0.2") && !s.contains("Esc closes"));
    }
    terminal.press("q");
    assert!(terminal.end().success());
}

#[test]
fn it_starts_on_a_tiny_terminal() {
    for (rows, cols) in [(1, 1), (10, 40)] {
        let capture = fixture("http").capture;
        let mut terminal = Terminal::start(rows, cols, &[], &["-n", "-r", &capture.to_string_lossy()]);
        terminal.wait("the alternate screen", |s| s.screen.screen().alternate_screen().then_some(()));
        terminal.press("q");
        assert!(terminal.end().success(), "{cols}x{rows}");
    }
}

#[test]
fn no_color_means_no_colour() {
    let capture = fixture("tour").capture;
    let mut terminal = Terminal::start(30, 100, &[("NO_COLOR", "1")], &["-n", "-r", &capture.to_string_lossy()]);
    terminal.until("the first frame", |s| s.contains("192.0.2.1"));
    terminal.press("q");
    let raw = terminal.raw();
    for code in ["\x1b[38;", "\x1b[48;", "\x1b[31m", "\x1b[32m"] {
        assert!(!raw.windows(code.len()).any(|w| w == code.as_bytes()), "{code:?} was sent");
    }
    assert!(terminal.end().success());
}

#[test]
fn packet_text_does_not_steer_the_terminal() {
    let mut terminal = Terminal::open(50, 200, "hostile-text");
    for _ in 0..60 {
        terminal.press("j");
    }
    terminal.press("G");
    terminal.until("the last frame", |s| s.contains(" 88 "));
    terminal.press("q");
    let raw = terminal.raw();
    for code in ["\x1b]52;c;aGVsbG8", "\x1b]0;title", "\x1b[6n", "\x1bP+q", "\u{9b}2J", "\u{202e}", "\u{200b}"] {
        assert!(!raw.windows(code.len()).any(|w| w == code.as_bytes()), "{code:?} was sent");
    }
    assert!(terminal.end().success());
}

#[test]
fn a_file_that_cannot_be_opened_leaves_the_terminal_alone() {
    let terminal = Terminal::start(24, 80, &[], &["-r", "no/such/file.pcap"]);
    terminal.wait("the message", |s| String::from_utf8_lossy(&s.raw).contains("no/such/file.pcap").then_some(()));
    let raw = terminal.raw();
    assert!(!raw.windows(8).any(|w| w == b"\x1b[?1049h"), "no screen was opened");
    assert_eq!(terminal.end().exit_code(), 1);
}
