//! Tables as aligned text for people, as JSON, and as CSV.

mod text;

pub use text::{human, human_row, is_numeric, text};

use super::csv::guard;
use super::json::string;
use crate::base::number::{push_decimal, push_fixed, push_float};
use crate::base::time::write_seconds;
use crate::model::listing::Listing;
use crate::model::table::{Cell, Column, Row, Table};
use std::borrow::Cow;
use std::fmt::{self, Write};

/// Rows of CSV that are written at once.
const ROWS: usize = 4096;

/// A table that can be written: one whose rows there are, or are made meanwhile.
pub trait Readable {
    /// Name, title, columns and notes.
    fn head(&self) -> &Table;

    /// Calls `with` with each row in order, until it fails.
    ///
    /// # Errors
    /// That of `with`.
    fn each(&self, with: &mut dyn FnMut(&Row) -> fmt::Result) -> fmt::Result;
}

impl Readable for Table {
    fn head(&self) -> &Table {
        self
    }

    fn each(&self, with: &mut dyn FnMut(&Row) -> fmt::Result) -> fmt::Result {
        self.rows.iter().try_for_each(with)
    }
}

impl Readable for Listing<'_> {
    fn head(&self) -> &Table {
        &self.head
    }

    fn each(&self, with: &mut dyn FnMut(&Row) -> fmt::Result) -> fmt::Result {
        Listing::each(self, with)
    }
}

/// Writes the table as a JSON array of objects. Numbers are raw; keys name their units.
///
/// # Errors
/// Those of `out`.
pub fn json(table: &impl Readable, out: &mut impl Write) -> fmt::Result {
    let key = |(at, column): (usize, &Column)| {
        let mut key = String::from(if at > 0 { "," } else { "" });
        string(column.key, &mut key);
        key.push(':');
        key
    };
    let keys: Vec<String> = table.head().columns.iter().enumerate().map(key).collect();
    let (mut line, mut begin) = (String::new(), "\n{");
    out.write_char('[')?;
    table.each(&mut |row| {
        line.clear();
        line.push_str(std::mem::replace(&mut begin, ",\n{"));
        for (key, cell) in keys.iter().zip(&row.cells) {
            line.push_str(key);
            match cell {
                Cell::Text(text) => string(text, &mut line),
                Cell::Group(text) => string(text, &mut line),
                Cell::Nothing => line.push_str("null"),
                Cell::BitRate(x) | Cell::Share(x) | Cell::Number(x) if !x.is_finite() => line.push_str("null"),
                Cell::Time(_) | Cell::Ip(_) | Cell::Mac(_) | Cell::Along(..) => {
                    line.push('"');
                    write_raw(cell, &mut line);
                    line.push('"');
                }
                _ => write_raw(cell, &mut line),
            }
        }
        line.push('}');
        out.write_str(&line)
    })?;
    out.write_str("\n]")
}

/// Writes the table as CSV with headings.
///
/// # Errors
/// Those of `out`.
pub fn csv(table: &impl Readable, out: &mut impl Write) -> fmt::Result {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // to memory, which does not fail
    let _ = writer.write_record(table.head().columns.iter().map(|c| c.key));
    let (mut field, mut rows) = (String::new(), 0);
    table.each(&mut |row| {
        for cell in &row.cells {
            field.clear();
            write_raw(cell, &mut field);
            let _ = writer.write_field(if cell.is_words() { guard(&field) } else { Cow::Borrowed(&*field) }.as_bytes());
        }
        let _ = writer.write_record(None::<&[u8]>);
        rows += 1;
        if rows % ROWS != 0 {
            return Ok(());
        }
        let full = std::mem::replace(&mut writer, csv::Writer::from_writer(Vec::new()));
        out.write_str(&String::from_utf8_lossy(&full.into_inner().unwrap_or_default()))
    })?;
    out.write_str(&String::from_utf8_lossy(&writer.into_inner().unwrap_or_default()))
}

/// The bare value.
pub(super) fn raw(cell: &Cell) -> String {
    let mut out = String::new();
    write_raw(cell, &mut out);
    out
}

fn write_raw(cell: &Cell, out: &mut String) {
    match cell {
        Cell::Text(text) => out.push_str(text),
        Cell::Group(text) => out.push_str(text),
        Cell::Ip(_) | Cell::Mac(_) => cell.write_address(out).unwrap_or_default(),
        Cell::Count(n) | Cell::Id(n) | Cell::Bytes(n) | Cell::Frame(n) => push_decimal(out, *n),
        Cell::Seconds(t) => {
            let _ = write_seconds(out, *t, 9);
        }
        Cell::BitRate(x) | Cell::Share(x) | Cell::Number(x) if x.is_finite() => push_float(out, *x),
        Cell::BitRate(_) | Cell::Share(_) | Cell::Number(_) | Cell::Nothing => {}
        Cell::Along(from, to) => {
            push_fixed(out, (*from).into(), 2);
            out.push('-');
            push_fixed(out, (*to).into(), 2);
        }
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
        text(&sample(), &mut t).unwrap();
        json(&sample(), &mut j).unwrap();
        csv(&sample(), &mut c).unwrap();
        assert_eq!(t, "X\n  host         bytes         s\n  =evil\\033  1.23 MB  1.500000\n  b              9 B\n\n");
        let parsed: serde_json::Value = serde_json::from_str(&j).unwrap();
        assert_eq!(
            (&parsed[0]["bytes"], &parsed[0]["host"], &parsed[1]["seconds"]),
            (&1_234_567.into(), &"=evil\u{1b}".into(), &serde_json::Value::Null)
        );
        assert_eq!(c, "host,bytes,seconds\n'=evil\\033,1234567,1.500000000\nb,9,\n");
    }
}
