//! Sequence analysis of made-up conversations, against what tshark says of the same segments.

use super::super::facts::{ConversationFacts, TcpFact, analysis as found};
use super::super::headers::{Headers, proto};
use super::super::track::Seen;
use super::Analysis;
use crate::base::{NONE, Timestamp};
use std::fmt::Write;

const CASES: &str = include_str!("cases.txt");

/// Names of the bits, in the order of the cases.
const NAMES: &[(u32, &str)] = &[
    (found::RETRANSMISSION, "retransmission"),
    (found::FAST_RETRANSMISSION, "fast_retransmission"),
    (found::SPURIOUS_RETRANSMISSION, "spurious_retransmission"),
    (found::OUT_OF_ORDER, "out_of_order"),
    (found::LOST_SEGMENT, "lost_segment"),
    (found::ACK_LOST_SEGMENT, "ack_lost_segment"),
    (found::DUPLICATE_ACK, "duplicate_ack"),
    (found::ZERO_WINDOW, "zero_window"),
    (found::ZERO_WINDOW_PROBE, "zero_window_probe"),
    (found::ZERO_WINDOW_PROBE_ACK, "zero_window_probe_ack"),
    (found::WINDOW_FULL, "window_full"),
    (found::WINDOW_UPDATE, "window_update"),
    (found::KEEP_ALIVE, "keep_alive"),
    (found::KEEP_ALIVE_ACK, "keep_alive_ack"),
    (found::REUSED_PORTS, "reused_ports"),
];

/// A segment as a case writes it: side, time, header and options.
fn segment(text: &str) -> (usize, Timestamp, Headers, Vec<u8>) {
    let mut h = Headers { proto: proto::TCP, has_transport: true, ..Headers::default() };
    let (mut millis, mut options) = (0.0, Vec::new());
    let side = usize::from(text.starts_with('B'));
    for word in text.split_whitespace().skip(1) {
        let (name, value) = word.split_once('=').unwrap_or(("flags", word));
        let number = || value.parse::<u32>().unwrap();
        match name {
            "at" => millis = value.parse::<f64>().unwrap(),
            // side A's numbers start high, so that 0 is no number of either side
            "seq" => h.seq = number() + if side == 0 { 1_000_000 } else { 0 },
            "ack" => h.ack = number() + if side == 1 { 1_000_000 } else { 0 },
            "len" => h.payload_len = number() as usize,
            "win" => h.window = number() as u16,
            "ws" => h.scale = number() as u8 + 1,
            "sack" => {
                let edges = value.split([',', '-']).flat_map(|n| (n.parse::<u32>().unwrap() + 1_000_000).to_be_bytes());
                let edges: Vec<u8> = edges.collect();
                options.extend([1, 1, 5, edges.len() as u8 + 2]);
                options.extend(edges);
            }
            _ => {
                h.tcp_flags = value
                    .bytes()
                    .map(|c| match c {
                        b'F' => 1,
                        b'S' => 2,
                        b'R' => 4,
                        b'P' => 8,
                        _ => 16,
                    })
                    .sum()
            }
        }
    }
    (side, Timestamp::new(1000, (millis * 1e6) as i64), h, options)
}

/// A fact as a case writes it.
fn written(fact: &TcpFact) -> String {
    let mut out = String::new();
    for (_, name) in NAMES.iter().filter(|n| fact.analysis & n.0 != 0) {
        let _ = write!(out, "{name} ");
    }
    for (name, value) in [("flight", fact.bytes_in_flight), ("pushed", fact.push_bytes_sent)] {
        if value > 0 {
            let _ = write!(out, "{name}={value} ");
        }
    }
    for (name, frame) in [("acks", fact.acks_frame), ("rto", fact.rto_frame)] {
        if frame != NONE {
            let _ = write!(out, "{name}={} ", frame + 1);
        }
    }
    out.trim_end().to_string()
}

#[test]
fn segments_are_judged_as_tshark_judges_them() {
    let (mut title, mut number) = ("", 0);
    let (mut analysis, mut facts) = (Analysis::default(), ConversationFacts::default());
    let mut seen = 0;
    for line in CASES.lines() {
        if let Some(name) = line.strip_prefix("# ") {
            (title, number) = (name, 0);
            (analysis, facts) = (Analysis::default(), ConversationFacts::default());
            continue;
        }
        let (text, expected) = line.split_once(" :").unwrap();
        let (side, time, headers, options) = segment(text);
        let (from_client, reused, quoted) = (side == 0, false, false);
        let s = Seen { frame: number, time, headers: &headers, options: &options, payload: &[], from_client, reused, quoted };
        analysis.see(&s, side, &mut facts);
        number += 1;
        seen += 1;
        assert_eq!(written(facts.tcp.last().unwrap()), expected.trim(), "{title}, segment {number}: {text}");
    }
    assert!(seen > 80, "{seen} segments");
}
