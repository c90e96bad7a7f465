//! Opaque advertisements: traffic engineering (RFC 3630), graceful restart (RFC 3623), router information (RFC 7770),
//! prefixes and links with segment identifiers (RFC 7684, RFC 8665).

use super::fields::*;
use super::lsa_fields::*;
use super::opaque_fields::*;
use super::{UNKNOWN_TYPE, bit_set};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::rows::{add_each, add_rest};
use std::net::Ipv4Addr;

const TRAFFIC_ENGINEERING: u8 = 1;
const GRACE: u8 = 3;
const ROUTER_INFORMATION: u8 = 4;
const EXTENDED_PREFIX: u8 = 7;
const EXTENDED_LINK: u8 = 8;

/// The link state id: what kind of opaque advertisement this is, and its number.
pub(super) fn id<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = cx.add(&LSID_OPAQUE_TYPE, b, 4, 1)? as u8;
    if kind == TRAFFIC_ENGINEERING {
        add_each(cx, b, 5, &[(&LSID_TE_LSA_RESERVED, 1), (&LSID_TE_LSA_INSTANCE, 2)])?;
    } else {
        cx.add(&LSID_OPAQUE_ID, b, 5, 3)?;
    }
    Ok(())
}

/// What follows the header.
pub(super) fn body<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = b.u8(4)?;
    let body = b.from(20);
    let len = body.reported_len();
    let (title, each): (_, fn(&mut Cx<'a>, Bytes<'a>, u16) -> Outcome) = match kind {
        TRAFFIC_ENGINEERING => ("MPLS Traffic Engineering LSA", engineering),
        GRACE => return tlvs(cx, body, 0, grace),
        ROUTER_INFORMATION => ("Opaque Router Information LSA", information),
        EXTENDED_PREFIX => ("OSPFv2 Extended Prefix Opaque LSA", prefix),
        EXTENDED_LINK => ("OSPFv2 Extended Link Opaque LSA", link),
        _ => {
            cx.open_text(body.span(0, len), format_args!("Unknown LSA Type {kind}"));
            cx.note_text(&UNKNOWN_TYPE, format_args!("Unknown LSA Type {kind}"));
            cx.close();
            return Ok(());
        }
    };
    cx.open_text(body.span(0, len), format_args!("{title}"));
    tlvs(cx, body, 0, each)?;
    cx.close();
    if kind == TRAFFIC_ENGINEERING {
        cx.hide(&LSA_MPLS, body.span(0, 2), Value::Uint(1));
    }
    Ok(())
}

/// Runs over TLVs whose values are padded to words. Each one's bytes are its head, its value and the padding.
fn tlvs<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, mut each: impl FnMut(&mut Cx<'a>, Bytes<'a>, u16) -> Outcome) -> Outcome {
    let mut at = start;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if at + 4 + len > b.reported_len() {
            return Err(Fault::Malformed);
        }
        each(cx, b.window(at, 4 + len), kind)?;
        at += 4 + len.next_multiple_of(4);
    }
    Ok(())
}

fn engineering<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u16) -> Outcome {
    let name = match kind {
        1 => "Router Address",
        2 => "Link Information",
        _ => "Unknown TLV",
    };
    cx.open_text(t.span(0, t.reported_len()), format_args!("{name}"));
    cx.add(&TLV_TYPE, t, 0, 2)?;
    cx.append(cx.last(), format_args!(" - {name}"));
    cx.add(&TLV_LENGTH, t, 2, 2)?;
    match kind {
        1 => cx.add(&MPLS_ROUTERID, t, 4, 4).map(|_| ())?,
        2 => tlvs(cx, t, 4, link_property)?,
        _ => add_rest(cx, &TLV_VALUE, t, 4)?,
    }
    cx.close();
    Ok(())
}

/// Sub-TLVs of a link (RFC 3630 section 2.5, RFC 4203 section 1.1).
fn link_property<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u16) -> Outcome {
    let name = match kind {
        1 => "Link Type",
        2 => "Link ID",
        3 => "Local Interface IP Address",
        4 => "Remote Interface IP Address",
        5 => "Traffic Engineering Metric",
        6 => "Maximum Bandwidth",
        7 => "Maximum Reservable Bandwidth",
        8 => "Unreserved Bandwidth",
        9 => "Resource Class/Color",
        11 => "Link Local/Remote Identifier",
        _ => "Unknown sub-TLV",
    };
    let item = cx.open_text(t.span(0, t.reported_len()), format_args!("{name}"));
    cx.add(&TLV_TYPE, t, 0, 2)?;
    cx.append(cx.last(), format_args!(": {name}"));
    cx.add(&TLV_LENGTH, t, 2, 2)?;
    match kind {
        1 => cx.add(&MPLS_LINKTYPE, t, 4, 1).map(|_| ())?,
        2..=4 => {
            let field = match kind {
                2 => &MPLS_LINKID,
                3 => &MPLS_LOCAL_ADDR,
                _ => &MPLS_REMOTE_ADDR,
            };
            let mut at = 4;
            let mut separator = ": ";
            while at + 4 <= t.reported_len() {
                let address = cx.add(field, t, at, 4)? as u32;
                cx.append(item, format_args!("{separator}{}", Ipv4Addr::from(address)));
                separator = ", ";
                at += 4;
            }
        }
        5 => {
            let metric = cx.add(&MPLS_TE_METRIC, t, 4, 4)?;
            cx.append(item, format_args!(": {metric}"));
        }
        6 | 7 => {
            cx.add(&MPLS_LINK_MAX_BW, t, 4, 4)?;
            let text = rate(t.be32(4)?);
            cx.text(cx.last(), format_args!("{name}: {text}"));
            cx.append(item, format_args!(": {text}"));
        }
        8 => {
            for class in 0..8 {
                let at = 4 + 4 * class;
                cx.add(&MPLS_PRI, t, at, 4)?;
                cx.text(cx.last(), format_args!("Pri (or TE-Class) {class}: {}", rate(t.be32(at)?)));
            }
        }
        9 => {
            let groups = cx.open(&MPLS_LINKCOLOR, t, 4, 4)?;
            cx.append(item, format_args!(": 0x{groups:08x}"));
            for group in (0..32).filter(|group| groups >> group & 1 != 0) {
                let line = cx.put(&MPLS_GROUP, t.span(4, 4), Value::Uint(1 << group));
                cx.text(line, format_args!("Group {group}"));
            }
            cx.close();
        }
        11 => {
            add_each(cx, t, 4, &[(&MPLS_LOCAL_ID, 4), (&MPLS_REMOTE_ID, 4)])?;
        }
        _ => add_rest(cx, &TLV_VALUE, t, 4)?,
    }
    cx.close();
    Ok(())
}

/// Bytes per second as a floating point number, with the bits per second behind it.
fn rate(bits: u32) -> String {
    let bytes = f32::from_bits(bits);
    format!("{bytes:.0} bytes/s ({:.0} bits/s)", bytes * 8.0)
}

fn grace<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u16) -> Outcome {
    let len = t.reported_len();
    let padded = len.next_multiple_of(4);
    cx.put(&V2_GRACE, t.span(0, padded), Value::None);
    let item = cx.open_last();
    add_each(cx, t, 0, &[(&TLV_TYPE, 2), (&TLV_LENGTH, 2)])?;
    match kind {
        1 => {
            let seconds = cx.add(&V2_GRACE_PERIOD, t, 4, 4)?;
            cx.text(item, format_args!("Grace Period: {seconds} seconds"));
        }
        2 => {
            let reason = cx.add(&V2_GRACE_REASON, t, 4, 1)?;
            cx.text(item, format_args!("Restart Reason: {} ({reason})", V2_GRACE_REASON.names.get(reason).unwrap_or("Unknown")));
        }
        3 => {
            cx.add(&V2_GRACE_IP, t, 4, 4)?;
            cx.text(item, format_args!("Restart IP: {}", Ipv4Addr::from(t.be32(4)?)));
        }
        _ => {}
    }
    if padded > len {
        cx.put(&PAD_BYTES, t.span(len, padded - len), Value::Span(t.span(len, padded - len)));
    }
    cx.close();
    Ok(())
}

fn information<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u16) -> Outcome {
    let name = TLV_TYPE_OPAQUE.names.get(kind.into()).unwrap_or("Unknown Opaque TLV");
    cx.open_text(t.span(0, t.reported_len()), format_args!("{name}"));
    add_each(cx, t, 0, &[(&TLV_TYPE_OPAQUE, 2), (&TLV_LENGTH, 2)])?;
    match kind {
        1 => {
            bit_set(cx, &RI_OPTIONS, t, 4, 1, RI_OPTION_BITS)?;
        }
        7 => add_rest(cx, &DYNHOSTNAME, t, 4)?,
        8 => (4..t.reported_len()).try_for_each(|at| cx.add(&LSA_SA, t, at, 1).map(|_| ()))?,
        9 | 14 => {
            add_each(cx, t, 4, &[(&TLV_RANGE_SIZE, 3), (&RESERVED, 1)])?;
            tlvs(cx, t, 8, |cx, sub, kind| {
                cx.open_text(sub.span(0, sub.reported_len()), format_args!("SID/Label Sub-TLV"));
                add_each(cx, sub, 0, &[(&TLV_SIDLABEL_RANGE_TYPE, 2), (&TLV_LENGTH, 2)])?;
                if kind == 1 {
                    cx.add(&TLV_SID_LABEL, sub, 4, sub.reported_len() - 4)?;
                }
                cx.close();
                Ok(())
            })?;
        }
        _ => add_rest(cx, &TLV_UNKNOWN, t, 4)?,
    }
    cx.close();
    Ok(())
}

fn prefix<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u16) -> Outcome {
    let name = TLV_EXTPFX_TLV_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    cx.open_text(t.span(0, t.reported_len()), format_args!("{name} TLV"));
    add_each(cx, t, 0, &[(&TLV_EXTPFX_TLV_TYPE, 2), (&TLV_LENGTH, 2)])?;
    if kind != 1 {
        add_rest(cx, &TLV_UNKNOWN, t, 4)?;
        cx.close();
        return Ok(());
    }
    add_each(cx, t, 4, &[(&ROUTE_TYPE, 1), (&PREFIX_LENGTH, 1), (&TLV_EXTPFX_AF, 1)])?;
    bit_set(cx, &EXTPFX_FLAGS, t, 7, 1, &[&TLV_EXTPFX_FLAGS_A, &TLV_EXTPFX_FLAGS_N])?;
    cx.add(&V3_ADDRESS_PREFIX_IPV4, t, 8, 4)?;
    tlvs(cx, t, 12, |cx, sub, kind| {
        let name = TLV_EXTPFX_SUBTLV_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        cx.open_text(sub.span(0, sub.reported_len()), format_args!("{name} Sub-TLV"));
        add_each(cx, sub, 0, &[(&TLV_EXTPFX_SUBTLV_TYPE, 2), (&TLV_LENGTH, 2)])?;
        if kind == 2 {
            bit_set(cx, &PFXSID_FLAGS, sub, 4, 1, PFXSID_FLAG_BITS)?;
            add_each(cx, sub, 5, &[(&RESERVED, 1), (&TLV_EXTLINK_MT_ID, 1), (&LSA_SA, 1)])?;
            cx.add(&TLV_SID_LABEL, sub, 8, sub.reported_len().saturating_sub(8))?;
        } else {
            add_rest(cx, &TLV_UNKNOWN, sub, 4)?;
        }
        cx.close();
        Ok(())
    })?;
    cx.close();
    Ok(())
}

fn link<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u16) -> Outcome {
    let name = TLV_EXTLINK_TLV_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    cx.open_text(t.span(0, t.reported_len()), format_args!("{name} TLV"));
    add_each(cx, t, 0, &[(&TLV_EXTLINK_TLV_TYPE, 2), (&TLV_LENGTH, 2)])?;
    if kind != 1 {
        add_rest(cx, &TLV_UNKNOWN, t, 4)?;
        cx.close();
        return Ok(());
    }
    add_each(cx, t, 4, &[(&LSA_ROUTER_LINKTYPE, 1), (&RESERVED, 3), (&LSA_ROUTER_LINKID, 4), (&LSA_ROUTER_LINKDATA, 4)])?;
    tlvs(cx, t, 16, |cx, sub, kind| {
        let name = TLV_EXTLINK_SUBTLV_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        cx.open_text(sub.span(0, sub.reported_len()), format_args!("{name} Sub-TLV"));
        add_each(cx, sub, 0, &[(&TLV_EXTLINK_SUBTLV_TYPE, 2), (&TLV_LENGTH, 2)])?;
        match kind {
            // adjacency segment, in a LAN with the neighbour that it leads to
            2 | 3 => {
                adjacency_flags(cx, sub)?;
                add_each(cx, sub, 5, &[(&RESERVED, 1), (&TLV_EXTLINK_MT_ID, 1), (&TLV_EXTLINK_WEIGHT, 1)])?;
                let at = if kind == 3 { 12 } else { 8 };
                cx.add(&TLV_SID_LABEL, sub, at, sub.reported_len().saturating_sub(at))?;
            }
            _ => add_rest(cx, &TLV_UNKNOWN, sub, 4)?,
        }
        cx.close();
        Ok(())
    })?;
    cx.close();
    Ok(())
}

fn adjacency_flags<'a>(cx: &mut Cx<'a>, sub: Bytes<'a>) -> Outcome {
    let flags = cx.open(&ADJSID_FLAGS, sub, 4, 1)?;
    add_each(cx, sub, 4, &[(&TLV_ADJSID_FLAGS_B, 1)])?;
    cx.add(&TLV_ADJSID_FLAGS_V, sub, 4, 1)?;
    // Wireshark has the local flag under the name of the backup flag
    let local = cx.put(&TLV_ADJSID_FLAGS_B, sub.span(4, 1), Value::Uint(flags >> 5 & 1));
    cx.text(local, format_args!("..{}. .... = (L) Local/Global Flag: {}", flags >> 5 & 1, if flags & 0x20 != 0 { "Set" } else { "Not set" }));
    cx.add(&TLV_ADJSID_FLAGS_G, sub, 4, 1)?;
    cx.add(&TLV_ADJSID_FLAGS_P, sub, 4, 1)?;
    cx.close();
    Ok(())
}
