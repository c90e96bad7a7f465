//! Frames that belong together, by keys: jumps between question and answer, the next frame of a conversation, the ladder.

use netanal_tui::tui::harness::Harness;
use std::path::PathBuf;

fn open(name: &str, width: u16, height: u16) -> Harness {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "fixtures", name, "capture.pcap"].iter().collect();
    Harness::open(&path, width, height).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The selected frame as people count.
fn frame(h: &Harness) -> u32 {
    h.app.selected(&h.session).map_or(0, |f| f + 1)
}

#[test]
fn a_key_goes_from_question_to_answer_and_back() {
    let mut h = open("dns", 120, 36);
    h.keys("r");
    assert_eq!(frame(&h), 2);
    h.keys("r");
    assert_eq!(frame(&h), 1);
    let mut h = open("http", 120, 36);
    h.keys("4Gr");
    assert_eq!(frame(&h), 6, "over the acknowledgement between them");
    h.keys("r");
    assert_eq!(frame(&h), 4);
    h.keys("<alt-left>");
    assert_eq!(frame(&h), 6, "a jump can be taken back");
    let mut h = open("arp", 120, 36);
    h.keys("r");
    assert!(h.screen().contains("names no other"), "{}", h.screen());
}

#[test]
fn the_next_frame_of_a_conversation_is_a_key_away() {
    let mut h = open("dns", 120, 36);
    h.keys(")");
    assert_eq!(frame(&h), 2);
    h.keys("(");
    assert_eq!(frame(&h), 1);
    h.keys(")))");
    assert!(h.screen().contains("no further frame of this conversation"), "{}", h.screen());
}

#[test]
fn the_ladder_shows_who_said_what_to_whom() {
    for (width, height) in [(80, 24), (120, 36), (200, 50)] {
        let mut h = open("http", width, height);
        h.keys("L");
        let screen = h.screen();
        assert!(screen.contains("ladder · conversation"), "{screen}");
        assert!(screen.contains("192.0.2.1:40080") && screen.contains("192.0.2.2:80"), "both ends have their upright: {screen}");
        let line = |text: &str| screen.lines().find(|l| l.contains(text)).unwrap_or_else(|| panic!("no {text}: {screen}")).to_owned();
        assert!(line("HTTP GET / HTTP/1.1").contains('▶'), "{screen}");
        assert!(line("HTTP HTTP/1.1 200 OK  (te").contains('◀'), "{screen}");
        h.keys("jjj<enter>");
        assert_eq!(frame(&h), 4, "Enter goes to the frame");
        assert!(!h.screen().contains("ladder ·"));
    }
}

#[test]
fn the_ladder_of_all_frames_has_more_than_two_ends() {
    let mut h = open("traceroute", 200, 50);
    h.keys("La");
    let screen = h.screen();
    assert!(screen.contains("ladder · displayed frames"), "{screen}");
    let heads = screen.lines().find(|l| l.contains("frame") && l.contains("time")).unwrap_or_default().to_owned();
    assert!(heads.matches('.').count() > 6, "more than two addresses: {heads}");
    h.keys("G");
    h.keys("a");
    assert!(h.screen().contains("ladder · conversation"), "{}", h.screen());
}
