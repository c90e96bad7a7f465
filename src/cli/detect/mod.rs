//! `detect`: attacks and carelessness in captures, or live.

mod ecs;

use super::input::Dissection;
use super::{Failure, output};
use crate::chart::units;
use crate::detect::{self, Alert, Severity, alert};
use crate::export;
use crate::export::atomic::{AtomicFile, Existing};
use crate::model::Registry;
use crate::session::detection::{self, Findings};
use crate::session::headless::stop_on_signals;
use crate::session::windows::Windows;
use crate::session::{self, Input, OpenError};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Attacks and carelessness in captures, or live.
#[derive(clap::Args)]
#[command(after_help = help())]
pub struct Args {
    /// Capture files, read as one in order of time
    #[arg(value_name = "FILE", required_unless_present = "interfaces", conflicts_with = "interfaces")]
    files: Vec<PathBuf>,
    /// Watch an interface; repeatable
    #[arg(short = 'i', long = "interface", value_name = "IFACE")]
    interfaces: Vec<String>,
    #[command(flatten)]
    dissection: Dissection,
    /// Folder with rules of your own (*.toml); repeatable
    #[arg(long, value_name = "DIR")]
    rules: Vec<PathBuf>,
    /// List of bad addresses, networks and domains, one a line; repeatable
    #[arg(long, value_name = "FILE")]
    intel: Vec<PathBuf>,
    /// Model of usual traffic: hosts that behave otherwise are alerts too
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
    /// Learn a model of usual traffic from the captures, without the hosts that alerts name
    #[arg(long, value_name = "FILE", conflicts_with_all = ["interfaces", "model"])]
    learn: Option<PathBuf>,
    /// What to print
    #[arg(short = 'T', value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Ndjson,
    Csv,
}

/// The detectors that there are, for `--help`.
fn help() -> String {
    let lines = detect::ALL.iter().map(|e| format!("  {:<14} {}\n", e.name, e.about));
    format!("Detectors:\n{}", lines.collect::<String>())
}

pub fn run(args: &Args) -> Result<(), Failure> {
    if args.interfaces.is_empty() { files(args) } else { live(args) }
}

fn files(args: &Args) -> Result<(), Failure> {
    let options = args.dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let registry = session::registry(&engine);
    let only = args.dissection.compile(&registry)?;
    let settings = detection::settings(&args.intel, &args.rules, args.model.as_deref(), &registry)?;
    // the name is tried before the work is done
    let create = |path: &PathBuf| AtomicFile::create(path, Existing::Replace, &args.files).map_err(|e| Failure::Cannot(e.0));
    let model = args.learn.as_ref().map(create).transpose()?;
    let (dissector, indexer) = session::open::begun(&options, engine)?;
    let (mut windows, cancel) = (Windows::ahead(&dissector, indexer).foreseeing(&options), AtomicBool::new(false));
    if model.is_some() {
        // what is learnt from comes after what is left out of it
        windows.widen()?;
    }
    let found = detection::find(&mut windows, &registry, only.as_ref(), &settings, &cancel)?.unwrap_or_default();
    if let Some(mut file) = model {
        file.write_all(detection::learn(&dissector, &found)?.as_bytes())?;
        file.commit().map_err(|e| Failure::Cannot(e.0))?;
    }
    output::write(&render(args.format, &found)?)?;
    output::warn(&dissector.store.info().warnings);
    Ok(())
}

/// Prints alerts as they come, until the capture ends or a signal ends it.
fn live(args: &Args) -> Result<(), Failure> {
    if matches!(args.format, Format::Json | Format::Csv) {
        return Err(Failure::Usage("-i with -T json or csv: alerts come one by one, ask for -T text or ndjson".into()));
    }
    let options = args.dissection.options(Input::Live(args.interfaces.clone()))?;
    let mut failure = None;
    let news = |alerts: &[Alert]| match print_news(args.format, alerts) {
        Ok(()) => ControlFlow::Continue(()),
        Err(why) => {
            failure = Some(why);
            ControlFlow::Break(())
        }
    };
    let compile = |registry: &Registry| args.dissection.compile(registry).map_err(OpenError::from);
    let settings = |registry: &Registry| detection::settings(&args.intel, &args.rules, args.model.as_deref(), registry);
    let watched = detection::live(&options, compile, settings, &stop_on_signals(), news)?;
    if let Some(why) = failure {
        return Err(why);
    }
    eprintln!("{} frames, {}", watched.frames, alerts(watched.findings.alerts.len()));
    output::warn(&watched.warnings);
    Ok(())
}

fn print_news(format: Format, alerts: &[Alert]) -> Result<(), Failure> {
    let mut out = String::new();
    for alert in alerts {
        match format {
            Format::Ndjson => ecs::write(alert, &mut out),
            _ => block(alert, &mut out),
        }
    }
    if out.is_empty() { Ok(()) } else { output::write(&out) }
}

/// An alert on a line, and below it why.
fn block(alert: &Alert, out: &mut String) {
    let ends: Vec<String> = [alert.source, alert.target].into_iter().flatten().map(|ip| ip.to_string()).collect();
    let port = alert.port.map_or_else(String::new, |p| format!(" port {p}"));
    let span = units::span(alert.last.saturating_sub(alert.first));
    let times = if alert.count == 1 { "once".to_string() } else { format!("{} times in {span}", alert.count) };
    let frame = alert.frames.first().map_or_else(String::new, |f| format!(", from frame {}", f + 1));
    let head = format!("{:<6}  {}  {}{port}  {times}{frame}", alert.severity().name(), alert.kind.title, ends.join(" > "));
    for line in [head, format!("        {}", alert.why()), format!("        {}", alert.filter())] {
        if !line.trim().is_empty() {
            out.push_str(&crate::base::text::safe(&line));
            out.push('\n');
        }
    }
}

fn render(format: Format, found: &Findings) -> Result<String, Failure> {
    let mut out = String::new();
    match format {
        Format::Text => {
            found.alerts.iter().for_each(|a| block(a, &mut out));
            out.push_str(&tally(found));
        }
        Format::Csv => export::table::csv(&alert::table(&found.alerts, found.left_out), &mut out)
            .map_err(|e| Failure::Cannot(format!("the alerts cannot be written: {e}")))?,
        Format::Json => {
            let alerts: Vec<_> = found.alerts.iter().map(ecs::alert).collect();
            out = serde_json::json!({ "alerts": alerts, "left_out": found.left_out }).to_string();
            out.push('\n');
        }
        Format::Ndjson => found.alerts.iter().for_each(|a| ecs::write(a, &mut out)),
    }
    Ok(out)
}

/// `1 alert`, `5 alerts`.
fn alerts(count: usize) -> String {
    if count == 1 { "1 alert".into() } else { format!("{count} alerts") }
}

/// How many alerts of each severity.
fn tally(found: &Findings) -> String {
    let count = |severity| found.alerts.iter().filter(|a| a.severity() == severity).count();
    let counts: Vec<String> = [Severity::High, Severity::Medium, Severity::Low, Severity::Info]
        .into_iter()
        .map(|s| (count(s), s.name()))
        .filter(|c| c.0 > 0)
        .map(|(n, name)| format!("{n} {name}"))
        .collect();
    let left_out = if found.left_out > 0 { format!(", {} more findings left out", found.left_out) } else { String::new() };
    if counts.is_empty() { "no alerts\n".into() } else { format!("{}: {}{left_out}\n", alerts(found.alerts.len()), counts.join(", ")) }
}
