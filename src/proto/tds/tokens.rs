//! Tokens of responses (MS-TDS section 2.2.7).

use super::requests::text;
use super::token_fields::*;
use super::types::{self, Description, Type};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

/// Columns of one result that are kept.
const COLUMNS: usize = 4096;
/// Number of columns that says that there are none.
const NO_COLUMNS: u64 = 0xffff;

/// Text fields of a message of the server.
struct Message {
    token: &'static Field,
    length: &'static Field,
    number: &'static Field,
    state: &'static Field,
    class: &'static Field,
    texts: [(&'static Field, &'static Field, usize); 3],
    line: &'static Field,
}

const ERRORS: Message = Message {
    token: &ERROR,
    length: &ERROR_LENGTH,
    number: &ERROR_NUMBER,
    state: &ERROR_STATE,
    class: &ERROR_CLASS,
    texts: [
        (&ERROR_MSGTEXT_LENGTH, &ERROR_MSGTEXT, 2),
        (&ERROR_SERVERNAME_LENGTH, &ERROR_SERVERNAME, 1),
        (&ERROR_PROCNAME_LENGTH, &ERROR_PROCNAME, 1),
    ],
    line: &ERROR_LINENUMBER,
};
const INFOS: Message = Message {
    token: &INFO,
    length: &INFO_LENGTH,
    number: &INFO_NUMBER,
    state: &INFO_STATE,
    class: &INFO_CLASS,
    texts: [
        (&INFO_MSGTEXT_LENGTH, &INFO_MSGTEXT, 2),
        (&INFO_SERVERNAME_LENGTH, &INFO_SERVERNAME, 1),
        (&INFO_PROCNAME_LENGTH, &INFO_PROCNAME, 1),
    ],
    line: &INFO_LINENUMBER,
};

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut columns = Vec::new();
    let mut at = 0;
    while at < b.reported_len() {
        let token = b.u8(at)?;
        let field = match token {
            0x79 => &RETURNSTATUS,
            0x81 => &COLMETADATA,
            0xa9 => &ORDER,
            0xaa => ERRORS.token,
            0xab => INFOS.token,
            0xad => &LOGINACK,
            0xd1 => &ROW,
            0xd2 => &NBCROW,
            0xe3 => &ENVCHANGE,
            0xfd => &DONE,
            0xfe => &DONEPROC,
            0xff => &DONEINPROC,
            // the length of other tokens is not known
            _ => {
                cx.put(&UNKNOWN_TOKEN, b.span(at, b.reported_len() - at), Value::None);
                return Ok(());
            }
        };
        let item = cx.put(field, b.span(at, 0), Value::None);
        cx.open_last();
        let end = match token {
            0x79 => {
                cx.add_le(&RETURNSTATUS_VALUE, b, at + 1, 4)?;
                Some(at + 5)
            }
            0x81 => metadata(cx, b, at + 1, &mut columns)?,
            0xa9 => Some(order(cx, b, at + 1)?),
            0xaa => Some(message(cx, b, at + 1, &ERRORS)?),
            0xab => Some(message(cx, b, at + 1, &INFOS)?),
            0xad => Some(login_ack(cx, b, at + 1)?),
            0xd1 | 0xd2 => Some(row(cx, b, at + 1, &columns, token == 0xd2)?),
            0xe3 => Some(environment(cx, b, at + 1)?),
            _ => Some(done(cx, b, at + 1, token)?),
        };
        cx.close();
        let Some(end) = end else { return Ok(()) };
        cx.end_at(item, b, end);
        at = end;
    }
    Ok(())
}

/// The end of a statement (DONE, DONEPROC, DONEINPROC).
fn done<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, token: u8) -> Result<usize, Fault> {
    let (status, operation, count) = match token {
        0xfd => (&DONE_STATUS, &DONE_CURCMD, &DONE_DONEROWCOUNT64),
        0xfe => (&DONEPROC_STATUS, &DONEPROC_CURCMD, &DONEPROC_DONEROWCOUNT64),
        _ => (&DONEINPROC_STATUS, &DONEINPROC_CURCMD, &DONEINPROC_DONEROWCOUNT64),
    };
    let bits: Vec<&'static Field> = [
        &DONE_STATUS_MORE,
        &DONE_STATUS_ERROR,
        &DONE_STATUS_INXACT,
        &DONE_STATUS_PROC,
        &DONE_STATUS_COUNT,
        &DONE_STATUS_ATTN,
        &DONE_STATUS_EVENT,
        &DONE_STATUS_RPCINBATCH,
        &DONE_STATUS_SRVERROR,
    ]
    .into_iter()
    .filter(|bit| bit.mask & status.mask != 0)
    .collect();
    let raw = u64::from(b.le16(at)?);
    cx.flags_le(status, b, at, 2, &bits)?;
    let item = cx.last();
    for bit in bits.iter().filter(|bit| raw & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    cx.add_le(operation, b, at + 2, 2)?;
    cx.add_le(count, b, at + 4, 8)?;
    Ok(at + 12)
}

/// Columns by which rows are sorted.
fn order<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = cx.add_le(&ORDER_LENGTH, b, at, 2)? as usize;
    for number in 0..len / 2 {
        cx.add_le(&ORDER_COLNUM, b, at + 2 + number * 2, 2)?;
    }
    Ok(at + 2 + len)
}

/// An error or a message.
fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, fields: &Message) -> Result<usize, Fault> {
    let len = cx.add_le(fields.length, b, at, 2)? as usize;
    cx.add_le(fields.number, b, at + 2, 4)?;
    cx.add(fields.state, b, at + 6, 1)?;
    cx.add(fields.class, b, at + 7, 1)?;
    let mut next = at + 8;
    for (length, field, size) in fields.texts {
        let len = cx.add_le(length, b, next, size)? as usize * 2;
        next += size;
        if len > 0 {
            text(cx, field, b, next, len)?;
        }
        next += len;
    }
    let end = at + 2 + len;
    // a line's number has two bytes before version 7.2
    cx.add_le(fields.line, b, next, if end >= next + 4 { 4 } else { 2 })?;
    Ok(end)
}

fn login_ack<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = cx.add_le(&LOGINACK_LENGTH, b, at, 2)? as usize;
    cx.add(&LOGINACK_INTERFACE, b, at + 2, 1)?;
    cx.add(&LOGINACK_TDSVERSION, b, at + 3, 4)?;
    let name = usize::from(b.u8(at + 7)?) * 2;
    text(cx, &LOGINACK_PROGNAME, b, at + 8, name)?;
    cx.add(&LOGINACK_PROGVERSION, b, at + 8 + name, 4)?;
    Ok(at + 2 + len)
}

/// A change of the session's settings (section 2.2.7.9).
fn environment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = cx.add_le(&ENVCHANGE_LENGTH, b, at, 2)? as usize;
    let kind = cx.add(&ENVCHANGE_TYPE, b, at + 2, 1)?;
    let mut next = at + 3;
    for (length, words, raw) in [
        (&ENVCHANGE_NEWVALUE_LENGTH, &ENVCHANGE_NEWVALUE_STRING, &ENVCHANGE_NEWVALUE),
        (&ENVCHANGE_OLDVALUE_LENGTH, &ENVCHANGE_OLDVALUE_STRING, &ENVCHANGE_OLDVALUE),
    ] {
        if next >= at + 2 + len {
            break;
        }
        let count = cx.add(length, b, next, 1)? as usize;
        next += 1;
        match kind {
            _ if count == 0 => {}
            1..=6 | 13 | 19 => {
                text(cx, words, b, next, count * 2)?;
                next += count * 2;
            }
            7 if count == 5 => {
                collation(cx, b, next)?;
                next += count;
            }
            _ => {
                cx.add(raw, b, next, count)?;
                next += count;
            }
        }
    }
    Ok(at + 2 + len)
}

fn collation<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.add_le(&ENVCHANGE_COLLATE_CODEPAGE, b, at, 2)?;
    cx.add_le(&ENVCHANGE_COLLATE_FLAGS, b, at + 2, 2)?;
    cx.add(&ENVCHANGE_COLLATE_CHARSET_ID, b, at + 4, 1)?;
    Ok(())
}

/// Columns of the rows that follow; gives where they end, `None` where a type is not known.
fn metadata<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, columns: &mut Vec<&'static Type>) -> Result<Option<usize>, Fault> {
    columns.clear();
    let count = cx.add_le(&COLMETADATA_COLUMNS, b, at, 2)?;
    let mut next = at + 2;
    if count == NO_COLUMNS {
        return Ok(Some(next));
    }
    let fields = Description {
        byte_length: &COLMETADATA_TYPE_SIZE,
        short_length: &COLMETADATA_LARGE_TYPE_SIZE,
        precision: &COLMETADATA_PRECISION,
        scale: &COLMETADATA_SCALE,
    };
    for number in 1..=count {
        let line = cx.put(&COLMETADATA_FIELD, b.span(next, 0), Value::None);
        cx.text(line, format_args!("Column {number}"));
        cx.open_last();
        cx.add_le(&COLMETADATA_USERTYPE, b, next, 4)?;
        flags(cx, b, next + 4)?;
        let kind = types::find(cx.add(&COLMETADATA_RESULTS_TOKEN_TYPE, b, next + 6, 1)?);
        let Some(kind) = kind.filter(|_| columns.len() < COLUMNS) else { return Ok(None) };
        let Some(mut end) = types::describe(cx, b, next + 7, kind, &fields)? else { return Ok(None) };
        if kind.is_collated() {
            cx.add_le(&COLMETADATA_COLLATE_CODEPAGE, b, end, 2)?;
            cx.add_le(&COLMETADATA_COLLATE_FLAGS, b, end + 2, 2)?;
            cx.add(&COLMETADATA_COLLATE_CHARSET_ID, b, end + 4, 1)?;
            end += 5;
        }
        let len = cx.add(&COLMETADATA_COLNAME_LENGTH, b, end, 1)? as usize * 2;
        if len > 0 {
            text(cx, &COLMETADATA_COLNAME, b, end + 1, len)?;
        }
        next = end + 1 + len;
        columns.push(kind);
        cx.close();
        cx.end_at(line, b, next);
    }
    Ok(Some(next))
}

/// Flags of a column. The number's bits are told as its bytes stand, its value the other way round.
fn flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.add_le(&COLMETADATA_RESULTS_TOKEN_FLAGS, b, at, 2)?;
    cx.open_last();
    for bit in [
        &COLMETADATA_FLAGS_NULLABLE,
        &COLMETADATA_FLAGS_CASESEN,
        &COLMETADATA_FLAGS_UPDATEABLE,
        &COLMETADATA_FLAGS_IDENTITY,
        &COLMETADATA_FLAGS_COMPUTED,
        &COLMETADATA_FLAGS_FIXEDLENCLRTYPE,
        &COLMETADATA_FLAGS_SPARSECOLUMNSET,
        &COLMETADATA_FLAGS_ENCRYPTED,
        &COLMETADATA_FLAGS_HIDDEN,
        &COLMETADATA_FLAGS_KEY,
        &COLMETADATA_FLAGS_NULLABLEUNKNOWN,
    ] {
        cx.add(bit, b, at, 2)?;
    }
    cx.close();
    Ok(())
}

/// Values in the order of the columns; `sparse`: a bit for each says whether it is NULL (section 2.2.7.14).
fn row<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, columns: &[&'static Type], sparse: bool) -> Result<usize, Fault> {
    if columns.is_empty() {
        return Ok(b.reported_len());
    }
    let mut next = if sparse { at + columns.len().div_ceil(8) } else { at };
    for (number, kind) in columns.iter().enumerate() {
        if sparse && b.u8(at + number / 8)? >> (number % 8) & 1 == 1 {
            continue;
        }
        let line = cx.put(&ROW_FIELD, b.span(next, 0), Value::None);
        cx.text(line, format_args!("Field {}", number + 1));
        cx.open_last();
        let end = types::value(cx, b, next, kind, line)?;
        cx.close();
        cx.end_at(line, b, end);
        next = end;
    }
    Ok(next)
}
