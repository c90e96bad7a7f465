//! X.509 certificates (RFC 5280), as TLS, IKE and others carry them.

pub mod extension;
pub mod fields;
mod key;
pub mod name;
pub mod oid;
pub mod time;

use super::ber::{self, Cursor, Element, context};
use crate::base::addr::hex;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::{Field, Value};
use fields::{x509af, x509if};
pub use key::algorithm;
pub use time::moment;

fields! {
    /// Bits at the end of a bit string that do not count.
    PADDING = "ber.bitstring.padding", "Padding", U8 Dec;
}

/// Adds a certificate under `field`: its bytes, and its parts below them.
pub fn certificate<'a>(cx: &mut Cx<'a>, field: &'static Field, der: Bytes<'a>) {
    let span = der.span(0, der.reported_len());
    let value = if field.kind == crate::model::Kind::None { Value::None } else { Value::Span(span) };
    let item = cx.put(field, span, value);
    cx.guarded(|cx| {
        cx.open_last();
        let subject = parts(cx, der)?;
        cx.append(item, format_args!(" ({subject})"));
        Ok(())
    });
}

/// Adds a distinguished name that stands alone, under `field`.
pub fn name_in_list<'a>(cx: &mut Cx<'a>, field: &'static Field, der: Bytes<'a>) {
    let item = cx.put(field, der.span(0, der.reported_len()), Value::None);
    cx.guarded(|cx| {
        cx.open_last();
        let element = Element::read(der)?;
        let text = name::put(cx, &x509af::SUBJECT, &x509if::RDN_SEQUENCE, &element)?;
        cx.text(item, format_args!("Distinguished Name: ({text})"));
        Ok(())
    });
}

/// The parts of a certificate; gives the subject's name.
fn parts<'a>(cx: &mut Cx<'a>, der: Bytes<'a>) -> Result<String, Fault> {
    let mut outer = Element::read(der)?.inner();
    let signed = outer.expect(ber::SEQUENCE)?;
    sequence(cx, &x509af::SIGNED, &signed);
    let subject = signed_part(cx, signed.inner())?;
    cx.close();
    algorithm(cx, &x509af::ALGORITHM_IDENTIFIER, &outer.read()?)?;
    bit_string(cx, &x509af::ENCRYPTED, &outer.read()?)?;
    Ok(subject)
}

fn signed_part<'a>(cx: &mut Cx<'a>, mut c: Cursor<'a>) -> Result<String, Fault> {
    if let Some(version) = c.optional(context(0))? {
        version.inner().read()?.put(cx, &x509af::VERSION)?;
    }
    serial(cx, &x509af::SERIAL, &c.read()?)?;
    algorithm(cx, &x509af::SIGNATURE, &c.read()?)?;
    name::put(cx, &x509af::ISSUER, &x509if::RDN_SEQUENCE, &c.read()?)?;
    let validity = c.read()?;
    sequence(cx, &x509af::VALIDITY, &validity);
    let mut times = validity.inner();
    time::choice(cx, &x509af::NOT_BEFORE, &times.read()?)?;
    time::choice(cx, &x509af::NOT_AFTER, &times.read()?)?;
    cx.close();
    let subject = name::put(cx, &x509af::SUBJECT, &x509af::RDN_SEQUENCE, &c.read()?)?;
    key::info(cx, &c.read()?)?;
    if let Some(id) = c.optional(context(1))? {
        bit_string(cx, &x509af::ISSUER_UID, &id)?;
    }
    if let Some(id) = c.optional(context(2))? {
        bit_string(cx, &x509af::SUBJECT_UID, &id)?;
    }
    if let Some(extensions) = c.optional(context(3))? {
        extension::list(cx, &x509af::EXTENSIONS, &extensions.inner().read()?)?;
    }
    Ok(subject)
}

/// Opens a SEQUENCE: its node covers tag and length, too.
pub fn sequence<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) {
    cx.put(field, element.whole.span(0, element.whole.reported_len()), Value::None);
    cx.open_last();
}

/// Opens a SEQUENCE OF: its node covers the contents, and its value is the number of items.
pub fn items<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Result<Vec<Element<'a>>, Fault> {
    let mut all = Vec::new();
    let mut c = element.inner();
    while !c.is_empty() {
        all.push(c.read()?);
    }
    let (count, plural) = (all.len(), if all.len() == 1 { "" } else { "s" });
    let item = cx.put(field, element.body.span(0, element.body.reported_len()), Value::Uint(count as u64));
    cx.text(item, format_args!("{}: {count} item{plural}", field.label));
    cx.open_last();
    Ok(all)
}

/// A serial number: an INTEGER, shown as hexadecimal digits because it may have up to 20 bytes (RFC 5280 section 4.1.2.2).
pub fn serial<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Outcome {
    const LONGEST: usize = 36;
    element.put(cx, field)?;
    let digits = element.body.slice(0, element.body.reported_len())?;
    if digits.len() <= LONGEST {
        cx.text(cx.last(), format_args!("{}: 0x{}", field.label, hex(digits, "")));
    }
    Ok(())
}

/// A BIT STRING: the number of unused bits, and the rest.
pub fn bit_string<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Outcome {
    cx.add(&PADDING, element.body, 0, 1)?;
    cx.add(field, element.body, 1, element.body.reported_len().saturating_sub(1)).map(drop)
}
