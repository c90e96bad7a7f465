//! Routes in EIGRP packets: the classic parts of one address family each (RFC 7868 section 6.7) and the multiprotocol ones
//! with wide metrics (section 6.9).

use super::{INVALID_PREFIX, UNKNOWN_AFI};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::fields;
use crate::model::{Field, Value};
use crate::proto::common::rows::{add_bits, add_each};
use std::net::{Ipv4Addr, Ipv6Addr};

const AFI_NAMES: &[(u64, &str)] = &[
    (1, "IPv4"),
    (2, "IPv6"),
    (11, "IPX"),
    (12, "Appletalk"),
    (16384, "Service Family"),
    (16385, "IPv4 Service Family"),
    (16386, "IPv6 Service Family"),
];
/// Where an external route comes from (RFC 7868 section 6.7.2).
const SOURCES: &[(u64, &str)] = &[
    (1, "IGRP"),
    (2, "EIGRP"),
    (3, "Static Route"),
    (4, "RIP"),
    (5, "Hello"),
    (6, "OSPF"),
    (7, "IS-IS"),
    (8, "EGP"),
    (9, "BGP"),
    (10, "IDRP"),
    (11, "Connected Route"),
];
/// Extended metrics (RFC 7868 section 6.9.3.2).
const ATTRIBUTES: &[(u64, &str)] = &[
    (0, "NO-OP for padding"),
    (1, "Scaled Metric"),
    (2, "Admin Tag"),
    (3, "Community"),
    (4, "Jitter"),
    (5, "Non-Active energy"),
    (6, "Active energy"),
];
/// Extended communities that carry EIGRP's own metrics through BGP.
const COMMUNITIES: &[(u64, &str)] = &[
    (3, "EIGRP_EXTCOMM_SOO"),
    (259, "EIGRP_EXTCOMM_SOO"),
    (34816, "EIGRP_EXTCOMM_EIGRP"),
    (34817, "EIGRP_EXTCOMM_DAD"),
    (34818, "EIGRP_EXTCOMM_VRHB"),
    (34819, "EIGRP_EXTCOMM_SRLM"),
    (34820, "EIGRP_EXTCOMM_SAR"),
    (34821, "EIGRP_EXTCOMM_RPM"),
    (34822, "EIGRP_EXTCOMM_VRR"),
];

fields! {
    /// Topology.
    TID = "eigrp.tid", "Topology", U16 Dec;
    /// Address family of a route.
    AFI = "eigrp.afi", "AFI", U16 Dec, names(AFI_NAMES);
    /// Router that a route comes from.
    ROUTER_ID = "eigrp.routerid", "RouterID", Ipv4 None;
    /// Tag of a route of several topologies.
    TAG = "eigrp.old_metric.tag", "Tag", U32 Dec;
    /// Router to send to; 0.0.0.0: the sender.
    NEXTHOP4 = "eigrp.ipv4.nexthop", "NextHop", Ipv4 None;
    /// Length of a prefix in bits.
    PREFIX4 = "eigrp.ipv4.prefixlen", "Prefix Length", U8 Dec;
    /// Network.
    DESTINATION4 = "eigrp.ipv4.destination", "Destination", Ipv4 None;
    /// Router to send to; `::`: the sender.
    NEXTHOP6 = "eigrp.ipv6.nexthop", "NextHop", Ipv6 None;
    /// Length of a prefix in bits.
    PREFIX6 = "eigrp.ipv6.prefixlen", "Prefix Length", U8 Dec;
    /// Network.
    DESTINATION6 = "eigrp.ipv6.destination", "Destination", Ipv6 None;
    /// Delay of the path, scaled.
    DELAY = "eigrp.old_metric.delay", "Scaled Delay", U32 Dec;
    /// Least bandwidth of the path, scaled.
    BANDWIDTH = "eigrp.old_metric.bw", "Scaled BW", U32 Dec;
    /// Least MTU of the path in bytes.
    MTU = "eigrp.old_metric.mtu", "MTU", U24 Dec;
    /// Routers on the path.
    HOPS = "eigrp.old_metric.hopcount", "Hop Count", U8 Dec;
    /// Reliability of the path, of 255.
    RELIABILITY = "eigrp.old_metric.rel", "Reliability", U8 Dec;
    /// Load of the path, of 255.
    LOAD = "eigrp.old_metric.load", "Load", U8 Dec;
    /// Tag of an internal route.
    INTAG = "eigrp.old_metric.intag", "Route Tag", U8 Dec;
    /// The source withdraws the route.
    FLAG_WITHDRAWN = "eigrp.metric.flags.srcwd", "Source Withdraw", Bool B8, mask(0x01);
    /// The route is a candidate default.
    FLAG_DEFAULT = "eigrp.metric.flags.cd", "Candidate Default", Bool B8, mask(0x02);
    /// The route is active.
    FLAG_ACTIVE = "eigrp.metric.flags.active", "Route is Active", Bool B8, mask(0x04);
    /// The route was replicated.
    FLAG_REPLICATED = "eigrp.metric.flags.repl", "Route is Replicated", Bool B8, mask(0x08);
    /// Length of the extended metrics in words of 2 bytes.
    WIDE_OFFSET = "eigrp.metric.offset", "Offset", U8 Dec;
    /// Priority of the prefix.
    WIDE_PRIORITY = "eigrp.metric.priority", "Priority", U8 Dec;
    /// Reliability of the path, of 255.
    WIDE_RELIABILITY = "eigrp.metric.reliability", "Reliability", U8 Dec;
    /// Load of the path, of 255.
    WIDE_LOAD = "eigrp.metric.load", "Load", U8 Dec;
    /// Least MTU of the path in bytes.
    WIDE_MTU = "eigrp.metric.mtu", "MTU", U24 Dec;
    /// Routers on the path.
    WIDE_HOPS = "eigrp.metric.hopcount", "Hop Count", U8 Dec;
    /// Delay of the path in picoseconds.
    WIDE_DELAY = "eigrp.metric.delay", "Delay", U64 Dec;
    /// Least bandwidth of the path in kilobits per second.
    WIDE_BANDWIDTH = "eigrp.metric.bandwidth", "Bandwidth", U64 Dec;
    /// Reserved.
    WIDE_RESERVED = "eigrp.metric.reserved", "Reserved", U16 Hex;
    /// Kind of an extended metric.
    ATTRIBUTE = "eigrp.attr.opcode", "Opcode", U8 Dec, names(ATTRIBUTES);
    /// Length of its data in words of 2 bytes.
    ATTRIBUTE_OFFSET = "eigrp.attr.offset", "Offset", U8 Dec;
    /// The metric as routers without wide metrics count it.
    SCALED = "eigrp.attr.scaled", "Legacy Metric", U32 Dec;
    /// Tag that an administrator gave.
    ADMIN_TAG = "eigrp.attr.tag", "Tag", U32 Dec;
    /// Variation of the delay, in microseconds.
    JITTER = "eigrp.attr.jitter", "Jitter", U32 Dec;
    /// Energy of an idle link.
    IDLE_ENERGY = "eigrp.attr.qenergy", "Q-Energy", U32 Dec;
    /// Energy per kilobit on a used link.
    ENERGY = "eigrp.attr.energy", "Energy", U32 Dec;
    /// Kind of a community.
    COMMUNITY = "eigrp.metric.comm_type", "Type", U16 Dec, names(COMMUNITIES);
    /// Router that brought a route into EIGRP.
    ORIGINATOR = "eigrp.extdata.origrid", "Originating RouterID", Ipv4 None;
    /// Autonomous system that it comes from.
    ORIGIN_AS = "eigrp.extdata.as", "Originating A.S.", U32 Dec;
    /// Tag that an administrator gave an external route.
    ORIGIN_TAG = "eigrp.extdata.tag", "Administrative Tag", U32 Dec;
    /// Metric in the protocol that it comes from.
    ORIGIN_METRIC = "eigrp.extdata.metric", "External Metric", U32 Dec;
    /// Reserved.
    ORIGIN_RESERVED = "eigrp.extdata.reserved", "Reserved", U16 Dec;
    /// Protocol that it comes from.
    ORIGIN_PROTOCOL = "eigrp.extdata.proto", "External Protocol ID", U8 Dec, names(SOURCES);
    /// The route is external.
    ORIGIN_EXTERNAL = "eigrp.opaque.flag.ext", "Route is External", Bool B8, mask(0x01);
    /// The route is a candidate default.
    ORIGIN_DEFAULT = "eigrp.opaque.flag.cd", "Route is Candidate Default", Bool B8, mask(0x02);
}

static FLAGS: [&Field; 4] = [&FLAG_WITHDRAWN, &FLAG_DEFAULT, &FLAG_ACTIVE, &FLAG_REPLICATED];

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    V4,
    V6,
}

/// A classic route: router, where it comes from if external, metric, networks.
pub(super) fn classic<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, family: Family, external: bool, item: Item) -> Outcome {
    let mut at = next_hop(cx, t, 4, family)?;
    if external {
        at = origin(cx, t, at)?;
    }
    at = metric(cx, t, at)?;
    networks(cx, t, at, family, item)
}

/// A route of one of several topologies (0xf2, 0xf3).
pub(super) fn of_topology<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, external: bool, item: Item) -> Outcome {
    let mut at = add_each(cx, t, 6, &[(&TID, 2), (&AFI, 2), (&ROUTER_ID, 4), (&TAG, 4)])?;
    at = metric(cx, t, at)?;
    if external {
        at = origin(cx, t, at)?;
    }
    by_family(cx, t, at, false, item)
}

/// A multiprotocol part: a request names its topology only; routes have a wide metric (RFC 7868 section 6.9).
pub(super) fn multiprotocol<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, external: bool, item: Item) -> Outcome {
    let at = add_each(cx, t, 4, &[(&TID, 2), (&AFI, 2), (&ROUTER_ID, 4)])?;
    if t.reported_len() <= at + 9 {
        return Ok(());
    }
    let at = wide_metric(cx, t, at)?;
    by_family(cx, t, at, external, item)
}

/// Next hop and networks of the family that the part names; an external route says in between where it comes from.
fn by_family<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize, external: bool, item: Item) -> Outcome {
    let family_at = if t.be16(0)? >> 8 == 0 { 8 } else { 6 };
    let family = match t.be16(family_at)? {
        1 => Family::V4,
        2 => Family::V6,
        _ => {
            cx.open_text(t.span(at, t.reported_len().saturating_sub(at)), format_args!("Unknown AFI"));
            cx.note_inside(&UNKNOWN_AFI);
            cx.close();
            return Ok(());
        }
    };
    let mut at = next_hop(cx, t, at, family)?;
    if external {
        at = origin(cx, t, at)?;
    }
    networks(cx, t, at, family, item)
}

fn next_hop<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize, family: Family) -> Result<usize, Fault> {
    match family {
        Family::V4 => add_each(cx, t, at, &[(&NEXTHOP4, 4)]),
        Family::V6 => add_each(cx, t, at, &[(&NEXTHOP6, 16)]),
    }
}

/// Where an external route comes from.
fn origin<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    cx.open_text(t.span(at, 20), format_args!("External Data"));
    let rows: [(&'static Field, usize); 6] =
        [(&ORIGINATOR, 4), (&ORIGIN_AS, 4), (&ORIGIN_TAG, 4), (&ORIGIN_METRIC, 4), (&ORIGIN_RESERVED, 2), (&ORIGIN_PROTOCOL, 1)];
    let flags = add_each(cx, t, at, &rows)?;
    cx.open_text(t.span(flags, 1), format_args!("External Flags"));
    add_bits(cx, t, flags, 1, &[&ORIGIN_EXTERNAL, &ORIGIN_DEFAULT])?;
    cx.close();
    cx.close();
    Ok(at + 20)
}

fn metric<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    cx.open_text(t.span(at, 16), format_args!("Legacy Metric"));
    let rows: [(&'static Field, usize); 7] =
        [(&DELAY, 4), (&BANDWIDTH, 4), (&MTU, 3), (&HOPS, 1), (&RELIABILITY, 1), (&LOAD, 1), (&INTAG, 1)];
    let end = add_each(cx, t, at, &rows)?;
    cx.open_text(t.span(end, 1), format_args!("Flags"));
    add_bits(cx, t, end, 1, &FLAGS)?;
    cx.close();
    cx.close();
    Ok(at + 16)
}

/// A wide metric with its extended metrics (RFC 7868 section 6.9.3).
fn wide_metric<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    cx.open_text(t.span(at, 24), format_args!("Wide Metric"));
    let extended = usize::from(t.u8(at)?) * 2;
    let head: [(&'static Field, usize); 9] = [
        (&WIDE_OFFSET, 1),
        (&WIDE_PRIORITY, 1),
        (&WIDE_RELIABILITY, 1),
        (&WIDE_LOAD, 1),
        (&WIDE_MTU, 3),
        (&WIDE_HOPS, 1),
        (&WIDE_DELAY, 6),
        (&WIDE_BANDWIDTH, 6),
        (&WIDE_RESERVED, 2),
    ];
    let flags = add_each(cx, t, at, &head)?;
    cx.open_text(t.span(flags, 2), format_args!("Flags"));
    add_bits(cx, t, flags, 1, &FLAGS)?;
    cx.close();
    cx.close();
    let start = at + 24;
    if extended > 0 {
        let end = start + extended;
        cx.open_text(t.span(start, extended), format_args!("Attributes"));
        let mut at = start;
        while at < end {
            at = attribute(cx, t, at)?;
        }
        cx.close();
    }
    Ok(start + extended)
}

fn attribute<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let kind = cx.add(&ATTRIBUTE, t, at, 1)?;
    let len = cx.add(&ATTRIBUTE_OFFSET, t, at + 1, 1)? as usize * 2;
    let field: &'static Field = match kind {
        1 => &SCALED,
        2 => &ADMIN_TAG,
        3 => {
            cx.put(&COMMUNITY, t.span(at + 4, len), Value::Uint(t.be16(at + 4)?.into()));
            return Ok(at + 2 + len);
        }
        4 => &JITTER,
        5 => &IDLE_ENERGY,
        6 => &ENERGY,
        _ => return Ok(at + 2 + len),
    };
    cx.add(field, t, at + 2, 4)?;
    Ok(at + 2 + len)
}

/// The networks that fill the rest of a part; they are named in its line.
fn networks<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, from: usize, family: Family, item: Item) -> Outcome {
    let mut at = from;
    while at < t.reported_len() {
        let bits = usize::from(t.u8(at)?);
        let (prefix, most): (&'static Field, usize) = match family {
            Family::V4 => (&PREFIX4, 32),
            Family::V6 => (&PREFIX6, 128),
        };
        cx.add(prefix, t, at, 1)?;
        if bits > most {
            cx.note_inside_text(&INVALID_PREFIX, format_args!("Invalid prefix length {bits}, must be <= {most}"));
            return Ok(());
        }
        let separator = if at == from { "  =   " } else { "  ,   " };
        let len = match family {
            Family::V4 => {
                let len = bits.div_ceil(8);
                let octets: [u8; 4] = padded(t.slice(at + 1, len)?);
                cx.put(&DESTINATION4, t.span(at + 1, len), Value::Ipv4(octets));
                cx.append(item, format_args!("{separator}{}/{bits}", Ipv4Addr::from(octets)));
                len
            }
            Family::V6 => {
                // one byte more than the bits need, as routers send it
                let len = if bits == 128 { 16 } else { bits / 8 + 1 };
                let octets: [u8; 16] = padded(t.clipped(at + 1, len));
                cx.put(&DESTINATION6, t.span(at + 1, len), Value::Ipv6(octets));
                cx.append(item, format_args!("{separator}{}/{bits}", Ipv6Addr::from(octets)));
                len
            }
        };
        at += 1 + len;
    }
    Ok(())
}

/// An address whose last bytes were left out.
fn padded<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut octets = [0; N];
    for (to, from) in octets.iter_mut().zip(bytes) {
        *to = *from;
    }
    octets
}
