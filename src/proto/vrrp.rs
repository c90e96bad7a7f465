//! Virtual router redundancy protocol, versions 2 and 3 (RFC 3768, RFC 9568).

use super::common::checksum;
use crate::base::addr::Address;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Advertisement"),
];
const AUTH_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "No Authentication"),
    (1, "Simple Text Authentication [RFC 2338] / Reserved [RFC 3768]"),
    (2, "IP Authentication Header [RFC 2338] / Reserved [RFC 3768]"),
    (254, "Cisco VRRP MD5 authentication"),
];

fields! {
    /// Version and kind of packet.
    TYPEVER = "vrrp.typever", "VRRP message version and type", U8 Dec;
    /// Version.
    VERSION = "vrrp.version", "VRRP protocol version", U8 Dec, mask(0xf0);
    /// Kind of packet.
    TYPE = "vrrp.type", "VRRP packet type", U8 Dec, mask(0x0f), names(TYPE_NAMES);
    /// Number of the virtual router.
    VRID = "vrrp.virt_rtr_id", "Virtual Rtr ID", U8 Dec;
    /// Priority of the sender; 0: it leaves.
    PRIO = "vrrp.prio", "Priority", U8 Dec;
    /// Number of addresses.
    COUNT = "vrrp.addr_count", "Addr Count", U8 Dec;
    /// Kind of authentication (version 2).
    AUTH_TYPE = "vrrp.auth_type", "Auth Type", U8 Dec, names(AUTH_TYPE_NAMES);
    /// Time between advertisements in seconds (version 2).
    INTERVAL = "vrrp.adver_int", "Adver Int", U8 Dec;
    /// Reserved.
    RESERVED = "vrrp.reserved_mbz", "Reserved", U8 Dec, mask(0xf0);
    /// Time between advertisements in hundredths of a second (version 3).
    SHORT_INTERVAL = "vrrp.short_adver_int", "Adver Int", U16 Dec, mask(0x0fff);
    /// Checksum over the packet.
    CHECKSUM = "vrrp.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "vrrp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Address of the virtual router.
    IPV4 = "vrrp.ip_addr", "IP Address", Ipv4 None;
    /// Address of the virtual router.
    IPV6 = "vrrp.ipv6_addr", "IPv6 Address", Ipv6 None;
    /// Password.
    AUTH = "vrrp.auth_string", "Authentication String", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 112)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("vrrp", "Virtual Router Redundancy Protocol", "VRRP", &["RFC 9568"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("VRRP");
    let first = b.u8(0)?;
    let (version, kind) = (first >> 4, first & 15);
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown");
    cx.info(format_args!("{name} (v{version})"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.flags(&TYPEVER, b, 0, 1, &[&VERSION, &TYPE])?;
    cx.text(cx.last(), format_args!("Version {version}, Packet type {kind} ({name})"));
    cx.add(&VRID, b, 1, 1)?;
    cx.add(&PRIO, b, 2, 1)?;
    let count = cx.add(&COUNT, b, 3, 1)? as usize;
    let v6 = matches!(cx.packet.source, Address::Ipv6(_));
    if version >= 3 {
        cx.add(&RESERVED, b, 4, 1)?;
        cx.add(&SHORT_INTERVAL, b, 4, 2)?;
    } else {
        cx.add(&AUTH_TYPE, b, 4, 1)?;
        cx.add(&INTERVAL, b, 5, 1)?;
    }
    sum(cx, b, version)?;
    let mut at = 8;
    for _ in 0..count {
        let (field, len) = if v6 { (&IPV6, 16) } else { (&IPV4, 4) };
        cx.add(field, b, at, len)?;
        at += len;
    }
    const TEXT_PASSWORD: u8 = 1;
    if version == 2 && b.u8(4)? == TEXT_PASSWORD && b.reported_len() >= at + 8 {
        let len = crate::base::text::until_nul(b.slice(at, 8)?).len();
        cx.put(&AUTH, b.span(at, 8), Value::Span(b.span(at, len)));
    }
    Ok(())
}

/// Version 3 sums over the addresses too (RFC 9568 section 5.2.8); routers leave them out over IPv4 now and then.
fn sum<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, version: u8) -> Outcome {
    let stated = b.be16(6)?;
    cx.add(&CHECKSUM, b, 6, 2)?;
    let item = cx.last();
    if b.len() < b.reported_len() {
        return Ok(());
    }
    let len = (b.reported_len() as u32).to_be_bytes();
    let status = match (version, &cx.packet.source, &cx.packet.destination) {
        (3, Address::Ipv4(a), Address::Ipv4(z)) => {
            let (a, z) = (a.octets(), z.octets());
            checksum::verdict(cx, item, stated, &[&a, &z, &len, &[0, 0, 0, 112], b.data()])
        }
        (3, Address::Ipv6(a), Address::Ipv6(z)) => {
            let (a, z) = (a.octets(), z.octets());
            checksum::verdict(cx, item, stated, &[&a, &z, &len, &[0, 0, 0, 112], b.data()])
        }
        _ => checksum::verdict(cx, item, stated, &[b.data()]),
    };
    cx.computed(&CHECKSUM_STATUS, b.span(6, 0), Value::Uint(status));
    Ok(())
}
