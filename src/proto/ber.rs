//! ASN.1 basic encoding rules (X.690): the fields that no protocol's own cover.

use super::common::x509;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: x509::FIELDS, ..ProtocolInfo::new("ber", "Basic Encoding Rules (ASN.1 X.690)", "BER", &["X.690"]) },
    dissect,
);

/// Others read its fields in their place; there is nothing that calls it alone.
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    Ok(())
}
