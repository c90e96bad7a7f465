//! Public keys: the fields that certificates show.

use super::common::x509::fields::pkcs1;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol =
    Protocol::new(ProtocolInfo { fields: pkcs1::FIELDS, ..ProtocolInfo::new("pkcs-1", "PKCS#1", "PKCS-1", &["RFC 8017"]) }, dissect);

/// Others read its fields in their place; there is nothing that calls it alone.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    Ok(())
}
