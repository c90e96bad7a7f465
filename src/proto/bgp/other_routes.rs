//! Routes that are no prefixes: multicast in VPNs (RFC 6514), VPLS (RFC 4761, RFC 6074), route targets (RFC 4684), Cisco's
//! multicast trees and segment routing policies (RFC 9830).

use super::reach::{Side, distinguisher, label_stack};
use super::fields::PREFIX_LEN;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::Field;
use crate::proto::common::rows::add_each;

const MULTICAST_TYPES: &[(u64, &str)] = &[
    (1, "Intra-AS I-PMSI A-D route"),
    (2, "Inter-AS I-PMSI A-D route"),
    (3, "S-PMSI A-D route"),
    (4, "Leaf A-D route"),
    (5, "Source Active A-D route"),
    (6, "Shared Tree Join route"),
    (7, "Source Tree Join route"),
];

fields! {
    /// Kind of a multicast route.
    MCAST_TYPE = "bgp.mcast_vpn_nlri_route_type", "Route Type", U8 Dec, names(MULTICAST_TYPES);
    /// Length of a multicast route in bytes.
    MCAST_LEN = "bgp.mcast_vpn_nlri_length", "Length", U8 Dec;
    /// A multicast route.
    MCAST = "bgp.mcast_vpn_nlri", "MCAST-VPN nlri", Bytes None;
    /// VPN of a multicast route.
    MCAST_RD = "bgp.mcast_vpn_nlri_rd", "Route Distinguisher", Bytes None;
    /// Router that a route comes from.
    MCAST_ROUTER4 = "bgp.mcast_vpn_nlri_origin_router_ipv4", "Originating Router", Ipv4 None;
    /// Router that a route comes from.
    MCAST_ROUTER6 = "bgp.mcast_vpn_nlri_origin_router_ipv6", "Originating Router", Ipv6 None;
    /// Autonomous system of the source.
    MCAST_AS = "bgp.mcast_vpn_nlri_source_as", "Source AS", U32 Dec;
    /// Length of the source's address in bits.
    MCAST_SOURCE_LEN = "bgp.mcast_vpn_nlri_source_length", "Multicast Source Length", U8 Dec;
    /// Length of the group's address in bits.
    MCAST_GROUP_LEN = "bgp.mcast_vpn_nlri_group_length", "Multicast Group Length", U8 Dec;
    /// Source.
    MCAST_SOURCE4 = "bgp.mcast_vpn_nlri_source_addr_ipv4", "Multicast Source Address", Ipv4 None;
    /// Source.
    MCAST_SOURCE6 = "bgp.mcast_vpn_nlri_source_addr_ipv6", "Multicast Source Address", Ipv6 None;
    /// Group.
    MCAST_GROUP4 = "bgp.mcast_vpn_nlri_group_addr_ipv4", "Multicast Group Address", Ipv4 None;
    /// Group.
    MCAST_GROUP6 = "bgp.mcast_vpn_nlri_group_addr_ipv6", "Group Address", Ipv6 None;
    /// The route that a leaf answers.
    MCAST_KEY = "bgp.mcast_vpn_nlri_route_key", "Route Key", Bytes None;
    /// Length of a VPLS route in bytes.
    VPLS_LEN = "bgp.vplsad.length", "Length", U16 Dec;
    /// VPN of a VPLS route.
    VPLS_RD = "bgp.vplsad.rd", "RD", Str None;
    /// Edge router.
    VPLS_ROUTER = "bgp.ad.pe_addr", "PE Addr", Ipv4 None;
    /// Number of the site.
    VPLS_SITE = "bgp.vplsbgp.ce_id", "CE-ID", U16 Dec;
    /// First site that the labels are for.
    VPLS_OFFSET = "bgp.vplsbgp.labelblock.offset", "Label Block Offset", U16 Dec;
    /// Number of labels.
    VPLS_SIZE = "bgp.vplsbgp.labelblock.size", "Label Block Size", U16 Dec;
    /// First label.
    VPLS_BASE = "bgp.vplsbgp.labelblock.base", "Label Block Base", Str None;
    /// VPN of a multicast tree.
    TREE_RD = "bgp.mdt_safi_rd", "Route Distinguisher", Bytes None;
    /// Edge router of a multicast tree.
    TREE_ROUTER = "bgp.mdt_safi_ipv4_addr", "IPv4 Address", Ipv4 None;
    /// Group of a multicast tree.
    TREE_GROUP = "bgp.mdt_safi_group_addr", "Group Address", Ipv4 None;
    /// All route targets.
    ANY_TARGET = "bgp.wildcard_route_target", "Wildcard route target", Str None;
    /// Autonomous system that wants a route target.
    TARGET_AS = "bgp.originating_as", "Originating AS", U32 Dec;
    /// The route target.
    TARGET = "bgp.community_prefix", "Community Prefix", Str None;
    /// Length of a policy's route in bits.
    POLICY_LEN = "bgp.sr_policy_nlri_length", "NLRI length", U8 Dec;
    /// Number that keeps policies apart.
    POLICY_ID = "bgp.sr_policy_nlri_distinguisher", "Distinguisher", Bytes None;
    /// Color of a policy.
    POLICY_COLOR = "bgp.sr_policy_nlri_policy_color", "Policy color", Bytes None;
    /// Where a policy leads.
    POLICY_ENDPOINT4 = "bgp.sr_policy_nlri_endpoint_ipv4", "Endpoint", Ipv4 None;
    /// Where a policy leads.
    POLICY_ENDPOINT6 = "bgp.sr_policy_nlri_endpoint_ipv6", "Endpoint", Ipv6 None;
}

/// Fields of an address by its length in bytes.
type Either = [&'static Field; 2];
static ROUTER: Either = [&MCAST_ROUTER4, &MCAST_ROUTER6];
static SOURCE: Either = [&MCAST_SOURCE4, &MCAST_SOURCE6];
static GROUP: Either = [&MCAST_GROUP4, &MCAST_GROUP6];
static ENDPOINT: Either = [&POLICY_ENDPOINT4, &POLICY_ENDPOINT6];

fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, fields: Either) -> Result<usize, Fault> {
    match len {
        4 => add_each(cx, b, at, &[(fields[0], 4)]),
        16 => add_each(cx, b, at, &[(fields[1], 16)]),
        _ => Err(Fault::Malformed),
    }
}

/// A route of multicast in a VPN (RFC 6514 section 4); gives its length.
pub(super) fn multicast<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, address_len: usize) -> Result<usize, Fault> {
    let (kind, len) = (cx.add(&MCAST_TYPE, b, 0, 1)?, cx.add(&MCAST_LEN, b, 1, 1)? as usize);
    let route = b.sub(2, len)?;
    cx.add(&MCAST, route, 0, len)?;
    let name = MCAST_TYPE.names.get(kind).unwrap_or("Unknown");
    cx.text(cx.last(), format_args!("{name} ({len} byte{})", if len == 1 { "" } else { "s" }));
    cx.open_last();
    if kind == 4 {
        let key = len.checked_sub(address_len).ok_or(Fault::Malformed)?;
        cx.add(&MCAST_KEY, route, 0, key)?;
        cx.text(cx.last(), format_args!("Route Key ({key} byte{})", if key == 1 { "" } else { "s" }));
        address(cx, route, key, address_len, ROUTER)?;
    } else {
        cx.add(&MCAST_RD, route, 0, 8)?;
        cx.text(cx.last(), format_args!("Route Distinguisher: {}", distinguisher(route, 0)?));
    }
    match kind {
        1 => {
            address(cx, route, 8, address_len, ROUTER)?;
        }
        2 => {
            cx.add(&MCAST_AS, route, 8, 4)?;
        }
        3 => {
            let at = source_and_group(cx, route, 8)?;
            address(cx, route, at, address_len, ROUTER)?;
        }
        5 => {
            source_and_group(cx, route, 8)?;
        }
        6 | 7 => {
            cx.add(&MCAST_AS, route, 8, 4)?;
            source_and_group(cx, route, 12)?;
        }
        _ => {}
    }
    cx.close();
    Ok(2 + len)
}

/// Source and group, each with its length in bits, which is 0 for any.
fn source_and_group<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize) -> Result<usize, Fault> {
    let mut at = from;
    for (length, fields) in [(&MCAST_SOURCE_LEN, SOURCE), (&MCAST_GROUP_LEN, GROUP)] {
        let len = cx.add(length, b, at, 1)? as usize / 8;
        at = if len == 0 { at + 1 } else { address(cx, b, at + 1, len, fields)? };
    }
    Ok(at)
}

/// A VPLS route: of an edge router (RFC 6074 section 3.2.2.1), or of a site with its labels (RFC 4761 section 3.2.2).
pub(super) fn vpls<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let len = cx.add(&VPLS_LEN, b, 0, 2)? as usize;
    let route = b.sub(2, len)?;
    cx.put_text(&VPLS_RD, route.span(0, 8), format_args!("{}", distinguisher(route, 0)?));
    if len == 12 {
        cx.add(&VPLS_ROUTER, route, 8, 4)?;
    } else {
        let at = add_each(cx, route, 8, &[(&VPLS_SITE, 2), (&VPLS_OFFSET, 2), (&VPLS_SIZE, 2)])?;
        cx.put_text(&VPLS_BASE, route.span(at, 3), format_args!("{}", label_stack(route, at)?.1));
    }
    Ok(2 + len)
}

/// Cisco's tree of a multicast VPN.
pub(super) fn tree<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    cx.add(&TREE_RD, b, 1, 8)?;
    cx.text(cx.last(), format_args!("Route Distinguisher: {}", distinguisher(b, 1)?));
    add_each(cx, b, 9, &[(&TREE_ROUTER, 4), (&TREE_GROUP, 4)])
}

/// A route target that a router wants (RFC 4684 section 4).
pub(super) fn target<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, side: &Side) -> Result<usize, Fault> {
    let bits = b.u8(0)?;
    if bits == 0 {
        cx.put_text(&ANY_TARGET, b.span(0, 1), format_args!("{}", side.label));
        return Ok(1);
    }
    let (system, target) = (b.be32(1)?, distinguisher_of_target(b, 5)?);
    cx.open_text(b.span(1, 12), format_args!("{} {system}:{target}/{bits}", side.label));
    cx.add(&PREFIX_LEN, b, 0, 1)?;
    cx.text(cx.last(), format_args!("Prefix Length: {bits}"));
    cx.add(&TARGET_AS, b, 1, 4)?;
    cx.put_text(&TARGET, b.span(5, 8), format_args!("{target}"));
    cx.close();
    Ok(13)
}

/// A route target reads as a distinguisher does; its first byte tells only that it is transitive.
fn distinguisher_of_target(b: Bytes<'_>, at: usize) -> Result<String, Fault> {
    Ok(match b.u8(at)? & 0x3f {
        0 => format!("{}:{}", b.be16(at + 2)?, b.be32(at + 4)?),
        1 => format!("{}:{}", std::net::Ipv4Addr::from(b.be32(at + 2)?), b.be16(at + 6)?),
        _ => format!("{}:{}", b.be32(at + 2)?, b.be16(at + 6)?),
    })
}

/// A segment routing policy.
pub(super) fn policy<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, address_len: usize) -> Result<usize, Fault> {
    let at = add_each(cx, b, 0, &[(&POLICY_LEN, 1), (&POLICY_ID, 4), (&POLICY_COLOR, 4)])?;
    address(cx, b, at, address_len, ENDPOINT)
}

/// The routes of a kind that is none of the families in this file or in the one of prefixes.
pub(super) fn unknown<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, family: u16, kind: u8, known: bool) -> Outcome {
    if known {
        cx.open_text(b.span(0, 0), format_args!("Unknown SAFI ({kind}) for AFI {family}"));
        cx.note_inside_text(&super::UNKNOWN_SAFI, format_args!("Unknown SAFI ({kind}) for AFI {family}"));
    } else {
        cx.open_text(b.span(0, b.reported_len()), format_args!("Unknown Address Family"));
        cx.note_inside(&super::UNKNOWN_AFI);
    }
    cx.close();
    Ok(())
}
