//! Communities and the smaller attributes of paths (RFC 1997, RFC 4360, RFC 4456, RFC 7311, RFC 8092).

use super::community_fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::add_each;
use std::net::Ipv4Addr;

/// The system and router that put routes together; systems have 2 or 4 bytes.
pub(super) fn aggregator<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, item: Item) -> Outcome {
    let size = v.reported_len() - 4;
    let system = cx.add(&AGGREGATOR_AS, v, 0, size)?;
    cx.add(&AGGREGATOR_ORIGIN, v, size, 4)?;
    cx.append(item, format_args!(": AS: {system} origin: {}", Ipv4Addr::from(v.be32(size)?)));
    Ok(())
}

/// Communities of 4 bytes (RFC 1997).
pub(super) fn standard<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, item: Item) -> Outcome {
    let len = v.reported_len();
    cx.add(&COMMUNITIES, v, 0, len)?;
    let all = cx.open_last();
    cx.append(item, format_args!(": "));
    cx.append(all, format_args!(": "));
    for at in (0..len / 4).map(|i| 4 * i) {
        let (system, value) = (v.be16(at)?, v.be16(at + 2)?);
        let text = match COMMUNITY_WELLKNOWN.names.get(v.be32(at)?.into()) {
            Some(name) => {
                cx.add(&COMMUNITY_WELLKNOWN, v, at, 4)?;
                format!("{name} ")
            }
            None => {
                let text = format!("{system}:{value} ");
                cx.add(&COMMUNITY, v, at, 4)?;
                let line = cx.open_last();
                cx.append(line, format_args!(": {text}"));
                add_each(cx, v, at, &[(&COMMUNITY_AS, 2), (&COMMUNITY_VALUE, 2)])?;
                cx.close();
                text
            }
        };
        cx.append(all, format_args!("{text}"));
        cx.append(item, format_args!("{text}"));
    }
    cx.close();
    Ok(())
}

/// Route reflectors on the way (RFC 4456 section 8).
pub(super) fn clusters<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, item: Item) -> Outcome {
    let len = v.reported_len();
    cx.add(&CLUSTER_LIST, v, 0, len)?;
    let list = cx.open_last();
    let ids: Vec<String> = (0..len / 4).filter_map(|i| v.be32(4 * i).ok()).map(|id| Ipv4Addr::from(id).to_string()).collect();
    cx.append(list, format_args!(": {}", ids.join(" ")));
    cx.append(item, format_args!(": {}", ids.join(" ")));
    for at in (0..len / 4).map(|i| 4 * i) {
        cx.add(&CLUSTER_ID, v, at, 4)?;
    }
    cx.close();
    Ok(())
}

/// Communities of 12 bytes (RFC 8092).
pub(super) fn large<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, item: Item) -> Outcome {
    cx.append(item, format_args!(": "));
    for at in (0..v.reported_len() / 12).map(|i| 12 * i) {
        let text = format!("{}:{}:{}", v.be32(at)?, v.be32(at + 4)?, v.be32(at + 8)?);
        let line = cx.put_text(&LARGE_COMMUNITIES, v.span(at, 12), format_args!("[ Null ]"));
        cx.text(line, format_args!("Large communities: {text}"));
        cx.append(item, format_args!("{text} "));
        cx.open_last();
        add_each(cx, v, at, &[(&LARGE_COMMUNITIES_GA, 4), (&LARGE_COMMUNITIES_LDP1, 4), (&LARGE_COMMUNITIES_LDP2, 4)])?;
        cx.close();
    }
    Ok(())
}

/// The metric of an interior protocol on the way (RFC 7311).
pub(super) fn accumulated_metric<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, item: Item) -> Outcome {
    let len = v.reported_len();
    cx.add(&AIGP, v, 0, len)?;
    let line = cx.open_last();
    add_each(cx, v, 0, &[(&ATTRIBUTE_AIGP_TYPE, 1), (&ATTRIBUTE_AIGP_LENGTH, 2)])?;
    if len >= 11 {
        let metric = cx.add(&ATTRIBUTE_AIGP_ACCU_IGP_METRIC, v, 3, 8)?;
        cx.append(line, format_args!(": {metric}"));
        cx.append(item, format_args!(": {metric}"));
    }
    cx.close();
    Ok(())
}

/// Communities of 8 bytes with a type (RFC 4360).
pub(super) fn extended<'a>(cx: &mut Cx<'a>, v: Bytes<'a>) -> Outcome {
    let len = v.reported_len();
    let count = len / 8;
    cx.add(&EXT_COMMUNITIES, v, 0, len)?;
    let all = cx.open_last();
    let plural = if count == 1 { "community" } else { "communities" };
    cx.append(all, format_args!(": ({count} {plural})"));
    for at in (0..count).map(|i| 8 * i) {
        let c = v.window(at, 8);
        let (kind, subtype) = (c.u8(0)?, u64::from(c.u8(1)?));
        cx.add(&EXT_COMMUNITY, c, 0, 8)?;
        let line = cx.open_last();
        cx.flags(&EXT_TYPE, c, 0, 1, &[&EXT_AUTH, &EXT_TRAN])?;
        let subtypes: Option<&'static Field> = match kind {
            0x00 => Some(&STYPE_TR_AS2),
            0x40 => Some(&STYPE_NTR_AS2),
            0x01 => Some(&STYPE_TR_IP4),
            0x41 => Some(&STYPE_NTR_IP4),
            0x02 => Some(&STYPE_TR_AS4),
            0x42 => Some(&STYPE_NTR_AS4),
            0x03 => Some(&STYPE_TR_OPAQUE),
            0x06 => Some(&STYPE_TR_EVPN),
            0x43 => Some(&STYPE_NTR_OPAQUE),
            0x80 => Some(&STYPE_TR_EXP),
            _ => None,
        };
        let name = match subtypes.and_then(|field| field.names.get(subtype)) {
            Some(name) => name.to_owned(),
            None => format!("Unknown subtype 0x{subtype:02x}"),
        };
        if let Some(field) = subtypes {
            cx.add(field, c, 1, 1)?;
        }
        let value = extended_value(cx, c, kind, subtype)?;
        let kind = EXT_TYPE.names.get(kind.into()).unwrap_or("Unknown type");
        cx.text(line, format_args!("{name}: {value} [{kind}]"));
        cx.close();
    }
    cx.close();
    Ok(())
}

/// The value's fields; gives its text.
fn extended_value<'a>(cx: &mut Cx<'a>, c: Bytes<'a>, kind: u8, subtype: u64) -> Result<String, crate::base::Fault> {
    Ok(match (kind & 0x3f, kind, subtype) {
        // RFC 4577 section 4.2.6, also under the type that was used before
        (_, 0x80, 0) | (_, 0x03, 6) => {
            cx.add(&OSPF_AREA, c, 2, 4)?;
            cx.add(&OSPF_TYPE, c, 6, 1)?;
            let options = cx.flags(&OSPF_OPTIONS, c, 7, 1, &[&OSPF_METRIC])?;
            let metric = if options & 1 != 0 { "Type-2" } else { "Type-1" };
            cx.append(cx.last(), format_args!(" (Metric: {metric})"));
            format!("Area: {}, Type: {}", Ipv4Addr::from(c.be32(2)?), OSPF_TYPE.names.get(c.u8(6)?.into()).unwrap_or("Unknown"))
        }
        // the bandwidth of a link, in bytes per second (draft-ietf-idr-link-bandwidth)
        (0, 0x40, 4) => {
            cx.add(&VALUE_AS2, c, 2, 2)?;
            cx.add(&VALUE_LINK_BW, c, 4, 4)?;
            format!("ASN {}, {:.3} Mbps", c.be16(2)?, f32::from_bits(c.be32(4)?) * 8.0 / 1_000_000.0)
        }
        (_, 0x80, 6) => {
            add_each(cx, c, 2, &[(&VALUE_AS2, 2), (&FLOW_RATE, 4)])?;
            format!("ASN {}, {:.3} Mbps", c.be16(2)?, f32::from_bits(c.be32(4)?) * 8.0 / 1_000_000.0)
        }
        (0, 0x00 | 0x40, _) => {
            add_each(cx, c, 2, &[(&VALUE_AS2, 2), (&VALUE_AN4, 4)])?;
            format!("{}:{}", c.be16(2)?, c.be32(4)?)
        }
        (1, 0x01 | 0x41, _) => {
            add_each(cx, c, 2, &[(&VALUE_IP4, 4), (&VALUE_AN2, 2)])?;
            format!("{}:{}", Ipv4Addr::from(c.be32(2)?), c.be16(6)?)
        }
        (2, 0x02 | 0x42, _) => {
            add_each(cx, c, 2, &[(&VALUE_AS4, 4), (&VALUE_AN2, 2)])?;
            format!("{}.{}({}):{}", c.be16(2)?, c.be16(4)?, c.be32(2)?, c.be16(6)?)
        }
        (_, 0x03, 0x0c) => {
            let tunnel = cx.add(&TUNNEL_TYPE, c, 6, 2)?;
            TUNNEL_TYPE.names.get(tunnel).unwrap_or("Unknown").to_string()
        }
        (_, 0x06, 0) => {
            let flags = cx.flags(&MMAC_FLAGS, c, 2, 1, &[&MMAC_STICKY])?;
            cx.add(&MMAC_SEQ, c, 4, 4)?;
            if flags & 1 != 0 { "Sticky MAC" } else { "Movable MAC" }.to_string()
        }
        (_, 0x06, 2) => {
            cx.add(&SEGMENT_TARGET, c, 2, 6)?;
            format!("RT: {}", crate::base::addr::hex(c.slice(2, 6)?, ":"))
        }
        (_, 0x06, 4) => {
            let bits = [&L2_RESERVED, &L2_CI, &L2_F, &L2_C, &L2_P, &L2_B];
            let flags = cx.flags(&L2_FLAGS, c, 2, 2, &bits)?;
            let line = cx.last();
            for bit in bits.iter().skip(1).filter(|bit| flags & bit.mask != 0) {
                cx.append(line, format_args!(", {}", bit.label));
            }
            let mtu = cx.add(&L2_MTU, c, 4, 2)?;
            cx.add(&L2_REST, c, 6, 2)?;
            format!("flags: 0x{flags:04x}, L2 MTU: {mtu}")
        }
        (_, 0x06, 3) => {
            cx.add(&ROUTER_MAC, c, 2, 6)?;
            format!("Router's MAC: {}", crate::base::addr::hex(c.slice(2, 6)?, ":"))
        }
        (_, 0x03 | 0x43, _) => {
            let text = format!("0x{:04x} 0x{:04x} 0x{:04x}", c.be16(2)?, c.be16(4)?, c.be16(6)?);
            cx.put(&VALUE_RAW, c.span(2, 6), Value::Uint(c.uint_be(2, 6)?));
            cx.text(cx.last(), format_args!("Raw Value: {text}"));
            text
        }
        _ => format!("0x{:012x}", c.uint_be(2, 6)?),
    })
}
