//! Encoded addresses (RFC 7761 section 4.9.1): family, encoding, for groups and sources also flags and a mask length.

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::add_each;
use std::net::{Ipv4Addr, Ipv6Addr};

/// An address with its text.
fn address(b: Bytes<'_>, at: usize, family: u8) -> Result<(Value, String, usize), Fault> {
    match family {
        1 => {
            let raw = b.be32(at)?;
            Ok((Value::Ipv4(raw.to_be_bytes()), Ipv4Addr::from(raw).to_string(), 4))
        }
        2 => {
            let raw: [u8; 16] = b.slice(at, 16)?.try_into().map_err(|_| Fault::Malformed)?;
            Ok((Value::Ipv6(raw), Ipv6Addr::from(raw).to_string(), 16))
        }
        _ => Err(Fault::Malformed),
    }
}

fn of<'f>(family: u8, v4: &'f Field, v6: &'f Field) -> &'f Field {
    if family == 2 { v6 } else { v4 }
}

/// A unicast address; gives where it ends.
pub(super) fn encoded_unicast<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    v4: &'static Field,
    v6: &'static Field,
    label: &str,
) -> Result<usize, Fault> {
    let family = b.u8(at)?;
    let (value, text, size) = address(b, at + 2, family)?;
    let item = cx.put(of(family, v4, v6), b.span(at, 2 + size), value);
    cx.text(item, format_args!("{label}: {text}"));
    cx.open_last();
    add_each(cx, b, at, &[(&ADDR_ADDRESS_FAMILY, 1), (&ADDR_ENCODING_TYPE, 1)])?;
    cx.put(of(family, &UNICAST, &UNICAST_IPV6), b.span(at + 2, size), value);
    cx.close();
    Ok(at + 2 + size)
}

/// A group with its mask; gives where it ends, and its line.
pub(super) fn encoded_group<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, label: &str) -> Result<(usize, Item), Fault> {
    let family = b.u8(at)?;
    let (value, text, size) = address(b, at + 4, family)?;
    let field = of(family, &GROUP, &GROUP_IP6);
    let item = cx.put(field, b.span(at, 4 + size), value);
    cx.text(item, format_args!("{label}: {text}/{}", b.u8(at + 3)?));
    cx.open_last();
    add_each(cx, b, at, &[(&ADDR_ADDRESS_FAMILY, 1), (&ADDR_ENCODING_TYPE, 1)])?;
    named_bits(cx, &GROUP_FLAGS, b, at + 2, GROUP_BITS)?;
    cx.add(&MASK_LEN, b, at + 3, 1)?;
    cx.put(field, b.span(at + 4, size), value);
    cx.close();
    Ok((at + 4 + size, item))
}

/// A source with its mask, and the attributes of the join (RFC 5384) where its encoding has them; gives where it ends.
pub(super) fn encoded_source<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    v4: &'static Field,
    v6: &'static Field,
) -> Result<usize, Fault> {
    let (family, encoding, flags) = (b.u8(at)?, b.u8(at + 1)?, b.u8(at + 2)?);
    let (value, text, size) = address(b, at + 4, family)?;
    let item = cx.put(of(family, v4, v6), b.span(at, 4 + size), value);
    cx.text(item, format_args!("IP address: {text}/{}", b.u8(at + 3)?));
    if flags & 7 != 0 {
        let letters: String = [(4, 'S'), (2, 'W'), (1, 'R')].iter().filter(|f| flags & f.0 != 0).map(|f| f.1).collect();
        cx.append(item, format_args!(" ({letters})"));
    }
    cx.open_last();
    add_each(cx, b, at, &[(&ADDR_ADDRESS_FAMILY, 1), (&ADDR_ENCODING_TYPE, 1)])?;
    named_bits(cx, &SOURCE_FLAGS, b, at + 2, SOURCE_BITS)?;
    cx.add(&MASK_LEN, b, at + 3, 1)?;
    cx.put(of(family, &SOURCE, &SOURCE_IP6), b.span(at + 4, size), value);
    let mut at = at + 4 + size;
    if encoding == 1 {
        loop {
            let (flags, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
            cx.open(&SOURCE_JA, b, at, 2 + len)?;
            let name = SOURCE_JA_FLAGS_ATTR_TYPE.names.get(u64::from(flags & 0x3f)).unwrap_or("Unknown");
            cx.flags(&JA_FLAGS, b, at, 1, JA_BITS)?;
            cx.append(cx.last(), format_args!(", Attribute Type: {name}"));
            cx.add(&SOURCE_JA_LENGTH, b, at + 1, 1)?;
            if len > 0 {
                cx.add(&SOURCE_JA_VALUE, b, at + 2, len)?;
            }
            cx.close();
            at += 2 + len;
            // bit 6 marks the last attribute
            if flags & 0x40 != 0 {
                break;
            }
        }
    }
    cx.close();
    Ok(at)
}

/// Flags, with the names of those that are set behind them.
fn named_bits<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, bits: &[&'static Field]) -> Outcome {
    let number = cx.flags(field, b, at, 1, bits)?;
    let item = cx.last();
    for bit in bits.iter().filter(|bit| bit.kind == crate::model::Kind::Bool && number & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    Ok(())
}
