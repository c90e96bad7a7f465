//! Which format a file is in, by its first bytes, and what a file that is no capture looks like.

use super::feed::Format;
use super::{btsnoop, netmon, pcap, pcapng, snoop};

/// Bytes from the start of a file that are enough to tell.
pub(super) const ENOUGH: usize = 64;

/// The parser for a capture that starts with these bytes.
pub(super) fn format(bytes: &[u8]) -> Option<Box<dyn Format>> {
    Some(if pcap::matches(bytes) {
        Box::new(pcap::Pcap::new())
    } else if pcapng::matches(bytes) {
        Box::new(pcapng::Pcapng::new())
    } else if snoop::matches(bytes) {
        Box::new(snoop::Snoop::new())
    } else if btsnoop::matches(bytes) {
        Box::new(btsnoop::Btsnoop)
    } else if netmon::matches(bytes) {
        Box::new(netmon::Netmon::new())
    } else {
        return None;
    })
}

/// Starts of files that people mistake for captures: (magic, offset, what it is and what to do).
const OTHERS: &[(&[u8], usize, &str)] = &[
    (b"RTSS", 0, "is a Microsoft Network Monitor 1 capture; convert it with: editcap -F pcapng IN OUT"),
    (b"XCP\0", 0, "is a NetXRay or Windows Sniffer capture; convert it with: editcap -F pcapng IN OUT"),
    (b"TRSNIFF data", 0, "is a Network General Sniffer capture; convert it with: editcap -F pcapng IN OUT"),
    (b"\xfd7zXZ\0", 0, "is compressed with xz; unpack it first: xz -dk FILE"),
    (b"BZh", 0, "is compressed with bzip2; unpack it first: bzip2 -dk FILE"),
    (b"PK\x03\x04", 0, "is a ZIP archive; unpack it first: unzip FILE"),
    (b"7z\xbc\xaf\x27\x1c", 0, "is a 7-Zip archive; unpack it first: 7z x FILE"),
    (b"ustar", 257, "is a tar archive; unpack it first: tar xf FILE"),
    (b"SQLite format 3", 0, "is an SQLite database, not a capture; give a pcap or pcapng file"),
    (b"PAR1", 0, "is a Parquet file, not a capture; give a pcap or pcapng file"),
    (b"\x7fELF", 0, "is a program, not a capture; give a pcap or pcapng file"),
    (b"%PDF", 0, "is a PDF document, not a capture; give a pcap or pcapng file"),
    (b"\x89PNG", 0, "is a PNG picture, not a capture; give a pcap or pcapng file"),
    (b"ElfFile\0", 0, "is a Windows event log, not a capture; give a pcap or pcapng file"),
    (b"CLIENT_RANDOM ", 0, "is a TLS key log, not a capture; give it with --keylog FILE"),
    (b"CLIENT_HANDSHAKE_TRAFFIC_SECRET ", 0, "is a TLS key log, not a capture; give it with --keylog FILE"),
    (b"SERVER_HANDSHAKE_TRAFFIC_SECRET ", 0, "is a TLS key log, not a capture; give it with --keylog FILE"),
    (b"# SSL/TLS secrets log file", 0, "is a TLS key log, not a capture; give it with --keylog FILE"),
    (b"RSA Session-ID:", 0, "is a TLS key log, not a capture; give it with --keylog FILE"),
];

/// What a file that starts with these bytes is, as the end of the sentence "FILE ...", with what to do.
pub(super) fn describe(bytes: &[u8]) -> String {
    if bytes.is_empty() {
        return "is empty: it has no capture in it; check how it was written".into();
    }
    let known = OTHERS.iter().find(|(magic, at, _)| bytes.get(*at..).is_some_and(|b| b.starts_with(magic)));
    if let Some((_, _, text)) = known {
        return (*text).into();
    }
    let start = bytes.get(..ENOUGH.min(bytes.len())).unwrap_or(bytes);
    if start.iter().all(|b| matches!(b, b'\t' | b'\n' | b'\r' | b' '..=b'~')) {
        return "is a text file, not a capture; a hex dump becomes one with: text2pcap IN OUT".into();
    }
    if start.iter().all(|b| *b == 0) {
        return "starts with zeros, not with the header of a capture: it was not written to its end or is damaged".into();
    }
    let hex: String = start.iter().take(4).map(|b| format!("{b:02x} ")).collect();
    format!("is not a capture that can be read (it starts with {}); give a pcap or pcapng file", hex.trim_end())
}
