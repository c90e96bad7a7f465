//! What is set on the screen and kept: columns, saved filters, colour rules, time formats.

use netanal_tui::config::{Column, SavedFilter};
use netanal_tui::session::colours::file;
use netanal_tui::tui::app::{Effect, Kept, Msg};
use netanal_tui::tui::harness::Harness;
use std::path::PathBuf;

fn open(name: &str, width: u16, height: u16) -> Harness {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "fixtures", name, "capture.pcap"].iter().collect();
    Harness::open(&path, width, height).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn line_with<'a>(screen: &'a str, text: &str) -> &'a str {
    screen.lines().find(|l| l.contains(text)).unwrap_or_else(|| panic!("no line with {text}:\n{screen}"))
}

fn kept_columns(h: &Harness) -> Vec<Column> {
    let kept = h.effects.iter().rev().find_map(|e| if let Effect::Keep(Kept::Columns(c)) = e { Some(c.clone()) } else { None });
    kept.expect("columns are kept")
}

#[test]
fn a_field_becomes_a_column() {
    let mut h = open("http", 160, 36);
    h.keys("4G<tab>Gl/<esc>");
    h.keys("<alt-1>:column http.host<enter>");
    h.keys(":column tcp.len + 1<enter>");
    let screen = h.screen();
    assert!(line_with(&screen, "No.").contains("http.host"), "{screen}");
    assert!(line_with(&screen, "No.").contains("tcp.len + 1"), "{screen}");
    assert!(line_with(&screen, "GET /").contains("192.0.2.2"), "the value stands in its row:\n{screen}");
    let shows: Vec<_> = kept_columns(&h).into_iter().map(|c| c.show).collect();
    assert_eq!(shows, ["number", "time", "source", "destination", "protocol", "length", "http.host", "tcp.len + 1", "info"]);
    h.keys(":column tcp.prot<enter>");
    assert!(h.screen().contains("tcp.port"), "the nearest name is offered:\n{}", h.screen());
    h.keys("hhgC");
    assert!(!line_with(&h.screen(), "No.").contains("http.host"), "{}", h.screen());
}

#[test]
fn the_selected_field_becomes_a_column_and_a_cell_a_filter() {
    let mut h = open("http", 160, 36);
    h.keys("<tab>GljC");
    assert!(line_with(&h.screen(), "No.").contains("Source Port"), "{}", h.screen());
    h.keys("<alt-1>2Gha");
    assert_eq!(h.session.status().filter, "tcp.srcport == 80", "{}", h.screen());
}

#[test]
fn the_dialog_reorders_and_resizes_columns() {
    let mut h = open("http", 120, 36);
    h.keys(":columns<enter>gg");
    h.keys("J");
    h.keys("a_ws.col.protocol<enter>");
    h.keys("td<ctrl-u>Proto<enter>");
    h.keys("++");
    assert!(h.screen().contains("Proto"), "{}", h.screen());
    h.keys("<enter>");
    let kept = kept_columns(&h);
    assert_eq!(kept.iter().map(|c| c.show.as_str()).take(3).collect::<Vec<_>>(), ["time", "number", "protocol"]);
    assert_eq!((kept[2].title.as_str(), kept[2].width), ("Proto", Some(10)));
    h.keys(":columns<enter>R<enter>");
    assert_eq!(kept_columns(&h), [], "the usual columns need no settings");
    h.keys(":columns<enter>atcp.prot<enter>");
    assert!(h.screen().contains("✗"), "{}", h.screen());
    h.keys("<esc><esc>");
    assert!(h.app.overlays.is_empty());
}

#[test]
fn filters_are_kept_recalled_and_pressed() {
    let mut h = open("http", 120, 36);
    h.app.shared.saved = vec![SavedFilter { name: "syn".into(), filter: "tcp.flags.syn == 1".into(), button: true }];
    h.keys("/http<enter>:save web<enter>");
    let kept = h.effects.iter().rev().find_map(|e| if let Effect::Keep(Kept::Filters(f)) = e { Some(f.clone()) } else { None });
    assert_eq!(kept.map(|f| f.len()), Some(2));
    h.keys("gb");
    assert!(h.screen().contains("no such saved filter"), "{}", h.screen());
    h.keys("1gb");
    assert_eq!(h.session.status().filter, "tcp.flags.syn == 1");
    assert!(h.screen().contains("[syn]"), "{}", h.screen());
    h.keys("gfj&");
    assert_eq!(h.session.status().filter, "tcp.flags.syn == 1 && http");
    h.keys("gfbd<esc>");
    assert_eq!(h.app.shared.saved.len(), 1);
}

#[test]
fn a_reference_takes_the_value_of_the_selected_frame() {
    let mut h = open("http", 120, 36);
    h.keys("2G/tcp.srcport == ${{tcp.srcport}<enter>".replace("{{", "{").as_str());
    let status = h.session.status();
    assert!(status.displayed > 0 && status.displayed < status.frames, "{}", h.screen());
    let rows: Vec<_> = (0..status.displayed).filter_map(|p| h.session.frame_at(p)).collect();
    assert!(rows.contains(&1) && !rows.contains(&0), "{rows:?}");
}

#[test]
fn a_display_filter_becomes_a_capture_filter() {
    let mut h = open("http", 120, 36);
    h.keys("/tcp.port == 80<enter>B");
    assert!(line_with(&h.screen(), "bpf").contains("port 80"), "{}", h.screen());
    h.keys("<esc>/<ctrl-u>http.host<enter>B");
    assert!(h.screen().contains("no capture filter means the same"), "{}", h.screen());
}

#[test]
fn conversations_and_files_give_colours() {
    let mut h = open("http", 120, 36);
    let paint = |h: &Harness| h.session.row(0).and_then(|r| r.paint);
    let before = paint(&h);
    h.keys("3zc");
    assert_ne!(paint(&h), before);
    h.keys("zC");
    assert_eq!(paint(&h), before);
    let rules = file::parse("@all@frame@[65535,0,0][0,0,0]").rules;
    h.send(Msg::Colours(rules, vec!["x: not understood".into()]));
    h.settle();
    assert_eq!(paint(&h).map(|p| p.ground), Some(0xff0000));
    assert!(h.screen().contains("x: not understood"), "{}", h.screen());
    h.keys(":colours<enter>");
    assert_eq!(paint(&h), before);
}

#[test]
fn the_time_column_has_many_forms() {
    let mut h = open("http", 160, 36);
    h.keys(":time utc-date<enter>");
    assert!(line_with(&h.screen(), "No.").contains("Time UTC"), "{}", h.screen());
    assert!(line_with(&h.screen(), "▶").contains("20"), "{}", h.screen());
    h.keys(":time noon<enter>");
    assert!(h.screen().contains("one of relative"), "{}", h.screen());
}

#[test]
fn the_last_change_is_repeated_and_keys_are_bound() {
    let mut h = open("http", 120, 36);
    h.keys("x3j.");
    assert_eq!(h.session.status().ignored, 2);
    h.keys(":map <lt>f5> mark.toggle<enter>");
    h.keys("<f5>");
    assert_eq!(h.session.status().marked, 1);
    h.keys(":map <lt>f5> mark.togle<enter>");
    assert!(h.screen().contains("did you mean `mark.toggle`"), "{}", h.screen());
}
