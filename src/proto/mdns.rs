//! Multicast DNS (RFC 6762).

use super::common::dns::{self, Flavor, transactions};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5353)],
    track: Some(transactions::track),
    ..Protocol::new(ProtocolInfo::new("mdns", "Multicast Domain Name System", "MDNS", &["RFC 6762"]), dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    dns::dissect(cx, b, &PROTOCOL.info, Flavor::Mdns, false)
}
