//! The whole text of every fixture: what `read -T text` prints must be what stands beside the capture.
//!
//! `UPDATE_EXPECTED=1 cargo test --test dissect` writes the texts anew; read the difference before you commit it.

mod support;

use std::path::Path;
use std::process::Command;
use support::{Fixture, fixtures};

/// What the program prints of a capture.
fn text(fixture: &Fixture) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_netanal-tui"))
        .args(["read", "-n", "-T", "text", "-r"])
        .arg(&fixture.capture)
        .output()
        .expect("the program runs");
    assert!(out.status.success(), "{}: {}", fixture.name, String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap_or_else(|e| panic!("{}: output is not UTF-8: {e}", fixture.name))
}

#[test]
fn every_fixture_reads_as_expected() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for fixture in fixtures() {
        let expected = fixture.capture.with_file_name("tree.txt");
        let got = text(&fixture);
        if update {
            std::fs::write(&expected, &got).expect("the expected text can be written");
            continue;
        }
        match std::fs::read_to_string(&expected) {
            Err(_) => wrong.push(format!("{} is missing: UPDATE_EXPECTED=1 cargo test --test dissect makes it", expected.display())),
            Ok(want) if want != got => wrong.push(first_difference(&expected, &want, &got)),
            Ok(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn first_difference(path: &Path, want: &str, got: &str) -> String {
    let mut frame = 0;
    let (mut wants, mut gots) = (want.lines(), got.lines());
    for line in 1.. {
        let (w, g) = (wants.next(), gots.next());
        frame += u32::from(w.is_some_and(|w| w.starts_with("Frame ")));
        if w != g {
            let name = path.display();
            return format!("{name}:{line} (frame {frame})\n  expected: {}\n  got:      {}", w.unwrap_or("(end)"), g.unwrap_or("(end)"));
        }
    }
    unreachable!("the texts differ")
}

#[test]
fn fixtures_hold_known_files_only() {
    let mut wrong = Vec::new();
    for fixture in fixtures() {
        let folder = fixture.capture.parent().expect("a folder");
        let mut captures = 0;
        for file in std::fs::read_dir(folder).expect("a folder that can be read").flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            match name.as_str() {
                "tree.txt" | "keys.log" => {}
                "capture.pcap" | "capture.pcapng" | "capture.pcap.gz" | "capture.pcap.zst" | "capture.pcap.lz4" => captures += 1,
                _ => wrong.push(format!("fixtures/{}/{name}: nothing reads this file", fixture.name)),
            }
        }
        if captures != 1 {
            wrong.push(format!("fixtures/{}: {captures} captures, not one", fixture.name));
        }
        if !Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("scripts/fixtures/{}.sh", fixture.name)).exists() {
            wrong.push(format!("fixtures/{}: no script in scripts/fixtures makes it", fixture.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
