//! Flow specifications: routes that match packets by more than their destination (RFC 8955, RFC 8956).

use super::fields::PREFIX_LEN;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Field, Value};
use crate::proto::common::dsfield;
use crate::proto::common::rows::add_each;
use std::net::{Ipv4Addr, Ipv6Addr};

const FILTERS: &[(u64, &str)] = &[
    (1, "Destination prefix filter"),
    (2, "Source prefix filter"),
    (3, "Protocol / Next Header filter"),
    (4, "Port filter"),
    (5, "Destination port filter"),
    (6, "Source port filter"),
    (7, "ICMP type filter"),
    (8, "ICMP code filter"),
    (9, "TCP flags filter"),
    (10, "Packet Length filter"),
    (11, "DSCP marking filter"),
    (12, "IP fragment filter"),
];
const LENGTHS: &[(u64, &str)] = &[(0, "1 byte: 1 <<"), (1, "2 bytes: 1 <<"), (2, "4 bytes: 1 <<"), (3, "8 bytes: 1 <<")];

fields! {
    /// A flow specification.
    FLOW = "bgp.flowspec_nlri", "FLOW-SPEC nlri", Bytes None;
    /// Its length in bytes.
    FLOW_LEN = "bgp.flowspec_nlri.length", "NRLI length", U16 Dec;
    /// VPN of the packets.
    FLOW_RD = "bgp.flowspec_route_distinguisher", "Route Distinguisher", None None;
    /// Kind of the distinguisher.
    FLOW_RD_TYPE = "bgp.flowspec_route_distinguisher_type", "Route Distinguisher Type", U16 Dec;
    /// Autonomous system that gave the number.
    FLOW_RD_AS2 = "bgp.flowspec_route_distinguisher_admin_as_num_2", "Administrator Subfield", U16 Dec;
    /// Address of whom gave the number.
    FLOW_RD_IPV4 = "bgp.flowspec_route_distinguisher_admin_ipv4", "Administrator Subfield", Ipv4 None;
    /// Autonomous system that gave the number.
    FLOW_RD_AS4 = "bgp.flowspec_route_distinguisher_admin_as_num_4", "Administrator Subfield", U32 HexDec;
    /// The number.
    FLOW_RD_NUMBER2 = "bgp.flowspec_route_distinguisher_asnum_2", "Assigned Number Subfield", U16 Dec;
    /// The number.
    FLOW_RD_NUMBER4 = "bgp.flowspec_route_distinguisher_asnum_4", "Assigned Number Subfield", U32 HexDec;
    /// What a packet must match.
    FILTER = "bgp.flowspec_nlri.filter", "Filter", None None;
    /// What of a packet is compared.
    FILTER_TYPE = "bgp.flowspec_nlri.filter_type", "Filter type", U8 Dec, names(FILTERS);
    /// Destination.
    DESTINATION4 = "bgp.flowspec_nlri.dst_prefix_filter", "Destination IP filter", Ipv4 None;
    /// Source.
    SOURCE4 = "bgp.flowspec_nlri.src_prefix_filter", "Source IP filter", Ipv4 None;
    /// Length of a prefix in bits.
    LENGTH6 = "bgp.flowspec_nlri.ipv6_pref_length", "IPv6 prefix length", U8 Dec;
    /// First bit that is compared.
    OFFSET6 = "bgp.flowspec_nlri.ipv6_pref_offset", "IPv6 prefix offset", U8 Dec;
    /// Destination.
    DESTINATION6 = "bgp.flowspec_nlri.dst_ipv6_pref", "Destination IPv6 prefix", Ipv6 None;
    /// Source.
    SOURCE6 = "bgp.flowspec_nlri.src_ipv6_pref", "Source IPv6 prefix", Ipv6 None;
    /// How a value is compared.
    OPERATOR = "bgp.flowspec_nlri.opflags", "Operator flags", U8 Hex;
    /// No more values follow.
    OP_END = "bgp.flowspec_nlri.op.eol", "end-of-list", Bool B8, mask(0x80), with(SET);
    /// The one before must match too.
    OP_AND = "bgp.flowspec_nlri.op.and", "and", Bool B8, mask(0x40), with(SET);
    /// Bytes of the value, as a power of two.
    OP_LEN = "bgp.flowspec_nlri.op.val_len", "Value length", U8 Dec, mask(0x30), names(LENGTHS);
    /// Reserved.
    OP_RESERVED4 = "bgp.flowspec_nlri.op.un_bit4", "Reserved", Bool B8, mask(0x08), with(SET);
    /// Reserved.
    OP_RESERVED5 = "bgp.flowspec_nlri.op.un_bit5", "Reserved", Bool B8, mask(0x04), with(SET);
    /// Less than the value.
    OP_LESS = "bgp.flowspec_nlri.op.lt", "less than", Bool B8, mask(0x04), with(SET);
    /// Greater than the value.
    OP_GREATER = "bgp.flowspec_nlri.op.gt", "greater than", Bool B8, mask(0x02), with(SET);
    /// Equal to the value.
    OP_EQUAL = "bgp.flowspec_nlri.op.equal", "equal", Bool B8, mask(0x01), with(SET);
    /// The bits must not match.
    OP_NOT = "bgp.flowspec_nlri.op.flg_not", "logical negation", Bool B8, mask(0x02), with(SET);
    /// All bits must match, not only one.
    OP_MATCH = "bgp.flowspec_nlri.op.flg_match", "Match bit", Bool B8, mask(0x01), with(SET);
    /// A value of one byte.
    VALUE8 = "bgp.flowspec_nlri.dec_val_8", "Decimal value", U8 Dec;
    /// A value of two bytes.
    VALUE16 = "bgp.flowspec_nlri.dec_val_16", "Decimal value", U16 Dec;
    /// A value of four bytes.
    VALUE32 = "bgp.flowspec_nlri.dec_val_32", "Decimal value", U32 Dec;
    /// A value of eight bytes.
    VALUE64 = "bgp.flowspec_nlri.dec_val_64", "Decimal value", U64 Dec;
    /// TCP flags.
    TCP = "bgp.flowspec_nlri.val_tcp.flags", "TCP flags", U8 Hex;
    /// Congestion window reduced.
    TCP_CWR = "bgp.flowspec_nlri.val_tcp.flags.cwr", "Congestion Window Reduced (CWR)", Bool B8, mask(0x80), with(SET);
    /// Congestion was met.
    TCP_ECN = "bgp.flowspec_nlri.val_tcp.flags.ecn", "ECN-Echo", Bool B8, mask(0x40), with(SET);
    /// Urgent data.
    TCP_URG = "bgp.flowspec_nlri.val_tcp.flags.urg", "Urgent", Bool B8, mask(0x20), with(SET);
    /// Acknowledges.
    TCP_ACK = "bgp.flowspec_nlri.val_tcp.flags.ack", "Acknowledgment", Bool B8, mask(0x10), with(SET);
    /// To be handed over at once.
    TCP_PSH = "bgp.flowspec_nlri.val_tcp.flags.push", "Push", Bool B8, mask(0x08), with(SET);
    /// Ends the connection.
    TCP_RST = "bgp.flowspec_nlri.val_tcp.flags.reset", "Reset", Bool B8, mask(0x04), with(SET);
    /// Opens the connection.
    TCP_SYN = "bgp.flowspec_nlri.val_tcp.flags.syn", "Syn", Bool B8, mask(0x02), with(SET);
    /// The last data of this side.
    TCP_FIN = "bgp.flowspec_nlri.val_tcp.flags.fin", "Fin", Bool B8, mask(0x01), with(SET);
    /// Differentiated services code point.
    DSCP = "bgp.flowspec_nlri.val_dsfield", "Differentiated Services Codepoint", U8 Hex, mask(0x3f), names(dsfield::DSCP);
    /// Fragments.
    FRAGMENT = "bgp.flowspec_nlri.val_frag", "Fragment Flag", U8 Hex;
    /// The last fragment.
    FRAGMENT_LAST = "bgp.flowspec_nlri.val_frag_lf", "Last fragment", Bool B8, mask(0x08), with(SET);
    /// The first fragment.
    FRAGMENT_FIRST = "bgp.flowspec_nlri.val_frag_ff", "First fragment", Bool B8, mask(0x04), with(SET);
    /// Any fragment.
    FRAGMENT_ANY = "bgp.flowspec_nlri.val_frag_isf", "Is a fragment", Bool B8, mask(0x02), with(SET);
    /// Must not be fragmented.
    FRAGMENT_NEVER = "bgp.flowspec_nlri.val_frag_df", "Don't fragment", Bool B8, mask(0x01), with(SET);
}

static NUMERIC: [&Field; 7] = [&OP_END, &OP_AND, &OP_LEN, &OP_RESERVED4, &OP_LESS, &OP_GREATER, &OP_EQUAL];
static BITS: [&Field; 7] = [&OP_END, &OP_AND, &OP_LEN, &OP_RESERVED4, &OP_RESERVED5, &OP_NOT, &OP_MATCH];
static TCP_FLAGS: [&Field; 8] = [&TCP_CWR, &TCP_ECN, &TCP_URG, &TCP_ACK, &TCP_PSH, &TCP_RST, &TCP_SYN, &TCP_FIN];
static FRAGMENTS: [&Field; 4] = [&FRAGMENT_LAST, &FRAGMENT_FIRST, &FRAGMENT_ANY, &FRAGMENT_NEVER];
/// Letters of the TCP flags and of the fragments in a filter's line, from the highest bit.
const TCP_LETTERS: [(u64, &str); 8] =
    [(0x80, "C"), (0x40, "E"), (0x20, "U"), (0x10, "A"), (8, "P"), (4, "R"), (2, "S"), (1, "F")];
const FRAGMENT_LETTERS: [(u64, &str); 4] = [(1, "DF"), (2, "IsF"), (4, "FF"), (8, "LF")];

/// One flow specification; gives its length. `vpn`: a distinguisher comes first.
pub(super) fn route<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, is_ipv6: bool, vpn: bool) -> Result<usize, Fault> {
    let first = usize::from(b.u8(0)?);
    // from 240 bytes on the length takes two bytes (RFC 8955 section 4.1)
    let (width, len) = if first >= 240 { (2, usize::from(b.be16(0)? & 0x0fff)) } else { (1, first) };
    let flow = b.sub(0, width + len)?;
    cx.add(&FLOW, flow, 0, width + len)?;
    cx.text(cx.last(), format_args!("FLOW_SPEC_NLRI ({} byte{})", width + len, if width + len == 1 { "" } else { "s" }));
    cx.open_last();
    cx.put(&FLOW_LEN, flow.span(0, width), Value::Uint(len as u64));
    let mut at = width;
    if vpn {
        distinguisher(cx, flow, at)?;
        at += 8;
    }
    while at < flow.reported_len() {
        at = filter(cx, flow, at, is_ipv6)?;
    }
    cx.close();
    Ok(width + len)
}

fn distinguisher<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.put(&FLOW_RD, b.span(at, 8), Value::None);
    cx.open_last();
    let rows: [(&'static Field, usize); 2] = match cx.add(&FLOW_RD_TYPE, b, at, 2)? {
        0 => [(&FLOW_RD_AS2, 2), (&FLOW_RD_NUMBER4, 4)],
        1 => [(&FLOW_RD_IPV4, 4), (&FLOW_RD_NUMBER2, 2)],
        _ => [(&FLOW_RD_AS4, 4), (&FLOW_RD_NUMBER2, 2)],
    };
    add_each(cx, b, at + 2, &rows)?;
    cx.close();
    Ok(())
}

/// One component of a specification; gives where the next one starts.
fn filter<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, is_ipv6: bool) -> Result<usize, Fault> {
    let kind = b.u8(at)?;
    let name = FILTER_TYPE.names.get(kind.into());
    let item = cx.put(&FILTER, b.span(at, 1), Value::None);
    match name {
        Some(name) => cx.text(item, format_args!("Filter: {name}")),
        None => cx.text(item, format_args!("Filter: Unknown filter {kind}")),
    }
    cx.open_last();
    cx.add(&FILTER_TYPE, b, at, 1)?;
    let end = match kind {
        1 | 2 if is_ipv6 => prefix6(cx, b, at + 1, kind == 1, item)?,
        1 | 2 => prefix4(cx, b, at + 1, kind == 1, item)?,
        3..=12 => values(cx, b, at + 1, kind, item)?,
        // how long an unknown component is cannot be told
        _ => b.reported_len(),
    };
    cx.close();
    if name.is_some() {
        cx.end_at(item, b, end);
    }
    Ok(end)
}

fn prefix4<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, destination: bool, item: Item) -> Result<usize, Fault> {
    let bits = b.u8(at)?;
    let len = usize::from(bits).div_ceil(8);
    let mut octets = [0; 4];
    if len > octets.len() {
        return Err(Fault::Malformed);
    }
    octets.iter_mut().zip(b.slice(at + 1, len)?).for_each(|(to, from)| *to = *from);
    let text = format!("{}/{bits}", Ipv4Addr::from(octets));
    cx.open_text(b.span(at, 1 + len), format_args!("{text}"));
    cx.add(&PREFIX_LEN, b, at, 1)?;
    cx.text(cx.last(), format_args!("{} IP filter prefix length: {bits}", if destination { "Destination" } else { "Source" }));
    cx.put(if destination { &DESTINATION4 } else { &SOURCE4 }, b.span(at + 1, len), Value::Ipv4(octets));
    cx.close();
    cx.append(item, format_args!(" ({text})"));
    Ok(at + 1 + len)
}

/// An IPv6 prefix of which the first bits may be left out (RFC 8956 section 3.1).
fn prefix6<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, destination: bool, item: Item) -> Result<usize, Fault> {
    let (bits, skipped) = (b.u8(at)?, b.u8(at + 1)?);
    let len = usize::from(bits.saturating_sub(skipped)).div_ceil(8);
    let mut octets = [0; 16];
    if len > octets.len() {
        return Err(Fault::Malformed);
    }
    octets.iter_mut().zip(b.slice(at + 2, len)?).for_each(|(to, from)| *to = *from);
    let text = format!("{}/{bits}", Ipv6Addr::from(octets));
    cx.open_text(b.span(at, 1 + len), format_args!("{text}"));
    add_each(cx, b, at, &[(&LENGTH6, 1), (&OFFSET6, 1)])?;
    cx.put(if destination { &DESTINATION6 } else { &SOURCE6 }, b.span(at + 2, len), Value::Ipv6(octets));
    cx.close();
    cx.append(item, format_args!(" ({text})"));
    Ok(at + 2 + len)
}

/// Operators and values, up to the one that ends the list (RFC 8955 section 4.2.1).
fn values<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, kind: u8, item: Item) -> Result<usize, Fault> {
    let bitmask = matches!(kind, 9 | 11 | 12);
    let mut at = from;
    cx.append(item, format_args!(" ("));
    loop {
        let flags = b.u8(at)?;
        let len = 1_usize << (flags >> 4 & 3);
        operator(cx, b, at, if bitmask { &BITS } else { &NUMERIC })?;
        if at > from {
            cx.append(item, format_args!("{}", if flags & 0x40 != 0 { " && " } else { " || " }));
        }
        for (bit, sign) in [(2, ">"), (4, "<"), (1, "=")] {
            cx.append(item, format_args!("{}", if flags & bit != 0 { sign } else { "" }));
        }
        let value = b.uint_be(at + 1, len)?;
        let last = at + len;
        match kind {
            9 => flag_set(cx, b, last, &TCP, &TCP_FLAGS, (item, &TCP_LETTERS))?,
            12 => flag_set(cx, b, last, &FRAGMENT, &FRAGMENTS, (item, &FRAGMENT_LETTERS))?,
            11 => {
                let code = cx.add(&DSCP, b, last, 1)?;
                cx.append(item, format_args!("{}", DSCP.names.get(code).unwrap_or("Unknown DSCP")));
            }
            _ => {
                let field: &'static Field = match len {
                    1 => &VALUE8,
                    2 => &VALUE16,
                    4 => &VALUE32,
                    _ => &VALUE64,
                };
                cx.add(field, b, at + 1, len)?;
                cx.append(item, format_args!("{value}"));
            }
        }
        at += 1 + len;
        if flags & 0x80 != 0 {
            cx.append(item, format_args!(")"));
            return Ok(at);
        }
    }
}

fn operator<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, bits: &[&'static Field]) -> Outcome {
    let flags = cx.flags(&OPERATOR, b, at, 1, bits)?;
    let line = cx.last();
    for bit in bits {
        if *bit == &OP_LEN {
            let length = OP_LEN.names.get(OP_LEN.extract(flags)).unwrap_or_default();
            cx.append(line, format_args!(", Value length: {length}"));
        } else if flags & bit.mask != 0 {
            cx.append(line, format_args!(", {}", bit.label));
        }
    }
    Ok(())
}

/// A byte of flags; its letters go to the filter's line.
fn flag_set<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    field: &'static Field,
    bits: &[&'static Field],
    (item, letters): (Item, &[(u64, &str)]),
) -> Outcome {
    let flags = cx.flags(field, b, at, 1, bits)?;
    let line = cx.last();
    for bit in bits.iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(line, format_args!(", {}", bit.label));
    }
    cx.append(item, format_args!(" "));
    for (_, letter) in letters.iter().filter(|(bit, _)| flags & bit != 0) {
        cx.append(item, format_args!("{letter}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_filter_reads_as_a_condition() {
        // destination 10.1.2.0/24, port 80 to 511, SYN without ACK
        let flow = [15, 1, 24, 10, 1, 2, 5, 0x13, 0, 80, 0xd5, 1, 0xff, 9, 0x81, 2];
        let mut update = vec![0xff; 16];
        update.extend([0, 23 + 3 + 5 + 16, 2, 0, 0, 0, 3 + 5 + 16, 0x80, 14, 5 + 16, 0, 1, 133, 0, 0]);
        update.extend(flow);
        let mut frame = vec![0x45, 0, 0, (40 + update.len()) as u8, 0, 1, 0, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];
        frame.extend([0, 179, 0x80, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x18, 1, 0, 0, 0, 0, 0]);
        frame.extend(update);
        let shown = dissect(228, &frame);
        for line in [
            "Filter: Destination prefix filter (10.1.2.0/24)",
            "Filter: Destination port filter (>=80 && <=511)",
            "Filter: TCP flags filter (= S)",
            "Operator flags: 0xd5, end-of-list, and, Value length: 2 bytes: 1 <<, less than, equal",
        ] {
            assert!(shown.has(line), "{line}: {:?}", shown.lines);
        }
    }
}
