//! The header fields of a message, and what of them the Info text and the body need.

use super::address::{self, Address};
use super::fields::*;
use super::names;
use super::{NO_COLON, NOT_TERMINATED, UNRECOGNIZED};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::text::{decimal, line, shown, trim};

/// What was seen.
#[derive(Default)]
pub(super) struct Seen {
    /// Where the body starts.
    pub end: usize,
    pub content_type: String,
    pub call_id: String,
    /// Method that CSeq names.
    pub method: String,
    /// Addresses in Contact, those of them that expire at once, and whether it was `*`.
    pub contacts: usize,
    pub expired: usize,
    pub all_contacts: bool,
    /// To has a tag: the message belongs to a dialog.
    pub to_tag: bool,
    expires_now: bool,
}

/// A header field: where it starts, its name, its value without blanks around it, and where the next one starts.
struct Header {
    at: usize,
    name: usize,
    value: (usize, usize),
    next: usize,
}

/// Shows the fields from `from` to the empty line.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize) -> Result<Seen, Fault> {
    let mut seen = Seen { end: b.len(), ..Seen::default() };
    let item = cx.put(&MSG_HDR, b.span(from, b.len().saturating_sub(from)), Value::Span(b.span(from, b.len().saturating_sub(from))));
    cx.text(item, format_args!("Message Header"));
    cx.open_last();
    let mut at = from;
    let mut ended = false;
    while at < b.len() {
        let (len, next) = line(b, at);
        if len == 0 {
            (seen.end, ended) = (next, true);
            break;
        }
        let header = unfold(b, at);
        one(cx, b, &header, &mut seen)?;
        at = header.next;
    }
    if !ended {
        let end = b.len().saturating_sub(2).max(from);
        cx.open_text(b.span(end, b.len() - end), format_args!("Header not terminated by empty line (CRLF)"));
        cx.note(&NOT_TERMINATED);
        cx.close();
    }
    cx.close();
    cx.end_at(item, b, seen.end);
    if seen.expires_now {
        seen.expired = seen.contacts;
    }
    Ok(seen)
}

/// A field and the lines that continue it (RFC 3261 section 7.3.1).
fn unfold(b: Bytes<'_>, at: usize) -> Header {
    let (len, mut next) = line(b, at);
    let mut end = at + len;
    while matches!(b.data().get(next), Some(b' ' | b'\t')) {
        let (len, after) = line(b, next);
        (end, next) = (next + len, after);
    }
    let text = b.clipped(at, end - at);
    let name = memchr::memchr(b':', text).unwrap_or(text.len());
    let from = (name + 1).min(text.len());
    let value = text.get(from..).unwrap_or(&[]);
    let from = from + value.len() - value.trim_ascii_start().len();
    Header { at, name, value: (at + from, trim(value).len()), next }
}

fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header, seen: &mut Seen) -> Outcome {
    let (whole, text) = (b.span(h.at, h.next - h.at), b.clipped(h.at, h.next - h.at));
    let line = shown(trim(text));
    let name = trim(b.clipped(h.at, h.name));
    if h.value.0 > h.next || h.name >= trim(text).len() && !text.contains(&b':') {
        cx.open_text(whole, format_args!("{line}"));
        cx.note(&NO_COLON);
        cx.close();
        return Ok(());
    }
    let value = b.window(h.value.0, h.value.1);
    let Some(field) = names::of_header(name) else {
        cx.open_text(whole, format_args!("{line}"));
        let lower = shown(&name.to_ascii_lowercase());
        cx.note_text(&UNRECOGNIZED, format_args!("Unrecognised SIP header ({lower})"));
        cx.close();
        return Ok(());
    };
    let known = if field.kind.is_integer() {
        let digits = value.data().iter().take_while(|c| c.is_ascii_digit()).count();
        Value::Uint(decimal(value.clipped(0, digits)).unwrap_or(0))
    } else {
        Value::Span(value.span(0, value.len()))
    };
    let item = cx.put(field, whole, known);
    cx.text(item, format_args!("{line}"));
    cx.open_last();
    below(cx, value, field, seen)?;
    cx.close();
    if [&WWW_AUTHENTICATE, &PROXY_AUTHENTICATE, &AUTHORIZATION, &PROXY_AUTHORIZATION, &AUTHENTICATION_INFO].contains(&field) {
        cx.hide(&AUTH, whole, Value::Span(whole));
    }
    if field == &CALL_ID {
        let item = cx.computed(&CALL_ID_GENERATED, whole, Value::Span(value.span(0, value.len())));
        cx.generated(item);
    }
    Ok(())
}

/// What some header fields show below their line.
fn below<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, seen: &mut Seen) -> Outcome {
    if let Some(fields) = names::of_address(field) {
        let mut at = 0;
        while let Some(address) = address::read(b.data(), at) {
            at = address.next;
            address.show(cx, b, fields)?;
            parameters(cx, b, field, &address, seen)?;
        }
        return Ok(());
    }
    match field {
        f if f == &VIA => via(cx, b)?,
        f if f == &CSEQ => {
            let digits = b.data().iter().take_while(|c| c.is_ascii_digit()).count();
            let gap = b.data().iter().skip(digits).take_while(|c| c.is_ascii_whitespace()).count();
            cx.put(&CSEQ_SEQ, b.span(0, digits), Value::Uint(decimal(b.clipped(0, digits)).unwrap_or(0)));
            let method = b.window(digits + gap, b.len());
            cx.add(&CSEQ_METHOD, method, 0, method.len())?;
            seen.method = String::from_utf8_lossy(method.data()).into_owned();
        }
        f if f == &RACK => rack(cx, b)?,
        f if f == &REASON => reason(cx, b)?,
        f if f == &CALL_ID => seen.call_id = String::from_utf8_lossy(b.data()).into_owned(),
        f if f == &CONTENT_TYPE => seen.content_type = String::from_utf8_lossy(b.data()).into_owned(),
        f if f == &EXPIRES => seen.expires_now = decimal(b.data()) == Some(0),
        f if f == &P_ACCESS_NETWORK_INFO => {
            for (number, (at, len)) in parts(b.data(), b';').enumerate() {
                let part = b.window(at, len);
                if number == 0 {
                    cx.add(&P_ACCESS_NETWORK_INFO_ACCESS_TYPE, part, 0, len)?;
                } else if let Some(cell) = part.data().strip_prefix(b"utran-cell-id-3gpp=") {
                    cx.add(&P_ACCESS_NETWORK_INFO_UTRAN_CELL_ID_3GPP, part, len - cell.len(), cell.len())?;
                }
            }
        }
        f if [&WWW_AUTHENTICATE, &PROXY_AUTHENTICATE, &AUTHORIZATION, &PROXY_AUTHORIZATION, &AUTHENTICATION_INFO].contains(&f) => {
            authentication(cx, b, field != &AUTHENTICATION_INFO)?;
        }
        _ => {

        }
    }
    Ok(())
}

/// Parameters after an address.
fn parameters<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, address: &Address, seen: &mut Seen) -> Outcome {
    let contact = field == &CONTACT;
    if contact {
        if b.data() == b"*" {
            seen.all_contacts = true;
            return Ok(());
        }
        seen.contacts += 1;
    }
    let place = b.window(address.parameters.0, address.parameters.1);
    for (at, len) in parts(place.data(), b';') {
        let text = place.clipped(at, len);
        if contact {
            cx.add(&CONTACT_PARAMETER, place, at, len)?;
            if text.get(..8).is_some_and(|name| name.eq_ignore_ascii_case(b"expires=")) && decimal(text.get(8..).unwrap_or(&[])) == Some(0) {
                seen.expired += 1;
            }
        } else if (field == &FROM || field == &TO) && text.get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"tag=")) {
            let own = if field == &FROM { &FROM_TAG } else { &TO_TAG };
            let span = place.span(at + 4, len - 4);
            cx.put(own, span, Value::Span(span));
            cx.hide(&TAG, span, Value::Span(span));
            seen.to_tag |= field == &TO;
        }
    }
    Ok(())
}

/// Places of the parts between separators, without blanks around them; empty ones are left out.
fn parts(text: &[u8], separator: u8) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    text.split(move |c| *c == separator).filter_map(move |part| {
        let from = at + part.len() - part.trim_ascii_start().len();
        at += part.len() + 1;
        let len = trim(part).len();
        (len > 0).then_some((from, len))
    })
}

/// `SIP/2.0/UDP host:port;branch=…`, several with commas between them (RFC 3261 section 20.42).
fn via<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    for (at, len) in parts(b.data(), b',') {
        let one = b.window(at, len);
        let mut pieces = parts(one.data(), b';');
        let Some((at, len)) = pieces.next() else { continue };
        let head = one.clipped(at, len);
        let blank = head.iter().position(|c| c.is_ascii_whitespace()).unwrap_or(0);
        if let Some(slash) = head.get(..blank).and_then(|p| p.iter().rposition(|c| *c == b'/')) {
            cx.add(&VIA_TRANSPORT, one, at + slash + 1, blank - slash - 1)?;
        }
        let gap = head.iter().skip(blank).take_while(|c| c.is_ascii_whitespace()).count();
        let host = head.get(blank + gap..).unwrap_or(&[]);
        let bracket = if host.first() == Some(&b'[') { host.iter().position(|c| *c == b']').unwrap_or(0) } else { 0 };
        let end = bracket + host.iter().skip(bracket).position(|c| *c == b':').unwrap_or(host.len() - bracket);
        let inner = usize::from(bracket > 0);
        let from = at + blank + gap;
        cx.add(&VIA_SENT_BY_ADDRESS, one, from + inner, end.saturating_sub(2 * inner))?;
        if let Some(port) = host.get(end + 1..).and_then(decimal) {
            cx.put(&VIA_SENT_BY_PORT, one.span(from + end + 1, host.len() - end - 1), Value::Uint(port));
        }
        for (at, len) in pieces {
            let text = one.clipped(at, len);
            let equals = text.iter().position(|c| *c == b'=');
            let name = trim(text.get(..equals.unwrap_or(len)).unwrap_or(text)).to_ascii_lowercase();
            let field = match name.as_slice() {
                b"branch" => &VIA_BRANCH,
                b"maddr" => &VIA_MADDR,
                b"rport" => &VIA_RPORT,
                b"received" => &VIA_RECEIVED,
                b"ttl" => &VIA_TTL,
                b"comp" => &VIA_COMP,
                _ => continue,
            };
            let skip = equals.map_or(0, |n| n + 1);
            cx.add(field, one, at + skip, len - skip)?;
        }
    }
    Ok(())
}

/// `RSeq CSeq method` (RFC 3262 section 7.2).
fn rack<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut words = parts(b.data(), b' ');
    for field in [&RACK_RSEQ_SEQ, &RACK_CSEQ_SEQ] {
        let Some((at, len)) = words.next() else { return Ok(()) };
        cx.put(field, b.span(at, len), Value::Uint(decimal(b.clipped(at, len)).unwrap_or(0)));
    }
    if let Some((at, len)) = words.next() {
        cx.add(&RACK_CSEQ_METHOD, b, at, len)?;
    }
    Ok(())
}

/// `Q.850;cause=16;text="…"` (RFC 3326 section 2).
fn reason<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut pieces = parts(b.data(), b';');
    let Some((at, len)) = pieces.next() else { return Ok(()) };
    cx.add(&REASON_PROTOCOLS, b, at, len)?;
    let protocol = b.clipped(at, len);
    for (at, len) in pieces {
        let text = b.clipped(at, len);
        if let Some(cause) = text.strip_prefix(b"cause=") {
            let field = match protocol {
                b"Q.850" => &REASON_CAUSE_Q850,
                b"SIP" => &REASON_CAUSE_SIP,
                _ => &REASON_CAUSE_OTHER,
            };
            cx.put(field, b.span(at + 6, len - 6), Value::Uint(decimal(cause).unwrap_or(0)));
        } else if let Some(words) = text.strip_prefix(b"text=") {
            let bare = words.strip_prefix(b"\"").and_then(|w| w.strip_suffix(b"\"")).unwrap_or(words);
            let quote = (words.len() - bare.len()) / 2;
            cx.add(&REASON_TEXT, b, at + 5 + quote, bare.len())?;
        }
    }
    Ok(())
}

/// `Digest realm="…", nonce="…"` (RFC 3261 section 22).
fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, scheme: bool) -> Outcome {
    let mut at = 0;
    if scheme {
        let len = b.data().iter().position(|c| c.is_ascii_whitespace()).unwrap_or(b.len());
        cx.add(&AUTH_SCHEME, b, 0, len)?;
        at = len;
    }
    while at < b.len() {
        let rest = b.clipped(at, b.len());
        at += rest.iter().take_while(|c| c.is_ascii_whitespace() || **c == b',').count();
        let rest = b.clipped(at, b.len());
        let Some(equals) = rest.iter().position(|c| *c == b'=') else { break };
        let value = rest.get(equals + 1..).unwrap_or(&[]);
        let len = if value.first() == Some(&b'"') {
            value.iter().skip(1).position(|c| *c == b'"').map_or(value.len(), |n| n + 2)
        } else {
            value.iter().position(|c| *c == b',' || c.is_ascii_whitespace()).unwrap_or(value.len())
        };
        let field = match trim(rest.get(..equals).unwrap_or(&[])).to_ascii_lowercase().as_slice() {
            b"response" => Some(&AUTH_DIGEST_RESPONSE),
            b"nc" => Some(&AUTH_NC),
            b"username" => Some(&AUTH_USERNAME),
            b"realm" => Some(&AUTH_REALM),
            b"nonce" => Some(&AUTH_NONCE),
            b"algorithm" => Some(&AUTH_ALGORITHM),
            b"opaque" => Some(&AUTH_OPAQUE),
            b"qop" => Some(&AUTH_QOP),
            b"cnonce" => Some(&AUTH_CNONCE),
            b"uri" => Some(&AUTH_URI),
            b"domain" => Some(&AUTH_DOMAIN),
            b"stale" => Some(&AUTH_STALE),
            b"auts" => Some(&AUTH_AUTS),
            b"rspauth" => Some(&AUTH_RSPAUTH),
            b"nextnonce" => Some(&AUTH_NEXTNONCE),
            b"ik" => Some(&AUTH_IK),
            b"ck" => Some(&AUTH_CK),
            _ => None,
        };
        if let Some(field) = field {
            cx.add(field, b, at + equals + 1, len)?;
        }
        at += equals + 1 + len.max(1);
    }
    Ok(())
}
