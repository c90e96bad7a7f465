//! Apache JServ protocol 1.3: what a web server passes on to a servlet container (tomcat.apache.org, AJPv13).

mod fields;

use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 8009)],
    need: Some(need),
    sized: true,
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ajp13", "Apache JServ Protocol v1.3", "AJP13", &["AJPv13"]) },
        dissect,
    )
};

/// Magic number and length.
const HEADER: usize = 4;
const TO_CONTAINER: u16 = 0x1234;
const FROM_CONTAINER: u16 = 0x4142;
const FORWARD_REQUEST: u8 = 2;
/// Headers that have a number in place of their name, from number 1 on.
const REQUEST_HEADERS: &[&Field] = &[
    &ACCEPT,
    &ACCEPT_CHARSET,
    &ACCEPT_ENCODING,
    &ACCEPT_LANGUAGE,
    &AUTHORIZATION,
    &CONNECTION,
    &CONTENT_TYPE,
    &CONTENT_LENGTH,
    &COOKIE,
    &COOKIE2,
    &HOST,
    &PRAGMA,
    &REFERER,
    &USER_AGENT,
];
const RESPONSE_HEADERS: &[&Field] = &[
    &CONTENT_TYPE,
    &CONTENT_LANGUAGE,
    &CONTENT_LENGTH,
    &DATE,
    &LAST_MODIFIED,
    &LOCATION,
    &SET_COOKIE,
    &SET_COOKIE2,
    &SERVLET_ENGINE,
    &STATUS,
    &WWW_AUTHENTICATE,
];
/// What a request may say about itself, from code 1 on.
const ATTRIBUTES: &[&Field] = &[
    &CONTEXT,
    &SERVLET_PATH,
    &REMOTE_USER,
    &AUTH_TYPE,
    &QUERY_STRING,
    &ROUTE,
    &SSL_CERT,
    &SSL_CIPHER,
    &SSL_SESSION,
    &REQ_ATTRIBUTE,
    &SSL_KEY_SIZE,
    &SECRET,
    &STORED_METHOD,
];
/// Byte in front of a header's number.
const NUMBERED: u8 = 0xa0;
const NO_MORE: u8 = 0xff;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let Some([m0, m1, l0, l1]) = bytes.first_chunk::<HEADER>().copied() else { return Need::More(Some(HEADER)) };
    match u16::from_be_bytes([m0, m1]) {
        TO_CONTAINER | FROM_CONTAINER => Need::Complete(HEADER + usize::from(u16::from_be_bytes([l0, l1]))),
        _ => Need::NotMine,
    }
}

/// The packet is a piece of a request's body: it has no code.
struct IsBody;

/// What the request said of its body.
#[derive(Default)]
struct Body {
    /// Bytes that were announced and that did not come yet.
    owed: u64,
    /// The container asked for more.
    asked: bool,
}

/// A request whose headers announce a body is followed by packets with nothing but a length.
fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let b = Bytes::new(bytes, 0, bytes.len());
    let body = cx.state::<Body>();
    match (b.be16(0), b.u8(HEADER)) {
        (Ok(FROM_CONTAINER), Ok(5)) => *body = Body::default(),
        (Ok(FROM_CONTAINER), Ok(6)) => body.asked = true,
        (Ok(TO_CONTAINER), Ok(FORWARD_REQUEST)) if body.owed == 0 && !body.asked => body.owed = announced(b).unwrap_or(0),
        (Ok(TO_CONTAINER), _) if body.owed > 0 || body.asked => {
            let piece = b.be16(HEADER).map_or(0, u64::from);
            body.owed = body.owed.saturating_sub(piece);
            body.asked = false;
            cx.tell(IsBody);
        }
        _ => {}
    }
}

/// The length of the body that follows a request.
fn announced(b: Bytes<'_>) -> Result<u64, Fault> {
    let mut at = HEADER + 2;
    // version, path, address, name, server
    for _ in 0..5 {
        at += string(b, at)?.1;
    }
    let count = b.be16(at + 3)?;
    at += 5;
    for _ in 0..count {
        let numbered = b.u8(at)? == NUMBERED;
        let number = b.u8(at + 1)?;
        at += if numbered { 2 } else { string(b, at)?.1 };
        let (value, len) = string(b, at)?;
        if numbered && number == 8 {
            return Ok(std::str::from_utf8(value).ok().and_then(|t| t.parse().ok()).unwrap_or(0));
        }
        at += len;
    }
    Ok(0)
}

/// A text with a length in front and a zero behind it, and how many bytes it takes; the length 65535 stands for no text.
fn string<'a>(b: Bytes<'a>, at: usize) -> Result<(&'a [u8], usize), Fault> {
    match b.be16(at)? {
        0xffff => Ok((&[], 2)),
        len => Ok((b.slice(at + 2, len.into())?, usize::from(len) + 3)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let magic = b.be16(0)?;
    if !matches!(magic, TO_CONTAINER | FROM_CONTAINER) {
        return Err(Fault::NotMine);
    }
    cx.protocol("AJP13");
    // the last packet of a segment is told
    cx.tree.columns.keep_info(0);
    let stream = cx.transport().map_or(0, |t| t.stream);
    cx.info(format_args!("{stream}:{}:", if magic == TO_CONTAINER { "REQ" } else { "RSP" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&MAGIC, b, 0, 2)?;
    cx.add(&LEN, b, 2, 2)?;
    if magic == FROM_CONTAINER {
        return response(cx, b);
    }
    if cx.told::<IsBody>().is_some() {
        cx.info_append(format_args!("Body"));
        let len = usize::from(b.be16(HEADER)?);
        if len > 0 {
            cx.add(&DATA, b, HEADER + 2, len)?;
        }
        return Ok(());
    }
    request(cx, b)
}

/// Adds a text; gives the text and where it ends.
fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<(String, usize), Fault> {
    let (bytes, len) = string(b, at)?;
    let text = shown(bytes);
    cx.put_text(field, b.span(at, len), format_args!("{text}"));
    Ok((text, at + len))
}

fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = cx.add(&CODE, b, HEADER, 1)?;
    if code != u64::from(FORWARD_REQUEST) {
        cx.info_append(format_args!("{}", CODE.names.get(code).unwrap_or("Unknown message")));
        return Ok(());
    }
    let method = cx.add(&METHOD, b, HEADER + 1, 1)?;
    match METHOD.names.get(method) {
        Some(name) => cx.info_append(format_args!("{name}")),
        None => cx.info_append(format_args!("Unknown method {method}")),
    }
    let (version, at) = text(cx, b, HEADER + 2, &VER)?;
    let (path, mut at) = text(cx, b, at, &URI)?;
    cx.info_append(format_args!(" {path} {version}"));
    for field in [&RADDR, &RHOST, &SRV] {
        at = text(cx, b, at, field)?.1;
    }
    cx.add(&PORT, b, at, 2)?;
    cx.add(&SSLP, b, at + 2, 1)?;
    let count = cx.add(&NHDR, b, at + 3, 2)?;
    at = headers(cx, b, at + 5, count, REQUEST_HEADERS)?;
    while at < b.reported_len() {
        let code = b.u8(at)?;
        if code == NO_MORE {
            break;
        }
        at = attribute(cx, b, at, code)?;
    }
    Ok(())
}

fn attribute<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, code: u8) -> Result<usize, Fault> {
    let field = usize::from(code).checked_sub(1).and_then(|i| ATTRIBUTES.get(i)).copied().unwrap_or(&UNKNOWN_ATTRIBUTE);
    if field == &SSL_KEY_SIZE {
        cx.put(field, b.span(at, 3), Value::Uint(b.be16(at + 1)?.into()));
        return Ok(at + 3);
    }
    let (first, mut len) = string(b, at + 1)?;
    if field == &REQ_ATTRIBUTE {
        let (value, more) = string(b, at + 1 + len)?;
        len += more;
        pair(cx, b, (at, 1 + len), field, first, value);
    } else {
        cx.put_text(field, b.span(at, 1 + len), format_args!("{}", shown(first)));
    }
    Ok(at + 1 + len)
}

/// A name and its value under one field.
fn pair<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, (at, len): (usize, usize), field: &'static Field, name: &[u8], value: &[u8]) {
    let text = format!("{}: {}", shown(name), shown(value));
    let item = cx.put_text(field, b.span(at, len), format_args!("{text}"));
    cx.text(item, format_args!("{text}"));
}

fn headers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, count: u64, known: &[&'static Field]) -> Result<usize, Fault> {
    let mut at = start;
    for _ in 0..count {
        if b.u8(at)? == NUMBERED {
            let number = usize::from(b.u8(at + 1)?);
            let field = number.checked_sub(1).and_then(|i| known.get(i)).copied().unwrap_or(&UNKNOWN_HEADER);
            let (value, len) = string(b, at + 2)?;
            cx.put_text(field, b.span(at, 2 + len), format_args!("{}", shown(value)));
            at += 2 + len;
        } else {
            let (name, first) = string(b, at)?;
            let (value, second) = string(b, at + first)?;
            pair(cx, b, (at, first + second), &UNKNOWN_HEADER, name, value);
            at += first + second;
        }
    }
    Ok(at)
}

fn response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = cx.add(&CODE, b, HEADER, 1)?;
    cx.info_append(format_args!("{}", CODE.names.get(code).unwrap_or("Unknown message")));
    match code {
        3 => {
            let (body, len) = string(b, HEADER + 1)?;
            cx.put_text(&DATA, b.span(HEADER + 3, len - 2), format_args!("{}", shown(body)));
            Ok(())
        }
        4 => {
            let status = cx.add(&RSTATUS, b, HEADER + 1, 2)?;
            let (message, at) = text(cx, b, HEADER + 3, &RMSG)?;
            cx.info_append(format_args!(":{status} {message}"));
            let count = cx.add(&NHDR, b, at, 2)?;
            headers(cx, b, at + 2, count, RESPONSE_HEADERS).map(|_| ())
        }
        5 => cx.add(&REUSEP, b, HEADER + 1, 1).map(|_| ()),
        6 => cx.add(&RLEN, b, HEADER + 1, 2).map(|_| ()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_request_is_forwarded_with_headers_and_attributes() {
        let mut packet = b"\x12\x34\0\x3f\x02\x02\0\x08HTTP/1.1\0\0\x02/x\0\xff\xff\xff\xff\0\x01h\0\0\x50\0\0\x02".to_vec();
        packet.extend_from_slice(b"\xa0\x0e\0\x04curl\0\0\x05X-Foo\0\0\x03bar\0\x05\0\x03a=1\0\xff");
        let shown = tcp((40000, 8009), &packet);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("AJP13", "0:REQ:GET /x HTTP/1.1"));
        for line in ["User-Agent: curl", "X-Foo: bar", "Query-String: a=1", "PORT: 80"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }

    #[test]
    fn answers_tell_their_status() {
        let shown = tcp((8009, 40000), b"AB\0\x1a\x04\0\xc8\0\x02OK\0\0\x01\xa0\x01\0\x09text/html\0");
        assert_eq!(shown.info, "0:RSP:SEND HEADERS:200 OK");
        assert!(shown.has("Content-Type: text/html"), "{:#?}", shown.lines);
    }
}
