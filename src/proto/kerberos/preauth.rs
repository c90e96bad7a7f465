//! Pre-authentication data (RFC 4120 section 5.2.7).

use super::fields::*;
use super::parts::{each, encrypted_parts, open, open_list};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::ber::{self, Element};

/// Types with a structure that is shown.
const TGS_REQUEST: i64 = 1;
const ENC_TIMESTAMP: i64 = 2;
const ETYPE_INFO: i64 = 11;
const ETYPE_INFO2: i64 = 19;
const PAC_REQUEST: i64 = 128;

/// A list of them with its count.
pub(super) fn list<'a>(cx: &mut Cx<'a>, list: &Element<'a>) -> Outcome {
    open_list(cx, &PADATA, list)?;
    items(cx, list)?;
    cx.close();
    Ok(())
}

/// The elements of a list.
pub(super) fn items<'a>(cx: &mut Cx<'a>, list: &Element<'a>) -> Outcome {
    let mut all = list.inner();
    while !all.is_empty() {
        let one = all.read()?;
        let line = open(cx, &PA_DATA_ELEMENT, &one);
        let (mut kind, mut nested) = (0, false);
        each(cx, &one, |cx, tag, e| {
            if tag == 1 {
                kind = e.int()?;
                e.put(cx, &PADATA_TYPE)?;
                let name = PADATA_TYPE.names.get(kind as i32 as u32 as u64).or_else(|| PADATA_TYPE.names.get(kind as u64));
                cx.text(line, format_args!("PA-DATA {}", name.unwrap_or("Unknown")));
                cx.open_last();
                nested = true;
                return Ok(());
            }
            e.put(cx, &PADATA_VALUE)?;
            if e.body.reported_len() > 0 {
                cx.open_last();
                value(cx, kind, e.body)?;
                cx.close();
            }
            Ok(())
        })?;
        if nested {
            cx.close();
        }
        cx.close();
    }
    Ok(())
}

fn value<'a>(cx: &mut Cx<'a>, kind: i64, b: Bytes<'a>) -> Outcome {
    match kind {
        TGS_REQUEST => {
            let message = Element::read(b)?;
            super::show(cx, &message, &AP_REQ_ELEMENT)
        }
        ENC_TIMESTAMP => encrypted_parts(cx, &Element::read(b)?),
        ETYPE_INFO | ETYPE_INFO2 => {
            let list = Element::read(b)?;
            let mut all = list.inner();
            while !all.is_empty() {
                let entry = all.read()?;
                let (line, salt) =
                    if kind == ETYPE_INFO { (&ETYPE_INFO_ENTRY_ELEMENT, &INFO_SALT) } else { (&ETYPE_INFO2_ENTRY_ELEMENT, &INFO2_SALT) };
                open(cx, line, &entry);
                each(cx, &entry, |cx, tag, e| match tag {
                    0 => e.put(cx, &ETYPE).map(|_| ()),
                    1 => e.put(cx, salt).map(|_| ()),
                    _ => e.put(cx, &S2KPARAMS).map(|_| ()),
                })?;
                cx.close();
            }
            Ok(())
        }
        PAC_REQUEST => {
            let request = Element::read(b)?;
            each(cx, &request, |cx, _, e| {
                if e.tag == ber::BOOLEAN {
                    cx.put(&INCLUDE_PAC, e.body.span(0, e.body.reported_len()), Value::Uint(u64::from(e.uint()? != 0)));
                }
                Ok(())
            })
        }
        _ => Ok(()),
    }
}
