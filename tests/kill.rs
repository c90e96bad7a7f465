//! What is being written when the program is killed: databases and capture files open afterwards, and nothing that was
//! committed is lost.

use rusqlite::Connection;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often each is killed.
const TIMES: u64 = 50;
/// Frames of the capture: enough for the program to be at work when it is killed.
const FRAMES: u32 = 4_000;

fn start(args: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_netanal-tui"));
    command.args(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
}

/// A pcap of small UDP datagrams, raw IPv4.
fn capture(path: &Path) {
    let mut out: Vec<u8> = [0xa1b2_c3d4_u32, 0x0004_0002, 0, 0, 65_535, 101].iter().flat_map(|n| n.to_le_bytes()).collect();
    for n in 0..FRAMES {
        out.extend([1_700_000_000 + n / 1000, n % 1000 * 1000, 32, 32].iter().flat_map(|n: &u32| n.to_le_bytes()));
        out.extend([0x45, 0, 0, 32, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, (n >> 8) as u8, n as u8]);
        out.extend([0x9c, 0x40, 0x9c, 0x41, 0, 12, 0, 0, 1, 2, 3, 4]);
    }
    std::fs::write(path, out).expect("a capture");
}

/// Moments spread evenly, but without a pattern, over what the work takes (a linear congruential generator; MMIX).
fn moment(n: u64, within: Duration) -> Duration {
    let random = n.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) >> 33;
    within.mul_f64(random as f64 / f64::from(u32::MAX >> 1))
}

/// How long the whole work takes.
fn time(args: &[&str]) -> Duration {
    let begun = Instant::now();
    assert!(start(args).wait().expect("it ends").success());
    begun.elapsed()
}

fn count(database: &Path, sql: &str) -> i64 {
    let connection = Connection::open(database).expect("it opens");
    connection.busy_timeout(Duration::from_secs(10)).expect("a timeout");
    connection.query_row(sql, [], |row| row.get(0)).expect("it answers")
}

#[test]
fn a_database_opens_and_keeps_what_was_committed() {
    let dir = tempfile::tempdir().expect("a folder");
    let (input, output) = (dir.path().join("in.pcap"), dir.path().join("history.sqlite"));
    capture(&input);
    let (input, name) = (input.to_string_lossy().into_owned(), output.to_string_lossy().into_owned());
    let args = ["export", &input, "-o", &name, "--table", "packets"];
    let whole = time(&args);
    let mut broken_off = 0;
    for n in 0..TIMES {
        let mut child = start(&args);
        let until = Instant::now() + moment(n, whole);
        let mut seen = 0;
        while Instant::now() < until {
            seen = seen.max(count(&output, "SELECT count(*) FROM packets"));
            std::thread::sleep(Duration::from_millis(20));
        }
        child.kill().expect("a signal");
        broken_off += u32::from(!child.wait().expect("it ends").success());
        assert!(count(&output, "SELECT count(*) FROM packets") >= seen, "rows that another program saw are gone");
    }
    assert!(broken_off > 10, "the program was killed at work only {broken_off} times");
    let connection = Connection::open(&output).expect("it opens");
    let check: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("it answers");
    assert_eq!(check, "ok");
    let part = "SELECT count(*) FROM captures c WHERE complete AND \
                (SELECT count(*) FROM packets p WHERE p.capture_id = c.capture_id) <> ";
    assert_eq!(count(&output, &format!("{part}{FRAMES}")), 0, "what is marked complete is complete");
    assert!(count(&output, "SELECT count(*) FROM captures WHERE NOT complete") > 0);
}

#[test]
fn a_capture_file_is_whole_or_not_there() {
    let dir = tempfile::tempdir().expect("a folder");
    let (input, output) = (dir.path().join("in.pcap"), dir.path().join("out.pcapng"));
    capture(&input);
    let (input, name) = (input.to_string_lossy().into_owned(), output.to_string_lossy().into_owned());
    let args = ["read", "-r", &input, "-w", &name];
    let whole = time(&args);
    let frames = |path: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_netanal-tui"));
        let out = command.arg("analyze").arg(path).args(["--count", "frame", "-T", "json"]).output().expect("it runs");
        assert!(out.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&out.stderr));
        let json: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
        json["counts"][0]["frames"].as_u64().expect("a number")
    };
    for n in 0..TIMES {
        let _ = std::fs::remove_file(&output);
        let mut child = start(&args);
        std::thread::sleep(moment(n, whole));
        child.kill().expect("a signal");
        child.wait().expect("it ends");
        if output.exists() {
            assert_eq!(frames(&output), u64::from(FRAMES), "a file that has its name is whole");
        }
        let part = dir.path().join("out.pcapng.part");
        if let Ok(meta) = std::fs::metadata(&part) {
            if meta.len() > 0 {
                assert!(frames(&part) <= u64::from(FRAMES));
            }
            std::fs::remove_file(part).expect("removed");
        }
    }
}
