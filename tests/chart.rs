//! `chart`: every picture in both formats, with the figures that `analyze` tells.

mod support;

use std::path::Path;
use std::process::{Command, Output};
use support::fixture;

fn program(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_netanal-tui")).args(args).output().expect("the program runs")
}

fn capture() -> String {
    fixture("tour").capture.to_string_lossy().into_owned()
}

fn draw(folder: &Path, more: &[&str]) -> Output {
    let (capture, folder) = (capture(), folder.to_string_lossy().into_owned());
    program(&[&["chart", &capture, "-d", &folder], more].concat())
}

#[test]
fn all_pictures_are_drawn_in_both_formats() {
    let dir = tempfile::tempdir().expect("a folder");
    for format in ["svg", "png"] {
        let out = draw(dir.path(), &["--type", "all", "--format", format]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        for name in ["protocols", "bandwidth", "talkers", "ports", "sizes", "rtt"] {
            let file = std::fs::read(dir.path().join(format!("{name}.{format}"))).expect("a picture");
            match format {
                "png" => assert_eq!((&file[..4], &file[16..24]), (&b"\x89PNG"[..], &b"\0\0\x04\xb0\0\0\x02\xa3"[..]), "1200 x 675"),
                _ => assert!(file.starts_with(b"<svg") && file.ends_with(b"</svg>\n")),
            }
        }
    }
}

#[test]
fn talkers_are_those_of_analyze() {
    let dir = tempfile::tempdir().expect("a folder");
    assert!(draw(dir.path(), &["--type", "talkers"]).status.success());
    let svg = std::fs::read_to_string(dir.path().join("talkers.svg")).expect("a picture");
    let table = program(&["analyze", &capture(), "--table", "talkers:host", "-T", "json", "--top-talkers", "5"]).stdout;
    let table: serde_json::Value = serde_json::from_slice(&table).expect("JSON");
    let rows = table["talkers:host"].as_array().expect("rows");
    assert!(!rows.is_empty());
    for row in rows {
        let address = row["talker"].as_str().expect("an address");
        assert!(svg.contains(address), "{address} is missing");
    }
    assert!(svg.contains("capture.pcap"), "the file is named");
}

#[test]
fn a_filter_restricts_the_figures_and_is_shown() {
    let dir = tempfile::tempdir().expect("a folder");
    assert!(draw(dir.path(), &["--type", "protocols", "-Y", "dns"]).status.success());
    let svg = std::fs::read_to_string(dir.path().join("protocols.svg")).expect("a picture");
    assert!(svg.contains("100.0 %") && svg.contains("DNS") && !svg.contains("TCP"), "{svg}");
}

#[test]
fn series_are_lines_of_their_own() {
    let dir = tempfile::tempdir().expect("a folder");
    let out = draw(dir.path(), &["--type", "bandwidth", "--series", "frame", "--series", "dns", "--series", "frame.len == 0"]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let svg = std::fs::read_to_string(dir.path().join("bandwidth.svg")).expect("a picture");
    let lines: Vec<&str> = svg.split("<polyline").skip(1).filter_map(|line| line.split("points=\"").nth(1)?.split('"').next()).collect();
    let longest = lines.iter().map(|line| line.len()).max().unwrap_or(0);
    let whole: Vec<&&str> = lines.iter().filter(|line| line.len() == longest).collect();
    assert!(whole.len() >= 2 && whole[0] == whole[1], "the line of all frames is drawn twice: {lines:?}");
    for name in ["all", "dns", "frame.len == 0"] {
        assert!(svg.contains(&format!("{name}\n")), "{name} is not named: {svg}");
    }
    let wrong = |more: &[&str]| draw(dir.path(), more).status.code();
    assert_eq!(wrong(&["--type", "bandwidth", "--series", "tcp.prt == 1"]), Some(2));
    assert_eq!(wrong(&["--type", "ports", "--series", "dns"]), Some(2));
    assert_eq!(wrong(&["--type", "bandwidth"].into_iter().chain(["--series", "dns"].repeat(6)).collect::<Vec<_>>()), Some(2));
}

#[test]
fn a_wrong_type_is_a_wrong_command_line() {
    let dir = tempfile::tempdir().expect("a folder");
    assert_eq!(draw(dir.path(), &["--type", "pancakes"]).status.code(), Some(2));
}
