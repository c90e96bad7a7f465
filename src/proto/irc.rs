//! Internet Relay Chat (RFC 2812), with the client-to-client protocol inside of messages.

use super::common::text::decimal;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::{fields, notes};
use crate::model::{Field, ProtocolInfo, Value};

fields! {
    /// A line of the server.
    RESPONSE = "irc.response", "Response", Str None;
    /// A line of the client.
    REQUEST = "irc.request", "Request", Str None;
    /// Who a line of the client comes from.
    REQUEST_PREFIX = "irc.request.prefix", "Prefix", Str None;
    /// Command of the client.
    REQUEST_COMMAND = "irc.request.command", "Command", Str None;
    /// Parameter of the client's command.
    REQUEST_PARAMETER = "irc.request.command_parameter", "Parameter", Str None;
    /// Last parameter of the client's command, which may hold blanks.
    REQUEST_TRAILER = "irc.request.trailer", "Trailer", Str None;
    /// Who a line of the server comes from.
    RESPONSE_PREFIX = "irc.response.prefix", "Prefix", Str None;
    /// Command of the server.
    RESPONSE_COMMAND = "irc.response.command", "Command", Str None;
    /// Command of the server, as a number.
    RESPONSE_NUMBER = "irc.response.num_command", "Command", U16 Dec;
    /// Parameter of the server's command.
    RESPONSE_PARAMETER = "irc.response.command_parameter", "Parameter", Str None;
    /// Last parameter of the server's command, which may hold blanks.
    RESPONSE_TRAILER = "irc.response.trailer", "Trailer", Str None;
    /// Client-to-client protocol.
    CTCP = "irc.ctcp", "CTCP Data", Str None;
}

notes! {
    /// The line ends in its prefix (RFC 2812 section 2.3.1): most often its segment does.
    PREFIX_ALONE = "irc.prefix_missing_ending_space", "Prefix missing ending <space>", Error Malformed;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 6667), (Table::TcpPort, 57000)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("irc", "Internet Relay Chat", "IRC", &["RFC 2812"]) }, dissect)
};

/// Fields of one direction.
struct Side {
    line: &'static Field,
    prefix: &'static Field,
    command: &'static Field,
    parameter: &'static Field,
    trailer: &'static Field,
}

static CLIENT: Side = Side {
    line: &REQUEST,
    prefix: &REQUEST_PREFIX,
    command: &REQUEST_COMMAND,
    parameter: &REQUEST_PARAMETER,
    trailer: &REQUEST_TRAILER,
};
static SERVER: Side = Side {
    line: &RESPONSE,
    prefix: &RESPONSE_PREFIX,
    command: &RESPONSE_COMMAND,
    parameter: &RESPONSE_PARAMETER,
    trailer: &RESPONSE_TRAILER,
};

/// All lines that are whole.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let request = PROTOCOL.claims.iter().any(|c| c.1 == cx.packet.destination_port);
    cx.protocol("IRC");
    cx.info(format_args!("{}", if request { "Request" } else { "Response" }));
    cx.layer(&PROTOCOL.info, b, b.len());
    let mut at = 0;
    while at < b.len() {
        let end = b.data().iter().skip(at).position(|c| matches!(c, b'\r' | b'\n')).map_or(b.len(), |n| at + n);
        if end > at {
            message(cx, b.window(at, end - at), if request { &CLIENT } else { &SERVER })?;
        }
        at = end + 1;
    }
    Ok(())
}

fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, side: &'static Side) -> Outcome {
    cx.open(side.line, b, 0, b.len())?;
    let word = |from: usize| b.find(from, b' ').unwrap_or(b.len());
    let blanks = |from: usize| from + b.clipped(from, b.len()).iter().take_while(|c| **c == b' ').count();
    let mut at = 0;
    if b.clipped(0, 1) == b":" {
        let end = word(0);
        cx.add(side.prefix, b, 1, end - 1)?;
        if end == b.len() {
            cx.note(&PREFIX_ALONE);
            cx.close();
            return Ok(());
        }
        at = blanks(end);
    }
    let end = word(at);
    let name = b.clipped(at, end - at);
    cx.info_append(format_args!(" ({})", super::common::text::shown(name)));
    if end > at {
        cx.add(side.command, b, at, end - at)?;
        if name.len() == 3
            && let Some(number) = decimal(name)
            && std::ptr::eq(side, &SERVER)
        {
            cx.hide(&RESPONSE_NUMBER, b.span(at, 3), Value::Uint(number));
        }
    }
    let tagged = matches!(name.to_ascii_uppercase().as_slice(), b"PRIVMSG" | b"NOTICE");
    at = blanks(end);
    let mut opened = false;
    while at < b.len() && b.clipped(at, 1) != b":" {
        if !std::mem::replace(&mut opened, true) {
            cx.open_text(b.span(at, b.len() - at), format_args!("Command parameters"));
        }
        let end = word(at);
        cx.add(side.parameter, b, at, end - at)?;
        at = blanks(end);
    }
    if opened {
        cx.close();
    }
    if at < b.len() {
        cx.add(side.trailer, b, at + 1, b.len() - at - 1)?;
        if tagged {
            tags(cx, b, at + 1)?;
        }
    }
    cx.close();
    Ok(())
}

/// Texts between two bytes of value 1.
fn tags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize) -> Outcome {
    let mut at = from;
    while let Some(open) = b.find(at, 1) {
        let Some(close) = b.find(open + 1, 1) else { break };
        cx.add(&CTCP, b, open + 1, close - open - 1)?;
        at = close + 1;
    }
    Ok(())
}
