//! `analyze`: statistics of captures.

use super::input::Dissection;
use super::{Failure, output};
use crate::filter::Filter;
use crate::session::{self, Dissector, Input, open::Opened, tally};
use serde_json::json;
use std::path::PathBuf;
use std::sync::Arc;

/// Statistics of captures.
#[derive(clap::Args)]
pub struct Args {
    /// Capture files, read as one in order of time
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    dissection: Dissection,
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
}

pub fn run(args: &Args) -> Result<(), Failure> {
    let options = args.dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let registry = session::registry(&engine);
    let only = args.dissection.compile(&registry)?;
    let mut texts = args.count.clone();
    if let Some(file) = &args.count_file {
        let text = std::fs::read_to_string(file).map_err(|e| Failure::Cannot(format!("cannot read {}: {e}", file.display())))?;
        texts.extend(text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')).map(str::to_string));
    }
    let Opened { store, mut indexer, .. } = session::open::open(&options)?;
    session::open::read_all(&mut indexer)?;
    let dissector = Dissector::new(store.clone(), engine);
    let compiled: Vec<Result<Filter, (String, usize)>> = texts.iter().map(|text| compile(text, &registry)).collect();
    let filters: Vec<&Filter> = compiled.iter().filter_map(|c| c.as_ref().ok()).collect();
    let mut counts = tally::count(&dissector, only.as_ref(), &filters).into_iter();
    let rows: Vec<_> = texts
        .iter()
        .zip(&compiled)
        .map(|(text, compiled)| match compiled {
            Ok(_) => {
                let count = counts.next().unwrap_or_default();
                json!({ "filter": text, "frames": count.frames, "bytes": count.bytes })
            }
            Err((why, column)) => json!({ "filter": text, "error": why, "column": column }),
        })
        .collect();
    let out = match args.format {
        Format::Json => json!({ "counts": rows }).to_string() + "\n",
        Format::Text => rows.iter().map(text_row).collect(),
    };
    output::write(&out)?;
    output::warn(&store.info().warnings);
    Ok(())
}

fn compile(text: &str, registry: &crate::model::Registry) -> Result<Filter, (String, usize)> {
    use crate::filter::{Macros, Selected};
    Filter::compile(text, registry, &Macros::default(), Selected::default()).map_err(|e| (e.to_string(), e.column()))
}

fn text_row(row: &serde_json::Value) -> String {
    let text = row["filter"].as_str().unwrap_or("");
    match row["error"].as_str() {
        Some(why) => format!("{:>12} {:>15}  {text}: {why}\n", "error", ""),
        None => format!("{:>12} {:>15}  {text}\n", row["frames"], row["bytes"]),
    }
}
