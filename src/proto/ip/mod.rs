//! Internet Protocol version 4 (RFC 791, RFC 2474, RFC 3168).

mod options;

use super::common::fragments::{Words, put_together};
use super::common::ip_fields::*;
use super::common::{checksum, dsfield, header_length, ipproto};
use crate::base::addr::Address;
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::notes;
use std::net::Ipv4Addr;

notes! {
    /// The header says that it is shorter than a header can be.
    BOGUS_HDR_LEN = "ip.bogus_header_length", "Bogus IP header length", Error Protocol;
    /// The total length is less than the header's, or more than the frame holds.
    BOGUS_LEN = "ip.bogus_ip_length", "Bogus IP length", Error Protocol;
    /// The version is not 4.
    BOGUS_VERSION = "ip.bogus_ip_version", "Bogus IP version", Error Protocol;
    /// Packets to the Local Network Control Block must not be routed, so their time to live is fixed (RFC 5771 section 4).
    TTL_LNCB = "ip.ttl.lncb", "Time To Live", Note Sequence;
    /// Few hops are left.
    TTL_SMALL = "ip.ttl.too_small", "Time To Live", Note Sequence;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x0800), (Table::IpProto, 4), (Table::LinkType, 228), (Table::Ppp, 0x0021), (Table::Nlpid, 0xcc)],
    skim: Some(skim),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("ip", "Internet Protocol Version 4", "IPv4", &["RFC 791"]) },
        dissect,
    )
};

static WORDS: Words = Words {
    version: "IPv4",
    buffer: "Reassembled IPv4",
    fragments: &FRAGMENTS,
    fragment: &FRAGMENT,
    count: &FRAGMENT_COUNT,
    length: &REASSEMBLED_LENGTH,
    data: &REASSEMBLED_DATA,
};

/// Whole datagrams without options.
fn skim<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> bool {
    let Some(&[0x45, _, l0, l1, _, _, f0, f1, ttl, proto, _, _, s0, s1, s2, s3, d0, d1, d2, d3]) = b.data().first_chunk() else { return false };
    let total = usize::from(u16::from_be_bytes([l0, l1]));
    if !(20..=b.reported_len()).contains(&total) || u16::from_be_bytes([f0, f1]) & 0x3fff != 0 || cx.packet.quoted {
        return false;
    }
    cx.layer(&PROTOCOL.info, b, 20);
    let end = Some(b.span(total, 0).start);
    (cx.packet.payload_end, cx.packet.ttl, cx.packet.ip_proto) = (end, ttl, proto);
    let (src, dst) = ([s0, s1, s2, s3], [d0, d1, d2, d3]);
    cx.addresses(Address::Ipv4(src.into()), Address::Ipv4(dst.into()));
    cx.put(&SRC, b.span(12, 4), Value::Ipv4(src));
    cx.put(&DST, b.span(16, 4), Value::Ipv4(dst));
    if total > 20 {
        ipproto::next(cx, proto, b.window(20, total - 20), "");
    }
    cx.packet.payload_end = end;
    true
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let first = b.u8(0)?;
    // link types and tunnels of IPv4 carry IPv6 as well: the version decides
    if first >> 4 == 6 && cx.call_named("ipv6", b) {
        return Ok(());
    }
    cx.protocol("IPv4");
    let header = usize::from(first & 0x0f) * 4;
    let item = cx.layer(&PROTOCOL.info, b, header.max(1));
    cx.add(&VERSION, b, 0, 1)?;
    if first >> 4 != 4 {
        cx.info(format_args!("Bogus IPv4 version ({}, must be 4)", first >> 4));
        cx.note_text(&BOGUS_VERSION, format_args!("Bogus IPv4 version"));
        return Ok(());
    }
    cx.put(&HDR_LEN, b.span(0, 1), Value::Uint(header as u64));
    let (bits, length) = header_length::shown(first & 0x0f);
    cx.text(cx.last(), format_args!(".... {bits} = Header Length: {length}"));
    if header < 20 {
        cx.note_text(&BOGUS_HDR_LEN, format_args!("Bogus IP header length ({header}, must be at least 20)"));
        cx.info(format_args!("Bogus IP header length ({header}, must be at least 20)"));
        return Ok(());
    }
    services(cx, b)?;
    let stated = usize::from(b.be16(2)?);
    cx.add(&LEN, b, 2, 2)?;
    // segmentation offload leaves 0 to the card: the frame's own length stands for it
    let total = if stated == 0 { b.reported_len() } else { stated };
    if stated == 0 {
        cx.text(cx.last(), format_args!("Total Length: {total} bytes (reported as 0, presumed to be because of \"TCP segmentation offload\" (TSO))"));
    }
    if total < header {
        cx.note_text(&BOGUS_LEN, format_args!("Bogus IP length ({total}, less than header length {header})"));
        cx.info(format_args!("Bogus IP length ({total}, less than header length {header})"));
        return Ok(());
    }
    if total > b.reported_len() && !cx.packet.quoted {
        cx.note_text(&BOGUS_LEN, format_args!("IPv4 total length exceeds packet length ({} bytes)", b.reported_len()));
    }
    cx.packet.payload_end = Some(b.span(total, 0).start);
    let b = b.window(0, total);
    cx.add(&ID, b, 4, 2)?;
    let place = b.be16(6)?;
    let flags = cx.flags(&FLAGS, b, 6, 1, &[&FLAGS_RB, &FLAGS_DF, &FLAGS_MF])?;
    if let Some(name) = flag_names(flags) {
        cx.append(cx.last(), format_args!(", {name}"));
    }
    let offset = u32::from(place & 0x1fff) * 8;
    cx.add(&FRAG_OFFSET, b, 6, 2)?;
    fragment_offset(cx, place & 0x1fff);
    time_to_live(cx, b)?;
    let proto = cx.add(&PROTO, b, 9, 1)? as u8;
    cx.add(&CHECKSUM, b, 10, 2)?;
    cx.append(cx.last(), format_args!(" [validation disabled]"));
    cx.computed(&CHECKSUM_STATUS, b.span(10, 0), Value::Uint(checksum::UNVERIFIED));
    addresses(cx, b, item)?;
    if header > 20 {
        cx.guarded(|cx| options::dissect(cx, b, header));
    }
    cx.packet.ip_proto = proto;
    let payload = b.from(header);
    let more = flags & 1 != 0;
    if offset > 0 || more {
        fragment(cx, b, payload, proto, offset, item);
    } else if payload.reported_len() > 0 {
        ipproto::next(cx, proto, payload, "");
    } else if !cx.packet.quoted {
        cx.info(format_args!(""));
    }
    // whatever was dissected inside has ends of its own
    cx.packet.payload_end = Some(b.span(total, 0).start);
    Ok(())
}

fn services<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let field = cx.flags(&DSFIELD, b, 1, 1, &[&DSFIELD_DSCP, &DSFIELD_ECN])?;
    let (dscp, ecn) = dsfield::short(field as u8);
    cx.append(cx.last(), format_args!(" (DSCP: {dscp}, ECN: {ecn})"));
    Ok(())
}

fn flag_names(flags: u64) -> Option<&'static str> {
    match flags {
        2 => Some("Don't fragment"),
        1 => Some("More fragments"),
        3 => Some("Don't fragment, More fragments"),
        4.. => Some("Reserved bit"),
        _ => None,
    }
}

/// The line of the offset, given in words of eight bytes: the bits are the words, the number is bytes.
fn fragment_offset(cx: &mut Cx<'_>, words: u16) {
    if words == 0 {
        return cx.text(cx.last(), format_args!("...0 0000 0000 0000 = Fragment Offset: 0"));
    }
    let nibble = |from: u32| words >> from & 0xf;
    let (bits, bytes) = ([nibble(8), nibble(4), nibble(0)], u32::from(words) * 8);
    cx.text(cx.last(), format_args!("...{:01b} {:04b} {:04b} {:04b} = Fragment Offset: {bytes}", words >> 12, bits[0], bits[1], bits[2]));
}

fn time_to_live<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const PIM: u8 = 103;
    const OSPF: u8 = 89;
    const IGMP: u8 = 2;
    let ttl = cx.add(&TTL, b, 8, 1)?;
    cx.packet.ttl = ttl as u8;
    let destination = b.slice(16, 4)?;
    match destination {
        [224, 0, 0, 252] => {}
        [224, 0, 0, last] => {
            let right = if matches!(last, 18 | 102 | 251) && b.u8(9)? != IGMP { 255 } else { 1 };
            if ttl != right {
                cx.note_text(&TTL_LNCB, format_args!("\"Time To Live\" != {right} for a packet sent to the Local Network Control Block (see RFC 3171)"));
            }
        }
        [224..=239, ..] => {}
        _ if ttl < 5 && !matches!(b.u8(9)?, PIM | OSPF) => cx.note_text(&TTL_SMALL, format_args!("\"Time To Live\" only {ttl}")),
        _ => {}
    }
    Ok(())
}

fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: Item) -> Outcome {
    let (src, dst) = (Ipv4Addr::from(b.be32(12)?), Ipv4Addr::from(b.be32(16)?));
    if cx.packet.quoted {
        (cx.packet.source, cx.packet.destination) = (Address::Ipv4(src), Address::Ipv4(dst));
    } else {
        cx.addresses(Address::Ipv4(src), Address::Ipv4(dst));
    }
    cx.text(item, format_args!("Internet Protocol Version 4, Src: {}, Dst: {}", Address::Ipv4(src), Address::Ipv4(dst)));
    for (off, ip, own, host) in [(12, src, &SRC, &SRC_HOST), (16, dst, &DST, &DST_HOST)] {
        let span = b.span(off, 4);
        cx.add(own, b, off, 4)?;
        cx.hide(&ADDR, span, Value::Ipv4(ip.octets()));
        for field in [host, &HOST] {
            cx.hide_text(field, span, format_args!("{}", Address::Ipv4(ip)));
        }
    }
    Ok(())
}

/// A fragment: the datagram is dissected in the frame that completes it.
fn fragment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, payload: Bytes<'a>, proto: u8, offset: u32, item: Item) {
    let nth = cx.packet.fragments;
    cx.packet.fragments += 1;
    let whole = payload.len() == payload.reported_len();
    let datagram = cx.frame.facts.datagrams.get(nth).cloned().flatten().filter(|_| whole && !cx.packet.quoted);
    if let Some(datagram) = &datagram
        && datagram.completed_in == cx.frame.index
    {
        let data = put_together(cx, &WORDS, item, b.span(0, 0), datagram);
        ipproto::next(cx, proto, data, "");
        return;
    }
    if offset == 0 && (!whole || cx.packet.quoted) {
        let outer = std::mem::replace(&mut cx.packet.fragment, true);
        ipproto::next(cx, proto, payload, "");
        cx.packet.fragment = outer;
        return;
    }
    let name = ipproto::name(proto.into()).unwrap_or("Unknown");
    let id = b.be16(4).unwrap_or(0);
    cx.info(format_args!("Fragmented IP protocol (proto={name} {proto}, off={offset}, ID={id:04x})"));
    if let Some(datagram) = datagram {
        let _ = cx.inside(item, |cx| {
            cx.computed(&REASSEMBLED_IN, b.span(0, 0), Value::Uint(u64::from(datagram.completed_in) + 1));
            Ok(())
        });
        cx.info_append(format_args!(" [Reassembled in #{}]", datagram.completed_in + 1));
    }
    cx.data(payload);
}
