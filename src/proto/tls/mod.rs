//! Transport Layer Security (RFC 8446, RFC 5246) and its forerunners down to SSL 2.0.

mod fields;
mod opened;
mod opener;
mod record;
mod ssl2;
mod track;

use super::common::tls::{self, Reader, TLS};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::stream::{Need, StreamCx};
use fields::*;
use track::Seen;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::TcpPort, 324),
        (Table::TcpPort, 443),
        (Table::TcpPort, 465),
        (Table::TcpPort, 636),
        (Table::TcpPort, 802),
        (Table::TcpPort, 853),
        (Table::TcpPort, 993),
        (Table::TcpPort, 995),
        (Table::TcpPort, 1300),
        (Table::TcpPort, 2221),
        (Table::TcpPort, 2443),
        (Table::TcpPort, 3249),
        (Table::TcpPort, 3250),
        (Table::TcpPort, 3251),
        (Table::TcpPort, 3252),
        (Table::TcpPort, 3496),
        (Table::TcpPort, 5061),
        (Table::TcpPort, 5671),
        (Table::TcpPort, 5684),
        (Table::TcpPort, 5868),
        (Table::TcpPort, 8883),
        (Table::TcpPort, 11207),
        (Table::TcpPort, 19999),
        (Table::TcpPort, 27017),
    ],
    probes: &[(Table::TcpPort, looks_like_tls)],
    need: Some(need),
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            notes: NOTES,
            aliases: &[("ssl", "tls")],
            ..ProtocolInfo::new("tls", "Transport Layer Security", "TLS", &["RFC 8446", "RFC 5246", "RFC 6101"])
        },
        dissect,
    )
};

/// What the packet's hint says when the bytes are handshake messages without records (RFC 9001 section 4.1.3).
const HANDSHAKE_HINT: u64 = media_key("quic-crypto") as u64;
/// Bytes of a record's header.
const HEADER: usize = 5;
/// Longest data of a record: 2^14 and what encryption may add (RFC 5246 section 6.2.3).
const LONGEST: usize = 0x4000 + 2048;

/// A record's header, where the bytes start with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Header {
    kind: u8,
    version: u16,
    len: usize,
}

mod content {
    pub const CHANGE_CIPHER_SPEC: u8 = 20;
    pub const ALERT: u8 = 21;
    pub const HANDSHAKE: u8 = 22;
    pub const APPLICATION_DATA: u8 = 23;
    pub const HEARTBEAT: u8 = 24;
}

impl Header {
    fn of(bytes: &[u8]) -> Option<Header> {
        let [kind, major, minor, l1, l0] = *bytes.first_chunk::<HEADER>()?;
        let header = Header { kind, version: u16::from_be_bytes([major, minor]), len: usize::from(u16::from_be_bytes([l1, l0])) };
        let known = matches!(kind, content::CHANGE_CIPHER_SPEC..=content::HEARTBEAT);
        let version = matches!(header.version, 0x0300..=0x0304 | 0x0101);
        (known && version && header.len <= LONGEST).then_some(header)
    }
}

/// Strict, as other protocols may be on any port: a handshake or an alert that starts a connection, or data of one.
fn looks_like_tls(bytes: &[u8]) -> bool {
    match Header::of(bytes) {
        Some(Header { kind: content::HANDSHAKE, len, .. }) => len >= 4 && bytes.get(HEADER).is_some_and(|kind| *kind <= 25),
        Some(Header { kind: content::CHANGE_CIPHER_SPEC, len, .. }) => len == 1,
        Some(Header { kind: content::ALERT, len, .. }) => len == 2 && bytes.get(HEADER).is_none_or(|level| matches!(level, 1 | 2)),
        Some(Header { kind: content::APPLICATION_DATA, len, .. }) => len > 0,
        Some(_) => false,
        None => ssl2::looks_like_hello(bytes),
    }
}

/// All records that are whole make one message: a segment's records are shown together.
fn need(cx: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let old = cx.state::<track::State>().is_ssl2();
    let mut at = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or(&[]);
        if rest.is_empty() {
            return Need::Complete(at);
        }
        let total = match Header::of(rest) {
            Some(header) if !old => HEADER + header.len,
            _ if !old && rest.len() < HEADER => return if at > 0 { Need::Complete(at) } else { Need::More(None) },
            _ => match ssl2::record_len(rest, old) {
                Some(total) => total,
                // no record: it is shown as what it is, as far as the segment goes
                None => return Need::Complete(bytes.len()),
            },
        };
        if total > rest.len() {
            return if at > 0 { Need::Complete(at) } else { Need::More(Some(total)) };
        }
        at += total;
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if cx.packet.hint == HANDSHAKE_HINT {
        return record::without_layer(cx, b);
    }
    cx.protocol("TLS");
    cx.tree.columns.clear_info();
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let seen = cx.told::<Seen>();
    let from_server = cx.transport().map_or(cx.packet.source_port < cx.packet.destination_port, |t| !t.from_client);
    let mut state = record::State::new(seen, from_server);
    let old = state.version(0) == tls::SSL2;
    let mut at = 0;
    while at < b.reported_len() {
        let rest = b.from(at);
        at += match Header::of(rest.data()) {
            Some(header) if !old => record::dissect(cx, &mut state, header, rest)?,
            _ => match ssl2::record_len(rest.data(), old) {
                Some(len) => ssl2::dissect(cx, rest.window(0, len)).map(|()| len)?,
                None => {
                    unknown(cx, rest, state.seen_version());
                    break;
                }
            },
        };
    }
    if let Some(seen) = seen {
        opened::messages(cx, seen, &state.plain);
    }
    Ok(())
}

/// Bytes that are no record: the middle of a conversation, or another protocol.
fn unknown(cx: &mut Cx<'_>, rest: Bytes<'_>, version: u16) {
    cx.protocol(tls::short_name(version));
    if version == 0 {
        return cx.tree.columns.append_info_sep(", ", format_args!("Continuation Data"));
    }
    cx.tree.columns.append_info_sep(", ", format_args!("Ignored Unknown Record"));
    cx.open_text(rest.span(0, rest.reported_len()), format_args!("Ignored Unknown Record"));
    cx.note_inside(&UNKNOWN_RECORD);
    cx.close();
}

/// A reader for messages of this protocol.
fn reader<'s>(seen: Option<&'s Seen>, version: u16, from_server: bool) -> Reader<'s> {
    let session = seen.map(|s| &*s.session);
    let version = session.map_or(version, |s| s.version_or(version));
    Reader { sets: &TLS, version, cipher: session.map_or(0, |s| s.cipher()), from_server, session }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn ask(bytes: &[u8]) -> Need {
        let mut state = HashMap::new();
        need(&mut StreamCx::new(true, 50000, 443, &mut state), bytes)
    }

    #[test]
    fn whole_records_go_together_and_the_rest_waits() {
        let two = [20, 3, 3, 0, 1, 1, 21, 3, 3, 0, 2, 1, 0];
        assert_eq!(ask(&two), Need::Complete(13));
        assert_eq!(ask(&two[..12]), Need::Complete(6));
        assert_eq!(ask(&two[6..10]), Need::More(None));
        assert_eq!(ask(&two[6..12]), Need::More(Some(7)));
        assert_eq!(ask(b"GET / HTTP/1.1\r\n"), Need::Complete(16));
    }

    #[test]
    fn other_protocols_are_not_taken_for_records() {
        assert!(looks_like_tls(&[22, 3, 1, 0, 100, 1, 0, 0, 96]));
        assert!(!looks_like_tls(b"\x16\x03\x01\x00\x02\x01\x00"));
        assert!(!looks_like_tls(b"SSH-2.0-x\r\n"));
        assert!(!looks_like_tls(&[]));
    }
}
