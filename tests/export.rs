//! `export`: every format is read back by its own readers, and all of them tell the same figures as `read` and `analyze`.
//! Readers that are not installed are skipped with a message.

mod support;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use support::fixture;

fn program(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_netanal-tui")).args(args).output().expect("the program runs")
}

fn capture() -> String {
    fixture("tour").capture.to_string_lossy().into_owned()
}

fn export(out: &Path, more: &[&str]) {
    let (capture, out) = (capture(), out.to_string_lossy().into_owned());
    let done = program(&[&["export", &capture, "-o", &out], more].concat());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Frames and bytes of the capture, as `read` tells them.
fn totals() -> (u64, u64) {
    let out = program(&["read", "-r", &capture(), "-T", "fields", "-e", "frame.len"]);
    let lengths: Vec<u64> = String::from_utf8_lossy(&out.stdout).lines().map(|l| l.parse().expect("a length")).collect();
    (lengths.len() as u64, lengths.iter().sum())
}

fn folder() -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().to_owned();
    (dir, path)
}

/// What a command prints, without the line end; `None`, with a message, where it is not installed.
fn tool(name: &str, args: &[&str]) -> Option<String> {
    let out = Command::new(name).args(args).output().ok();
    let Some(out) = out else {
        eprintln!("skipped: {name} is not installed");
        return None;
    };
    assert!(out.status.success(), "{name}: {}", String::from_utf8_lossy(&out.stderr));
    Some(String::from_utf8(out.stdout).expect("UTF-8").trim_end().to_owned())
}

/// What a Python program prints; `None` where the module is missing.
fn python(module: &str, code: &str) -> Option<String> {
    let there = Command::new("python3").args(["-c", &format!("import {module}")]).output().is_ok_and(|o| o.status.success());
    if !there {
        eprintln!("skipped: python3 has no {module}");
        return None;
    }
    tool("python3", &["-c", code])
}

#[test]
fn csv_has_every_frame_and_byte() {
    let (_dir, path) = folder();
    export(&path.join("p.csv"), &[]);
    let mut reader = csv::Reader::from_path(path.join("p.csv")).expect("a file");
    let lengths: Vec<u64> = reader.records().map(|r| r.expect("a row")[3].parse().expect("a length")).collect();
    assert_eq!((lengths.len() as u64, lengths.iter().sum()), totals());
}

#[test]
fn json_and_ndjson_are_read_by_jq() {
    let (_dir, path) = folder();
    export(&path.join("p.json"), &[]);
    export(&path.join("p.ndjson"), &[]);
    let (json, ndjson) = (path.join("p.json"), path.join("p.ndjson"));
    let (frames, bytes) = totals();
    let Some(sum) = tool("jq", &["-c", "[length, (map(.length_bytes) | add)]", &json.to_string_lossy()]) else { return };
    assert_eq!(sum, format!("[{frames},{bytes}]"));
    let sum = tool("jq", &["-cs", "[length, (map(.network.bytes) | add)]", &ndjson.to_string_lossy()]);
    assert_eq!(sum, Some(format!("[{frames},{bytes}]")));
}

#[test]
fn sqlite_grows_and_its_sums_are_those_of_analyze() {
    let (_dir, path) = folder();
    let file = path.join("h.sqlite");
    export(&file, &[]);
    export(&file, &["-Y", "dns"]);
    let name = file.to_string_lossy().into_owned();
    let sql = |sql: &str| tool("sqlite3", &[&name, sql]);
    let (frames, bytes) = totals();
    let Some(sum) = sql("SELECT count(*), sum(length_bytes) FROM packets WHERE capture_id = 1") else { return };
    assert_eq!(sum, format!("{frames}|{bytes}"));
    assert_eq!(sql("SELECT count(*), sum(complete) FROM captures").as_deref(), Some("2|2"));
    assert_eq!(sql("SELECT filter FROM captures ORDER BY 1").as_deref(), Some("\ndns"));
    assert_eq!(sql("SELECT count(DISTINCT protocol) FROM packets WHERE capture_id = 2").as_deref(), Some("1"));
    assert_eq!(sql("PRAGMA integrity_check").as_deref(), Some("ok"));
    let talkers = program(&["analyze", &capture(), "--table", "talkers:host", "-T", "json"]).stdout;
    let talkers: serde_json::Value = serde_json::from_slice(&talkers).expect("JSON");
    for row in talkers["talkers:host"].as_array().expect("rows") {
        let address = row["talker"].as_str().expect("an address");
        let sums = sql(&format!("SELECT bytes_received, bytes_sent FROM talkers WHERE capture_id = 1 AND address = '{address}'"));
        assert_eq!(sums, Some(format!("{}|{}", row["bytes_in"], row["bytes_out"])), "{address}");
    }
}

#[test]
fn parquet_is_one_table_for_duckdb_and_clickhouse() {
    let (_dir, path) = folder();
    export(&path.join("lake/"), &["--sensor", "lab"]);
    export(&path.join("lake/"), &["--sensor", "branch"]);
    let (frames, bytes) = totals();
    let files = path.join("lake/packets");
    let files = files.display();
    let duckdb = python(
        "duckdb",
        &format!(
            "import duckdb\nfor row in duckdb.sql(\"SELECT sensor, count(*), sum(length_bytes)::BIGINT, count(DISTINCT day) \
             FROM read_parquet('{files}/**/*.parquet', hive_partitioning=true) GROUP BY ALL ORDER BY 1\").fetchall(): print(*row)"
        ),
    );
    if let Some(rows) = duckdb {
        for (row, sensor) in rows.lines().zip(["branch", "lab"]) {
            assert!(row.starts_with(&format!("{sensor} {frames} {bytes} ")), "{rows}");
        }
    }
    let clickhouse = python(
        "chdb",
        &format!(
            "import chdb\nprint(chdb.query(\"SELECT count(), sum(length_bytes), toTypeName(any(time)) FROM file('{files}/*/*/*.parquet', Parquet)\"))"
        ),
    );
    if let Some(row) = clickhouse {
        assert_eq!(row.trim(), format!("{},{},\"Nullable(DateTime64(9, 'UTC'))\"", frames * 2, bytes * 2));
    }
}

#[test]
fn capture_files_hold_the_frames_that_pass() {
    let (_dir, path) = folder();
    for name in ["d.pcapng", "d.pcap"] {
        let file = path.join(name);
        export(&file, &["-Y", "udp"]);
        let columns = ["-T", "fields", "-e", "frame.time_epoch", "-e", "frame.len", "-e", "udp.srcport"];
        let own = program(&[&["read", "-r", &capture(), "-Y", "udp"], &columns[..]].concat()).stdout;
        let own = String::from_utf8(own).expect("UTF-8").trim_end().to_owned();
        let Some(theirs) = tool("tshark", &[&["-n", "-r", &file.to_string_lossy()], &columns[..]].concat()) else { return };
        assert_eq!(theirs.lines().count(), own.lines().count());
        let micros = |text: &str| text.lines().map(|l| l.replace("000\t", "\t")).collect::<Vec<_>>();
        assert_eq!(micros(&theirs), micros(&own), "{name}");
        if let Some(info) = tool("capinfos", &["-c", "-M", &file.to_string_lossy()]) {
            assert!(info.contains(&format!("{}", own.lines().count())), "{info}");
        }
    }
}

#[test]
fn inputs_and_unknown_formats_are_refused() {
    let (_dir, path) = folder();
    let copy = path.join("in.csv");
    std::fs::copy(fixture("tour").capture, &copy).expect("a copy");
    let before = std::fs::read(&copy).expect("bytes");
    let name = copy.to_string_lossy().into_owned();
    let out = program(&["export", &name, "-o", &name]);
    assert_eq!(out.status.code(), Some(1), "{}", String::from_utf8_lossy(&out.stderr));
    assert_eq!(std::fs::read(&copy).expect("bytes"), before);
    assert_eq!(program(&["export", &capture(), "-o", "x.docx"]).status.code(), Some(2));
    assert_eq!(program(&["export", &capture(), "-o", "x.parquet", "--table", "all"]).status.code(), Some(2));
}

#[test]
fn detections_are_among_the_alerts_with_their_evidence() {
    let (_dir, path) = folder();
    export(&path.join("a.csv"), &["--table", "alerts"]);
    let mut reader = csv::Reader::from_path(path.join("a.csv")).expect("a file");
    let names = reader.headers().expect("headings").clone();
    let at = |name: &str| names.iter().position(|n| n == name).unwrap_or_else(|| panic!("no column {name}"));
    let rows: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("a row")).collect();
    let cells = |row: &csv::StringRecord| ["rule", "message", "filter", "frame_number"].map(|name| row[at(name)].to_owned());
    let mut exported: Vec<[String; 4]> = rows.iter().map(cells).filter(|cells| !cells[0].is_empty()).collect();
    let found = String::from_utf8(program(&["detect", &capture(), "-T", "ndjson"]).stdout).expect("UTF-8");
    let alerts = found.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
    let cells = |alert: serde_json::Value| {
        let text = |key: &str| alert[key].as_str().unwrap_or_default().to_owned();
        [text("rule.id"), text("message"), text("netanal.filter"), alert["netanal.packets"][0].to_string()]
    };
    let mut found: Vec<[String; 4]> = alerts.map(cells).collect();
    exported.sort();
    found.sort();
    assert!(!found.is_empty(), "the fixture has something to detect");
    assert_eq!(exported, found);
    assert!(rows.len() > exported.len(), "and expert notes");
}
