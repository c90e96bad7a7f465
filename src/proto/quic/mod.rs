//! QUIC (RFC 9000, RFC 9001, RFC 9369, late drafts): headers, and Initial packets decrypted with the keys that anybody can
//! derive.

mod crypto;
mod fields;
mod frames;
mod header;
mod track;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crypto::{Keys, V2};
use fields::*;
use header::{Kind, Long};
use std::fmt::Write;
use track::Seen;

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::UdpPort, looks_like_quic)],
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("quic", "QUIC IETF", "QUIC", &["RFC 9000", "RFC 9001", "RFC 9369"])
        },
        dissect,
    )
};

/// A long header of a known version.
fn looks_like_quic(bytes: &[u8]) -> bool {
    let b = Bytes::new(bytes, 0, bytes.len());
    let (Some(first), Ok(version), Ok(id_len)) = (bytes.first(), b.be32(1), b.u8(5)) else { return false };
    first & 0xc0 == 0xc0 && header::is_known(version) && id_len <= 20 && bytes.len() >= 16 && Long::read(b).is_ok()
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("QUIC");
    let seen = cx.told::<Seen>();
    let from_server = cx.transport().is_some_and(|t| !t.from_client);
    let mut rest = b;
    let mut packet = 0;
    while rest.reported_len() > 0 {
        let first = rest.u8(0)?;
        // neither form of a header: something that fills the datagram
        if packet > 0 && first & 0xc0 == 0 {
            cx.layer(&PROTOCOL.info, rest, rest.reported_len());
            cx.note(&PADDING_DATA);
            break;
        }
        let len = if first & 0x80 != 0 { long(cx, seen, packet, rest, from_server)? } else { short(cx, seen, rest)? };
        rest = rest.from(len);
        packet += 1;
    }
    Ok(())
}

/// Starts a packet's layer and its Info text.
fn begin<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, len: usize) {
    cx.layer(&PROTOCOL.info, b, len);
    cx.computed(&PACKET_LENGTH, b.span(0, 0), Value::Uint(len as u64));
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// A packet with a long header; gives its length.
fn long<'a>(cx: &mut Cx<'a>, seen: Option<&Seen>, packet: usize, all: Bytes<'a>, from_server: bool) -> Result<usize, Fault> {
    let long = Long::read(all)?;
    let b = all.window(0, long.total);
    let keys = seen.filter(|_| long.kind == Kind::Initial).and_then(|s| Keys::initial(long.version, &s.initial_dcid, from_server));
    let opened = keys.and_then(|keys| keys.open(b.data(), long.header_len));
    begin(cx, b, long.total);
    cx.info(format_args!("{}", long.kind.name()));
    cx.add(&HEADER_FORM, b, 0, 1)?;
    match long.kind {
        Kind::Negotiation => drop(cx.add(&VN_UNUSED, b, 0, 1)?),
        kind => {
            if kind != Kind::Retry {
                cx.add(&FIXED_BIT, b, 0, 1)?;
            }
            cx.add(if long.version == V2 { &LONG_TYPE_V2 } else { &LONG_TYPE }, b, 0, 1)?;
        }
    }
    if let Some(opened) = &opened {
        cx.put(&LONG_RESERVED, b.span(0, 1), Value::Uint(u64::from(opened.first >> 2 & 3)));
        cx.put(&NUMBER_LENGTH, b.span(0, 1), Value::Uint(u64::from(opened.first & 3)));
    }
    cx.add(&VERSION, b, 1, 4)?;
    connection_id(cx, b, long.dcid_at, (&DCIL, &DCID), "DCID", long.dcid)?;
    connection_id(cx, b, long.scid_at, (&SCIL, &SCID), "SCID", long.scid)?;
    match long.kind {
        Kind::Negotiation => {
            for at in (long.header_len..b.reported_len().saturating_sub(3)).step_by(4) {
                cx.add(&SUPPORTED_VERSION, b, at, 4)?;
            }
        }
        Kind::Retry => {
            let token = b.reported_len().saturating_sub(long.header_len + 16);
            cx.add(&RETRY_TOKEN, b, long.header_len, token)?;
            cx.add(&RETRY_TAG, b, long.header_len + token, 16)?;
        }
        _ => body(cx, seen, packet, b, &long, opened)?,
    }
    cx.close();
    Ok(long.total)
}

/// Token, length, packet number and payload.
fn body<'a>(cx: &mut Cx<'a>, seen: Option<&Seen>, packet: usize, b: Bytes<'a>, long: &Long<'a>, opened: Option<crypto::Opened>) -> Outcome {
    if let Some((at, width, len)) = long.token {
        cx.put(&TOKEN_LENGTH, b.span(at, width), Value::Uint(len as u64));
        if len > 0 {
            cx.add(&TOKEN, b, at + width, len)?;
        }
    }
    if let Some((at, width)) = long.length {
        cx.put(&LENGTH, b.span(at, width), Value::Uint((long.total - long.header_len) as u64));
    }
    let at = long.header_len;
    let Some(opened) = opened else {
        cx.note_text(&DECRYPTION_FAILED, format_args!("Failed to create decryption context: Secrets are not available"));
        return cx.add(&REMAINING, b, at, b.reported_len().saturating_sub(at)).map(drop);
    };
    cx.put(&PACKET_NUMBER, b.span(at, opened.number_len), Value::Uint(opened.number));
    cx.info_append(format_args!(", PKN: {}", opened.number));
    let start = at + opened.number_len;
    cx.add(&PAYLOAD, b, start, b.reported_len().saturating_sub(start))?;
    let plain = cx.make_buffer("Decrypted QUIC", &opened.plain);
    frames::dissect(cx, seen, packet, plain)
}

/// A connection id with its length.
fn connection_id<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    fields: (&'static crate::model::Field, &'static crate::model::Field),
    name: &str,
    id: &[u8],
) -> Outcome {
    cx.add(fields.0, b, at, 1)?;
    if !id.is_empty() {
        cx.add(fields.1, b, at + 1, id.len())?;
        cx.info_append(format_args!(", {name}={}", hex(id)));
    }
    Ok(())
}

/// A packet with a short header, which takes the rest of the datagram.
fn short<'a>(cx: &mut Cx<'a>, seen: Option<&Seen>, b: Bytes<'a>) -> Result<usize, Fault> {
    let len = b.reported_len();
    begin(cx, b, len);
    let id_len = seen.map_or(0, |s| s.short_len);
    let id = b.slice(1, id_len)?;
    let item = cx.put(&SHORT, b.span(0, len), Value::None);
    cx.open_last();
    cx.text(item, format_args!("QUIC Short Header"));
    cx.info(format_args!("Protected Payload (KP0)"));
    cx.add(&HEADER_FORM, b, 0, 1)?;
    cx.add(&FIXED_BIT, b, 0, 1)?;
    cx.add(&SPIN_BIT, b, 0, 1)?;
    if id_len > 0 {
        cx.add(&DCID, b, 1, id_len)?;
        cx.append(item, format_args!(" DCID={}", hex(id)));
        cx.info_append(format_args!(", DCID={}", hex(id)));
    }
    cx.close();
    // said once: without the secrets nothing that follows can be read either
    if seen.is_none_or(|s| s.first_short) {
        cx.note_text(&DECRYPTION_FAILED, format_args!("Failed to create decryption context: Secrets are not available"));
    }
    cx.add(&REMAINING, b, 1 + id_len, len.saturating_sub(1 + id_len))?;
    cx.close();
    Ok(len)
}
