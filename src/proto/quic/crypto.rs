//! The keys of Initial packets, which anybody can derive (RFC 9001 section 5.2, RFC 9369 section 3.3).

use aes::Aes128;
use aes::cipher::{BlockCipherEncrypt, KeyInit};
use aes_gcm::Aes128Gcm;
use aes_gcm::aead::{Aead, Payload};
use hkdf::Hkdf;
use sha2::Sha256;

const SALT_V1: [u8; 20] =
    [0x38, 0x76, 0x2c, 0xf7, 0xf5, 0x59, 0x34, 0xb3, 0x4d, 0x17, 0x9a, 0xe6, 0xa4, 0xc8, 0x0c, 0xad, 0xcc, 0xbb, 0x7f, 0x0a];
const SALT_V2: [u8; 20] =
    [0x0d, 0xed, 0xe3, 0xde, 0xf7, 0x00, 0xa6, 0xdb, 0x81, 0x93, 0x81, 0xbe, 0x6e, 0x26, 0x9d, 0xcb, 0xf9, 0xbd, 0x2e, 0xd9];
/// Of drafts 29 to 32.
const SALT_29: [u8; 20] =
    [0xaf, 0xbf, 0xec, 0x28, 0x99, 0x93, 0xd2, 0x4c, 0x9e, 0x97, 0x86, 0xf1, 0x9c, 0x61, 0x11, 0xe0, 0x43, 0x90, 0xa8, 0x99];
/// Of drafts 23 to 28.
const SALT_23: [u8; 20] =
    [0xc3, 0xee, 0xf7, 0x12, 0xc7, 0x2e, 0xbb, 0x5a, 0x11, 0xa7, 0xd2, 0x43, 0x2b, 0xb4, 0x63, 0x65, 0xbe, 0xf9, 0xf5, 0x02];

/// Version 2 (RFC 9369).
pub const V2: u32 = 0x6b33_43cf;

/// One direction's keys.
pub struct Keys {
    key: [u8; 16],
    iv: [u8; 12],
    header: [u8; 16],
}

/// A packet without its protection.
pub struct Opened {
    pub first: u8,
    pub number: u64,
    pub number_len: usize,
    pub plain: Vec<u8>,
}

impl Keys {
    /// Keys of Initial packets. `dcid`: the connection id that the client's first packet is sent to. `None`: the version is
    /// not one whose keys are known.
    pub fn initial(version: u32, dcid: &[u8], from_server: bool) -> Option<Keys> {
        let salt = match version {
            1 | 0xff00_0021..=0xff00_0022 => SALT_V1,
            V2 => SALT_V2,
            0xff00_001d..=0xff00_0020 => SALT_29,
            0xff00_0017..=0xff00_001c | 0xface_b002 => SALT_23,
            _ => return None,
        };
        let names = if version == V2 { ["quicv2 key", "quicv2 iv", "quicv2 hp"] } else { ["quic key", "quic iv", "quic hp"] };
        let initial = Hkdf::<Sha256>::new(Some(&salt), dcid);
        let side: [u8; 32] = expand(&initial, if from_server { "server in" } else { "client in" })?;
        let secret = Hkdf::<Sha256>::from_prk(&side).ok()?;
        let [key, iv, header] = names;
        Some(Keys { key: expand(&secret, key)?, iv: expand(&secret, iv)?, header: expand(&secret, header)? })
    }

    /// Takes the protection off a packet with a long header, whose packet number starts at `number_at`.
    pub fn open(&self, packet: &[u8], number_at: usize) -> Option<Opened> {
        let sample: [u8; 16] = packet.get(number_at + 4..number_at + 20)?.try_into().ok()?;
        let mut mask = sample.into();
        Aes128::new(&self.header.into()).encrypt_block(&mut mask);
        let mask: [u8; 16] = mask.into();
        let [mask_first, mask_number @ ..] = mask;
        let first = packet.first()? ^ (mask_first & 0x0f);
        let number_len = usize::from(first & 3) + 1;
        let end = number_at + number_len;
        let mut header = packet.get(..end)?.to_vec();
        *header.first_mut()? = first;
        for (byte, mask) in header.get_mut(number_at..)?.iter_mut().zip(mask_number) {
            *byte ^= mask;
        }
        // Initial packets are few: the number is not shortened
        let number = header.get(number_at..)?.iter().fold(0, |n: u64, b| n << 8 | u64::from(*b));
        let mut nonce = self.iv;
        for (byte, number) in nonce.iter_mut().rev().zip(number.to_le_bytes()) {
            *byte ^= number;
        }
        let payload = Payload { msg: packet.get(end..)?, aad: &header };
        let plain = Aes128Gcm::new(&self.key.into()).decrypt(&nonce.into(), payload).ok()?;
        Some(Opened { first, number, number_len, plain })
    }
}

/// HKDF-Expand-Label (RFC 8446 section 7.1) without a context.
fn expand<const N: usize>(secret: &Hkdf<Sha256>, label: &str) -> Option<[u8; N]> {
    let mut info = Vec::with_capacity(32);
    info.extend_from_slice(&(N as u16).to_be_bytes());
    info.push(label.len() as u8 + 6);
    info.extend_from_slice(b"tls13 ");
    info.extend_from_slice(label.as_bytes());
    info.push(0);
    let mut out = [0; N];
    secret.expand(&info, &mut out).ok()?;
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_the_rfc() {
        let dcid = [0x83, 0x94, 0xc8, 0xf0, 0x3e, 0x51, 0x57, 0x08];
        let keys = Keys::initial(1, &dcid, false).map(|k| (k.key, k.header));
        // RFC 9001 appendix A.1
        let key = [0x1f, 0x36, 0x96, 0x13, 0xdd, 0x76, 0xd5, 0x46, 0x77, 0x30, 0xef, 0xcb, 0xe3, 0xb1, 0xa2, 0x2d];
        let header = [0x9f, 0x50, 0x44, 0x9e, 0x04, 0xa0, 0xe8, 0x10, 0x28, 0x3a, 0x1e, 0x99, 0x33, 0xad, 0xed, 0xd2];
        assert_eq!(keys, Some((key, header)));
        assert!(Keys::initial(7, &dcid, false).is_none());
    }
}
