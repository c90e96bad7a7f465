//! A session over a small capture: counts, filters, marks, search.

use super::*;
use std::io::Write;
use std::time::Duration;

/// Three UDP datagrams to port 53 and one to port 9, as a pcap file.
fn capture() -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let mut bytes = vec![0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0];
    for (second, port) in [(1_u32, 53_u16), (2, 53), (3, 9), (4, 53)] {
        let mut frame = vec![2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0, 0x45, 0, 0, 32, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];
        frame.extend([0x10, 0]);
        frame.extend(port.to_be_bytes());
        frame.extend([0, 12, 0, 0, 1, 2, 3, 4]);
        bytes.extend(second.to_le_bytes());
        bytes.extend([0; 4]);
        bytes.extend((frame.len() as u32).to_le_bytes());
        bytes.extend((frame.len() as u32).to_le_bytes());
        bytes.extend(frame);
    }
    file.write_all(&bytes).unwrap();
    file
}

fn wait(session: &Session, until: impl Fn(&Session) -> bool) {
    while !until(session) {
        session.notices().recv_timeout(Duration::from_secs(20)).expect("a notice within 20 s");
    }
}

fn detail(session: &Session, frame: u32) -> Arc<Detail> {
    loop {
        if let Some(detail) = session.detail(frame) {
            return detail;
        }
        session.notices().recv_timeout(Duration::from_secs(20)).expect("a notice within 20 s");
    }
}

#[test]
fn a_file_is_read_filtered_and_marked() {
    let file = capture();
    let mut session = Session::open(Options::file(file.path().into())).unwrap();
    wait(&session, |s| s.status().loaded);
    assert_eq!(session.status().frames, 4);
    session.perform(Command::SetFilter("udp.dstport == 53".into()));
    wait(&session, |s| s.status().displayed == 3);
    assert_eq!((session.frame_at(2), session.position_of(2)), (Some(3), 1));
    session.perform(Command::Mark(Frames::Displayed));
    assert_eq!(session.status().marked, 3);
    assert_eq!(session.next_mark(0, true), Some(1));
    session.perform(Command::SetFilter(String::new()));
    wait(&session, |s| s.status().displayed == 4);
}

#[test]
fn rows_rates_and_talkers_arrive() {
    let file = capture();
    let session = Session::open(Options::file(file.path().into())).unwrap();
    wait(&session, |s| s.row(3).is_some());
    let row = session.row(3).unwrap();
    assert_eq!((row.source.as_str(), row.protocol.as_str()), ("10.0.0.1", "DNS"));
    wait(&session, |s| s.talkers(TalkerOrder::Out, 9).len() == 2);
    let top = &session.talkers(TalkerOrder::Out, 9)[0];
    assert_eq!((top.address.to_string(), top.bytes_out, top.bytes_in), ("10.0.0.1".to_string(), 4 * 46, 0));
    let rates = session.rates(10);
    assert_eq!(rates.packets.iter().map(|p| p * rates.bin).sum::<f64>().round(), 4.0);
}

#[test]
fn the_detail_of_a_frame_has_its_layers_and_bytes() {
    let file = capture();
    let session = Session::open(Options::file(file.path().into())).unwrap();
    wait(&session, |s| s.status().loaded);
    let detail = detail(&session, 2);
    assert_eq!(detail.bytes.len(), 46);
    let lines: Vec<_> = detail.tree.nodes().iter().filter(|n| n.depth == 0).map(|n| detail.label(n)).collect();
    assert_eq!(lines[3], "User Datagram Protocol, Src Port: 4096, Dst Port: 9");
    assert_eq!(session.conversation_filter(2).as_deref(), Some("udp.stream == 1"));
    assert_eq!((session.in_conversation(1, true), session.in_conversation(1, false)), (Some(3), Some(0)));
}

#[test]
fn a_text_is_found_around_the_end() {
    let file = capture();
    let mut session = Session::open(Options::file(file.path().into())).unwrap();
    wait(&session, |s| s.status().loaded);
    let find = |session: &mut Session, kind, text: &str, from, forward| {
        session.perform(Command::Find { kind, text: text.into(), from, forward });
        loop {
            if let Notice::Found(found) = session.notices().recv_timeout(Duration::from_secs(20)).unwrap() {
                return found;
            }
        }
    };
    assert_eq!(find(&mut session, FindKind::Text, "dst port: 9", 3, true), Some(2));
    assert_eq!(find(&mut session, FindKind::Bytes, "01 02 03", 0, false), Some(3));
    assert_eq!(find(&mut session, FindKind::Filter, "udp.dstport == 77", 0, true), None);
}

#[test]
fn exports_read_back_and_never_touch_the_input() {
    let file = capture();
    let folder = tempfile::tempdir().unwrap();
    let mut session = Session::open(Options::file(file.path().into())).unwrap();
    wait(&session, |s| s.status().loaded);
    session.perform(Command::SetFilter("udp.dstport == 53".into()));
    wait(&session, |s| s.status().displayed == 3);
    let export = |session: &mut Session, path: std::path::PathBuf, format| {
        session.perform(Command::Export { path, format, which: Which::Displayed, selected: None });
        loop {
            match session.notices().recv_timeout(Duration::from_secs(20)).unwrap() {
                Notice::Done(text) => return Ok(text),
                Notice::Failed(why) => return Err(why),
                _ => {}
            }
        }
    };
    for format in Format::ALL {
        let path = folder.path().join(format!("out.{}", format.name()));
        let said = export(&mut session, path.clone(), format).unwrap();
        assert!(said.starts_with("3 frames written to "), "{said}");
        assert!(export(&mut session, path, format).is_err(), "a file that is there stays");
    }
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let json: Vec<serde_json::Value> = serde_json::from_str(&read("out.json")).unwrap();
    assert_eq!((json.len(), &json[2]["number"], &json[2]["fields"]["udp.dstport"]), (3, &4.into(), &53.into()));
    assert_eq!(read("out.ndjson").lines().count(), 3);
    assert_eq!(csv::Reader::from_reader(read("out.csv").as_bytes()).records().count(), 3);
    for name in ["out.pcap", "out.pcapng"] {
        let again = Session::open(Options::file(folder.path().join(name))).unwrap();
        wait(&again, |s| s.status().loaded);
        assert_eq!((again.status().frames, detail(&again, 2).bytes.clone()), (3, detail(&session, 3).bytes.clone()), "{name}");
    }
    let before = std::fs::read(file.path()).unwrap();
    assert!(export(&mut session, file.path().into(), Format::Pcap).is_err());
    assert_eq!(std::fs::read(file.path()).unwrap(), before);
}

#[test]
fn talkers_are_without_ignored_frames() {
    let file = capture();
    let mut session = Session::open(Options::file(file.path().into())).unwrap();
    wait(&session, |s| s.status().loaded && s.talkers(TalkerOrder::Out, 9).len() == 2);
    let frames = |s: &Session| s.talkers(TalkerOrder::Total, 9).iter().map(|t| t.measure(TalkerOrder::Frames)).collect::<Vec<_>>();
    let all = frames(&session);
    session.perform(Command::Ignore(Frames::One(1)));
    wait(&session, |s| frames(s).iter().sum::<u64>() == all.iter().sum::<u64>() - 2);
    session.perform(Command::Ignore(Frames::None));
    wait(&session, |s| frames(s) == all);
}

#[test]
fn a_conversation_passes_ignored_frames_over() {
    let file = capture();
    let mut session = Session::open(Options::file(file.path().into())).unwrap();
    wait(&session, |s| s.status().loaded);
    assert_eq!(session.in_conversation(0, true), Some(1));
    session.perform(Command::Ignore(Frames::One(1)));
    assert_eq!(session.in_conversation(0, true), Some(3));
    session.perform(Command::Ignore(Frames::None));
    assert_eq!(session.in_conversation(0, true), Some(1));
}

#[test]
fn no_table_counts_what_is_ignored() {
    let file = capture();
    let mut session = Session::open(Options::file(file.path().into())).unwrap();
    wait(&session, |s| s.status().loaded);
    let frames = |session: &Session, name: &str, filter: &str| {
        let wish = statistics::TableWish { name: name.into(), filter: filter.into() };
        wait(session, |s| s.table(&wish).is_some());
        let made = session.table(&wish).unwrap();
        let table = made.as_ref().as_ref().unwrap();
        let at = table.column("frames").unwrap();
        table.rows.iter().filter(|r| r.depth == 0).filter_map(|r| r.cells[at].number()).sum::<f64>()
    };
    let tables = ["hierarchy", "rates", "lengths", "endpoints:eth"];
    let all = tables.map(|name| frames(&session, name, ""));
    assert_eq!(all, [4.0, 4.0, 4.0, 8.0]);
    session.perform(Command::Ignore(Frames::One(1)));
    assert_eq!(tables.map(|name| frames(&session, name, "")), [3.0, 3.0, 3.0, 6.0]);
    assert_eq!(tables.map(|name| frames(&session, name, "udp.dstport == 53")), [2.0, 2.0, 2.0, 4.0]);
    session.perform(Command::Ignore(Frames::None));
    assert_eq!(tables.map(|name| frames(&session, name, "")), all);
}
