//! RTP Control Protocol (RFC 3550 section 6), with feedback messages (RFC 4585, RFC 5104).

mod fields;
mod reports;

use super::common::sdp_media::{Setup, SetupFields};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rtcp", "Real-time Transport Control Protocol", "RTCP", &["RFC 3550"]) },
    dissect,
);

/// Packet types (IANA registry of RTP parameters).
const SENDER_REPORT: u64 = 200;
const RECEIVER_REPORT: u64 = 201;
const SOURCE_DESCRIPTION: u64 = 202;
const GOODBYE: u64 = 203;
const APPLICATION: u64 = 204;
const TRANSPORT_FEEDBACK: u64 = 205;
const PAYLOAD_FEEDBACK: u64 = 206;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? >> 6 != 2 || !(192..=213).contains(&b.u8(1)?) {
        return Err(Fault::NotMine);
    }
    cx.protocol("RTCP");
    cx.info(format_args!(""));
    let total = b.reported_len();
    let mut at = 0;
    while at < total {
        let len = (usize::from(b.be16(at + 2)?) + 1) * 4;
        if at > 0 {
            cx.tree.push_layer(PROTOCOL.info.name());
        }
        let one = b.window(at, len.min(total - at));
        cx.restore(0);
        let outcome = packet(cx, one);
        at += len;
        if at >= total {
            let fits = at == total;
            let item = cx.computed(&LENGTH_CHECK, b.span(0, 0), Value::Uint(fits.into()));
            let verdict = if fits { "OK" } else { "Wrong" };
            cx.text(item, format_args!("RTCP frame length check: {verdict} - {total} bytes"));
        }
        outcome?;
    }
    Ok(())
}

/// One packet of the compound.
fn packet<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = u64::from(b.u8(1)?);
    let name = PT.names.get(kind).unwrap_or("Unknown");
    cx.info_append(format_args!("{name}   "));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(layer, format_args!("Real-time Transport Control Protocol ({name})"));
    if let Some(setup) = cx.announcement().and_then(|a| a.detail.downcast_ref::<Setup>()) {
        setup.show(cx, b, &SetupFields { setup: &SETUP, frame: &SETUP_FRAME, method: &SETUP_METHOD });
    }
    cx.add(&VERSION, b, 0, 1)?;
    let padded = cx.add(&PADDING, b, 0, 1)? != 0;
    let count = usize::from(b.u8(0)? & 0x1f);
    match kind {
        SENDER_REPORT | RECEIVER_REPORT => cx.add(&RC, b, 0, 1)?,
        SOURCE_DESCRIPTION | GOODBYE => cx.add(&SC, b, 0, 1)?,
        APPLICATION => cx.add(&APP_SUBTYPE, b, 0, 1)?,
        TRANSPORT_FEEDBACK => cx.add(&RTPFB_FMT, b, 0, 1)?,
        PAYLOAD_FEEDBACK => cx.add(&PSFB_FMT, b, 0, 1)?,
        _ => 0,
    };
    cx.add(&PT, b, 1, 1)?;
    let words = cx.add(&LENGTH, b, 2, 2)?;
    cx.append(cx.last(), format_args!(" ({} bytes)", (words + 1) * 4));
    let padding = if padded { usize::from(b.u8(b.reported_len().saturating_sub(1))?) } else { 0 };
    let body = b.window(4, b.reported_len().saturating_sub(4 + padding));
    let end = match kind {
        SENDER_REPORT => reports::sender(cx, body, count)?,
        RECEIVER_REPORT => reports::receiver(cx, body, count)?,
        SOURCE_DESCRIPTION => reports::description(cx, body, count)?,
        GOODBYE => reports::goodbye(cx, body, count)?,
        APPLICATION => {
            cx.add(&SENDERSSRC, body, 0, 4)?;
            cx.add(&APP_NAME, body, 4, 4)?;
            let data = body.from(8);
            if data.reported_len() > 0 {
                cx.add(&APP_DATA, data, 0, data.len())?;
            }
            body.reported_len()
        }
        TRANSPORT_FEEDBACK | PAYLOAD_FEEDBACK => reports::feedback(cx, body, kind == PAYLOAD_FEEDBACK, count as u64)?,
        _ => body.reported_len(),
    };
    if matches!(kind, SENDER_REPORT | RECEIVER_REPORT) && end < body.reported_len() {
        let rest = body.from(end);
        cx.add(&PROFILE_SPECIFIC_EXTENSION, rest, 0, rest.len())?;
    }
    if padding > 0 {
        let from = b.reported_len().checked_sub(padding).ok_or(Fault::Malformed)?;
        cx.add(&PADDING_DATA, b, from, padding - 1)?;
        cx.add(&PADDING_COUNT, b, from + padding - 1, 1)?;
    }
    Ok(())
}
