//! Points of an object: quality, value and time, as the group and variation say (IEEE 1815 annex A).

use super::fields::*;
use crate::base::{Bytes, Fault, Timestamp};
use crate::dissect::{Cx, Item};
use crate::model::{Field, Value};

/// The points of one object header.
pub(super) struct List {
    pub group: u8,
    pub variation: u8,
    /// Prefix code: what stands before each point.
    pub prefix: u8,
    pub items: u64,
    /// Index of the first point.
    pub first: u64,
    pub header_only: bool,
}

/// One part of a point.
#[derive(Clone, Copy)]
enum Part {
    /// Quality flags, and how many of the highest bits are the point's own value.
    Quality(&'static [&'static Field; 8], &'static [&'static str; 8], u32),
    Number(&'static Field, usize),
    Status,
    /// Status in the low bits, the commanded state in the highest.
    State,
    Time,
    RelativeTime,
    Delay,
}

static INPUT: [&Field; 8] = [&AL_BIQ_B7, &AL_BIQ_B6, &AL_BIQ_B5, &AL_BIQ_B4, &AL_BIQ_B3, &AL_BIQ_B2, &AL_BIQ_B1, &AL_BIQ_B0];
static OUTPUT: [&Field; 8] = [&AL_BOQ_B7, &AL_BOQ_B6, &AL_BOQ_B5, &AL_BOQ_B4, &AL_BOQ_B3, &AL_BOQ_B2, &AL_BOQ_B1, &AL_BOQ_B0];
static COUNTER: [&Field; 8] =
    [&AL_CTRQ_B7, &AL_CTRQ_B6, &AL_CTRQ_B5, &AL_CTRQ_B4, &AL_CTRQ_B3, &AL_CTRQ_B2, &AL_CTRQ_B1, &AL_CTRQ_B0];
static ANALOG: [&Field; 8] = [&AL_AIQ_B7, &AL_AIQ_B6, &AL_AIQ_B5, &AL_AIQ_B4, &AL_AIQ_B3, &AL_AIQ_B2, &AL_AIQ_B1, &AL_AIQ_B0];
static ANALOG_OUTPUT: [&Field; 8] =
    [&AL_AOQ_B7, &AL_AOQ_B6, &AL_AOQ_B5, &AL_AOQ_B4, &AL_AOQ_B3, &AL_AOQ_B2, &AL_AOQ_B1, &AL_AOQ_B0];

/// Words for the quality bits, from bit 0; reserved ones have none.
static INPUT_WORDS: [&str; 8] = ["Online", "Restart", "Comm Fail", "Remote Force", "Local Force", "Chatter Filter", "", ""];
static OUTPUT_WORDS: [&str; 8] = ["Online", "Restart", "Comm Fail", "Remote Force", "Local Force", "", "", ""];
static COUNTER_WORDS: [&str; 8] =
    ["Online", "Restart", "Comm Fail", "Remote Force", "Local Force", "Roll-over", "Discontinuity", ""];
static ANALOG_WORDS: [&str; 8] =
    ["Online", "Restart", "Comm Fail", "Remote Force", "Local Force", "Over-Range", "Reference Check", ""];

const BI: Part = Part::Quality(&INPUT, &INPUT_WORDS, 1);
const DI: Part = Part::Quality(&INPUT, &INPUT_WORDS, 2);
const BO: Part = Part::Quality(&OUTPUT, &OUTPUT_WORDS, 1);
const CT: Part = Part::Quality(&COUNTER, &COUNTER_WORDS, 0);
const AI: Part = Part::Quality(&ANALOG, &ANALOG_WORDS, 0);
const AO: Part = Part::Quality(&ANALOG_OUTPUT, &OUTPUT_WORDS, 0);
const C32: Part = Part::Number(&AL_CNT, 4);
const C16: Part = Part::Number(&AL_CNT, 2);
const I32: Part = Part::Number(&AL_ANA_INT, 4);
const I16: Part = Part::Number(&AL_ANA_INT, 2);
const F32: Part = Part::Number(&AL_ANA_FLOAT, 4);
const F64: Part = Part::Number(&AL_ANA_DOUBLE, 8);
const O32: Part = Part::Number(&AL_ANAOUT_INT, 4);
const O16: Part = Part::Number(&AL_ANAOUT_INT, 2);
const OF32: Part = Part::Number(&AL_ANAOUT_FLOAT, 4);
const OF64: Part = Part::Number(&AL_ANAOUT_DOUBLE, 8);

/// The parts of a point of this group and variation, in the order of the wire.
fn parts(group: u8, variation: u8) -> &'static [Part] {
    use Part::{Delay, RelativeTime, State, Status, Time};
    match (group, variation) {
        (1, 2) | (2, 1) => &[BI],
        (2, 2) => &[BI, Time],
        (3, 2) | (4, 1) => &[DI],
        (4, 2) => &[DI, Time],
        (2, 3) => &[BI, RelativeTime],
        (10, 2) | (11, 1) => &[BO],
        (11, 2) => &[BO, Time],
        (13, 1) => &[State],
        (13, 2) => &[State, Time],
        (20..=23, 1 | 3) => &[CT, C32],
        (20..=23, 2 | 4) => &[CT, C16],
        (20, 5 | 7) | (21, 9 | 11) => &[C32],
        (20, 6 | 8) | (21, 10 | 12) => &[C16],
        (21..=23, 5 | 7) => &[CT, C32, Time],
        (21..=23, 6 | 8) => &[CT, C16, Time],
        (30..=33, 1) => &[AI, I32],
        (30..=33, 2) => &[AI, I16],
        (30, 3) | (31, 5) | (34, 2) => &[I32],
        (30, 4) | (31, 6) | (34, 1) => &[I16],
        (34, 3) => &[F32],
        (31..=33, 3) => &[AI, I32, Time],
        (31..=33, 4) => &[AI, I16, Time],
        (30, 5) | (31, 7) | (32 | 33, 5) => &[AI, F32],
        (30, 6) | (31, 8) | (32 | 33, 6) => &[AI, F64],
        (32 | 33, 7) => &[AI, F32, Time],
        (32 | 33, 8) => &[AI, F64, Time],
        (40 | 42, 1) => &[AO, O32],
        (40 | 42, 2) => &[AO, O16],
        (40, 3) | (42, 5) => &[AO, OF32],
        (40, 4) | (42, 6) => &[AO, OF64],
        (41, 1) => &[O32, Status],
        (41, 2) => &[O16, Status],
        (41, 3) => &[OF32, Status],
        (41, 4) => &[OF64, Status],
        (42, 3) => &[AO, O32, Time],
        (42, 4) => &[AO, O16, Time],
        (42, 7) => &[AO, OF32, Time],
        (42, 8) => &[AO, OF64, Time],
        (43, 1) => &[Status, O32],
        (43, 2) => &[Status, O16],
        (43, 3) => &[Status, O32, Time],
        (43, 4) => &[Status, O16, Time],
        (43, 5) => &[Status, OF32],
        (43, 6) => &[Status, OF64],
        (43, 7) => &[Status, OF32, Time],
        (43, 8) => &[Status, OF64, Time],
        (50, 1 | 3) | (51, 1 | 2) => &[Time],
        (52, 1 | 2) => &[Delay],
        _ => &[],
    }
}

/// All points of a list; gives the offset after them.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, list: &List) -> Result<usize, Fault> {
    let mut at = from;
    let packed = match (list.group, list.variation) {
        (1 | 10 | 80, 1) | (12, 3) => Some((1, &AL_BIT)),
        (3, 1) => Some((2, &AL_2BIT)),
        _ => None,
    };
    let width = [0, 1, 2, 4, 1, 2, 4, 0].get(usize::from(list.prefix)).copied().unwrap_or(0);
    for n in 0..list.items {
        if at >= b.len() && !(packed.is_some() && n > 0) {
            break;
        }
        let start = at;
        let mut index = list.first.saturating_add(n);
        if (1..=3).contains(&list.prefix) {
            index = b.uint_le(at, width)?;
        }
        let point = cx.open_text(b.span(at, 0), format_args!("Point Number {index}"));
        match list.prefix {
            1..=3 => {
                cx.add_le(&AL_INDEX, b, at, width)?;
                cx.text(cx.last(), format_args!("Index ({} bit): {index}", width * 8));
            }
            4..=6 => {
                cx.add_le(&AL_SIZE, b, at, width)?;
            }
            _ => {
                cx.computed(&AL_POINT_INDEX, b.span(at, 0), Value::Uint(index));
            }
        }
        at += width;
        if list.header_only {
        } else if let Some((bits, field)) = packed {
            let alone = if list.prefix == 0 { n } else { 0 };
            let position = usize::try_from(alone).unwrap_or(usize::MAX).saturating_mul(bits);
            let byte = if list.prefix == 0 { from.saturating_add(position / 8) } else { at };
            let value = u64::from(b.u8(byte)?) >> (position % 8) & ((1 << bits) - 1);
            cx.put(field, b.span(byte, 1), Value::Uint(value));
            cx.append(point, format_args!(", Value: {value}"));
            at = byte + usize::from(list.prefix != 0);
            cx.end_at(point, b, byte + 1);
            cx.close();
            if list.prefix == 0 && (n + 1 == list.items || (position + bits) % 8 == 0) {
                at = byte + 1;
            }
            continue;
        } else if list.group == 12 && list.variation < 3 {
            at = relay(cx, b, at, point)?;
        } else if list.group == 70 {
            at = file(cx, b, at, list.variation)?;
        } else if list.group == 0 {
            at = attribute(cx, b, at)?;
        } else if (110..=113).contains(&list.group) {
            let len = usize::from(list.variation);
            if len > 0 {
                cx.add(&AL_OCTET_STRING, b, at, len)?;
            }
            at += len;
        } else {
            at = simple(cx, b, at, parts(list.group, list.variation), point)?;
        }
        cx.close();
        cx.end_at(point, b, at);
        if at == start && !list.header_only {
            // a default variation has no points; the layout of what has no parts is not known
            if list.variation != 0 && at < b.len() {
                cx.add(&AL_UNKNOWN_DATA_CHUNK, b, at, b.len() - at)?;
                at = b.len();
            }
            break;
        }
        if at == start && n > 4096 {
            return Err(Fault::Limit);
        }
    }
    Ok(at)
}

fn simple<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, parts: &[Part], point: Item) -> Result<usize, Fault> {
    let mut at = from;
    for part in parts {
        at += match part {
            Part::Quality(bits, words, valued) => quality(cx, b, at, (bits, words, *valued), point)?,
            Part::Number(field, len) => {
                let raw = cx.add_le(field, b, at, *len)?;
                let bits = len * 8;
                match field.kind {
                    crate::model::Kind::F32 => cx.append(point, format_args!(", Value: {}", f32::from_bits(b.le32(at)?))),
                    crate::model::Kind::F64 => cx.append(point, format_args!(", Value: {}", f64::from_bits(b.le64(at)?))),
                    kind if kind.is_signed() => {
                        let signed = (raw << (64 - bits)) as i64 >> (64 - bits);
                        let text = format!("Value ({bits} bit): {signed}");
                        cx.text(cx.last(), format_args!("{}{text}", if std::ptr::eq(*field, &AL_ANAOUT_INT) { "Output " } else { "" }));
                        cx.append(point, format_args!(", Value: {signed}"));
                    }
                    _ => {
                        cx.text(cx.last(), format_args!("Counter ({bits} bit): {raw}"));
                        cx.append(point, format_args!(", Count: {raw}"));
                    }
                }
                *len
            }
            Part::Status => {
                status(cx, b, at, point)?;
                1
            }
            Part::State => {
                status(cx, b, at, point)?;
                cx.add(&AL_BOCS, b, at, 1)?;
                1
            }
            Part::Time => {
                let millis = i64::try_from(b.uint_le(at, 6)?).unwrap_or(i64::MAX);
                let moment = millis.saturating_mul(1_000_000);
                cx.put(&AL_TIMESTAMP, b.span(at, 6), Value::AbsTime(moment));
                // a time and date object is nothing but its time
                if parts.len() > 1 {
                    let mut text = String::new();
                    let _ = Timestamp(moment).write_utc(&mut text);
                    cx.append(point, format_args!(", Timestamp: {}", text.trim_end_matches(" UTC")));
                }
                6
            }
            Part::RelativeTime => {
                let millis = i64::from(b.le16(at)?);
                cx.put(&AL_RELTIMESTAMP, b.span(at, 2), Value::RelTime(millis * 1_000_000));
                2
            }
            Part::Delay => {
                cx.add_le(&AL_TIME_DELAY, b, at, 2)?;
                2
            }
        };
    }
    Ok(at)
}

type Flags = (&'static [&'static Field; 8], &'static [&'static str; 8], u32);

fn quality<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, (bits, words, valued): Flags, point: Item) -> Result<usize, Fault> {
    let value = b.u8(at)?;
    let mut text = String::from(if value & 1 != 0 { "Online" } else { "Offline" });
    for (_, word) in words.iter().enumerate().skip(1).filter(|(bit, word)| value >> bit & 1 != 0 && !word.is_empty()) {
        text.push_str(", ");
        text.push_str(word);
    }
    cx.append(point, format_args!(" (Quality: {text})"));
    if valued > 0 {
        cx.append(point, format_args!(", Value: {}", value >> (8 - valued)));
    }
    cx.open_text(b.span(at, 1), format_args!("Quality: {text}"));
    for bit in bits {
        cx.add(bit, b, at, 1)?;
    }
    cx.close();
    Ok(1)
}

fn status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, point: Item) -> Result<(), Fault> {
    let value = cx.add(&AL_CTRLSTATUS, b, at, 1)?;
    let name = AL_CTRLSTATUS.names.get(value).unwrap_or("Invalid Status");
    cx.append(point, format_args!(" [Status: {name} (0x{value:02x})]"));
    Ok(())
}

/// Control relay output block (annex A.8.1).
fn relay<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, point: Item) -> Result<usize, Fault> {
    let code = b.u8(at)?;
    cx.open_text(b.span(at, 1), format_args!("Control Code [0x{code:02x}]"));
    let operation = cx.add(&CTL_OP, b, at, 1)?;
    cx.add(&CTL_CLR, b, at, 1)?;
    let trip = cx.add(&CTL_TRIP, b, at, 1)?;
    cx.close();
    let names = (CTL_OP.names.get(operation).unwrap_or("Invalid Operation"), CTL_TRIP.names.get(trip).unwrap_or("Invalid Qualifier"));
    cx.append(point, format_args!(" [{}] [{}]", names.0, names.1));
    cx.add(&AL_COUNT, b, at + 1, 1)?;
    cx.add_le(&AL_ON_TIME, b, at + 2, 4)?;
    cx.add_le(&AL_OFF_TIME, b, at + 6, 4)?;
    cx.add(&AL_CTRLSTATUS, b, at + 10, 1)?;
    Ok(at + 11)
}

/// File objects (annex A.29): a command, its status, a block of data.
fn file<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize, variation: u8) -> Result<usize, Fault> {
    let mut at = from;
    let mut row = |cx: &mut Cx<'a>, field: &'static Field, len: usize| {
        let value = cx.add_le(field, b, at, len)?;
        at += len;
        Ok::<u64, Fault>(value)
    };
    match variation {
        3 => {
            row(cx, &AL_FILE_STRING_OFFSET, 2)?;
            let len = row(cx, &AL_FILE_STRING_LENGTH, 2)? as usize;
            at += 8;
            cx.flags_le(&AL_FILE_PERMS, b, at, 2, &PERMISSIONS)?;
            at += 2;
            let rows: [(&'static Field, usize); 5] =
                [(&AL_FILE_AUTH, 4), (&AL_FILE_SIZE, 4), (&AL_FILE_MODE, 2), (&AL_FILE_MAXBLOCK, 2), (&AL_FILE_REQID, 2)];
            for (field, len) in rows {
                cx.add_le(field, b, at, len)?;
                at += len;
            }
            if len > 0 {
                cx.add(&AL_FILE_NAME, b, at, len)?;
            }
            at += len;
        }
        4 => {
            row(cx, &AL_FILE_HANDLE, 4)?;
            row(cx, &AL_FILE_SIZE, 4)?;
            row(cx, &AL_FILE_MAXBLOCK, 2)?;
            row(cx, &AL_FILE_REQID, 2)?;
            row(cx, &AL_FILE_STATUS, 1)?;
        }
        5 | 6 => {
            row(cx, &AL_FILE_HANDLE, 4)?;
            cx.add_le(&AL_FILE_BLOCKNUM, b, at, 4)?;
            cx.add_le(&AL_FILE_LASTBLOCK, b, at, 4)?;
            at += 4;
            if variation == 6 {
                cx.add(&AL_FILE_STATUS, b, at, 1)?;
                at += 1;
            } else if b.len() > at {
                cx.add(&AL_FILE_DATA, b, at, b.len() - at)?;
                at = b.len();
            }
        }
        _ => {}
    }
    Ok(at)
}

static PERMISSIONS: [&Field; 9] = [
    &AL_FILE_PERMS_READ_OWNER,
    &AL_FILE_PERMS_WRITE_OWNER,
    &AL_FILE_PERMS_EXEC_OWNER,
    &AL_FILE_PERMS_READ_GROUP,
    &AL_FILE_PERMS_WRITE_GROUP,
    &AL_FILE_PERMS_EXEC_GROUP,
    &AL_FILE_PERMS_READ_WORLD,
    &AL_FILE_PERMS_WRITE_WORLD,
    &AL_FILE_PERMS_EXEC_WORLD,
];

/// Device attributes (annex A.1): a data type, a length, a value.
fn attribute<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let kind = cx.add(&AL_DATATYPE, b, at, 1)?;
    let len = cx.add(&AL_DA_LENGTH, b, at + 1, 1)? as usize;
    let value = at + 2;
    let field: Option<&'static Field> = match (kind, len) {
        (1, _) if len > 0 => {
            cx.add(&AL_DA_VALUE, b, value, len)?;
            None
        }
        (2, 1) => Some(&AL_DA_UINT8),
        (2, 2) => Some(&AL_DA_UINT16),
        (2, 4) => Some(&AL_DA_UINT32),
        (3, 1) => Some(&AL_DA_INT8),
        (3, 2) => Some(&AL_DA_INT16),
        (3, 4) => Some(&AL_DA_INT32),
        (4, 4) => Some(&AL_DA_FLOAT),
        (4, 8) => Some(&AL_DA_DOUBLE),
        _ => None,
    };
    if let Some(field) = field {
        cx.add_le(field, b, value, len)?;
    }
    Ok(value + len)
}
