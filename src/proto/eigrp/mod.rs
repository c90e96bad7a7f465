//! Cisco's enhanced interior gateway routing protocol (RFC 7868).

mod fields;
mod routes;

use super::common::checksum;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::field::join;
use crate::model::{Field, Names, ProtocolInfo, Value};
use crate::notes;
use fields::*;
use routes::Family;

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
