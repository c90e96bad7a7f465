//! What the line of an element says of its content, so that a list of elements can be read without opening each.

use super::management_fields::SUPPORTED_RATES;
use super::vendors;
use crate::base::{Bytes, text};
use std::fmt::Write;

/// What follows the name in the line of an element with this number and body; nothing where the name says it all.
pub(super) fn of(number: u8, b: Bytes<'_>) -> String {
    let byte = |at: usize| b.u8(at).unwrap_or(0);
    let list = |from: usize| b.data().get(from..).unwrap_or(&[]);
    match (number, b.reported_len()) {
        (0, 0) => ": Wildcard SSID".into(),
        (0, _) => match str::from_utf8(list(0)) {
            Ok(name) if !name.chars().any(char::is_control) => format!(": \"{}\"", text::safe(name)),
            _ => String::new(),
        },
        (1 | 50, 1..) => rates(list(0)),
        (3, 1) => format!(": Current Channel: {}", byte(0)),
        (5, 4..) => format!(": DTIM {} of {} bitmap", byte(0), byte(1)),
        (7, 6..) => format!(": Country Code {}, Environment {}", text::safe(&text::lossy(b.clipped(0, 2))), environment(byte(2))),
        (11, 5) => " 802.11e CCA Version".into(),
        (32, 1) => format!(": {}", byte(0)),
        (33, 2) => format!(" Min: {}, Max: {}", byte(0) as i8, byte(1) as i8),
        (35, 2) => format!(" Transmit Power: {}, Link Margin: {}", byte(0) as i8, byte(1) as i8),
        (51, 2..) => {
            let mut out = format!(": Operating Class {}, Channel List :", byte(0));
            for channel in list(1) {
                let _ = write!(out, " {channel},");
            }
            out
        }
        (127, 1) => " (1 octet)".into(),
        (127, octets) if octets > 1 => format!(" ({octets} octets)"),
        (221, 4..) => vendors::name(b.be24(0).unwrap_or(0)).map_or_else(String::new, |name| format!(": {name}{}", kind(b))),
        _ => String::new(),
    }
}

/// Rates in Mbit/s, basic ones with a (B).
fn rates(bytes: &[u8]) -> String {
    let mut out = String::new();
    for rate in bytes {
        let _ = match SUPPORTED_RATES.names.get((*rate).into()) {
            Some(name) => write!(out, " {name},"),
            None => write!(out, " Unknown,"),
        };
    }
    out.push_str(" [Mbit/sec]");
    out
}

/// Where a country's rules are for.
pub(super) fn environment(byte: u8) -> &'static str {
    match byte {
        b'O' => "Outdoor",
        b'I' => "Indoor",
        b' ' => "All",
        _ => "Unknown",
    }
}

/// What a vendor's element is, where its type has a name.
fn kind(b: Bytes<'_>) -> &'static str {
    match (b.be24(0), b.u8(3), b.u8(4)) {
        (Ok(0x00_50f2), Ok(1), _) => ": WPA Information Element",
        (Ok(0x00_50f2), Ok(2), Ok(0)) => ": WMM/WME: Information Element",
        (Ok(0x00_50f2), Ok(2), Ok(1)) => ": WMM/WME: Parameter Element",
        (Ok(0x00_50f2), Ok(2), Ok(2)) => ": WMM/WME: TSPEC Element",
        (Ok(0x00_50f2), Ok(4), _) => ": WPS",
        (Ok(0x00_037f), Ok(1), _) => ": Advanced Capability",
        (Ok(0x00_037f), Ok(3), _) => ": eXtended Range",
        (Ok(0x00_904c), Ok(51), _) => ": HT Capabilities (802.11n D1.10)",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_say_what_they_hold() {
        let title = |number, bytes: &[u8]| of(number, Bytes::new(bytes, 0, bytes.len()));
        assert_eq!(title(0, b"home"), ": \"home\"");
        assert_eq!(title(0, b""), ": Wildcard SSID");
        assert_eq!(title(1, &[130, 132, 11, 22]), " 1(B), 2(B), 5.5, 11, [Mbit/sec]");
        assert_eq!(title(5, &[2, 3, 0, 0]), ": DTIM 2 of 3 bitmap");
        assert_eq!(title(7, b"US \x01\x0b\x1b"), ": Country Code US, Environment All");
        assert_eq!(title(33, &[2, 19]), " Min: 2, Max: 19");
        assert_eq!(title(127, &[0; 8]), " (8 octets)");
        assert_eq!(title(221, &[0, 0x50, 0xf2, 2, 1, 1]), ": Microsoft Corp.: WMM/WME: Parameter Element");
        assert_eq!(title(45, &[0; 26]), "");
    }
}
