//! Distance Vector Multicast Routing Protocol, version 3 (draft-ietf-idmr-dvmrp-v3-11), which is a kind of IGMP.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::{fields, notes};
use crate::model::{Names, ProtocolInfo, Value};
use crate::proto::common::checksum;
use crate::proto::common::rows::{add_each};

const TYPE_NAMES: &[(u64, &str)] = &[
    (0x13, "DVMRP"),
];

const V3_CODE_NAMES: &[(u64, &str)] = &[
    (1, "Probe"),
    (2, "Report"),
    (3, "Ask Neighbors"),
    (4, "Neighbors"),
    (5, "Ask Neighbors 2"),
    (6, "Neighbors 2"),
    (7, "Prune"),
    (8, "Graft"),
    (9, "Graft ACK"),
];

fields! {
    /// DVMRP Version.
    VERSION = "dvmrp.version", "DVMRP Version", U8 Dec;
    /// DVMRP Packet Type.
    TYPE = "dvmrp.type", "Type", U8 Hex, names(TYPE_NAMES);
    /// DVMRP Packet Code.
    V3_CODE = "dvmrp.v3.code", "Code", U8 Hex, names(V3_CODE_NAMES);
    /// DVMRP Checksum.
    CHECKSUM = "dvmrp.checksum", "Checksum", U16 Hex;
    /// Checksum Status.
    CHECKSUM_STATUS = "dvmrp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// DVMRP v3 Reserved.
    RESERVED = "dvmrp.reserved", "Reserved", U16 Hex;
    /// DVMRP V3 Capabilities.
    CAPABILITIES = "dvmrp.capabilities", "Capabilities", U8 Hex;
    /// Netmask capability.
    CAP_NETMASK = "dvmrp.cap.netmask", "Netmask", Bool B8, mask(0x20), with(Names::Bool("Netmask capable", "NOT Netmask capable"));
    /// SNMP capability.
    CAP_SNMP = "dvmrp.cap.snmp", "SNMP", Bool B8, mask(0x10), with(Names::Bool("SNMP capable", "NOT SNMP capable"));
    /// Mtrace capability.
    CAP_MTRACE = "dvmrp.cap.mtrace", "Mtrace", Bool B8, mask(0x8), with(Names::Bool("Multicast Traceroute capable", "NOT Multicast Traceroute capable"));
    /// Genid capability.
    CAP_GENID = "dvmrp.cap.genid", "Genid", Bool B8, mask(0x4), with(Names::Bool("Genid capable", "NOT Genid capable"));
    /// Prune capability.
    CAP_PRUNE = "dvmrp.cap.prune", "Prune", Bool B8, mask(0x2), with(Names::Bool("Prune capable", "NOT Prune capable"));
    /// Leaf.
    CAP_LEAF = "dvmrp.cap.leaf", "Leaf", Bool B8, mask(0x1), with(Names::Bool("Leaf", "NOT Leaf"));
    /// DVMRP Minor Version.
    MIN_VER = "dvmrp.min_ver", "Minor Version", U8 Hex;
    /// DVMRP Major Version.
    MAJ_VER = "dvmrp.maj_ver", "Major Version", U8 Hex;
    /// DVMRP Generation ID.
    GENID = "dvmrp.genid", "Generation ID", U32 Dec;
    /// DVMRP Neighbor Address.
    NEIGHBOR = "dvmrp.neighbor", "Neighbor Addr", Ipv4 None;
    /// DVMRP V3 Route Report.
    ROUTE = "dvmrp.route", "Route", None None;
    /// DVMRP Netmask.
    NETMASK = "dvmrp.netmask", "Netmask", Ipv4 None;
    /// DVMRP Source Address.
    SADDR = "dvmrp.saddr", "Source Addr", Ipv4 None;
    /// DVMRP Metric.
    METRIC = "dvmrp.metric", "Metric", U8 Dec;
    /// DVMRP Multicast Address.
    MADDR = "dvmrp.maddr", "Multicast Addr", Ipv4 None;
    /// DVMRP Prune Lifetime.
    LIFETIME = "dvmrp.lifetime", "Prune lifetime", U32 Dec;
}

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "dvmrp.bad_checksum", "Bad checksum", Error Checksum;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo {
        fields: FIELDS,
        notes: NOTES,
        ..ProtocolInfo::new("dvmrp", "Distance Vector Multicast Routing Protocol", "DVMRP", &["draft-ietf-idmr-dvmrp-v3-11"])
    },
    dissect,
);

const HEADER: usize = 8;
/// Major version of the messages that are shown.
const MAJOR: u8 = 3;
const PROBE: u64 = 1;
const REPORT: u64 = 2;
const PRUNE: u64 = 7;
const GRAFT: u64 = 8;
const GRAFT_ACK: u64 = 9;
/// In a metric: the last network under this mask.
const LAST: u8 = 0x80;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    if len < HEADER {
        return Err(Fault::NotMine);
    }
    cx.protocol("DVMRP");
    cx.layer(&PROTOCOL.info, b, len);
    cx.computed(&VERSION, b.span(0, 0), Value::Uint(MAJOR.into()));
    cx.add(&TYPE, b, 0, 1)?;
    let code = cx.add(&V3_CODE, b, 1, 1)?;
    cx.info(format_args!("V{MAJOR} {}", V3_CODE.names.get(code).unwrap_or("Unknown")));
    let stated = b.be16(2)?;
    cx.add(&CHECKSUM, b, 2, 2)?;
    let status = checksum::verdict_noted(cx, stated, &[b.slice(0, len)?], &BAD_CHECKSUM);
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    cx.add(&RESERVED, b, 4, 2)?;
    if code == PROBE {
        cx.flags(&CAPABILITIES, b, 5, 1, &[&CAP_NETMASK, &CAP_SNMP, &CAP_MTRACE, &CAP_GENID, &CAP_PRUNE, &CAP_LEAF])?;
    }
    cx.add(&MIN_VER, b, 6, 1)?;
    cx.add(&MAJ_VER, b, 7, 1)?;
    match code {
        PROBE => {
            cx.add(&GENID, b, HEADER, 4)?;
            (HEADER + 4..len).step_by(4).try_for_each(|at| cx.add(&NEIGHBOR, b, at, 4).map(drop))
        }
        REPORT => routes(cx, b),
        PRUNE => add_each(cx, b, HEADER, &[(&SADDR, 4), (&MADDR, 4), (&LIFETIME, 4)]).map(drop),
        GRAFT | GRAFT_ACK => add_each(cx, b, HEADER, &[(&SADDR, 4), (&MADDR, 4)]).map(drop),
        _ => Ok(()),
    }
}

/// Networks by their masks, whose first byte is always 255; of a network only the bytes that its mask covers are there.
fn routes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    let mut at = HEADER;
    while at + 3 <= len {
        let start = at;
        let mask = [255, b.u8(at)?, b.u8(at + 1)?, b.u8(at + 2)?];
        let covered = mask.iter().filter(|byte| **byte != 0).count();
        let route = cx.put(&ROUTE, b.span(start, len - start), Value::None);
        cx.open_last();
        cx.put(&NETMASK, b.span(at, 3), Value::Ipv4(mask));
        at += 3;
        loop {
            let mut network = [0; 4];
            for (to, from) in network.iter_mut().zip(b.slice(at, covered)?) {
                *to = *from;
            }
            cx.put(&SADDR, b.span(at, covered), Value::Ipv4(network));
            at += covered;
            let metric = b.u8(at)?;
            cx.put(&METRIC, b.span(at, 1), Value::Uint(u64::from(metric & !LAST)));
            at += 1;
            if metric & LAST != 0 || at >= len {
                break;
            }
        }
        cx.close();
        cx.end_at(route, b, at);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_probe_names_the_neighbors_that_were_heard() {
        let mut frame = vec![0x45, 0, 0, 36, 0, 1, 0, 0, 1, 2, 0, 0, 10, 0, 0, 1, 224, 0, 0, 4];
        frame.extend([0x13, 1, 0, 0, 0, 10, 14, 3, 0x3b, 0x1d, 0x7a, 0, 10, 0, 0, 2]);
        let shown = dissect(101, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("DVMRP", "V3 Probe"));
        assert_eq!(shown.layers, "raw:ip:igmp:dvmrp");
        assert!(shown.has("Neighbor Addr: 10.0.0.2") && shown.has("Generation ID: 991787520"), "{:#?}", shown.lines);
    }
}
