//! Bodies that were compressed: bounded decoding of gzip, zlib, raw deflate and brotli.

use crate::dissect::Cx;
use std::io::Read;

/// Most bytes that one body may become to be shown, and to be saved as a file.
const SHOWN_LIMIT: usize = 1 << 20;
const SAVED_LIMIT: usize = 256 << 20;
/// Most bytes out for each byte in, beyond a start of 64 KiB; deflate's own limit is 1032.
const RATIO_LIMIT: usize = 1100;

/// Most bytes that a body may become in this dissection.
pub fn limit(cx: &Cx<'_>) -> usize {
    if cx.tree.collects_objects() { SAVED_LIMIT } else { SHOWN_LIMIT }
}

/// Decodes by the name of an HTTP content coding (RFC 9110 section 8.4.1). `None`: unknown coding, broken data, or over the
/// limits before the first byte came out. What came out before the data broke off is given.
pub fn decode(coding: &str, data: &[u8], limit: usize) -> Option<Vec<u8>> {
    match coding.trim().to_ascii_lowercase().as_str() {
        "gzip" | "x-gzip" => read(flate2::read::MultiGzDecoder::new(data), data.len(), limit),
        "deflate" | "x-deflate" => {
            let zlib = read(flate2::read::ZlibDecoder::new(data), data.len(), limit);
            zlib.or_else(|| read(flate2::read::DeflateDecoder::new(data), data.len(), limit))
        }
        "br" => read(brotli_decompressor::Decompressor::new(data, 4096), data.len(), limit),
        _ => None,
    }
}

fn read(mut from: impl Read, len: usize, limit: usize) -> Option<Vec<u8>> {
    let limit = limit.min(len.saturating_mul(RATIO_LIMIT).saturating_add(65_536));
    let mut out = Vec::new();
    let mut chunk = [0_u8; 8192];
    while out.len() < limit {
        let room = chunk.len().min(limit - out.len());
        match from.read(chunk.get_mut(..room)?) {
            Ok(0) => return Some(out),
            Err(_) => break,
            Ok(n) => out.extend_from_slice(chunk.get(..n)?),
        }
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_bomb_is_cut_and_rubbish_is_refused() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(&vec![0; 8 << 20]).unwrap();
        let bomb = packer.finish().unwrap();
        assert_eq!(decode("gzip", &bomb, SHOWN_LIMIT).map(|out| out.len()), Some(SHOWN_LIMIT));
        assert_eq!(decode("gzip", b"rubbish", SHOWN_LIMIT), None);
        let empty = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best()).finish().unwrap();
        assert_eq!(decode("gzip", &empty, SHOWN_LIMIT), Some(Vec::new()));
        assert_eq!(decode("nothing", b"x", SHOWN_LIMIT), None);
    }

    #[test]
    fn deflate_comes_with_and_without_its_header() {
        let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        zlib.write_all(b"hello").unwrap();
        let zlib = zlib.finish().unwrap();
        assert_eq!(decode("deflate", &zlib, SHOWN_LIMIT).as_deref(), Some(&b"hello"[..]));
        let raw = zlib.get(2..zlib.len() - 4).unwrap();
        assert_eq!(decode("deflate", raw, SHOWN_LIMIT).as_deref(), Some(&b"hello"[..]));
    }
}
