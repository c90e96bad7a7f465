//! Presentation protocol (ISO 8823-1, X.226): which applications' data a connection carries, and how they are encoded.

mod fields;

use super::common::asn1::Shape::{Bits, Fields, Handed, Leaf, List};
use super::common::asn1::{self, Part, leaf, plain, tagged};
use super::common::ber::{self, Element, SEQUENCE, SET, application};
use super::common::x509::PADDING;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pres", "ISO 8823 OSI Presentation Protocol", "PRES", &["ISO 8823-1", "X.226"]) },
    dissect,
);

/// ACCEPT of the session protocol, which hands its kind of message on.
const ACCEPT: u64 = 14;

static CP: Part = plain(SET, &CPTYPE, Fields(&[MODE, tagged(2, &NORMAL_MODE_PARAMETERS_ELEMENT, Fields(PARAMETERS))]));
static CPA: Part = plain(SET, &CPAPDU, Fields(&[MODE, tagged(2, &NORMAL_MODE_PARAMETERS_ELEMENT, Fields(PARAMETERS))]));
const MODE: Part = tagged(0, &MODE_SELECTOR_ELEMENT, Fields(MODE_PARTS));
static MODE_PARTS: &[Part] = &[leaf(0, &MODE_VALUE)];
static PARAMETERS: &[Part] = &[
    leaf(1, &CALLING_PRESENTATION_SELECTOR),
    leaf(2, &CALLED_PRESENTATION_SELECTOR),
    leaf(3, &RESPONDING_PRESENTATION_SELECTOR),
    tagged(4, &PRESENTATION_CONTEXT_DEFINITION_LIST, List(&CONTEXT)),
    tagged(5, &PRESENTATION_CONTEXT_DEFINITION_RESULT_LIST, List(&CONTEXT_RESULT)),
    tagged(8, &PRESENTATION_REQUIREMENTS, Bits(&PADDING, &[&CONTEXT_MANAGEMENT, &RESTORATION])),
    plain(application(0), &USER_DATA, Handed),
    plain(application(1), &USER_DATA, Handed),
];
static CONTEXT: Part = plain(
    SEQUENCE,
    &CONTEXT_LIST_ITEM_ELEMENT,
    Fields(&[
        plain(ber::INTEGER, &PRESENTATION_CONTEXT_IDENTIFIER, Leaf),
        plain(ber::OID, &ABSTRACT_SYNTAX_NAME, Leaf),
        plain(SEQUENCE, &TRANSFER_SYNTAX_NAME_LIST, List(&SYNTAX_ITEM)),
    ]),
);
static SYNTAX_ITEM: Part = plain(ber::OID, &SYNTAX, Leaf);
static CONTEXT_RESULT: Part = plain(
    SEQUENCE,
    &RESULT_LIST_ITEM_ELEMENT,
    Fields(&[leaf(0, &RESULT), leaf(1, &TRANSFER_SYNTAX_NAME), leaf(2, &PROVIDER_REASON)]),
);
static USER: &[Part] =
    &[plain(application(0), &SIMPLY_ENCODED_DATA, Leaf), plain(application(1), &FULLY_ENCODED_DATA, List(&PDV))];
static USER_CHOICE: Part = asn1::either(&USER_DATA, USER);
static PDV: Part = plain(
    SEQUENCE,
    &PDV_LIST_ELEMENT,
    Fields(&[
        plain(ber::OID, &TRANSFER_SYNTAX_NAME, Leaf),
        plain(ber::INTEGER, &PRESENTATION_CONTEXT_IDENTIFIER, Leaf),
        tagged(0, &PRESENTATION_DATA_VALUES, Handed),
        tagged(1, &PRESENTATION_DATA_VALUES, Handed),
        tagged(2, &PRESENTATION_DATA_VALUES, Handed),
    ]),
);

/// The kind of session message comes in [`crate::dissect::Packet::hint`].
fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let element = Element::read(b)?;
    let connects = element.tag == SET;
    if !connects && !USER_CHOICE.takes(element.tag) {
        return Err(Fault::NotMine);
    }
    let part = match (connects, cx.packet.hint) {
        (true, ACCEPT) => &CPA,
        (true, _) => &CP,
        (false, _) => &USER_CHOICE,
    };
    cx.protocol("PRES");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut carried = Vec::new();
    asn1::show(cx, part, &element, &mut |cx, field, value| {
        if field == &USER_DATA {
            // the parameters end with the user's data, whose own types are others
            asn1::show(cx, &USER_CHOICE, value, &mut |cx, field, value| pdv(cx, field, value, &mut carried))
        } else {
            pdv(cx, field, value, &mut carried)
        }
    })?;
    for data in carried {
        if !cx.call_named("acse", data) && !cx.call_named("mms", data) {
            cx.data(data);
        }
    }
    Ok(())
}

fn pdv<'a>(cx: &mut Cx<'a>, field: &crate::model::Field, value: &Element<'a>, carried: &mut Vec<Bytes<'a>>) -> Outcome {
    if field != &PRESENTATION_DATA_VALUES {
        return Ok(());
    }
    let (body, kind) = (value.body, value.tag.number);
    let all = body.span(0, body.reported_len());
    cx.put(&PRESENTATION_DATA_VALUES, all, Value::Uint(kind.into()));
    if kind == 0 {
        carried.push(body);
        return Ok(());
    }
    cx.open_last();
    cx.put(if kind == 1 { &OCTET_ALIGNED } else { &ARBITRARY }, all, Value::Span(body.span(0, body.len())));
    cx.close();
    Ok(())
}
