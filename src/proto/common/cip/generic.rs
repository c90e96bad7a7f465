//! Services that all classes share (CIP Networks Library volume 1, appendix A).

use super::asked::MULTIPLE_SERVICE;
use super::attributes;
use super::fields::*;
use super::message::{asked, dissect_inner as message, inner_hint, service_name, summary};
use super::path::Target;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

const GET_ALL: u8 = 1;
const SET_ALL: u8 = 2;
const GET_LIST: u8 = 3;
const SET_LIST: u8 = 4;
const RESET: u8 = 5;
const CREATE: u8 = 8;
const GET_SINGLE: u8 = 14;
const SET_SINGLE: u8 = 16;

/// A service with what it is about.
pub struct Call<'t> {
    pub service: u8,
    pub response: bool,
    /// General status of a response.
    pub status: u8,
    pub target: Target<'t>,
}

/// The data of a message, from `at` on.
pub fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, call: &Call<'_>) -> Outcome {
    let body = b.from(at);
    let kind = if call.response { "Response" } else { "Request" };
    let name = service_name(call.service, None);
    cx.open_text(body.span(0, body.reported_len()), format_args!("{name} ({kind})"));
    let class = call.target.class;
    let failed = call.status != 0;
    match (call.service, call.response) {
        (MULTIPLE_SERVICE, _) => packets(cx, body)?,
        (GET_ALL, true) | (SET_ALL, false) if !failed => attributes::all(cx, body, class)?,
        (GET_SINGLE, true) | (SET_SINGLE, false) if !failed => attributes::one(cx, body, class, call.target.attribute)?,
        (GET_LIST, false) => {
            let count = cx.add_le(&GETLIST_ATTR_COUNT, body, 0, 2)? as usize;
            cx.open_text(body.span(2, count * 2), format_args!("Attribute List"));
            for n in 0..count {
                cx.add_le(&ATTRIBUTE, body, 2 + n * 2, 2)?;
            }
            cx.close();
        }
        (GET_LIST, true) => {
            cx.add_le(&GETLIST_ATTR_COUNT, body, 0, 2)?;
            list(cx, body, class, Some(2))?;
        }
        (SET_LIST, _) => {
            cx.add_le(&SETLIST_ATTR_COUNT, body, 0, 2)?;
            list(cx, body, class, None)?;
        }
        (RESET, false) if body.reported_len() > 0 => {
            cx.add(&RESET_TYPE, body, 0, 1)?;
        }
        (CREATE, true) if body.reported_len() >= 2 => {
            cx.add_le(&CREATE_INSTANCE, body, 0, 2)?;
        }
        _ => attributes::rest(cx, body, 0)?,
    }
    cx.close();
    Ok(())
}

/// Attributes with their values; in responses each has a status of this many bytes.
fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, class: Option<u32>, status: Option<usize>) -> Outcome {
    let count = b.le16(0)?;
    cx.open_text(b.span(2, b.reported_len().saturating_sub(2)), format_args!("Attribute List"));
    let mut at = 2;
    for _ in 0..count {
        if at >= b.reported_len() {
            break;
        }
        let number = u32::from(b.le16(at)?);
        let item = cx.put(&ATTRIBUTE, b.span(at, 2), Value::Uint(number.into()));
        cx.open_last();
        let mut next = at + 2;
        let mut good = true;
        if let Some(len) = status {
            good = cx.add(&GETLIST_ATTR_STATUS, b, next, 1)? == 0;
            next += len;
        }
        if good {
            next += match attributes::value(cx, b.from(next), class, number)? {
                Some(len) => len,
                // the length of an attribute that is not known is not known either
                None => {
                    attributes::rest(cx, b, next)?;
                    b.reported_len().saturating_sub(next)
                }
            };
        }
        cx.close();
        cx.end_at(item, b, next);
        at = next;
    }
    cx.close();
    Ok(())
}

/// Several messages in one.
fn packets<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let count = cx.add_le(&MSP_NUM_SERVICES, b, 0, 2)? as usize;
    cx.open_text(b.span(2, count * 2), format_args!("Offset List"));
    for n in 0..count {
        cx.add_le(&MSP_OFFSET, b, 2 + n * 2, 2)?;
    }
    cx.close();
    let outer = cx.packet.hint;
    for n in 0..count {
        let start = usize::from(b.le16(2 + n * 2)?);
        let end = if n + 1 < count { usize::from(b.le16(4 + n * 2)?) } else { b.reported_len() };
        let part = b.sub(start, end.saturating_sub(start))?;
        cx.packet.hint = inner_hint(outer, n);
        let what = summary(part, asked(cx));
        cx.open_text(part.span(0, part.reported_len()), format_args!("Service Packet #{}: {what}", n + 1));
        cx.add_le(&MSP_OFFSET, b, 2 + n * 2, 2)?;
        message(cx, part)?;
        cx.close();
    }
    cx.packet.hint = outer;
    Ok(())
}
