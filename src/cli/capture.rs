//! `capture`: live frames as lines of text, saved or not, without a screen.

use super::input::Dissection;
use super::live::Capture;
use super::{Failure, output};
use crate::export::summary;
use crate::session::{Input, OpenError, headless};
use std::ops::ControlFlow;

/// Capture live without a screen.
#[derive(clap::Args)]
pub struct Args {
    /// Interface; repeatable
    #[arg(short = 'i', long = "interface", value_name = "IFACE", required = true)]
    interfaces: Vec<String>,
    #[command(flatten)]
    dissection: Dissection,
    #[command(flatten)]
    capture: Capture,
    /// Print no frames, only the closing summary
    #[arg(short = 'q')]
    quiet: bool,
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let mut options = args.dissection.options(Input::Live(args.interfaces.clone()))?;
    args.capture.apply(&mut options)?;
    let stop = headless::stop_on_signals();
    let mut failure = None;
    let mut line = String::new();
    let compile = |registry: &crate::model::Registry| {
        args.dissection.compile(registry).map_err(|why| match why {
            Failure::Usage(text) | Failure::Cannot(text) => OpenError(text),
            Failure::ClosedPipe => OpenError(String::new()),
        })
    };
    let outcome = headless::run(&options, compile, &stop, |frame| {
        if args.quiet {
            return ControlFlow::Continue(());
        }
        line.clear();
        summary::write(frame, &mut line);
        match output::write(&line) {
            Ok(()) => ControlFlow::Continue(()),
            Err(why) => {
                failure = Some(why);
                ControlFlow::Break(())
            }
        }
    })?;
    if let Some(why) = failure {
        return Err(why);
    }
    output::warn(&outcome.warnings);
    eprintln!(
        "{} frames captured, {} displayed; dropped: kernel {}, interface {}, here {}",
        outcome.frames, outcome.displayed, outcome.dropped_kernel, outcome.dropped_interface, outcome.dropped_here
    );
    Ok(())
}
