//! `read -T json|ndjson|csv` and `-w`: what is written is read back by its own readers.

mod support;

use std::path::Path;
use std::process::{Command, Output};
use support::fixture;

fn read(args: &[&str]) -> Output {
    let tour = fixture("tour").capture;
    let mut command = Command::new(env!("CARGO_BIN_EXE_netanal-tui"));
    command.arg("read").arg("-r").arg(tour).args(args).output().expect("the program runs")
}

fn text(args: &[&str]) -> String {
    let out = read(args);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).expect("output is UTF-8")
}

/// Number, wire length and Info of each frame, as `-T fields` tells them.
fn frames(args: &[&str]) -> Vec<[String; 3]> {
    let fields = ["-T", "fields", "-e", "frame.number", "-e", "frame.len", "-e", "_ws.col.Info"];
    let lines = text(&[&fields, args].concat());
    let split = |line: &str| line.splitn(3, '\t').map(str::to_owned).collect::<Vec<_>>().try_into().expect("three fields");
    lines.lines().map(split).collect()
}

#[test]
fn json_ndjson_and_csv_tell_of_the_same_frames() {
    let expected = frames(&["-Y", "dns"]);
    assert!(expected.len() > 1, "the capture has DNS");
    let array: Vec<serde_json::Value> = serde_json::from_str(&text(&["-Y", "dns", "-T", "json"])).expect("JSON");
    let ndjson = text(&["-Y", "dns", "-T", "ndjson"]);
    let lines: Vec<serde_json::Value> = ndjson.lines().map(|l| serde_json::from_str(l).expect("an object a line")).collect();
    assert_eq!(array, lines);
    let of_json: Vec<[String; 3]> =
        lines.iter().map(|f| [f["number"].to_string(), f["length_bytes"].to_string(), f["info"].as_str().unwrap().into()]).collect();
    assert_eq!(of_json, expected);
    let csv = text(&["-Y", "dns", "-T", "csv"]);
    let rows: Vec<_> = csv::Reader::from_reader(csv.as_bytes()).into_records().map(|r| r.expect("a row")).collect();
    let of_csv: Vec<[String; 3]> = rows.iter().map(|r| [r[0].into(), r[5].into(), r[6].into()]).collect();
    assert_eq!(of_csv, expected);
}

#[test]
fn chosen_fields_are_the_only_ones() {
    let csv = text(&["-Y", "dns", "-T", "csv", "-e", "frame.number", "-e", "dns.qry.name"]);
    assert_eq!(csv.lines().next(), Some("frame.number,dns.qry.name"));
    let ndjson = text(&["-Y", "dns", "-T", "ndjson", "-e", "dns.qry.name"]);
    for line in ndjson.lines() {
        let frame: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let keys: Vec<_> = frame["fields"].as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["dns.qry.name"]);
    }
}

#[test]
fn nothing_that_passes_is_still_a_whole_array() {
    assert_eq!(text(&["-Y", "frame.number == 0", "-T", "json"]), "[\n]\n");
}

#[test]
fn saved_frames_are_those_that_pass() {
    let dir = tempfile::tempdir().expect("a folder");
    for name in ["out.pcapng", "out.pcap"] {
        let out = dir.path().join(name);
        assert_eq!(text(&["-Y", "dns", "-w", &out.to_string_lossy()]), "", "-w alone prints nothing");
        let again = frames_of(&out);
        let expected: Vec<[String; 2]> = frames(&["-Y", "dns"]).into_iter().map(|[_, len, info]| [len, info]).collect();
        assert_eq!(again, expected);
        let refused = read(&["-w", &out.to_string_lossy()]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&refused.stderr).contains("exists"));
    }
    let input = fixture("tour").capture;
    assert_eq!(read(&["-w", &input.to_string_lossy()]).status.code(), Some(1), "the input stays");
}

fn frames_of(file: &Path) -> Vec<[String; 2]> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_netanal-tui"));
    let out = command.arg("read").arg("-r").arg(file).args(["-T", "fields", "-e", "frame.len", "-e", "_ws.col.Info"]).output();
    let out = String::from_utf8(out.expect("the program runs").stdout).expect("UTF-8");
    out.lines().map(|l| l.split_once('\t').map(|(a, b)| [a.to_owned(), b.to_owned()]).expect("two fields")).collect()
}
