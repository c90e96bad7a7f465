//! Internet Protocol version 6 (RFC 8200) with its extension headers.

mod extensions;
mod fields;

use super::common::fragments::{Words, put_together};
use super::common::{dsfield, ip_fields, ipproto};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::notes;
pub use fields::FIELDS;
use fields::*;
use std::net::Ipv6Addr;

notes! {
    /// The version is not 6.
    BOGUS_VERSION = "ipv6.bogus_ipv6_version", "Bogus IPv6 version", Error Malformed;
    /// The payload length is 0: a segment that the network card was to cut.
    PLEN_ZERO = "ipv6.plen_zero", "IPv6 payload length equals 0 (maybe because of \"TCP segmentation offload\" (TSO))", Chat Protocol;
    /// The payload length says more than there is.
    PLEN_EXCEEDS = "ipv6.plen_exceeds_framing", "IPv6 payload length exceeds framing length", Warn Protocol;
    /// An option that is not known.
    OPT_UNKNOWN_DATA = "ipv6.opt.unknown_data.expert", "Unknown Data (not interpreted)", Note Undecoded;
    /// A routing header of type 0 (RFC 5095) or 1.
    ROUTING_DEPRECATED = "ipv6.routing.deprecated", "Routing header type is deprecated", Note Deprecated;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x86dd), (Table::IpProto, 41), (Table::LinkType, 229), (Table::Ppp, 0x0057), (Table::Nlpid, 0x8e)],
    skim: Some(skim),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("ipv6", "Internet Protocol Version 6", "IPv6", &["RFC 8200"]) },
        dissect,
    )
};

static WORDS: Words = Words {
    version: "IPv6",
    buffer: "Reassembled IPv6",
    fragments: &FRAGMENTS,
    fragment: &FRAGMENT,
    count: &FRAGMENT_COUNT,
    length: &REASSEMBLED_LENGTH,
    data: &REASSEMBLED_DATA,
};

const HEADER: usize = 40;
/// IP protocol numbers of the authentication header (RFC 4302) and of the mobility header (RFC 6275 section 6.1).
const AUTHENTICATION: u8 = 51;
const MOBILITY: u8 = 135;
const NO_NEXT: u8 = 59;
/// Extension headers of one packet; no real one has more.
const EXTENSIONS: usize = 16;

/// Packets whose length is stated, without extension headers.
fn skim<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> bool {
    const EXTENSIONS: [u8; 7] = [0, 43, 44, NO_NEXT, 60, AUTHENTICATION, MOBILITY];
    let (Ok(src), Ok(dst), Some(&[first, _, _, _, l0, l1, next, ttl])) = (address(b, 8), address(b, 24), b.data().first_chunk()) else {
        return false;
    };
    let end = HEADER + usize::from(u16::from_be_bytes([l0, l1]));
    if first >> 4 != 6 || !(HEADER + 1..=b.reported_len()).contains(&end) || EXTENSIONS.contains(&next) || cx.packet.quoted {
        return false;
    }
    cx.layer(&PROTOCOL.info, b, HEADER);
    let place = Some(b.span(end, 0).start);
    (cx.packet.payload_end, cx.packet.ttl, cx.packet.ip_proto) = (place, ttl, next);
    cx.addresses(Address::Ipv6(src), Address::Ipv6(dst));
    cx.put(&SRC, b.span(8, 16), Value::Ipv6(src.octets()));
    cx.put(&DST, b.span(24, 16), Value::Ipv6(dst.octets()));
    hand_on(cx, next, b.window(HEADER, end - HEADER));
    cx.packet.payload_end = place;
    true
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IPv6");
    let first = b.be32(0)?;
    let item = cx.layer(&PROTOCOL.info, b, HEADER);
    cx.add(&VERSION, b, 0, 1)?;
    let version = u64::from(first >> 28);
    if version != 6 {
        cx.info(format_args!("Bogus IPv6 version ({version}, must be 6)"));
        cx.note(&BOGUS_VERSION);
    }
    cx.hide(&ip_fields::VERSION, b.span(0, 1), Value::Uint(version));
    if version != 6 {
        return Ok(());
    }
    cx.flags(&TCLASS, b, 0, 4, &[&DSCP, &ECN])?;
    let (dscp, ecn) = dsfield::short((first >> 20) as u8);
    let class = (first >> 20) as u8;
    cx.text(
        cx.last(),
        format_args!(".... {:04b} {:04b} .... .... .... .... .... = Traffic Class: 0x{class:02x} (DSCP: {dscp}, ECN: {ecn})", class >> 4, class & 15),
    );
    cx.add(&FLOW, b, 1, 3)?;
    let mut plen = usize::from(b.be16(4)?);
    cx.add(&PLEN, b, 4, 2)?;
    // a jumbogram says its length in a hop-by-hop option (0); after "no next header" (59) there is nothing
    if plen == 0 && !cx.packet.quoted && !matches!(b.u8(6)?, 0 | NO_NEXT) {
        cx.note(&PLEN_ZERO);
    }
    if HEADER + plen > b.reported_len() && !cx.packet.quoted {
        cx.note_text(&PLEN_EXCEEDS, format_args!("IPv6 payload length exceeds framing length ({} bytes)", b.reported_len() - HEADER.min(b.reported_len())));
    }
    let next = cx.add(&NXT, b, 6, 1)? as u8;
    cx.packet.ttl = cx.add(&HLIM, b, 7, 1)? as u8;
    addresses(cx, b, item)?;
    // 0: a jumbogram, or segmentation offload
    if plen == 0 {
        plen = b.reported_len().saturating_sub(HEADER);
    }
    let end = HEADER + plen;
    cx.packet.payload_end = Some(b.span(end, 0).start);
    let b = b.window(0, end);
    headers(cx, b, item, next)?;
    cx.packet.payload_end = Some(b.span(end, 0).start);
    Ok(())
}

/// The chain of extension headers, then what follows it.
fn headers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: Item, mut next: u8) -> Outcome {
    let mut at = HEADER;
    for _ in 0..EXTENSIONS {
        let len = match next {
            0 | 60 => extensions::options(cx, b, at, next)?,
            43 => extensions::routing(cx, b, at)?,
            44 => {
                let fragment = extensions::fragment(cx, b, at)?;
                cx.packet.ip_proto = fragment.next;
                if fragment.offset > 0 || fragment.more {
                    return piece(cx, b, item, at + 8, fragment);
                }
                next = fragment.next;
                at += 8;
                cx.end_at(item, b, at);
                continue;
            }
            _ => break,
        };
        next = b.u8(at)?;
        at += len;
        cx.end_at(item, b, at);
    }
    cx.packet.ip_proto = next;
    // headers of IPv6's own stand in its subtree
    if next == AUTHENTICATION {
        let words = usize::from(b.u8(at + 1).unwrap_or(0));
        cx.end_at(item, b, at + (words + 2) * 4);
    }
    if [AUTHENTICATION, MOBILITY].contains(&next) && cx.dispatch_inside(Table::IpProto, next.into(), b.from(at)) {
        return Ok(());
    }
    hand_on(cx, next, b.from(at));
    Ok(())
}

fn hand_on<'a>(cx: &mut Cx<'a>, next: u8, payload: Bytes<'a>) {
    if next == NO_NEXT {
        cx.info(format_args!("IPv6 no next header"));
        cx.data(payload);
        return;
    }
    ipproto::next(cx, next, payload, "Unknown IP Protocol: ");
}

/// A fragment: the datagram is dissected in the frame that completes it.
fn piece<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: Item, at: usize, f: extensions::Fragment) -> Outcome {
    let payload = b.from(at);
    let nth = cx.packet.fragments;
    cx.packet.fragments += 1;
    let whole = payload.len() == payload.reported_len() && !cx.packet.quoted;
    let datagram = cx.frame.facts.datagrams.get(nth).cloned().flatten().filter(|_| whole);
    if let Some(datagram) = &datagram
        && datagram.completed_in == cx.frame.index
    {
        cx.end_at(item, b, at);
        let data = put_together(cx, &WORDS, item, b.span(0, 0), datagram);
        hand_on(cx, f.next, data);
        return Ok(());
    }
    if f.offset == 0 && !whole {
        let outer = std::mem::replace(&mut cx.packet.fragment, true);
        cx.end_at(item, b, at);
        hand_on(cx, f.next, payload);
        cx.packet.fragment = outer;
        return Ok(());
    }
    if let Some(datagram) = datagram {
        cx.inside(item, |cx| {
            cx.computed(&REASSEMBLED_IN, b.span(0, 0), Value::Uint(u64::from(datagram.completed_in) + 1));
            Ok(())
        })?;
    }
    let more = if f.more { "y" } else { "n" };
    cx.info(format_args!("IPv6 fragment (off={} more={more} ident=0x{:08x} nxt={})", f.offset, f.ident, f.next));
    cx.data(payload);
    Ok(())
}

fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: Item) -> Outcome {
    let (src, dst) = (address(b, 8)?, address(b, 24)?);
    if cx.packet.quoted {
        (cx.packet.source, cx.packet.destination) = (Address::Ipv6(src), Address::Ipv6(dst));
    } else {
        cx.addresses(Address::Ipv6(src), Address::Ipv6(dst));
    }
    cx.text(item, format_args!("Internet Protocol Version 6, Src: {src}, Dst: {dst}"));
    for (off, ip, own, host) in [(8, src, &SRC, &SRC_HOST), (24, dst, &DST, &DST_HOST)] {
        let span = b.span(off, 16);
        cx.add(own, b, off, 16)?;
        cx.hide(&ADDR, span, Value::Ipv6(ip.octets()));
        for field in [host, &HOST] {
            cx.hide_text(field, span, format_args!("{ip}"));
        }
    }
    meanings(cx, b, src, dst)
}

/// What addresses of special kinds hold: each for its side, and hidden for either side.
fn meanings<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, src: Ipv6Addr, dst: Ipv6Addr) -> Outcome {
    let sides = [(8, src.octets()), (24, dst.octets())];
    let mut both = |off: usize, len: usize, own: &'static Field, either: &'static Field, value: Value| {
        cx.computed(own, b.span(off, len), value);
        let item = cx.computed(either, b.span(off, len), value);
        cx.hidden(item);
    };
    for ((off, ip), own) in sides.into_iter().zip([&SRC_SLAAC, &DST_SLAAC]) {
        if let [_, _, _, _, _, _, _, _, a, x, c, 0xff, 0xfe, d, e, f] = ip
            && ip.first() != Some(&0xff)
            // the bit says that the address is unique everywhere, as hardware addresses are
            && a & 2 != 0
        {
            both(off + 8, 8, own, &SLAAC, Value::Ether([a ^ 2, x, c, d, e, f]));
        }
    }
    for ((off, ip), own) in sides.into_iter().zip([&SRC_ISATAP, &DST_ISATAP]) {
        if let [_, _, _, _, _, _, _, _, 0 | 2, 0, 0x5e, 0xfe, v4 @ ..] = ip {
            both(off + 12, 4, own, &ISATAP, Value::Ipv4(v4));
        }
    }
    for ((off, ip), (gateway, sla)) in sides.into_iter().zip([(&SRC_6TO4, &SRC_6TO4_SLA), (&DST_6TO4, &DST_6TO4_SLA)]) {
        if let [0x20, 0x02, a, x, c, d, s0, s1, ..] = ip {
            both(off + 2, 4, gateway, &GW_6TO4, Value::Ipv4([a, x, c, d]));
            both(off + 6, 2, sla, &SLA_6TO4, Value::Uint(u16::from_be_bytes([s0, s1]).into()));
        }
    }
    for ((off, ip), (server, port, client)) in sides.into_iter().zip([(&SRC_TS, &SRC_TC_PORT, &SRC_TC), (&DST_TS, &DST_TC_PORT, &DST_TC)]) {
        if let [0x20, 0x01, 0, 0, a, x, c, d, _, _, p0, p1, e, f, g, h] = ip {
            both(off + 4, 4, server, &TS, Value::Ipv4([a, x, c, d]));
            both(off + 10, 2, port, &TC_PORT, Value::Uint((!u16::from_be_bytes([p0, p1])).into()));
            both(off + 12, 4, client, &TC, Value::Ipv4([!e, !f, !g, !h]));
        }
    }
    Ok(())
}

fn address(b: Bytes<'_>, off: usize) -> Result<Ipv6Addr, Fault> {
    let octets: [u8; 16] = b.slice(off, 16)?.try_into().map_err(|_| Fault::Malformed)?;
    Ok(octets.into())
}
