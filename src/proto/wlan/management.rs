//! Management frames: their fixed parameters (IEEE 802.11-2020 section 9.3.3).

use super::agreements;
use super::layer::MGT;
use super::management_fields::*;
use super::tags;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

/// Dissects the body of a management frame.
pub fn dissect<'a>(cx: &mut Cx<'a>, subtype: u8, b: Bytes<'a>) -> Outcome {
    if b.reported_len() == 0 {
        return Ok(());
    }
    cx.put(&MGT, b.span(0, b.reported_len()), Value::Span(b.span(0, b.reported_len())));
    cx.open_last();
    const BLOCK_ACK: u8 = 3;
    if subtype == 13 && b.u8(0)? == BLOCK_ACK {
        return agreements::action(cx, b);
    }
    let parts: &[Part] = match subtype {
        0 => &[Part::Capabilities, Part::Number(&FIXED_LISTEN_IVAL)],
        1 | 3 => &[Part::Capabilities, Part::Number(&FIXED_STATUS_CODE), Part::Id],
        2 => &[Part::Capabilities, Part::Number(&FIXED_LISTEN_IVAL), Part::Address],
        5 | 8 => &[Part::Timestamp, Part::Interval, Part::Capabilities],
        10 | 12 => &[Part::Number(&FIXED_REASON_CODE)],
        11 => &[Part::Number(&FIXED_AUTH_ALG), Part::Number(&FIXED_AUTH_SEQ), Part::Number(&FIXED_STATUS_CODE)],
        13 => &[Part::Category],
        _ => &[],
    };
    let mut at = 0;
    if !parts.is_empty() {
        let is_action = matches!(subtype, 13 | 14);
        let item = if is_action {
            cx.open_text(b.span(0, b.reported_len()), format_args!("Fixed parameters"))
        } else {
            cx.put(&FIXED_ALL, b.span(0, 0), Value::None);
            cx.open_last()
        };
        for part in parts {
            at += part.put(cx, b, at)?;
        }
        // what follows an SAE authentication depends on its step (section 12.4)
        if subtype == 11 && b.le16(0)? == 3 {
            at = agreements::equals(cx, b)?;
        }
        cx.close();
        if !is_action {
            cx.text(item, format_args!("Fixed parameters ({at} bytes)"));
            cx.end_at(item, b, at);
        }
    }
    if matches!(subtype, 9 | 13 | 14) || at >= b.reported_len() {
        return Ok(());
    }
    let rest = b.from(at);
    cx.put(&TAGGED_ALL, rest.span(0, rest.reported_len()), Value::None);
    cx.text(cx.last(), format_args!("Tagged parameters ({} bytes)", rest.reported_len()));
    cx.open_last();
    cx.packet.hint = if matches!(subtype, 0 | 2 | 4) { tags::FROM_STATION } else { 0 };
    tags::list(cx, rest)
}

/// One fixed parameter.
enum Part {
    Capabilities,
    Number(&'static Field),
    Id,
    Address,
    Timestamp,
    Interval,
    Category,
}

impl Part {
    /// Puts the parameter; gives its length.
    fn put<'a>(&self, cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
        match self {
            Part::Capabilities => {
                cx.flags_le(&FIXED_CAPABILITIES, b, at, 2, &CAPABILITIES)?;
                Ok(2)
            }
            Part::Number(field) => cx.add_le(field, b, at, 2).map(|_| 2),
            Part::Id => {
                cx.put(&FIXED_AID, b.span(at, 2), Value::Uint(u64::from(b.le16(at)? & 0x3fff)));
                Ok(2)
            }
            Part::Address => cx.add(&FIXED_CURRENT_AP, b, at, 6).map(|_| 6),
            Part::Timestamp => cx.add_le(&FIXED_TIMESTAMP, b, at, 8).map(|_| 8),
            Part::Interval => {
                let units = cx.add_le(&FIXED_BEACON, b, at, 2)?;
                // a time unit is 1024 microseconds
                let micros = units * 1024;
                let text = format_args!("Beacon Interval: {}.{:06} [Seconds]", micros / 1_000_000, micros % 1_000_000);
                cx.text(cx.last(), text);
                cx.info_append(format_args!(", BI={units}"));
                Ok(2)
            }
            Part::Category => cx.add(&FIXED_CATEGORY_CODE, b, at, 1).map(|_| 1),
        }
    }
}

const CAPABILITIES: [&Field; 16] = [
    &FIXED_CAPABILITIES_ESS,
    &FIXED_CAPABILITIES_IBSS,
    &FIXED_CAPABILITIES_RESERVED1,
    &FIXED_CAPABILITIES_RESERVED2,
    &FIXED_CAPABILITIES_PRIVACY,
    &FIXED_CAPABILITIES_SHORT_PREAMBLE,
    &FIXED_CAPABILITIES_RESERVED3,
    &FIXED_CAPABILITIES_RESERVED4,
    &FIXED_CAPABILITIES_SPEC_MAN,
    &FIXED_CAPABILITIES_QOS,
    &FIXED_CAPABILITIES_SHORT_SLOT_TIME,
    &FIXED_CAPABILITIES_APSD,
    &FIXED_CAPABILITIES_RADIO_MEASUREMENT,
    &FIXED_CAPABILITIES_EPD,
    &FIXED_CAPABILITIES_RESERVED5,
    &FIXED_CAPABILITIES_RESERVED6,
];
