//! Internet Message Access Protocol, version 4rev1 (RFC 3501): tagged commands and their answers, mail in literals.

use super::common::exchange;
use super::common::text::{line, shown, token};
use crate::base::{Bytes, Span};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};

fields! {
    /// The line comes from the client.
    IS_REQUEST = "imap.isrequest", "Request", Bool None;
    /// A line with its end.
    LINE = "imap.line", "Line", Str None;
    /// A line of the client.
    REQUEST = "imap.request", "Request", Str None;
    /// Tag of a command.
    REQUEST_TAG = "imap.request_tag", "Request Tag", Str None;
    /// A tagged line of the server.
    RESPONSE = "imap.response", "Response", Str None;
    /// Tag of the command that is answered.
    RESPONSE_TAG = "imap.response_tag", "Response Tag", Str None;
    /// Command.
    REQUEST_COMMAND = "imap.request.command", "Request Command", Str None;
    /// Command that is answered.
    RESPONSE_COMMAND = "imap.response.command", "Response Command", Str None;
    /// How the command went.
    STATUS = "imap.response.status", "Response Status", Str None;
    /// Tag of either side.
    TAG = "imap.tag", "Tag", Str None;
    /// Command of either side.
    COMMAND = "imap.command", "Command", Str None;
    /// Mailbox that a command names.
    FOLDER = "imap.request.folder", "Request Folder", Str None;
    /// The command's numbers are unique identifiers.
    UID = "imap.request.command.uid", "Request isUID", Bool None;
    /// Name of the user who logs in.
    USERNAME = "imap.request.username", "Request Username", Str None;
    /// Password of the user who logs in.
    PASSWORD = "imap.request.password", "Request Password", Str None;
    /// Frame with the answer.
    RESPONSE_IN = "imap.response_in", "Response In", FrameNum None;
    /// Frame with the command.
    RESPONSE_TO = "imap.response_to", "Request In", FrameNum None;
    /// From the command to its answer.
    TIME = "imap.time", "Response Time", RelTime None;
}

const PORT: u16 = 143;
/// Longest literal that is waited for, in bytes.
const LITERAL_LIMIT: usize = 64 << 20;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("imap", "Internet Message Access Protocol", "IMAP", &["RFC 3501"]) },
        dissect,
    )
};

/// Length of the literal that a line announces at its end (RFC 3501 section 4.3).
fn literal(text: &[u8]) -> Option<usize> {
    let inner = text.trim_ascii_end().strip_suffix(b"}")?;
    let open = memchr::memrchr(b'{', inner)?;
    let digits = inner.get(open + 1..)?;
    std::str::from_utf8(digits.strip_suffix(b"+").unwrap_or(digits)).ok()?.parse().ok()
}

/// All lines that are whole, with their literals and the lines that go on after them.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let mut at = 0;
    while at < data.len() {
        let rest = data.get(at..).unwrap_or(&[]);
        let Some(end) = memchr::memchr(b'\n', rest) else { return Need::More(None) };
        let announced = literal(rest.get(..end).unwrap_or(&[])).filter(|len| *len <= LITERAL_LIMIT);
        at += end + 1 + announced.unwrap_or(0);
        if at > data.len() || (announced.is_some() && at == data.len()) {
            return Need::More(None);
        }
    }
    Need::Complete(data.len())
}

/// Tag of the command that asked for TLS.
#[derive(Debug, Default)]
struct TlsAsked(Option<Vec<u8>>);

/// A number for a tag, which both sides send.
fn key(tag: &[u8]) -> u64 {
    tag.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    let from_server = cx.from_client == (cx.client_port == PORT && cx.server_port != PORT);
    let mut tls = false;
    for text in data.split(|b| *b == b'\n') {
        let (len, next) = token(text);
        let tag = text.get(..len).unwrap_or(&[]);
        if tag.is_empty() || matches!(tag, b"*" | b"+") {
            continue;
        }
        let state = &mut cx.state::<TlsAsked>().0;
        let rest = text.get(next..).unwrap_or(&[]);
        if from_server {
            tls |= state.take_if(|asked| asked == tag).is_some() && rest.starts_with(b"OK");
            exchange::response(cx, key(tag));
        } else {
            if rest.trim_ascii().eq_ignore_ascii_case(b"STARTTLS") {
                *state = Some(tag.to_vec());
            }
            exchange::request(cx, key(tag));
        }
    }
    if tls {
        cx.switch_to("tls");
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let request = cx.packet.destination_port == u32::from(PORT);
    cx.protocol("IMAP");
    cx.layer(&PROTOCOL.info, b, b.len());
    cx.hide(&IS_REQUEST, b.span(0, 0), Value::Uint(request.into()));
    let word = if request { "Request" } else { "Response" };
    let (mut at, mut mail) = (0, None);
    while at < b.len() {
        let (len, next) = line(b, at);
        if mail.is_none() {
            cx.info(format_args!("{word}: {}", shown(b.clipped(at, len))));
        }
        cx.add(&LINE, b, at, next - at)?;
        cx.open_last();
        let text = b.window(at, len);
        if !text.data().starts_with(b"* ") && len > 0 {
            tagged(cx, text, request)?;
        }
        cx.close();
        at = next;
        // mail that a server sends stands in a literal
        if let Some(size) = literal(text.data()) {
            let body = b.window(at, size);
            if !request && text.data().windows(5).any(|w| w.eq_ignore_ascii_case(b"FETCH")) {
                mail = Some(body);
            }
            at += body.len().max(size.min(b.len().saturating_sub(at)));
        }
    }
    if let Some(body) = mail {
        cx.call_named("imf", body);
    }
    Ok(())
}

/// A command, or the line that ends its answer.
fn tagged<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, request: bool) -> Outcome {
    let (line, tag) = if request { (&REQUEST, &REQUEST_TAG) } else { (&RESPONSE, &RESPONSE_TAG) };
    cx.add(line, b, 0, b.len())?;
    let (end, next) = token(b.data());
    cx.add(tag, b, 0, end)?;
    cx.hide(&TAG, b.span(0, end), Value::Span(b.span(0, end)));
    if next >= b.len() {
        return Ok(());
    }
    let (first, second) = word(b, next);
    if request {
        command(cx, b, first, second)?;
    } else {
        cx.add(&STATUS, b, next, span_len(first))?;
        if second < b.len() {
            let (name, _) = word(b, second);
            cx.add(&RESPONSE_COMMAND, b, second, span_len(name))?;
            cx.hide(&COMMAND, name, Value::Span(name));
        }
    }
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &TIME);
    Ok(())
}

fn span_len(span: Span) -> usize {
    span.len as usize
}

/// The word at `at` and where the next one starts.
fn word(b: Bytes<'_>, at: usize) -> (Span, usize) {
    let (len, next) = token(b.clipped(at, b.len()));
    (b.span(at, len), at + next)
}

fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, name: Span, mut next: usize) -> Outcome {
    let start = (name.start - b.start()) as usize;
    let mut text = b.slice(start, span_len(name))?.to_ascii_uppercase();
    let mut shown_name = name;
    if text == b"UID" && next < b.len() {
        cx.put(&UID, name, Value::Uint(1));
        (shown_name, next) = word(b, next);
        text = b.slice((shown_name.start - b.start()) as usize, span_len(shown_name))?.to_ascii_uppercase();
    }
    cx.put(&REQUEST_COMMAND, shown_name, Value::Span(shown_name));
    cx.hide(&COMMAND, name, Value::Span(name));
    if next >= b.len() {
        return Ok(());
    }
    let (argument, after) = word(b, next);
    let put = |cx: &mut Cx<'a>, field: &'static Field, span: Span| {
        cx.put(field, span, Value::Span(span));
    };
    match text.as_slice() {
        b"LOGIN" => {
            put(cx, &USERNAME, argument);
            if after < b.len() {
                let secret = b.span(after, b.len() - after);
                let inner = Span { start: secret.start + 1, len: secret.len.saturating_sub(2), ..secret };
                cx.put(&PASSWORD, secret, Value::Span(inner));
            }
        }
        b"SELECT" | b"EXAMINE" | b"CREATE" | b"DELETE" | b"RENAME" | b"SUBSCRIBE" | b"UNSUBSCRIBE" | b"STATUS" | b"APPEND" => {
            put(cx, &FOLDER, argument);
        }
        b"COPY" | b"MOVE" if after < b.len() => {
            let (folder, _) = word(b, after);
            put(cx, &FOLDER, folder);
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing::tcp;
    use std::collections::HashMap;

    #[test]
    fn literals_belong_to_their_line() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 40000, PORT, &mut state), data);
        assert_eq!(ask(b"a1 NOOP\r\n"), Need::Complete(9));
        assert_eq!(ask(b"a1 NOO"), Need::More(None));
        assert_eq!(ask(b"* 1 FETCH (BODY {3}\r\nabc)\r\n"), Need::Complete(27));
        assert_eq!(ask(b"* 1 FETCH (BODY {30}\r\nabc)\r\n"), Need::More(None));
        assert_eq!(literal(b"x {12+}\r"), Some(12));
        assert_eq!(literal(b"x {}"), None);
    }

    #[test]
    fn a_login_names_its_user_and_an_answer_its_command() {
        let shown = tcp((40000, PORT), b"a001 LOGIN fred secret\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("IMAP", "Request: a001 LOGIN fred secret"));
        for line in ["Request Tag: a001", "Request Command: LOGIN", "Request Username: fred"] {
            assert!(shown.has(line), "{line} in {:#?}", shown.lines);
        }
        let shown = tcp((PORT, 40000), b"* 2 EXISTS\r\na002 OK [READ-WRITE] SELECT completed\r\n");
        assert!(shown.has("Response Status: OK") && shown.has("Response Command: [READ-WRITE]"), "{:#?}", shown.lines);
    }
}
