//! The whole of netanal-tui: capture store, dissection, filters, analysis and the screen. ARCHITECTURE.md tells how the
//! parts stand to each other; `tests/architecture.rs` holds it.

pub mod action;
pub mod base;
pub mod chart;
pub mod cli;
pub mod config;
pub mod detect;
pub mod dissect;
pub mod export;
pub mod filter;
pub mod model;
pub mod proto;
pub mod session;
pub mod source;
pub mod stats;
pub mod store;
pub mod stream;
pub mod tui;

/// Runs the program: a subcommand, or the full-screen analyzer.
pub fn run() -> std::process::ExitCode {
    match cli::launch() {
        cli::Launch::Done(status) => status,
        cli::Launch::Screen(screen) => match tui::run::run(*screen) {
            Ok(status) => std::process::ExitCode::from(u8::try_from(status).unwrap_or(1)),
            Err(why) => cli::failed(&cli::Failure::Cannot(why)),
        },
    }
}
