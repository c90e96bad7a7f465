//! PPP's control protocol for Cisco discovery: it has no options.

use super::common::ppp_options;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0x8207)],
    ..Protocol::new(ProtocolInfo::new("cdpcp", "PPP CDP Control Protocol", "PPP CDPCP", &["Cisco"]), dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    ppp_options::dissect(cx, &PROTOCOL.info, b, None)
}
