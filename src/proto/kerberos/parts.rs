//! Bodies of messages and the types that they share (RFC 4120 sections 5.2 to 5.5).

use super::fields::*;
use super::preauth;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::ber::{self, Element};
use crate::proto::common::x509::PADDING;
use crate::proto::common::x509::time::moment;

/// Puts a structure's line at its whole element and opens it.
pub(super) fn open<'a>(cx: &mut Cx<'a>, field: &'static Field, element: &Element<'a>) -> Item {
    cx.put(field, element.whole.span(0, element.whole.reported_len()), Value::None);
    cx.open_last()
}

/// Opens a line that counts the elements of a list.
pub(super) fn open_list<'a>(cx: &mut Cx<'a>, field: &'static Field, list: &Element<'a>) -> Result<Item, Fault> {
    let (mut all, mut count) = (list.inner(), 0_u64);
    while !all.is_empty() {
        all.read()?;
        count += 1;
    }
    let item = cx.put(field, list.body.span(0, list.body.reported_len()), Value::Uint(count));
    cx.text(item, format_args!("{}: {count} item{}", field.label, if count == 1 { "" } else { "s" }));
    Ok(cx.open_last())
}

/// Goes through the tagged elements of a structure: number of the tag, and what is inside.
pub(super) fn each<'a>(
    cx: &mut Cx<'a>,
    structure: &Element<'a>,
    mut with: impl FnMut(&mut Cx<'a>, u32, Element<'a>) -> Outcome,
) -> Outcome {
    let mut all = structure.inner();
    while !all.is_empty() {
        let tagged = all.read()?;
        let inside = tagged.inner().read()?;
        with(cx, tagged.tag.number, inside)?;
    }
    Ok(())
}

/// AS-REQ and TGS-REQ.
pub(super) fn request<'a>(cx: &mut Cx<'a>, body: &Element<'a>) -> Outcome {
    each(cx, body, |cx, tag, e| match tag {
        1 => e.put(cx, &PVNO).map(|_| ()),
        2 => e.put(cx, &MSG_TYPE).map(|_| ()),
        3 => preauth::list(cx, &e),
        4 => {
            open(cx, &REQ_BODY_ELEMENT, &e);
            request_body(cx, &e)?;
            cx.close();
            Ok(())
        }
        _ => Ok(()),
    })
}

fn request_body<'a>(cx: &mut Cx<'a>, body: &Element<'a>) -> Outcome {
    each(cx, body, |cx, tag, e| {
        match tag {
            0 => bits(cx, &e, &KDC_OPTIONS, OPTIONS)?,
            1 => principal(cx, &e, &CNAME_ELEMENT, &CNAME_STRING, &C_NAME_STRING)?,
            2 => {
                e.put(cx, &REALM)?;
            }
            3 => principal(cx, &e, &SNAME_ELEMENT, &SNAME_STRING, &S_NAME_STRING)?,
            4 => moment(cx, &FROM, &e)?,
            5 => moment(cx, &TILL, &e)?,
            6 => moment(cx, &RTIME, &e)?,
            7 => {
                e.put(cx, &NONCE)?;
            }
            8 => {
                open_list(cx, &KDC_REQ_BODY_ETYPE, &e)?;
                let mut all = e.inner();
                while !all.is_empty() {
                    all.read()?.put(cx, &ENCTYPE)?;
                }
                cx.close();
            }
            9 => addresses(cx, &e)?,
            10 => encrypted(cx, &ENC_AUTHORIZATION_DATA_ELEMENT, &e)?,
            11 => {
                open_list(cx, &ADDITIONAL_TICKETS, &e)?;
                let mut all = e.inner();
                while !all.is_empty() {
                    ticket(cx, &all.read()?.inner().read()?, &TICKET_ELEMENT)?;
                }
                cx.close();
            }
            _ => {}
        }
        Ok(())
    })
}

/// AS-REP and TGS-REP.
pub(super) fn reply<'a>(cx: &mut Cx<'a>, body: &Element<'a>) -> Outcome {
    each(cx, body, |cx, tag, e| {
        match tag {
            0 => e.put(cx, &PVNO).map(|_| ())?,
            1 => e.put(cx, &MSG_TYPE).map(|_| ())?,
            2 => preauth::list(cx, &e)?,
            3 => e.put(cx, &CREALM).map(|_| ())?,
            4 => principal(cx, &e, &CNAME_ELEMENT, &CNAME_STRING, &C_NAME_STRING)?,
            5 => ticket(cx, &e.inner().read()?, &TICKET_ELEMENT)?,
            6 => encrypted(cx, &ENC_PART_ELEMENT, &e)?,
            _ => {}
        }
        Ok(())
    })
}

/// AP-REQ.
pub(super) fn ticket_use<'a>(cx: &mut Cx<'a>, body: &Element<'a>) -> Outcome {
    each(cx, body, |cx, tag, e| {
        match tag {
            0 => e.put(cx, &PVNO).map(|_| ())?,
            1 => e.put(cx, &MSG_TYPE).map(|_| ())?,
            2 => bits(cx, &e, &AP_OPTIONS, &[&APOPTIONS_RESERVED, &APOPTIONS_USE_SESSION_KEY, &APOPTIONS_MUTUAL_REQUIRED])?,
            3 => ticket(cx, &e.inner().read()?, &TICKET_ELEMENT)?,
            4 => encrypted(cx, &AUTHENTICATOR_ELEMENT, &e)?,
            _ => {}
        }
        Ok(())
    })
}

/// AP-REP.
pub(super) fn ticket_use_reply<'a>(cx: &mut Cx<'a>, body: &Element<'a>) -> Outcome {
    each(cx, body, |cx, tag, e| match tag {
        0 => e.put(cx, &PVNO).map(|_| ()),
        1 => e.put(cx, &MSG_TYPE).map(|_| ()),
        2 => encrypted(cx, &ENC_PART_ELEMENT, &e),
        _ => Ok(()),
    })
}

fn ticket<'a>(cx: &mut Cx<'a>, body: &Element<'a>, field: &'static Field) -> Outcome {
    open(cx, field, body);
    each(cx, body, |cx, tag, e| match tag {
        0 => e.put(cx, &TKT_VNO).map(|_| ()),
        1 => e.put(cx, &REALM).map(|_| ()),
        2 => principal(cx, &e, &SNAME_ELEMENT, &SNAME_STRING, &S_NAME_STRING),
        3 => encrypted(cx, &ENC_PART_ELEMENT, &e),
        _ => Ok(()),
    })?;
    cx.close();
    Ok(())
}

/// EncryptedData.
pub(super) fn encrypted<'a>(cx: &mut Cx<'a>, field: &'static Field, body: &Element<'a>) -> Outcome {
    open(cx, field, body);
    encrypted_parts(cx, body)?;
    cx.close();
    Ok(())
}

pub(super) fn encrypted_parts<'a>(cx: &mut Cx<'a>, body: &Element<'a>) -> Outcome {
    each(cx, body, |cx, tag, e| {
        let field = match tag {
            0 => &ETYPE,
            1 => &KVNO,
            _ => &CIPHER,
        };
        e.put(cx, field).map(|_| ())
    })
}

/// PrincipalName.
pub(super) fn principal<'a>(
    cx: &mut Cx<'a>,
    body: &Element<'a>,
    field: &'static Field,
    list: &'static Field,
    part: &'static Field,
) -> Outcome {
    open(cx, field, body);
    each(cx, body, |cx, tag, e| {
        if tag == 0 {
            return e.put(cx, &NAME_TYPE).map(|_| ());
        }
        open_list(cx, list, &e)?;
        let mut all = e.inner();
        while !all.is_empty() {
            all.read()?.put(cx, part)?;
        }
        cx.close();
        Ok(())
    })?;
    cx.close();
    Ok(())
}

/// HostAddresses.
fn addresses<'a>(cx: &mut Cx<'a>, list: &Element<'a>) -> Outcome {
    const IPV4: u64 = 2;
    const NETBIOS: u64 = 20;
    const IPV6: u64 = 24;
    open_list(cx, &ADDRESSES, list)?;
    let mut all = list.inner();
    while !all.is_empty() {
        let address = all.read()?;
        let line = open(cx, &HOST_ADDRESS_ELEMENT, &address);
        cx.text(line, format_args!("HostAddress"));
        let mut kind = 0;
        each(cx, &address, |cx, tag, e| {
            if tag == 0 {
                kind = e.uint()?;
                return e.put(cx, &ADDR_TYPE).map(|_| ());
            }
            let span = e.body.span(0, e.body.reported_len());
            match kind {
                IPV4 => e.put(cx, &ADDR_IP).map(|_| ()),
                IPV6 => e.put(cx, &ADDR_IPV6).map(|_| ()),
                NETBIOS => {
                    let bytes = e.body.data();
                    let name = String::from_utf8_lossy(bytes.get(..15).unwrap_or(bytes));
                    let usage = bytes.get(15).copied().unwrap_or(0);
                    let item = cx.put_text(&ADDR_NB, span, format_args!("{}", name.trim_end()));
                    cx.append(item, format_args!("<{usage:02x}>"));
                    Ok(())
                }
                _ => Ok(()),
            }
        })?;
        cx.close();
    }
    cx.close();
    Ok(())
}

/// A bit string with a line for each named bit; `bits` go through its bytes in order of the bits.
fn bits<'a>(cx: &mut Cx<'a>, e: &Element<'a>, field: &'static Field, bits: &[&'static Field]) -> Outcome {
    if e.tag != ber::BIT_STRING {
        return Err(Fault::Malformed);
    }
    cx.add(&PADDING, e.body, 0, 1)?;
    let string: Bytes<'a> = e.body.from(1);
    cx.open(field, string, 0, string.reported_len())?;
    for (number, bit) in bits.iter().enumerate() {
        if number / 8 < string.len() {
            cx.add(bit, string, number / 8, 1)?;
        }
    }
    cx.close();
    Ok(())
}

/// KDCOptions, from bit 0 on (RFC 4120 section 5.4.1).
const OPTIONS: &[&Field] = &[
    &KDCOPTIONS_RESERVED,
    &KDCOPTIONS_FORWARDABLE,
    &KDCOPTIONS_FORWARDED,
    &KDCOPTIONS_PROXIABLE,
    &KDCOPTIONS_PROXY,
    &KDCOPTIONS_ALLOW_POSTDATE,
    &KDCOPTIONS_POSTDATED,
    &KDCOPTIONS_UNUSED7,
    &KDCOPTIONS_RENEWABLE,
    &KDCOPTIONS_UNUSED9,
    &KDCOPTIONS_UNUSED10,
    &KDCOPTIONS_OPT_HARDWARE_AUTH,
    &KDCOPTIONS_UNUSED12,
    &KDCOPTIONS_UNUSED13,
    &KDCOPTIONS_CONSTRAINED_DELEGATION,
    &KDCOPTIONS_CANONICALIZE,
    &KDCOPTIONS_REQUEST_ANONYMOUS,
    &KDCOPTIONS_UNUSED17,
    &KDCOPTIONS_UNUSED18,
    &KDCOPTIONS_UNUSED19,
    &KDCOPTIONS_UNUSED20,
    &KDCOPTIONS_UNUSED21,
    &KDCOPTIONS_UNUSED22,
    &KDCOPTIONS_UNUSED23,
    &KDCOPTIONS_UNUSED24,
    &KDCOPTIONS_UNUSED25,
    &KDCOPTIONS_DISABLE_TRANSITED_CHECK,
    &KDCOPTIONS_RENEWABLE_OK,
    &KDCOPTIONS_ENC_TKT_IN_SKEY,
    &KDCOPTIONS_UNUSED29,
    &KDCOPTIONS_RENEW,
    &KDCOPTIONS_VALIDATE,
];
