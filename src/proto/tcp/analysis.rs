//! The lines that sequence analysis adds to a segment. The analysis itself is made when the conversation is tracked.

use super::fields::*;
use crate::base::{Bytes, NONE};
use crate::dissect::Cx;
use crate::model::{Note, Value};
use crate::stream::TcpFact;
use crate::stream::facts::analysis as found;

/// `tcp.completeness` in words.
pub(super) fn completeness(bits: u8) -> &'static str {
    let data = bits & 8 != 0;
    match (bits & 7, bits & 0x30) {
        (1, 0) if !data => "Incomplete, SYN_SENT",
        (3, 0) if !data => "Incomplete, CLIENT_ESTABLISHED",
        (7, 0) if data => "Incomplete, DATA",
        (7, 0) => "Incomplete, ESTABLISHED",
        (7, _) if data => "Complete, WITH_DATA",
        (7, _) => "Complete, NO_DATA",
        _ => "Incomplete",
    }
}

/// Notes, in Wireshark's order.
const NOTED: &[(u32, &Note)] = &[
    (found::FAST_RETRANSMISSION, &FAST_RETRANSMISSION),
    (found::SPURIOUS_RETRANSMISSION, &SPURIOUS),
    (found::RETRANSMISSION, &RETRANSMISSION),
    (found::OUT_OF_ORDER, &OUT_OF_ORDER),
    (found::REUSED_PORTS, &REUSED_PORTS),
    (found::LOST_SEGMENT, &LOST_SEGMENT),
    (found::ACK_LOST_SEGMENT, &ACK_LOST_SEGMENT),
    (found::WINDOW_UPDATE, &WINDOW_UPDATE),
    (found::WINDOW_FULL, &WINDOW_FULL),
    (found::KEEP_ALIVE, &KEEP_ALIVE),
    (found::KEEP_ALIVE_ACK, &KEEP_ALIVE_ACK),
    (found::DUPLICATE_ACK, &DUPLICATE_ACK),
    (found::ZERO_WINDOW_PROBE, &ZERO_WINDOW_PROBE),
    (found::ZERO_WINDOW, &ZERO_WINDOW),
    (found::ZERO_WINDOW_PROBE_ACK, &ZERO_WINDOW_PROBE_ACK),
];

/// Adds the Timestamps and SEQ/ACK analysis subtrees.
pub(super) fn put<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, fact: Option<&TcpFact>) {
    let here = b.span(0, 0);
    let Some(transport) = cx.transport() else { return };
    let timestamps = cx.open_text(here, format_args!("Timestamps"));
    cx.generated(timestamps);
    cx.computed(&TIME_RELATIVE, here, Value::RelTime(transport.since_first));
    cx.computed(&TIME_DELTA, here, Value::RelTime(transport.since_previous));
    cx.close();
    let Some(fact) = fact else { return };
    let dull = fact.analysis == 0 && fact.acks_frame == NONE && fact.bytes_in_flight == 0;
    if dull {
        return;
    }
    cx.computed(&ANALYSIS, here, Value::None);
    cx.open_last();
    if fact.acks_frame != NONE {
        cx.computed(&ACKS_FRAME, here, Value::Uint(u64::from(fact.acks_frame) + 1));
        if fact.ack_rtt != 0 {
            cx.computed(&ACK_RTT, here, Value::RelTime(fact.ack_rtt));
        }
    }
    if let Some(rtt) = transport.facts.initial_rtt.filter(|rtt| *rtt != 0) {
        cx.computed(&INITIAL_RTT, here, Value::RelTime(rtt));
    }
    if fact.bytes_in_flight > 0 {
        cx.computed(&BYTES_IN_FLIGHT, here, Value::Uint(fact.bytes_in_flight.into()));
    }
    if fact.push_bytes_sent > 0 {
        cx.computed(&PUSH_BYTES, here, Value::Uint(fact.push_bytes_sent.into()));
    }
    flags(cx, b, fact);
    cx.close();
}

fn flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, fact: &TcpFact) {
    let here = b.span(0, 0);
    if fact.analysis & !found::LOOKED_AT != 0 {
        cx.computed(&ANALYSIS_FLAGS, here, Value::None);
        for (bit, note) in NOTED.iter().filter(|n| fact.analysis & n.0 != 0) {
            match *bit {
                found::DUPLICATE_ACK => cx.note_text(note, format_args!("Duplicate ACK (#{})", fact.duplicate_ack)),
                _ => cx.note(note),
            }
        }
    }
    if fact.rto_frame != NONE && fact.rto != 0 {
        cx.computed(&RTO, here, Value::RelTime(fact.rto));
        cx.computed(&RTO_FRAME, here, Value::Uint(u64::from(fact.rto_frame) + 1));
    }
    if fact.duplicate_ack > 0 {
        cx.computed(&DUP_ACK_NUM, here, Value::Uint(fact.duplicate_ack.into()));
        cx.computed(&DUP_ACK_FRAME, here, Value::Uint(u64::from(fact.duplicate_of) + 1));
    }
}
