//! Internet Protocol version 4 (RFC 791, RFC 2474, RFC 3168).

use super::common::checksum;
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Names, ProtocolInfo, Value};
use crate::model::field::SET;
use crate::{fields, notes};
use std::net::Ipv4Addr;

/// Differentiated services code points (IANA dscp-registry).
const DSCP: &[(u64, &str)] = &[
    (0, "Default"),
    (1, "LE"),
    (8, "Class Selector 1"),
    (10, "Assured Forwarding 11"),
    (12, "Assured Forwarding 12"),
    (14, "Assured Forwarding 13"),
    (16, "Class Selector 2"),
    (18, "Assured Forwarding 21"),
    (20, "Assured Forwarding 22"),
    (22, "Assured Forwarding 23"),
    (24, "Class Selector 3"),
    (26, "Assured Forwarding 31"),
    (28, "Assured Forwarding 32"),
    (30, "Assured Forwarding 33"),
    (32, "Class Selector 4"),
    (34, "Assured Forwarding 41"),
    (36, "Assured Forwarding 42"),
    (38, "Assured Forwarding 43"),
    (40, "Class Selector 5"),
    (44, "Voice Admit"),
    (46, "Expedited Forwarding"),
    (48, "Class Selector 6"),
    (56, "Class Selector 7"),
];
/// ECN code points (RFC 3168 section 5).
const ECN: &[(u64, &str)] = &[
    (0, "Not ECN-Capable Transport"),
    (1, "ECN-Capable Transport codepoint '01'"),
    (2, "ECN-Capable Transport codepoint '10'"),
    (3, "Congestion Experienced"),
];

fields! {
    /// Version of the protocol: 4.
    VERSION = "ip.version", "Version", U8 Dec, mask(0xf0);
    /// Length of the header in bytes.
    HDR_LEN = "ip.hdr_len", "Header Length", U8 Dec, mask(0x0f);
    /// Differentiated services field (RFC 2474).
    DSFIELD = "ip.dsfield", "Differentiated Services Field", U8 Hex;
    /// Differentiated services code point.
    DSFIELD_DSCP = "ip.dsfield.dscp", "Differentiated Services Codepoint", U8 Dec, mask(0xfc), names(DSCP);
    /// Explicit congestion notification.
    DSFIELD_ECN = "ip.dsfield.ecn", "Explicit Congestion Notification", U8 Dec, mask(0x03), names(ECN);
    /// Length of header and data in bytes.
    LEN = "ip.len", "Total Length", U16 Dec;
    /// Identification, the same for all fragments of a datagram.
    ID = "ip.id", "Identification", U16 HexDec;
    /// Reserved bit, don't fragment, more fragments.
    FLAGS = "ip.flags", "Flags", U8 Hex, mask(0xe0);
    /// Reserved, must be 0.
    FLAGS_RB = "ip.flags.rb", "Reserved bit", Bool B8, mask(0x80), with(SET);
    /// The datagram must not be fragmented.
    FLAGS_DF = "ip.flags.df", "Don't fragment", Bool B8, mask(0x40), with(SET);
    /// Further fragments follow.
    FLAGS_MF = "ip.flags.mf", "More fragments", Bool B8, mask(0x20), with(SET);
    /// Place of the fragment in its datagram, in bytes.
    FRAG_OFFSET = "ip.frag_offset", "Fragment Offset", U16 Dec, mask(0x1fff);
    /// Hops that the datagram may still take.
    TTL = "ip.ttl", "Time to Live", U8 Dec;
    /// Protocol of the data (IANA protocol-numbers).
    PROTO = "ip.proto", "Protocol", U8 Dec, with(Names::Lookup(super::common::ipproto::name));
    /// Checksum over the header.
    CHECKSUM = "ip.checksum", "Header Checksum", U16 Hex;
    /// Whether the checksum was verified.
    CHECKSUM_STATUS = "ip.checksum.status", "Header checksum status", U8 Dec, names(checksum::STATUS);
    /// Address of the sender.
    SRC = "ip.src", "Source Address", Ipv4 None;
    /// Address of the receiver.
    DST = "ip.dst", "Destination Address", Ipv4 None;
    /// Address of either side.
    ADDR = "ip.addr", "Source or Destination Address", Ipv4 None;
    /// Name of the sender where it is known, else its address.
    SRC_HOST = "ip.src_host", "Source Host", Str None;
    /// Name of the receiver where it is known, else its address.
    DST_HOST = "ip.dst_host", "Destination Host", Str None;
    /// Name of either side where it is known, else its address.
    HOST = "ip.host", "Source or Destination Host", Str None;
}

notes! {
    /// The header says that it is shorter than a header can be.
    BOGUS_HDR_LEN = "ip.bogus_header_length", "Bogus IP header length", Error Protocol;
    /// The total length is less than the header's.
    BOGUS_LEN = "ip.bogus_ip_length", "Bogus IP length", Error Protocol;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x0800), (Table::IpProto, 4), (Table::LinkType, 228)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("ip", "Internet Protocol Version 4", "IPv4", &["RFC 791"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IPv4");
    let first = b.u8(0)?;
    let header = usize::from(first & 0x0f) * 4;
    let item = cx.layer(&PROTOCOL.info, b, header.max(1));
    cx.add(&VERSION, b, 0, 1)?;
    cx.put(&HDR_LEN, b.span(0, 1), Value::Uint(header as u64));
    cx.text(cx.last(), format_args!(".... {:04b} = Header Length: {header} bytes ({})", first & 0x0f, first & 0x0f));
    if header < 20 {
        cx.note_text(&BOGUS_HDR_LEN, format_args!("Bogus IP header length ({header}, must be at least 20)"));
        cx.info(format_args!("Bogus IP header length ({header}, must be at least 20)"));
        return Ok(());
    }
    services(cx, b)?;
    let total = usize::from(b.be16(2)?);
    cx.add(&LEN, b, 2, 2)?;
    // segmentation offload leaves 0 to the card: the frame's own length stands for it
    let total = if total == 0 { b.reported_len() } else { total };
    if total < header {
        cx.note_text(&BOGUS_LEN, format_args!("Bogus IP length ({total}, less than header length {header})"));
        cx.info(format_args!("Bogus IP length ({total}, less than header length {header})"));
        return Ok(());
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
    cx.put(&FRAG_OFFSET, b.span(6, 2), Value::Uint(offset.into()));
    cx.add(&TTL, b, 8, 1)?;
    let proto = cx.add(&PROTO, b, 9, 1)? as u8;
    cx.add(&CHECKSUM, b, 10, 2)?;
    cx.append(cx.last(), format_args!(" [validation disabled]"));
    cx.computed(&CHECKSUM_STATUS, b.span(10, 0), Value::Uint(checksum::UNVERIFIED));
    addresses(cx, b, item)?;
    cx.packet.ip_proto = proto;
    let payload = b.from(header);
    let more = flags & 1 != 0;
    if offset > 0 || more {
        return fragment(cx, payload, proto, offset);
    }
    next(cx, proto, payload);
    Ok(())
}

fn services<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.flags(&DSFIELD, b, 1, 1, &[&DSFIELD_DSCP, &DSFIELD_ECN])?;
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

fn addresses<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, item: crate::dissect::Item) -> Outcome {
    let (src, dst) = (Ipv4Addr::from(b.be32(12)?), Ipv4Addr::from(b.be32(16)?));
    cx.addresses(Address::Ipv4(src), Address::Ipv4(dst));
    cx.text(item, format_args!("Internet Protocol Version 4, Src: {src}, Dst: {dst}"));
    for (off, ip, own, host) in [(12, src, &SRC, &SRC_HOST), (16, dst, &DST, &DST_HOST)] {
        let span = b.span(off, 4);
        cx.add(own, b, off, 4)?;
        cx.hide(&ADDR, span, Value::Ipv4(ip.octets()));
        for field in [host, &HOST] {
            let name = cx.put_text(field, span, format_args!("{ip}"));
            cx.hidden(name);
        }
    }
    Ok(())
}

/// A fragment: the datagram is dissected in the frame that completes it.
fn fragment<'a>(cx: &mut Cx<'a>, payload: Bytes<'a>, proto: u8, offset: u32) -> Outcome {
    cx.packet.fragment = true;
    if offset == 0 && !payload.is_empty() {
        next(cx, proto, payload);
    } else {
        cx.info(format_args!("Fragmented IP protocol (proto={proto}, off={offset})"));
        cx.data(payload);
    }
    cx.packet.fragment = false;
    Ok::<(), Fault>(())
}

/// Hands the datagram's data to its protocol.
fn next<'a>(cx: &mut Cx<'a>, proto: u8, payload: Bytes<'a>) {
    if payload.reported_len() == 0 || cx.dispatch(Table::IpProto, proto.into(), payload) {
        return;
    }
    let name = super::common::ipproto::name(proto.into()).unwrap_or("Unknown");
    cx.info(format_args!("{name} ({proto})"));
    cx.data(payload);
}
