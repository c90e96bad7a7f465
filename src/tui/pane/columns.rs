//! The columns of the packet list: which there are, what they say, and the filter that a cell stands for.

use super::time::TimeFormat;
use crate::config;
use crate::session::{Brief, Row};
use std::borrow::Cow;

/// What a column shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    Number,
    Time,
    Source,
    Destination,
    Protocol,
    Length,
    #[default]
    Info,
    /// The values of an expression: which of the row's cells.
    Custom(usize),
}

/// The columns that every frame has: their name in the settings, under Wireshark, and above the list.
const USUAL: [(Kind, &str, &str, &str); 7] = [
    (Kind::Number, "number", "_ws.col.number", "No."),
    (Kind::Time, "time", "_ws.col.time", "Time"),
    (Kind::Source, "source", "_ws.col.source", "Source"),
    (Kind::Destination, "destination", "_ws.col.destination", "Destination"),
    (Kind::Protocol, "protocol", "_ws.col.protocol", "Protocol"),
    (Kind::Length, "length", "_ws.col.length", "Length"),
    (Kind::Info, "info", "_ws.col.info", "Info"),
];

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub kind: Kind,
    /// What stands above it.
    pub title: String,
    /// Name or expression, as in the settings.
    pub show: String,
    /// Cells of the terminal; `None`: as wide as what is in it.
    pub width: Option<u16>,
}

/// The columns in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    list: Vec<Column>,
}

impl Default for Columns {
    fn default() -> Self {
        let column = |(kind, name, _, title): &(Kind, &str, &str, &str)| Column {
            kind: *kind,
            title: (*title).into(),
            show: (*name).into(),
            width: None,
        };
        Columns { list: USUAL.iter().map(column).collect() }
    }
}

impl Columns {
    /// As the settings say; nothing said means the usual ones.
    pub fn new(settings: &[config::Column]) -> Self {
        let mut columns = Columns { list: Vec::new() };
        for setting in settings {
            columns.insert(columns.list.len(), &setting.show, &setting.title, setting.width);
        }
        if columns.list.is_empty() { Columns::default() } else { columns }
    }

    /// For the settings; the usual columns need none.
    pub fn settings(&self) -> Vec<config::Column> {
        if *self == Columns::default() {
            return Vec::new();
        }
        let setting = |c: &Column| config::Column {
            title: if c.title == title_of(&c.show) { String::new() } else { c.title.clone() },
            show: c.show.clone(),
            width: c.width,
        };
        self.list.iter().map(setting).collect()
    }

    /// Whether a name stands for a column that every frame has.
    pub fn is_usual(show: &str) -> bool {
        usual(show).is_some()
    }

    pub fn list(&self) -> &[Column] {
        &self.list
    }

    /// Changes a column's width or title.
    pub fn change(&mut self, at: usize, change: impl FnOnce(&mut Column)) {
        if let Some(column) = self.list.get_mut(at) {
            change(column);
        }
    }

    /// The expressions whose values the session makes, in the order of [`Kind::Custom`].
    pub fn expressions(&self) -> Vec<String> {
        self.list.iter().filter(|c| matches!(c.kind, Kind::Custom(_))).map(|c| c.show.clone()).collect()
    }

    /// Puts a column in; `title` may be empty.
    pub fn insert(&mut self, at: usize, show: &str, title: &str, width: Option<u16>) {
        let title = if title.is_empty() { title_of(show) } else { title.to_owned() };
        let (kind, show) = match usual(show) {
            Some(row) => (row.0, row.1.to_owned()),
            None => (Kind::Custom(0), show.trim().to_owned()),
        };
        self.list.insert(at.min(self.list.len()), Column { kind, title, show, width });
        self.number();
    }

    /// Where a new column goes: before Info, where that is the last.
    pub fn place_for_new(&self) -> usize {
        match self.list.last() {
            Some(last) if last.kind == Kind::Info => self.list.len() - 1,
            _ => self.list.len(),
        }
    }

    /// Takes a column away; the last one stays.
    pub fn remove(&mut self, at: usize) {
        if self.list.len() > 1 && at < self.list.len() {
            self.list.remove(at);
            self.number();
        }
    }

    /// Changes the places of two columns.
    pub fn swap(&mut self, a: usize, b: usize) {
        if a.max(b) < self.list.len() {
            self.list.swap(a, b);
            self.number();
        }
    }

    fn number(&mut self) {
        let customs = self.list.iter_mut().filter_map(|c| if let Kind::Custom(nth) = &mut c.kind { Some(nth) } else { None });
        for (at, nth) in customs.enumerate() {
            *nth = at;
        }
    }
}

fn usual(show: &str) -> Option<&'static (Kind, &'static str, &'static str, &'static str)> {
    let show = show.trim();
    USUAL.iter().find(|u| u.1.eq_ignore_ascii_case(show) || u.2.eq_ignore_ascii_case(show))
}

/// What stands above a column when nothing else is said.
fn title_of(show: &str) -> String {
    usual(show).map_or_else(|| show.trim().to_owned(), |u| u.3.to_owned())
}

impl Column {
    /// What stands above the column.
    pub fn head(&self, time: TimeFormat) -> &str {
        if self.kind == Kind::Time && self.title == "Time" { time.head() } else { &self.title }
    }
}

/// What stands in a cell. `row` is `None` while it is still being made.
pub fn cell<'a>(kind: Kind, frame: u32, brief: Brief, row: Option<&'a Row>, time: &str) -> Cow<'a, str> {
    match kind {
        Kind::Number => (u64::from(frame) + 1).to_string().into(),
        Kind::Time => time.to_owned().into(),
        Kind::Length => brief.len.to_string().into(),
        Kind::Source => row.map_or("", |r| &r.source).into(),
        Kind::Destination => row.map_or("", |r| &r.destination).into(),
        Kind::Protocol => row.map_or("", |r| &r.protocol).into(),
        Kind::Info => row.map_or("", |r| &r.info).into(),
        Kind::Custom(nth) => row.and_then(|r| r.cells.get(nth)).map_or("", String::as_str).into(),
    }
}

/// A display filter for what a cell of a usual column says, when there is one.
pub fn filter(kind: Kind, frame: u32, brief: Brief, row: &Row) -> Option<String> {
    let address = |value: &str, end: &str| match () {
        () if value.parse::<std::net::Ipv4Addr>().is_ok() => Some(format!("ip.{end} == {value}")),
        () if value.parse::<std::net::Ipv6Addr>().is_ok() => Some(format!("ipv6.{end} == {value}")),
        () if value.len() == 17 && value.matches(':').count() == 5 => Some(format!("eth.{end} == {value}")),
        () => None,
    };
    match kind {
        Kind::Number => Some(format!("frame.number == {}", u64::from(frame) + 1)),
        Kind::Time => {
            let mut out = String::from("frame.time_relative >= ");
            let _ = brief.time.since(brief.first).write_seconds(&mut out, 9);
            Some(out)
        }
        Kind::Source => address(&row.source, "src"),
        Kind::Destination => address(&row.destination, "dst"),
        Kind::Length => Some(format!("frame.len == {}", brief.len)),
        Kind::Protocol | Kind::Info => Some(protocol_filter(&row.protocol)).filter(|f| !f.is_empty()),
        Kind::Custom(_) => None,
    }
}

/// The filter name that a Protocol column leads to: `TLSv1.3` is `tls`, `HTTP/XML` is `http`.
fn protocol_filter(shown: &str) -> String {
    let name: String = shown.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    match name.as_str() {
        "tlsv1" | "sslv2" | "sslv3" | "ssl" => "tls".into(),
        "icmpv6" | "dhcpv6" => name,
        _ => name
            .trim_end_matches(|c: char| c.is_ascii_digit())
            .strip_suffix('v')
            .filter(|n| n.len() > 2)
            .map_or(name.clone(), str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Moment;

    #[test]
    fn columns_are_added_moved_and_taken_away() {
        let mut columns = Columns::default();
        columns.insert(columns.place_for_new(), "http.host", "Host", Some(20));
        columns.insert(columns.place_for_new(), "tcp.len", "", None);
        assert_eq!(columns.expressions(), ["http.host", "tcp.len"]);
        assert_eq!(columns.list().last().map(|c| c.kind), Some(Kind::Info));
        columns.swap(7, 8);
        assert_eq!(columns.list().last().map(|c| c.kind), Some(Kind::Custom(1)));
        columns.remove(0);
        assert_eq!(columns.list()[0].kind, Kind::Time);
        assert_eq!(Columns::new(&columns.settings()), columns, "the settings give the same columns again");
        assert_eq!(Columns::default().settings(), []);
    }

    #[test]
    fn cells_become_filters() {
        let row = Row { source: "10.0.0.1".into(), destination: "fe80::1".into(), protocol: "TLSv1.3".into(), ..Row::default() };
        let brief = Brief { time: Moment::new(5, 0), len: 66, ..Brief::default() };
        let of = |kind| filter(kind, 6, brief, &row);
        assert_eq!(of(Kind::Source).as_deref(), Some("ip.src == 10.0.0.1"));
        assert_eq!(of(Kind::Destination).as_deref(), Some("ipv6.dst == fe80::1"));
        assert_eq!(of(Kind::Protocol).as_deref(), Some("tls"));
        assert_eq!(of(Kind::Number).as_deref(), Some("frame.number == 7"));
        assert_eq!(["HTTP/XML", "SSHv2", "ICMPv6", "MDNS", "IGMPv3"].map(protocol_filter), ["http", "ssh", "icmpv6", "mdns", "igmp"]);
    }
}
