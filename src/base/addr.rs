//! Addresses as people write them, appended to a string without allocating.

use std::fmt::Write;
use std::net::{Ipv4Addr, Ipv6Addr};

/// An address of the network or link layer, as the Source and Destination columns show it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Address {
    #[default]
    None,
    Ether([u8; 6]),
    Ipv4(Ipv4Addr),
    Ipv6(Ipv6Addr),
    /// An address of another family, already as text (802.15.4, USB `host`, IPX …).
    Text(Box<str>),
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Address::None => Ok(()),
            Address::Ether(mac) => write_hex(f, mac, ":"),
            Address::Ipv4(ip) => write_ipv4(f, ip.octets()),
            Address::Ipv6(ip) => ip.fmt(f),
            Address::Text(text) => f.write_str(text),
        }
    }
}

/// Dotted decimal. `Ipv4Addr`'s own way minds widths and alignment for each number, which takes many times as long.
pub fn write_ipv4(out: &mut impl Write, ip: [u8; 4]) -> std::fmt::Result {
    for (i, part) in ip.into_iter().enumerate() {
        if i > 0 {
            out.write_char('.')?;
        }
        out.write_str(itoa::Buffer::new().format(part))?;
    }
    Ok(())
}

/// Bytes as pairs of lower-case hex digits with a separator between them: `00:1d:60`.
pub fn write_hex(out: &mut impl Write, bytes: &[u8], separator: &str) -> std::fmt::Result {
    // written in blocks: a call for each digit is what would cost
    const BLOCK: usize = 32;
    let mut digits = [0_u8; BLOCK * 3];
    let joined = separator.len() == 1;
    for (n, block) in bytes.chunks(BLOCK).enumerate() {
        let mut at = 0;
        for (i, b) in block.iter().enumerate() {
            if n + i > 0 {
                if joined {
                    at += put(&mut digits, at, separator.as_bytes());
                } else if !separator.is_empty() {
                    flush(out, &mut at, &digits)?;
                    out.write_str(separator)?;
                }
            }
            at += put(&mut digits, at, &[DIGITS[usize::from(b >> 4)], DIGITS[usize::from(b & 15)]]);
        }
        flush(out, &mut at, &digits)?;
    }
    Ok(())
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

fn put(to: &mut [u8], at: usize, what: &[u8]) -> usize {
    if let Some(place) = to.get_mut(at..at + what.len()) {
        place.copy_from_slice(what);
    }
    what.len()
}

fn flush(out: &mut impl Write, at: &mut usize, digits: &[u8]) -> std::fmt::Result {
    let text = digits.get(..std::mem::take(at)).and_then(|d| std::str::from_utf8(d).ok());
    out.write_str(text.unwrap_or_default())
}

/// [`write_hex`] into a new string.
pub fn hex(bytes: &[u8], separator: &str) -> String {
    let mut out = String::with_capacity(bytes.len() * (2 + separator.len()));
    let _ = write_hex(&mut out, bytes, separator);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_read_as_people_write_them() {
        assert_eq!(Address::Ether([0, 0x1d, 0x60, 0xff, 1, 2]).to_string(), "00:1d:60:ff:01:02");
        assert_eq!(Address::Ipv6(Ipv6Addr::LOCALHOST).to_string(), "::1");
        assert_eq!(hex(&[0xde, 0xad], ""), "dead");
        assert_eq!(hex(&[7; 70], "-"), vec!["07"; 70].join("-"));
        assert_eq!(hex(&[7; 33], ", "), vec!["07"; 33].join(", "));
    }
}
