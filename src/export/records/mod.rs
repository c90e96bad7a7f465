//! Captures as typed tables for other programs: packets, flows, DNS, HTTP and TLS messages, alerts. What a column means is
//! declared once in [`schema`]; every format takes its names, types and units from there.

pub mod community;
pub mod files;
pub mod history;
mod names;
pub mod parquet;
pub mod schema;

use super::atomic::SaveError;

/// Type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Int,
    Real,
    /// Nanoseconds since 1970 UTC; ISO 8601 where a format has text only.
    Time,
    Bool,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub kind: Kind,
    /// Unit of numbers; empty where there is none.
    pub unit: &'static str,
    /// Name in the Elastic Common Schema; own names begin with `netanal.`.
    pub ecs: &'static str,
    /// What it tells.
    pub doc: &'static str,
}

/// A table that can be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: &'static str,
    /// What a row is.
    pub doc: &'static str,
    pub columns: &'static [Column],
}

/// A value of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    #[default]
    Null,
    Text(String),
    Int(i64),
    Real(f64),
    /// Nanoseconds since 1970 UTC.
    Time(i64),
    Bool(bool),
}

/// The values of a row, in the order of the table's columns.
pub type Record = Vec<Value>;

/// Takes rows of several tables.
pub trait Sink {
    /// Adds a row.
    ///
    /// # Errors
    /// When the disk is full or the database is locked by another program.
    fn row(&mut self, table: &'static Table, row: &[Value]) -> Result<(), SaveError>;

    /// Makes durable what has waited long enough. To be called now and then while no rows come.
    ///
    /// # Errors
    /// As [`Sink::row`].
    fn tick(&mut self) -> Result<(), SaveError> {
        Ok(())
    }

    /// Makes everything durable, and visible under its name.
    ///
    /// # Errors
    /// As [`Sink::row`].
    fn finish(self: Box<Self>) -> Result<(), SaveError>;
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        if text.is_empty() { Value::Null } else { Value::Text(text.to_owned()) }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        if text.is_empty() { Value::Null } else { Value::Text(text) }
    }
}

impl From<u64> for Value {
    fn from(n: u64) -> Self {
        Value::Int(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value {
    fn from(n: u32) -> Self {
        Value::Int(n.into())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

impl Value {
    /// A span of nanoseconds, in seconds.
    pub fn seconds(nanos: i64) -> Value {
        Value::Real(nanos as f64 / 1e9)
    }
}
