//! Association control service (ISO 8650-1, X.227): applications open and close associations, and say of what kind.

mod fields;

use super::common::asn1::Shape::{Bits, Choice, Fields, Handed, Leaf, List};
use super::common::asn1::{self, Part, leaf, plain, tagged, wrapped};
use super::common::ber::{self, Element, application, universal};
use super::common::x509::PADDING;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo {
        fields: FIELDS,
        ..ProtocolInfo::new("acse", "ISO 8650-1 OSI Association Control Service", "ACSE", &["ISO 8650-1", "X.227"])
    },
    dissect,
);

static PDU: &[Part] = &[
    plain(application(0), &AARQ_ELEMENT, Fields(AARQ)),
    plain(application(1), &AARE_ELEMENT, Fields(AARE)),
    plain(application(2), &RLRQ_ELEMENT, Fields(RELEASE)),
    plain(application(3), &RLRE_ELEMENT, Fields(RELEASE)),
    plain(application(4), &ABRT_ELEMENT, Fields(&[leaf(0, &ABORT_SOURCE), leaf(1, &ABORT_DIAGNOSTIC), USER])),
];
const USER: Part = tagged(30, &USER_INFORMATION, List(&EXTERNAL));
static AARQ: &[Part] = &[
    tagged(0, &PROTOCOL_VERSION, Bits(&PADDING, &[&AARQ_VERSION1])),
    wrapped(1, &ASO_CONTEXT_NAME, Leaf),
    wrapped(2, &CALLED_AP_TITLE, Choice(TITLE)),
    wrapped(3, &CALLED_AE_QUALIFIER, Choice(QUALIFIER)),
    wrapped(4, &CALLED_AP_INVOCATION_IDENTIFIER, Leaf),
    wrapped(5, &CALLED_AE_INVOCATION_IDENTIFIER, Leaf),
    wrapped(6, &CALLING_AP_TITLE, Choice(TITLE)),
    wrapped(7, &CALLING_AE_QUALIFIER, Choice(QUALIFIER)),
    wrapped(8, &CALLING_AP_INVOCATION_IDENTIFIER, Leaf),
    wrapped(9, &CALLING_AE_INVOCATION_IDENTIFIER, Leaf),
    tagged(10, &SENDER_ACSE_REQUIREMENTS, Bits(&PADDING, &[])),
    leaf(11, &MECHANISM_NAME),
    wrapped(12, &CALLING_AUTHENTICATION_VALUE, Choice(&[leaf(0, &CHARSTRING)])),
    leaf(29, &IMPLEMENTATION_INFORMATION),
    USER,
];
static AARE: &[Part] = &[
    tagged(0, &PROTOCOL_VERSION, Bits(&PADDING, &[&AARE_VERSION1])),
    wrapped(1, &ASO_CONTEXT_NAME, Leaf),
    wrapped(2, &RESULT, Leaf),
    wrapped(
        3,
        &RESULT_SOURCE_DIAGNOSTIC,
        Choice(&[wrapped(1, &SERVICE_USER, Leaf), wrapped(2, &SERVICE_PROVIDER, Leaf)]),
    ),
    wrapped(4, &RESPONDING_AP_TITLE, Choice(TITLE)),
    wrapped(5, &RESPONDING_AE_QUALIFIER, Choice(QUALIFIER)),
    wrapped(6, &RESPONDING_AP_INVOCATION_IDENTIFIER, Leaf),
    wrapped(7, &RESPONDING_AE_INVOCATION_IDENTIFIER, Leaf),
    tagged(8, &RESPONDER_ACSE_REQUIREMENTS, Bits(&PADDING, &[])),
    leaf(9, &MECHANISM_NAME),
    leaf(29, &IMPLEMENTATION_INFORMATION),
    USER,
];
static RELEASE: &[Part] = &[leaf(0, &REASON), USER];
static TITLE: &[Part] = &[plain(ber::OID, &AP_TITLE_FORM2, Leaf)];
static QUALIFIER: &[Part] = &[plain(ber::INTEGER, &ASO_QUALIFIER_FORM2, Leaf)];
/// EXTERNAL: what the application itself says.
static EXTERNAL: Part = plain(
    universal(8),
    &EXTERNALT_ELEMENT,
    Fields(&[
        plain(ber::OID, &DIRECT_REFERENCE, Leaf),
        plain(ber::INTEGER, &INDIRECT_REFERENCE, Leaf),
        tagged(0, &ENCODING, Handed),
        tagged(1, &ENCODING, Handed),
        tagged(2, &ENCODING, Handed),
    ]),
);

/// Names of the PDUs in Info, by their tags.
const TITLES: &[&str] = &["A-Associate-Request", "A-Associate-Response", "Release-Request", "Release-Response", "Abort"];
/// Reasons of releases that are asked for, and that are answered.
const REQUEST_REASONS: &[(i64, &str)] = &[(0, "normal"), (1, "urgent"), (30, "user-defined")];
const RESPONSE_REASONS: &[(i64, &str)] = &[(0, "normal"), (1, "not-finished"), (30, "user-defined")];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let element = Element::read(b)?;
    let Some(part) = PDU.iter().find(|part| part.takes(element.tag)) else { return Err(Fault::NotMine) };
    cx.protocol("ACSE");
    let title = TITLES.get(element.tag.number as usize).copied().unwrap_or_default();
    cx.info(format_args!("{title}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let reasons = if element.tag.number == 2 { REQUEST_REASONS } else { RESPONSE_REASONS };
    let mut user = None;
    asn1::show(cx, part, &element, &mut |cx, field, value| {
        if field == &REASON {
            let code = value.int()?;
            let name = reasons.iter().find(|(number, _)| *number == code).map_or("unknown", |(_, name)| name);
            cx.text(cx.last(), format_args!("reason: {name} ({code})"));
            cx.info_append(format_args!(" ({name})"));
        } else if field == &ENCODING {
            user = encoded(cx, field, value);
        }
        Ok(())
    })?;
    if let Some(data) = user
        && !cx.call_named("mms", data)
    {
        cx.data(data);
    }
    Ok(())
}

/// The application's data; those of a single ASN.1 type are for its protocol.
fn encoded<'a>(cx: &mut Cx<'a>, field: &'static Field, value: &Element<'a>) -> Option<Bytes<'a>> {
    let (body, kind) = (value.body, value.tag.number);
    cx.put(field, body.span(0, body.reported_len()), Value::Uint(kind.into()));
    if kind == 0 {
        return Some(body);
    }
    cx.open_last();
    let form = if kind == 1 { &OCTET_ALIGNED } else { &ARBITRARY };
    cx.put(form, body.span(0, body.reported_len()), Value::Span(body.span(0, body.len())));
    cx.close();
    None
}
