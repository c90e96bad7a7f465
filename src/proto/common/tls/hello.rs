//! Client Hello, Server Hello, and what they share (RFC 8446 section 4.1, RFC 5246 section 7.4.1).

use super::ja3::Ja3;
use super::session::RETRY_RANDOM;
use super::{Reader, counted, extensions, open_list, plural, vector};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};

pub fn client<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    let mut ja3 = Ja3 { version: cx.add(&f.version, b, 0, 2)? as u16, ..Ja3::default() };
    let mut at = common(cx, r, b)?;
    if r.sets.dtls {
        at = super::handshake::cookie(cx, b, at)?;
    }
    let len = vector(cx, &f.cipher_suites_length, b, at, 2)?;
    at += 2;
    if len > 0 {
        open_list(cx, &f.ciphersuites, b, at, len, format_args!("Cipher Suites ({} suite{})", len / 2, plural(len / 2)));
        for off in (at..(at + len).saturating_sub(1)).step_by(2) {
            ja3.suites.push(cx.add(&f.ciphersuite, b, off, 2)? as u16);
        }
        cx.close();
    }
    at += len;
    let len = vector(cx, &f.comp_methods_length, b, at, 1)?;
    at += 1;
    if len > 0 {
        open_list(cx, &f.comp_methods, b, at, len, format_args!("Compression Methods ({len} method{})", plural(len)));
        for off in at..at + len {
            cx.add(&f.comp_method, b, off, 1)?;
        }
        cx.close();
    }
    at += len;
    // the fingerprint's place is where the extensions start
    let place = b.span(at, 0);
    if at < b.reported_len() {
        extensions::list(cx, r, b, at, 1, Some(&mut ja3))?;
    }
    ja3.put(cx, [&f.ja3_full, &f.ja3], place, true);
    Ok(())
}

pub fn server<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    let mut ja3 = Ja3 { version: cx.add(&f.version, b, 0, 2)? as u16, ..Ja3::default() };
    // drafts of TLS 1.3 before 22 had neither session ids nor compression
    let old_draft = (0x7f00..0x7f16).contains(&ja3.version);
    let mut at = if old_draft {
        cx.add(&f.random, b, 2, 32)?;
        34
    } else {
        common(cx, r, b)?
    };
    ja3.suites.push(cx.add(&f.ciphersuite, b, at, 2)? as u16);
    at += 2;
    if !old_draft {
        cx.add(&f.comp_method, b, at, 1)?;
        at += 1;
    }
    let place = b.span(at, 0);
    if at < b.reported_len() {
        let message = if is_retry(b) { 6 } else { 2 };
        extensions::list(cx, r, b, at, message, Some(&mut ja3))?;
    }
    ja3.put(cx, [&f.ja3s_full, &f.ja3s], place, false);
    Ok(())
}

/// Whether a Server Hello asks for another Client Hello.
pub fn is_retry(b: Bytes<'_>) -> bool {
    b.slice(2, 32).is_ok_and(|r| r == RETRY_RANDOM)
}

/// Random and session id. Gives the position after them.
fn common<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Result<usize, Fault> {
    let f = r.sets.message;
    cx.open(&f.random, b, 2, 32)?;
    if is_retry(b) {
        cx.append(cx.last(), format_args!(" (HelloRetryRequest magic)"));
    } else if !r.is_tls13() {
        cx.add(&f.random_time, b, 2, 4)?;
        cx.add(&f.random_bytes, b, 6, 28)?;
    }
    cx.close();
    counted(cx, &f.session_id_length, &f.session_id, b, 34, 1)
}
