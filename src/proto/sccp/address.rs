//! Addresses of the signalling connection control part: point code, subsystem, and global title (ITU-T Q.713 section 3.4).

use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::add_bits;

/// Fields of an address: both sides have names of their own.
pub(super) struct Side {
    title: &'static str,
    indicator: [&'static Field; 5],
    point_code: &'static Field,
    subsystem: &'static Field,
    translation: &'static Field,
    plan: &'static Field,
    encoding: &'static Field,
    nature: &'static Field,
    digits: &'static Field,
    count: &'static Field,
}

pub(super) static CALLED: Side = Side {
    title: "Called",
    indicator: [&CALLED_RESERVED, &CALLED_RI, &CALLED_GTI, &CALLED_SSNI, &CALLED_PCI],
    point_code: &CALLED_PC,
    subsystem: &CALLED_SSN,
    translation: &CALLED_TT,
    plan: &CALLED_NP,
    encoding: &CALLED_ES,
    nature: &CALLED_NAI,
    digits: &CALLED_DIGITS,
    count: &CALLED_DIGITS_LENGTH,
};
pub(super) static CALLING: Side = Side {
    title: "Calling",
    indicator: [&CALLING_RESERVED, &CALLING_RI, &CALLING_GTI, &CALLING_SSNI, &CALLING_PCI],
    point_code: &CALLING_PC,
    subsystem: &CALLING_SSN,
    translation: &CALLING_TT,
    plan: &CALLING_NP,
    encoding: &CALLING_ES,
    nature: &CALLING_NAI,
    digits: &CALLING_DIGITS,
    count: &CALLING_DIGITS_LENGTH,
};

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, side: &Side) -> Outcome {
    let len = b.reported_len();
    cx.open_text(b.span(0, len), format_args!("{} Party address ({len} bytes)", side.title));
    let indicator = b.u8(0)?;
    cx.open_text(b.span(0, 1), format_args!("Address Indicator"));
    add_bits(cx, b, 0, 1, &side.indicator)?;
    cx.close();
    let mut at = 1;
    if indicator & 1 != 0 {
        cx.add_le(side.point_code, b, at, 2)?;
        at += 2;
    }
    if indicator & 2 != 0 {
        let number = cx.add(side.subsystem, b, at, 1)?;
        cx.hide(&SSN, b.span(at, 1), Value::Uint(number));
        at += 1;
    }
    let form = indicator >> 2 & 15;
    if form != 0 && at < len {
        title(cx, b.from(at), side, form)?;
    }
    cx.close();
    Ok(())
}

/// A global title: how it is to be read, and the digits.
fn title<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, side: &Side, form: u8) -> Outcome {
    let len = b.reported_len();
    cx.open_text(b.span(0, len), format_args!("Global Title 0x{form:x} ({len} bytes)"));
    let mut at = 0;
    let mut odd = false;
    if form != 1 {
        cx.add(side.translation, b, at, 1)?;
        at += 1;
    }
    if matches!(form, 3 | 4) {
        cx.add(side.plan, b, at, 1)?;
        odd = cx.add(side.encoding, b, at, 1)? == 1;
        at += 1;
    }
    if matches!(form, 1 | 4) {
        // without a plan the nature's first bit tells of an odd number
        odd |= form == 1 && b.u8(at)? & 0x80 != 0;
        cx.add(side.nature, b, at, 1)?;
        at += 1;
    }
    if at < len {
        let octets = b.slice(at, len - at)?;
        let mut text: String = octets.iter().flat_map(|octet| [octet & 15, octet >> 4]).map(|n| format!("{n:x}")).collect();
        if odd {
            text.pop();
        }
        let span = b.span(at, len - at);
        cx.put_text(side.digits, span, format_args!("{text}"));
        cx.open_last();
        cx.put_text(&DIGITS, span, format_args!("{text}"));
        cx.computed(side.count, span, Value::Uint(text.len() as u64));
        cx.close();
    }
    cx.close();
    Ok(())
}
