//! Captures read, saved, and read again.

use netanal_tui::base::Timestamp;
use netanal_tui::export::atomic::Existing;
use netanal_tui::export::save::{Format, Rotation, SaveOptions, SavedFrame, Saver};
use netanal_tui::source::{CaptureInfo, Interface, OpenOptions, Step, open};
use std::path::{Path, PathBuf};

/// Time, wire length, interface and bytes of a frame.
type Frame = (i64, u32, u32, Vec<u8>);

fn read(path: &Path) -> (Vec<Frame>, CaptureInfo) {
    let mut source = open(path, &OpenOptions::default()).unwrap();
    let mut frames = Vec::new();
    while source.step(&mut |r| frames.push((r.time.nearest().0, r.len, r.interface, r.data.to_vec()))).unwrap() != Step::End {}
    (frames, source.info().clone())
}

fn options(path: PathBuf, rotation: Option<Rotation>) -> SaveOptions {
    SaveOptions { format: Format::of(&path), path, existing: Existing::Keep, inputs: Vec::new(), keep_unfinished: false, rotation }
}

fn rich() -> CaptureInfo {
    let named = |name: &str, link_type, precision| Interface { name: Some(name.into()), link_type, precision, ..Interface::default() };
    let first = Interface {
        description: Some("uplink".into()),
        snaplen: 96,
        filter: Some("tcp".into()),
        os: Some("Linux".into()),
        hardware: Some("card".into()),
        received: Some(10),
        dropped_kernel: Some(2),
        dropped_interface: Some(1),
        ..named("eth0", 1, 9)
    };
    CaptureInfo {
        interfaces: vec![first, named("any", 113, 6)],
        comments: vec!["a comment".into()],
        os: Some("an OS".into()),
        hardware: Some("a machine".into()),
        secrets: vec![(0x544c_534b, b"keys\n".to_vec())],
        names: vec![("10.0.0.1".parse().unwrap(), "a.example".into()), ("fd00::1".parse().unwrap(), "b.example".into())],
        ..CaptureInfo::default()
    }
}

fn frame(second: i64, interface: u32, data: &[u8]) -> SavedFrame<'_> {
    SavedFrame { time: Timestamp::new(second, 1_001), len: 1500, interface, data, comments: &[] }
}

#[test]
fn a_pcapng_keeps_everything_that_was_known() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("out.pcapng");
    let info = rich();
    let mut saver = Saver::new(options(path.clone(), None), &info).unwrap();
    saver.frame(&SavedFrame { comments: &["one", "two"], ..frame(5, 0, b"abc") }, &info).unwrap();
    saver.frame(&frame(6, 1, b"defgh"), &info).unwrap();
    saver.frame(&frame(7, u32::MAX, b"a custom block"), &info).unwrap();
    assert_eq!(saver.left_out(), 1);
    assert!(!path.exists(), "not before it is whole");
    saver.finish(&info).unwrap();
    let (frames, again) = read(&path);
    assert_eq!(frames, [(5_000_001_001, 1500, 0, b"abc".to_vec()), (6_000_001_000, 1500, 1, b"defgh".to_vec())]);
    assert_eq!(again.frame_comments, [(0, "one".to_owned()), (0, "two".to_owned())]);
    assert_eq!((again.comments, again.os, again.hardware), (info.comments, info.os, info.hardware));
    assert_eq!((again.secrets, again.names), (info.secrets, info.names));
    assert!(again.application.unwrap().starts_with("netanal-tui "));
    for (got, wanted) in again.interfaces.iter().zip(info.interfaces) {
        assert_eq!(*got, Interface { number: got.number, section: 1, ..wanted });
    }
}

#[test]
fn a_pcap_keeps_nanoseconds_and_refuses_a_second_link_type() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("out.pcap");
    let info = rich();
    let mut saver = Saver::new(options(path.clone(), None), &info).unwrap();
    saver.frame(&frame(5, 0, b"abc"), &info).unwrap();
    let error = saver.frame(&frame(6, 1, b"defgh"), &info).unwrap_err();
    assert!(error.0.contains("write a .pcapng"), "{error}");
    saver.finish(&info).unwrap();
    let (frames, again) = read(&path);
    assert_eq!(frames, [(5_000_001_001, 1500, 0, b"abc".to_vec())]);
    assert_eq!((again.format.as_str(), again.interfaces[0].link_type), ("pcap (nanoseconds)", 1));
}

#[test]
fn what_is_written_can_be_read_while_it_is_written_and_stays_after_a_crash() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("live.pcapng");
    let info = rich();
    let mut saver = Saver::new(SaveOptions { keep_unfinished: true, ..options(path.clone(), None) }, &info).unwrap();
    saver.frame(&frame(5, 0, b"abc"), &info).unwrap();
    let part = dir.path().join("live.pcapng.part");
    let began = std::time::Instant::now();
    while std::fs::metadata(&part).unwrap().len() == 0 {
        assert!(began.elapsed().as_secs() < 2, "nothing was flushed");
        saver.tick().unwrap();
    }
    assert_eq!(read(&part).0.len(), 1);
    drop(saver);
    assert_eq!(read(&part).0.len(), 1);
    let again = Saver::new(options(path.clone(), None), &info).unwrap();
    drop(again);
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "an export that is given up leaves nothing");
}

#[test]
fn a_ring_keeps_its_newest_files() {
    let dir = tempfile::tempdir().unwrap();
    let info = rich();
    let rotation = Rotation { seconds: Some(10), kib: None, files: Some(2) };
    let mut saver = Saver::new(options(dir.path().join("ring.pcapng"), Some(rotation)), &info).unwrap();
    for second in [0, 9, 10, 15, 25, 40] {
        saver.frame(&frame(second, 0, b"abc"), &info).unwrap();
    }
    saver.finish(&info).unwrap();
    let mut names: Vec<String> = std::fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["ring_00003_19700101000025.pcapng", "ring_00004_19700101000040.pcapng"]);
    assert_eq!(read(&dir.path().join(&names[0])).0.len(), 1);

    let rotation = Rotation { seconds: None, kib: Some(1), files: None };
    let mut saver = Saver::new(options(dir.path().join("size.pcap"), Some(rotation)), &info).unwrap();
    for second in 0..4 {
        saver.frame(&frame(second, 0, &[0; 600]), &info).unwrap();
    }
    saver.finish(&info).unwrap();
    assert!(dir.path().join("size_00002_19700101000002.pcap").exists());
    assert!(!dir.path().join("size_00003_19700101000004.pcap").exists());
}

#[test]
fn a_capture_without_frames_is_still_a_capture() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["none.pcap", "none.pcapng"] {
        let path = dir.path().join(name);
        Saver::new(options(path.clone(), None), &CaptureInfo::default()).unwrap().finish(&CaptureInfo::default()).unwrap();
        assert_eq!(read(&path).0.len(), 0);
    }
}
