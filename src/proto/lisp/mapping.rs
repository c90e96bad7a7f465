//! Mapping records: which locators lead to a prefix (RFC 9301 section 5.4), and addresses in the canonical format (RFC 8060).

use super::endpoint;
use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::model::{Field, Value};
use crate::proto::common::rows::{add_bits, add_each};
use std::net::{Ipv4Addr, Ipv6Addr};

/// An address as text, by its length.
pub fn address(bytes: &[u8]) -> String {
    match (<[u8; 4]>::try_from(bytes), <[u8; 16]>::try_from(bytes)) {
        (Ok(four), _) => Ipv4Addr::from(four).to_string(),
        (_, Ok(six)) => Ipv6Addr::from(six).to_string(),
        _ => String::new(),
    }
}

/// All mapping records from `at`; gives where they end.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, count: u8) -> Result<usize, Fault> {
    for n in 1..=count {
        at = record(cx, b, at, n)?;
    }
    Ok(at)
}

fn record<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, n: u8) -> Result<usize, Fault> {
    let item = cx.put(&MAPPING, b.span(at, 0), Value::None);
    cx.open_last();
    let ttl = cx.add(&MAPPING_TTL, b, at, 4)?;
    let locators = cx.add(&MAPPING_LOCCNT, b, at + 4, 1)?;
    let width = cx.add(&MAPPING_EID_MASKLEN, b, at + 5, 1)?;
    let action = cx.add(&MAPPING_ACT, b, at + 6, 2)?;
    let authoritative = cx.add(&MAPPING_AUTH, b, at + 6, 2)? != 0;
    cx.add(&MAPPING_RES1, b, at + 6, 2)?;
    add_bits(cx, b, at + 8, 2, &[&MAPPING_RES2, &MAPPING_VER])?;
    let (prefix, end) = endpoint(cx, b, at + 10, &MAPPING_EID_AFI, [&MAPPING_EID_IPV4, &MAPPING_EID_IPV6])?;
    let action = MAPPING_ACT.names.get(action).unwrap_or("Unassigned");
    let word = if authoritative { "Authoritative" } else { "Not Authoritative" };
    cx.text(item, format_args!("Mapping Record {n}, EID Prefix: {prefix}/{width}, TTL: {ttl}, Action: {action}, {word}"));
    cx.end_at(item, b, end);
    let lead = if n == 1 { " for" } else { "," };
    cx.info_append(format_args!("{lead} {prefix}/{width}"));
    let mut at = end;
    for n in 1..=locators {
        at = locator(cx, b, at, n)?;
    }
    cx.close();
    Ok(at)
}

fn locator<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, n: u64) -> Result<usize, Fault> {
    let item = cx.put(&LOC, b.span(at, 0), Value::None);
    cx.open_last();
    let [priority, weight, many_priority, many_weight] = *b.slice(at, 4)? else { return Err(Fault::Malformed) };
    add_each(cx, b, at, &[(&LOC_PRIORITY, 1), (&LOC_WEIGHT, 1), (&LOC_MULTICAST_PRIORITY, 1), (&LOC_MULTICAST_WEIGHT, 1)])?;
    let flags = cx.flags(&LOC_FLAGS, b, at + 4, 2, &[&LOC_FLAGS_RES, &LOC_FLAGS_LOCAL, &LOC_FLAGS_PROBE, &LOC_FLAGS_REACH])?;
    let family = cx.add(&LOC_AFI, b, at + 6, 2)?;
    let (text, end) = match family {
        1 | 2 => {
            let len = if family == 1 { 4 } else { 16 };
            let text = address(b.slice(at + 8, len)?);
            cx.put_text(&LOC_LOCATOR, b.span(at + 8, len), format_args!("{text}"));
            (text, at + 8 + len)
        }
        _ => return Err(Fault::Malformed),
    };
    let local = if flags & 4 != 0 { "Local " } else { "" };
    let probed = if flags & 2 != 0 { " (probed)" } else { "" };
    let reachable = if flags & 1 != 0 { "Reachable" } else { "Unreachable" };
    cx.text(
        item,
        format_args!(
            "Locator Record {n}, {local}RLOC: {text}{probed}, {reachable}, Priority/Weight: {priority}/{weight}, Multicast Priority/Weight: {many_priority}/{many_weight}"
        ),
    );
    cx.end_at(item, b, end);
    cx.close();
    Ok(end)
}

/// An address in the canonical format, which may say the instance that it belongs to.
pub fn canonical<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, outer: &'static Field) -> Result<(String, usize), Fault> {
    const INSTANCE: u64 = 2;
    const HEADER: usize = 6;
    let len = usize::from(b.be16(at + 4)?);
    let end = at + HEADER + len;
    let title = if outer == &MAPPING_EID_AFI { "EID Prefix" } else { "Address" };
    let line = cx.open_text(b.span(at, HEADER + len), format_args!("{title}"));
    let lcaf = cx.put(&LCAF, b.span(at, HEADER + len), Value::None);
    cx.open_last();
    cx.open(&LCAF_HEADER, b, at, HEADER)?;
    add_each(cx, b, at, &[(&LCAF_RES1, 1), (&LCAF_FLAGS, 1)])?;
    let kind = cx.add(&LCAF_TYPE, b, at + 2, 1)?;
    add_each(cx, b, at + 3, &[(&LCAF_RES2, 1), (&LCAF_LENGTH, 2)])?;
    cx.close();
    let mut text = String::from("Unknown");
    if kind == INSTANCE {
        let instance = cx.add(&LCAF_IID, b, at + 6, 4)?;
        let family = cx.add(&LCAF_IID_AFI, b, at + 10, 2)?;
        let (field, size) = if family == 2 { (&LCAF_IID_IPV6, 16) } else { (&LCAF_IID_IPV4, 4) };
        if matches!(family, 1 | 2) {
            cx.add(field, b, at + 12, size)?;
            let inner = address(b.slice(at + 12, size)?);
            cx.text(lcaf, format_args!("LCAF: Instance ID: {instance}, Address: {inner}"));
            text = format!("[{instance}] {inner}");
        }
    }
    cx.text(line, format_args!("{title}: {text}"));
    cx.close();
    cx.close();
    Ok((text, end))
}
