//! File handles of the Network File System, which the mount service gives out (RFC 1813 section 2.6).

use super::xdr::Xdr;
use crate::base::Fault;
use crate::dissect::Cx;
use crate::fields;
use crate::model::Value;
use crate::proto::common::checksum;

fields! {
    /// Bytes of a file handle.
    LENGTH = "nfs.fh.length", "length", U32 Dec;
    /// A short number for a file handle: its CRC-32.
    HASH = "nfs.fh.hash", "hash (CRC-32)", U32 Hex;
    /// File handle.
    HANDLE = "nfs.fhandle", "FileHandle", Bytes None;
}

/// Puts a handle of variable length under a line of its own; gives the short number by which Info names it.
pub fn handle<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, title: &str) -> Result<u32, Fault> {
    let item = x.open(cx, title);
    let len = x.word(cx, &LENGTH)? as usize;
    let hash = put(cx, x, len)?;
    x.close(cx, item);
    Ok(hash)
}

/// Puts the `len` bytes of a handle.
pub fn put<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, len: usize) -> Result<u32, Fault> {
    /// Longest handle of any version, in bytes.
    const LONGEST: usize = 128;
    if len > LONGEST {
        return Err(Fault::Malformed);
    }
    let raw = x.bytes.slice(x.at, len)?;
    let hash = checksum::crc32(raw);
    let place = x.bytes.span(x.at, len);
    cx.computed(&HASH, place, Value::Uint(hash.into()));
    cx.put(&HANDLE, place, Value::Span(place));
    x.at += len.next_multiple_of(4);
    Ok(hash)
}

#[cfg(test)]
mod tests {
    #[test]
    fn handles_have_short_numbers() {
        assert_eq!(super::checksum::crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(super::checksum::crc32(b"FHFHFHFH"), 0x5264_2f5c);
    }
}
