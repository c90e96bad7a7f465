//! Follows a connection: what the sides agree on, and from where on packets are encrypted.

use crate::base::text;
use crate::stream::{Need, StreamCx, Track};

/// Longest identification line that is waited for; RFC 4253 section 4.2 allows 255 bytes.
const LINE_LIMIT: usize = 1024;
/// Longest packet that is believed.
const PACKET_LIMIT: usize = 0x8_0000;
/// Longest list of algorithms that is kept.
const LIST_LIMIT: usize = 4096;

/// How keys are exchanged, as far as message numbers depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Exchange {
    #[default]
    Unknown,
    Dh,
    DhGroup,
    Ecdh,
}

/// What is known when a message (a run of packets) begins.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Major version from the identification lines; 0 while unknown.
    pub version: u8,
    /// The sender had sent New Keys.
    pub encrypted: bool,
    /// Number of the first packet.
    pub number: u32,
    pub exchange: Exchange,
    pub method: Option<String>,
    pub cipher: Option<String>,
    pub mac: Option<String>,
}

#[derive(Default)]
struct Side {
    greeted: bool,
    encrypted: bool,
    packets: u32,
    lists: Vec<String>,
}

/// State of a connection.
#[derive(Default)]
pub struct State {
    version: u8,
    sides: [Side; 2],
}

impl State {
    fn side(&mut self, from_client: bool) -> &mut Side {
        let [client, server] = &mut self.sides;
        if from_client { client } else { server }
    }

    /// The first of the client's algorithms that the server has, too (RFC 4253 section 7.1).
    fn chosen(&self, list: usize) -> Option<String> {
        let [client, server] = &self.sides;
        let server = server.lists.get(list)?;
        client.lists.get(list)?.split(',').find(|name| server.split(',').any(|other| other == *name)).map(str::to_string)
    }
}

/// All packets that are whole make one message; encrypted segments are messages of their own.
pub fn need(cx: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let from_client = cx.from_client;
    let state = cx.state::<State>();
    let old = state.version == 1;
    let side = state.side(from_client);
    if !side.greeted && bytes.starts_with(b"SSH-") {
        return match memchr::memchr(b'\n', bytes) {
            Some(end) => Need::Complete(end + 1),
            None if bytes.len() < LINE_LIMIT => Need::More(None),
            None => Need::Complete(bytes.len()),
        };
    }
    if side.encrypted || !side.greeted || old {
        return Need::Complete(bytes.len());
    }
    let mut at = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or(&[]);
        let enough = |need| if at > 0 { Need::Complete(at) } else { need };
        let Some(len) = packet_len(rest) else {
            return if rest.len() < 4 { enough(Need::More(None)) } else { Need::Complete(bytes.len()) };
        };
        if len > rest.len() {
            return enough(Need::More(Some(len)));
        }
        at += len;
        // what follows New Keys is encrypted: the segment ends the run
        if rest.get(5) == Some(&21) {
            return Need::Complete(bytes.len());
        }
        if at == bytes.len() {
            return Need::Complete(at);
        }
    }
}

/// Whole length of the unencrypted packet that starts the bytes.
pub fn packet_len(bytes: &[u8]) -> Option<usize> {
    let len = u32::from_be_bytes(*bytes.first_chunk::<4>()?) as usize;
    (2..=PACKET_LIMIT).contains(&len).then_some(len + 4)
}

pub fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let from_client = cx.from_client;
    let state = cx.state::<State>();
    let (method, version) = (state.chosen(0), state.version);
    let (cipher, mac) = if from_client { (state.chosen(2), state.chosen(4)) } else { (state.chosen(3), state.chosen(5)) };
    let exchange = exchange(method.as_deref().unwrap_or(""));
    let side = state.side(from_client);
    let mut seen = Seen { version, encrypted: side.encrypted, number: side.packets, exchange, method, cipher, mac };
    if let Some(major) = banner(bytes).filter(|_| !side.greeted) {
        side.greeted = true;
        state.version = major;
        seen.version = major;
    } else {
        side.see(bytes);
    }
    cx.tell(seen);
}

/// Major version in an identification line; 1.99 is 2 (RFC 4253 section 5.1).
pub fn banner(bytes: &[u8]) -> Option<u8> {
    match bytes.strip_prefix(b"SSH-")? {
        [b'2', b'.', ..] | [b'1', b'.', b'9', b'9', b'-', ..] => Some(2),
        [b'1', b'.', ..] => Some(1),
        _ => None,
    }
}

fn exchange(method: &str) -> Exchange {
    match method {
        _ if method.starts_with("diffie-hellman-group-exchange-") => Exchange::DhGroup,
        _ if method.starts_with("diffie-hellman-") => Exchange::Dh,
        _ if method.starts_with("ecdh-") || method.starts_with("curve25519-") || method.starts_with("sntrup") => Exchange::Ecdh,
        _ => Exchange::Unknown,
    }
}

impl Side {
    fn see(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !self.encrypted {
            let Some(len) = packet_len(rest) else { return };
            self.packets += 1;
            match rest.get(5) {
                Some(20) => self.lists = lists(rest.get(22..len.min(rest.len())).unwrap_or(&[])),
                Some(21) => self.encrypted = true,
                _ => {}
            }
            rest = rest.get(len..).unwrap_or(&[]);
        }
    }
}

/// The lists of a Key Exchange Init, from after the cookie.
fn lists(mut bytes: &[u8]) -> Vec<String> {
    let mut all = Vec::with_capacity(10);
    while all.len() < 10 {
        let Some((head, rest)) = bytes.split_first_chunk::<4>() else { break };
        let len = u32::from_be_bytes(*head) as usize;
        let Some(list) = rest.get(..len).filter(|l| l.len() <= LIST_LIMIT) else { break };
        all.push(text::lossy(list).into_owned());
        bytes = rest.get(len..).unwrap_or(&[]);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clients_order_decides() {
        let mut state = State::default();
        state.side(true).lists = vec!["a,b,c".into()];
        state.side(false).lists = vec!["c,b".into()];
        assert_eq!(state.chosen(0).as_deref(), Some("b"));
        assert_eq!(state.chosen(3), None);
    }

    #[test]
    fn versions_before_two_are_old_but_for_1_99() {
        assert_eq!(banner(b"SSH-1.99-Cisco-1.25\n"), Some(2));
        assert_eq!(banner(b"SSH-1.5-x\n"), Some(1));
        assert_eq!(banner(b"SSH-2.0-x\r\n"), Some(2));
        assert_eq!(banner(b"HTTP/1.1"), None);
    }
}
