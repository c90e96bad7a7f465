//! Extension headers of IPv6: hop-by-hop and destination options, routing, fragment (RFC 8200 section 4).

use super::fields::*;
use super::{OPT_UNKNOWN_DATA, ROUTING_DEPRECATED};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::stream::headers;
use std::net::Ipv6Addr;

/// What a fragment header says.
#[derive(Clone, Copy)]
pub(super) struct Fragment {
    pub next: u8,
    /// In bytes.
    pub offset: u32,
    pub more: bool,
    pub ident: u32,
}

/// Opens an extension header: its line, next header and length. Gives the length in bytes.
fn open<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, fields: [&'static Field; 4]) -> Result<usize, Fault> {
    let [header, next, len, octets] = fields;
    let words = b.u8(at + 1)?;
    let bytes = (usize::from(words) + 1) * 8;
    b.sub(at, bytes)?;
    cx.tree.push_layer(header.name);
    let span = b.span(at, bytes);
    cx.put(header, span, Value::Span(span));
    cx.open_last();
    cx.add(next, b, at, 1)?;
    cx.add(len, b, at + 1, 1)?;
    cx.computed(octets, b.span(at + 1, 1), Value::Uint(bytes as u64));
    Ok(bytes)
}

/// Hop-by-hop (0) and destination (60) options.
pub(super) fn options<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, kind: u8) -> Result<usize, Fault> {
    let fields = match kind {
        0 => [&HOPOPTS, &HOPOPTS_NXT, &HOPOPTS_LEN, &HOPOPTS_OCT],
        _ => [&DSTOPTS, &DSTOPTS_NXT, &DSTOPTS_LEN, &DSTOPTS_OCT],
    };
    let len = open(cx, b, at, fields)?;
    let header = b.window(at, len);
    let mut off = 2;
    while off < len {
        off += option(cx, header, off)?;
    }
    cx.close();
    Ok(len)
}

fn option<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize) -> Result<usize, Fault> {
    let kind = b.u8(off)?;
    let len = if kind == 0 { 0 } else { usize::from(b.u8(off + 1)?) };
    let whole = if kind == 0 { 1 } else { len + 2 };
    let item = cx.put(&OPT, b.span(off, whole), Value::None);
    match OPT_TYPE.names.get(kind.into()) {
        Some(name) => cx.text(item, format_args!("{name}")),
        None => cx.text(item, format_args!("Unknown IPv6 Option ({kind})")),
    }
    cx.open_last();
    cx.flags(&OPT_TYPE, b, off, 1, &[&OPT_ACTION, &OPT_CHANGE, &OPT_REST])?;
    if kind == 0 {
        cx.add(&OPT_PAD1, b, off, 1)?;
    } else {
        cx.add(&OPT_LENGTH, b, off + 1, 1)?;
        content(cx, b.sub(off + 2, len)?, kind)?;
    }
    cx.close();
    Ok(whole)
}

fn content<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let len = b.reported_len();
    match (kind, len) {
        (1, _) => {
            cx.add(&OPT_PADN, b, 0, len)?;
        }
        (4, 1) => {
            cx.add(&OPT_TEL, b, 0, 1)?;
        }
        (5, 2) => {
            cx.add(&OPT_ROUTER_ALERT, b, 0, 2)?;
        }
        (7, 8..) => {
            cx.add(&OPT_CALIPSO_DOI, b, 0, 4)?;
            let words = cx.add(&OPT_CALIPSO_CMPT, b, 4, 1)? as usize;
            cx.add(&OPT_CALIPSO_LEVEL, b, 5, 1)?;
            cx.add(&OPT_CALIPSO_SUM, b, 6, 2)?;
            if words > 0 {
                cx.add(&OPT_CALIPSO_MAP, b, 8, words * 4)?;
            }
        }
        (0x30, 4) => {
            cx.add(&OPT_PMTU_MIN, b, 0, 2)?;
            cx.add(&OPT_PMTU_RTN, b, 2, 2)?;
        }
        (0x63 | 0x23, 4..) => {
            cx.flags(&OPT_RPL_FLAG, b, 0, 1, &[&OPT_RPL_O, &OPT_RPL_R, &OPT_RPL_F, &OPT_RPL_RSV])?;
            cx.add(&OPT_RPL_INSTANCE, b, 1, 1)?;
            cx.add(&OPT_RPL_RANK, b, 2, 2)?;
        }
        (0xc2, 4) => {
            cx.add(&OPT_JUMBO, b, 0, 4)?;
        }
        (0xc9, 16) => {
            cx.add(&OPT_HOME, b, 0, 16)?;
        }
        (_, 1..) => {
            cx.add(&OPT_UNKNOWN, b, 0, len)?;
            cx.note(&OPT_UNKNOWN_DATA);
        }
        _ => {}
    }
    Ok(())
}

/// Routing headers of all kinds.
pub(super) fn routing<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = open(cx, b, at, [&ROUTING, &ROUTING_NXT, &ROUTING_LEN, &ROUTING_OCT])?;
    let kind = b.u8(at + 2)?;
    cx.add(&ROUTING_TYPE, b, at + 2, 1)?;
    if kind < 2 {
        cx.note(&ROUTING_DEPRECATED);
    }
    let left = cx.add(&ROUTING_LEFT, b, at + 3, 1)?;
    let data = at + 4;
    let end = at + len;
    if left > 0
        && !cx.packet.quoted
        && let Some(at) = headers::last_stop(kind, data + 4, end)
        && let Some(last) = b.slice(at, 16)?.first_chunk()
    {
        let source = cx.packet.source.clone();
        cx.addresses(source, Address::Ipv6(Ipv6Addr::from(*last)));
    }
    match kind {
        0 => {
            cx.add(&ROUTING_SRC_RES, b, data, 4)?;
            addresses(cx, b, data + 4, end, &ROUTING_SRC_ADDR)?;
        }
        2 => {
            cx.add(&ROUTING_MIP_RES, b, data, 4)?;
            addresses(cx, b, data + 4, end, &ROUTING_MIP_HOME)?;
        }
        3 => rpl(cx, b, data, end)?,
        4 => {
            cx.add(&SRH_LAST, b, data, 1)?;
            cx.add(&SRH_FLAGS, b, data + 1, 1)?;
            cx.add(&SRH_TAG, b, data + 2, 2)?;
            let count = (usize::from(b.u8(data)?) + 1) * 16;
            addresses(cx, b, data + 4, end.min(data + 4 + count), &SRH_ADDR)?;
        }
        _ => {
            cx.add(&ROUTING_UNKNOWN, b, data, end - data)?;
        }
    }
    cx.close();
    Ok(len)
}

fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, to: usize, field: &'static Field) -> Outcome {
    let mut at = from;
    while at + 16 <= to {
        cx.add(field, b, at, 16)?;
        at += 16;
    }
    Ok(())
}

/// RPL source routes (RFC 6554 section 3): addresses without the bytes that they share with the destination.
fn rpl<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, end: usize) -> Outcome {
    let inner = cx.add(&RPL_CMPRI, b, at, 4)? as usize;
    let last = cx.add(&RPL_CMPRE, b, at, 4)? as usize;
    let pad = cx.add(&RPL_PAD, b, at, 4)? as usize;
    cx.add(&RPL_RES, b, at, 4)?;
    let room = (end - at - 4).saturating_sub(pad);
    let count = room.checked_sub(16 - last).map_or(0, |rest| rest / (16 - inner) + 1);
    cx.computed(&RPL_COUNT, b.span(at, 4), Value::Int(count as i64));
    let mut off = at + 4;
    for i in 0..count {
        let len = if i + 1 == count { 16 - last } else { 16 - inner };
        cx.add(&RPL_ADDR, b, off, len)?;
        off += len;
    }
    Ok(())
}

pub(super) fn fragment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<Fragment, Fault> {
    let (next, place, ident) = (b.u8(at)?, b.be16(at + 2)?, b.be32(at + 4)?);
    cx.tree.push_layer(FRAGHDR.name);
    let span = b.span(at, 8);
    cx.put(&FRAGHDR, span, Value::Span(span));
    cx.open_last();
    cx.add(&FRAG_NXT, b, at, 1)?;
    cx.add(&FRAG_RES_OCTET, b, at + 1, 1)?;
    cx.add(&FRAG_OFFSET, b, at + 2, 2)?;
    let offset = u32::from(place & 0xfff8);
    cx.append(cx.last(), format_args!(" ({offset} bytes)"));
    cx.add(&FRAG_RES_BITS, b, at + 2, 2)?;
    cx.add(&FRAG_MORE, b, at + 2, 2)?;
    cx.add(&FRAG_IDENT, b, at + 4, 4)?;
    cx.close();
    Ok(Fragment { next, offset, more: place & 1 != 0, ident })
}
