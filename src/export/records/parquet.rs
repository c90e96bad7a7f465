//! Tables as Parquet files (parquet.apache.org, format version 2), partitioned as Hive does:
//! `TABLE/day=2026-01-31/sensor=NAME/part-00001.parquet`. Days are those of a row's first time, UTC. DuckDB, ClickHouse, Spark
//! and Trino read the folder of a table as one table. Every file is whole before it has its name.

use super::{Column, Kind, Sink, Table, Value};
use crate::base::Timestamp;
use crate::export::atomic::{AtomicFile, Existing, SaveError, failed};
use parquet::basic::{Compression, ZstdLevel};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Rows of a row group: what is kept in memory of each open file.
const GROUP: usize = 20_000;
/// Files open at once. Where a capture jumps between more days, the one that was written longest ago is closed.
const OPEN: usize = 12;

/// A folder that rows are being written to.
pub struct Folder {
    root: PathBuf,
    sensor: String,
    /// Oldest use first.
    open: Vec<Part>,
}

/// A file of one table and day.
struct Part {
    table: &'static Table,
    day: String,
    path: PathBuf,
    writer: SerializedFileWriter<AtomicFile>,
    rows: Vec<Vec<Value>>,
}

impl Folder {
    /// Makes the folder where it is missing. Files that are in it stay; new ones get other names.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn create(root: &Path, sensor: &str) -> Result<Self, SaveError> {
        std::fs::create_dir_all(root).map_err(|e| failed(root, &e))?;
        // what is a path or a partition's name to readers must not come from outside
        let safe = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '_' };
        let sensor: String = sensor.chars().map(safe).collect();
        let sensor = if sensor.trim_matches('.').is_empty() { "unknown".to_owned() } else { sensor };
        Ok(Folder { root: root.to_owned(), sensor, open: Vec::new() })
    }

    /// The file for a table and day, opened where it is not open.
    fn part(&mut self, table: &'static Table, day: &str) -> Result<&mut Part, SaveError> {
        let at = self.open.iter().position(|p| p.table.name == table.name && p.day == day);
        let part = match at {
            Some(at) => self.open.remove(at),
            None => {
                if self.open.len() >= OPEN {
                    self.open.remove(0).close()?;
                }
                let folder = self.root.join(table.name).join(format!("day={day}")).join(format!("sensor={}", self.sensor));
                Part::start(table, day, &folder)?
            }
        };
        self.open.push(part);
        self.open.last_mut().ok_or_else(|| SaveError("no file is open".into()))
    }
}

impl Sink for Folder {
    fn row(&mut self, table: &'static Table, row: &[Value]) -> Result<(), SaveError> {
        let time = row.iter().find_map(|v| if let Value::Time(t) = v { Some(*t) } else { None }).unwrap_or(0);
        let c = Timestamp(time).calendar();
        let part = self.part(table, &format!("{:04}-{:02}-{:02}", c.year, c.month, c.day))?;
        part.add(row)
    }

    fn finish(self: Box<Self>) -> Result<(), SaveError> {
        self.open.into_iter().try_for_each(Part::close)
    }
}

/// One table in one file, without partitions.
pub struct File(Part);

impl File {
    /// Starts the file. `inputs` are files that must not be written over.
    ///
    /// # Errors
    /// As [`AtomicFile::create`].
    pub fn create(path: &Path, table: &'static Table, inputs: &[PathBuf]) -> Result<Self, SaveError> {
        Part::new(table, "", path.to_owned(), AtomicFile::create(path, Existing::Replace, inputs)?).map(File)
    }
}

impl Sink for File {
    fn row(&mut self, table: &'static Table, row: &[Value]) -> Result<(), SaveError> {
        if table.name == self.0.table.name { self.0.add(row) } else { Ok(()) }
    }

    fn finish(self: Box<Self>) -> Result<(), SaveError> {
        self.0.close()
    }
}

/// How a column is stored. Everything may be missing.
fn declaration(c: &Column) -> String {
    let name = c.name;
    match c.kind {
        Kind::Text => format!("OPTIONAL BYTE_ARRAY {name} (UTF8);"),
        Kind::Int => format!("OPTIONAL INT64 {name};"),
        Kind::Real => format!("OPTIONAL DOUBLE {name};"),
        Kind::Time => format!("OPTIONAL INT64 {name} (TIMESTAMP(NANOS,true));"),
        Kind::Bool => format!("OPTIONAL BOOLEAN {name};"),
    }
}

impl Part {
    /// Starts the next file of a partition.
    fn start(table: &'static Table, day: &str, folder: &Path) -> Result<Self, SaveError> {
        std::fs::create_dir_all(folder).map_err(|e| failed(folder, &e))?;
        let mut serial = 1;
        loop {
            let path = folder.join(format!("part-{serial:05}.parquet"));
            match AtomicFile::create(&path, Existing::Keep, &[]) {
                Ok(file) => return Part::new(table, day, path, file),
                Err(_) if path.exists() => serial += 1,
                Err(e) => return Err(e),
            }
        }
    }

    fn new(table: &'static Table, day: &str, path: PathBuf, file: AtomicFile) -> Result<Self, SaveError> {
        let columns: Vec<String> = table.columns.iter().map(declaration).collect();
        let schema = parse_message_type(&format!("message {} {{ {} }}", table.name, columns.join(" ")));
        let schema = schema.map_err(|e| broken(&path, &e))?;
        let level = ZstdLevel::try_new(3).map_err(|e| broken(&path, &e))?;
        let properties = WriterProperties::builder().set_compression(Compression::ZSTD(level)).build();
        let writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::new(properties)).map_err(|e| broken(&path, &e))?;
        Ok(Part { table, day: day.to_owned(), path, writer, rows: Vec::new() })
    }

    fn add(&mut self, row: &[Value]) -> Result<(), SaveError> {
        self.rows.push(row.to_vec());
        if self.rows.len() >= GROUP { self.flush() } else { Ok(()) }
    }

    /// Writes the rows so far as a row group.
    fn flush(&mut self) -> Result<(), SaveError> {
        let rows = std::mem::take(&mut self.rows);
        if rows.is_empty() {
            return Ok(());
        }
        let written = (|| {
            let mut group = self.writer.next_row_group()?;
            let mut at = 0;
            while let Some(mut column) = group.next_column()? {
                write_column(column.untyped(), rows.iter().map(|row| row.get(at).unwrap_or(&Value::Null)))?;
                column.close()?;
                at += 1;
            }
            group.close()
        })();
        written.map(drop).map_err(|e| broken(&self.path, &e))
    }

    fn close(mut self) -> Result<(), SaveError> {
        self.flush()?;
        let path = self.path;
        self.writer.into_inner().map_err(|e| broken(&path, &e))?.commit()
    }
}

/// Writes the values of one column; level 1 is there, level 0 is missing.
fn write_column<'a>(writer: &mut ColumnWriter<'_>, values: impl Iterator<Item = &'a Value> + Clone) -> Result<(), ParquetError> {
    let levels: Vec<i16> = values.clone().map(|v| i16::from(*v != Value::Null)).collect();
    let whole = |v: &Value| match v {
        Value::Int(n) | Value::Time(n) => Some(*n),
        _ => None,
    };
    match writer {
        ColumnWriter::ByteArrayColumnWriter(w) => {
            let texts: Vec<ByteArray> =
                values.filter_map(|v| if let Value::Text(t) = v { Some(t.as_bytes().to_vec().into()) } else { None }).collect();
            w.write_batch(&texts, Some(&levels), None)
        }
        ColumnWriter::Int64ColumnWriter(w) => w.write_batch(&values.filter_map(whole).collect::<Vec<_>>(), Some(&levels), None),
        ColumnWriter::DoubleColumnWriter(w) => {
            let reals: Vec<f64> = values.filter_map(|v| if let Value::Real(x) = v { Some(*x) } else { None }).collect();
            w.write_batch(&reals, Some(&levels), None)
        }
        ColumnWriter::BoolColumnWriter(w) => {
            let bools: Vec<bool> = values.filter_map(|v| if let Value::Bool(b) = v { Some(*b) } else { None }).collect();
            w.write_batch(&bools, Some(&levels), None)
        }
        _ => Err(ParquetError::General("a column of a type that no table has".into())),
    }
    .map(drop)
}

fn broken(path: &Path, error: &ParquetError) -> SaveError {
    let name = crate::base::text::safe(&path.to_string_lossy()).into_owned();
    SaveError(format!("{name} cannot be written as Parquet: {error}; is the disk full?"))
}

#[cfg(test)]
mod tests {
    use super::super::schema;
    use super::*;
    use parquet::file::reader::{FileReader, SerializedFileReader};

    #[test]
    fn rows_come_back_typed_from_the_partition_of_their_day() {
        let dir = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            let mut folder = Box::new(Folder::create(dir.path(), "../evil name").unwrap());
            for day in [0, 1] {
                let mut row = vec![Value::Null; schema::TLS.columns.len()];
                row[0] = Value::Int(5);
                row[1] = Value::Time(1_299_012_313_266_821_001 + day * 86_400_000_000_000);
                row[3] = Value::Text("10.0.0.1".into());
                folder.row(&schema::TLS, &row).unwrap();
            }
            folder.finish().unwrap();
        }
        for day in ["2011-03-01", "2011-03-02"] {
            let place = dir.path().join(format!("tls/day={day}/sensor=.._evil_name"));
            for part in ["part-00001.parquet", "part-00002.parquet"] {
                let reader = SerializedFileReader::new(std::fs::File::open(place.join(part)).unwrap()).unwrap();
                let rows: Vec<String> = reader.get_row_iter(None).unwrap().map(|r| r.unwrap().to_string()).collect();
                assert_eq!(rows.len(), 1);
                assert!(rows[0].contains("frame_number: 5") && rows[0].contains("10.0.0.1"), "{rows:?}");
            }
        }
    }
}
