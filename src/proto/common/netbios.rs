//! NetBIOS names (RFC 1001 section 14): sixteen bytes, the last of which says what the name is for.

use crate::base::{Bytes, Fault};
use std::fmt::Write;

/// Length of an encoded name without a scope: a length byte, 32 characters, and the root label.
pub const ENCODED: usize = 34;

/// Decodes the first-level encoding of 32 characters at `off`.
fn decode(b: Bytes<'_>, off: usize) -> Result<[u8; 16], Fault> {
    let mut name = [0; 16];
    let (pairs, _) = b.slice(off, 32)?.as_chunks::<2>();
    for (to, [high, low]) in name.iter_mut().zip(pairs) {
        let (high, low) = (high.wrapping_sub(b'A'), low.wrapping_sub(b'A'));
        if high > 15 || low > 15 {
            return Err(Fault::Malformed);
        }
        *to = high << 4 | low;
    }
    Ok(name)
}

/// A name of sixteen bytes as text: `GUNNAR<20>`; with `suffix` false the last byte is left out.
pub fn text(name: &[u8], suffix: bool) -> String {
    let mut out = String::new();
    let (last, front) = name.split_last().unwrap_or((&0, &[]));
    let end = front.iter().rposition(|c| *c != b' ').map_or(0, |at| at + 1);
    for c in front.iter().take(end) {
        match c {
            b' '..=b'~' => out.push(char::from(*c)),
            _ => {
                let _ = write!(out, "<{c:02x}>");
            }
        }
    }
    if suffix {
        let _ = write!(out, "<{last:02x}>");
    }
    out
}

/// Reads the encoded name at `off` of a message, following one pointer: its text, what it is for, and its length there.
pub fn read(b: Bytes<'_>, off: usize) -> Result<(String, &'static str, usize), Fault> {
    let first = b.u8(off)?;
    let (at, len) = if first & 0xc0 == 0xc0 { (usize::from(b.be16(off)? & 0x3fff), 2) } else { (off, 0) };
    let raw = decode(b, at + 1)?;
    let len = if len > 0 { len } else { scope_end(b, at + 33)? - at };
    let kind = raw.last().copied().unwrap_or(0);
    Ok((text(&raw, true), usage(kind), len))
}

/// Skips the labels of a scope.
fn scope_end(b: Bytes<'_>, mut at: usize) -> Result<usize, Fault> {
    loop {
        match usize::from(b.u8(at)?) {
            0 => return Ok(at + 1),
            n if n & 0xc0 != 0 => return Ok(at + 2),
            n => at += 1 + n,
        }
    }
}

/// What the last byte says of a name (Microsoft MS-NBTE section 1.8).
pub fn usage(kind: u8) -> &'static str {
    match kind {
        0x00 => "Workstation/Redirector",
        0x01 => "Browser",
        0x02 => "Workstation/Redirector",
        0x03 => "Messenger service/Main name",
        0x05 => "Forwarded name",
        0x06 => "RAS Server service",
        0x1b => "Domain Master Browser",
        0x1c => "Domain Controllers",
        0x1d => "Local Master Browser",
        0x1e => "Browser Election Service",
        0x1f => "Net DDE Service",
        0x20 => "Server service",
        0x21 => "RAS client service",
        0x22 => "Exchange Interchange (MSMail Connector)",
        0x23 => "Exchange Store",
        0x24 => "Exchange Directory",
        0xbe => "Network Monitor Agent",
        0xbf => "Network Monitor Analyser",
        _ => "Unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_decoded_and_their_padding_dropped() {
        let mut data = vec![0x20];
        for c in b"OZI            \x1c" {
            data.extend([b'A' + (c >> 4), b'A' + (c & 15)]);
        }
        data.push(0);
        let b = Bytes::new(&data, 0, data.len());
        assert_eq!(read(b, 0), Ok(("OZI<1c>".into(), "Domain Controllers", ENCODED)));
        assert_eq!(read(Bytes::new(b"\x20zz", 0, 3), 0), Err(Fault::Malformed));
    }
}
