//! The real program in a pseudo-terminal. `NETANAL_TUI` names another build of it than the one that belongs to the tests.

use super::fixture;
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine. Nothing waits this long unless it fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// What has come from the program so far.
pub struct Seen {
    pub screen: vt100::Parser,
    pub raw: Vec<u8>,
    closed: bool,
}

/// A running program and the terminal around it.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    before: String,
    /// The program's own folders: settings of whoever runs the test must not matter.
    _home: tempfile::TempDir,
}

impl Terminal {
    pub fn start(rows: u16, cols: u16, environment: &[(&str, &str)], arguments: &[&str]) -> Terminal {
        let size = PtySize { rows, cols, ..PtySize::default() };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let before = settings(&*pair.master);
        let home = tempfile::tempdir().expect("a folder");
        let program = std::env::var("NETANAL_TUI").unwrap_or_else(|_| env!("CARGO_BIN_EXE_netanal-tui").into());
        let mut command = CommandBuilder::new(program);
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
    pub fn open(rows: u16, cols: u16, name: &str) -> Terminal {
        let capture = fixture(name).capture;
        let terminal = Terminal::start(rows, cols, &[], &["-n", "-r", &capture.to_string_lossy()]);
        terminal.until("the first frame", |s| s.contains("192.0.2.1"));
        terminal
    }

    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("the program takes keys");
        self.keys.flush().expect("the program takes keys");
    }

    /// Waits until the text on the screen is as wanted.
    pub fn until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        self.wait(what, |seen| {
            let text = seen.screen.screen().contents();
            wanted(&text).then_some(text)
        })
    }

    pub fn wait<T>(&self, what: &str, wanted: impl Fn(&Seen) -> Option<T>) -> T {
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

    pub fn resize(&mut self, rows: u16, cols: u16) {
        self.resize_and_press(rows, cols, "");
    }

    /// Keys that come together with a new size.
    pub fn resize_and_press(&mut self, rows: u16, cols: u16, keys: &str) {
        self.master.resize(PtySize { rows, cols, ..PtySize::default() }).expect("a new size");
        self.press(keys);
        self.seen.0.lock().expect("no panic elsewhere").screen.screen_mut().set_size(cells(rows), cells(cols));
    }

    pub fn signal(&self, signal: Signal) {
        let pid = self.child.process_id().and_then(|pid| Pid::from_raw(pid.cast_signed()));
        kill_process(pid.expect("a running program"), signal).expect("the signal is sent");
    }

    /// The program's end, and that the terminal is as it was.
    pub fn end(mut self) -> ExitStatus {
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

    pub fn raw(&self) -> Vec<u8> {
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
