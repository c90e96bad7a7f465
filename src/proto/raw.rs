//! Packets without a link layer: the version in the first byte tells IPv4 from IPv6 (LINKTYPE_RAW).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 101), (Table::LinkType, 12), (Table::LinkType, 14)],
    ..Protocol::new(ProtocolInfo::new("raw", "Raw packet data", "Raw", &["LINKTYPE_RAW"]), dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("N/A");
    cx.info(format_args!("Raw packet data"));
    let item = cx.layer(&PROTOCOL.info, b, 0);
    cx.text(item, format_args!("Raw packet data"));
    let taken = match b.u8(0)? >> 4 {
        4 => cx.call_named("ip", b),
        6 => cx.call_named("ipv6", b),
        _ => false,
    };
    if !taken {
        cx.data(b);
    }
    Ok(())
}
