//! What servers send: the greeting, results, columns, rows, ends, errors (MySQL Internals sections 14.1.3, 14.2.5, 14.6.4).

use super::fields::*;
use super::session::Kind;
use super::{number, put_number, put_text, text_length};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::text::shown;

pub(super) static CAPABILITY_BITS: &[&Field] = &[
    &CAPS_LP, &CAPS_FR, &CAPS_LF, &CAPS_CD, &CAPS_NS, &CAPS_CP, &CAPS_OB, &CAPS_LI, &CAPS_IS, &CAPS_CU, &CAPS_IA, &CAPS_SL, &CAPS_II,
    &CAPS_TA, &CAPS_RS, &CAPS_SC,
];
pub(super) static EXTENDED_BITS: &[&Field] = &[
    &CAPS_MS,
    &CAPS_MR,
    &CAPS_PM,
    &CAPS_PA,
    &CAPS_CA,
    &CAPS_EP,
    &CAPS_SESSION_TRACK,
    &CAPS_DEPRECATE_EOF,
    &CAPS_OPTIONAL_METADATA,
    &CAPS_COMPRESS_ZSD,
    &CAPS_QUERY_ATTRS,
    &CAPS_MF_AUTH,
    &CAPS_CAP_EXT,
    &CAPS_UNUSED,
];
static STATUS_BITS: &[&Field] = &[
    &STAT_IT,
    &STAT_AC,
    &STAT_MU,
    &STAT_MR,
    &STAT_BI,
    &STAT_NI,
    &STAT_CR,
    &STAT_LR,
    &STAT_DR,
    &STAT_BS,
    &STAT_MC,
    &STAT_QUERY_WAS_SLOW,
    &STAT_PS_OUT_PARAMS,
    &STAT_TRANS_READONLY,
    &STAT_SESSION_STATE_CHANGED,
];
static COLUMN_BITS: &[&Field] = &[
    &FIELD_FLAGS_NOT_NULL,
    &FIELD_FLAGS_PRIMARY_KEY,
    &FIELD_FLAGS_UNIQUE_KEY,
    &FIELD_FLAGS_MULTIPLE_KEY,
    &FIELD_FLAGS_BLOB,
    &FIELD_FLAGS_UNSIGNED,
    &FIELD_FLAGS_ZERO_FILL,
    &FIELD_FLAGS_ENUM,
    &FIELD_FLAGS_AUTO_INCREMENT,
    &FIELD_FLAGS_TIMESTAMP,
    &FIELD_FLAGS_SET,
];

/// The first packet of a session.
pub(super) fn greeting<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mariadb: bool) -> Outcome {
    cx.put(&SERVER_GREETING, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let protocol = cx.add(&PROTOCOL_VERSION, b, 0, 1)?;
    let len = text_length(b, 1);
    cx.put(&VERSION, b.span(1, len + 1), Value::Span(b.span(1, len)));
    cx.info_append(format_args!(" proto={protocol} version={} ", shown(b.clipped(1, len))));
    let mut at = 2 + len;
    cx.add_le(&THREAD_ID, b, at, 4)?;
    at += 4;
    let salt = text_length(b, at);
    cx.put(&SALT, b.span(at, salt + 1), Value::Span(b.span(at, salt)));
    at += salt + 1;
    if at < b.len() {
        cx.flags_le(&CAPS_SERVER, b, at, 2, CAPABILITY_BITS)?;
        cx.add(if mariadb { &MARIADB_SERVER_LANGUAGE } else { &SERVER_LANGUAGE }, b, at + 2, 1)?;
        cx.flags_le(&SERVER_STATUS, b, at + 3, 2, STATUS_BITS)?;
        cx.flags_le(&EXTCAPS_SERVER, b, at + 5, 2, EXTENDED_BITS)?;
        cx.add(&AUTH_PLUGIN_LENGTH, b, at + 7, 1)?;
        if mariadb {
            cx.add(&UNUSED, b, at + 8, 6)?;
            let bits = [&MARIADB_CAPS_PR, &MARIADB_CAPS_CM, &MARIADB_CAPS_BO, &MARIADB_CAPS_EM, &MARIADB_CAPS_ME];
            cx.flags_le(&MARIADB_EXTCAPS_SERVER, b, at + 14, 4, &bits)?;
        } else {
            cx.add(&UNUSED, b, at + 8, 10)?;
        }
        at += 18;
        let more = text_length(b, at);
        cx.put(&SALT2, b.span(at, more + 1), Value::Span(b.span(at, more)));
        at += more + 1;
        if at < b.len() {
            let plugin = text_length(b, at);
            cx.put(&AUTH_PLUGIN, b.span(at, b.len() - at), Value::Span(b.span(at, plugin)));
        }
    }
    cx.close();
    Ok(())
}

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: Kind) -> Outcome {
    match kind {
        Kind::Ok => ok(cx, b),
        Kind::Error => error(cx, b),
        Kind::Eof | Kind::IntermediateEof => eof(cx, b),
        Kind::ColumnCount => {
            cx.info_append(format_args!("TABULAR "));
            let (count, len) = number(b, 0)?;
            put_number(cx, b, 0)?;
            cx.put(&NUM_FIELDS, b.span(0, len), Value::Uint(count.unwrap_or(0)));
            Ok(())
        }
        Kind::Column => column(cx, b, false),
        Kind::ShownColumn => column(cx, b, true),
        Kind::Row => {
            let mut at = 0;
            while at < b.len() {
                at = put_text(cx, &ROW_TEXT, b, at)?;
            }
            Ok(())
        }
        Kind::Message => cx.add(&MESSAGE, b, 0, b.reported_len()).map(|_| ()),
        Kind::Prepared => {
            cx.add(&RESPONSE_CODE, b, 0, 1)?;
            cx.add_le(&STMT_ID, b, 1, 4)?;
            cx.add_le(&NUM_FIELDS, b, 5, 2)?;
            cx.add_le(&NUM_PARAMS, b, 7, 2)?;
            if b.reported_len() >= 12 {
                cx.add_le(&WARNINGS, b, 10, 2)?;
            }
            Ok(())
        }
        _ => Err(Fault::Malformed),
    }
}

fn ok<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.info_append(format_args!(" OK "));
    cx.add(&RESPONSE_CODE, b, 0, 1)?;
    let (rows, next) = put_number(cx, b, 1)?;
    cx.put(&AFFECTED_ROWS, b.span(1, next - 1), Value::Uint(rows.unwrap_or(0)));
    let (id, end) = put_number(cx, b, next)?;
    if let Some(id) = id.filter(|id| *id != 0) {
        cx.put(&INSERT_ID, b.span(next, end - next), Value::Uint(id));
    }
    if end + 2 > b.reported_len() {
        return Ok(());
    }
    cx.flags_le(&SERVER_STATUS, b, end, 2, STATUS_BITS)?;
    cx.add_le(&WARNINGS, b, end + 2, 2)?;
    let at = end + 4;
    if at < b.reported_len() {
        cx.add(&MESSAGE, b, at, b.reported_len() - at)?;
    }
    Ok(())
}

fn error<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&RESPONSE_CODE, b, 0, 1)?;
    let code = cx.add_le(&ERROR_CODE, b, 1, 2)?;
    cx.info_append(format_args!(" Error {code} "));
    let mut at = 3;
    if b.u8(at).is_ok_and(|c| c == b'#') {
        cx.add(&SQLSTATE, b, at + 1, 5)?;
        at += 6;
    }
    if at < b.reported_len() {
        cx.add(&ERROR_MESSAGE, b, at, b.reported_len() - at)?;
    }
    Ok(())
}

fn eof<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&RESPONSE_CODE, b, 0, 1)?;
    cx.add(&EOF, b, 0, 1)?;
    if b.reported_len() >= 5 {
        cx.add_le(&WARNINGS, b, 1, 2)?;
        cx.flags_le(&SERVER_STATUS, b, 3, 2, STATUS_BITS)?;
    }
    Ok(())
}

/// A column's definition; lists of columns add its default.
fn column<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, listed: bool) -> Outcome {
    let mut at = 0;
    for field in [&FIELD_CATALOG, &FIELD_DB, &FIELD_TABLE, &FIELD_ORG_TABLE, &FIELD_NAME, &FIELD_ORG_NAME] {
        at = put_text(cx, field, b, at)?;
    }
    // the length of what has fixed lengths
    at += 1;
    cx.add_le(&FIELD_CHARSETNR, b, at, 2)?;
    cx.add_le(&FIELD_LENGTH, b, at + 2, 4)?;
    cx.add(&FIELD_TYPE, b, at + 6, 1)?;
    cx.flags_le(&FIELD_FLAGS, b, at + 7, 2, COLUMN_BITS)?;
    cx.add(&FIELD_DECIMALS, b, at + 9, 1)?;
    at += 12;
    if listed && at < b.len() {
        put_text(cx, &FIELD_DEFAULT, b, at)?;
    }
    Ok(())
}
