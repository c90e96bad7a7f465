//! Domain Name System over UDP and TCP (RFC 1035).

use super::common::dns::{self, Flavor, fields, transactions};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 53), (Table::TcpPort, 53), (Table::SctpPort, 53), (Table::DccpPort, 53)],
    probes: &[(Table::UdpPort, dns::is_message)],
    each: Some(dns::is_message),
    need: Some(transactions::need),
    sized: true,
    track: Some(transactions::track),
    ..Protocol::new(
        ProtocolInfo {
            fields: &fields::ALL,
            notes: dns::NOTES,
            ..ProtocolInfo::new("dns", "Domain Name System", "DNS", &["RFC 1035", "RFC 6891", "RFC 4034", "RFC 9460"])
        },
        dissect,
    )
};

/// IP protocol number of TCP.
const TCP: u8 = 6;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let framed = cx.packet.ip_proto == TCP;
    dns::dissect(cx, b, &PROTOCOL.info, Flavor::Dns, framed)
}
