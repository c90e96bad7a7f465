//! Loading of blocks into and out of a controller, services, stop.

use super::Parts;
use super::fields::*;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::text::shown;

/// Name of a block's kind, of its two hexadecimal digits.
pub(super) fn block_type(digits: &[u8]) -> &'static str {
    match digits {
        b"08" => "OB",
        b"09" => "CMOD",
        b"0A" => "DB",
        b"0B" => "SDB",
        b"0C" => "FC",
        b"0D" => "SFC",
        b"0E" => "FB",
        b"0F" => "SFB",
        _ => "Unknown Block type",
    }
}

fn status<'a>(cx: &mut Cx<'a>, p: Bytes<'a>) -> Outcome {
    let bits = [&PARAM_BLOCKCONTROL_FUNCTIONSTATUS_MORE, &PARAM_BLOCKCONTROL_FUNCTIONSTATUS_ERROR];
    cx.flags(&PARAM_BLOCKCONTROL_FUNCTIONSTATUS, p, 1, 1, &bits).map(|_| ())
}

/// Request and transfer of blocks: functions 0x1a to 0x1f.
pub(super) fn parameters<'a>(cx: &mut Cx<'a>, parts: Parts<'a>, code: u8) -> Outcome {
    let p = parts.param;
    let upload = code >= 0x1d;
    if p.reported_len() < 2 {
        return Ok(());
    }
    status(cx, p)?;
    if p.reported_len() < 8 {
        return Ok(());
    }
    match code {
        0x1c | 0x1f if parts.job => cx.add(&DATA_BLOCKCONTROL_ERRORCODE, p, 2, 2)?,
        _ => cx.add(&DATA_BLOCKCONTROL_UNKNOWN1, p, 2, 2)?,
    };
    cx.add(if upload { &DATA_BLOCKCONTROL_UPLOADID } else { &DATA_BLOCKCONTROL_UNKNOWN1 }, p, 4, 4)?;
    if p.reported_len() <= 8 {
        return Ok(());
    }
    if !parts.job {
        let len = cx.add(&PARAM_BLOCKCONTROL_UPL_LENSTRING_LEN, p, 8, 1)? as usize;
        return cx.add(&PARAM_BLOCKCONTROL_UPL_LENSTRING, p, 9, len).map(|_| ());
    }
    let len = cx.add(&PARAM_BLOCKCONTROL_FILENAME_LEN, p, 8, 1)? as usize;
    let name = filename(cx, p, 9, len, true)?;
    if !name.is_empty() {
        cx.info_append(format_args!(" -> Block:[{name}]"));
    }
    let at = 9 + len;
    if code == 0x1a && p.reported_len() > at {
        cx.add(&DATA_BLOCKCONTROL_PART2_LEN, p, at, 1)?;
        cx.add(&DATA_BLOCKCONTROL_PART2_UNKNOWN, p, at + 1, 1)?;
        cx.add(&DATA_BLOCKCONTROL_LOADMEM_LEN, p, at + 2, 6)?;
        cx.add(&DATA_BLOCKCONTROL_MC7CODE_LEN, p, at + 8, 6)?;
    }
    Ok(())
}

/// The name of a block: `_0A00001P`; gives its short form (`DB1`). Within services the first character is left out.
fn filename<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, at: usize, len: usize, identified: bool) -> Result<String, crate::base::Fault> {
    cx.open(&PARAM_BLOCKCONTROL_FILENAME, p, at, len)?;
    let item = cx.last();
    let mut name = String::new();
    let skip = usize::from(identified);
    if len == 8 + skip {
        if identified {
            cx.add(&DATA_BLOCKCONTROL_FILE_IDENTIFIER, p, at, 1)?;
        }
        let at = at + skip;
        let kind = block_type(p.slice(at, 2)?);
        cx.add(&DATA_BLOCKCONTROL_BLOCK_TYPE, p, at, 2)?;
        cx.append(cx.last(), format_args!(" ({kind})"));
        cx.add(&DATA_BLOCKCONTROL_BLOCK_NUMBER, p, at + 2, 5)?;
        cx.add(&DATA_BLOCKCONTROL_DEST_FILESYS, p, at + 7, 1)?;
        let number = shown(p.slice(at + 2, 5)?);
        let number = number.trim_start_matches('0');
        name = format!("{kind}{}", if number.is_empty() { "0" } else { number });
        cx.append(item, format_args!(" [{name}]"));
    }
    cx.close();
    Ok(name)
}

/// Starts a service of the controller, with its arguments.
pub(super) fn service<'a>(cx: &mut Cx<'a>, p: Bytes<'a>) -> Outcome {
    cx.add(&PARAM_PISTART_UNKNOWN1, p, 1, 7)?;
    let len = cx.add(&PARAM_PISTART_PARAMETERBLOCK_LEN, p, 8, 2)? as usize;
    let name_len = usize::from(p.u8(10 + len)?);
    let name = p.slice(11 + len, name_len)?;
    cx.put(&PARAM_PISTART_PARAMETERBLOCK, p.span(10, len), Value::None);
    let block = cx.open_last();
    let mut arguments = Vec::new();
    if matches!(name, b"_INSE" | b"_DELE" | b"_INS2") && len > 2 {
        let count = cx.add(&DATA_PLCCONTROL_BLOCK_CNT, p, 10, 1)? as usize;
        cx.add(&PARAM_PI_INSE_UNKNOWN, p, 11, 1)?;
        for n in 0..count {
            arguments.push(filename(cx, p, 12 + 8 * n, 8, false)?);
        }
    } else if len > 0 {
        arguments.push(format!("\"{}\"", shown(p.slice(10, len)?)));
    }
    cx.append(block, format_args!(": ({})", arguments.join(", ")));
    cx.close();
    cx.add(&PARAM_PI_N_X_STRING_LEN, p, 10 + len, 1)?;
    cx.add(&PARAM_PISTART_SERVICENAME, p, 11 + len, name_len)?;
    cx.info_append(format_args!(" -> {}({})", shown(name), arguments.join(", ")));
    Ok(())
}

pub(super) fn stop<'a>(cx: &mut Cx<'a>, p: Bytes<'a>) -> Outcome {
    cx.add(&PARAM_PISTART_UNKNOWN1, p, 1, 5)?;
    let len = cx.add(&DATA_PLCCONTROL_PART2_LEN, p, 6, 1)? as usize;
    cx.add(&PARAM_PISTART_SERVICENAME, p, 7, len)?;
    Ok(())
}
