//! `analyze`: statistics of captures.

mod count;
mod page;

use super::input::Dissection;
use super::{Failure, output};
use crate::export;
use crate::model::listing::Listing;
use crate::model::table::Table;
use crate::session::located::{locate, name_vendors};
use crate::session::places::Places;
use crate::session::tables::{self, Frames, Request, Tables};
use crate::session::windows::Windows;
use crate::session::{self, Input, files};
use serde_json::Value;
use std::fmt::{self, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Statistics of captures.
#[derive(clap::Args)]
#[command(after_help = page::help())]
pub struct Args {
    /// Capture files, read as one in order of time
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    dissection: Dissection,
    /// Table to print, or one part of it as NAME:PART; repeatable
    #[arg(long = "table", value_name = "NAME")]
    tables: Vec<String>,
    /// Rows of each ranking
    #[arg(long, value_name = "N", default_value_t = 10)]
    top_talkers: usize,
    /// Only the last so many seconds of the capture
    #[arg(long, value_name = "SECONDS")]
    last: Option<f64>,
    /// Length of a bin of the rates: 1s, 100ms, 1ms
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = bin)]
    bin: i64,
    /// File in MaxMind's format with countries or networks of addresses, for endpoints, conversations and talkers; repeatable.
    /// Without: those in the usual places
    #[arg(long, value_name = "FILE")]
    geoip: Vec<PathBuf>,
    /// Count the frames that a display filter matches; repeatable
    #[arg(long, value_name = "FILTER")]
    count: Vec<String>,
    /// Count for each filter in a file, one a line; # begins a comment
    #[arg(long, value_name = "FILE")]
    count_file: Option<PathBuf>,
    /// What to print
    #[arg(short = 'T', value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Csv,
}

/// A length of time with its unit, in nanoseconds; a bare number is seconds.
fn bin(text: &str) -> Result<i64, String> {
    let wrong = || format!("{text}: write a time from 1ms on, as 1s, 100ms or 5m");
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match text.get(digits.len()..).unwrap_or("") {
        "ms" => 1e6,
        "" | "s" => 1e9,
        "m" | "min" => 60e9,
        "h" => 3600e9,
        _ => return Err(wrong()),
    };
    let nanos = digits.parse::<f64>().map_err(|_| wrong())? * unit;
    if (1e6..1e18).contains(&nanos) { Ok(nanos.round() as i64) } else { Err(wrong()) }
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let mut options = args.dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let registry = session::registry(&engine);
    let only = args.dissection.compile(&registry)?;
    let texts = count::texts(&args.count, args.count_file.as_deref())?;
    let whole_page = args.tables.is_empty() && texts.is_empty();
    let names = if whole_page { page::names() } else { args.tables.clone() };
    let last = match args.last {
        Some(seconds) if seconds.is_finite() && seconds > 0.0 => Some((seconds * 1e9) as i64),
        Some(seconds) => return Err(Failure::Usage(format!("--last {seconds}: how many seconds before the end? write a number above 0"))),
        None => None,
    };
    let mut requests = names.iter().map(|name| request(args, name)).collect::<Result<Vec<Request>, Failure>>()?;
    options.stations = tables::needs_stations(&requests);
    let places = Places::open(&args.geoip)?;
    // hashing reads the files on another processor while their beginning is indexed
    let hashes = requests.iter().any(|r| r.entry.name == "summary").then(|| files::start(&args.files));
    let (dissector, indexer) = session::open::begun(&options, engine)?;
    let mut windows = Windows::ahead(&dissector, indexer).remembering().foreseeing(&options);
    if !texts.is_empty() {
        // filters are counted once the tables are made
        windows.widen()?;
    }
    if let Some(hashes) = hashes {
        let facts = hashes.finish();
        requests.iter_mut().for_each(|r| r.options.files.clone_from(&facts));
    }
    let cancel = AtomicBool::new(false);
    let (tables, frames) = (Tables::new(&dissector, &registry, &cancel), Frames { filter: only.as_ref(), last });
    let mut out = output::Pieces::default();
    let written = if whole_page && args.format == Format::Text {
        let mut made = Vec::with_capacity(requests.len());
        tables.over(&mut windows, &requests, &frames, &mut |_, table| {
            made.push(locate(table, &places).collect());
            ControlFlow::Continue(())
        })?;
        let named: Vec<(&str, Table)> = names.iter().map(String::as_str).zip(made).collect();
        page::text(&named, &args.files, &mut out)
    } else {
        let mut written = Writer::begin(args.format, &mut out);
        tables.over(&mut windows, &requests, &frames, &mut |at, table| {
            let mut table = locate(table, &places);
            if !args.dissection.numeric {
                table = name_vendors(table);
            }
            written.table(names.get(at).map_or("", String::as_str), &table)
        })?;
        written.end(&count::count(&texts, &registry, only.as_ref(), &dissector))
    };
    out.finish()?;
    written.map_err(|e| Failure::Cannot(format!("the tables cannot be written: {e}")))?;
    output::warn(&dissector.store.info().warnings);
    Ok(())
}

/// A table as it was asked for: rankings stop at the top, and so does everything on the page that nobody asked for.
fn request(args: &Args, name: &str) -> Result<Request, Failure> {
    let mut request = tables::request(name).map_err(|why| Failure::Usage(format!("--table {name}: {why}")))?;
    if args.tables.is_empty() || request.entry.name == "talkers" {
        request.options.limit = args.top_talkers;
    }
    request.options.bin = args.bin;
    request.options.filters = false;
    Ok(request)
}

/// Writes tables one after the other.
struct Writer<'a, W: Write> {
    format: Format,
    out: &'a mut W,
    count: usize,
    state: fmt::Result,
}

impl<'a, W: Write> Writer<'a, W> {
    fn begin(format: Format, out: &'a mut W) -> Self {
        let state = if format == Format::Json { out.write_char('{') } else { Ok(()) };
        Writer { format, out, count: 0, state }
    }

    /// Breaks off where the output does.
    fn table(&mut self, name: &str, table: &Listing<'_>) -> ControlFlow<()> {
        self.state = self.state.and_then(|()| self.write(name, table));
        self.count += 1;
        if self.state.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    fn write(&mut self, name: &str, table: &Listing<'_>) -> fmt::Result {
        match self.format {
            Format::Text => export::table::text(table, self.out),
            Format::Csv => {
                if self.count > 0 {
                    self.out.write_char('\n')?;
                }
                export::table::csv(table, self.out)
            }
            Format::Json => {
                let mut key = String::new();
                export::json::string(name, &mut key);
                write!(self.out, "{key}:")?;
                export::table::json(table, self.out)?;
                self.out.write_str(",\n")
            }
        }
    }

    fn end(self, counts: &[Value]) -> fmt::Result {
        self.state?;
        match self.format {
            Format::Text => counts.iter().try_for_each(|count| self.out.write_str(&count::text_row(count))),
            Format::Csv => Ok(()),
            Format::Json => writeln!(self.out, "\"counts\":{}}}", Value::from(counts.to_vec())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bins_have_units_and_a_shortest_length() {
        let all = ["1s", "100ms", "1ms", "2", "1.5m", "1h"].map(|t| bin(t).unwrap());
        assert_eq!(all, [1_000_000_000, 100_000_000, 1_000_000, 2_000_000_000, 90_000_000_000, 3_600_000_000_000]);
        for wrong in ["0.5ms", "", "s", "1x", "-1s", "1e30"] {
            assert!(bin(wrong).is_err(), "{wrong}");
        }
    }
}
