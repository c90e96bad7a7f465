//! Screens by keys: opens a fixture, types as a person would, and looks at the screen. No terminal takes part.

use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use netanal_tui::action::{ACTIONS, Action, Argument, Call};
use netanal_tui::base::text::is_hostile;
use netanal_tui::tui::app::{Effect, Msg};
use netanal_tui::tui::harness::Harness;
use netanal_tui::tui::layout::PaneId;
use std::path::PathBuf;

fn fixture(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "fixtures", name, "capture.pcap"].iter().collect()
}

fn open(name: &str, width: u16, height: u16) -> Harness {
    Harness::open(&fixture(name), width, height).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The selected frame as people count.
fn frame(h: &Harness) -> u32 {
    h.app.selected(&h.session).map_or(0, |f| f + 1)
}

fn line_with<'a>(screen: &'a str, text: &str) -> &'a str {
    screen.lines().find(|l| l.contains(text)).unwrap_or_else(|| panic!("no line with {text}:\n{screen}"))
}

fn mouse(h: &mut Harness, kind: MouseEventKind, column: u16, row: u16) {
    h.send(Msg::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
    h.settle();
}

#[test]
fn a_capture_opens_on_its_first_frame() {
    let h = open("http", 120, 36);
    let screen = h.screen();
    assert!(line_with(&screen, "▶").contains("192.0.2.1"), "{screen}");
    assert!(line_with(&screen, "▶").contains("[SYN]"), "{screen}");
    assert!(screen.contains("▸ Transmission Control Protocol"), "{screen}");
    assert!(line_with(&screen, "capture.pcap").contains("frames"), "{screen}");
    assert!(line_with(&screen, "top talkers").contains("by total"), "{screen}");
}

#[test]
fn counts_and_sequences_move_the_selection() {
    let mut h = open("http", 120, 36);
    for (keys, expected) in
        [("3j", 4), ("k", 3), ("12G", 12), ("gg", 1), ("5<down>", 6), ("2K", 4), ("<ctrl-g>9<enter>", 9), ("<ctrl-o>", 4)]
    {
        h.keys(keys);
        assert_eq!(frame(&h), expected, "after {keys}");
    }
}

#[test]
fn the_selection_is_a_frame_and_survives_filters() {
    let mut h = open("http", 120, 36);
    h.keys("5j/tcp.flags.syn == 1<enter>");
    assert_eq!(h.session.status().filter, "tcp.flags.syn == 1");
    let shown = h.session.status().displayed;
    assert!(shown > 0 && shown < h.session.status().frames, "{shown} shown");
    assert_ne!(frame(&h), 6, "frame 6 is no SYN");
    h.keys("X");
    assert_eq!(h.session.status().filter, "");
    assert_eq!(frame(&h), 6, "the chosen frame is back");
}

#[test]
fn a_prompt_judges_what_is_typed_and_escape_restores() {
    let mut h = open("http", 120, 36);
    h.keys("/tcp<enter>/<ctrl-u>tcp.prot");
    let screen = h.screen();
    assert!(screen.contains("✗") && screen.contains("tcp.port"), "the nearest name is offered:\n{screen}");
    assert!(h.draw().1.is_some(), "a prompt shows a cursor");
    h.keys("<enter>");
    assert_eq!(h.session.status().filter, "tcp", "a wrong filter is not applied");
    h.keys("<esc>");
    assert_eq!(h.session.status().filter, "tcp");
    assert!(h.draw().1.is_none());
    h.keys("/<ctrl-u><enter>");
    assert_eq!(h.session.status().filter, "", "an empty one shows everything");
    h.keys("/<up>");
    assert!(line_with(&h.screen(), "/ tcp").contains('✓'), "history:\n{}", h.screen());
}

#[test]
fn a_filter_is_tried_while_it_is_typed() {
    let mut h = open("tour", 120, 36);
    let all = h.session.status().displayed;
    h.keys("/icmp");
    let some = h.session.status().displayed;
    assert!(some > 0 && some < all, "{some} of {all}");
    h.keys(" and icmp.typ");
    assert_eq!(h.session.status().displayed, some, "the last good result stays while what is typed is wrong");
    h.keys("<esc>");
    assert_eq!((h.session.status().displayed, h.session.status().filter.as_str()), (all, ""), "Esc brings back what was there");
    h.app.shared.filter_as_typed = false;
    h.keys("/icmp");
    assert_eq!(h.session.status().displayed, all);
    h.keys("<enter>");
    assert_eq!(h.session.status().displayed, some);
}

#[test]
fn completion_fills_in_field_names() {
    let mut h = open("http", 120, 36);
    h.keys("/tcp.srcp<tab>");
    assert!(h.screen().contains("/ tcp.srcport"), "{}", h.screen());
}

#[test]
fn expansion_stays_when_the_selection_moves() {
    let mut h = open("http", 120, 36);
    h.keys("<tab>G");
    assert_eq!(h.app.shared.focus, PaneId::Detail);
    h.keys("l<f8>");
    assert_eq!(frame(&h), 2);
    let screen = h.screen();
    assert!(screen.contains("▾ Transmission Control Protocol"), "{screen}");
    assert!(screen.contains("Source Port: 80"), "{screen}");
    h.keys("zM");
    assert!(!h.screen().contains('▾'), "{}", h.screen());
}

#[test]
fn a_field_becomes_a_filter() {
    let mut h = open("http", 120, 36);
    h.keys("<tab>Glja");
    assert_eq!(h.session.status().filter, "tcp.srcport == 40080");
    h.keys("jA&");
    assert!(h.screen().contains("/ tcp.srcport == 40080 && tcp.dstport == 80"), "{}", h.screen());
    assert_eq!(h.session.status().filter, "tcp.srcport == 40080", "prepared, not applied");
    h.keys("<esc><alt-1>gc");
    assert_eq!(h.session.status().filter, "tcp.stream == 0");
}

#[test]
fn a_byte_leads_to_its_field_and_a_field_to_its_bytes() {
    let mut h = open("http", 120, 36);
    h.keys("<tab><tab>12l");
    assert_eq!(h.app.shared.focus, PaneId::Bytes);
    assert_eq!(h.app.node().map(|n| n.field.name), Some("eth.type"));
    h.keys("<alt-2>Glj");
    let span = h.app.field_span().map(|s| (s.start, s.len));
    assert_eq!((h.app.node().map(|n| n.field.name), span), (Some("tcp.srcport"), Some((34, 2))));
}

#[test]
fn copies_go_to_the_clipboard() {
    let mut h = open("http", 120, 36);
    h.keys("<tab>Gljyvyfyl");
    let copied: Vec<&str> = h.effects.iter().filter_map(|e| if let Effect::Copy(t) = e { Some(t.as_str()) } else { None }).collect();
    assert_eq!(copied, ["40080", "Source Port: 40080", "tcp.srcport == 40080"]);
}

#[test]
fn marks_are_seen_counted_and_found_again() {
    let mut h = open("http", 120, 36);
    h.keys("2j ");
    assert!(line_with(&h.screen(), "▶").contains('●'));
    h.keys("4jma");
    assert!(line_with(&h.screen(), "frames  ").contains("1 marked"), "{}", h.screen());
    h.keys("gg]m");
    assert_eq!(frame(&h), 3);
    h.keys("gg'a");
    assert_eq!(frame(&h), 7);
    h.keys("''");
    assert_eq!(frame(&h), 1);
}

#[test]
fn find_goes_to_the_next_match() {
    let mut h = open("http", 120, 36);
    h.keys("<ctrl-f>fin, ack<enter>");
    let first = frame(&h);
    assert!(h.screen().contains("[FIN, ACK]"), "{}", h.screen());
    h.keys("n");
    assert_ne!(frame(&h), first);
    h.keys("N");
    assert_eq!(frame(&h), first);
}

#[test]
fn help_shows_the_keys_in_force() {
    let mut h = open("http", 120, 60);
    h.keys("<tab>?");
    let screen = h.screen();
    assert!(line_with(&screen, "Expand everything.").contains("zR"), "{screen}");
    h.keys("<esc>");
    assert!(!h.screen().contains("Expand everything."));
}

#[test]
fn the_command_line_runs_any_action() {
    let mut h = open("http", 120, 36);
    h.keys(":frame.goto 11<enter>");
    assert_eq!(frame(&h), 11);
    h.keys(":7<enter>");
    assert_eq!(frame(&h), 7);
    h.keys(":pane.zo");
    assert!(!h.screen().contains("no action"), "a beginning is no fault yet: {}", h.screen());
    h.keys("<enter>");
    assert!(h.screen().contains("no action `pane.zo`, did you mean `pane.zoom`?"), "{}", h.screen());
    h.keys("<backspace>m");
    assert!(h.screen().contains("did you mean `pane.zoom`?"), "{}", h.screen());
    h.keys("<esc>:q<enter>");
    assert!(h.effects.contains(&Effect::Quit(0)));
}

#[test]
fn keys_that_can_follow_pop_up() {
    let mut h = open("http", 120, 36);
    h.keys("z");
    assert!(line_with(&h.screen(), "Scroll so that").contains('z'), "{}", h.screen());
    h.keys("<esc>z");
    assert!(h.screen().contains("z …"));
}

#[test]
fn the_mouse_selects_scrolls_and_moves_dividers() {
    let mut h = open("http", 120, 36);
    let list = h.app.shared.regions.inside(PaneId::Frames).unwrap();
    mouse(&mut h, MouseEventKind::Down(MouseButton::Left), list.x + 20, list.y + 5);
    assert_eq!(frame(&h), 5);
    mouse(&mut h, MouseEventKind::ScrollDown, list.x, list.y);
    assert!(line_with(&h.screen(), "▶").contains(" 5 "), "the selection stays where it is in view: {}", h.screen());
    let detail = h.app.shared.regions.pane(PaneId::Detail).unwrap();
    mouse(&mut h, MouseEventKind::Down(MouseButton::Left), 10, detail.y);
    mouse(&mut h, MouseEventKind::Drag(MouseButton::Left), 10, detail.y - 4);
    mouse(&mut h, MouseEventKind::Up(MouseButton::Left), 10, detail.y - 4);
    assert_eq!(h.app.shared.regions.pane(PaneId::Detail).map(|r| r.y), Some(detail.y - 4));
}

#[test]
fn every_size_is_drawn() {
    let mut h = open("http", 200, 50);
    for (width, height) in [(1, 1), (2, 1), (1, 9), (16, 4), (40, 10), (80, 24), (109, 12), (300, 90)] {
        h.resize(width, height);
        let screen = h.screen();
        assert_eq!(screen.lines().count(), usize::from(height), "{width}x{height}");
        if width >= 40 {
            assert!(screen.contains('▶'), "{width}x{height}:\n{screen}");
        }
    }
}

#[test]
fn every_action_can_be_called_everywhere() {
    let mut h = open("http", 120, 36);
    for pane in PaneId::ALL {
        for info in ACTIONS {
            let texts: &[&str] = match info.argument {
                Argument::Choice(words) => words,
                Argument::Letter => &["a"],
                _ => &[""],
            };
            for text in texts {
                h.app.overlays.clear();
                h.app.prefs.zoom = None;
                h.app.shared.focus = pane;
                let call = Call { text: (*text).to_owned(), ..info.action.into() };
                h.app.call(&call, &h.session);
                assert_eq!(h.screen().lines().count(), 36, "{call} in {pane:?}");
            }
        }
    }
    assert_eq!(h.session.status().frames, h.session.status().displayed, "effects were not performed");
}

#[test]
fn an_empty_list_says_why() {
    let mut h = open("http", 80, 24);
    h.keys("/udp<enter>");
    assert!(h.screen().contains("matches the filter"), "{}", h.screen());
    h.app.call(&Action::MoveDown.into(), &h.session);
    h.keys("<tab>jlG<tab>l<tab>");
    assert_eq!(frame(&h), 0);
}

#[test]
fn nothing_from_a_packet_reaches_a_cell_raw() {
    let mut h = open("hostile-text", 160, 50);
    let frames = h.session.status().frames;
    assert!(frames > 0);
    h.keys("<tab>zR");
    for _ in 0..frames {
        let (buffer, _) = h.draw();
        assert!(buffer.content.iter().all(|c| !c.symbol().chars().any(is_hostile)));
        h.keys("<f8>");
    }
}

#[test]
fn an_ignored_frame_is_shown_as_such_and_left_out() {
    let mut h = open("http", 120, 36);
    let all = h.session.status().displayed;
    h.keys("/tcp<enter>");
    assert_eq!(h.session.status().displayed, all, "every frame is TCP");
    h.keys("2jx");
    assert_eq!(h.session.status().displayed, all - 1, "a frame without layers is not TCP");
    assert_eq!(h.session.status().ignored, 1);
    h.keys("X3G");
    let screen = h.screen();
    assert!(line_with(&screen, "▶").contains("<Ignored>"), "{screen}");
    assert!(line_with(&screen, "▶").contains('⊘') && !line_with(&screen, "▶").contains("192.0.2.1"), "{screen}");
    assert!(!screen.contains("▸ Transmission Control Protocol"), "{screen}");
    assert!(line_with(&screen, "capture.pcap").contains("1 ignored"), "{screen}");
    h.keys("/frame.ignored == 1<enter>");
    assert_eq!(h.session.status().displayed, 1);
    h.keys("xX");
    assert!(!h.screen().contains("<Ignored>") && h.session.status().ignored == 0, "{}", h.screen());
}

#[test]
fn times_count_from_a_reference() {
    let mut h = open("http", 120, 36);
    h.keys("4GT");
    assert!(line_with(&h.screen(), "▶").contains("*REF*"), "{}", h.screen());
    h.keys("/frame.time_relative == 0<enter>");
    assert_eq!(h.session.status().displayed, 2, "the first frame and the reference");
    h.keys("/<ctrl-u>frame.number == 9<enter>");
    let shown: Vec<_> = (0..2).filter_map(|p| h.session.frame_at(p)).map(|f| f + 1).collect();
    assert_eq!(shown, [4, 9], "a time reference is never hidden");
    h.keys("XggT[T");
    assert_eq!(frame(&h), 1);
    h.keys("]T");
    assert_eq!(frame(&h), 4);
    h.keys("gT");
    assert!(!h.screen().contains("*REF*"), "{}", h.screen());
}

#[test]
fn the_time_since_the_displayed_frame_before_depends_on_the_filter() {
    let mut h = open("http", 120, 36);
    let displayed = |h: &Harness| {
        let detail = h.app.shared.detail.clone().expect("a frame is selected");
        let node = detail.tree.nodes().iter().find(|n| n.field.name == "frame.time_delta_displayed").expect("has a time");
        detail.show(node)
    };
    h.keys("7G");
    let captured = displayed(&h);
    h.keys("/frame.number in {1, 7}<enter>G");
    assert_eq!(frame(&h), 7);
    assert_ne!(displayed(&h), captured);
    let first = h.session.brief(0).expect("is there").time;
    let shown: f64 = displayed(&h).parse().expect("seconds");
    assert!((shown - h.session.brief(6).expect("is there").time.since(first).nearest().0 as f64 / 1e9).abs() < 1e-9);
}

#[test]
fn colours_can_be_switched_off() {
    let mut h = open("tcp-reset", 120, 36);
    h.keys("zt");
    assert!(!h.app.shared.coloured);
    assert!(h.screen().contains('×'), "the sign of trouble stays:\n{}", h.screen());
}

#[test]
fn a_conversation_is_followed_and_leads_back_to_a_frame() {
    let mut h = open("http", 120, 36);
    h.keys("4Gf");
    h.settle();
    let screen = h.screen();
    assert!(screen.contains("follow http 0"), "{screen}");
    assert!(line_with(&screen, "GET /").contains('→'), "{screen}");
    assert!(line_with(&screen, "HTTP/1.1 200").contains('←'), "{screen}");
    h.keys("ss");
    let screen = h.screen();
    assert!(!screen.contains("GET /") && screen.contains("(hidden)"), "{screen}");
    let answer = line_with(&screen, "HTTP/1.1 200").split_whitespace().nth(1).and_then(|n| n.parse::<u32>().ok());
    h.keys("gg<enter>");
    assert_eq!(Some(frame(&h)), answer, "{screen}");
    h.keys("f<tab>v");
    h.settle();
    assert!(h.screen().contains("follow tcp 0"), "{}", h.screen());
    assert!(line_with(&h.screen(), "00000000").contains("47 45 54 20") || h.screen().contains("48 54 54 50"), "{}", h.screen());
}

#[test]
fn a_table_is_chosen_sorted_narrowed_and_opens_its_frames() {
    let mut h = open("http", 120, 36);
    h.keys("S");
    assert!(line_with(&h.screen(), "conversations").contains("pairs of ends"), "{}", h.screen());
    // the second table of the list
    h.keys("j<enter>");
    let screen = h.screen();
    assert!(line_with(&screen, "hierarchy").contains("rows"), "{screen}");
    assert!(line_with(&screen, "http").contains('%'), "{screen}");
    h.keys("/http<enter>");
    assert!(!h.screen().contains(" udp "), "{}", h.screen());
    h.keys("gg<enter>");
    assert_eq!(h.session.status().filter, "http");
    assert!(h.app.overlays.is_empty());
}

#[test]
fn tables_are_of_the_displayed_frames_unless_all_are_wanted() {
    let mut h = open("http", 120, 36);
    h.keys("/tcp.flags.syn == 1<enter>:table lengths<enter>");
    assert!(line_with(&h.screen(), "lengths").contains("displayed frames"), "{}", h.screen());
    let before = line_with(&h.screen(), "40-79").to_owned();
    h.keys("d");
    assert!(line_with(&h.screen(), "lengths").contains("all frames"), "{}", h.screen());
    assert_ne!(before, line_with(&h.screen(), "40-79"));
    h.keys("<esc>");
    assert!(h.app.overlays.is_empty());
}

#[test]
fn an_expert_note_leads_to_its_frame() {
    let mut h = open("tcp-loss", 120, 36);
    h.keys("E");
    let screen = h.screen();
    let note = line_with(&screen, "retransmission").to_owned();
    assert!(screen.contains("severity"), "{screen}");
    h.keys("/retransmission<enter><enter>");
    let first: u32 = note.split_whitespace().rev().find_map(|n| n.parse().ok()).unwrap_or(0);
    assert!(h.app.overlays.is_empty());
    assert!(first > 1 && frame(&h) == first, "{note}: frame {}", frame(&h));
}

#[test]
fn a_wrong_table_name_says_which_there_are() {
    let mut h = open("http", 120, 36);
    h.keys(":table nosuch<enter>");
    assert!(line_with(&h.screen(), "no table nosuch").contains("summary"), "{}", h.screen());
}

#[test]
fn the_graph_zooms_takes_series_and_leads_to_frames() {
    let mut h = open("http", 120, 36);
    h.keys("I");
    let screen = h.screen();
    assert!(line_with(&screen, "all frames").contains("bit/s"), "{screen}");
    assert!(screen.chars().any(|c| ('\u{2801}'..='\u{28ff}').contains(&c)), "{screen}");
    h.keys("apackets/s udp<enter>");
    assert!(line_with(&h.screen(), "pkt/s").contains("udp"), "{}", h.screen());
    h.keys("aAVG(no.such.field)<enter>");
    assert!(h.screen().contains("no field no.such.field"), "{}", h.screen());
    // the series that are left are drawn before the cursor moves
    h.keys("x");
    h.keys("<end><enter>");
    assert!(h.app.overlays.is_empty());
    assert!(frame(&h) > 1);
}

#[test]
fn graphs_of_a_stream_go_from_segment_to_frame() {
    let mut h = open("tcp-loss", 120, 36);
    h.keys("5jgs");
    assert!(line_with(&h.screen(), "TCP stream").contains("sequence"), "{}", h.screen());
    assert!(h.screen().contains("sent again"), "{}", h.screen());
    h.keys("<tab>");
    assert!(line_with(&h.screen(), "TCP stream").contains("round trip"), "{}", h.screen());
    h.keys("<shift-tab><end>");
    let status = line_with(&h.screen(), "seq ").to_owned();
    h.keys("<enter>");
    assert!(status.contains(&format!("frame {} ", frame(&h))), "{status}: {}", frame(&h));
}
