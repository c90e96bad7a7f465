//! Simple Mail Transfer Protocol (RFC 5321), with login (RFC 4954) and STARTTLS (RFC 3207).

mod codes;
mod session;

use super::common::text::{line, shown, token};
use crate::base::{Bytes, NONE, Span};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::{fields, notes};
use session::{Line, Mail, Told};

fields! {
    /// The line comes from the client.
    REQ = "smtp.req", "Request", Bool None;
    /// The line comes from the server.
    RSP = "smtp.rsp", "Response", Bool None;
    /// Text of the mail.
    MESSAGE = "smtp.message", "Message", Str None;
    /// Command with its parameters.
    COMMAND_LINE = "smtp.command_line", "Command Line", Str None;
    /// Command.
    COMMAND = "smtp.req.command", "Command", Str None;
    /// Parameters of a command.
    PARAMETER = "smtp.req.parameter", "Request parameter", Str None;
    /// First line of a response.
    RESPONSE = "smtp.response", "Response", Str None;
    /// Code of a response.
    CODE = "smtp.response.code", "Response code", U32 Dec, names(codes::CODES);
    /// Text of a line of a response.
    RSP_PARAMETER = "smtp.rsp.parameter", "Response parameter", Str None;
    /// User name, as sent (base64).
    USERNAME = "smtp.auth.username", "Username", Str None;
    /// Password, as sent (base64).
    PASSWORD = "smtp.auth.password", "Password", Str None;
    /// User name and password in one, as sent (base64).
    USERNAME_PASSWORD = "smtp.auth.username_password", "Username/Password", Str None;
    /// End of the mail's text.
    EOM = "smtp.eom", "EOM", None None;
    /// The parts of a mail.
    FRAGMENTS = "smtp.data.fragments", "DATA fragments", None None;
    /// Frame of a part.
    FRAGMENT = "smtp.data.fragment", "DATA fragment", FrameNum None;
    /// Number of parts.
    FRAGMENT_COUNT = "smtp.data.fragment.count", "DATA fragment count", U32 Dec;
    /// Frame in which the mail ends.
    REASSEMBLED_IN = "smtp.data.reassembled.in", "Reassembled DATA in frame", FrameNum None;
    /// Length of the mail in bytes.
    REASSEMBLED_LEN = "smtp.data.reassembled.length", "Reassembled DATA length", U32 Dec;
}

notes! {
    /// The lines of a response have different codes.
    UNEXPECTED_CODE = "smtp.response.code.unexpected", "Unexpected response code in multiline response", Warn Response;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 25), (Table::TcpPort, 587)],
    need: Some(session::need),
    track: Some(session::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("smtp", "Simple Mail Transfer Protocol", "SMTP", &["RFC 5321"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("SMTP");
    let request = is_request(cx, b);
    let told = cx.told::<Told>().cloned();
    cx.layer(&PROTOCOL.info, b, b.len());
    if !request {
        return responses(cx, b);
    }
    let kind = told.as_ref().map_or(Line::Command, |t| t.line);
    match (kind, &told) {
        (Line::Data, Some(told)) => data(cx, b, told),
        _ => requests(cx, b, kind),
    }
}

/// The server is the side with the well-known port; without one, three digits make a response.
fn is_request(cx: &Cx<'_>, b: Bytes<'_>) -> bool {
    let server = |port: u32| PROTOCOL.claims.iter().any(|c| c.1 == port);
    if server(cx.packet.destination_port) != server(cx.packet.source_port) {
        return server(cx.packet.destination_port);
    }
    !b.clipped(0, 3).iter().all(u8::is_ascii_digit)
}

fn join_info(cx: &mut Cx<'_>, first: &mut bool, side: &str, text: &str) {
    if std::mem::take(first) {
        cx.info(format_args!("{side}: {text}"));
    } else {
        cx.info_append(format_args!(" | {text}"));
    }
}

fn requests<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: Line) -> Outcome {
    let (mut at, mut first) = (0, true);
    while at < b.len() {
        let (len, next) = line(b, at);
        cx.hide(&REQ, b.span(0, 0), Value::Uint(1));
        let text = shown(b.clipped(at, len));
        match kind {
            Line::Username => login(cx, b, &USERNAME, (at, len), &mut first, &format!("User: {text}"))?,
            Line::Password => login(cx, b, &PASSWORD, (at, len), &mut first, &format!("Pass: {text}"))?,
            Line::Both => login(cx, b, &USERNAME_PASSWORD, (at, len), &mut first, &text)?,
            _ => {
                join_info(cx, &mut first, "C", &text);
                command(cx, b, at, len, next)?;
            }
        }
        at = next;
    }
    Ok(())
}

fn login<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    field: &'static crate::model::Field,
    (at, len): (usize, usize),
    first: &mut bool,
    text: &str,
) -> Outcome {
    join_info(cx, first, "C", text);
    cx.add(field, b, at, len)?;
    Ok(())
}

fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, next: usize) -> Outcome {
    let words = b.window(at, len);
    let (word, gap) = token(words.data());
    cx.open(&COMMAND_LINE, b, at, next - at)?;
    cx.add(&COMMAND, b, at, word)?;
    if gap < len {
        cx.add(&PARAMETER, b, at + gap, len - gap)?;
        let upper = words.clipped(0, gap + 6).to_ascii_uppercase();
        let (scheme, after) = token(words.clipped(gap, len));
        let token_at = gap + after;
        if token_at < len && scheme > 0 && upper.starts_with(b"AUTH PLAIN") {
            cx.add(&USERNAME_PASSWORD, b, at + token_at, len - token_at)?;
        } else if token_at < len && upper.starts_with(b"AUTH LOGIN") {
            cx.add(&USERNAME, b, at + token_at, len - token_at)?;
        }
    }
    cx.close();
    Ok(())
}

fn responses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (mut at, mut first) = (0, true);
    // the response that further lines belong to, with its code
    let mut open: Option<u64> = None;
    cx.hide(&RSP, b.span(0, 0), Value::Uint(1));
    while at < b.len() {
        let (len, next) = line(b, at);
        let code = super::common::text::decimal(b.clipped(at, 3)).filter(|_| len >= 3);
        let more = b.clipped(at + 3, 1) == b"-";
        let text_at = at + 4.min(len);
        let text = shown(b.clipped(text_at, at + len - text_at));
        match (open, code) {
            (Some(before), Some(code)) => {
                join_info(cx, &mut first, "S", &text);
                cx.add(&RSP_PARAMETER, b, text_at, at + len - text_at)?;
                if code != before {
                    cx.note(&UNEXPECTED_CODE);
                }
            }
            (_, Some(code)) => {
                join_info(cx, &mut first, "S", &shown(b.clipped(at, len)));
                cx.open(&RESPONSE, b, at, next - at)?;
                cx.put(&CODE, b.span(at, 3), Value::Uint(code));
                if len > 4 {
                    cx.add(&RSP_PARAMETER, b, text_at, at + len - text_at)?;
                }
            }
            _ => {
                join_info(cx, &mut first, "S", &shown(b.clipped(at, len)));
                cx.open(&RESPONSE, b, at, next - at)?;
            }
        }
        open = code.filter(|_| more);
        if open.is_none() {
            cx.close();
        }
        at = next;
    }
    Ok(())
}

/// A piece of a mail's text.
fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, told: &Told) -> Outcome {
    let here = b.span(0, 0);
    let Some(mail) = &told.mail else {
        cx.info(format_args!("C: DATA fragment, {} byte{}", b.len(), if b.len() == 1 { "" } else { "s" }));
        super::common::media::hand_on(cx, "text/*", b, true);
        if told.ends_in != NONE {
            cx.computed(&REASSEMBLED_IN, here, Value::Uint(u64::from(told.ends_in) + 1));
        }
        return Ok(());
    };
    let own = mail.parts.last().map_or(0, |p| p.1 as usize);
    cx.info(format_args!("C: ."));
    if own < b.len() {
        cx.put(&EOM, here, Value::None);
        cx.text(cx.last(), format_args!("C: ."));
    }
    if !mail.body.is_empty() {
        let whole = cx.make_buffer("Reassembled SMTP", &mail.body);
        fragments(cx, b, whole.span(0, 0), mail);
        cx.call_named("imf", whole);
    }
    Ok(())
}

fn fragments<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, here: Span, mail: &Mail) {
    let (count, total) = (mail.parts.len(), mail.body.len());
    let plural = if count == 1 { "" } else { "s" };
    let item = cx.computed(&FRAGMENTS, b.span(0, total), Value::None);
    cx.text(item, format_args!("{count} DATA fragment{plural} ({total} bytes)"));
    cx.open_last();
    let mut at = 0;
    for (frame, len) in mail.parts.iter() {
        let item = cx.computed(&FRAGMENT, Span { start: at, len: *len, ..here }, Value::Uint(u64::from(*frame) + 1));
        cx.text(item, format_args!("Frame: {}, payload: {at}-{} ({len} bytes)", frame + 1, (at + len).saturating_sub(1)));
        at += len;
    }
    cx.computed(&FRAGMENT_COUNT, here, Value::Uint(count as u64));
    cx.computed(&REASSEMBLED_LEN, here, Value::Uint(total as u64));
    cx.close();
}
