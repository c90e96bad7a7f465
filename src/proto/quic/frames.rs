//! The frames in a decrypted packet (RFC 9000 section 19): those that Initial packets hold.

use super::fields::*;
use super::track::{Crypto, Seen};
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::varint;

const PADDING: u64 = 0x00;
const PING: u64 = 0x01;
const ACK: u64 = 0x02;
const ACK_ECN: u64 = 0x03;
const CRYPTO: u64 = 0x06;
const CLOSE: u64 = 0x1c;
const CLOSE_APPLICATION: u64 = 0x1d;

/// What a TLS dissector finds in the packet's hint when it is handed handshake messages without records.
const HANDSHAKE_HINT: u64 = media_key("quic-crypto") as u64;

/// Dissects all frames. `packet`: number of the packet in its datagram.
pub fn dissect<'a>(cx: &mut Cx<'a>, seen: Option<&Seen>, packet: usize, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        at += frame(cx, seen, packet, b, at)?.max(1);
    }
    Ok(())
}

/// Adds a variable-length integer; gives it and the position after it.
fn number<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<(u64, usize), Fault> {
    let (value, width) = varint::quic(b, at)?;
    cx.put(field, b.span(at, width), Value::Uint(value));
    Ok((value, at + width))
}

/// Dissects the frame at `start`; gives its length.
fn frame<'a>(cx: &mut Cx<'a>, seen: Option<&Seen>, packet: usize, b: Bytes<'a>, start: usize) -> Result<usize, Fault> {
    let item = cx.put(&FRAME, b.span(start, 0), Value::None);
    cx.open_last();
    let (kind, mut at) = number(cx, &FRAME_TYPE, b, start)?;
    let name = match kind {
        PADDING => {
            at += b.data().get(at..).unwrap_or(&[]).iter().take_while(|byte| **byte == 0).count();
            cx.put(&PADDING_LENGTH, b.span(start + 1, 0), Value::Uint((at - start) as u64));
            "PADDING"
        }
        PING => "PING",
        ACK | ACK_ECN => {
            at = acknowledgment(cx, b, at, kind == ACK_ECN)?;
            if kind == ACK { "ACK" } else { "ACK_ECN" }
        }
        CRYPTO => {
            at = crypto(cx, seen, (packet, start), b, at)?;
            "CRYPTO"
        }
        CLOSE | CLOSE_APPLICATION => {
            at = close(cx, b, at, kind == CLOSE_APPLICATION)?;
            "CC"
        }
        _ => {
            cx.close();
            return Ok(b.reported_len() - start);
        }
    };
    cx.close();
    cx.text(item, format_args!("{name}"));
    cx.end_at(item, b, at);
    cx.info_append(format_args!(", {name}"));
    Ok(at - start)
}

fn acknowledgment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, counts: bool) -> Result<usize, Fault> {
    let (_, at) = number(cx, &ACK_LARGEST, b, at)?;
    let (_, at) = number(cx, &ACK_DELAY, b, at)?;
    let (ranges, at) = number(cx, &ACK_RANGES, b, at)?;
    let (_, mut at) = number(cx, &ACK_FIRST, b, at)?;
    for _ in 0..ranges {
        at = number(cx, &ACK_GAP, b, at)?.1;
        at = number(cx, &ACK_RANGE, b, at)?.1;
    }
    if counts {
        for field in [&ACK_ECT0, &ACK_ECT1, &ACK_CE] {
            at = number(cx, field, b, at)?.1;
        }
    }
    Ok(at)
}

fn crypto<'a>(cx: &mut Cx<'a>, seen: Option<&Seen>, place: (usize, usize), b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (_, at) = number(cx, &CRYPTO_OFFSET, b, at)?;
    let (len, at) = number(cx, &CRYPTO_LENGTH, b, at)?;
    let len = usize::try_from(len).unwrap_or(usize::MAX).min(b.reported_len().saturating_sub(at));
    cx.put(&CRYPTO_DATA, b.span(at, len), Value::None);
    if let Some(done) = seen.and_then(|s| s.crypto.iter().find(|c| (c.packet, c.frame) == place)) {
        messages(cx, done, b.window(at, len));
    }
    Ok(at + len)
}

/// Hands handshake messages to TLS. Its words do not show in the columns.
fn messages<'a>(cx: &mut Cx<'a>, done: &Crypto, own: Bytes<'a>) {
    let bytes = if own.data() == &*done.data { own } else { cx.make_buffer("Reassembled QUIC CRYPTO", &done.data) };
    let columns = (cx.tree.columns.protocol.clone(), cx.tree.columns.info.clone());
    let hint = std::mem::replace(&mut cx.packet.hint, HANDSHAKE_HINT);
    cx.call_named_inside("tls", bytes);
    cx.packet.hint = hint;
    (cx.tree.columns.protocol, cx.tree.columns.info) = columns;
}

fn close<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, application: bool) -> Result<usize, Fault> {
    let mut at = if application {
        number(cx, &CLOSE_CODE_APP, b, at)?.1
    } else {
        let (code, next) = number(cx, &CLOSE_CODE, b, at)?;
        // CRYPTO_ERROR: an alert of TLS (RFC 9001 section 4.8)
        if (0x100..0x200).contains(&code) {
            cx.put(&CLOSE_ALERT, b.span(at, next - at), Value::Uint(code & 0xff));
        }
        number(cx, &CLOSE_FRAME_TYPE, b, next)?.1
    };
    let (len, next) = number(cx, &CLOSE_REASON_LENGTH, b, at)?;
    at = next;
    if len > 0 {
        cx.add(&CLOSE_REASON, b, at, len as usize)?;
        at += len as usize;
    }
    Ok(at)
}
