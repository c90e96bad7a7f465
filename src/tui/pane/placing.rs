//! Which columns of the packet list fit, how wide they are, and where they stand.

use super::columns::{Column, Columns, Kind};
use crate::session::Row;
use crate::tui::widget::text;

/// The widest texts seen so far in columns whose width follows their content. They only grow, so that the list does not
/// jump while it scrolls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub address: u16,
    pub protocol: u16,
    pub time: u16,
    /// Of the user's columns: their width, and whether all that was seen are numbers.
    cells: Vec<(u16, bool)>,
}

impl Seen {
    pub fn see(&mut self, row: &Row) {
        let wide = |s: &str| text::width(s).min(64) as u16;
        self.address = self.address.max(wide(&row.source)).max(wide(&row.destination));
        self.protocol = self.protocol.max(wide(&row.protocol));
        self.cells.resize(row.cells.len().max(self.cells.len()), (0, true));
        for (seen, cell) in self.cells.iter_mut().zip(&row.cells).filter(|c| !c.1.is_empty()) {
            *seen = (seen.0.max(wide(cell)), seen.1 && cell.parse::<f64>().is_ok());
        }
    }

    fn is_number(&self, kind: Kind) -> bool {
        match kind {
            Kind::Number | Kind::Time | Kind::Length => true,
            Kind::Custom(nth) => self.cells.get(nth).is_some_and(|c| c.1 && c.0 > 0),
            _ => false,
        }
    }
}

/// A column in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Which of the columns.
    pub nth: usize,
    pub kind: Kind,
    /// Columns of the terminal from the left of the list.
    pub x: u16,
    pub width: u16,
    /// Stands on the right of its width.
    right: bool,
}

/// Signs before the columns: the selection, and mark or trouble.
pub const GUTTER: u16 = 2;
/// The user's columns are at most this wide unless the user says so.
const WIDEST: u16 = 24;

/// The width that a column wants.
fn wanted(column: &Column, width: u16, last_frame: usize, seen: &Seen) -> u16 {
    let cap = match width {
        0..=89 => 15,
        90..=119 => 17,
        120..=159 => 24,
        _ => 39,
    };
    let own = match column.kind {
        Kind::Number => (last_frame.max(1).ilog10() as u16 + 1).max(3),
        Kind::Time => seen.time.clamp(8, 26),
        Kind::Source => seen.address.clamp(9, cap),
        Kind::Destination => seen.address.clamp(9, cap).max(11),
        Kind::Protocol => seen.protocol.clamp(5, if width < 90 { 8 } else { 14 }).max(if width < 60 { 5 } else { 8 }),
        Kind::Length => 6,
        Kind::Info => return if width < 60 { 12 } else { 16 },
        Kind::Custom(nth) => {
            let title = text::width(&column.title).min(16) as u16;
            seen.cells.get(nth).map_or(title, |c| c.0.max(title)).clamp(3, WIDEST)
        }
    };
    column.width.unwrap_or(own)
}

/// Narrowest that an address is still told from others by.
const ADDRESS: u16 = 11;

/// What is given up while the columns do not fit, one after the other. The user's own columns and Info stay.
const STEPS: [Step; 7] = [
    Step::Drop(Kind::Length),
    Step::Drop(Kind::Time),
    Step::Shorten,
    Step::Drop(Kind::Destination),
    Step::Shorten,
    Step::Drop(Kind::Source),
    Step::Drop(Kind::Number),
];

enum Step {
    Drop(Kind),
    /// Takes from the addresses what is missing, if they have it.
    Shorten,
}

/// Chooses and places columns in `width`. What carries least is given up first.
pub fn place(columns: &Columns, width: u16, last_frame: usize, seen: &Seen) -> Vec<Placed> {
    let mut chosen: Vec<(usize, Kind, u16)> =
        columns.list().iter().enumerate().map(|(nth, c)| (nth, c.kind, wanted(c, width, last_frame, seen))).collect();
    for step in STEPS {
        let needed = GUTTER + chosen.iter().map(|c| c.2 + 1).sum::<u16>();
        let Some(excess) = needed.checked_sub(width).filter(|e| *e > 0) else { break };
        match step {
            Step::Drop(kind) => chosen.retain(|c| c.1 != kind),
            Step::Shorten => shorten(&mut chosen, excess),
        }
    }
    // Info takes what the others leave, else the last column does
    let widest = chosen.iter().position(|c| c.1 == Kind::Info).unwrap_or(chosen.len().saturating_sub(1));
    let after: u16 = chosen.iter().skip(widest + 1).map(|c| c.2 + 1).sum();
    let mut x = GUTTER;
    let mut out = Vec::new();
    for (at, (nth, kind, wanted)) in chosen.into_iter().enumerate() {
        let room = width.saturating_sub(x);
        let wide = if at == widest { room.saturating_sub(after).max(wanted.min(room)) } else { wanted.min(room) };
        out.push(Placed { nth, kind, x, width: wide, right: seen.is_number(kind) });
        x = (x + wide + 1).min(width);
    }
    out
}

/// Makes the addresses narrower by `excess` together, the wider one first; not at all where that is not enough.
fn shorten(chosen: &mut [(usize, Kind, u16)], excess: u16) {
    let mut addresses: Vec<&mut u16> =
        chosen.iter_mut().filter(|c| matches!(c.1, Kind::Source | Kind::Destination)).map(|c| &mut c.2).collect();
    if addresses.iter().map(|w| w.saturating_sub(ADDRESS)).sum::<u16>() < excess {
        return;
    }
    for _ in 0..excess {
        if let Some(widest) = addresses.iter_mut().max_by_key(|w| ***w) {
            **widest -= 1;
        }
    }
}

/// A cell's text in its width: numbers to the right, addresses shortened in the middle, the rest at the end.
pub fn fitted(placed: Placed, value: &str) -> String {
    let width = usize::from(placed.width);
    match placed.kind {
        _ if placed.right => text::right(value, width),
        Kind::Source | Kind::Destination => text::middle(value, width),
        _ => text::fit(value, width),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(columns: &Columns, width: u16) -> Vec<Kind> {
        let seen = Seen { address: 15, protocol: 7, time: 11, ..Seen::default() };
        place(columns, width, 88_232, &seen).into_iter().map(|p| p.kind).collect()
    }

    #[test]
    fn what_carries_least_is_dropped_first() {
        let usual = Columns::default();
        assert_eq!(kinds(&usual, 118).len(), 7);
        assert!(!kinds(&usual, 78).contains(&Kind::Length));
        assert_eq!(kinds(&usual, 78).len(), 6);
        assert_eq!(kinds(&usual, 38), [Kind::Number, Kind::Protocol, Kind::Info]);
        for width in 0..60 {
            let placed = place(&usual, width, 10, &Seen::default());
            assert!(placed.iter().all(|p| p.x + p.width <= width.max(GUTTER)), "{width}");
        }
    }

    #[test]
    fn columns_of_the_user_leave_room_for_info() {
        let mut columns = Columns::default();
        columns.insert(6, "tcp.stream", "Stream", Some(8));
        columns.insert(6, "ip.ttl", "TTL", Some(6));
        let seen = Seen { address: 15, protocol: 7, time: 9, ..Seen::default() };
        let width = |kind| place(&columns, 78, 219, &seen).iter().find(|p| p.kind == kind).map(|p| p.width);
        assert_eq!((width(Kind::Length), width(Kind::Time)), (None, None));
        assert_eq!((width(Kind::Source), width(Kind::Custom(1))), (Some(14), Some(8)));
        assert_eq!(width(Kind::Info), Some(17));
    }

    #[test]
    fn info_takes_what_is_left_wherever_it_stands() {
        let mut columns = Columns::default();
        columns.insert(7, "tcp.len", "Len", Some(5));
        let seen = Seen { address: 9, protocol: 5, time: 8, ..Seen::default() };
        let placed = place(&columns, 120, 10, &seen);
        let last = placed.last().expect("there are columns");
        assert_eq!((last.kind, last.x + last.width), (Kind::Custom(0), 120));
    }
}
