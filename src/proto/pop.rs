//! Post Office Protocol, version 3 (RFC 1939), with STLS (RFC 2595).

use super::common::text::{line, shown, token};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};

fields! {
    /// First line of the server.
    RESPONSE = "pop.response", "Response", Str None;
    /// `+OK` or `-ERR`.
    INDICATOR = "pop.response.indicator", "Response indicator", Str None;
    /// Text of the first line.
    DESCRIPTION = "pop.response.description", "Response description", Str None;
    /// A further line of the server.
    RESPONSE_DATA = "pop.response.data", "Data", Str None;
    /// First line of the client.
    REQUEST = "pop.request", "Request", Str None;
    /// Command.
    COMMAND = "pop.request.command", "Request command", Str None;
    /// Parameters of a command.
    PARAMETER = "pop.request.parameter", "Request parameter", Str None;
    /// A further line of the client.
    REQUEST_DATA = "pop.request.data", "Data", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 110)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pop", "Post Office Protocol", "POP", &["RFC 1939"]) }, dissect)
};

/// What the server's next lines are.
#[derive(Debug, Default)]
struct State {
    tls_asked: bool,
    /// The command that asked for a mail, until its dot came.
    mail_asked: bool,
    in_mail: bool,
}

/// The message goes on with a mail that began in an earlier one.
struct Continues;

/// Each segment is shown for itself; messages are cut only so that the tracker sees them.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    Need::Complete(data.len())
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    // the side that opened the conversation may not be the first one captured
    let from_server = cx.from_client == (cx.client_port == 110);
    if !from_server {
        let word = data.get(..4).unwrap_or(data).to_ascii_uppercase();
        let state = cx.state::<State>();
        state.tls_asked = word == *b"STLS";
        state.mail_asked = word == *b"RETR" || word.starts_with(b"TOP");
        state.in_mail = false;
        return;
    }
    let state = cx.state::<State>();
    let ends = data.ends_with(b"\r\n.\r\n");
    if std::mem::take(&mut state.tls_asked) && data.starts_with(b"+OK") {
        cx.switch_to("tls");
    } else if state.in_mail {
        state.in_mail = !ends;
        cx.tell(Continues);
    } else if std::mem::take(&mut state.mail_asked) && data.starts_with(b"+OK") {
        state.in_mail = !ends;
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let request = cx.packet.destination_port == 110;
    cx.protocol("POP");
    cx.layer(&PROTOCOL.info, b, b.len());
    if cx.told::<Continues>().is_some() {
        let plural = if b.len() == 1 { "" } else { "s" };
        cx.info(format_args!("S: DATA fragment, {} byte{plural}", b.len()));
        return Ok(());
    }
    let (len, next) = line(b, 0);
    cx.info(format_args!("{}: {}", if request { "C" } else { "S" }, shown(b.clipped(0, len))));
    let (word, gap) = token(b.clipped(0, len));
    let first = cx.put_text(if request { &REQUEST } else { &RESPONSE }, b.span(0, next), format_args!(""));
    cx.text(first, format_args!("{}", shown(b.clipped(0, next))));
    cx.open_last();
    if word > 0 {
        cx.add(if request { &COMMAND } else { &INDICATOR }, b, 0, word)?;
    }
    if gap < len {
        cx.add(if request { &PARAMETER } else { &DESCRIPTION }, b, gap, len - gap)?;
    }
    cx.close();
    let mut at = next;
    while at < b.len() {
        let (_, next) = line(b, at);
        let item = cx.put(if request { &REQUEST_DATA } else { &RESPONSE_DATA }, b.span(at, next - at), Value::Span(b.span(at, 0)));
        cx.text(item, format_args!("{}", shown(b.clipped(at, next - at))));
        at = next;
    }
    Ok(())
}
