//! A table of figures, before anybody decides how to write it.

/// A value of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Count(u64),
    /// Bytes.
    Bytes(u64),
    /// Nanoseconds, written in seconds.
    Seconds(i64),
    Number(f64),
    Time(crate::base::Timestamp),
    Nothing,
}

/// A column: its key in JSON and CSV, which names the unit, and its heading for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub key: &'static str,
    pub heading: &'static str,
}

/// Rows under columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub name: &'static str,
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    pub fn new(name: &'static str, title: impl Into<String>, columns: &[(&'static str, &'static str)]) -> Self {
        let columns = columns.iter().map(|(key, heading)| Column { key, heading }).collect();
        Table { name, title: title.into(), columns, rows: Vec::new() }
    }
}
