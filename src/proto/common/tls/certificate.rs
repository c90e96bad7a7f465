//! Certificates, requests for them, and their status (RFC 8446 section 4.4.2, RFC 6066 section 8).

use super::handshake::signature_algorithms;
use super::{Reader, counted, extensions, open_list, plural, vector};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::proto::common::x509;

/// Message type, for the extensions of a certificate.
const CERTIFICATE: u8 = 11;

/// The Certificate message.
pub fn certificates<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    let mut at = 0;
    if r.is_tls13() {
        at = counted(cx, &f.certificate_request_context_length, &f.certificate_request_context, b, 0, 1)?;
    }
    let len = vector(cx, &f.certificates_length, b, at, 3)?;
    at += 3;
    if len == 0 {
        return Ok(());
    }
    let end = at + len;
    open_list(cx, &f.certificates, b, at, len, format_args!("Certificates ({len} bytes)"));
    while at + 3 <= end {
        let len = vector(cx, &f.certificate_length, b, at, 3)?;
        at += 3;
        let der = b.window(at, len);
        x509::certificate(cx, &f.certificate, der);
        at += len;
        if r.is_tls13() && at + 2 <= end {
            at = extensions::list(cx, r, b, at, CERTIFICATE, None)?;
        }
    }
    cx.close();
    Ok(())
}

/// The Certificate Request message (RFC 5246 section 7.4.4, RFC 8446 section 4.3.2).
pub fn request<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>) -> Outcome {
    let f = r.sets.message;
    if r.is_tls13() {
        let at = counted(cx, &f.certificate_request_context_length, &f.certificate_request_context, b, 0, 1)?;
        return extensions::list(cx, r, b, at, 13, None).map(drop);
    }
    let len = vector(cx, &f.cert_types_count, b, 0, 1)?;
    let mut at = 1;
    if len > 0 {
        open_list(cx, &f.cert_types, b, at, len, format_args!("Certificate types ({len} type{})", plural(len)));
        for off in at..at + len {
            cx.add(&f.cert_type, b, off, 1)?;
        }
        cx.close();
        at += len;
    }
    if matches!(r.version, super::TLS12 | super::DTLS12) {
        at = signature_algorithms(cx, r, b, at)?;
    }
    let len = vector(cx, &f.dnames_len, b, at, 2)?;
    at += 2;
    if len == 0 {
        return Ok(());
    }
    let end = at + len;
    open_list(cx, &f.dnames, b, at, len, format_args!("Distinguished Names ({len} byte{})", plural(len)));
    while at + 2 <= end {
        let len = vector(cx, &f.dname_len, b, at, 2)?;
        at += 2;
        x509::name_in_list(cx, &f.dname, b.window(at, len));
        at += len;
    }
    cx.close();
    Ok(())
}

/// A certificate's status. Gives the position after it.
pub fn status<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let f = r.sets.message;
    let kind = cx.add(&r.sets.ext.ext_status_request_type, b, at, 1)?;
    let mut at = at + 1;
    match kind {
        1 => response(cx, r, b, at),
        // a list of responses (RFC 6961)
        2 => {
            let end = at + 3 + vector(cx, &f.ocsp_response_list_len, b, at, 3)?;
            at += 3;
            while at + 3 <= end {
                at = response(cx, r, b, at)?;
            }
            Ok(end)
        }
        _ => Ok(b.reported_len()),
    }
}

fn response<'a>(cx: &mut Cx<'a>, r: &Reader<'_>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = vector(cx, &r.sets.message.ocsp_response_len, b, at, 3)?;
    let der = b.window(at + 3, len);
    if len > 0 {
        cx.call_named_inside("ocsp", der);
    }
    Ok(at + 3 + len)
}
