//! Cisco's enhanced interior gateway routing protocol (RFC 7868).

mod routes;

use super::common::checksum;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::field::{SET, join};
use crate::model::{Field, Names, ProtocolInfo, Value};
use crate::{fields, notes};
use routes::Family;

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
    /// Neighbor that shall not take the packet.
    SEQ_IPV6 = "eigrp.seq.ipv6addr", "IPv6 Address", Ipv6 None;
    /// Neighbor that shall not take the packet.
    SEQ_IPX = "eigrp.ipx_address", "IPX Address", Bytes None;
    /// Kind of authentication.
    AUTH_TYPE = "eigrp.auth.type", "Type", U16 Dec, names(AUTHENTICATIONS);
    /// Length of the digest in bytes.
    AUTH_LEN = "eigrp.auth.length", "Length", U16 Dec;
    /// Key of the digest.
    AUTH_KEY = "eigrp.auth.keyid", "Key ID", U32 Dec;
    /// Number against packets that are sent again.
    AUTH_SEQ = "eigrp.auth.keyseq", "Key Sequence", U32 Dec;
    /// Zeros.
    AUTH_PAD = "eigrp.nullpad", "Nullpad", Bytes None;
    /// Digest of the packet.
    AUTH_DIGEST = "eigrp.auth.digest", "Digest", Bytes None;
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
}

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "eigrp.checksum.bad", "Bad checksum", Warn Checksum;
    /// The neighbor leaves.
    TERMINATION = "eigrp.peer_termination", "Peer Termination", Note Response;
    /// The neighbor leaves in order.
    GRACEFUL = "eigrp.peer_termination_graceful", "Peer Termination (Graceful Shutdown)", Note Response;
    /// A kind of authentication that is not known.
    BAD_AUTH = "eigrp.auth.type.invalid", "Invalid auth type", Warn Protocol;
    /// A digest of another length than its kind has.
    BAD_AUTH_LEN = "eigrp.auth.length.invalid", "Invalid auth len", Warn Malformed;
    /// An address of no known length.
    BAD_ADDRLEN = "eigrp.seq.addrlen.invalid", "Invalid address length", Warn Malformed;
    /// A prefix longer than an address.
    INVALID_PREFIX = "eigrp.prefixlen.invalid", "Invalid prefix length", Warn Malformed;
    /// A part of a kind that is not known.
    UNKNOWN_TLV = "eigrp.tlv_type.unknown", "Unknown TLV", Warn Protocol;
    /// An address family that is not known.
    UNKNOWN_AFI = "eigrp.afi.unknown", "Unknown AFI", Warn Protocol;
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
    (0x00f1, "Request(MTR)"),
    (0x00f2, "Internal Route(MTR)"),
    (0x00f3, "External Route(MTR)"),
    (0x00f4, "Ext-Community(MTR)"),
    (0x00f5, "TopologyID List"),
    (0x0102, "Internal Route(IPv4)"),
    (0x0103, "External Route(IPv4)"),
    (0x0104, "Ext-Community(IPv4)"),
    (0x0202, "Internal Route(ATALK)"),
    (0x0203, "External Route(ATALK)"),
    (0x0204, "Cable Configuration(ATALK)"),
    (0x0302, "IPX Internal Route(IPX)"),
    (0x0303, "IPX External Route(IPX)"),
    (0x0402, "Internal Route(IPv6)"),
    (0x0403, "External Route(IPv6)"),
    (0x0404, "Ext-Community(IPv6)"),
    (0x0601, "Request"),
    (0x0602, "Internal Route"),
    (0x0603, "External Route"),
    (0x0604, "Ext-Community"),
];

const AUTHENTICATIONS: &[(u64, &str)] = &[(1, "TEXT"), (2, "MD5"), (3, "SHA256")];

/// Who a virtual router is for.
const VIRTUAL_ROUTERS: &[(u64, &str)] =
    &[(0, "(Address-Family)"), (1, "(Multi-Cast)"), (2, "(Address-Family)"), (0x8000, "(Service-Family)")];

static ALL: [&Field; FIELDS.len() + routes::FIELDS.len()] = join(&[FIELDS, routes::FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 88)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, notes: NOTES, ..ProtocolInfo::new("eigrp", "Cisco EIGRP", "EIGRP", &["RFC 7868"]) },
        dissect,
    )
};

const HEADER: usize = 20;
const HELLO: u8 = 5;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("EIGRP");
    let (opcode, ack) = (b.u8(1)?, b.be32(12)?);
    match OPCODE.names.get(opcode.into()) {
        Some(_) if opcode == HELLO && ack > 0 => cx.info(format_args!("Hello (Ack)")),
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Unknown OpCode (0x{opcode:04x})")),
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&OPCODE, b, 1, 1)?;
    let stated = b.be16(2)?;
    cx.add(&CHECKSUM, b, 2, 2)?;
    let status = if b.len() == b.reported_len() {
        checksum::verdict_noted(cx, stated, &[b.data()], &BAD_CHECKSUM)
    } else {
        checksum::UNVERIFIED
    };
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    named_flags(cx, b, 4, 4, &FLAGS, &[&FLAG_INIT, &FLAG_CR, &FLAG_RESTART, &FLAG_EOT])?;
    cx.add(&SEQ, b, 8, 4)?;
    cx.add(&ACK, b, 12, 4)?;
    let router = cx.add(&VRID, b, 16, 2)?;
    cx.append(cx.last(), format_args!(" {}", Names::Table(VIRTUAL_ROUTERS).get(router).unwrap_or_default()));
    cx.add(&AS, b, 18, 2)?;
    let mut at = HEADER;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if len < 4 {
            return Err(Fault::Malformed);
        }
        let tlv = b.sub(at, len)?;
        let item = match Names::Table(TLVS).get(kind.into()) {
            Some(name) => cx.open_text(tlv.span(0, len), format_args!("{name}")),
            None => cx.open_text(tlv.span(0, len), format_args!("Unknown TLV (0x{kind:04x})")),
        };
        cx.add(&TLV_TYPE, tlv, 0, 2)?;
        cx.add(&TLV_LEN, tlv, 2, 2)?;
        part(cx, tlv, kind, item)?;
        cx.close();
        at += len;
    }
    Ok(())
}

/// Flags; the names of those that are set follow the number.
fn named_flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, field: &'static Field, bits: &[&'static Field]) -> Outcome {
    let value = cx.flags(field, b, at, len, bits)?;
    let item = cx.last();
    for bit in bits.iter().filter(|bit| value & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
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
            if t.slice(4, 5)?.iter().all(|k| *k == 255) {
                cx.append(item, format_args!(": Peer Termination"));
                cx.note_inside(&TERMINATION);
            }
        }
        0x0002 => authentication(cx, t, item)?,
        0x0003 => {
            let mut at = 4;
            while at < t.reported_len() {
                let len = cx.add(&SEQ_ADDRLEN, t, at, 1)? as usize;
                match len {
                    4 => cx.add(&SEQ_IPV4, t, at + 1, 4)?,
                    16 => cx.add(&SEQ_IPV6, t, at + 1, 16)?,
                    10 => cx.add(&SEQ_IPX, t, at + 1, 10)?,
                    _ => {
                        cx.note_inside(&BAD_ADDRLEN);
                        break;
                    }
                };
                at += 1 + len;
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
            let number = cx.add(&NEXT_MCAST, t, 4, 4)?;
            cx.append(item, format_args!(": {number}"));
        }
        0x0006 => {
            let bits = [&STUB_CONNECTED, &STUB_STATIC, &STUB_SUMMARY, &STUB_REDIST, &STUB_LEAK, &STUB_RECVONLY];
            named_flags(cx, t, 4, 2, &STUB, &bits)?;
        }
        0x0007 => cx.note_inside(&GRACEFUL),
        0x0008 | 0x00f5 => {
            cx.add(&TIDLIST_FLAGS, t, 4, 2)?;
            let len = cx.add(&TIDLIST_LEN, t, 6, 2)? as usize;
            cx.open_text(t.span(8, len), format_args!("{} TIDs", len / 2));
            for off in (8..8 + len / 2 * 2).step_by(2) {
                cx.add(&TIDLIST, t, off, 2)?;
            }
            cx.close();
        }
        0x00f1 => {
            add_each(cx, t, 6, &[(&routes::TID, 2), (&routes::AFI, 2), (&routes::ROUTER_ID, 4)])?;
        }
        0x00f2 | 0x00f3 => routes::of_topology(cx, t, kind == 0x00f3, item)?,
        0x0102..=0x0104 => routes::classic(cx, t, Family::V4, kind == 0x0103, item)?,
        0x0402..=0x0404 => routes::classic(cx, t, Family::V6, kind == 0x0403, item)?,
        0x0601..=0x0604 => routes::multiprotocol(cx, t, kind == 0x0603, item)?,
        _ if Names::Table(TLVS).get(kind.into()).is_none() => {
            cx.note_inside_text(&UNKNOWN_TLV, format_args!("Unknown TLV Group (0x{kind:04x})"));
        }
        _ => {}
    }
    Ok(())
}

/// Authentication (RFC 7868 section 6.6.2).
fn authentication<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, item: Item) -> Outcome {
    let kind = cx.add(&AUTH_TYPE, t, 4, 2)?;
    if let Some(name) = Names::Table(AUTHENTICATIONS).get(kind) {
        cx.append(item, format_args!(" {name}"));
    }
    let digest = match kind {
        2 => 16,
        3 => 32,
        _ => {
            cx.open_last();
            cx.note_inside_text(&BAD_AUTH, format_args!("Invalid auth type {kind}"));
            cx.close();
            0
        }
    };
    let stated = cx.add(&AUTH_LEN, t, 6, 2)?;
    if digest > 0 && stated != digest {
        cx.open_last();
        cx.note_inside_text(&BAD_AUTH_LEN, format_args!("Invalid auth len {stated}"));
        cx.close();
    }
    add_each(cx, t, 8, &[(&AUTH_KEY, 4), (&AUTH_SEQ, 4), (&AUTH_PAD, 8)])?;
    if digest > 0 {
        cx.add(&AUTH_DIGEST, t, 24, digest as usize)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    /// An update of one part.
    fn shown(part: &[u8]) -> crate::proto::testing::Shown {
        let mut frame = vec![0x45, 0, 0, (40 + part.len()) as u8, 0, 1, 0, 0, 2, 88, 0, 0, 10, 0, 0, 1, 224, 0, 0, 10];
        frame.extend([2, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 100]);
        frame.extend(part);
        dissect(228, &frame)
    }

    const METRIC: [u8; 16] = [0, 3, 0xe8, 0, 0, 7, 0xd0, 0, 0, 5, 0xdc, 2, 255, 1, 5, 0];

    #[test]
    fn external_routes_say_where_they_come_from() {
        let mut part = vec![1, 3, 0, 48, 10, 0, 0, 9, 1, 2, 3, 4, 0, 0, 0xfd, 0xe9, 0, 0, 0, 77, 0, 0, 0, 20, 0, 0, 6, 1];
        part.extend(METRIC);
        part.extend([24, 192, 168, 1]);
        let shown = shown(&part);
        assert_eq!(shown.info, "Update");
        for line in [
            "External Route(IPv4)  =   192.168.1.0/24",
            "Originating RouterID: 1.2.3.4",
            "External Protocol ID: OSPF (6)",
            ".... ...1 = Route is External: True",
            "Scaled Delay: 256000",
        ] {
            assert!(shown.has(line), "{line}: {:?}", shown.lines);
        }
    }

    #[test]
    fn networks_of_ipv6_take_a_byte_more_than_their_bits() {
        let mut part = vec![4, 2, 0, 46, 0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9];
        part.extend(METRIC);
        part.extend([64, 0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0]);
        assert!(shown(&part).has("Internal Route(IPv6)  =   2001:db8::/64"));
    }

    #[test]
    fn wide_metrics_come_before_the_next_hop() {
        let mut part = vec![6, 2, 0, 50, 0, 0, 0, 1, 1, 1, 1, 1];
        part.extend([3, 10, 255, 1, 0, 5, 0xdc, 2, 0, 0, 0, 0x0f, 0x42, 0x40, 0, 0, 0, 0x1e, 0x84, 0x80, 0, 0, 0, 0]);
        part.extend([2, 2, 0, 0, 0, 5, 10, 0, 0, 9, 24, 192, 168, 1]);
        let shown = shown(&part);
        for line in ["Internal Route  =   192.168.1.0/24", "Delay: 1000000", "Opcode: Admin Tag (2)", "Tag: 5", "NextHop: 10.0.0.9"] {
            assert!(shown.has(line), "{line}: {:?}", shown.lines);
        }
    }
}
