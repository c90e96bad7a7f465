//! Files that the traffic carries: listed and saved by the command and from the screen. Names and sizes are those that tshark
//! exports from the same captures.

use netanal_tui::tui::harness::Harness;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn fixture(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "fixtures", name, "capture.pcap"].iter().collect()
}

fn objects(name: &str, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_netanal-tui")).arg("objects").arg(fixture(name)).args(more).output().expect("the program runs")
}

/// Names and sizes of the files in a folder.
fn sizes(folder: &Path) -> BTreeMap<String, u64> {
    let entries = std::fs::read_dir(folder).expect("the folder was made");
    entries.map(|e| e.unwrap()).map(|e| (e.file_name().into_string().unwrap(), e.metadata().unwrap().len())).collect()
}

fn saved(name: &str) -> (tempfile::TempDir, BTreeMap<String, u64>) {
    let dir = tempfile::tempdir().unwrap();
    let out = objects(name, &["-d", dir.path().to_str().unwrap()]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let found = sizes(dir.path());
    (dir, found)
}

fn table(rows: &[(&str, u64)]) -> BTreeMap<String, u64> {
    rows.iter().map(|(name, size)| ((*name).to_owned(), *size)).collect()
}

#[test]
fn bodies_are_saved_without_their_codings() {
    let (dir, found) = saved("http-encodings");
    // nginx answered the chunked request before that was whole: the answer has no name of its own
    let mut lengths: Vec<u64> = found.values().copied().collect();
    lengths.sort_unstable();
    assert_eq!(lengths, [10, 21, 21, 30, 2331, 20000], "{found:?}");
    assert_eq!((found.get("page.shtml"), found.get("page(1).shtml")), (Some(&21), Some(&21)));
    let text = std::fs::read_to_string(dir.path().join("text.txt")).unwrap();
    assert!(text.starts_with("line 1 of a text that compresses well\n") && text.ends_with("line 60 of a text that compresses well\n"));
    let (dir, found) = saved("http-media");
    assert_eq!(found, table(&[("dot.gif", 46), ("photo.jpg", 115), ("picture.png", 118), ("thing.fx", 64)]));
    assert!(std::fs::read(dir.path().join("picture.png")).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn http2_ftp_and_mail_carry_files_too() {
    let (_dir, found) = saved("http2");
    assert_eq!(found.get("large.bin"), Some(&20000), "{found:?}");
    assert_eq!(found.get("text.txt"), Some(&2331), "{found:?}");
    let list = String::from_utf8(objects("http2", &["-T", "json"]).stdout).unwrap();
    assert!(!list.contains("\"host\":null") && !list.contains("\"name\":null"), "promised ones and long headers too: {list}");
    let list = objects("smtp", &["-T", "json"]);
    let list = String::from_utf8(list.stdout).unwrap();
    assert!(list.contains("\"protocol\":\"imf\"") && list.contains(".eml"), "{list}");
}

#[test]
fn nothing_is_written_over() {
    let (dir, _) = saved("http-media");
    let before = std::fs::read(dir.path().join("thing.fx")).unwrap();
    let again = objects("http-media", &["-d", dir.path().to_str().unwrap(), "--type", "http"]);
    assert!(again.status.success());
    assert_eq!(std::fs::read(dir.path().join("thing.fx")).unwrap(), before);
    let found = sizes(dir.path());
    assert_eq!((found.len(), found.get("thing(1).fx")), (8, Some(&64)));
}

#[test]
fn a_file_can_be_looked_into() {
    let out = objects("http-media", &["--frame", "99999", "--preview"]);
    assert!(out.status.success());
    assert!(!String::from_utf8_lossy(&out.stdout).contains("PNG"));
    let out = objects("http-media", &["--preview", "16"]);
    let text = String::from_utf8(out.stdout).unwrap();
    assert!(text.contains("00000000  89 50 4E 47") || text.contains("00000000  89 50 4e 47"), "{text}");
    assert!(!text.contains("00000010"), "no more than was asked for: {text}");
}

#[test]
fn the_screen_lists_them_and_saves_one() {
    let dir = tempfile::tempdir().unwrap();
    let mut h = Harness::open(&fixture("http-media"), 120, 36).unwrap();
    h.keys("O");
    let screen = h.screen();
    assert!(screen.contains("objects · 4 rows") && screen.contains("picture.png") && screen.contains("w save"), "{screen}");
    let target = dir.path().join("one");
    h.keys("w<ctrl-u>");
    let text = format!("{}<enter>", target.display());
    h.keys(&text);
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !target.exists() && std::time::Instant::now() < deadline {
        h.settle();
    }
    assert!(std::fs::read(&target).unwrap().starts_with(b"\x89PNG"), "{}", h.screen());
    h.keys("<enter>");
    let frame = h.app.selected(&h.session).map(|f| f + 1);
    assert!(frame.is_some_and(|f| f > 1), "Enter goes to the frame with the file");
}
