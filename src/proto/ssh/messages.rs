//! The messages of the key exchange (RFC 4253 sections 7 and 8, RFC 4419, RFC 5656).

use super::fields::*;
use super::track::Exchange;
use crate::base::{Bytes, Fault, text};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names};
use md5::{Digest, Md5};
use std::fmt::Write;

/// Name of a message, which above 29 depends on the method of key exchange.
pub fn name(code: u8, exchange: Exchange) -> Option<&'static str> {
    Some(match (code, exchange) {
        (30, Exchange::Dh) => "Diffie-Hellman Key Exchange Init",
        (31, Exchange::Dh) => "Diffie-Hellman Key Exchange Reply",
        (30, Exchange::DhGroup) => "Diffie-Hellman Group Exchange Request (Old)",
        (31, Exchange::DhGroup) => "Diffie-Hellman Group Exchange Group",
        (32, Exchange::DhGroup) => "Diffie-Hellman Group Exchange Init",
        (33, Exchange::DhGroup) => "Diffie-Hellman Group Exchange Reply",
        (34, Exchange::DhGroup) => "Diffie-Hellman Group Exchange Request",
        (30, Exchange::Ecdh) => "Elliptic Curve Diffie-Hellman Key Exchange Init",
        (31, Exchange::Ecdh) => "Elliptic Curve Diffie-Hellman Key Exchange Reply",
        _ => return Names::Table(MESSAGES).get(code.into()),
    })
}

/// What follows the message number.
pub fn body<'a>(cx: &mut Cx<'a>, code: u8, exchange: Exchange, b: Bytes<'a>, from_server: bool) -> Outcome {
    match (code, exchange) {
        (20, _) => key_exchange_init(cx, b, from_server),
        (30, Exchange::Dh) | (32, Exchange::DhGroup) => mpint(cx, &DH_E, b, 0).map(drop),
        (31, Exchange::Dh) | (33, Exchange::DhGroup) => {
            let at = host_key(cx, b, 0)?;
            let at = mpint(cx, &DH_F, b, at)?;
            signature(cx, b, at)
        }
        (30, Exchange::DhGroup) => cx.add(&GEX_BITS, b, 0, 4).map(drop),
        (31, Exchange::DhGroup) => {
            let at = mpint(cx, &GEX_P, b, 0)?;
            mpint(cx, &GEX_G, b, at).map(drop)
        }
        (34, Exchange::DhGroup) => {
            cx.add(&GEX_MIN, b, 0, 4)?;
            cx.add(&GEX_BITS, b, 4, 4)?;
            cx.add(&GEX_MAX, b, 8, 4).map(drop)
        }
        (30, Exchange::Ecdh) => string(cx, &ECDH_C_LENGTH, &ECDH_C, b, 0).map(drop),
        (31, Exchange::Ecdh) => {
            let at = host_key(cx, b, 0)?;
            let at = string(cx, &ECDH_S_LENGTH, &ECDH_S, b, at)?;
            signature(cx, b, at)
        }
        _ => Ok(()),
    }
}

/// The lists of algorithms, in their order.
pub const LISTS: [(&Field, &Field); 10] = [
    (&KEX_LENGTH, &KEX),
    (&HOST_KEY_LENGTH, &HOST_KEY),
    (&ENC_UP_LENGTH, &ENC_UP),
    (&ENC_DOWN_LENGTH, &ENC_DOWN),
    (&MAC_UP_LENGTH, &MAC_UP),
    (&MAC_DOWN_LENGTH, &MAC_DOWN),
    (&COMP_UP_LENGTH, &COMP_UP),
    (&COMP_DOWN_LENGTH, &COMP_DOWN),
    (&LANG_UP_LENGTH, &LANG_UP),
    (&LANG_DOWN_LENGTH, &LANG_DOWN),
];

fn key_exchange_init<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from_server: bool) -> Outcome {
    let item = cx.open_text(b.span(0, b.reported_len()), format_args!("Algorithms"));
    cx.add(&COOKIE, b, 0, 16)?;
    let mut at = 16;
    let mut texts: Vec<String> = Vec::with_capacity(LISTS.len());
    for (length, value) in LISTS {
        let len = b.be32(at)? as usize;
        texts.push(text::lossy(b.slice(at + 4, len)?).into_owned());
        at = string(cx, length, value, b, at)?;
    }
    cx.add(&FIRST_KEX, b, at, 1)?;
    cx.add(&RESERVED, b, at + 1, 4)?;
    let end = b.span(at + 5, 0);
    // methods, and the ciphers, MACs and compressions that the side itself uses (github.com/salesforce/hassh)
    let own = usize::from(from_server);
    let parts: Vec<&str> = [0, 2 + own, 4 + own, 6 + own].iter().filter_map(|n| texts.get(*n)).map(String::as_str).collect();
    let all = parts.join(";");
    let (full, hash) = if from_server { (&HASSH_SERVER_TEXT, &HASSH_SERVER) } else { (&HASSH_TEXT, &HASSH) };
    let line = cx.put_text(full, end, format_args!("{all}"));
    cx.generated(line);
    let hex = Md5::digest(all.as_bytes()).iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    });
    let line = cx.put_text(hash, end, format_args!("{hex}"));
    cx.generated(line);
    cx.close();
    cx.end_at(item, b, at + 5);
    Ok(())
}

/// A string with its length. Gives the position after it.
fn string<'a>(cx: &mut Cx<'a>, length: &'static Field, value: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = cx.add(length, b, at, 4)? as usize;
    cx.add(value, b, at + 4, len)?;
    Ok(at + 4 + len)
}

/// A number of any length (RFC 4251 section 5).
fn mpint<'a>(cx: &mut Cx<'a>, value: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    string(cx, &MPINT_LENGTH, value, b, at)
}

fn host_key<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = b.be32(at)? as usize;
    let kind = text::lossy(b.slice(at + 8, b.be32(at + 4)? as usize)?);
    cx.open_text(b.span(at, len + 4), format_args!("KEX host key (type: {})", text::safe(&kind)));
    cx.add(&KEY_LENGTH, b, at, 4)?;
    let end = at + 4 + len;
    let mut at = string(cx, &KEY_TYPE_LENGTH, &KEY_TYPE, b, at + 4)?;
    match &*kind {
        "ssh-rsa" => {
            at = mpint(cx, &RSA_E, b, at)?;
            mpint(cx, &RSA_N, b, at)?;
        }
        "ssh-dss" => {
            for field in [&DSA_P, &DSA_Q, &DSA_G, &DSA_Y] {
                at = mpint(cx, field, b, at)?;
            }
        }
        _ if kind.starts_with("ecdsa-sha2-") => {
            at = string(cx, &ECDSA_ID_LENGTH, &ECDSA_ID, b, at)?;
            string(cx, &ECDSA_Q_LENGTH, &ECDSA_Q, b, at)?;
        }
        _ if kind.starts_with("ssh-ed") => {
            string(cx, &EDDSA_LENGTH, &EDDSA_KEY, b, at)?;
        }
        _ if end > at => {
            cx.add(&KEY_DATA, b, at, end - at)?;
        }
        _ => {}
    }
    cx.close();
    Ok(end)
}

fn signature<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let len = b.be32(at)? as usize;
    let kind = text::lossy(b.slice(at + 8, b.be32(at + 4)? as usize)?);
    cx.open_text(b.span(at, len + 4), format_args!("KEX host signature (type: {})", text::safe(&kind)));
    cx.add(&SIG_LENGTH, b, at, 4)?;
    let end = at + 4 + len;
    let at = string(cx, &SIG_TYPE_LENGTH, &SIG_TYPE, b, at + 4)?;
    match &*kind {
        "ssh-rsa" => mpint(cx, &SIG_RSA, b, at).map(drop)?,
        "ssh-dss" => mpint(cx, &SIG_DSA, b, at).map(drop)?,
        _ if end > at => cx.add(&SIG_DATA, b, at, end - at).map(drop)?,
        _ => {}
    }
    cx.close();
    Ok(())
}
