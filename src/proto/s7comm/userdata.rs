//! Messages outside of jobs: system state lists, blocks, clock, security.

use super::Parts;
use super::blocks::block_type;
use super::fields::*;
use super::names::PARAM_USERDATA_SUBFUNC_NAMES;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::text::shown;

const PROGRAMMER: u64 = 1;
const CYCLIC: u64 = 2;
const BLOCKS: u64 = 3;
const CPU: u64 = 4;
const SECURITY: u64 = 5;
const TIME: u64 = 7;
const REQUEST: u64 = 4;
const RESPONSE: u64 = 8;

/// What a function of a group is called.
fn subfunction(group: u64, function: u64) -> Option<&'static str> {
    let rows: &[(u64, &'static str)] = match group {
        PROGRAMMER => PARAM_USERDATA_SUBFUNC_NAMES,
        CYCLIC => &[
            (1, "Cyclic transfer"),
            (4, "Unsubscribe"),
            (5, "Change driven transfer"),
            (7, "Change driven transfer modify"),
            (8, "RDREC"),
        ],
        BLOCKS => &[(1, "List blocks"), (2, "List blocks of type"), (3, "Get block info")],
        CPU => &[
            (1, "Read SZL"),
            (2, "Message service"),
            (3, "Diagnostic message"),
            (5, "ALARM_8 indication"),
            (6, "NOTIFY indication"),
            (7, "ALARM_8 lock"),
            (8, "ALARM_8 unlock"),
            (9, "SCAN indication"),
            (11, "ALARM ack"),
            (17, "ALARM_SQ indication"),
            (18, "ALARM_S indication"),
            (19, "ALARM query"),
        ],
        SECURITY => &[(1, "PLC password")],
        TIME => &[(1, "Read clock"), (2, "Set clock"), (3, "Read clock (following)"), (4, "Set clock")],
        _ => &[],
    };
    rows.iter().find(|row| row.0 == function).map(|row| row.1)
}

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, parts: Parts<'a>) -> Outcome {
    let p = parts.param;
    let (kind, group) = (u64::from(p.u8(5)? >> 4), u64::from(p.u8(5)? & 15));
    let function = u64::from(p.u8(6)?);
    let kind_name = PARAM_USERDATA_TYPE.names.get(kind).unwrap_or("Unknown type");
    let group_name = PARAM_USERDATA_FUNCGROUP.names.get(group).unwrap_or("Unknown function");
    let name = subfunction(group, function).unwrap_or("Unknown subfunc");
    let item = cx.put(&PARAM, p.span(0, p.reported_len()), Value::None);
    cx.text(item, format_args!("Parameter: ({kind_name}) ->({group_name}) ->({name})"));
    cx.open_last();
    cx.add(&PARAM_USERDATA_HEAD, p, 0, 3)?;
    cx.add(&PARAM_USERDATA_LENGTH, p, 3, 1)?;
    cx.add(&PARAM_USERDATA_REQRES1, p, 4, 1)?;
    cx.add(&PARAM_USERDATA_TYPE, p, 5, 1)?;
    cx.add(&PARAM_USERDATA_FUNCGROUP, p, 5, 1)?;
    cx.add(&PARAM_USERDATA_SUBFUNC, p, 6, 1)?;
    cx.text(cx.last(), format_args!("Subfunction: {name} ({function})"));
    cx.add(&PARAM_USERDATA_SEQ_NUM, p, 7, 1)?;
    cx.info_append(format_args!(" Function:[{kind_name}] -> [{group_name}] -> [{name}]"));
    let mut error = 0;
    if p.u8(3)? == 8 {
        cx.add(&PARAM_USERDATA_DATAUNITREF, p, 8, 1)?;
        cx.add(&PARAM_USERDATA_LASTDATAUNIT, p, 9, 1)?;
        error = cx.add(&PARAM_ERRCOD, p, 10, 2)?;
        if error != 0 {
            cx.info_append(format_args!(" -> Errorcode:[0x{error:04x}]"));
        }
    }
    cx.close();
    let d = parts.data;
    if d.reported_len() < 4 {
        return Ok(());
    }
    let line = cx.put(&DATA, d.span(0, d.reported_len()), Value::None);
    cx.open_last();
    cx.add(&DATA_RETURNCODE, d, 0, 1)?;
    cx.add(&DATA_TRANSPORTSIZE, d, 1, 1)?;
    let len = cx.add(&DATA_LENGTH, d, 2, 2)? as usize;
    let body = d.window(4, len);
    match (group, function) {
        _ if len == 0 || error != 0 => {}
        (CPU, 1) => state_list(cx, body, kind == RESPONSE, line)?,
        (BLOCKS, _) if kind == REQUEST => block_request(cx, body, function)?,
        (BLOCKS, 1) => counts(cx, body)?,
        (BLOCKS, 2) => numbers(cx, body)?,
        _ => {
            cx.add(&DATA_USERDATA, body, 0, body.reported_len())?;
        }
    }
    cx.close();
    Ok(())
}

/// System state lists (SZL): which list, and its records.
fn state_list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, response: bool, line: crate::dissect::Item) -> Outcome {
    let (id, index) = (b.be16(0)?, b.be16(2)?);
    cx.append(line, format_args!(" (SZL-ID: 0x{id:04x}, Index: 0x{index:04x})"));
    cx.info_append(format_args!(" ID=0x{id:04x} Index=0x{index:04x}"));
    let bits = [&DATA_USERDATA_SZL_ID_DIAG_TYPE, &DATA_USERDATA_SZL_ID_PARTLIST_EX, &DATA_USERDATA_SZL_ID_PARTLIST_NUM];
    cx.flags(&DATA_USERDATA_SZL_ID, b, 0, 2, &bits)?;
    cx.add(&DATA_USERDATA_SZL_INDEX, b, 2, 2)?;
    if !response || b.reported_len() < 8 {
        return Ok(());
    }
    let size = cx.add(&DATA_USERDATA_SZL_ID_PARTLIST_LEN, b, 4, 2)? as usize;
    let count = cx.add(&DATA_USERDATA_SZL_ID_PARTLIST_CNT, b, 6, 2)? as usize;
    for n in 0..count {
        let at = 8 + n * size;
        if size == 0 || at + size > b.reported_len() {
            break;
        }
        let item = cx.put(&DATA_USERDATA_SZL_DATA_TREE, b.span(at, size), Value::None);
        cx.append(item, format_args!(" (list count no. {})", n + 1));
    }
    Ok(())
}

fn block_kind<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<&'static str, crate::base::Fault> {
    let name = block_type(b.slice(at, 2)?);
    cx.add(&BLOCKINFO_BLOCKTYPE, b, at, 2)?;
    cx.append(cx.last(), format_args!(" ({name})"));
    Ok(name)
}

fn block_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, function: u64) -> Outcome {
    let name = block_kind(cx, b, 0)?;
    if function == 2 {
        cx.info_append(format_args!(" Type:[{name}]"));
        return Ok(());
    }
    cx.add(&DATA_BLOCKINFO_BLOCK_NUMBER, b, 2, 5)?;
    cx.add(&DATA_BLOCKINFO_FILESYS, b, 7, 1)?;
    let number = shown(b.slice(2, 5)?);
    cx.info_append(format_args!(" -> Block:[{name} {}]", number.parse::<u32>().unwrap_or(0)));
    Ok(())
}

/// How many blocks there are of each kind.
fn counts<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    for (n, at) in (0..b.reported_len() / 4 * 4).step_by(4).enumerate() {
        let item = cx.put(&DATA_ITEM, b.span(at, 4), Value::None);
        cx.open_last();
        let name = block_kind(cx, b, at)?;
        cx.text(item, format_args!("Item [{}]: (Block type {name})", n + 1));
        cx.add(&BLOCKINFO_BLOCK_COUNT, b, at + 2, 2)?;
        cx.close();
    }
    Ok(())
}

/// The numbers of the blocks of one kind.
fn numbers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    for (n, at) in (0..b.reported_len() / 4 * 4).step_by(4).enumerate() {
        let item = cx.put(&DATA_ITEM, b.span(at, 4), Value::None);
        cx.open_last();
        let number = cx.add(&BLOCKINFO_BLOCK_NUM, b, at, 2)?;
        cx.text(item, format_args!("Item [{}]: (Block number {number})", n + 1));
        cx.add(&BLOCKINFO_FLAGS, b, at + 2, 1)?;
        cx.add(&BLOCKINFO_BLOCK_LANG, b, at + 3, 1)?;
        cx.close();
    }
    Ok(())
}
