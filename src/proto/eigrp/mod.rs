//! Cisco's enhanced interior gateway routing protocol (RFC 7868).

use super::common::checksum;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::field::SET;
use crate::model::{Names, ProtocolInfo, Value};
use crate::{fields, notes};
use std::net::Ipv4Addr;

const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "Update"),
    (2, "Request"),
    (3, "Query"),
    (4, "Reply"),
    (5, "Hello"),
    (6, "IPX/SAP Update"),
    (7, "Route Probe"),
    (8, "Hello (Ack)"),
    (9, "Stub-Info"),
    (10, "SIA-Query"),
    (11, "SIA-Reply"),
];

fields! {
    /// Version: 2.
    VERSION = "eigrp.version", "Version", U8 Dec;
    /// Kind of packet.
    OPCODE = "eigrp.opcode", "Opcode", U8 Dec, names(OPCODE_NAMES);
    /// Checksum over the packet.
    CHECKSUM = "eigrp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "eigrp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Flags.
    FLAGS = "eigrp.flags", "Flags", U32 Hex;
    /// The first updates to a new neighbor.
    FLAG_INIT = "eigrp.flags.init", "Init", Bool B32, mask(0x0000_0001), with(SET);
    /// Only some receivers shall take the packet.
    FLAG_CR = "eigrp.flags.condrecv", "Conditional Receive", Bool B32, mask(0x0000_0002), with(SET);
    /// The sender restarts.
    FLAG_RESTART = "eigrp.flags.restart", "Restart", Bool B32, mask(0x0000_0004), with(SET);
    /// The whole table was sent.
    FLAG_EOT = "eigrp.flags.eot", "End Of Table", Bool B32, mask(0x0000_0008), with(SET);
    /// Number of the packet; 0: no acknowledgment is wanted.
    SEQ = "eigrp.seq", "Sequence", U32 Dec;
    /// Number of the packet that is acknowledged.
    ACK = "eigrp.ack", "Acknowledge", U32 Dec;
    /// Virtual router.
    VRID = "eigrp.vrid", "Virtual Router ID", U16 Dec;
    /// Autonomous system.
    AS = "eigrp.as", "Autonomous System", U16 Dec;
    /// Kind of a part.
    TLV_TYPE = "eigrp.tlv_type", "Type", U16 Hex, names(TLVS);
    /// Length of a part in bytes.
    TLV_LEN = "eigrp.tlv.len", "Length", U16 Dec;
    /// Weight of bandwidth.
    K1 = "eigrp.par.k1", "K1", U8 Dec;
    /// Weight of load.
    K2 = "eigrp.par.k2", "K2", U8 Dec;
    /// Weight of delay.
    K3 = "eigrp.par.k3", "K3", U8 Dec;
    /// Weight of reliability.
    K4 = "eigrp.par.k4", "K4", U8 Dec;
    /// Weight of reliability.
    K5 = "eigrp.par.k5", "K5", U8 Dec;
    /// Weight of further metrics.
    K6 = "eigrp.par.k6", "K6", U8 Dec;
    /// Time after which a silent neighbor is gone, in seconds.
    HOLDTIME = "eigrp.par.holdtime", "Hold Time", U16 Dec;
    /// Release of the software.
    RELEASE = "eigrp.release_version", "EIGRP Release", U16 Dec;
    /// Version of the format of routes.
    TLV_VERSION = "eigrp.tlv_version", "EIGRP TLV version", U16 Dec;
    /// Length of an address in bytes.
    SEQ_ADDRLEN = "eigrp.seq.addrlen", "Address length", U8 Dec;
    /// Neighbor that shall not take the packet.
    SEQ_IPV4 = "eigrp.seq.ipv4addr", "IP Address", Ipv4 None;
    /// Number of the next multicast.
    NEXT_MCAST = "eigrp.next_mcast_seq", "Multicast Sequence", U32 Dec;
    /// What a stub router advertises.
    STUB = "eigrp.stub_options", "Stub Options", U16 Hex;
    /// Connected routes.
    STUB_CONNECTED = "eigrp.stub_options.connected", "Connected", Bool B16, mask(0x0001), with(SET);
    /// Static routes.
    STUB_STATIC = "eigrp.stub_options.static", "Static", Bool B16, mask(0x0002), with(SET);
    /// Summary routes.
    STUB_SUMMARY = "eigrp.stub_options.summary", "Summary", Bool B16, mask(0x0004), with(SET);
    /// Redistributed routes.
    STUB_REDIST = "eigrp.stub_options.redist", "Redistributed", Bool B16, mask(0x0008), with(SET);
    /// Routes of a leak map.
    STUB_LEAK = "eigrp.stub_options.leakmap", "Leak-Map", Bool B16, mask(0x0010), with(SET);
    /// Nothing at all.
    STUB_RECVONLY = "eigrp.stub_options.recvonly", "Receive-Only", Bool B16, mask(0x0020), with(SET);
    /// Flags of a list of topologies.
    TIDLIST_FLAGS = "eigrp.tidlist.flags", "TID List Flags", U16 Hex;
    /// Length of that list in bytes.
    TIDLIST_LEN = "eigrp.tidlist.len", "TID List Size", U16 Dec;
    /// Topology.
    TIDLIST = "eigrp.tidlist", "TID List", U16 Dec;
    /// Router to send to; 0.0.0.0: the sender.
    NEXTHOP = "eigrp.ipv4.nexthop", "NextHop", Ipv4 None;
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
    METRIC_FLAG_SRC = "eigrp.metric.flags.srcwd", "Source Withdraw", Bool B8, mask(0x01);
    /// The route is a candidate default.
    METRIC_FLAG_CD = "eigrp.metric.flags.cd", "Candidate Default", Bool B8, mask(0x02);
    /// The route is active.
    METRIC_FLAG_ACTIVE = "eigrp.metric.flags.active", "Route is Active", Bool B8, mask(0x04);
    /// The route was replicated.
    METRIC_FLAG_REPL = "eigrp.metric.flags.repl", "Route is Replicated", Bool B8, mask(0x08);
    /// Length of a prefix in bits.
    PREFIXLEN = "eigrp.ipv4.prefixlen", "Prefix Length", U8 Dec;
    /// Network.
    DESTINATION = "eigrp.ipv4.destination", "Destination", Ipv4 None;
}

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "eigrp.checksum.bad", "Bad checksum", Warn Checksum;
}

/// Parts of a packet (RFC 7868 section 6.6).
const TLVS: &[(u64, &str)] = &[
    (0x0001, "Parameters"),
    (0x0002, "Authentication"),
    (0x0003, "Sequence"),
    (0x0004, "Software Version"),
    (0x0005, "Next multicast sequence"),
    (0x0006, "Peer Stub Information"),
    (0x0007, "Peer Termination"),
    (0x0008, "Peer Topology ID List"),
    (0x0102, "Internal Route(IPv4)"),
    (0x0103, "External Route(IPv4)"),
    (0x0402, "Internal Route(IPv6)"),
    (0x0403, "External Route(IPv6)"),
    (0x0602, "Internal Route(MTR)"),
    (0x0603, "External Route(MTR)"),
];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 88)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("eigrp", "Cisco EIGRP", "EIGRP", &["RFC 7868"]) },
        dissect,
    )
};

const HEADER: usize = 20;
const HELLO: u8 = 5;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("EIGRP");
    let (opcode, ack) = (b.u8(1)?, b.be32(12)?);
    let name = OPCODE.names.get(opcode.into()).unwrap_or("Unknown");
    if opcode == HELLO && ack > 0 {
        cx.info(format_args!("Hello (Ack)"));
    } else {
        cx.info(format_args!("{name}"));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&OPCODE, b, 1, 1)?;
    if opcode == HELLO && ack > 0 {
        cx.append(cx.last(), format_args!(" (Ack)"));
    }
    let stated = b.be16(2)?;
    cx.add(&CHECKSUM, b, 2, 2)?;
    let status = if b.len() == b.reported_len() {
        checksum::verdict_noted(cx, stated, &[b.data()], &BAD_CHECKSUM)
    } else {
        checksum::UNVERIFIED
    };
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    cx.flags(&FLAGS, b, 4, 4, &[&FLAG_INIT, &FLAG_CR, &FLAG_RESTART, &FLAG_EOT])?;
    cx.add(&SEQ, b, 8, 4)?;
    cx.add(&ACK, b, 12, 4)?;
    cx.add(&VRID, b, 16, 2)?;
    cx.add(&AS, b, 18, 2)?;
    let mut at = HEADER;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if len < 4 {
            return Err(Fault::Malformed);
        }
        let tlv = b.sub(at, len)?;
        let item = cx.open_text(tlv.span(0, len), format_args!("{}", Names::Table(TLVS).get(kind.into()).unwrap_or("Unknown")));
        cx.add(&TLV_TYPE, tlv, 0, 2)?;
        cx.add(&TLV_LEN, tlv, 2, 2)?;
        part(cx, tlv, kind, item)?;
        cx.close();
        at += len;
    }
    Ok(())
}

fn part<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u16, item: Item) -> Outcome {
    match kind {
        0x0001 => {
            for (field, off) in [(&K1, 4), (&K2, 5), (&K3, 6), (&K4, 7), (&K5, 8), (&K6, 9)] {
                cx.add(field, t, off, 1)?;
            }
            cx.add(&HOLDTIME, t, 10, 2)?;
            let goodbye = t.slice(4, 5)?.iter().all(|k| *k == 255);
            if goodbye {
                cx.append(item, format_args!(": Peer Termination"));
            }
        }
        0x0003 => {
            let len = cx.add(&SEQ_ADDRLEN, t, 4, 1)? as usize;
            let mut at = 5;
            while len == 4 && at + len <= t.reported_len() {
                cx.add(&SEQ_IPV4, t, at, 4)?;
                at += len;
            }
        }
        0x0004 => {
            let v = |at: usize| t.u8(at);
            let (release, format) = ((v(4)?, v(5)?), (v(6)?, v(7)?));
            cx.append(item, format_args!(": EIGRP={}.{}, TLV={}.{}", release.0, release.1, format.0, format.1));
            cx.add(&RELEASE, t, 4, 2)?;
            cx.text(cx.last(), format_args!("EIGRP Release: {}.{:02}", release.0, release.1));
            cx.add(&TLV_VERSION, t, 6, 2)?;
            cx.text(cx.last(), format_args!("EIGRP TLV version: {}.{:02}", format.0, format.1));
        }
        0x0005 => {
            cx.add(&NEXT_MCAST, t, 4, 4)?;
        }
        0x0006 => {
            let bits = [&STUB_CONNECTED, &STUB_STATIC, &STUB_SUMMARY, &STUB_REDIST, &STUB_LEAK, &STUB_RECVONLY];
            cx.flags(&STUB, t, 4, 2, &bits)?;
        }
        0x0008 => {
            cx.add(&TIDLIST_FLAGS, t, 4, 2)?;
            let len = cx.add(&TIDLIST_LEN, t, 6, 2)? as usize;
            for off in (8..8 + len).step_by(2) {
                cx.add(&TIDLIST, t, off, 2)?;
            }
        }
        0x0102 => route(cx, t, item)?,
        _ => {}
    }
    Ok(())
}

/// An internal route of IPv4 in the old format (RFC 7868 section 6.7.1).
fn route<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, item: Item) -> Outcome {
    cx.add(&NEXTHOP, t, 4, 4)?;
    cx.open_text(t.span(8, 16), format_args!("Legacy Metric"));
    cx.add(&DELAY, t, 8, 4)?;
    cx.add(&BANDWIDTH, t, 12, 4)?;
    cx.add(&MTU, t, 16, 3)?;
    for (field, off) in [(&HOPS, 19), (&RELIABILITY, 20), (&LOAD, 21), (&INTAG, 22)] {
        cx.add(field, t, off, 1)?;
    }
    for bit in [&METRIC_FLAG_SRC, &METRIC_FLAG_CD, &METRIC_FLAG_ACTIVE, &METRIC_FLAG_REPL] {
        cx.add(bit, t, 23, 1)?;
    }
    cx.close();
    let mut at = 24;
    let mut first = true;
    while at < t.reported_len() {
        let bits = t.u8(at)?;
        let len = usize::from(bits).div_ceil(8);
        let mut octets = [0; 4];
        for (to, from) in octets.iter_mut().zip(t.slice(at + 1, len)?) {
            *to = *from;
        }
        let network = Ipv4Addr::from(octets);
        cx.add(&PREFIXLEN, t, at, 1)?;
        cx.put(&DESTINATION, t.span(at + 1, len), Value::Ipv4(octets));
        cx.append(item, format_args!("{}{network}/{bits}", if first { "  =   " } else { ", " }));
        first = false;
        at += 1 + len;
    }
    Ok(())
}
