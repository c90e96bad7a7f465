//! Properties of MQTT 5.0 packets (section 2.2.2).

use super::fields::*;
use super::variable;
use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::model::{Field, Value};

/// Shows the properties at `at` below `field`; gives where they end.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<usize, Fault> {
    let (length, size) = variable(b.data(), at).ok_or(Fault::Malformed)?;
    let end = at + size + length;
    cx.put(field, b.span(at, size + length), Value::None);
    cx.open_last();
    cx.put(&PROPERTY_LEN, b.span(at, size), Value::Uint(length as u64));
    let mut at = at + size;
    while at < end {
        let id = cx.add(&PROPERTY_ID, b, at, 1)?;
        at += 1;
        match id {
            0x24 => {
                cx.add(&PROPERTY_MAX_QOS, b, at, 1)?;
                at += 1;
            }
            0x01 | 0x17 | 0x19 | 0x25 | 0x28..=0x2a => {
                cx.add(&PROP_NUMBER, b, at, 1)?;
                at += 1;
            }
            0x23 => {
                cx.add(&PROPERTY_TOPIC_ALIAS, b, at, 2)?;
                at += 2;
            }
            0x13 | 0x21 | 0x22 => {
                cx.add(&PROP_NUMBER, b, at, 2)?;
                at += 2;
            }
            0x02 | 0x11 | 0x18 | 0x27 => {
                cx.add(&PROP_NUMBER, b, at, 4)?;
                at += 4;
            }
            0x0b => {
                let (number, size) = variable(b.data(), at).ok_or(Fault::Malformed)?;
                cx.put(&PROP_NUMBER, b.span(at, size), Value::Uint(number as u64));
                at += size;
            }
            0x26 => {
                string(cx, &PROP_KEY_LEN, &PROP_KEY, b, &mut at)?;
                string(cx, &PROP_VALUE_LEN, &PROP_VALUE, b, &mut at)?;
            }
            0x03 => {
                let len = usize::from(b.be16(at)?);
                let text = crate::base::text::lossy(b.slice(at + 2, len)?);
                cx.put_text(&PROPERTY_CONTENT_TYPE, b.span(at, 2 + len), format_args!("{text}"));
                at += 2 + len;
            }
            _ => string(cx, &PROP_STRING_LEN, &PROP_STRING, b, &mut at)?,
        }
    }
    cx.close();
    Ok(end)
}

fn string<'a>(cx: &mut Cx<'a>, length: &'static Field, field: &'static Field, b: Bytes<'a>, at: &mut usize) -> Result<(), Fault> {
    let len = cx.add(length, b, *at, 2)? as usize;
    cx.add(field, b, *at + 2, len)?;
    *at += 2 + len;
    Ok(())
}
