//! Reading and writing of variables: addresses in the parameters, values in the data.

use super::Parts;
use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// The common way to write an address.
const ANY: u8 = 0x10;
/// Areas whose elements have a number instead of a byte and bit address.
const COUNTERS: u8 = 0x1c;
const TIMERS: u8 = 0x1d;
const DATA_BLOCKS: u8 = 0x84;
const INSTANCE_BLOCKS: u8 = 0x85;

pub(super) fn parameters<'a>(cx: &mut Cx<'a>, parts: Parts<'a>) -> Outcome {
    let p = parts.param;
    let count = cx.add(&PARAM_ITEMCOUNT, p, 1, 1)?;
    if !parts.job {
        return Ok(());
    }
    let mut at = 2;
    for number in 1..=count {
        let len = usize::from(p.u8(at + 1)?) + 2;
        item(cx, p.sub(at, len)?, number)?;
        // items start at even places
        at += len + if number < count { len % 2 } else { 0 };
    }
    Ok(())
}

fn item<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, number: u64) -> Outcome {
    let line = cx.put(&PARAM_ITEM, b.span(0, b.reported_len()), Value::None);
    cx.text(line, format_args!("Item [{number}]:"));
    cx.open_last();
    cx.add(&PARAM_ITEM_VARSPEC, b, 0, 1)?;
    cx.add(&PARAM_ITEM_VARSPEC_LENGTH, b, 1, 1)?;
    let syntax = cx.add(&PARAM_ITEM_SYNTAXID, b, 2, 1)? as u8;
    if syntax == ANY && b.reported_len() == 12 {
        let kind = cx.add(&PARAM_ITEM_TRANSP_SIZE, b, 3, 1)?;
        let length = cx.add(&PARAM_ITEM_LENGTH, b, 4, 2)?;
        let block = cx.add(&PARAM_ITEM_DB, b, 6, 2)?;
        let area = cx.add(&PARAM_ITEM_AREA, b, 8, 1)? as u8;
        cx.open(&PARAM_ITEM_ADDRESS, b, 9, 3)?;
        if matches!(area, COUNTERS | TIMERS) {
            let element = cx.add(&PARAM_ITEM_ADDRESS_NUMBER, b, 9, 3)?;
            cx.append(line, format_args!(" ({} {element})", short_name(area)));
        } else {
            let byte = cx.add(&PARAM_ITEM_ADDRESS_BYTE, b, 9, 3)?;
            let bit = cx.add(&PARAM_ITEM_ADDRESS_BIT, b, 9, 3)?;
            let kind = PARAM_ITEM_TRANSP_SIZE.names.get(kind).unwrap_or("Unknown transport size");
            match area {
                DATA_BLOCKS => cx.append(line, format_args!(" (DB {block}.DBX {byte}.{bit} {kind} {length})")),
                INSTANCE_BLOCKS => cx.append(line, format_args!(" (DI {block}.DIX {byte}.{bit} {kind} {length})")),
                _ => cx.append(line, format_args!(" ({} {byte}.{bit} {kind} {length})", short_name(area))),
            }
        }
        cx.close();
    }
    cx.close();
    Ok(())
}

/// Letters for areas, as programs write them.
fn short_name(area: u8) -> &'static str {
    match area {
        0x80 => "P",
        0x81 => "I",
        0x82 => "Q",
        0x83 => "M",
        0x86 => "L",
        0x87 => "V",
        COUNTERS => "C",
        TIMERS => "T",
        _ => "unknown area",
    }
}

/// Values, or for the answer to a write only how each item went.
pub(super) fn data<'a>(cx: &mut Cx<'a>, parts: Parts<'a>, count: u8, codes_only: bool) -> Outcome {
    let d = parts.data;
    let mut at = 0;
    for number in 1..=count {
        let code = d.u8(at)?;
        let len = if codes_only { 0 } else { value_length(d, at)? };
        let whole = if codes_only { 1 } else { 4 + len };
        let name = DATA_RETURNCODE.names.get(code.into()).unwrap_or("Unknown");
        let fill = !codes_only && len % 2 == 1 && number < count;
        let item = cx.put(&DATA_ITEM, d.span(at, whole), Value::None);
        cx.text(item, format_args!("Item [{number}]: ({name})"));
        cx.open_last();
        cx.add(&DATA_RETURNCODE, d, at, 1)?;
        if !codes_only {
            cx.add(&DATA_TRANSPORTSIZE, d, at + 1, 1)?;
            cx.put(&DATA_LENGTH, d.span(at + 2, 2), Value::Uint(len as u64));
            if len > 0 {
                cx.add(&RESP_DATA, d, at + 4, len)?;
            }
            if fill {
                cx.add(&DATA_FILLBYTE, d, at + 4 + len, 1)?;
            }
        }
        cx.close();
        at += whole + usize::from(fill);
    }
    Ok(())
}

/// Bytes of a value: some transport sizes count bits.
fn value_length(d: Bytes<'_>, at: usize) -> Result<usize, Fault> {
    let length = usize::from(d.be16(at + 2)?);
    Ok(match d.u8(at + 1)? {
        3..=5 => length.div_ceil(8),
        _ => length,
    })
}
