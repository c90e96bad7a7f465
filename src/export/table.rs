//! Tables as aligned text for people, as JSON, and as CSV.

use super::csv::guard;
use super::json::string;
use crate::base::number::push_decimal;
use crate::base::text::safe;
use crate::base::time::write_seconds;
use crate::model::table::{Cell, Column, Row, Table};
use std::fmt::Write;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Widest column of text; longer values are cut short.
const WIDEST: usize = 64;
/// Characters of a bar that stands for 100 %.
const BAR: usize = 10;

/// Appends the table as text: a title, headings, numbers to the right, bars beside shares.
pub fn text(table: &Table, out: &mut String) {
    let _ = writeln!(out, "{}", safe(&table.title));
    let mut lines: Vec<Vec<String>> = vec![table.columns.iter().map(|c| c.heading.to_string()).collect()];
    let mut above: Option<&Row> = None;
    for row in &table.rows {
        lines.push(human_row(row, above));
        above = Some(row);
    }
    let right: Vec<bool> = (0..table.columns.len()).map(|at| is_numeric(table, at)).collect();
    let mut widths = vec![0; table.columns.len()];
    for line in &lines {
        // text at the end of its line may reach beyond its column
        let last = line.iter().rposition(|value| !value.is_empty()).unwrap_or(0);
        for (at, (value, width)) in line.iter().zip(&mut widths).enumerate() {
            if at < last || right.get(at) == Some(&true) {
                *width = value.width().max(*width);
            }
        }
    }
    for line in &lines {
        out.push_str("  ");
        for ((value, width), right) in line.iter().zip(&widths).zip(&right) {
            let blank = width.saturating_sub(value.width());
            let _ = if *right { write!(out, "{:blank$}{value}  ", "") } else { write!(out, "{value}{:blank$}  ", "") };
        }
        out.truncate(out.trim_end_matches(' ').len());
        out.push('\n');
    }
    for note in &table.notes {
        let _ = writeln!(out, "  ({})", safe(note));
    }
    out.push('\n');
}

/// Whether a column holds numbers, which stand to the right. Bars begin at the left.
pub fn is_numeric(table: &Table, at: usize) -> bool {
    let is_number = |c: &Cell| !matches!(c, Cell::Text(_) | Cell::Group(_) | Cell::Time(_) | Cell::Share(_) | Cell::Nothing);
    let (mut numbers, mut texts) = (0, 0);
    for cell in table.rows.iter().filter_map(|r| r.cells.get(at)) {
        numbers += usize::from(is_number(cell));
        texts += usize::from(cell.text().is_some());
    }
    numbers > 0 && texts == 0
}

/// A row's cells as people read them: indented as deep as the row is, without the heading of a group that `above` has too.
pub fn human_row(row: &Row, above: Option<&Row>) -> Vec<String> {
    let mut cells: Vec<String> = row.cells.iter().map(human).collect();
    if let Some(first) = cells.first_mut() {
        if matches!(row.cells.first(), Some(Cell::Group(_))) && above.is_some_and(|a| a.cells.first() == row.cells.first()) {
            first.clear();
        }
        first.insert_str(0, &"  ".repeat(usize::from(row.depth)));
    }
    cells
}

/// A value as people read it.
pub fn human(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Group(text) => short(&safe(text)),
        Cell::Count(n) => grouped(*n),
        Cell::Id(n) | Cell::Frame(n) => n.to_string(),
        Cell::Bytes(n) => units(*n as f64, "B"),
        Cell::BitRate(x) => units(*x, "bit/s"),
        Cell::Share(x) => format!("{x:>5.1} % {}", bar(*x)).trim_end().to_string(),
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

/// A text that is no wider than a column may be.
fn short(text: &str) -> String {
    if text.width() <= WIDEST {
        return text.to_string();
    }
    let mut width = 0;
    let fits = |c: &char| {
        width += c.width().unwrap_or(0);
        width < WIDEST
    };
    text.chars().take_while(fits).chain(['\u{2026}']).collect()
}

/// With commas between thousands.
fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A bar of eighths of a character.
fn bar(percent: f64) -> String {
    let eighths = (percent.clamp(0.0, 100.0) * (BAR * 8) as f64 / 100.0).round() as usize;
    let mut out = "\u{2588}".repeat(eighths / 8);
    let rest = ['\u{258f}', '\u{258e}', '\u{258d}', '\u{258c}', '\u{258b}', '\u{258a}', '\u{2589}'];
    out.extend((eighths % 8).checked_sub(1).and_then(|n| rest.get(n)));
    out
}

fn seconds(nanos: i64, decimals: usize) -> String {
    let mut out = String::new();
    let _ = write_seconds(&mut out, nanos, decimals);
    out
}

/// A quantity with a decimal prefix and three figures.
fn units(n: f64, unit: &str) -> String {
    let mut value = n;
    let mut prefix = "";
    for next in ["k", "M", "G", "T", "P"] {
        // what would be rounded up to 1000 gets the next prefix
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        prefix = next;
    }
    let decimals = if (prefix.is_empty() && value.fract() == 0.0) || value >= 99.95 {
        0
    } else if value >= 9.995 {
        1
    } else {
        2
    };
    format!("{value:.decimals$} {prefix}{unit}")
}

/// Appends the table as a JSON array of objects. Numbers are raw; keys name their units.
pub fn json(table: &Table, out: &mut String) {
    let key = |(at, column): (usize, &Column)| {
        let mut key = String::from(if at > 0 { "," } else { "" });
        string(column.key, &mut key);
        key.push(':');
        key
    };
    let keys: Vec<String> = table.columns.iter().enumerate().map(key).collect();
    out.push('[');
    for (i, row) in table.rows.iter().enumerate() {
        out.push_str(if i > 0 { ",\n{" } else { "\n{" });
        for (key, cell) in keys.iter().zip(&row.cells) {
            out.push_str(key);
            match cell {
                Cell::Text(text) | Cell::Group(text) => string(text, out),
                Cell::Nothing => out.push_str("null"),
                Cell::BitRate(x) | Cell::Share(x) | Cell::Number(x) if !x.is_finite() => out.push_str("null"),
                Cell::Time(_) => string(&raw(cell), out),
                _ => write_raw(cell, out),
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
    let mut field = String::new();
    for row in &table.rows {
        for cell in &row.cells {
            match cell {
                Cell::Text(text) | Cell::Group(text) => writer.write_field(guard(text))?,
                other => {
                    field.clear();
                    write_raw(other, &mut field);
                    writer.write_field(&field)?;
                }
            }
        }
        writer.write_record(None::<&[u8]>)?;
    }
    let bytes = writer.into_inner().map_err(|e| csv::Error::from(e.into_error()))?;
    out.push_str(&String::from_utf8_lossy(&bytes));
    Ok(())
}

/// The bare value.
pub(super) fn raw(cell: &Cell) -> String {
    let mut out = String::new();
    write_raw(cell, &mut out);
    out
}

fn write_raw(cell: &Cell, out: &mut String) {
    match cell {
        Cell::Text(text) | Cell::Group(text) => out.push_str(text),
        Cell::Count(n) | Cell::Id(n) | Cell::Bytes(n) | Cell::Frame(n) => push_decimal(out, *n),
        Cell::Seconds(t) => {
            let _ = write_seconds(out, *t, 9);
        }
        Cell::BitRate(x) | Cell::Share(x) | Cell::Number(x) if x.is_finite() => {
            let _ = write!(out, "{x}");
        }
        Cell::BitRate(_) | Cell::Share(_) | Cell::Number(_) | Cell::Nothing => {}
        Cell::Time(t) => {
            let _ = t.write_iso(out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Table {
        let mut table = Table::new("x", "X", &[("host", "host"), ("bytes", "bytes"), ("seconds", "s")]);
        table.push(vec![Cell::Text("=evil\u{1b}".into()), Cell::Bytes(1_234_567), Cell::Seconds(1_500_000_000)]);
        table.push(vec![Cell::Text("b".into()), Cell::Bytes(9), Cell::Nothing]);
        table
    }

    #[test]
    fn three_forms_of_the_same_figures() {
        let (mut t, mut j, mut c) = (String::new(), String::new(), String::new());
        text(&sample(), &mut t);
        json(&sample(), &mut j);
        csv(&sample(), &mut c).unwrap();
        assert_eq!(t, "X\n  host         bytes         s\n  =evil\\033  1.23 MB  1.500000\n  b              9 B\n\n");
        let parsed: serde_json::Value = serde_json::from_str(&j).unwrap();
        assert_eq!(
            (&parsed[0]["bytes"], &parsed[0]["host"], &parsed[1]["seconds"]),
            (&1_234_567.into(), &"=evil\u{1b}".into(), &serde_json::Value::Null)
        );
        assert_eq!(c, "host,bytes,seconds\n'=evil\\033,1234567,1.500000000\nb,9,\n");
    }

    #[test]
    fn people_get_units_bars_and_each_group_once() {
        let mut table = Table::new("x", "X", &[("group", "group"), ("n", "n"), ("rate", "rate"), ("share_percent", "share")]);
        for (n, rate, share) in [(1_234_567, 999_600.0, 100.0), (5, 12.0, 25.5), (0, 0.25, 0.0)] {
            table.push(vec![Cell::Group("a".into()), Cell::Count(n), Cell::BitRate(rate), Cell::Share(share)]);
        }
        table.notes.push("3 of 9 rows".into());
        let mut out = String::new();
        text(&table, &mut out);
        let expected = [
            "X",
            "  group          n         rate  share",
            "  a      1,234,567  1.00 Mbit/s  100.0 % ██████████",
            "                 5     12 bit/s   25.5 % ██▌",
            "                 0   0.25 bit/s    0.0 %",
            "  (3 of 9 rows)",
            "",
            "",
        ];
        assert_eq!(out, expected.join("\n"));
        assert_eq!(short(&"x".repeat(70)).chars().count(), WIDEST);
    }
}
