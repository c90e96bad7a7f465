//! `--count`: how much each of many display filters matches.

use super::super::Failure;
use crate::filter::{Filter, FilterError, Macros, Selected};
use crate::model::Registry;
use crate::session::{Dissector, tally};
use serde_json::{Value, json};
use std::path::Path;

/// The filters to count, from the command line and from a file.
pub fn texts(given: &[String], file: Option<&Path>) -> Result<Vec<String>, Failure> {
    let mut texts = given.to_vec();
    if let Some(file) = file {
        let text = std::fs::read_to_string(file).map_err(|e| Failure::Cannot(format!("cannot read {}: {e}", file.display())))?;
        texts.extend(text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')).map(str::to_string));
    }
    Ok(texts)
}

/// A row for each filter: how much it matches, or why it is not understood.
pub fn count(texts: &[String], registry: &Registry, only: Option<&Filter>, dissector: &Dissector) -> Vec<Value> {
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

/// A count as a line for people.
pub fn text_row(row: &Value) -> String {
    let text = row["filter"].as_str().unwrap_or("");
    match row["error"].as_str() {
        Some(why) => format!("{:>12} {:>15}  {text}: {why}\n", "error", ""),
        None => format!("{:>12} {:>15}  {text}\n", row["frames"], row["bytes"]),
    }
}
