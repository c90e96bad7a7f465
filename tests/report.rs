//! `report`: one page that needs nothing else, opened in headless Chromium where that is installed.

mod support;

use std::path::Path;
use std::process::{Command, Output};
use support::fixture;

fn report(capture: &Path, out: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_netanal-tui"));
    command.arg("report").arg(capture).arg("-o").arg(out).args(more).output().expect("the program runs")
}

fn page(name: &str, more: &[&str]) -> String {
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("report.html");
    let done = report(&fixture(name).capture, &out, more);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    std::fs::read_to_string(out).expect("a page")
}

#[test]
fn the_page_has_every_part_and_points_nowhere() {
    let html = page("tour", &[]);
    for part in ["charts", "talkers", "conversations", "dns", "http", "protocols", "tcp"] {
        assert!(html.contains(&format!("<section id=\"{part}\">")), "{part} is missing");
    }
    assert!(html.contains("Content-Security-Policy") && html.contains("default-src 'none'"));
    for way_out in [" src=", "url(", "@import", "<link", "<iframe", " onload", " onclick"] {
        assert!(!html.contains(way_out), "{way_out}");
    }
}

#[test]
fn what_comes_from_packets_stays_text() {
    let html = page("hostile-text", &[]);
    assert_eq!(html.matches("<script>").count(), 1);
    assert!(!html.chars().any(|c| c != '\n' && netanal_tui::base::text::is_hostile(c)));
}

#[test]
fn a_filter_restricts_the_report() {
    let html = page("tour", &["-Y", "dns"]);
    assert!(html.contains("<section id=\"dns\">") && !html.contains("<section id=\"http\">"));
}

#[test]
fn the_input_is_never_written_over() {
    let dir = tempfile::tempdir().expect("a folder");
    let copy = dir.path().join("capture.html");
    std::fs::copy(fixture("tour").capture, &copy).expect("a copy");
    let before = std::fs::read(&copy).expect("bytes");
    assert_eq!(report(&copy, &copy, &[]).status.code(), Some(1));
    assert_eq!(std::fs::read(&copy).expect("bytes"), before);
}

#[test]
fn chromium_opens_it_at_phone_and_desktop_width_without_a_complaint() {
    let Some(browser) = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| Command::new(name).arg("--version").output().is_ok_and(|o| o.status.success()))
    else {
        eprintln!("skipped: there is no Chromium");
        return;
    };
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("report.html");
    assert!(report(&fixture("tour").capture, &out, &[]).status.success());
    for width in ["390", "1280"] {
        let run = Command::new(browser)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--dump-dom"])
            .arg(format!("--user-data-dir={}", dir.path().join("profile").display()))
            .arg(format!("--window-size={width},900"))
            .arg(format!("file://{}", out.display()))
            .output()
            .expect("Chromium runs");
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(!said.contains("CONSOLE"), "{said}");
        let dom = String::from_utf8_lossy(&run.stdout);
        assert!(dom.contains("data-tip="), "the script has run");
    }
}
