//! Link state advertisements: what routers tell of their links and of what they reach (RFC 2328 section A.4, RFC 5340
//! section A.4).

use super::fields::*;
use super::lsa_fields::*;
use super::{UNKNOWN_TYPE, bit_set, opaque, options};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::rows::{add_bits, add_each};
use std::net::Ipv4Addr;

const HEADER: usize = 20;
/// Most advertisements in one packet.
const MOST: u64 = 4096;

/// Advertisements with their bodies.
pub(super) fn update<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, v3: bool) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("LS Update Packet"));
    let count = cx.add(&LS_NUMBER_OF_LSAS, b, 0, 4)?;
    let mut at = 4;
    for _ in 0..count.min(MOST) {
        if at >= b.reported_len() {
            break;
        }
        let len = usize::from(b.be16(at + 18)?);
        if len < HEADER {
            return Err(Fault::Malformed);
        }
        let lsa = b.window(at, len);
        header(cx, lsa, len, len, v3)?;
        let kind = lsa.u8(3)?;
        if v3 { body_v3(cx, lsa)? } else { body(cx, lsa, kind)? }
        cx.close();
        at += len;
    }
    cx.close();
    Ok(())
}

/// Headers alone, as descriptions and acknowledgments have them.
pub(super) fn headers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, v3: bool) -> Outcome {
    let mut at = start;
    while at + HEADER <= b.reported_len() {
        let lsa = b.window(at, HEADER);
        let len = usize::from(lsa.be16(18)?);
        header(cx, lsa, HEADER, len, v3)?;
        cx.close();
        at += HEADER;
    }
    Ok(())
}

/// The header, in a subtree of `span` bytes that stays open.
fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, span: usize, len: usize, v3: bool) -> Outcome {
    if v3 {
        let kind = u64::from(b.be16(2)? & 0x1fff);
        let name = V3_LSA_FC.names.get(kind).unwrap_or("Unknown");
        cx.open_text(b.span(0, span), format_args!("LSA-type {kind} ({name}), len {len}"));
        add_bits(cx, b, 0, 2, &[&LSA_AGE, &V3_LSA_DO_NOT_AGE])?;
        cx.flags(&V3_LSA, b, 2, 2, V3_LSA_BITS)?;
        if let Some(field) = V3_LSA_KINDS.get((kind as usize).wrapping_sub(1)) {
            cx.hide(field, b.span(2, 2), Value::Uint(1));
        }
        cx.add(&LINK_STATE_ID, b, 4, 4)?;
    } else {
        let kind = u64::from(b.u8(3)?);
        let name = LSA.names.get(kind).unwrap_or("Unknown");
        cx.open_text(b.span(0, span), format_args!("LSA-type {kind} ({name}), len {len}"));
        add_bits(cx, b, 0, 2, &[&LSA_AGE, &LSA_DONOTAGE])?;
        options(cx, b, 2, kind == 7)?;
        cx.add(&LSA, b, 3, 1)?;
        // the three opaque kinds share one field
        if let Some(field) = LSA_KINDS.get((kind.min(9) as usize).wrapping_sub(1)) {
            cx.hide(field, b.span(3, 1), Value::Uint(1));
        }
        if (9..=11).contains(&kind) {
            opaque::id(cx, b)?;
        } else {
            cx.add(&LSA_ID, b, 4, 4)?;
        }
    }
    add_each(cx, b, 8, &[(&ADVROUTER, 4), (&LSA_SEQNUM, 4), (&LSA_CHKSUM, 2), (&LSA_LENGTH, 2)]).map(|_| ())
}

fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let mut at = HEADER;
    match kind {
        1 => {
            bit_set(cx, &V2_ROUTER_FLAGS, b, at, 1, V2_ROUTER_FLAG_BITS)?;
            let links = cx.add(&LSA_NUMBER_OF_LINKS, b, at + 2, 2)?;
            at += 4;
            for _ in 0..links {
                at = link(cx, b, at)?;
            }
        }
        2 => {
            cx.add(&LSA_NETWORK_NETMASK, b, at, 4)?;
            at += 4;
            while at + 4 <= b.reported_len() {
                cx.add(&LSA_NETWORK_ATTCHRTR, b, at, 4)?;
                at += 4;
            }
        }
        3 | 4 => {
            cx.add(&LSA_ASBR_NETMASK, b, at, 4)?;
            at += 4;
            while at + 4 <= b.reported_len() {
                at = add_each(cx, b, at, &[(&LSA_TOS, 1), (&METRIC, 3)])?;
            }
        }
        5 | 7 => {
            cx.add(&LSA_ASEXT_NETMASK, b, at, 4)?;
            at += 4;
            while at + 12 <= b.reported_len() {
                cx.add(&LSA_ASEXT_TYPE, b, at, 1)?;
                cx.put(&LSA_TOS, b.span(at, 1), Value::Uint(u64::from(b.u8(at)? & 0x7f)));
                at = add_each(cx, b, at + 1, &[(&METRIC, 3), (&LSA_ASEXT_FWDADDR, 4), (&LSA_ASEXT_EXTRTTAG, 4)])?;
            }
        }
        9..=11 => opaque::body(cx, b)?,
        _ => {
            cx.open_text(b.span(at, b.reported_len().saturating_sub(at)), format_args!("Unknown LSA Type {kind}"));
            cx.note_text(&UNKNOWN_TYPE, format_args!("Unknown LSA Type {kind}"));
            cx.close();
        }
    }
    Ok(())
}

/// One link of a router, with its metrics by type of service.
fn link<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (id, data, kind) = (Ipv4Addr::from(b.be32(at)?), Ipv4Addr::from(b.be32(at + 4)?), b.u8(at + 8)?);
    let (metrics, metric) = (usize::from(b.u8(at + 9)?), b.be16(at + 10)?);
    let (short, what) = match kind {
        1 => ("PTP", "Neighboring router's Router ID"),
        2 => ("Transit", "IP address of Designated Router"),
        3 => ("Stub", "IP network/subnet number"),
        4 => ("Virtual", "Neighboring router's Router ID"),
        _ => ("Unknown", "Unknown link type"),
    };
    let (id_text, data_text) = (id.to_string(), data.to_string());
    cx.open_text(
        b.span(at, 12 + 4 * metrics),
        format_args!("Type: {short:<8} ID: {id_text:<15} Data: {data_text:<15} Metric: {metric}"),
    );
    cx.add(&LSA_ROUTER_LINKID, b, at, 4)?;
    cx.append(cx.last(), format_args!(" - {what}"));
    add_each(
        cx,
        b,
        at + 4,
        &[(&LSA_ROUTER_LINKDATA, 4), (&LSA_ROUTER_LINKTYPE, 1), (&LSA_ROUTER_NUMMETRICS, 1), (&LSA_ROUTER_METRIC0, 2)],
    )?;
    let mut at = at + 12;
    for _ in 0..metrics {
        let (tos, metric) = (b.u8(at)?, b.be16(at + 2)?);
        let item = cx.put(&LS_METRIC, b.span(at, 4), Value::Uint(metric.into()));
        cx.text(item, format_args!("TOS: {tos}, Metric: {metric}"));
        at += 4;
    }
    cx.close();
    Ok(at)
}

fn body_v3<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = b.be16(2)? & 0x1fff;
    let at = HEADER;
    let end = b.reported_len();
    match kind {
        1 => {
            bit_set(cx, &V3_ROUTER_FLAGS, b, at, 1, V3_ROUTER_FLAG_BITS)?;
            bit_set(cx, &V3_OPTIONS, b, at + 1, 3, V3_OPTION_BITS)?;
            interfaces(cx, b, at + 4)
        }
        2 => {
            cx.add(&RESERVED, b, at, 1)?;
            bit_set(cx, &V3_OPTIONS, b, at + 1, 3, V3_OPTION_BITS)?;
            (at + 4..end).step_by(4).try_for_each(|at| cx.add(&V3_LSA_ATTACHED_ROUTER, b, at, 4).map(|_| ()))
        }
        3 => {
            add_each(cx, b, at, &[(&RESERVED, 1), (&METRIC, 3)])?;
            prefix(cx, b, at + 4, |cx, at| cx.add(&RESERVED, b, at, 2)).map(|_| ())
        }
        4 => {
            cx.add(&RESERVED, b, at, 1)?;
            bit_set(cx, &V3_OPTIONS, b, at + 1, 3, V3_OPTION_BITS)?;
            add_each(cx, b, at + 4, &[(&RESERVED, 1), (&METRIC, 3), (&V3_LSA_DESTINATION_ROUTER_ID, 4)]).map(|_| ())
        }
        5 | 7 => {
            let flags = bit_set(cx, &V3_EXTERNAL_FLAGS, b, at, 1, V3_EXTERNAL_FLAG_BITS)?;
            cx.add(&METRIC, b, at + 1, 3)?;
            let referenced = b.be16(at + 6)?;
            let mut at = prefix(cx, b, at + 4, |cx, at| cx.add(&V3_LSA_REFERENCED_LS_TYPE, b, at, 2))?;
            if flags & 2 != 0 {
                cx.add(&V3_LSA_FORWARDING_ADDRESS_IPV6, b, at, 16)?;
                at += 16;
            }
            if flags & 1 != 0 {
                cx.add(&V3_LSA_EXTERNAL_ROUTE_TAG, b, at, 4)?;
                at += 4;
            }
            if referenced != 0 {
                cx.add(&V3_LSA_REFERENCED_LINK_STATE_ID, b, at, 4)?;
            }
            Ok(())
        }
        8 => {
            cx.add(&V3_LSA_ROUTER_PRIORITY, b, at, 1)?;
            bit_set(cx, &V3_OPTIONS, b, at + 1, 3, V3_OPTION_BITS)?;
            cx.add(&V3_LSA_LINK_LOCAL_INTERFACE_ADDRESS_IPV6, b, at + 4, 16)?;
            let count = cx.add(&V3_LSA_NUM_PREFIXES, b, at + 20, 4)?;
            let mut at = at + 24;
            for _ in 0..count.min(MOST) {
                at = prefix(cx, b, at, |cx, at| cx.add(&RESERVED, b, at, 2))?;
            }
            Ok(())
        }
        9 => {
            let count = cx.add(&V3_LSA_NUM_PREFIXES, b, at, 2)?;
            let mut at = add_each(
                cx,
                b,
                at + 2,
                &[(&V3_LSA_REFERENCED_LS_TYPE, 2), (&V3_LSA_REFERENCED_LINK_STATE_ID, 4), (&V3_LSA_REFERENCED_ADVERTISING_ROUTER, 4)],
            )?;
            for _ in 0..count {
                at = prefix(cx, b, at, |cx, at| cx.add(&METRIC, b, at, 2))?;
            }
            Ok(())
        }
        _ => {
            cx.note_text(&UNKNOWN_TYPE, format_args!("Unknown LSA Type {kind}"));
            Ok(())
        }
    }
}

/// The links of a router in version 3.
fn interfaces<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize) -> Outcome {
    if start >= b.reported_len() {
        return Ok(());
    }
    cx.open_text(b.span(start, b.reported_len() - start), format_args!("Router Interfaces"));
    let mut at = start;
    let mut number = 1;
    while at + 16 <= b.reported_len() {
        cx.open_text(b.span(at, 16), format_args!("Entry #{number}"));
        at = add_each(
            cx,
            b,
            at,
            &[
                (&V3_LSA_TYPE, 1),
                (&RESERVED, 1),
                (&METRIC, 2),
                (&V3_LSA_INTERFACE_ID, 4),
                (&V3_LSA_NEIGHBOR_INTERFACE_ID, 4),
                (&V3_LSA_NEIGHBOR_ROUTER_ID, 4),
            ],
        )?;
        cx.close();
        number += 1;
    }
    cx.close();
    Ok(())
}

/// An address prefix (RFC 5340 section A.4.1); `middle` adds what the two bytes before the address are. Gives its end.
fn prefix<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    middle: impl FnOnce(&mut Cx<'a>, usize) -> Result<u64, Fault>,
) -> Result<usize, Fault> {
    let bits = cx.add(&PREFIX_LENGTH, b, at, 1)? as usize;
    bit_set(cx, &V3_PREFIX_OPTIONS, b, at + 1, 1, V3_PREFIX_OPTION_BITS)?;
    middle(cx, at + 2)?;
    let len = bits.div_ceil(32) * 4;
    if len > 16 {
        return Err(Fault::Malformed);
    }
    let mut address = [0; 16];
    address.iter_mut().zip(b.slice(at + 4, len)?).for_each(|(to, from)| *to = *from);
    cx.put(&V3_ADDRESS_PREFIX_IPV6, b.span(at + 4, len), Value::Ipv6(address));
    Ok(at + 4 + len)
}
