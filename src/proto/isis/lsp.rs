//! Link state PDUs: what a system is connected to and what it reaches (ISO/IEC 10589 section 9.8, RFC 5305, RFC 5308).

use super::lsp_fields::*;
use super::{LSP_BAD_CHECKSUM, area, nlpid, system};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};
use crate::proto::common::checksum::{self, fletcher};
use crate::proto::common::rows::{add_bits, add_each, add_rest};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Parts (IANA isis-tlv-codepoints).
const PARTS: &[(u64, &str)] = &[
    (1, "Area address(es)"),
    (2, "IS Reachability"),
    (10, "Authentication"),
    (14, "Originating neighbor buffer size"),
    (22, "Extended IS reachability"),
    (128, "IP Internal reachability"),
    (129, "Protocols supported"),
    (130, "IP External reachability"),
    (132, "IP Interface address(es)"),
    (134, "Traffic Engineering Router ID"),
    (135, "Extended IP Reachability"),
    (137, "Hostname"),
    (222, "Multi Topology IS Reachability"),
    (229, "Multi Topology"),
    (232, "IPv6 Interface address(es)"),
    (235, "Multi Topology Reachable IPv4 Prefixes"),
    (236, "IPv6 reachability"),
    (237, "Multi Topology Reachable IPv6 Prefixes"),
    (242, "Router Capability"),
];

/// The PDU, from behind the common header on.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, level: u8, header: usize) -> Outcome {
    let len = cx.add(&PDU_LENGTH, b, 8, 2)? as usize;
    let lifetime = cx.add(&REMAINING_LIFE, b, 10, 2)?;
    let id = system(b, 12, 8)?;
    cx.put_text(&LSP_ID, b.span(12, 8), format_args!("{id}"));
    let number = cx.add(&SEQUENCE_NUMBER, b, 20, 4)?;
    cx.info(format_args!("L{level} LSP, LSP-ID: {id}, Sequence: 0x{number:08x}, Lifetime: {lifetime:5}s"));
    verify(cx, b.window(0, len), lifetime)?;
    flags(cx, b)?;
    let end = len.min(b.reported_len());
    let mut at = header;
    while at + 2 <= end {
        let (code, size) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let title = Names::Table(PARTS).get(code.into()).unwrap_or("Unknown code");
        cx.open_text(b.span(at, size + 2), format_args!("{title} (t={code}, l={size})"));
        add_each(cx, b, at, &[(&CLV_TYPE, 1), (&CLV_LENGTH, 1)])?;
        part(cx, b.sub(at + 2, size)?, code)?;
        cx.close();
        at += 2 + size;
    }
    Ok(())
}

/// The checksum, over all from the id on. A PDU that has run out is purged: its contents are gone.
fn verify<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, lifetime: u64) -> Outcome {
    /// Place of the checksum behind the id.
    const PLACE: usize = 12;
    let stated = cx.add(&CHECKSUM, b, 24, 2)? as u16;
    let item = cx.last();
    let status = match b.slice(12, b.reported_len().saturating_sub(12)) {
        Ok(bytes) if lifetime > 0 && stated != 0 => match fletcher(bytes, PLACE) {
            wanted if wanted == stated => {
                cx.append(item, format_args!(" [correct]"));
                checksum::GOOD
            }
            wanted => {
                cx.append(item, format_args!(" incorrect, should be 0x{wanted:04x}"));
                cx.note_text(&LSP_BAD_CHECKSUM, format_args!("Bad checksum [should be 0x{wanted:04x}]"));
                cx.info_append(format_args!(" [ISIS CHECKSUM INCORRECT]"));
                checksum::BAD
            }
        },
        _ => checksum::NOT_PRESENT,
    };
    cx.computed(&CHECKSUM_STATUS, b.span(24, 0), Value::Uint(status));
    Ok(())
}

fn flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let block = b.u8(26)?;
    cx.open_text(
        b.span(26, 1),
        format_args!(
            "Type block(0x{block:02x}): Partition Repair:{}, Attached bits:{}, Overload bit:{}, IS type:{}",
            block >> 7,
            block >> 3 & 15,
            block >> 2 & 1,
            block & 3
        ),
    );
    cx.add(&PARTITION_REPAIR, b, 26, 1)?;
    cx.open(&ATT, b, 26, 1)?;
    add_bits(cx, b, 26, 1, ATT_BITS)?;
    cx.close();
    add_bits(cx, b, 26, 1, &[&OVERLOAD, &IS_TYPE])?;
    cx.close();
    Ok(())
}

fn part<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, code: u8) -> Outcome {
    let len = p.reported_len();
    match code {
        1 => areas(cx, p),
        2 if len > 0 => neighbors(cx, p),
        10 if len > 0 => authentication(cx, p, &AUTHENTICATION),
        14 => cx.add(&ORIGINATING_LSP_BUFFER_SIZE, p, 0, 2).map(|_| ()),
        22 => links(cx, p, 0),
        128 | 130 => (0..len / 12).try_for_each(|i| narrow_prefix(cx, p, 12 * i)),
        129 if len > 0 => {
            let names: Vec<String> = p.slice(0, len)?.iter().map(|id| nlpid(*id)).collect();
            cx.open_text(p.span(0, len), format_args!("NLPID{}: {}", if len > 1 { "s" } else { "" }, names.join(", ")));
            (0..len).try_for_each(|at| cx.add(&CLV_NLPID_NLPID, p, at, 1).map(|_| ()))?;
            cx.close();
            Ok(())
        }
        132 => (0..len / 4).try_for_each(|i| cx.add(&CLV_IPV4_INT_ADDR, p, 4 * i, 4).map(|_| ())),
        134 => cx.add(&CLV_TE_ROUTER_ID, p, 0, 4).map(|_| ()),
        135 => wide_prefixes(cx, p, 0),
        137 => add_rest(cx, &HOSTNAME, p, 0),
        222 | 235 | 237 => {
            add_bits(cx, p, 0, 2, &[&RESERVED, &MTID])?;
            match code {
                222 => links(cx, p, 2),
                235 => wide_prefixes(cx, p, 2),
                _ => ipv6_prefixes(cx, p, 2),
            }
        }
        229 => (0..len / 2).try_for_each(|i| cx.add(&CLV_MT, p, 2 * i, 2).map(|_| ())),
        232 => (0..len / 16).try_for_each(|i| cx.add(&CLV_IPV6_INT_ADDR, p, 16 * i, 16).map(|_| ())),
        236 => ipv6_prefixes(cx, p, 0),
        _ => Ok(()),
    }
}

fn areas<'a>(cx: &mut Cx<'a>, p: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < p.reported_len() {
        let size = usize::from(p.u8(at)?);
        cx.add(&AREA_ADDRESS, p, at, size + 1)?;
        cx.text(cx.last(), format_args!("Area address ({size}): {}", area(p.slice(at + 1, size)?)));
        at += size + 1;
    }
    Ok(())
}

/// Kind of authentication with a choice of keys and hashes (RFC 5310).
const CRYPTOGRAPHIC: u8 = 3;

/// Who vouches for the PDU: a password or a digest (RFC 5304). The kind of it stands in front.
pub(super) fn authentication<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, field: &'static Field) -> Outcome {
    let len = p.reported_len() - 1;
    if len == 0 {
        return Ok(());
    }
    if p.u8(0)? == CRYPTOGRAPHIC && len > 2 {
        cx.add(&KEY_ID, p, 1, 2)?;
        cx.add(field, p, 3, len - 2)?;
        let hash = match len - 2 {
            20 => "hmac-sha1",
            28 => "hmac-sha224",
            32 => "hmac-sha256",
            48 => "hmac-sha384",
            64 => "hmac-sha512",
            _ => "unknown",
        };
        let digest = crate::base::addr::hex(p.slice(3, len - 2)?, "");
        cx.text(cx.last(), format_args!("CRYPTO_AUTH {hash} (3), message digest (length {}) = {digest}", len - 2));
        return Ok(());
    }
    cx.add(field, p, 1, len)?;
    match p.u8(0)? {
        1 => {
            let text = crate::proto::common::text::shown(p.slice(1, len)?);
            cx.text(cx.last(), format_args!("clear text (1), password (length {len}) = {text}"));
        }
        54 => {
            let digest = crate::base::addr::hex(p.slice(1, len)?, "");
            cx.text(cx.last(), format_args!("hmac-md5 (54), message digest (length {len}) = {digest}"));
        }
        _ => {}
    }
    Ok(())
}

/// Systems and networks with metrics of 6 bits, of which three were never used (ISO/IEC 10589 section 9.8).
fn neighbors<'a>(cx: &mut Cx<'a>, p: Bytes<'a>) -> Outcome {
    cx.add(&IS_VIRTUAL, p, 0, 1)?;
    for at in (0..(p.reported_len() - 1) / 11).map(|i| 1 + 11 * i) {
        let id = system(p, at + 4, 7)?;
        cx.open_text(p.span(at, 11), format_args!("IS Neighbor: {id}"));
        add_bits(cx, p, at, 1, &[&EIS_DEFAULT_METRIC, &EIS_DEFAULT_METRIC_IE])?;
        let groups: [[&'static Field; 3]; 3] = [
            [&EIS_DELAY_METRIC, &EIS_DELAY_SUPPORTED, &EIS_DELAY_METRIC_IE],
            [&EIS_EXPENSE_METRIC, &EIS_EXPENSE_METRIC_SUPPORTED, &EIS_EXPENSE_METRIC_IE],
            [&EIS_ERROR_METRIC, &EIS_ERROR_METRIC_SUPPORTED, &EIS_ERROR_METRIC_IE],
        ];
        for (i, [metric, supported, internal]) in groups.into_iter().enumerate() {
            // Wireshark shows the default metric in place of the others, and their third bit rightly
            add_bits(cx, p, at, 1, &[metric, supported])?;
            cx.add(internal, p, at + 1 + i, 1)?;
        }
        cx.put_text(&EIS_NEIGHBOR, p.span(at + 4, 7), format_args!("{id}"));
        cx.close();
    }
    Ok(())
}

/// Networks with metrics of 6 bits (RFC 1195 section 5.3.4).
fn narrow_prefix<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, at: usize) -> Outcome {
    let (address, mask) = (p.be32(at + 4)?, p.be32(at + 8)?);
    let item = cx.put(&IP_IPV4_PREFIX, p.span(at, 12), Value::Ipv4(address.to_be_bytes()));
    cx.text(item, format_args!("IPv4 prefix: {}/{}", Ipv4Addr::from(address), mask.count_ones()));
    cx.open_last();
    add_bits(cx, p, at, 1, &[&IP_DEFAULT_METRIC, &IP_DEFAULT_METRIC_IE, &IP_DISTRIBUTION])?;
    add_bits(cx, p, at + 1, 1, &[&IP_DELAY_METRIC, &IP_DELAY_METRIC_SUPPORT, &IP_DELAY_METRIC_IE])?;
    add_bits(cx, p, at + 2, 1, &[&IP_EXPENSE_METRIC, &IP_EXPENSE_METRIC_SUPPORT, &IP_EXPENSE_METRIC_IE])?;
    add_bits(cx, p, at + 3, 1, &[&IP_ERROR_METRIC, &IP_ERROR_METRIC_SUPPORT, &IP_ERROR_METRIC_IE])?;
    cx.close();
    Ok(())
}

/// Links with wide metrics and properties (RFC 5305 section 3).
fn links<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, start: usize) -> Outcome {
    let mut at = start;
    while at + 11 <= p.reported_len() {
        let (id, size) = (system(p, at, 7)?, usize::from(p.u8(at + 10)?));
        cx.open_text(p.span(at, 11 + size), format_args!("IS Neighbor: {id}"));
        cx.put_text(&XIS_IS_NEIGHBOR_ID, p.span(at, 7), format_args!("{id}"));
        add_each(cx, p, at + 7, &[(&XIS_METRIC, 3), (&XIS_SUBCLVS_LENGTH, 1)])?;
        if size == 0 {
            cx.append(cx.last(), format_args!(" (no sub-TLVs present)"));
        }
        let properties = p.sub(at + 11, size)?;
        let mut next = 0;
        while next + 2 <= size {
            let (code, len) = (properties.u8(next)?, usize::from(properties.u8(next + 1)?));
            property(cx, properties.sub(next, 2 + len)?, code)?;
            next += 2 + len;
        }
        cx.close();
        at += 11 + size;
    }
    Ok(())
}

fn property<'a>(cx: &mut Cx<'a>, s: Bytes<'a>, code: u8) -> Outcome {
    let len = s.reported_len();
    let name = XIS_CODE.names.get(code.into()).unwrap_or("Unknown");
    cx.open_text(s.span(0, len), format_args!("subTLV: {name} (c={code}, l={})", len - 2));
    add_each(cx, s, 0, &[(&XIS_CODE, 1), (&XIS_LENGTH, 1)])?;
    match (code, len) {
        (3, 6) => {
            cx.open_text(s.span(0, 6), format_args!("Administrative group(s):"));
            let groups = s.be32(2)?;
            for group in (0..32).filter(|group| groups >> group & 1 != 0) {
                let item = cx.put(&GROUP, s.span(2, 4), Value::Uint(1 << group));
                cx.text(item, format_args!("group {group}"));
            }
            cx.close();
        }
        (4, 10) => add_each(cx, s, 2, &[(&XIS_LINK_LOCAL, 4), (&XIS_LINK_REMOTE, 4)]).map(|_| ())?,
        (6, 6) => cx.add(&XIS_IPV4_INTERFACE, s, 2, 4).map(|_| ())?,
        (8, 6) => cx.add(&XIS_IPV4_NEIGHBOR, s, 2, 4).map(|_| ())?,
        (9 | 10, 6) => {
            let field = if code == 9 { &MAXIMUM_LINK_BANDWIDTH } else { &RESERVABLE_LINK_BANDWIDTH };
            bandwidth(cx, s, 0, 6, 2, field, field.label)?;
        }
        (11, 34) => {
            cx.open_text(s.span(0, 34), format_args!("Unreserved bandwidth:"));
            for level in 0..8 {
                let at = 2 + 4 * level;
                bandwidth(cx, s, at, 4, at, &UNRSV_BW_PRIORITY_LEVEL, &format!("priority level {level}"))?;
            }
            cx.close();
        }
        (12, 18) => cx.add(&XIS_IPV6_INTERFACE, s, 2, 16).map(|_| ())?,
        (13, 18) => cx.add(&XIS_IPV6_NEIGHBOR, s, 2, 16).map(|_| ())?,
        (18, 5) => cx.add(&XIS_TE_METRIC, s, 2, 3).map(|_| ())?,
        _ => add_rest(cx, &XIS_VALUE, s, 2)?,
    }
    cx.close();
    Ok(())
}

/// Bytes per second as a floating point number, shown in megabits.
fn bandwidth<'a>(cx: &mut Cx<'a>, s: Bytes<'a>, at: usize, len: usize, value: usize, field: &'static Field, label: &str) -> Outcome {
    let mbps = f64::from(f32::from_bits(s.be32(value)?)) * 8.0 / 1_000_000.0;
    let item = cx.put(field, s.span(at, len), Value::Float(mbps));
    cx.text(item, format_args!("{label}: {mbps:.2} Mbps"));
    Ok(())
}

/// Networks with wide metrics (RFC 5305 section 4).
fn wide_prefixes<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, start: usize) -> Outcome {
    let mut at = start;
    while at + 5 <= p.reported_len() {
        let control = p.u8(at + 4)?;
        let (bits, more) = (usize::from(control & 0x3f), control & 0x40 != 0);
        let size = bits.div_ceil(8);
        if size > 4 {
            return Err(Fault::Malformed);
        }
        let mut octets = [0; 4];
        octets.iter_mut().zip(p.slice(at + 5, size)?).for_each(|(to, from)| *to = *from);
        let tail = if more { 1 + usize::from(p.u8(at + 5 + size)?) } else { 0 };
        cx.open_text(p.span(at, 5 + size + tail), format_args!("Ext. IP Reachability: {}/{bits}", Ipv4Addr::from(octets)));
        cx.add(&XIP_METRIC, p, at, 4)?;
        add_bits(cx, p, at + 4, 1, &[&XIP_DISTRIBUTION, &XIP_SUBTLV, &XIP_PREFIX_LENGTH])?;
        cx.put(&XIP_IPV4_PREFIX, p.span(at + 5, size), Value::Ipv4(octets));
        at += 5 + size;
        sub_parts(cx, p, at, more, (at, 0))?;
        cx.close();
        at += tail;
    }
    Ok(())
}

/// The properties of a prefix; `place` is where Wireshark says that there are none.
fn sub_parts<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, at: usize, more: bool, place: (usize, usize)) -> Outcome {
    if !more {
        let item = cx.put(&XIP_SUBCLVS_LENGTH, p.span(place.0, place.1), Value::Uint(0));
        cx.text(item, format_args!("no sub-TLVs present"));
        return Ok(());
    }
    let size = cx.add(&XIP_SUBCLVS_LENGTH, p, at, 1)? as usize;
    let properties = p.sub(at + 1, size)?;
    let mut next = 0;
    while next + 2 <= size {
        let (code, len) = (properties.u8(next)?, usize::from(properties.u8(next + 1)?));
        let name = XIP_CODE.names.get(code.into()).unwrap_or("Unknown");
        cx.open_text(properties.span(next, 2 + len), format_args!("subTLV: {name} (c={code}, l={len})"));
        add_each(cx, properties, next, &[(&XIP_CODE, 1), (&XIP_LENGTH, 1)])?;
        cx.close();
        next += 2 + len;
    }
    Ok(())
}

/// IPv6 networks (RFC 5308 section 2).
fn ipv6_prefixes<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, start: usize) -> Outcome {
    let mut at = start;
    while at + 6 <= p.reported_len() {
        let (control, bits) = (p.u8(at + 4)?, usize::from(p.u8(at + 5)?));
        let size = bits.div_ceil(8);
        if size > 16 {
            return Err(Fault::Malformed);
        }
        let mut octets = [0; 16];
        octets.iter_mut().zip(p.slice(at + 6, size)?).for_each(|(to, from)| *to = *from);
        let more = control & 0x20 != 0;
        let tail = if more { 1 + usize::from(p.u8(at + 6 + size)?) } else { 0 };
        cx.open_text(p.span(at, 6 + size + tail), format_args!("IPv6 Reachability: {}/{bits}", Ipv6Addr::from(octets)));
        cx.add(&IP6_METRIC, p, at, 4)?;
        add_bits(cx, p, at + 4, 1, &[&IP6_DISTRIBUTION, &IP6_INTERNAL, &IP6_SUBTLV])?;
        cx.add(&IP6_PREFIX_LENGTH, p, at + 5, 1)?;
        cx.put(&IP6_PREFIX, p.span(at + 6, size), Value::Ipv6(octets));
        sub_parts(cx, p, at + 6 + size, more, (at, 6 + size))?;
        cx.close();
        at += 6 + size + tail;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::fletcher;

    #[test]
    fn the_checksum_is_that_of_a_real_pdu() {
        // from 2222.2222.2222.00-00 on, with its checksum 0x630b in place
        let bytes = [0x22, 0x22, 0x22, 0x22, 0x22, 0x22, 0, 0, 0, 0, 0, 9, 0, 0, 1, 1, 4, 3, 0x49, 0, 0x0a];
        let sum = fletcher(&bytes, 12);
        let mut whole = bytes;
        whole[12..14].copy_from_slice(&sum.to_be_bytes());
        let (mut c0, mut c1) = (0_u32, 0_u32);
        for byte in whole {
            c0 = (c0 + u32::from(byte)) % 255;
            c1 = (c1 + c0) % 255;
        }
        assert_eq!((c0, c1), (0, 0));
    }
}
