//! Tables as aligned text for people, as JSON, and as CSV.

use super::csv::guard;
use super::json::string;
use crate::base::text::safe;
use crate::base::time::write_seconds;
use crate::model::table::{Cell, Table};
use std::fmt::Write;

/// Appends the table as text: a title, headings, numbers to the right.
pub fn text(table: &Table, out: &mut String) {
    let _ = writeln!(out, "{}", safe(&table.title));
    let mut lines: Vec<Vec<String>> = vec![table.columns.iter().map(|c| c.heading.to_string()).collect()];
    lines.extend(table.rows.iter().map(|row| row.iter().map(human).collect()));
    let width = |at: usize| lines.iter().filter_map(|l| l.get(at)).map(|s| s.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..table.columns.len()).map(width).collect();
    let numeric =
        |at: usize| table.rows.iter().any(|r| r.get(at).is_some_and(|c| !matches!(c, Cell::Text(_) | Cell::Time(_) | Cell::Nothing)));
    let right: Vec<bool> = (0..table.columns.len()).map(numeric).collect();
    for line in &lines {
        out.push_str("  ");
        for ((value, width), right) in line.iter().zip(&widths).zip(&right) {
            let _ = if *right { write!(out, "{value:>width$}  ") } else { write!(out, "{value:<width$}  ") };
        }
        out.truncate(out.trim_end_matches(' ').len());
        out.push('\n');
    }
    out.push('\n');
}

fn human(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => safe(text).into_owned(),
        Cell::Count(n) => n.to_string(),
        Cell::Bytes(n) => units(*n),
        Cell::Seconds(t) => seconds(*t, 6),
        Cell::Number(x) => format!("{x:.1}"),
        Cell::Time(t) => {
            let mut out = String::new();
            let _ = t.write_utc(&mut out);
            out
        }
        Cell::Nothing => String::new(),
    }
}

fn seconds(nanos: i64, decimals: usize) -> String {
    let mut out = String::new();
    let _ = write_seconds(&mut out, nanos, decimals);
    out
}

/// Bytes with a decimal prefix and three figures.
fn units(n: u64) -> String {
    let (mut value, mut unit) = (n as f64, "B");
    for next in ["kB", "MB", "GB", "TB", "PB"] {
        if value < 1000.0 {
            break;
        }
        value /= 1000.0;
        unit = next;
    }
    let decimals = if unit == "B" || value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    format!("{value:.decimals$} {unit}")
}

/// Appends the table as a JSON array of objects. Numbers are raw; keys name their units.
pub fn json(table: &Table, out: &mut String) {
    out.push('[');
    for (i, row) in table.rows.iter().enumerate() {
        out.push_str(if i > 0 { ",\n{" } else { "\n{" });
        for (j, (column, cell)) in table.columns.iter().zip(row).enumerate() {
            if j > 0 {
                out.push(',');
            }
            string(column.key, out);
            out.push(':');
            match cell {
                Cell::Text(text) => string(text, out),
                Cell::Nothing => out.push_str("null"),
                Cell::Time(_) => string(&raw(cell), out),
                _ => out.push_str(&raw(cell)),
            }
        }
        out.push('}');
    }
    out.push_str("\n]");
}

/// Appends the table as CSV with headings.
pub fn csv(table: &Table, out: &mut String) -> Result<(), csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(table.columns.iter().map(|c| c.key))?;
    for row in &table.rows {
        writer.write_record(row.iter().map(|cell| match cell {
            Cell::Text(text) => guard(text),
            other => raw(other),
        }))?;
    }
    let bytes = writer.into_inner().map_err(|e| csv::Error::from(e.into_error()))?;
    out.push_str(&String::from_utf8_lossy(&bytes));
    Ok(())
}

/// The bare value.
fn raw(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Count(n) | Cell::Bytes(n) => n.to_string(),
        Cell::Seconds(t) => seconds(*t, 9),
        Cell::Number(x) if x.is_finite() => x.to_string(),
        Cell::Number(_) | Cell::Nothing => String::new(),
        Cell::Time(t) => {
            let mut out = String::new();
            let _ = t.write_iso(&mut out);
            out
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Table {
        let mut table = Table::new("x", "X", &[("host", "host"), ("bytes", "bytes"), ("seconds", "s")]);
        table.rows.push(vec![Cell::Text("=evil\u{1b}".into()), Cell::Bytes(1_234_567), Cell::Seconds(1_500_000_000)]);
        table.rows.push(vec![Cell::Text("b".into()), Cell::Bytes(9), Cell::Nothing]);
        table
    }

    #[test]
    fn three_forms_of_the_same_figures() {
        let (mut t, mut j, mut c) = (String::new(), String::new(), String::new());
        text(&sample(), &mut t);
        json(&sample(), &mut j);
        csv(&sample(), &mut c).unwrap();
        assert_eq!(t, "X\n  host         bytes         s\n  =evil\\x1b  1.23 MB  1.500000\n  b              9 B\n\n");
        let parsed: serde_json::Value = serde_json::from_str(&j).unwrap();
        assert_eq!(
            (&parsed[0]["bytes"], &parsed[0]["host"], &parsed[1]["seconds"]),
            (&1_234_567.into(), &"=evil\u{1b}".into(), &serde_json::Value::Null)
        );
        assert_eq!(c, "host,bytes,seconds\n'=evil\\x1b,1234567,1.500000000\nb,9,\n");
    }
}
