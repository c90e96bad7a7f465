//! Secrets that decrypt traffic, as programs write them for analyzers: the NSS key log format
//! (draft-ietf-tls-keylogfile), from files and from blocks in captures.

use parking_lot::RwLock;
use std::collections::HashMap;
use std::path::PathBuf;

/// What a secret is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// Master secret of TLS 1.2 and earlier: 48 bytes.
    Master,
    ClientEarlyTraffic,
    ClientHandshakeTraffic,
    ServerHandshakeTraffic,
    ClientTraffic,
    ServerTraffic,
}

/// Most secrets that are kept; more are left out.
const MOST: usize = 1_000_000;
/// Longest secret, in bytes.
const LONGEST: usize = 64;

/// A key log that another program may still be writing.
#[derive(Debug)]
struct Watched {
    path: PathBuf,
    /// Length when it was read last.
    len: u64,
}

/// What a secret is for, and the random of its Client Hello.
type Key = (Label, [u8; 32]);

/// All secrets that are known, by the random of the Client Hello.
#[derive(Debug, Default)]
pub struct Secrets {
    known: RwLock<HashMap<Key, Box<[u8]>>>,
    files: RwLock<Vec<Watched>>,
}

impl Secrets {
    /// Takes the lines of a key log; gives how many secrets were new. Lines that are none of TLS are passed over.
    pub fn add(&self, log: &[u8]) -> usize {
        let mut known = self.known.write();
        let before = known.len();
        for (label, random, secret) in log.split(|b| matches!(b, b'\n' | b'\r')).filter_map(line) {
            if known.len() < MOST {
                known.insert((label, random), secret);
            }
        }
        known.len() - before
    }

    /// Reads a key log file, and again when it has grown and a secret is missed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn add_file(&self, path: PathBuf) -> std::io::Result<usize> {
        let log = std::fs::read(&path)?;
        self.files.write().push(Watched { path, len: log.len() as u64 });
        Ok(self.add(&log))
    }

    /// The secret with this label of the connection with this Client Hello.
    pub fn get(&self, label: Label, client_random: &[u8; 32]) -> Option<Box<[u8]>> {
        let key = (label, *client_random);
        if let Some(secret) = self.known.read().get(&key) {
            return Some(secret.clone());
        }
        self.read_again().then(|| self.known.read().get(&key).cloned()).flatten()
    }

    /// No secret is known, and no file that could bring one.
    pub fn is_empty(&self) -> bool {
        self.known.read().is_empty() && self.files.read().is_empty()
    }

    /// Reads the files that have grown; true when there was one.
    fn read_again(&self) -> bool {
        let mut grown = Vec::new();
        {
            let mut files = self.files.write();
            for file in files.iter_mut() {
                let now = std::fs::metadata(&file.path).map_or(file.len, |m| m.len());
                if now != file.len {
                    file.len = now;
                    grown.push(file.path.clone());
                }
            }
        }
        let texts: Vec<Vec<u8>> = grown.iter().filter_map(|path| std::fs::read(path).ok()).collect();
        texts.iter().for_each(|text| {
            self.add(text);
        });
        !texts.is_empty()
    }
}

/// `CLIENT_RANDOM <64 hex digits> <96 hex digits>`.
fn line(line: &[u8]) -> Option<(Label, [u8; 32], Box<[u8]>)> {
    let mut words = line.split(|b| matches!(b, b' ' | b'\t')).filter(|w| !w.is_empty());
    let label = match words.next()? {
        b"CLIENT_RANDOM" => Label::Master,
        b"CLIENT_EARLY_TRAFFIC_SECRET" => Label::ClientEarlyTraffic,
        b"CLIENT_HANDSHAKE_TRAFFIC_SECRET" => Label::ClientHandshakeTraffic,
        b"SERVER_HANDSHAKE_TRAFFIC_SECRET" => Label::ServerHandshakeTraffic,
        b"CLIENT_TRAFFIC_SECRET_0" => Label::ClientTraffic,
        b"SERVER_TRAFFIC_SECRET_0" => Label::ServerTraffic,
        _ => return None,
    };
    let random = hex(words.next()?)?.try_into().ok()?;
    let secret = hex(words.next()?)?;
    (!secret.is_empty() && secret.len() <= LONGEST).then(|| (label, random, secret.into()))
}

fn hex(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |b: &u8| char::from(*b).to_digit(16).map(|d| d as u8);
    digits.chunks(2).map(|pair| Some(digit(pair.first()?)? << 4 | digit(pair.get(1)?)?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_key_log() {
        let (random, secret) = ("ab".repeat(32), "0f".repeat(48));
        let log =
            format!("# comment\r\nCLIENT_RANDOM {random} {secret}\nSERVER_TRAFFIC_SECRET_0\t{random} {secret}\nCLIENT_RANDOM ab cd\n");
        let secrets = Secrets::default();
        assert_eq!(secrets.add(log.as_bytes()), 2);
        assert_eq!(secrets.get(Label::Master, &[0xab; 32]).as_deref(), Some(&[0x0f; 48][..]));
        assert!(secrets.get(Label::ServerTraffic, &[0xab; 32]).is_some());
        assert!(secrets.get(Label::ClientTraffic, &[0xab; 32]).is_none());
    }

    #[test]
    fn a_file_that_grows_is_read_again() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let secrets = Secrets::default();
        assert_eq!(secrets.add_file(file.path().to_owned()).unwrap(), 0);
        let text = format!("CLIENT_RANDOM {} {}\n", "01".repeat(32), "02".repeat(48));
        std::fs::write(file.path(), text).unwrap();
        assert!(secrets.get(Label::Master, &[1; 32]).is_some());
    }
}
