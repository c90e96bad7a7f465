//! Link-local Multicast Name Resolution (RFC 4795).

use super::common::dns::{self, Flavor, transactions};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5355)],
    track: Some(transactions::track),
    ..Protocol::new(ProtocolInfo::new("llmnr", "Link-local Multicast Name Resolution", "LLMNR", &["RFC 4795"]), dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    dns::dissect(cx, b, &PROTOCOL.info, Flavor::Llmnr, false)
}
