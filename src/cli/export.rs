//! `export`: captures as tables for other programs, or as capture files.

use super::input::{Dissection, Reading};
use super::{Failure, output};
use crate::export::records::files::{Files, Format, Naming};
use crate::export::records::history::{About, History};
use crate::export::records::parquet::{File, Folder};
use crate::export::records::{Sink, Table, schema};
use crate::filter::Filter;
use crate::session::passing::{self, CaptureFile};
use crate::session::places::Places;
use crate::session::windows::Windows;
use crate::session::{self, Input, Options, records};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Captures as tables for other programs.
#[derive(clap::Args)]
pub struct Args {
    /// Capture files, read as one in order of time
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// Where to: .csv .json .ndjson .log (Zeek) .sqlite .parquet .pcap .pcapng, or a folder for partitioned Parquet
    #[arg(short = 'o', value_name = "OUT")]
    out: PathBuf,
    /// What to export; repeatable [default: packets; all for SQLite and folders; flows for .log]
    #[arg(long = "table", value_name = "TABLE")]
    tables: Vec<Which>,
    /// Names of the keys in NDJSON
    #[arg(long, value_name = "NAMES", default_value = "ecs")]
    style: Style,
    /// Who captured it, for SQLite and Parquet [default: this host's name]
    #[arg(long, value_name = "NAME")]
    sensor: Option<String>,
    /// Countries and operators of addresses: a MaxMind-format file; repeatable [default: those in the usual places]
    #[arg(long, value_name = "FILE")]
    geoip: Vec<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Which {
    Packets,
    Flows,
    Dns,
    Http,
    Tls,
    Alerts,
    All,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Style {
    /// The tables' own names
    Plain,
    /// Elastic Common Schema
    Ecs,
    /// Zeek's conn.log; flows only
    Zeek,
}

/// What the ending of OUT asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Csv,
    Json,
    Ndjson,
    ZeekLog,
    Sqlite,
    ParquetFile,
    ParquetFolder,
    Capture,
}

fn target(out: &Path) -> Result<Target, Failure> {
    let text = out.to_string_lossy();
    if text.ends_with('/') || out.is_dir() {
        return Ok(Target::ParquetFolder);
    }
    let ending = out.extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
    Ok(match ending.as_deref() {
        None => Target::ParquetFolder,
        Some("csv") => Target::Csv,
        Some("json") => Target::Json,
        Some("ndjson" | "jsonl") => Target::Ndjson,
        Some("log") => Target::ZeekLog,
        Some("sqlite" | "sqlite3" | "db") => Target::Sqlite,
        Some("parquet") => Target::ParquetFile,
        Some("pcap" | "pcapng" | "cap") => Target::Capture,
        Some(other) => {
            let known = ".csv .json .ndjson .log .sqlite .parquet .pcap .pcapng, or a folder (end it with /)";
            return Err(Failure::Usage(format!("-o {text}: .{other} is no format; there are {known}")));
        }
    })
}

fn tables(args: &Args, target: Target) -> Result<Vec<&'static Table>, Failure> {
    let zeek = target == Target::ZeekLog || (target == Target::Ndjson && args.style == Style::Zeek);
    let chosen: Vec<&'static Table> = match args.tables.as_slice() {
        [] if zeek => vec![&schema::FLOWS],
        [] if matches!(target, Target::Sqlite | Target::ParquetFolder) => schema::ALL.to_vec(),
        [] => vec![&schema::PACKETS],
        all if all.contains(&Which::All) => schema::ALL.to_vec(),
        some => {
            let table = |which: &Which| match which {
                Which::Packets | Which::All => &schema::PACKETS,
                Which::Flows => &schema::FLOWS,
                Which::Dns => &schema::DNS,
                Which::Http => &schema::HTTP,
                Which::Tls => &schema::TLS,
                Which::Alerts => &schema::ALERTS,
            };
            some.iter().map(table).collect()
        }
    };
    match (zeek, target, chosen.as_slice()) {
        (true, _, [one]) if one.name == "flows" => Ok(chosen),
        (true, ..) => Err(Failure::Usage("Zeek's conn.log has flows only: give --table flows, or none".into())),
        (_, Target::ParquetFile, [_, _, ..]) => {
            Err(Failure::Usage("a .parquet file holds one table: give one --table, or a folder (end it with /)".into()))
        }
        _ => Ok(chosen),
    }
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let target = target(&args.out)?;
    let tables = tables(args, target)?;
    let dissection = Dissection::from(&args.reading);
    let options = dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let registry = session::registry(&engine);
    let only = dissection.compile(&registry)?;
    let places = Places::open(&args.geoip)?;
    let (dissector, indexer) = session::open::begun(&options, engine)?;
    let mut windows = Windows::ahead(&dissector, indexer).foreseeing(&options);
    if target == Target::Capture {
        capture(args, &options, &mut windows, only.as_ref())?;
    } else {
        let mut sink = sink(args, target, &options, &tables, &dissection.filter)?;
        let counts = records::write(&mut windows, &registry, only.as_ref(), &tables, &places, sink.as_mut())?;
        sink.finish().map_err(|e| Failure::Cannot(e.0))?;
        let counts: Vec<String> = counts.iter().map(|(table, rows)| format!("{table} {rows}")).collect();
        eprintln!("netanal-tui: rows written to {}: {}", args.out.display(), counts.join(", "));
    }
    output::warn(&dissector.store.info().warnings);
    Ok(())
}

fn sink(args: &Args, target: Target, options: &Options, tables: &[&'static Table], filter: &str) -> Result<Box<dyn Sink>, Failure> {
    let (out, inputs) = (&args.out, options.input.files());
    let sensor = args.sensor.clone().unwrap_or_else(session::places::host_name);
    let files = |format| Files::create(out, format, tables, inputs).map(|f| Box::new(f) as Box<dyn Sink>);
    let sink = match target {
        Target::Csv => files(Format::Csv),
        Target::Json => files(Format::Json),
        Target::ZeekLog => files(Format::ZeekLog),
        Target::Ndjson => files(Format::Ndjson(match args.style {
            Style::Plain => Naming::Plain,
            Style::Ecs => Naming::Ecs,
            Style::Zeek => Naming::Zeek,
        })),
        Target::Sqlite => {
            let about = About { name: options.input.name(), sensor, filter: filter.to_owned(), added: session::places::now() };
            History::open(out, &about, inputs).map(|h| Box::new(h) as Box<dyn Sink>)
        }
        Target::ParquetFile => match tables {
            [table, ..] => File::create(out, table, inputs).map(|f| Box::new(f) as Box<dyn Sink>),
            [] => return Err(Failure::Usage("there is no table to export".into())),
        },
        Target::ParquetFolder | Target::Capture => Folder::create(out, &sensor).map(|f| Box::new(f) as Box<dyn Sink>),
    };
    sink.map_err(|e| Failure::Cannot(e.0))
}

/// The frames that pass as a capture file.
fn capture(args: &Args, options: &Options, windows: &mut Windows<'_>, only: Option<&Filter>) -> Result<(), Failure> {
    if !args.tables.is_empty() && args.tables != [Which::Packets] {
        return Err(Failure::Usage("a capture file holds frames only: leave --table out, or export to .sqlite".into()));
    }
    let mut file = CaptureFile::create(&args.out, options, windows.dissector.store.clone())?;
    let mut failure = None;
    passing::each(
        windows,
        only,
        None,
        |_, _: &mut ()| (),
        |(), frames| match file.add(&frames) {
            Ok(()) => ControlFlow::Continue(()),
            Err(why) => {
                failure = Some(why);
                ControlFlow::Break(())
            }
        },
    )?;
    failure.map_or(Ok(()), Err)?;
    Ok(file.finish()?)
}
