//! Attribute lines (RFC 8866 section 6), with those of ICE (RFC 8839) and of SRTP keys (RFC 4568).

use super::fields::*;
use super::places;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::text::{base64, decimal, shown};
use std::collections::HashMap;

/// Encoding names of the payload types of a media line.
#[derive(Default)]
pub(super) struct Formats(HashMap<Vec<u8>, String>);

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, in_media: bool, formats: &mut Formats) -> Outcome {
    let Some(colon) = b.find(0, b':') else { return Ok(()) };
    let (name, value) = (b.clipped(0, colon), b.from(colon + 1));
    if !in_media {
        cx.add(&SESSION_ATTR_FIELD, b, 0, colon)?;
        cx.add(&SESSION_ATTR_VALUE, value, 0, value.len())?;
        return Ok(());
    }
    cx.add(&MEDIA_ATTRIBUTE_FIELD, b, 0, colon)?;
    match name {
        b"rtpmap" => rtpmap(cx, value, formats),
        b"fmtp" => fmtp(cx, value, formats),
        b"candidate" => candidate(cx, value),
        b"crypto" => crypto(cx, value),
        b"path" => Ok(()),
        _ => cx.add(&MEDIA_ATTRIBUTE_VALUE, value, 0, value.len()).map(|_| ()),
    }
}

/// `96 H264/90000` (section 6.6).
fn rtpmap<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, formats: &mut Formats) -> Outcome {
    let Some((at, len)) = places(b.data(), b' ').next() else { return Ok(()) };
    cx.add(&MEDIA_FORMAT, b, at, len)?;
    let number = b.clipped(at, len).to_vec();
    let after = at + len;
    let gap = b.clipped(after, b.len()).iter().take_while(|c| **c == b' ').count();
    let encoding = b.from(after + gap);
    let mut parts = places(encoding.data(), b'/');
    let Some((at, len)) = parts.next() else { return Ok(()) };
    cx.add(&MIME_TYPE, encoding, at, len)?;
    formats.0.insert(number, shown(encoding.clipped(at, len)));
    if let Some((at, len)) = parts.next() {
        cx.add(&SAMPLE_RATE, encoding, at, len)?;
    }
    Ok(())
}

/// `96 profile-level-id=42e01f;packetization-mode=1` (section 6.15).
fn fmtp<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, formats: &Formats) -> Outcome {
    let Some((at, len)) = places(b.data(), b' ').next() else { return Ok(()) };
    cx.add(&MEDIA_FORMAT, b, at, len)?;
    let encoding = formats.0.get(b.clipped(at, len)).map_or("", String::as_str);
    if !encoding.is_empty() {
        cx.append(cx.last(), format_args!(" [{encoding}]"));
    }
    let list = b.from(at + len);
    for (at, len) in places(list.data(), b';') {
        let text = list.clipped(at, len);
        let gap = text.iter().take_while(|c| **c == b' ').count();
        if gap == len {
            continue;
        }
        cx.open(&FMTP_PARAMETER, list, at + gap, len - gap)?;
        if encoding == "H264"
            && let Some(mode) = text.trim_ascii().strip_prefix(b"packetization-mode=").and_then(decimal)
        {
            cx.put(&FMTP_H264_PACKETIZATION_MODE, list.span(at + len - 1, 1), Value::Uint(mode));
        }
        cx.close();
    }
    Ok(())
}

/// `foundation component transport priority address port typ type …` (RFC 8839 section 5.1).
fn candidate<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut words = places(b.data(), b' ');
    for field in [
        &ICE_CANDIDATE_FOUNDATION,
        &ICE_CANDIDATE_COMPONENTID,
        &ICE_CANDIDATE_TRANSPORT,
        &ICE_CANDIDATE_PRIORITY,
        &ICE_CANDIDATE_ADDRESS,
        &ICE_CANDIDATE_PORT,
    ] {
        let Some((at, len)) = words.next() else { return Ok(()) };
        cx.add(field, b, at, len)?;
    }
    let Some((at, len)) = words.nth(1) else { return Ok(()) };
    cx.add(&ICE_CANDIDATE_TYPE, b, at, len)?;
    let meaning = match b.clipped(at, len) {
        b"host" => "Host candidate",
        b"srflx" => "Server reflexive candidate",
        b"prflx" => "Peer reflexive candidate",
        b"relay" => "Relayed candidate",
        _ => return Ok(()),
    };
    cx.append(cx.last(), format_args!(" ({meaning})"));
    Ok(())
}

/// `1 AES_CM_128_HMAC_SHA1_80 inline:key|lifetime|MKI:length` (RFC 4568 section 4).
fn crypto<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    /// Bytes of an AES-128 key; the salt follows it.
    const KEY: usize = 16;
    let mut words = places(b.data(), b' ');
    let Some((at, len)) = words.next() else { return Ok(()) };
    cx.put(&CRYPTO_TAG, b.span(at, len), Value::Uint(decimal(b.clipped(at, len)).unwrap_or(0)));
    let Some((at, len)) = words.next() else { return Ok(()) };
    cx.add(&CRYPTO_CRYPTO_SUITE, b, at, len)?;
    let aes_128 = b.clipped(at, len).starts_with(b"AES_CM_128");
    let Some((at, len)) = words.next() else { return Ok(()) };
    let all = b.window(at, len);
    cx.open_text(all.span(0, all.len()), format_args!("Key parameters"));
    if all.data().starts_with(b"inline:") {
        let inline = all.from(7);
        let mut parts = places(inline.data(), b'|');
        let Some((at, len)) = parts.next() else { return Ok(()) };
        let span = inline.span(at, len);
        cx.put(&KEY_AND_SALT, span, Value::Span(span));
        let key = base64(inline.clipped(at, len));
        if aes_128 && key.len() > KEY {
            let decoded = cx.make_buffer("Decoded key", &key);
            cx.add(&CRYPTO_MASTER_KEY, decoded, 0, KEY)?;
            cx.add(&CRYPTO_MASTER_SALT, decoded, KEY, key.len() - KEY)?;
        }
        for (at, len) in parts {
            match inline.window(at, len).find(0, b':') {
                Some(colon) => {
                    cx.add(&CRYPTO_MKI_VALU, inline, at, colon)?;
                    cx.add(&CRYPTO_MKI_LENGTH, inline, at + colon + 1, len - colon - 1)?;
                }
                None => {
                    cx.add(&CRYPTO_LIFETIME, inline, at, len)?;
                }
            }
        }
    }
    cx.close();
    Ok(())
}
