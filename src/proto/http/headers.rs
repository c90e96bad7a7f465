//! The first line and the header lines of a message.

use super::fields::*;
use super::framing::Start;
use crate::proto::common::http_status;
use crate::base::{Bytes, Span};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Table};
use crate::model::Value;
use std::sync::Arc;
use crate::proto::common::text::{Shown, ascii, base64, decimal, line, split_word, token};

/// What the body needs to know of the header.
#[derive(Default)]
pub(super) struct Header {
    /// Bytes of the header, with its empty line.
    pub len: usize,
    pub content_type: String,
    pub content_encoding: String,
    /// What was asked for.
    pub uri: Option<Arc<str>>,
}

/// The first line, with its parts below it.
pub(super) fn first_line<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: Start) -> Result<usize, crate::base::Fault> {
    let (len, next) = line(b, 0);
    let text = Shown(b.clipped(0, next));
    cx.info_append(format_args!("{} ", Shown(b.clipped(0, len))));
    cx.open_text(b.span(0, next), format_args!("{text}"));
    cx.note_text(&CHAT, format_args!("{text}"));
    match kind {
        Start::Response => response(cx, b.window(0, len))?,
        _ => request(cx, b.window(0, len))?,
    }
    cx.close();
    Ok(next)
}

fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (method, at) = token(b.data());
    cx.add(&METHOD, b, 0, method)?;
    let (uri, gap) = token(b.clipped(at, b.len()));
    cx.open(&URI, b, at, uri)?;
    if let Some(mark) = b.window(at, uri).find(0, b'?') {
        cx.add(&URI_PATH, b, at, mark)?;
        let query = b.window(at + mark + 1, uri - mark - 1);
        cx.open(&URI_QUERY, query, 0, query.len())?;
        let mut from = 0;
        for part in query.data().split(|c| *c == b'&') {
            if !part.is_empty() {
                cx.add(&URI_PARAMETER, query, from, part.len())?;
            }
            from += part.len() + 1;
        }
        cx.close();
    }
    cx.close();
    let version = at + gap;
    cx.add(&REQUEST_VERSION, b, version.min(b.len()), b.len().saturating_sub(version))?;
    Ok(())
}

fn response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (version, at) = token(b.data());
    cx.add(&RESPONSE_VERSION, b, 0, version)?;
    let (digits, gap) = token(b.clipped(at, b.len()));
    if digits == 0 {
        return Ok(());
    }
    let code = decimal(b.clipped(at, digits)).unwrap_or(0);
    cx.put(&CODE, b.span(at, digits), Value::Uint(code));
    let item = match http_status::describe(code) {
        Some(text) => cx.put_text(&CODE_DESC, b.span(at, digits), format_args!("{text}")),
        None => cx.put_text(&CODE_DESC, b.span(at, digits), format_args!("Unknown ({code})")),
    };
    cx.generated(item);
    let phrase = at + gap;
    if phrase < b.len() {
        cx.add(&PHRASE, b, phrase, b.len() - phrase)?;
    }
    Ok(())
}

/// The header lines to the empty one.
pub(super) fn lines<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, kind: Start) -> Result<Header, crate::base::Fault> {
    let mut header = Header::default();
    let mut at = from;
    while at < b.len() {
        let (len, next) = line(b, at);
        let text = b.clipped(at, len);
        if text.is_empty() {
            cx.open_text(b.span(at, next - at), format_args!("\\r\\n"));
            cx.close();
            at = next;
            break;
        }
        let Some(colon) = memchr::memchr(b':', text) else { break };
        one(cx, b, (at, len, next), colon, kind, &mut header)?;
        at = next;
    }
    header.len = at;
    Ok(header)
}

fn one<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    (at, len, next): (usize, usize, usize),
    colon: usize,
    kind: Start,
    header: &mut Header,
) -> Outcome {
    let text = b.clipped(at, len);
    let name = text.get(..colon).unwrap_or(&[]);
    let skip = text.iter().skip(colon + 1).take_while(|c| matches!(c, b' ' | b'\t')).count();
    let from = at + colon + 1 + skip;
    let value = b.clipped(from, (at + len).saturating_sub(from));
    let (all, span) = (b.span(at, next - at), b.span(from, value.len()));
    let known = of_header(name);
    if let Some(field) = known {
        let item = cx.put(field, all, Value::Span(span));
        cx.text(item, format_args!("{}", Shown(b.clipped(at, next - at))));
        cx.open_last();
        below(cx, b, field, all, (from, value));
        cx.close();
    }
    let item = match kind {
        Start::Response => cx.put(&RESPONSE_LINE, all, Value::Span(all)),
        _ => cx.put(&REQUEST_LINE, all, Value::Span(all)),
    };
    cx.text(item, format_args!("{}", Shown(b.clipped(at, next - at))));
    if known.is_some() {
        cx.hidden(item);
    }
    if name.iter().any(|c| !c.is_ascii_graphic() || b"()<>@,;\\\"/[]?={}".contains(c)) {
        cx.note(&BAD_HEADER_NAME);
    }
    let value = || String::from_utf8_lossy(value).trim().to_string();
    match known {
        Some(f) if f == &CONTENT_TYPE => header.content_type = value(),
        Some(f) if f == &CONTENT_ENCODING => header.content_encoding = value(),
        _ => {}
    }
    Ok(())
}

/// What some headers show below their line.
fn below<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static crate::model::Field, all: Span, (from, value): (usize, &[u8])) {
    if field == &CONTENT_LENGTH_HEADER {
        if let Some(n) = decimal(value) {
            cx.computed(&CONTENT_LENGTH, all, Value::Uint(n));
        }
    } else if field == &COOKIE {
        let mut at = from;
        for pair in value.split(|c| *c == b';') {
            let blanks = pair.iter().take_while(|c| **c == b' ').count();
            let span = b.span(at + blanks, pair.len() - blanks);
            cx.put(&COOKIE_PAIR, span, Value::Span(span));
            at += pair.len() + 1;
        }
    } else if [&AUTHORIZATION, &PROXY_AUTHORIZATION, &WWW_AUTHENTICATE, &PROXY_AUTHENTICATE].contains(&field) {
        authentication(cx, all, value);
    }
}

/// Credentials: user and password in clear, or a token of NTLM or GSS-API.
fn authentication(cx: &mut Cx<'_>, all: Span, value: &[u8]) {
    let (scheme, token) = split_word(value);
    if scheme.eq_ignore_ascii_case(b"basic") {
        let item = cx.put_text(&AUTH_BASIC, Span { len: 0, ..all }, format_args!("{}", ascii(&base64(token))));
        cx.generated(item);
        return;
    }
    let ntlm = scheme.eq_ignore_ascii_case(b"ntlm");
    if !(ntlm || scheme.eq_ignore_ascii_case(b"negotiate")) || token.is_empty() {
        return;
    }
    let decoded = base64(token);
    let name = if decoded.starts_with(b"NTLMSSP\0") { "ntlmssp" } else { "gss-api" };
    if !decoded.is_empty() {
        let token = cx.make_buffer("NTLMSSP / GSSAPI Data", &decoded);
        cx.dispatch_inside(Table::ByName, media_key(name), token);
    }
}
