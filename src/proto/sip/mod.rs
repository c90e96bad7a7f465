//! Session Initiation Protocol (RFC 3261).

mod address;
mod fields;
mod headers;
mod message;
mod names;
mod track;

use super::common::media;
use super::common::text::{line, shown};
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::notes;
use crate::stream::{Need, StreamCx};
use fields::*;
use headers::Seen;
use message::Start;

notes! {
    /// A header field that no specification names.
    UNRECOGNIZED = "sip.unrecognized_header", "Unrecognised SIP header", Note Undecoded;
    /// A line among the header fields has no colon.
    NO_COLON = "sip.header_no_colon", "Header has no colon after the name", Warn Malformed;
    /// The header does not end with an empty line.
    NOT_TERMINATED = "sip.header_not_terminated", "Header not terminated by empty line (CRLF)", Warn Malformed;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5060), (Table::TcpPort, 5060), (Table::SctpPort, 5060), (Table::Upgrade, media_key("ws.sip"))],
    probes: &[(Table::UdpPort, probe), (Table::TcpPort, probe)],
    need: Some(need),
    track: Some(track::track),
    announces: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("sip", "Session Initiation Protocol", "SIP", &["RFC 3261"]) },
        dissect,
    )
};

fn probe(data: &[u8]) -> bool {
    message::start(data).is_some()
}

/// Header and body; the body is as long as Content-Length says (RFC 3261 section 18.3).
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let blank = data.iter().take_while(|c| matches!(c, b'\r' | b'\n')).count();
    let rest = data.get(blank..).unwrap_or(&[]);
    if rest.is_empty() {
        return Need::Complete(data.len());
    }
    let Some(head) = message::header_end(rest) else {
        let starts = !rest.contains(&b'\n') || message::start(rest).is_some();
        return if starts && rest.len() < message::HEADER_LIMIT { Need::More(None) } else { Need::NotMine };
    };
    if message::start(rest).is_none() {
        return Need::NotMine;
    }
    let body = message::header(rest, b"content-length").and_then(super::common::text::decimal).unwrap_or(0);
    match usize::try_from(body).ok().and_then(|body| body.checked_add(blank + head)) {
        Some(total) if total <= data.len() => Need::Complete(total),
        total => Need::More(total),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let blank = b.data().iter().take_while(|c| matches!(c, b'\r' | b'\n')).count();
    let message = b.from(blank);
    let Some(start) = message::start(message.data()) else { return Err(Fault::NotMine) };
    cx.protocol("SIP");
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let (len, next) = line(message, 0);
    match &start {
        Start::Request { method, .. } => cx.text(layer, format_args!("Session Initiation Protocol ({})", shown(method))),
        Start::Status { code } => cx.text(layer, format_args!("Session Initiation Protocol ({})", shown(code))),
    }
    first_line(cx, message, &start, (len, next))?;
    let seen = headers::dissect(cx, message, next)?;
    summary(cx, message.clipped(0, len), &start, &seen);
    body(cx, message.from(seen.end), &seen);
    Ok(())
}

/// The first line with its parts and what is known of the exchange.
fn first_line<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: &Start<'_>, (len, next): (usize, usize)) -> Outcome {
    let whole = b.span(0, next);
    let value = Value::Span(b.span(0, len));
    match start {
        Start::Request { method, uri } => {
            cx.put(&REQUEST_LINE, whole, value);
            cx.open_last();
            cx.add(&METHOD, b, 0, method.len())?;
            let at = method.len() + 1;
            cx.open(&R_URI, b, at, uri.len())?;
            address::uri_parts(cx, b.window(at, uri.len()), names::of_request(), false)?;
            cx.close();
        }
        Start::Status { code } => {
            cx.put(&STATUS_LINE, whole, value);
            cx.open_last();
            let number = super::common::text::decimal(code).unwrap_or(0);
            cx.put(&STATUS_CODE, b.span(8, code.len()), Value::Uint(number));
        }
    }
    track::show(cx, b.span(0, 0));
    cx.close();
    Ok(())
}

/// The Info text: the first line, and what registrations and dialogs are about.
fn summary(cx: &mut Cx<'_>, first: &[u8], start: &Start<'_>, seen: &Seen) {
    match start {
        Start::Request { method, .. } => {
            let text = first.get(..first.len().saturating_sub(" SIP/2.0".len())).unwrap_or(first);
            let kind = if message::is_method(method) { "Request" } else { "Unknown request" };
            cx.info(format_args!("{kind}: {}", shown(text)));
            if *method == b"REGISTER" {
                let (all, gone) = (seen.contacts, seen.expired);
                let plural = |n: usize| if n == 1 { "" } else { "s" };
                if seen.all_contacts {
                    cx.info_append(format_args!("  (remove all bindings)"));
                } else if all == 0 {
                    cx.info_append(format_args!("  (fetch bindings)"));
                } else if gone > 0 {
                    cx.info_append(format_args!("  (remove {gone} binding{})", plural(gone)));
                    if all > gone {
                        cx.info_append(format_args!(" (add {} binding{})", all - gone, plural(all - gone)));
                    }
                } else {
                    cx.info_append(format_args!("  ({all} binding{})", plural(all)));
                }
            } else if *method == b"INVITE" && seen.to_tag {
                cx.info_append(format_args!(", in-dialog"));
            }
        }
        Start::Status { code } => {
            cx.info(format_args!("Status: {}", shown(first.get("SIP/2.0 ".len()..).unwrap_or(&[]))));
            if *code == b"200" && !seen.method.is_empty() {
                cx.info_append(format_args!(" ({})", seen.method));
                if seen.method == "REGISTER" {
                    let (all, gone) = (seen.contacts, seen.expired);
                    let plural = |n: usize| if n == 1 { "" } else { "s" };
                    if gone > 0 {
                        cx.info_append(format_args!("  (removed {gone} binding{})", plural(gone)));
                        if all > gone {
                            cx.info_append(format_args!(" ({} binding{} kept)", all - gone, plural(all - gone)));
                        }
                    } else {
                        cx.info_append(format_args!("  ({all} binding{})", plural(all)));
                    }
                }
            }
        }
    }
    cx.info_append(format_args!(" | "));
}

/// The body, by its media type.
fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, seen: &Seen) {
    if b.is_empty() {
        return;
    }
    let span = b.span(0, b.len());
    cx.put(&MSG_BODY, span, Value::None);
    cx.open_last();
    let (kind, _) = media::split(&seen.content_type);
    if kind.is_empty() || !media::try_inside(cx, &seen.content_type, b) {
        let mut at = 0;
        while at < b.len() {
            let (_, next) = line(b, at);
            cx.open_text(b.span(at, next - at), format_args!("{}", shown(b.clipped(at, next - at))));
            cx.close();
            at = next;
        }
    } else if kind.eq_ignore_ascii_case("application/sdp") && !seen.call_id.is_empty() {
        let item = cx.put_text(&CALL_ID_GENERATED, b.span(0, 0), format_args!("{}", seen.call_id));
        cx.generated(item);
    }
    cx.close();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    fn frame(text: &str) -> Vec<u8> {
        let mut packet = vec![0x45, 0, 0, 0, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x13, 0xc4, 0x13, 0xc4];
        packet.extend((text.len() as u16 + 8).to_be_bytes());
        packet.extend([0, 0]);
        packet.extend(text.as_bytes());
        let len = packet.len() as u16;
        packet[2..4].copy_from_slice(&len.to_be_bytes());
        packet
    }

    #[test]
    fn a_registration_tells_its_bindings() {
        let text = "REGISTER sip:h SIP/2.0\r\nTo: <sip:vv@h>\r\nCSeq: 1 REGISTER\r\nm: <sip:a@b>, \"x,y\" <sip:c@d>;expires=0\r\n\r\n";
        let shown = testing::dissect(101, &frame(text));
        assert_eq!(shown.info, "Request: REGISTER sip:h  (remove 1 binding) (add 1 binding) | ");
        assert!(shown.has("SIP to address User Part: vv"), "{:?}", shown.lines);
        assert!(shown.has("Contact parameter: expires=0"));
        assert!(shown.has("SIP C-URI display info: \"x,y\""));
    }

    #[test]
    fn a_response_names_its_method_when_it_is_ok() {
        let shown = testing::dissect(101, &frame("SIP/2.0 200 OK\r\nCSeq: 7 BYE\r\n\r\n"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SIP", "Status: 200 OK (BYE) | "));
        let shown = testing::dissect(101, &frame("SIP/2.0 404 Gone\r\nCSeq: 7 BYE\r\n\r\n"));
        assert_eq!(shown.info, "Status: 404 Gone | ");
    }

    #[test]
    fn a_message_over_a_stream_ends_with_its_body() {
        let mut state = std::collections::HashMap::new();
        let mut need = |data: &[u8]| super::need(&mut StreamCx::new(true, 1, 5060, &mut state), data);
        assert_eq!(need(b"OPTIONS sip:a SIP/2.0\r\nl: 3\r\n\r\nabcREST"), Need::Complete(34));
        assert_eq!(need(b"OPTIONS sip:a SIP/2.0\r\nl: 30\r\n\r\nabc"), Need::More(Some(62)));
        assert_eq!(need(b"OPTIONS sip:a SIP/2.0\r\nl: 3"), Need::More(None));
        assert_eq!(need(b"GET / HTTP/1.1\r\n\r\n"), Need::NotMine);
    }
}
