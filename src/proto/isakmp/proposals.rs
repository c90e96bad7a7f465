//! Proposals with their transforms and attributes (RFC 2408 sections 3.4 to 3.6, RFC 2409 appendix A, RFC 2407 section 4.5,
//! RFC 7296 section 3.3).

use super::fields::*;
use super::payloads::header;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

/// Protocol of a proposal: ISAKMP itself.
const ISAKMP: u64 = 1;
/// Payload types of proposals and transforms.
const PROPOSAL: u64 = 2;
const TRANSFORM: u64 = 3;

/// A security association of version 1.
pub(super) fn association<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const IPSEC: u64 = 1;
    if cx.add(&SA_DOI, b, 0, 4)? != IPSEC {
        return Ok(());
    }
    cx.open(&SA_SITUATION, b, 4, 4)?;
    for bit in [&SA_SITUATION_IDENTITY_ONLY, &SA_SITUATION_SECRECY, &SA_SITUATION_INTEGRITY] {
        cx.add(bit, b, 4, 4)?;
    }
    cx.close();
    list(cx, b.from(8), PROPOSAL, 1)
}

/// Proposals, or the transforms of one: `kind` is their payload type.
pub(super) fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u64, version: u8) -> Outcome {
    transforms(cx, b, kind, version, 0)
}

fn transforms<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u64, version: u8, protocol: u64) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let rest = b.from(at);
        let (next, len, line) = header(cx, rest, kind, version)?;
        if len < 4 {
            return Err(Fault::Malformed);
        }
        let body = rest.window(4, len - 4);
        match kind {
            TRANSFORM if version == 1 => transform_1(cx, body, protocol, line)?,
            TRANSFORM => transform_2(cx, body)?,
            _ => proposal(cx, body, version, line)?,
        }
        cx.close();
        at += len;
        if next == 0 {
            break;
        }
    }
    Ok(())
}

fn proposal<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, version: u8, line: crate::dissect::Item) -> Outcome {
    let number = cx.add(&PROP_NUMBER, b, 0, 1)?;
    cx.append(line, format_args!(" # {number}"));
    let protocol = cx.add(&PROP_PROTOID, b, 1, 1)?;
    if version > 1 && protocol == ISAKMP {
        cx.text(cx.last(), format_args!("Protocol ID: IKE (1)"));
    }
    let size = cx.add(&SPISIZE, b, 2, 1)? as usize;
    cx.add(&PROP_TRANSFORMS, b, 3, 1)?;
    if size > 0 {
        cx.add(&SPI, b, 4, size)?;
    }
    transforms(cx, b.from(4 + size), TRANSFORM, version, protocol)
}

fn transform_1<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, protocol: u64, line: crate::dissect::Item) -> Outcome {
    let number = cx.add(&TRANS_NUMBER, b, 0, 1)?;
    cx.append(line, format_args!(" # {number}"));
    let id = cx.add(&TRANS_ID, b, 1, 1)?;
    if protocol == ISAKMP && id == 1 {
        cx.text(cx.last(), format_args!("Transform ID: KEY_IKE (1)"));
    }
    cx.add(&RESERVED2, b, 2, 2)?;
    let all = b.from(4);
    let mut at = 0;
    while at < all.reported_len() {
        at += if protocol == ISAKMP { attribute(cx, all.from(at), &IKE)? } else { attribute(cx, all.from(at), &IPSEC)? };
    }
    Ok(())
}

fn transform_2<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = cx.add(&TF_TYPE, b, 0, 1)?;
    cx.add(&RESERVED, b, 1, 1)?;
    let field = match kind {
        1 => &TF_ID_ENCR,
        2 => &TF_ID_PRF,
        3 => &TF_ID_INTEG,
        4 => &TF_ID_DH,
        5 => &TF_ID_ESN,
        _ => &TF_ID,
    };
    cx.add(field, b, 2, 2)?;
    let all = b.from(4);
    let mut at = 0;
    while at < all.reported_len() {
        at += attribute(cx, all.from(at), &IKE2)?;
    }
    Ok(())
}

/// The fields of one kind of attributes.
struct Attributes {
    title: &'static str,
    line: &'static Field,
    format: &'static Field,
    kind: &'static Field,
    length: &'static Field,
    value: &'static Field,
    /// Fields of values that are numbers, by type.
    numbers: &'static [(u64, &'static Field)],
}

static IKE: Attributes = Attributes {
    title: "IKE Attribute",
    line: &IKE_ATTR,
    format: &IKE_ATTR_FORMAT,
    kind: &IKE_ATTR_TYPE,
    length: &IKE_ATTR_LENGTH,
    value: &IKE_ATTR_VALUE,
    numbers: &[
        (1, &IKE_ATTR_ENCRYPTION_ALGORITHM),
        (2, &IKE_ATTR_HASH_ALGORITHM),
        (3, &IKE_ATTR_AUTHENTICATION_METHOD),
        (4, &IKE_ATTR_GROUP_DESCRIPTION),
        (5, &IKE_ATTR_GROUP_TYPE),
        (11, &IKE_ATTR_LIFE_TYPE),
        (12, &IKE_ATTR_LIFE_DURATION),
        (14, &IKE_ATTR_KEY_LENGTH),
    ],
};
static IPSEC: Attributes = Attributes {
    title: "IPsec Attribute",
    line: &IPSEC_ATTR,
    format: &IPSEC_ATTR_FORMAT,
    kind: &IPSEC_ATTR_TYPE,
    length: &IPSEC_ATTR_LENGTH,
    value: &IPSEC_ATTR_VALUE,
    numbers: &[
        (1, &IPSEC_ATTR_LIFE_TYPE),
        (2, &IPSEC_ATTR_LIFE_DURATION),
        (3, &IPSEC_ATTR_GROUP_DESCRIPTION),
        (4, &IPSEC_ATTR_ENCAP_MODE),
        (5, &IPSEC_ATTR_AUTH_ALGORITHM),
        (6, &IPSEC_ATTR_KEY_LENGTH),
        (7, &IPSEC_ATTR_KEY_ROUNDS),
    ],
};
static IKE2: Attributes = Attributes {
    title: "Transform Attribute",
    line: &IKE2_ATTR,
    format: &IKE2_ATTR_FORMAT,
    kind: &IKE2_ATTR_TYPE,
    length: &IKE2_ATTR_LENGTH,
    value: &IKE2_ATTR_VALUE,
    numbers: &[(14, &IKE2_ATTR_KEY_LENGTH)],
};

/// One attribute, short (type and value) or long (type, length, value); gives its length.
fn attribute<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, fields: &Attributes) -> Result<usize, Fault> {
    let head = b.be16(0)?;
    let kind = u64::from(head & 0x7fff);
    let short = head & 0x8000 != 0;
    let len = if short { 2 } else { usize::from(b.be16(2)?) };
    let (from, total) = if short { (2, 4) } else { (4, 4 + len) };
    let line = cx.put(fields.line, b.span(0, total), Value::None);
    let name = fields.kind.names.get(kind).unwrap_or("Unknown");
    cx.text(line, format_args!("{} (t={kind},l={len}): {name}", fields.title));
    cx.open_last();
    cx.add(fields.format, b, 0, 2)?;
    cx.put(fields.kind, b.span(0, 2), Value::Uint(kind));
    if !short {
        cx.add(fields.length, b, 2, 2)?;
    }
    if len > 0 {
        cx.add(fields.value, b, from, len)?;
        let number = fields.numbers.iter().find(|row| row.0 == kind).map(|row| row.1);
        if let Some(field) = number.filter(|_| len <= 4) {
            let value = cx.add(field, b, from, len)?;
            match field.names.get(value) {
                Some(name) => cx.append(line, format_args!(": {name}")),
                None => cx.append(line, format_args!(": {value}")),
            }
        }
    }
    cx.close();
    Ok(total)
}
