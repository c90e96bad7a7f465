//! The page that `analyze` prints when no table is asked for: what a person wants to know first, and which command shows more.

use crate::export::table::{human, text as write};
use crate::model::table::{Cell, Table};
use crate::stats;
use std::fmt::{self, Write};
use std::path::PathBuf;

/// Characters of the sparkline.
const SPARKS: usize = 60;

/// The tables of the page, in its order.
pub fn names() -> Vec<String> {
    ["summary", "hierarchy", "talkers", "conversations:transport", "rates", "alerts", "expert"].map(str::to_string).to_vec()
}

/// The tables that there are, for `--help`.
pub fn help() -> String {
    let mut out = String::from("Tables:\n");
    for entry in stats::ALL {
        let _ = writeln!(out, "  {:<14} {}", entry.name, entry.about);
        if !entry.variants.is_empty() {
            let _ = writeln!(out, "  {:<14}   parts: {}", "", entry.variants.join(", "));
        }
    }
    out.push_str("\nWithout --table and --count: the page that says what a capture is.");
    out
}

/// Writes the page.
pub fn text(tables: &[(&str, Table)], files: &[PathBuf], out: &mut impl Write) -> fmt::Result {
    for (name, table) in tables {
        match *name {
            "rates" => sparkline(table, out)?,
            "alerts" => alerts(table, out)?,
            "expert" => wrong(table, out)?,
            _ => write(table, out)?,
        }
    }
    let file = files.first().map_or_else(|| "FILE".to_string(), |f| f.display().to_string());
    let names: Vec<&str> = stats::ALL.iter().map(|e| e.name).collect();
    writeln!(out, "More: netanal-tui analyze {} --table NAME [-Y FILTER] [-T json|csv]", crate::base::text::safe(&file))?;
    writeln!(out, "      NAME: {}", names.join(" "))
}

/// What the detectors found.
fn alerts(table: &Table, out: &mut impl Write) -> fmt::Result {
    if table.rows.is_empty() {
        return out.write_str("Alerts\n  none\n\n");
    }
    write(table, out)
}

/// What looks wrong: the expert notes that are more than chat.
fn wrong(table: &Table, out: &mut impl Write) -> fmt::Result {
    let mut table = Table { title: "What looks wrong".into(), ..table.clone() };
    table.rows.retain(|r| !r.cells.first().is_some_and(|c| ["Chat", "Comment"].contains(&&*c.words())));
    if table.rows.is_empty() {
        return writeln!(out, "What looks wrong\n  nothing that the dissectors would note\n");
    }
    write(&table, out)
}

/// Bits per second over the whole capture in one line.
fn sparkline(table: &Table, out: &mut impl Write) -> fmt::Result {
    let column = |key: &str| {
        let at = table.column(key).unwrap_or(usize::MAX);
        table.rows.iter().filter_map(move |r| r.cells.get(at)?.number()).collect::<Vec<f64>>()
    };
    let (bits, ends) = (column("bits_per_second"), column("end_seconds"));
    let Some(end) = ends.last() else { return Ok(()) };
    let per = bits.len().div_ceil(SPARKS).max(1);
    let groups: Vec<f64> = bits.chunks(per).map(|g| g.iter().sum::<f64>() / g.len() as f64).collect();
    let most = groups.iter().copied().fold(0.0, f64::max);
    let level = |x: &f64| match most {
        m if m > 0.0 => ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'][((x / m * 7.0).round() as usize).min(7)],
        _ => '▁',
    };
    let sparks: String = groups.iter().map(level).collect();
    writeln!(out, "Rates")?;
    writeln!(
        out,
        "  {sparks}  most {} over {} s, to {} s\n",
        human(&Cell::BitRate(most)),
        human(&Cell::Number(end / 1e9 / bits.len() as f64 * per as f64)),
        human(&Cell::Number(end / 1e9)),
    )
}
