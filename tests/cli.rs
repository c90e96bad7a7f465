//! The command line as scripts meet it: exit status, what goes to which stream, errors that name the next step.

mod support;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use support::fixture;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_netanal-tui"))
}

fn run(args: &[&str]) -> Output {
    program().args(args).output().expect("the program runs")
}

fn capture(name: &str) -> String {
    fixture(name).capture.to_string_lossy().into_owned()
}

fn stdout(out: &Output) -> &str {
    std::str::from_utf8(&out.stdout).expect("output is UTF-8")
}

fn stderr(out: &Output) -> &str {
    std::str::from_utf8(&out.stderr).expect("messages are UTF-8")
}

/// One line on standard error that begins with the program's name, nothing on standard output, and the exit status.
fn assert_refused(out: &Output, status: i32, says: &str) {
    assert_eq!(out.status.code(), Some(status), "{}", stderr(out));
    assert_eq!(stdout(out), "");
    assert!(stderr(out).contains(says), "{:?} does not say {says:?}", stderr(out));
    if status == 1 {
        assert_eq!(stderr(out).lines().count(), 1, "{:?} is not one line", stderr(out));
        assert!(stderr(out).starts_with("netanal-tui: "), "{:?}", stderr(out));
    }
}

#[test]
fn a_missing_file_is_named() {
    assert_refused(&run(&["read", "-r", "no/such/file.pcap"]), 1, "no/such/file.pcap");
}

#[test]
fn a_file_that_is_no_capture_is_refused() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    assert_refused(&run(&["read", "-r", manifest]), 1, "Cargo.toml");
}

#[test]
fn a_folder_and_an_empty_file_are_refused() {
    assert_refused(&run(&["read", "-r", env!("CARGO_MANIFEST_DIR")]), 1, "director");
    let empty = tempfile::NamedTempFile::new().expect("a temporary file");
    assert_refused(&run(&["read", "-r", &empty.path().to_string_lossy()]), 1, "empty");
}

#[test]
fn a_wrong_command_line_is_status_2() {
    assert_eq!(run(&["read"]).status.code(), Some(2), "read without -r");
    assert_eq!(run(&["read", "-r", &capture("arp"), "-T", "no-such-format"]).status.code(), Some(2));
    assert_eq!(run(&["no-such-command"]).status.code(), Some(2));
    let nearest = run(&["read", "-r", &capture("arp"), "-T", "fields", "-e", "ip.scr"]);
    assert_refused(&nearest, 2, "ip.src");
}

#[test]
fn help_and_version_go_to_standard_output() {
    for flag in ["--help", "--version"] {
        let out = run(&[flag]);
        assert_eq!(out.status.code(), Some(0));
        assert!(stdout(&out).contains(if flag == "--help" { "Usage" } else { env!("CARGO_PKG_VERSION") }));
        assert_eq!(stderr(&out), "");
    }
}

#[test]
fn one_line_a_frame_and_no_colour_in_a_pipe() {
    let out = run(&["read", "-r", &capture("http")]);
    assert_eq!(out.status.code(), Some(0), "{}", stderr(&out));
    assert_eq!(stdout(&out).lines().count(), 42);
    assert!(!stdout(&out).contains('\u{1b}'));
    assert_eq!(stderr(&out), "");
}

#[test]
fn the_first_frames_only() {
    let whole = run(&["read", "-r", &capture("http")]);
    let part = run(&["read", "-r", &capture("http"), "-c", "5"]);
    let head: String = stdout(&whole).split_inclusive('\n').take(5).collect();
    assert_eq!(stdout(&part), head);
}

#[test]
fn a_cut_file_gives_its_whole_frames_a_note_and_success() {
    let fields = |name: &str| run(&["read", "-r", &capture(name), "-T", "fields", "-e", "frame.time_epoch", "-e", "frame.len"]);
    let (whole, cut) = (fields("icmp"), fields("pcap-cut"));
    assert_eq!(cut.status.code(), Some(0), "{}", stderr(&cut));
    assert_eq!(stdout(&cut).lines().count() + 1, stdout(&whole).lines().count());
    assert!(stdout(&whole).starts_with(stdout(&cut)));
    assert_eq!(stderr(&cut).lines().count(), 1, "{:?}", stderr(&cut));
}

#[test]
fn packed_and_other_forms_of_a_capture_read_alike() {
    let plain = run(&["read", "-r", &capture("http"), "-T", "text"]);
    for packed in ["packed-gzip", "packed-zstd", "packed-lz4"] {
        let out = run(&["read", "-r", &capture(packed), "-T", "text"]);
        assert_eq!(stdout(&out), stdout(&plain), "{packed}");
    }
    let fields = |name: &str| {
        let out = run(&["read", "-r", &capture(name), "-T", "fields", "-e", "frame.time_epoch", "-e", "frame.len", "-e", "ip.src"]);
        stdout(&out).to_owned()
    };
    assert_eq!(fields("icmp"), fields("pcap-big-endian"));
}

#[test]
fn standard_input_reads_like_the_file() {
    for name in ["http", "packed-gzip", "pcapng-mixed"] {
        let file = std::fs::read(&fixture(name).capture).expect("the capture");
        let mut child = program()
            .args(["read", "-r", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut input = child.stdin.take().expect("a pipe");
        let feeder = std::thread::spawn(move || input.write_all(&file));
        let piped = child.wait_with_output().expect("the program ends");
        feeder.join().expect("the feeder ends").expect("all input is taken");
        assert_eq!(stdout(&piped), stdout(&run(&["read", "-r", &capture(name)])), "{name}: {}", stderr(&piped));
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let mut child = program()
        .args(["read", "-r", &capture("tour"), "-T", "text"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut first = [0; 16];
    let mut out = child.stdout.take().expect("a pipe");
    out.read_exact(&mut first).expect("some output");
    drop(out);
    let end = child.wait_with_output().expect("the program ends");
    assert_eq!(end.status.code(), Some(0), "{}", stderr(&end));
    assert_eq!(stderr(&end), "");
}

#[test]
fn every_frame_has_a_line() {
    let file = capture("http");
    let lines = |options: &[&str]| {
        let out = run(&[&["read", "-r", &file], options].concat());
        stdout(&out).lines().filter(|line| !line.is_empty()).count()
    };
    let frames = lines(&["-T", "fields", "-e", "frame.number"]);
    assert!(frames > 0);
    assert_eq!(lines(&[]), frames);
    assert_eq!(lines(&["-T", "fields", "-e", "_ws.col.Protocol"]), frames);
}

#[test]
fn packet_text_cannot_steer_the_terminal() {
    for format in ["summary", "text", "pdml"] {
        let out = run(&["read", "-r", &capture("hostile-text"), "-T", format]);
        assert_eq!(out.status.code(), Some(0), "{}", stderr(&out));
        let bad = stdout(&out).chars().find(|c| *c != '\n' && netanal_tui::base::text::is_hostile(*c));
        assert_eq!(bad, None, "-T {format}");
    }
}

#[test]
fn input_files_stay_as_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let copy: PathBuf = folder.path().join("capture.pcap");
    std::fs::copy(fixture("http").capture, &copy).expect("a copy");
    let before = std::fs::read(&copy).expect("the copy");
    for format in ["summary", "text", "pdml"] {
        run(&["read", "-r", &copy.to_string_lossy(), "-T", format]);
    }
    assert_eq!(std::fs::read(&copy).expect("the copy"), before);
    assert_eq!(files(folder.path()), 1, "nothing is left beside the input");
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder).expect("the folder").count()
}

#[test]
fn a_followed_stream_is_in_order_and_whole() {
    // 40 000 bytes in pieces of 1400, each of another letter, some of which came late
    let out = run(&["follow", &capture("tcp-reorder"), "tcp:0", "--show", "bytes", "--side", "client"]);
    assert_eq!(out.status.code(), Some(0), "{}", stderr(&out));
    let wanted: Vec<u8> = (0..40_000).map(|at| b'A' + (at / 1400 % 26) as u8).collect();
    assert!(stdout(&out).as_bytes() == wanted, "{} bytes", stdout(&out).len());
    assert_refused(&run(&["follow", &capture("http"), "http"]), 2, "tcp:N");
}

#[test]
fn a_stream_is_written_to_a_new_file_only() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let target = folder.path().join("stream.txt");
    let target = target.to_string_lossy();
    let args = ["follow", &capture("http"), "tcp:0", "-o", &target];
    assert_eq!(run(&args).status.code(), Some(0));
    assert!(std::fs::read_to_string(&*target).expect("the file").contains("Follow: tcp,ascii"));
    assert_refused(&run(&args), 1, "exists");
}
