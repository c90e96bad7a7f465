//! Online Certificate Status Protocol (RFC 6960): requests, and responses, which servers also staple to handshakes.

use super::common::ber::{self, Element, context};
use super::common::x509::fields::{ocsp as shared, x509if};
use super::common::x509::name::RDN_CHOICE;
use super::common::x509::{self, algorithm, bit_string, extension, items, name, sequence, serial};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const STATUSES: &[(u64, &str)] =
    &[(0, "successful"), (1, "malformedRequest"), (2, "internalError"), (3, "tryLater"), (5, "sigRequired"), (6, "unauthorized")];
const RESPONDERS: &[(u64, &str)] = &[(1, "byName"), (2, "byKey")];
const CERTIFICATE_STATUSES: &[(u64, &str)] = &[(0, "good"), (1, "revoked"), (2, "unknown")];

fields! {
    /// What is asked.
    REQUEST = "ocsp.tbsRequest_element", "tbsRequest", None None;
    /// Number of certificates that are asked for.
    REQUESTS = "ocsp.requestList", "requestList", U32 Dec;
    /// The question for one certificate.
    SINGLE_REQUEST = "ocsp.Request_element", "Request", None None;
    /// Which certificate.
    REQUEST_CERT = "ocsp.reqCert_element", "reqCert", None None;
    /// Number of extensions of a question.
    SINGLE_EXTENSIONS = "ocsp.singleRequestExtensions", "singleRequestExtensions", U32 Dec;
    /// Number of extensions of the request.
    EXTENSIONS = "ocsp.requestExtensions", "requestExtensions", U32 Dec;
    /// Whether the request was answered.
    RESPONSE_STATUS = "ocsp.responseStatus", "responseStatus", U32 Dec, names(STATUSES);
    /// The answer.
    RESPONSE_BYTES = "ocsp.responseBytes_element", "responseBytes", None None;
    /// Form of the answer.
    RESPONSE_TYPE = "ocsp.responseType.id", "ResponseType Id", Oid None;
    /// The usual form of an answer.
    BASIC = "ocsp.BasicOCSPResponse_element", "BasicOCSPResponse", None None;
    /// What is signed.
    RESPONSE_DATA = "ocsp.tbsResponseData_element", "tbsResponseData", None None;
    /// Version of the form.
    VERSION = "ocsp.version", "version", I32 Dec;
    /// Who answers.
    RESPONDER = "ocsp.responderID", "responderID", U32 Dec, names(RESPONDERS);
    /// Name of who answers.
    BY_NAME = "ocsp.byName", "byName", U32 Dec, names(RDN_CHOICE);
    /// Hash of the key of who answers.
    BY_KEY = "ocsp.byKey", "byKey", Bytes None;
    /// When the answer was signed.
    PRODUCED_AT = "ocsp.producedAt", "producedAt", AbsTime Utc;
    /// Number of certificates that are answered for.
    RESPONSES = "ocsp.responses", "responses", U32 Dec;
    /// The answer for one certificate.
    SINGLE = "ocsp.SingleResponse_element", "SingleResponse", None None;
    /// Which certificate.
    CERT_ID = "ocsp.certID_element", "certID", None None;
    /// Algorithm of the two hashes.
    HASH_ALGORITHM = "ocsp.hashAlgorithm_element", "hashAlgorithm", None None;
    /// Hash of the issuer's name.
    NAME_HASH = "ocsp.issuerNameHash", "issuerNameHash", Bytes None;
    /// Hash of the issuer's key.
    KEY_HASH = "ocsp.issuerKeyHash", "issuerKeyHash", Bytes None;
    /// Serial number of the certificate.
    SERIAL = "ocsp.serialNumber", "serialNumber", Bytes None;
    /// Whether the certificate is good.
    CERT_STATUS = "ocsp.certStatus", "certStatus", U32 Dec, names(CERTIFICATE_STATUSES);
    /// The certificate was not revoked.
    GOOD = "ocsp.good_element", "good", None None;
    /// The certificate was revoked.
    REVOKED = "ocsp.revoked_element", "revoked", None None;
    /// When it was revoked.
    REVOCATION_TIME = "ocsp.revocationTime", "revocationTime", AbsTime Utc;
    /// The responder does not know the certificate.
    UNKNOWN = "ocsp.unknown_element", "unknown", None None;
    /// When the status was known to be right.
    THIS_UPDATE = "ocsp.thisUpdate", "thisUpdate", AbsTime Utc;
    /// When there will be something newer.
    NEXT_UPDATE = "ocsp.nextUpdate", "nextUpdate", AbsTime Utc;
    /// Algorithm of the signature.
    SIGNATURE_ALGORITHM = "ocsp.signatureAlgorithm_element", "signatureAlgorithm", None None;
    /// The signature.
    SIGNATURE = "ocsp.signature", "signature", Bytes None;
    /// Number of certificates that help to check the signature.
    CERTS = "ocsp.certs", "certs", U32 Dec;
    /// A certificate that helps to check the signature.
    CERTIFICATE = "ocsp.Certificate_element", "Certificate", None None;
}

const LISTS: &[&[&Field]] = &[FIELDS, shared::FIELDS];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Media, media_key("application/ocsp-request")), (Table::Media, media_key("application/ocsp-response"))],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("ocsp", "Online Certificate Status Protocol", "OCSP", &["RFC 6960"]) },
        dissect,
    )
};

const BASIC_FORM: &str = "1.3.6.1.5.5.7.48.1.1";

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(item, format_args!("Online Certificate Status Protocol"));
    let mut c = Element::read(b)?.inner();
    let first = c.read()?;
    // a response begins with its status, a request with a sequence
    let is_request = first.tag == ber::SEQUENCE;
    let is_message = cx.tree.layers().iter().rev().nth(1) == Some(&"http");
    if is_message {
        cx.protocol("OCSP");
        cx.info(format_args!("{}", if is_request { "Request" } else { "Response" }));
    }
    if is_request {
        return request(cx, &first);
    }
    first.put(cx, &RESPONSE_STATUS)?;
    let Some(outer) = c.optional(context(0))? else { return Ok(()) };
    let bytes = outer.inner().read()?;
    sequence(cx, &RESPONSE_BYTES, &bytes);
    let mut c = bytes.inner();
    let form = name::put_oid(cx, &RESPONSE_TYPE, &c.read()?)?;
    let answer = c.expect(ber::OCTET_STRING)?;
    if form == BASIC_FORM {
        // Wireshark's name for the form is the protocol's again; in a handshake it is the only one
        if is_message {
            cx.tree.push_layer("ocsp");
        }
        basic(cx, &Element::read(answer.body)?)?;
    }
    cx.close();
    Ok(())
}

fn request<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &REQUEST, element);
    let mut c = element.inner();
    if let Some(version) = c.optional(context(0))? {
        version.inner().read()?.put(cx, &VERSION)?;
    }
    // who asks: named in signed requests only
    c.optional(context(1))?;
    for single in items(cx, &REQUESTS, &c.read()?)? {
        sequence(cx, &SINGLE_REQUEST, &single);
        let mut c = single.inner();
        certificate(cx, &REQUEST_CERT, &c.read()?)?;
        if let Some(extensions) = c.optional(context(0))? {
            extension::list(cx, &SINGLE_EXTENSIONS, &extensions.inner().read()?)?;
        }
        cx.close();
    }
    cx.close();
    if let Some(extensions) = c.optional(context(2))? {
        extension::list(cx, &EXTENSIONS, &extensions.inner().read()?)?;
    }
    cx.close();
    Ok(())
}

/// Which certificate is meant (section 4.1.1).
fn certificate<'a>(cx: &mut Cx<'a>, field: &'static Field, id: &Element<'a>) -> Outcome {
    sequence(cx, field, id);
    let mut c = id.inner();
    algorithm(cx, &HASH_ALGORITHM, &c.read()?)?;
    for field in [&NAME_HASH, &KEY_HASH] {
        c.read()?.put(cx, field)?;
    }
    serial(cx, &SERIAL, &c.read()?)?;
    cx.close();
    Ok(())
}

fn basic<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &BASIC, element);
    let mut c = element.inner();
    response_data(cx, &c.read()?)?;
    algorithm(cx, &SIGNATURE_ALGORITHM, &c.read()?)?;
    bit_string(cx, &SIGNATURE, &c.read()?)?;
    if let Some(certs) = c.optional(context(0))? {
        for certificate in items(cx, &CERTS, &certs.inner().read()?)? {
            x509::certificate(cx, &CERTIFICATE, certificate.whole);
        }
        cx.close();
    }
    cx.close();
    Ok(())
}

fn response_data<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &RESPONSE_DATA, element);
    let mut c = element.inner();
    if let Some(version) = c.optional(context(0))? {
        version.inner().read()?.put(cx, &VERSION)?;
    }
    let responder = c.read()?;
    let inner = responder.inner().read()?;
    cx.put(&RESPONDER, responder.body.span(0, responder.body.reported_len()), Value::Uint(responder.tag.number.into()));
    cx.open_last();
    match responder.tag.number {
        1 => name::put(cx, &BY_NAME, &x509if::RDN_SEQUENCE, &inner).map(drop)?,
        _ => inner.put(cx, &BY_KEY).map(drop)?,
    }
    cx.close();
    x509::moment(cx, &PRODUCED_AT, &c.read()?)?;
    for single in items(cx, &RESPONSES, &c.read()?)? {
        single_response(cx, &single)?;
    }
    cx.close();
    cx.close();
    Ok(())
}

fn single_response<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &SINGLE, element);
    let mut c = element.inner();
    certificate(cx, &CERT_ID, &c.read()?)?;
    let status = c.read()?;
    let span = status.body.span(0, status.body.reported_len());
    cx.put(&CERT_STATUS, span, Value::Uint(status.tag.number.into()));
    cx.open_last();
    match status.tag.number {
        0 => drop(cx.put(&GOOD, span, Value::None)),
        1 => {
            cx.put(&REVOKED, span, Value::None);
            cx.open_last();
            x509::moment(cx, &REVOCATION_TIME, &status.inner().read()?)?;
            cx.close();
        }
        _ => drop(cx.put(&UNKNOWN, span, Value::None)),
    }
    cx.close();
    x509::moment(cx, &THIS_UPDATE, &c.read()?)?;
    if let Some(next) = c.optional(context(0))? {
        x509::moment(cx, &NEXT_UPDATE, &next.inner().read()?)?;
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_request_names_its_certificate() {
        let mut message =
            b"POST /ocsp HTTP/1.1\r\nContent-Type: application/ocsp-request\r\nContent-Length: 75\r\n\r\n".to_vec();
        message.extend([0x30, 0x49, 0x30, 0x47, 0x30, 0x45, 0x30, 0x43, 0x30, 0x41, 0x30, 9, 6, 5, 0x2b, 0x0e, 3, 2, 0x1a, 5, 0]);
        message.extend([[4, 20].to_vec(), vec![0xa1; 20], vec![4, 20], vec![0xb2; 20]].concat());
        message.extend([2, 8, 0x31, 0x69, 0x48, 0x7c, 0xdf, 0xc9, 0xf1, 0x9c]);
        let shown = tcp((50_000, 80), &message);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("OCSP", "Request"));
        assert!(shown.has("requestList: 1 item") && shown.has("serialNumber: 0x3169487cdfc9f19c"), "{:#?}", shown.lines);
        assert!(shown.has(&format!("issuerNameHash: {}", "a1".repeat(20))) && shown.has("Algorithm Id: 1.3.14.3.2.26 (SHA-1)"));
    }
}
