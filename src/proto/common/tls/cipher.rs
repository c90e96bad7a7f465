//! Opens encrypted records: AES in GCM, CCM and CBC mode, ChaCha20-Poly1305, RC4, and what came before in CBC mode: Camellia,
//! DES and triple DES, IDEA, RC2, SEED.

use super::schedule::Hash;
use super::suites::SUITES;
use super::{SSL3, TLS13};
use crate::model::Names;
use aes::cipher::{BlockCipherDecrypt, BlockSizeUser, KeyInit};
use aes::{Aes128, Aes256};
use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes128Gcm, Aes256Gcm};
use camellia::{Camellia128, Camellia256};
use ccm::Ccm;
use ccm::consts::{U8, U12, U16};
use chacha20poly1305::ChaCha20Poly1305;
use des::{Des, TdesEde3};
use idea::Idea;
use kisaseed::SEED;
use rc2::Rc2;

/// Bytes of a key that were not too many to be exported.
const EXPORTED_KEY: usize = 5;

/// How a suite encrypts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Gcm,
    Ccm,
    /// CCM with a tag of 8 bytes.
    Ccm8,
    ChaCha,
    Cbc(Block),
    Rc4,
    Null,
}

/// Block ciphers in CBC mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    Aes,
    Camellia,
    TripleDes,
    Des,
    Idea,
    Rc2,
    Seed,
}

/// What a cipher suite needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suite {
    pub mode: Mode,
    /// Length of the key, in bytes.
    pub key: usize,
    /// Bytes of the key block that the key is made of, where these are fewer: what could be exported once (RFC 2246 section
    /// 6.3.1).
    pub export: Option<usize>,
    /// Hash of the MAC, for those that have one apart.
    pub mac: Hash,
    /// Hash of the PRF and of TLS 1.3's schedule.
    pub hash: Hash,
}

impl Suite {
    /// Reads it off the name of the suite; `None` for what cannot be opened here.
    pub fn of(number: u16) -> Option<Suite> {
        let name = Names::Table(SUITES).get(number.into())?;
        let (mode, key) = mode(name)?;
        let mac = match name.rsplit('_').next()? {
            "MD5" => Hash::Md5,
            "SHA" => Hash::Sha1,
            "SHA384" => Hash::Sha384,
            _ => Hash::Sha256,
        };
        let hash = if mac == Hash::Sha384 { Hash::Sha384 } else { Hash::Sha256 };
        let export = name.contains("_EXPORT_").then_some(EXPORTED_KEY);
        Some(Suite { mode, key, export, mac, hash })
    }

    /// Length of the MAC key, in bytes.
    pub fn mac_key(self) -> usize {
        if self.is_aead() { 0 } else { self.mac.size() }
    }

    /// Length of the part of the IV or nonce that the key block gives.
    pub fn fixed_iv(self, version: u16) -> usize {
        match self.mode {
            Mode::Gcm | Mode::Ccm | Mode::Ccm8 => 4,
            Mode::ChaCha => 12,
            // since TLS 1.1 every record brings its own
            Mode::Cbc(block) if version <= 0x0301 => block.size(),
            _ => 0,
        }
    }

    fn is_aead(self) -> bool {
        matches!(self.mode, Mode::Gcm | Mode::Ccm | Mode::Ccm8 | Mode::ChaCha)
    }
}

fn mode(name: &str) -> Option<(Mode, usize)> {
    let has = |part: &str| name.contains(part);
    if has("EXPORT1024") {
        return None;
    }
    let aes = if has("AES_128") { Some(16) } else { has("AES_256").then_some(32) };
    let camellia = if has("CAMELLIA_128") { Some(16) } else { has("CAMELLIA_256").then_some(32) };
    match (aes, camellia) {
        (Some(key), _) if has("_GCM_") => Some((Mode::Gcm, key)),
        (Some(key), _) if has("_CCM_8") => Some((Mode::Ccm8, key)),
        (Some(key), _) if has("_CCM") => Some((Mode::Ccm, key)),
        (Some(key), _) if has("_CBC_") => Some((Mode::Cbc(Block::Aes), key)),
        (_, Some(key)) if has("_CBC_") => Some((Mode::Cbc(Block::Camellia), key)),
        _ if has("CHACHA20_POLY1305") => Some((Mode::ChaCha, 32)),
        _ if has("3DES_EDE_CBC") => Some((Mode::Cbc(Block::TripleDes), 24)),
        _ if has("WITH_DES_CBC_") || has("WITH_DES40_CBC_") => Some((Mode::Cbc(Block::Des), 8)),
        _ if has("IDEA_CBC_") => Some((Mode::Cbc(Block::Idea), 16)),
        _ if has("SEED_CBC_") => Some((Mode::Cbc(Block::Seed), 16)),
        _ if has("RC2_CBC_40") => Some((Mode::Cbc(Block::Rc2), 16)),
        _ if has("RC4_128") || has("RC4_40") => Some((Mode::Rc4, 16)),
        _ if has("WITH_NULL_") => Some((Mode::Null, 0)),
        _ => None,
    }
}

impl Block {
    fn size(self) -> usize {
        if matches!(self, Block::Aes | Block::Camellia | Block::Seed) { 16 } else { 8 }
    }
}

/// Keys of one direction.
#[derive(Clone, Debug)]
pub struct Keys {
    pub suite: Suite,
    pub version: u16,
    pub encrypt_then_mac: bool,
    pub mac_key: Vec<u8>,
    pub key: Vec<u8>,
    pub iv: Vec<u8>,
}

/// What changes from record to record: the state before a record is all that is needed to open it.
#[derive(Clone, Debug)]
pub struct Position {
    pub sequence: u64,
    /// Last block of the record before: the IV of TLS 1.0's CBC mode.
    chained: Vec<u8>,
    rc4: Option<Box<Rc4>>,
}

/// A record: its type, the version in its header, and its encrypted data.
#[derive(Clone, Copy)]
pub struct Sealed<'a> {
    pub kind: u8,
    pub version: u16,
    pub data: &'a [u8],
}

impl Keys {
    /// Where the first record is opened.
    pub fn start(&self) -> Position {
        let rc4 = (self.suite.mode == Mode::Rc4).then(|| Box::new(Rc4::new(&self.key)));
        Position { sequence: 0, chained: self.iv.clone(), rc4 }
    }

    /// Opens a record and moves on to the next. `None`: these are not its keys, or it is damaged.
    pub fn open(&self, at: &mut Position, record: &Sealed<'_>) -> Option<Vec<u8>> {
        let opened = match self.suite.mode {
            Mode::Cbc(block) => self.open_cbc(block, at, record),
            Mode::Rc4 | Mode::Null => self.open_stream(at, record),
            _ => self.open_aead(at.sequence, record),
        }?;
        at.sequence = at.sequence.wrapping_add(1);
        Some(opened)
    }

    fn open_aead(&self, sequence: u64, record: &Sealed<'_>) -> Option<Vec<u8>> {
        let (nonce, sealed) = self.nonce(sequence, record.data)?;
        let tag = if self.suite.mode == Mode::Ccm8 { 8 } else { 16 };
        let len = u16::try_from(if self.version == TLS13 { sealed.len() } else { sealed.len().checked_sub(tag)? }).ok()?;
        let mut header = Vec::with_capacity(13);
        if self.version != TLS13 {
            header.extend(sequence.to_be_bytes());
        }
        header.push(record.kind);
        header.extend(record.version.to_be_bytes());
        header.extend(len.to_be_bytes());
        let mut data = sealed.to_vec();
        let key = &self.key;
        match (self.suite.mode, key.len()) {
            (Mode::Gcm, 16) => aead::<Aes128Gcm>(key, &nonce, &header, &mut data),
            (Mode::Gcm, _) => aead::<Aes256Gcm>(key, &nonce, &header, &mut data),
            (Mode::Ccm, 16) => aead::<Ccm<Aes128, U16, U12>>(key, &nonce, &header, &mut data),
            (Mode::Ccm, _) => aead::<Ccm<Aes256, U16, U12>>(key, &nonce, &header, &mut data),
            (Mode::Ccm8, 16) => aead::<Ccm<Aes128, U8, U12>>(key, &nonce, &header, &mut data),
            (Mode::Ccm8, _) => aead::<Ccm<Aes256, U8, U12>>(key, &nonce, &header, &mut data),
            _ => aead::<ChaCha20Poly1305>(key, &nonce, &header, &mut data),
        }?;
        Some(data)
    }

    /// The nonce of a record, and what it encrypts (RFC 5288 section 3, RFC 7905 section 2, RFC 8446 section 5.3).
    fn nonce<'a>(&self, sequence: u64, data: &'a [u8]) -> Option<([u8; 12], &'a [u8])> {
        if self.version == TLS13 || self.suite.mode == Mode::ChaCha {
            let mut nonce: [u8; 12] = self.iv.as_slice().try_into().ok()?;
            nonce.iter_mut().skip(4).zip(sequence.to_be_bytes()).for_each(|(n, s)| *n ^= s);
            return Some((nonce, data));
        }
        let (explicit, sealed) = data.split_first_chunk::<8>()?;
        let mut nonce = [0; 12];
        nonce.iter_mut().zip(self.iv.iter().take(4).chain(explicit)).for_each(|(n, b)| *n = *b);
        Some((nonce, sealed))
    }

    fn open_cbc(&self, block: Block, at: &mut Position, record: &Sealed<'_>) -> Option<Vec<u8>> {
        let mac_len = self.suite.mac.size();
        let (mut data, mut mac) = (record.data, None);
        if self.encrypt_then_mac {
            let (rest, tag) = data.split_at_checked(data.len().checked_sub(mac_len)?)?;
            (data, mac) = (rest, Some(tag));
        }
        let sealed = data;
        let iv = if self.version <= 0x0301 {
            at.chained.clone()
        } else {
            let (iv, rest) = data.split_at_checked(block.size())?;
            data = rest;
            iv.to_vec()
        };
        if data.is_empty() || data.len() % block.size() != 0 {
            return None;
        }
        let mut plain = data.to_vec();
        match (block, self.key.len()) {
            (Block::Aes, 16) => cbc::<Aes128>(&self.key, &iv, &mut plain),
            (Block::Aes, _) => cbc::<Aes256>(&self.key, &iv, &mut plain),
            (Block::Camellia, 16) => cbc::<Camellia128>(&self.key, &iv, &mut plain),
            (Block::Camellia, _) => cbc::<Camellia256>(&self.key, &iv, &mut plain),
            (Block::TripleDes, _) => cbc::<TdesEde3>(&self.key, &iv, &mut plain),
            (Block::Des, _) => cbc::<Des>(&self.key, &iv, &mut plain),
            (Block::Idea, _) => cbc::<Idea>(&self.key, &iv, &mut plain),
            (Block::Rc2, _) => cbc::<Rc2>(&self.key, &iv, &mut plain),
            (Block::Seed, _) => seed_cbc(&self.key, &iv, &mut plain),
        }?;
        let padding = usize::from(*plain.last()?) + 1;
        plain.truncate(plain.len().checked_sub(padding)?);
        let good = match mac {
            Some(tag) => self.mac(at.sequence, record, sealed) == tag,
            None => {
                let tag = plain.split_off(plain.len().checked_sub(mac_len)?);
                self.mac(at.sequence, record, &plain) == tag
            }
        };
        if !good {
            return None;
        }
        at.chained = data.get(data.len() - block.size()..)?.to_vec();
        Some(plain)
    }

    fn open_stream(&self, at: &mut Position, record: &Sealed<'_>) -> Option<Vec<u8>> {
        let mut plain = record.data.to_vec();
        let mut moved = at.rc4.clone();
        if let Some(rc4) = &mut moved {
            rc4.apply(&mut plain);
        }
        let tag = plain.split_off(plain.len().checked_sub(self.suite.mac.size())?);
        if self.mac(at.sequence, record, &plain) != tag {
            return None;
        }
        at.rc4 = moved;
        Some(plain)
    }

    /// The MAC of a record (RFC 5246 section 6.2.3.1, RFC 6101 section 5.2.3.1).
    fn mac(&self, sequence: u64, record: &Sealed<'_>, data: &[u8]) -> Vec<u8> {
        let (sequence, len) = (sequence.to_be_bytes(), (data.len() as u16).to_be_bytes());
        if self.version == SSL3 {
            return self.ssl3_mac(&sequence, record.kind, &len, data);
        }
        self.suite.mac.hmac(&self.mac_key, &[&sequence, &[record.kind], &record.version.to_be_bytes(), &len, data])
    }

    fn ssl3_mac(&self, sequence: &[u8], kind: u8, len: &[u8], data: &[u8]) -> Vec<u8> {
        use sha1::Digest;
        let pads = if self.suite.mac == Hash::Md5 { 48 } else { 40 };
        let (inner, outer) = (vec![0x36; pads], vec![0x5c; pads]);
        let first: [&[u8]; 6] = [&self.mac_key, &inner, sequence, &[kind], len, data];
        if self.suite.mac == Hash::Md5 {
            let sum = first.iter().fold(md5::Md5::new(), |h, part| h.chain_update(part)).finalize();
            return md5::Md5::new().chain_update(&self.mac_key).chain_update(outer).chain_update(sum).finalize().to_vec();
        }
        let sum = first.iter().fold(sha1::Sha1::new(), |h, part| h.chain_update(part)).finalize();
        sha1::Sha1::new().chain_update(&self.mac_key).chain_update(outer).chain_update(sum).finalize().to_vec()
    }
}

fn aead<A: AeadInOut + KeyInit>(key: &[u8], nonce: &[u8], header: &[u8], data: &mut Vec<u8>) -> Option<()> {
    let nonce = nonce.try_into().ok()?;
    A::new_from_slice(key).ok()?.decrypt_in_place(nonce, header, data).ok()
}

/// Undoes cipher block chaining in place. The length must be a multiple of the block's.
fn cbc<C: BlockCipherDecrypt + KeyInit + BlockSizeUser>(key: &[u8], iv: &[u8], data: &mut [u8]) -> Option<()> {
    let cipher = C::new_from_slice(key).ok()?;
    unchain(C::block_size(), iv, data, |block| block.try_into().ok().map(|block| cipher.decrypt_block(block)))
}

/// [`cbc`] with SEED (RFC 4269), whose crate is called through an older interface than the others'.
fn seed_cbc(key: &[u8], iv: &[u8], data: &mut [u8]) -> Option<()> {
    use cipher::{BlockDecrypt, KeyInit};
    let cipher = SEED::new_from_slice(key).ok()?;
    unchain(Block::Seed.size(), iv, data, |block| {
        cipher.decrypt_block(block.into());
        Some(())
    })
}

fn unchain(size: usize, iv: &[u8], data: &mut [u8], decrypt: impl Fn(&mut [u8]) -> Option<()>) -> Option<()> {
    let mut before = iv.to_vec();
    for block in data.chunks_exact_mut(size) {
        let sealed = block.to_vec();
        decrypt(block)?;
        block.iter_mut().zip(&before).for_each(|(b, i)| *b ^= i);
        before = sealed;
    }
    Some(())
}

/// The stream cipher of old (RFC 6229 has its test vectors).
#[derive(Clone, Debug)]
struct Rc4 {
    state: [u8; 256],
    i: u8,
    j: u8,
}

impl Rc4 {
    fn new(key: &[u8]) -> Self {
        let mut state: [u8; 256] = std::array::from_fn(|n| n as u8);
        let mut j = 0_u8;
        for (i, k) in key.iter().cycle().take(256).enumerate() {
            j = j.wrapping_add(state.get(i).copied().unwrap_or(0)).wrapping_add(*k);
            state.swap(i, usize::from(j));
        }
        Rc4 { state, i: 0, j: 0 }
    }

    fn at(&self, place: u8) -> u8 {
        self.state.get(usize::from(place)).copied().unwrap_or(0)
    }

    fn apply(&mut self, data: &mut [u8]) {
        for byte in data {
            self.i = self.i.wrapping_add(1);
            let a = self.at(self.i);
            self.j = self.j.wrapping_add(a);
            let b = self.at(self.j);
            self.state.swap(usize::from(self.i), usize::from(self.j));
            *byte ^= self.at(a.wrapping_add(b));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_are_read_off_their_names() {
        let of = |n| Suite::of(n).map(|s| (s.mode, s.key, s.mac, s.hash));
        assert_eq!(of(0x1301), Some((Mode::Gcm, 16, Hash::Sha256, Hash::Sha256)));
        assert_eq!(of(0xc030), Some((Mode::Gcm, 32, Hash::Sha384, Hash::Sha384)));
        assert_eq!(of(0x002f), Some((Mode::Cbc(Block::Aes), 16, Hash::Sha1, Hash::Sha256)));
        assert_eq!(of(0xc0ac), Some((Mode::Ccm, 16, Hash::Sha256, Hash::Sha256)));
        assert_eq!(of(0xcca8).map(|s| s.0), Some(Mode::ChaCha));
        assert_eq!(of(0x0004).map(|s| (s.0, s.2)), Some((Mode::Rc4, Hash::Md5)));
        assert_eq!(Suite::of(0x0003).map(|s| (s.mode, s.key, s.export)), Some((Mode::Rc4, 16, Some(5))));
        assert_eq!(of(0x0064), None, "keys of 56 bits are not derived");
    }

    /// RFC 6229: key 0102030405060708090a0b0c0d0e0f10.
    #[test]
    fn rc4_has_the_published_key_stream() {
        let key: Vec<u8> = (1..=16).collect();
        let mut out = [0; 8];
        Rc4::new(&key).apply(&mut out);
        assert_eq!(out, [0x9a, 0xc7, 0xcc, 0x9a, 0x60, 0x9d, 0x1e, 0xf7]);
    }
}
