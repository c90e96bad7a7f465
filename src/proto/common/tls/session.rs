//! What the hello messages decide for a connection, learned once and in order.

use super::{TLS12, TLS13};
use std::sync::OnceLock;

/// Most bytes of a handshake message that are kept while it is not whole.
pub const MESSAGE_LIMIT: usize = 128 * 1024;

/// Version number of DTLS 1.3 (RFC 9147).
const DTLS13: u16 = 0xfefc;

/// What both sides agreed on. Each value is written once, when the message that decides it is seen.
#[derive(Debug, Default)]
pub struct Session {
    /// Version that the server chose; drafts of TLS 1.3 count as TLS 1.3.
    pub version: OnceLock<u16>,
    /// Version of the first record that holds no Client Hello: all that is known where the server's hello is missing.
    pub record_version: OnceLock<u16>,
    /// The server ended its part of a full handshake (ServerHelloDone, RFC 5246 section 7.4.5): keys were not resumed.
    pub negotiated: OnceLock<()>,
    pub cipher: OnceLock<u16>,
    /// Compression method (RFC 3749); 0: none.
    pub compression: OnceLock<u8>,
    /// Application protocol that the server chose (RFC 7301), as far as it was not encrypted.
    pub alpn: OnceLock<Vec<u8>>,
    pub client_random: OnceLock<[u8; 32]>,
    pub server_random: OnceLock<[u8; 32]>,
    /// The master secret covers the whole handshake (RFC 7627).
    pub extended_master_secret: OnceLock<bool>,
    /// MACs are over the ciphertext (RFC 7366).
    pub encrypt_then_mac: OnceLock<bool>,
}

/// A random that says: this Server Hello asks for another Client Hello (RFC 8446 section 4.1.3).
pub const RETRY_RANDOM: [u8; 32] = [
    0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb,
    0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
];

/// The version a number stands for: drafts of TLS 1.3 are TLS 1.3.
pub fn settled(version: u16) -> u16 {
    match version {
        0x7f00..=0x7fff | 0xfb17 | 0xfb1a => TLS13,
        other => other,
    }
}

impl Session {
    /// Learns from a handshake message. `body` is what follows its header.
    pub fn learn(&self, kind: u8, body: &[u8]) {
        let random = body.get(2..34).and_then(|r| <[u8; 32]>::try_from(r).ok());
        match (kind, random) {
            (1, Some(random)) => {
                let _ = self.client_random.set(random);
            }
            (2, Some(random)) => {
                let _ = self.server_hello(body, random);
            }
            (8, _) => {
                let _ = self.extensions(body);
            }
            (14, _) => {
                let _ = self.negotiated.set(());
            }
            _ => {}
        }
    }

    fn server_hello(&self, body: &[u8], random: [u8; 32]) -> Option<()> {
        let be16 = |at: usize| Some(u16::from_be_bytes(body.get(at..at + 2)?.try_into().ok()?));
        let mut version = settled(be16(0)?);
        let after_id = 35 + usize::from(*body.get(34)?);
        let extensions = body.get(after_id + 3..).unwrap_or(&[]);
        for (kind, data) in Extensions::of(extensions) {
            if let (43, [major, minor]) = (kind, data) {
                let chosen = settled(u16::from_be_bytes([*major, *minor]));
                // DTLS 1.3 goes by its record version, as Wireshark has it
                version = if chosen == DTLS13 { version } else { chosen };
            }
        }
        let _ = self.version.set(version);
        let _ = self.cipher.set(be16(after_id)?);
        let _ = self.compression.set(body.get(after_id + 2).copied().unwrap_or(0));
        if random != RETRY_RANDOM {
            let _ = self.server_random.set(random);
            self.extensions(extensions)?;
        }
        Some(())
    }

    fn extensions(&self, list: &[u8]) -> Option<()> {
        for (kind, data) in Extensions::of(list) {
            match kind {
                16 => {
                    let _ = self.alpn.set(data.get(3..)?.to_vec());
                }
                22 => {
                    let _ = self.encrypt_then_mac.set(true);
                }
                23 => {
                    let _ = self.extended_master_secret.set(true);
                }
                _ => {}
            }
        }
        Some(())
    }

    /// The version, or `otherwise` while the server has not chosen.
    pub fn version_or(&self, otherwise: u16) -> u16 {
        self.version.get().copied().unwrap_or(otherwise)
    }

    /// The cipher suite, or 0.
    pub fn cipher(&self) -> u16 {
        self.cipher.get().copied().unwrap_or(0)
    }

    /// Whether this is TLS 1.3 or later, where handshake messages in plain records are never encrypted.
    pub fn is_tls13(&self) -> bool {
        self.version_or(TLS12) == TLS13
    }
}

/// The extensions in a list with its length before it.
struct Extensions<'a>(&'a [u8]);

impl<'a> Extensions<'a> {
    fn of(list: &'a [u8]) -> Self {
        let len = list.get(..2).map_or(0, |l| l.iter().fold(0, |n, b| n << 8 | usize::from(*b)));
        let rest = list.get(2..).unwrap_or(&[]);
        Extensions(rest.get(..len.min(rest.len())).unwrap_or(&[]))
    }
}

impl<'a> Iterator for Extensions<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (head, rest) = self.0.split_first_chunk::<4>()?;
        let [k1, k0, l1, l0] = *head;
        let len = usize::from(u16::from_be_bytes([l1, l0]));
        let data = rest.get(..len)?;
        self.0 = rest.get(len..)?;
        Some((u16::from_be_bytes([k1, k0]), data))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_supported_versions_extension_decides_the_version() {
        let mut hello = vec![3, 3];
        hello.extend([7; 32]);
        hello.extend([0, 0x13, 0x02, 0, 0, 6, 0, 43, 0, 2, 0x7f, 0x1c]);
        let session = Session::default();
        session.learn(2, &hello);
        assert_eq!((session.version_or(0), session.cipher()), (TLS13, 0x1302));
        let cut = Session::default();
        for n in 0..hello.len() {
            cut.learn(2, hello.get(..n).unwrap_or(&[]));
        }
    }
}
