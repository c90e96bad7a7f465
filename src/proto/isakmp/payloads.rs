//! Payloads other than proposals (RFC 2408 section 3, RFC 7296 section 3).

use super::fields::*;
use super::{proposals, vendors};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

/// Payloads in one message.
const LIMIT: usize = 200;

/// Puts the generic header of a payload and opens its line; gives the next payload's type and this one's length.
pub(super) fn header<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    kind: u64,
    version: u8,
) -> Result<(u64, usize, crate::dissect::Item), crate::base::Fault> {
    let len = usize::from(b.be16(2)?);
    let line = cx.put(&TYPEPAYLOAD, b.span(0, len), Value::Uint(kind));
    cx.text(line, format_args!("Payload: {} ({kind})", TYPEPAYLOAD.names.get(kind).unwrap_or("Unknown")));
    cx.open_last();
    let next = cx.add(&NEXTPAYLOAD, b, 0, 1)?;
    if version > 1 && !matches!(kind, 2 | 3) {
        cx.add(&CRITICALPAYLOAD, b, 1, 1)?;
        cx.add(&RESERVED7, b, 1, 1)?;
    } else {
        cx.add(&RESERVED, b, 1, 1)?;
    }
    cx.add(&PAYLOADLENGTH, b, 2, 2)?;
    Ok((next, len, line))
}

/// All payloads, each naming the type of the next.
pub(super) fn chain<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, first: u64, version: u8) -> Outcome {
    let (mut at, mut kind) = (0, first);
    for _ in 0..LIMIT {
        if kind == 0 || at >= b.reported_len() {
            break;
        }
        let rest = b.from(at);
        let (next, len, line) = header(cx, rest, kind, version)?;
        if len >= 4 {
            one(cx, rest.window(4, len - 4), kind, version, line)?;
        }
        cx.close();
        // what follows an encrypted payload lies inside it
        if matches!(kind, 46 | 53) && version > 1 || len < 4 {
            break;
        }
        at += len;
        kind = next;
    }
    Ok(())
}

fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u64, version: u8, line: crate::dissect::Item) -> Outcome {
    let len = b.reported_len();
    match (version, kind) {
        (1, 1) => proposals::association(cx, b)?,
        (1, 4) => whole(cx, &KEY_EXCHANGE_DATA, b)?,
        (1, 5) => identification(cx, b, true)?,
        (1, 6) => certificate(cx, b)?,
        (1, 7) | (2, 38) => {
            cx.add(&CERTREQ_TYPE, b, 0, 1)?;
        }
        (1, 8) => whole(cx, &HASH, b)?,
        (1, 9) => whole(cx, &SIG, b)?,
        (1, 10) | (2, 40) => whole(cx, &NONCE, b)?,
        (1, 11) => {
            cx.add(&NOTIFY_DOI, b, 0, 4)?;
            notification(cx, b.from(4))?;
        }
        (1, 12) => {
            cx.add(&DELETE_DOI, b, 0, 4)?;
            deletion(cx, b.from(4))?;
        }
        (1, 13) | (2, 43) => {
            whole(cx, &VID_BYTES, b)?;
            let name = vendors::name(b.data());
            cx.put_text(&VID_STRING, b.span(0, len), format_args!("{name}"));
            cx.append(line, format_args!(" : {name}"));
        }
        (1, 20 | 130) => whole(cx, &IKE_NAT_HASH, b)?,
        (2, 33) => proposals::list(cx, b, 2, version)?,
        (2, 34) => {
            cx.add(&KEY_EXCHANGE_DH_GROUP, b, 0, 2)?;
            cx.add(&RESERVED, b, 2, 2)?;
            whole(cx, &KEY_EXCHANGE_DATA, b.from(4))?;
        }
        (2, 35 | 36) => identification(cx, b, false)?,
        (2, 37) => certificate(cx, b)?,
        (2, 39) => {
            cx.add(&AUTH_METHOD, b, 0, 1)?;
            cx.add(&RESERVED, b, 1, 3)?;
            whole(cx, &AUTH_DATA, b.from(4))?;
        }
        (2, 41) => notification(cx, b)?,
        (2, 42) => deletion(cx, b)?,
        (2, 44 | 45) => selectors(cx, b)?,
        (2, 46) => {
            cx.add(&ENC_IV, b, 0, len.min(4))?;
            if len > 4 {
                cx.put(&ENC_DATA, b.span(4, len - 4), Value::None);
                cx.text(cx.last(), format_args!("Encrypted Data"));
            }
        }
        _ => whole(cx, &DATAPAYLOAD, b)?,
    }
    Ok(())
}

/// A field that fills the payload.
fn whole<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Outcome {
    if b.reported_len() > 0 { cx.add(field, b, 0, b.reported_len()).map(|_| ()) } else { Ok(()) }
}

/// Who one is (RFC 2407 section 4.6.2, RFC 7296 section 3.5).
fn identification<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, with_port: bool) -> Outcome {
    let kind = cx.add(&ID_TYPE, b, 0, 1)?;
    if with_port {
        cx.add(&ID_PROTOID, b, 1, 1)?;
        cx.add(&ID_PORT, b, 2, 2)?;
    } else {
        cx.add(&RESERVED, b, 1, 3)?;
    }
    let data = b.from(4);
    let len = data.reported_len();
    if len == 0 {
        return Ok(());
    }
    cx.put(&ID_DATA, data.span(0, len), Value::None);
    cx.open_last();
    match kind {
        1 => cx.add(&ID_DATA_IPV4_ADDR, data, 0, 4)?,
        2 => cx.add(&ID_DATA_FQDN, data, 0, len)?,
        3 => cx.add(&ID_DATA_USER_FQDN, data, 0, len)?,
        4 => {
            cx.add(&ID_DATA_IPV4_ADDR, data, 0, 4)?;
            cx.add(&ID_DATA_IPV4_SUBNET, data, 4, 4)?
        }
        5 => cx.add(&ID_DATA_IPV6_ADDR, data, 0, 16)?,
        11 => cx.add(&ID_DATA_KEY_ID, data, 0, len)?,
        _ => 0,
    };
    cx.close();
    Ok(())
}

fn certificate<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&CERT_ENCODING, b, 0, 1)?;
    let data = b.from(1);
    if data.reported_len() > 0 {
        cx.put(&CERT_DATA, data.span(0, data.reported_len()), Value::None);
    }
    Ok(())
}

/// Protocol, SPI size, type, SPI, data (RFC 2408 section 3.14, RFC 7296 section 3.10).
fn notification<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const SIGNATURE_HASHES: u64 = 16431;
    cx.add(&NOTIFY_PROTOID, b, 0, 1)?;
    let size = cx.add(&SPISIZE, b, 1, 1)? as usize;
    let kind = cx.add(&NOTIFY_MSGTYPE, b, 2, 2)?;
    if size > 0 {
        cx.add(&SPI, b, 4, size)?;
    }
    let data = b.from(4 + size);
    cx.add(&NOTIFY_DATA, data, 0, data.reported_len())?;
    match kind {
        SIGNATURE_HASHES => {
            for at in (0..data.reported_len() & !1).step_by(2) {
                cx.add(&NOTIFY_DATA_SIGNATURE_HASH_ALGORITHMS, data, at, 2)?;
            }
        }
        17 if data.reported_len() == 2 => {
            cx.add(&NOTIFY_DATA_ACCEPTED_DH_GROUP, data, 0, 2)?;
        }
        36136 if data.reported_len() == 4 => {
            cx.add(&NOTIFY_DATA_DPD_ARE_YOU_THERE, data, 0, 4)?;
        }
        36137 if data.reported_len() == 4 => {
            cx.add(&NOTIFY_DATA_DPD_ARE_YOU_THERE_ACK, data, 0, 4)?;
        }
        _ => {}
    }
    Ok(())
}

fn deletion<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&DELETE_PROTOID, b, 0, 1)?;
    let size = cx.add(&SPISIZE, b, 1, 1)? as usize;
    let count = cx.add(&SPINUM, b, 2, 2)? as usize;
    let room = b.reported_len().saturating_sub(4).checked_div(size).unwrap_or(0);
    for number in 0..count.min(room) {
        cx.add(&DELETE_SPI, b, 4 + number * size, size)?;
    }
    Ok(())
}

/// Traffic selectors (RFC 7296 section 3.13).
fn selectors<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let count = cx.add(&TS_NUMBER, b, 0, 1)?;
    cx.add(&RESERVED, b, 1, 3)?;
    let mut at = 4;
    for _ in 0..count {
        let kind = cx.add(&TS_TYPE, b, at, 1)?;
        cx.add(&TS_PROTOID, b, at + 1, 1)?;
        let len = cx.add(&TS_SELECTOR_LENGTH, b, at + 2, 2)? as usize;
        cx.add(&TS_START_PORT, b, at + 4, 2)?;
        cx.add(&TS_END_PORT, b, at + 6, 2)?;
        match kind {
            7 => {
                cx.add(&TS_START_IPV4, b, at + 8, 4)?;
                cx.add(&TS_END_IPV4, b, at + 12, 4)?;
            }
            8 => {
                cx.add(&TS_START_IPV6, b, at + 8, 16)?;
                cx.add(&TS_END_IPV6, b, at + 24, 16)?;
            }
            _ => {}
        }
        at += len.max(8);
    }
    Ok(())
}
