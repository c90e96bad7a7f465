//! Brings terminal, state and session together and runs until the user leaves.

use super::app::App;
use super::event_loop::{self, Host, Inputs, Keeper};
use super::keys::{self, Keymap};
use super::overlay::prompt;
use super::terminal::{self, Guard};
use super::theme::{Depth, Palette, Theme};
use crate::config::{self, Config, ConfigFile, Memory};
use crate::filter::Macros;
use crate::session::{self, Command, Input, Options, Session};
use ratatui::Terminal;

/// Settings of the screen, from the command line or the settings file.
#[derive(Clone, Debug)]
pub struct Settings {
    pub keymap: Keymap,
    pub theme: Theme,
    pub mouse: bool,
}

impl Settings {
    /// `keymap` and `theme` as given on the command line win over the settings file. Errors name the next step.
    pub fn new(config: &Config, keymap: Option<&str>, theme: Option<&str>) -> Result<Settings, String> {
        let keymap = match keymap.or(config.keymap.as_deref()) {
            None => keys::built_in("default"),
            Some(file) if file.contains(['/', '.']) => match std::fs::read_to_string(file) {
                Ok(text) => keys::load(file, &text),
                Err(e) => return Err(format!("{file}: {e}")),
            },
            Some(name) => keys::built_in(name),
        };
        let environment = |name: &str| std::env::var(name).ok();
        let tone = match theme.or(config.theme.as_deref()) {
            None => Palette::from_environment(environment),
            Some(name) => Palette::by_name(name).ok_or_else(|| format!("no theme `{name}`: use {}", Palette::NAMES.join(" or ")))?,
        };
        Ok(Settings {
            keymap: keymap.map_err(|e| e.to_string())?,
            theme: Theme::new(tone, Depth::from_environment(environment)),
            mouse: config.mouse.unwrap_or(true),
        })
    }
}

struct Screen(Guard);

impl Host for Screen {
    fn copy(&mut self, text: &str) -> std::io::Result<()> {
        terminal::copy(text)
    }
    fn set_mouse(&mut self, on: bool) -> std::io::Result<()> {
        self.0.set_mouse(on)
    }
    fn suspend(&mut self) -> std::io::Result<()> {
        self.0.suspend()
    }
    fn resume(&mut self) -> std::io::Result<()> {
        self.0.resume()
    }
}

/// Opens what the command line names and runs the screen; gives the exit status. Errors name the next step.
pub fn run(screen: session::Screen) -> Result<i32, String> {
    let config = Config::load(screen.config.as_deref()).map_err(|e| e.to_string())?;
    let settings = Settings::new(&config, screen.keymap.as_deref(), screen.theme.as_deref())?;
    let memory = Memory::of_user();
    let pick = screen.session.is_none();
    let mut options = screen.session.unwrap_or_else(|| Options::new(Input::Files(Vec::new())));
    options.macros = macros(&config)?;
    for file in options.input.files() {
        memory.add_recent(file);
    }
    let mut session = Session::open(options).map_err(|e| e.0)?;
    if !screen.filter.trim().is_empty() {
        session.check_filter(&screen.filter).map_err(|e| format!("-Y: {}", e.message))?;
        session.perform(Command::SetFilter(screen.filter));
    }
    let mut app = App::new(settings.theme.clone(), settings.keymap.clone(), (0, 0));
    app.configure(&config)?;
    if let Some(path) = config::colour_file(&config, screen.config.as_deref()) {
        let (rules, problems) = event_loop::read_colours(&path, &session)?;
        app.set_rules(rules, &problems);
    }
    for command in app.look() {
        session.perform(command);
    }
    if pick {
        app.pick(true);
    }
    let keeper = Keeper { memory, settings: ConfigFile::new(screen.config.as_deref()) };
    show(&settings, app, &mut session, &keeper).map_err(|e| e.to_string())
}

/// The macros of the settings.
fn macros(config: &Config) -> Result<Macros, String> {
    let mut macros = Macros::default();
    for (name, text) in &config.macros {
        if !macros.define(name, text) {
            return Err(format!("macros: `{name}` is no name: use letters, digits and _"));
        }
    }
    Ok(macros)
}

/// Runs the screen over a session.
fn show(settings: &Settings, mut app: App, session: &mut Session, keeper: &Keeper) -> std::io::Result<i32> {
    terminal::install_panic_hook(session::panics_are_caught);
    let signals = terminal::listen_signals()?;
    let mut screen = Screen(Guard::take(settings.mouse)?);
    let mut out = Terminal::new(terminal::backend())?;
    let size = out.size()?;
    app.resize(size.width, size.height);
    for kind in prompt::Kind::ALL {
        app.set_history(kind, keeper.memory.lines(kind.name()));
    }
    let inputs = Inputs { events: terminal::listen_events()?, signals };
    event_loop::run(&mut out, &mut screen, &mut app, session, keeper, &inputs)
}
