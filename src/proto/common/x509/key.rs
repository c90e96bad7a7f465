//! Algorithms and public keys (RFC 3279, RFC 8017 appendix A.1).

use super::fields::{pkcs1, x509af};
use super::{bit_string, name, oid, sequence};
use crate::base::Fault;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::ber::{self, Element};

const RSA: &str = "1.2.840.113549.1.1.1";
const EC: &str = "1.2.840.10045.2.1";

/// An algorithm with its parameters. Gives its object identifier in dotted form.
pub fn algorithm<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Result<String, Fault> {
    sequence(cx, field, element);
    let item = cx.last();
    let mut inner = element.inner();
    let dotted = name::put_oid(cx, &x509af::ALGORITHM_ID, &inner.read()?)?;
    cx.text(item, format_args!("{} ({})", field.label, oid::name(&dotted).unwrap_or(&dotted)));
    if dotted == EC && inner.peek() == Some(ber::OID) {
        let curve = inner.read()?;
        cx.tree.push_layer("pkcs-1");
        cx.put(&pkcs1::EC_PARAMETERS, curve.whole.span(0, curve.whole.reported_len()), Value::Uint(1));
        cx.open_last();
        name::put_oid(cx, &pkcs1::NAMED_CURVE, &curve)?;
        cx.close();
    }
    cx.close();
    Ok(dotted)
}

/// The subject's public key.
pub fn info<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &x509af::KEY_INFO, element);
    let mut inner = element.inner();
    let kind = algorithm(cx, &x509af::ALGORITHM, &inner.read()?)?;
    let key = inner.read()?;
    if kind == RSA {
        let der = key.body.from(1);
        cx.add(&x509af::PUBLIC_KEY, der, 0, der.reported_len())?;
        cx.open_last();
        let mut numbers = Element::read(der)?.inner();
        numbers.read()?.put(cx, &pkcs1::MODULUS)?;
        numbers.read()?.put(cx, &pkcs1::EXPONENT)?;
        cx.close();
    } else {
        bit_string(cx, &x509af::PUBLIC_KEY, &key)?;
    }
    cx.close();
    Ok(())
}
