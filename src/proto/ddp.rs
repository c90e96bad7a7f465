//! AppleTalk datagram delivery protocol, extended headers (Inside AppleTalk, chapter 4).

use crate::base::addr::Address;
use super::common::rows::add_each;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "AppleTalk Routing Table response or data"),
    (2, "AppleTalk Name Binding Protocol packet"),
    (3, "AppleTalk Transaction Protocol packet"),
    (4, "AppleTalk Echo Protocol packet"),
    (5, "AppleTalk Routing Table request"),
    (6, "AppleTalk Zone Information Protocol packet"),
    (7, "AppleTalk Data Stream Protocol"),
    (88, "Cisco EIGRP for AppleTalk"),
];

fields! {
    /// Hop count.
    HOPCOUNT = "ddp.hopcount", "Hop count", U16 Dec, mask(0x3c00);
    /// Datagram length.
    LEN = "ddp.len", "Datagram length", U16 Dec, mask(0x3ff);
    /// Checksum.
    CHECKSUM = "ddp.checksum", "Checksum", U16 Dec;
    /// Destination address.
    DST = "ddp.dst", "Destination address", Str None;
    /// Source address.
    SRC = "ddp.src", "Source address", Str None;
    /// Destination Net.
    DST_NET = "ddp.dst.net", "Destination Net", U16 Dec;
    /// Source Net.
    SRC_NET = "ddp.src.net", "Source Net", U16 Dec;
    /// Destination Node.
    DST_NODE = "ddp.dst.node", "Destination Node", U8 Dec;
    /// Source Node.
    SRC_NODE = "ddp.src.node", "Source Node", U8 Dec;
    /// Destination Socket.
    DST_SOCKET = "ddp.dst_socket", "Destination Socket", U8 Dec;
    /// Source Socket.
    SRC_SOCKET = "ddp.src_socket", "Source Socket", U8 Dec;
    /// Protocol type.
    TYPE = "ddp.type", "Protocol type", U8 Dec, names(TYPE_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x809b), (Table::Ppp, 0x0029)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ddp", "Datagram Delivery Protocol", "DDP", &["Inside AppleTalk"]) }, dissect)
};

const HEADER: usize = 13;
const NAMES: u64 = 2;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("DDP");
    cx.layer(&PROTOCOL.info, b, HEADER);
    let len = usize::from(b.be16(0)? & 0x3ff);
    for field in [&HOPCOUNT, &LEN] {
        cx.add(field, b, 0, 2)?;
    }
    let at = add_each(
        cx,
        b,
        2,
        &[(&CHECKSUM, 2), (&DST_NET, 2), (&SRC_NET, 2), (&DST_NODE, 1), (&SRC_NODE, 1), (&DST_SOCKET, 1), (&SRC_SOCKET, 1)],
    )?;
    let kind = cx.add(&TYPE, b, at, 1)?;
    let place = |net: u16, node: u8| Address::Text(format!("{net:04x}.{node:02x}").into());
    cx.addresses(place(b.be16(6)?, b.u8(9)?), place(b.be16(4)?, b.u8(8)?));
    match TYPE.names.get(kind) {
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Unknown DDP protocol ({kind:02x})")),
    }
    cx.close();
    let data = b.window(HEADER, len.saturating_sub(HEADER));
    if kind != NAMES || !cx.call_named("nbp", data) {
        cx.data(data);
    }
    Ok(())
}
