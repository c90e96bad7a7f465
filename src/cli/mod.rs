//! The command line: one file per subcommand. What it prints is for scripts as much as for people.

mod analyze;
mod capture;
mod chart;
mod detect;
mod export;
mod follow;
mod input;
mod interfaces;
mod live;
mod objects;
mod output;
mod read;
mod reference;
mod report;
mod screen;

use crate::session::Screen;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// A full-screen terminal network analyzer: live capture or capture files.
#[derive(Parser)]
#[command(name = "netanal-tui", version, disable_help_subcommand = true, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    screen: screen::Args,
}

#[derive(Subcommand)]
enum Command {
    /// Print the frames of a capture
    Read(read::Args),
    /// Capture live without a screen
    Capture(capture::Args),
    /// Statistics of captures
    Analyze(analyze::Args),
    /// What the two sides of a conversation said
    Follow(follow::Args),
    /// Files that the traffic carries: listed, looked into, saved
    Objects(objects::Args),
    /// Pictures of captures: protocols, bandwidth, talkers, ports, sizes, TCP round-trip times
    Chart(chart::Args),
    /// Captures as tables for other programs: CSV, JSON, SQLite, Parquet; or as capture files
    Export(export::Args),
    /// A capture as one HTML page: summary, charts, talkers, conversations, DNS, HTTP, TLS, what looks wrong
    Report(report::Args),
    /// Attacks and carelessness in captures or live: scans, floods, injections, tunnels, unprotected protocols
    Detect(detect::Args),
    /// The network interfaces of this machine
    Interfaces(interfaces::Args),
    /// Every field that filters, columns and -e can name
    Fields(reference::Args),
    /// Every action that keys can be bound to
    Actions(reference::Args),
}

/// Why a command did not do its work.
#[derive(Debug)]
pub enum Failure {
    /// The command line is wrong: exit status 2.
    Usage(String),
    /// It could not be done: exit status 1.
    Cannot(String),
    /// Whoever read our output went away: quiet success.
    ClosedPipe,
}

impl From<crate::session::OpenError> for Failure {
    fn from(e: crate::session::OpenError) -> Self {
        Failure::Cannot(e.0)
    }
}

/// For what is handed back through the session.
impl From<Failure> for crate::session::OpenError {
    fn from(why: Failure) -> Self {
        match why {
            Failure::Usage(text) | Failure::Cannot(text) => crate::session::OpenError(text),
            Failure::ClosedPipe => crate::session::OpenError(String::new()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(e: std::io::Error) -> Self {
        match e.kind() {
            std::io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
            _ => Failure::Cannot(format!("cannot write: {e}; is the disk full?")),
        }
    }
}

/// What the command line asks for.
pub enum Launch {
    /// The full-screen analyzer.
    Screen(Box<Screen>),
    /// A command that has done its work.
    Done(ExitCode),
}

/// Reads the command line and runs the subcommand, if there is one.
pub fn launch() -> Launch {
    let cli = Cli::parse();
    let done = match &cli.command {
        Some(Command::Read(args)) => read::run(args),
        Some(Command::Analyze(args)) => analyze::run(args),
        Some(Command::Capture(args)) => capture::run(args),
        Some(Command::Follow(args)) => follow::run(args),
        Some(Command::Objects(args)) => objects::run(args),
        Some(Command::Chart(args)) => chart::run(args),
        Some(Command::Export(args)) => export::run(args),
        Some(Command::Report(args)) => report::run(args),
        Some(Command::Detect(args)) => detect::run(args),
        Some(Command::Interfaces(args)) => interfaces::run(args),
        Some(Command::Fields(args)) => reference::fields(args),
        Some(Command::Actions(args)) => reference::actions(args),
        None => match screen::options(cli.screen) {
            Ok(screen) => return Launch::Screen(Box::new(screen)),
            Err(why) => Err(why),
        },
    };
    Launch::Done(match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => failed(&why),
    })
}

/// Says on standard error what went wrong, and gives the exit status.
pub fn failed(why: &Failure) -> ExitCode {
    let (status, message) = match why {
        Failure::ClosedPipe => return ExitCode::SUCCESS,
        Failure::Cannot(why) => (1, why),
        Failure::Usage(why) => (2, why),
    };
    eprintln!("netanal-tui: {message}");
    ExitCode::from(status)
}
