//! A table of figures, before anybody decides how to write it.

use crate::base::addr::write_hex;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::net::IpAddr;

/// A value of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    /// Text that people read once where it stands in several rows on end: the heading of a group.
    Group(Cow<'static, str>),
    /// An IP address.
    Ip(IpAddr),
    /// An Ethernet address.
    Mac([u8; 6]),
    Count(u64),
    /// A number that names something: a port, a stream.
    Id(u64),
    /// Bytes.
    Bytes(u64),
    /// Bits per second.
    BitRate(f64),
    /// Per cent, 0 to 100; people get a bar too.
    Share(f64),
    /// From when to when something went on, in per cent of the whole time; people get a bar.
    Along(f32, f32),
    /// Nanoseconds, written in seconds.
    Seconds(i64),
    Number(f64),
    Time(crate::base::Timestamp),
    /// Number of a frame, counted from 1.
    Frame(u64),
    Nothing,
}

impl Cell {
    /// Order for sorting: numbers by size, text by letters without regard to case, nothing last.
    pub fn compare(&self, other: &Cell) -> Ordering {
        match (self.number(), other.number()) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => match (self, other) {
                (Cell::Ip(a), Cell::Ip(b)) => a.cmp(b),
                (Cell::Mac(a), Cell::Mac(b)) => a.cmp(b),
                (Cell::Nothing, _) | (_, Cell::Nothing) => (*self == Cell::Nothing).cmp(&(*other == Cell::Nothing)),
                _ => self.words().to_lowercase().cmp(&other.words().to_lowercase()),
            },
        }
    }

    /// The bare number: bytes, bits per second, per cent, nanoseconds, or a plain count.
    pub fn number(&self) -> Option<f64> {
        match self {
            Cell::Count(n) | Cell::Id(n) | Cell::Bytes(n) | Cell::Frame(n) => Some(*n as f64),
            Cell::BitRate(x) | Cell::Share(x) | Cell::Number(x) => Some(*x),
            Cell::Along(from, _) => Some((*from).into()),
            Cell::Seconds(n) => Some(*n as f64),
            Cell::Time(t) => Some(t.0 as f64),
            Cell::Text(_) | Cell::Group(_) | Cell::Ip(_) | Cell::Mac(_) | Cell::Nothing => None,
        }
    }

    /// What cells hold that are neither numbers nor nothing, as filters write it; not safe to show.
    pub fn words(&self) -> Cow<'_, str> {
        match self {
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Group(text) => Cow::Borrowed(text),
            Cell::Ip(_) | Cell::Mac(_) => {
                let mut out = String::new();
                let _ = self.write_address(&mut out);
                Cow::Owned(out)
            }
            _ => Cow::Borrowed(""),
        }
    }

    /// Writes an address; nothing of other cells.
    pub fn write_address(&self, out: &mut impl fmt::Write) -> fmt::Result {
        match self {
            Cell::Ip(IpAddr::V4(ip)) => {
                let [a, b, c, d] = ip.octets();
                for (n, part) in [a, b, c, d].into_iter().enumerate() {
                    if n > 0 {
                        out.write_char('.')?;
                    }
                    out.write_str(itoa::Buffer::new().format(part))?;
                }
                Ok(())
            }
            Cell::Ip(ip) => write!(out, "{ip}"),
            Cell::Mac(mac) => write_hex(out, mac, ":"),
            _ => Ok(()),
        }
    }

    /// Whether it holds words: see [`Cell::words`].
    pub fn is_words(&self) -> bool {
        matches!(self, Cell::Text(_) | Cell::Group(_) | Cell::Ip(_) | Cell::Mac(_))
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_string())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

/// A column: its key in JSON and CSV, which names the unit, and its heading for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub key: &'static str,
    pub heading: &'static str,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// Display filter for the frames behind the row; empty where there is none.
    pub filter: String,
    /// Place in a tree: people see the first cell indented by it.
    pub depth: u8,
}

impl Row {
    /// Empties the row and keeps its memory.
    pub fn clear(&mut self) {
        self.cells.clear();
        self.filter.clear();
        self.depth = 0;
    }
}

/// Rows under columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub name: &'static str,
    pub title: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// What was left out or cut off, for people.
    pub notes: Vec<String>,
}

impl Table {
    pub fn new(name: &'static str, title: impl Into<String>, columns: &[(&'static str, &'static str)]) -> Self {
        let columns = columns.iter().map(|(key, heading)| Column { key, heading }).collect();
        Table { name, title: title.into(), columns, rows: Vec::new(), notes: Vec::new() }
    }

    /// Adds a row that no filter stands for.
    pub fn push(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row { cells, ..Row::default() });
    }

    /// Adds a row with the display filter for its frames.
    pub fn push_filtered(&mut self, cells: Vec<Cell>, filter: String) {
        self.rows.push(Row { cells, filter, depth: 0 });
    }

    /// Position of the column with this key.
    pub fn column(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.key == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_sort_by_size_and_nothing_comes_last() {
        assert_eq!(Cell::Bytes(10).compare(&Cell::Bytes(9)), Ordering::Greater);
        assert_eq!(Cell::Text("b".into()).compare(&Cell::Text("A".into())), Ordering::Greater);
        assert_eq!(Cell::Count(3).compare(&Cell::Nothing), Ordering::Less);
        assert_eq!(Cell::Nothing.compare(&Cell::Text("x".into())), Ordering::Greater);
        assert_eq!(Cell::Nothing.compare(&Cell::Nothing), Ordering::Equal);
    }
}
