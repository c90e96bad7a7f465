//! Messages of version 3 (RFC 3412 section 6) with the parameters of the user-based security model (RFC 3414 section 2.4).

use super::fields::*;
use super::{engine, pdu, put_all};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::ber::{self, Cursor, Element};

/// Security model of RFC 3414.
const USM: u64 = 3;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, mut message: Cursor<'a>) -> Outcome {
    let global = message.expect(ber::SEQUENCE)?;
    cx.put(&MSG_GLOBAL_DATA_ELEMENT, global.whole.span(0, global.whole.reported_len()), Value::None);
    cx.open_last();
    let mut inner = global.inner();
    put_all(cx, &mut inner, &[&MSG_ID, &MSG_MAX_SIZE])?;
    let flags = inner.expect(ber::OCTET_STRING)?;
    flags.put(cx, &MSG_FLAGS)?;
    cx.open_last();
    let bits = flags.body;
    for field in [&V3_FLAGS_REPORT, &V3_FLAGS_CRYPT, &V3_FLAGS_AUTH] {
        cx.add(field, bits, 0, 1)?;
    }
    cx.close();
    let model = inner.expect(ber::INTEGER)?;
    model.put(cx, &MSG_SECURITY_MODEL)?;
    cx.close();
    let parameters = message.expect(ber::OCTET_STRING)?;
    if model.uint()? == USM {
        let mut inner = Element::read(parameters.body)?.inner();
        let id = inner.expect(ber::OCTET_STRING)?;
        identifier(cx, &id, &MSG_AUTHORITATIVE_ENGINE_ID)?;
        put_all(
            cx,
            &mut inner,
            &[
                &MSG_AUTHORITATIVE_ENGINE_BOOTS,
                &MSG_AUTHORITATIVE_ENGINE_TIME,
                &MSG_USER_NAME,
                &MSG_AUTHENTICATION_PARAMETERS,
                &MSG_PRIVACY_PARAMETERS,
            ],
        )?;
    } else {
        parameters.put(cx, &MSG_SECURITY_PARAMETERS)?;
    }
    let data = message.read()?;
    let encrypted = data.tag == ber::OCTET_STRING;
    cx.put(&MSG_DATA, data.whole.span(0, data.whole.reported_len()), Value::Uint(encrypted.into()));
    cx.open_last();
    if encrypted {
        data.put(cx, &ENCRYPTED_PDU)?;
        cx.info(format_args!("encryptedPDU: privKey Unknown"));
    } else {
        cx.put(&PLAINTEXT_ELEMENT, data.whole.span(0, data.whole.reported_len()), Value::None);
        cx.open_last();
        let mut inner = data.inner();
        let id = inner.expect(ber::OCTET_STRING)?;
        identifier(cx, &id, &CONTEXT_ENGINE_ID)?;
        inner.expect(ber::OCTET_STRING)?.put(cx, &CONTEXT_NAME)?;
        pdu::dissect(cx, &inner.read()?)?;
        cx.close();
    }
    cx.close();
    Ok(())
}

fn identifier<'a>(cx: &mut Cx<'a>, id: &Element<'a>, field: &'static Field) -> Outcome {
    id.put(cx, field)?;
    cx.open_last();
    engine::dissect(cx, id.body)?;
    cx.close();
    Ok(())
}
