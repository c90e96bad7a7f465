//! Keys from secrets: the PRF of TLS 1.2 and earlier (RFC 5246 section 5, RFC 2246 section 5) and the key schedule of TLS 1.3
//! (RFC 8446 section 7).

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use sha1::Sha1;
use sha2::{Sha256, Sha384};

/// Hash of a cipher suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hash {
    Md5,
    Sha1,
    Sha256,
    Sha384,
}

impl Hash {
    /// Length of its output, in bytes.
    pub fn size(self) -> usize {
        match self {
            Hash::Md5 => 16,
            Hash::Sha1 => 20,
            Hash::Sha256 => 32,
            Hash::Sha384 => 48,
        }
    }

    /// HMAC over several runs of bytes (RFC 2104).
    pub fn hmac(self, key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
        match self {
            Hash::Md5 => mac::<Hmac<Md5>>(key, parts),
            Hash::Sha1 => mac::<Hmac<Sha1>>(key, parts),
            Hash::Sha256 => mac::<Hmac<Sha256>>(key, parts),
            Hash::Sha384 => mac::<Hmac<Sha384>>(key, parts),
        }
    }

    /// P_hash (RFC 5246 section 5).
    fn expand(self, secret: &[u8], seed: &[&[u8]], len: usize) -> Vec<u8> {
        let mut a = self.hmac(secret, seed);
        let mut out = Vec::with_capacity(len + self.size());
        while out.len() < len {
            let parts: Vec<&[u8]> = std::iter::once(a.as_slice()).chain(seed.iter().copied()).collect();
            out.extend(self.hmac(secret, &parts));
            a = self.hmac(secret, &[&a]);
        }
        out.truncate(len);
        out
    }
}

fn mac<M: Mac + KeyInit>(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let Ok(mut mac) = <M as KeyInit>::new_from_slice(key) else { return Vec::new() };
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().to_vec()
}

/// The pseudo-random function. `hash`: that of the suite for TLS 1.2; `None` for TLS 1.0 and 1.1, which mix two.
pub fn prf(hash: Option<Hash>, secret: &[u8], label: &[u8], seed: [&[u8]; 2], len: usize) -> Vec<u8> {
    let seed = [label, seed[0], seed[1]];
    match hash {
        Some(hash) => hash.expand(secret, &seed, len),
        None => {
            let half = secret.len().div_ceil(2);
            let (first, second) = (secret.get(..half).unwrap_or(&[]), secret.get(secret.len() - half..).unwrap_or(&[]));
            let md5 = Hash::Md5.expand(first, &seed, len);
            let sha = Hash::Sha1.expand(second, &seed, len);
            md5.iter().zip(sha).map(|(a, b)| a ^ b).collect()
        }
    }
}

/// The key block of SSL 3.0 (RFC 6101 section 6.2.2): MD5 over SHA-1, with A, BB, CCC, … in front.
pub fn ssl3(secret: &[u8], seed: [&[u8]; 2], len: usize) -> Vec<u8> {
    use sha1::Digest;
    let mut out = Vec::new();
    for round in 1..=26_u8 {
        if out.len() >= len {
            break;
        }
        let salt = vec![b'A' + round - 1; usize::from(round)];
        let inner = Sha1::new().chain_update(salt).chain_update(secret).chain_update(seed[0]).chain_update(seed[1]).finalize();
        out.extend(Md5::new().chain_update(secret).chain_update(inner).finalize());
    }
    out.truncate(len);
    out
}

/// A key or an IV of SSL 3.0's export suites (RFC 6101 section 6.2.2.1): MD5 over the secret and both randoms. At most 16 bytes.
pub fn ssl3_export(secret: &[u8], seed: [&[u8; 32]; 2], len: usize) -> Vec<u8> {
    use sha1::Digest;
    let mut out = Md5::new().chain_update(secret).chain_update(seed[0]).chain_update(seed[1]).finalize().to_vec();
    out.truncate(len);
    out
}

/// HKDF-Expand-Label with an empty context (RFC 8446 section 7.1).
pub fn expand_label(hash: Hash, secret: &[u8], label: &str, len: usize) -> Option<Vec<u8>> {
    let mut info = Vec::with_capacity(10 + label.len());
    info.extend(u16::try_from(len).ok()?.to_be_bytes());
    info.push(6 + label.len() as u8);
    info.extend(b"tls13 ");
    info.extend(label.as_bytes());
    info.push(0);
    let mut out = vec![0; len];
    match hash {
        Hash::Sha384 => Hkdf::<Sha384>::from_prk(secret).ok()?.expand(&info, &mut out).ok()?,
        _ => Hkdf::<Sha256>::from_prk(secret).ok()?.expand(&info, &mut out).ok()?,
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(16)).collect();
        digits.chunks(2).map(|p| (p[0] << 4 | p[1]) as u8).collect()
    }

    /// The test vector that was published with TLS 1.2's PRF (SHA-256).
    #[test]
    fn the_prf_of_tls_1_2() {
        let secret = hex("9bbe436ba940f017b17652849a71db35");
        let seed = hex("a0ba9f936cda311827a6f796ffd5198c");
        let out = prf(Some(Hash::Sha256), &secret, b"test label", [&seed, &[]], 100);
        assert_eq!(out[..16], hex("e3f229ba727be17b8d122620557cd453")[..]);
        assert_eq!(out[96..], hex("87347b66")[..]);
    }

    /// RFC 8448 section 3: the server's handshake traffic keys.
    #[test]
    fn the_key_schedule_of_tls_1_3() {
        let secret = hex("b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38");
        assert_eq!(expand_label(Hash::Sha256, &secret, "key", 16), Some(hex("3fce516009c21727d0f2e4e86ee403bc")));
        assert_eq!(expand_label(Hash::Sha256, &secret, "iv", 12), Some(hex("5d313eb2671276ee13000b30")));
    }
}
