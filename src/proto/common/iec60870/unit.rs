//! Data units: what they are about, and their information objects (IEC 60870-5-101 section 7.3).

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, Value};

/// One part of an information object.
#[derive(Clone, Copy)]
enum Part {
    /// A number with a line for each of its bits.
    Bits(&'static Field, &'static [&'static Field]),
    Number(&'static Field, usize),
    /// A number of 16 bits from −1 to almost 1.
    Normalized,
    Counter,
    /// Milliseconds and minutes.
    ShortTime,
    Time,
}

static SIQ_BITS: [&Field; 5] = [&SIQ_SPI, &SIQ_BL, &SIQ_SB, &SIQ_NT, &SIQ_IV];
static DIQ_BITS: [&Field; 5] = [&DIQ_DPI, &DIQ_BL, &DIQ_SB, &DIQ_NT, &DIQ_IV];
static QDS_BITS: [&Field; 5] = [&QDS_OV, &QDS_BL, &QDS_SB, &QDS_NT, &QDS_IV];
static VTI_BITS: [&Field; 2] = [&VTI_V, &VTI_T];
static QOS_BITS: [&Field; 2] = [&QOS_QL, &QOS_SE];
static SCO_BITS: [&Field; 3] = [&SCO_ON, &SCO_QU, &SCO_SE];
static DCO_BITS: [&Field; 3] = [&DCO_ON, &DCO_QU, &DCO_SE];
static RCO_BITS: [&Field; 3] = [&RCO_UP, &RCO_QU, &RCO_SE];
static QPM_BITS: [&Field; 3] = [&QPM_KPA, &QPM_LPC, &QPM_POP];
static COI_BITS: [&Field; 2] = [&COI_R, &COI_I];
static QCC_BITS: [&Field; 2] = [&RQT, &FRZ];

const PSIQ: Part = Part::Bits(&SIQ, &SIQ_BITS);
const PDIQ: Part = Part::Bits(&DIQ, &DIQ_BITS);
const PQDS: Part = Part::Bits(&QDS, &QDS_BITS);
const PVTI: Part = Part::Bits(&VTI, &VTI_BITS);
const PQOS: Part = Part::Bits(&QOS, &QOS_BITS);
const PSCO: Part = Part::Bits(&SCO, &SCO_BITS);
const PDCO: Part = Part::Bits(&DCO, &DCO_BITS);
const PRCO: Part = Part::Bits(&RCO, &RCO_BITS);
const PQPM: Part = Part::Bits(&QPM, &QPM_BITS);
const PCOI: Part = Part::Bits(&COI, &COI_BITS);
const PQCC: Part = Part::Bits(&QCC, &QCC_BITS);
const PQOI: Part = Part::Number(&QOI, 1);
const PQRP: Part = Part::Number(&QRP, 1);
const SCALED: Part = Part::Number(&SCALVAL, 2);
const REAL: Part = Part::Number(&FLOAT, 4);
const STRING: Part = Part::Number(&BITSTRING, 4);

/// The parts of an object of this type, in the order of the wire; `None` for types that are shown as they are.
fn parts(kind: u8) -> Option<&'static [Part]> {
    use Part::{Counter, Normalized, ShortTime, Time};
    Some(match kind {
        1 => &[PSIQ],
        2 => &[PSIQ, ShortTime],
        3 => &[PDIQ],
        4 => &[PDIQ, ShortTime],
        5 => &[PVTI, PQDS],
        6 => &[PVTI, PQDS, ShortTime],
        7 => &[STRING, PQDS],
        8 => &[STRING, PQDS, ShortTime],
        9 => &[Normalized, PQDS],
        10 => &[Normalized, PQDS, ShortTime],
        11 => &[SCALED, PQDS],
        12 => &[SCALED, PQDS, ShortTime],
        13 => &[REAL, PQDS],
        14 => &[REAL, PQDS, ShortTime],
        15 => &[Counter],
        16 => &[Counter, ShortTime],
        21 => &[Normalized],
        30 => &[PSIQ, Time],
        31 => &[PDIQ, Time],
        32 => &[PVTI, PQDS, Time],
        33 => &[STRING, PQDS, Time],
        34 => &[Normalized, PQDS, Time],
        35 => &[SCALED, PQDS, Time],
        36 => &[REAL, PQDS, Time],
        37 => &[Counter, Time],
        45 => &[PSCO],
        46 => &[PDCO],
        47 => &[PRCO],
        48 => &[Normalized, PQOS],
        49 => &[SCALED, PQOS],
        50 => &[REAL, PQOS],
        51 => &[STRING],
        58 => &[PSCO, Time],
        59 => &[PDCO, Time],
        60 => &[PRCO, Time],
        61 => &[Normalized, PQOS, Time],
        62 => &[SCALED, PQOS, Time],
        63 => &[REAL, PQOS, Time],
        64 => &[STRING, Time],
        70 => &[PCOI],
        100 => &[PQOI],
        101 => &[PQCC],
        103 => &[Time],
        105 => &[PQRP],
        110 => &[Normalized, PQPM],
        111 => &[SCALED, PQPM],
        112 => &[REAL, PQPM],
        _ => return None,
    })
}

/// Type, qualifier, cause, originator, two octets of address.
const HEADER: usize = 6;
/// Octets of an object's address.
const ADDRESS: usize = 3;

pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, layer: Item) -> Outcome {
    let (kind, qualifier, cause) = (b.u8(0)?, b.u8(1)?, b.u8(2)?);
    let (sequence, count) = (qualifier & 0x80 != 0, u32::from(qualifier & 0x7f));
    let address = b.le16(4)?;
    let kind_name = TYPEID.names.get(kind.into()).map_or_else(|| format!("<TypeId={kind}>"), str::to_string);
    let number = cause & 0x3f;
    let mut cause_name = CAUSETX.names.get(number.into()).map_or_else(|| format!(" <CauseTx={number}>"), str::to_string);
    cause_name.push_str(if cause & 0x40 != 0 { "_NEGA" } else { "" });
    cause_name.push_str(if cause & 0x80 != 0 { "_TEST" } else { "" });
    let mut text = format!("ASDU={address} {kind_name} {cause_name:<7}");
    let first = b.le24(HEADER).unwrap_or(0);
    text.push_str(&match (count, sequence) {
        (0, _) => String::new(),
        (1, _) => format!(" IOA={first}"),
        (_, true) => format!(" IOA[{count}]={first}-{}", first + count - 1),
        _ => format!(" IOA[{count}]={first},..."),
    });
    cx.info_append(format_args!("{text}"));
    cx.append(layer, format_args!(": {text}"));
    cx.add(&TYPEID, b, 0, 1)?;
    cx.add(&SQ, b, 1, 1)?;
    cx.add(&NUMIX, b, 1, 1)?;
    cx.add(&CAUSETX, b, 2, 1)?;
    cx.add(&NEGA, b, 2, 1)?;
    cx.add(&TEST, b, 2, 1)?;
    cx.add(&OA, b, 3, 1)?;
    cx.add_le(&ADDR, b, 4, 2)?;
    let Some(parts) = parts(kind) else {
        let at = HEADER + ADDRESS;
        if b.reported_len() > HEADER {
            cx.add_le(&IOA, b, HEADER, ADDRESS)?;
        }
        if b.reported_len() > at {
            cx.add(&RAWDATA, b, at, b.reported_len() - at)?;
        }
        return Ok(());
    };
    let mut at = HEADER;
    for n in 0..count {
        let start = at;
        // in a sequence only the first object has an address
        let addressed = n == 0 || !sequence;
        let object = if addressed { b.le24(at)? } else { first.wrapping_add(n) };
        let item = cx.open_text(b.span(at, 0), format_args!("IOA: {object}"));
        let place = b.span(if addressed { at } else { HEADER }, ADDRESS);
        cx.put(&IOA, place, Value::Uint(object.into()));
        at += if addressed { ADDRESS } else { 0 };
        for part in parts {
            at = put(cx, b, at, part)?;
        }
        cx.close();
        cx.end_at(item, b, at);
        if at == start {
            return Err(Fault::Malformed);
        }
    }
    Ok(())
}

fn put<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, part: &Part) -> Result<usize, Fault> {
    Ok(at
        + match part {
            Part::Bits(field, bits) => {
                cx.flags(field, b, at, 1, bits)?;
                1
            }
            Part::Number(field, len) => {
                cx.add_le(field, b, at, *len)?;
                *len
            }
            Part::Normalized => {
                let raw = b.le16(at)? as i16;
                cx.put(&NORMVAL, b.span(at, 2), Value::Float(f64::from(f32::from(raw) / 32768.0)));
                cx.append(cx.last(), format_args!(" ({raw})"));
                2
            }
            Part::Counter => {
                cx.add_le(&BCR_COUNT, b, at, 4)?;
                for bit in [&BCR_SQ, &BCR_CY, &BCR_CA, &BCR_IV] {
                    cx.add(bit, b, at + 4, 1)?;
                }
                5
            }
            Part::ShortTime => {
                let (millis, minutes) = (i64::from(b.le16(at)?), i64::from(b.u8(at + 2)? & 0x3f));
                cx.put(&CP24TIME, b.span(at, 3), Value::RelTime((millis + minutes * 60_000) * 1_000_000));
                cx.open_last();
                cx.add_le(&CP24TIME_MS, b, at, 2)?;
                cx.add(&CP24TIME_MIN, b, at + 2, 1)?;
                cx.add(&CP24TIME_IV, b, at + 2, 1)?;
                cx.close();
                3
            }
            Part::Time => {
                time(cx, b, at)?;
                7
            }
        })
}

/// Days from 1970 to a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let shifted = if month <= 2 { year - 1 } else { year };
    let era_year = shifted.rem_euclid(400);
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    shifted.div_euclid(400) * 146_097 + era_year * 365 + era_year / 4 - era_year / 100 + day_of_year - 719_468
}

/// A full time (section 7.2.6.18). Summer time is one hour ahead.
fn time<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let number = |off: usize, mask: u8| b.u8(at + off).map(|n| i64::from(n & mask));
    let year = number(6, 0x7f)?;
    let year = if year < 70 { 2000 + year } else { 1900 + year };
    let date = days(year, number(5, 0x0f)?, number(4, 0x1f)?);
    let summer = i64::from(b.u8(at + 3)? >> 7);
    let minutes = (date * 24 + number(3, 0x1f)? - summer) * 60 + number(2, 0x3f)?;
    let millis = minutes * 60_000 + i64::from(b.le16(at)?);
    cx.put(&CP56TIME, b.span(at, 7), Value::AbsTime(millis * 1_000_000));
    cx.open_last();
    cx.add_le(&CP56TIME_MS, b, at, 2)?;
    let rows: [(&'static Field, usize); 9] = [
        (&CP56TIME_MIN, 2),
        (&CP56TIME_GEN, 2),
        (&CP56TIME_IV, 2),
        (&CP56TIME_HOUR, 3),
        (&CP56TIME_SU, 3),
        (&CP56TIME_DAY, 4),
        (&CP56TIME_DOW, 4),
        (&CP56TIME_MONTH, 5),
        (&CP56TIME_YEAR, 6),
    ];
    for (field, off) in rows {
        cx.add(field, b, at + off, 1)?;
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn dates_count_from_1970() {
        assert_eq!((days(1970, 1, 1), days(2000, 2, 29), days(2011, 10, 3)), (0, 11_016, 15_250));
    }
}
