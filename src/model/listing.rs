//! A table whose rows are made when they are read: one of a million conversations is written without being held.

use super::table::{Cell, Column, Row, Table};
use std::fmt;

/// Fills the row at a place; what it held before is gone.
type Make<'a> = Box<dyn Fn(usize, &mut Row) + 'a>;

enum Rows<'a> {
    Kept(Vec<Row>),
    Made(usize, Make<'a>),
}

/// A table to be read from its first row to its last.
pub struct Listing<'a> {
    /// Name, title, columns and notes; no rows.
    pub head: Table,
    rows: Rows<'a>,
}

impl From<Table> for Listing<'_> {
    fn from(mut table: Table) -> Self {
        let rows = std::mem::take(&mut table.rows);
        Listing { head: table, rows: Rows::Kept(rows) }
    }
}

impl<'a> Listing<'a> {
    /// A table of `len` rows, which `make` fills.
    pub fn new(head: Table, len: usize, make: impl Fn(usize, &mut Row) + 'a) -> Self {
        Listing { head, rows: Rows::Made(len, Box::new(make)) }
    }

    /// Adds columns; `more` adds their cells to a row.
    pub fn extend(mut self, columns: impl IntoIterator<Item = Column>, more: impl Fn(&mut Row) + 'a) -> Self {
        self.head.columns.extend(columns);
        self.rows = match self.rows {
            Rows::Kept(mut rows) => {
                rows.iter_mut().for_each(more);
                Rows::Kept(rows)
            }
            Rows::Made(len, make) => {
                let both = move |at: usize, row: &mut Row| {
                    make(at, row);
                    more(row);
                };
                Rows::Made(len, Box::new(both))
            }
        };
        self
    }

    /// Calls `with` with each row in order, until it fails.
    ///
    /// # Errors
    /// That of `with`.
    pub fn each(&self, with: &mut dyn FnMut(&Row) -> fmt::Result) -> fmt::Result {
        match &self.rows {
            Rows::Kept(rows) => rows.iter().try_for_each(with),
            Rows::Made(len, make) => {
                let mut row = Row::default();
                (0..*len).try_for_each(|at| {
                    row.clear();
                    make(at, &mut row);
                    with(&row)
                })
            }
        }
    }

    /// Whether there are rows and all of them have such a cell in a column.
    pub fn all(&self, column: usize, is_such: impl Fn(&Cell) -> bool) -> bool {
        let mut any = false;
        let all = self.each(&mut |row| {
            any = true;
            if row.cells.get(column).is_some_and(&is_such) { Ok(()) } else { Err(fmt::Error) }
        });
        any && all.is_ok()
    }

    /// The table with all its rows.
    pub fn collect(self) -> Table {
        let rows = match self.rows {
            Rows::Kept(rows) => rows,
            Rows::Made(len, make) => {
                let row = |at| {
                    let mut row = Row::default();
                    make(at, &mut row);
                    row
                };
                (0..len).map(row).collect()
            }
        };
        Table { rows, ..self.head }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Table {
        Table::new("x", "X", &[("n", "n")])
    }

    #[test]
    fn rows_are_the_same_made_and_kept() {
        let made = || Listing::new(head(), 3, |at, row| row.cells.push(Cell::Count(at as u64)));
        let double =
            |listing: Listing<'static>| listing.extend([Column { key: "text", heading: "text" }], |row| row.cells.push(Cell::from("more")));
        let kept = Listing::from(made().collect());
        assert_eq!(double(kept).collect(), double(made()).collect());
        let mut seen = Vec::new();
        let each = double(made()).each(&mut |row| {
            seen.push(row.clone());
            Ok(())
        });
        assert_eq!((each, seen), (Ok(()), double(made()).collect().rows));
        assert!(made().all(0, |c| matches!(c, Cell::Count(_))) && !made().all(0, |c| *c == Cell::Count(0)));
        assert!(!Listing::from(head()).all(0, |_| true), "no rows");
    }
}
