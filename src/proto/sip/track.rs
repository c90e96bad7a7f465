//! Links responses with requests, finds messages that were sent again, and announces the media streams that bodies describe.

use super::fields::*;
use super::message::{self, Start};
use crate::base::{FrameIndex, Span, Timestamp};
use crate::dissect::Cx;
use crate::model::Value;
use crate::proto::common::media::split;
use crate::proto::common::sdp_media;
use crate::proto::common::text::{decimal, split_word};
use crate::stream::Track;
use std::collections::{HashMap, VecDeque};

/// Calls kept for one conversation; the oldest are forgotten.
const KEPT: usize = 4096;

/// What is known of a message.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Exchange {
    /// The frame that this one sends again.
    again: Option<FrameIndex>,
    /// The request that this one answers (an ACK: its INVITE), and the milliseconds since.
    request: Option<(FrameIndex, i64)>,
    /// It ends a call.
    release: bool,
}

/// A request.
#[derive(Clone, Debug)]
struct Request {
    sequence: u64,
    method: Box<[u8]>,
    frame: FrameIndex,
    time: Timestamp,
}

/// A final response: sequence number, code, frame.
type Final = (u64, Box<[u8]>, FrameIndex);

/// What each side of a call sent last.
#[derive(Default)]
struct Call {
    request: [Option<Request>; 2],
    /// Final responses.
    response: [Option<Final>; 2],
}

#[derive(Default)]
struct Calls {
    by_id: HashMap<Box<[u8]>, Call>,
    order: VecDeque<Box<[u8]>>,
}

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    let blank = data.iter().take_while(|c| matches!(c, b'\r' | b'\n')).count();
    let data = data.get(blank..).unwrap_or(&[]);
    let Some(start) = message::start(data) else { return };
    let exchange = exchange(cx, data, &start).unwrap_or_default();
    cx.tell(exchange);
    let kind = message::header(data, b"content-type").map(String::from_utf8_lossy).unwrap_or_default();
    if exchange.again.is_none() && split(&kind).0.eq_ignore_ascii_case("application/sdp") {
        let frame = match start {
            // an answer completes what its offer set up
            Start::Status { code } if code.first() == Some(&b'2') => exchange.request.map_or(cx.at.frame, |r| r.0),
            Start::Status { code } if code.first() != Some(&b'1') => return,
            _ => cx.at.frame,
        };
        let body = message::header_end(data).and_then(|end| data.get(end..)).unwrap_or(&[]);
        sdp_media::announce(cx, body, frame, "SDP");
    }
}

fn exchange(cx: &mut Track<'_>, data: &[u8], start: &Start<'_>) -> Option<Exchange> {
    let id = message::header(data, b"call-id")?;
    let (number, method) = split_word(message::header(data, b"cseq")?);
    let sequence = decimal(number)?;
    let (frame, time, side) = (cx.at.frame, cx.time, usize::from(!cx.from_client));
    let calls = cx.state::<Calls>();
    if !calls.by_id.contains_key(id) {
        calls.order.push_back(id.into());
        if calls.order.len() > KEPT
            && let Some(old) = calls.order.pop_front()
        {
            calls.by_id.remove(&old);
        }
    }
    let call = calls.by_id.entry(id.into()).or_default();
    let mut exchange = Exchange::default();
    let since = |then: Timestamp| milliseconds(then, time);
    match start {
        Start::Request { method, .. } => {
            let last = call.request.get_mut(side)?;
            let same = last.as_ref().filter(|r| r.sequence == sequence);
            if *method == b"ACK" {
                exchange.request = same.map(|r| (r.frame, since(r.time)));
            } else if *method != b"CANCEL" {
                exchange.again = same.filter(|r| *r.method == **method).map(|r| r.frame);
            }
            if exchange.again.is_none() {
                *last = Some(Request { sequence, method: (*method).into(), frame, time });
            }
        }
        Start::Status { code } => {
            let asked = call.request.get(1 - side)?.as_ref().filter(|r| r.sequence == sequence);
            exchange.request = asked.map(|r| (r.frame, since(r.time)));
            exchange.release = *code == b"200" && method == b"BYE" && asked.is_some();
            if code.first() != Some(&b'1') {
                let last = call.response.get_mut(side)?;
                exchange.again = last.as_ref().filter(|r| r.0 == sequence && *r.1 == **code).map(|r| r.2);
                if exchange.again.is_none() {
                    *last = Some((sequence, (*code).into(), frame));
                }
            }
        }
    }
    Some(exchange)
}

/// Time between two messages as Wireshark counts it: seconds and their fractions apart, each cut to whole milliseconds.
fn milliseconds(then: Timestamp, now: Timestamp) -> i64 {
    const SECOND: i64 = 1_000_000_000;
    let seconds = now.0.div_euclid(SECOND) - then.0.div_euclid(SECOND);
    seconds * 1000 + (now.0.rem_euclid(SECOND) - then.0.rem_euclid(SECOND)) / 1_000_000
}

/// Puts what is known of the message.
pub(super) fn show(cx: &mut Cx<'_>, here: Span) {
    let exchange = cx.told::<Exchange>().copied().unwrap_or_default();
    cx.computed(&RESEND, here, Value::Uint(exchange.again.is_some().into()));
    if let Some(frame) = exchange.again {
        cx.computed(&RESEND_ORIGINAL, here, Value::Uint(u64::from(frame) + 1));
    }
    if let Some((frame, after)) = exchange.request {
        cx.computed(&RESPONSE_REQUEST, here, Value::Uint(u64::from(frame) + 1));
        cx.computed(&RESPONSE_TIME, here, Value::Uint(after.max(0) as u64));
        if exchange.release {
            cx.computed(&RELEASE_TIME, here, Value::Uint(after.max(0) as u64));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_over_the_turn_of_a_second_counts_up() {
        assert_eq!(milliseconds(Timestamp(844_249_000), Timestamp(981_006_000)), 136);
        assert_eq!(milliseconds(Timestamp(794_463_000), Timestamp(2_448_732_000)), 1655);
    }
}
