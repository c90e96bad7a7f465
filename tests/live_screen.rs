//! The screen over a live capture in a pseudo-terminal: what was captured is not lost without a question. Needs the right
//! to capture; says so and passes without looking where that is missing.

mod support;

use netanal_tui::session::{Input, Options, Session};
use std::net::UdpSocket;
use support::terminal::Terminal;

#[test]
fn captured_frames_are_saved_before_leaving() {
    let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let port = receiver.local_addr().expect("an address").port();
    let filter = format!("udp dst port {port}");
    let options = Options { bpf: filter.clone(), ..Options::new(Input::Live(vec!["lo".into()])) };
    if let Err(why) = Session::open(options) {
        eprintln!("skipped: live capture needs root or CAP_NET_RAW ({why})");
        return;
    }
    let mut terminal = Terminal::start(30, 110, &[], &["-n", "-i", "lo", "-f", &filter]);
    terminal.until("the empty list", |s| s.contains("waiting for the first frame"));
    terminal.press("q");
    assert!(terminal.end().success(), "nothing captured: nothing to ask");

    let mut terminal = Terminal::start(30, 110, &[], &["-n", "-i", "lo", "-f", &filter]);
    terminal.until("the empty list", |s| s.contains("waiting for the first frame"));
    let sender = UdpSocket::bind("127.0.0.1:0").expect("a port");
    for _ in 0..3 {
        sender.send_to(b"hello", ("127.0.0.1", port)).expect("a way there");
    }
    terminal.until("the frames", |s| s.contains("3 frames"));
    terminal.press("q");
    terminal.until("the question", |s| s.contains("3 captured frames are in no file yet"));
    terminal.press("n");
    terminal.until("the capture again", |s| !s.contains("in no file yet"));
    terminal.press("q");
    terminal.until("the question", |s| s.contains("in no file yet"));
    terminal.press("s");
    terminal.until("the dialog", |s| s.contains("save frames"));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kept.pcapng");
    terminal.press("\x15");
    terminal.press(&file.to_string_lossy());
    terminal.press("\r");
    assert!(terminal.end().success(), "saved, and left");
    let saved = Session::open(Options::file(file)).expect("what was saved can be read");
    while !saved.status().loaded {
        let _ = saved.notices().recv_timeout(std::time::Duration::from_millis(100));
    }
    assert_eq!(saved.status().frames, 3);
}
