//! The extensions of certificates (RFC 5280 section 4.2).

use super::fields::{ocsp, pkix1explicit, pkix1implicit as implicit, x509af, x509ce, x509if};
use super::{PADDING, items, name, oid, sequence};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::ber::{self, Element, context, universal};
use crate::proto::common::tls;

/// A list of extensions.
pub fn list<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Outcome {
    for extension in items(cx, field, element)? {
        sequence(cx, &x509af::EXTENSION, &extension);
        let item = cx.last();
        let mut c = extension.inner();
        let dotted = name::put_oid(cx, &x509af::EXTENSION_ID, &c.read()?)?;
        cx.text(item, format_args!("Extension ({})", oid::name(&dotted).unwrap_or(&dotted)));
        if let Some(critical) = c.optional(ber::BOOLEAN)? {
            critical.put(cx, &x509af::CRITICAL)?;
        }
        let value = c.expect(ber::OCTET_STRING)?;
        self::value(cx, &dotted, value.body)?;
        cx.close();
    }
    cx.close();
    Ok(())
}

fn value<'a>(cx: &mut Cx<'a>, kind: &str, der: Bytes<'a>) -> Outcome {
    let layer = match kind {
        "1.3.6.1.5.5.7.1.1" => "pkix1implicit",
        "1.3.6.1.4.1.11129.2.4.2" => "tls",
        "1.3.6.1.4.1.311.21.7" => "x509ce",
        "1.3.6.1.5.5.7.48.1.5" => "ocsp",
        _ if kind.starts_with("2.5.29.") => "x509ce",
        _ => return Ok(()),
    };
    cx.tree.push_layer(layer);
    let element = Element::read(der)?;
    match kind {
        "2.5.29.14" => element.put(cx, &x509ce::SUBJECT_KEY_IDENTIFIER).map(drop),
        "2.5.29.15" => usage(cx, &element),
        "2.5.29.17" | "2.5.29.18" => names(cx, &x509ce::NAMES, &element),
        "2.5.29.19" => constraints(cx, &element),
        "2.5.29.31" => points(cx, &element),
        "2.5.29.32" => policies(cx, &element),
        "2.5.29.35" => authority_key(cx, &element),
        "2.5.29.37" => {
            for purpose in items(cx, &x509ce::KEY_PURPOSES, &element)? {
                name::put_oid(cx, &x509ce::KEY_PURPOSE, &purpose)?;
            }
            cx.close();
            Ok(())
        }
        "1.3.6.1.5.5.7.1.1" => access(cx, &element),
        "1.3.6.1.4.1.311.21.7" => template(cx, &element),
        "1.3.6.1.5.5.7.48.1.5" => element.put(cx, &ocsp::NO_CHECK).map(drop),
        "1.3.6.1.4.1.11129.2.4.2" => {
            let reader = tls::Reader { sets: &tls::TLS, version: tls::TLS12, cipher: 0, from_server: true, session: None };
            tls::extensions::timestamps(cx, &reader, element.body)
        }
        _ => Ok(()),
    }
}

fn usage<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    const BITS: [&Field; 8] = [
        &x509ce::DIGITAL_SIGNATURE,
        &x509ce::CONTENT_COMMITMENT,
        &x509ce::KEY_ENCIPHERMENT,
        &x509ce::DATA_ENCIPHERMENT,
        &x509ce::KEY_AGREEMENT,
        &x509ce::KEY_CERT_SIGN,
        &x509ce::CRL_SIGN,
        &x509ce::ENCIPHER_ONLY,
    ];
    let b = element.body;
    let len = b.reported_len().saturating_sub(1);
    cx.add(&PADDING, b, 0, 1)?;
    cx.open(&x509ce::KEY_USAGE, b, 1, len)?;
    for bit in BITS {
        cx.add(bit, b, 1, 1)?;
    }
    // a usage of one byte leaves the ninth bit out: it is not set
    let ninth = if len > 1 { b.u8(2)? >> 7 } else { 0 };
    cx.put(&x509ce::DECIPHER_ONLY, b.span(len.max(1), 1), Value::Uint(ninth.into()));
    cx.close();
    Ok(())
}

/// A list of general names.
fn names<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Outcome {
    for name in items(cx, field, element)? {
        let all = name.body.span(0, name.body.reported_len());
        cx.put(&x509ce::NAME, all, Value::Uint(name.tag.number.into()));
        cx.open_last();
        general_name(cx, &name)?;
        cx.close();
    }
    cx.close();
    Ok(())
}

fn general_name<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    let field: &'static Field = match element.tag.number {
        0 => {
            sequence(cx, &x509ce::OTHER_NAME, element);
            cx.close();
            return Ok(());
        }
        1 => &x509ce::RFC822_NAME,
        2 => &x509ce::DNS_NAME,
        4 => return name::put(cx, &x509ce::DIRECTORY_NAME, &x509if::RDN_SEQUENCE, &element.inner().read()?).map(drop),
        6 => &x509ce::URI,
        7 => &x509ce::IP_ADDRESS,
        8 => return name::put_oid(cx, &x509ce::REGISTERED_ID, element).map(drop),
        _ => return Ok(()),
    };
    element.put(cx, field).map(drop)
}

fn constraints<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &x509ce::BASIC_CONSTRAINTS, element);
    let mut c = element.inner();
    if let Some(ca) = c.optional(ber::BOOLEAN)? {
        ca.put(cx, &x509ce::CA)?;
    }
    if let Some(len) = c.optional(ber::INTEGER)? {
        len.put(cx, &x509ce::PATH_LEN)?;
    }
    cx.close();
    Ok(())
}

fn points<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    for point in items(cx, &x509ce::CRL_POINTS, element)? {
        sequence(cx, &x509ce::CRL_POINT, &point);
        if let Some(outer) = point.inner().optional(context(0))? {
            let choice = outer.inner().read()?;
            let all = choice.body.span(0, choice.body.reported_len());
            cx.put(&x509ce::POINT_NAME, all, Value::Uint(choice.tag.number.into()));
            cx.open_last();
            if choice.tag == context(0) {
                names(cx, &x509ce::FULL_NAME, &choice)?;
            }
            cx.close();
        }
        cx.close();
    }
    cx.close();
    Ok(())
}

fn policies<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    for policy in items(cx, &x509ce::POLICIES, element)? {
        sequence(cx, &x509ce::POLICY, &policy);
        let mut c = policy.inner();
        name::put_oid(cx, &x509ce::POLICY_ID, &c.read()?)?;
        if !c.is_empty() {
            for qualifier in items(cx, &x509ce::QUALIFIERS, &c.read()?)? {
                sequence(cx, &x509ce::QUALIFIER, &qualifier);
                self::qualifier(cx, &qualifier)?;
                cx.close();
            }
            cx.close();
        }
        cx.close();
    }
    cx.close();
    Ok(())
}

fn qualifier<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    let mut c = element.inner();
    let kind = name::put_oid(cx, &x509ce::ID, &c.read()?)?;
    if c.is_empty() {
        return Ok(());
    }
    let value = c.read()?;
    match kind.as_str() {
        "1.3.6.1.5.5.7.2.1" => {
            cx.tree.push_layer("pkix1explicit");
            value.put(cx, &pkix1explicit::DIRECTORY_STRING).map(drop)
        }
        "1.3.6.1.5.5.7.2.2" => {
            cx.tree.push_layer("pkix1implicit");
            notice(cx, &value)
        }
        _ => Ok(()),
    }
}

fn notice<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &implicit::USER_NOTICE, element);
    let mut c = element.inner();
    if let Some(reference) = c.optional(ber::SEQUENCE)? {
        sequence(cx, &implicit::NOTICE_REF, &reference);
        let mut c = reference.inner();
        display_text(cx, &implicit::ORGANIZATION, &c.read()?)?;
        for number in items(cx, &implicit::NOTICE_NUMBERS, &c.read()?)? {
            number.put(cx, &implicit::NOTICE_NUMBER)?;
        }
        cx.close();
        cx.close();
    }
    if !c.is_empty() {
        display_text(cx, &implicit::EXPLICIT_TEXT, &c.read()?)?;
    }
    cx.close();
    Ok(())
}

fn display_text<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Outcome {
    let (choice, text): (u64, &'static Field) = match element.tag {
        t if t == universal(22) => (0, &implicit::TEXT_IA5),
        t if t == universal(26) => (1, &implicit::TEXT_VISIBLE),
        t if t == universal(30) => (2, &implicit::TEXT_BMP),
        _ => (3, &implicit::TEXT_UTF8),
    };
    cx.put(field, element.whole.span(0, element.whole.reported_len()), Value::Uint(choice));
    cx.open_last();
    element.put(cx, text)?;
    cx.close();
    Ok(())
}

fn authority_key<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &x509ce::AUTHORITY_KEY_IDENTIFIER, element);
    let mut c = element.inner();
    while !c.is_empty() {
        let part = c.read()?;
        match part.tag.number {
            0 => part.put(cx, &x509ce::KEY_IDENTIFIER).map(drop)?,
            1 => names(cx, &x509ce::AUTHORITY_ISSUER, &part)?,
            2 => part.put(cx, &x509ce::AUTHORITY_SERIAL).map(drop)?,
            _ => {}
        }
    }
    cx.close();
    Ok(())
}

fn access<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    for description in items(cx, &implicit::INFO_ACCESS, element)? {
        sequence(cx, &implicit::ACCESS, &description);
        let mut c = description.inner();
        name::put_oid(cx, &implicit::ACCESS_METHOD, &c.read()?)?;
        let location = c.read()?;
        let all = location.body.span(0, location.body.reported_len());
        cx.put(&implicit::ACCESS_LOCATION, all, Value::Uint(location.tag.number.into()));
        cx.open_last();
        general_name(cx, &location)?;
        cx.close();
        cx.close();
    }
    cx.close();
    Ok(())
}

fn template<'a>(cx: &mut Cx<'a>, element: &Element<'a>) -> Outcome {
    sequence(cx, &x509ce::TEMPLATE, element);
    let mut c = element.inner();
    name::put_oid(cx, &x509ce::TEMPLATE_ID, &c.read()?)?;
    for field in [&x509ce::TEMPLATE_MAJOR, &x509ce::TEMPLATE_MINOR] {
        if let Some(number) = c.optional(ber::INTEGER)? {
            number.put(cx, field)?;
        }
    }
    cx.close();
    Ok(())
}
