//! Certificate extensions: the fields that certificates show.

use super::common::x509::fields::x509ce;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol =
    Protocol::new(ProtocolInfo { fields: x509ce::FIELDS, ..ProtocolInfo::new("x509ce", "X.509 Certificate Extensions", "X509CE", &["RFC 5280"]) }, dissect);

/// Others read its fields in their place; there is nothing that calls it alone.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    Ok(())
}
