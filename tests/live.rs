//! Live capture on the loopback interface and on a veth pair in a network namespace: every frame that is sent arrives, in
//! order, with its bytes, and the counters say so. Needs the right to capture (root or CAP_NET_RAW); says so and passes without looking where that is missing.

use netanal_tui::session::{Command, Input, Options, Session};
use std::net::UdpSocket;
use std::time::{Duration, Instant};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Capability number of CAP_NET_RAW (linux/capability.h).
const NET_RAW: u32 = 13;

/// Whether this process may capture.
fn allowed() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let effective = status.lines().find_map(|l| l.strip_prefix("CapEff:")).and_then(|v| u64::from_str_radix(v.trim(), 16).ok());
    let allowed = effective.is_some_and(|caps| caps >> NET_RAW & 1 == 1);
    if !allowed {
        eprintln!("skipped: live capture needs root or CAP_NET_RAW");
    }
    allowed
}

/// A capture on the loopback interface of what goes to a port, and a socket that sends there.
fn start() -> (Session, UdpSocket) {
    let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let port = receiver.local_addr().expect("an address").port();
    let mut options = Options::new(Input::Live(vec!["lo".into()]));
    options.bpf = format!("udp dst port {port}");
    let session = Session::open(options).expect("a running capture");
    let sender = UdpSocket::bind("127.0.0.1:0").expect("a port");
    sender.connect(("127.0.0.1", port)).expect("a way there");
    // nobody reads: what is captured does not depend on it, and the kernel drops what does not fit into the socket
    drop(receiver);
    (session, sender)
}

/// Waits for a state of the session.
fn until(session: &Session, what: &str, wanted: impl Fn(&Session) -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !wanted(session) {
        let left = deadline.saturating_duration_since(Instant::now());
        assert!(!left.is_zero(), "waited for {what}; state: {:?}", session.status());
        // a notice comes when something changed; the time-out is for what changed before we asked
        let _ = session.notices().recv_timeout(left.min(Duration::from_millis(100)));
    }
}

/// Sends numbered datagrams; a refusal by the closed port is part of the game.
fn send(socket: &UdpSocket, numbers: std::ops::Range<u32>) {
    for number in numbers {
        while socket.send(&number.to_be_bytes()).is_err() {}
    }
}

/// The number in the last four bytes of a frame.
fn number(session: &Session, frame: u32) -> u32 {
    let deadline = Instant::now() + Duration::from_secs(20);
    let detail = loop {
        // the frame is dissected by a worker; asking again waits for it a little
        match session.detail(frame) {
            Some(detail) => break detail,
            None => assert!(Instant::now() < deadline, "frame {frame} was not dissected"),
        }
    };
    let tail = detail.bytes.last_chunk::<4>().expect("a datagram");
    u32::from_be_bytes(*tail)
}

#[test]
fn every_frame_arrives_in_order_and_is_counted() {
    if !allowed() {
        return;
    }
    let (session, socket) = start();
    const SENT: u32 = 5000;
    send(&socket, 0..SENT);
    until(&session, "all frames", |s| s.status().frames >= SENT as usize);
    let status = session.status();
    assert_eq!(status.frames, SENT as usize);
    assert_eq!((status.dropped_kernel, status.dropped_interface, status.dropped_here), (0, 0, 0));
    for frame in (0..SENT).step_by(499) {
        assert_eq!(number(&session, frame), frame);
    }
}

#[test]
fn a_stopped_capture_takes_nothing_and_goes_on_when_started() {
    if !allowed() {
        return;
    }
    let (mut session, socket) = start();
    send(&socket, 0..100);
    until(&session, "the first frames", |s| s.status().frames >= 100);
    session.perform(Command::StopCapture);
    until(&session, "the end", |s| !s.status().running);
    // The workers stop when they have seen the command: until a datagram stays away.
    let mut lost = 100;
    loop {
        let before = session.status().frames;
        send(&socket, lost..lost + 1);
        if !comes(&session, before + 1, Duration::from_millis(300)) {
            break;
        }
        lost += 1;
        assert!(lost < 200, "the capture does not stop");
    }
    let before = session.status().frames;
    session.perform(Command::StartCapture);
    until(&session, "the start", |s| s.status().running);
    let mut sent = 200;
    while !comes(&session, before + 1, Duration::from_millis(50)) {
        assert!(sent < 800, "nothing arrives after the start: {:?}", session.status());
        send(&socket, sent..sent + 1);
        sent += 1;
    }
    assert_eq!(number(&session, 99), 99);
    assert!(number(&session, before as u32) >= 200, "datagram {lost} was sent while the capture stood still");
}

/// Whether so many frames are there within that time.
fn comes(session: &Session, frames: usize, within: Duration) -> bool {
    let deadline = Instant::now() + within;
    while session.status().frames < frames {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return false;
        }
        let _ = session.notices().recv_timeout(left.min(Duration::from_millis(10)));
    }
    true
}

#[test]
fn an_interface_that_does_not_exist_is_named() {
    let options = Options::new(Input::Live(vec!["no-such-if0".into()]));
    let error = Session::open(options).err().expect("an error").to_string();
    assert!(error.contains("no-such-if0") || !allowed(), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

/// Makes a veth pair in a network namespace of its own, captures at one end with the program, and sends numbered datagrams
/// into the other end until the capture has enough. `$1` is the program, `$2` the file to save to.
const IN_NAMESPACE: &str = r#"
set -e
ip link set lo up
ip link add va type veth peer name vb
ip addr add 192.0.2.1/24 dev va
ip link set va up
ip link set vb up
ip neigh add 192.0.2.2 lladdr 02:00:00:00:00:02 dev va
"$1" capture -i vb -f 'udp dst port 9' -c 2000 -w "$2" >/dev/null &
capture=$!
# libpcap drops what comes while the filter is put in place: the first datagram waits until that is done
until ss -0 -b | grep -qE 'bpf filter \(([2-9]|[0-9]{2,})\)'; do kill -0 $capture; done
exec 3>/dev/udp/192.0.2.2/9
n=0
while kill -0 $capture 2>/dev/null && [ $n -lt 2000000 ]; do
    printf '%08d' $n >&3
    n=$((n + 1))
done
wait $capture
"#;

#[test]
fn a_capture_on_a_veth_pair_loses_nothing() {
    let can = std::process::Command::new("unshare").args(["-n", "ip", "link", "add", "va", "type", "veth", "peer", "name", "vb"]).output();
    if !can.is_ok_and(|o| o.status.success()) {
        eprintln!("skipped: a network namespace with a veth pair needs root, unshare and ip");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let saved = folder.path().join("veth.pcapng");
    let run = std::process::Command::new("unshare")
        .args(["-n", "bash", "-c", IN_NAMESPACE, "bash", env!("CARGO_BIN_EXE_netanal-tui")])
        .arg(&saved)
        .output()
        .expect("unshare runs");
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(run.status.success(), "{said}");
    let session = Session::open(Options::file(saved)).expect("what was saved can be read");
    until(&session, "all frames", |s| s.status().loaded);
    assert_eq!(session.status().frames, 2000, "{said}");
    let sent = |frame: u32| {
        let deadline = Instant::now() + PATIENCE;
        let detail = std::iter::repeat_with(|| session.detail(frame)).find(|d| d.is_some() || Instant::now() > deadline).flatten();
        let detail = detail.expect("the frame is dissected");
        let tail = detail.bytes.last_chunk::<8>().expect("a datagram");
        String::from_utf8_lossy(tail).parse::<u32>().expect("a number")
    };
    let first = sent(0);
    for frame in (0..2000).step_by(37).chain([1999]) {
        assert_eq!(sent(frame), first + frame, "frames are missing before frame {}", frame + 1);
    }
}
