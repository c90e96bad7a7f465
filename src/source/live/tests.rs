//! Live capture on the loopback interface. Needs the right to capture; says so and passes where that is missing.

use super::*;
use crate::source::testing::Frame;
use parking_lot::Mutex;
use std::net::UdpSocket;
use std::time::Instant;

/// One test at a time: between opening and the setting of the filter, the flood of one would fill the buffer of another.
static ALONE: Mutex<()> = Mutex::new(());

/// A capture on loopback, or nothing where capturing is not allowed.
fn loopback(filter: &str, buffer_mib: u32) -> Option<Live> {
    let options = LiveOptions { filter: filter.into(), buffer_mib, ..LiveOptions::default() };
    match open(&["lo".into()], &options) {
        Ok(live) => Some(live),
        Err(e) => {
            eprintln!("skipped: {e}");
            None
        }
    }
}

/// Takes frames until there are `count`, or ten seconds passed.
fn take(source: &mut dyn Source, count: usize) -> Vec<Frame> {
    let began = Instant::now();
    let mut frames = Vec::new();
    while frames.len() < count && began.elapsed() < Duration::from_secs(10) {
        source.step(&mut |r| frames.push(r.into())).unwrap();
    }
    frames
}

/// Two sockets: one that sends, and the port of one that is listening.
fn sockets() -> (UdpSocket, UdpSocket, u16) {
    let (from, to) = (UdpSocket::bind("127.0.0.1:0").unwrap(), UdpSocket::bind("127.0.0.1:0").unwrap());
    let port = to.local_addr().unwrap().port();
    from.connect(("127.0.0.1", port)).unwrap();
    (from, to, port)
}

#[test]
fn frames_come_with_time_length_and_bytes_that_can_be_read_again() {
    let _alone = ALONE.lock();
    let (from, _to, port) = sockets();
    let Some(mut live) = loopback(&format!("udp dst port {port}"), 64) else { return };
    for n in 0..100_u32 {
        from.send(&n.to_be_bytes()).unwrap();
    }
    let frames = take(live.source.as_mut(), 100);
    assert_eq!(frames.len(), 100);
    for (n, frame) in frames.iter().enumerate() {
        assert_eq!(frame.data[42..46], (n as u32).to_be_bytes());
        assert_eq!(frame.len, 46);
        live.source.bytes().with(frame.offset, frame.data.len(), &mut |again| assert_eq!(again, frame.data));
    }
    assert!(frames.windows(2).all(|w| w[0].time <= w[1].time));
    live.control.finish();
    while live.source.step(&mut |_| ()).unwrap() != Step::End {}
    let info = live.source.info();
    assert_eq!((info.interfaces[0].link_type, info.interfaces[0].name.as_deref()), (1, Some("lo")));
    assert_eq!((info.interfaces[0].dropped_kernel, info.dropped_here), (Some(0), 0));
    assert!(info.interfaces[0].received >= Some(100));
}

#[test]
fn the_filter_changes_while_the_capture_runs() {
    let _alone = ALONE.lock();
    let (from, _to, port) = sockets();
    let Some(mut live) = loopback("udp port 9 and udp port 10", 64) else { return };
    assert!(live.control.set_filter("no such thing").unwrap_err().0.contains("syntax error"));
    live.control.set_filter(&format!("udp dst port {port}")).unwrap();
    from.send(b"now").unwrap();
    assert_eq!(take(live.source.as_mut(), 1).len(), 1);
    assert_eq!(live.source.info().interfaces[0].filter, Some(format!("udp dst port {port}")));
}

#[test]
fn a_paused_capture_takes_nothing_until_it_goes_on() {
    let _alone = ALONE.lock();
    let (from, _to, port) = sockets();
    let Some(mut live) = loopback(&format!("udp dst port {port}"), 64) else { return };
    from.send(b"one").unwrap();
    live.control.pause();
    // The answer to a filter command tells that the pause was obeyed.
    live.control.set_filter(&format!("udp dst port {port}")).unwrap();
    from.send(b"lost").unwrap();
    live.control.resume();
    live.control.set_filter(&format!("udp dst port {port}")).unwrap();
    from.send(b"two").unwrap();
    let frames = take(live.source.as_mut(), 2);
    assert_eq!(frames.iter().map(|f| &f.data[42..]).collect::<Vec<_>>(), [&b"one"[..], b"two"]);
}

#[test]
fn a_slow_reader_loses_frames_but_every_one_is_counted() {
    let _alone = ALONE.lock();
    let (from, _to, port) = sockets();
    let Some(mut live) = loopback(&format!("udp dst port {port}"), 4) else { return };
    let payload = [7; 60_000];
    let mut sent = 0;
    // 64 batches of at least 256 KiB fill the channel; a kernel buffer of 4 MiB fills after that.
    let began = Instant::now();
    while began.elapsed() < Duration::from_millis(1500) {
        sent += u64::from(from.send(&payload).is_ok());
    }
    live.control.finish();
    let mut seen = 0;
    while live.source.step(&mut |_| seen += 1).unwrap() != Step::End {}
    let info = live.source.info();
    let lost = info.dropped_here + info.interfaces[0].dropped_kernel.unwrap_or(0);
    assert!(lost > 0, "{sent} sent, {seen} seen");
    // Loopback shows every frame to a packet socket once on the way out and once on the way in; libpcap drops the former
    // after the kernel counted it, so a kernel drop may be of either.
    assert!(seen + info.dropped_here <= sent && seen + lost >= sent, "{sent} sent, {seen} seen, {lost} lost");
}

#[test]
fn errors_name_the_remedy() {
    let error = open(&["no-such-if0".into()], &LiveOptions::default()).err().unwrap();
    assert!(error.0.contains("netanal-tui interfaces") || error.0.contains("setcap"), "{error}");
    assert!(open(&[], &LiveOptions::default()).err().unwrap().0.contains("no interface"));
    let error = handle::explain("eth0", &pcap::Error::PcapError("You don't have permission to capture on that device".into()));
    assert!(error.0.contains("setcap cap_net_raw,cap_net_admin=eip /"), "{error}");
}
