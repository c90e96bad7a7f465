//! Generic Security Service API tokens (RFC 2743 section 3.1).

use super::common::ber::{self, Element};
use super::common::gss;
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;
use crate::model::render::write_oid;

fields! {
    /// The mechanism of the token.
    OID = "gss-api.OID", "OID", Str None;
    /// Token of a mechanism that is not known.
    TOKEN_OBJECT = "gss-api.token_object", "Token object", Bytes None;
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

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.len());
    // what a frame's length counts may lie elsewhere in the message
    let Some((_, at)) = ber::opening(b).ok().filter(|(tag, _)| *tag == ber::application(0)) else {
        // later tokens of a negotiation come without the frame
        let name = gss::recognise(b.data()).unwrap_or("spnego");
        if !cx.call_named_inside(name, b) {
            cx.data_inside(b);
        }
        return Ok(());
    };
    let inside = b.from(at);
    let oid = Element::read(inside)?;
    let place = oid.body.span(0, oid.body.reported_len());
    let mut text = String::new();
    write_oid(oid.body.data(), &mut text);
    cx.put_text(&OID, place, format_args!("{text}"));
    let token = inside.from(oid.whole.reported_len());
    let mechanism = gss::mechanism(oid.body.data());
    if let Some(mechanism) = mechanism {
        cx.append(cx.last(), format_args!(" ({})", mechanism.name));
    }
    match mechanism.and_then(|m| m.protocol) {
        Some(name) if cx.call_named_inside(name, token) => {}
        _ => {
            cx.add(&TOKEN_OBJECT, inside, 0, inside.reported_len())?;
        }
    }
    Ok(())
}
