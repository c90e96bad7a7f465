//! X.501 names: the fields that certificates show.

use super::common::x509::fields::x509if;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol =
    Protocol::new(ProtocolInfo { fields: x509if::FIELDS, ..ProtocolInfo::new("x509if", "X.509 Information Framework", "X509IF", &["RFC 5280"]) }, dissect);

/// Others read its fields in their place; there is nothing that calls it alone.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    Ok(())
}
