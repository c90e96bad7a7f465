//! The loop: waits for a key, a notice of the session, a signal or the next tick; lets the screen's state take it; does what
//! comes out; draws when something changed, at most 60 times a second. Nothing to do means no work at all.

use super::app::{App, Effect, Kept, Level, Msg};
use super::terminal::Signal;
use super::view::view;
use crate::config::{ConfigFile, Memory};
use crate::session::colours;
use crate::session::{Choice, Command, Notice, Session, Sources};
use crossbeam_channel::{Receiver, after, never, select};
use crossterm::event::Event;
use ratatui::Terminal;
use ratatui::backend::{Backend, ClearType};
use std::time::{Duration, Instant};

/// Shortest time between two drawings that no key asks for.
const FRAME: Duration = Duration::from_millis(16);

/// What the loop needs of the terminal besides drawing.
pub trait Host {
    fn copy(&mut self, text: &str) -> std::io::Result<()>;
    fn set_mouse(&mut self, on: bool) -> std::io::Result<()>;
    fn suspend(&mut self) -> std::io::Result<()>;
    fn resume(&mut self) -> std::io::Result<()>;
}

/// What the loop waits for.
pub struct Inputs {
    pub events: Receiver<Event>,
    pub signals: Receiver<Signal>,
}

/// Where things are kept between runs.
pub struct Keeper {
    pub memory: Memory,
    pub settings: ConfigFile,
}

/// A file of colour rules that is larger is none.
const COLOURS_LARGEST: u64 = 1 << 20;

/// Reads colour rules, with what is wrong with them. The error names the next step.
pub fn read_colours(path: &std::path::Path, session: &Session) -> Result<(Vec<colours::Rule>, Vec<String>), String> {
    let failed =
        |why: &dyn std::fmt::Display| format!("{}: {why}; a file in the format of Wireshark's colorfilters is needed", path.display());
    let length = std::fs::metadata(path).map_err(|e| failed(&e))?.len();
    if length > COLOURS_LARGEST {
        return Err(failed(&"this is too large for colour rules"));
    }
    let colours::file::Parsed { rules, wrong } = colours::file::parse(&std::fs::read_to_string(path).map_err(|e| failed(&e))?);
    if rules.is_empty() {
        return Err(failed(&wrong.first().map_or("there is no rule in it".to_owned(), |(line, why)| format!("line {line}: {why}"))));
    }
    let mut problems: Vec<String> = wrong.into_iter().map(|(line, why)| format!("line {line}: {why}")).collect();
    problems.extend(session.check_colours(&rules).into_iter().map(|(name, why)| format!("{name}: {why}")));
    Ok((rules, problems))
}

/// Runs until the user leaves; gives the exit status.
pub fn run<B: Backend>(
    terminal: &mut Terminal<B>,
    host: &mut dyn Host,
    app: &mut App,
    session: &mut Session,
    keeper: &Keeper,
    inputs: &Inputs,
) -> std::io::Result<i32> {
    let memory = &keeper.memory;
    let start = Instant::now();
    let mut drawn: Option<Instant> = None;
    let mut dirty = true;
    // somebody pressed a key and waits: what it does is drawn at once
    let mut prompt = false;
    let mut sources = Sources::default();
    let mut effects = app.update(Msg::Tick, start.elapsed(), session);
    loop {
        let mut more = Vec::new();
        for effect in effects.drain(..) {
            match effect {
                Effect::Quit(status) => return Ok(status),
                Effect::Command(command) => perform(session, memory, command),
                Effect::Remember(kind, line) => memory.add(kind.name(), &line),
                Effect::Keep(kept) => {
                    let done = match kept {
                        Kept::Columns(columns) => keeper.settings.keep_columns(&columns),
                        Kept::Filters(filters) => keeper.settings.keep_filters(&filters),
                    };
                    if let Err(why) = done {
                        dirty = true;
                        app.tell(why.to_string(), Level::Error);
                    }
                }
                Effect::ReadColours(path) => {
                    let msg = read_colours(&path, session).map_or_else(Msg::Failed, |(rules, problems)| Msg::Colours(rules, problems));
                    dirty = true;
                    more.extend(app.update(msg, start.elapsed(), session));
                }
                Effect::Look => {
                    let mut choices = sources.look();
                    choices.extend(memory.recent_files().iter().map(|p| Choice::file(p)));
                    dirty = true;
                    app.update(Msg::Choices(choices), start.elapsed(), session);
                }
                Effect::Suspend => {
                    host.suspend()?;
                    clear(terminal)?;
                }
                Effect::Clear => clear(terminal)?,
                Effect::Mouse(on) => host.set_mouse(on)?,
                Effect::Copy(text) => {
                    if let Err(e) = host.copy(&text) {
                        app.tell(format!("could not copy: {e}"), Level::Error);
                    }
                }
            }
        }
        if !more.is_empty() {
            effects = more;
            continue;
        }
        let due = match drawn {
            Some(at) if !prompt => FRAME.saturating_sub(at.elapsed()),
            _ => Duration::ZERO,
        };
        if dirty && due.is_zero() {
            let size = terminal.size().map_err(|e| std::io::Error::other(e.to_string()))?;
            if size != app.shared.screen.as_size() {
                effects.extend(app.update(Msg::Resize(size.width, size.height), start.elapsed(), session));
            }
            draw(terminal, app, session)?;
            drawn = Some(Instant::now());
            (dirty, prompt) = (false, false);
        }
        let wait = if dirty { Some(due) } else { app.next_tick() };
        let timer = wait.map_or_else(never, after);
        let msg = select! {
            recv(inputs.events) -> event => match event {
                Ok(event) => {
                    // a queue of keys is worked off first
                    prompt = inputs.events.is_empty();
                    message_of(event)
                }
                // no terminal any more
                Err(_) => return Ok(1),
            },
            recv(inputs.signals) -> signal => match signal {
                Ok(Signal::End(number)) => Some(Msg::Signal(number)),
                Ok(Signal::Suspend) => {
                    effects.push(Effect::Suspend);
                    None
                }
                Ok(Signal::Resume) => {
                    host.resume()?;
                    clear(terminal)?;
                    Some(Msg::Tick)
                }
                Err(_) => None,
            },
            recv(session.notices()) -> notice => notice.ok().map(|n| Msg::Notice(last_of(n, session.notices()))),
            recv(timer) -> _ => (!dirty).then_some(Msg::Tick),
        };
        if let Some(msg) = msg {
            effects.extend(app.update(msg, start.elapsed(), session));
            dirty = true;
        }
    }
}

fn perform(session: &mut Session, memory: &Memory, command: Command) {
    if let Command::OpenFile(path) = &command {
        memory.add_recent(path);
    }
    session.perform(command);
}

/// Several "look again" in a row are one.
fn last_of(mut notice: Notice, more: &Receiver<Notice>) -> Notice {
    while notice == Notice::Changed {
        match more.try_recv() {
            Ok(next) => notice = next,
            Err(_) => break,
        }
    }
    notice
}

fn message_of(event: Event) -> Option<Msg> {
    match event {
        Event::Key(key) => Some(Msg::Key(key)),
        Event::Mouse(mouse) => Some(Msg::Mouse(mouse)),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Resize(width, height) => Some(Msg::Resize(width, height)),
        Event::FocusGained | Event::FocusLost => None,
    }
}

fn draw<B: Backend>(terminal: &mut Terminal<B>, app: &App, session: &Session) -> std::io::Result<()> {
    let drawn = terminal.draw(|frame| {
        if let Some(cursor) = view(app, session, frame.buffer_mut()) {
            frame.set_cursor_position(cursor);
        }
    });
    drawn.map(|_| ()).map_err(|e| std::io::Error::other(e.to_string()))
}

/// Makes the next drawing draw every cell. `Terminal::clear` would ask the terminal where its cursor is, and the thread that
/// waits for keys would take the answer.
fn clear<B: Backend>(terminal: &mut Terminal<B>) -> std::io::Result<()> {
    terminal.backend_mut().clear_region(ClearType::All).map_err(|e| std::io::Error::other(e.to_string()))?;
    terminal.swap_buffers();
    Ok(())
}
