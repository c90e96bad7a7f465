//! Post Office Protocol, version 3 (RFC 1939), with STLS (RFC 2595).

use super::common::text::{line, shown, token};
use crate::base::{Bytes, FrameIndex};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ObjectPart, ProtocolInfo, Value};
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
    /// The mail that is being sent.
    mail: Option<Mail>,
}

/// The message holds a mail, or goes on with one: where that began, and the place of the message's bytes in it.
#[derive(Clone, Copy, Debug)]
struct Mail {
    frame: FrameIndex,
    offset: u64,
}

/// What ends a mail.
const DOT: &[u8] = b"\r\n.\r\n";

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
        state.mail = None;
        return;
    }
    let frame = cx.at.frame;
    let state = cx.state::<State>();
    if std::mem::take(&mut state.tls_asked) && data.starts_with(b"+OK") {
        cx.switch_to("tls");
        return;
    }
    let (mail, len) = match state.mail {
        Some(mail) => (mail, data.len()),
        None if std::mem::take(&mut state.mail_asked) && data.starts_with(b"+OK") => {
            let first = memchr::memchr(b'\n', data).map_or(data.len(), |at| at + 1);
            (Mail { frame, offset: 0 }, data.len() - first)
        }
        None => return,
    };
    state.mail = (!data.ends_with(DOT)).then_some(Mail { offset: mail.offset + len as u64, ..mail });
    cx.tell(mail);
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let request = cx.packet.destination_port == 110;
    cx.protocol("POP");
    cx.layer(&PROTOCOL.info, b, b.len());
    let mail = cx.told::<Mail>().copied();
    if let Some(mail) = mail.filter(|m| m.frame != cx.frame.index) {
        object(cx, b, mail);
        let plural = if b.len() == 1 { "" } else { "s" };
        cx.info(format_args!("S: DATA fragment, {} byte{plural}", b.len()));
        return Ok(());
    }
    let (len, next) = line(b, 0);
    if let Some(mail) = mail {
        object(cx, b.from(next), mail);
    }
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

/// The part of a mail that a message holds, without the dot at its end.
fn object(cx: &mut Cx<'_>, b: Bytes<'_>, mail: Mail) {
    let host = cx.packet.source.to_string();
    cx.object(|| {
        let len = if b.data().ends_with(DOT) { b.len() - (DOT.len() - 2) } else { b.len() };
        let mut lines = b.data().split(|c| *c == b'\n');
        let subject = lines.find_map(|l| l.get(..8).filter(|n| n.eq_ignore_ascii_case(b"subject:")).and(l.get(8..)));
        ObjectPart {
            protocol: "imf",
            key: Some(mail.frame.into()),
            offset: mail.offset,
            span: b.span(0, len),
            host,
            content_type: "EML file".into(),
            name: format!("{}.eml", shown(subject.unwrap_or(b"mail").trim_ascii())),
            ..ObjectPart::default()
        }
    });
}
