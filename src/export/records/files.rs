//! Tables as text files: CSV, JSON, NDJSON, and Zeek's conn.log. One file a table; several tables of one export get the
//! table's name put before the ending, but NDJSON, whose objects tell their table, stays one file.

use super::names::{Naming as Names, ZEEK, is_text, object, text, zeek};
use super::{Sink, Table, Value};
use crate::export::atomic::{AtomicFile, Existing, SaveError, failed};
use crate::export::csv::guard;
use serde_json::Value as Json;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

pub use super::names::Naming;

/// How rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    /// An array of objects.
    Json,
    /// An object a line.
    Ndjson(Naming),
    /// Tab-separated with Zeek's header; flows only.
    ZeekLog,
}

/// Files that rows are being written to.
pub struct Files {
    format: Format,
    open: Vec<Open>,
}

struct Open {
    /// `None`: takes the rows of all tables.
    table: Option<&'static str>,
    path: PathBuf,
    out: BufWriter<AtomicFile>,
    rows: u64,
}

impl Files {
    /// Starts the files for some tables. `inputs` are files that must not be written over.
    ///
    /// # Errors
    /// As [`AtomicFile::create`].
    pub fn create(path: &Path, format: Format, tables: &[&'static Table], inputs: &[PathBuf]) -> Result<Self, SaveError> {
        let one = tables.len() == 1 || matches!(format, Format::Ndjson(_) | Format::ZeekLog);
        let places: Vec<(Option<&'static str>, PathBuf)> = match (one, tables) {
            (true, _) => vec![(None, path.to_owned())],
            (false, tables) => tables.iter().map(|t| (Some(t.name), beside(path, t.name))).collect(),
        };
        let mut open = Vec::new();
        for (table, path) in places {
            let out = BufWriter::with_capacity(256 << 10, AtomicFile::create(&path, Existing::Replace, inputs)?);
            let mut file = Open { table, path, out, rows: 0 };
            let columns = tables.iter().find(|t| table.is_none_or(|name| t.name == name)).map_or(&[][..], |t| t.columns);
            file.write(&match format {
                Format::Csv => csv_line(columns.iter().map(|c| c.name.to_owned()))?,
                Format::Json => "[".into(),
                Format::Ndjson(_) => String::new(),
                Format::ZeekLog => zeek_head(),
            })?;
            open.push(file);
        }
        Ok(Files { format, open })
    }
}

/// `NAME.TABLE.ENDING`.
fn beside(path: &Path, table: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}.{table}.{ending}"))
}

fn csv_line(cells: impl Iterator<Item = String>) -> Result<String, SaveError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let line = writer.write_record(cells).map_err(|e| e.to_string()).and_then(|()| writer.into_inner().map_err(|e| e.to_string()));
    line.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).map_err(SaveError)
}

fn zeek_head() -> String {
    let names: Vec<&str> = ZEEK.iter().map(|c| c.0).collect();
    let kinds: Vec<&str> = ZEEK.iter().map(|c| c.2).collect();
    format!(
        "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tconn\n#fields\t{}\n#types\t{}\n",
        names.join("\t"),
        kinds.join("\t")
    )
}

impl Open {
    fn write(&mut self, text: &str) -> Result<(), SaveError> {
        self.out.write_all(text.as_bytes()).map_err(|e| failed(&self.path, &e))
    }
}

impl Sink for Files {
    fn row(&mut self, table: &'static Table, row: &[Value]) -> Result<(), SaveError> {
        let format = self.format;
        let Some(file) = self.open.iter_mut().find(|f| f.table.is_none_or(|name| name == table.name)) else { return Ok(()) };
        let line = match format {
            Format::Csv => {
                let cell = |(c, v): (&super::Column, &Value)| if is_text(c.kind) { guard(&text(v)).into_owned() } else { text(v) };
                csv_line(table.columns.iter().zip(row).map(cell))?
            }
            Format::Json => {
                let comma = if file.rows == 0 { "\n" } else { ",\n" };
                format!("{comma}{}", object(table, row, Names::Plain))
            }
            Format::Ndjson(naming) => format!("{}\n", object(table, row, naming)),
            Format::ZeekLog => {
                let cell = |(_, value): (&str, Json)| match value {
                    Json::Null => "-".to_owned(),
                    Json::String(text) => crate::base::text::safe(&text).into_owned(),
                    other => other.to_string(),
                };
                zeek(table, row).into_iter().map(cell).collect::<Vec<_>>().join("\t") + "\n"
            }
        };
        file.rows += 1;
        file.write(&line)
    }

    fn finish(self: Box<Self>) -> Result<(), SaveError> {
        for mut file in self.open {
            if self.format == Format::Json {
                file.write("\n]\n")?;
            }
            let path = file.path;
            file.out.into_inner().map_err(|e| failed(&path, e.error()))?.commit()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema;
    use super::*;

    /// A row of hostile texts, with numbers where the columns want them.
    fn row(table: &Table) -> Vec<Value> {
        let value = |c: &super::super::Column| match c.kind {
            super::super::Kind::Text => Value::Text("=cmd|'/c calc'!A1\u{1b}[2J\"".into()),
            super::super::Kind::Int => Value::Int(7),
            super::super::Kind::Real => Value::Real(0.5),
            super::super::Kind::Time => Value::Time(1_299_012_313_266_821_000),
            super::super::Kind::Bool => Value::Bool(true),
        };
        table.columns.iter().map(value).collect()
    }

    fn written(format: Format, tables: &[&'static Table], ending: &str) -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(format!("out.{ending}"));
        let mut files = Box::new(Files::create(&path, format, tables, &[]).unwrap());
        for table in tables {
            files.row(table, &row(table)).unwrap();
            files.row(table, &vec![Value::Null; table.columns.len()]).unwrap();
        }
        files.finish().unwrap();
        (dir, path)
    }

    #[test]
    fn csv_cells_are_no_formulas_and_tables_get_their_own_files() {
        let (dir, _) = written(Format::Csv, &schema::ALL, "csv");
        for table in schema::ALL {
            let mut reader = csv::Reader::from_path(dir.path().join(format!("out.{}.csv", table.name))).unwrap();
            assert_eq!(reader.headers().unwrap(), table.columns.iter().map(|c| c.name).collect::<Vec<_>>());
            let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
            assert_eq!(rows.len(), 2);
            assert!(rows[0].iter().all(|cell| !cell.starts_with('=') && !cell.contains('\u{1b}')));
            assert!(rows[1].iter().all(str::is_empty));
        }
    }

    #[test]
    fn json_is_an_array_and_ndjson_has_ecs_names() {
        let (_dir, path) = written(Format::Json, &[&schema::DNS], "json");
        let rows: Json = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        assert_eq!((&rows[0]["transaction_id"], &rows[1]["query"]), (&Json::from(7), &Json::Null));
        let (_dir, path) = written(Format::Ndjson(Naming::Ecs), &[&schema::FLOWS, &schema::ALERTS], "ndjson");
        let text = std::fs::read_to_string(path).unwrap();
        let objects: Vec<Json> = text.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        assert_eq!(objects.len(), 4);
        assert_eq!(objects[0]["source"]["port"], 7);
        assert_eq!(objects[0]["network"]["bytes"], 14);
        assert_eq!(objects[0]["event"]["duration"], 0);
        assert_eq!(objects[0]["@timestamp"], "2011-03-01T20:45:13.266821000Z");
        assert_eq!(objects[2]["event"]["kind"], "alert");
    }

    #[test]
    fn the_zeek_log_has_as_many_cells_as_fields() {
        let (_dir, path) = written(Format::ZeekLog, &[&schema::FLOWS], "log");
        let text = std::fs::read_to_string(path).unwrap();
        let fields = text.lines().find_map(|l| l.strip_prefix("#fields\t")).unwrap().split('\t').count();
        let rows: Vec<_> = text.lines().filter(|l| !l.starts_with('#')).collect();
        assert_eq!(rows.len(), 2);
        assert!(rows.iter().all(|r| r.split('\t').count() == fields));
        assert!(rows[0].starts_with("1299012313.266821\tC7\t"), "{}", rows[0]);
    }
}
