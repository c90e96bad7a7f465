//! X.520 attribute values: the fields that certificates show.

use super::common::x509::fields::x509sat;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol =
    Protocol::new(ProtocolInfo { fields: x509sat::FIELDS, ..ProtocolInfo::new("x509sat", "X.509 Selected Attribute Types", "X509SAT", &["RFC 5280"]) }, dissect);

/// Others read its fields in their place; there is nothing that calls it alone.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    Ok(())
}
