//! The keys of one direction as the connection goes on: which secret counts when, and what opens a record.

use super::super::common::tls::cipher::{Keys, Position, Sealed, Suite};
use super::super::common::tls::schedule::{self, Hash};
use super::super::common::tls::{SSL3, Session, TLS12, TLS13};
use super::{Header, content};
use crate::stream::secrets::{Label, Secrets};
use flate2::{Decompress, FlushDecompress};
use std::sync::Arc;

/// Compression method of RFC 3749.
const DEFLATE: u8 = 1;
/// Most bytes that a record holds when it is not compressed (RFC 5246 section 6.2.1).
const LONGEST_PLAIN: usize = 1 << 14;

/// Handshake messages that change keys (RFC 8446 section 4).
mod message {
    pub const END_OF_EARLY_DATA: u8 = 5;
    pub const FINISHED: u8 = 20;
    pub const KEY_UPDATE: u8 = 24;
}

/// How one record is opened: with these keys, from this position.
#[derive(Clone, Debug)]
pub struct Opened {
    keys: Arc<Keys>,
    at: Position,
    /// What was compressed can only be undone in order: its plain bytes are kept.
    inflated: Option<Arc<[u8]>>,
}

impl Opened {
    /// The record's type and its plain bytes.
    pub fn open(&self, kind: u8, version: u16, data: &[u8]) -> Option<(u8, Vec<u8>)> {
        if let Some(plain) = &self.inflated {
            return Some((kind, plain.to_vec()));
        }
        let plain = self.keys.open(&mut self.at.clone(), &Sealed { kind, version, data })?;
        unwrapped(&self.keys, kind, plain)
    }
}

/// The record inside a record of TLS 1.3: its type follows the data, then zeros (RFC 8446 section 5.2).
fn unwrapped(keys: &Keys, kind: u8, mut plain: Vec<u8>) -> Option<(u8, Vec<u8>)> {
    if keys.version != TLS13 {
        return Some((kind, plain));
    }
    let end = plain.iter().rposition(|b| *b != 0)?;
    let kind = plain.get(end).copied()?;
    plain.truncate(end);
    Some((kind, plain))
}

/// Epochs of a direction in TLS 1.3, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Epoch {
    #[default]
    Early,
    Handshake,
    Application,
}

impl Epoch {
    const ALL: [Epoch; 3] = [Epoch::Early, Epoch::Handshake, Epoch::Application];

    fn label(self, from_client: bool) -> Option<Label> {
        match (self, from_client) {
            (Epoch::Early, true) => Some(Label::ClientEarlyTraffic),
            (Epoch::Early, false) => None,
            (Epoch::Handshake, true) => Some(Label::ClientHandshakeTraffic),
            (Epoch::Handshake, false) => Some(Label::ServerHandshakeTraffic),
            (Epoch::Application, true) => Some(Label::ClientTraffic),
            (Epoch::Application, false) => Some(Label::ServerTraffic),
        }
    }
}

/// Keys in force.
#[derive(Debug)]
struct Now {
    epoch: Epoch,
    keys: Arc<Keys>,
    at: Position,
    /// Secret of TLS 1.3, from which the next one follows.
    secret: Box<[u8]>,
}

/// The keys of one direction.
#[derive(Debug, Default)]
pub struct Opener {
    now: Option<Now>,
    /// Epoch that a message has begun.
    due: Epoch,
    /// State of decompression since the keys changed.
    inflater: Option<Box<Decompress>>,
}

impl Opener {
    /// The sender changes its cipher spec: what follows has new keys, counted from 0.
    pub fn renew(&mut self) {
        self.now = None;
        self.inflater = None;
    }

    /// Learns from a handshake message of the sender.
    pub fn learn(&mut self, kind: u8) {
        match kind {
            message::END_OF_EARLY_DATA => self.due = Epoch::Handshake,
            message::FINISHED => self.due = Epoch::Application,
            message::KEY_UPDATE => self.update(),
            _ => {}
        }
    }

    /// The next generation of the application's keys (RFC 8446 section 7.2).
    fn update(&mut self) {
        let Some(now) = self.now.take().filter(|n| n.keys.version == TLS13) else { return };
        let secret = schedule::expand_label(now.keys.suite.hash, &now.secret, "traffic upd", now.secret.len());
        self.now = secret.and_then(|secret| Some(begin(Epoch::Application, traffic_keys(now.keys.suite, &secret)?, secret.into())));
    }

    /// Opens the sender's next record: how it was done, the type and the bytes of what it holds.
    pub fn open(
        &mut self,
        secrets: &Secrets,
        session: &Session,
        from_client: bool,
        header: &Header,
        data: &[u8],
    ) -> Option<(Opened, u8, Vec<u8>)> {
        if secrets.is_empty() && self.now.is_none() {
            return None;
        }
        let sealed = Sealed { kind: header.kind, version: header.version, data };
        let early = session.version.get().is_none() && header.kind == content::APPLICATION_DATA;
        if !session.is_tls13() && !early {
            if self.now.is_none() {
                let keys = block_keys(secrets, session, from_client)?;
                self.now = Some(begin(Epoch::Application, keys, Box::default()));
            }
            let (mut opened, kind, plain) = self.now.as_mut()?.open(&sealed)?;
            let plain = if session.compression.get() == Some(&DEFLATE) { self.inflate(&plain)? } else { plain };
            if self.inflater.is_some() {
                opened.inflated = Some(plain.as_slice().into());
            }
            return Some((opened, kind, plain));
        }
        // keys of the present epoch, then of the later ones: which one is right shows by itself
        let due = self.due;
        if let Some(now) = self.now.as_mut().filter(|n| n.epoch >= due)
            && let Some(opened) = now.open(&sealed)
        {
            return Some(opened);
        }
        let from = self.now.as_ref().map_or(Epoch::Early, |n| n.epoch);
        for epoch in Epoch::ALL.into_iter().filter(|e| *e > from || self.now.is_none()) {
            let Some(mut next) = epoch_keys(secrets, session, epoch, from_client) else { continue };
            if let Some(opened) = next.open(&sealed) {
                self.due = self.due.max(epoch);
                self.now = Some(next);
                return Some(opened);
            }
        }
        None
    }
}

impl Opener {
    /// Undoes the compression of a record, which goes on from that of the one before.
    fn inflate(&mut self, data: &[u8]) -> Option<Vec<u8>> {
        let inflater = self.inflater.get_or_insert_with(|| Box::new(Decompress::new(true)));
        let mut plain = Vec::with_capacity(LONGEST_PLAIN);
        inflater.decompress_vec(data, &mut plain, FlushDecompress::Sync).ok()?;
        Some(plain)
    }
}

impl Now {
    fn open(&mut self, sealed: &Sealed<'_>) -> Option<(Opened, u8, Vec<u8>)> {
        let at = self.at.clone();
        let plain = self.keys.open(&mut self.at, sealed)?;
        let (kind, plain) = unwrapped(&self.keys, sealed.kind, plain)?;
        Some((Opened { keys: self.keys.clone(), at, inflated: None }, kind, plain))
    }
}

fn begin(epoch: Epoch, keys: Keys, secret: Box<[u8]>) -> Now {
    Now { epoch, at: keys.start(), keys: Arc::new(keys), secret }
}

/// Keys of TLS 1.2 and earlier: the side's part of the key block (RFC 5246 section 6.3).
fn block_keys(secrets: &Secrets, session: &Session, from_client: bool) -> Option<Keys> {
    let (client, server) = (session.client_random.get()?, session.server_random.get()?);
    let version = session.version_or(TLS12);
    let suite = Suite::of(session.cipher())?;
    let master = secrets.get(Label::Master, client)?;
    let (mac, key, iv) = (suite.mac_key(), suite.key, suite.fixed_iv(version));
    let material = suite.export.unwrap_or(key);
    let derive = |secret: &[u8], label: &[u8], seed: [&[u8]; 2], len: usize| match version {
        TLS12 => schedule::prf(Some(suite.hash), secret, label, seed, len),
        _ => schedule::prf(None, secret, label, seed, len),
    };
    let (len, seed) = (2 * (mac + material + iv), [server.as_slice(), client.as_slice()]);
    let block = if version == SSL3 { schedule::ssl3(&master, seed, len) } else { derive(&master, b"key expansion", seed, len) };
    let nth = usize::from(!from_client);
    let part = |block: &[u8], from: usize, len: usize| block.get(from + nth * len..from + (nth + 1) * len).map(<[u8]>::to_vec);
    let mut keys = Keys {
        suite,
        version,
        encrypt_then_mac: session.encrypt_then_mac.get().copied().unwrap_or(false),
        mac_key: part(&block, 0, mac)?,
        key: part(&block, 2 * mac, material)?,
        iv: part(&block, 2 * (mac + material), iv)?,
    };
    if suite.export.is_some() && version == SSL3 {
        let seed = if from_client { [client, server] } else { [server, client] };
        keys.key = schedule::ssl3_export(&keys.key, seed, key);
        keys.iv = schedule::ssl3_export(&[], seed, iv);
    } else if suite.export.is_some() {
        let label: &[u8] = if from_client { b"client write key" } else { b"server write key" };
        let seed = [client.as_slice(), server.as_slice()];
        keys.key = derive(&keys.key, label, seed, key);
        keys.iv = part(&derive(&[], b"IV block", seed, 2 * iv), 0, iv)?;
    }
    Some(keys)
}

/// Keys of an epoch of TLS 1.3.
fn epoch_keys(secrets: &Secrets, session: &Session, epoch: Epoch, from_client: bool) -> Option<Now> {
    let secret = secrets.get(epoch.label(from_client)?, session.client_random.get()?)?;
    // early data is sent before the server has chosen: the length of the secret tells the hash, and 128-bit GCM is usual
    let usual = if secret.len() == Hash::Sha384.size() { 0x1302 } else { 0x1301 };
    let suite = Suite::of(session.cipher.get().copied().unwrap_or(usual))?;
    Some(begin(epoch, traffic_keys(suite, &secret)?, secret))
}

fn traffic_keys(suite: Suite, secret: &[u8]) -> Option<Keys> {
    Some(Keys {
        suite,
        version: TLS13,
        encrypt_then_mac: false,
        mac_key: Vec::new(),
        key: schedule::expand_label(suite.hash, secret, "key", suite.key)?,
        iv: schedule::expand_label(suite.hash, secret, "iv", 12)?,
    })
}
