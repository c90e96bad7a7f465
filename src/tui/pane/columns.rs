//! The columns of the packet list: which ones fit, how wide they are, what they say.

use crate::base::Timestamp;
use crate::base::time::write_seconds;
use crate::session::{Brief, Row};
use crate::tui::widget::text;
use std::borrow::Cow;
use std::fmt::Write;

/// A column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    Number,
    Time,
    Source,
    Destination,
    Protocol,
    Length,
    #[default]
    Info,
}

/// What the Time column counts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeFormat {
    /// Seconds since the first frame.
    #[default]
    SinceFirst,
    /// Seconds since the displayed frame before.
    SincePrevious,
    /// Time of day, UTC.
    Clock,
}

impl TimeFormat {
    pub fn next(self) -> Self {
        match self {
            TimeFormat::SinceFirst => TimeFormat::SincePrevious,
            TimeFormat::SincePrevious => TimeFormat::Clock,
            TimeFormat::Clock => TimeFormat::SinceFirst,
        }
    }

    /// For the message when it is switched.
    pub fn describe(self) -> &'static str {
        match self {
            TimeFormat::SinceFirst => "time: seconds since the first frame",
            TimeFormat::SincePrevious => "time: seconds since the displayed frame before",
            TimeFormat::Clock => "time: time of day, UTC",
        }
    }

    fn head(self) -> &'static str {
        match self {
            TimeFormat::SinceFirst => "Time",
            TimeFormat::SincePrevious => "Delta",
            TimeFormat::Clock => "Time UTC",
        }
    }

    /// The time of a frame as this format shows it.
    pub fn show(self, brief: Brief, previous: Option<Timestamp>) -> String {
        if brief.is_reference {
            return "*REF*".into();
        }
        let (time, mut out) = (brief.time, String::new());
        let _ = match self {
            TimeFormat::SinceFirst => write_seconds(&mut out, time.since(brief.first), 6),
            TimeFormat::SincePrevious => write_seconds(&mut out, previous.map_or(0, |p| time.since(p)), 6),
            TimeFormat::Clock => {
                let c = time.calendar();
                write!(out, "{:02}:{:02}:{:02}.{:06}", c.hour, c.minute, c.second, c.nanos / 1000)
            }
        };
        out
    }
}

impl Column {
    pub fn title(self, time: TimeFormat) -> &'static str {
        match self {
            Column::Number => "No.",
            Column::Time => time.head(),
            Column::Source => "Source",
            Column::Destination => "Destination",
            Column::Protocol => "Protocol",
            Column::Length => "Length",
            Column::Info => "Info",
        }
    }

    fn is_number(self) -> bool {
        matches!(self, Column::Number | Column::Time | Column::Length)
    }
}

/// The widest texts seen so far in columns whose width follows their content. They only grow, so that the list does not
/// jump while it scrolls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub address: u16,
    pub protocol: u16,
    pub time: u16,
}

impl Seen {
    pub fn see(&mut self, row: &Row) {
        let wide = |s: &str| text::width(s).min(64) as u16;
        self.address = self.address.max(wide(&row.source)).max(wide(&row.destination));
        self.protocol = self.protocol.max(wide(&row.protocol));
    }
}

/// A column in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    pub column: Column,
    /// Columns of the terminal from the left of the list.
    pub x: u16,
    pub width: u16,
}

/// Signs before the columns: the selection, and mark or trouble.
pub const GUTTER: u16 = 2;

/// Chooses and places columns in `width`. What carries least is dropped first.
pub fn place(width: u16, last_frame: usize, seen: Seen) -> Vec<Placed> {
    let number = (last_frame.max(1).ilog10() as u16 + 1).max(3);
    let time = seen.time.clamp(8, 15);
    let cap = match width {
        0..=89 => 15,
        90..=119 => 17,
        120..=159 => 24,
        _ => 39,
    };
    let address = seen.address.clamp(9, cap);
    let protocol = seen.protocol.clamp(5, if width < 90 { 8 } else { 14 });
    let info = if width < 60 { 12 } else { 24 };
    let mut columns = vec![
        (Column::Number, number),
        (Column::Time, time),
        (Column::Source, address),
        (Column::Destination, address.max(11)),
        (Column::Protocol, if width < 60 { protocol } else { protocol.max(8) }),
        (Column::Length, 6),
        (Column::Info, info),
    ];
    let needed = |columns: &[(Column, u16)]| GUTTER + columns.iter().map(|c| c.1 + 1).sum::<u16>();
    for dropped in [Column::Length, Column::Time, Column::Destination, Column::Source, Column::Number] {
        if needed(&columns) <= width {
            break;
        }
        if width < 72 || dropped == Column::Length {
            columns.retain(|c| c.0 != dropped);
        }
    }
    let mut x = GUTTER;
    let mut out = Vec::new();
    for (column, wanted) in columns {
        let room = width.saturating_sub(x);
        let wide = if column == Column::Info { room } else { wanted.min(room) };
        out.push(Placed { column, x, width: wide });
        x = (x + wide + 1).min(width);
    }
    out
}

/// What stands in a cell. `row` is `None` while it is still being made.
pub fn cell<'a>(column: Column, frame: u32, brief: Brief, row: Option<&'a Row>, time: &str) -> Cow<'a, str> {
    match column {
        Column::Number => (u64::from(frame) + 1).to_string().into(),
        Column::Time => time.to_owned().into(),
        Column::Length => brief.len.to_string().into(),
        Column::Source => row.map_or("", |r| &r.source).into(),
        Column::Destination => row.map_or("", |r| &r.destination).into(),
        Column::Protocol => row.map_or("", |r| &r.protocol).into(),
        Column::Info => row.map_or("", |r| &r.info).into(),
    }
}

/// A cell's text in its width: numbers to the right, addresses shortened in the middle, the rest at the end.
pub fn fitted(placed: Placed, value: &str) -> String {
    let width = usize::from(placed.width);
    match placed.column {
        c if c.is_number() => text::right(value, width),
        Column::Source | Column::Destination => text::middle(value, width),
        _ => text::fit(value, width),
    }
}

/// A display filter for what a cell says, when there is one.
pub fn filter(column: Column, frame: u32, brief: Brief, row: &Row) -> Option<String> {
    let address = |value: &str, end: &str| match () {
        () if value.parse::<std::net::Ipv4Addr>().is_ok() => Some(format!("ip.{end} == {value}")),
        () if value.parse::<std::net::Ipv6Addr>().is_ok() => Some(format!("ipv6.{end} == {value}")),
        () if value.len() == 17 && value.matches(':').count() == 5 => Some(format!("eth.{end} == {value}")),
        () => None,
    };
    match column {
        Column::Number => Some(format!("frame.number == {}", u64::from(frame) + 1)),
        Column::Time => {
            let mut out = String::from("frame.time_relative >= ");
            let _ = write_seconds(&mut out, brief.time.since(brief.first), 9);
            Some(out)
        }
        Column::Source => address(&row.source, "src"),
        Column::Destination => address(&row.destination, "dst"),
        Column::Length => Some(format!("frame.len == {}", brief.len)),
        Column::Protocol | Column::Info => Some(protocol_filter(&row.protocol)).filter(|f| !f.is_empty()),
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

    fn titles(width: u16) -> Vec<Column> {
        place(width, 88_232, Seen { address: 15, protocol: 7, time: 11 }).into_iter().map(|p| p.column).collect()
    }

    #[test]
    fn what_carries_least_is_dropped_first() {
        assert_eq!(titles(118).len(), 7);
        assert!(!titles(78).contains(&Column::Length));
        assert_eq!(titles(78).len(), 6);
        assert_eq!(titles(38), [Column::Number, Column::Protocol, Column::Info]);
        for width in 0..60 {
            let placed = place(width, 10, Seen::default());
            assert!(placed.iter().all(|p| p.x + p.width <= width.max(GUTTER)), "{width}");
        }
    }

    #[test]
    fn times_read_in_all_formats() {
        let brief = Brief { time: Timestamp(3_250_000_999), first: Timestamp(1_000_000_000), ..Brief::default() };
        assert_eq!(TimeFormat::SinceFirst.show(brief, None), "2.250000");
        assert_eq!(TimeFormat::SincePrevious.show(brief, Some(Timestamp(3_250_000_000))), "0.000000");
        assert_eq!(TimeFormat::Clock.show(brief, None), "00:00:03.250000");
        assert_eq!(TimeFormat::Clock.show(Brief { is_reference: true, ..brief }, None), "*REF*");
    }

    #[test]
    fn cells_become_filters() {
        let row = Row { source: "10.0.0.1".into(), destination: "fe80::1".into(), protocol: "TLSv1.3".into(), ..Row::default() };
        let brief = Brief { time: Timestamp(5_000_000_000), len: 66, ..Brief::default() };
        let of = |column| filter(column, 6, brief, &row);
        assert_eq!(of(Column::Source).as_deref(), Some("ip.src == 10.0.0.1"));
        assert_eq!(of(Column::Destination).as_deref(), Some("ipv6.dst == fe80::1"));
        assert_eq!(of(Column::Protocol).as_deref(), Some("tls"));
        assert_eq!(of(Column::Number).as_deref(), Some("frame.number == 7"));
        assert_eq!(["HTTP/XML", "SSHv2", "ICMPv6", "MDNS", "IGMPv3"].map(protocol_filter), ["http", "ssh", "icmpv6", "mdns", "igmp"]);
    }
}
