//! What `read` prints for each frame, and what stands before the first and after the last.

use super::Format;
use crate::export::csv::CsvWriter;
use crate::export::fields::{self, Chosen, Style};
use crate::export::{self, Dissected};
use crate::model::{Field, Wanted};
use std::sync::Arc;

/// Writes frames in one format.
pub struct Printer<'a> {
    pub format: Format,
    pub chosen: &'a [Chosen],
    /// What `-e` calls them.
    pub names: &'a [String],
    pub style: &'a Style,
    /// What people call the capture.
    pub source: &'a str,
}

impl Printer<'_> {
    /// What dissection has to keep, besides the fields that a filter looks at.
    pub fn wanted(&self, filtered: Vec<&'static Field>) -> Wanted {
        let chosen = self.chosen.iter().flat_map(Chosen::fields);
        let all = self.chosen.is_empty() && matches!(self.format, Format::Json | Format::Ndjson);
        match self.format {
            Format::Text | Format::Pdml => return Wanted::Nodes { hidden: self.format == Format::Pdml },
            _ if all => return Wanted::All,
            _ => {}
        }
        let fields: Arc<[_]> = filtered.into_iter().chain(chosen).collect();
        let only_fields = !self.chosen.is_empty() && self.chosen.iter().all(|c| matches!(c, Chosen::Field(_)));
        match (fields.is_empty(), only_fields && self.format == Format::Fields) {
            (true, _) => Wanted::Columns,
            (false, true) => Wanted::Only(fields),
            (false, false) => Wanted::Row(fields),
        }
    }

    /// Before the first frame.
    pub fn head(&self) -> String {
        let mut out = String::new();
        match self.format {
            Format::Pdml => export::pdml::head(self.source, &mut out),
            Format::Fields if self.style.header => out.push_str(&(self.names.join(&self.style.separator) + "\n")),
            Format::Json => out.push('['),
            Format::Csv => out.push_str(&text(if self.chosen.is_empty() { CsvWriter::new(Vec::new()) } else { self.csv_names() })),
            _ => {}
        }
        out
    }

    fn csv_names(&self) -> std::io::Result<CsvWriter<Vec<u8>>> {
        let mut writer = CsvWriter::plain(Vec::new());
        writer.record(self.names)?;
        Ok(writer)
    }

    /// One frame.
    pub fn frame(&self, frame: &Dissected<'_>, out: &mut String) {
        let fields: Option<Vec<&'static Field>> = (!self.chosen.is_empty()).then(|| self.chosen.iter().flat_map(Chosen::fields).collect());
        match self.format {
            Format::Summary => export::summary::write(frame, out),
            Format::Text => export::text::write(frame, out),
            Format::Fields => fields::write(frame, self.chosen, self.style, out),
            Format::Pdml => export::pdml::write(frame, out),
            Format::Json => {
                out.push_str(",\n");
                export::json::write(frame, fields.as_deref(), out);
            }
            Format::Ndjson => {
                export::json::write(frame, fields.as_deref(), out);
                out.push('\n');
            }
            Format::Csv => out.push_str(&text(self.csv_row(frame))),
        }
    }

    fn csv_row(&self, frame: &Dissected<'_>) -> std::io::Result<CsvWriter<Vec<u8>>> {
        let mut writer = CsvWriter::plain(Vec::new());
        match self.chosen {
            [] => writer.frame(frame)?,
            chosen => writer.record(&fields::cells(frame, chosen, self.style))?,
        }
        Ok(writer)
    }

    /// After the last frame.
    pub fn tail(&self) -> String {
        let mut out = String::new();
        match self.format {
            Format::Pdml => export::pdml::tail(&mut out),
            Format::Json => out.push_str("\n]\n"),
            _ => {}
        }
        out
    }
}

/// What was written to memory, which cannot fail.
fn text(writer: std::io::Result<CsvWriter<Vec<u8>>>) -> String {
    let bytes = writer.and_then(CsvWriter::finish).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
