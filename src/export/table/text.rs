//! Tables as aligned text for people: units, bars beside shares, numbers to the right.

use super::Readable;
use crate::base::number::{push_decimal, push_fixed};
use crate::base::text::safe;
use crate::base::time::write_seconds;
use crate::model::table::{Cell, Row, Table};
use std::borrow::Cow;
use std::fmt::{self, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Widest column of text; longer values are cut short.
const WIDEST: usize = 64;
/// Characters of a bar that stands for 100 %.
const BAR: usize = 10;
/// Characters of the whole time.
const ALONG: usize = 30;

/// Writes the table as text: a title, headings, numbers to the right, bars beside shares.
///
/// # Errors
/// Those of `out`.
pub fn text(table: &impl Readable, out: &mut impl Write) -> fmt::Result {
    let head = table.head();
    writeln!(out, "{}", safe(&head.title))?;
    let right = numeric(table);
    let mut lines = Lines::new(head.columns.len());
    for column in &head.columns {
        lines.text.push_str(column.heading);
        lines.end_cell();
    }
    lines.end_line(&right);
    let mut above = None;
    table.each(&mut |row| {
        for at in 0..head.columns.len() {
            human_cell(row, at, above.as_ref(), &mut lines.text);
            lines.end_cell();
        }
        lines.end_line(&right);
        above = row.cells.first().filter(|c| matches!(c, Cell::Group(_))).cloned();
        Ok(())
    })?;
    lines.write(&right, out)?;
    for note in &head.notes {
        writeln!(out, "  ({})", safe(note))?;
    }
    out.write_char('\n')
}

/// The cells of a table as people read them, one after the other, and how wide each column has to be. One text for all: a
/// table may have millions of cells.
struct Lines {
    text: String,
    /// Bytes and width of each cell.
    cells: Vec<(u16, u16)>,
    /// Where the last cell ends.
    end: usize,
    widths: Vec<u16>,
}

impl Lines {
    fn new(columns: usize) -> Self {
        Lines { text: String::new(), cells: Vec::new(), end: 0, widths: vec![0; columns] }
    }

    fn end_cell(&mut self) {
        let text = self.text.get(self.end..).unwrap_or("");
        let width = if text.is_ascii() { text.len() } else { text.width() };
        // a cell is not much longer than [`WIDEST`]
        self.cells.push((text.len() as u16, width as u16));
        self.end = self.text.len();
    }

    /// Text at the end of its line may reach beyond its column.
    fn end_line(&mut self, right: &[bool]) {
        let line = self.cells.get(self.cells.len().saturating_sub(self.widths.len())..).unwrap_or(&[]);
        let last = line.iter().rposition(|cell| cell.1 > 0).unwrap_or(0);
        for (at, (cell, width)) in line.iter().zip(&mut self.widths).enumerate() {
            if at < last || right.get(at) == Some(&true) {
                *width = cell.1.max(*width);
            }
        }
    }

    fn write(&self, right: &[bool], out: &mut impl Write) -> fmt::Result {
        let (mut line, mut from) = (String::new(), 0);
        for cells in self.cells.chunks(self.widths.len().max(1)) {
            line.clear();
            line.push_str("  ");
            for (((bytes, own), width), right) in cells.iter().zip(&self.widths).zip(right) {
                let blank = blanks(width.saturating_sub(*own));
                let text = self.text.get(from..from + usize::from(*bytes)).unwrap_or("");
                let [before, after] = if *right { [blank, text] } else { [text, blank] };
                line.push_str(before);
                line.push_str(after);
                line.push_str("  ");
                from += usize::from(*bytes);
            }
            line.truncate(line.trim_end_matches(' ').len());
            line.push('\n');
            out.write_str(&line)?;
        }
        Ok(())
    }
}

/// So many spaces; columns are no wider than [`WIDEST`] and the deepest indentation.
fn blanks(count: u16) -> &'static str {
    const SPACES: &str = match std::str::from_utf8(&[b' '; 1024]) {
        Ok(spaces) => spaces,
        Err(_) => "",
    };
    SPACES.get(..usize::from(count)).unwrap_or(SPACES)
}

/// Whether a column holds numbers, which stand to the right. Bars begin at the left.
pub fn is_numeric(table: &Table, at: usize) -> bool {
    let mut holds = Holds::default();
    table.rows.iter().filter_map(|r| r.cells.get(at)).for_each(|cell| holds.see(cell));
    holds.numbers && !holds.words
}

/// [`is_numeric`] of each column.
fn numeric(table: &impl Readable) -> Vec<bool> {
    let mut columns = vec![Holds::default(); table.head().columns.len()];
    // seeing does not fail
    let _ = table.each(&mut |row| {
        columns.iter_mut().zip(&row.cells).for_each(|(holds, cell)| holds.see(cell));
        Ok(())
    });
    columns.iter().map(|holds| holds.numbers && !holds.words).collect()
}

/// What the cells of a column are.
#[derive(Clone, Copy, Default)]
struct Holds {
    words: bool,
    numbers: bool,
}

impl Holds {
    fn see(&mut self, cell: &Cell) {
        self.words |= cell.is_words();
        self.numbers |= !matches!(cell, Cell::Time(_) | Cell::Share(_) | Cell::Along(..) | Cell::Nothing);
    }
}

/// A row's cells as people read them: indented as deep as the row is, without the heading of a group that `above` has too.
pub fn human_row(row: &Row, above: Option<&Row>) -> Vec<String> {
    let above = above.and_then(|a| a.cells.first());
    let cell = |at| {
        let mut out = String::new();
        human_cell(row, at, above, &mut out);
        out
    };
    (0..row.cells.len()).map(cell).collect()
}

/// `above`: the first cell of the row before.
fn human_cell(row: &Row, at: usize, above: Option<&Cell>, out: &mut String) {
    let Some(cell) = row.cells.get(at) else { return };
    if at == 0 {
        out.extend(std::iter::repeat_n("  ", usize::from(row.depth)));
        if matches!(cell, Cell::Group(_)) && above == Some(cell) {
            return;
        }
    }
    write_human(cell, out);
}

/// A value as people read it.
pub fn human(cell: &Cell) -> String {
    let mut out = String::new();
    write_human(cell, &mut out);
    out
}

fn write_human(cell: &Cell, out: &mut String) {
    match cell {
        Cell::Text(text) => out.push_str(&short(&safe(text))),
        Cell::Group(text) => out.push_str(&short(&safe(text))),
        Cell::Count(n) => push_grouped(out, *n),
        Cell::Id(n) | Cell::Frame(n) => push_decimal(out, *n),
        Cell::Bytes(n) => push_units(out, *n as f64, "B"),
        Cell::BitRate(x) => push_units(out, *x, "bit/s"),
        Cell::Share(x) => {
            out.push_str(blanks(u16::from(*x < 99.95) + u16::from(*x < 9.95)));
            push_fixed(out, *x, 1);
            out.push_str(" % ");
            push_bar(out, *x);
            out.truncate(out.trim_end_matches(' ').len());
        }
        Cell::Along(from, to) => push_along(out, *from, *to),
        Cell::Number(x) => {
            let _ = write!(out, "{x:.1}");
        }
        // writing to a string does not fail
        Cell::Ip(_) | Cell::Mac(_) => cell.write_address(out).unwrap_or_default(),
        Cell::Seconds(t) => write_seconds(out, *t, 6).unwrap_or_default(),
        Cell::Time(t) => t.write_short(out).unwrap_or_default(),
        Cell::Nothing => {}
    }
}

/// A text that is no wider than a column may be.
fn short(text: &str) -> Cow<'_, str> {
    if text.width() <= WIDEST {
        return Cow::Borrowed(text);
    }
    let mut width = 0;
    let fits = |c: &char| {
        width += c.width().unwrap_or(0);
        width < WIDEST
    };
    Cow::Owned(text.chars().take_while(fits).chain(['\u{2026}']).collect())
}

/// With commas between thousands.
fn push_grouped(out: &mut String, n: u64) {
    let mut buffer = itoa::Buffer::new();
    let digits = buffer.format(n);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
}

/// A bar of eighths of a character.
fn push_bar(out: &mut String, percent: f64) {
    let eighths = (percent.clamp(0.0, 100.0) * (BAR * 8) as f64 / 100.0).round() as usize;
    out.extend(std::iter::repeat_n('\u{2588}', eighths / 8));
    let rest = ['\u{258f}', '\u{258e}', '\u{258d}', '\u{258c}', '\u{258b}', '\u{258a}', '\u{2589}'];
    out.extend((eighths % 8).checked_sub(1).and_then(|n| rest.get(n)));
}

/// A bar over the part from one percentage to another, of half characters: one of them at least.
fn push_along(out: &mut String, from: f32, to: f32) {
    let halves = (ALONG * 2) as f32 / 100.0;
    let from = ((from * halves) as usize).min(ALONG * 2 - 1);
    let to = ((to * halves).ceil() as usize).max(from + 1);
    let is_in = |half: usize| (from..to).contains(&half);
    let part = |at: usize| match (is_in(at * 2), is_in(at * 2 + 1)) {
        (true, true) => '\u{2588}',
        (true, false) => '\u{258c}',
        (false, true) => '\u{2590}',
        (false, false) => '\u{b7}',
    };
    out.extend((0..ALONG).map(part));
}

/// A quantity with a decimal prefix and three figures.
fn push_units(out: &mut String, n: f64, unit: &str) {
    let mut value = n;
    let mut prefix = "";
    for next in ["k", "M", "G", "T", "P"] {
        // what would be rounded up to 1000 gets the next prefix
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        prefix = next;
    }
    let decimals = if (prefix.is_empty() && value.fract() == 0.0) || value >= 99.95 {
        0
    } else if value >= 9.995 {
        1
    } else {
        2
    };
    push_fixed(out, value, decimals);
    out.push(' ');
    out.push_str(prefix);
    out.push_str(unit);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_stands_where_something_went_on() {
        let bar = |from, to| human(&Cell::Along(from, to));
        assert_eq!(bar(0.0, 100.0), "\u{2588}".repeat(30));
        assert_eq!(bar(0.0, 0.0), format!("\u{258c}{}", "\u{b7}".repeat(29)));
        assert_eq!(bar(100.0, 100.0), format!("{}\u{2590}", "\u{b7}".repeat(29)));
        assert_eq!(bar(50.0, 55.0), format!("{}\u{2588}\u{258c}{}", "\u{b7}".repeat(15), "\u{b7}".repeat(13)));
    }

    #[test]
    fn people_get_units_bars_and_each_group_once() {
        let mut table = Table::new("x", "X", &[("group", "group"), ("n", "n"), ("rate", "rate"), ("share_percent", "share")]);
        for (n, rate, share) in [(1_234_567, 999_600.0, 100.0), (5, 12.0, 25.5), (0, 0.25, 0.0)] {
            table.push(vec![Cell::Group("a".into()), Cell::Count(n), Cell::BitRate(rate), Cell::Share(share)]);
        }
        table.notes.push("3 of 9 rows".into());
        let mut out = String::new();
        text(&table, &mut out).unwrap();
        let expected = [
            "X",
            "  group          n         rate  share",
            "  a      1,234,567  1.00 Mbit/s  100.0 % ██████████",
            "                 5     12 bit/s   25.5 % ██▌",
            "                 0   0.25 bit/s    0.0 %",
            "  (3 of 9 rows)",
            "",
            "",
        ];
        assert_eq!(out, expected.join("\n"));
        assert_eq!(short(&"x".repeat(70)).chars().count(), WIDEST);
    }
}
