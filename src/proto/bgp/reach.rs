//! Routes of any address family, reached and withdrawn (RFC 4760), with labels (RFC 8277) and for VPNs (RFC 4364, RFC 7432).

use super::fields::*;
use super::{flowspec, other_routes};
use super::reach_fields::*;
use crate::base::addr::hex;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::add_each;
use std::fmt::Write;
use std::net::{Ipv4Addr, Ipv6Addr};

const IPV4: u16 = 1;
const IPV6: u16 = 2;
const L2VPN: u16 = 25;
const LINK_STATE: u16 = 16388;
const LABELED: u8 = 4;
const MULTICAST_VPN: u8 = 5;
const VPLS: u8 = 65;
const MULTICAST_TREE: u8 = 66;
const EVPN_ROUTES: u8 = 70;
const POLICY: u8 = 73;
const VPN: u8 = 128;
const VPN_MULTICAST: u8 = 129;
const ROUTE_TARGET: u8 = 132;
const FLOW_SPEC: u8 = 133;
const FLOW_SPEC_VPN: u8 = 134;

/// Which fields the routes of one attribute have.
pub(super) struct Side {
    v4: &'static Field,
    v6: &'static Field,
    /// What the attribute's routes are called.
    pub(super) label: &'static str,
}

/// MP_REACH_NLRI (RFC 4760 section 3).
pub(super) fn reachable<'a>(cx: &mut Cx<'a>, v: Bytes<'a>) -> Outcome {
    let (family, kind) = (cx.add(&MP_AFI, v, 0, 2)? as u16, cx.add(&MP_SAFI, v, 2, 1)? as u8);
    let len = usize::from(v.u8(3)?);
    next_hop(cx, v.sub(3, 1 + len)?, kind)?;
    cx.add(&MP_SNPA, v, 4 + len, 1)?;
    let rest = v.from(5 + len);
    if rest.reported_len() > 0 {
        cx.add(&MP_REACH, rest, 0, rest.reported_len())?;
        cx.open_last();
        routes(cx, rest, family, kind, &Side { v4: &REACH_V4, v6: &REACH_V6, label: "MP Reach NLRI" })?;
        cx.close();
    }
    Ok(())
}

/// MP_UNREACH_NLRI (RFC 4760 section 4).
pub(super) fn unreachable<'a>(cx: &mut Cx<'a>, v: Bytes<'a>) -> Outcome {
    let (family, kind) = (cx.add(&MP_UNREACH_AFI, v, 0, 2)? as u16, cx.add(&MP_UNREACH_SAFI, v, 2, 1)? as u8);
    let rest = v.from(3);
    if rest.reported_len() > 0 {
        cx.add(&MP_UNREACH, rest, 0, rest.reported_len())?;
        cx.open_last();
        routes(cx, rest, family, kind, &Side { v4: &UNREACH_V4, v6: &UNREACH_V6, label: "MP Unreach NLRI" })?;
        cx.close();
    }
    Ok(())
}

/// The next hop, with its length in front. That of a VPN has a route distinguisher of zeros.
fn next_hop<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let len = b.reported_len() - 1;
    cx.put(&MP_NEXT_HOP, b.span(0, len + 1), Value::Span(b.span(0, len + 1)));
    let item = cx.open_last();
    let vpn = if matches!(kind, VPN | VPN_MULTICAST) { Some(distinguisher(b, 1)?) } else { None };
    let at = match &vpn {
        Some(rd) => {
            cx.put_text(&NEXT_HOP_RD, b.span(1, 8), format_args!("{rd}"));
            9
        }
        None => 1,
    };
    match (len + 1).saturating_sub(at) {
        4 => {
            cx.add(&NEXT_HOP_IPV4, b, at, 4)?;
            let address = Ipv4Addr::from(b.be32(at)?);
            match vpn {
                Some(rd) => cx.text(item, format_args!("Next hop:  RD={rd} IPv4={address}")),
                None => cx.text(item, format_args!("Next hop: {address}")),
            }
        }
        16 => {
            cx.add(&NEXT_HOP_IPV6, b, at, 16)?;
            cx.text(item, format_args!("Next hop: {}", ipv6(b, at)?));
        }
        32 | 40 => {
            // that of a VPN has a second distinguisher before the link-local address
            let second = len - 15;
            cx.add(&NEXT_HOP_IPV6, b, at, 16)?;
            cx.add(&NEXT_HOP_LINK_LOCAL, b, second, 16)?;
            cx.text(item, format_args!("Next hop: IPv6={} Link-local={}", ipv6(b, at)?, ipv6(b, second)?));
        }
        _ => cx.text(item, format_args!("Next hop: ")),
    }
    cx.close();
    Ok(())
}

fn ipv6(b: Bytes<'_>, at: usize) -> Result<Ipv6Addr, Fault> {
    <[u8; 16]>::try_from(b.slice(at, 16)?).map(Ipv6Addr::from).map_err(|_| Fault::Malformed)
}

/// A route distinguisher (RFC 4364 section 4.2).
pub(super) fn distinguisher(b: Bytes<'_>, at: usize) -> Result<String, Fault> {
    Ok(match b.be16(at)? {
        0 => format!("{}:{}", b.be16(at + 2)?, b.be32(at + 4)?),
        1 => format!("{}:{}", Ipv4Addr::from(b.be32(at + 2)?), b.be16(at + 6)?),
        2 => format!("{}:{}", b.be32(at + 2)?, b.be16(at + 6)?),
        kind => format!("Unknown ({kind}) 0x{:012x}", b.uint_be(at + 2, 6)?),
    })
}

fn routes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, family: u16, kind: u8, side: &Side) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        at += match (family, kind) {
            (IPV4 | IPV6, 1..=3 | LABELED | VPN) => prefix(cx, b.from(at), family, kind, side)?,
            (L2VPN, EVPN_ROUTES) => evpn(cx, b.from(at))?,
            (L2VPN, VPLS) => other_routes::vpls(cx, b.from(at))?,
            (IPV4 | IPV6, MULTICAST_VPN) => other_routes::multicast(cx, b.from(at), address_len(family))?,
            (IPV4, MULTICAST_TREE) => other_routes::tree(cx, b.from(at))?,
            (IPV4 | IPV6, ROUTE_TARGET) => other_routes::target(cx, b.from(at), side)?,
            (IPV4 | IPV6, POLICY) => other_routes::policy(cx, b.from(at), address_len(family))?,
            (IPV4 | IPV6, FLOW_SPEC | FLOW_SPEC_VPN) => flowspec::route(cx, b.from(at), family == IPV6, kind == FLOW_SPEC_VPN)?,
            (IPV4 | IPV6, VPN_MULTICAST) => prefix(cx, b.from(at), family, VPN, side)?,
            (LINK_STATE, _) => return Ok(()),
            _ => {
                let known = matches!(family, IPV4 | IPV6 | L2VPN);
                return other_routes::unknown(cx, b.from(at), family, kind, known);
            }
        };
    }
    Ok(())
}

/// Bytes of an address.
fn address_len(family: u16) -> usize {
    if family == IPV4 { 4 } else { 16 }
}

/// A prefix, with labels and a distinguisher where its kind has them; gives its length.
fn prefix<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, family: u16, kind: u8, side: &Side) -> Result<usize, Fault> {
    let bits = usize::from(b.u8(0)?);
    let total = bits.div_ceil(8);
    let route = b.sub(0, 1 + total)?;
    let labels = if matches!(kind, LABELED | VPN) { label_stack(route, 1)? } else { (0, String::new()) };
    let head = labels.0 + if kind == VPN { 8 } else { 0 };
    let (left, size) = (bits.saturating_sub(head * 8), total.saturating_sub(head));
    let mut octets = [0; 16];
    if size > if family == IPV4 { 4 } else { 16 } {
        return Err(Fault::Malformed);
    }
    octets.iter_mut().zip(route.slice(1 + head, size)?).for_each(|(to, from)| *to = *from);
    let [a, b2, c, d, ..] = octets;
    let (field, value, text) = if family == IPV4 {
        (side.v4, Value::Ipv4([a, b2, c, d]), Ipv4Addr::new(a, b2, c, d).to_string())
    } else {
        (side.v6, Value::Ipv6(octets), Ipv6Addr::from(octets).to_string())
    };
    let span = route.span(0, 1 + total);
    if kind == VPN && family == IPV6 {
        // one line holds it all
        let item = cx.put_text(&LABEL_STACK, span, format_args!("{}", labels.1));
        let rd = distinguisher(route, 1 + labels.0)?;
        cx.text(item, format_args!("Label Stack={} RD={rd}, IPv6={text}/{left}", labels.1));
        return Ok(1 + total);
    }
    match kind {
        VPN => cx.open_text(span, format_args!("BGP Prefix")),
        LABELED => cx.open_text(span, format_args!("Label Stack={} {}={text}/{left}", labels.1, if family == IPV4 { "IPv4" } else { "IPv6" })),
        _ => cx.open_text(span, format_args!("{text}/{left}")),
    };
    cx.add(&PREFIX_LEN, route, 0, 1)?;
    if kind != VPN {
        cx.text(cx.last(), format_args!("{} prefix length: {bits}", side.label));
    }
    if labels.0 > 0 {
        cx.put_text(&LABEL_STACK, route.span(1, labels.0), format_args!("{}", labels.1));
    }
    if kind == VPN {
        let rd = distinguisher(route, 1 + labels.0)?;
        cx.put_text(&RD, route.span(1 + labels.0, 8), format_args!("{rd}"));
    }
    cx.put(field, route.span(1 + head, size), value);
    cx.close();
    Ok(1 + total)
}

/// Labels as far as the bottom of the stack: their length in bytes and their text (RFC 8277 section 2).
pub(super) fn label_stack(b: Bytes<'_>, start: usize) -> Result<(usize, String), Fault> {
    /// Stands for a label in routes that are withdrawn.
    const WITHDRAWN: u32 = 0x80_0000;
    let mut text = String::new();
    let mut at = start;
    loop {
        let entry = b.be24(at)?;
        at += 3;
        if entry == WITHDRAWN || entry == 0 {
            text.push_str("0 (withdrawn)");
            break;
        }
        let bottom = entry & 1 != 0;
        let _ = write!(text, "{}{}", entry >> 4, if bottom { " (bottom)" } else { " " });
        if bottom {
            break;
        }
    }
    Ok((at - start, text))
}

/// A route of an Ethernet VPN (RFC 7432 section 7, RFC 9136); gives its length.
fn evpn<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let (kind, len) = (b.u8(0)?, usize::from(b.u8(1)?));
    let route = b.sub(0, 2 + len)?;
    cx.add(&EVPN, route, 0, 2 + len)?;
    let item = cx.open_last();
    cx.text(item, format_args!("EVPN NLRI: {}", EVPN_NLRI_RT.names.get(kind.into()).unwrap_or("Unknown")));
    add_each(cx, route, 0, &[(&EVPN_NLRI_RT, 1), (&EVPN_NLRI_LEN, 1), (&EVPN_NLRI_RD, 8)])?;
    let rd = distinguisher(route, 2)?;
    cx.text(cx.last(), format_args!("Route Distinguisher: {} ({rd})", hex(route.slice(2, 8)?, "")));
    let at = 10;
    match kind {
        1 => {
            segment(cx, route, at)?;
            add_each(cx, route, at + 10, &[(&EVPN_NLRI_ETAG, 4), (&EVPN_NLRI_MPLS_LS1, 3)])?;
        }
        2 => {
            segment(cx, route, at)?;
            let at = add_each(cx, route, at + 10, &[(&EVPN_NLRI_ETAG, 4), (&EVPN_NLRI_MACLEN, 1), (&EVPN_NLRI_MAC_ADDR, 6)])?;
            let at = address(cx, route, at)?;
            if at + 3 <= route.reported_len() {
                cx.add(&EVPN_NLRI_MPLS_LS1, route, at, 3)?;
            }
        }
        3 => {
            cx.add(&EVPN_NLRI_ETAG, route, at, 4)?;
            address(cx, route, at + 4)?;
        }
        4 => {
            segment(cx, route, at)?;
            address(cx, route, at + 10)?;
        }
        5 => ip_prefix(cx, route, at)?,
        _ => {}
    }
    cx.close();
    Ok(2 + len)
}

/// An Ethernet segment identifier (RFC 7432 section 5).
fn segment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.open(&EVPN_NLRI_ESI, b, at, 10)?;
    let kind = cx.add(&EVPN_NLRI_ESI_TYPE, b, at, 1)?;
    cx.add(&EVPN_NLRI_ESI_VALUE, b, at + 1, 9)?;
    if kind == 0 {
        cx.add(&EVPN_NLRI_ESI_TYPE0, b, at + 1, 9)?;
    }
    cx.close();
    Ok(())
}

/// An address with its length in bits in front; gives where it ends.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    match cx.add(&EVPN_NLRI_IPLEN, b, at, 1)? {
        32 => add_each(cx, b, at + 1, &[(&EVPN_NLRI_IP_ADDR, 4)]),
        128 => add_each(cx, b, at + 1, &[(&EVPN_NLRI_IPV6_ADDR, 16)]),
        _ => Ok(at + 1),
    }
}

/// A prefix that is reached through the VPN (RFC 9136); its length tells its family.
fn ip_prefix<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    const IPV4_ROUTE: usize = 2 + 34;
    segment(cx, b, at)?;
    let at = add_each(cx, b, at + 10, &[(&EVPN_NLRI_ETAG, 4), (&EVPN_NLRI_PREFIX_LEN, 1)])?;
    let at = if b.reported_len() == IPV4_ROUTE {
        add_each(cx, b, at, &[(&EVPN_NLRI_IP_ADDR, 4), (&EVPN_NLRI_IPV4_GTW_ADDR, 4)])?
    } else {
        add_each(cx, b, at, &[(&EVPN_NLRI_IPV6_ADDR, 16), (&EVPN_NLRI_IPV6_GTW_ADDR, 16)])?
    };
    let labels = label_stack(b, at)?;
    cx.add(&MPLS_LABEL, b, at, 3)?;
    let line = cx.open_last();
    cx.text(line, format_args!("MPLS Label Stack: {}", labels.1));
    // all but the lowest four bits, as Wireshark shows it
    cx.put(&MPLS_LABEL_VALUE, b.span(at, 3), Value::Uint(u64::from(b.be24(at)?)));
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distinguishers_and_label_stacks_read_as_people_write_them() {
        let rd = [0, 0, 0xfd, 0xe8, 0, 0, 0, 100, 0, 1, 10, 0, 0, 1, 0, 5];
        let b = Bytes::new(&rd, 0, rd.len());
        assert_eq!(distinguisher(b, 0).as_deref(), Ok("65000:100"));
        assert_eq!(distinguisher(b, 8).as_deref(), Ok("10.0.0.1:5"));
        let stack = [0, 0x06, 0x40, 0, 0x06, 0x51, 0xff];
        assert_eq!(label_stack(Bytes::new(&stack, 0, 7), 0), Ok((6, "100 101 (bottom)".to_string())));
        assert_eq!(label_stack(Bytes::new(&[0x80, 0, 0], 0, 3), 0), Ok((3, "0 (withdrawn)".to_string())));
    }
}
