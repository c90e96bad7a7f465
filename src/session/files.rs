//! Size and hash of the files that a capture is read from.

use crate::stats::scope::FileFacts;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;

/// Bytes read at a time.
const BLOCK: usize = 1 << 20;

/// Longest file that is hashed: of longer ones the hash takes more time than the whole index.
const HASH_LIMIT: u64 = 256 << 20;

/// Files that are being hashed.
pub struct Hashing(JoinHandle<Vec<FileFacts>>);

/// Starts to hash the regular ones of these files on a thread of its own.
pub fn start(paths: &[PathBuf]) -> Hashing {
    let paths = paths.to_vec();
    Hashing(std::thread::spawn(move || paths.iter().filter_map(|p| facts(p)).collect()))
}

impl Hashing {
    /// Waits for the hashes.
    pub fn finish(self) -> Vec<FileFacts> {
        self.0.join().unwrap_or_default()
    }
}

/// `None` for what is not a regular file: pipes can be read only once.
fn facts(path: &Path) -> Option<FileFacts> {
    let meta = std::fs::metadata(path).ok().filter(|m| m.is_file())?;
    let sha256 = (meta.len() <= HASH_LIMIT).then(|| hash(path)).flatten();
    Some(FileFacts { name: path.display().to_string(), bytes: meta.len(), sha256 })
}

fn hash(path: &Path) -> Option<String> {
    let mut file = File::open(path).ok()?;
    let mut hasher = Sha256::new();
    let mut block = vec![0; BLOCK];
    loop {
        match file.read(&mut block).ok()? {
            0 => break,
            n => hasher.update(block.get(..n)?),
        }
    }
    let mut out = String::new();
    let _ = crate::base::addr::write_hex(&mut out, &hasher.finalize(), "");
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_its_size_and_hash_and_a_folder_has_none() {
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join("long");
        File::create(&long).unwrap().set_len(HASH_LIMIT + 1).unwrap();
        assert_eq!(start(&[long]).finish()[0].sha256, None);
        let path = folder.path().join("a");
        std::fs::write(&path, b"abc").unwrap();
        let all = start(&[path, folder.path().to_path_buf()]).finish();
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].bytes, 3);
        // FIPS 180-2, appendix B.1
        assert_eq!(all[0].sha256.as_deref(), Some("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
}
