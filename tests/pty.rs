//! The real program in a pseudo-terminal, as a person meets it: it opens a capture, takes keys, leaves, and gives the
//! terminal back as it was, however it ends.

mod support;

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};
use support::fixture;

/// How long anything may take on a busy machine. Nothing waits this long unless it fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// What has come from the program so far.
struct Seen {
    screen: vt100::Parser,
    raw: Vec<u8>,
    closed: bool,
}

/// A running program and the terminal around it.
struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    before: String,
    /// The program's own folders: settings of whoever runs the test must not matter.
    _home: tempfile::TempDir,
}

impl Terminal {
    fn start(rows: u16, cols: u16, environment: &[(&str, &str)], arguments: &[&str]) -> Terminal {
        let size = PtySize { rows, cols, ..PtySize::default() };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let before = settings(&*pair.master);
        let home = tempfile::tempdir().expect("a folder");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_netanal-tui"));
        command.env("TERM", "xterm-256color");
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"] {
            command.env(name, home.path());
        }
        command.env_remove("NO_COLOR");
        for (name, value) in environment {
            command.env(name, value);
        }
        command.args(arguments);
        let child = pair.slave.spawn_command(command).expect("the program runs");
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().expect("its output");
        let keys = pair.master.take_writer().expect("its input");
        let seen = Arc::new((Mutex::new(Seen { screen: screen(rows, cols), raw: Vec::new(), closed: false }), Condvar::new()));
        let shared = seen.clone();
        std::thread::spawn(move || {
            let mut piece = [0; 8192];
            loop {
                let n = output.read(&mut piece).unwrap_or(0);
                let mut seen = shared.0.lock().expect("no panic elsewhere");
                seen.screen.process(&piece[..n]);
                seen.raw.extend_from_slice(&piece[..n]);
                seen.closed = n == 0;
                shared.1.notify_all();
                if n == 0 {
                    return;
                }
            }
        });
        Terminal { child, master: pair.master, keys, seen, before, _home: home }
    }

    /// A capture on a screen of this size, once it is shown.
    fn open(rows: u16, cols: u16, name: &str) -> Terminal {
        let capture = fixture(name).capture;
        let terminal = Terminal::start(rows, cols, &[], &["-n", "-r", &capture.to_string_lossy()]);
        terminal.until("the first frame", |s| s.contains("192.0.2.1"));
        terminal
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the program takes keys");
        self.keys.flush().expect("the program takes keys");
    }

    /// Waits until the text on the screen is as wanted.
    fn until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        self.wait(what, |seen| {
            let text = seen.screen.screen().contents();
            wanted(&text).then_some(text)
        })
    }

    fn wait<T>(&self, what: &str, wanted: impl Fn(&Seen) -> Option<T>) -> T {
        let deadline = Instant::now() + PATIENCE;
        let mut seen = self.seen.0.lock().expect("no panic elsewhere");
        loop {
            if let Some(found) = wanted(&seen) {
                return found;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            let screen = || seen.screen.screen().contents();
            assert!(!left.is_zero() && !seen.closed, "waited for {what}; the screen shows:\n{}", screen());
            seen = self.seen.1.wait_timeout(seen, left).expect("no panic elsewhere").0;
        }
    }

    fn resize(&self, rows: u16, cols: u16) {
        self.master.resize(PtySize { rows, cols, ..PtySize::default() }).expect("a new size");
        self.seen.0.lock().expect("no panic elsewhere").screen.screen_mut().set_size(cells(rows), cells(cols));
    }

    fn signal(&self, signal: i32) {
        let pid = self.child.process_id().expect("a running program");
        let done = std::process::Command::new("kill").arg(format!("-{signal}")).arg(pid.to_string()).status();
        assert!(done.is_ok_and(|s| s.success()), "the signal is sent");
    }

    /// The program's end, and that the terminal is as it was.
    fn end(mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("the program's state") {
                break status;
            }
            if Instant::now() > deadline {
                let _ = self.child.kill();
                panic!("the program does not end; the screen shows:\n{}", self.seen.0.lock().expect("a screen").screen.screen().contents());
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        assert_eq!(settings(&*self.master), self.before, "the terminal's settings are given back");
        let seen = self.seen.0.lock().expect("no panic elsewhere");
        let (seen, _) = self.seen.1.wait_timeout_while(seen, PATIENCE, |s| !s.closed).expect("no panic elsewhere");
        let screen = seen.screen.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is given back");
        assert!(!screen.bracketed_paste(), "bracketed paste is off");
        status
    }

    fn raw(&self) -> Vec<u8> {
        self.seen.0.lock().expect("no panic elsewhere").raw.clone()
    }
}

fn cells(n: u16) -> NonZero<u16> {
    NonZero::new(n).expect("a size over 0")
}

fn screen(rows: u16, cols: u16) -> vt100::Parser {
    vt100::Parser::new(cells(rows), cells(cols), 0)
}

/// The line settings of the terminal, as text.
fn settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a terminal"))
}

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
    for signal in [15, 1] {
        let terminal = Terminal::open(30, 100, "http");
        terminal.signal(signal);
        assert_eq!(terminal.end().exit_code(), 128 + signal as u32, "signal {signal}");
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
