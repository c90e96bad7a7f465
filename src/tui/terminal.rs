//! The terminal: taken when the screen opens, and given back as it was on every way out: quit, error, panic, signals, and
//! while suspended.

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event, KeyboardEnhancementFlags,
    PopKeyboardEnhancementFlags, PushKeyboardEnhancementFlags,
};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{execute, queue};
use parking_lot::Mutex;
use ratatui::backend::CrosstermBackend;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use std::io::{BufWriter, IsTerminal, Stdout, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};

/// What the screen is drawn through.
pub type Backend = CrosstermBackend<BufWriter<Stdout>>;

/// The terminal is ours now.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// Texts of panics in threads other than the screen's: told at exit, when there is a screen to tell them on again.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Holds the terminal; giving it back happens on drop.
pub struct Guard {
    mouse: bool,
}

impl Guard {
    /// Takes the terminal.
    pub fn take(mouse: bool) -> std::io::Result<Guard> {
        if !stdout().is_terminal() {
            return Err(std::io::Error::other("the screen needs a terminal: use `netanal-tui read` to print frames instead"));
        }
        let guard = Guard { mouse };
        guard.enter()?;
        Ok(guard)
    }

    fn enter(&self) -> std::io::Result<()> {
        enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        // terminals that do not know the keyboard protocol ignore the request
        let flags = KeyboardEnhancementFlags::DISAMBIGUATE_ESCAPE_CODES;
        let mut out = stdout();
        queue!(out, EnterAlternateScreen, EnableBracketedPaste, PushKeyboardEnhancementFlags(flags), Hide)?;
        if self.mouse {
            queue!(out, EnableMouseCapture)?;
        }
        out.flush()
    }

    /// Takes the mouse, or leaves it to the terminal.
    pub fn set_mouse(&mut self, on: bool) -> std::io::Result<()> {
        self.mouse = on;
        if on { execute!(stdout(), EnableMouseCapture) } else { execute!(stdout(), DisableMouseCapture) }
    }

    /// Stops this process as Ctrl-Z does, and takes the terminal again when it goes on.
    pub fn suspend(&self) -> std::io::Result<()> {
        give_back();
        signal_hook::low_level::emulate_default_handler(SIGTSTP)?;
        self.enter()
    }

    /// Takes the terminal again after somebody else stopped and continued this process.
    pub fn resume(&self) -> std::io::Result<()> {
        self.enter()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        give_back();
        for text in PANICS.lock().drain(..) {
            let _ = writeln!(std::io::stderr(), "{text}");
        }
    }
}

/// Gives the terminal back as it was. Does nothing when it is not ours.
fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut out = stdout();
        let _ = execute!(out, DisableMouseCapture, PopKeyboardEnhancementFlags, DisableBracketedPaste, LeaveAlternateScreen, Show);
        let _ = disable_raw_mode();
    }
}

/// Puts text into the clipboard of the user's terminal (OSC 52); works over SSH where the terminal allows it.
pub fn copy(text: &str) -> std::io::Result<()> {
    execute!(stdout(), CopyToClipboard::to_clipboard_from(text))
}

/// What the screen is drawn through.
pub fn backend() -> Backend {
    CrosstermBackend::new(BufWriter::with_capacity(1 << 16, stdout()))
}

/// Makes a panic give the terminal back before it is told. A panic that will be caught (`is_guarded`) is silent; one in
/// another thread leaves the screen alone and is told at exit.
pub fn install_panic_hook(is_guarded: fn() -> bool) {
    let ours = std::thread::current().id();
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if is_guarded() {
            return;
        }
        if std::thread::current().id() != ours && TAKEN.load(Ordering::SeqCst) {
            let name = std::thread::current().name().unwrap_or("a thread").to_owned();
            PANICS.lock().push(format!("{name}: {info}"));
            return;
        }
        give_back();
        before(info);
    }));
}

/// What a signal asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    End(i32),
    Suspend,
    Resume,
}

/// Starts the thread that turns signals into messages. A second signal to end does not wait for anybody.
pub fn listen_signals() -> std::io::Result<crossbeam_channel::Receiver<Signal>> {
    let (sender, receiver) = crossbeam_channel::unbounded();
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    std::thread::Builder::new().name("signals".into()).spawn(move || {
        let mut ending = false;
        for number in signals.forever() {
            let signal = match number {
                SIGTSTP => Signal::Suspend,
                SIGCONT => Signal::Resume,
                n => Signal::End(n),
            };
            if let Signal::End(n) = signal {
                if ending {
                    give_back();
                    std::process::exit(128 + n);
                }
                ending = true;
            }
            if sender.send(signal).is_err() {
                break;
            }
        }
    })?;
    Ok(receiver)
}

/// Starts the thread that waits for keys. It ends with the program.
pub fn listen_events() -> std::io::Result<crossbeam_channel::Receiver<Event>> {
    let (sender, receiver) = crossbeam_channel::bounded(1024);
    std::thread::Builder::new().name("keys".into()).spawn(move || {
        while let Ok(event) = crossterm::event::read() {
            if sender.send(event).is_err() {
                break;
            }
        }
    })?;
    Ok(receiver)
}
