//! Protocol independent multicast: version 2 (RFC 7761, RFC 3973, RFC 5015, RFC 5059) and version 1, which rides on IGMP.

mod addresses;
mod fields;
mod version1;

use super::common::checksum;
use super::common::rows::add_each;
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::notes;
use addresses::{encoded_group, encoded_source, encoded_unicast};
use fields::*;

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "pim.bad_checksum", "Bad checksum", Error Checksum;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 103)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("pim", "Protocol Independent Multicast", "PIM", &["RFC 7761"]) },
        dissect,
    )
};

const IGMP: u8 = 2;
/// Most addresses in one list.
const MOST: u64 = 1024;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if cx.packet.ip_proto == IGMP {
        return version1::dissect(cx, b);
    }
    let (version, kind) = (b.u8(0)? >> 4, b.u8(0)? & 15);
    cx.protocol(&format!("PIMv{version}"));
    cx.info(format_args!("{}", TYPE.names.get(kind.into()).unwrap_or("Unknown")));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&fields::VERSION, 1)])?;
    cx.add(&TYPE, b, 0, 1)?;
    match kind {
        10 => {
            cx.add(&DF_ELECT_SUBTYPE, b, 1, 1)?;
            cx.add(&DF_ELECT_RSVD, b, 1, 1)?;
        }
        12 => {
            cx.add(&PFMNOFORWARDBIT, b, 1, 1)?;
            cx.add(&RES_BYTES, b, 1, 1)?;
        }
        _ => {
            cx.add(&RES_BYTES, b, 1, 1)?;
        }
    }
    verify(cx, b, kind)?;
    let end = b.reported_len();
    cx.add(&OPTION, b, 4, end.saturating_sub(4))?;
    let options = cx.open_last();
    cx.text(options, format_args!("PIM Options"));
    match kind {
        0 => hello(cx, b, options)?,
        1 => {
            cx.flags(&REGISTER_FLAG, b, 4, 4, REGISTER_BITS)?;
            cx.add(&IP_VERSION, b, 8, 1)?;
            cx.end_at(layer, b, end);
            quoted(cx, b.from(8))?;
        }
        2 => {
            let at = encoded_group(cx, b, 4, "Group")?.0;
            encoded_unicast(cx, b, at, &SOURCE, &SOURCE_IP6, "Source")?;
        }
        3 | 6 | 7 => join_prune(cx, b)?,
        4 => bootstrap(cx, b)?,
        5 => {
            let at = encoded_group(cx, b, 4, "Group")?.0;
            let at = encoded_unicast(cx, b, at, &SOURCE, &SOURCE_IP6, "Source")?;
            metrics(cx, b, at)?;
        }
        8 => candidate(cx, b)?,
        9 => state_refresh(cx, b)?,
        10 => {
            let at = encoded_unicast(cx, b, 4, &RP, &RP_IP6, "RP")?;
            let preference = cx.add(&METRIC_PREF, b, at, 4)?;
            cx.text(cx.last(), format_args!("DF Metric Preference: {preference}"));
            cx.add(&METRIC, b, at + 4, 4)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

/// The checksum: that of a register covers its first 8 bytes (RFC 7761 section 4.9).
fn verify<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let stated = cx.add(&CKSUM, b, 2, 2)? as u16;
    let item = cx.last();
    let covered = match kind {
        1 => b.clipped(0, 8),
        _ => b.data(),
    };
    let status = match (cx.packet.source.clone(), cx.packet.destination.clone()) {
        _ if b.len() < b.reported_len() => {
            cx.append(item, format_args!(" [unverified]"));
            checksum::UNVERIFIED
        }
        (Address::Ipv6(from), Address::Ipv6(to)) => {
            let tail = [0, 0, (covered.len() >> 8) as u8, covered.len() as u8, 0, 0, 0, 103];
            checksum::verdict_noted(cx, stated, &[&from.octets(), &to.octets(), &tail, covered], &BAD_CHECKSUM)
        }
        _ => checksum::verdict_noted(cx, stated, &[covered], &BAD_CHECKSUM),
    };
    cx.computed(&CKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    Ok(())
}

/// The packet that a register carries; columns stay the register's own.
fn quoted<'a>(cx: &mut Cx<'a>, packet: Bytes<'a>) -> Outcome {
    let columns = cx.tree.columns.clone();
    match packet.u8(0)? >> 4 {
        4 => cx.call_named("ip", packet),
        6 => cx.call_named("ipv6", packet),
        _ => false,
    };
    cx.tree.columns = columns;
    Ok(())
}

fn hello<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, options: crate::dissect::Item) -> Outcome {
    let mut at = 4;
    let mut count = 0;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let option = b.sub(at, 4 + len)?;
        let item = cx.open_text(option.span(0, 4 + len), format_args!("Option {kind}"));
        add_each(cx, option, 0, &[(&OPTIONTYPE, 2), (&OPTIONLENGTH, 2)])?;
        match (kind, len) {
            (1, 2..) => {
                let seconds = cx.add(&HOLDTIME, option, 4, 2)?;
                match seconds {
                    0xffff => cx.append(item, format_args!(": Hold Time: {seconds} (infinity)")),
                    _ => cx.append(item, format_args!(": Hold Time: {seconds}")),
                }
            }
            (2, 4..) => {
                let t = cx.add(&T_BIT, option, 4, 1)?;
                let delay = cx.add(&PROPAGATION_DELAY, option, 4, 2)?;
                let interval = cx.add(&OVERRIDE_INTERVAL, option, 6, 2)?;
                cx.append(
                    item,
                    format_args!(": LAN Prune Delay: T = {t}, Propagation Delay = {delay}ms, Override Interval = {interval}ms"),
                );
            }
            (19, 4..) => {
                let priority = cx.add(&DR_PRIORITY, option, 4, 4)?;
                cx.append(item, format_args!(": DR Priority: {priority}"));
            }
            (20, 4..) => {
                let id = cx.add(&GENERATION_ID, option, 4, 4)?;
                cx.append(item, format_args!(": Generation ID: {id}"));
            }
            (21, 4..) => {
                let version = cx.add(&STATE_REFRESH_VERSION, option, 4, 1)?;
                let interval = cx.add(&STATE_REFRESH_INTERVAL, option, 5, 1)?;
                cx.add(&STATE_REFRESH_RESERVED, option, 6, 2)?;
                cx.append(item, format_args!(": State-Refresh: Version = {version}, Interval = {interval}s"));
            }
            (22, _) => cx.append(item, format_args!(": Bidirectional Capable")),
            (24 | 65001, _) => {
                cx.append(item, format_args!(": Address List"));
                cx.open_text(option.span(0, 4 + len), format_args!("Address List ({kind})"));
                let mut next = 4;
                while next < 4 + len {
                    next = encoded_unicast(cx, option, next, &ADDRESS_LIST, &ADDRESS_LIST_IP6, "Address")?;
                }
                cx.close();
            }
            (26, _) => cx.append(item, format_args!(": Join Attribute")),
            (_, 1..) => {
                cx.add(&OPTIONVALUE, option, 4, len)?;
            }
            _ => {}
        }
        cx.close();
        at += 4 + len;
        count += 1;
    }
    cx.append(options, format_args!(": {count}"));
    Ok(())
}

/// Joins, prunes and grafts of groups (RFC 7761 section 4.9.5).
fn join_prune<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = encoded_unicast(cx, b, 4, &UPSTREAM_NEIGHBOR, &UPSTREAM_NEIGHBOR_IP6, "Upstream-neighbor")?;
    let groups = cx.add(&NUMGROUPS, b, at + 1, 1)?;
    cx.add(&HOLDTIME, b, at + 2, 2)?;
    let mut at = at + 4;
    for group in 0..groups {
        let set = cx.put_text(&GROUP_SET, b.span(at, 0), format_args!(""));
        cx.text(set, format_args!("Group {group}"));
        cx.open_last();
        at = encoded_group(cx, b, at, &format!("Group {group}"))?.0;
        let (joins, prunes) = (b.be16(at)?, b.be16(at + 2)?);
        let (joins_at, prunes_at) = (at, at + 2);
        at += 4;
        for (field, count, place, [v4, v6]) in [
            (&NUMJOINS, joins, joins_at, [&JOIN_IP, &JOIN_IP6] as [&'static Field; 2]),
            (&NUMPRUNES, prunes, prunes_at, [&PRUNE_IP, &PRUNE_IP6]),
        ] {
            cx.open(field, b, place, 2)?;
            for _ in 0..count {
                at = encoded_source(cx, b, at, v4, v6)?;
            }
            cx.close();
        }
        cx.close();
        cx.end_at(set, b, at);
    }
    Ok(())
}

fn bootstrap<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = add_each(cx, b, 4, &[(&FRAGMENT_TAG, 2), (&HASH_MASK_LEN, 1), (&BSR_PRIORITY, 1)])?;
    let mut at = encoded_unicast(cx, b, at, &BSR, &BSR_IP6, "BSR")?;
    let mut group = 0;
    while at < b.reported_len() {
        let (next, item) = encoded_group(cx, b, at, &format!("Group {group}"))?;
        let (count, fragment) = (b.u8(next)?, b.u8(next + 1)?);
        cx.inside(item, |cx| {
            cx.add(&RP_COUNT, b, next, 1)?;
            cx.add(&FRP_COUNT, b, next + 1, 1).map(|_| ())
        })?;
        at = next + 4;
        for rp in 0..fragment.min(count) {
            at = encoded_unicast(cx, b, at, &RP, &RP_IP6, &format!("RP {rp}"))?;
            cx.add(&HOLDTIME, b, at, 2)?;
            let place = at + 2;
            cx.add(&PRIORITY, b, place, 1)?;
            at += 4;
        }
        group += 1;
    }
    Ok(())
}

fn metrics<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    cx.add(&RPT, b, at, 1)?;
    add_each(cx, b, at, &[(&METRIC_PREF, 4), (&METRIC, 4)])
}

fn candidate<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let count = cx.add(&PREFIX_COUNT, b, 4, 1)?;
    let at = add_each(cx, b, 5, &[(&PRIORITY, 1), (&HOLDTIME, 2)])?;
    let mut at = encoded_unicast(cx, b, at, &RP, &RP_IP6, "RP")?;
    for group in 0..count.min(MOST) {
        at = encoded_group(cx, b, at, &format!("Group {group}"))?.0;
    }
    Ok(())
}

fn state_refresh<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = encoded_group(cx, b, 4, "Group")?.0;
    let at = encoded_unicast(cx, b, at, &SOURCE, &SOURCE_IP6, "Source")?;
    let at = encoded_unicast(cx, b, at, &ORIGINATOR, &ORIGINATOR_IP6, "Originator")?;
    let at = metrics(cx, b, at)?;
    add_each(cx, b, at, &[(&MASK_LEN, 1), (&TTL, 1), (&PRUNE_INDICATOR, 1)])?;
    add_each(cx, b, at + 2, &[(&PRUNE_NOW, 1)])?;
    add_each(cx, b, at + 2, &[(&ASSERT_OVERRIDE, 1), (&INTERVAL, 1)]).map(|_| ())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_hello_names_its_options() {
        let mut packet = vec![0x45, 0, 0, 34, 0, 1, 0, 0, 1, 103, 0xce, 0x6a, 10, 0, 0, 1, 224, 0, 0, 13];
        packet.extend([0x20, 0, 0x9b, 0x79, 0, 1, 0, 2, 0, 0x69, 0, 22, 0, 0]);
        let shown = dissect(228, &packet);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("PIMv2", "Hello"));
        assert!(shown.has("PIM Options: 2"), "{:?}", shown.lines);
        assert!(shown.has("Option 1: Hold Time: 105"));
    }
}
