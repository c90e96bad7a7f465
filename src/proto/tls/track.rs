//! Follows a connection: what the hellos decide, when encryption starts, handshake messages over several records, and, where
//! the secrets are known, what the encrypted records hold.

use super::super::common::tls::session::MESSAGE_LIMIT;
use super::super::common::tls::{SSL2, Session};
use super::opener::{Opened, Opener};
use super::{HEADER, Header, content};
use crate::stream::Track;
use crate::stream::inner::{Inner, InnerPiece};
use std::sync::Arc;

/// Type of the handshake message that speaks of many versions.
const CLIENT_HELLO: u8 = 1;

/// What was known when a message (a run of records) began, and what was found out about its records.
pub struct Seen {
    pub session: Arc<Session>,
    /// The sender had changed its cipher spec.
    pub encrypted: bool,
    /// Start of a handshake message that ends in this run of records, or later.
    pub unfinished: Arc<[u8]>,
    /// Port of the server, which tells the application.
    pub server_port: u16,
    /// How records can be opened; sorted by their number in the run.
    pub opened: Vec<(u16, Opened)>,
    /// The messages that the opened records hold.
    pub inner: Vec<InnerPiece>,
    /// Secrets are known, but not those of this connection.
    pub keyless: bool,
    /// The other side had changed its cipher spec.
    pub answered: bool,
}

#[derive(Default)]
struct Side {
    encrypted: bool,
    unfinished: Vec<u8>,
    opener: Opener,
}

/// State of a connection.
#[derive(Default)]
pub struct State {
    session: Arc<Session>,
    sides: [Side; 2],
    inner: Inner,
}

impl State {
    /// The server speaks SSL 2.0.
    pub fn is_ssl2(&self) -> bool {
        self.session.version_or(0) == SSL2
    }
}

/// Protocols that ports of TLS stand for.
const BY_PORT: &[(u16, &str)] = &[
    (25, "smtp"),
    (110, "pop"),
    (143, "imap"),
    (443, "http"),
    (465, "smtp"),
    (587, "smtp"),
    (636, "ldap"),
    (853, "dns"),
    (993, "imap"),
    (995, "pop"),
    (5061, "sip"),
    (5671, "amqp"),
    (8883, "mqtt"),
];

pub fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let (from_client, server_port, secrets) = (cx.from_client, cx.server_port, cx.secrets());
    let mut state = std::mem::take(cx.state::<State>());
    let session = state.session.clone();
    let [client, server] = &mut state.sides;
    let (side, other) = if from_client { (client, server) } else { (server, client) };
    let mut seen = Seen {
        session: session.clone(),
        encrypted: side.encrypted,
        unfinished: side.unfinished.as_slice().into(),
        server_port,
        opened: Vec::new(),
        inner: Vec::new(),
        keyless: false,
        answered: other.encrypted,
    };
    if !from_client && super::ssl2::is_server_hello(bytes) {
        let _ = session.version.set(SSL2);
    }
    if let Some(random) = from_client.then(|| super::ssl2::client_random(bytes)).flatten() {
        let _ = session.client_random.set(random);
    }
    let mut rest = bytes;
    let mut record = 0_u16;
    while let Some(header) = Header::of(rest) {
        let data = rest.get(HEADER..).unwrap_or(&[]);
        let data = data.get(..header.len.min(data.len())).unwrap_or(data);
        let sealed = side.is_sealed(&session, header.kind);
        let opened = if sealed { side.opener.open(secrets, &session, from_client, &header, data) } else { None };
        match opened {
            Some((opened, kind, plain)) => {
                seen.opened.push((record, opened));
                match kind {
                    content::HANDSHAKE => side.handshake(&session, &plain),
                    content::APPLICATION_DATA => {
                        let expected = expected(&session, server_port);
                        state.inner.feed(cx, expected, record, &plain, &mut seen.inner);
                    }
                    content::ALERT if plain.get(1) == Some(&0) => state.inner.end(cx, record, &mut seen.inner),
                    _ => {}
                }
            }
            None => {
                seen.keyless |= sealed && !secrets.is_empty();
                if header.kind != content::HANDSHAKE || data.first() != Some(&CLIENT_HELLO) {
                    let _ = session.record_version.set(header.version);
                }
                side.see(&session, header.kind, data);
            }
        }
        rest = rest.get(HEADER + header.len..).unwrap_or(&[]);
        record = record.saturating_add(1);
    }
    *cx.state::<State>() = state;
    cx.tell(seen);
}

/// The protocol that was negotiated, or that the port stands for.
fn expected(session: &Session, port: u16) -> Option<&'static str> {
    match session.alpn.get().map(Vec::as_slice) {
        Some(b"h2") => Some("http2"),
        Some(b"http/1.1" | b"http/1.0") => Some("http"),
        Some(b"dot") => Some("dns"),
        _ => BY_PORT.iter().find(|row| row.0 == port).map(|row| row.1),
    }
}

impl Side {
    fn is_sealed(&self, session: &Session, kind: u8) -> bool {
        match session.is_tls13() {
            true => kind == content::APPLICATION_DATA,
            // before the server has chosen a version, data can only be early data of TLS 1.3
            false => self.encrypted && kind != content::CHANGE_CIPHER_SPEC || kind == content::APPLICATION_DATA,
        }
    }

    /// A record that is not encrypted, or that cannot be opened.
    fn see(&mut self, session: &Session, kind: u8, data: &[u8]) {
        match kind {
            content::CHANGE_CIPHER_SPEC => {
                self.encrypted = true;
                if !session.is_tls13() {
                    self.opener.renew();
                }
            }
            content::HANDSHAKE if !self.encrypted || session.is_tls13() => self.handshake(session, data),
            _ => {}
        }
    }

    fn handshake(&mut self, session: &Session, data: &[u8]) {
        if self.unfinished.is_empty() {
            let used = self.learn(session, data);
            let rest = data.get(used..).unwrap_or(&[]);
            self.unfinished = if rest.len() > MESSAGE_LIMIT { Vec::new() } else { rest.to_vec() };
        } else {
            let mut whole = std::mem::take(&mut self.unfinished);
            whole.extend_from_slice(data);
            let used = self.learn(session, &whole);
            whole.drain(..used);
            if whole.len() <= MESSAGE_LIMIT {
                self.unfinished = whole;
            }
        }
    }

    /// Learns from all messages that are whole; gives the number of bytes that they take.
    fn learn(&mut self, session: &Session, data: &[u8]) -> usize {
        let mut at = 0;
        while let Some([kind, l2, l1, l0]) = data.get(at..).and_then(|d| d.first_chunk::<4>()) {
            let len = u32::from_be_bytes([0, *l2, *l1, *l0]) as usize;
            let Some(body) = data.get(at + 4..at + 4 + len) else {
                // nonsense is not waited for
                return if *kind > 25 || len > MESSAGE_LIMIT { data.len() } else { at };
            };
            session.learn(*kind, body);
            self.opener.learn(*kind);
            at += 4 + len;
        }
        at
    }
}
