//! X.509 certificates where they stand alone: in files, and as bodies of HTTP messages.

use super::common::x509::{self, fields::x509af};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;

mod own {
    use super::fields;
    fields! {
        /// A whole certificate.
        CERTIFICATE = "x509af.Certificate_element", "Certificate", None None;
    }
}

const LISTS: &[&[&crate::model::Field]] = &[x509af::FIELDS, own::FIELDS];
static ALL: [&crate::model::Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("x509af", "X.509 Authentication Framework", "X509AF", &["RFC 5280"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    x509::certificate(cx, &own::CERTIFICATE, b);
    Ok(())
}
