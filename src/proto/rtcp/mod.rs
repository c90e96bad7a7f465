//! RTP Control Protocol (RFC 3550 section 6), with feedback messages (RFC 4585, RFC 5104).

mod fields;
mod reports;

use super::common::sdp_media::{Secure, SetupFields, setup_of};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{ProtocolInfo, Value};
use crate::notes;
use fields::*;

notes! {
    /// Only the keys that the handshake made can open it.
    ENCRYPTED_PAYLOAD = "srtcp.encrypted_payload", "Encrypted RTCP Payload - not dissected", Warn Undecoded;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("rtcp", "Real-time Transport Control Protocol", "RTCP", &["RFC 3550"]) },
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
    let secure = setup_of(cx).and_then(|s| s.secure);
    cx.protocol(if secure.is_some() { "SRTCP" } else { "RTCP" });
    cx.info(format_args!(""));
    if let Some(secure) = secure {
        return encrypted(cx, b, secure);
    }
    let total = b.reported_len();
    let mut at = 0;
    while at < total {
        let len = (usize::from(b.be16(at + 2)?) + 1) * 4;
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

/// A compound that SRTCP encrypts but for its first eight bytes (RFC 3711 section 3.4).
fn encrypted<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, secure: Secure) -> Outcome {
    let Secure { control_tag, key_id, .. } = secure;
    let trailer = b.reported_len().checked_sub(4 + key_id + control_tag).ok_or(Fault::Malformed)?;
    header(cx, b, "Secure Real-time Transport Control Protocol")?;
    cx.add(&SENDERSSRC, b, 4, 4)?;
    if b.be32(trailer)? >> 31 != 0 {
        cx.open_text(b.span(8, trailer.saturating_sub(8)), format_args!("{}", ENCRYPTED_PAYLOAD.field.label));
        cx.note(&ENCRYPTED_PAYLOAD);
        cx.close();
    }
    cx.add(&SRTCP_E, b, trailer, 4)?;
    cx.add(&SRTCP_INDEX, b, trailer, 4)?;
    if key_id > 0 {
        cx.add(&SRTCP_MKI, b, trailer + 4, key_id)?;
    }
    if control_tag > 0 {
        cx.add(&SRTCP_AUTH_TAG, b, trailer + 4 + key_id, control_tag)?;
    }
    Ok(())
}

/// What all packets begin with; gives the type and whether bytes were added to the end.
fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, title: &str) -> Result<(u64, bool), Fault> {
    let kind = u64::from(b.u8(1)?);
    let name = PT.names.get(kind).unwrap_or("Unknown");
    cx.info_append(format_args!("{name}   "));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(layer, format_args!("{title} ({name})"));
    if let Some(setup) = setup_of(cx) {
        setup.show(cx, b, &SetupFields { setup: &SETUP, frame: &SETUP_FRAME, method: &SETUP_METHOD });
    }
    cx.add(&VERSION, b, 0, 1)?;
    let padded = cx.add(&PADDING, b, 0, 1)? != 0;
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
    Ok((kind, padded))
}

/// One packet of the compound.
fn packet<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (kind, padded) = header(cx, b, PROTOCOL.info.field.label)?;
    let count = usize::from(b.u8(0)? & 0x1f);
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
