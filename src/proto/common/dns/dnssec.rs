//! Records of DNS security (RFC 4034, 5155, 8945) and their relatives.

use super::fields::*;
use super::name;
use super::records::{Data, Said};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use std::fmt::Write;

/// DNSKEY and CDNSKEY.
pub(super) fn dnskey<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    let bits = [&DNSKEY_FLAGS_ZONE_KEY, &DNSKEY_FLAGS_KEY_REVOKED, &DNSKEY_FLAGS_SECURE_ENTRY_POINT, &DNSKEY_FLAGS_RESERVED];
    cx.flags(&DNSKEY_FLAGS, b, 0, 2, &bits)?;
    cx.add(&DNSKEY_PROTOCOL, b, 2, 1)?;
    let algorithm = cx.add(&DNSKEY_ALGORITHM, b, 3, 1)?;
    if let Some(id) = key_id(b, algorithm) {
        cx.computed(&DNSKEY_KEY_ID, b.span(d.len, 0), Value::Uint(id.into()));
    }
    rest(cx, &DNSKEY_PUBLIC_KEY, b, 4)
}

/// KEY (RFC 2535 section 3).
pub(super) fn key<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    let flags = b.be16(0)?;
    cx.open(&KEY_FLAGS, b, 0, 2)?;
    cx.add(&KEY_FLAGS_AUTHENTICATION, b, 0, 2)?;
    cx.add(&KEY_FLAGS_CONFIDENTIALITY, b, 0, 2)?;
    if flags & 0xc000 != 0xc000 {
        for bit in [
            &KEY_FLAGS_REQUIRED,
            &KEY_FLAGS_ASSOCIATED_USER,
            &KEY_FLAGS_ASSOCIATED_NAMED_ENTITY,
            &KEY_FLAGS_IPSEC,
            &KEY_FLAGS_MIME,
            &KEY_FLAGS_SIGNATORY,
        ] {
            cx.add(bit, b, 0, 2)?;
        }
    }
    cx.close();
    cx.add(&KEY_PROTOCOL, b, 2, 1)?;
    let algorithm = cx.add(&KEY_ALGORITHM, b, 3, 1)?;
    if let Some(id) = key_id(b, algorithm) {
        cx.computed(&KEY_KEY_ID, b.span(d.len, 0), Value::Uint(id.into()));
    }
    rest(cx, &KEY_PUBLIC_KEY, b, 4)
}

/// Key tag (RFC 4034 appendix B).
fn key_id(b: Bytes<'_>, algorithm: u64) -> Option<u16> {
    let data = b.slice(0, b.reported_len()).ok()?;
    if algorithm == 1 {
        return b.be16(data.len().checked_sub(3)?).ok();
    }
    let sum = data.iter().enumerate().fold(0_u32, |sum, (i, byte)| sum.wrapping_add(u32::from(*byte) << (if i % 2 == 0 { 8 } else { 0 })));
    Some((sum.wrapping_add(sum >> 16 & 0xffff) & 0xffff) as u16)
}

fn rest<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Outcome {
    let len = b.reported_len().saturating_sub(at);
    if len > 0 {
        cx.add(field, b, at, len)?;
    }
    Ok(())
}

/// NXT and NSEC: the next name and the types that there are. `windows`: the bit map is that of RFC 4034 section 4.1.2.
pub(super) fn next<'a>(cx: &mut Cx<'a>, d: &Data<'a>, said: &mut Said, field: &'static Field, windows: bool) -> Outcome {
    let name = name::put(cx, field, d.message, d.start)?;
    let _ = write!(said.info, " {}", name.text);
    let _ = write!(said.line, ", next domain name {}", name.text);
    let map = d.bytes().from(name.wire);
    if windows { type_windows(cx, map) } else { type_bits(cx, map, 0) }
}

/// Windowed bit map of types.
fn type_windows<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let (window, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        type_bits(cx, b.sub(at + 2, len)?, u16::from(window) << 8)?;
        at += 2 + len;
    }
    Ok(())
}

fn type_bits<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, base: u16) -> Outcome {
    for (i, byte) in b.slice(0, b.reported_len())?.iter().enumerate() {
        for bit in (0..8).filter(|bit| byte & 0x80 >> bit != 0) {
            let code = base.wrapping_add((i * 8 + bit) as u16);
            let item = cx.put(&RESP_TYPE, b.span(i, 1), Value::Uint(code.into()));
            match RESP_TYPE.names.get(code.into()) {
                Some(name) => cx.text(item, format_args!("RR type in bit map: {name}")),
                None => cx.text(item, format_args!("RR type in bit map: Unknown ({code})")),
            }
        }
    }
    Ok(())
}

/// NSEC3, and NSEC3PARAM which is its beginning.
pub(super) fn nsec3<'a>(cx: &mut Cx<'a>, d: &Data<'a>, whole: bool) -> Outcome {
    let b = d.bytes();
    cx.add(&NSEC3_ALGO, b, 0, 1)?;
    if whole {
        cx.flags(&NSEC3_FLAGS, b, 1, 1, &[&NSEC3_FLAGS_OPT_OUT])?;
    } else {
        cx.add(&NSEC3_FLAGS, b, 1, 1)?;
    }
    cx.add(&NSEC3_ITERATIONS, b, 2, 2)?;
    let salt = cx.add(&NSEC3_SALT_LENGTH, b, 4, 1)? as usize;
    cx.add(&NSEC3_SALT_VALUE, b, 5, salt)?;
    if !whole {
        return Ok(());
    }
    let at = 5 + salt;
    let hash = cx.add(&NSEC3_HASH_LENGTH, b, at, 1)? as usize;
    let text = base32(b.slice(at + 1, hash)?);
    cx.put_text(&NSEC3_HASH_VALUE, b.span(at + 1, hash), format_args!("{text}"));
    type_windows(cx, b.from(at + 1 + hash))
}

/// Base 32 with the extended hex alphabet, lower case, without padding (RFC 4648 section 7).
fn base32(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(5) {
        let bits = chunk.iter().fold(0_u64, |n, b| n << 8 | u64::from(*b)) << (8 * (5 - chunk.len()));
        for i in 0..(chunk.len() * 8).div_ceil(5) {
            let digit = (bits >> (35 - 5 * i) & 31) as u8;
            out.push(char::from(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }));
        }
    }
    out
}

/// IPSECKEY (RFC 4025).
pub(super) fn ipseckey<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    cx.add(&IPSECKEY_GATEWAY_PRECEDENCE, b, 0, 1)?;
    let gateway = cx.add(&IPSECKEY_GATEWAY_TYPE, b, 1, 1)?;
    cx.add(&IPSECKEY_GATEWAY_ALGORITHM, b, 2, 1)?;
    let used = match gateway {
        1 => cx.add(&IPSECKEY_GATEWAY_IPV4, b, 3, 4).map(|_| 4)?,
        2 => cx.add(&IPSECKEY_GATEWAY_IPV6, b, 3, 16).map(|_| 16)?,
        3 => name::put(cx, &IPSECKEY_GATEWAY_DNS, d.message, d.start + 3)?.wire,
        _ => 0,
    };
    rest(cx, &IPSECKEY_PUBLIC_KEY, b, 3 + used)
}

/// HIP (RFC 8005).
pub(super) fn hip<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    let hit = cx.add(&HIP_HIT_LENGTH, b, 0, 1)? as usize;
    cx.add(&HIP_HIT_PK_ALGO, b, 1, 1)?;
    let key = cx.add(&HIP_PK_LENGTH, b, 2, 2)? as usize;
    cx.add(&HIP_HIT, b, 4, hit)?;
    cx.add(&HIP_PK, b, 4 + hit, key)?;
    let mut at = d.start + 4 + hit + key;
    while at < d.end() {
        at += name::put(cx, &HIP_RENDEZVOUS_SERVER, d.message, at)?.wire;
    }
    Ok(())
}

/// CSYNC (RFC 7477).
pub(super) fn csync<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let b = d.bytes();
    cx.add(&CSYNC_SOA, b, 0, 4)?;
    cx.flags(&CSYNC_FLAGS, b, 4, 2, &[&CSYNC_FLAGS_IMMEDIATE, &CSYNC_FLAGS_SOAMINIMUM])?;
    cx.add(&CSYNC_TYPE_BITMAP, b, 6, d.len.saturating_sub(6))?;
    type_windows(cx, b.from(6))
}

/// TKEY (RFC 2930).
pub(super) fn tkey<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let name = name::put(cx, &TKEY_ALGO_NAME, d.message, d.start)?;
    let b = d.bytes().from(name.wire);
    cx.add(&TKEY_SIGNATURE_INCEPTION, b, 0, 4)?;
    cx.add(&TKEY_SIGNATURE_EXPIRATION, b, 4, 4)?;
    cx.add(&TKEY_MODE, b, 8, 2)?;
    cx.add(&TKEY_ERROR, b, 10, 2)?;
    let key = cx.add(&TKEY_KEY_SIZE, b, 12, 2)? as usize;
    if key > 0 {
        cx.add(&TKEY_KEY_DATA, b, 14, key)?;
    }
    let other = cx.add(&TKEY_OTHER_SIZE, b, 14 + key, 2)? as usize;
    if other > 0 {
        cx.add(&TKEY_OTHER_DATA, b, 16 + key, other)?;
    }
    Ok(())
}

/// TSIG (RFC 8945 section 4.2).
pub(super) fn tsig<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let name = name::put(cx, &TSIG_ALGORITHM_NAME, d.message, d.start)?;
    let b = d.bytes().from(name.wire);
    let signed = i64::try_from(b.uint_be(0, 6)?).map_err(|_| Fault::Malformed)?;
    cx.put(&TSIG_TIME_SIGNED, b.span(0, 6), Value::AbsTime(signed.saturating_mul(1_000_000_000)));
    cx.add(&TSIG_FUDGE, b, 6, 2)?;
    let mac = cx.add(&TSIG_MAC_SIZE, b, 8, 2)? as usize;
    if mac > 0 {
        cx.add(&TSIG_MAC, b, 10, mac)?;
    }
    let at = 10 + mac;
    cx.add(&TSIG_ORIGINAL_ID, b, at, 2)?;
    cx.add(&TSIG_ERROR, b, at + 2, 2)?;
    let other = cx.add(&TSIG_OTHER_LEN, b, at + 4, 2)? as usize;
    if other > 0 {
        cx.add(&TSIG_OTHER_DATA, b, at + 6, other)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes_are_written_in_extended_hex() {
        assert_eq!(super::base32(b"foobar"), "cpnmuoj1e8");
        assert_eq!(super::base32(b"fooba"), "cpnmuoj1");
    }
}
