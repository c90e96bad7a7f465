//! Generic Security Service API tokens (RFC 2743 section 3.1).

use super::common::ber::{self, Element};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;
use crate::model::render::write_oid;

fields! {
    /// The mechanism of the token.
    OID = "gss-api.OID", "OID", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("gss-api"))],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("gss-api", "GSS-API Generic Security Service Application Program Interface", "GSS-API", &["RFC 2743"])
        },
        dissect,
    )
};

/// 1.3.6.1.5.5.2, encoded.
const SPNEGO: &[u8] = &[0x2b, 6, 1, 5, 5, 2];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.len());
    let first = Element::read(b)?;
    if first.tag != ber::application(0) {
        // later tokens of a negotiation come without the frame
        let name = if b.data().starts_with(b"NTLMSSP\0") { "ntlmssp" } else { "spnego" };
        if !cx.dispatch_inside(Table::ByName, media_key(name), b) {
            cx.data_inside(b);
        }
        return Ok(());
    }
    let mut rest = first.inner();
    let oid = rest.expect(ber::OID)?;
    let mut text = String::new();
    write_oid(oid.body.data(), &mut text);
    let place = oid.body.span(0, oid.body.reported_len());
    cx.put_text(&OID, place, format_args!("{text}"));
    let inner = rest.rest();
    let spnego = oid.body.data() == SPNEGO;
    if spnego {
        cx.append(cx.last(), format_args!(" (SPNEGO - Simple Protected Negotiation)"));
    }
    if !(spnego && cx.dispatch_inside(Table::ByName, media_key("spnego"), inner)) {
        cx.data_inside(inner);
    }
    Ok(())
}
