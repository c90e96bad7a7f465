//! PPP's control protocol for MPLS (RFC 3032): it has no options.

use super::common::ppp_options;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0x8281)],
    ..Protocol::new(ProtocolInfo::new("mplscp", "PPP MPLS Control Protocol", "PPP MPLSCP", &["RFC 3032"]), dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    ppp_options::dissect(cx, &PROTOCOL.info, b, None)
}
