//! Novell's internetwork packet exchange, with its routing protocol and its service advertisements (Novell, "IPX Router
//! Specification").

mod fields;

use super::common::rows::add_each;
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8137), (Table::LlcSap, 0xe0), (Table::UdpPort, 213), (Table::Gre, 0x8137), (Table::Ppp, 0x2b)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ipx", "Internetwork Packet eXchange", "IPX", &["IPX Router Specification"]) },
        dissect,
    )
};

const HEADER: usize = 30;
const RIP_SOCKET: u16 = 0x0453;
const SAP_SOCKET: u16 = 0x0452;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IPX");
    let len = usize::from(b.be16(2)?);
    let (to, from) = (b.be16(16)?, b.be16(28)?);
    cx.info(format_args!("{} (0x{to:04x})", DST_SOCKET.names.get(to.into()).unwrap_or("Unknown")));
    let (source, destination) = (address(b, 18)?, address(b, 6)?);
    cx.addresses(Address::Text(source.as_str().into()), Address::Text(destination.as_str().into()));
    let item = cx.layer(&PROTOCOL.info, b, HEADER);
    cx.append(item, format_args!(", Src: {source}, Dst: {destination}"));
    for (field, text) in [(&SRC, &source), (&ADDR, &source), (&DST, &destination), (&ADDR, &destination)] {
        cx.hide_text(field, b.span(0, 0), format_args!("{text}"));
    }
    cx.add(&CHECKSUM, b, 0, 2)?;
    cx.add(&LEN, b, 2, 2)?;
    cx.text(cx.last(), format_args!("Length: {len} bytes"));
    let hops = cx.add(&HOPS, b, 4, 1)?;
    cx.text(cx.last(), format_args!("Transport Control: {hops} hops"));
    cx.add(&PACKET_TYPE, b, 5, 1)?;
    for (at, [net, node, socket]) in [(6, [&DST_NET, &DST_NODE, &DST_SOCKET]), (18, [&SRC_NET, &SRC_NODE, &SRC_SOCKET])] {
        for (field, any, off, len) in [(net, &NET, 0, 4), (node, &NODE, 4, 6), (socket, &SOCKET, 10, 2)] {
            cx.add(field, b, at + off, len)?;
            cx.add(any, b, at + off, len)?;
            cx.hidden(cx.last());
        }
    }
    cx.close();
    let payload = b.window(HEADER, len.saturating_sub(HEADER));
    match (to, from) {
        (RIP_SOCKET, _) | (_, RIP_SOCKET) => rip(cx, payload),
        (SAP_SOCKET, _) | (_, SAP_SOCKET) => sap(cx, payload),
        _ => {
            cx.data(payload);
            Ok(())
        }
    }
}

/// Network and node as people write them.
fn address(b: Bytes<'_>, at: usize) -> Result<String, Fault> {
    Ok(format!("{:08x}.{:012x}", b.be32(at)?, b.uint_be(at + 4, 6)?))
}

/// What both protocols begin with: their tree, and whether the packet asks or answers. Gives the kind.
fn operation<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    tree: &'static Field,
    kind: &'static Field,
    [request, response]: [&'static Field; 2],
) -> Result<u16, Fault> {
    let number = b.be16(0)?;
    cx.info(format_args!("{}", kind.names.get(number.into()).unwrap_or("Unknown Packet Type")));
    cx.put(tree, b.span(0, b.reported_len()), Value::Span(b.span(0, b.len())));
    cx.open_last();
    cx.add(kind, b, 0, 2)?;
    // answers have even numbers
    let flag = if number % 2 == 0 { response } else { request };
    cx.hide(flag, b.span(0, 2), Value::Uint(1));
    Ok(number)
}

/// Routes: network, hops, and the time to it in ticks of an eighteenth of a second.
fn rip<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const ROUTE: usize = 8;
    cx.protocol("IPX RIP");
    operation(cx, b, &RIP, &RIP_PACKET_TYPE, [&RIP_REQUEST, &RIP_RESPONSE])?;
    let mut at = 2;
    while at + ROUTE <= b.reported_len() {
        add_each(cx, b, at, &[(&RIP_ROUTE_VECTOR, 4), (&RIP_HOPS, 2)])?;
        let ticks = cx.add(&RIP_TICKS, b, at + 6, 2)?;
        cx.text(cx.last(), format_args!("Ticks: {} ms", ticks * 1000 / 18));
        at += ROUTE;
    }
    Ok(())
}

/// Services: kind, name, and where they are.
fn sap<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const SERVER: usize = 64;
    const NAME: usize = 48;
    cx.protocol("IPX SAP");
    // Wireshark has these two names the wrong way round, and filters carry over
    let kind = operation(cx, b, &SAP, &SAP_PACKET_TYPE, [&SAP_RESPONSE, &SAP_REQUEST])?;
    if kind % 2 == 1 {
        return cx.add(&SAP_SERVER_TYPE, b, 2, 2).map(|_| ());
    }
    let mut at = 2;
    while at + SERVER <= b.reported_len() {
        let name = crate::base::text::until_nul(b.slice(at + 2, NAME)?);
        let item = cx.put(&SAP_SERVER, b.span(at, SERVER), Value::None);
        cx.text(item, format_args!("Server: {}", String::from_utf8_lossy(name)));
        cx.open_last();
        cx.add(&SAP_SERVER_TYPE, b, at, 2)?;
        cx.put(&SAP_SERVER_NAME, b.span(at + 2, NAME), Value::Span(b.span(at + 2, name.len())));
        let rows: [(&'static Field, usize); 4] =
            [(&SAP_SERVER_NETWORK, 4), (&SAP_SERVER_NODE, 6), (&SAP_SERVER_SOCKET, 2), (&SAP_SERVER_INTERMEDIATE_NETWORKS, 2)];
        add_each(cx, b, at + 50, &rows)?;
        cx.close();
        at += SERVER;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn a_route_is_asked_for() {
        let shown = dissect_as(147, &[
            0xff, 0xff, 0, 40, 0, 1, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 4, 0x53, 0, 0, 0, 1, 2, 0, 0, 0, 0, 1, 4, 0x53,
            0, 1, 0xff, 0xff, 0xff, 0xff, 0, 1, 0, 2,
        ], (Table::LinkType, 147, "ipx"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str(), shown.layers.as_str()), ("IPX RIP", "Request", "ipx"));
        assert!(shown.has("Packet Type: RIP (0x01)"), "{:#?}", shown.lines);
        assert!(shown.has("Ticks: 111 ms"));
    }
}
