//! The packet list as comma-separated values (RFC 4180).

use super::Dissected;
use super::columns::Column;
use std::borrow::Cow;
use std::io::{Result, Write};

/// Columns and their headings.
const COLUMNS: [(&str, Column); 7] = [
    ("number", Column::Number),
    ("relative_seconds", Column::Time),
    ("source", Column::Source),
    ("destination", Column::Destination),
    ("protocol", Column::Protocol),
    ("length_bytes", Column::Length),
    ("info", Column::Info),
];

/// Writes rows to `out`.
pub struct CsvWriter<W: Write> {
    out: csv::Writer<W>,
}

impl<W: Write> CsvWriter<W> {
    /// Writes the headings.
    pub fn new(out: W) -> Result<Self> {
        let mut out = csv::Writer::from_writer(out);
        out.write_record(COLUMNS.map(|c| c.0))?;
        Ok(CsvWriter { out })
    }

    /// Rows without headings.
    pub fn plain(out: W) -> Self {
        CsvWriter { out: csv::Writer::from_writer(out) }
    }

    /// Writes a row of texts that come from packets or the user.
    pub fn record(&mut self, cells: &[String]) -> Result<()> {
        Ok(self.out.write_record(cells.iter().map(|c| guard(c).into_owned()))?)
    }

    /// Writes the list's columns of a frame.
    pub fn frame(&mut self, frame: &Dissected<'_>) -> Result<()> {
        let mut value = String::new();
        for (_, column) in COLUMNS {
            value.clear();
            column.write(frame, &mut value);
            let text = matches!(column, Column::Source | Column::Destination | Column::Protocol | Column::Info);
            let shown = if text { guard(&value) } else { Cow::Borrowed(&*value) };
            self.out.write_field(shown.as_bytes())?;
        }
        Ok(self.out.write_record(None::<&[u8]>)?)
    }

    /// Writes what is buffered and gives the output back.
    pub fn finish(self) -> Result<W> {
        self.out.into_inner().map_err(|e| e.into_error())
    }
}

/// Text that a spreadsheet will not take for a formula: a quote before `= + - @`, tab and carriage return (OWASP, CSV
/// injection). Controls become visible.
pub fn guard(text: &str) -> Cow<'_, str> {
    let safe = crate::base::text::safe(text);
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => Cow::Owned(format!("'{safe}")),
        _ => safe,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn formulas_become_text() {
        assert_eq!(super::guard("=1+1"), "'=1+1");
        assert_eq!(super::guard("\t=1"), "'\\t=1");
        assert_eq!(super::guard("GET / HTTP/1.1"), "GET / HTTP/1.1");
    }
}
