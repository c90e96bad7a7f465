//! Linux cooked captures, versions 1 and 2 (LINKTYPE_LINUX_SLL, LINKTYPE_LINUX_SLL2).

use super::common::{ether, ethertype};
use crate::base::Bytes;
use crate::base::addr::Address;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const PKTTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unicast to us"),
    (1, "Broadcast"),
    (2, "Multicast"),
    (3, "Unicast to another host"),
    (4, "Sent by us"),
];
const LTYPE_NAMES: &[(u64, &str)] = &[
    (0x1, "Raw 802.3"),
    (0x3, "Ethernet"),
    (0x4, "802.2 LLC"),
    (0x7, "PPP (HDLC)"),
    (0xc, "CAN"),
    (0xd, "CAN FD"),
    (0x17, "IrDA LAP"),
    (0xf5, "ISI"),
    (0xf6, "IEEE 802.15.4"),
];

fields! {
    /// To whom the packet went.
    PKTTYPE = "sll.pkttype", "Packet type", U16 Dec, names(PKTTYPE_NAMES);
    /// Kind of the device's hardware address (ARPHRD_ number of Linux).
    HATYPE = "sll.hatype", "Link-layer address type", U16 Dec, names(super::common::hardware::TYPES);
    /// Length of the sender's hardware address in bytes.
    HALEN = "sll.halen", "Link-layer address length", U16 Dec;
    /// Hardware address of the sender.
    SRC_ETH = "sll.src.eth", "Source", Ether None;
    /// Address of the sender, for tunnels.
    SRC_IPV4 = "sll.src.ipv4", "Source", Ipv4 None;
    /// Hardware address of the sender, of another kind.
    SRC_OTHER = "sll.src.other", "Source", Bytes None;
    /// Rest of the room for the address.
    UNUSED = "sll.unused", "Unused", Bytes None;
    /// Protocol of the payload, numbered by Linux.
    LTYPE = "sll.ltype", "Protocol", U16 Hex, names(LTYPE_NAMES);
    /// Protocol of the payload, as GRE numbers it.
    GRETYPE = "sll.gretype", "Protocol", U16 Hex, names(ethertype::NAMES);
    /// Protocol of the payload, an EtherType.
    ETYPE = "sll.etype", "Protocol", U16 Hex, names(ethertype::NAMES);
    /// Bytes after the payload.
    TRAILER = "sll.trailer", "Trailer", Bytes None;
    /// Number of the interface on the machine that captured.
    IFINDEX = "sll.ifindex", "Interface index", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 113), (Table::LinkType, 276)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("sll", "Linux cooked-mode capture", "SLL", &["LINKTYPE_LINUX_SLL"]) },
        dissect,
    )
};

const ARPHRD_NETLINK: u16 = 824;
const ARPHRD_IPGRE: u16 = 778;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("SLL");
    let second = cx.frame.link_type == 276;
    let (header, kind_at) = if second { (20, 0) } else { (16, 14) };
    let item = cx.layer(&PROTOCOL.info, b, header);
    cx.text(item, format_args!("Linux cooked capture v{}", 1 + u8::from(second)));
    let (kind, hatype) = if second {
        let (kind, hatype) = (b.be16(0)?, b.be16(8)?);
        protocol(cx, b, kind_at, kind, hatype)?;
        cx.add(&IFINDEX, b, 4, 4)?;
        cx.add(&HATYPE, b, 8, 2)?;
        packet_type(cx, b, 10, 1)?;
        cx.add(&HALEN, b, 11, 1)?;
        source(cx, b, 12, usize::from(b.u8(11)?), hatype)?;
        (kind, hatype)
    } else {
        let (kind, hatype) = (b.be16(14)?, b.be16(2)?);
        packet_type(cx, b, 0, 2)?;
        cx.add(&HATYPE, b, 2, 2)?;
        cx.add(&HALEN, b, 4, 2)?;
        source(cx, b, 6, usize::from(b.be16(4)?), hatype)?;
        protocol(cx, b, kind_at, kind, hatype)?;
        (kind, hatype)
    };
    next(cx, b, header, kind, hatype, item)
}

fn packet_type<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, len: usize) -> Outcome {
    let kind = cx.add(&PKTTYPE, b, off, len)?;
    if let Some((_, name)) = PKTTYPE_NAMES.iter().find(|n| n.0 == kind) {
        cx.info(format_args!("{name}"));
    }
    Ok(())
}

fn source<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, len: usize, hatype: u16) -> Outcome {
    const ROOM: usize = 8;
    match len {
        6 => {
            cx.add(&SRC_ETH, b, off, 6)?;
            let mac = b.slice(off, 6)?.try_into().map_or(Address::None, Address::Ether);
            cx.tree.columns.source = mac.clone();
            cx.packet.link_source = mac;
        }
        4 => {
            let ip = std::net::Ipv4Addr::from(b.be32(off)?);
            cx.add(&SRC_IPV4, b, off, 4)?;
            cx.tree.columns.source = Address::Ipv4(ip);
        }
        0 => {}
        _ if hatype == ARPHRD_NETLINK => {}
        _ => {
            cx.add(&SRC_OTHER, b, off, len.min(ROOM))?;
        }
    }
    if len < ROOM {
        cx.add(&UNUSED, b, off + len, ROOM - len)?;
    }
    Ok(())
}

fn protocol<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, kind: u16, hatype: u16) -> Outcome {
    match (hatype, kind) {
        (ARPHRD_IPGRE, _) => cx.add(&GRETYPE, b, off, 2)?,
        (_, 0..=1500) => cx.add(&LTYPE, b, off, 2)?,
        _ => cx.add(&ETYPE, b, off, 2)?,
    };
    Ok(())
}

fn next<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: usize, kind: u16, hatype: u16, item: Item) -> Outcome {
    let payload = b.from(header);
    if hatype == ARPHRD_NETLINK && cx.call_named("netlink", b) {
        return Ok(());
    }
    match kind {
        4 if cx.call_named("llc", payload) => {}
        1 if cx.call_named("ipx", payload) => {}
        0x0c if cx.call_named("can", payload) => {}
        0x0d if cx.call_named("canfd", payload) => {}
        0..=1500 => cx.data(payload),
        _ => {
            let len = ethertype::next_sized(cx, kind, payload);
            return cx.inside(item, |cx| ether::trailer(cx, b, header + len, &TRAILER, false));
        }
    }
    Ok(())
}
