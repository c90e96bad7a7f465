//! Constrained application protocol: requests and responses of small devices (RFC 7252), with observation (RFC 7641) and
//! blockwise transfers (RFC 7959).

mod fields;
mod options;

use super::common::exchange;
use super::common::media;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::Track;
use fields::*;
use options::Found;
use std::collections::HashMap;
use std::sync::Arc;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5683)],
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("coap", "Constrained Application Protocol", "CoAP", &["RFC 7252"]) },
        dissect,
    )
};

const HEADER: usize = 4;
/// Longest token (RFC 7252 section 3).
const TOKEN_LIMIT: usize = 8;
/// Requests whose paths are kept for one conversation.
const KEPT: usize = 1024;
/// Codes from here on are responses.
const FIRST_RESPONSE: u8 = 64;

/// Where the request of a response went.
struct Target(Arc<str>);

#[derive(Default)]
struct Targets {
    by_token: HashMap<u64, Arc<str>>,
}

/// Links responses to requests by their tokens.
fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let b = Bytes::new(bytes, 0, bytes.len());
    let (Ok(first), Ok(code)) = (b.u8(0), b.u8(1)) else { return };
    let len = usize::from(first & 0xf);
    let Ok(token) = b.uint_be(HEADER, len) else { return };
    if first >> 6 != 1 || len > TOKEN_LIMIT || code == 0 {
        return;
    }
    if code < FIRST_RESPONSE {
        let target: Arc<str> = options::target(b, HEADER + len).into();
        let targets = &mut cx.state::<Targets>().by_token;
        if targets.len() < KEPT || targets.contains_key(&token) {
            targets.insert(token, target);
        }
        exchange::request(cx, token);
    } else {
        if let Some(target) = cx.state::<Targets>().by_token.get(&token).cloned() {
            cx.tell(Target(target));
        }
        exchange::response(cx, token);
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (kind, code) = (b.u8(0)? >> 4 & 3, b.u8(1)?);
    cx.protocol("CoAP");
    cx.info(format_args!(""));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    for bits in [&VERSION, &TYPE, &TOKEN_LEN] {
        cx.add(bits, b, 0, 1)?;
    }
    cx.add(&CODE, b, 1, 1)?;
    let message = cx.add(&MID, b, 2, 2)?;
    let name = CODE.names.get(code.into()).unwrap_or("Unknown Code");
    let short = ["CON", "NON", "ACK", "RST"].get(usize::from(kind)).copied().unwrap_or("");
    cx.append(item, format_args!(", {}, {name}, MID:{message}", TYPE.names.get(kind.into()).unwrap_or("")));
    cx.info(format_args!("{short}, MID:{message}, {name}"));
    let len = usize::from(b.u8(0)? & 0xf);
    let token = b.slice(HEADER, len)?;
    if len > 0 {
        cx.add(&TOKEN, b, HEADER, len)?;
    }
    let mut found = Found::default();
    let end = options::all(cx, b, HEADER + len, &mut found)?;
    let payload = payload_line(cx, b, end, &found)?;
    let target = match cx.told::<Target>() {
        Some(target) => target.0.to_string(),
        None => found.target.clone(),
    };
    let here = b.span(0, 0);
    if !target.is_empty() {
        let line = cx.put_text(&OPT_URI_PATH_RECON, here, format_args!("{target}"));
        cx.generated(line);
    }
    exchange::show(cx, here, &RESPONSE_IN, &RESPONSE_TO, &RESPONSE_TIME);
    cx.close();
    if let Some(payload) = payload {
        let kind = found.content.as_deref().unwrap_or(DEFAULT_CONTENT);
        media::hand_on(cx, kind, payload, false);
    }
    if len > 0 {
        let hex = token.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ");
        cx.info_append(format_args!(", TKN:{hex}"));
    }
    if let Some(block) = found.block {
        cx.info_append(format_args!(", Block #{block}"));
    }
    if !target.is_empty() || !found.query.is_empty() {
        cx.info_append(format_args!(", {target}{}", found.query));
    }
    Ok(())
}

/// What a payload without a format is taken for (RFC 7252 section 5.5.2: a diagnostic message).
const DEFAULT_CONTENT: &str = "text/plain; charset=utf-8";

/// The line that tells the payload's format and length; gives the payload.
fn payload_line<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, found: &Found) -> Result<Option<Bytes<'a>>, crate::base::Fault> {
    let len = b.reported_len().saturating_sub(at);
    if len == 0 {
        return Ok(None);
    }
    let (format, none) = match &found.content {
        Some(format) => (format.as_str(), ""),
        None => (DEFAULT_CONTENT, " (no Content-Format)"),
    };
    let item = cx.put_text(&PAYLOAD, b.span(at, len), format_args!("Payload Content-Format: {format}{none}, Length: {len}"));
    cx.text(item, format_args!("Payload: Payload Content-Format: {format}{none}, Length: {len}"));
    cx.open_last();
    cx.put_text(&PAYLOAD_DESC, b.span(at, 0), format_args!("{format}"));
    cx.put(&PAYLOAD_LENGTH, b.span(at, 0), Value::Uint(len as u64));
    cx.close();
    Ok(Some(b.from(at)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    const GET: &[u8] = &[
        0x44, 1, 0x12, 0x34, 1, 2, 3, 4, 0x39, b'l', b'o', b'c', b'a', b'l', b'h', b'o', b's', b't', 0x42, 0x16, 0x33,
        0x44, b't', b'e', b'm', b'p', 2, b'a', b'b', 0x43, b'a', b'=', b'b', 3, b'c', b'=', b'd', 0x81, 0x5a,
    ];

    #[test]
    fn a_request_tells_where_it_goes() {
        let shown = dissect_as(147, GET, (Table::LinkType, 147, "coap"));
        assert_eq!(shown.info, "CON, MID:4660, GET, TKN:01 02 03 04, Block #5, coap://localhost:5683/temp/ab?a=b&c=d");
        assert!(shown.has("Opt Name: #3: Uri-Path: temp"), "{:#?}", shown.lines);
        assert!(shown.has("Block Number: 5"));
        assert!(shown.has("Block Size: 64 (2 encoded)"));
    }

    #[test]
    fn a_payload_is_of_its_format() {
        let bytes: &[u8] = &[0x42, 3, 0, 7, 0xab, 0xcd, 0xb4, b't', b'e', b's', b't', 0x11, 50, 0xff, b'{', b'}'];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "coap"));
        assert_eq!(shown.layers, "coap:json");
        assert!(shown.has("Payload: Payload Content-Format: application/json, Length: 2"), "{:#?}", shown.lines);
    }

    #[test]
    fn the_target_is_read_from_the_options() {
        assert_eq!(options::target(Bytes::new(GET, 0, GET.len()), 8), "coap://localhost:5683/temp/ab");
    }
}
