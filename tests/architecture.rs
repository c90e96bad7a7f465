//! Holds the walls between the parts of the program, as ARCHITECTURE.md tells them: who may import whom, which libraries
//! may appear where, how long a file may be.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Who may know whom: a part, and the parts that it may import besides itself.
const WALLS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("model", &["base"]),
    ("source", &["base", "model"]),
    ("stream", &["base", "model"]),
    ("action", &["base", "model"]),
    ("store", &["base", "model", "source", "stream"]),
    ("dissect", &["base", "model", "stream"]),
    ("proto", &["base", "model", "dissect", "stream"]),
    ("filter", &["base", "model", "store", "stream"]),
    ("stats", &["base", "model", "store", "stream"]),
    ("detect", &["base", "model", "store", "stream"]),
    ("export", &["base", "model", "store", "stream"]),
    ("chart", &["base", "model", "store", "stream"]),
    (
        "session",
        &["base", "model", "source", "stream", "action", "store", "dissect", "proto", "filter", "stats", "detect", "export", "chart"],
    ),
    ("config", &[]),
    ("cli", &["base", "model", "action", "session", "filter", "stats", "detect", "export", "chart", "config"]),
    ("tui", &["base", "model", "action", "session", "filter", "stats", "detect", "export", "chart", "config"]),
];

/// Libraries that stay behind a wall: the crate, and the paths under `src/` where it may be named.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("ratatui", &["tui/"]),
    ("crossterm", &["tui/"]),
    ("tui_input", &["tui/"]),
    ("pcap", &["source/"]),
    ("plotters", &["chart/", "chart.rs"]),
    ("pnet_packet", &["proto/", "stream/headers.rs"]),
    ("clap", &["cli/"]),
];

/// The only files with `unsafe` code.
const UNSAFE: &[&str] = &["source/map.rs"];

/// Lines of a file: more must be split.
const LONGEST: usize = 600;

/// Macros that `model` exports at the root of the crate.
const MODEL_MACROS: &[&str] = &["fields", "notes"];

struct Source {
    /// Under `src/`, with slashes.
    path: String,
    text: String,
    /// The text without line comments.
    code: String,
}

impl Source {
    /// The part of the program it belongs to: the first folder, or the file at the top.
    fn part(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&root, &mut files);
    files.sort();
    files
        .into_iter()
        .map(|file| {
            let text = std::fs::read_to_string(&file).expect("a source file that can be read");
            let code = text.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
            let path = file.strip_prefix(&root).expect("under src").to_string_lossy().replace('\\', "/");
            Source { path, text, code }
        })
        .collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder that can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

/// The identifiers that follow each `prefix` in the code; of a group in braces, the first of each entry.
fn after<'a>(code: &'a str, prefix: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(prefix) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            Some(group) => found.extend(entries(group).into_iter().map(first_word)),
            None => {
                found.insert(first_word(rest));
            }
        }
    }
    found.remove("");
    found
}

/// The entries of a brace group whose opening brace has been taken off.
fn entries(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[test]
fn every_part_stands_in_the_table_and_imports_only_what_it_may() {
    let mut wrong = Vec::new();
    for file in sources() {
        let part = file.part();
        if matches!(part, "lib" | "main") {
            continue;
        }
        let Some((_, allowed)) = WALLS.iter().find(|w| w.0 == part) else {
            wrong.push(format!("src/{}: the part `{part}` is missing from the table of walls", file.path));
            continue;
        };
        for name in after(&file.code, "crate::") {
            let target = if MODEL_MACROS.contains(&name) { "model" } else { name };
            if target != part && !allowed.contains(&target) {
                wrong.push(format!("src/{}: {part} may not import {target}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn libraries_stay_behind_their_walls() {
    let mut wrong = Vec::new();
    for file in sources() {
        for (library, places) in LIBRARIES {
            let named = file.code.lines().any(|line| names_library(line, library));
            if named && !places.iter().any(|p| file.path.starts_with(p)) {
                wrong.push(format!("src/{}: {library} may appear only in {}", file.path, places.join(", ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a line names the crate: `pcap::Capture`, `use pcap::...`; not `source::pcap::...`, not `use super::pcap`.
fn names_library(line: &str, library: &str) -> bool {
    let prefix = format!("{library}::");
    line.match_indices(&prefix).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

#[test]
fn no_protocol_imports_another() {
    let files = sources();
    let protocols: BTreeSet<String> = files
        .iter()
        .filter_map(|f| f.path.strip_prefix("proto/"))
        .map(|p| p.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned())
        .filter(|p| p != "mod" && p != "common" && p != "testing")
        .collect();
    let mut wrong = Vec::new();
    // the helper for tests of protocols is built only for tests, and dissects whole frames
    for file in files.iter().filter(|f| f.path.starts_with("proto/") && f.path != "proto/testing.rs") {
        let own = file.path.split('/').nth(1).unwrap_or_default().trim_end_matches(".rs");
        let nested = file.path.matches('/').count() - 1;
        let up = "super::".repeat(nested + 1);
        let named = after(&file.code, "crate::proto::").into_iter().chain(after(&file.code, &up));
        for other in named.filter(|n| protocols.contains(*n) && *n != own && own != "mod") {
            wrong.push(format!("src/{}: imports the protocol {other}; what both need belongs into proto/common", file.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let mut wrong = Vec::new();
    for file in sources() {
        let lines = file.text.lines().count();
        if lines > LONGEST {
            wrong.push(format!("src/{}: {lines} lines, over {LONGEST}: split it", file.path));
        }
        if !file.text.starts_with("//!") && file.path != "main.rs" {
            wrong.push(format!("src/{}: no `//!` line says what it is for", file.path));
        }
        let is_unsafe = after(&file.code, "unsafe").len() + file.code.matches("unsafe {").count() > 0;
        if is_unsafe && !UNSAFE.contains(&file.path.as_str()) {
            wrong.push(format!("src/{}: unsafe code outside of {}", file.path, UNSAFE.join(", ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_checks_find_what_they_look_for() {
    assert_eq!(after("use crate::{fields, model::{A, B}, proto::x};", "crate::"), BTreeSet::from(["fields", "model", "proto"]));
    assert_eq!(after("x(crate::tui::y); $crate::model::Z", "crate::"), BTreeSet::from(["model", "tui"]));
    assert!(names_library("use pcap::Capture;", "pcap"));
    assert!(!names_library("use crate::source::pcap::Reader;", "pcap"));
}
