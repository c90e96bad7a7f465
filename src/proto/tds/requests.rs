//! What clients send: pre-login, login, batches of SQL, calls of procedures, transactions.

use super::fields::*;
use super::types::{self, Description};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::{add_each, add_each_le};
use crate::proto::common::text::padded;
use crate::proto::common::windows::utf16;

const TERMINATOR: u64 = 0xff;
/// Length of a procedure's name that says that a number stands in its place.
const BY_NUMBER: u64 = 0xffff;

/// Text in UTF-16, least significant byte first.
pub(super) fn text<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    let text = utf16(b.slice(at, len)?);
    cx.put_text(field, b.span(at, len), format_args!("{text}"));
    Ok(())
}

/// Options with their places (MS-TDS section 2.2.6.5).
pub(super) fn prelogin<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&PRELOGIN, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let mut at = 0;
    loop {
        let token = u64::from(b.u8(at)?);
        let size = if token == TERMINATOR { 1 } else { 5 };
        let name = PRELOGIN_OPTION_TOKEN.names.get(token).unwrap_or("Unknown");
        cx.open_text(b.span(at, size), format_args!("Option: {name}"));
        cx.add(&PRELOGIN_OPTION_TOKEN, b, at, 1)?;
        if token == TERMINATOR {
            cx.close();
            break;
        }
        let from = cx.add(&PRELOGIN_OPTION_OFFSET, b, at + 1, 2)? as usize;
        let len = cx.add(&PRELOGIN_OPTION_LENGTH, b, at + 3, 2)? as usize;
        if len > 0 {
            match token {
                0 => {
                    add_each(cx, b, from, &[(&PRELOGIN_OPTION_VERSION, 4), (&PRELOGIN_OPTION_SUBBUILD, 2)])?;
                }
                1 => drop(cx.add(&PRELOGIN_OPTION_ENCRYPTION, b, from, 1)?),
                2 => padded(cx, &PRELOGIN_OPTION_INSTOPT, b, from, len)?,
                3 => drop(cx.add(&PRELOGIN_OPTION_THREADID, b, from, 4)?),
                4 => drop(cx.add(&PRELOGIN_OPTION_MARS, b, from, 1)?),
                5 => drop(cx.add(&PRELOGIN_OPTION_TRACEID, b, from, len)?),
                6 => drop(cx.add(&PRELOGIN_OPTION_FEDAUTHREQUIRED, b, from, 1)?),
                7 => drop(cx.add(&PRELOGIN_OPTION_NONCEOPT, b, from, len)?),
                _ => {}
            }
        }
        cx.close();
        at += size;
    }
    cx.close();
    Ok(())
}

/// Texts of a login by the order of their places; the sixth is an extension.
const LOGIN_TEXTS: [(&str, Option<&Field>); 9] = [
    ("Client Name", Some(&LOGIN7_CLIENTNAME)),
    ("Username", Some(&LOGIN7_USERNAME)),
    ("Password", Some(&LOGIN7_PASSWORD)),
    ("App Name", Some(&LOGIN7_APPNAME)),
    ("Server Name", Some(&LOGIN7_SERVERNAME)),
    ("Unknown1", None),
    ("Library Name", Some(&LOGIN7_LIBRARYNAME)),
    ("Locale", Some(&LOGIN7_LOCALE)),
    ("Database Name", Some(&LOGIN7_DATABASENAME)),
];
/// Fields before the places, and the places, in bytes.
const LOGIN_HEADER: usize = 36;
const LOGIN_PLACES: usize = 50;

/// The login (section 2.2.6.4).
pub(super) fn login<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("TDS7 Login Packet"));
    cx.open_text(b.span(0, LOGIN_HEADER), format_args!("Login Packet Header"));
    let rows: &[(&Field, usize)] = &[(&LOGIN7_TOTAL_LEN, 4), (&LOGIN7_VERSION, 4), (&LOGIN7_PACKET_SIZE, 4)];
    add_each_le(cx, b, 0, rows)?;
    cx.add(&LOGIN7_CLIENT_VERSION, b, 12, 4)?;
    let rows: &[(&Field, usize)] = &[
        (&LOGIN7_CLIENT_PID, 4),
        (&LOGIN7_CONNECTION_ID, 4),
        (&LOGIN7_OPTION_FLAGS1, 1),
        (&LOGIN7_OPTION_FLAGS2, 1),
        (&LOGIN7_SQL_TYPE_FLAGS, 1),
        (&LOGIN7_RESERVED_FLAGS, 1),
        (&LOGIN7_TIME_ZONE, 4),
        (&LOGIN7_COLLATION, 4),
    ];
    add_each_le(cx, b, 16, rows)?;
    cx.close();
    cx.open_text(b.span(LOGIN_HEADER, LOGIN_PLACES), format_args!("Lengths and offsets"));
    let mut at = LOGIN_HEADER;
    for (name, _) in LOGIN_TEXTS {
        let offset = cx.add_le(&LOGIN7_OFFSET, b, at, 2)?;
        cx.text(cx.last(), format_args!("{name} offset: {offset}"));
        let length = cx.add_le(&LOGIN7_LENGTH, b, at + 2, 2)?;
        cx.text(cx.last(), format_args!("{name} length: {length}"));
        at += 4;
    }
    cx.close();
    for (number, (_, field)) in LOGIN_TEXTS.into_iter().enumerate() {
        let place = LOGIN_HEADER + number * 4;
        let (from, len) = (usize::from(b.le16(place)?), usize::from(b.le16(place + 2)?) * 2);
        let Some(field) = field.filter(|_| len > 0) else { continue };
        if field == &LOGIN7_PASSWORD {
            let plain: Vec<u8> = b.slice(from, len)?.iter().map(|byte| (byte ^ 0xa5).rotate_left(4)).collect();
            cx.put_text(field, b.span(from, len), format_args!("{}", utf16(&plain)));
        } else {
            text(cx, field, b, from, len)?;
        }
    }
    cx.close();
    Ok(())
}

/// Headers of the data stream, where there are any; gives where they end (section 2.2.5.3).
fn headers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let total = b.le32(0).unwrap_or(0) as usize;
    if total < 4 || total > b.reported_len() || total >= 0x100 {
        return Ok(0);
    }
    cx.put(&ALL_HEADERS, b.span(0, total), Value::None);
    cx.open_last();
    cx.add_le(&ALL_HEADERS_TOTAL_LENGTH, b, 0, 4)?;
    let mut at = 4;
    while at < total {
        let len = (b.le32(at)? as usize).max(6);
        cx.open_text(b.span(at, len), format_args!("Header"));
        cx.add_le(&ALL_HEADERS_HEADER_LENGTH, b, at, 4)?;
        if cx.add_le(&ALL_HEADERS_HEADER_TYPE, b, at + 4, 2)? == 2 {
            add_each_le(cx, b, at + 6, &[(&ALL_HEADERS_HEADER_TRANS_DESCR, 8), (&ALL_HEADERS_HEADER_REQUEST_CNT, 4)])?;
        }
        cx.close();
        at += len;
    }
    cx.close();
    Ok(total)
}

/// SQL text (section 2.2.6.7).
pub(super) fn batch<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("TDS Query Packet"));
    let at = headers(cx, b)?;
    text(cx, &QUERY, b, at, b.reported_len().saturating_sub(at))?;
    cx.close();
    Ok(())
}

/// A request to the transaction manager (section 2.2.6.9).
pub(super) fn transaction<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("Transaction Manager Request Packet"));
    let at = headers(cx, b)?;
    cx.add_le(&TRANSMGR, b, at, 2)?;
    let rest = b.reported_len().saturating_sub(at + 2);
    if rest > 0 {
        cx.put(&TRANSMGR_PAYLOAD, b.span(at + 2, rest), Value::None);
    }
    cx.close();
    Ok(())
}

/// The call of a procedure with its parameters (section 2.2.6.6).
pub(super) fn call<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&RPC, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let mut at = headers(cx, b)?;
    while at < b.reported_len() {
        at = one_call(cx, b, at)?;
    }
    cx.close();
    Ok(())
}

/// One call and the separator behind it; gives where it ends.
fn one_call<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let mut at = at;
    let len = cx.add_le(&RPC_NAME_LENGTH, b, at, 2)?;
    if len == BY_NUMBER {
        cx.add_le(&RPC_PROC_ID, b, at + 2, 2)?;
        at += 4;
    } else {
        let len = len as usize * 2;
        text(cx, &RPC_NAME, b, at + 2, len)?;
        at += 2 + len;
    }
    let options = [&RPC_OPTIONS_WITH_RECOMP, &RPC_OPTIONS_NO_METADATA, &RPC_OPTIONS_REUSE_METADATA];
    cx.flags_le(&RPC_OPTIONS, b, at, 2, &options)?;
    at += 2;
    while at < b.reported_len() {
        if matches!(b.u8(at)?, 0x80 | 0xff) {
            cx.add(&RPC_SEPARATOR, b, at, 1)?;
            return Ok(at + 1);
        }
        match parameter(cx, b, at)? {
            Some(end) => at = end,
            None => return Ok(b.reported_len()),
        }
    }
    Ok(at)
}

/// One parameter; gives where it ends, `None` where its type is not known.
fn parameter<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<Option<usize>, Fault> {
    let line = cx.put(&RPC_PARAMETER, b.span(at, 0), Value::None);
    cx.open_last();
    let len = cx.add(&RPC_PARAMETER_NAME_LENGTH, b, at, 1)? as usize * 2;
    if len > 0 {
        text(cx, &RPC_PARAMETER_NAME, b, at + 1, len)?;
    }
    let mut next = at + 1 + len;
    cx.flags(&RPC_PARAMETER_STATUS, b, next, 1, &[&RPC_PARAMETER_STATUS_BY_REF, &RPC_PARAMETER_STATUS_DEFAULT])?;
    next += 1;
    let info = cx.put(&TYPE_INFO, b.span(next, 0), Value::None);
    cx.open_last();
    let number = cx.add(&TYPE_INFO_TYPE, b, next, 1)?;
    let fields = Description {
        byte_length: &TYPE_INFO_VARLEN,
        short_length: &TYPE_INFO_VARLEN,
        precision: &TYPE_INFO_PRECISION,
        scale: &TYPE_INFO_SCALE,
    };
    let Some(kind) = types::find(number) else { return Ok(None) };
    cx.text(info, format_args!("Type info ({})", kind.name()));
    let Some(mut end) = types::describe(cx, b, next + 1, kind, &fields)? else { return Ok(None) };
    if kind.is_collated() {
        types::collation(cx, b, end)?;
        end += 5;
    }
    cx.close();
    cx.end_at(info, b, end);
    let value = cx.put(&RPC_PARAMETER_VALUE, b.span(end, 0), Value::None);
    cx.open_last();
    let end = types::value(cx, b, end, kind, value)?;
    cx.close();
    cx.end_at(value, b, end);
    cx.close();
    cx.end_at(line, b, end);
    Ok(Some(end))
}
