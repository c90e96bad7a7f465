//! Extensions of the Internet profile of X.509: the fields that certificates show.

use super::common::x509::fields::pkix1implicit;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol =
    Protocol::new(ProtocolInfo { fields: pkix1implicit::FIELDS, ..ProtocolInfo::new("pkix1implicit", "PKIX1Implitit", "PKIX1IMPLICIT", &["RFC 5280"]) }, dissect);

/// Others read its fields in their place; there is nothing that calls it alone.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    Ok(())
}
