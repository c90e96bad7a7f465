//! `analyze`: statistics of captures.

use super::input::Dissection;
use super::{Failure, output};
use crate::export;
use crate::filter::{Filter, FilterError, Macros, Selected};
use crate::model::Registry;
use crate::model::table::Table;
use crate::session::{self, Dissector, Input, open::Opened, tables, tally};
use serde_json::{Value, json};
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
    /// Table to print; repeatable
    #[arg(long = "table", value_name = "NAME")]
    tables: Vec<String>,
    /// Rows of the talkers and conversations
    #[arg(long, value_name = "N", default_value_t = 10)]
    top_talkers: usize,
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

pub fn run(args: &Args) -> Result<(), Failure> {
    let options = args.dissection.options(Input::Files(args.files.clone()))?;
    let engine = Arc::new(session::engine_for(&options)?);
    let registry = session::registry(&engine);
    let only = args.dissection.compile(&registry)?;
    let texts = count_texts(args)?;
    let mut names = args.tables.clone();
    if names.is_empty() && texts.is_empty() {
        names = tables::NAMES.map(str::to_string).to_vec();
    }
    if let Some(unknown) = names.iter().find(|n| !tables::NAMES.contains(&n.as_str())) {
        return Err(Failure::Usage(format!("--table {unknown}: there are {}", tables::NAMES.join(", "))));
    }
    if only.is_some() && !names.is_empty() {
        return Err(Failure::Usage("-Y restricts --count so far, not the tables; export the frames with read -Y first".into()));
    }
    let Opened { store, mut indexer, .. } = session::open::open(&options)?;
    session::open::read_all(&mut indexer)?;
    let tables: Vec<Table> = names.iter().filter_map(|name| tables::table(name, &store, args.top_talkers)).collect();
    let counts = count(&texts, &registry, only.as_ref(), &Dissector::new(store.clone(), engine));
    output::write(&render(args.format, &tables, &counts)?)?;
    output::warn(&store.info().warnings);
    Ok(())
}

/// The filters to count, from the command line and from a file.
fn count_texts(args: &Args) -> Result<Vec<String>, Failure> {
    let mut texts = args.count.clone();
    if let Some(file) = &args.count_file {
        let text = std::fs::read_to_string(file).map_err(|e| Failure::Cannot(format!("cannot read {}: {e}", file.display())))?;
        texts.extend(text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')).map(str::to_string));
    }
    Ok(texts)
}

/// A row for each filter: how much it matches, or why it is not understood.
fn count(texts: &[String], registry: &Registry, only: Option<&Filter>, dissector: &Dissector) -> Vec<Value> {
    let compile = |text: &String| Filter::compile(text, registry, &Macros::default(), Selected::default());
    let compiled: Vec<_> = texts.iter().map(compile).collect();
    let filters: Vec<&Filter> = compiled.iter().filter_map(|c| c.as_ref().ok()).collect();
    let mut counts = tally::count(dissector, only, &filters).into_iter();
    let row = |(text, compiled): (&String, &Result<Filter, FilterError>)| match compiled {
        Ok(_) => {
            let count = counts.next().unwrap_or_default();
            json!({ "filter": text, "frames": count.frames, "bytes": count.bytes })
        }
        Err(why) => json!({ "filter": text, "error": why.to_string(), "column": why.column() }),
    };
    texts.iter().zip(&compiled).map(row).collect()
}

fn render(format: Format, tables: &[Table], counts: &[Value]) -> Result<String, Failure> {
    let mut out = String::new();
    match format {
        Format::Text => {
            tables.iter().for_each(|t| export::table::text(t, &mut out));
            out.extend(counts.iter().map(text_row));
        }
        Format::Csv => {
            for table in tables {
                export::table::csv(table, &mut out).map_err(|e| Failure::Cannot(format!("{} as CSV: {e}", table.name)))?;
            }
        }
        Format::Json => {
            out.push('{');
            for table in tables {
                export::json::string(table.name, &mut out);
                out.push(':');
                export::table::json(table, &mut out);
                out.push_str(",\n");
            }
            out.push_str(&format!("\"counts\":{}}}\n", Value::from(counts.to_vec())));
        }
    }
    Ok(out)
}

fn text_row(row: &Value) -> String {
    let text = row["filter"].as_str().unwrap_or("");
    match row["error"].as_str() {
        Some(why) => format!("{:>12} {:>15}  {text}: {why}\n", "error", ""),
        None => format!("{:>12} {:>15}  {text}\n", row["frames"], row["bytes"]),
    }
}
