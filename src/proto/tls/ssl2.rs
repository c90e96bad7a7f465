//! SSL 2.0 (draft-hickman-netscape-ssl-00): the hello that old clients begin with, and sessions of that version.

use super::super::common::x509;
use super::fields::*;
use super::super::common::tls::{SSL2, TLS, short_name};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};

const CLIENT_HELLO: u8 = 1;
const CLIENT_MASTER_KEY: u8 = 2;
const SERVER_HELLO: u8 = 4;

/// Length of the header of a record: 2 bytes, or 3 where it says how much padding there is.
fn header_len(bytes: &[u8]) -> usize {
    if bytes.first().is_some_and(|b| b & 0x80 != 0) { 2 } else { 3 }
}

/// Whole length of the record that starts the bytes. Unless the conversation is known to speak SSL 2.0 (`sure`), only hellos
/// count.
pub fn record_len(bytes: &[u8], sure: bool) -> Option<usize> {
    (sure || looks_like_hello(bytes)).then(|| total_len(bytes)).flatten()
}

fn total_len(bytes: &[u8]) -> Option<usize> {
    let header = header_len(bytes);
    let mask = if header == 2 { 0x7f } else { 0x3f };
    Some(header + (usize::from(bytes.first()? & mask) << 8 | usize::from(*bytes.get(1)?)))
}

/// Whether the bytes are a Server Hello of SSL 2.0.
pub fn is_server_hello(bytes: &[u8]) -> bool {
    bytes.get(2) == Some(&SERVER_HELLO) && looks_like_hello(bytes)
}

/// The random number of a later version that a Client Hello in this form stands for: its challenge, with zeros before it
/// (RFC 5246 section E.2).
pub fn client_random(bytes: &[u8]) -> Option<[u8; 32]> {
    if bytes.get(2) != Some(&CLIENT_HELLO) || !looks_like_hello(bytes) {
        return None;
    }
    let be16 = |at: usize| bytes.get(at..at + 2).map(|v| v.iter().fold(0, |n, b| n << 8 | usize::from(*b)));
    let (from, len) = (11 + be16(5)? + be16(7)?, be16(9)?);
    let challenge = bytes.get(from..from + len)?;
    let mut random = [0; 32];
    random.get_mut(32_usize.checked_sub(len)?..)?.copy_from_slice(challenge);
    Some(random)
}

/// Whether the bytes are a Client or Server Hello.
pub fn looks_like_hello(bytes: &[u8]) -> bool {
    let Some(len) = total_len(bytes) else { return false };
    let version = |at: usize| bytes.get(at..at + 2).is_some_and(|v| matches!(v, [0, 2] | [3, 0..=4]));
    header_len(bytes) == 2
        && len <= 2 + 4096
        && match bytes.get(2) {
            Some(&CLIENT_HELLO) => {
                let be16 = |at: usize| bytes.get(at..at + 2).map(|v| v.iter().fold(0, |n, b| n << 8 | usize::from(*b)));
                let lens = (be16(5), be16(7), be16(9));
                matches!(lens, (Some(specs), Some(id), Some(challenge)) if specs % 3 == 0 && specs + id + challenge + 11 == len)
                    && version(3)
            }
            Some(&SERVER_HELLO) => version(5) && bytes.get(3).is_some_and(|hit| *hit <= 1),
            _ => false,
        }
}

/// Dissects one record.
pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let version = short_name(SSL2);
    cx.protocol(version);
    let record = cx.put(&RECORD, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let header = header_len(b.data());
    let kind = b.u8(header)?;
    let plain = looks_like_hello(b.data()) || kind == CLIENT_MASTER_KEY && master_key_fits(b);
    let name = Names::Table(SSL2_MESSAGES).get(kind.into()).filter(|_| plain);
    match name {
        Some(name) => {
            cx.text(record, format_args!("{version} Record Layer: {name}"));
            cx.tree.columns.append_info_sep(", ", format_args!("{name}"));
        }
        None => {
            cx.text(record, format_args!("{version} Record Layer: Encrypted Data"));
            cx.tree.columns.append_info_sep(", ", format_args!("Encrypted Data"));
        }
    }
    cx.computed(&super::fields::VERSION, b.span(0, 0), Value::Uint(SSL2.into()));
    let len = b.reported_len() - header.min(b.reported_len());
    cx.put(&LENGTH, b.span(0, header), Value::Uint(len as u64));
    let Some(name) = name else {
        cx.close();
        return Ok(());
    };
    cx.add(&TLS.message.kind, b, header, 1)?;
    cx.text(cx.last(), format_args!("Handshake Message Type: {name} ({kind})"));
    let body = b.from(header + 1);
    match kind {
        CLIENT_HELLO => client_hello(cx, body)?,
        SERVER_HELLO => server_hello(cx, body)?,
        CLIENT_MASTER_KEY => master_key(cx, body)?,
        _ => {}
    }
    cx.close();
    Ok(())
}

/// Whether the lengths in a Client Master Key add up.
fn master_key_fits(b: Bytes<'_>) -> bool {
    let len = |at| b.be16(at).map_or(usize::MAX / 4, usize::from);
    len(6) + len(8) + len(10) + 12 == b.reported_len()
}

/// Several runs of bytes whose lengths stood before them.
fn runs<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, rows: &[(&'static Field, usize)]) -> Outcome {
    for (field, len) in rows.iter().filter(|r| r.1 > 0) {
        cx.add(field, b, at, *len)?;
        at += len;
    }
    Ok(())
}

fn client_hello<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&TLS.message.version, b, 0, 2)?;
    let specs = cx.add(&CIPHER_SPEC_LEN, b, 2, 2)? as usize;
    let id = cx.add(&TLS.message.session_id_length, b, 4, 2)? as usize;
    let challenge = cx.add(&CHALLENGE_LENGTH, b, 6, 2)? as usize;
    specs_list(cx, b, 8, specs)?;
    runs(cx, b, 8 + specs, &[(&TLS.message.session_id, id), (&CHALLENGE, challenge)])
}

fn specs_list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    let plural = if len / 3 == 1 { "" } else { "s" };
    cx.put(&TLS.message.ciphersuites, b.span(at, len), Value::None);
    cx.text(cx.last(), format_args!("Cipher Specs ({} spec{plural})", len / 3));
    cx.open_last();
    for nth in 0..len / 3 {
        cx.add(&CIPHER_SPEC, b, at + nth * 3, 3)?;
    }
    cx.close();
    Ok(())
}

fn server_hello<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&SESSION_ID_HIT, b, 0, 1)?;
    cx.add(&TLS.message.cert_type, b, 1, 1)?;
    cx.add(&TLS.message.version, b, 2, 2)?;
    let certificate = cx.add(&TLS.message.certificate_length, b, 4, 2)? as usize;
    let specs = cx.add(&CIPHER_SPEC_LEN, b, 6, 2)? as usize;
    let id = cx.add(&CONNECTION_ID_LENGTH, b, 8, 2)? as usize;
    let mut at = 10;
    if certificate > 0 {
        x509::certificate(cx, &TLS.message.certificate, b.window(at, certificate));
        at += certificate;
    }
    if specs > 0 {
        specs_list(cx, b, at, specs)?;
        at += specs;
    }
    runs(cx, b, at, &[(&CONNECTION_ID, id)])
}

fn master_key<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&CIPHER_SPEC, b, 0, 3)?;
    let clear = cx.add(&CLEAR_KEY_LENGTH, b, 3, 2)? as usize;
    let encrypted = cx.add(&ENCRYPTED_KEY_LENGTH, b, 5, 2)? as usize;
    let argument = cx.add(&KEY_ARG_LENGTH, b, 7, 2)? as usize;
    runs(cx, b, 9, &[(&CLEAR_KEY_DATA, clear), (&ENCRYPTED_KEY, encrypted), (&KEY_ARG, argument)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_hello_gives_a_random_number() {
        let mut hello = vec![0x80, 0x1c, CLIENT_HELLO, 3, 1, 0, 3, 0, 0, 0, 16, 0, 0, 4];
        hello.extend(1..=16);
        let random = client_random(&hello).unwrap();
        assert_eq!((random[..16].iter().sum::<u8>(), random[16], random[31]), (0, 1, 16));
        assert_eq!(client_random(&hello[..20]), None);
        hello[2] = SERVER_HELLO;
        assert_eq!(client_random(&hello), None);
    }
}
