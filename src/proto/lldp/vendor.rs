//! LLDP-MED (ANSI/TIA-1057) and PROFINET (IEC 61158-6-10).

use super::vendor_fields::*;
use super::{TOO_LONG, TOO_SHORT};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::rows::{add_bits, add_rest};

/// Where what follows the subtype starts.
const BODY: usize = 6;

/// Telephones and other endpoints.
pub(super) fn media<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, subtype: u64) -> Outcome {
    match subtype {
        1 => {
            cx.flags(&CAPS, t, BODY, 2, CAPS_BITS)?;
            cx.add(&SUBTYPE_CLASS, t, BODY + 2, 1).map(|_| ())
        }
        2 => {
            cx.add(&APP_TYPE, t, BODY, 1)?;
            if t.reported_len() < BODY + 4 {
                return wrong_length(cx, t, BODY + 1, false);
            }
            add_bits(cx, t, BODY + 1, 3, POLICY)
        }
        3 => location(cx, t),
        4 => {
            add_bits(cx, t, BODY, 1, &[&POWER_TYPE, &POWER_SOURCE, &POWER_PRIO])?;
            cx.add(&POWER_VALUE, t, BODY + 1, 2).map(|_| ())
        }
        5..=11 => match INVENTORY.get(subtype as usize - 5) {
            Some(field) => add_rest(cx, field, t, BODY),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn wrong_length<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize, long: bool) -> Outcome {
    let note = if long { &TOO_LONG } else { &TOO_SHORT };
    cx.open_text(t.span(at, t.reported_len().saturating_sub(at)), format_args!("{}", note.field.label));
    cx.note(note);
    cx.close();
    Ok(())
}

/// Where the endpoint is: by coordinates (RFC 3825), by address (RFC 4776), by emergency number.
fn location<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    match cx.add(&LOC_DATA_FORMAT, t, BODY, 1)? {
        1 => {
            let at = BODY + 1;
            cx.add(&LOC_LAT_RESOLUTION, t, at, 1)?;
            coordinate(cx, t, at, true)?;
            cx.add(&LOC_LONG_RESOLUTION, t, at + 5, 1)?;
            coordinate(cx, t, at + 5, false)?;
            cx.add(&LOC_ALT_TYPE, t, at + 10, 1)?;
            cx.add(&LOC_ALT_RESOLUTION, t, at + 10, 2)?;
            cx.add(&LOC_ALTITUDE, t, at + 11, 4)?;
            cx.add(&LOC_DATUM, t, at + 15, 1).map(|_| ())
        }
        2 => civic(cx, t),
        3 => add_rest(cx, &ECS, t, BODY + 1),
        _ => Ok(()),
    }
}

/// 34 bits of a two's complement number with 25 bits of fraction.
fn coordinate<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize, latitude: bool) -> Outcome {
    let raw = t.uint_be(at, 5)? & 0x3_ffff_ffff;
    let field = if latitude { &LOC_LATITUDE } else { &LOC_LONGITUDE };
    let item = cx.put(field, t.span(at, 5), crate::model::Value::Uint(raw | t.uint_be(at, 5)? & !0x3_ffff_ffff));
    let degrees = ((raw << 30) as i64 >> 30) as f64 / f64::from(1_u32 << 25);
    let side = match (latitude, degrees < 0.0) {
        (true, false) => "North",
        (true, true) => "South",
        (false, false) => "East",
        (false, true) => "West",
    };
    cx.text(item, format_args!("{}: {:.4} degrees {side} (0x{raw:010x})", field.label, degrees.abs()));
    Ok(())
}

fn civic<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let len = usize::from(t.u8(BODY + 1)?);
    if len > t.reported_len().saturating_sub(BODY + 2) {
        return wrong_length(cx, t, BODY + 1, true);
    }
    cx.add(&CIVIC_LENGTH, t, BODY + 1, 1)?;
    cx.add(&CIVIC_WHAT, t, BODY + 2, 1)?;
    cx.add(&CIVIC_COUNTRY, t, BODY + 3, 2)?;
    let mut at = BODY + 5;
    while at + 2 <= t.reported_len() {
        cx.add(&CIVIC_TYPE, t, at, 1)?;
        let len = cx.add(&CIVIC_LENGTH, t, at + 1, 1)? as usize;
        if len > t.reported_len().saturating_sub(at + 2) {
            return wrong_length(cx, t, at + 1, true);
        }
        if len > 0 {
            cx.add(&CIVIC_VALUE, t, at + 2, len)?;
        }
        at += 2 + len;
    }
    Ok(())
}

/// PROFINET's line delays, port states and names.
pub(super) fn profinet<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, subtype: u64) -> Outcome {
    match subtype {
        1 => DELAYS.iter().enumerate().try_for_each(|(i, field)| cx.add(field, t, BODY + 4 * i, 4).map(|_| ())),
        2 => {
            cx.add(&PROFINET_RTC2_PORT_STATUS, t, BODY, 2)?;
            let state = t.be16(BODY + 2)? & 7;
            let name = PROFINET_RTC3_PORT_STATUS.names.get(state.into()).unwrap_or("reserved");
            cx.info_append(format_args!("RTClass3 Port Status = {name}"));
            add_bits(cx, t, BODY + 2, 2, RTC3)
        }
        5 => cx.add(&PROFINET_CM_MAC_ADD, t, BODY, 6).map(|_| ()),
        _ => Ok(()),
    }
}
