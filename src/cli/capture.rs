//! `capture`: live frames as lines of text, saved or not, without a screen.

use super::input::Dissection;
use super::live::Capture;
use super::{Failure, output};
use crate::chart::units;
use crate::export::records::history::{About, History};
use crate::export::{Dissected, summary};
use crate::session::headless::{self, Record};
use crate::session::meter::Meter;
use crate::session::places::{self, Places};
use crate::session::{Input, OpenError};
use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

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
    /// Add packets, DNS, HTTP and TLS messages, alerts and flows to an SQLite file while it runs
    #[arg(long, value_name = "HISTORY.sqlite")]
    export: Option<PathBuf>,
    /// Who captures, for --export [default: this host's name]
    #[arg(long, value_name = "NAME", requires = "export")]
    sensor: Option<String>,
    /// Countries and operators of addresses, for --export: a MaxMind-format file; repeatable
    #[arg(long, value_name = "FILE", requires = "export")]
    geoip: Vec<PathBuf>,
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let mut options = args.dissection.options(Input::Live(args.interfaces.clone()))?;
    args.capture.apply(&mut options)?;
    let stop = headless::stop_on_signals();
    let mut failure = None;
    let mut line = String::new();
    let compile = |registry: &crate::model::Registry| args.dissection.compile(registry).map_err(OpenError::from);
    let record = args.export.as_ref().map(|path| record(args, path)).transpose()?;
    let mut shown = Instant::now();
    let progress = |meter: &Meter| {
        // the frames themselves are the progress where they are printed
        if args.quiet && std::io::stderr().is_terminal() && shown.elapsed() >= Duration::from_secs(1) {
            shown = Instant::now();
            let [bytes, frames] = meter.current;
            let rate = units::rate(bytes as f64 * 8.0);
            eprint!("\r\x1b[K{} frames, {}; {rate}, {frames} packets/s", meter.frames, units::bytes(meter.bytes as f64));
        }
    };
    let take = |frame: &Dissected<'_>| {
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
    };
    let outcome = headless::run(&options, compile, &stop, record, take, progress)?;
    if args.quiet && std::io::stderr().is_terminal() {
        eprint!("\r\x1b[K");
    }
    if let Some(why) = failure {
        return Err(why);
    }
    output::warn(&outcome.warnings);
    eprintln!(
        "{} frames captured, {} displayed; dropped: kernel {}, interface {}, here {}",
        outcome.frames, outcome.displayed, outcome.dropped_kernel, outcome.dropped_interface, outcome.dropped_here
    );
    eprintln!("{}", rates(&outcome.meter));
    Ok(())
}

/// The closing line: how much, how long, how fast.
fn rates(meter: &Meter) -> String {
    let mut out = format!("{} in {}", units::bytes(meter.bytes as f64), units::span(meter.span()));
    if let Some([bits, packets]) = meter.average() {
        out += &format!("; average {}, {} packets/s", units::rate(bits), units::count(packets));
    }
    // of what took less, the average says more
    if meter.span() >= 1_000_000_000 {
        let [bytes, frames] = meter.peak;
        out += &format!("; peak second {}, {frames} packets", units::rate(bytes as f64 * 8.0));
    }
    out
}

/// The database of `--export`.
fn record(args: &Args, path: &Path) -> Result<Record, Failure> {
    let about = About {
        name: args.interfaces.join(", "),
        sensor: args.sensor.clone().unwrap_or_else(places::host_name),
        filter: args.dissection.filter.clone(),
        added: places::now(),
    };
    let history = History::open(path, &about, &[]).map_err(|e| Failure::Cannot(e.0))?;
    Ok((Places::open(&args.geoip)?, Box::new(history)))
}
