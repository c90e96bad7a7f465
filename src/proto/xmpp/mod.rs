//! Extensible Messaging and Presence Protocol (RFC 6120, RFC 6121): stanzas of an XML stream.

mod element;
mod stanza;

use super::common::exchange;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};
use crate::{fields, notes};

fields! {
    /// Sent by the client.
    OUT = "xmpp.out", "Out", Bool None;
    /// Sent by the server.
    IN = "xmpp.in", "In", Bool None;
    /// Version of XML that the stream declares.
    XML_VERSION = "xmpp.xml_header_version", "XML HEADER VER", Str None;
    /// Start of a stream.
    STREAM = "xmpp.stream", "STREAM", None None;
    /// End of a stream.
    STREAM_END = "xmpp.stream_end", "STREAM END", None None;
    /// What a server offers.
    FEATURES = "xmpp.features", "FEATURES", None None;
    /// Request for TLS.
    STARTTLS = "xmpp.starttls", "STARTTLS", None None;
    /// TLS may begin.
    PROCEED = "xmpp.proceed", "PROCEED", None None;
    /// Start of an authentication.
    AUTH = "xmpp.auth", "AUTH", None None;
    /// The authentication failed.
    FAILURE = "xmpp.failure", "FAILURE", None None;
    /// Why the authentication failed.
    FAILURE_TEXT = "xmpp.failure_text", "TEXT", Str None;
    /// A request or its answer.
    IQ = "xmpp.iq", "IQ", None None;
    /// A message.
    MESSAGE = "xmpp.message", "MESSAGE", None None;
    /// Whether somebody writes.
    CHATSTATE = "xmpp.message.chatstate", "CHATSTATE", Str None;
    /// Thread of a message.
    THREAD = "xmpp.message.thread", "THREAD", None None;
    /// Text of a message.
    BODY = "xmpp.message.body", "BODY", None None;
    /// Subject of a message.
    SUBJECT = "xmpp.message.subject", "SUBJECT", None None;
    /// Whether somebody is there.
    PRESENCE = "xmpp.presence", "PRESENCE", None None;
    /// What the sender's software can do (XEP-0115).
    CAPS = "xmpp.presence.caps", "CAPS", None None;
    /// The sender's picture has changed (XEP-0153).
    VCARD_UPDATE = "xmpp.vcard-update", "X VCARD-UPDATE", None None;
    /// How somebody is there.
    SHOW = "xmpp.presence.show", "SHOW", Str None;
    /// What somebody says of being there.
    STATUS = "xmpp.presence.status", "STATUS", None None;
    /// Namespace of an element.
    XMLNS = "xmpp.xmlns", "xmlns", Str None;
    /// Text of an element.
    CDATA = "xmpp.cdata", "CDATA", Str None;
    /// Attribute of an element.
    ATTRIBUTE = "xmpp.attribute", "Attribute", Str None;
    /// Attribute that the protocol does not know there.
    UNKNOWN_ATTRIBUTE = "xmpp.unknown_attr", "UNKNOWN ATTR", Str None;
    /// Element that the protocol does not know there.
    UNKNOWN = "xmpp.unknown", "UNKNOWN", Str None;
    /// Id of a stanza.
    ID = "xmpp.id", "id", Str None;
    /// Type of a stanza.
    TYPE = "xmpp.type", "type", Str None;
    /// Sender of a stanza.
    FROM = "xmpp.from", "from", Str None;
    /// Receiver of a stanza.
    TO = "xmpp.to", "to", Str None;
    /// Payload of a request.
    QUERY = "xmpp.query", "QUERY", None None;
    /// Node that a request is about.
    QUERY_NODE = "xmpp.query.node", "node", Str None;
    /// An item.
    ITEM = "xmpp.query.item", "ITEM", None None;
    /// Address of an item.
    ITEM_JID = "xmpp.query.item.jid", "jid", Str None;
    /// Name of an item.
    ITEM_NAME = "xmpp.query.item.name", "name", Str None;
    /// Who hears of whom.
    ITEM_SUBSCRIPTION = "xmpp.query.item.subscription", "subscription", Str None;
    /// A subscription that is asked for.
    ITEM_ASK = "xmpp.query.item.ask", "ask", Str None;
    /// Node of an item.
    ITEM_NODE = "xmpp.query.item.node", "node", Str None;
    /// Group of an item.
    ITEM_GROUP = "xmpp.query.item.group", "GROUP", Str None;
    /// What an entity is.
    IDENTITY = "xmpp.query.identity", "IDENTITY", None None;
    /// Category of an entity.
    IDENTITY_CATEGORY = "xmpp.query.identity.category", "category", Str None;
    /// Name of an entity.
    IDENTITY_NAME = "xmpp.query.identity.name", "name", Str None;
    /// Type of an entity.
    IDENTITY_TYPE = "xmpp.query.identity.type", "type", Str None;
    /// What an entity can do.
    FEATURE = "xmpp.query.feature", "FEATURE", Str None;
    /// Binding of a resource.
    BIND = "xmpp.iq.bind", "BIND", None None;
    /// Address that was bound.
    BIND_JID = "xmpp.iq.bind.jid", "jid", Str None;
    /// Resource that is asked for.
    BIND_RESOURCE = "xmpp.iq.bind.resource", "resource", Str None;
    /// Start of a session.
    SESSION = "xmpp.iq.session", "SESSION", None None;
    /// A business card.
    VCARD = "xmpp.vcard", "VCARD", None None;
    /// Whether the other side is there.
    PING = "xmpp.ping", "PING", None None;
    /// A stanza's fault.
    ERROR = "xmpp.error", "ERROR", None None;
    /// Type of a fault.
    ERROR_TYPE = "xmpp.error.type", "type", Str None;
    /// Number of a fault.
    ERROR_CODE = "xmpp.error.code", "code", Str None;
    /// What is wrong.
    ERROR_CONDITION = "xmpp.error.condition", "CONDITION", Str None;
    /// What is wrong, for people.
    ERROR_TEXT = "xmpp.error.text", "TEXT", Str None;
    /// Frame with the answer.
    RESPONSE_IN = "xmpp.response_in", "Response In", FrameNum None;
    /// Frame with the request.
    RESPONSE_TO = "xmpp.response_to", "Request In", FrameNum None;
}

notes! {
    /// An attribute that the protocol does not know there.
    NOTE_ATTRIBUTE = "xmpp.unknown.attribute", "Unknown attribute", Note Undecoded;
    /// An element that the protocol does not know there.
    NOTE_ELEMENT = "xmpp.unknown.element", "Unknown element", Note Undecoded;
    /// An element that is no stanza.
    NOTE_PACKET = "xmpp.packet_unknown", "Unknown packet", Note Undecoded;
    /// The server asks the client to prove who it is (RFC 6120 section 6.4.3).
    NOTE_CHALLENGE = "xmpp.challenge", "CHALLENGE", Chat Response;
    /// The client's proof.
    NOTE_RESPONSE = "xmpp.response", "RESPONSE", Chat Response;
    /// The proof was good.
    NOTE_SUCCESS = "xmpp.success", "SUCCESS", Chat Response;
}

const PORT: u16 = 5222;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT as u32)],
    need: Some(need),
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("xmpp", "XMPP Protocol", "XMPP", &["RFC 6120", "RFC 6121"]) },
        dissect,
    )
};

/// Longest run of bytes that is waited for.
const WAIT_LIMIT: usize = 256 << 10;

/// What does not end with a tag goes on in the next segment.
fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let text = data.trim_ascii();
    match (text.first(), text.last()) {
        (None, _) => Need::Complete(data.len()),
        (Some(b'<'), Some(b'>')) => Need::Complete(data.len()),
        (Some(b'<'), _) if data.len() < WAIT_LIMIT => Need::More(None),
        _ => Need::NotMine,
    }
}

/// A number for a stanza's id, which request and answer share.
fn key(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn track(cx: &mut Track<'_>, data: &[u8]) {
    for stanza in element::parse(data) {
        match (stanza.name(), stanza.attribute("type"), stanza.attribute("id")) {
            ("iq", Some("get" | "set"), Some(id)) => exchange::request(cx, key(id)),
            ("iq", Some("result" | "error"), Some(id)) => exchange::response(cx, key(id)),
            ("proceed", ..) => cx.switch_to("tls"),
            _ => {}
        }
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("XMPP");
    if b.data().trim_ascii().is_empty() {
        cx.info(format_args!("Whitespace Keepalive"));
        cx.layer(&PROTOCOL.info, b, b.reported_len());
        return Ok(());
    }
    if b.data().trim_ascii().first() != Some(&b'<') {
        return Err(Fault::NotMine);
    }
    let elements = element::parse(b.data());
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let known = elements.iter().any(stanza::is_known);
    let layer = cx.tree.len();
    if cx.call_named_inside("xml", b) && known {
        // the elements are told below, under names of their own
        cx.tree.set_hidden(layer as u32);
    }
    let out = cx.packet.destination_port == u32::from(PORT);
    for stanza in &elements {
        if stanza.special && stanza.full_name.starts_with('/') {
            if stanza.name() == "stream" {
                cx.info(format_args!("STREAM END"));
                cx.put(&STREAM_END, b.span(stanza.at, stanza.end - stanza.at), Value::None);
            }
            continue;
        }
        cx.hide(if out { &OUT } else { &IN }, b.span(0, 0), Value::Uint(1));
        stanza::dissect(cx, b, stanza, out);
        if stanza.name() == "iq" {
            links(cx, b);
        }
    }
    Ok(())
}

/// The frame with the other half of an exchange.
fn links<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    match cx.told::<exchange::Link>().copied() {
        Some(exchange::Link::AnsweredIn(frame)) => {
            cx.computed(&RESPONSE_IN, b.span(0, 0), Value::Uint(u64::from(frame) + 1));
        }
        Some(exchange::Link::Answers { request, .. }) => {
            cx.computed(&RESPONSE_TO, b.span(0, 0), Value::Uint(u64::from(request) + 1));
        }
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;
    use std::collections::HashMap;

    #[test]
    fn requests_tell_what_they_ask_whom() {
        let shown = testing::tcp(
            (40000, 5222),
            b"<iq type='get' id='p' to='z'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
        );
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("XMPP/XML", "IQ(get) QUERY(disco#info) > z "));
        assert_eq!(shown.layers, "raw:ip:tcp:xmpp:xml");
        for line in ["IQ [id=\"p\" type=\"get\" to=\"z\"]", "to: z", "QUERY [xmlns=\"http://jabber.org/protocol/disco#info\"]"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn messages_streams_and_ends() {
        let shown = testing::tcp((5222, 40000), b"<message from='x@y' to='me'><body>yo</body></message>");
        assert_eq!(shown.info, "MESSAGE < x@y ");
        assert!(shown.has("BODY [value=\"yo\"]"), "{:#?}", shown.lines);
        let info = |text: &[u8]| testing::tcp((5222, 40000), text).info;
        assert_eq!(info(b"<?xml version='1.0'?><stream:stream xmlns='jabber:client' from='a.b'>"), "STREAM < a.b ");
        assert_eq!(info(b"<?xml version='1.0'?>"), "XML ");
        assert_eq!(info(b"</stream:stream>"), "STREAM END");
        assert_eq!(info(b" "), "Whitespace Keepalive");
        assert_eq!(info(b"<foo/>"), "UNKNOWN PACKET ");
        assert_eq!(info(b"<challenge xmlns='x'>abc</challenge>"), "CHALLENGE");
    }

    #[test]
    fn tags_that_are_not_whole_are_waited_for() {
        let mut state = HashMap::new();
        let mut ask = |data: &[u8]| need(&mut StreamCx::new(true, 1, PORT, &mut state), data);
        assert_eq!(ask(b"<iq><que"), Need::More(None));
        assert_eq!(ask(b"<iq/> "), Need::Complete(6));
        assert_eq!(ask(b"\x16\x03\x01"), Need::NotMine);
    }
}
