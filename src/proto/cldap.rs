//! Connectionless LDAP (RFC 1798): LDAP messages in datagrams, as Windows asks for domain controllers.

use super::common::ldap::message;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 389)],
    track: Some(message::track),
    ..Protocol::new(
        ProtocolInfo::new("cldap", "Connectionless Lightweight Directory Access Protocol", "CLDAP", &["RFC 1798"]),
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CLDAP");
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut rest = b;
    while rest.reported_len() > 0 {
        let len = message::length(rest)?;
        message::dissect(cx, rest.window(0, len))?;
        rest = rest.from(len);
    }
    Ok(())
}
