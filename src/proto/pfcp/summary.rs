//! What an element's line says beside its name: the value that matters.

use super::fields::*;
use super::{show, value_of};
use crate::base::{Bytes, Fault};
use crate::model::Field;
use crate::proto::common::text::Shown;
use std::net::{Ipv4Addr, Ipv6Addr};

const MINUTE: u8 = 1;
const TEN_MINUTES: u8 = 2;
const HOUR: u8 = 3;
const TEN_HOURS: u8 = 4;
const INFINITE: u8 = 7;

/// The text of an element's value; empty where the line has none.
pub fn of(kind: u16, b: Bytes<'_>) -> Result<String, Fault> {
    let number = || b.uint_be(0, b.reported_len().min(8));
    Ok(match kind {
        19 | 20 | 40 | 42 | 95 | 113 | 115 => value_of(kind).map_or(Ok(String::new()), |field| named(field, b))?,
        22 | 159 => show::name(b.data()),
        24 | 91 if show::is_printable(b.data()) => Shown(b.data()).to_string(),
        21 if b.u8(0)? & 0x04 == 0 => {
            let flags = b.u8(0)?;
            addresses(b, 5, format!("TEID: 0x{:08x}", b.be32(1)?), (flags & 1 != 0, flags & 2 != 0))?
        }
        57 => {
            let flags = b.u8(0)?;
            addresses(b, 9, format!("SEID: 0x{:016x}", b.be64(1)?), (flags & 2 != 0, flags & 1 != 0))?
        }
        28 | 29 | 48 | 52 | 53 | 56 | 64 | 88 | 104 => number()?.to_string(),
        32 | 35 | 36 | 67 | 71 | 74 | 122 => format!("{} s", number()?),
        33 | 69 | 70 | 75 | 76 | 96 | 147 | 156 | 163 | 164 => show::moment_text(b, 4)?,
        46 => format!("{} ms", number()? * 50),
        47 if b.u8(0)? >> 5 == INFINITE => format!("Infinite ({})", b.u8(0)? & 0x1f),
        55 if b.u8(0)? == 0 => " Stopped".to_owned(),
        47 | 55 | 112 => timer(b.u8(0)?),
        60 => match (b.u8(0)? & 0xf, b.from(1)) {
            (0, rest) => format!("IPv4 address: {}", Ipv4Addr::from(rest.be32(0)?)),
            (1, rest) => format!("IPv6 address: {}", ipv6(rest, 0)?),
            (2, rest) => format!("FQDN: {}", show::fqdn(rest.data())),
            _ => String::new(),
        },
        81 | 82 | 108 | 109 | 120 => rule(b.be32(0)?),
        103 => {
            let (flags, mut at, mut out) = (b.u8(0)?, 1, String::new());
            if flags & 2 != 0 {
                out.push_str(&format!("IPv4 {} ", Ipv4Addr::from(b.be32(at)?)));
                at += 4;
            }
            if flags & 1 != 0 {
                out.push_str(&format!("IPv6 {} ", ipv6(b, at)?));
            }
            out
        }
        114 => {
            let which = u64::from(b.u8(0)? & 7);
            let name = FAILED_RULE_ID_TYPE.names.get(which).unwrap_or("Unknown");
            match which {
                0 => format!("{name}: {}", b.be16(1)?),
                1..=3 => format!("{name}: {}", rule(b.be32(1)?)),
                _ => format!("{name}: {}", b.u8(1)?),
            }
        }
        116 if b.u8(0)? & 0x20 != 0 => {
            let flags = b.u8(0)?;
            let at = 1 + usize::from(flags & 0x1c != 0) + 4 * usize::from(flags & 1) + 16 * usize::from(flags >> 1 & 1);
            show::name(b.clipped(at, b.len().saturating_sub(at + usize::from(flags & 0x40 != 0))))
        }
        117 if number()? == 0 => " (Stopped)".to_owned(),
        140 => format!("{} packets", number()?),
        _ => String::new(),
    })
}

/// The element inside a group that says which rule the group is about, and what its line says where none does.
pub const fn rule_of(group: u16) -> Option<(&'static str, &'static str)> {
    const NONE: &str = "Dynamic by CP 0";
    match group {
        1 | 8 | 9 | 15 => Some(("PDR ID", "0")),
        3 | 10 | 16 => Some(("FAR ID", NONE)),
        6 | 13 | 17 | 78..=80 => Some(("URR ID", NONE)),
        7 | 14 | 18 => Some(("QER ID", NONE)),
        12 | 85..=87 => Some(("BAR ID", "0")),
        _ => None,
    }
}

fn named(field: &'static Field, b: Bytes<'_>) -> Result<String, Fault> {
    let value = field.extract(b.uint_be(0, b.reported_len().min(field.width() as usize / 8))?);
    Ok(field.names.get(value).unwrap_or("Unknown").to_owned())
}

/// A rule's number and who gave it.
fn rule(id: u32) -> String {
    format!("{} {}", if id >> 31 != 0 { "Predefined by UP" } else { "Dynamic by CP" }, id & 0x7fff_ffff)
}

fn timer(octet: u8) -> String {
    let value = u32::from(octet & 0x1f);
    match octet >> 5 {
        0 => format!("{} s", value * 2),
        MINUTE => format!("{value} min"),
        TEN_MINUTES => format!("{} min", value * 10),
        HOUR => format!("{value} hours"),
        TEN_HOURS => format!("{} hours", value * 10),
        INFINITE => format!("{value} Infinite"),
        _ => format!("{value} min"),
    }
}

fn ipv6(b: Bytes<'_>, at: usize) -> Result<Ipv6Addr, Fault> {
    b.slice(at, 16)?.try_into().map(|a: [u8; 16]| Ipv6Addr::from(a)).map_err(|_| Fault::Malformed)
}

/// An identifier with the addresses that flags say follow it.
fn addresses(b: Bytes<'_>, at: usize, mut out: String, (v4, v6): (bool, bool)) -> Result<String, Fault> {
    let mut at = at;
    if v4 {
        out.push_str(&format!(", IPv4 {}", Ipv4Addr::from(b.be32(at)?)));
        at += 4;
    }
    if v6 {
        out.push_str(&format!(", IPv6 {}", ipv6(b, at)?));
    }
    Ok(out)
}
