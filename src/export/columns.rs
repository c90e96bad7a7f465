//! The columns of the packet list by name: `_ws.col.Source` and its like.

use super::Dissected;
use std::fmt::Write;

/// A column of the packet list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Number,
    Time,
    Source,
    Destination,
    Protocol,
    Length,
    Info,
}

/// Filter names of the columns, in any letter case.
const NAMES: &[(&str, Column)] = &[
    ("_ws.col.no.", Column::Number),
    ("_ws.col.number", Column::Number),
    ("_ws.col.time", Column::Time),
    ("_ws.col.source", Column::Source),
    ("_ws.col.def_src", Column::Source),
    ("_ws.col.destination", Column::Destination),
    ("_ws.col.def_dst", Column::Destination),
    ("_ws.col.protocol", Column::Protocol),
    ("_ws.col.length", Column::Length),
    ("_ws.col.packet_length", Column::Length),
    ("_ws.col.info", Column::Info),
];

impl Column {
    /// The column of that name, in any letter case.
    pub fn named(name: &str) -> Option<Column> {
        NAMES.iter().find(|n| n.0.eq_ignore_ascii_case(name)).map(|n| n.1)
    }

    /// Appends the column's text, as it is in the packet.
    pub fn write(self, frame: &Dissected<'_>, out: &mut String) {
        let columns = &frame.tree.columns;
        let _ = match self {
            Column::Number => write!(out, "{}", frame.number),
            Column::Time => frame.relative.map_or(Ok(()), |t| t.write_seconds(out, 9)),
            Column::Source => write!(out, "{}", columns.source),
            Column::Destination => write!(out, "{}", columns.destination),
            Column::Protocol => write!(out, "{}", columns.protocol),
            Column::Length => write!(out, "{}", frame.row.len),
            Column::Info => write!(out, "{}", columns.info),
        };
    }
}
