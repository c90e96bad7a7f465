//! The detectors on captures made here, each with what must be found and with its harmless likeness.

mod support;

use netanal_tui::detect::{Alert, Settings};
use netanal_tui::session::windows::Windows;
use netanal_tui::session::{self, detection};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use support::Opened;
use tempfile::TempDir;

const SYN: u8 = 0x02;
const RST_ACK: u8 = 0x14;
const SYN_ACK: u8 = 0x12;
const ACK: u8 = 0x10;
const PSH_ACK: u8 = 0x18;
const MAC: [u8; 6] = [2, 0, 0, 0, 0, 1];

/// 10.0.0.n
fn lan(n: u8) -> [u8; 4] {
    [10, 0, 0, n]
}

/// A capture in the making: Ethernet, microseconds.
#[derive(Default)]
struct Traffic(Vec<u8>);

impl Traffic {
    /// A frame at so many milliseconds; `more`: bytes on the wire that were not captured.
    fn frame(&mut self, millis: u64, frame: &[u8], more: u32) -> &mut Self {
        if self.0.is_empty() {
            self.0.extend([0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0]);
        }
        let micros = 1_700_000_000_000_000 + millis * 1000;
        let len = frame.len() as u32;
        for n in [(micros / 1_000_000) as u32, (micros % 1_000_000) as u32, len, len + more] {
            self.0.extend(n.to_le_bytes());
        }
        self.0.extend(frame);
        self
    }

    fn ip(&mut self, millis: u64, from: [u8; 4], to: [u8; 4], protocol: u8, payload: &[u8], more: u32) -> &mut Self {
        let mut frame = vec![2, 0, 0, 0, 0, 9];
        frame.extend(MAC);
        frame.extend([8, 0, 0x45, 0]);
        frame.extend(((20 + payload.len()) as u16).to_be_bytes());
        frame.extend([0, 1, 0, 0, 64, protocol, 0, 0]);
        frame.extend(from);
        frame.extend(to);
        frame.extend(payload);
        self.frame(millis, &frame, more)
    }

    fn tcp(&mut self, millis: u64, from: ([u8; 4], u16), to: ([u8; 4], u16), flags: u8, data: &[u8]) -> &mut Self {
        let mut segment = Vec::new();
        segment.extend(from.1.to_be_bytes());
        segment.extend(to.1.to_be_bytes());
        // the client's numbers begin at 1000, the server's at 2000; what is sent first stands right behind the SYN
        let (seq, ack): (u32, u32) = if from.1 > to.1 { (1000, 2001) } else { (2000, 1001) };
        segment.extend((seq + u32::from(flags & SYN == 0)).to_be_bytes());
        segment.extend(if flags == SYN { 0 } else { ack }.to_be_bytes());
        segment.extend([0x50, flags, 4, 0, 0, 0, 0, 0]);
        segment.extend(data);
        self.ip(millis, from.0, to.0, 6, &segment, 0)
    }

    fn udp(&mut self, millis: u64, from: ([u8; 4], u16), to: ([u8; 4], u16), data: &[u8], more: u32) -> &mut Self {
        let mut datagram = Vec::new();
        for n in [from.1, to.1, 8 + data.len() as u16, 0] {
            datagram.extend(n.to_be_bytes());
        }
        datagram.extend(data);
        self.ip(millis, from.0, to.0, 17, &datagram, more)
    }

    /// A handshake, 1 ms.
    fn connect(&mut self, millis: u64, from: ([u8; 4], u16), to: ([u8; 4], u16)) -> &mut Self {
        self.tcp(millis, from, to, SYN, &[]).tcp(millis, to, from, SYN_ACK, &[]).tcp(millis + 1, from, to, ACK, &[])
    }

    fn query(&mut self, millis: u64, name: &str, kind: u16) -> &mut Self {
        let mut message = vec![0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        for label in name.split('.') {
            message.push(label.len() as u8);
            message.extend(label.bytes());
        }
        message.push(0);
        message.extend(kind.to_be_bytes());
        message.extend([0, 1]);
        self.udp(millis, (lan(1), 40_000), ([9, 9, 9, 9], 53), &message, 0)
    }

    fn arp(&mut self, millis: u64, opcode: u8, mac: u8, sender: [u8; 4], target: [u8; 4]) -> &mut Self {
        let mut frame = vec![0xff; 6];
        frame.extend([2, 0, 0, 0, 0, mac, 8, 6, 0, 1, 8, 0, 6, 4, 0, opcode, 2, 0, 0, 0, 0, mac]);
        frame.extend(sender);
        frame.extend([0; 6]);
        frame.extend(target);
        self.frame(millis, &frame, 0)
    }

    fn echo(&mut self, millis: u64, kind: u8, content: &[u8]) -> &mut Self {
        let (from, to) = if kind == 8 { (lan(1), lan(2)) } else { (lan(2), lan(1)) };
        let mut message = vec![kind, 0, 0, 0, 0, 1, 0, 1];
        message.extend(content);
        self.ip(millis, from, to, 1, &message, 0)
    }

    fn request(&mut self, millis: u64, port: u16, target: &str) -> &mut Self {
        let (from, to) = ((lan(1), port), (lan(2), 80));
        let text = format!("GET {target} HTTP/1.1\r\nHost: shop.example\r\nUser-Agent: Mozilla/5.0\r\n\r\n");
        self.connect(millis, from, to).tcp(millis + 2, from, to, PSH_ACK, text.as_bytes())
    }

    fn alerts_with(&self, intel: &str, rules: &str) -> Vec<Alert> {
        let dir = TempDir::new().expect("a folder");
        let write = |name: &str, bytes: &[u8]| -> PathBuf {
            let path = dir.path().join(name);
            std::fs::write(&path, bytes).expect("written");
            path
        };
        let opened = Opened::new(&write("capture.pcap", &self.0));
        write("own.toml", rules.as_bytes());
        let registry = session::registry(&Arc::new(session::engine()));
        let settings = match (intel, rules) {
            ("", "") => Settings::default(),
            _ => detection::settings(&[write("list.txt", intel.as_bytes())], &[dir.path().to_owned()], None, &registry)
                .expect("good settings"),
        };
        let cancel = AtomicBool::new(false);
        let found = detection::find(&mut Windows::whole(&opened.dissector), &registry, None, &settings, &cancel).ok().flatten();
        found.expect("nobody calls it off").alerts
    }

    fn alerts(&self) -> Vec<Alert> {
        self.alerts_with("", "")
    }

    /// The kinds of alerts.
    fn kinds(&self) -> BTreeSet<String> {
        self.alerts().iter().map(|a| a.kind.id.to_string()).collect()
    }
}

fn none() -> BTreeSet<String> {
    BTreeSet::new()
}

fn only(kind: &str) -> BTreeSet<String> {
    BTreeSet::from([kind.to_string()])
}

/// One host tries so many ports of another, 5 ms apart; each is refused.
fn scan(ports: u16) -> Traffic {
    let mut traffic = Traffic::default();
    for n in 0..ports {
        let (from, to) = ((lan(1), 40_000), (lan(2), 1000 + n));
        traffic.tcp(u64::from(n) * 5, from, to, SYN, &[]).tcp(u64::from(n) * 5 + 1, to, from, RST_ACK, &[]);
    }
    traffic
}

#[test]
fn fifteen_refused_ports_are_a_scan_and_fourteen_are_not() {
    assert_eq!(scan(14).kinds(), none());
    let alerts = scan(100).alerts();
    assert_eq!(alerts.len(), 1, "{alerts:?}");
    let alert = &alerts[0];
    assert_eq!((alert.kind.id.as_ref(), alert.source, alert.target), ("port-scan", Some(lan(1).into()), Some(lan(2).into())));
    assert_eq!(alert.frames[0], 28, "the SYN to the fifteenth port");
    assert_eq!((alert.measure.observed, alert.measure.threshold), (100.0, 15.0));
    assert!(alert.why().contains("aggressive"), "{}", alert.why());
}

#[test]
fn a_client_of_many_open_ports_is_no_scanner() {
    let mut traffic = Traffic::default();
    for n in 0..60 {
        traffic.connect(u64::from(n) * 50, (lan(1), 40_000 + n), (lan(2), 1000 + n));
    }
    assert_eq!(traffic.kinds(), none());
}

#[test]
fn one_port_of_many_silent_hosts_is_a_sweep() {
    let sweep = |hosts: u8| {
        let mut traffic = Traffic::default();
        for n in 0..hosts {
            traffic.tcp(u64::from(n) * 100, (lan(1), 40_000), ([10, 0, 1, n], 445), SYN, &[]);
        }
        traffic.kinds()
    };
    assert_eq!(sweep(25), only("host-sweep"));
    assert_eq!(sweep(24), none());
}

#[test]
fn flags_that_no_connection_begins_with() {
    let mut traffic = Traffic::default();
    for n in 0..5 {
        traffic.tcp(u64::from(n) * 10, (lan(1), 40_000), (lan(2), 20 + n), 0x29, &[]);
    }
    let alerts = traffic.alerts();
    let found = alerts.iter().find(|a| a.kind.id == "stealth-scan").expect("a stealth scan");
    assert!(found.why().contains("Xmas"), "{}", found.why());
}

#[test]
fn syns_that_nobody_completes_are_a_flood_and_a_crowd_is_not() {
    let syns = |served: bool| {
        let mut traffic = Traffic::default();
        for n in 0..4 * 700_u32 {
            let [_, a, b, c] = n.to_be_bytes();
            let (from, to) = (([7, a, b, c], 40_000), (lan(2), 80));
            let at = u64::from(n) * 1000 / 700;
            if served {
                traffic.connect(at, from, to)
            } else {
                traffic.tcp(at, from, to, SYN, &[])
            };
        }
        traffic.kinds()
    };
    assert_eq!(syns(false), only("syn-flood"));
    assert_eq!(syns(true), none());
}

#[test]
fn a_spike_stands_out_of_what_was_usual() {
    let spike = |rate: u64| {
        let mut traffic = Traffic::default();
        for second in 0..90 {
            let rate = if second >= 80 { rate } else { 20 };
            for n in 0..rate {
                traffic.udp(second * 1000 + n * 1000 / rate, (lan(1), 5000), (lan(2), 5001), b"x", 0);
            }
        }
        traffic.kinds()
    };
    assert_eq!(spike(1500), only("rate-spike"));
    assert_eq!(spike(900), none(), "below the floor");
}

#[test]
fn long_changing_names_are_a_tunnel() {
    let (mut tunnel, mut browsing) = (Traffic::default(), Traffic::default());
    for n in 0..120 {
        tunnel.query(n * 100, &format!("{n:050x}.t.evil.example"), 16);
        browsing.query(n * 100, &format!("img{n}.cdn.example"), 1);
    }
    let alerts = tunnel.alerts();
    assert_eq!(alerts.iter().map(|a| a.kind.id.as_ref()).collect::<Vec<_>>(), ["dns-tunnel"]);
    assert!(alerts[0].why().contains("evil.example"), "{}", alerts[0].why());
    assert_eq!(browsing.kinds(), none());
}

#[test]
fn injections_are_found_in_requests_with_their_text() {
    for (target, kind) in [
        ("/item?id=1%27%20UNION%20SELECT%20name,pass%20FROM%20users--", "sql-injection"),
        ("/search?q=%3Cscript%3Ealert(document.cookie)%3C/script%3E", "cross-site-scripting"),
        ("/ping?host=127.0.0.1;cat%20/etc/hosts", "command-injection"),
        ("/get?file=../../../../etc/hosts", "path-traversal"),
    ] {
        let mut traffic = Traffic::default();
        traffic.request(0, 40_000, target);
        let alerts = traffic.alerts();
        assert_eq!(alerts.iter().map(|a| a.kind.id.as_ref()).collect::<Vec<_>>(), [kind], "{target}");
        assert_eq!(alerts[0].frames, [3], "the request's frame");
        assert!(alerts[0].why().contains(target), "{}", alerts[0].why());
    }
    let mut shop = Traffic::default();
    shop.request(0, 40_000, "/search?q=select+a+gift+from+the+shop%27s+union&page=2").request(10, 40_001, "/a/../b/c.css");
    assert_eq!(shop.kinds(), none());
}

#[test]
fn an_address_that_changes_its_station_back_and_forth() {
    let mut spoofed = Traffic::default();
    spoofed.arp(0, 1, 7, lan(7), lan(1)).arp(10, 2, 1, lan(1), lan(7)).arp(2000, 2, 66, lan(1), lan(7));
    assert!(spoofed.kinds().contains("arp-flip-flop"));
    let mut normal = Traffic::default();
    normal.arp(0, 1, 7, lan(7), lan(1)).arp(10, 2, 1, lan(1), lan(7)).arp(50_000, 1, 7, lan(7), lan(1)).arp(50_010, 2, 1, lan(1), lan(7));
    assert_eq!(normal.kinds(), none());
}

#[test]
fn refused_logins_on_end_are_guessing() {
    let ftp = |times: u16| {
        let mut traffic = Traffic::default();
        for n in 0..times {
            let (at, from, to) = (u64::from(n) * 2000, (lan(1), 40_000 + n), (lan(2), 21));
            traffic.connect(at, from, to).tcp(at + 5, to, from, PSH_ACK, b"530 Login incorrect.\r\n");
        }
        traffic.kinds()
    };
    assert!(ftp(10).contains("brute-force"));
    assert!(!ftp(9).contains("brute-force"));
    assert!(!ftp(30).contains("beacon"), "it is told as guessing");
}

#[test]
fn pings_are_no_tunnel_and_changing_content_is() {
    let mut ping = Traffic::default();
    let mut tunnel = Traffic::default();
    for n in 0..80_u8 {
        let at = u64::from(n) * 1000;
        // a ping's content begins with its time
        let constant: Vec<u8> = [n; 8].into_iter().chain(8..120).collect();
        ping.echo(at, 8, &constant).echo(at + 5, 0, &constant);
        let changing: Vec<u8> = (0..120_u8).map(|i| i.wrapping_mul(n)).collect();
        tunnel.echo(at, 8, &changing);
    }
    assert_eq!(ping.kinds(), none());
    assert_eq!(tunnel.kinds(), only("icmp-tunnel"));
}

#[test]
fn much_that_leaves_for_one_host_outside() {
    let upload = |inside: [u8; 4]| {
        let mut traffic = Traffic::default();
        // 12,000 frames of 50,000 bytes on the wire, of which the headers were captured
        for n in 0..12_000 {
            traffic.udp(n, (inside, 5000), ([203, 0, 113, 9], 4433), b"x", 50_000);
        }
        traffic.kinds()
    };
    assert_eq!(upload(lan(1)), only("upload"));
    assert_eq!(upload([198, 51, 100, 1]), none(), "between two hosts outside");
}

#[test]
fn calls_like_clockwork() {
    let calls = |irregular: bool| {
        let mut traffic = Traffic::default();
        for n in 0..20_u16 {
            let at = if irregular { u64::from(n * n) * 10_000 } else { u64::from(n) * 60_000 };
            traffic.connect(at, (lan(1), 40_000 + n), ([203, 0, 113, 9], 443));
        }
        traffic.kinds()
    };
    assert_eq!(calls(false), only("beacon"));
    assert_eq!(calls(true), none());
}

#[test]
fn lists_and_rules_of_the_user() {
    let mut traffic = Traffic::default();
    traffic.connect(0, (lan(1), 40_000), ([203, 0, 113, 9], 443)).query(10, "a.bad.example", 1);
    for n in 0..3 {
        traffic.udp(20 + n, (lan(1), 5000), (lan(2), 5001), b"x", 0);
    }
    let rule = "[[rule]]\nid = 'port-5001'\nname = 'Port 5001'\nseverity = 'high'\nfilter = 'udp.dstport == 5001'\n\
                threshold = { count = 3, seconds = 1 }\n";
    let alerts = traffic.alerts_with("203.0.113.0/24\nbad.example\n", rule);
    let seen: Vec<(&str, u8)> = alerts.iter().map(|a| (a.kind.id.as_ref(), a.score)).collect();
    assert_eq!(seen, [("listed-address", 85), ("port-5001", 80), ("listed-name", 55)]);
    assert_eq!(alerts[1].frames, [6], "the third of them");
    assert_eq!(traffic.kinds(), none(), "without lists and rules there is nothing");
}

#[test]
fn secrets_in_the_clear_are_told_and_not_shown() {
    let (from, to) = ((lan(1), 40_000), (lan(2), 21));
    let mut traffic = Traffic::default();
    traffic.connect(0, from, to).tcp(5, from, to, PSH_ACK, b"PASS hunter2\r\n");
    let alerts = traffic.alerts();
    assert_eq!(alerts.iter().map(|a| a.kind.id.as_ref()).collect::<Vec<_>>(), ["cleartext-credentials"]);
    assert!(!format!("{alerts:?}").contains("hunter2"));
}

#[test]
fn the_same_frames_give_the_same_alerts() {
    let traffic = scan(200);
    assert_eq!(traffic.alerts(), traffic.alerts());
}

/// Twenty hosts that each ask one server a few things a minute.
fn calm() -> Traffic {
    let mut t = Traffic::default();
    for minute in 0..5_u64 {
        for step in 0..4_u64 {
            for host in 1..=20_u8 {
                let (at, port) = (minute * 60_000 + step * 10_000 + u64::from(host) * 100, 40_000 + minute as u16);
                t.udp(at, (lan(host), port), (lan(200), 7000), &vec![0; 40 + usize::from(host)], 0);
            }
        }
    }
    t
}

#[test]
fn a_model_of_usual_traffic_finds_who_behaves_otherwise() {
    let dir = TempDir::new().expect("a folder");
    let path = dir.path().join("calm.pcap");
    std::fs::write(&path, &calm().0).expect("written");
    let opened = Opened::new(&path);
    let model = detection::learn(&opened.dissector, &detection::Findings::default()).expect("a hundred minutes are enough");
    let file = dir.path().join("usual.json");
    std::fs::write(&file, model).expect("written");

    let registry = session::registry(&Arc::new(session::engine()));
    let settings = detection::settings(&[], &[], Some(&file), &registry).expect("a good model");
    let unusual = |traffic: &Traffic| -> Vec<Alert> {
        let path = dir.path().join("capture.pcap");
        std::fs::write(&path, &traffic.0).expect("written");
        let opened = Opened::new(&path);
        let cancel = AtomicBool::new(false);
        let found = detection::find(&mut Windows::whole(&opened.dissector), &registry, None, &settings, &cancel).ok().flatten();
        found.expect("nobody calls it off").alerts.into_iter().filter(|a| a.kind.id == "unusual-minute").collect()
    };
    let mut odd = calm();
    for n in 0..60_u16 {
        odd.udp(310_000 + u64::from(n) * 100, (lan(7), 50_000), ([203, 0, 113, n as u8], 9000 + n), &[0; 1200], 0);
    }
    let found = unusual(&odd);
    let loud = found.iter().find(|a| a.source == Some(lan(7).into()) && a.score == 45).expect("the odd host is found");
    assert!(loud.samples[0].contains("hosts 60 (never above 1)"), "{:?}", loud.samples);
    assert!(unusual(&calm()).iter().all(|a| a.score < 45), "nothing of what was learnt is an alert");
}
