//! Follows a connection: what the hellos decide, when encryption starts, and handshake messages over several records.

use super::super::common::tls::session::MESSAGE_LIMIT;
use super::super::common::tls::{SSL2, Session};
use super::{HEADER, Header, content};
use crate::stream::Track;
use std::sync::Arc;

/// What was known when a message (a run of records) began.
pub struct Seen {
    pub session: Arc<Session>,
    /// The sender had changed its cipher spec.
    pub encrypted: bool,
    /// Start of a handshake message that ends in this run of records, or later.
    pub unfinished: Arc<[u8]>,
    /// Port of the server, which tells the application.
    pub server_port: u16,
}

#[derive(Default)]
struct Side {
    encrypted: bool,
    unfinished: Vec<u8>,
}

/// State of a connection.
#[derive(Default)]
pub struct State {
    session: Arc<Session>,
    sides: [Side; 2],
}

impl State {
    /// The server speaks SSL 2.0.
    pub fn is_ssl2(&self) -> bool {
        self.session.version_or(0) == SSL2
    }
}

pub fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let (from_client, server_port) = (cx.from_client, cx.server_port);
    let state = cx.state::<State>();
    let session = state.session.clone();
    let [client, server] = &mut state.sides;
    let side = if from_client { client } else { server };
    let seen = Seen {
        session: session.clone(),
        encrypted: side.encrypted,
        unfinished: side.unfinished.as_slice().into(),
        server_port,
    };
    if !from_client && super::ssl2::is_server_hello(bytes) {
        let _ = session.version.set(SSL2);
    }
    let mut rest = bytes;
    while let Some(header) = Header::of(rest) {
        let data = rest.get(HEADER..).unwrap_or(&[]);
        let data = data.get(..header.len.min(data.len())).unwrap_or(data);
        side.see(&session, header.kind, data);
        rest = rest.get(HEADER + header.len..).unwrap_or(&[]);
    }
    cx.tell(seen);
}

impl Side {
    fn see(&mut self, session: &Session, kind: u8, data: &[u8]) {
        match kind {
            content::CHANGE_CIPHER_SPEC => self.encrypted = true,
            content::HANDSHAKE if !self.encrypted || session.is_tls13() => {
                if self.unfinished.is_empty() {
                    let used = learn(session, data);
                    self.keep(data.get(used..).unwrap_or(&[]));
                } else {
                    self.unfinished.extend_from_slice(data);
                    let used = learn(session, &self.unfinished);
                    self.unfinished.drain(..used);
                    if self.unfinished.len() > MESSAGE_LIMIT {
                        self.unfinished.clear();
                    }
                }
            }
            _ => {}
        }
    }

    fn keep(&mut self, rest: &[u8]) {
        self.unfinished = if rest.len() > MESSAGE_LIMIT { Vec::new() } else { rest.to_vec() };
    }
}

/// Learns from all messages that are whole; gives the number of bytes that they take.
fn learn(session: &Session, data: &[u8]) -> usize {
    let mut at = 0;
    while let Some([kind, l2, l1, l0]) = data.get(at..).and_then(|d| d.first_chunk::<4>()) {
        let len = u32::from_be_bytes([0, *l2, *l1, *l0]) as usize;
        let Some(body) = data.get(at + 4..at + 4 + len) else {
            // nonsense is not waited for
            return if *kind > 25 || len > MESSAGE_LIMIT { data.len() } else { at };
        };
        session.learn(*kind, body);
        at += 4 + len;
    }
    at
}
