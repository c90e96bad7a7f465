//! Control messages, mode 6 (RFC 9327).

use super::fields::*;
use super::named_flags;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::exchange;

/// Operations (RFC 9327 section 2).
const READ_STATUS: u64 = 1;
const READ_VARIABLES: u64 = 2;
const WRITE_VARIABLES: u64 = 3;
const READ_CLOCK: u64 = 4;
const CONFIGURE: u64 = 8;
const MRU: u64 = 10;
const ORDERED_LIST: u64 = 11;
const NONCE: u64 = 12;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    named_flags(cx, &FLAGS, b, 0, 1, &[&FLAGS_LI, &FLAGS_VN, &FLAGS_MODE])?;
    let second = b.u8(1)?;
    let bits = [&CTRL_FLAGS2_R, &CTRL_FLAGS2_ERROR, &CTRL_FLAGS2_MORE, &CTRL_FLAGS2_OPCODE];
    named_flags(cx, &CTRL_FLAGS2, b, 1, 1, &bits)?;
    cx.add(&CTRL_SEQUENCE, b, 2, 2)?;
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &REQUEST_IN, &DELTA_TIME);
    let (response, error, opcode) = (second & 0x80 != 0, second & 0x40 != 0, u64::from(second & 0x1f));
    let association = b.be16(6)?;
    if response && error {
        named_flags(cx, &CTRL_STATUS, b, 4, 2, &[&CTRL_ERR_STATUS])?;
    } else if response && matches!(opcode, READ_STATUS | READ_VARIABLES | WRITE_VARIABLES) {
        if association == 0 { system_status(cx, b)? } else { peer_status(cx, b, 4)? }
    } else if response && matches!(opcode, READ_CLOCK | 5) {
        named_flags(cx, &CTRL_STATUS, b, 4, 2, &[&CTRL_CLOCK_STATUS_STATUS, &CTRL_CLOCK_STATUS_CODE])?;
    } else {
        cx.add(&CTRL_STATUS, b, 4, 2)?;
    }
    cx.add(&CTRL_ASSOCIATION, b, 6, 2)?;
    cx.add(&CTRL_OFFSET, b, 8, 2)?;
    let count = cx.add(&CTRL_COUNT, b, 10, 2)? as usize;
    if count == 0 {
        return Ok(());
    }
    let data = b.window(12, count);
    cx.put(&CTRL_DATA, data.span(0, count), Value::None);
    cx.open_last();
    let field = match opcode {
        READ_STATUS if response => return associations(cx, data),
        MRU => &CTRL_MRU,
        ORDERED_LIST => &CTRL_ORDLIST,
        NONCE => &CTRL_NONCE,
        CONFIGURE => &CTRL_CONFIGURATION,
        _ => return Ok(()),
    };
    cx.add(field, data, 0, count).map(|_| ())
}

fn system_status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let bits = [&CTRL_SYS_STATUS_LI, &CTRL_SYS_STATUS_CLKSRC, &CTRL_SYS_STATUS_COUNT, &CTRL_SYS_STATUS_CODE];
    named_flags(cx, &CTRL_STATUS, b, 4, 2, &bits)
}

fn peer_status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let bits = [
        &CTRL_PEER_STATUS_CONFIG,
        &CTRL_PEER_STATUS_AUTHENABLE,
        &CTRL_PEER_STATUS_AUTHENTIC,
        &CTRL_PEER_STATUS_REACH,
        &CTRL_PEER_STATUS_BCAST,
        &CTRL_PEER_STATUS_SELECTION,
        &CTRL_PEER_STATUS_COUNT,
        &CTRL_PEER_STATUS_CODE,
    ];
    named_flags(cx, &CTRL_STATUS, b, at, 2, &bits)
}

/// Associations with their peer status.
fn associations<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + 4 <= b.reported_len() {
        cx.put(&CTRL_ITEM, b.span(at, 4), Value::None);
        cx.open_last();
        cx.add(&CTRL_ASSOCIATION, b, at, 2)?;
        cx.close();
        peer_status(cx, b, at + 2)?;
        at += 4;
    }
    Ok(())
}
