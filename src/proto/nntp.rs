//! Network News Transfer Protocol (RFC 3977), line by line.

use super::common::text::{add_lines, line, shown};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

fields! {
    /// The lines come from the server.
    RESPONSE = "nntp.response", "Response", Bool None;
    /// The lines come from the client.
    REQUEST = "nntp.request", "Request", Bool None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 119)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nntp", "Network News Transfer Protocol", "NNTP", &["RFC 3977"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let request = cx.packet.destination_port == 119;
    let (len, _) = line(b, 0);
    cx.protocol("NNTP");
    cx.info(format_args!("{}: {}", if request { "Request" } else { "Response" }, shown(b.clipped(0, len))));
    cx.layer(&PROTOCOL.info, b, b.len());
    cx.hide(if request { &REQUEST } else { &RESPONSE }, b.span(0, 0), Value::Uint(1));
    add_lines(cx, b);
    Ok(())
}
