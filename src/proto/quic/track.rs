//! Follows a connection: the connection ids that keys and short headers depend on, and the handshake in CRYPTO frames.

use super::crypto::Keys;
use super::header::{Kind, Long};
use crate::base::Bytes;
use crate::proto::common::varint;
use crate::stream::Track;
use std::sync::Arc;

/// Handshake bytes of one side that are kept.
const CRYPTO_LIMIT: usize = 64 * 1024;
/// Packets in one datagram that are looked at.
const PACKETS_LIMIT: usize = 16;

/// What was known when a datagram came.
#[derive(Default)]
pub struct Seen {
    /// Connection id that the keys of Initial packets come from.
    pub initial_dcid: Vec<u8>,
    /// Length of the connection id in short headers of this direction.
    pub short_len: usize,
    /// Handshake messages that are whole with a frame of this datagram.
    pub crypto: Vec<Crypto>,
    /// No packet with a short header came before that of this datagram.
    pub first_short: bool,
}

/// Handshake messages that a CRYPTO frame completes.
pub struct Crypto {
    /// Number of the packet in its datagram, and place of the frame in it.
    pub packet: usize,
    pub frame: usize,
    pub data: Arc<[u8]>,
}

#[derive(Default)]
struct Side {
    /// Length of the connection id that this side chose.
    id_len: usize,
    /// Handshake bytes so far, and which of them are there.
    data: Vec<u8>,
    there: Vec<bool>,
    /// Bytes that were given as messages.
    used: usize,
}

#[derive(Default)]
struct State {
    /// A packet with a short header has come.
    short_seen: bool,
    initial_dcid: Vec<u8>,
    /// The server asked for another Initial packet: the next one's connection id counts.
    retried: bool,
    sides: [Side; 2],
}

pub fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let from_client = cx.from_client;
    let state = cx.state::<State>();
    let mut crypto = Vec::new();
    let mut rest = bytes;
    for packet in 0..PACKETS_LIMIT {
        let b = Bytes::new(rest, 0, rest.len());
        let Some(long) = rest.first().filter(|first| **first & 0x80 != 0).and_then(|_| Long::read(b).ok()) else { break };
        state.see(&long, rest.get(..long.total).unwrap_or(rest), from_client, packet, &mut crypto);
        rest = rest.get(long.total..).unwrap_or(&[]);
    }
    let [client, server] = &state.sides;
    let short_len = if from_client { server.id_len } else { client.id_len };
    let first_short = !state.short_seen;
    state.short_seen |= rest.first().is_some_and(|first| first & 0xc0 == 0x40);
    let seen = Seen { initial_dcid: state.initial_dcid.clone(), short_len, crypto, first_short };
    cx.tell(seen);
}

impl State {
    fn see(&mut self, long: &Long<'_>, packet: &[u8], from_client: bool, number: usize, done: &mut Vec<Crypto>) {
        let [client, server] = &mut self.sides;
        let side = if from_client { client } else { server };
        match long.kind {
            Kind::Retry => self.retried = true,
            Kind::Initial | Kind::Handshake | Kind::ZeroRtt => side.id_len = long.scid.len(),
            Kind::Negotiation => {}
        }
        if long.kind != Kind::Initial {
            return;
        }
        if from_client && (self.initial_dcid.is_empty() || self.retried) {
            self.initial_dcid = long.dcid.to_vec();
            self.retried = false;
        }
        let keys = Keys::initial(long.version, &self.initial_dcid, !from_client);
        if let Some(opened) = keys.and_then(|k| k.open(packet, long.header_len)) {
            let mut found = |frame, data: Arc<[u8]>| done.push(Crypto { packet: number, frame, data });
            side.frames(&opened.plain, &mut found);
        }
    }
}

impl Side {
    /// Finds the CRYPTO frames among those that Initial packets may hold.
    fn frames(&mut self, plain: &[u8], found: &mut dyn FnMut(usize, Arc<[u8]>)) {
        let b = Bytes::new(plain, 0, plain.len());
        let mut at = 0;
        let number = |at: &mut usize| {
            let (value, width) = varint::quic(b, *at).ok()?;
            *at += width;
            Some(value)
        };
        while let Some(kind) = plain.get(at) {
            let start = at;
            at += 1;
            let skipped = match kind {
                0x00 | 0x01 => Some(0),
                0x02 | 0x03 => (|| {
                    number(&mut at)?;
                    number(&mut at)?;
                    let ranges = number(&mut at)?;
                    let more = u64::from(kind & 1) * 3;
                    (0..ranges.checked_mul(2)?.checked_add(1 + more)?).try_for_each(|_| number(&mut at).map(drop))?;
                    Some(0)
                })(),
                0x06 => (|| {
                    let offset = usize::try_from(number(&mut at)?).ok()?;
                    let len = usize::try_from(number(&mut at)?).ok()?;
                    let data = plain.get(at..at.checked_add(len)?)?;
                    if let Some(whole) = self.add(offset, data) {
                        found(start, whole);
                    }
                    Some(len)
                })(),
                _ => None,
            };
            let Some(skipped) = skipped else { return };
            at += skipped;
        }
    }

    /// Adds handshake bytes; gives the messages that they complete.
    fn add(&mut self, offset: usize, data: &[u8]) -> Option<Arc<[u8]>> {
        let end = offset.checked_add(data.len()).filter(|end| *end <= CRYPTO_LIMIT)?;
        if self.data.len() < end {
            self.data.resize(end, 0);
            self.there.resize(end, false);
        }
        self.data.get_mut(offset..end)?.copy_from_slice(data);
        self.there.get_mut(offset..end)?.fill(true);
        let start = self.used;
        let ready = self.there.get(start..)?.iter().take_while(|there| **there).count();
        let mut at = start;
        while let Some([_, l2, l1, l0]) = self.data.get(at..start + ready).and_then(|d| d.first_chunk::<4>()) {
            let len = u32::from_be_bytes([0, *l2, *l1, *l0]) as usize;
            if at + 4 + len > start + ready {
                break;
            }
            at += 4 + len;
        }
        self.used = at;
        (at > start).then(|| self.data.get(start..at).unwrap_or(&[]).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handshake_bytes_come_in_any_order() {
        let mut side = Side::default();
        assert!(side.add(4, &[9, 9]).is_none());
        assert_eq!(side.add(0, &[99, 0, 0, 2]).as_deref(), Some(&[99, 0, 0, 2, 9, 9][..]));
        assert!(side.add(0, &[99, 0, 0, 2]).is_none());
        assert!(side.add(usize::MAX, &[1]).is_none());
    }
}
