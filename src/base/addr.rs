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
            Address::Ipv4(ip) => ip.fmt(f),
            Address::Ipv6(ip) => ip.fmt(f),
            Address::Text(text) => f.write_str(text),
        }
    }
}

/// Bytes as pairs of lower-case hex digits with a separator between them: `00:1d:60`.
pub fn write_hex(out: &mut impl Write, bytes: &[u8], separator: &str) -> std::fmt::Result {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for (i, b) in bytes.iter().enumerate() {
        if i > 0 {
            out.write_str(separator)?;
        }
        out.write_char(char::from(DIGITS[usize::from(b >> 4)]))?;
        out.write_char(char::from(DIGITS[usize::from(b & 15)]))?;
    }
    Ok(())
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
    }
}
