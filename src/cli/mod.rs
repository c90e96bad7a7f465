//! The command line: one file per subcommand. What it prints is for scripts as much as for people.

mod output;
mod read;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// A full-screen terminal network analyzer: live capture or capture files.
#[derive(Parser)]
#[command(name = "netanal-tui", version, about, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Print the frames of a capture
    Read(read::Args),
}

/// Why a command did not do its work.
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

impl From<std::io::Error> for Failure {
    fn from(e: std::io::Error) -> Self {
        match e.kind() {
            std::io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
            _ => Failure::Cannot(format!("cannot write: {e}")),
        }
    }
}

/// Runs the program with its command line arguments.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(Command::Read(args)) => read::run(&args),
        None => Err(Failure::Usage("give a command; see --help".into())),
    };
    let (status, message) = match done {
        Ok(()) | Err(Failure::ClosedPipe) => return ExitCode::SUCCESS,
        Err(Failure::Cannot(why)) => (1, why),
        Err(Failure::Usage(why)) => (2, why),
    };
    eprintln!("netanal-tui: {message}");
    ExitCode::from(status)
}
