//! Real-time Transport Protocol (RFC 3550), with header extensions (RFC 8285). Known by what set the stream up, or by
//! several packets in a row.

mod fields;
mod overhear;
mod track;

use super::common::rtp_names::payload_type;
use super::common::sdp_media::{Secure, SetupFields, setup_of};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    track: Some(track::track),
    each: Some(overhear::fits),
    overhears: Some((Table::UdpPort, overhear::overhear)),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rtp", "Real-Time Transport Protocol", "RTP", &["RFC 3550"]) },
        dissect,
    )
};

/// Bytes before the contributing sources.
const HEADER: usize = 12;
/// Profiles of header extensions (RFC 8285): elements with headers of one byte, and of two.
const ONE_BYTE: u64 = 0xbede;
const TWO_BYTES: u64 = 0x1000;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let first = b.u8(0)?;
    // RTCP may share the port (RFC 5761 section 4)
    if first >> 6 == 2 && b.u8(1).is_ok_and(|kind| (192..=223).contains(&kind)) && cx.call_named("rtcp", b) {
        return Ok(());
    }
    let setup = setup_of(cx);
    let secure = setup.and_then(|s| s.secure);
    cx.protocol(if secure.is_some() { "SRTP" } else { "RTP" });
    if first >> 6 != 2 {
        cx.info(format_args!("Unknown RTP version {}", first >> 6));
        cx.layer(&PROTOCOL.info, b, b.reported_len());
        cx.add(&VERSION, b, 0, 1)?;
        return Ok(());
    }
    let kind = b.u8(1)? & 0x7f;
    let format = setup.and_then(|s| s.formats.iter().find(|f| f.0 == kind)).map(|f| &*f.1);
    let name = format.or(payload_type(kind.into())).unwrap_or("Unknown");
    cx.info(format_args!("PT={name}, SSRC=0x{:X}, Seq={}, Time={}", b.be32(8)?, b.be16(2)?, b.be32(4)?));
    let marked = b.u8(1)? & 0x80 != 0;
    if marked {
        cx.info_append(format_args!(", Mark"));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if let Some(setup) = setup {
        setup.show(cx, b, &SetupFields { setup: &SETUP, frame: &SETUP_FRAME, method: &SETUP_METHOD });
    }
    cx.add(&VERSION, b, 0, 1)?;
    let padded = cx.add(&PADDING, b, 0, 1)? != 0;
    let extended = cx.add(&EXT, b, 0, 1)? != 0;
    let sources = cx.add(&CC, b, 0, 1)? as usize;
    cx.add(&MARKER, b, 1, 1)?;
    cx.add(&P_TYPE, b, 1, 1)?;
    cx.text(cx.last(), format_args!("Payload type: {name} ({kind})"));
    let sequence = cx.add(&SEQ, b, 2, 2)?;
    let full = cx.told::<track::Extended>().map_or(0x1_0000 + sequence, |e| e.0);
    cx.computed(&EXTSEQ, b.span(2, 2), Value::Uint(full));
    cx.add(&TIMESTAMP, b, 4, 4)?;
    cx.add(&SSRC, b, 8, 4)?;
    let mut at = HEADER;
    if sources > 0 {
        cx.put(&CSRC_ITEMS, b.span(at, sources * 4), Value::None);
        let list = cx.open_last();
        cx.text(list, format_args!("Contributing Source identifiers ({sources} item{})", if sources == 1 { "" } else { "s" }));
        for number in 0..sources {
            let source = cx.add(&CSRC_ITEM, b, at, 4)?;
            cx.text(cx.last(), format_args!("CSRC item {number}: 0x{source:X}"));
            at += 4;
        }
        cx.close();
    }
    if extended {
        at = extension(cx, b, at)?;
    }
    let mut end = b.reported_len();
    if let Some(secure) = secure {
        return encrypted(cx, b.window(at, end.saturating_sub(at)), secure);
    }
    let padding = if padded && end == b.len() { usize::from(b.u8(end.saturating_sub(1))?) } else { 0 };
    end = end.saturating_sub(padding).max(at);
    payload(cx, b.window(at, end - at), format)?;
    if padding > 0 && end + padding <= b.len() {
        cx.add(&PADDING_DATA, b, end, padding - 1)?;
        cx.add(&PADDING_COUNT, b, end + padding - 1, 1)?;
    }
    Ok(())
}

/// The header extension (RFC 3550 section 5.3.1); gives where the payload starts.
fn extension<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, crate::base::Fault> {
    let profile = cx.add(&EXT_PROFILE, b, at, 2)?;
    let words = cx.add(&EXT_LEN, b, at + 2, 2)? as usize;
    let all = b.window(at + 4, words * 4);
    if words > 0 {
        cx.put(&HDR_EXTS, all.span(0, words * 4), Value::None);
        cx.open_last();
        if profile == ONE_BYTE || profile & 0xfff0 == TWO_BYTES {
            elements(cx, all, profile == ONE_BYTE)?;
        } else {
            for word in 0..words {
                cx.add(&HDR_EXT, all, word * 4, 4)?;
            }
        }
        cx.close();
    }
    Ok(at + 4 + words * 4)
}

/// Elements of an extension (RFC 8285 section 4).
fn elements<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, one_byte: bool) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let head = b.u8(at)?;
        if head == 0 {
            at += 1;
            continue;
        }
        let (id, len, header) =
            if one_byte { (head >> 4, usize::from(head & 15) + 1, 1) } else { (head, usize::from(b.u8(at + 1)?), 2) };
        if one_byte && id == 15 {
            break;
        }
        let name = if one_byte { "RFC 5285 Header Extension (One-Byte Header)" } else { "RFC 5285 Header Extension (Two-Byte Header)" };
        cx.open_text(b.span(at, header + len), format_args!("{name}"));
        cx.put(&EXT_RFC5285_ID, b.span(at, 1), Value::Uint(id.into()));
        cx.put(&EXT_RFC5285_LEN, b.span(at + header - 1, 1), Value::Uint(len as u64));
        if len > 0 {
            cx.add(&EXT_RFC5285_DATA, b, at + header, len)?;
        }
        cx.close();
        at += header + len;
    }
    Ok(())
}

/// What follows the header of SRTP (RFC 3711 section 3.1).
fn encrypted<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, secure: Secure) -> Outcome {
    let Secure { tag, key_id, .. } = secure;
    let payload = b.reported_len().saturating_sub(tag + key_id);
    if payload > 0 {
        cx.add(&ENC_PAYLOAD, b, 0, payload)?;
    }
    if key_id > 0 {
        cx.add(&MKI, b, payload, key_id)?;
    }
    if tag > 0 {
        cx.add(&AUTH_TAG, b, payload + key_id, tag)?;
    }
    Ok(())
}

/// The payload, by the name of its encoding.
fn payload<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, format: Option<&str>) -> Outcome {
    if b.reported_len() == 0 {
        return Ok(());
    }
    cx.add(&PAYLOAD, b, 0, b.len())?;
    if format.is_some_and(|name| name.eq_ignore_ascii_case("telephone-event")) {
        cx.hidden(cx.last());
        cx.call_named("rtpevent", b);
    }
    Ok(())
}
