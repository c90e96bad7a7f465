//! The handshake messages beside hellos, certificates and key exchange.

use super::{Reader, counted, extensions, hello, key_exchange, names, open_list, plural, vector};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Names;

/// Fields that only DTLS has.
pub mod only_dtls {
    crate::fields! {
        /// Length of the cookie, in bytes (RFC 6347 section 4.2.1).
        COOKIE_LENGTH = "dtls.handshake.cookie_length", "Cookie Length", U8 Dec;
        /// What the server wants to see again in the next Client Hello.
        COOKIE = "dtls.handshake.cookie", "Cookie", Bytes None;
    }
}

/// Fields that only TLS has.
pub mod only_tls {
    crate::fields! {
        /// MD5 hash over the handshake (SSL 3.0).
        MD5_HASH = "tls.handshake.md5_hash", "MD5 Hash", None None;
        /// SHA-1 hash over the handshake (SSL 3.0).
        SHA_HASH = "tls.handshake.sha_hash", "SHA-1 Hash", None None;
    }
}

/// Types of messages that the code decides by (RFC 8446 section 4).
pub mod kind {
    pub const CLIENT_HELLO: u8 = 1;
    pub const SERVER_HELLO: u8 = 2;
    pub const FINISHED: u8 = 20;
}

/// The message's name as Info shows it. `body`: what follows the header, as far as it is there.
pub fn name(kind: u8, body: Bytes<'_>) -> Option<&'static str> {
    match kind {
        kind::SERVER_HELLO if hello::is_retry(body) => Some("Hello Retry Request"),
        _ => Names::Table(names::MESSAGES).get(kind.into()),
    }
}

/// Dissects a message's body, which is whole.
pub fn body<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, kind: u8, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    match kind {
        1 => hello::client(cx, r, b),
        2 | 6 => hello::server(cx, r, b),
        3 => {
            cx.add(&f.version, b, 0, 2)?;
            cookie(cx, b, 2).map(drop)
        }
        4 => ticket(cx, r, b),
        8 => extensions::list(cx, r, b, 0, 8, None).map(drop),
        11 => super::certificate::certificates(cx, r, b),
        12 => key_exchange::server(cx, r, b),
        13 => super::certificate::request(cx, r, b),
        15 => verify(cx, r, b),
        16 => key_exchange::client(cx, r, b),
        20 => finished(cx, r, b),
        21 => urls(cx, r, b),
        22 => super::certificate::status(cx, r, b, 0).map(drop),
        24 => cx.add(&f.key_update_request_update, b, 0, 1).map(drop),
        25 => compressed(cx, r, b),
        _ => Ok(()),
    }
}

/// A cookie of DTLS. Gives the position after it.
pub fn cookie<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    counted(cx, &only_dtls::COOKIE_LENGTH, &only_dtls::COOKIE, b, at, 1)
}

/// New Session Ticket (RFC 5077 section 3.3, RFC 8446 section 4.6.1).
fn ticket<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    cx.open_text(b.span(0, b.reported_len()), format_args!("TLS Session Ticket"));
    let hint = cx.add(&f.session_ticket_lifetime_hint, b, 0, 4)?;
    if hint >= 60 {
        cx.append(cx.last(), format_args!(" ({})", duration(hint)));
    }
    let mut at = 4;
    if r.is_tls13() {
        cx.add(&f.session_ticket_age_add, b, at, 4)?;
        at = counted(cx, &f.session_ticket_nonce_length, &f.session_ticket_nonce, b, at + 4, 1)?;
    }
    at = counted(cx, &f.session_ticket_length, &f.session_ticket, b, at, 2)?;
    if r.is_tls13() && at < b.reported_len() {
        extensions::list(cx, r, b, at, 4, None)?;
    }
    cx.close();
    Ok(())
}

/// Seconds as days, hours, minutes and seconds.
fn duration(seconds: u64) -> String {
    let parts = [(seconds / 86_400, "day"), (seconds / 3600 % 24, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second")];
    let text: Vec<String> = parts.iter().filter(|p| p.0 > 0).map(|(n, unit)| format!("{n} {unit}{}", plural(*n as usize))).collect();
    text.join(", ")
}

/// A signature algorithm with its two halves. Gives the position after it.
pub fn signature_algorithm<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let f = r.sets.message;
    cx.open(&f.sig_hash_alg, b, at, 2)?;
    for (field, at) in [(&f.sig_hash_hash, at), (&f.sig_hash_sig, at + 1)] {
        let n = cx.add(field, b, at, 1)?;
        if field.names.get(n).is_none() {
            cx.text(cx.last(), format_args!("{}: Unknown ({n})", field.label));
        }
    }
    cx.close();
    Ok(at + 2)
}

/// A list of signature algorithms with its length. Gives the position after it.
pub fn signature_algorithms<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = vector(cx, &r.sets.ext.sig_hash_alg_len, b, at, 2)?;
    let (start, count) = (at + 2, len / 2);
    open_list(
        cx,
        &r.sets.message.sig_hash_algs,
        b,
        start,
        len,
        format_args!("Signature Hash Algorithms ({count} algorithm{})", plural(count)),
    );
    for nth in 0..count {
        signature_algorithm(cx, r, b, start + nth * 2)?;
    }
    cx.close();
    Ok(start + len)
}

/// Certificate Verify (RFC 5246 section 7.4.8).
fn verify<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    let at = if r.names_signatures() { signature_algorithm(cx, r, b, 0)? } else { 0 };
    counted(cx, &f.client_cert_vrfy_sig_len, &f.client_cert_vrfy_sig, b, at, 2).map(drop)
}

/// Finished (RFC 5246 section 7.4.9; in SSL 3.0 two hashes, RFC 6101 section 5.6.9).
fn finished<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    if r.version == super::SSL3 && !r.sets.dtls {
        cx.add(&only_tls::MD5_HASH, b, 0, 16)?;
        return cx.add(&only_tls::SHA_HASH, b, 16, 20).map(drop);
    }
    cx.add(&f.verify_data, b, 0, b.reported_len())?;
    cx.text(cx.last(), format_args!("Verify Data"));
    Ok(())
}

/// Client Certificate URL (RFC 6066 section 5).
fn urls<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    cx.add(&f.cert_url_type, b, 0, 1)?;
    let end = 3 + vector(cx, &f.cert_url_url_hash_len, b, 1, 2)?;
    let mut at = 3;
    while at + 2 < end {
        let len = usize::from(b.be16(at)?);
        open_list(cx, &f.cert_url_url_hash, b, at, len + 23, format_args!("URL and Hash"));
        at = counted(cx, &f.cert_url_url_len, &f.cert_url_url, b, at, 2)?;
        cx.add(&f.cert_url_padding, b, at, 1)?;
        cx.add(&f.cert_url_sha1, b, at + 1, 20)?;
        at += 21;
        cx.close();
    }
    Ok(())
}

/// Compressed Certificate (RFC 8879 section 4).
fn compressed<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    cx.add(&r.sets.ext.cc_algorithm, b, 0, 2)?;
    cx.add(&r.sets.message.cc_uncompressed_length, b, 2, 3)?;
    counted(cx, &r.sets.message.cc_message_length, &r.sets.message.cc_message, b, 5, 3).map(drop)
}
