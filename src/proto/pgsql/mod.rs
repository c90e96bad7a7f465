//! PostgreSQL's frontend/backend protocol, version 3 (PostgreSQL documentation, chapter 55).

mod fields;
mod messages;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};
pub use fields::FIELDS;
use fields::*;

const PORT: u16 = 5432;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    sized: true,
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pgsql", "PostgreSQL", "PGSQL", &["PostgreSQL documentation, chapter 55"]) },
        dissect,
    )
};

/// Codes in the version's place of messages without a type (section 55.7).
const CANCEL: u32 = 80_877_102;
const TLS: u32 = 80_877_103;
const GSS_ENCRYPTION: u32 = 80_877_104;

/// What the client asked for before the first message with a type.
#[derive(Debug, Default)]
struct State {
    encryption_asked: bool,
}

/// The answer to a request for encryption: one byte that is no message.
struct Answer;

fn from_server(client_port: u16, server_port: u16, from_client: bool) -> bool {
    from_client == (client_port == PORT && server_port != PORT)
}

/// Bytes before the length: messages that begin a session have no type.
fn type_length(first: u8) -> usize {
    usize::from(first != 0)
}

fn need(cx: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let server = from_server(cx.client_port, cx.server_port, cx.from_client);
    if server && bytes.len() == 1 && cx.state::<State>().encryption_asked {
        return Need::Complete(1);
    }
    let Some(first) = bytes.first() else { return Need::More(None) };
    let at = type_length(*first);
    match bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_be_bytes) {
        Some(length @ 4..) => Need::Complete((length as usize).saturating_add(at)),
        Some(_) => Need::NotMine,
        None => Need::More(None),
    }
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let server = from_server(cx.client_port, cx.server_port, cx.from_client);
    if server {
        let asked = std::mem::take(&mut cx.state::<State>().encryption_asked);
        if asked && bytes.len() == 1 {
            cx.tell(Answer);
            if bytes == b"S" {
                cx.switch_to("tls");
            }
        }
        return;
    }
    let code = bytes.get(4..8).and_then(|b| b.try_into().ok()).map(u32::from_be_bytes);
    cx.state::<State>().encryption_asked = bytes.len() == 8 && matches!(code, Some(TLS | GSS_ENCRYPTION));
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let frontend = cx.packet.destination_port == u32::from(PORT);
    let first = b.u8(0)?;
    if b.len() < 5 && cx.told::<Answer>().is_none() {
        return Err(Fault::NotMine);
    }
    cx.protocol("PGSQL");
    let kind = if first == 0 || b.len() < 5 { String::new() } else { char::from(first).to_string() };
    // several messages of a segment stand one after the other
    if cx.tree.columns.fence() > 0 && cx.packet.message > 0 {
        cx.info_append(format_args!("/{kind}"));
    } else {
        cx.info(format_args!("{}{kind}", if frontend { '>' } else { '<' }));
    }
    if b.len() < 5 {
        return Ok(());
    }
    let at = type_length(first);
    let length = b.be32(at)? as usize;
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let name = messages::name(b, frontend);
    let typed = cx.put_text(&TYPE, b.span(0, at), format_args!("{name}"));
    if first == 0 {
        cx.generated(typed);
        cx.text(typed, format_args!("Type: {name}"));
    }
    cx.add(&LENGTH, b, at, 4)?;
    cx.hide(&FRONTEND, b.span(0, 0), Value::Uint(frontend.into()));
    let body = b.window(at + 4, length.saturating_sub(4));
    if first == 0 { messages::start(cx, body) } else if frontend { messages::frontend(cx, first, body) } else { messages::backend(cx, first, body) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn messages_end_where_their_length_says() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 40000, PORT, &mut state), data);
        assert_eq!(ask(b"Q\0\0\0\x0dselect 1\0"), Need::Complete(14));
        assert_eq!(ask(b"\0\0\0\x08\x04\xd2\x16\x2f"), Need::Complete(8));
        assert_eq!(ask(b"Q\0\0"), Need::More(None));
        assert_eq!(ask(b"Q\0\0\0\x03"), Need::NotMine);
    }

    #[test]
    fn the_server_is_the_side_with_the_port() {
        assert!(from_server(40000, PORT, false));
        assert!(!from_server(40000, PORT, true));
        assert!(from_server(PORT, 40000, true));
    }
}
