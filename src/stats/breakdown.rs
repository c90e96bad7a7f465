//! Counts of what occurs, in groups: the shape of the DNS, HTTP and TLS tables. Each item has a number of occurrences and,
//! where something takes time, how long it took on average and at most; where something has a size, its average and limits.

use super::scope::share;
use crate::model::table::{Cell, Table};
use hashbrown::HashMap;
use std::fmt::{self, Arguments, Display, Formatter, Write};

/// Different items kept in a group; further ones count as [`REST`].
const ITEMS: usize = 20_000;
/// The item for what a full group has no room for.
const REST: &str = "(others)";
/// The group of single events, of which those that took longest are shown, and how many of them are kept.
const SLOWEST: &str = "slowest";
const EVENTS: usize = 1000;

/// What is known of an item.
#[derive(Clone, Debug, Default, PartialEq)]
struct Item {
    count: u64,
    /// How many of them took a time, their sum and the longest, nanoseconds.
    timed: u64,
    sum: i64,
    longest: i64,
    sizes: Option<Sizes>,
    /// The frame of the longest, else the first frame; from 0.
    frame: u32,
    filter: String,
}

/// What the sizes of an item come to.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sizes {
    count: u64,
    sum: u64,
    least: u64,
    most: u64,
}

impl Sizes {
    fn one(size: u64) -> Self {
        Sizes { count: 1, sum: size, least: size, most: size }
    }

    fn with(self, other: Sizes) -> Self {
        Sizes {
            count: self.count + other.count,
            sum: self.sum.saturating_add(other.sum),
            least: self.least.min(other.least),
            most: self.most.max(other.most),
        }
    }
}

/// Items by group.
#[derive(Debug)]
pub struct Breakdown {
    /// In the order in which they are shown; each with the largest number of its items to show.
    groups: &'static [(&'static str, usize)],
    items: Vec<HashMap<String, Item>>,
    /// Single events that were too fast to be kept.
    fast: u64,
}

/// One occurrence.
pub struct Occurrence<'a> {
    /// From 0.
    pub frame: u32,
    /// Nanoseconds it took.
    pub time: Option<i64>,
    /// Display filter for what is counted: written where the item is new.
    pub filter: Arguments<'a>,
}

/// An occurrence in a frame.
pub fn at(frame: u32, time: Option<i64>, filter: Arguments<'_>) -> Occurrence<'_> {
    Occurrence { frame, time, filter }
}

impl Breakdown {
    /// Nothing counted yet.
    pub fn new(groups: &'static [(&'static str, usize)]) -> Self {
        Breakdown { groups, items: groups.iter().map(|_| HashMap::new()).collect(), fast: 0 }
    }

    /// Counts an occurrence; groups that are not declared count nothing.
    pub fn add(&mut self, group: &str, item: &str, occurrence: Occurrence<'_>) {
        let Occurrence { frame, time, filter } = occurrence;
        let (timed, longest) = (u64::from(time.is_some()), time.unwrap_or(0));
        let new = Item { count: 1, timed, sum: longest, longest, sizes: None, frame, filter: String::new() };
        self.join(group, item, new, filter);
    }

    /// Counts an occurrence of something that has a size.
    pub fn measure(&mut self, group: &str, item: &str, frame: u32, size: u64, filter: &str) {
        let sizes = Some(Sizes::one(size));
        self.join(group, item, Item { count: 1, sizes, frame, ..Item::default() }, format_args!("{filter}"));
    }

    fn join(&mut self, group: &str, item: &str, new: Item, filter: Arguments<'_>) {
        if let Some(items) = self.groups.iter().position(|g| g.0 == group).and_then(|at| self.items.get_mut(at)) {
            join(items, item, new, filter);
            if group == SLOWEST && items.len() >= 2 * EVENTS {
                self.fast += drop_fastest(items);
            }
        }
    }

    /// Adds what another one counted.
    pub fn merge(&mut self, other: Breakdown) {
        self.fast += other.fast;
        for (group, items) in self.groups.iter().zip(other.items) {
            for (name, mut item) in items {
                let filter = std::mem::take(&mut item.filter);
                self.join(group.0, &name, item, format_args!("{filter}"));
            }
        }
    }

    /// Occurrences in a group.
    pub fn total(&self, group: &str) -> u64 {
        let at = self.groups.iter().position(|g| g.0 == group);
        at.and_then(|at| self.items.get(at)).map_or(0, |items| items.values().map(|i| i.count).sum())
    }

    /// One row an item, the most frequent first; in groups of single events (`slowest`) the longest first. At most `limit` of
    /// each group.
    pub fn table(self, name: &'static str, title: &str, limit: usize) -> Table {
        let mut columns = vec![
            ("group", "group"),
            ("item", "item"),
            ("count", "count"),
            ("share_percent", "share"),
            ("average_seconds", "average s"),
            ("longest_seconds", "longest s"),
            ("frame", "frame"),
        ];
        let has_sizes = self.items.iter().flat_map(HashMap::values).any(|i| i.sizes.is_some());
        if has_sizes {
            columns.extend([("average", "average"), ("least", "least"), ("most", "most")]);
        }
        let mut table = Table::new(name, title, &columns);
        for ((group, most), items) in self.groups.iter().zip(self.items) {
            let by_time = *group == SLOWEST;
            let fast = if by_time { self.fast } else { 0 };
            let total = items.values().map(|i| i.count).sum::<u64>() + fast;
            let mut items: Vec<(String, Item)> = items.into_iter().collect();
            items.sort_by(|(a, x), (b, y)| {
                let time = y.longest.cmp(&x.longest);
                let order = if by_time { time } else { y.count.cmp(&x.count).then(time) };
                order.then_with(|| a.cmp(b))
            });
            let most = limit.min(*most);
            super::note_rest(&mut table, group, items.len() + fast as usize, most);
            for (name, item) in items.into_iter().take(most) {
                let average = i64::try_from(item.timed).ok().and_then(|n| item.sum.checked_div(n)).map(Cell::Seconds);
                let longest = (item.timed > 0).then_some(Cell::Seconds(item.longest));
                let mut cells = vec![
                    Cell::Group(group.to_string().into()),
                    Cell::Text(name),
                    Cell::Count(item.count),
                    Cell::Share(share(item.count, total)),
                    average.unwrap_or(Cell::Nothing),
                    longest.unwrap_or(Cell::Nothing),
                    Cell::Frame(u64::from(item.frame) + 1),
                ];
                if has_sizes {
                    cells.extend(item.sizes.map_or([Cell::Nothing, Cell::Nothing, Cell::Nothing], |s| {
                        [Cell::Number(s.sum as f64 / s.count as f64), Cell::Count(s.least), Cell::Count(s.most)]
                    }));
                }
                table.push_filtered(cells, item.filter);
            }
        }
        table
    }
}

/// Keeps the events that took longest; gives how many were dropped.
fn drop_fastest(items: &mut HashMap<String, Item>) -> u64 {
    let mut all: Vec<(String, Item)> = items.drain().collect();
    all.sort_unstable_by(|(a, x), (b, y)| y.longest.cmp(&x.longest).then_with(|| a.cmp(b)));
    let dropped = all.split_off(EVENTS.min(all.len()));
    items.extend(all);
    dropped.iter().map(|(_, item)| item.count).sum()
}

fn join(items: &mut HashMap<String, Item>, name: &str, new: Item, filter: Arguments<'_>) {
    if let Some(item) = items.get_mut(name) {
        if new.longest > item.longest || (new.longest == item.longest && new.frame < item.frame) {
            (item.frame, item.longest) = (new.frame, new.longest);
        }
        item.count += new.count;
        item.timed += new.timed;
        item.sum = item.sum.saturating_add(new.sum);
        item.sizes = match (item.sizes, new.sizes) {
            (Some(own), Some(new)) => Some(own.with(new)),
            (own, new) => own.or(new),
        };
    } else if items.len() < ITEMS || name == REST {
        items.insert(name.to_string(), Item { filter: filter.to_string(), ..new });
    } else {
        join(items, REST, new, format_args!(""));
    }
}

/// A text as a string of a display filter.
pub fn quoted(text: &str) -> impl Display {
    Quoted(text)
}

struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                c if (c as u32) < 0x20 || c == '\u{7f}' => write!(f, "\\x{:02x}", c as u32)?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(to: &mut Breakdown, group: &str, item: &str, frame: u32, time: Option<i64>) {
        to.add(group, item, at(frame, time, format_args!("frame.number == {}", frame + 1)));
    }

    #[test]
    fn counts_averages_and_the_frame_of_the_longest() {
        let mut a = Breakdown::new(&[("type", 10), ("slowest", 1)]);
        let mut b = Breakdown::new(&[("type", 10), ("slowest", 1)]);
        add(&mut a, "type", "A", 1, Some(10));
        add(&mut b, "type", "A", 5, Some(30));
        add(&mut b, "type", "MX", 6, None);
        add(&mut a, "slowest", "x", 1, Some(10));
        add(&mut a, "slowest", "y", 2, Some(40));
        add(&mut a, "unknown", "z", 2, None);
        a.merge(b);
        assert_eq!(a.total("type"), 3);
        let table = a.table("t", "T", usize::MAX);
        let cells: Vec<_> =
            table.rows.iter().map(|r| (r.cells[1].clone(), r.cells[2].clone(), r.cells[4].clone(), r.cells[6].clone())).collect();
        let row = |name: &str, n, average, frame| (Cell::from(name), Cell::Count(n), average, Cell::Frame(frame));
        assert_eq!(cells, [row("A", 2, Cell::Seconds(20), 6), row("MX", 1, Cell::Nothing, 7), row("y", 1, Cell::Seconds(40), 3)]);
        assert_eq!(table.notes, ["slowest: 1 of 2 rows"]);
    }

    #[test]
    fn sizes_have_an_average_and_limits() {
        let mut a = Breakdown::new(&[("sizes", 10)]);
        let mut b = Breakdown::new(&[("sizes", 10)]);
        a.measure("sizes", "payload", 0, 10, "dns");
        b.measure("sizes", "payload", 1, 40, "dns");
        b.measure("sizes", "payload", 2, 7, "dns");
        a.merge(b);
        let table = a.table("t", "T", usize::MAX);
        assert_eq!(table.rows[0].cells[7..], [Cell::Number(19.0), Cell::Count(7), Cell::Count(40)]);
        let mut timed = Breakdown::new(&[("sizes", 10)]);
        add(&mut timed, "sizes", "x", 0, Some(1));
        assert_eq!(timed.table("t", "T", 1).column("average"), None, "no columns for what nothing has");
    }

    #[test]
    fn a_full_group_counts_on() {
        let mut all = Breakdown::new(&[("name", usize::MAX)]);
        for n in 0..ITEMS as u32 + 50 {
            add(&mut all, "name", &n.to_string(), n, None);
        }
        assert_eq!(all.total("name"), ITEMS as u64 + 50);
        assert_eq!(all.items[0][REST].count, 50);
    }

    #[test]
    fn of_many_events_those_that_took_longest_are_kept() {
        let all = 5 * EVENTS as u32;
        let mut counts = Breakdown::new(&[(SLOWEST, 2)]);
        // each half in its own order, as workers have them
        let mut other = Breakdown::new(&[(SLOWEST, 2)]);
        for n in 0..all {
            add(&mut counts, SLOWEST, &format!("a{n:05}"), n, Some(i64::from(n)));
            add(&mut other, SLOWEST, &format!("b{n:05}"), n, Some(i64::from(all - n)));
        }
        counts.merge(other);
        let table = counts.table("t", "T", usize::MAX);
        let rows: Vec<_> = table.rows.iter().map(|r| (r.cells[1].clone(), r.cells[5].clone())).collect();
        assert_eq!(rows, [(Cell::from("b00000"), Cell::Seconds(5000)), (Cell::from("a04999"), Cell::Seconds(4999))]);
        assert_eq!(table.notes, [format!("slowest: 2 of {} rows", 2 * all)]);
    }

    #[test]
    fn quotes_of_strangers_stay_inside_the_string() {
        assert_eq!(quoted("a\"b\\c\u{7}").to_string(), r#""a\"b\\c\x07""#);
    }
}
