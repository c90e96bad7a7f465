//! Gathers what the HTML report tells: the tables of `analyze` and the pictures of `chart`, over the same frames.

use super::charting::{Kind, Subject, charts};
use super::open::OpenError;
use super::tables::{Request, request};
use super::windows::Windows;
use crate::chart::{inline, units};
use crate::export::report::{Page, Section};
use crate::export::table::human;
use crate::model::table::{Cell, Table};
use crate::stats::scope::{FileFacts, Options};

/// Rows of a table that ranks.
const ROWS: usize = 300;

/// Anchor, title, note and tables of the parts after the charts.
const PARTS: &[(&str, &str, &str, &[&str])] = &[
    ("alerts", "Alerts", "What looks like an attack or carelessness, with what it rests on.", &["alerts"]),
    ("wrong", "What looks wrong", "Expert notes, the most serious first.", &["expert"]),
    ("protocols", "Protocols", "Each protocol with all that it carries.", &["hierarchy"]),
    ("talkers", "Talkers", "Hosts, pairs, ports and protocols by bytes.", &["talkers"]),
    (
        "conversations",
        "Conversations",
        "Side a sent the first frame.",
        &["conversations:tcp", "conversations:udp", "conversations:ip", "conversations:ipv6"],
    ),
    ("ports", "Ports and lengths", "", &["ports", "lengths"]),
    ("tcp", "TCP", "", &["tcp"]),
    ("dns", "DNS", "", &["dns"]),
    ("http", "HTTP", "", &["http"]),
    ("tls", "TLS", "", &["tls", "certificates"]),
];

/// The report of the frames that pass. `files` are facts about the capture's files.
///
/// # Errors
/// When the input cannot be read on.
pub fn page(subject: &Subject<'_>, windows: &mut Windows<'_>, files: Vec<FileFacts>) -> Result<Page, OpenError> {
    let options = Options { limit: ROWS, files, ..Options::default() };
    let wanted =
        |name: &str| request(name).ok().map(|r| Request { options: Options { variant: r.options.variant, ..options.clone() }, ..r });
    let names = || std::iter::once("summary").chain(PARTS.iter().flat_map(|p| p.3.iter().copied()));
    let requests: Vec<(&str, Request)> = names().filter_map(|name| Some((name, wanted(name)?))).collect();
    let all: Vec<Request> = requests.iter().map(|r| r.1.clone()).collect();
    let (mut pictures, made) = charts(subject, windows, &Kind::ALL, &all)?;
    let mut tables: Vec<(&str, Table)> = requests.iter().map(|r| r.0).zip(made).collect();

    let context = pictures.first().map(|c| c.context.clone()).unwrap_or_default();
    pictures.retain(|c| !c.body.is_empty());
    let figures = pictures.iter().map(|c| (c.title.clone(), inline::svg(&c.body, &c.title))).collect();
    let warnings = windows.dissector.store.info().warnings.join(" ");
    let mut sections = vec![Section { id: "charts", title: "Charts", note: warnings, figures, tables: Vec::new() }];
    let mut take = |name: &str| tables.iter().position(|t| t.0 == name).map(|at| tables.swap_remove(at).1);
    let facts = take("summary").map(|t| facts(&t)).unwrap_or_default();
    for (id, title, note, names) in PARTS {
        let tables: Vec<Table> = names.iter().filter_map(|name| take(name)).filter(|t| !t.rows.is_empty()).collect();
        if !tables.is_empty() {
            sections.push(Section { id, title, note: (*note).to_owned(), figures: Vec::new(), tables });
        }
    }
    Ok(Page { title: format!("Report on {}", subject.source), context, facts, sections })
}

/// The rows of the summary as names and values, but for the lengths, which have a chart.
fn facts(summary: &Table) -> Vec<(String, String)> {
    let fact = |row: &crate::model::table::Row| match row.cells.as_slice() {
        [group, ..] if group.words() == "sizes" => None,
        [_, name, Cell::Seconds(span), ..] => Some((human(name).replace(" in seconds", ""), units::span(*span))),
        [_, name, value, ..] => Some((human(name), human(value))),
        _ => None,
    };
    summary.rows.iter().filter_map(fact).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_names_and_values_without_shares() {
        let mut summary = Table::new("summary", "Summary", &[("group", ""), ("figure", ""), ("value", ""), ("share_percent", "")]);
        for (group, name, value) in [("frames", "captured", Cell::Count(7)), ("span", "duration in seconds", Cell::Seconds(90_000_000_000))]
        {
            summary.push(vec![Cell::Group(group.into()), name.into(), value, Cell::Share(100.0)]);
        }
        summary.push(vec![Cell::Group("sizes".into()), "0-19".into(), Cell::Count(7), Cell::Share(100.0)]);
        let expected = [("captured", "7".to_string()), ("duration", units::span(90_000_000_000))];
        assert_eq!(facts(&summary), expected.map(|(name, value)| (name.to_string(), value)));
    }

    #[test]
    fn every_part_is_made_of_tables_that_there_are() {
        for (id, _, _, names) in PARTS {
            assert!(id.chars().all(|c| c.is_ascii_lowercase()));
            for name in *names {
                assert!(request(name).is_ok(), "{name}");
            }
        }
    }
}
