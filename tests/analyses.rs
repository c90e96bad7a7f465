//! The worked analyses of docs/export.md: every block of commands runs as it stands there, and says what it should.

mod support;

use std::path::Path;
use std::process::Command;
use support::fixture;

/// The commands under a heading of the document.
fn commands(heading: &str) -> String {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/export.md")).expect("docs/export.md");
    let (_, section) = text.split_once(&format!("### {heading}\n")).expect("the heading");
    let (_, block) = section.split_once("```sh\n").expect("a block of commands");
    block.split_once("```").expect("its end").0.to_owned()
}

/// Runs them in a folder of their own; `None` where a program that they need is missing.
fn run(heading: &str, file: &str, capture: &[u8]) -> Option<String> {
    let commands = commands(heading);
    for tool in ["sqlite3", "jq"] {
        let there = Command::new(tool).arg("--version").output().is_ok_and(|o| o.status.success());
        if commands.contains(tool) && !there {
            eprintln!("skipped: {tool} is not installed");
            return None;
        }
    }
    let dir = tempfile::tempdir().expect("a folder");
    std::fs::write(dir.path().join(file), capture).expect("the capture");
    let own = Path::new(env!("CARGO_BIN_EXE_netanal-tui")).parent().expect("a folder");
    let path = format!("{}:{}", own.display(), std::env::var("PATH").unwrap_or_default());
    let script = format!("set -eo pipefail\n{commands}");
    let out = Command::new("bash").arg("-c").arg(script).current_dir(dir.path()).env("PATH", path).output().expect("bash");
    assert!(out.status.success(), "{heading}: {}", String::from_utf8_lossy(&out.stderr));
    Some(String::from_utf8(out.stdout).expect("UTF-8"))
}

fn of_fixture(heading: &str, file: &str, name: &str) -> Option<String> {
    run(heading, file, &std::fs::read(fixture(name).capture).expect("a capture"))
}

#[test]
fn the_bandwidth_hog_is_found() {
    let Some(out) = of_fixture("Who takes the bandwidth?", "capture.pcap", "tour") else { return };
    let program = Path::new(env!("CARGO_BIN_EXE_netanal-tui"));
    let capture = fixture("tour").capture;
    let table = Command::new(program).arg("analyze").arg(capture).args(["--table", "talkers:host", "-T", "json"]).output().expect("runs");
    let table: serde_json::Value = serde_json::from_slice(&table.stdout).expect("JSON");
    let first = table["talkers:host"][0]["talker"].as_str().expect("an address").to_owned();
    let row = out.lines().nth(2).expect("a row");
    assert!(row.starts_with(&first), "{first} is not first in\n{out}");
}

#[test]
fn odd_protocols_are_counted() {
    let Some(out) = of_fixture("Which protocol is odd here?", "capture.pcap", "tour") else { return };
    assert!(out.contains("udp/53 dns"), "{out}");
}

#[test]
fn slow_dns_servers_are_ranked() {
    let Some(out) = of_fixture("Which DNS server is slow?", "capture.pcap", "tour") else { return };
    assert!(out.lines().count() >= 6 && out.contains("slowest_ms"), "{out}");
}

#[test]
fn retransmissions_are_told_by_path() {
    let Some(out) = of_fixture("On which path are packets lost?", "loss.pcap", "tcp-loss") else { return };
    let row = out.lines().nth(2).expect("a row with retransmissions");
    assert!(row.split_whitespace().nth(3).is_some_and(|n| n.parse::<u32>().is_ok_and(|n| n > 0)), "{out}");
}

#[test]
fn a_scan_is_seen() {
    let Some(out) = run("Is somebody scanning?", "scan.pcap", &scan()) else { return };
    let row: Vec<&str> = out.lines().nth(2).expect("a row").split_whitespace().collect();
    assert_eq!(row, ["10.0.0.66", "1", "40", "40"], "{out}");
}

/// A capture of a host that tries 40 ports of another, which refuses every second one.
fn scan() -> Vec<u8> {
    let mut out = [0xa1b2_c3d4_u32, 0x0004_0002, 0, 0, 65_535, 101].iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<u8>>();
    for n in 0..40_u8 {
        frame(&mut out, u32::from(n) * 2, [10, 0, 0, 66], [10, 0, 0, 1], 40_000, u16::from(n) + 1, 0x02);
        if n % 2 == 0 {
            frame(&mut out, u32::from(n) * 2 + 1, [10, 0, 0, 1], [10, 0, 0, 66], u16::from(n) + 1, 40_000, 0x14);
        }
    }
    out
}

/// A raw IPv4 frame with a TCP header, as a record of a pcap file.
fn frame(out: &mut Vec<u8>, millis: u32, from: [u8; 4], to: [u8; 4], from_port: u16, to_port: u16, flags: u8) {
    out.extend([1_700_000_000, millis * 1000, 40, 40].iter().flat_map(|n: &u32| n.to_le_bytes()));
    out.extend([0x45, 0, 0, 40, 0, 0, 0, 0, 64, 6, 0, 0]);
    out.extend(from);
    out.extend(to);
    out.extend(from_port.to_be_bytes());
    out.extend(to_port.to_be_bytes());
    out.extend([0, 0, 0, 1, 0, 0, 0, 0, 0x50, flags, 0x20, 0, 0, 0, 0, 0]);
}
